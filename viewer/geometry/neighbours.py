"""Which regions are neighbours: by border, by corner, by distance; as pairs and as sums over neighbours."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from viewer.geometry.regions import FloatArray, IntArray, Ragged, bounds, take, to_shapely


@dataclass(frozen=True, slots=True, eq=False)
class Neighbours:
    """Every pair of neighbours among n regions, sorted by `of`, then `beside`.

    Both directions are listed, but for the k nearest and for files that say otherwise.
    """

    count: int  # n
    of: IntArray  # (m,)
    beside: IntArray  # (m,)

    @property
    def degree(self) -> IntArray:
        """(n,) neighbours of each region."""
        return np.bincount(self.of, minlength=self.count)

    @property
    def islands(self) -> IntArray:
        """Regions without any neighbour."""
        return np.flatnonzero(self.degree == 0)


def queen(regions: Ragged, gap: float = 0.0) -> Neighbours:
    """Regions that share a border or a corner; `gap` world units or less between them count as touching.

    A region without geometry has no neighbours.
    """
    import shapely

    shapes = to_shapely(regions)
    tree = shapely.STRtree(shapes)
    if gap > 0:
        of, beside = tree.query(shapes, predicate="dwithin", distance=gap)
    else:
        of, beside = tree.query(shapes, predicate="intersects")
    return paired(len(regions), of, beside)


def rook(regions: Ragged) -> Neighbours:
    """Regions that share a piece of border; a common corner is not enough."""
    import shapely

    touching = queen(regions)
    once = touching.of < touching.beside
    of, beside = touching.of[once], touching.beside[once]
    shapes = to_shapely(regions)
    shared = shapely.length(shapely.intersection(shapes[of], shapes[beside])) > 0
    of, beside = of[shared], beside[shared]
    return paired(len(regions), np.append(of, beside), np.append(beside, of))


def nearest(xy: FloatArray, k: int) -> Neighbours:
    """The k nearest of (n, 2) places to each, by straight distance; not mutual.

    A place that is nan has no neighbours and is nobody's. Fewer when there are not k others. ValueError below 1.
    """
    if k < 1:
        raise ValueError("at least one neighbour is needed")
    placed, tree = _tree(xy)
    among = min(k + 1, len(placed))
    if among < 2:
        return paired(len(xy), np.zeros(0, np.int64), np.zeros(0, np.int64))
    _, found = tree.query(xy[placed], k=among)
    own = np.arange(len(placed))[:, None]
    itself = found == own
    itself[~itself.any(axis=1), -1] = True  # many places in one: the last goes instead
    of, beside = np.broadcast_to(own, found.shape)[~itself], found[~itself]
    return paired(len(xy), placed[of], placed[beside])


def within(xy: FloatArray, radius: float) -> Neighbours:
    """Places of (n, 2) that lie at most `radius` world units apart; nan has no neighbours. ValueError below 0."""
    if not radius >= 0:
        raise ValueError("the radius must not be negative")
    placed, tree = _tree(xy)
    pairs = placed[tree.query_pairs(radius, output_type="ndarray").reshape(-1, 2)]
    return paired(len(xy), np.append(pairs[:, 0], pairs[:, 1]), np.append(pairs[:, 1], pairs[:, 0]))


def paired(count: int, of: IntArray, beside: IntArray) -> Neighbours:
    """Neighbours from pairs in any order; a region is not its own neighbour."""
    apart = of != beside
    order = np.lexsort((beside[apart], of[apart]))
    return Neighbours(count, of[apart][order].astype(np.int64), beside[apart][order].astype(np.int64))


def components(neighbours: Neighbours) -> IntArray:
    """(n,) number of the connected part that each region belongs to, counted from 0; an island is a part."""
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components

    shape = (neighbours.count, neighbours.count)
    links = coo_array((np.ones(len(neighbours.of), np.int8), (neighbours.of, neighbours.beside)), shape=shape)
    return connected_components(links, directed=False)[1].astype(np.int64)


def _tree(xy: FloatArray):
    from scipy.spatial import cKDTree

    placed = np.flatnonzero(np.isfinite(xy).all(axis=1))
    return placed, cKDTree(xy[placed])


def neighbour_mean(values: FloatArray, neighbours: Neighbours) -> FloatArray:
    """(n,) mean value of each region's neighbours that have one; nan for islands and where none has a value."""
    given = values[neighbours.beside]
    known = np.isfinite(given)
    total = np.bincount(neighbours.of[known], given[known], minlength=neighbours.count)
    number = np.bincount(neighbours.of[known], minlength=neighbours.count)
    return np.where(number > 0, total / np.maximum(number, 1), np.nan)


def beside(regions: Ragged, which: IntArray, gap: float = 0.0) -> IntArray:
    """Numbers of the queen neighbours of a few regions, these left out, sorted; without working out all the others'."""
    import shapely

    which = np.unique(which)
    box = bounds(regions)
    found: set[int] = set()
    for region in which.tolist():
        x0, y0, x1, y1 = box[region]
        near = np.flatnonzero(
            (box[:, 0] <= x1 + gap) & (box[:, 2] >= x0 - gap) & (box[:, 1] <= y1 + gap) & (box[:, 3] >= y0 - gap)
        )
        shapes = to_shapely(take(regions, np.append(region, near)))
        close = shapely.dwithin(shapes[0], shapes[1:], gap) if gap > 0 else shapely.intersects(shapes[0], shapes[1:])
        found.update(near[close].tolist())
    return np.array(sorted(found - set(which.tolist())), np.int64)
