"""The capital as a city pack: its tables, shapes and manifest."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import shapely

from city import air, plant, told
from city import pack_parts as parts
from city.batches import Step
from city.capital_manifest import BURDEN, manifest
from city.capital_readme import readme
from city.draw import FloatArray
from city.fabric import Fabric
from city.ledger import MATERIALS, MERIDIAN, WEEKS, Ledger
from city.pack_parts import Stock, district_id, shapes
from city.people import People
from city.places import Site, place_xy
from city.plan import Plan
from city.records import Row
from city.shore import Shore
from viewer.packs.writing import csv_bytes, geotiff_bytes, write_pack

START = datetime.date(2147, 1, 2)  # a Monday
PACK = "capital-2147"  # where the committed pack is, with what people wrote
FINER = {"asthma_rate": 1, "renting_share": 1}  # decimals; the census counts in whole heads and credits


@dataclass(frozen=True, slots=True)
class Capital:
    """Everything that was made up of one city, before it is written."""

    seed: int
    shore: Shore
    plan: Plan
    names: list[str]
    fabric: Fabric
    sites: list[Site]
    air: air.Air
    stations: FloatArray  # (districts,) µg/m³
    people: People
    ledger: Ledger
    steps: list[Step]
    rows: list[Row]
    yards: list[Stock]
    floor: plant.Floor
    crates: list[Stock]
    patrols: list[tuple[str, str, int, float, float]]


def contents(city: Capital) -> dict[str, bytes]:
    """The files of the pack by name, without pack.toml."""
    ids = [district_id(i) for i in range(len(city.names))]
    rooms = [room_id(i) for i in range(len(city.floor.names))]
    fabric = city.fabric
    busiest = [city.ledger.intake(i).sum(axis=0).max() for i in range(len(city.sites))]
    return {
        "districts.geojson": shapes(city.plan.polygons, {"district": ids, "name": city.names}),
        "people.csv": _people(city, ids),
        "environment.csv": csv_bytes(
            ("district", "dust", "waste_made"), zip(ids, city.stations, waste_made(city)), {"dust": 1, "waste_made": 2}
        ),
        "sites.csv": parts.sites(city.sites, city.plan.polygons, city.names, busiest),
        "flows.csv": parts.flows(
            city.rows, city.sites, materials=MATERIALS, step="week", start=START, place_xy=place_xy
        ),
        "yards.csv": parts.stocks(city.yards, MATERIALS, "week"),
        "crates.csv": parts.stocks(city.crates, MATERIALS, "week", "room", room_id),
        "plant.geojson": shapes(
            city.floor.polygons, {"room": rooms, "name": city.floor.names, "kind": city.floor.kinds}
        ),
        "patrols.csv": csv_bytes(("patrol", "kind", "phase", "seconds", "x", "y"), _patrols(city), 1),
        "dust.tif": geotiff_bytes(city.air.dust, x0=air.WEST, y0=air.NORTH, dx=air.CELL, dy=air.CELL),
        "wind.csv": csv_bytes(
            ("from_deg", "speed_m_s", "class", "share"), air.wind_table(), {"from_deg": 0, "share": 5}
        ),
        "burden.toml": BURDEN.encode(),
        "land.geojson": shapes(shapely.get_parts(city.shore.land), {}),
        "water.geojson": parts.inland_water(city.shore.coast, city.shore.land),
        "streets.geojson": parts.streets(fabric.streets, fabric.classes, ("road", "street", "bridge")),
        "readme.md": readme(city.seed),
        "blocks.geojson": parts.blocks(fabric),
        **told.stories(PACK),
        **told.texts(PACK),
    }


def save(city: Capital, folder: Path) -> None:
    """The pack in `folder`."""
    write_pack(folder, manifest(city.seed, list(told.stories(PACK)), list(told.texts(PACK))), contents(city))


def truth(city: Capital) -> dict[str, object]:
    """What an audit is judged by: who is guilty and what truly moved and lies there, tonnes of the whole year."""
    ledger = city.ledger
    names = [site.name for site in city.sites]
    moved: dict[tuple[str, str, str, str], list[float]] = {}
    for edge, true, booked in zip(ledger.edges, ledger.true, ledger.booked):
        origin = names[edge.origin] if edge.from_site else "districts"
        end = names[edge.destination] if edge.to_site else edge.destination
        sums = moved.setdefault((origin, end, MATERIALS[edge.material], names[edge.reporter]), [0.0, 0.0])
        sums[0] += true.sum()
        sums[1] += booked.sum()
    return {
        "seed": city.seed,
        "culprit": None if ledger.culprit is None else names[ledger.culprit],
        "withheld_share": ledger.withheld,
        "unit": "t",
        "weeks": WEEKS,
        "flows": [
            dict(zip(("from", "to", "material", "reporter"), key), tonnes=_tonnes(true), booked=_tonnes(booked))
            for key, (true, booked) in moved.items()
        ],
        "yards": [
            {"site": name, "material": material, "tonnes": _tonnes(ledger.yards[i, m, -1])}
            for i, name in enumerate(names)
            for m, material in enumerate(MATERIALS)
            if ledger.yards[i, m].any()
        ],
    }


def room_id(number: int) -> str:
    return f"r{number + 1:02d}"


def waste_made(city: Capital) -> FloatArray:
    """(districts,) tonnes a week as weighed on the rounds, the mean of the year."""
    total = np.zeros(len(city.names))
    for row in city.rows:
        if row.basis == "measured" and not row.edge.from_site:
            total[row.edge.origin] += row.tonnes
    return np.round(total / WEEKS, 2)


def _people(city: Capital, ids: Sequence[str]) -> bytes:
    columns = city.people.columns
    return csv_bytes(("district", *columns), zip(ids, *columns.values()), dict.fromkeys(columns, 0) | FINER)


def _patrols(city: Capital):
    for guard, phase, seconds, x, y in city.patrols:
        yield (f"{guard} {phase}", "guard", phase, seconds, x, y)


def _tonnes(value: float) -> float:
    return round(float(value), 3)


def meridian(sites: Sequence[Site]) -> int:
    """Which site the floor plan belongs to."""
    return [site.name for site in sites].index(MERIDIAN)
