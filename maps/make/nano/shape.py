"""The ground of the nano-city: a honeycomb of cells round a circular reservoir, gathered into quarters, and fences."""

from __future__ import annotations

import itertools
from dataclasses import dataclass

import numpy as np
import shapely
from city.draw import Draw, FloatArray
from city.places import distances

CELLS = 1200
SIDE = 107.5  # metres, of a cell before it is bent: some 30,000 square metres
RESERVOIR, ISLAND, CAUSEWAY = 430.0, 95.0, 14.0  # radii, half the width of the dam to the island
FOOT = np.radians(62.0)  # where the dam leaves the shore, anticlockwise from east
FENCES = (("The Heart", 430.0, 60, 4), ("Shore belt", 700.0, 240, 6), ("Approach", 1050.0, 900, 12))  # outer radius m
QUARTERS = (
    "Alder Steps", "Bright Shore", "Selene Gardens", "Lichen Court", "Sphagnum",  # at the water, from the east on
    "Reedmace", "Clover Rise", "Mossgate", "Fernhollow", "Linden Arc", "Tansy Row", "Windrow", "Larchfield",
    "Hawthorn End", "Ivy March", "Saxifrage", "Sorrel Edge", "Cressway", "Thistledown", "Kelpie Dip", "Wrack Lanes",
    "Ninefold", "Gantry", "Tallow Wharf",
)  # fmt: skip
RINGS = (5, 8, 11)  # quarters from the water outwards


@dataclass(frozen=True, slots=True)
class Ground:
    """polygons: (n,) the cells, a coverage. quarter: (n,) number of its quarter. waters and dry land as polygons."""

    polygons: np.ndarray
    quarter: np.ndarray
    quarters: np.ndarray
    fences: np.ndarray
    water: shapely.Polygon
    island: shapely.Polygon

    @property
    def centres(self) -> FloatArray:
        """(n, 2) a place inside each cell."""
        return shapely.get_coordinates(shapely.point_on_surface(self.polygons))

    @property
    def land(self) -> np.ndarray:
        """The town and the island with its dam."""
        town = shapely.get_parts(shapely.coverage_union_all(self.polygons))
        return np.append(town, self.island)


def polar(xy: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Distance from the middle of the reservoir, and the angle in radians anticlockwise from east."""
    return np.hypot(xy[..., 0], xy[..., 1]), np.arctan2(xy[..., 1], xy[..., 0])


def at(radius: object, angle: object) -> FloatArray:
    """The other way round."""
    return np.stack((radius * np.cos(angle), radius * np.sin(angle)), axis=-1)


def make(seed: int) -> Ground:
    """The ground. The middle of the reservoir is at 0, 0; metres."""
    draw = Draw(seed, "shape")
    hexes = _chosen(draw)
    corners, index = np.unique(_corners(hexes).reshape(-1, 2), axis=0, return_inverse=True)
    faces = index.reshape(-1, 6)
    places = _bent(draw, corners * (SIDE * np.sqrt(3.0) / 2.0, SIDE / 2.0), faces)
    polygons = shapely.normalize(shapely.polygons(np.round(places, 1)[faces]))
    quarter = _quarter(draw, shapely.get_coordinates(shapely.centroid(polygons)))
    joined = [shapely.normalize(shapely.coverage_union_all(polygons[quarter == i])) for i in range(len(QUARTERS))]
    dam = shapely.LineString([(0.0, 0.0), at(RESERVOIR - 4.0, FOOT)]).buffer(CAUSEWAY, cap_style="flat")
    island = shapely.set_precision(shapely.union(disc(ISLAND), dam), 0.1)
    water = shapely.set_precision(shapely.difference(_hole(polygons), island), 0.1)
    return Ground(polygons, quarter, np.array(joined), _fences(), water, island)


def disc(radius: float, sides: int = 96) -> shapely.Polygon:
    """A circle round the middle."""
    return shapely.Polygon(np.round(at(radius, np.arange(sides) * 2.0 * np.pi / sides), 1))


def _fences() -> np.ndarray:
    """The Heart itself, and one ring after the other round it."""
    discs = [disc(radius) for _, radius, *_ in FENCES]
    rings = [discs[0], *(outer.difference(inner) for inner, outer in itertools.pairwise(discs))]
    return np.array([shapely.set_precision(ring, 0.1) for ring in rings])


def _chosen(draw: Draw) -> np.ndarray:
    """(CELLS, 2) middles of the hexagons that are town, in whole steps of half a width and half a side."""
    q, r = np.meshgrid(np.arange(-40, 41), np.arange(-40, 41))
    middles = np.stack((2 * q + r, 3 * r), axis=-1).reshape(-1, 2)
    away, angle = polar(middles * (SIDE * np.sqrt(3.0) / 2.0, SIDE / 2.0))
    rim = at(900.0, angle)  # noise that closes on itself all the way round
    stretch = 1.0 + 0.10 * draw.waves(rim, 1500.0) + 0.025 * draw.waves(rim, 420.0)
    reach = np.where(away < RESERVOIR - 10.0, np.inf, away / stretch)
    order = np.lexsort((middles[:, 1], middles[:, 0], reach))[:CELLS]
    return middles[np.sort(order)]


def _corners(middles: np.ndarray) -> np.ndarray:
    """(n, 6, 2) corners of hexagons, in the same whole steps, anticlockwise."""
    return middles[:, None] + np.array(((1, 1), (0, 2), (-1, 1), (-1, -1), (0, -2), (1, -1)))[None]


def _bent(draw: Draw, places: FloatArray, faces: np.ndarray) -> FloatArray:
    """The corners with the stiffness taken out: rims rounded off, the inner one a circle, the rest a little askew."""
    count = len(places)
    edges = np.sort(np.stack((faces, np.roll(faces, -1, axis=1)), axis=-1).reshape(-1, 2), axis=1)
    pairs, times = np.unique(edges, axis=0, return_counts=True)
    rim = pairs[times == 1]
    on_rim = np.zeros(count, bool)
    on_rim[rim.ravel()] = True
    inner = on_rim & (np.hypot(*places.T) < 2.0 * RESERVOIR)
    for _ in range(4):
        places = np.where(on_rim[:, None], _drawn_in(places, rim), places)
    _, angle = polar(places)
    places = np.where(inner[:, None], at(np.full(count, RESERVOIR), angle), places)
    push = np.stack([0.20 * SIDE * draw.waves(places, 900.0) + 0.07 * SIDE * draw.normal(count) for _ in "xy"], axis=1)
    places = places + np.where(on_rim[:, None], 0.0, push)
    return np.where(on_rim[:, None], places, _drawn_in(places, pairs, 0.35))


def _drawn_in(places: FloatArray, pairs: np.ndarray, share: float = 0.5) -> FloatArray:
    """Each corner moved towards the mean of those that it is joined to."""
    total, times = np.zeros_like(places), np.zeros(len(places))
    for a, b in (pairs.T, pairs.T[::-1]):
        np.add.at(total, a, places[b])
        np.add.at(times, a, 1)
    mean = total / np.maximum(times, 1)[:, None]
    return np.where(times[:, None] > 0, (1.0 - share) * places + share * mean, places)


def _quarter(draw: Draw, centres: FloatArray) -> np.ndarray:
    """(n,) which quarter each cell belongs to: the nearest of middles that stand in rings."""
    middles = []
    for ring, (count, radius) in enumerate(zip(RINGS, (780.0, 1750.0, 2850.0))):
        angle = (np.arange(count) + 0.5 * (ring % 2)) * 2.0 * np.pi / count + 0.3
        middles.append(at(radius * (1.0 + 0.05 * draw.normal(count)), angle + 0.08 * draw.normal(count)))
    away = distances(centres, np.concatenate(middles))
    return np.argmin(away, axis=1)


def _hole(polygons: np.ndarray) -> shapely.Polygon:
    """The reservoir: what the cells leave free in their midst."""
    town = max(shapely.get_parts(shapely.coverage_union_all(polygons)), key=lambda part: part.area)
    holes = [shapely.Polygon(ring) for ring in town.interiors]
    return max(holes, key=lambda part: part.area)
