"""Which region a point lies in, and which regions a line crosses."""

from __future__ import annotations

import numpy as np

from viewer.geometry.regions import FloatArray, IntArray, Ragged, to_shapely


def containing(regions: Ragged, xy: FloatArray) -> IntArray:
    """(p,) number of the region that each of (p, 2) points lies in, -1 outside all and where the point is nan.

    A point on a border belongs to the region with the lowest number.
    """
    found = np.full(len(xy), -1, np.int64)
    point, region = holding(regions, xy)
    first, at = np.unique(point, return_index=True)
    found[first] = region[at]
    return found


def holding(regions: Ragged, xy: FloatArray) -> tuple[IntArray, IntArray]:
    """Pairs (point, region) of every region that one of (p, 2) points lies in or on the border of, sorted by both."""
    import shapely

    placed = np.flatnonzero(np.isfinite(xy).all(axis=1))
    if not placed.size or not len(regions):
        return np.zeros(0, np.int64), np.zeros(0, np.int64)
    tree = shapely.STRtree(to_shapely(regions))
    point, region = tree.query(shapely.points(xy[placed]), predicate="intersects")
    order = np.lexsort((region, point))
    return placed[point[order]], region[order].astype(np.int64)


def distances(regions: Ragged, xy: FloatArray) -> FloatArray:
    """(n, p) distance from each region to each of (p, 2) points, 0 inside; nan for points that are nan, and for regions
    without a shape.
    """
    import shapely

    return shapely.distance(to_shapely(regions)[:, None], shapely.points(np.asarray(xy, float))[None, :])


def crossed(regions: Ragged, lines: FloatArray, starts: IntArray) -> tuple[IntArray, IntArray]:
    """Pairs (line, region) of every region that a polyline crosses, sorted by line.

    lines: (v, 2) vertices; line i is lines[starts[i]:starts[i + 1]]. One with fewer than two places crosses nothing.
    Touching a border from outside is no crossing.
    """
    import shapely

    sizes = np.diff(starts)
    owner = np.repeat(np.arange(len(sizes)), sizes)
    broken = np.bincount(owner, ~np.isfinite(lines).all(axis=1), minlength=len(sizes)) > 0
    usable = np.flatnonzero((sizes >= 2) & ~broken)
    if not usable.size or not len(regions):
        return np.zeros(0, np.int64), np.zeros(0, np.int64)
    kept = np.isin(owner, usable)
    ways = shapely.linestrings(lines[kept], indices=np.searchsorted(usable, owner[kept]))
    shapes = to_shapely(regions)
    line, region = shapely.STRtree(shapes).query(ways, predicate="intersects")
    inside = ~shapely.touches(ways[line], shapes[region])
    order = np.lexsort((region[inside], line[inside]))
    return usable[line[inside][order]], region[inside][order].astype(np.int64)
