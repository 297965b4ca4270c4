"""Flows of material on arrays: spread over time, summed, ranked, split by direction, balanced per region.

A flow has an origin and a destination (small integers; -1 is outside or unknown), tonnes over its whole span, and the
steps first..last of a clock that it spans, both counted; -1 and -1 when undated. nan tonnes are "not recorded": they
add nothing and are counted by whoever calls.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from viewer.geometry.regions import FloatArray, IntArray

Whole = npt.NDArray[np.integer]
Mask = npt.NDArray[np.bool_]
DIRECTIONS = ("all", "in", "out", "between")


@dataclass(frozen=True, slots=True, eq=False)
class Sums:
    """g groups of flows with equal keys, ordered by keys."""

    keys: tuple[IntArray, ...]  # one (g,) array per key
    tonnes: FloatArray  # (g,)
    count: IntArray  # (g,) flows in the group
    first: IntArray  # (g,) lowest row of the group
    owner: IntArray  # (m,) the group of each flow


@dataclass(frozen=True, slots=True, eq=False)
class Balance:
    """What each of n regions sent and got, in the unit of the flows; what stays inside is in `inside` alone."""

    sent: FloatArray
    got: FloatArray
    inside: FloatArray

    @property
    def net(self) -> FloatArray:
        """(n,) got minus sent: above 0 the region ends with more."""
        return self.got - self.sent


def aggregate(tonnes: FloatArray, *keys: Whole) -> Sums:
    """Flows summed over equal keys, such as origin, destination, material or step; nan tonnes add nothing."""
    columns = [np.asarray(key, np.int64) for key in keys]
    if not len(tonnes):
        none = np.zeros(0, np.int64)
        return Sums(tuple(none for _ in keys), np.zeros(0), none, none, none)
    code = np.zeros(len(tonnes), np.int64)
    for column in columns:
        code = code * (column.max() - column.min() + 1) + (column - column.min())
    _, first, owner, count = np.unique(code, return_index=True, return_inverse=True, return_counts=True)
    total = np.bincount(owner, np.nan_to_num(tonnes), minlength=len(first))
    return Sums(tuple(column[first] for column in columns), total, count, first, owner)


def at_step(tonnes: FloatArray, first: Whole, last: Whole, step: int) -> FloatArray:
    """(m,) what each flow moves during one step, its tonnes spread evenly over its span; 0 outside it and undated."""
    inside = (first >= 0) & (first <= step) & (step <= last)
    return np.where(inside, tonnes / np.maximum(last - first + 1, 1), 0.0)


def by_step(tonnes: FloatArray, first: Whole, last: Whole) -> tuple[IntArray, IntArray, FloatArray]:
    """Every flow cut into its steps: (row, step, tonnes of that step), by row then step; undated flows have none."""
    spans = np.where(first >= 0, last - first + 1, 0).astype(np.int64)
    row = np.repeat(np.arange(len(spans)), spans)
    offset = np.repeat(np.cumsum(spans) - spans, spans)
    step = np.arange(int(spans.sum())) - offset + np.asarray(first, np.int64)[row]
    return row, step, np.asarray(tonnes, float)[row] / spans[row]


def over_time(region: Whole, tonnes: FloatArray, first: Whole, last: Whole, *, shape: tuple[int, int]) -> FloatArray:
    """(t, n) tonnes of each region at each step, for shape (t, n); flows at region -1 and undated ones are left out."""
    row, step, share = by_step(np.nan_to_num(tonnes), first, last)
    kept = (np.asarray(region)[row] >= 0) & (step < shape[0])
    flat = step[kept] * shape[1] + np.asarray(region, np.int64)[row[kept]]
    total = np.bincount(flat, share[kept], minlength=shape[0] * shape[1])
    return total.astype(float).reshape(shape)  # of nothing bincount makes integers


def heading(origin: Whole, destination: Whole, direction: str) -> Mask:
    """(m,) flows of a direction as seen from the city: "in" comes from outside (-1), "out" goes there, "between" stays.

    "all" also holds what passes from outside to outside. ValueError for another word.
    """
    if direction not in DIRECTIONS:
        raise ValueError(f"no direction {direction!r}; known: {', '.join(DIRECTIONS)}")
    starts, ends = np.asarray(origin) >= 0, np.asarray(destination) >= 0
    masks = {"all": np.ones(len(starts), bool), "in": ~starts & ends, "out": starts & ~ends, "between": starts & ends}
    return masks[direction]


def balance(origin: Whole, destination: Whole, tonnes: FloatArray, regions: int) -> Balance:
    """What each of n regions sends to others, gets from others, and moves within itself."""
    amount = np.nan_to_num(tonnes)
    inside = (origin == destination) & (np.asarray(origin) >= 0)
    return Balance(
        per_region(np.where(inside, -1, origin), amount, regions),
        per_region(np.where(inside, -1, destination), amount, regions),
        per_region(np.where(inside, origin, -1), amount, regions),
    )


def per_region(region: Whole, tonnes: FloatArray, regions: int) -> FloatArray:
    """(n,) tonnes summed by region; flows at region -1 are left out."""
    kept = np.asarray(region) >= 0
    return np.bincount(np.asarray(region)[kept], np.nan_to_num(tonnes)[kept], minlength=regions).astype(float)


def per_head(tonnes: FloatArray, people: FloatArray) -> FloatArray:
    """Tonnes a person, same shape as tonnes (..., n); nan where nobody lives or the number of people is missing."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(people > 0, tonnes / people, np.nan)


def diversion_rate(refuse: FloatArray, others: FloatArray) -> FloatArray:
    """Share 0..1 of what is collected that is not refuse, same shape as refuse.

    others: (s, *shape) the other streams, nan where a stream was not collected. nan where refuse is missing, where all
    others are, or where nothing at all was collected.

    >>> diversion_rate(np.array([75.0, np.nan]), np.array([[20.0, 1.0], [5.0, np.nan]]))
    array([0.25,  nan])
    """
    diverted = np.nan_to_num(others).sum(axis=0)
    whole = np.where(np.isfinite(others).any(axis=0), refuse + diverted, np.nan)
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(whole > 0, diverted / whole, np.nan)


def netted(tonnes: FloatArray, start: Whole, end: Whole) -> FloatArray:
    """(p,) what each pair moves more than its way back; 0 for the smaller of the two and for flows within a place.

    start, end: (p,) distinct pairs of places.
    """
    start, end = np.asarray(start, np.int64), np.asarray(end, np.int64)
    size = int(max(start.max(initial=0), end.max(initial=0))) + 1
    there, back = start * size + end, end * size + start
    order = np.argsort(there)
    at = np.minimum(np.searchsorted(there[order], back), max(len(there) - 1, 0))
    opposite = np.where(there[order][at] == back, tonnes[order][at], 0.0) if len(there) else np.zeros(0)
    return np.maximum(tonnes - opposite, 0.0)


def uncertainty(amounts: FloatArray, tonnes: FloatArray, sigma: FloatArray) -> float:
    """Standard uncertainty of the sum of (m,) amounts, each a part of its flow's tonnes that is as uncertain as these.

    Flows are independent of each other; one without a stated uncertainty adds none.
    """
    with np.errstate(divide="ignore", invalid="ignore"):
        part = np.where(np.nan_to_num(tonnes) > 0, amounts / tonnes, 0.0)
    return float(np.sqrt(np.nansum((part * sigma) ** 2)))


def largest(tonnes: FloatArray, top: int) -> tuple[IntArray, IntArray]:
    """Positions of the `top` largest positive amounts, largest first, and of the other positive ones.

    Equal amounts keep their order. The two together hold everything that moves.
    """
    order = np.argsort(-tonnes, kind="stable")
    order = order[tonnes[order] > 0]
    return order[:top], order[top:]
