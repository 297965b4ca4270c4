"""Kernels of outlines: which samples lie on a border, and how many of each pixel do."""

from __future__ import annotations

import math

import numpy as np
from numba import njit

from viewer.engine.threads import choose_layer

choose_layer()


@njit("void(i4[::1], i4[::1], i4[::1], i4[::1], i4[::1], u1[::1])", cache=True, nogil=True)
def _mark_changes(here, up, before, down, after, edge):
    """edge = where a sample is not the same as each of its neighbours; all of one length."""
    for c in range(len(edge)):
        one = here[c]
        edge[c] = ((one ^ up[c]) | (one ^ before[c]) | (one ^ down[c]) | (one ^ after[c])) != 0


@njit("void(i4[::1], i4[::1], i4[::1], i4[::1], i4[::1], u4, u1[::1])", cache=True, nogil=True)
def _mark_rim(here, up, before, down, after, n, edge):
    """As _mark_changes, where a sample is outside of all n regions and a neighbour is not, or the other way round."""
    for c in range(len(edge)):
        one = np.uint32(here[c]) >= n
        edge[c] = (
            ((np.uint32(up[c]) >= n) ^ one)
            | ((np.uint32(before[c]) >= n) ^ one)
            | ((np.uint32(down[c]) >= n) ^ one)
            | ((np.uint32(after[c]) >= n) ^ one)
        )


@njit("b1(u1[::1], i4)", cache=True, nogil=True)
def _named(only, one):
    return only[one if 0 <= one < len(only) - 1 else len(only) - 1] != 0


@njit("void(i4[:, ::1], i8, i8, i8, b1, u4, b1, u1[::1])", cache=True, nogil=True)
def _neighbours(ids, row, left, right, both, n, rim, edge):
    """edge of the samples left..right of a row; beyond the rim of the buffer nothing differs."""
    if left >= right:
        return
    width = ids.shape[1]
    before, after = max(left - 1, 0), min(left + 1, width - right + left)
    here, up = ids[row, left:right], ids[max(row - 1, 0), left:right]
    back = ids[row, before : before + right - left]
    down = ids[min(row + 1, ids.shape[0] - 1), left:right] if both else here
    forth = ids[row, after : after + right - left] if both else here
    if rim:
        _mark_rim(here, up, back, down, forth, n, edge[left:right])
    else:
        _mark_changes(here, up, back, down, forth, edge[left:right])


@njit("void(i4[:, ::1], i8, b1, u4, i8, i8, b1, u1[::1])", cache=True, nogil=True)
def _row(ids, row, both, n, left, right, rim, edge):
    """As _neighbours, with the first and the last sample of the buffer by themselves: they have one beside them."""
    width = ids.shape[1]
    begin, end = max(left, 1), min(right, width - 1)
    if left == 0:
        _neighbours(ids, row, 0, min(1, right), both, n, rim, edge)
    _neighbours(ids, row, begin, end, both, n, rim, edge)
    if right == width and width > 1:
        _neighbours(ids, row, max(width - 1, left), width, both, n, rim, edge)


@njit("b1(u1[::1])", cache=True, nogil=True)
def is_rim(only):
    """True if `only` names nothing but what lies outside."""
    for k in range(len(only) - 1):
        if only[k]:
            return False
    return len(only) > 0 and only[len(only) - 1] != 0


@njit("void(i4[:, ::1], i8, b1, u1[::1], i8, i8, u1[::1])", cache=True, nogil=True)
def _keep_named(ids, row, both, only, left, right, edge):
    """Takes the mark off every sample that neither is of a region named in `only` nor has such a neighbour."""
    height, width = ids.shape
    up, down, here = ids[max(row - 1, 0)], ids[min(row + 1, height - 1)], ids[row]
    for c in range(left, right):
        if not edge[c]:
            continue
        mine = here[c]
        a, b, d, e = up[c], here[max(c - 1, 0)], down[c], here[min(c + 1, width - 1)]
        edge[c] = (
            _named(only, mine)
            or (a != mine and _named(only, a))
            or (b != mine and _named(only, b))
            or (both and d != mine and _named(only, d))
            or (both and e != mine and _named(only, e))
        )


@njit("void(i4[:, ::1], i8, b1, u1[::1], b1, i8, i8, u1[::1])", cache=True, nogil=True)
def _edge_row(ids, row, both, only, rim, left, right, edge):
    """edge[c] = 1 where sample c of the row differs from a neighbour; from the left or upper one unless `both`."""
    _row(ids, row, both, np.uint32(max(len(only) - 1, 0)), left, right, rim, edge)
    if len(only) == 0 or rim:
        return
    eights = edge[: len(edge) // 8 * 8].view(np.uint64)
    first, last = (left + 7) // 8, right // 8
    if first >= last:
        _keep_named(ids, row, both, only, left, right, edge)
        return
    _keep_named(ids, row, both, only, left, first * 8, edge)
    for k in range(first, last):
        if eights[k]:
            _keep_named(ids, row, both, only, k * 8, k * 8 + 8, edge)
    _keep_named(ids, row, both, only, last * 8, right, edge)


@njit("void(u1[::1], i8, u1[::1])", cache=True, nogil=True)
def _widen(edge, chord, marks):
    """Marks everything within `chord` of an edge, both sides."""
    for shift in range(-chord, chord + 1):
        a = edge[max(-shift, 0) : len(edge) - max(shift, 0)]
        b = marks[max(shift, 0) : len(edge) - max(-shift, 0)]
        for c in range(len(b)):
            b[c] |= a[c]


@njit("void(u1[:, ::1], i8, i8, u1[::1])", cache=True, nogil=True)
def _count(marks, first, s, out):
    """out = number of marks in each square of s x s, from the column `first` of the marks on."""
    if s == 2:
        upper = marks[0, first : first + 2 * len(out)].view(np.uint16)
        lower = marks[1, first : first + 2 * len(out)].view(np.uint16)
        for x in range(len(out)):
            both = np.uint16(upper[x] + lower[x])  # of the left samples in the lower byte, of the right in the upper
            out[x] = np.uint8(both & np.uint16(255)) + np.uint8(both >> np.uint16(8))
        return
    for x in range(len(out)):
        count = 0
        for v in range(s):
            for u in range(s):
                count += marks[v, first + x * s + u]
        out[x] = count


@njit("void(i4[:, ::1], i8, i8, b1, f8, u1[::1], b1, i8, i8, u1[::1], u1[:, ::1], u1[::1])", cache=True, nogil=True)
def cover_row(ids, y, s, both, reach, only, rim, left, right, edge, marks, out):
    """out = samples of each of the pixels left..right of row y within `reach` samples of one that differs from a
    neighbour; edge (width,) and marks (s, width) are scratch."""
    halo = int(reach)
    begin, end = max(left * s - halo, 0), min(right * s + halo, ids.shape[1])
    if halo > 0:
        marks[:, begin:end] = 0
    for row in range(max(y * s - halo, 0), min(y * s + s + halo, ids.shape[0])):
        own = marks[row - y * s] if halo == 0 else edge
        _edge_row(ids, row, both, only, rim, begin, end, own)
        for v in range(s if halo > 0 else 0):
            away = abs(y * s + v - row)
            if away <= halo:
                chord = int(math.sqrt(reach * reach - away * away))
                _widen(edge[begin:end], chord, marks[v, begin:end])
    _count(marks, left * s, s, out)
