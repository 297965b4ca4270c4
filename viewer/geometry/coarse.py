"""Kernels that leave out corners which matter little, the same ones wherever a border is shared."""

from __future__ import annotations

import numpy as np
from numba import njit, types

_XY = types.Array(types.float64, 2, "C", readonly=True)
_STARTS = types.Array(types.int64, 1, "C", readonly=True)
_SMALL_RING = 4  # corners that a ring keeps at least
_ODD = np.uint64(0x9E3779B97F4A7C15)
_MIX = np.uint64(0xBF58476D1CE4E5B9)


@njit(types.uint64(types.uint64), cache=True, nogil=True, inline="always")
def _mixed(bits):
    bits = (bits ^ (bits >> np.uint64(30))) * _MIX
    bits = (bits ^ (bits >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return bits ^ (bits >> np.uint64(31))


@njit(types.uint64(types.uint64[:, ::1], types.int64), cache=True, nogil=True, inline="always")
def _key(bits, i):
    """A number for the place of vertex i, never 0; two places share one by an accident that only keeps a corner."""
    return _mixed(_mixed(bits[i, 0] + _ODD) ^ (bits[i, 1] + (_ODD << np.uint64(1)))) | np.uint64(1)


@njit(
    types.void(
        types.Array(types.uint64, 2, "C", readonly=True), _STARTS, types.uint64[::1], types.uint64[::1],
        types.int32[::1], types.uint8[::1],
    ),
    cache=True, nogil=True,
)  # fmt: skip
def number_places(bits, ring_starts, keys, neighbours, place, fixed):
    """place[v] = number of the place of each vertex; fixed where borders part, so that all who share it agree.

    bits: (v, 2) coordinates as plain bits. keys, neighbours, fixed: zeros, a power of two long, longer than v. The last
    vertex of a ring, which repeats the first, gets none.
    """
    mask = np.uint64(len(keys) - 1)
    for ring in range(len(ring_starts) - 1):
        begin, end = ring_starts[ring], ring_starts[ring + 1] - 1
        for i in range(begin, end):
            before, after = (i if i > begin else end) - 1, i + 1 if i + 1 < end else begin
            key = _key(bits, i)
            both = _key(bits, before) + _key(bits, after)
            at = (key * _ODD) & mask
            while keys[at] != 0 and keys[at] != key:
                at = (at + np.uint64(1)) & mask
            if keys[at] == 0:
                keys[at], neighbours[at] = key, both
            elif neighbours[at] != both:
                fixed[at] = 1
            place[i] = at


@njit(types.float32(_XY, types.int64, types.int64, types.int64), cache=True, nogil=True)
def _matters(xy, before, here, after):
    """Area of the triangle at a corner: the same number from either direction."""
    ax, ay = xy[before, 0] - xy[here, 0], xy[before, 1] - xy[here, 1]
    bx, by = xy[after, 0] - xy[here, 0], xy[after, 1] - xy[here, 1]
    return np.float32(abs(ax * by - bx * ay) * 0.5)


@njit(types.boolean(types.float32, types.int32, types.float32, types.int32), cache=True, nogil=True, inline="always")
def _less(area, place, other_area, other_place):
    """An order of corners in which no two places are equal."""
    return area < other_area or (area == other_area and place < other_place)


@njit(
    types.void(
        _XY, types.int32[::1], types.uint8[::1], types.int32[::1], types.int64[::1], types.float64, types.float32[::1],
        types.int32[::1], types.int64[::1],
    ),
    cache=True, nogil=True,
)  # fmt: skip
def thin(xy, place, fixed, live, starts, limit, area, kept, kept_starts):
    """Leaves out corners whose triangle is smaller than `limit` and than the triangles of the corners beside them.

    live[starts[r]:starts[r + 1]] are the vertices of ring r, without its end; what is left goes to kept, in the same
    way. Rings of few corners fix theirs. area is room for as many numbers as live has.
    """
    for r in range(len(starts) - 1):
        if starts[r + 1] - starts[r] <= _SMALL_RING:
            for k in range(starts[r], starts[r + 1]):
                fixed[place[live[k]]] = 1
    to = np.int64(0)
    for r in range(len(starts) - 1):
        begin, end = starts[r], starts[r + 1]
        for k in range(begin, end):
            area[k] = np.inf
            if not fixed[place[live[k]]]:
                before, after = (k if k > begin else end) - 1, k + 1 if k + 1 < end else begin
                area[k] = _matters(xy, live[before], live[k], live[after])
        kept_starts[r] = to
        for k in range(begin, end):
            before, after = (k if k > begin else end) - 1, k + 1 if k + 1 < end else begin
            mine = place[live[k]]
            drop = (
                area[k] < limit
                and _less(area[k], mine, area[before], place[live[before]])
                and _less(area[k], mine, area[after], place[live[after]])
            )
            if not drop:
                kept[to] = live[k]
                to += 1
    kept_starts[len(starts) - 1] = to
