"""Makes the nano-city of 2085, an invented green city, as a city pack: the same seed gives the same bytes.

    python maps/make/nano_city.py --seed 2085 --to maps/nano-city-2085
    python maps/make/nano_city.py --seed 7 --honest --to /tmp/honest

What truly happened is written beside the pack, to DIR.truth.json: nothing inside the pack tells it.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import shapely

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))  # for viewer
sys.path.insert(0, str(Path(__file__).resolve().parent))  # for city and nano

from city import command
from nano import air, guide, layers, people, places, sensors, shape, streets, tracks, year
from nano.nano_pack import NanoCity, save, truth

SEED = 2085


def make(seed: int, *, honest: bool = False) -> NanoCity:
    """The whole city. honest: every load arrives, no sensor is hijacked, no layer forged, nobody comes by night."""
    ground, sites = shape.make(seed), places.make()
    centres = ground.centres
    planted = people.green(seed, centres)
    credits = people.wealth(seed, centres, planted)
    areas = shapely.area(ground.polygons)
    heads = people.heads(seed, credits, planted, areas)
    matter = year.make(seed, sites, centres, heads, credits, honest=honest)
    breath = air.make(seed, sites, matter.loads)
    exposure = np.round(breath.biohazard(centres), 1)
    census = people.make(seed, credits, heads, exposure.mean(axis=1))
    figures = {
        "exposure": layers.weekly_mean(exposure, heads),
        "waste": layers.weekly_mean(matter.made / np.maximum(heads, 1.0)[:, None] * 1000.0, heads),
        "wealth": np.repeat(layers.weekly_mean(credits[:, None], heads), exposure.shape[1]),
    }
    published, forged = layers.make(seed, figures, honest=honest)
    return NanoCity(
        seed=seed, ground=ground, streets=streets.make(seed, ground, planted), sites=sites, planted=planted,
        people=census, year=matter, air=breath, exposure=exposure,
        net=sensors.make(seed, ground.polygons, sites, breath.biohazard, honest=honest),
        tracks=tracks.make(seed, sites, matter.loads, honest=honest), layers=published, forged=forged,
        workshops=guide.make(seed, sites, centres, credits),
    )  # fmt: skip


def write(city: NanoCity, folder: Path) -> Path:
    """The pack in `folder` and the truth beside it; the truth's path."""
    save(city, folder)
    return command.write_truth(truth(city), folder)


def main(arguments: list[str] | None = None) -> int:
    """Command line; 2 when the arguments make no sense."""
    parser = command.parser(__doc__, seed=SEED)
    parser.add_argument("--honest", action="store_true", help="nothing is stolen, hijacked or forged")
    options = command.parsed(parser, arguments)
    write(make(options.seed, honest=options.honest), options.to)
    return 0


if __name__ == "__main__":
    sys.exit(main())
