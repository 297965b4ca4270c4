"""Provenance: whose waste arrives where, and where waste goes, by absorbing chains on what moved.

Assumption: what enters a place mixes there, and every way out carries the same mixture (proportional mixing).
What comes into a ring that nothing leaves, neither by a way out nor by lying there, rests where it came in.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from viewer.geometry.regions import FloatArray, IntArray
from viewer.tongue import mark

BoolArray = npt.NDArray[np.bool_]

ASSUMPTION = mark(
    "What enters a place mixes there: every way out of it carries the same shares of origins (proportional mixing)."
)
CLOSED = 1e-9  # share of what a ring handles: one that loses less than that in all has no exit


@dataclass(frozen=True, slots=True, eq=False)
class Fate:
    """Where amounts end that start at t places: chances (t, k) per sink, totals (k,), shares (t, k) of each total."""

    chances: FloatArray
    absorbed: FloatArray
    shares: FloatArray


@dataclass(frozen=True, slots=True, eq=False)
class Trace:
    """What of a start reaches each of n states and each of m edges, in the unit of the tonnes.

    rest: (n,) what goes no further. Downstream: it lies there, is lost, or has its end. Upstream: it was made there,
    or nothing says where it came from. closed: (n,) in a ring without exit, where all that comes in rests.
    """

    reached: FloatArray  # (n,)
    edges: FloatArray  # (m,)
    rest: FloatArray  # (n,)
    closed: BoolArray  # (n,)


def fate(onward: FloatArray, out: FloatArray, start: FloatArray) -> Fate:
    """Absorbing chain. onward: (t, t) shares between places. out: (t, k) shares to sinks. start: (t,) amounts.

    ValueError when the shares that leave a place do not sum to 1. Shares of a sink that nothing reaches are nan.
    """
    onward, out, start = (np.asarray(array, float) for array in (onward, out, start))
    total = onward.sum(axis=1) + out.sum(axis=1)
    if not np.allclose(total, 1.0, atol=1e-9):
        worst = int(np.argmax(np.abs(total - 1.0)))
        raise ValueError(f"place {worst}: shares sum to {total[worst]:g}, expected 1")
    chances = np.linalg.solve(np.eye(len(onward)) - onward, out)
    parts = start[:, None] * chances
    absorbed = parts.sum(axis=0)
    with np.errstate(divide="ignore", invalid="ignore"):
        return Fate(chances, absorbed, np.where(absorbed > 0, parts / absorbed, np.nan))


def downstream(origin: IntArray, destination: IntArray, tonnes: FloatArray, start: FloatArray) -> Trace:
    """Where the amounts `start` (n,) of n states go over m edges; nan tonnes move nothing.

    A state passes on what it sends out of all that it handles: the larger of what enters and what leaves it.
    """
    return _followed(np.asarray(origin), np.asarray(destination), np.nan_to_num(tonnes), start)


def upstream(origin: IntArray, destination: IntArray, tonnes: FloatArray, start: FloatArray) -> Trace:
    """Where the amounts `start` (n,) that n states handled came from: the same walk against the arrows."""
    return _followed(np.asarray(destination), np.asarray(origin), np.nan_to_num(tonnes), start)


def handled(origin: IntArray, destination: IntArray, tonnes: FloatArray, states: int) -> FloatArray:
    """(n,) the larger of what enters and what leaves each state."""
    tonnes = np.nan_to_num(tonnes)
    return np.maximum(np.bincount(origin, tonnes, states), np.bincount(destination, tonnes, states))


def _followed(begin: IntArray, end: IntArray, tonnes: FloatArray, start: FloatArray) -> Trace:
    from scipy import sparse
    from scipy.sparse.linalg import spsolve

    start = np.asarray(start, float)
    count = len(start)
    if not len(tonnes) or not count:
        return Trace(start.copy(), np.zeros(len(tonnes)), start.copy(), np.zeros(count, bool))
    whole = handled(begin, end, tonnes, count)
    share = np.where(whole[begin] > 0, tonnes / np.where(whole > 0, whole, 1.0)[begin], 0.0)
    closed = _closed(begin, end, share, whole)
    share = np.where(closed[begin], 0.0, share)
    passing = sparse.csc_array((share, (end, begin)), shape=(count, count))
    reached = spsolve(sparse.eye_array(count, format="csc") - passing, start).reshape(count)
    edges = reached[begin] * share
    rest = reached - np.bincount(begin, edges, count)
    return Trace(reached, edges, np.where(np.abs(rest) > 1e-9 * max(start.sum(), 1e-300), rest, 0.0), closed)


def _closed(begin: IntArray, end: IntArray, share: FloatArray, whole: FloatArray) -> BoolArray:
    """(n,) True in a ring of states that pass everything on among themselves; those that pass nothing on are none."""
    from scipy import sparse
    from scipy.sparse.csgraph import connected_components

    count, moves = len(whole), share > 0
    links = sparse.csr_array((np.ones(moves.sum()), (begin[moves], end[moves])), shape=(count, count))
    rings, ring = connected_components(links, connection="strong")
    within = moves & (ring[begin] == ring[end])
    kept = np.bincount(ring[begin[within]], (share * whole[begin])[within], rings)
    held = np.bincount(ring, whole, rings)
    return ((kept > 0) & (held - kept <= CLOSED * held))[ring]
