"""Particles that can be counted: one is a stated mass, and at any moment an edge carries its tonnes in particles.

A counter per edge runs at the rate of the edge and lets one particle go each time that it passes a whole number. The
counters start apart by the golden ratio, so that no two edges beat together.
"""

from __future__ import annotations

import numpy as np

from viewer.geometry.regions import FloatArray, IntArray

GOLDEN = 0.6180339887498949
ROUND = (1.0, 2.0, 5.0)
ROW = 0.8660254037844386  # height of a row of a heap, in distances of its particles, which lie in gaps


def emitted(rates: FloatArray, time: float) -> IntArray:
    """(m,) how many particles each counter has let go by a time, against those up to time 0; it never runs backwards.

    rates: (m,) particles in a unit of time, 0 or more.
    """
    start = (0.5 + np.arange(len(rates)) * GOLDEN) % 1.0
    return np.floor(np.asarray(rates, float) * time + start).astype(np.int64)


def under_way(rates: FloatArray, time: float) -> tuple[IntArray, FloatArray]:
    """The particles that are on their edges at a time: number of the edge and share 0..1 of the way, by edge.

    A particle takes one unit of time for its edge, whatever its length; so the rates are what an edge carries at any
    moment, in particles, and their number differs from it by less than one.
    """
    rates = np.asarray(rates, float)
    start = (0.5 + np.arange(len(rates)) * GOLDEN) % 1.0
    last = emitted(rates, time)
    counts = last - emitted(rates, time - 1.0)
    edge = np.repeat(np.arange(len(rates)), counts)
    number = last[edge] - (np.arange(len(edge)) - np.repeat(np.cumsum(counts) - counts, counts))
    with np.errstate(divide="ignore", invalid="ignore"):
        share = time - (number - start[edge]) / rates[edge]
    return edge, np.clip(share, 0.0, 1.0)


def quantum(most: float, count: int) -> float:
    """What one weighs: the least of 1, 2, 5, 10, ... that makes about `count` or fewer of `most`; 0 of nothing.

    >>> quantum(700.0, 400), quantum(1930.0, 120), quantum(0.0, 120)
    (2.0, 20.0, 0.0)
    """
    if most <= 0:
        return 0.0
    exponent = int(np.floor(np.log10(most / count)))
    steps = [mantissa * 10.0**power for power in (exponent, exponent + 1) for mantissa in ROUND]
    return next(weight for weight in steps if most / weight <= count)


def pile(count: int) -> FloatArray:
    """(count, 2) places of the particles of a heap, in steps from one to the next: rows that end at height 0.

    Rows grow shorter by one from the lowest up; the lowest is as short as it can be. The first of a row is leftmost.
    """
    widest = int(np.ceil((np.sqrt(8.0 * count + 1.0) - 1.0) / 2.0)) if count > 0 else 0
    rows = np.repeat(np.arange(widest), np.arange(widest, 0, -1))[:count]
    place = np.concatenate([np.arange(n) for n in range(widest, 0, -1)])[:count] if count > 0 else np.zeros(0)
    return np.column_stack((place - (widest - 1 - rows) / 2.0, rows * ROW)).reshape(-1, 2)


def heap(residual: FloatArray, quantum: float) -> IntArray:
    """(k,) particles that lie at a place which does not balance, below 0 for those that are missing there.

    residual: (k,) tonnes that entered and did not leave; nan, and what weighs less than one particle, is none.
    """
    if quantum <= 0:
        return np.zeros(len(residual), np.int64)
    return np.trunc(np.nan_to_num(np.asarray(residual, float)) / quantum + 0.0).astype(np.int64)
