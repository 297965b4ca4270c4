"""Very many edges as one soft line: however many of them meet at a pixel, it is covered once."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt
from numba import njit

from viewer.engine.bits import laid
from viewer.engine.strokes import span
from viewer.engine.threads import halt, heed
from viewer.geometry.regions import FloatArray

Band = tuple[tuple[int, int, int, int], float]  # RGBA 0..255, and its width in pixels


def draw(edges: FloatArray, under: Band, over: Band, out: npt.NDArray[np.uint8]) -> None:
    """Lays a wide band along edges (m, 4) x, y, x, y and a line over it on the premultiplied picture (h, w, 4).

    Ends and corners are round, as those of one path with a round pen; the picture's channels are blue, green, red and
    opacity. nan draws nothing. Halted if this thread is halted meanwhile.
    """
    edges = np.ascontiguousarray(edges, np.float64)
    edges = edges[np.isfinite(edges).all(axis=1)]
    wide, thin = under[1] / 2, over[1] / 2
    far = max(wide, thin) + 0.5
    away = np.full(out.shape[:2], np.float32(far * far))
    _near(edges, far, halt(), away)
    tints = np.array([(*shade[2::-1], 255) for shade, _ in (under, over)], np.uint8).view(np.uint32)[:, 0]
    shares = np.array([under[0][3] / 255, over[0][3] / 255], np.float32)
    _lay(away, tints, shares, np.array([wide, thin], np.float32), out.view(np.uint32)[..., 0])
    heed()


@njit("void(f8[:, ::1], f8, u1[::1], f4[:, ::1])", cache=True, nogil=True)
def _near(edges, far, halt, away):
    """Lowers each pixel of away to its squared distance from the nearest of the edges, where that is below far."""
    height, width = away.shape
    for i in range(len(edges)):
        if halt[0]:
            return
        x0, y0, x1, y1 = edges[i]
        if max(x0, x1) < -far or min(x0, x1) > width + far:
            continue
        dx, dy = x1 - x0, y1 - y0
        inverse = 1.0 / max(dx * dx + dy * dy, 1e-12)
        top, bottom = max(min(y0, y1) - far, 0.0), min(max(y0, y1) + far, float(height))
        for row in range(int(min(top, float(height))), math.ceil(bottom)):
            left, right = span(x0, y0, x1, y1, row + 0.5, far)
            begin, end = max(left, 0.0), min(right + 2.0, float(width))
            if begin >= end:
                continue
            py = row + 0.5 - y0
            for x in range(int(begin), int(end)):
                px = x + 0.5 - x0
                along = min(max((px * dx + py * dy) * inverse, 0.0), 1.0)
                ex, ey = px - along * dx, py - along * dy
                away[row, x] = min(away[row, x], np.float32(ex * ex + ey * ey))


@njit("void(f4[:, ::1], u4[::1], f4[::1], f4[::1], u4[:, ::1])", cache=True, nogil=True)
def _lay(away, tints, shares, halves, out):
    """Lays the band and the line over it, each as far as half its width from the edges."""
    none, one, half = np.float32(0.0), np.float32(1.0), np.float32(0.5)
    far = max(halves[0], halves[1]) + half
    for y in range(away.shape[0]):
        for x in range(away.shape[1]):
            if away[y, x] >= far * far:
                continue
            off = np.float32(math.sqrt(away[y, x]))
            band = min(max(halves[0] + half - off, none), one) * shares[0]
            line = min(max(halves[1] + half - off, none), one) * shares[1]
            out[y, x] = laid(out[y, x], tints[0], band, tints[1], line)
