"""Inequality between regions, each weighed by its people: method section 4.4.

In every function `values` and `weights` are (n,). A unit whose value or weight is nan, or whose weight is 0, is left
out. No weights means that every unit counts once. The answer is nan when nothing is left or its mean is 0.
Goods are things one wants more of (income), burdens things one wants less of (dust).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from viewer.geometry.neighbours import Neighbours
from viewer.geometry.regions import FloatArray

Weights = FloatArray | None


@dataclass(frozen=True, slots=True)
class Concentration:
    """A concentration index, below 0 when the burden falls on the poor, and its standard error."""

    index: float
    standard_error: float


@dataclass(frozen=True, slots=True)
class EqualBurden:
    """Kolm-Pollak: `ede` is the burden which, borne by all alike, would be as bad; `index` is ede minus the mean."""

    ede: float
    index: float
    kappa: float


def weighted_mean(values: FloatArray, weights: Weights = None) -> float:
    """Mean value of a person."""
    x, p = _shares(values, weights)
    return float(p @ x) if x.size else float("nan")


def weighted_quantile(values: FloatArray, share: float, weights: Weights = None) -> float:
    """The value of the person below whom a share 0..1 of all people lies, with no interpolation between units.

    The smallest value whose cumulative share of people reaches `share`; where it is met exactly, the mean with the
    next value, so that equal weights give the usual median. nan when nothing is left.
    """
    x, p = _sorted(values, weights)
    if not x.size:
        return float("nan")
    reached = np.cumsum(p)
    at = min(int(np.searchsorted(reached, share - 1e-12)), len(x) - 1)
    met = abs(reached[at] - share) < 1e-12 and at + 1 < len(x)
    return float((x[at] + x[at + 1]) / 2 if met else x[at])


def percentile_ratio(values: FloatArray, weights: Weights = None, high: float = 90, low: float = 10) -> float:
    """How many times the value at the percentile `low` the value at `high` is; nan when the lower is not above 0."""
    bottom = weighted_quantile(values, low / 100, weights)
    return weighted_quantile(values, high / 100, weights) / bottom if bottom > 0 else float("nan")


def gini(values: FloatArray, weights: Weights = None) -> float:
    """Gini coefficient of values that are not negative: 0 is equal, near 1 all in one place. ValueError below zero.

    >>> round(gini(np.array([0.0, 0.0, 1.0])), 3)
    0.667
    """
    x, p = _sorted(_goods(values), weights)
    mean = float(p @ x)
    if not x.size or mean == 0:
        return float("nan")
    rank = np.cumsum(p) - p / 2
    return float(2 / mean * (p * rank) @ x - 1)


def gini_parts(values: FloatArray, neighbours: Neighbours) -> tuple[float, float]:
    """The sum of |x_i - x_j| over all ordered pairs, split into pairs of neighbours and pairs of others.

    The Gini coefficient is their sum over 2 n² mean; a large first part says that neighbours differ (Rey and Smith
    2013). A missing value is left out with its pairs. ValueError below zero.
    """
    x = np.where(np.isfinite(values), _goods(values), np.nan)
    near = float(np.nansum(np.abs(x[neighbours.of] - x[neighbours.beside])))
    known = np.sort(x[np.isfinite(x)])
    place = np.arange(1, len(known) + 1)
    every = float(2 * ((2 * place - len(known) - 1) @ known)) if known.size else 0.0
    return near, every - near


def lorenz(values: FloatArray, weights: Weights = None) -> tuple[FloatArray, FloatArray]:
    """Cumulative shares of people, poorest first, and of what they have: both (n + 1,) from 0 to 1; nan without a mean.

    ValueError below zero.
    """
    x, p = _sorted(_goods(values), weights)
    return _curve(x, p)


def theil_t(values: FloatArray, weights: Weights = None) -> float:
    """Theil's T of values that are not negative; 0 is equal. ValueError below zero."""
    x, p = _shares(_goods(values), weights)
    mean = float(p @ x)
    if not x.size or mean == 0:
        return float("nan")
    ratio = x / mean
    return float(p @ (ratio * np.log(np.where(ratio > 0, ratio, 1.0))))


def theil_l(values: FloatArray, weights: Weights = None) -> float:
    """Theil's L, the mean logarithmic deviation, of positive values; 0 is equal. ValueError at or below zero."""
    x, p = _shares(_goods(values, positive=True), weights)
    return float(p @ np.log((p @ x) / x)) if x.size else float("nan")


def theil_parts(values: FloatArray, groups: npt.ArrayLike, weights: Weights = None) -> tuple[float, float]:
    """Theil's T split into what lies between groups and what lies within them; the two add up to T.

    groups: (n,) any labels. ValueError below zero.
    """
    kept = _kept(values, weights)
    x, p = _shares(_goods(values), weights)
    mean = float(p @ x)
    if not x.size or mean == 0:
        return float("nan"), float("nan")
    _, owner = np.unique(np.asarray(groups)[kept], return_inverse=True)
    people, wealth = np.bincount(owner, p), np.bincount(owner, p * x) / mean
    some = wealth > 0
    between = float(wealth[some] @ np.log(wealth[some] / people[some]))
    return between, theil_t(values, weights) - between


def atkinson(values: FloatArray, aversion: float, weights: Weights = None) -> float:
    """Atkinson index of goods: the share of the total that could be given up if the rest were shared equally.

    aversion: above 0. ValueError for values below zero. With an aversion of 1 or more a value of 0 gives 1.
    """
    if aversion <= 0:
        raise ValueError("the aversion to inequality must be above 0")
    x, p = _shares(_goods(values), weights)
    mean = float(p @ x)
    if not x.size or mean == 0:
        return float("nan")
    if aversion >= 1 and x.min() == 0:
        return 1.0
    if aversion == 1:
        kept = float(np.exp(p @ np.log(x)) / mean)
    else:
        kept = float((p @ (x / mean) ** (1 - aversion)) ** (1 / (1 - aversion)))
    return 0.0 if x.min() == x.max() else max(1 - kept, 0.0)  # equal shares lose nothing, but for the rounding


def hoover(values: FloatArray, weights: Weights = None) -> float:
    """Hoover (Schutz) index: the share of the total that would have to move for equality. ValueError below zero."""
    x, p = _shares(_goods(values), weights)
    mean = float(p @ x)
    return float(p @ np.abs(x - mean) / mean / 2) if x.size and mean else float("nan")


def concentration(burden: FloatArray, income: FloatArray, weights: Weights = None) -> Concentration:
    """Concentration index of a burden over people ranked by income, poorest first; equal incomes share a mean rank.

    -1..1, below 0 when the burden falls on the poor. The standard error is that of the World Bank's technical note 7,
    with shares of people in place of 1 / n and n the number of units. ValueError for a burden below zero.
    """
    h, p, start = _ranked(_goods(burden), income, weights)
    mean = float(p @ h)
    if not h.size or mean == 0:
        return Concentration(float("nan"), float("nan"))
    total = np.add.reduceat(p, start)
    middle = np.repeat(np.cumsum(total) - total / 2, np.diff(np.append(start, len(p))))
    index = float(2 / mean * (p * middle) @ h - 1)
    curve = np.append(0.0, np.cumsum(p * h)) / mean
    a = h / mean * (2 * middle - 1 - index) + 2 - curve[:-1] - curve[1:]
    variance = (float(p @ a**2) - (1 + index) ** 2) / len(h)
    return Concentration(index, float(np.sqrt(max(variance, 0.0))))


def concentration_curve(
    burden: FloatArray, income: FloatArray, weights: Weights = None
) -> tuple[FloatArray, FloatArray]:
    """Cumulative shares of people, poorest first, and of the burden they bear: both (n + 1,), nan without a burden."""
    h, p, _ = _ranked(_goods(burden), income, weights)
    return _curve(h, p)


def kolm_pollak(
    values: FloatArray, aversion: float, weights: Weights = None, *, kappa: float | None = None
) -> EqualBurden:
    """Kolm-Pollak equally distributed equivalent; `aversion` below 0 for burdens, above 0 for goods.

    kappa: give the one of the first picture when two are compared; it follows from the aversion otherwise.
    All values 0 give an ede of 0. ValueError for an aversion or kappa of 0.
    """
    x, p = _shares(values, weights)
    nothing = float("nan")
    if kappa is None:
        squares = float(p @ x**2)
        kappa = aversion * float(p @ x) / squares if squares else nothing
        if aversion == 0:
            raise ValueError("the aversion to inequality must not be 0")
    elif kappa == 0:
        raise ValueError("kappa must not be 0")
    if not x.size:
        return EqualBurden(nothing, nothing, nothing)
    if not x.any():
        return EqualBurden(0.0, 0.0, kappa)
    exponents = -kappa * x
    top = exponents.max()
    ede = -(top + np.log(p @ np.exp(exponents - top))) / kappa
    return EqualBurden(float(ede), float(ede - p @ x), kappa)


def _kept(values: FloatArray, weights: Weights, *others: FloatArray) -> npt.NDArray[np.bool_]:
    weights = np.ones(len(values)) if weights is None else np.asarray(weights, float)
    if np.any(weights < 0):
        raise ValueError("weights must not be negative")
    known = np.isfinite(values) & np.isfinite(weights) & (weights > 0)
    for other in others:
        known &= np.isfinite(other)
    return known


def _shares(values: FloatArray, weights: Weights) -> tuple[FloatArray, FloatArray]:
    """What is left of the values, and the share of people of each, which add up to 1."""
    kept = _kept(values, weights)
    p = np.ones(int(kept.sum())) if weights is None else np.asarray(weights, float)[kept]
    return np.asarray(values, float)[kept], p / p.sum() if p.size else p


def _sorted(values: FloatArray, weights: Weights) -> tuple[FloatArray, FloatArray]:
    x, p = _shares(values, weights)
    order = np.argsort(x, kind="stable")
    return x[order], p[order]


def _ranked(
    burden: FloatArray, income: FloatArray, weights: Weights
) -> tuple[FloatArray, FloatArray, npt.NDArray[np.intp]]:
    """Burden and share of people, poorest first, and where each run of equal incomes starts."""
    kept = _kept(burden, weights, income)
    h, p = _shares(np.where(kept, burden, np.nan), weights)
    order = np.argsort(np.asarray(income, float)[kept], kind="stable")
    ranked = np.asarray(income, float)[kept][order]
    start = np.flatnonzero(np.append(True, ranked[1:] != ranked[:-1])) if ranked.size else np.zeros(0, np.intp)
    return h[order], p[order], start


def _curve(x: FloatArray, p: FloatArray) -> tuple[FloatArray, FloatArray]:
    total = p @ x
    share = np.append(0.0, np.cumsum(p * x))
    return np.append(0.0, np.cumsum(p)), share / total if total else np.full(len(share), np.nan)


def _goods(values: FloatArray, positive: bool = False) -> FloatArray:
    values = np.asarray(values, float)
    if np.any(values <= 0 if positive else values < 0):
        raise ValueError("values must be above zero" if positive else "values must not be negative")
    return values
