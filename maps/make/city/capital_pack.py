"""The capital as a city pack: its tables, shapes and manifest."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import shapely

from city import air, plant
from city.batches import Step
from city.capital_manifest import BURDEN, manifest
from city.capital_readme import readme
from city.draw import FloatArray
from city.fabric import Fabric
from city.ledger import MATERIALS, MERIDIAN, WEEKS, Ledger
from city.people import People
from city.places import Site, place_xy
from city.plan import Plan
from city.records import Row
from city.shore import Shore
from viewer.packs.writing import csv_bytes, geojson_bytes, geotiff_bytes, write_pack

START = datetime.date(2147, 1, 2)  # a Monday
STORIES = Path(__file__).resolve().parent / "stories"
TEXTS = Path(__file__).resolve().parent / "texts"
FINER = {"asthma_rate": 1, "renting_share": 1}  # decimals; the census counts in whole heads and credits
FLOW_HEADER = ("flow", "from_district", "from_site", "to_site", "to_place", "to_x", "to_y", "material", "tonnes",
               "sigma", "first_week", "last_week", "basis", "reporter", "batch", "date", "owner")  # fmt: skip


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
    yards: list[tuple[int, int, int, float, float]]
    floor: plant.Floor
    crates: list[tuple[int, int, int, float, float]]
    patrols: list[tuple[str, str, int, float, float]]


def contents(city: Capital) -> dict[str, bytes]:
    """The files of the pack by name, without pack.toml."""
    ids = [district_id(i) for i in range(len(city.names))]
    rooms = [room_id(i) for i in range(len(city.floor.names))]
    fabric = city.fabric
    return {
        "districts.geojson": _shapes(city.plan.polygons, {"district": ids, "name": city.names}),
        "people.csv": _people(city, ids),
        "environment.csv": csv_bytes(
            ("district", "dust", "waste_made"), zip(ids, city.stations, waste_made(city)), {"dust": 1, "waste_made": 2}
        ),
        "sites.csv": _sites(city),
        "flows.csv": csv_bytes(FLOW_HEADER, _flows(city), {"to_x": 1, "to_y": 1}),
        "yards.csv": _stocks("site", site_id, city.yards),
        "crates.csv": _stocks("room", room_id, city.crates),
        "plant.geojson": _shapes(
            city.floor.polygons, {"room": rooms, "name": city.floor.names, "kind": city.floor.kinds}
        ),
        "patrols.csv": csv_bytes(("patrol", "kind", "phase", "seconds", "x", "y"), _patrols(city), 1),
        "dust.tif": geotiff_bytes(city.air.dust, x0=air.WEST, y0=air.NORTH, dx=air.CELL, dy=air.CELL),
        "wind.csv": csv_bytes(
            ("from_deg", "speed_m_s", "class", "share"), air.wind_table(), {"from_deg": 0, "share": 5}
        ),
        "burden.toml": BURDEN.encode(),
        "land.geojson": _shapes(shapely.get_parts(city.shore.land), {}),
        "water.geojson": _shapes(_inland_water(city.shore), {}),
        "streets.geojson": _streets(fabric),
        "readme.md": readme(city.seed),
        "blocks.geojson": _shapes(fabric.blocks, {"height_m": [int(height) for height in fabric.heights]}),
        **stories(),
        **texts(),
    }


def stories() -> dict[str, bytes]:
    """The stories that are told of the city, by file. Whom they name they ask of the pack, guilty or not."""
    return {f"stories/{path.name}": path.read_bytes() for path in sorted(STORIES.glob("*.toml"))}


def texts() -> dict[str, bytes]:
    """The pack's own words in other languages, by file."""
    return {f"texts/{path.name}": path.read_bytes() for path in sorted(TEXTS.glob("*.ts"))}


def save(city: Capital, folder: Path) -> None:
    """The pack in `folder`."""
    write_pack(folder, manifest(city.seed, tuple(stories()), tuple(texts())), contents(city))


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


def district_id(number: int) -> str:
    return f"d{number + 1:03d}"


def site_id(number: int) -> str:
    return f"s{number + 1:02d}"


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


def _sites(city: Capital) -> bytes:
    header = ("site", "name", "kind", "x", "y", "owner", "district", "capacity", "emission_g_s", "stack_m")
    tree = shapely.STRtree(city.plan.polygons)
    rows = []
    for i, site in enumerate(city.sites):
        district = city.names[int(tree.nearest(shapely.Point(site.xy)))]
        busiest = city.ledger.intake(i).sum(axis=0).max()
        capacity = np.ceil(1.15 * busiest / 5.0) * 5.0
        rows.append(
            (
                site_id(i),
                site.name,
                site.kind,
                *site.xy,
                site.owner,
                district,
                capacity,
                site.emission_g_s,
                site.stack_m,
            )
        )
    return csv_bytes(header, rows, {"x": 1, "y": 1, "capacity": 0, "emission_g_s": 2, "stack_m": 0})


def _flows(city: Capital):
    for number, row in enumerate(city.rows):
        edge, step = row.edge, row.step
        origin = ("", site_id(edge.origin)) if edge.from_site else (district_id(edge.origin), "")
        end = (site_id(edge.destination), "", None, None) if edge.to_site else (
            "", edge.destination, *place_xy(edge.destination, city.sites[edge.origin]))  # fmt: skip
        booked = city.sites[edge.reporter].name if row.basis == "reported" else ""
        way = (
            (step.batch, (START + datetime.timedelta(days=step.day)).isoformat(), _owner(city, edge))
            if step
            else ("", "", "")
        )
        span = (row.first, row.last)
        yield (
            f"f{number + 1}",
            *origin,
            *end,
            MATERIALS[edge.material],
            row.tonnes,
            row.sigma,
            *span,
            row.basis,
            booked,
            *way,
        )


def _owner(city: Capital, edge) -> str:
    """Whose a batch is after its step."""
    return city.sites[edge.destination].owner if edge.to_site else edge.destination


def _shapes(geometries: Sequence[shapely.Geometry], properties: Mapping[str, Sequence[str | int]]) -> bytes:
    facts = [dict(zip(properties, values)) for values in zip(*properties.values())] or [{}] * len(geometries)
    return geojson_bytes(zip(geometries, facts, strict=True), decimals=1)


def _streets(fabric: Fabric) -> bytes:
    """One feature for each class of street, with all its lines."""
    classes = np.array(fabric.classes)
    kinds = ["road", "street", "bridge"]
    return _shapes([shapely.multilinestrings(fabric.streets[classes == kind]) for kind in kinds], {"class": kinds})


def _stocks(place: str, identify, rows: Sequence[tuple[int, int, int, float, float]]) -> bytes:
    header = ("stock", place, "material", "week", "tonnes", "sigma")
    lines = [(f"{identify(where)}-{MATERIALS[material]}", identify(where), MATERIALS[material], week, tonnes, sigma)
             for where, material, week, tonnes, sigma in rows]  # fmt: skip
    return csv_bytes(header, lines)


def _patrols(city: Capital):
    for guard, phase, seconds, x, y in city.patrols:
        yield (f"{guard} {phase}", "guard", phase, seconds, x, y)


def _inland_water(shore: Shore) -> list[shapely.Geometry]:
    """River, harbour, canal and lake: what lies within the coast and is not land."""
    wet = shapely.set_precision(shore.coast.difference(shore.land), 0.1)
    return [part for part in shapely.get_parts(wet) if part.area > 10_000.0]


def _tonnes(value: float) -> float:
    return round(float(value), 3)


def meridian(sites: Sequence[Site]) -> int:
    """Which site the floor plan belongs to."""
    return [site.name for site in sites].index(MERIDIAN)
