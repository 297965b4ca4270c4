"""Makes the capital of 2147, an invented city, as a city pack: the same seed gives the same bytes.

    python maps/make/capital.py --seed 2147 --to maps/capital-2147
    python maps/make/capital.py --seed 7 --honest --to /tmp/honest
    python maps/make/capital.py --seed 8 --culprit "Basin Metals" --to /tmp/other

What truly happened is written beside the pack, to DIR.truth.json: nothing inside the pack tells it.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import shapely

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))  # for viewer
sys.path.insert(0, str(Path(__file__).resolve().parent))  # for city

from city import air, batches, command, fabric, ledger, names, people, places, plan, plant, records, shore
from city.capital_pack import Capital, meridian, save, truth

DISTRICTS = 102
BATCHES = 260


def make(seed: int, culprit: str | None = ledger.MERIDIAN) -> Capital:
    """The whole city. culprit: the name of the site whose books are false, None when all are honest."""
    coast = shore.make(seed)
    districts = plan.make(seed, coast, DISTRICTS)
    coast = replace(coast, land=districts.land)
    centres, areas = districts.centres, shapely.area(districts.polygons)
    called = names.give(seed, districts.polygons)
    sites = places.make(districts.polygons, called)
    dust = air.make(places.stacks(sites), coast.land)
    census = people.make(seed, centres, areas, dust.district_means(districts.polygons))
    year = ledger.make(seed, centres=centres, population=census.columns["population"], wealth=census.wealth,
                       sites=sites, culprit=culprit)  # fmt: skip
    steps = batches.make(seed, year, count=BATCHES, first_from=called.index("Crown Terraces"))
    building = plant.floor()
    works = plant.footprint(sites[meridian(sites)].xy)
    return Capital(
        seed=seed, shore=coast, plan=districts, names=called,
        fabric=fabric.make(seed, coast, districts, works=works),
        sites=sites, air=dust, stations=air.measured(seed, dust, districts.polygons, without=2), people=census,
        ledger=year, steps=steps, rows=records.flows(seed, year, steps), yards=records.yards(seed, year),
        floor=building, crates=plant.crates(seed, building, year.yards[meridian(sites)]), patrols=plant.patrols(seed),
    )  # fmt: skip


def write(city: Capital, folder: Path) -> Path:
    """The pack in `folder` and the truth beside it; the truth's path."""
    save(city, folder)
    return command.write_truth(truth(city), folder)


def main(arguments: list[str] | None = None) -> int:
    """Command line; 2 when the arguments make no sense."""
    known = [site.name for site in places.WANTED]
    parser = command.parser(__doc__, seed=2147)
    books = parser.add_mutually_exclusive_group()
    books.add_argument("--honest", action="store_true", help="all operators' books are true")
    books.add_argument(
        "--culprit", choices=known, metavar="SITE", default=ledger.MERIDIAN, help=f"one of: {', '.join(known)}"
    )
    options = command.parsed(parser, arguments)
    write(make(options.seed, None if options.honest else options.culprit), options.to)
    return 0


if __name__ == "__main__":
    sys.exit(main())
