"""Streets and blocks of the nano-city: low houses among gardens, towers at the water, parks left open."""

from __future__ import annotations

import numpy as np
import shapely
from city import fabric
from city.draw import Draw, FloatArray
from city.shore import GRID

from nano.shape import Ground, polar


def make(seed: int, ground: Ground, planted: FloatArray) -> tuple[np.ndarray, list[str], np.ndarray, FloatArray]:
    """Lines with a class each ("road", "street"), and blocks with a height in metres each."""
    draw = Draw(seed, "streets")
    built_up = ground.polygons[planted < 78.0]
    lanes, blocks = fabric.divided(draw, built_up, size=lambda xy: np.full(len(xy), 12_500.0))
    blocks = fabric.footprints(np.array(blocks), back_m=7.0, simpler_m=2.5)
    blocks = blocks[fabric.sound(blocks, breadth_m=0.0) & (draw.uniform(size=len(blocks)) < 0.86)]
    away, _ = polar(shapely.get_coordinates(shapely.centroid(blocks)))
    usual = 8.0 + 44.0 * np.exp(-(((away - 430.0) / 650.0) ** 2))
    heights = np.clip(np.round(usual * np.exp(0.35 * draw.normal(len(blocks)))), 4.0, 120.0)
    roads = _edges(ground.quarters)
    lines = [*roads, *_edges(ground.polygons), *lanes]
    classes = ["road"] * len(roads) + ["street"] * (len(lines) - len(roads))
    tidy = shapely.set_precision(shapely.simplify(np.array(lines), 1.0), GRID)
    real = shapely.length(tidy) > 15.0
    return tidy[real], [c for c, r in zip(classes, real) if r], blocks, heights


def _edges(polygons: np.ndarray) -> list[shapely.LineString]:
    """The borders between the polygons and around them, each once."""
    lines = shapely.line_merge(shapely.union_all(shapely.boundary(polygons)))
    return sorted(shapely.get_parts(lines), key=lambda line: line.bounds)
