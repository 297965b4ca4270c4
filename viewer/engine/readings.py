"""Kernels of one row of a field: bilinear readings of a grid, laid through a ramp over the pixels of the row."""

from __future__ import annotations

import math

import numpy as np
from numba import njit

from viewer.engine.lanes import share_of, tint_run
from viewer.engine.threads import choose_layer

choose_layer()


@njit("UniTuple(f8, 2)(f4, f4, f4, f4, f8, f8)", cache=True, nogil=True)
def _known(a, b, c, d, fu, fv):
    """Weighted sum and weight of those of four cells that have a value."""
    total = 0.0
    weight = 0.0
    for value, part in (
        (a, (1.0 - fv) * (1.0 - fu)),
        (b, (1.0 - fv) * fu),
        (c, fv * (1.0 - fu)),
        (d, fv * fu),
    ):
        if not math.isnan(value):
            total += part * value
            weight += part
    return total, weight


@njit("i8(f8, f4, f4)", cache=True, nogil=True, inline="always")
def _step(value, low, scale):
    """The step of a ramp of 256 for a value that is known."""
    return int(min(max((value - low) * scale, 0.0), 255.0))


@njit("i8(f8, f8, i8, i8, i8)", cache=True, nogil=True, inline="always")
def _cell(across, start, x, every, columns):
    """The cell left of the middle of the reading that begins at pixel x."""
    return int(min(max(across * (x + 0.5 * every) + start - 0.5, 0.0), columns - 1.0))


@njit("i8(f8, f8, i8, i8, i8, i8, i8)", cache=True, nogil=True)
def _beyond(across, start, x, right, every, columns, cell):
    """The first reading after the one at pixel x that is not left of a cell, at most `right`; across is above 0."""
    readings = int((cell + 0.5 - start) / across - x) // every - 1
    at = min(x + max(readings, 1) * every, right)
    while at < right and _cell(across, start, at, every, columns) < cell:
        at += every
    return min(at, right)


@njit("void(f4[::1], f4[::1], f8, f4, f4, f4, f8[::1], i1[::1])", cache=True, nogil=True)
def _mix_rows(upper, lower, fv, low, scale, clear, line, kind):
    """line = two rows of cells mixed; kind of each cell with the next: 0 clear, 1 of one value, 2 anything else.

    clear: the first step of the ramp that is not clear.
    """
    columns = len(upper)
    here, first, seen = line[:columns], kind[:columns], kind[1:]
    for j in range(columns):
        here[j] = (1.0 - fv) * upper[j] + fv * lower[j]
        first[j] = ((upper[j] - low) * scale >= clear) | ((lower[j] - low) * scale >= clear)
    line[columns], kind[columns] = line[columns - 1], kind[columns - 1]
    after = line[1:]
    for j in range(columns):
        differ = np.int8(1) if here[j] == after[j] else np.int8(2)
        first[j] = (first[j] | seen[j]) * differ


@njit(
    "void(u8[::1], f4[::1], i8, i8, i8, f8, f8, f8, f8, i8, i8, f4, f4, u8[::1], u8[::1], i8)", cache=True, nogil=True
)
def _level_row(
    acc, values, offset, rows, columns, across, u_row, v_row, w_row, left, right, low, scale, added, kept, every
):  # fmt: skip
    """As field_row, where a row of pixels runs along a row of the grid: both of its cells' rows are mixed once, and
    cells of one value are laid at once."""
    if not (w_row > 0.0 and 0.0 <= v_row / w_row <= rows):
        return
    v = min(max(v_row / w_row - 0.5, 0.0), rows - 1.0)
    i = int(v)
    fv = v - i
    upper = offset + i * columns
    lower = upper + (columns if i + 1 < rows else 0)
    clear = 0
    while clear < 256 and added[clear] == 0:
        clear += 1
    line = np.empty(columns + 1)
    kind = np.empty(columns + 1, np.int8)
    lowest = -np.inf if clear == 0 else (np.inf if clear == 256 else clear)
    _mix_rows(values[upper : upper + columns], values[lower : lower + columns], fv, low, scale, lowest, line, kind)
    across, start = across / w_row, u_row / w_row
    x = left
    while x < right:
        u = across * (x + 0.5 * every) + start
        if not 0.0 <= u <= columns:
            x += every
            continue
        u = min(max(u - 0.5, 0.0), columns - 1.0)
        j = int(u)
        after = x + every
        if kind[j] < 2 and across > 0.0 and j + 1 < columns:
            k = j + 1
            while k < columns - 1 and kind[k] == kind[j] and (kind[j] == 0 or line[k] == line[j]):
                k += 1
            after = _beyond(across, start, x, right, every, columns, k)
        if kind[j] > 0:
            fu = u - j
            total = (1.0 - fu) * line[j] + fu * line[j + 1]
            if math.isnan(total):
                nxt = min(j + 1, columns - 1)
                total, weight = _known(
                    values[upper + j], values[upper + nxt], values[lower + j], values[lower + nxt], fu, fv
                )
                total = total / weight if weight >= 0.5 else np.nan
            if not math.isnan(total):
                step = _step(total, low, scale)
                if added[step]:
                    tint_run(acc, x, min(after, right), added[step], kept[step])
        x = after


@njit("void(u8[::1], f4[::1], i8, i8, i8, f8[::1], i8, i8, i8, f4, f4, u8[::1], u8[::1], i8)", cache=True, nogil=True)
def field_row(acc, values, offset, rows, columns, m, y, left, right, low, scale, added, kept, every):
    """Lays a grid over row y: bilinear between cell centres, clear where most of the weight has no value.

    `every` so many pixels share one reading.
    """
    py = y + 0.5
    u_row, v_row, w_row = m[1] * py + m[2], m[4] * py + m[5], m[7] * py + m[8]
    if m[3] == 0.0 and m[6] == 0.0:
        _level_row(
            acc, values, offset, rows, columns, m[0], u_row, v_row, w_row, left, right, low, scale, added, kept, every
        )
        return
    for x in range(left, right, every):
        px = x + 0.5 * every
        w = m[6] * px + w_row
        if w <= 0.0:
            continue
        u = (m[0] * px + u_row) / w
        v = (m[3] * px + v_row) / w
        if not (0.0 <= u <= columns and 0.0 <= v <= rows):
            continue
        u = min(max(u - 0.5, 0.0), columns - 1.0)
        v = min(max(v - 0.5, 0.0), rows - 1.0)
        i, j = int(v), int(u)
        fv, fu = v - i, u - j
        here = offset + i * columns + j
        right_of = here + 1 if j + 1 < columns else here
        down = columns if i + 1 < rows else 0
        a, b = values[here], values[right_of]
        c, d = values[here + down], values[right_of + down]
        total = (1.0 - fv) * ((1.0 - fu) * a + fu * b) + fv * ((1.0 - fu) * c + fu * d)
        weight = 1.0
        if math.isnan(total):
            total, weight = _known(a, b, c, d, fu, fv)
            if weight < 0.5:
                continue
        step = _step(total / weight, low, scale)
        if added[step]:
            for k in range(x, min(x + every, right)):
                acc[k] = added[step] + share_of(acc[k], kept[step])
