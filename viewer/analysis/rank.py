"""Where one value stands among all of its kind."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from viewer.geometry.regions import FloatArray, IntArray


@dataclass(frozen=True, slots=True)
class Rank:
    """`place` 1 is the highest of `count` known values; equal values share the best place."""

    place: int
    count: int
    percentile: float  # 0..100: the share of values below, half of the equal ones counted


def rank(values: FloatArray, which: int) -> Rank | None:
    """The rank of values[which] among values: (n,), nan is "no data" and left out; None when it is itself nan.

    >>> rank(np.array([3.0, 9.0, 5.0, np.nan]), 1)
    Rank(place=1, count=3, percentile=83.33333333333333)
    """
    value = values[which]
    if np.isnan(value):
        return None
    known = values[np.isfinite(values)]
    below, above = int(np.sum(known < value)), int(np.sum(known > value))
    equal = len(known) - below - above
    return Rank(above + 1, len(known), 100.0 * (below + equal / 2) / len(known)) if len(known) else None


def ranks(values: FloatArray) -> IntArray:
    """(n,) rank of each value, 1 the highest, equal ones at the best place; 0 where it is missing.

    >>> ranks(np.array([3.0, 9.0, 9.0, np.nan])).tolist()
    [3, 1, 1, 0]
    """
    known = np.isfinite(values)
    below = np.sort(-values[known])
    out = np.zeros(len(values), np.int64)
    out[known] = np.searchsorted(below, -values[known], side="left") + 1
    return out
