"""Kernels of the composition: one pass over the rows, every layer of a row while it is in the cache."""

from __future__ import annotations

import math

import numpy as np
from numba import njit, prange, types

from viewer.engine.threads import choose_layer

choose_layer()

AT_ONCE = 4  # id buffers that one pass can take
FOUR = 4 * ((255 * 255 + 2) >> 2)  # four opaque samples, as `packed` counts
HATCH_PX = (8, 12)  # distance of the strokes along a row: no data, uncertain
STROKE_PX = (1.6, 1.0)


@njit("f4(i8, i8, i8)", cache=True, nogil=True)
def stroke(flag, x, y):
    """Share of pixel (x, y) under the diagonal strokes of flag 1 (rising) or 2 (falling, thin and far apart)."""
    period = HATCH_PX[0] if flag == 1 else HATCH_PX[1]
    width = STROKE_PX[0] if flag == 1 else STROKE_PX[1]
    along = (x + y) % period if flag == 1 else (x - y) % period
    distance = min(along, period - along) * 0.7071067811865476
    return np.float32(min(max(width / 2 - distance + 0.5, 0.0), 1.0))


@njit("b1(i4[:, ::1], i8, i8, i8)", cache=True, nogil=True, inline="always")
def _uniform(ids, y, x, s):
    """True if all samples of a pixel belong to one region."""
    one = ids[y * s, x * s]
    if s == 2:
        return one == ids[y * 2, x * 2 + 1] and one == ids[y * 2 + 1, x * 2] and one == ids[y * 2 + 1, x * 2 + 1]
    for v in range(s):
        for u in range(s):
            if ids[y * s + v, x * s + u] != one:
                return False
    return True


@njit("void(f4[:, ::1], i4[:, ::1], i8, i8, i8, i8, u1[:, ::1], i8, i8)", cache=True, nogil=True)
def _fill_row(acc, ids, y, left, right, s, table, offset, n):
    """Lays the mean colour of the samples of each pixel of row y over what is there."""
    share = np.float32(1.0 / (255.0 * s * s))
    before = np.int64(-1)  # the row of the table that a, r, g, b are of
    a = r = g = b = np.float32(0.0)
    for x in range(left, right):
        if _uniform(ids, y, x, s):
            one = ids[y * s, x * s]
            k = offset + (one if 0 <= one < n else n)
            if k != before:
                before = k
                a = np.float32(table[k, 3]) * np.float32(1.0 / 255.0)
                r, g, b = a * table[k, 0], a * table[k, 1], a * table[k, 2]
            if a == 0.0:
                continue
        else:
            before = -1
            a = r = g = b = np.float32(0.0)
            for v in range(s):
                for u in range(s):
                    one = np.uint32(ids[y * s + v, x * s + u])  # what is below 0 is beyond n
                    k = offset + min(np.int64(one), n)
                    w = np.float32(table[k, 3]) * share
                    a += w
                    r += w * table[k, 0]
                    g += w * table[k, 1]
                    b += w * table[k, 2]
        rest = np.float32(1.0) - a
        acc[x, 0] = acc[x, 0] * rest + r
        acc[x, 1] = acc[x, 1] * rest + g
        acc[x, 2] = acc[x, 2] * rest + b
        acc[x, 3] = acc[x, 3] * rest + a * np.float32(255.0)


@njit("void(u1[:, ::1], u8[::1])", cache=True, nogil=True, parallel=True)
def packed(table, out):
    """Each colour multiplied by its alpha as four numbers of 16 bits in one, red lowest: four of them can be added."""
    for i in prange(len(out)):
        alpha = np.uint64(table[i, 3])
        word = np.uint64(0)
        for c in range(4):
            part = np.uint64(table[i, c]) if c < 3 else np.uint64(255)
            word |= ((part * alpha + np.uint64(2)) >> np.uint64(2)) << np.uint64(16 * c)
        out[i] = word


@njit("void(f4[:, ::1], i4[:, ::1], i8, i8, i8, u8[::1], i8, i8)", cache=True, nogil=True)
def _four_row(acc, ids, y, left, right, words, offset, n):
    """As _fill_row for four samples a pixel, with the table as `packed` gives it: no branch that depends on the map."""
    upper, lower, many = ids[2 * y], ids[2 * y + 1], np.uint32(n)
    for x in range(left, right):
        a, b = min(np.uint32(upper[2 * x]), many), min(np.uint32(upper[2 * x + 1]), many)
        c, d = min(np.uint32(lower[2 * x]), many), min(np.uint32(lower[2 * x + 1]), many)  # below 0 is beyond n
        total = words[offset + a] + words[offset + b] + words[offset + c] + words[offset + d]
        if total == 0:
            continue
        share = np.float32(np.int32(total >> np.uint64(48))) * np.float32(1.0 / FOUR)
        rest = np.float32(1.0) - share
        for k in range(3):
            part = np.int32((total >> np.uint64(16 * k)) & np.uint64(0xFFFF))
            acc[x, k] = acc[x, k] * rest + np.float32(part) * np.float32(1.0 / 255.0)
        acc[x, 3] = acc[x, 3] * rest + share * np.float32(255.0)


@njit("void(f4[:, ::1], u1[:, :, ::1], i8, i8, i8)", cache=True, nogil=True)
def _ground_row(acc, background, y, left, right):
    if background.shape[0] == 1 and background.shape[1] == 1:
        for x in range(left, right):
            for c in range(4):
                acc[x, c] = background[0, 0, c]
        return
    below, flat = background[y, left:right].reshape(-1), acc[left:right].reshape(-1)
    for k in range(len(flat)):
        flat[k] = below[k]


@njit("void(f4[:, ::1], u1[:, ::1])", cache=True, nogil=True)
def _finished_row(acc, out):
    """Rounds what has been laid over each other."""
    flat, done = acc.reshape(-1), out.reshape(-1)
    for k in range(len(flat)):
        done[k] = np.uint8(np.int32(flat[k] + np.float32(0.5)))


@njit("void(f4[:, ::1], u1[::1], f4[::1], i8)", cache=True, nogil=True)
def _line_row(acc, cover, colour, full):
    """Lays a colour over the pixels that a line covers, by the share it covers."""
    for x in range(len(cover)):
        if cover[x]:
            a = np.float32(cover[x] * colour[3] / full)
            rest = np.float32(1.0) - a
            for c in range(3):
                acc[x, c] = acc[x, c] * rest + a * colour[c]
            acc[x, 3] = acc[x, 3] * rest + a * np.float32(255.0)


@njit("void(f4[:, ::1], i8, u1, u1, u1, f4)", cache=True, nogil=True, inline="always")
def _over(acc, x, r, g, b, a):
    rest = np.float32(1.0) - a
    acc[x, 0] = acc[x, 0] * rest + a * r
    acc[x, 1] = acc[x, 1] * rest + a * g
    acc[x, 2] = acc[x, 2] * rest + a * b
    acc[x, 3] = acc[x, 3] * rest + a * np.float32(255.0)


@njit("void(f4[:, ::1], i4[:, ::1], i8, i8, i8, i8, u1[::1], i8, i8, u1[::1])", cache=True, nogil=True)
def _hatch_row(acc, ids, y, left, right, s, flags, offset, n, colour):
    """Lays strokes over the share of each pixel whose regions are flagged 1 (no data) or 2 (uncertain)."""
    for x in range(left, right):
        thick = 0
        thin = 0
        if _uniform(ids, y, x, s):
            one = ids[y * s, x * s]
            flag = flags[offset + (one if 0 <= one < n else n)]
            if flag == 0:
                continue
            thick = s * s if flag == 1 else 0
            thin = s * s if flag == 2 else 0
        else:
            for v in range(s):
                for u in range(s):
                    one = ids[y * s + v, x * s + u]
                    flag = flags[offset + (one if 0 <= one < n else n)]
                    thick += flag == 1
                    thin += flag == 2
        if thick + thin:
            cover = thick * stroke(1, x, y) if thick else np.float32(0.0)
            if thin:
                cover += thin * stroke(2, x, y)
            a = np.float32(cover * colour[3] / (255.0 * s * s))
            _over(acc, x, colour[0], colour[1], colour[2], a)


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


@njit("void(f4[:, ::1], f4[::1], i8, i8, i8, f8, f8, f8, f8, i8, i8, f4, f4, u1[:, ::1], i8)", cache=True, nogil=True)
def _level_row(
    acc, values, offset, rows, columns, across, u_row, v_row, w_row, left, right, low, scale, ramp, every
):  # fmt: skip
    """As _field_row, where a row of pixels runs along a row of the grid: both of its cells' rows are mixed once."""
    if not (w_row > 0.0 and 0.0 <= v_row / w_row <= rows):
        return
    v = min(max(v_row / w_row - 0.5, 0.0), rows - 1.0)
    i = int(v)
    fv = v - i
    upper = offset + i * columns
    lower = upper + (columns if i + 1 < rows else 0)
    clear = 0
    while clear < 256 and ramp[clear, 3] == 0:
        clear += 1
    line = np.empty(columns + 1)
    seen = np.empty(columns + 1, np.bool_)  # whether a cell, and then whether it or the next, is anything but clear
    for j in range(columns):
        a, c = values[upper + j], values[lower + j]
        line[j] = (1.0 - fv) * a + fv * c
        seen[j] = (not math.isnan(a) and _step(a, low, scale) >= clear) or (
            not math.isnan(c) and _step(c, low, scale) >= clear
        )
    line[columns], seen[columns] = line[columns - 1], seen[columns - 1]
    for j in range(columns):
        seen[j] |= seen[j + 1]
    across, start = across / w_row, u_row / w_row
    for x in range(left, right, every):
        u = across * (x + 0.5 * every) + start
        if not 0.0 <= u <= columns:
            continue
        u = min(max(u - 0.5, 0.0), columns - 1.0)
        j = int(u)
        if not seen[j]:
            continue
        fu = u - j
        total = (1.0 - fu) * line[j] + fu * line[j + 1]
        if math.isnan(total):
            after = min(j + 1, columns - 1)
            total, weight = _known(
                values[upper + j], values[upper + after], values[lower + j], values[lower + after], fu, fv
            )
            if weight < 0.5:
                continue
            total /= weight
        step = _step(total, low, scale)
        if ramp[step, 3]:
            alpha = np.float32(ramp[step, 3] * (1.0 / 255.0))
            for k in range(x, min(x + every, right)):
                _over(acc, k, ramp[step, 0], ramp[step, 1], ramp[step, 2], alpha)


@njit("void(f4[:, ::1], f4[::1], i8, i8, i8, f8[::1], i8, i8, i8, f4, f4, u1[:, ::1], i8)", cache=True, nogil=True)
def _field_row(acc, values, offset, rows, columns, m, y, left, right, low, scale, ramp, every):
    """Lays a grid over row y: bilinear between cell centres, clear where most of the weight has no value.

    `every` so many pixels share one reading.
    """
    py = y + 0.5
    u_row, v_row, w_row = m[1] * py + m[2], m[4] * py + m[5], m[7] * py + m[8]
    if m[3] == 0.0 and m[6] == 0.0:
        _level_row(acc, values, offset, rows, columns, m[0], u_row, v_row, w_row, left, right, low, scale, ramp, every)
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
        if ramp[step, 3]:
            alpha = np.float32(ramp[step, 3] * (1.0 / 255.0))
            for k in range(x, min(x + every, right)):
                _over(acc, k, ramp[step, 0], ramp[step, 1], ramp[step, 2], alpha)


@njit(
    "void(UniTuple(i4[:, ::1], 4), i8, i8, u1[:, ::1], u8[::1], i8[::1], u1[::1], u1[::1], u1[:, ::1],"
    " u1[:, :, ::1], i8[::1], f4[:, ::1], i8, f4[::1], i8[:, ::1], f8[:, ::1], u1[:, :, ::1],"
    " u1[:, :, ::1], i8[::1], u1[:, :, ::1])",
    cache=True,
    nogil=True,
    parallel=True,
)
def compose(
    ids, layers, s, table, words, offsets, flags, hatched, hatch_colours,
    covers, cover_layer, cover_colours, full, values, field_shape, field_matrix, ramps,
    background, window, out,
):  # fmt: skip
    """Writes the pixels of `window` (left, top, right, bottom) of `out`; see compose.picture for what they are.

    words: the table once more, as `packed` gives it, where a pixel has four samples.
    """
    left, top, right, bottom = window
    for y in prange(top, bottom):
        acc = np.empty((out.shape[1], 4), np.float32)
        _ground_row(acc, background, y, left, right)
        for layer in range(layers + 1):
            for f in range(len(field_shape)):
                if field_shape[f, 3] == layer:
                    m = field_matrix[f]
                    _field_row(
                        acc, values, field_shape[f, 0], field_shape[f, 1], field_shape[f, 2], m, y, left, right,
                        np.float32(m[9]), np.float32(m[10]), ramps[f], field_shape[f, 4],
                    )  # fmt: skip
            if layer == layers:
                break
            n = offsets[layer + 1] - offsets[layer] - 1
            if s == 2:
                _four_row(acc, ids[layer], y, left, right, words, offsets[layer], n)
            else:
                _fill_row(acc, ids[layer], y, left, right, s, table, offsets[layer], n)
            if hatched[layer]:
                _hatch_row(acc, ids[layer], y, left, right, s, flags, offsets[layer], n, hatch_colours[layer])
            for k in range(len(cover_layer)):
                if cover_layer[k] == layer:
                    _line_row(acc[left:right], covers[k, y, left:right], cover_colours[k], full)
        _finished_row(acc[left:right], out[y, left:right])


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
