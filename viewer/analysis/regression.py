"""A straight line through two variables, and how far their orders agree, each region weighed by its people."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from viewer.geometry.regions import FloatArray

Weights = FloatArray | None


@dataclass(frozen=True, slots=True)
class Line:
    """y = intercept + slope · x by least squares; `explained` is the share 0..1 of the spread of y; n pairs used."""

    slope: float
    intercept: float
    explained: float
    n: int

    def at(self, x: float) -> float:
        return self.intercept + self.slope * x


def line(across: FloatArray, up: FloatArray, weights: Weights = None) -> Line | None:
    """The line of least squares through (n,) pairs; left out is a pair that lacks a value, or whose weight is nan or 0.

    None where fewer than two different x are left. explained is nan where all y are equal.

    >>> line(np.array([0.0, 1.0, 2.0]), np.array([1.0, 3.0, 5.0]))
    Line(slope=2.0, intercept=1.0, explained=1.0, n=3)
    """
    x, y, p = _known(across, up, weights)
    if not len(x) or np.ptp(x) == 0:
        return None
    dx, dy = x - p @ x, y - p @ y
    slope = float(p @ (dx * dy) / (p @ dx**2))
    spread = float(p @ dy**2)
    explained = slope**2 * float(p @ dx**2) / spread if spread > 0 else float("nan")
    return Line(slope, float(p @ y - slope * (p @ x)), min(explained, 1.0), len(x))


def rank_correlation(across: FloatArray, up: FloatArray, weights: Weights = None) -> tuple[float, int]:
    """Spearman's rho of (n,) pairs, and how many pairs it is of; equal values share a mean rank, nan below three pairs.

    With weights a rank is the share of all people below, plus half of those at the same value, and people are
    correlated: a region of 1,000 counts as much as a thousand of 1. Equal weights give the usual rho.

    >>> rank_correlation(np.array([1.0, 2.0, 9.0]), np.array([3.0, 4.0, 8.0]))
    (1.0, 3)
    """
    x, y, p = _known(across, up, weights)
    if len(x) < 3:
        return float("nan"), len(x)
    rank_x, rank_y = _ranks(x, p), _ranks(y, p)
    dx, dy = rank_x - p @ rank_x, rank_y - p @ rank_y
    spread = float(np.sqrt((p @ dx**2) * (p @ dy**2)))
    if spread <= 0:
        return float("nan"), len(x)
    return min(max(round(float(p @ (dx * dy)) / spread, 12), -1.0), 1.0), len(x)


def could_be_chance(rho: float, n: int) -> bool:
    """True if so strong a rank correlation comes by chance in more than one of twenty samples of n, by Student's t."""
    if n < 3 or np.isnan(rho):
        return True
    if abs(rho) >= 1.0:
        return n < 5  # 4! orders: a perfect one comes once in 24, either way once in 12
    from scipy.special import stdtr

    t = abs(rho) * np.sqrt((n - 2) / (1 - rho**2))
    return bool(2 * stdtr(n - 2, -t) > 0.05)


def _known(across: FloatArray, up: FloatArray, weights: Weights) -> tuple[FloatArray, FloatArray, FloatArray]:
    """The pairs that are known, and the share of people of each, which add up to 1."""
    x, y = np.asarray(across, float), np.asarray(up, float)
    p = np.ones(len(x)) if weights is None else np.asarray(weights, float)
    kept = np.isfinite(x) & np.isfinite(y) & np.isfinite(p) & (p > 0)
    p = p[kept]
    return x[kept], y[kept], p / p.sum() if p.size else p


def _ranks(values: FloatArray, shares: FloatArray) -> FloatArray:
    """The middle of the people at each value, counted from the lowest; 0..1."""
    _, place = np.unique(values, return_inverse=True)
    at = np.bincount(place, shares)
    return (np.cumsum(at) - at / 2)[place]
