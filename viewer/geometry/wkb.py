"""Well-known binary straight to ragged rings, for rows that are plain polygons; numba is loaded with this file."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from numba import njit, types

from viewer.geometry.regions import FloatArray, Ragged
from viewer.geometry.repair import LARGEST

ABSENT, PLAIN, ODD = 0, 1, 2
LEAST_RING_BYTES = 4 + 4 * 16  # four flat vertices: what a plain ring takes at least
LEAST_PART_BYTES = 9 + LEAST_RING_BYTES
_POLYGON, _MULTIPOLYGON = 3, 6
_BYTES = types.Array(types.uint8, 1, "C", readonly=True)  # as Arrow hands them out; others fit too
_Z, _M = 0x80000000, 0x40000000  # flags of the extended form


def decoded(
    data: npt.NDArray[np.uint8],
    offsets: npt.NDArray[np.int64],
    there: npt.NDArray[np.bool_],
    room: FloatArray | None = None,
) -> tuple[npt.NDArray[np.int8], Ragged]:
    """(n,) what each row is, and the rings of the PLAIN rows, one region each, in their order.

    Row i is data[offsets[i]:offsets[i + 1]] where there[i], else ABSENT. PLAIN is a little-endian Polygon or
    MultiPolygon, not empty, with finite coordinates on a map and closed rings of four vertices or more; z and m are
    left out. Everything else, broken bytes too, is ODD and takes no part in the rings.

    room: (v, 2) where the coordinates go, `most_vertices(offsets)` or more; the rings begin where it begins.
    """
    size = int(offsets[-1] - offsets[0]) if len(offsets) else 0
    kinds = np.zeros(len(there), np.int8)
    data = data.view()
    data.flags.writeable = False
    xy = np.empty((most_vertices(offsets), 2)) if room is None else room[: most_vertices(offsets)]
    rings = np.zeros(size // LEAST_RING_BYTES + 2, np.int64)
    parts = np.zeros(size // LEAST_PART_BYTES + 2, np.int64)
    regions = np.zeros(len(there) + 1, np.int64)
    v, r, p, n = _decode(data, offsets, there, kinds, xy, xy.reshape(-1).view(np.uint8), rings, parts, regions)
    return kinds, Ragged(xy[:v], rings[: r + 1], parts[: p + 1], regions[: n + 1])


def most_vertices(offsets: npt.NDArray[np.int64]) -> int:
    """More vertices than this are not in rows with these offsets."""
    return int(offsets[-1] - offsets[0]) // 16 if len(offsets) else 0


@njit(types.int64(_BYTES, types.int64), cache=True, nogil=True, inline="always")
def _number(data, at):
    """The unsigned 32-bit number at a place that need not be aligned."""
    low = np.int64(data[at]) | (np.int64(data[at + 1]) << 8)
    return low | (np.int64(data[at + 2]) << 16) | (np.int64(data[at + 3]) << 24)


@njit(types.int64(_BYTES, types.int64, types.int64, types.int64), cache=True, nogil=True)
def _doubles(data, at, end, wanted):
    """How many coordinates a vertex has, 2 to 4, if a little-endian geometry of the wanted type is at `at`; else 0."""
    if at + 9 > end or data[at] != 1:
        return 0
    code = _number(data, at + 1)
    doubles = 2 + (code & _Z != 0) + (code & _M != 0)
    code &= ~(_Z | _M)
    if doubles == 2 and 1000 < code < 4000:
        doubles = 4 if code > 3000 else 3
        code %= 1000
    return doubles if code == wanted else 0


@njit(
    types.int64(_BYTES, *(types.int64,) * 3, types.float64[:, ::1], types.uint8[::1], types.int64),
    cache=True,
    nogil=True,
)
def _ring(data, at, end, doubles, xy, out, v):
    """Vertices of the ring at `at`, copied to xy[v:], whose bytes are `out`; -1 if it is odd."""
    if at + 4 > end:
        return -1
    count = _number(data, at)
    at += 4
    if count < 4 or count > (end - at) // (8 * doubles):
        return -1
    if doubles == 2:
        out[16 * v : 16 * (v + count)] = data[at : at + 16 * count]
    else:
        for k in range(count):
            here = at + k * 8 * doubles
            out[16 * (v + k) : 16 * (v + k + 1)] = data[here : here + 16]
    fine = True
    for k in range(v, v + count):
        fine &= (abs(xy[k, 0]) < LARGEST) & (abs(xy[k, 1]) < LARGEST)
    last = v + count - 1
    return count if fine and xy[v, 0] == xy[last, 0] and xy[v, 1] == xy[last, 1] else -1


@njit(
    types.UniTuple(types.int64, 3)(
        _BYTES, *(types.int64,) * 3, types.float64[:, ::1], types.uint8[::1], types.int64[::1], *(types.int64,) * 2
    ),
    cache=True,
    nogil=True,
)
def _polygon(data, at, end, inside, xy, out, rings, v, r):
    """(at, v, r) behind the polygon at `at`, -1 for at if it is odd; in a multipolygon of `inside` doubles, else 0."""
    doubles = _doubles(data, at, end, _POLYGON)
    if doubles == 0 or (inside and doubles != inside):
        return -1, v, r
    count = _number(data, at + 5)
    at += 9
    if count == 0:
        return -1, v, r
    for _ in range(count):
        more = _ring(data, at, end, doubles, xy, out, v)
        if more < 0:
            return -1, v, r
        at += 4 + more * 8 * doubles
        v += more
        r += 1
        rings[r] = v
    return at, v, r


@njit(
    types.UniTuple(types.int64, 4)(
        _BYTES, types.int64[::1], types.boolean[::1], types.int8[::1], types.float64[:, ::1], types.uint8[::1],
        *(types.int64[::1],) * 3,
    ),
    cache=True,
    nogil=True,
)  # fmt: skip
def _decode(data, offsets, there, kinds, xy, out, rings, parts, regions):
    """(vertices, rings, parts, regions) written; what an odd row had begun is written over by the next."""
    v = r = p = n = 0
    for row in range(len(there)):
        if not there[row]:
            continue
        at, end = offsets[row], offsets[row + 1]
        v1, r1, p1 = v, r, p
        doubles = _doubles(data, at, end, _MULTIPOLYGON)
        if doubles:
            count = _number(data, at + 5)
            at = at + 9 if count else -1
            for _ in range(count):
                at, v1, r1 = _polygon(data, at, end, doubles, xy, out, rings, v1, r1)
                if at < 0:
                    break
                p1 += 1
                parts[p1] = r1
        else:
            at, v1, r1 = _polygon(data, at, end, 0, xy, out, rings, v1, r1)
            p1 += 1
            parts[p1] = r1
        if at != end:
            kinds[row] = ODD
            continue
        kinds[row] = PLAIN
        v, r, p = v1, r1, p1
        n += 1
        regions[n] = p
    return v, r, p, n
