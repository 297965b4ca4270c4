"""Soft shapes at low resolution: how much of each spot a region covers, and a blur of it."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from numba import njit, prange

from viewer.engine.threads import alone, choose_layer

choose_layer()

Soft = npt.NDArray[np.float32]
PARTS = 8  # of the columns, which threads share out


def share(ids: npt.NDArray[np.int32], side: int, *, lowest: int = 0, highest: int = 2**31 - 1) -> Soft:
    """(h / side, w / side) share of four samples of each square of `side` whose number is lowest..highest.

    The samples are the second and the last but one each way; a square that reaches beyond the rim takes the rim's.
    """
    out = np.empty((-(-ids.shape[0] // side), -(-ids.shape[1] // side)), np.float32)
    with alone():
        _share(np.ascontiguousarray(ids), side, lowest, highest, out)
    return out


def blurred(values: Soft, radius: int) -> Soft:
    """Two passes of a box of 2 radius + 1 in each direction; what lies outside is taken from the rim."""
    out, room = values.astype(np.float32), np.empty_like(values, np.float32)
    with alone():
        for _ in range(2):
            _box(out, radius, PARTS, room)
            out, room = room, out
    return out


@njit("void(i4[:, ::1], i8, i8, i8, f4[:, ::1])", cache=True, nogil=True, parallel=True)
def _share(ids, side, lowest, highest, out):
    height, width = ids.shape
    for y in prange(out.shape[0]):
        upper, lower = min(y * side + 1, height - 1), min(y * side + side - 2, height - 1)
        for x in range(out.shape[1]):
            left, right = min(x * side + 1, width - 1), min(x * side + side - 2, width - 1)
            count = 0
            for row in (upper, lower):
                for column in (left, right):
                    count += lowest <= ids[row, column] <= highest
            out[y, x] = count * np.float32(0.25)


@njit("void(f4[:, ::1], i8, i8, f4[:, ::1])", cache=True, nogil=True, parallel=True)
def _box(values, radius, parts, out):
    """The mean over a box around each cell: along rows, then, row by row, over the rows around it."""
    height, width = values.shape
    share = np.float32(1.0 / (2 * radius + 1) ** 2)
    along = np.empty((height, width), np.float32)
    for y in prange(height):
        total = 0.0
        for x in range(-radius, radius + 1):
            total += values[y, min(max(x, 0), width - 1)]
        for x in range(width):
            along[y, x] = total
            total += values[y, min(x + radius + 1, width - 1)] - values[y, max(x - radius, 0)]
    for part in prange(parts):
        left, right = part * width // parts, (part + 1) * width // parts
        totals = np.zeros(right - left, np.float64)
        for y in range(-radius, radius + 1):
            totals += along[min(max(y, 0), height - 1), left:right]
        for y in range(height):
            row, ahead = out[y, left:right], along[min(y + radius + 1, height - 1), left:right]
            behind = along[max(y - radius, 0), left:right]
            for x in range(len(row)):
                row[x] = totals[x] * share
                totals[x] += np.float64(ahead[x]) - np.float64(behind[x])
