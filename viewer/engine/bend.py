"""Pictures bent to another camera: each pixel takes the nearest one of the picture that reaches it, the first wins."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt
from numba import njit, prange, types

from viewer.engine.runs import apart
from viewer.engine.threads import alone, choose_layer
from viewer.geometry.regions import FloatArray

choose_layer()

Bytes = npt.NDArray[np.uint8]
BANDS = 24  # strips of rows that the threads share out
_NOWHERE = np.diag([0.0, 0.0, -1.0])  # behind every eye
_PICTURE = types.Array(types.uint32, 2, "C", readonly=True)


@njit("UniTuple(i8, 2)(f8, f8, i8, i8)", cache=True, nogil=True, error_model="numpy")
def _inside(slope, start, begin, end):
    """The part of the columns begin..end whose middles lie where slope * x + start is at least 0."""
    if slope == 0.0:
        return (begin, end) if start >= 0.0 else (begin, begin)
    at = min(max(-start / slope - 0.5, begin - 1.0), end + 1.0)
    if slope > 0.0:
        return max(begin, math.ceil(at)), end
    return begin, min(end, math.floor(at) + 1)


@njit("UniTuple(i8, 2)(f8[:, ::1], f8, i8, i8, i8)", cache=True, nogil=True)
def _reached(back, y, width, tall, columns):
    """The columns of a row whose middles a picture of width x tall reaches; back: (3, 3) from them to it."""
    u, v, w = back[0, 1] * y + back[0, 2], back[1, 1] * y + back[1, 2], back[2, 1] * y + back[2, 2]
    begin, end = _inside(back[2, 0], w - 1e-9, 0, columns)
    begin, end = _inside(back[0, 0], u, begin, end)
    begin, end = _inside(width * back[2, 0] - back[0, 0], width * w - u, begin, end)
    begin, end = _inside(back[1, 0], v, begin, end)
    begin, end = _inside(tall * back[2, 0] - back[1, 0], tall * w - v, begin, end)
    return begin, max(begin, end)


@njit("void(f4, f4, f4, f4, f4, f4, i4, i4, i4, u4[::1])", cache=True, nogil=True, error_model="numpy")
def _places(u, v, w, du, dv, dw, last, low, stride, places):
    """places = the numbers of the pixels under a row that sets out at u, v, w and goes on by du, dv, dw."""
    none = np.int32(0)
    for c in range(len(places)):
        k = np.float32(np.int32(c))
        near = np.float32(1.0) / (w + k * dw)
        column = np.int32((u + k * du) * near)
        row = np.int32((v + k * dv) * near)
        column = column if column < last else last
        row = row if row < low else low
        column = column if column > none else none
        row = row if row > none else none
        places[c] = np.uint32(np.int32(row * stride) + column)


@njit(types.void(_PICTURE, types.float64[:, ::1], types.float64, types.int64, types.uint32[::1], types.uint32[::1]),
      cache=True, nogil=True)  # fmt: skip
def _take(picture, back, y, begin, places, out):
    """out = the pixels of the picture that lie under those from column `begin` on of a row."""
    tall, width = picture.shape
    x = begin + 0.5
    _places(
        np.float32(back[0, 0] * x + back[0, 1] * y + back[0, 2]),
        np.float32(back[1, 0] * x + back[1, 1] * y + back[1, 2]),
        np.float32(back[2, 0] * x + back[2, 1] * y + back[2, 2]),
        np.float32(back[0, 0]), np.float32(back[1, 0]), np.float32(back[2, 0]),
        np.int32(width - 1), np.int32(tall - 1), np.int32(width), places,
    )  # fmt: skip
    flat = picture.reshape(tall * width)
    for c in range(len(out)):
        out[c] = flat[places[c]]


@njit(
    types.void(
        _PICTURE, types.float64[:, ::1], _PICTURE, types.float64[:, ::1], types.uint32, types.int64,
        types.uint32[:, ::1],
    ),
    cache=True, nogil=True, parallel=True,
)  # fmt: skip
def _lay(upper, to_upper, lower, to_lower, bare, bands, out):
    tall, width = out.shape
    for turn in prange(bands):
        band = apart(turn, bands)
        places = np.empty(width, np.uint32)
        for row in range(band * tall // bands, (band + 1) * tall // bands):
            y, here = row + 0.5, out[row]
            begin, end = _reached(to_upper, y, upper.shape[1], upper.shape[0], width)
            _take(upper, to_upper, y, begin, places[begin:end], here[begin:end])
            if begin == 0 and end == width:
                continue
            first, last = _reached(to_lower, y, lower.shape[1], lower.shape[0], width)
            for left, right in ((0, begin), (end, width)):
                a = min(max(first, left), right)
                b = max(min(last, right), a)
                here[left:a] = bare
                _take(lower, to_lower, y, a, places[a:b], here[a:b])
                here[b:right] = bare


def lay(out: Bytes, bare: int, *pictures: tuple[Bytes, FloatArray]) -> None:
    """Fills `out` (h, w, 4) with one or two pictures (h', w', 4), the first in front, each with the (3, 3) matrix that
    bends the pixels of `out` back to its own; pixels that none of them reaches become `bare`, four bytes as a number.

    A pixel takes the one that its middle falls into. A matrix that is not finite reaches nothing.
    """
    (upper, to_upper), (lower, to_lower) = (*pictures, (pictures[0][0], _NOWHERE))[:2]
    backs = [
        np.array(one if np.isfinite(one).all() else _NOWHERE, np.float64, order="C") for one in (to_upper, to_lower)
    ]
    with alone():
        _lay(_pixels(upper), backs[0], _pixels(lower), backs[1], bare, BANDS, _pixels(out))


def _pixels(picture: Bytes) -> npt.NDArray[np.uint32]:
    return picture.view(np.uint32)[..., 0]
