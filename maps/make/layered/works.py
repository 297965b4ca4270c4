"""Depots, nano-factories, workshops of the net of small facilities, and the drifts of forgotten products."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from city.draw import Draw, FloatArray

from layered.titles import BENCH, HOME, toward

CITY, NET, CREWS = "Strata Collection", "Commons Workshop Net", "Scavengers' Guild"
DEPOT, FACTORY, FURNACE, LANDFILL, EXPORT, WORKSHOP, DRIFT = (
    "depot", "recovery", "incinerator", "landfill", "export", "workshop", "drift"
)  # fmt: skip
# name, kind, level, bearing from the summit, owner, dust from the stack in g/s, height of the stack in m
LARGE = (
    ("Lowgate Depot", DEPOT, 1, 240.0, CITY, 0.3, 15.0), ("Slipway Depot", DEPOT, 1, 130.0, CITY, 0.3, 15.0),
    ("Gantry Depot", DEPOT, 2, 200.0, CITY, 0.3, 15.0), ("Kiln Depot", DEPOT, 2, 40.0, CITY, 0.3, 15.0),
    ("Arcade Depot", DEPOT, 3, 280.0, CITY, 0.2, 15.0), ("Stairs Depot", DEPOT, 3, 110.0, CITY, 0.2, 15.0),
    ("Gallery Depot", DEPOT, 4, 185.0, CITY, 0.1, 15.0), ("Orchard Depot", DEPOT, 5, 150.0, CITY, 0.1, 15.0),
    ("Crest Depot", DEPOT, 6, 90.0, CITY, 0.0, 15.0),
    ("Tideline Nano-Factory", FACTORY, 1, 205.0, "Tideline Fabrication", 11.0, 45.0),
    ("Westfall Nano-Factory", FACTORY, 1, 275.0, "Strata Foundries", 9.0, 40.0),
    ("Undertow Nano-Factory", FACTORY, 1, 120.0, "Tideline Fabrication", 10.0, 45.0),
    ("Chute Nano-Factory", FACTORY, 2, 225.0, "Strata Foundries", 6.5, 40.0),
    ("Northface Nano-Factory", FACTORY, 2, 330.0, "Perpetual Matter", 5.5, 40.0),
    ("Sluice Furnace", FURNACE, 1, 150.0, "Strata Heat", 15.0, 60.0),
    ("Ebb Landfill", LANDFILL, 1, 190.0, "Strata Collection", 1.2, 4.0),
    ("Skyhook Quay", EXPORT, 1, 95.0, "Skyhook Shipping", 0.6, 12.0),
)  # fmt: skip
SHOPS = (3, 4, 8, 8, 7, 4)  # workshops on each level, the lowest first
DRIFTS = ((1, 10), (2, 4))  # drifts on each level


@dataclass(frozen=True, slots=True)
class Work:
    """One facility in a district. xy in metres, emission of dust in g/s, height of its stack in metres."""

    name: str
    kind: str
    xy: tuple[float, float]
    district: int
    owner: str
    emission_g_s: float = 0.0
    stack_m: float = 0.0


def make(seed: int, polygons: np.ndarray, level: np.ndarray, names: list[str]) -> list[Work]:
    """All facilities: the large ones where they are drawn, workshops and drifts round their levels."""
    draw = Draw(seed, "works")
    centres = shapely.get_coordinates(shapely.point_on_surface(polygons))
    taken: set[int] = set()
    works = []
    for name, kind, number, degrees, owner, grams, height in LARGE:
        here = toward(centres, level, number, degrees, taken)
        taken.add(here)
        works.append(Work(name, kind, _spot(draw, polygons[here], centres[here]), here, owner, grams, height))
    wanted = [(names.index(BENCH), WORKSHOP), (names.index(HOME), DRIFT)]
    wanted += _around(draw, centres, level, enumerate(SHOPS, 1), WORKSHOP, {where for where, _ in wanted})
    wanted += _around(draw, centres, level, DRIFTS, DRIFT, taken | {where for where, _ in wanted})
    for here, kind in wanted:
        title, owner = ("Workshop", NET) if kind == WORKSHOP else ("Heap", CREWS)
        works.append(Work(f"{names[here]} {title}", kind, _spot(draw, polygons[here], centres[here]), here, owner))
    return works


def stacks(works: list[Work]) -> FloatArray:
    """(k, 4) x, y, emission and height of every stack that emits."""
    return np.array([(*w.xy, w.emission_g_s, w.stack_m) for w in works if w.emission_g_s > 0])


def _around(draw: Draw, centres: FloatArray, level: np.ndarray, counts, kind: str, taken: set[int]):
    """Districts spread round each level; one of a level that already has its anchor counts."""
    found, used = [], set(taken)
    for number, count in counts:
        more = count - (sum(level[i] == number for i in taken) if kind == WORKSHOP else 0)
        start = draw.uniform(0.0, 360.0)
        for k in range(more):
            here = toward(centres, level, number, start + 360.0 * (k + draw.uniform(-0.25, 0.25)) / more, used)
            used.add(here)
            found.append((here, kind))
    return found


def _spot(draw: Draw, polygon: shapely.Polygon, centre: FloatArray) -> tuple[float, float]:
    """A place near the middle of the district, inside it."""
    for _ in range(20):
        x, y = (centre + 60.0 * draw.normal(2)).round(1).tolist()
        if polygon.buffer(-15.0).contains(shapely.Point(x, y)):
            return x, y
    return round(float(centre[0]), 1), round(float(centre[1]), 1)
