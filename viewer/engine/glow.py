"""Kernels of light that is added to a finished picture."""

from __future__ import annotations

import numpy as np
from numba import njit, prange

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


@njit("void(f8[:, ::1], f4[:, ::1], f8[::1], i8, u1[:, :, ::1])", cache=True, nogil=True, parallel=True)
def lay(xy, colour, radius, bands, out):
    """Takes every pixel under a spot towards its colour, band by band of rows so that no two threads share a pixel."""
    height, width = out.shape[0], out.shape[1]
    tall = (height + bands - 1) // bands
    for band in prange(bands):
        top, bottom = band * tall, min(band * tall + tall, height)
        for k in range(len(xy)):
            x, y = xy[k]
            r = radius[k if len(radius) > 1 else 0]
            if not (y + r > top and y - r < bottom and x + r > 0.0 and x - r < width and r > 0.0):
                continue
            tint = colour[k if len(colour) > 1 else 0]
            share = tint[3] * np.float32(1.0 / 255.0)
            flat = np.float32(1.0 / (r * r))
            for row in range(max(int(y - r), top), min(int(y + r) + 1, bottom)):
                dy = np.float32(row + 0.5 - y)
                for column in range(max(int(x - r), 0), min(int(x + r) + 1, width)):
                    dx = np.float32(column + 0.5 - x)
                    rest = np.float32(1.0) - (dx * dx + dy * dy) * flat
                    if rest > 0.0:
                        light = rest * rest * share
                        for c in range(3):
                            here = np.float32(out[row, column, c])
                            out[row, column, c] = np.uint8(here + (tint[c] - here) * light + np.float32(0.5))
