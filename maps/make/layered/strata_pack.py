"""The layered city as a city pack: its tables, shapes and manifest, and what truly happened."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import shapely
from city import air, told
from city import pack_parts as parts
from city.air import Air
from city.draw import FloatArray
from city.fabric import Fabric
from city.pack_parts import SITE_PLACES, Stock, shapes, site_id
from city.places import distances

from layered import credit, flights
from layered.citizens import Citizens
from layered.credit import Books
from layered.gates import Row
from layered.hill import EACH, LEVELS, RISE_M, Hill
from layered.moving import MATERIALS, MONTHS, PLACES, Year
from layered.strata_manifest import DISTRICT_COLUMNS, manifest
from layered.strata_readme import readme, wind_rows
from layered.works import WORKSHOP, Work
from viewer.packs.writing import csv_bytes, geojson_bytes, geotiff_bytes, write_pack

PACK = "strata-2045"  # where the committed pack is, with what people wrote
FLOW_HEADER = ("flow", "from_district", "from_site", "to_site", "to_place", "to_x", "to_y", "material", "tonnes",
               "sigma", "first_month", "last_month", "basis", "reporter")  # fmt: skip
DECIMALS = {"asthma_rate": 1, "dust": 1, "waste_made": 1, "credits_earned": 1, "credits_october": 1,
            "credits_december": 1}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Strata:
    """Everything that was made up of one city, before it is written."""

    seed: int
    hill: Hill
    names: list[str]
    fabric: Fabric
    works: list[Work]
    air: Air
    stations: FloatArray  # (districts,) µg/m³
    citizens: Citizens
    year: Year
    rows: list[Row]
    yards: list[Stock]
    books: Books
    tracks: list[flights.Point]


def contents(city: Strata) -> dict[str, bytes]:
    """The files of the pack by name, without pack.toml."""
    columns = district_columns(city)
    ids = columns["district"]
    level = city.hill.level
    files = {
        "districts.geojson": shapes(city.hill.plan.polygons, {"district": ids, "name": city.names}),
        "districts.csv": csv_bytes(tuple(columns), zip(*columns.values()), dict.fromkeys(columns, 0) | DECIMALS),
        "sites.csv": _sites(city),
        "flows.csv": csv_bytes(FLOW_HEADER, _flows(city), {"to_x": 1, "to_y": 1, "tonnes": 3, "sigma": 3}),
        "yards.csv": parts.stocks(city.yards, MATERIALS, "month"),
        "tracks.csv": csv_bytes(("track", "kind", "phase", "seconds", "x", "y"), city.tracks, 1),
        "credits.csv": csv_bytes(("district", "month", "credits_held"), _held(city, ids), 2),
        "holders.csv": csv_bytes(
            ("holder", "name", "kind", "office"), ((h.id, h.name, h.kind, h.office) for h in city.books.holders)
        ),
        "ledger.csv": csv_bytes(("entry", "month", "holder", "kind", "site", "credits"), _ledger(city), 0),
        "wind.csv": csv_bytes(("from_deg", "speed_m_s", "class", "hours"), wind_rows(), 4),
        "dust.tif": geotiff_bytes(city.air.dust, x0=air.WEST, y0=air.NORTH, dx=air.CELL, dy=air.CELL),
        "land.geojson": shapes(shapely.get_parts(city.hill.shore.land), {}),
        "streets.geojson": parts.streets(city.fabric.streets, city.fabric.classes, ("road", "street")),
        "blocks.geojson": parts.blocks(city.fabric),
        "readme.md": readme(city.seed),
        **told.stories(PACK),
        **told.texts(PACK),
    }
    facts = _facts({"district": ids, "name": city.names} | columns)
    for number in range(1, LEVELS + 1):
        own = np.flatnonzero(level == number)
        files[f"level-{number}.geojson"] = geojson_bytes(
            ((city.hill.plan.polygons[i], facts[i]) for i in own), decimals=1
        )
    return files


def save(city: Strata, folder: Path) -> None:
    """The pack in `folder`."""
    write_pack(folder, manifest(city.seed, list(told.stories(PACK)), list(told.texts(PACK))), contents(city))


def truth(city: Strata) -> dict[str, object]:
    """What an analysis is judged by: whose the companies are, what each held, and what truly moved in the year."""
    books, names = city.books, [work.name for work in city.works]
    moved: dict[tuple[str, str, str], float] = {}
    for edge, tonnes in zip(city.year.edges, city.year.tonnes):
        origin = names[edge.origin] if edge.from_work else f"level {city.hill.level[edge.origin]}"
        end = names[edge.destination] if edge.to_work else str(edge.destination)
        key = origin, end, MATERIALS[edge.material]
        moved[key] = moved.get(key, 0.0) + float(tonnes.sum())
    return {
        "seed": city.seed,
        "one house": {"whose": "Layla", "companies": sorted(credit.HOUSE), "registered at": credit.HOUSE_DOOR},
        "bought in the months": [month + 1 for month in credit.BUYING],
        "partner from the month": credit.PARTNER + 1,
        "held": {
            holder.name: [int(credits) for credits in books.balance[i]]
            for i, holder in enumerate(books.holders) if holder.kind == "company"
        },
        "unit": "t",
        "flows": [{"from": a, "to": b, "material": m, "tonnes": round(t, 3)} for (a, b, m), t in moved.items()],
    }  # fmt: skip


def district_ids(level: np.ndarray) -> list[str]:
    """ "d301" is the first district of level 3."""
    return [f"d{number}{i % EACH + 1:02d}" for i, number in enumerate(level)]


def district_columns(city: Strata) -> dict[str, Sequence]:
    """Everything that is told of the districts, by the name of its column."""
    level, people = city.hill.level, city.citizens.population
    held = city.books.balance[: len(level)] / people[:, None]
    found: dict[str, Sequence] = {
        "district": district_ids(level), "name": city.names, "level": [f"Level {number}" for number in level],
        "deck_m": (level - 1) * RISE_M, **city.citizens.columns, "dust": city.stations,
        "waste_made": _waste_made(city), "workshop_m": _to_workshop(city),
        "credits_earned": np.round(city.books.earned / people, 1),
        "credits_october": np.round(held[:, credit.BUYING[-1]], 1), "credits_december": np.round(held[:, -1], 1),
    }  # fmt: skip
    return {name: found[name] for name in ("district", *(column["name"] for column in DISTRICT_COLUMNS))}


def _facts(columns: Mapping[str, Sequence]) -> list[dict[str, object]]:
    """The properties of each district in the set of its level; what is missing is null."""
    rows = []
    for values in zip(*columns.values()):
        row = dict(zip(columns, values))
        rows.append({name: value if isinstance(value, str) else _number(value) for name, value in row.items()
                     if name != "level"})  # fmt: skip
    return rows


def _number(value: float) -> float | int | None:
    value = float(value)
    return None if np.isnan(value) else int(value) if value.is_integer() else value


def _waste_made(city: Strata) -> FloatArray:
    """(districts,) tonnes a month as weighed: rounds and what was brought to workshops, the mean of the year."""
    total = np.zeros(len(city.names))
    for row in city.rows:
        if row.reporter is None and not row.edge.from_work:
            total[row.edge.origin] += row.tonnes
    return np.round(total / MONTHS, 1)


def _to_workshop(city: Strata) -> FloatArray:
    """(districts,) metres from the middle of each to the nearest workshop, as the crow flies, to the next ten."""
    shops = [work.xy for work in city.works if work.kind == WORKSHOP]
    return np.round(distances(city.hill.plan.centres, shops).min(axis=1), -1)


def _sites(city: Strata) -> bytes:
    header = ("site", "name", "kind", "x", "y", "owner", "district", "level", "capacity", "emission_g_s", "stack_m")
    rows = []
    for i, work in enumerate(city.works):
        capacity = np.ceil(1.2 * city.year.intake(i).sum(axis=0).max() / 5.0) * 5.0
        level = f"Level {city.hill.level[work.district]}"
        rows.append((site_id(i), work.name, work.kind, *work.xy, work.owner, city.names[work.district], level,
                     capacity if capacity > 0 else None, work.emission_g_s, work.stack_m))  # fmt: skip
    return csv_bytes(header, rows, SITE_PLACES)


def _flows(city: Strata):
    ids = district_ids(city.hill.level)
    for number, row in enumerate(city.rows):
        edge = row.edge
        origin = ("", site_id(edge.origin)) if edge.from_work else (ids[edge.origin], "")
        end = (site_id(edge.destination), "", None, None) if edge.to_work else (
            "", edge.destination, *PLACES[edge.destination])  # fmt: skip
        basis = ("measured", "") if row.reporter is None else ("reported", city.works[row.reporter].name)
        yield (f"f{number + 1}", *origin, *end, MATERIALS[edge.material], row.tonnes, row.sigma, row.first, row.last,
               *basis)  # fmt: skip


def _held(city: Strata, ids: Sequence[str]):
    people = city.citizens.population
    for i, district in enumerate(ids):
        for month in range(MONTHS):
            yield district, month, city.books.balance[i, month] / people[i]


def _ledger(city: Strata):
    holders = city.books.holders
    for line in city.books.lines:
        where = "" if line.work is None else site_id(line.work)
        yield line.entry, line.month, holders[line.holder].id, line.kind, where, line.credits
