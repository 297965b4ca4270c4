"""The night behind the map: a soft glow in the middle and a faint lattice on the ground, in perspective."""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
import numpy.typing as npt
from numba import njit, prange

from viewer.engine.rooms import lent
from viewer.engine.threads import alone, choose_layer, halt, heed
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
LEVEL = 1e-9  # share of its depth by which a row may vary and still be all equally far away
DENSE = 0.1  # of the distance of two lines: what lies nearer to one is most of the row
_DITHER = (_BAYER + 0.5) / 64.0  # keeps a gradient between two dark colours from showing bands


@njit("f8(f8[:, ::1], i8, f8, f8, f8, f8, f8)", cache=True, nogil=True, inline="always")
def _lattice(ground, axis, x, y, w, share, spacing):
    """Share 0..1 of a pixel that the lines of one direction cover; share = 1 / (w * spacing)."""
    top = ground[axis, 0] * x + ground[axis, 1] * y + ground[axis, 2]
    here = top * share
    away = abs(here - math.floor(here + 0.5))  # from the nearest line, as a share of the distance of two
    right = (top + ground[axis, 0]) / ((w + ground[2, 0]) * spacing) - here
    below = (top + ground[axis, 1]) / ((w + ground[2, 1]) * spacing) - here
    squared = right * right + below * below
    if squared >= 0.0625 or away * away >= squared:  # where a pixel spans a quarter, lines would run into one grey
        return 0.0
    step = math.sqrt(squared)
    return (1.0 - step * 4.0) * (1.0 - away / max(step, 1e-12))


@njit("void(f8[:, ::1], i8, i8, f8, b1[::1])", cache=True, nogil=True, error_model="numpy")
def _mark_near(ground, axis, y, spacing, near):
    """Marks the pixels of row y within about a pixel of a line of one direction: few, found without a branch."""
    top = ground[axis, 1] * y + ground[axis, 2]
    depth = ground[2, 1] * y + ground[2, 2]
    for x in range(len(near)):
        share = 1.0 / ((ground[2, 0] * x + depth) * spacing)
        here = (ground[axis, 0] * x + top) * share
        away = abs(here - np.floor(here + 0.5))
        across = (ground[axis, 0] - here * spacing * ground[2, 0]) * share
        along = (ground[axis, 1] - here * spacing * ground[2, 1]) * share
        near[x] |= (away < 0.25) & (away * away <= 2.0 * (across * across + along * along))


@njit("b1(f8[:, ::1], i8, f8, f8, b1[::1])", cache=True, nogil=True)
def _mark_level(ground, axis, y, spacing, near):
    """As _mark_near, and a little more, for a row that is equally far away all along; False where lines lie so close
    that they are to be looked for."""
    last = len(near) - 1
    depth = ground[2, 1] * y + ground[2, 2]
    if not abs(ground[2, 0]) * last <= LEVEL * abs(depth):
        return False
    share = 1.0 / (depth * spacing)
    slope, begin = ground[axis, 0] * share, (ground[axis, 1] * y + ground[axis, 2]) * share
    end = begin + slope * last
    bent = spacing * ground[2, 1]
    along = max(abs(ground[axis, 1] - begin * bent), abs(ground[axis, 1] - end * bent)) * share
    reach = math.sqrt(2.0 * (slope * slope + along * along)) * (1.0 + LEVEL)
    if not reach < DENSE:
        return False
    for line in range(math.floor(min(begin, end) - reach), math.ceil(max(begin, end) + reach) + 1):
        left, right = 0.0, last + 1.0
        if slope != 0.0:
            middle, wide = (line - begin) / slope, abs(reach / slope)
            left, right = min(max(middle - wide, 0.0), right), min(max(middle + wide + 1.0, 0.0), right)
        elif abs(line - begin) > reach:
            continue
        near[int(left) : int(right)] = True
    return True


@njit("f8(i8, i8, i8, i8)", cache=True, nogil=True, inline="always")
def _far(x, y, width, height):
    """0 in the middle of the picture, 1 at its rim."""
    across, down = (x + 0.5) / width - 0.5, (y + 0.5) / height - 0.46
    return min(math.sqrt(across * across * 2.6 + down * down * 3.4) * 0.90, 1.0)


@njit("void(f8[::1], f8[::1], f8[:, ::1], u1[:, :, ::1])", cache=True, nogil=True, parallel=True)
def _glow(middle, rim, dither, out):
    height, width = out.shape[:2]
    for y in prange(height):
        for x in range(width):
            far = _far(x, y, width, height)
            glow = 1.0 - far * far * (3.0 - 2.0 * far)
            for c in range(3):
                out[y, x, c] = np.uint8(min(rim[c] + (middle[c] - rim[c]) * glow + dither[y & 7, x & 7], 255.0))
            out[y, x, 3] = 255


@njit(
    "void(f8[::1], f8[::1], f8[::1], f8, f8[:, ::1], f8, f8[:, ::1], u1[::1], u1[:, :, ::1])",
    cache=True,
    nogil=True,
    parallel=True,
)
def _lines(middle, rim, line, strength, ground, spacing, dither, halt, out):
    height, width = out.shape[:2]
    flat = ground[2, 0] == 0.0 and ground[2, 1] == 0.0
    for y in prange(height):
        if halt[0]:
            continue
        share = 1.0 / (ground[2, 2] * spacing) if ground[2, 2] != 0.0 else 0.0
        near = np.zeros(-(-width // 8) * 8, np.bool_)
        for axis in range(2):
            if not _mark_level(ground, axis, y, spacing, near[:width]):
                _mark_near(ground, axis, y, spacing, near[:width])
        eights = near.view(np.uint64)
        x = -1
        while x + 1 < width:
            x += 1
            if x % 8 == 0 and not eights[x // 8]:
                x += 7
                continue
            if not near[x]:
                continue
            w = ground[2, 0] * x + ground[2, 1] * y + ground[2, 2]
            if not (w > 0.0 and w + ground[2, 0] > 0.0 and w + ground[2, 1] > 0.0):
                continue
            if not flat:
                share = 1.0 / (w * spacing)
            cover = _lattice(ground, 0, x, y, w, share, spacing)
            cover = max(cover, _lattice(ground, 1, x, y, w, share, spacing))
            if cover <= 0.0:
                continue
            far = _far(x, y, width, height)
            glow = 1.0 - far * far * (3.0 - 2.0 * far)
            cover *= strength * (0.25 + 0.75 * math.sin(math.pi * far))
            for c in range(3):
                shade = rim[c] + (middle[c] - rim[c]) * glow
                shade += (line[c] - shade) * cover
                out[y, x, c] = np.uint8(min(shade + dither[y & 7, x & 7], 255.0))


def night(size_px: tuple[int, int], middle: tuple[int, ...], rim: tuple[int, ...]) -> npt.NDArray[np.uint8]:
    """(h, w, 4) the glow without the lattice, which does not move with the camera; kept, so it cannot be written to."""
    return _night((int(size_px[0]), int(size_px[1])), tuple(middle[:3]), tuple(rim[:3]))


@lru_cache(maxsize=2)
def _night(size_px: tuple[int, int], middle: tuple[int, ...], rim: tuple[int, ...]) -> npt.NDArray[np.uint8]:
    width, height = size_px
    out = np.empty((height, width, 4), np.uint8)
    with alone():
        _glow(np.array(middle, np.float64), np.array(rim, np.float64), _DITHER, out)
    out.setflags(write=False)
    return out


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
    ground, its lines one pixel wide, gone towards the horizon. Halted if this thread is halted meanwhile.
    """
    width, height = size_px
    out = lent((height, width, 4), np.uint8)
    out[:] = night(size_px, middle, rim)
    if camera is None or spacing <= 0 or strength <= 0:
        return out
    ground = np.ascontiguousarray(np.linalg.inv(camera), np.float64)
    if ground[2] @ (width / 2, height / 2, 1.0) < 0:
        ground = -ground
    colours = (np.array(colour[:3], np.float64) for colour in (middle, rim, line))
    with alone():
        _lines(*colours, strength, ground, spacing, _DITHER, halt(), out)
    heed()
    return out
