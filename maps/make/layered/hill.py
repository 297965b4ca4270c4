"""Six terraces round a summit: which ground lies on which level, and forty districts on each of them.

No level lies over another one in the plan, so that one flat map shows all districts; each stands higher than the one
around it, so that at a tilt they are seen above each other.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import shapely
from city import plan
from city.draw import Draw, FloatArray
from city.plan import Plan
from city.shore import GRID, Shore, closed_curve, roughened
from shapely.geometry import Polygon

LEVELS, EACH = 6, 40
RISE_M = 340.0  # from one deck to the next
SUMMIT = np.array((5650.0, 5450.0))
EDGES = (0.34, 0.49, 0.62, 0.745, 0.87)  # of the way from the summit to the shore: where levels 6, 5, 4, 3 and 2 end
ROUGH = ((0.016, 3000.0), (0.008, 900.0))  # of those edges: (share of the way, metres)

# Hand-drawn, in metres; chance only roughens it.
COAST = (
    (900, 4300), (820, 5300), (1250, 6250), (2050, 7050), (3000, 7800), (4200, 8250), (5500, 8480), (6800, 8350),
    (8100, 8050), (9250, 7350), (10050, 6400), (10450, 5300), (10350, 4100), (9900, 3000), (9050, 2050), (8050, 1350),
    (7150, 1150), (6500, 1500), (6050, 2050), (5500, 2150), (5000, 1750), (4450, 1150), (3500, 950), (2450, 1450),
    (1650, 2250), (1100, 3250),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Hill:
    """shore: the coast and the land. plan: the districts, level by level from the lowest. level: (n,) 1 .. LEVELS."""

    shore: Shore
    plan: Plan
    level: np.ndarray
    rings: tuple[FloatArray, ...]  # of the edges, outermost last

    def deck_m(self, xy: FloatArray) -> FloatArray:
        """(k,) how high the deck at each place lies above the lowest one."""
        return (levels(self.rings, xy) - 1) * RISE_M


def make(seed: int) -> Hill:
    """The terraces and their districts."""
    draw = Draw(seed, "hill")
    coast = Polygon(roughened(closed_curve(np.array(COAST, float), 40), draw, ((120.0, 2400.0), (34.0, 600.0))))
    land = shapely.set_precision(shapely.simplify(shapely.MultiPolygon([coast.buffer(0.0)]), 4.0), GRID)
    land = shapely.MultiPolygon(list(shapely.get_parts(land)))
    rings = _edges(draw, coast)
    cells = plan.mesh(draw, land)
    level = levels(rings, shapely.get_coordinates(shapely.centroid(cells)))
    level = _in_one_piece(cells, level)
    owner = np.full(len(cells), -1)
    for number in range(1, LEVELS + 1):
        own = np.flatnonzero(level == number)
        owner[own] = plan.gathered(Draw(seed, f"level {number}"), cells[own], EACH) + (number - 1) * EACH
    districts = plan.joined(cells, owner, land)
    nothing = shapely.LineString()
    shore = replace(Shore(land, coast, nothing, nothing), land=districts.land)
    return Hill(shore, districts, np.repeat(np.arange(1, LEVELS + 1), EACH), rings)


def levels(rings: tuple[FloatArray, ...], xy: FloatArray) -> np.ndarray:
    """(k,) level of each place: one more for each edge that it lies within."""
    inside = [shapely.contains_xy(Polygon(ring), xy[:, 0], xy[:, 1]) for ring in rings]
    return 1 + np.sum(inside, axis=0)


def _edges(draw: Draw, coast: Polygon) -> tuple[FloatArray, ...]:
    """The edges of the terraces, closed lines round the summit, each at a share of the way to the shore."""
    turn = np.linspace(0.0, 2.0 * np.pi, 360, endpoint=False)
    heading = np.stack((np.cos(turn), np.sin(turn)), axis=1)
    rays = shapely.linestrings(np.stack((np.broadcast_to(SUMMIT, heading.shape), SUMMIT + 12_000 * heading), axis=1))
    far = shapely.distance(shapely.Point(SUMMIT), shapely.intersection(rays, coast.exterior))
    far = np.convolve(np.concatenate((far[-14:], far, far[:14])), np.full(29, 1 / 29), "valid")  # no bay in every deck
    rings = []
    for edge in EDGES:
        at = SUMMIT + heading * (edge * far)[:, None]
        share = edge + sum(height * draw.waves(at, length) for height, length in ROUGH)
        rings.append(SUMMIT + heading * (share * far)[:, None])
    return tuple(rings)


def _in_one_piece(cells: np.ndarray, level: np.ndarray) -> np.ndarray:
    """The levels, a cell that is cut off from the rest of its level given to the one most of its neighbours have."""
    first, second, _ = plan.neighbours(cells)
    for _ in range(4):
        for number in range(1, LEVELS + 1):
            own = level == number
            part = np.arange(len(cells))
            inside = own[first] & own[second]
            for _ in range(len(cells)):
                low = np.minimum(part[first[inside]], part[second[inside]])
                before = part.copy()
                np.minimum.at(part, first[inside], low)
                np.minimum.at(part, second[inside], low)
                if np.array_equal(before, part):
                    break
            main = np.bincount(part[own]).argmax()
            for cell in np.flatnonzero(own & (part != main)):
                near = np.concatenate((second[first == cell], first[second == cell]))
                near = near[level[near] != number]
                level[cell] = np.bincount(level[near]).argmax() if len(near) else number
    return level
