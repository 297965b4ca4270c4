"""Makes Strata, an invented city in six levels in 2045, as a city pack: the same seed gives the same bytes.

    python maps/make/strata.py --seed 2045 --to maps/strata-2045

What truly happened is written beside the pack, to DIR.truth.json: nothing inside the pack tells it.
"""

from __future__ import annotations

import sys
from pathlib import Path

import shapely

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))  # for viewer
sys.path.insert(0, str(Path(__file__).resolve().parent))  # for city and layered

from city import air, command
from layered import citizens, credit, decks, flights, gates, hill, moving, titles, works
from layered.strata_pack import Strata, save, truth

SILENT_STATIONS = 3


def make(seed: int) -> Strata:
    """The whole city."""
    ground = hill.make(seed)
    polygons, centres, level = ground.plan.polygons, ground.plan.centres, ground.level
    names = titles.give(seed, centres, level)
    places = works.make(seed, polygons, level, names)
    dust = decks.dust(ground, works.stacks(places))
    people = citizens.make(seed, centres=centres, areas=shapely.area(polygons), level=level,
                           dust=dust.district_means(polygons))  # fmt: skip
    year = moving.make(seed, centres=centres, level=level, population=people.population, income=people.income,
                       works=places)  # fmt: skip
    square = centres[names.index(titles.FESTIVAL)]
    return Strata(
        seed=seed, hill=ground, names=names, fabric=decks.built(seed, ground), works=places, air=dust,
        stations=air.measured(seed, dust, polygons, without=SILENT_STATIONS), citizens=people, year=year,
        rows=gates.flows(seed, year), yards=gates.yards(seed, year), books=credit.make(seed, year, names, level),
        tracks=[*flights.drones(seed, square), *flights.rounds(seed, centres, level)],
    )  # fmt: skip


def write(city: Strata, folder: Path) -> Path:
    """The pack in `folder` and the truth beside it; the truth's path."""
    save(city, folder)
    return command.write_truth(truth(city), folder)


def main(arguments: list[str] | None = None) -> int:
    """Command line; 2 when the arguments make no sense."""
    parser = command.parser(__doc__, seed=2045)
    options = command.parsed(parser, arguments)
    write(make(options.seed), options.to)
    return 0


if __name__ == "__main__":
    sys.exit(main())
