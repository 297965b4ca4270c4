"""Class breaks: how n values are cut into the few steps of a choropleth.

Classes are right-closed: a value belongs to class c, c = number of inner breaks below it. A value that equals a break
therefore lies in the class that the break closes. Section 4.5 of the methods uses the same rule.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from viewer.geometry.regions import FloatArray, IntArray
from viewer.tongue import tr, trn

STD_MULTIPLES = (-2.0, -1.0, 1.0, 2.0)
BOX_HINGE = 1.5  # of the interquartile range
FREE = ("std", "head_tail", "box_plot")  # schemes in which the values decide the number of classes


@dataclass(frozen=True, slots=True, eq=False)
class Classes:
    """k classes of some values, and what to tell about them."""

    scheme: str
    breaks: FloatArray  # (k + 1,) ascending, outer ones included; empty when there is no value
    counts: IntArray  # (k,) values per class
    asked: int  # classes asked for
    note: str = ""  # why there are fewer than asked, "" when there are not

    def __len__(self) -> int:
        return len(self.counts)


def classify(values: FloatArray, scheme: str, classes: int, manual: Sequence[float] = ()) -> Classes:
    """Classes of the finite ones of `values`, any shape; nan is left out and not counted.

    scheme: a name in SCHEMES or "manual", whose inner breaks are `manual` (those outside the values make no class).
    Fewer distinct values than classes give fewer classes, and the note says so. No value gives no class.
    ValueError for an unknown scheme, fewer than one class, or manual breaks that do not ascend.
    """
    if classes < 1:
        raise ValueError("at least one class is needed")
    known = np.asarray(values, float)
    known = np.sort(known[np.isfinite(known)], axis=None)
    if scheme == "manual":
        return grouped(known, _manual(known, manual), scheme, len(manual) + 1)
    enough = min(classes, max(len(np.unique(known)), 1)) if scheme == "quantile" else classes
    found = grouped(known, _scheme(scheme)(known, enough), scheme, classes)
    return _lowest_apart(known, classes) if scheme == "quantile" and _crowded(known, found) else found


def _crowded(known: FloatArray, found: Classes) -> bool:
    """True when so many share the lowest value that quantiles fall together."""
    return 1 < len(found) < found.asked and found.counts[0] > known.size / found.asked and known[0] == found.breaks[1]


def _lowest_apart(known: FloatArray, classes: int) -> Classes:
    """The lowest value as a class of its own, quantiles of the others."""
    tops = np.append(known[0], quantile(known[known > known[0]], classes - 1))
    found = grouped(known, tops, "quantile", classes)
    apart = tr("{value:g} is a class of its own", value=float(known[0]))
    return replace(found, note=f"{found.note}; {apart}" if found.note else apart)


def diverging(values: FloatArray, scheme: str, classes: int, midpoint: float, manual: Sequence[float] = ()) -> Classes:
    """Classes on both sides of a midpoint, which is always a break; values at the midpoint lie in the class below it.

    Each side gets half of `classes` (rounded down, at least one) by the scheme; "std" cuts at -1, 0 and +1 standard
    deviations about the midpoint, "manual" adds the midpoint to its breaks. A side without values has no class.
    """
    known = np.asarray(values, float)
    known = np.sort(known[np.isfinite(known)], axis=None)
    below, above = known[known <= midpoint], known[known > midpoint]
    if scheme == "std":
        about = float(np.sqrt(np.mean((known - midpoint) ** 2))) if known.size else 0.0
        tops = midpoint + about * np.array([-1.0, 0.0, 1.0])
        asked = 0
    elif scheme == "manual":
        tops = np.union1d(_manual(known, manual), [midpoint])
        asked = len(tops)
    else:
        half = max(classes // 2, 1)
        tops = np.concatenate((_scheme(scheme)(below, half), [midpoint], _scheme(scheme)(above, half)))
        tops = tops[~((tops < midpoint) & (tops == below.max(initial=-np.inf)))]  # the midpoint closes the side below
        asked = half * (bool(below.size) + bool(above.size))
    found = grouped(known, tops, scheme, asked)
    return found if asked else Classes(found.scheme, found.breaks, found.counts, len(found), "")


def grouped(values: FloatArray, tops: FloatArray, scheme: str, asked: int) -> Classes:
    """Classes whose upper ends are `tops`; those that close below the lowest value are left out, they are empty."""
    known = values[np.isfinite(values)]
    if not known.size:
        return Classes(scheme, np.zeros(0), np.zeros(0, np.int64), asked, tr("no values"))
    low, high = known.min(), known.max()
    inner = np.unique(tops[(tops >= low) & (tops < high)])
    breaks = np.concatenate(([low], inner, [high]))
    counts = np.bincount(codes(known, breaks), minlength=len(breaks) - 1)
    asked = len(counts) if scheme in FREE else asked
    return Classes(scheme, breaks, counts, asked, _fewer(known, len(counts), asked, scheme))


def codes(values: FloatArray, breaks: FloatArray) -> IntArray:
    """Class number of each value by right-closed `breaks` (outer ones included); -1 where the value is nan.

    >>> codes(np.array([1.0, 2.0, 2.5, 9.0]), np.array([1.0, 2.0, 3.0])).tolist()
    [0, 0, 1, 1]
    """
    found = np.searchsorted(breaks[1:-1], values, side="left")
    return np.where(np.isnan(values), -1, found)


def quantile(values: FloatArray, classes: int) -> FloatArray:
    """Upper ends of classes that hold equally many values (linear interpolation between neighbours)."""
    if not values.size:
        return np.zeros(0)
    return np.unique(np.quantile(values, np.arange(1, classes + 1) / classes))


def equal(values: FloatArray, classes: int) -> FloatArray:
    """Upper ends of classes of equal width between the lowest and the highest value."""
    return np.linspace(values.min(), values.max(), classes + 1)[1:] if values.size else np.zeros(0)


def standard_deviation(values: FloatArray, classes: int = 0) -> FloatArray:
    """Upper ends at the mean -2, -1, +1, +2 standard deviations (n - 1), then the highest value.

    The number of classes follows from the values; `classes` is not used.
    """
    if values.size < 2:
        return values.copy()
    cuts = values.mean() + np.array(STD_MULTIPLES) * values.std(ddof=1)
    return np.append(cuts[cuts < values.max()], values.max())


def maximum_breaks(values: FloatArray, classes: int) -> FloatArray:
    """Upper ends in the middle of the widest gaps between neighbouring values, then the highest value."""
    distinct = np.unique(values)
    if not distinct.size:
        return distinct
    gaps = np.diff(distinct)
    widest = np.sort(np.argsort(-gaps, kind="stable")[: classes - 1])
    return np.append((distinct[widest] + distinct[widest + 1]) / 2, distinct[-1])


def head_tail(values: FloatArray, classes: int = 0) -> FloatArray:
    """Upper ends at the mean, the mean of what lies above it, and so on (Jiang); `classes` is not used."""
    cuts, head = [], values
    while head.size > 1 and head.min() < head.max():
        cuts.append(head.mean())
        head = head[head > cuts[-1]]
    return np.append(cuts, values.max()) if values.size else np.zeros(0)


def box_plot(values: FloatArray, classes: int = 0) -> FloatArray:
    """Upper ends at the lower fence, the three quartiles, the upper fence, then the highest value."""
    if not values.size:
        return np.zeros(0)
    lower, middle, upper = np.quantile(values, (0.25, 0.5, 0.75))
    fence = BOX_HINGE * (upper - lower)
    cuts = np.array([lower - fence, lower, middle, upper, upper + fence])
    return np.append(cuts[cuts < values.max()], values.max())


def jenks_caspall(values: FloatArray, classes: int) -> FloatArray:
    """Upper ends after values moved to the class with the nearest median, starting from quantiles, until none moves."""
    tops = quantile(values, classes)
    owner = np.searchsorted(tops, values, side="left")
    while values.size:
        medians = np.array([np.median(values[owner == c]) for c in np.unique(owner)])
        nearest = np.abs(values[:, None] - medians).argmin(axis=1)
        if np.array_equal(nearest, owner):
            break
        owner = np.unique(nearest, return_inverse=True)[1]
    return np.array([values[owner == c].max() for c in np.unique(owner)])


def fisher_jenks(values: FloatArray, classes: int) -> FloatArray:
    """Upper ends of the classes with the least sum of squared deviations from the class means: the exact optimum.

    Fisher's dynamic programme over the distinct values, each row solved by divide and conquer (the best start of the
    last class never moves left), level by level on whole arrays: O(k m log m) for m distinct values, never sampled.
    """
    distinct, weights = np.unique(values, return_counts=True)
    if len(distinct) <= classes:
        return distinct
    cost = _spread(distinct, weights)
    best = cost(np.zeros(len(distinct), np.int64), np.arange(len(distinct)))
    starts = []
    for done in range(1, classes):
        best, start = _best_row(best, cost, done)
        starts.append(start)
    ends = [len(distinct) - 1]
    for start in reversed(starts):
        ends.append(int(start[ends[-1]]) - 1)
    return distinct[ends[::-1]]


Cost = Callable[[IntArray, IntArray], FloatArray]


def _spread(distinct: FloatArray, weights: IntArray) -> Cost:
    """cost(i, j): the sum of squared deviations from their mean of the values i..j, both counted."""
    shifted = distinct - np.average(distinct, weights=weights)  # keeps digits
    mass, first, second = (np.append(0.0, np.cumsum(weights * shifted**power)) for power in (0, 1, 2))

    def cost(i: IntArray, j: IntArray) -> FloatArray:
        total = first[j + 1] - first[i]
        return second[j + 1] - second[i] - total * total / (mass[j + 1] - mass[i])

    return cost


def _best_row(before: FloatArray, cost: Cost, done: int) -> tuple[FloatArray, IntArray]:
    """Least cost of values 0..j in one class more than `before` had, and where that last class starts.

    Columns are solved middle first; each answer fences the answers left and right of it.
    """
    count = len(before)
    best, start = np.full(count, np.inf), np.zeros(count, np.int64)
    low, high = np.array([done]), np.array([count - 1])  # spans of columns j
    left, right = np.array([done]), np.array([count - 1])  # spans of candidates i
    while low.size:
        middle = (low + high) // 2
        sizes = np.minimum(right, middle) - left + 1
        offsets = np.cumsum(sizes) - sizes
        i = np.arange(int(sizes.sum())) - np.repeat(offsets - left, sizes)
        costs = before[i - 1] + cost(i, np.repeat(middle, sizes))
        best[middle] = np.minimum.reduceat(costs, offsets)
        hits = np.flatnonzero(costs == np.repeat(best[middle], sizes))
        start[middle] = i[hits[np.searchsorted(hits, offsets)]]
        found = start[middle]
        low, high = np.concatenate((low, middle + 1)), np.concatenate((middle - 1, high))
        left, right = np.concatenate((left, found)), np.concatenate((found, right))
        some = low <= high
        low, high, left, right = low[some], high[some], left[some], right[some]
    return best, start


SCHEMES: dict[str, Callable[[FloatArray, int], FloatArray]] = {
    "quantile": quantile,
    "equal": equal,
    "fisher_jenks": fisher_jenks,
    "std": standard_deviation,
    "maximum_breaks": maximum_breaks,
    "head_tail": head_tail,
    "box_plot": box_plot,
    "jenks_caspall": jenks_caspall,
}


def _scheme(name: str) -> Callable[[FloatArray, int], FloatArray]:
    if name not in SCHEMES:
        raise ValueError(f"no scheme {name!r}; known: {', '.join(SCHEMES)}, manual")
    return SCHEMES[name]


def _manual(values: FloatArray, inner: Sequence[float]) -> FloatArray:
    cuts = np.asarray(inner, float)
    if not cuts.size or not np.all(np.isfinite(cuts)) or np.any(np.diff(cuts) <= 0):
        raise ValueError("manual breaks must be numbers in ascending order")
    return np.append(cuts, values[-1:])


def _fewer(known: FloatArray, found: int, asked: int, scheme: str) -> str:
    if found >= asked:
        return ""
    distinct = len(np.unique(known))
    if scheme == "manual":
        return tr("{found} of {asked} classes: the others lie outside the values", found=found, asked=asked)
    if distinct >= asked:
        return tr("{found} of {asked} classes: many values are equal", found=found, asked=asked)
    return trn("{found} of {asked} classes: only {n} distinct value",
               "{found} of {asked} classes: only {n} distinct values", distinct, found=found, asked=asked)  # fmt: skip
