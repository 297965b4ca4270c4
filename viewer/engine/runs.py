"""Kernels that write the number of a region into the samples that it owns, run by run of each row."""

from __future__ import annotations

import numpy as np
from numba import njit

from viewer.engine.bits import zeros_below
from viewer.engine.threads import choose_layer

choose_layer()

NARROW = 64  # columns of a region whose inside fits the bits of one number
FEW_COLUMNS = 8  # of a region that is written sample by sample
ALL = np.uint64(2**64 - 1)


@njit("i8(i8, i8)", cache=True, nogil=True)
def apart(turn, bands):
    """The band of rows to take in a turn: the first half of the turns takes every second one, so that two threads,
    which get half of the turns each, find equal work where a city is dense on one side."""
    half = (bands + 1) // 2
    return 2 * turn if turn < half else 2 * (turn - half) + 1


@njit("void(i4[::1], i4, b1)", cache=True, nogil=True)
def _write(run, number, over):
    """Writes the number, unless `over` is False and a higher one is there."""
    if over:
        run[:] = number
        return
    for c in range(len(run)):
        run[c] = max(run[c], number)


@njit("void(i8, i8, i8, i8, u8[::1], i4, b1, i4[:, ::1])", cache=True, nogil=True)
def write_masks(top, bottom, left, right, masks, number, over, ids):
    """Writes the number where a bit is set; clears the bits."""
    columns = ALL >> np.uint64(NARROW - (right - left))
    for r in range(bottom - top):
        bits = masks[r] & columns
        masks[r] = 0
        c = left
        if right - left <= FEW_COLUMNS:
            while bits:
                if bits & np.uint64(1) and (over or ids[top + r, c] < number):
                    ids[top + r, c] = number
                bits >>= np.uint64(1)
                c += 1
        while bits:
            skipped = zeros_below(bits)
            bits >>= np.uint64(skipped)
            c += skipped
            long = zeros_below(~bits)
            _write(ids[top + r, c : c + long], number, over)
            bits = bits >> np.uint64(long) if long < NARROW else np.uint64(0)
            c += long


@njit("void(i8, i8, i8, i8, u8[:, ::1], i4[::1], i4[::1], i4, b1, i4[:, ::1])", cache=True, nogil=True)
def write_spans(top, bottom, left, right, words, first, last, number, over, ids):
    """As write_masks, between every odd and even crossing of each row; clears the crossings.

    words: the flags of eight columns each.
    """
    for r in range(bottom - top):
        inside = False
        begin = left
        for k in range(first[r] // 8, last[r] // 8 + 1):
            word = words[r, k]
            words[r, k] = 0
            while word:
                c = left + 8 * k + zeros_below(word) // 8
                if inside:
                    _write(ids[top + r, begin:c], number, over)
                begin = c
                inside = not inside
                word &= word - np.uint64(1)
        if inside:
            _write(ids[top + r, begin:right], number, over)
        first[r] = 8 * words.shape[1]
        last[r] = -1
