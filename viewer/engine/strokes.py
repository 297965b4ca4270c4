"""Flow arrows in bulk: hundreds of glowing strokes laid over each other in one pass over the rows of a picture."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from numba import njit, prange, types

from viewer.engine.bits import laid
from viewer.engine.threads import alone, choose_layer, halt, heed
from viewer.geometry.regions import FloatArray, IntArray

choose_layer()

BANDS = 32  # of rows, so that two threads find equal work and share no pixel
FAR = 1e6  # pixels; farther than any pixel that a stroke has to do with
MIDDLE = 0.55  # where along a stroke its middle opacity holds
SHAPES = (
    (1, 2, 2),
    (1,),
    (1, 2),
    (1,),
    (1, 3, 2),
    (1, 3),
    (1, 3),
    (1, 4),
    (1,),
)  # of the arrays of one stroke of two points


@dataclass(frozen=True, slots=True, eq=False)
class Strokes:
    """m strokes, bottom first: a shaft along points up to its neck, a triangle for its head, light around both."""

    lines: FloatArray  # (m, k, 2) pixels
    count: IntArray  # (m,) how many of the points are meant
    half: FloatArray  # (m, k) half the width of the shaft at each point
    neck: IntArray  # (m,) the point at which the shaft ends
    head: FloatArray  # (m, 3, 2) corners
    colour: npt.NDArray[np.float32]  # (m, 3) in the order of the picture's channels
    opacity: npt.NDArray[np.float32]  # (m, 3) 0..1 where it begins, at MIDDLE and at its end
    light: npt.NDArray[np.float32]  # (m, 4) colour, and opacity 0..1 at the edge of the stroke
    reach: FloatArray  # (m,) pixels beyond the edge at which the light is gone; 0 for none


def draw(strokes: Strokes, out: npt.NDArray[np.uint8]) -> None:
    """Lays the strokes over the premultiplied picture (h, w, 4), in place, with soft edges; nan draws nothing.

    Halted if this thread is halted meanwhile.
    """
    lines = np.ascontiguousarray(strokes.lines, np.float64)
    if not len(lines):
        return
    known = np.isfinite(lines).all(axis=(1, 2))
    wide = np.max(strokes.half, axis=1) + strokes.reach + 1.0
    high = np.concatenate((lines[..., 1], strokes.head[..., 1]), axis=1)
    top, bottom = np.where(known, high.min(axis=1) - wide, np.inf), np.where(known, high.max(axis=1) + wide, -np.inf)
    with alone():
        _draw(
            lines, np.ascontiguousarray(strokes.count, np.int64), np.ascontiguousarray(strokes.half, np.float64),
            np.ascontiguousarray(strokes.neck, np.int64),
            np.ascontiguousarray(strokes.head, np.float64), _opaque(strokes.colour),
            np.ascontiguousarray(strokes.opacity, np.float32), _opaque(strokes.light),
            np.ascontiguousarray(strokes.light[:, 3], np.float32),
            np.ascontiguousarray(strokes.reach, np.float64), top, bottom, BANDS, halt(), out.view(np.uint32)[..., 0],
        )  # fmt: skip
    heed()


def _opaque(colours: npt.NDArray[np.float32]) -> npt.NDArray[np.uint32]:
    """(m,) colours (m, 3) and more as the numbers of opaque pixels."""
    pixels = np.full((len(colours), 4), 255, np.uint8)
    pixels[:, :3] = np.rint(np.clip(colours[:, :3], 0, 255))
    return pixels.view(np.uint32)[:, 0]


@njit("UniTuple(f8, 2)(f8, f8, f8, f8, f8, f8)", cache=True, nogil=True, inline="always")
def span(x0, y0, x1, y1, y, reach):
    """Left and right end of what of row y lies within about `reach` of a segment; right before left for nothing."""
    low, high = 0.0, 1.0
    dy = y1 - y0
    if abs(dy) > 1e-9:
        a, b = (y - reach - y0) / dy, (y + reach - y0) / dy
        low, high = max(min(a, b), 0.0), min(max(a, b), 1.0)
        if low > high:
            return 1.0, 0.0
    elif abs(y - y0) > reach:
        return 1.0, 0.0
    a, b = x0 + low * (x1 - x0), x0 + high * (x1 - x0)
    return min(a, b) - reach, max(a, b) + reach


@njit("f8(f8[:, ::1], f8, f8)", cache=True, nogil=True, inline="always")
def _outside(head, x, y):
    """How far a point lies outside of a triangle, whichever way round it is; below 0 inside."""
    area = (head[1, 0] - head[0, 0]) * (head[2, 1] - head[0, 1]) - (head[1, 1] - head[0, 1]) * (head[2, 0] - head[0, 0])
    way = 1.0 if area > 0.0 else -1.0
    worst = -1e9
    for k in range(3):
        ax, ay = head[k, 0], head[k, 1]
        bx, by = head[(k + 1) % 3, 0] - ax, head[(k + 1) % 3, 1] - ay
        long = math.sqrt(bx * bx + by * by)
        if long > 1e-9:
            worst = max(worst, way * (by * (x - ax) - bx * (y - ay)) / long)
    return worst


@njit(types.void(*[types.float32] * 9, *[types.float32[::1]] * 3), cache=True, nogil=True, error_model="numpy")
def _distances(px, py, dx, dy, half, wider, k, share, thickest, core, away, part):
    """What one segment adds to a run of pixels: px, py from its beginning to the first of them, dx, dy to its end.

    thickest: 1 where the shaft is drawn, 0 for its light alone.
    """
    inverse = np.float32(1.0) / max(dx * dx + dy * dy, np.float32(1e-12))
    none, one = np.float32(0.0), np.float32(1.0)
    for x in range(len(core)):
        across = px + np.float32(np.int32(x))
        along = min(max((across * dx + py * dy) * inverse, none), one)
        ex, ey = across - along * dx, py - along * dy
        edge = np.float32(np.sqrt(ex * ex + ey * ey)) - (half + along * wider)
        closer = edge < away[x]
        away[x] = edge if closer else away[x]
        part[x] = (k + along) * share if closer else part[x]
        core[x] = max(core[x], min(max(np.float32(0.5) - edge, none), thickest))


@njit("i8(f8[:, ::1], i8, f8[::1], i8, f8, f8, i8, f4[::1], f4[::1], f4[::1], i8[:, ::1])", cache=True, nogil=True)
def _row(line, points, half, neck, reach, y, width, core, away, part, spans):
    """Fills what the shaft covers of a row of pixels, how far they lie from the stroke and where along it.

    The spans of pixels that are touched are written too; it gives back their number.
    """
    touched = 0
    share = 1.0 / max(points - 1, 1)
    for k in range(points - 1):
        x0, y0, x1, y1 = line[k, 0], line[k, 1], line[k + 1, 0], line[k + 1, 1]
        thick = max(half[k], half[k + 1])
        far = thick + reach + 1.0
        if y < min(y0, y1) - far or y > max(y0, y1) + far:
            continue
        left, right = span(x0, y0, x1, y1, y, far)
        begin, end = max(math.floor(left), 0), min(math.ceil(right) + 1, width)
        if begin >= end:
            continue
        if touched and begin <= spans[touched - 1, 1] and end >= spans[touched - 1, 0]:
            spans[touched - 1, 0] = min(spans[touched - 1, 0], begin)
            spans[touched - 1, 1] = max(spans[touched - 1, 1], end)
        else:
            spans[touched, 0], spans[touched, 1] = begin, end
            touched += 1
        thickest = np.float32(1.0 if k < neck else 0.0)
        _distances(
            np.float32(begin + 0.5 - x0), np.float32(y - y0), np.float32(x1 - x0), np.float32(y1 - y0),
            np.float32(half[k]), np.float32(half[k + 1] - half[k]), np.float32(k), np.float32(share), thickest,
            core[begin:end], away[begin:end], part[begin:end],
        )  # fmt: skip
    return touched


@njit("u4(u4, f4, f4, f4, u4, f4[::1], u4, f4)", cache=True, nogil=True, inline="always")
def _mix(pixel, core, glow, part, colour, opacity, light, strength):
    """One premultiplied pixel with light and then the stroke laid over it; both colours are opaque pixels."""
    middle = np.float32(MIDDLE)
    if part < middle:
        solid = opacity[0] + (opacity[1] - opacity[0]) * part / middle
    else:
        solid = opacity[1] + (opacity[2] - opacity[1]) * (part - middle) / (np.float32(1.0) - middle)
    return laid(pixel, light, glow * glow * strength, colour, core * solid)


@njit(
    "void(f8[:, :, ::1], i8[::1], f8[:, ::1], i8[::1], f8[:, :, ::1], u4[::1], f4[:, ::1], u4[::1], f4[::1],"
    " f8[::1], f8[::1], f8[::1], i8, u1[::1], u4[:, ::1])",
    cache=True, nogil=True, parallel=True,
)  # fmt: skip
def _draw(lines, count, half, neck, head, colour, opacity, light, strength, reach, top, bottom, bands, halt, out):
    height, width = out.shape[0], out.shape[1]
    tall = (height + bands - 1) // bands
    for band in prange(bands):
        if halt[0]:
            continue
        begin, end = band * tall, min(band * tall + tall, height)
        core, away = np.zeros(width, np.float32), np.full(width, np.float32(FAR))
        part, spans = np.zeros(width, np.float32), np.zeros((lines.shape[1] + 1, 2), np.int64)
        for i in range(len(lines)):
            if not (bottom[i] > begin and top[i] < end):
                continue
            three = head[i]
            fading = np.float32(1.0 / reach[i] if reach[i] > 0.0 else 0.0)
            left = max(int(min(three[0, 0], three[1, 0], three[2, 0]) - 1.0), 0)
            right = min(int(max(three[0, 0], three[1, 0], three[2, 0]) + 2.0), width)
            low, high = min(three[0, 1], three[1, 1], three[2, 1]), max(three[0, 1], three[1, 1], three[2, 1])
            for row in range(max(int(top[i]), begin), min(int(bottom[i]) + 1, end)):
                y = row + 0.5
                touched = _row(lines[i], count[i], half[i], neck[i], reach[i], y, width, core, away, part, spans)
                if low - 1.0 < y < high + 1.0 and left < right:
                    spans[touched, 0], spans[touched, 1] = left, right
                    touched += 1
                    for x in range(left, right):
                        cover = np.float32(min(max(0.5 - _outside(three, x + 0.5, y), 0.0), 1.0))
                        if cover > core[x]:
                            core[x] = cover
                            part[x] = np.float32(1.0)
                for k in range(touched):
                    for x in range(spans[k, 0], spans[k, 1]):
                        glow = np.float32(0.0)
                        if fading > 0.0:
                            glow = max(np.float32(1.0) - max(away[x], glow) * fading, glow)
                        if glow > 0.0 or core[x] > 0.0:
                            out[row, x] = _mix(
                                out[row, x], core[x], glow, part[x], colour[i], opacity[i], light[i], strength[i]
                            )
                        core[x], away[x] = np.float32(0.0), np.float32(FAR)
