"""Where the regions of a chart lie in it: on top of each other in a bar, one after the other along a curve."""

from __future__ import annotations

import numpy as np

from viewer.geometry.regions import FloatArray, IntArray


def stacked(of: IntArray, x: FloatArray) -> FloatArray:
    """(n,) how high above the axis the middle of each region's own piece of its bar lies, lower values first."""
    out = np.full(len(of), np.nan)
    order = np.lexsort((x, of))
    order = order[of[order] >= 0]
    first = np.searchsorted(of[order], of[order], side="left")
    out[order] = np.arange(len(order)) - first + 0.5
    return out


def order(rank: FloatArray, known: np.ndarray, weights: FloatArray | None) -> IntArray:
    """Numbers of the regions that are in the curve, in its order."""
    kept = known if weights is None else known & np.isfinite(weights) & (weights > 0)
    numbers = np.flatnonzero(kept)
    return numbers[np.argsort(rank[numbers], kind="stable")]


def straight(people: FloatArray, share: FloatArray, rank: FloatArray) -> FloatArray:
    """The curve made straight between regions of equal rank: which of them comes first means nothing."""
    ends = np.append(0, np.flatnonzero(np.append(rank[1:] != rank[:-1], True)) + 1)
    return np.interp(people, people[ends], share[ends])
