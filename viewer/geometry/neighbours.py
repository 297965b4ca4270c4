"""Which regions touch: queen contiguity, as pairs and as sums over neighbours."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from viewer.geometry.regions import FloatArray, IntArray, Ragged, to_shapely


@dataclass(frozen=True, slots=True, eq=False)
class Neighbours:
    """Both directions of every pair of neighbours among n regions, sorted by `of`, then `beside`."""

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
    apart = of != beside
    order = np.lexsort((beside[apart], of[apart]))
    return Neighbours(len(regions), of[apart][order].astype(np.int64), beside[apart][order].astype(np.int64))


def neighbour_mean(values: FloatArray, neighbours: Neighbours) -> FloatArray:
    """(n,) mean value of each region's neighbours that have one; nan for islands and where none has a value."""
    given = values[neighbours.beside]
    known = np.isfinite(given)
    total = np.bincount(neighbours.of[known], given[known], minlength=neighbours.count)
    number = np.bincount(neighbours.of[known], minlength=neighbours.count)
    return np.where(number > 0, total / np.maximum(number, 1), np.nan)
