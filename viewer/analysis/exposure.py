"""Who breathes what: exposure of groups and of rich and poor, with the uncertainty that surveys admit. Method 4.13.

Margins of error (moe) are those of a level, 0.90 where nothing else is said, of a normal error. Everything random
follows from its seed. Missing stays missing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from statistics import NormalDist

import numpy as np

from viewer.geometry.regions import FloatArray, IntArray

LEVEL = 0.90
DRAWS = 999
SEED = 2147
CHUNK = 4_000_000  # numbers that a part of the draws holds
MOST_DRAWN = 100_000_000  # regions times draws
UNRELIABLE = 0.30  # a coefficient of variation above it is hatched


@dataclass(frozen=True, slots=True)
class Interval:
    """Between which two numbers a quantity lies with the given probability; nan where it cannot be said."""

    low: float
    high: float
    level: float = LEVEL


@dataclass(frozen=True, slots=True)
class GroupExposure:
    """Mean exposure of a member of the group, of everybody else, their ratio and its interval.

    basis: "margins of error" when the counts have them, else "resampled regions".
    """

    group: float
    rest: float
    ratio: float
    interval: Interval
    basis: str
    draws: int = DRAWS


def group_exposure(
    exposure: FloatArray, group: FloatArray, everybody: FloatArray, *,
    group_moe: FloatArray | None = None, everybody_moe: FloatArray | None = None, level: float = LEVEL,
    draws: int = DRAWS, seed: int = SEED,
) -> GroupExposure:  # fmt: skip
    """Population-weighted exposure of a group of (n,) people among everybody, against the rest.

    A region where one of the numbers is missing is left out. More of the group than of everybody counts as everybody.
    """
    known = np.isfinite(exposure) & np.isfinite(group) & np.isfinite(everybody)
    x, part, whole = exposure[known], group[known], everybody[known]
    means = _means(x, part, whole)
    draws = fewer_draws(draws, len(x))
    random, ratios = np.random.default_rng(seed), []
    basis = "resampled regions" if group_moe is None else "margins of error"
    for some in _chunks(draws, len(x)):
        if group_moe is not None:
            parts = _drawn(part, group_moe[known], some, random)
            wholes = whole if everybody_moe is None else _drawn(whole, everybody_moe[known], some, random)
            ratios.append(_ratio(*_means(x, parts, wholes)))
        else:
            rows = random.integers(0, max(len(x), 1), (some, len(x)))
            ratios.append(_ratio(*_means(x[rows], part[rows], whole[rows])))
    interval = _between(np.concatenate(ratios), level)
    return GroupExposure(*map(float, means), float(_ratio(*means)), interval, basis, draws)


def fewer_draws(draws: int, regions: int) -> int:
    """How many draws are made over many regions: all up to 100,000 regions, never fewer than 99."""
    return min(draws, max(MOST_DRAWN // max(regions, 1), 99))


def _chunks(draws: int, regions: int) -> list[int]:
    """The draws in parts that fit into memory."""
    step = max(CHUNK // max(regions, 1), 1)
    return [min(step, draws - start) for start in range(0, draws, step)]


def contributions(exposure: FloatArray, group: FloatArray, everybody: FloatArray) -> FloatArray:
    """(n,) what each region adds to the difference between the group's mean exposure and that of the rest.

    (share of the group that lives there - share of the rest) times (exposure - mean of everybody), in the unit of the
    exposure: the sum is the difference. nan where one of the numbers is missing; all nan without a group or a rest.
    """
    known = np.isfinite(exposure) & np.isfinite(group) & np.isfinite(everybody)
    out = np.full(len(exposure), np.nan)
    part = np.minimum(group[known], everybody[known])
    rest = everybody[known] - part
    if part.sum() > 0 and rest.sum() > 0:
        mean = float((exposure[known] * everybody[known]).sum() / everybody[known].sum())
        out[known] = (part / part.sum() - rest / rest.sum()) * (exposure[known] - mean)
    return out


def share_moe(part: FloatArray, whole: FloatArray, part_moe: FloatArray, whole_moe: FloatArray | None) -> FloatArray:
    """(n,) margin of error of part / whole, by the rule of the American Community Survey for proportions.

    sqrt(moe_part² - share² moe_whole²) / whole; with a plus sign where the root would be of a negative number.
    """
    share = np.divide(part, whole, out=np.full(len(part), np.nan), where=whole > 0)
    other = np.zeros(len(part)) if whole_moe is None else share * np.nan_to_num(whole_moe)
    inside = part_moe**2 - other**2
    inside = np.where(inside < 0, part_moe**2 + other**2, inside)
    return np.divide(np.sqrt(inside), whole, out=np.full(len(part), np.nan), where=whole > 0)


def by_share(exposure: FloatArray, wealth: FloatArray, people: FloatArray, parts: int = 10) -> FloatArray:
    """(parts,) mean exposure of the poorest tenth of the people, the next, ... the richest.

    A region that straddles two tenths gives each its part of the people; equally rich regions are mixed. nan without
    people.
    """
    known = np.isfinite(exposure) & np.isfinite(wealth) & np.isfinite(people) & (people > 0)
    if not known.any():
        return np.full(parts, np.nan)
    _, level = np.unique(wealth[known], return_inverse=True)
    number = np.bincount(level, people[known])
    mean = np.bincount(level, people[known] * exposure[known]) / number
    ends = np.append(0.0, np.cumsum(number)) / number.sum()
    edges = np.arange(parts + 1) / parts
    inside = np.minimum(ends[1:], edges[1:, None]) - np.maximum(ends[:-1], edges[:-1, None])
    return np.clip(inside, 0, None) @ mean / np.clip(inside, 0, None).sum(axis=1)


def standard_errors(moe: FloatArray, level: float = LEVEL) -> FloatArray:
    """The standard errors of margins of error of a level: moe / 1.645 at 90 %."""
    return moe / NormalDist().inv_cdf(0.5 + level / 2)


def variation(values: FloatArray, moe: FloatArray, level: float = LEVEL) -> FloatArray:
    """(n,) coefficient of variation, standard error over value; infinite for a value of 0 that has an error."""
    error = standard_errors(moe, level)
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(error == 0, 0.0, error / np.abs(values))


def unreliable(values: FloatArray, moe: FloatArray, level: float = LEVEL) -> np.ndarray:
    """(n,) True where the coefficient of variation is above 30 %; False where there is nothing to judge."""
    return variation(values, moe, level) > UNRELIABLE


def rank_intervals(
    values: FloatArray, moe: FloatArray, *, level: float = LEVEL, draws: int = DRAWS, seed: int = SEED
) -> tuple[IntArray, FloatArray, FloatArray]:
    """(n,) rank of each value, 1 the lowest, and the ranks between which it lies with probability `level`.

    The ranks are 0 and the bounds nan where a value is missing. A missing margin counts as none.
    """
    known = np.flatnonzero(np.isfinite(values))
    rank = np.zeros(len(values), np.int64)
    low, high = np.full(len(values), np.nan), np.full(len(values), np.nan)
    rank[known] = _ranks(values[known][None])[0]
    if known.size:
        error = np.nan_to_num(standard_errors(moe, level))[known]
        random = np.random.default_rng(seed)
        drawn = _ranks(values[known] + error * random.standard_normal((draws, len(known))))
        low[known], high[known] = np.quantile(drawn, [(1 - level) / 2, (1 + level) / 2], axis=0, method="nearest")
    return rank, low, high


def class_certainty(values: FloatArray, moe: FloatArray, breaks: FloatArray, level: float = LEVEL) -> FloatArray:
    """(n,) probability that the true value lies in the class where the given one is shown; nan where missing.

    breaks: (k + 1,) right-closed, outer ones included; the outer classes are open. A missing margin counts as none.
    """
    from scipy.special import ndtr

    known = np.isfinite(values)
    error = np.nan_to_num(standard_errors(moe, level))[known]
    edges = np.concatenate(([-np.inf], breaks[1:-1], [np.inf]))
    at = np.searchsorted(breaks[1:-1], values[known], side="left")
    some = error > 0
    out, sure = np.full(len(values), np.nan), np.ones(len(error))
    below, above = ((edge - values[known])[some] / error[some] for edge in (edges[at], edges[at + 1]))
    sure[some] = ndtr(above) - ndtr(below)
    out[known] = sure
    return out


def bootstrap(
    measure: Callable[[FloatArray, FloatArray | None], float], values: FloatArray, weights: FloatArray | None = None, *,
    level: float = LEVEL, draws: int = DRAWS, seed: int = SEED,
) -> Interval:  # fmt: skip
    """Interval of a measure of inequality: the regions are drawn anew, with replacement, each with its people."""
    known = np.isfinite(values) if weights is None else np.isfinite(values) & np.isfinite(weights)
    x, w = values[known], None if weights is None else weights[known]
    rows = np.random.default_rng(seed).integers(0, max(len(x), 1), (draws, len(x)))
    return _between(np.array([measure(x[row], None if w is None else w[row]) for row in rows]), level)


def _means(x: FloatArray, part: FloatArray, whole: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Mean exposure of the part and of the rest, over the last axis."""
    part = np.minimum(part, whole)
    return _weighted(x, part), _weighted(x, whole - part)


def _weighted(x: FloatArray, weight: FloatArray) -> FloatArray:
    total = np.asarray(weight.sum(axis=-1))
    return np.divide((x * weight).sum(axis=-1), total, out=np.full(total.shape, np.nan), where=total > 0)


def _ratio(part: FloatArray, rest: FloatArray) -> FloatArray:
    return np.divide(part, rest, out=np.full(np.shape(rest), np.nan), where=np.asarray(rest) > 0)


def _drawn(counts: FloatArray, moe: FloatArray, draws: int, random: np.random.Generator) -> FloatArray:
    error = np.nan_to_num(standard_errors(moe))
    return np.maximum(counts + error * random.standard_normal((draws, len(counts))), 0.0)


def _between(drawn: FloatArray, level: float) -> Interval:
    drawn = drawn[np.isfinite(drawn)]
    if not drawn.size:
        return Interval(float("nan"), float("nan"), level)
    low, high = np.quantile(drawn, [(1 - level) / 2, (1 + level) / 2])
    return Interval(float(low), float(high), level)


def _ranks(rows: FloatArray) -> IntArray:
    order = np.argsort(rows, axis=1, kind="stable")
    ranks = np.empty(rows.shape, np.int64)
    np.put_along_axis(ranks, order, np.arange(1, rows.shape[1] + 1)[None], axis=1)
    return ranks
