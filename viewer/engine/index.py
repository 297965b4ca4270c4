"""Which regions a view can show: each lies in one cell of a grid of its own coarseness, so that asking costs little."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from viewer.geometry.camera import unproject
from viewer.geometry.regions import FloatArray, IntArray, Ragged, bounds

MOST = 0.7  # share of all regions from which on all are named: sorting them would cost more than it saves
FINEST = 1024  # cells along the longer side of the finest grid; each coarser one has half as many


@dataclass(frozen=True, slots=True, eq=False)
class Level:
    """Regions up to the size of a cell, ordered by the cell that holds their lower left corner."""

    cell: float  # width and height in world units
    columns: int
    rows: int
    cells: IntArray  # (m,) ascending row * columns + column
    regions: IntArray  # (m,)


@dataclass(frozen=True, slots=True, eq=False)
class Index:
    """Made once for a set of regions; belongs to no camera."""

    box: FloatArray  # (4,) of everything
    levels: tuple[Level, ...]
    region_rings: IntArray
    region_vertices: IntArray
    boxes: FloatArray  # (n, 4) xmin, ymin, xmax, ymax of each region, nan without geometry


def index_of(rings: Ragged) -> Index:
    """The index of all regions with geometry."""
    boxes = bounds(rings)
    some = np.flatnonzero(np.isfinite(boxes).all(axis=1))
    box = (
        np.concatenate((boxes[some, :2].min(axis=0), boxes[some, 2:].max(axis=0))) if len(some) else np.full(4, np.nan)
    )
    extent = float(max(box[2] - box[0], box[3] - box[1], 1e-300)) if len(some) else 1.0
    size = np.maximum(boxes[some, 2] - boxes[some, 0], boxes[some, 3] - boxes[some, 1])
    finest = extent / FINEST
    depth = np.ceil(np.log2(np.maximum(size / finest, 1.0))).astype(np.int64)
    levels = tuple(
        _level(some[depth == level], boxes, box, finest * 2.0**level) for level in np.flatnonzero(np.bincount(depth))
    )
    region_rings = np.ascontiguousarray(rings.region_rings, np.int64)
    region_vertices = np.ascontiguousarray(rings.ring_starts[region_rings], np.int64)
    return Index(box, levels, region_rings, region_vertices, np.ascontiguousarray(boxes))


def visible(index: Index, camera: FloatArray, window_px: tuple[int, int, int, int]) -> IntArray | None:
    """Ascending numbers of the regions that may reach into a window of the view; no number means all, None means none.

    camera: (3, 3) world to pixels. Too many may be named, never too few.
    """
    left, top, right, bottom = (float(edge) for edge in window_px)
    if not index.levels:
        return None
    corners = unproject(np.asarray(camera), np.array([[left, top], [right, top], [right, bottom], [left, bottom]]))
    if not np.all(np.isfinite(corners)):
        return np.zeros(0, np.int64)  # the horizon is in view
    low, high = corners.min(axis=0), corners.max(axis=0)
    slack = (high - low) * 1e-6 + np.abs(corners).max() * 1e-12
    low, high = low - slack, high + slack
    if np.all(low <= index.box[:2]) and np.all(high >= index.box[2:]):
        return np.zeros(0, np.int64)
    found = np.concatenate([_inside(level, index.box[:2], low, high) for level in index.levels])
    if len(found) > MOST * (len(index.region_rings) - 1):
        return np.zeros(0, np.int64)
    return np.sort(found) if len(found) else None


def _level(regions: IntArray, boxes: FloatArray, box: FloatArray, cell: float) -> Level:
    columns, rows = (int((box[2 + axis] - box[axis]) // cell) + 1 for axis in (0, 1))
    place = ((boxes[regions, :2] - box[:2]) // cell).astype(np.int64)
    cells = np.minimum(place[:, 1], rows - 1) * columns + np.minimum(place[:, 0], columns - 1)
    order = np.argsort(cells, kind="stable")
    return Level(cell, columns, rows, cells[order], regions[order])


def _inside(level: Level, origin: FloatArray, low: FloatArray, high: FloatArray) -> IntArray:
    """Regions of the cells from low to high, and of one cell before, from where they may reach in."""
    first = np.floor((low - origin) / level.cell) - 1
    last = np.floor((high - origin) / level.cell)
    rows = np.arange(max(first[1], 0), min(last[1], level.rows - 1) + 1, dtype=np.int64)
    left, right = max(first[0], 0), min(last[0], level.columns - 1)
    if not len(rows) or left > right:
        return np.zeros(0, np.int64)
    begin = np.searchsorted(level.cells, rows * level.columns + int(left), side="left")
    end = np.searchsorted(level.cells, rows * level.columns + int(right), side="right")
    count = end - begin
    shift = np.repeat(begin - np.concatenate((np.zeros(1, np.int64), np.cumsum(count)[:-1])), count)
    return level.regions[np.arange(int(count.sum())) + shift]
