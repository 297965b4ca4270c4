"""Isobands: the parts of a field between two levels, as polygons with holes."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from viewer.geometry.regions import FloatArray, Ragged, from_shapely
from viewer.model.city import Field


def isobands(field: Field, levels: FloatArray) -> Ragged:
    """Region i is the band levels[i]..levels[i + 1]; one in which the field is nowhere has no geometry.

    The surface runs straight between the centres of the cells and flat out to the field's edge; where a cell is
    unknown there is none. ValueError for levels that do not ascend.
    """
    from contourpy import FillType, contour_generator

    levels = np.asarray(levels, float)
    if len(levels) < 2 or np.any(np.diff(levels) <= 0):
        raise ValueError("levels in ascending order are needed")
    surface = contour_generator(*_surface(field), fill_type=FillType.OuterOffset)
    return from_shapely([_band(*surface.filled(low, high)) for low, high in pairwise(levels)])


def _band(points: list[FloatArray], offsets: list[np.ndarray]) -> object:
    """One multipolygon of shells with their holes; None without any."""
    import shapely

    parts = []
    for rings, cuts in zip(points, offsets):
        shell, *holes = (rings[first:last] for first, last in pairwise(cuts))
        if len(shell) >= 4:
            parts.append(shapely.Polygon(shell, [hole for hole in holes if len(hole) >= 4]))
    if not parts:
        return None
    return shapely.make_valid(shapely.MultiPolygon(parts), method="structure", keep_collapsed=False)


def _surface(field: Field) -> tuple[FloatArray, FloatArray, np.ma.MaskedArray]:
    """Places and heights: cell centres, and once more the outermost at the edges of the field; y from the bottom up."""
    rows, columns = field.values.shape
    x = field.x0 + (np.arange(columns) + 0.5) * field.dx
    y = field.y0 - (np.arange(rows)[::-1] + 0.5) * field.dy
    x = np.concatenate(([field.x0], x, [field.x0 + columns * field.dx]))
    y = np.concatenate(([field.y0 - rows * field.dy], y, [field.y0]))
    return x, y, np.ma.masked_invalid(np.pad(np.asarray(field.values, float)[::-1], 1, mode="edge"))
