"""Percentiles by the two conventions of the published indices: method section 4.1."""

from __future__ import annotations

import numpy as np

from viewer.geometry.regions import FloatArray


def ejscreen(values: FloatArray) -> FloatArray:
    """(n,) percentiles 0..100 as EJScreen assigns them; nan stays nan.

    A table of the percentiles 0..100 is looked up, rounded down, and ties get the lowest percentile.

    >>> ejscreen(np.array([0, 0, 0, 1, 2, 3, 4, 10, np.nan])).tolist()
    [0.0, 0.0, 0.0, 42.0, 57.0, 71.0, 85.0, 100.0, nan]
    """
    known = np.isfinite(values)
    out = np.full(len(values), np.nan)
    if known.any():
        table = np.quantile(values[known], np.arange(101) / 100)
        at = np.searchsorted(table, values[known], side="left")
        at = np.where((at > 0) & (table[np.minimum(at, 100)] != values[known]), at - 1, at)
        out[known] = np.searchsorted(table, table[at], side="left")
    return out


def ejscreen_bin(percentiles: FloatArray) -> FloatArray:
    """EJScreen's map bins: 1 below 10, 2 below 20, ... 9 below 90, 10 below 95, 11 above; nan stays nan."""
    edges = np.append(np.arange(10, 100, 10), 95)
    return np.where(np.isnan(percentiles), np.nan, np.searchsorted(edges, percentiles, side="right") + 1.0)


def calenviroscreen(values: FloatArray) -> FloatArray:
    """(n,) percentiles as CalEnviroScreen assigns them: rank among the positive values, ties highest, of their number.

    Zeros and what lies below get 0, nan stays nan; without a positive value all are 0.

    >>> calenviroscreen(np.array([0, 0, 0, 1, 2, 3, 4, 10, np.nan])).tolist()
    [0.0, 0.0, 0.0, 20.0, 40.0, 60.0, 80.0, 100.0, nan]
    """
    out = np.where(np.isnan(values), np.nan, 0.0)
    positive = values > 0
    ranked = np.sort(values[positive])
    out[positive] = np.searchsorted(ranked, values[positive], side="right") * 100.0 / max(len(ranked), 1)
    return out
