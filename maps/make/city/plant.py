"""Meridian Recovery from the inside: rooms with joined walls, crates in its halls, guards on their rounds.

The plan has a plane of its own, in metres from the building's south-west corner.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely

from city.draw import Draw, FloatArray
from city.ledger import MATERIALS, WEEKS
from city.records import HALL, surveyed

WIDTH, DEPTH = 260.0, 170.0
ALLEYS = (("West Cross", 60.0, 66.0), ("Centre Cross", 150.0, 156.0), ("East Cross", 214.0, 220.0))  # north and south
AISLES = (("South Gallery", 36.0, 42.0), ("Spine", 80.0, 88.0), ("North Gallery", 128.0, 134.0))  # east and west
# The rooms of each bay between the corridors, from west to east, with their shares of its width; south row first.
BAYS = (
    (
        (("Crate Hall 5", 1.0),),
        (("Crate Hall 6", 0.5), ("Crate Hall 7", 0.5)),
        (("Crate Hall 8", 1.0),),
        (("Residue Dock", 1.0),),
    ),
    (
        (("Crate Hall 1", 1.0),),
        (("Crate Hall 2", 0.5), ("Crate Hall 3", 0.5)),
        (("Crate Hall 4", 1.0),),
        (("Weigh Gate", 1.0),),
    ),
    (
        (("Receiving Hall", 1.0),),
        (("Sorting Line", 0.62), ("Shredder", 0.38)),
        (("Matrix Furnace", 1.0),),
        (("Goods Out", 1.0),),
    ),
    (
        (("Directors' Floor", 0.6), ("Boardroom", 0.4)),
        (("Control Room", 0.4), ("Ledger Office", 0.33), ("Archive", 0.27)),
        (("Security Post", 0.5), ("Drone Bay", 0.5)),
        (("Locker Rooms", 1.0),),
    ),
)
KINDS = {"Crate": "crates", "Receiving": "crates", "Weigh": "gate", "Goods": "gate", "Residue": "gate",
         "Sorting": "works", "Shredder": "works", "Matrix": "works"}  # fmt: skip  # by first word; the rest are offices
# Where crates of a material are put, in this order; the last hall takes the rest.
STORES = {
    "metamaterial": ("Receiving Hall", "Crate Hall 1", "Crate Hall 2", "Crate Hall 3", "Crate Hall 5"),
    "polymer": ("Receiving Hall", "Crate Hall 4", "Crate Hall 6", "Crate Hall 7"),
    "metal": ("Receiving Hall", "Crate Hall 8"),
}
TONNES_PER_M2 = 0.24  # what a hall holds
RECEIVING_T = 60.0  # of each material

TURN_S = (30 * 7 + 2) * 86_400 + 6_000  # 01:40 in the night of the turn, in seconds since the clock's start
STEP_S, STEPS, PACE = 20, 120, 1.3  # a point every so many seconds, so many points, metres a second
GUARDS = ("Guard Amber", "Guard Basalt", "Guard Cobalt", "Guard Drift", "Guard Ember", "Guard Flint")
HUNTED = {  # a place for each guard: the crate halls, then the offices of those who sent them
    "before": ((105.0, 61.0), (108.0, 18.0), (30.0, 61.0), (185.0, 61.0), (108.0, 61.0), (30.0, 18.0)),
    "after": ((18.0, 150.0), (48.0, 150.0), (18.0, 150.0), (48.0, 150.0), (170.0, 150.0), (83.0, 150.0)),
}


@dataclass(frozen=True, slots=True)
class Floor:
    """n rooms: their names, kinds ("corridor", "crates", ...) and polygons, a coverage without gaps."""

    names: list[str]
    kinds: list[str]
    polygons: np.ndarray


def floor() -> Floor:
    """The plan. Neighbours share every vertex: each wall is noded where another one meets it."""
    boxes = dict(_corridors()) | dict(_rooms())
    walls = shapely.union_all([box.boundary for box in boxes.values()], grid_size=0.1)
    faces = shapely.get_parts(shapely.polygonize(shapely.get_parts(walls)))
    inside = shapely.point_on_surface(faces)
    polygons = [shapely.coverage_union_all(faces[shapely.contains(box, inside)]) for box in boxes.values()]
    joined = np.array([shapely.get_parts(polygon)[0] for polygon in polygons])
    return Floor(list(boxes), [_kind(name) for name in boxes], shapely.normalize(joined))


def footprint(xy: tuple[float, float]) -> shapely.Polygon:
    """The building as it stands in the city, its middle at xy."""
    west, south = round(xy[0] - WIDTH / 2, 1), round(xy[1] - DEPTH / 2, 1)
    return shapely.box(west, south, west + WIDTH, south + DEPTH)


def crates(seed: int, place: Floor, yard: FloatArray) -> list[tuple[int, int, int, float, float]]:
    """What surveys of the halls find: room, material, week, tonnes, sigma. yard: (materials, 52) what lies there."""
    draw = Draw(seed, "crates")
    rows = []
    for name, halls in STORES.items():
        material = MATERIALS.index(name)
        left = yard[material].copy()
        for hall in halls:
            room = place.names.index(hall)
            most = RECEIVING_T if hall == "Receiving Hall" else place.polygons[room].area * TONNES_PER_M2
            here = left if hall == halls[-1] else np.minimum(left, most)
            left = left - here
            found, sigma = surveyed(draw, here, HALL)
            rows += [(room, material, week, found[week], sigma[week]) for week in range(WEEKS) if here[week] > 0.05]
    return rows


def patrols(seed: int) -> list[tuple[str, str, int, float, float]]:
    """Points of the guards: name, phase, seconds since the clock's start, x, y. They keep to the corridors.

    Before the turn they hunt among the crate halls; afterwards they stand against the offices.
    """
    rows = []
    for number, guard in enumerate(GUARDS):
        draw = Draw(seed, guard)
        here = _nodes()[draw.integer(len(_nodes()))]
        for phase, start in (("before", TURN_S - STEP_S * STEPS), ("after", TURN_S)):
            way = _walk(draw, here, HUNTED[phase][number])
            points = _paced(way)
            rows += [(guard, phase, start + i * STEP_S, round(float(x), 1), round(float(y), 1))
                     for i, (x, y) in enumerate(points)]  # fmt: skip
            here = way[-1]
    return rows


def _corridors() -> list[tuple[str, shapely.Polygon]]:
    aisles = [(name, shapely.box(0, low, WIDTH, high)) for name, low, high in AISLES]
    rows = _between([(low, high) for _, low, high in AISLES], DEPTH)
    parts = ("South", "Lower", "Upper", "North")
    alleys = [(f"{name}, {part}", shapely.box(left, low, right, high))
              for name, left, right in ALLEYS for part, (low, high) in zip(parts, rows)]  # fmt: skip
    return aisles + alleys


def _rooms() -> list[tuple[str, shapely.Polygon]]:
    columns = _between([(left, right) for _, left, right in ALLEYS], WIDTH)
    rows = _between([(low, high) for _, low, high in AISLES], DEPTH)
    found = []
    for (low, high), bays in zip(rows, BAYS):
        for (left, right), rooms in zip(columns, bays):
            edge = left
            for name, share in rooms:
                after = round(edge + share * (right - left), 1)
                found.append((name, shapely.box(edge, low, after, high)))
                edge = after
    return found


def _between(strips: Sequence[tuple[float, float]], end: float) -> list[tuple[float, float]]:
    """The spans that strips leave free between 0 and end."""
    return list(zip([0.0, *(high for _, high in strips)], [*(low for low, _ in strips), end]))


def _kind(name: str) -> str:
    corridor = name.split(",", maxsplit=1)[0] in {strip[0] for strip in (*ALLEYS, *AISLES)}
    return "corridor" if corridor else KINDS.get(name.split(maxsplit=1)[0], "office")


def _nodes() -> list[tuple[float, float]]:
    """Places where guards turn: crossings, and the ends of the corridors."""
    return [(x, y) for x in _lines(ALLEYS, WIDTH) for y in _lines(AISLES, DEPTH) if not _is_corner(x, y)]


def _lines(strips: Sequence[tuple[str, float, float]], end: float) -> list[float]:
    return [3.0, *((low + high) / 2 for _, low, high in strips), end - 3.0]


def _is_corner(x: float, y: float) -> bool:
    """Ends of two corridors at once: there is a room, no way."""
    return x in (3.0, WIDTH - 3.0) and y in (3.0, DEPTH - 3.0)


def _ways(node: tuple[float, float]) -> list[tuple[float, float]]:
    """The next turning places along the corridors."""
    xs, ys = _lines(ALLEYS, WIDTH), _lines(AISLES, DEPTH)
    i, j = xs.index(node[0]), ys.index(node[1])
    along = [(xs[k], node[1]) for k in (i - 1, i + 1) if 0 <= k < len(xs) and 0 < j < len(ys) - 1]
    across = [(node[0], ys[k]) for k in (j - 1, j + 1) if 0 <= k < len(ys) and 0 < i < len(xs) - 1]
    return along + across


def _walk(draw: Draw, here: tuple[float, float], hunted: tuple[float, float]) -> list[tuple[float, float]]:
    """Turning places for the whole time, drawn towards the hunted room, seldom straight back."""
    way, walked = [here], 0.0
    while walked < PACE * STEP_S * STEPS:
        ways = _ways(way[-1])
        away = np.array([np.hypot(x - hunted[0], y - hunted[1]) for x, y in ways])
        back = np.array([len(way) > 1 and place == way[-2] for place in ways])
        way.append(ways[draw.pick(np.exp(-away / 18.0) * np.where(back, 0.15, 1.0) + 1e-9)])
        walked += np.hypot(way[-1][0] - way[-2][0], way[-1][1] - way[-2][1])
    return way


def _paced(way: list[tuple[float, float]]) -> FloatArray:
    """(STEPS, 2) where someone is who walks this way."""
    legs = np.array(way)
    walked = np.concatenate((np.zeros(1), np.cumsum(np.hypot(*np.diff(legs, axis=0).T))))
    at = PACE * STEP_S * np.arange(STEPS)
    return np.stack((np.interp(at, walked, legs[:, 0]), np.interp(at, walked, legs[:, 1])), axis=1)
