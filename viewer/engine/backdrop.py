"""The night behind the map: a soft glow in the middle and a faint lattice on the ground, in perspective."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt
from numba import njit, prange

from viewer.engine.threads import alone, choose_layer
from viewer.geometry.regions import FloatArray

choose_layer()

_BAYER = np.array(
    [
        [0, 32, 8, 40, 2, 34, 10, 42],
        [48, 16, 56, 24, 50, 18, 58, 26],
        [12, 44, 4, 36, 14, 46, 6, 38],
        [60, 28, 52, 20, 62, 30, 54, 22],
        [3, 35, 11, 43, 1, 33, 9, 41],
        [51, 19, 59, 27, 49, 17, 57, 25],
        [15, 47, 7, 39, 13, 45, 5, 37],
        [63, 31, 55, 23, 61, 29, 53, 21],
    ],
    np.float64,
)
_DITHER = (_BAYER + 0.5) / 64.0  # keeps a gradient between two dark colours from showing bands


@njit("f8(f8)", cache=True, nogil=True, inline="always")
def _stroke(place):
    """Distance to the nearest whole number."""
    return abs(place - math.floor(place + 0.5))


@njit(
    "void(f8[::1], f8[::1], f8[::1], f8, f8[:, ::1], f8, f8[:, ::1], u1[:, :, ::1])",
    cache=True,
    nogil=True,
    parallel=True,
)
def _paint(middle, rim, line, strength, ground, spacing, dither, out):
    height, width = out.shape[:2]
    for y in prange(height):
        for x in range(width):
            across, down = (x + 0.5) / width - 0.5, (y + 0.5) / height - 0.46
            far = min(math.sqrt(across * across * 2.6 + down * down * 3.4) * 0.90, 1.0)
            glow = 1.0 - far * far * (3.0 - 2.0 * far)
            cover = 0.0
            if strength > 0.0:
                w = ground[2, 0] * x + ground[2, 1] * y + ground[2, 2]
                w_right, w_below = w + ground[2, 0], w + ground[2, 1]
                if w > 0.0 and w_right > 0.0 and w_below > 0.0:
                    for axis in range(2):
                        top = ground[axis, 0] * x + ground[axis, 1] * y + ground[axis, 2]
                        here = top / w / spacing
                        right = (top + ground[axis, 0]) / w_right / spacing - here
                        below = (top + ground[axis, 1]) / w_below / spacing - here
                        step = math.sqrt(right * right + below * below)
                        if step < 0.25:  # farther away the lines would run into one grey
                            fade = 1.0 - step * 4.0
                            cover = max(cover, fade * max(1.0 - _stroke(here) / max(step, 1e-12), 0.0))
            cover *= strength * (0.25 + 0.75 * math.sin(math.pi * min(max(far, 0.0), 1.0)))
            for c in range(3):
                shade = rim[c] + (middle[c] - rim[c]) * glow
                shade += (line[c] - shade) * cover
                out[y, x, c] = np.uint8(min(shade + dither[y & 7, x & 7], 255.0))
            out[y, x, 3] = 255


def backdrop(
    size_px: tuple[int, int],
    middle: tuple[int, ...],
    rim: tuple[int, ...],
    line: tuple[int, ...],
    *,
    camera: FloatArray | None = None,
    spacing: float = 0.0,
    strength: float = 0.5,
) -> npt.NDArray[np.uint8]:
    """(h, w, 4) opaque picture of a ground that glows in the middle.

    camera: (3, 3) world to pixels; with it and a `spacing` in world units a lattice of `strength` 0..1 lies on the
    ground, its lines one pixel wide, gone towards the horizon.
    """
    width, height = size_px
    out = np.empty((height, width, 4), np.uint8)
    shown = camera is not None and spacing > 0
    ground = np.ascontiguousarray(np.linalg.inv(camera) if shown else np.eye(3), np.float64)
    if shown and ground[2] @ (width / 2, height / 2, 1.0) < 0:
        ground = -ground
    colours = (np.array(colour[:3], np.float64) for colour in (middle, rim, line))
    with alone():
        _paint(*colours, strength if shown else 0.0, ground, spacing, _DITHER, out)
    return out
