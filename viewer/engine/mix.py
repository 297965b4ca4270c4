"""Kernels of the composition: one pass over the rows, every layer of a row while it is in the cache."""

from __future__ import annotations

import math

import numpy as np
from numba import njit, prange, types

from viewer.engine.layers import (
    begin_row,
    end_row,
    fill_row,
    hatch_row,
    line_row,
    pack,
    stroke,
    sum_row,
    tints_of,
    tints_of_ramp,
)
from viewer.engine.outline import cover_row, is_rim
from viewer.engine.readings import field_row
from viewer.engine.threads import choose_layer

__all__ = ["AT_ONCE", "blend", "classed", "compose", "packed", "stroke", "through"]

choose_layer()

AT_ONCE = 4  # id buffers that one pass can take
TALL = 8  # rows that one thread takes at a time


@njit("void(u1[:, ::1], i8, u8[::1])", cache=True, nogil=True, parallel=True)
def packed(table, samples, out):
    """As layers.pack, shared out."""
    chunk = 1 << 14
    for part in prange((len(out) + chunk - 1) // chunk):
        pack(table[part * chunk : (part + 1) * chunk], samples, out[part * chunk : (part + 1) * chunk])


@njit(
    "void(UniTuple(u4[:, ::1], 4), i8, i8, u8[::1], i8[::1], u1[::1], u1[::1], u1[:, ::1],"
    " i8[::1], f4[:, ::1], f8[::1], u1[::1], i8[::1], f4[::1], i8[:, ::1], f8[:, ::1], u1[:, :, ::1],"
    " u4[:, ::1], i8[::1], u1[::1], u4[:, ::1])",
    cache=True,
    nogil=True,
    parallel=True,
)
def compose(
    ids, layers, s, colours, offsets, flags, hatched, hatch_colours,
    line_layer, line_colours, line_radius, line_only, line_offsets, values, field_shape, field_matrix, ramps,
    background, window, halt, out,
):  # fmt: skip
    """Writes the pixels of `window` (left, top, right, bottom) of `out`, none of them once halt (1,) is not 0;
    see compose.picture for what they are."""
    left, top, right, bottom = window
    rims = np.zeros(len(line_layer), np.bool_)
    added = np.empty((len(line_layer), s * s + 1), np.uint64)
    kept = np.empty_like(added)
    for k in range(len(line_layer)):
        rims[k] = is_rim(line_only[line_offsets[k] : line_offsets[k + 1]])
        tints_of(line_colours[k], added[k], kept[k])
    steps, left_of = np.empty(ramps.shape[:2], np.uint64), np.empty(ramps.shape[:2], np.uint64)
    for f in range(len(ramps)):
        tints_of_ramp(ramps[f], steps[f], left_of[f])
    for band in prange((bottom - top + TALL - 1) // TALL):
        if halt[0]:
            continue
        acc = np.empty(out.shape[1], np.uint64)
        sums = np.empty(out.shape[1], np.uint64)
        cover = np.empty(out.shape[1], np.uint8)
        edge = np.empty(out.shape[1] * s, np.uint8)
        marks = np.empty((s, out.shape[1] * s), np.uint8)
        for y in range(top + band * TALL, min(top + band * TALL + TALL, bottom)):
            begin_row(acc, background[y if len(background) > 1 else 0], left, right)
            for layer in range(layers + 1):
                for f in range(len(field_shape)):
                    if field_shape[f, 3] == layer:
                        m = field_matrix[f]
                        field_row(
                            acc, values, field_shape[f, 0], field_shape[f, 1], field_shape[f, 2], m, y, left, right,
                            np.float32(m[9]), np.float32(m[10]), steps[f], left_of[f], field_shape[f, 4],
                        )  # fmt: skip
                if layer == layers:
                    break
                own = offsets[layer], offsets[layer + 1]
                sum_row(ids[layer], y, left, right, s, colours[own[0] : own[1]], sums)
                fill_row(acc, sums, left, right)
                if hatched[layer]:
                    hatch_row(acc, ids[layer], y, left, right, s, flags[own[0] : own[1]], hatch_colours[layer])
                for k in range(len(line_layer)):
                    if line_layer[k] == layer:
                        radius = line_radius[k]
                        only = line_only[line_offsets[k] : line_offsets[k + 1]]
                        cover_row(
                            ids[layer].view(np.int32), y, s, radius >= 1.0, max(radius - 1.0, 0.0), only, rims[k],
                            left, right, edge, marks, cover[left:right],
                        )  # fmt: skip
                        line_row(acc, cover, added[k], kept[k], left, right)
            end_row(acc, left, right, out[y])


@njit("void(u1[:, :, ::1], u1[:, :, ::1], u1[:, ::1], i8[::1])", cache=True, nogil=True, parallel=True)
def through(target, inside, share, window):
    """Mixes the pixels of `window` of `inside` into `target` by their share 0..255, in place."""
    left, top, right, bottom = window
    for y in prange(top, bottom):
        for x in range(left, right):
            a = np.int64(share[y, x])
            if a:
                for c in range(4):
                    target[y, x, c] = np.uint8((target[y, x, c] * (255 - a) + inside[y, x, c] * a + 127) // 255)


_CLASSED = [
    types.void(
        types.Array(kind, 1, "C", readonly=True), types.float64[::1], types.uint8[:, ::1], types.uint8[:, ::1],
        types.uint8[::1], types.boolean[::1],
    )
    for kind in (types.float32, types.float64)
]  # fmt: skip


@njit(_CLASSED, cache=True, nogil=True, parallel=True)
def classed(values, inner, rows, table, flags, marked):
    """Row i of all three = what `rows` says of the class of values[i], its last row where there is none.

    rows: (classes + 1, 6) RGBA, a flag and a mark. inner: breaks between the classes, rising.
    """
    for i in prange(len(values)):
        k = 0
        if math.isnan(values[i]):
            k = len(rows) - 1
        else:
            for j in range(len(inner)):
                k += inner[j] < values[i]
        for c in range(4):
            table[i, c] = rows[k, c]
        flags[i] = rows[k, 4]
        marked[i] = rows[k, 5] != 0


@njit("void(u1[:, :, ::1], f8[::1], u1[:, ::1])", cache=True, nogil=True, parallel=True)
def blend(tables, opacities, out):
    """out = the straight colours of all tables (k, n, 4) laid over each other, bottom first."""
    for i in prange(out.shape[0]):
        r = g = b = alpha = 0.0
        for k in range(len(tables)):
            a = tables[k, i, 3] * opacities[k] / 255.0
            r = tables[k, i, 0] * a + r * (1.0 - a)
            g = tables[k, i, 1] * a + g * (1.0 - a)
            b = tables[k, i, 2] * a + b * (1.0 - a)
            alpha = a + alpha * (1.0 - a)
        share = 1.0 / alpha if alpha > 0.0 else 0.0
        out[i, 0] = np.uint8(r * share + 0.5)
        out[i, 1] = np.uint8(g * share + 0.5)
        out[i, 2] = np.uint8(b * share + 0.5)
        out[i, 3] = np.uint8(alpha * 255.0 + 0.5)


@njit(
    types.void(types.uint8[:, ::1], types.uint8[::1], types.uint8[:, ::1], types.uint8[::1], types.uint8[:, ::1],
               types.uint8[::1]),
    cache=True, nogil=True, parallel=True, error_model="numpy",
)  # fmt: skip
def lay(lower, lower_flags, upper, upper_flags, out, flags):
    """out = the colours of `upper` over those of `lower`, as `blend` does; flags = of what is seen uppermost there."""
    for i in prange(len(out)):
        a = upper[i, 3] / 255.0
        b = lower[i, 3] / 255.0 * (1.0 - a)
        alpha = a + b
        share = 1.0 / alpha if alpha > 0.0 else 0.0
        for c in range(3):
            out[i, c] = np.uint8(np.int32((upper[i, c] * a + lower[i, c] * b) * share + 0.5))
        out[i, 3] = np.uint8(np.int32(alpha * 255.0 + 0.5))
        hidden = np.uint8(0) if upper[i, 3] else lower_flags[i]
        flags[i] = upper_flags[i] if upper_flags[i] else hidden
