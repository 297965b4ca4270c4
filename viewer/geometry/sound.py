"""Regions that are certainly valid, told without building a geometry; numba is loaded with this file.

The answer leans one way: True is a proof that GEOS calls the region valid and gives it an area, False only means that
GEOS has to be asked. Signs of areas are trusted where they exceed the error that rounding can make.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from numba import njit, types

from viewer.geometry.regions import Ragged

MOST_RINGS = 64  # of one region: each ring is looked for in every other
ROUNDING = (3 + 16 * 2.0**-53) * 2.0**-53  # Shewchuk's bound for the sign of a turn
LEAST_AREA = 1e-9  # of the bounding box: what is thinner is left to GEOS
LEAST_TURN = 1e-250  # below it products underflow and the bound says nothing
_XY = types.Array(types.float64, 2, "C", readonly=True)
_INTS = types.Array(types.int64, 1, "C", readonly=True)


def sound(rings: Ragged) -> npt.NDArray[np.bool_]:
    """(n,) True where a region is certainly valid and of an area above 0.

    Coordinates are finite, rings closed and in either winding. Never certain are rings that touch themselves or each
    other, repeated vertices, islands in lakes, and regions without geometry.
    """
    return _sound(
        _frozen(rings.xy), _frozen(rings.ring_starts), _frozen(rings.part_starts), _frozen(rings.region_starts)
    )


def _frozen(array: np.ndarray) -> np.ndarray:
    view = np.ascontiguousarray(array).view()
    view.flags.writeable = False
    return view


@njit(types.int64(*(types.float64,) * 6), cache=True, nogil=True, inline="always")
def _turn(ax, ay, bx, by, cx, cy):
    """1 or -1 for the side of a-b on which c certainly lies, 0 if that is not certain."""
    left = (ax - cx) * (by - cy)
    right = (ay - cy) * (bx - cx)
    turn = left - right
    bound = ROUNDING * (abs(left) + abs(right)) + LEAST_TURN
    if turn > bound:
        return 1
    return -1 if -turn > bound else 0


@njit(types.boolean(_XY, *(types.int64,) * 2), cache=True, nogil=True)
def _apart(xy, i, j):
    """True if the edges that start at i and j certainly share no point."""
    ax, ay, bx, by = xy[i, 0], xy[i, 1], xy[i + 1, 0], xy[i + 1, 1]
    cx, cy, dx, dy = xy[j, 0], xy[j, 1], xy[j + 1, 0], xy[j + 1, 1]
    if max(ax, bx) < min(cx, dx) or max(cx, dx) < min(ax, bx):
        return True
    if max(ay, by) < min(cy, dy) or max(cy, dy) < min(ay, by):
        return True
    side = _turn(ax, ay, bx, by, cx, cy)
    if side != 0 and side == _turn(ax, ay, bx, by, dx, dy):
        return True
    side = _turn(cx, cy, dx, dy, ax, ay)
    return side != 0 and side == _turn(cx, cy, dx, dy, bx, by)


@njit(types.boolean(_XY, *(types.int64,) * 3), cache=True, nogil=True)
def _go_on(xy, a, b, c):
    """True if the edges a-b and b-c certainly share nothing but b."""
    ax, ay = xy[a, 0] - xy[b, 0], xy[a, 1] - xy[b, 1]
    cx, cy = xy[c, 0] - xy[b, 0], xy[c, 1] - xy[b, 1]
    if (ax < 0 < cx) or (cx < 0 < ax) or (ay < 0 < cy) or (cy < 0 < ay):
        return True
    return _turn(xy[a, 0], xy[a, 1], xy[b, 0], xy[b, 1], xy[c, 0], xy[c, 1]) != 0


@njit(types.boolean(_XY, *(types.int64,) * 4), cache=True, nogil=True, inline="always")
def _pair(xy, i, j, first, last):
    """True if edge j may follow edge i, i < j, in one ring first..last (its closing vertex), or in two rings."""
    if i >= first:
        if j == i + 1:
            return _go_on(xy, i, j, j + 1)
        if i == first and j == last - 1:
            return _go_on(xy, j, first, first + 1)
    return _apart(xy, i, j)


@njit(types.boolean(_XY, _INTS, *(types.int64,) * 2), cache=True, nogil=True)
def _swept(xy, starts, r0, r1):
    """As _simple, for many edges: in the order of x only those that overlap there are compared."""
    v0, v1 = starts[r0], starts[r1]
    edges = np.empty(v1 - v0 - (r1 - r0), np.int64)
    ring = np.empty(len(edges), np.int64)
    low = np.empty(len(edges))
    k = 0
    for r in range(r0, r1):
        for i in range(starts[r], starts[r + 1] - 1):
            edges[k], ring[k], low[k] = i, r, min(xy[i, 0], xy[i + 1, 0])
            k += 1
    order = np.argsort(low)
    for a in range(k):
        i = edges[order[a]]
        high, top, bottom = max(xy[i, 0], xy[i + 1, 0]), max(xy[i, 1], xy[i + 1, 1]), min(xy[i, 1], xy[i + 1, 1])
        for b in range(a + 1, k):
            if low[order[b]] > high:
                break
            j = edges[order[b]]
            if min(xy[j, 1], xy[j + 1, 1]) > top or max(xy[j, 1], xy[j + 1, 1]) < bottom:
                continue
            r = ring[order[a]] if ring[order[a]] == ring[order[b]] else -1
            if r >= 0:
                if not _pair(xy, min(i, j), max(i, j), starts[r], starts[r + 1] - 1):
                    return False
            elif not _apart(xy, i, j):
                return False
    return True


@njit(types.boolean(_XY, *(types.int64,) * 2), cache=True, nogil=True)
def _star(xy, v0, v1):
    """True if the ring goes once around the middle of its corners, always on: then no two edges can meet."""
    x = y = 0.0
    for i in range(v0, v1 - 1):
        x += xy[i, 0]
        y += xy[i, 1]
    x /= v1 - 1 - v0
    y /= v1 - 1 - v0
    sense = _turn(xy[v0, 0], xy[v0, 1], xy[v0 + 1, 0], xy[v0 + 1, 1], x, y)
    rounds = 0
    for i in range(v0, v1 - 1):
        if sense == 0 or _turn(xy[i, 0], xy[i, 1], xy[i + 1, 0], xy[i + 1, 1], x, y) != sense:
            return False
        rounds += xy[i, 1] <= y < xy[i + 1, 1]
    return rounds == 1


@njit(types.boolean(_XY, _INTS, *(types.int64,) * 2), cache=True, nogil=True)
def _simple(xy, starts, r0, r1):
    """True if no two edges of the rings r0..r1 share a point, except neighbours their corner."""
    v0, v1 = starts[r0], starts[r1]
    if r1 - r0 == 1 and _star(xy, v0, v1):
        return True
    if r1 - r0 == 1 and v1 - v0 <= 17:
        for i in range(v0, v1 - 2):
            for j in range(i + 1, v1 - 1):
                if not _pair(xy, i, j, v0, v1 - 1):
                    return False
        return True
    return _swept(xy, starts, r0, r1)


@njit(types.boolean(_XY, *(types.int64,) * 2), cache=True, nogil=True)
def _thick(xy, v0, v1):
    """True if the ring encloses more than a trace of its bounding box."""
    x0, twice = xy[v0, 0], 0.0
    left = right = xy[v0, 0]
    low = high = xy[v0, 1]
    for i in range(v0, v1 - 1):
        twice += (xy[i, 0] - x0) * (xy[i + 1, 1] - xy[i - 1 if i > v0 else v1 - 2, 1])
        left, right = min(left, xy[i, 0]), max(right, xy[i, 0])
        low, high = min(low, xy[i, 1]), max(high, xy[i, 1])
    return abs(twice) > LEAST_AREA * (right - left) * (high - low) and abs(twice) > LEAST_TURN


@njit(types.int64(_XY, *(types.int64,) * 3), cache=True, nogil=True)
def _inside(xy, v0, v1, at):
    """1 if the vertex `at` is certainly inside the ring v0..v1, 0 if certainly outside, -1 if unknown."""
    x, y = xy[at, 0], xy[at, 1]
    odd = 0
    for i in range(v0, v1 - 1):
        ax, ay, bx, by = xy[i, 0], xy[i, 1], xy[i + 1, 0], xy[i + 1, 1]
        if (ay > y) == (by > y) or max(ax, bx) < x:
            continue
        side = _turn(ax, ay, bx, by, x, y)
        if side == 0:
            return -1
        if (side > 0) == (by > ay):
            odd ^= 1
    return odd


@njit(types.boolean(_XY, *(_INTS,) * 2, *(types.int64,) * 2), cache=True, nogil=True)
def _nested(xy, starts, parts, p0, p1):
    """True if each hole is in its own shell and in nothing else, and each shell in nothing: no two rings touch."""
    for p in range(p0, p1):
        shell = parts[p]
        for r in range(shell, parts[p + 1]):
            for q in range(parts[p0], parts[p1]):
                if q == r:
                    continue
                wanted = 1 if q == shell else 0
                if _inside(xy, starts[q], starts[q + 1], starts[r]) != wanted:
                    return False
    return True


@njit(types.boolean[::1](_XY, *(_INTS,) * 3), cache=True, nogil=True)
def _sound(xy, starts, parts, regions):
    """The answer for every region."""
    out = np.zeros(len(regions) - 1, np.bool_)
    for n in range(len(out)):
        p0, p1 = regions[n], regions[n + 1]
        r0, r1 = parts[p0], parts[p1]
        if r0 == r1 or r1 - r0 > MOST_RINGS:
            continue
        fine = True
        for r in range(r0, r1):
            fine = fine and starts[r + 1] - starts[r] >= 4 and _thick(xy, starts[r], starts[r + 1])
        for p in range(p0, p1):
            fine = fine and parts[p] < parts[p + 1]
        fine = fine and _simple(xy, starts, r0, r1)
        out[n] = fine and (r1 - r0 == 1 or _nested(xy, starts, parts, p0, p1))
    return out
