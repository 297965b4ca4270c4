"""Seeded cities of any size for measurements and tests: joined districts, many corners each, planar metres."""

from __future__ import annotations

import numpy as np

from viewer.geometry.regions import FloatArray, IntArray, Ragged


def districts(count: int, seed: int = 1, *, corners_per_side: int = 2, cell_m: float = 400.0) -> Ragged:
    """`count` joined regions of 4 * corners_per_side + 1 vertices on a bent lattice, row by row from the south-west.

    Neighbours share every vertex of their border, so the tiling has neither gaps nor overlaps. The same arguments
    give the same bytes. ValueError below one region or one corner.
    """
    if count < 1 or corners_per_side < 1:
        raise ValueError(f"at least one region and one corner expected, got {count} and {corners_per_side}")
    columns = int(np.ceil(np.sqrt(count)))
    rows = -(-count // columns)
    lattice = _lattice(rows, columns, corners_per_side, np.random.default_rng(seed)) * cell_m
    xy = lattice[_outline(count, columns, corners_per_side)]
    starts = np.arange(count + 1, dtype=np.int64)
    return Ragged(np.ascontiguousarray(xy.reshape(-1, 2)), starts * xy.shape[1], starts, starts)


def _lattice(rows: int, columns: int, corners: int, random: np.random.Generator) -> FloatArray:
    """(v, 2) points `corners` to a cell side, each moved by less than a third of the way to the next."""
    across = np.arange(columns * corners + 1) / corners
    up = np.arange(rows * corners + 1) / corners
    points = np.stack(np.meshgrid(across, up), axis=-1)
    points += random.uniform(-0.3, 0.3, points.shape) / corners
    return points.reshape(-1, 2)


def _outline(count: int, columns: int, corners: int) -> IntArray:
    """(count, 4 * corners + 1) numbers of the lattice points around each region, anticlockwise and closed."""
    row, column = np.divmod(np.arange(count, dtype=np.int64), columns)
    wide = columns * corners + 1
    step = np.arange(corners)
    south = step
    east = corners + step * wide
    north = corners * wide + corners - step
    west = (corners - step) * wide
    around = np.concatenate((south, east, north, west, south[:1]))
    return ((row * wide + column) * corners)[:, None] + around
