"""Kernels of one row of pixels, four channels of 16 bits to each: fills, strokes and lines laid over what is there."""

from __future__ import annotations

import numpy as np
from numba import njit

from viewer.engine.lanes import FULL, gather, over_all, share_of, spread, tint
from viewer.engine.threads import choose_layer

choose_layer()

HATCH_PX = (8, 12)  # distance of the strokes along a row: no data, uncertain
STROKE_PX = (1.6, 1.0)
PART = np.uint64(0xFFFF)  # each of the four channels of a packed colour
BLOCK = 8  # pixels that are looked up once where all of them belong to one region


@njit("f4(i8, i8, i8)", cache=True, nogil=True)
def stroke(flag, x, y):
    """Share of pixel (x, y) under the diagonal strokes of flag 1 (rising) or 2 (falling, thin and far apart)."""
    period = HATCH_PX[0] if flag == 1 else HATCH_PX[1]
    width = STROKE_PX[0] if flag == 1 else STROKE_PX[1]
    along = (x + y) % period if flag == 1 else (x - y) % period
    distance = min(along, period - along) * 0.7071067811865476
    return np.float32(min(max(width / 2 - distance + 0.5, 0.0), 1.0))


@njit("i8(i8)", cache=True, nogil=True, inline="always")
def parts(samples):
    """Steps per 255th of a channel of a packed colour: those of a pixel's samples add up to its 256, or a little less
    where their number does not divide it."""
    return 256 // (samples * samples)


@njit("void(u1[:, ::1], i8, u8[::1])", cache=True, nogil=True)
def pack(table, samples, out):
    """Straight colours as premultiplied ones, each channel in 16 bits of one number: those of samples can be added."""
    scale = np.float32(parts(samples))
    for k in range(len(table)):
        a = np.float32(table[k, 3])
        share = a * scale / np.float32(255.0)
        r = np.uint64(np.int32(table[k, 0] * share + np.float32(0.5)))
        g = np.uint64(np.int32(table[k, 1] * share + np.float32(0.5)))
        b = np.uint64(np.int32(table[k, 2] * share + np.float32(0.5)))
        out[k] = r | g << np.uint64(16) | b << np.uint64(32) | np.uint64(np.int32(a * scale)) << np.uint64(48)


@njit("void(u8[::1], u4[::1], i8, i8)", cache=True, nogil=True)
def begin_row(acc, below, left, right):
    """What lies below; below: one pixel for all, or as many as the row has."""
    if len(below) == 1:
        spread(below, acc[left : left + 1])
        acc[left:right] = acc[left]
    else:
        spread(below[left:right], acc[left:right])


@njit("void(u8[::1], i8, i8, u4[::1])", cache=True, nogil=True)
def end_row(acc, left, right, out):
    """The row as finished pixels."""
    gather(acc[left:right], out[left:right])


@njit("void(u4[::1], u4[::1], i8, i8, u4, u8[::1], u8[::1])", cache=True, nogil=True)
def _pixels_of_four(upper, lower, begin, end, n, colours, sums):
    for x in range(begin, end):
        sums[x] = (
            colours[min(upper[2 * x], n)]
            + colours[min(upper[2 * x + 1], n)]
            + colours[min(lower[2 * x], n)]
            + colours[min(lower[2 * x + 1], n)]
        )


@njit("u8(u8, f8)", cache=True, nogil=True)
def _scaled(total, share):
    """Every channel multiplied by a share, so that those of an opaque colour come to FULL."""
    out = np.uint64(0)
    for c in range(4):
        out |= np.uint64(np.int64((total >> np.uint64(16 * c) & PART) * share + 0.5)) << np.uint64(16 * c)
    return out


@njit("void(u4[:, ::1], i8, i8, i8, i8, u8[::1], u8[::1])", cache=True, nogil=True)
def sum_row(ids, y, left, right, s, colours, sums):
    """sums[left:right] = the packed colours of the samples of each pixel of row y, added up; what is no region takes
    the last colour."""
    n = np.uint32(len(colours) - 1)
    if s == 2:
        upper, lower = ids[2 * y], ids[2 * y + 1]
        x = left
        while x + BLOCK <= right:
            one = upper[2 * x]
            a, b = upper[2 * x : 2 * x + 2 * BLOCK], lower[2 * x : 2 * x + 2 * BLOCK]
            differ = np.uint32(0)
            for c in range(2 * BLOCK):
                differ |= (a[c] ^ one) | (b[c] ^ one)
            if differ:
                _pixels_of_four(upper, lower, x, x + BLOCK, n, colours, sums)
            else:
                sums[x : x + BLOCK] = colours[min(one, n)] << np.uint64(2)
            x += BLOCK
        _pixels_of_four(upper, lower, x, right, n, colours, sums)
        return
    share = FULL / (255.0 * parts(s) * s * s)
    for x in range(left, right):
        total = np.uint64(0)
        for v in range(s):
            for u in range(s):
                total += colours[min(ids[y * s + v, x * s + u], n)]
        sums[x] = total if share == 1.0 else _scaled(total, share)


@njit("void(u8[::1], u8[::1], i8, i8)", cache=True, nogil=True)
def fill_row(acc, sums, left, right):
    """Lays the added colours of each pixel over what is there."""
    here = sums[left:right]
    any_ = np.uint64(0)
    for x in range(len(here)):
        any_ |= here[x]
    if any_:
        over_all(acc[left:right], here)


@njit("void(f4[::1], u8[::1], u8[::1])", cache=True, nogil=True)
def tints_of(colour, added, kept):
    """What a line of a straight colour adds to a pixel, and leaves of it, by how many of its samples it covers."""
    for count in range(len(added)):
        share = colour[3] / np.float32(255.0) * np.float32(count / (len(added) - 1))
        added[count], kept[count] = tint(colour[0], colour[1], colour[2], share)


@njit("void(u8[::1], u1[::1], u8[::1], u8[::1], i8, i8)", cache=True, nogil=True)
def line_row(acc, cover, added, kept, left, right):
    """Lays a line over the pixels that it covers, by the number of their samples; added, kept: as tints_of."""
    here = cover[left:right]
    any_ = np.uint8(0)
    for x in range(len(here)):
        any_ |= here[x]
    if not any_:
        return
    x = left
    while x < right:
        end = min(x + BLOCK, right)
        some = np.uint8(0)
        for c in range(x, end):
            some |= cover[c]
        if some:
            for c in range(x, end):
                laid = added[cover[c]] + share_of(acc[c], kept[cover[c]])
                acc[c] = laid if cover[c] else acc[c]
        x = end


@njit("void(u1[:, ::1], u8[::1], u8[::1])", cache=True, nogil=True)
def tints_of_ramp(ramp, added, kept):
    """What each step of a ramp of straight colours adds to a pixel, and leaves of it; a clear step adds nothing."""
    for k in range(len(ramp)):
        red, green, blue = np.float32(ramp[k, 0]), np.float32(ramp[k, 1]), np.float32(ramp[k, 2])
        added[k], kept[k] = tint(red, green, blue, np.float32(ramp[k, 3] / 255.0))


@njit("void(u8[::1], u4[:, ::1], i8, i8, i8, i8, u1[::1], u1[::1])", cache=True, nogil=True)
def hatch_row(acc, ids, y, left, right, s, flags, colour):
    """Lays strokes over the share of each pixel whose regions are flagged 1 (no data) or 2 (uncertain)."""
    n = np.uint32(len(flags) - 1)
    for x in range(left, right):
        thick = 0
        thin = 0
        for v in range(s):
            for u in range(s):
                flag = flags[min(ids[y * s + v, x * s + u], n)]
                thick += flag == 1
                thin += flag == 2
        if thick + thin:
            cover = thick * stroke(1, x, y) if thick else np.float32(0.0)
            if thin:
                cover += thin * stroke(2, x, y)
            red, green, blue = np.float32(colour[0]), np.float32(colour[1]), np.float32(colour[2])
            added, kept = tint(red, green, blue, np.float32(cover * colour[3] / (255.0 * s * s)))
            acc[x] = added + share_of(acc[x], kept)
