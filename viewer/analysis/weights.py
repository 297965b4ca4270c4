"""Spatial weights: how much each neighbour counts, method section 4.6."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from viewer.geometry.neighbours import Neighbours, paired
from viewer.geometry.regions import FloatArray, IntArray


@dataclass(frozen=True, slots=True, eq=False)
class Weights:
    """w_ij of each pair of neighbours (of i, beside j), in the order of the neighbours; pairs not listed weigh 0."""

    neighbours: Neighbours
    values: FloatArray  # (m,)

    def __len__(self) -> int:
        return self.neighbours.count

    @property
    def islands(self) -> IntArray:
        """Regions without any neighbour: they are left out of every measure and reported."""
        return self.neighbours.islands

    def lag(self, values: FloatArray) -> FloatArray:
        """(n,) weighted sum of the neighbours' values; 0 for islands, nan where a neighbour's value is nan."""
        given = self.values * values[self.neighbours.beside]
        return np.bincount(self.neighbours.of, given, minlength=len(self))

    def matrix(self):
        """(n, n) scipy sparse array, rows in order."""
        from scipy.sparse import csr_array

        starts = np.append(0, np.cumsum(self.neighbours.degree))
        return csr_array((self.values, self.neighbours.beside, starts), shape=(len(self), len(self)))


def binary(neighbours: Neighbours) -> Weights:
    """Every neighbour weighs 1."""
    return Weights(neighbours, np.ones(len(neighbours.of)))


def row_standardised(weights: Weights | Neighbours) -> Weights:
    """The weights of each region's neighbours divided by their sum, so that a lag is a mean."""
    given = binary(weights) if isinstance(weights, Neighbours) else weights
    total = np.bincount(given.neighbours.of, given.values, minlength=len(given))[given.neighbours.of]
    return Weights(given.neighbours, np.divide(given.values, total, out=np.zeros(len(total)), where=total != 0))


def among(neighbours: Neighbours, kept: npt.NDArray[np.bool_]) -> Neighbours:
    """Neighbours among the kept regions only, renumbered 0..k-1."""
    number = np.cumsum(kept) - 1
    both = kept[neighbours.of] & kept[neighbours.beside]
    return paired(int(kept.sum()), number[neighbours.of[both]], number[neighbours.beside[both]])
