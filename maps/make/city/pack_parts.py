"""What the packs of the invented cities write alike: shapes, streets, sites, flows, what lies in the yards."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Mapping, Sequence

import numpy as np
import shapely

from city.fabric import Fabric
from city.places import Site
from city.records import Row
from viewer.packs.writing import csv_bytes, geojson_bytes

Stock = tuple[int, int, int, float, float]  # where, material, step, tonnes, sigma
SITE_PLACES = {"x": 1, "y": 1, "capacity": 0, "emission_g_s": 2, "stack_m": 0}
LEAST_WATER = 10_000.0  # square metres


def district_id(number: int) -> str:
    return f"d{number + 1:03d}"


def site_id(number: int) -> str:
    return f"s{number + 1:02d}"


def shapes(geometries: Sequence[shapely.Geometry], properties: Mapping[str, Sequence]) -> bytes:
    """One feature for each geometry, with its own of every property."""
    facts = [dict(zip(properties, values)) for values in zip(*properties.values())] or [{}] * len(geometries)
    return geojson_bytes(zip(geometries, facts, strict=True), decimals=1)


def streets(lines: np.ndarray, classes: Sequence[str], kinds: Sequence[str]) -> bytes:
    """One feature for each class of street, with all its lines."""
    which = np.array(classes)
    return shapes([shapely.multilinestrings(lines[which == kind]) for kind in kinds], {"class": kinds})


def blocks(fabric: Fabric) -> bytes:
    """The buildings with their heights, whole metres."""
    return shapes(fabric.blocks, {"height_m": [int(height) for height in fabric.heights]})


def inland_water(coast: shapely.Geometry, land: shapely.Geometry) -> bytes:
    """Rivers, harbours and lakes: what lies within the coast and is not land."""
    wet = shapely.set_precision(coast.difference(land), 0.1)
    return shapes([part for part in shapely.get_parts(wet) if part.area > LEAST_WATER], {})


def sites(
    held: Sequence[Site], polygons: Sequence[shapely.Polygon], names: Sequence[str], busiest: Sequence[float]
) -> bytes:
    """The sites, each in its district. busiest: tonnes that each takes in at most in a step; no capacity for none."""
    header = ("site", "name", "kind", "x", "y", "owner", "district", "capacity", "emission_g_s", "stack_m")
    tree, rows = shapely.STRtree(polygons), []
    for i, (site, most) in enumerate(zip(held, busiest, strict=True)):
        home = names[int(tree.nearest(shapely.Point(site.xy)))]
        capacity = float(np.ceil(1.15 * most / 5.0) * 5.0) if most > 0 else None
        rows.append((site_id(i), site.name, site.kind, *site.xy, site.owner, home, capacity, site.emission_g_s,
                     site.stack_m))  # fmt: skip
    return csv_bytes(header, rows, SITE_PLACES)


def flows(
    rows: Iterable[Row],
    held: Sequence[Site],
    *,
    materials: Sequence[str],
    step: str,
    start: datetime.date,
    place_xy: Callable[[str, Site], tuple[float, float]],
) -> bytes:
    """What was weighed and told, with the ways of batches. step: of the clock that starts on the day `start`."""
    header = ("flow", "from_district", "from_site", "to_site", "to_place", "to_x", "to_y", "material", "tonnes",
              "sigma", f"first_{step}", f"last_{step}", "basis", "reporter", "batch", "date", "owner")  # fmt: skip

    def cells(number: int, row: Row) -> tuple:
        edge = row.edge
        origin = ("", site_id(edge.origin)) if edge.from_site else (district_id(edge.origin), "")
        end = (site_id(edge.destination), "", None, None) if edge.to_site else (
            "", edge.destination, *place_xy(edge.destination, held[edge.origin]))  # fmt: skip
        told_by = held[edge.reporter].name if row.basis == "reported" else ""
        owner = held[edge.destination].owner if edge.to_site else edge.destination  # of a batch, after its step
        way = (row.step.batch, _date(start, row.step.day), owner) if row.step else ("", "", "")
        return (f"f{number}", *origin, *end, materials[edge.material], row.tonnes, row.sigma, row.first, row.last,
                row.basis, told_by, *way)  # fmt: skip

    return csv_bytes(header, (cells(number, row) for number, row in enumerate(rows, 1)), {"to_x": 1, "to_y": 1})


def _date(start: datetime.date, day: int) -> str:
    return (start + datetime.timedelta(days=day)).isoformat()


def stocks(
    rows: Iterable[Stock],
    materials: Sequence[str],
    step: str,
    place: str = "site",
    identify: Callable[[int], str] = site_id,
) -> bytes:
    """What lies at places at the end of steps of the clock."""
    header = ("stock", place, "material", step, "tonnes", "sigma")
    lines = ((f"{identify(where)}-{materials[m].replace(' ', '_')}", identify(where), materials[m], at, tonnes, sigma)
             for where, m, at, tonnes, sigma in rows)  # fmt: skip
    return csv_bytes(header, lines)
