"""Kernels of the id buffer: project, clip at the near plane, scan-convert by the even-odd rule at sample centres.

A sample centre that lies exactly on an edge belongs to the region on its right or below (left and top inside). To keep
that promise where rounding could break it, an edge is always walked from its upper to its lower end, so that both
neighbours compute the same crossing, and a crossing that rounds to a sample centre is decided in double-double numbers.
"""

from __future__ import annotations

import math

import numpy as np
from numba import njit, prange

from viewer.engine.threads import choose_layer

choose_layer()

NEAR = 1e-6  # nearest depth that is drawn; the depth in the middle of the picture is 1
CLOSE = 1e-14  # a crossing nearer to a sample centre than this share of its coordinates is decided exactly
inline = njit(inline="always")


@inline
def _two_sum(a, b):
    s = a + b
    t = s - a
    return s, (a - (s - t)) + (b - t)


@inline
def _two_product(a, b):
    p = a * b
    c = 134217729.0 * a
    ah = c - (c - a)
    al = a - ah
    c = 134217729.0 * b
    bh = c - (c - b)
    bl = b - bh
    return p, ((ah * bh - p) + ah * bl + al * bh) + al * bl


@njit("f8(f8, f8, f8, f8, f8, f8)", cache=True, nogil=True)
def side(x0, y0, x1, y1, x, y):
    """Sign of (x - x0)(y1 - y0) - (x1 - x0)(y - y0) in double-double numbers: positive right of a downward edge."""
    ah, al = _two_sum(x, -x0)
    bh, bl = _two_sum(y1, -y0)
    ch, cl = _two_sum(x1, -x0)
    dh, dl = _two_sum(y, -y0)
    ph, pl = _two_product(ah, bh)
    qh, ql = _two_product(ch, dh)
    eh, el = _two_product(ah, bl)
    fh, fl = _two_product(al, bh)
    gh, gl = _two_product(ch, dl)
    ih, il = _two_product(cl, dh)
    sh, sl = _two_sum(ph, -qh)
    th, tl = _two_sum(eh, fh)
    uh, ul = _two_sum(gh, ih)
    vh, vl = _two_sum(th, -uh)
    wh, wl = _two_sum(pl, -ql)
    xh, xl = _two_sum(vh, wh)
    yh, yl = _two_sum(sh, xh)
    zh, zl = _two_sum(sl, xl)
    rest = (((el + fl) - (gl + il)) + (tl - ul)) + (vl + wl) + (al * bl - cl * dl)
    return yh + (yl + (zh + (zl + rest)))


@inline
def _project(xy, i, m):
    """Homogeneous sample coordinates of vertex i; m is 3 x 3 flattened and then the origin that is taken off first."""
    x = xy[i, 0] - m[9]
    y = xy[i, 1] - m[10]
    return m[0] * x + m[1] * y + m[2], m[3] * x + m[4] * y + m[5], m[6] * x + m[7] * y + m[8]


@njit("f8(f8, i8)", cache=True, nogil=True)
def _first_centre(edge, count):
    """First of `count` samples whose centre is not before the coordinate `edge`."""
    return min(max(math.ceil(edge - 0.5), 0.0), float(count))


@inline
def _near(ax, ay, aw, bx, by, bw):
    """The point between two vertices that lies on the near plane, from the nearer end so that neighbours agree."""
    if aw > bw:
        ax, ay, aw, bx, by, bw = bx, by, bw, ax, ay, aw
    t = (NEAR - aw) / (bw - aw)
    return (ax + t * (bx - ax)) / NEAR, (ay + t * (by - ay)) / NEAR


@njit("void(f8, f8, f8, f8, i8, i8, i8, u1[:, ::1], i4[::1], i4[::1])", cache=True, nogil=True)
def _edge(x0, y0, x1, y1, top, bottom, width, flags, first, last):
    """Turns the inside over at every crossing of one edge with the sample rows top..bottom."""
    if y0 > y1 or (y0 == y1):
        if y0 == y1:
            return
        x0, y0, x1, y1 = x1, y1, x0, y0
    start = max(int(_first_centre(y0, bottom)), top)
    stop = int(_first_centre(y1, bottom))
    if start >= stop:
        return
    slope = (x1 - x0) / (y1 - y0)
    tolerance = CLOSE * (abs(x0) + abs(x1)) + 1e-300
    for row in range(start, stop):
        centre_y = row + 0.5
        at = x0 + (centre_y - y0) * slope - 0.5
        if at > width:
            continue
        column = max(math.ceil(at), 0.0)
        nearest = np.rint(at)
        if abs(at - nearest) <= tolerance and nearest >= 0.0:
            column = nearest if side(x0, y0, x1, y1, nearest + 0.5, centre_y) >= 0.0 else nearest + 1.0
        c = int(column)
        if c >= width:
            continue
        r = row - top
        flags[r, c] ^= 1
        if c < first[r]:
            first[r] = c
        if c > last[r]:
            last[r] = c


@njit("void(f8[:, ::1], i8, i8, f8[::1], i8, i8, i8, u1[:, ::1], i4[::1], i4[::1])", cache=True, nogil=True)
def _ring(xy, begin, end, m, top, bottom, width, flags, first, last):
    """All edges of one ring in front of the near plane, closed along it where the ring passes behind."""
    px, py, pw = _project(xy, begin, m)
    inside = pw > NEAR
    some = inside
    sx = sy = ex = ey = 0.0
    if inside:
        sx, sy = px / pw, py / pw
        ex, ey = sx, sy
    for i in range(begin + 1, end):
        qx, qy, qw = _project(xy, i, m)
        ahead = qw > NEAR
        if inside != ahead:
            nx, ny = _near(px, py, pw, qx, qy, qw)
            if some:
                _edge(ex, ey, nx, ny, top, bottom, width, flags, first, last)
            else:
                sx, sy, some = nx, ny, True
            ex, ey = nx, ny
        if ahead:
            nx, ny = qx / qw, qy / qw
            _edge(ex, ey, nx, ny, top, bottom, width, flags, first, last)
            ex, ey = nx, ny
        px, py, pw, inside = qx, qy, qw, ahead
    if some and (ex != sx or ey != sy):
        _edge(ex, ey, sx, sy, top, bottom, width, flags, first, last)


@njit("void(f8[:, ::1], i8[::1], f8[::1], i8, i8, i4[:, ::1])", cache=True, nogil=True, parallel=True)
def sample_rows(xy, region_vertices, m, height, width, rows):
    """rows[i] = first and end sample row that region i may own; first >= end when it can own no sample at all."""
    for i in prange(len(region_vertices) - 1):
        rows[i, 0] = 0
        rows[i, 1] = 0
        begin, end = region_vertices[i], region_vertices[i + 1]
        left = top = np.inf
        right = bottom = -np.inf
        behind = False
        ahead = False
        for j in range(begin, end):
            x, y, w = _project(xy, j, m)
            if w <= NEAR:
                behind = True
                continue
            ahead = True
            x /= w
            y /= w
            left, right = min(left, x), max(right, x)
            top, bottom = min(top, y), max(bottom, y)
        if behind and ahead:
            rows[i, 1] = height
        elif ahead and _first_centre(left, width) < _first_centre(right + 1e-9, width):
            rows[i, 0] = int(_first_centre(top, height))
            rows[i, 1] = int(_first_centre(bottom, height))


@njit("void(i4[:, ::1], i8, i8[::1], i4[::1])", cache=True, nogil=True)
def _into_bands(rows, tall, starts, members):
    """Counting sort of the regions by the bands of `tall` rows that they touch, in their own order."""
    for i in range(len(rows)):
        if rows[i, 0] < rows[i, 1]:
            for band in range(rows[i, 0] // tall, (rows[i, 1] - 1) // tall + 1):
                if len(members):
                    members[starts[band]] = i
                    starts[band] += 1
                else:
                    starts[band + 1] += 1


def banded(rows, tall, bands):
    """(bands + 1,) starts and the region numbers of each band."""
    counts = np.zeros(bands + 1, np.int64)
    _into_bands(rows, tall, counts, np.zeros(0, np.int32))
    starts = np.cumsum(counts)
    members = np.empty(starts[-1], np.int32)
    if len(members):
        _into_bands(rows, tall, starts[:-1].copy(), members)
    return starts, members


@njit(
    "void(f8[:, ::1], i8[::1], i8[::1], f8[::1], i4[:, ::1], i8[::1], i4[::1], i8, i4, i4[:, ::1])",
    cache=True,
    nogil=True,
    parallel=True,
)
def fill(xy, ring_starts, region_rings, m, rows, starts, members, tall, first_id, ids):
    """Writes the number of each region into the samples that it owns; the later region wins where two overlap."""
    height, width = ids.shape
    for band in prange(len(starts) - 1):
        top = band * tall
        bottom = min(top + tall, height)
        flags = np.zeros((tall, width + 1), np.uint8)
        first = np.full(tall, width, np.int32)
        last = np.full(tall, -1, np.int32)
        for k in range(starts[band], starts[band + 1]):
            i = members[k]
            low = max(top, rows[i, 0])
            high = min(bottom, rows[i, 1])
            for ring in range(region_rings[i], region_rings[i + 1]):
                _ring(xy, ring_starts[ring], ring_starts[ring + 1], m, top, high, width, flags, first, last)
            for row in range(low, high):
                r = row - top
                inside = 0
                for c in range(first[r], last[r] + 1):
                    if flags[r, c]:
                        inside ^= 1
                        flags[r, c] = 0
                    if inside:
                        ids[row, c] = first_id + i
                if inside:
                    ids[row, last[r] + 1 :] = first_id + i
                first[r] = width
                last[r] = -1
