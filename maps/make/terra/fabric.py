"""Streets, bridges, towers and gardens of Neo-Terra: near the bay each block is a low garden with a tower in it."""

from __future__ import annotations

import numpy as np
import shapely
from city.draw import Draw, FloatArray
from city.fabric import Fabric, across, divided, finished, footprints, landed, sound
from city.plan import Plan
from city.shore import GRID
from shapely import affinity

from terra.ground import ISLAND, Ground, rim

BRIDGES = (0.12, 0.25, 0.37, 0.48, 0.6, 0.72, 0.84, 0.94)  # shares of the river's length
TOWER_HALF = 21.0  # metres


def make(seed: int, ground: Ground, plan: Plan) -> Fabric:
    """The built city."""
    draw = Draw(seed, "towers")
    lanes, blocks = divided(draw, plan.polygons, size=lambda xy: 17_000.0 + 34_000.0 * rim(xy))
    low = _gardens(draw, np.array(blocks))
    towers = _towers(draw, low)
    built = np.concatenate((low, towers))
    heights = np.concatenate((_low(draw, low), _tall(draw, towers)))
    return finished(plan, lanes, _bridges(ground), built, heights)


def _gardens(draw: Draw, blocks: np.ndarray) -> np.ndarray:
    """The blocks that are built on: green wedges between the rings stay open."""
    centres = shapely.get_coordinates(shapely.centroid(blocks))
    open_ground = draw.waves(centres, 2100.0) + 0.4 * draw.normal(len(blocks)) > 1.25
    prints = footprints(blocks[~open_ground], back_m=6.0, simpler_m=3.0)
    return prints[sound(prints, 1500.0, 9.0)]


def _towers(draw: Draw, low: np.ndarray) -> np.ndarray:
    """A square tower in the middle of most blocks near the water, of fewer and fewer farther out."""
    centres = shapely.get_coordinates(shapely.centroid(low))
    near = draw.uniform(size=len(low)) < 0.95 - 1.05 * rim(centres)
    chosen = centres[near]
    half = TOWER_HALF * np.exp(0.18 * draw.normal(len(chosen)))
    east, north = chosen.T
    squares = shapely.box(east - half, north - half, east + half, north + half)
    turned = [affinity.rotate(box, float(turn)) for box, turn in zip(squares, draw.uniform(0.0, 90.0, len(squares)))]
    squares = shapely.set_precision(np.array(turned), GRID)
    return squares[shapely.contains(low[near], squares)]


def _low(draw: Draw, low: np.ndarray) -> FloatArray:
    """Metres: terraces of gardens near the water, houses of a few floors farther out."""
    centres = shapely.get_coordinates(shapely.centroid(low))
    usual = 13.0 - 5.0 * rim(centres)
    return np.clip(np.round(usual * np.exp(0.3 * draw.normal(len(low))), 0), 3.0, 40.0)


def _tall(draw: Draw, towers: np.ndarray) -> FloatArray:
    """Metres: the highest stand on the western waterfront."""
    centres = shapely.get_coordinates(shapely.centroid(towers))
    west = np.exp(-(((centres - (6300.0, 4600.0)) / (1500.0, 1900.0)) ** 2).sum(axis=1))
    usual = 150.0 - 115.0 * rim(centres) + 85.0 * west
    return np.clip(np.round(usual * np.exp(0.22 * draw.normal(len(towers))), 0), 24.0, 320.0)


def _bridges(ground: Ground) -> list[shapely.LineString]:
    """From bank to bank of the river and of the dug channel, and two out to the island."""
    spans = [across(ground.river, at, 900.0, ahead=0.004) for at in BRIDGES]
    spans += [shapely.LineString(((x, 6900.0), (x, 8400.0))) for x in (11000.0, 12200.0, 13500.0, 14800.0, 16000.0)]
    found = [part for line in spans for part in shapely.get_parts(line.difference(ground.land)) if part.length < 600.0]
    island = min(shapely.get_parts(ground.land), key=lambda part: part.distance(shapely.Point(ISLAND[:2])))
    rest = ground.land.difference(island.buffer(1.0))
    for heading in ((-1.0, 0.35), (0.55, 1.0)):
        way = shapely.LineString((ISLAND[:2], np.array(ISLAND[:2]) + 6000.0 * np.array(heading) / np.hypot(*heading)))
        free = min(shapely.get_parts(way.difference(island).difference(rest)),
                   key=lambda part: part.distance(island))  # fmt: skip
        found.append(free)
    return landed(found, ground.land, reach_m=60.0)
