"""The nano-city as a city pack: its tables and shapes, and the truth that stays outside."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import shapely
from city import pack_parts as parts
from city import told
from city.draw import FloatArray
from city.pack_parts import SITE_PLACES, shapes, site_id

from nano import air, tracks
from nano.guide import Workshop
from nano.layers import Signed, anchors
from nano.loads import WEEKS
from nano.nano_manifest import manifest
from nano.people import People
from nano.places import HEART, Site, number, outside
from nano.readme import readme
from nano.sensors import Net
from nano.shape import FENCES, QUARTERS, Ground
from nano.year import Row, Year, by_period
from viewer.packs.writing import csv_bytes, geotiff_bytes, write_pack

START = datetime.datetime(2085, 1, 1)  # a Monday
PACK = "nano-city-2085"  # where the committed pack is, with what people wrote
FLOW_HEADER = ("flow", "from_cell", "from_site", "to_site", "to_place", "to_x", "to_y", "material", "tonnes", "sigma",
               "first_week", "last_week", "basis", "reporter", "batch", "date", "owner")  # fmt: skip


@dataclass(frozen=True, slots=True)
class NanoCity:
    """Everything that was made up, before it is written."""

    seed: int
    ground: Ground
    streets: tuple[np.ndarray, list[str], np.ndarray, FloatArray]
    sites: list[Site]
    planted: FloatArray
    people: People
    year: Year
    air: air.Air
    exposure: FloatArray  # (cells, 52) cfu/m³ as stated
    net: Net
    tracks: list[tracks.Track]
    layers: list[Signed]
    forged: list[str]
    workshops: list[Workshop]


def contents(city: NanoCity) -> dict[str, bytes]:
    """The files of the pack by name, without pack.toml."""
    ground, cells = city.ground, [cell_id(i) for i in range(len(city.ground.polygons))]
    lines, classes, blocks, heights = city.streets
    return {
        "cells.geojson": shapes(ground.polygons, {"cell": cells, "name": cell_names(ground.quarter),
                                                  "quarter": [QUARTERS[i] for i in ground.quarter]}),
        "quarters.geojson": shapes(ground.quarters, _quarters(city)),
        "fences.geojson": shapes(ground.fences, {
            "fence": [f"z{i}" for i in range(1, len(FENCES) + 1)], "name": [name for name, *_ in FENCES],
            "dwell_s": [dwell for *_, dwell, _ in FENCES], "swarm": [swarm for *_, swarm in FENCES]}),
        "people.csv": _people(city, cells),
        "environment.csv": csv_bytes(
            ("cell", "biohazard", "dust", "waste_made", "green_share"),
            zip(cells, city.exposure.mean(axis=1), city.air.dust(ground.centres), waste_made(city), city.planted),
            {"biohazard": 1, "dust": 2, "waste_made": 2, "green_share": 1}),
        "exposure.csv": csv_bytes(("cell", "week", "exposure"), _exposure(city, cells), 1),
        "sites.csv": csv_bytes(("site", "name", "kind", "x", "y", "owner", "faction", "capacity", "emission_g_s",
                                "stack_m"), _sites(city), SITE_PLACES),
        "flows.csv": csv_bytes(FLOW_HEADER, _flows(city), {"to_x": 1, "to_y": 1}),
        "yards.csv": csv_bytes(("stock", "site", "material", "week", "tonnes", "sigma"), _yards(city)),
        "manifests.csv": csv_bytes(("load", "week", "day", "from", "carrier", "to", "way", "tag", "material", "tonnes",
                                    "minutes"), _manifests(city), {"minutes": 0}),
        "gate.csv": csv_bytes(("load", "week", "tonnes", "minutes"), _gate(city), {"minutes": 0}),
        "tracks.csv": csv_bytes(("tag", "kind", "phase", "seconds", "x", "y"), tracks.rows(city.tracks), 1),
        "ways.geojson": _ways(city),
        "sensors.csv": csv_bytes(("sensor", "x", "y", "cell", "keeper"), _sensors(city, cells), 1),
        "readings.csv": csv_bytes(("sensor", "week", "biohazard", "battery", "relay"), _readings(city),
                                  {"biohazard": 1, "battery": 2}),
        "layers.csv": csv_bytes(("publication", "layer", "signer", "week", "stated", "statement", "digest", "link",
                                 "signature"), (tuple(getattr(row, name) for name in Signed.__slots__)
                                                for row in city.layers), 2),
        "signers.csv": csv_bytes(("signer", "anchor"), anchors(city.seed)),
        "workshops.csv": csv_bytes(("workshop", "week", "site", "cell", "subject", "people", "kept_t", "paid_hours"), (
            (one.name, one.week, site_id(one.site), cells[one.cell], one.subject, one.people, one.kept_t,
             one.paid_hours) for one in city.workshops)),
        "biohazard.tif": _field(city.air.yearly(air.grid())),
        "dust.tif": _field(city.air.dust(air.grid())),
        "wind.csv": csv_bytes(("from_deg", "speed_m_s", "hours"), air.wind_rows(), {"speed_m_s": 1, "hours": 2}),
        "land.geojson": shapes(ground.land, {}),
        "water.geojson": shapes([ground.water], {}),
        "streets.geojson": parts.streets(lines, classes, ("road", "street")),
        "blocks.geojson": shapes(blocks, {"height_m": [int(height) for height in heights]}),
        "readme.md": readme(city.seed),
        **told.stories(PACK),
        **told.texts(PACK),
    }  # fmt: skip


def save(city: NanoCity, folder: Path) -> None:
    """The pack in `folder`."""
    write_pack(folder, manifest(city.seed, list(told.stories(PACK)), list(told.texts(PACK))), contents(city))


def truth(city: NanoCity) -> dict[str, object]:
    """What the program's findings are judged by."""
    names = [site.name for site in city.sites]
    astray = [load for load in city.year.loads if load.end]
    lighter = [load for load in city.year.loads if 0 < load.arrived < load.tonnes]
    return {
        "seed": city.seed,
        "unit": "t",
        "culprit": names[astray[0].carrier] if astray else None,
        "missing": [{"load": load.name, "tonnes": load.tonnes, "week": load.week, "ended_at": load.end}
                    for load in astray],
        "lighter": [{"load": load.name, "sealed": load.tonnes, "arrived": load.arrived} for load in lighter],
        "seized": [{"load": load.name, "tonnes": load.tonnes} for load in city.year.loads if load.carrier < 0],
        "sensors": {name: [{"sensor": sensor_id(i), "since_week": city.net.since[i]} for i in found]
                    for name, found in city.net.faults.items()},
        "forged_layers": city.forged,
        "raid_week": air.RAID if astray else None,
    }  # fmt: skip


def cell_id(number_: int) -> str:
    return f"c{number_ + 1:04d}"


def sensor_id(number_: int) -> str:
    return f"n{number_ + 1:03d}"


def way_id(origin: int, carrier: int) -> str:
    return f"w{origin + 1:02d}-{carrier + 1:02d}" if carrier >= 0 else f"w{origin + 1:02d}"


def cell_names(quarter: np.ndarray) -> list[str]:
    """The name of its quarter and a number, for each cell."""
    seen: dict[int, int] = {}
    names = []
    for home in quarter.tolist():
        seen[home] = seen.get(home, 0) + 1
        names.append(f"{QUARTERS[home]} {seen[home]}")
    return names


def waste_made(city: NanoCity) -> FloatArray:
    """(cells,) tonnes a week as weighed on the rounds, the mean of the year."""
    total = np.zeros(len(city.ground.polygons))
    for row in city.year.rows:
        if row.origin[0] == "c":
            total[row.origin[1]] += row.tonnes
    return np.round(total / WEEKS, 2)


def _quarters(city: NanoCity) -> dict[str, list]:
    """What the quarters have together: sums, and means of a person."""
    home, count = city.ground.quarter, len(QUARTERS)
    people = city.people.columns["population"]
    heads = np.bincount(home, people, count)

    def of_a_person(values: FloatArray, decimals: int) -> list[float]:
        return np.round(np.bincount(home, people * values, count) / heads, decimals).tolist()

    return {
        "quarter": [f"q{i + 1:02d}" for i in range(count)], "name": list(QUARTERS), "population": heads.tolist(),
        "wealth": of_a_person(city.people.wealth, 0), "biohazard": of_a_person(city.exposure.mean(axis=1), 1),
        "waste_made": np.round(np.bincount(home, waste_made(city), count), 1).tolist(),
    }  # fmt: skip


def _people(city: NanoCity, cells: Sequence[str]) -> bytes:
    columns = city.people.columns
    places = dict.fromkeys(columns, 0) | {"lung_cases": 1}
    return csv_bytes(("cell", *columns), zip(cells, *columns.values()), places)


def _exposure(city: NanoCity, cells: Sequence[str]) -> Iterator[tuple]:
    for cell, weekly in zip(cells, city.exposure.tolist()):
        for week, value in enumerate(weekly):
            yield (cell, week, value)


def _sites(city: NanoCity) -> Iterator[tuple]:
    for i, site in enumerate(city.sites):
        busiest = _intake(city, i)
        capacity = np.ceil(1.15 * busiest / 5.0) * 5.0 if busiest > 0 else np.nan
        yield (site_id(i), site.name, site.kind, *site.xy, site.owner, site.faction, capacity, site.dust_g_s,
               site.stack_m)  # fmt: skip


def _intake(city: NanoCity, site: int) -> float:
    """Tonnes that come in within its busiest week, as weighed."""
    weekly = np.zeros(WEEKS)
    for row in city.year.rows:
        if row.end == ("s", site) and row.basis == "measured":
            weekly[row.first : row.last + 1] += row.tonnes / (row.last - row.first + 1)
    return float(weekly.max())


def _end(end: tuple[str, int] | str, origin: tuple[str, int], sites: Sequence[Site]) -> tuple:
    if isinstance(end, str):
        return ("", end, *outside(end, sites[origin[1]]))
    return (site_id(end[1]), "", None, None)


def _flows(city: NanoCity) -> Iterator[tuple]:
    sealed = {load.name: load for load in city.year.loads}
    for i, row in enumerate(by_period(city.year.rows), 1):
        kind, origin = row.origin
        start = (cell_id(origin), "") if kind == "c" else ("", site_id(origin))
        told = city.sites[row.reporter].name if row.reporter >= 0 else ""
        batch = _step(city, row, sealed[row.batch].second) if row.batch else ("", "", "")
        yield (f"f{i}", *start, *_end(row.end, row.origin, city.sites), row.material, row.tonnes, row.sigma, row.first,
               row.last, row.basis, told, *batch)  # fmt: skip


def _step(city: NanoCity, row: Row, second: int) -> tuple[str, str, str]:
    return row.batch, _day(second), city.sites[row.end[1]].owner


def _day(second: int) -> str:
    return (START + datetime.timedelta(seconds=second)).date().isoformat()


def _yards(city: NanoCity) -> Iterator[tuple]:
    for site, material, week, tonnes, sigma in city.year.yards:
        yield (f"{site_id(site)}-{material}", site_id(site), material, week, tonnes, sigma)


def _manifests(city: NanoCity) -> Iterator[tuple]:
    heart = site_id(number(city.sites, HEART))
    for load in city.year.loads:
        carrier = site_id(load.carrier) if load.carrier >= 0 else ""
        way = tracks.planned(city.sites, load.origin, load.carrier)
        minutes = np.hypot(*np.diff(way, axis=0).T).sum() / tracks.SPEED / 60.0 + (15.0 if carrier else 0.0)
        yield (load.name, load.week, _day(load.second), site_id(load.origin), carrier, heart,
               way_id(load.origin, load.carrier), load.name, "biohazard", load.tonnes, minutes)  # fmt: skip


def _gate(city: NanoCity) -> Iterator[tuple]:
    weighed = {row.batch: row.tonnes for row in city.year.rows
               if row.batch and row.end == ("s", number(city.sites, HEART))}  # fmt: skip
    ends = {track.name: track.points for track in city.tracks}
    for load in city.year.loads:
        if load.name in weighed:
            points = ends[load.name]
            yield (load.name, load.week, weighed[load.name], (points[-1, 0] - points[0, 0]) / 60.0)


def _ways(city: NanoCity) -> bytes:
    pairs = sorted({(load.origin, load.carrier) for load in city.year.loads})
    lines = [shapely.LineString(tracks.planned(city.sites, *pair)) for pair in pairs]
    return shapes(lines, {
        "way": [way_id(*pair) for pair in pairs], "from": [site_id(origin) for origin, _ in pairs],
        "carrier": [site_id(carrier) if carrier >= 0 else "" for _, carrier in pairs]})  # fmt: skip


def _sensors(city: NanoCity, cells: Sequence[str]) -> Iterator[tuple]:
    keepers = ("Health Circle", "Guild", "City Guard")
    for i, (x, y) in enumerate(city.net.xy.tolist()):
        yield (sensor_id(i), x, y, cells[int(city.net.cell[i])], keepers[(7 * i) % 3])


def _readings(city: NanoCity) -> Iterator[tuple]:
    net = city.net
    for week in range(WEEKS):
        for i in range(len(net.xy)):
            relay = site_id(int(net.relay[i, week])) if net.relay[i, week] >= 0 else ""
            yield (sensor_id(i), week, net.value[i, week], net.battery[i, week], relay)


def _field(values: FloatArray) -> bytes:
    grid = np.round(values, 2).reshape(air.SIZE, air.SIZE)
    return geotiff_bytes(grid, x0=air.WEST, y0=air.NORTH, dx=air.CELL, dy=air.CELL)
