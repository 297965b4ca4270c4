"""Kernels of particles: where they are, and their light on a finished picture."""

from __future__ import annotations

import math

import numpy as np
from numba import njit, prange

from viewer.engine.bits import towards
from viewer.engine.runs import apart
from viewer.engine.threads import choose_layer

choose_layer()


@njit("void(u1[:, :, ::1], f8[:, ::1], f4[:, ::1], f8[::1], i8, u1[:, :, ::1])", cache=True, nogil=True, parallel=True)
def splat(picture, xy, colour, radius, bands, out):
    """Copies the picture and adds every particle, band by band of rows so that no two threads share a pixel."""
    height, width = picture.shape[0], picture.shape[1]
    tall = (height + bands - 1) // bands
    for band in prange(bands):
        top, bottom = band * tall, min(band * tall + tall, height)
        out[top:bottom] = picture[top:bottom]
        for k in range(len(xy)):
            x, y = xy[k]
            one = k if len(radius) > 1 else 0
            r = radius[one]
            if not (y + r > top and y - r < bottom and x + r > 0.0 and x - r < width and r > 0.0):
                continue
            tint = colour[k if len(colour) > 1 else 0]
            for row in range(max(int(y - r), top), min(int(y + r) + 1, bottom)):
                dy = row + 0.5 - y
                for column in range(max(int(x - r), 0), min(int(x + r) + 1, width)):
                    dx = column + 0.5 - x
                    rest = 1.0 - (dx * dx + dy * dy) / (r * r)
                    if rest > 0.0:
                        light = np.float32(rest * rest)
                        for c in range(4):
                            sum_ = out[row, column, c] + light * tint[c] + np.float32(0.5)
                            out[row, column, c] = np.uint8(min(sum_, np.float32(255.0)))


@njit("void(f8[:, ::1], u4[::1], f4[::1], f8[::1], i8, u4[:, ::1])", cache=True, nogil=True, parallel=True)
def lay(xy, colour, share, radius, bands, out):
    """Takes every pixel under a spot towards its colour, band by band of rows so that no two threads share a pixel.

    share: 0..1 of the way in the middle of a spot. The fourth channel stays.
    """
    height, width = out.shape
    tall = (height + bands - 1) // bands
    for turn in prange(bands):
        band = apart(turn, bands)
        top, bottom = band * tall, min(band * tall + tall, height)
        for k in range(len(xy)):
            x, y = xy[k, 0], xy[k, 1]
            r = radius[k if len(radius) > 1 else 0]
            if not (y + r > top and y - r < bottom and x + r > 0.0 and x - r < width and r > 0.0):
                continue
            one = k if len(colour) > 1 else 0
            tint, most = colour[one], share[one]
            square = r * r
            flat = np.float32(1.0 / square)
            for row in range(max(int(y - r), top), min(int(y + r) + 1, bottom)):
                dy = row + 0.5 - y
                left = square - dy * dy
                if not left > 0.0:
                    continue
                reach, rest = math.sqrt(left), np.float32(left) * flat
                first = max(int(x - reach + 0.5), 0)
                run = out[row, first : min(int(x + reach + 0.5), width)]
                dx = np.float32(first + 0.5 - x)
                for c in range(len(run)):
                    light = max(rest - dx * dx * flat, np.float32(0.0))
                    mixed = towards(run[c], tint, light * light * most)
                    run[c] = (run[c] & np.uint32(0xFF000000)) | (mixed & np.uint32(0xFFFFFF))
                    dx += np.float32(1.0)


@njit("void(f8[:, :, ::1], i8[::1], f8[::1], f8[:, ::1], f8[:, ::1])", cache=True, nogil=True, parallel=True)
def along(lines, which, share, bend, out):
    """out = where particles are that have come so far along their lines, bent; nan behind the eye."""
    last = lines.shape[1] - 1
    for k in prange(len(which)):
        line, place = lines[which[k]], share[k] * last
        low = min(int(place), last - 1)
        part = place - low
        x = line[low, 0] * (1.0 - part) + line[low + 1, 0] * part
        y = line[low, 1] * (1.0 - part) + line[low + 1, 1] * part
        w = bend[2, 0] * x + bend[2, 1] * y + bend[2, 2]
        ahead = w > 1e-9
        over = 1.0 / w if ahead else np.nan
        out[k, 0] = (bend[0, 0] * x + bend[0, 1] * y + bend[0, 2]) * over
        out[k, 1] = (bend[1, 0] * x + bend[1, 1] * y + bend[1, 2]) * over
