"""Regions in the order of a Hilbert curve: what lies side by side on the map lies side by side in memory."""

from __future__ import annotations

import numpy as np

from viewer.geometry.regions import FloatArray, IntArray, Ragged, bounds

BITS = 16  # steps of the curve along each axis: two to this power
SCATTERED = 4.0  # times as far from row to row as along the curve


def hilbert_order(rings: Ragged) -> IntArray:
    """(n,) numbers of the regions along the curve, by the middle of their boxes; those without geometry last."""
    cells = _cells(rings)
    some = np.flatnonzero(cells[:, 0] >= 0)
    return np.concatenate((some[np.argsort(hilbert(cells[some]), kind="stable")], np.flatnonzero(cells[:, 0] < 0)))


def lies_scattered(rings: Ragged) -> bool:
    """True if the way from row to row is much longer than along the curve; a file made row by row is in good order."""
    cells = _cells(rings).astype(float)
    cells = cells[cells[:, 0] >= 0]
    if len(cells) < 3:
        return False
    along = cells[np.argsort(hilbert(cells.astype(np.int64)), kind="stable")]
    as_given, best = (float(np.hypot(*np.diff(way, axis=0).T).mean()) for way in (cells, along))
    return as_given > SCATTERED * max(best, 1.0)


def hilbert(cells: IntArray) -> IntArray:
    """(n,) distance along the curve of (n, 2) cells 0 .. 2**BITS - 1; cells side by side are near, most of the time.

    The turning and flipping of quadrants from the largest down (Hilbert 1891, as in Warren, Hacker's Delight, 16-2).
    """
    x, y = cells[:, 0].astype(np.int64).copy(), cells[:, 1].astype(np.int64).copy()
    far = np.zeros(len(cells), np.int64)
    side = 1 << (BITS - 1)
    while side:
        right, up = (x & side) > 0, (y & side) > 0
        far += side * side * ((3 * right) ^ up)
        flip = right & ~up
        x[flip], y[flip] = (1 << BITS) - 1 - x[flip], (1 << BITS) - 1 - y[flip]
        x[~up], y[~up] = y[~up], x[~up]
        side >>= 1
    return far


def _cells(rings: Ragged) -> IntArray:
    """(n, 2) cell of the middle of each region's box on a square grid over everything; -1 without geometry."""
    boxes: FloatArray = bounds(rings)
    some = np.isfinite(boxes).all(axis=1)
    cells = np.full((len(boxes), 2), -1, np.int64)
    if some.any():
        middle = (boxes[some, :2] + boxes[some, 2:]) / 2
        low = middle.min(axis=0)
        extent = max(float((middle.max(axis=0) - low).max()), 1e-300)
        cells[some] = np.minimum(((middle - low) / extent * (1 << BITS)).astype(np.int64), (1 << BITS) - 1)
    return cells
