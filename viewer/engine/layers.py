"""Kernels of one row of pixels: fills, strokes and lines laid over planes of red, green, blue and alpha.

A row is kept as four planes of floats 0..255, premultiplied, so that every step runs along it without a branch.
"""

from __future__ import annotations

import numpy as np
from numba import njit

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
    """Steps per 255th of a channel of a packed colour, so that the sum of a pixel's samples fits 16 bits."""
    return 65535 // (255 * samples * samples)


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


@njit("void(f4[:, ::1], u4[::1], i8, i8)", cache=True, nogil=True)
def begin_row(acc, below, left, right):
    """The planes of what lies below; below: one pixel for all, or as many as the row has."""
    red, green, blue, alpha = acc[0, left:right], acc[1, left:right], acc[2, left:right], acc[3, left:right]
    if len(below) == 1:
        red[:], green[:] = below[0] & 255, below[0] >> 8 & 255
        blue[:], alpha[:] = below[0] >> 16 & 255, below[0] >> 24
        return
    here = below[left:right]
    for x in range(len(here)):
        red[x] = np.int32(here[x] & np.uint32(255))
        green[x] = np.int32(here[x] >> np.uint32(8) & np.uint32(255))
        blue[x] = np.int32(here[x] >> np.uint32(16) & np.uint32(255))
        alpha[x] = np.int32(here[x] >> np.uint32(24))


@njit("void(f4[:, ::1], i8, i8, u4[::1])", cache=True, nogil=True)
def end_row(acc, left, right, out):
    """The planes as finished pixels."""
    red, green, blue, alpha = acc[0, left:right], acc[1, left:right], acc[2, left:right], acc[3, left:right]
    here, half = out[left:right], np.float32(0.5)
    for x in range(len(here)):
        r, g = np.uint32(np.int32(red[x] + half)), np.uint32(np.int32(green[x] + half))
        b, a = np.uint32(np.int32(blue[x] + half)), np.uint32(np.int32(alpha[x] + half))
        here[x] = r | g << np.uint32(8) | b << np.uint32(16) | a << np.uint32(24)


@njit("void(u4[::1], u4[::1], i8, i8, u4, u8[::1], u8[::1])", cache=True, nogil=True)
def _pixels_of_four(upper, lower, begin, end, n, colours, sums):
    for x in range(begin, end):
        sums[x] = (
            colours[min(upper[2 * x], n)]
            + colours[min(upper[2 * x + 1], n)]
            + colours[min(lower[2 * x], n)]
            + colours[min(lower[2 * x + 1], n)]
        )


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
    for x in range(left, right):
        total = np.uint64(0)
        for v in range(s):
            for u in range(s):
                total += colours[min(ids[y * s + v, x * s + u], n)]
        sums[x] = total


@njit("void(f4[:, ::1], u8[::1], i8, i8, i8)", cache=True, nogil=True)
def fill_row(acc, sums, s, left, right):
    """Lays the mean of the added colours of each pixel over what is there."""
    red, green, blue, alpha = acc[0, left:right], acc[1, left:right], acc[2, left:right], acc[3, left:right]
    here = sums[left:right]
    any_ = np.uint64(0)
    for x in range(len(here)):
        any_ |= here[x]
    if not any_:
        return
    share = np.float32(1.0 / (parts(s) * s * s))
    full = share / np.float32(255.0)
    for x in range(len(here)):
        a = np.float32(np.int32(here[x] >> np.uint64(48)))
        rest = np.float32(1.0) - a * full
        red[x] = red[x] * rest + np.float32(np.int32(here[x] & PART)) * share
        green[x] = green[x] * rest + np.float32(np.int32(here[x] >> np.uint64(16) & PART)) * share
        blue[x] = blue[x] * rest + np.float32(np.int32(here[x] >> np.uint64(32) & PART)) * share
        alpha[x] = alpha[x] * rest + a * share


@njit("void(f4[:, ::1], u1[::1], f4[::1], i8, i8, i8)", cache=True, nogil=True)
def line_row(acc, cover, colour, full, left, right):
    """Lays a colour over the pixels that a line covers, by the share it covers of `full`."""
    here = cover[left:right]
    any_ = np.uint8(0)
    for x in range(len(here)):
        any_ |= here[x]
    if not any_:
        return
    red, green, blue, alpha = acc[0, left:right], acc[1, left:right], acc[2, left:right], acc[3, left:right]
    share = colour[3] / np.float32(full)
    for x in range(len(here)):
        a = np.float32(here[x]) * share
        rest = np.float32(1.0) - a
        red[x] = red[x] * rest + a * colour[0]
        green[x] = green[x] * rest + a * colour[1]
        blue[x] = blue[x] * rest + a * colour[2]
        alpha[x] = alpha[x] * rest + a * np.float32(255.0)


@njit("void(f4[:, ::1], i8, u1, u1, u1, f4)", cache=True, nogil=True, inline="always")
def over(acc, x, r, g, b, a):
    """Lays a straight colour over one pixel."""
    rest = np.float32(1.0) - a
    acc[0, x] = acc[0, x] * rest + a * r
    acc[1, x] = acc[1, x] * rest + a * g
    acc[2, x] = acc[2, x] * rest + a * b
    acc[3, x] = acc[3, x] * rest + a * np.float32(255.0)


@njit("void(f4[:, ::1], i8, i8, u1, u1, u1, f4)", cache=True, nogil=True)
def over_run(acc, begin, end, r, g, b, a):
    """Lays a straight colour over the pixels begin..end."""
    rest = np.float32(1.0) - a
    if end - begin == 1:
        over(acc, begin, r, g, b, a)
        return
    red, green, blue, alpha = acc[0, begin:end], acc[1, begin:end], acc[2, begin:end], acc[3, begin:end]
    for x in range(len(red)):
        red[x] = red[x] * rest + a * r
        green[x] = green[x] * rest + a * g
        blue[x] = blue[x] * rest + a * b
        alpha[x] = alpha[x] * rest + a * np.float32(255.0)


@njit("void(f4[:, ::1], u4[:, ::1], i8, i8, i8, i8, u1[::1], u1[::1])", cache=True, nogil=True)
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
            over(acc, x, colour[0], colour[1], colour[2], np.float32(cover * colour[3] / (255.0 * s * s)))
