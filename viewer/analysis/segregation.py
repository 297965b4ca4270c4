"""Segregation: how unevenly two groups lie over the same regions."""

from __future__ import annotations

import numpy as np

from viewer.geometry.regions import FloatArray


def dissimilarity(one: FloatArray, other: FloatArray) -> float:
    """Share of either group that would have to move to lie like the other: D = ½ Σ |a_i / A − b_i / B|, 0..1.

    one, other: (n,) people of each group; regions where either is missing are left out; nan where a group is nobody.
    ValueError below zero.

    >>> dissimilarity(np.array([10.0, 0.0]), np.array([5.0, 5.0]))
    0.5
    """
    one, other = np.asarray(one, float), np.asarray(other, float)
    known = np.isfinite(one) & np.isfinite(other)
    one, other = one[known], other[known]
    if (one < 0).any() or (other < 0).any():
        raise ValueError("people: expected 0 or more")
    if one.sum() <= 0 or other.sum() <= 0:
        return float("nan")
    return float(0.5 * np.abs(one / one.sum() - other / other.sum()).sum())
