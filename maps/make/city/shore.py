"""Land and water: an organic coast, a river that widens into a harbour, docks, a canal, a lake and islands."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from shapely.geometry import Polygon

from city.draw import Draw, FloatArray

GRID = 0.1  # metres: every coordinate of the city lies on this grid

# Hand-drawn, in metres east and north of the city's south-west corner; chance only roughens them.
COAST = (
    (330, 4680), (620, 5300), (480, 6000), (950, 6750), (1450, 7500), (2350, 7750), (3050, 7420), (3700, 7700),
    (4300, 8500), (5300, 8560), (6300, 8350), (7300, 8700), (8500, 8560), (9300, 8050), (10300, 7750), (10850, 6950),
    (11700, 6700), (11900, 5900), (11300, 5250), (10500, 5050), (9950, 4450), (10050, 3600), (10450, 2900),
    (10200, 2050), (9200, 1650), (8500, 1050), (7600, 420), (6300, 500), (5500, 1100), (4850, 1780), (4100, 1500),
    (3300, 850), (2350, 1150), (1700, 1950), (800, 2250), (180, 2900), (260, 3620),
)  # fmt: skip
RIVER = (
    (8950, 6950), (8350, 6250), (7550, 5900), (6850, 5330), (6050, 5130), (5300, 5130), (4600, 4680), (3850, 4560),
    (3100, 4180), (2300, 4170), (1400, 4250), (500, 4180), (-900, 4150),
)  # fmt: skip
RIVER_WIDTH = (70, 90, 110, 135, 165, 330, 215, 260, 400, 660, 640, 820, 1500)
CANAL = ((6250, 5180), (6420, 4500), (6950, 3850), (7050, 2950), (6700, 2100), (6850, 1200), (6700, 200))
LAKE = (9080, 7020, 420, 250, 0.5)  # x, y, half axes, turn
EYOT = (5290, 5120, 290, 66, 0.18)
MARSH_ISLE = (2230, 4180, 560, 150, -0.04)
BEACON_ISLE = (11000, 3350, 430, 330, 0.6)
DOCKS = ((1130, 4640, 105, 760, -0.18), (1500, 4700, 115, 840, -0.13), (1870, 4690, 105, 740, -0.08),
         (3000, 3700, 330, 260, 0.5), (3085, 3850, 80, 320, 0.5))  # fmt: skip  # x, y, width, length, turn


@dataclass(frozen=True, slots=True)
class Shore:
    """land: what stands above water. coast: the shore line without the river. river, canal: their middle lines."""

    land: shapely.MultiPolygon
    coast: shapely.Polygon
    river: shapely.LineString
    canal: shapely.LineString


def make(seed: int) -> Shore:
    """The land and its waters."""
    draw = Draw(seed, "shore")
    coast = roughened(
        closed_curve(np.array(COAST, float), 40), draw, ((170.0, 2600.0), (62.0, 800.0), (20.0, 260.0), (7.0, 110.0))
    )
    river = open_curve(np.array(RIVER, float), 24)
    stream = Polygon(_banks(river, np.array(RIVER_WIDTH, float), draw))
    canal = open_curve(np.array(CANAL, float), 12)
    ditch = shapely.LineString(canal).buffer(21.0, quad_segs=2, cap_style="flat")
    water = shapely.union_all([stream.buffer(0.0), ditch, blob(LAKE, draw), *(_dock(dock) for dock in DOCKS)])
    coast = Polygon(coast).buffer(0.0)
    isles = [blob(place, draw) for place in (EYOT, MARSH_ISLE, BEACON_ISLE)]
    land = shapely.union_all([coast.difference(water), *isles])
    land = shapely.set_precision(without_crumbs(shapely.simplify(land, 4.0)), GRID)
    return Shore(land, coast, shapely.LineString(river), shapely.LineString(canal))


def open_curve(points: FloatArray, steps: int) -> FloatArray:
    """A curve through the points (Catmull and Rom), `steps` vertices for each stretch, the last point included."""
    padded = np.concatenate((2 * points[:1] - points[1:2], points, 2 * points[-1:] - points[-2:-1]))
    return np.concatenate((_stretches(padded, steps), points[-1:]))


def closed_curve(points: FloatArray, steps: int) -> FloatArray:
    """The same through a ring of points; the first vertex is not repeated."""
    return _stretches(np.concatenate((points[-1:], points, points[:2])), steps)


def roughened(ring: FloatArray, draw: Draw, octaves: tuple[tuple[float, float], ...]) -> FloatArray:
    """The ring pushed in and out along its normals by noise of (height, length) metres."""
    along = np.roll(ring, -1, axis=0) - np.roll(ring, 1, axis=0)
    normal = np.stack((along[:, 1], -along[:, 0]), axis=1) / np.hypot(*along.T)[:, None]
    return ring + normal * sum(height * draw.waves(ring, length) for height, length in octaves)[:, None]


def _stretches(padded: FloatArray, steps: int) -> FloatArray:
    before, start, end, after = padded[:-3], padded[1:-2], padded[2:-1], padded[3:]
    t = (np.arange(steps) / steps)[None, :, None]
    before, start, end, after = (part[:, None, :] for part in (before, start, end, after))
    curve = start + 0.5 * t * (end - before + t * (2 * before - 5 * start + 4 * end - after
                               + t * (3 * (start - end) + after - before)))  # fmt: skip
    return curve.reshape(-1, 2)


def _banks(line: FloatArray, widths: FloatArray, draw: Draw) -> FloatArray:
    """The ring of a stream along the line whose width follows `widths`, each bank with a life of its own."""
    width = np.interp(np.linspace(0, 1, len(line)), np.linspace(0, 1, len(widths)), widths)
    along = np.gradient(line, axis=0)
    normal = np.stack((-along[:, 1], along[:, 0]), axis=1) / np.hypot(*along.T)[:, None]
    sides = [
        line
        + sign * normal * (width * (0.5 + 0.055 * draw.waves(line, 700.0) + 0.02 * draw.waves(line, 200.0)))[:, None]
        for sign in (1.0, -1.0)
    ]
    return np.concatenate((sides[0], sides[1][::-1]))


def blob(
    place: tuple[float, ...], draw: Draw, *, rough: tuple[float, float] = (0.13, 0.05), corners: int = 60
) -> Polygon:
    """A lake or an isle: x, y, half its length and breadth in metres and its turn in radians.

    rough: how far its shore strays, in long waves and in short ones, as shares of the half breadth.
    """
    x, y, long, short, turn = place
    angle = np.linspace(0, 2 * np.pi, corners, endpoint=False)
    ring = np.stack((long * np.cos(angle), short * np.sin(angle)), axis=1)
    turned = ring @ np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]]) + (x, y)
    return Polygon(roughened(turned, draw, ((rough[0] * short, long), (rough[1] * short, 0.4 * long)))).buffer(0.0)


def _dock(place: tuple[float, ...]) -> Polygon:
    x, y, width, length, turn = place
    corners = np.array([[-0.5, -0.5], [0.5, -0.5], [0.5, 0.5], [-0.5, 0.5]]) * (width, length)
    return Polygon(corners @ np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]]) + (x, y))


def without_crumbs(land: shapely.Geometry, smallest: float = 40_000.0) -> shapely.MultiPolygon:
    """Only the parts and the holes of some size: no skerries, no puddles."""
    parts = [part for part in shapely.get_parts(land) if part.area > smallest]
    return shapely.MultiPolygon(
        [Polygon(part.exterior, [hole for hole in part.interiors if Polygon(hole).area > smallest]) for part in parts]
    )
