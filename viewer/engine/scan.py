"""Kernels of the id buffer: project, clip at the near plane, scan-convert by the even-odd rule at sample centres.

A sample centre that lies exactly on an edge belongs to the region on its right or below (left and top inside). To keep
that promise where rounding could break it, an edge is always walked from its upper to its lower end, so that both
neighbours compute the same crossing, and a crossing that rounds to a sample centre is decided in double-double numbers.
"""

from __future__ import annotations

import numpy as np
from numba import njit, prange, types

from viewer.engine.exact import side
from viewer.engine.runs import ALL, NARROW, apart, write_masks, write_spans
from viewer.engine.threads import choose_layer

choose_layer()

NEAR = 1e-6  # nearest depth that is drawn; the depth in the middle of the picture is 1
CLOSE = 1e-14  # a crossing nearer to a sample centre than this share of its coordinates is decided exactly
LOW = 32  # rows up to which every edge is asked in every row: cheaper than guessing which rows it crosses
PARTS = 8  # of the regions, sorted into bands one beside the other
FEW = 256  # vertices of a ring that are asked so
XY = types.Array(types.float64, 2, "C", readonly=True)  # memory-mapped cities are read-only
STARTS = types.Array(types.int64, 1, "C", readonly=True)
MATRIX = types.float64[::1]
ROWS = types.int32[:, ::1]
inline = njit(inline="always")


@inline
def _project(xy, i, m):
    """Homogeneous sample coordinates of vertex i; m is 3 x 3 flattened and then the origin that is taken off first."""
    x = xy[i, 0] - m[9]
    y = xy[i, 1] - m[10]
    return m[0] * x + m[1] * y + m[2], m[3] * x + m[4] * y + m[5], m[6] * x + m[7] * y + m[8]


@inline
def _divided(x, y, w):
    """Looking straight down the depth is 1, and a division that changes nothing is saved."""
    if w != 1.0:
        return x / w, y / w
    return x, y


@njit("i8(f8, i8, i8)", cache=True, nogil=True)
def _first_centre(edge, low, high):
    """First of the samples low..high whose centre is not before the coordinate `edge`; `high` if there is none."""
    at = np.ceil(edge - 0.5)
    if not at > low:
        return low
    return high if at >= high else int(at)


@inline
def _near(ax, ay, aw, bx, by, bw):
    """The point between two vertices that lies on the near plane, from the nearer end so that neighbours agree."""
    if aw > bw:
        ax, ay, aw, bx, by, bw = bx, by, bw, ax, ay, aw
    t = (NEAR - aw) / (bw - aw)
    return (ax + t * (bx - ax)) / NEAR, (ay + t * (by - ay)) / NEAR


@njit("i8(f8, f8, f8, f8, f8, f8)", cache=True, nogil=True)
def _beside(x0, y0, x1, y1, nearest, centre_y):
    """First column right of a crossing that falls within rounding of the centre of column `nearest`."""
    return int(nearest) if side(x0, y0, x1, y1, nearest + 0.5, centre_y) >= 0.0 else int(nearest) + 1


@inline
def _edge(x0, y0, x1, y1, top, bottom, left, right, masks, flags, first, last):
    """Turns the inside over at every crossing of one edge with the sample rows top..bottom.

    A region of at most 64 columns keeps its inside as the bits of masks, a wider one its crossings in flags.
    """
    if y0 > y1:
        x0, y0, x1, y1 = x1, y1, x0, y0
    start = _first_centre(y0, top, bottom)
    stop = _first_centre(y1, top, bottom)
    slope = (x1 - x0) / (y1 - y0) if start < stop else 0.0
    tolerance = CLOSE * (abs(x0) + abs(x1)) + 1e-300
    narrow = right - left <= NARROW
    for row in range(start, stop):
        centre_y = row + 0.5
        at = x0 + (centre_y - y0) * slope - 0.5
        if not at <= right:
            continue
        c = 0
        if at > left - 1.0:
            nearest = np.rint(at)
            if abs(at - nearest) <= tolerance:
                c = _beside(x0, y0, x1, y1, nearest, centre_y)
            else:
                c = int(np.ceil(at))
            c = max(c - left, 0)
            if c >= right - left:
                continue
        r = row - top
        if narrow:
            masks[r] ^= ALL << np.uint64(c)
        else:
            flags[r, c] ^= 1
            first[r] = min(first[r], c)
            last[r] = max(last[r], c)


@njit(
    types.void(
        XY, *[types.int64] * 2, MATRIX, *[types.int64] * 4,
        types.uint64[::1], types.uint8[:, ::1], types.int32[::1], types.int32[::1],
    ),
    cache=True, nogil=True,
)  # fmt: skip
def _ring(xy, begin, end, m, top, bottom, left, right, masks, flags, first, last):
    """All edges of one ring that lies wholly in front of the near plane."""
    x, y, w = _project(xy, end - 1, m)
    px, py = _divided(x, y, w)
    for i in range(begin, end):
        x, y, w = _project(xy, i, m)
        qx, qy = _divided(x, y, w)
        _edge(px, py, qx, qy, top, bottom, left, right, masks, flags, first, last)
        px, py = qx, qy


@njit(types.uint64(types.float64[:, ::1], *[types.int64] * 4), cache=True, nogil=True)
def _exact_row(edges, count, row, left, right):
    """As _low_row, with every crossing that rounds to a sample centre decided exactly."""
    bits = np.uint64(0)
    centre_y = row + 0.5
    for e in range(count):
        x0, y0, x1, y1, slope = edges[0, e], edges[1, e], edges[2, e], edges[3, e], edges[4, e]
        at = x0 + (centre_y - y0) * slope - 0.5
        if not (y0 <= centre_y < y1 and at <= right):
            continue
        c = 0
        if at > left - 1.0:
            nearest = np.rint(at)
            close = abs(at - nearest) <= CLOSE * (abs(x0) + abs(x1)) + 1e-300
            c = max((_beside(x0, y0, x1, y1, nearest, centre_y) if close else int(np.ceil(at))) - left, 0)
        if c < right - left:
            bits ^= ALL << np.uint64(c)
    return bits


@njit(types.void(XY, *[types.int64] * 2, MATRIX, *[types.int64] * 4, types.uint64[::1], types.float64[:, ::1]),
      cache=True, nogil=True, error_model="numpy")  # fmt: skip
def _low_ring(xy, begin, end, m, top, bottom, left, right, masks, edges):
    """As _ring, for a region of at most LOW rows and NARROW columns: no branch that depends on the shape."""
    x, y, w = _project(xy, end - 1, m)
    px, py = _divided(x, y, w)
    for i in range(begin, end):
        x, y, w = _project(xy, i, m)
        qx, qy = _divided(x, y, w)
        down = py <= qy
        e = i - begin
        edges[0, e] = px if down else qx
        edges[1, e] = py if down else qy
        edges[2, e] = qx if down else px
        edges[3, e] = qy if down else py
        px, py = qx, qy
    count = end - begin
    for e in range(count):
        edges[4, e] = (edges[2, e] - edges[0, e]) / (edges[3, e] - edges[1, e])
        edges[5, e] = CLOSE * (abs(edges[0, e]) + abs(edges[2, e])) + 1e-300
    before = left - 1.0
    for row in range(top, bottom):
        centre_y = row + 0.5
        bits = np.uint64(0)
        close = False
        for e in range(count):
            at = edges[0, e] + (centre_y - edges[1, e]) * edges[4, e] - 0.5
            crossed = (edges[1, e] <= centre_y) & (centre_y < edges[3, e]) & (at <= right)
            at = min(max(at, before), right)
            close |= crossed & (abs(at - np.rint(at)) <= edges[5, e]) & (at > before)
            c = max(np.int64(np.ceil(at)) - left, 0)
            bits ^= (ALL << np.uint64(c & 63)) if crossed & (c < right - left) else np.uint64(0)
        if close:
            bits = _exact_row(edges, count, row, left, right)
        masks[row - top] ^= bits


@njit(types.int64(XY, types.int64, types.int64, MATRIX, types.float64[:, ::1]), cache=True, nogil=True)
def _cut(xy, begin, end, m, points):
    """The part of one ring in front of the near plane as points in samples, closed along it; their number."""
    count = 0
    px, py, pw = _project(xy, end - 1, m)
    for i in range(begin, end):
        qx, qy, qw = _project(xy, i, m)
        if (pw > NEAR) != (qw > NEAR):
            points[count] = _near(px, py, pw, qx, qy, qw)
            count += 1
        if qw > NEAR:
            points[count] = qx / qw, qy / qw
            count += 1
        px, py, pw = qx, qy, qw
    return count


@njit(types.void(XY, STARTS, STARTS, MATRIX, types.int64[::1], ROWS), cache=True, nogil=True, parallel=True)
def sample_rows(xy, region_vertices, wanted, m, window, rows):
    """rows[k] = top, bottom, left, right of the samples that region wanted[k] may own, and 1 if it reaches behind.

    Top equals bottom when it can own none. No `wanted` at all means every region.
    window: left, top, right, bottom in samples.
    """
    left, top, right, bottom = window
    for i in prange(len(rows)):
        region = wanted[i] if len(wanted) else np.int64(i)
        rows[i, 0] = rows[i, 1] = top
        rows[i, 2] = left
        rows[i, 3] = right
        x_low = y_low = np.inf
        x_high = y_high = -np.inf
        behind = False
        ahead = False
        for j in range(region_vertices[region], region_vertices[region + 1]):
            x, y, w = _project(xy, j, m)
            if not w > NEAR:
                behind = True
                continue
            ahead = True
            x, y = _divided(x, y, w)
            x_low, x_high = min(x_low, x), max(x_high, x)
            y_low, y_high = min(y_low, y), max(y_high, y)
        rows[i, 4] = behind
        if behind and ahead:
            rows[i, 1] = bottom
        elif ahead:
            rows[i, 2] = _first_centre(x_low, left, right)
            rows[i, 3] = _first_centre(x_high, left, right)
            if rows[i, 2] < rows[i, 3]:
                rows[i, 0] = _first_centre(y_low, top, bottom)
                rows[i, 1] = _first_centre(y_high, top, bottom)


@njit(
    types.void(types.Array(types.float64, 2, "C", readonly=True), MATRIX, types.int64[::1], ROWS),
    cache=True, nogil=True, parallel=True,
)  # fmt: skip
def box_rows(boxes, m, window, rows):
    """As sample_rows for every region, from their boxes: of a camera that neither turns nor tilts, and as exact.

    boxes: (n, 4) xmin, ymin, xmax, ymax, nan without geometry.
    """
    left, top, right, bottom = window
    for i in prange(len(rows)):
        x0, x1 = m[0] * (boxes[i, 0] - m[9]) + m[2], m[0] * (boxes[i, 2] - m[9]) + m[2]
        y0, y1 = m[4] * (boxes[i, 1] - m[10]) + m[5], m[4] * (boxes[i, 3] - m[10]) + m[5]
        rows[i, 0] = rows[i, 1] = top
        rows[i, 2] = _first_centre(min(x0, x1), left, right)
        rows[i, 3] = _first_centre(max(x0, x1), left, right)
        rows[i, 4] = 0
        if not np.isnan(x0) and rows[i, 2] < rows[i, 3]:
            rows[i, 0] = _first_centre(min(y0, y1), top, bottom)
            rows[i, 1] = _first_centre(max(y0, y1), top, bottom)


@njit("void(i4[:, ::1], i8, i8, i8[:, ::1], i4[::1])", cache=True, nogil=True, parallel=True)
def _into_bands(rows, top, tall, places, members):
    """Counting sort of the regions by the bands of `tall` rows that they touch; without members it only counts.

    places: (parts, bands) for each part of the regions, which a thread takes, its counts or where its members go.
    """
    parts = len(places)
    for part in prange(parts):
        for i in range(part * len(rows) // parts, (part + 1) * len(rows) // parts):
            if rows[i, 0] < rows[i, 1]:
                for band in range((rows[i, 0] - top) // tall, (rows[i, 1] - 1 - top) // tall + 1):
                    if len(members):
                        members[places[part, band]] = i
                    places[part, band] += 1


def banded(rows, top, tall, bands):
    """(bands + 1,) starts and the numbers of the regions that touch each band of rows, in their own order."""
    counts = np.zeros((PARTS, bands), np.int64)
    _into_bands(rows, top, tall, counts, np.zeros(0, np.int32))
    ends = np.cumsum(counts.T.ravel())  # band by band, and in each part by part
    members = np.empty(ends[-1], np.int32)
    if len(members):
        places = (ends - counts.T.ravel()).reshape(bands, PARTS).T
        _into_bands(rows, top, tall, np.ascontiguousarray(places), members)
    return np.concatenate((np.zeros(1, np.int64), ends[PARTS - 1 :: PARTS])), members


@njit(
    types.void(
        XY, STARTS, STARTS, STARTS, STARTS, MATRIX, ROWS, types.int64[::1], types.int32[::1], types.int64,
        types.int64[::1], types.int32, types.boolean, types.uint8[::1], ROWS,
    ),
    cache=True, nogil=True, parallel=True,
)  # fmt: skip
def fill(
    xy, ring_starts, region_rings, numbers, wanted, m, rows, starts, members, tall, window, first_id, fresh, halt, ids,
):  # fmt: skip
    """Writes the number of each region into the samples of the window that it owns; the higher number wins.

    numbers: of each region; none where they are counted as they come, which is their order of painting. fresh: the
    window is the whole buffer and is cleared first. halt: (1,) bands are left out once it is not 0.
    """
    widest = window[2] - window[0]
    unit = np.zeros(11)  # a camera that leaves points as they are
    unit[0] = unit[4] = unit[8] = 1.0
    bands = len(starts) - 1
    for turn in prange(bands):
        if halt[0]:
            continue
        band = apart(turn, bands)
        begin = window[1] + band * tall
        masks = np.zeros(tall, np.uint64)
        eights = widest // 8 + 1
        wide = False
        for k in range(starts[band], starts[band + 1]):
            wide |= rows[members[k], 3] - rows[members[k], 2] > NARROW
        words = np.zeros((tall if wide else 1, eights), np.uint64)
        flags = words.view(np.uint8)
        first = np.full(tall, 8 * eights, np.int32)
        last = np.full(tall, -1, np.int32)
        edges = np.empty((6, FEW))
        if fresh:
            ids[begin : min(begin + tall, window[3])] = -1
        for k in range(starts[band], starts[band + 1]):
            i = members[k]
            low = max(begin, rows[i, 0])
            high = min(begin + tall, rows[i, 1])
            left, right = rows[i, 2], rows[i, 3]
            region = wanted[i] if len(wanted) else np.int64(i)
            number = first_id + (numbers[region] if len(numbers) else region)
            low_and_narrow = high - low <= LOW and right - left <= NARROW
            for ring in range(region_rings[region], region_rings[region + 1]):
                a, b = ring_starts[ring], ring_starts[ring + 1]
                if rows[i, 4]:
                    points = np.empty((2 * (b - a) + 1, 2))
                    count = _cut(xy, a, b, m, points)
                    if count:
                        _ring(points, 0, count, unit, low, high, left, right, masks, flags, first, last)
                elif low_and_narrow and b - a <= FEW:
                    _low_ring(xy, a, b, m, low, high, left, right, masks, edges)
                elif a < b:
                    _ring(xy, a, b, m, low, high, left, right, masks, flags, first, last)
            if right - left <= NARROW:
                write_masks(low, high, left, right, masks, number, len(numbers) == 0, ids)
            else:
                write_spans(low, high, left, right, words, first, last, number, len(numbers) == 0, ids)
