"""Makes Neo-Terra of 2045, an invented city, as a city pack: the same seed gives the same bytes.

    python maps/make/neo_terra.py --seed 2045 --to maps/neo-terra-2045
    python maps/make/neo_terra.py --seed 7 --honest --calm --to /tmp/honest

What truly happened is written beside the pack, to DIR.truth.json: nothing inside the pack tells it.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import shapely

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))  # for viewer
sys.path.insert(0, str(Path(__file__).resolve().parent))  # for city and terra

from city import command
from city.draw import Draw, FloatArray
from city.places import Site
from terra import batches, civic, drones, fabric, ground, ledger, names, net, people, places, plan, rows, weather
from terra.ground import around
from terra.pack import Terra, save, truth

DISTRICTS = 400
WITHOUT_STATION = 7
VAPOUR_MG_S = 2.4  # milligrams a second that one tonne of by-product a day lets out
VENT_M = 14.0  # metres: where the vapour leaves a works


def make(seed: int, *, honest: bool = False, calm: bool = False) -> Terra:
    """The whole city. honest: the books are true; calm: nothing happens on the day of the demonstration."""
    land = ground.make(seed)
    districts = plan.make(seed, land, DISTRICTS)
    centres, areas = districts.centres, shapely.area(districts.polygons)
    called = names.give(seed, districts.polygons)
    sites = places.make(districts.polygons, called)
    air = weather.make(seed)
    dust = weather.dust(air, places.stacks(sites), land.land)
    mean = weather.district_means(dust, districts.polygons)
    census = people.make(seed, centres, areas, mean)
    book = ledger.make(seed, centres=centres, population=census.columns["population"], wealth=census.wealth,
                       sites=sites, honest=honest, calm=calm)  # fmt: skip
    grid = net.make(seed, districts.polygons, centres, census.columns["households"], census.wealth, sites)
    vapour = _vapour(air, sites, book, centres)
    dark = net.night(seed, grid)
    steps = batches.make(seed, book)
    hives, camps = civic.picked_up(book, DISTRICTS)
    thrown = _thrown(book)
    written = 1.0 - 0.55 * np.clip((around(centres)[1] + 20.0) / 80.0, 0.0, 1.0)
    return Terra(
        seed=seed, ground=land, plan=districts, names=called, fabric=fabric.make(seed, land, districts), sites=sites,
        weather=air, dust=dust, stations=_stations(seed, mean), people=census, ledger=book, steps=steps,
        rows=rows.flows(seed, book, steps), yards=rows.yards(seed, book), sorties=drones.make(seed, book, centres),
        net=grid, dark=dark, vapour=vapour, thrown=thrown, hazard=civic.hazard(book, thrown, written),
        polls=civic.polls(seed, wealth=census.wealth, vapour=vapour, dark_hours=dark[1],
                          informal=camps / (hives + camps)),
    )  # fmt: skip


def _thrown(book: ledger.Ledger) -> FloatArray:
    """(districts, THROWN) tonnes that hives and hubs took."""
    total = np.zeros((DISTRICTS, ledger.THROWN))
    for edge, tonnes in zip(book.edges, book.true):
        if not edge.from_site and edge.reporter >= 0:
            total[edge.origin, edge.material] += tonnes.sum()
    return total


def _vapour(air: weather.Weather, sites: list[Site], book: ledger.Ledger, centres: FloatArray) -> FloatArray:
    """(DAYS, districts) ng/m³ from the by-product that leaves the works each day."""
    works = places.numbers(sites, *places.VAULTS.values(), places.CONVERTER)
    spots = np.array([(*sites[i].xy, VENT_M) for i in works])
    grams = np.array([VAPOUR_MG_S * book.output(i, ledger.BYPRODUCT) for i in works])
    return weather.vapour(air, spots, grams, centres)


def _stations(seed: int, mean: FloatArray) -> FloatArray:
    """(districts,) what the stations read, nan where there is none."""
    draw = Draw(seed, "stations")
    values = np.round(mean + 0.25 * draw.normal(len(mean)), 1)
    values[np.argsort(draw.uniform(size=len(mean)), kind="stable")[:WITHOUT_STATION]] = np.nan
    return values


def write(city: Terra, folder: Path) -> Path:
    """The pack in `folder` and the truth beside it; the truth's path."""
    save(city, folder)
    return command.write_truth(truth(city), folder)


def main(arguments: list[str] | None = None) -> int:
    """Command line; 2 when the arguments make no sense."""
    parser = command.parser(__doc__, seed=2045)
    parser.add_argument("--honest", action="store_true", help="the hall books all that it takes in")
    parser.add_argument("--calm", action="store_true", help="nothing happens on the day of the demonstration")
    options = command.parsed(parser, arguments)
    write(make(options.seed, honest=options.honest, calm=options.calm), options.to)
    return 0


if __name__ == "__main__":
    sys.exit(main())
