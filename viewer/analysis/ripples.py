"""What one false or changed flow does further on: extra tonnes from place to place, when they arrive, and their dose.

The rule. Extra tonnes wait at a place as long as things usually wait there (its mean stock divided by what goes
through it in a step: Little's law), then leave by the ways that things leave there, in proportion; what the stock grows
by stays. On a way they need its length divided by the speed. What is handled at a place lets out the dust that the
place lets out for each tonne. Nothing is lost: what has not arrived is on its way, or stays.
Times are in steps of the clock; a step's tonnes are spread evenly over it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from viewer.geometry.regions import FloatArray, IntArray

PASSES = 200  # of what goes on within one step; what still goes round then goes on in the next
LEAST = 1e-9  # of everything: less is no longer followed


@dataclass(frozen=True, slots=True, eq=False)
class Ways:
    """e ways between k places. share: of what leaves its start; wait: steps at each place; stays: share that stays."""

    start: IntArray  # (e,)
    end: IntArray  # (e,)
    share: FloatArray  # (e,) the shares of a place and what stays there add up to 1
    travel: FloatArray  # (e,) steps
    wait: FloatArray  # (k,) steps
    stays: FloatArray  # (k,) 0..1

    def __len__(self) -> int:
        return len(self.start)


@dataclass(frozen=True, slots=True, eq=False)
class Ripple:
    """arrived: (t, k) extra tonnes that reach each place in each step. entered: (t, e) that set out on each way then.

    reached: (k,) steps after the first extra tonne until the front is there, infinite where it never comes.
    """

    arrived: FloatArray
    entered: FloatArray
    reached: FloatArray


def shifted(amounts: FloatArray, steps: float) -> FloatArray:
    """(t,) amounts that come `steps` later: a part of a step's tonnes falls into the next; later than t falls away.

    >>> shifted(np.array([4.0, 0.0, 0.0]), 1.25).tolist()
    [0.0, 3.0, 1.0]
    """
    whole = int(np.floor(steps))
    part = steps - whole
    out = np.zeros(len(amounts))
    for later, share in ((whole, 1.0 - part), (whole + 1, part)):
        if share > 0 and later < len(amounts):
            out[later:] += share * amounts[: len(amounts) - later]
    return out


def shares(start: IntArray, amounts: FloatArray, growth: FloatArray) -> tuple[FloatArray, FloatArray]:
    """(e,) share of each way of all that leaves its start, and (k,) what stays: the growth of stocks over both.

    Places that pass nothing on keep everything. Amounts and growth below 0 count as none.
    """
    moved, grown = np.maximum(amounts, 0.0), np.maximum(growth, 0.0)
    whole = np.bincount(start, moved, len(grown)) + grown
    share = np.divide(moved, whole[start], out=np.zeros(len(moved)), where=whole[start] > 0)
    stays = np.divide(grown, whole, out=np.ones(len(grown)), where=whole > 0)
    return share, stays


def spread(ways: Ways, source: int, added: FloatArray) -> Ripple:
    """Follows (t,) tonnes that are added at a place step by step, which may be below 0."""
    steps, places = len(added), len(ways.wait)
    arrived, entered = np.zeros((steps, places)), np.zeros((steps, len(ways)))
    waiting = np.zeros((steps, places))
    waiting[:, source] = added
    least = LEAST * float(np.abs(added).sum())
    for step in range(steps):
        here = waiting[step].copy()
        for _ in range(PASSES):
            if np.abs(here).sum() <= least:
                break
            arrived[step] += here
            here = _passed_on(ways, here, step, waiting, entered)
        else:
            if step + 1 < steps:
                waiting[step + 1] += here
    reached = _reached(ways, source) if np.any(added) else np.full(places, np.inf)
    return Ripple(arrived, entered, reached)


def _passed_on(ways: Ways, here: FloatArray, step: int, waiting: FloatArray, entered: FloatArray) -> FloatArray:
    """Sends what is here on its ways; gives back what arrives within the same step."""
    steps, again = len(waiting), np.zeros(len(here))
    for way in np.flatnonzero(here[ways.start] * ways.share):
        tonnes = here[ways.start[way]] * ways.share[way]
        wait = float(ways.wait[ways.start[way]])
        _fall(entered[:, way], tonnes, step + wait)
        whole = int(np.floor(wait + ways.travel[way]))
        part = wait + float(ways.travel[way]) - whole
        for later, share in ((whole, 1.0 - part), (whole + 1, part)):
            if later == 0:
                again[ways.end[way]] += tonnes * share
            elif step + later < steps:
                waiting[step + later, ways.end[way]] += tonnes * share
    return again


def _fall(row: FloatArray, tonnes: float, when: float) -> None:
    whole = int(np.floor(when))
    part = when - whole
    for at, share in ((whole, 1.0 - part), (whole + 1, part)):
        if at < len(row):
            row[at] += tonnes * share


def _reached(ways: Ways, source: int) -> FloatArray:
    """(k,) steps until the front is at each place: the quickest way there, waits included."""
    reached = np.full(len(ways.wait), np.inf)
    reached[source] = 0.0
    used = np.flatnonzero(ways.share > 0)
    for _ in range(len(reached)):
        there = reached[ways.start[used]] + ways.wait[ways.start[used]] + ways.travel[used]
        before = reached.copy()
        np.minimum.at(reached, ways.end[used], there)
        if np.array_equal(before, reached):
            break
    return reached


def waits(stock: FloatArray, through: FloatArray) -> FloatArray:
    """(k,) steps that things lie at a place: its mean stock over what goes through it in a step.

    What goes through is what enters, or what leaves and stays, whichever is more; 0 where that is nothing.

    >>> waits(np.array([30.0, 5.0]), np.array([10.0, 0.0])).tolist()
    [3.0, 0.0]
    """
    return np.divide(np.nan_to_num(stock), through, out=np.zeros(len(through)), where=through > 0)


def grams_per_tonne(emission_g_s: FloatArray, handled: FloatArray, step_s: float) -> FloatArray:
    """(k,) dust let out for each tonne handled: emission times the seconds of a step over the tonnes of a step.

    0 where nothing is handled or no emission is known.
    """
    emitted = np.nan_to_num(emission_g_s) * step_s
    return np.divide(emitted, handled, out=np.zeros(len(handled)), where=handled > 0)


def dose(arrived: FloatArray, grams: FloatArray, dispersion: FloatArray, step_s: float) -> FloatArray:
    """(t, n) dose that each step adds, µg/m³ times days.

    arrived: (t, k) tonnes, whose grams (k,) per tonne are let out evenly over the step. dispersion: (n, k) µg/m³ in
    each region for 1 g/s at each place.
    """
    days = step_s / 86_400.0
    rate = arrived * grams / step_s
    return days * rate @ dispersion.T
