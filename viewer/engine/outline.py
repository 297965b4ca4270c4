"""Kernels of outlines: which samples lie on a border, and how many of each pixel do."""

from __future__ import annotations

import math

import numpy as np
from numba import njit, prange

from viewer.engine.threads import choose_layer

choose_layer()

BLOCK = 32  # samples that are skipped together where no line runs


@njit("void(i4[::1], i4[::1], u1[::1])", cache=True, nogil=True)
def _mark_changes(here, there, edge):
    for c in range(len(edge)):
        edge[c] |= here[c] != there[c]


@njit("b1(u1[::1], i4)", cache=True, nogil=True)
def _named(only, one):
    return only[one if 0 <= one < len(only) - 1 else len(only) - 1] != 0


@njit("void(i4[::1], i4[::1], u4, u1[::1])", cache=True, nogil=True)
def _mark_rim(here, there, n, edge):
    """Marks where one of two rows is outside of all n regions and the other is not."""
    for c in range(len(edge)):
        edge[c] |= (np.uint32(here[c]) >= n) != (np.uint32(there[c]) >= n)


@njit("void(i4[:, ::1], i8, b1, u4, i8, i8, u1[::1])", cache=True, nogil=True)
def _rim_row(ids, row, both, n, left, right, edge):
    """As _edge_row, for lines between the n regions and what lies outside of them."""
    height, width = ids.shape
    here = ids[row]
    edge[left:right] = 0
    begin, end = max(left, 1), min(right, width - 1)
    _mark_rim(here[left:right], ids[max(row - 1, 0), left:right], n, edge[left:right])
    _mark_rim(here[begin:right], here[begin - 1 : right - 1], n, edge[begin:right])
    if both:
        _mark_rim(here[left:right], ids[min(row + 1, height - 1), left:right], n, edge[left:right])
        _mark_rim(here[left:end], here[left + 1 : end + 1], n, edge[left:end])


@njit("b1(u1[::1])", cache=True, nogil=True)
def _is_rim(only):
    """True if `only` names nothing but what lies outside."""
    for k in range(len(only) - 1):
        if only[k]:
            return False
    return len(only) > 0 and only[len(only) - 1] != 0


@njit("void(i4[:, ::1], i8, b1, u1[::1], i8, i8, u1[::1])", cache=True, nogil=True)
def _edge_row(ids, row, both, only, left, right, edge):
    """edge[c] = 1 where sample c of the row differs from a neighbour; from the left or upper one unless `both`."""
    height, width = ids.shape
    up = ids[max(row - 1, 0)]
    down = ids[min(row + 1, height - 1)]
    here = ids[row]
    edge[left:right] = 0
    begin, end = max(left, 1), min(right, width - 1)
    _mark_changes(here[left:right], up[left:right], edge[left:right])
    _mark_changes(here[begin:right], here[begin - 1 : right - 1], edge[begin:right])
    if both:
        _mark_changes(here[left:right], down[left:right], edge[left:right])
        _mark_changes(here[left:end], here[left + 1 : end + 1], edge[left:end])
    if len(only) == 0:
        return
    for block in range(left, right, BLOCK):
        some = np.uint8(0)
        for c in range(block, min(block + BLOCK, right)):
            some |= edge[c]
        for c in range(block, min(block + BLOCK, right) if some else block):
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


@njit("void(u1[::1], i8, u1[::1])", cache=True, nogil=True)
def _widen(edge, chord, marks):
    """Marks everything within `chord` of an edge, both sides."""
    for shift in range(-chord, chord + 1):
        a = edge[max(-shift, 0) : len(edge) - max(shift, 0)]
        b = marks[max(shift, 0) : len(edge) - max(-shift, 0)]
        for c in range(len(b)):
            b[c] |= a[c]


@njit("void(u1[:, :], i8, u1[::1])", cache=True, nogil=True)
def _count(marks, s, out):
    """out = number of marks in each square of s x s."""
    if s == 2:
        upper, lower = marks[0], marks[1]
        for x in range(len(out)):
            out[x] = upper[2 * x] + upper[2 * x + 1] + lower[2 * x] + lower[2 * x + 1]
        return
    for x in range(len(out)):
        count = 0
        for v in range(s):
            for u in range(s):
                count += marks[v, x * s + u]
        out[x] = count


@njit("void(i4[:, ::1], i8, b1, f8, u1[::1], i8[::1], u1[:, ::1])", cache=True, nogil=True, parallel=True)
def cover(ids, s, both, reach, only, window, out):
    """out = samples of each pixel within `reach` samples of one that differs from a neighbour."""
    left, top, right, bottom = window
    width = ids.shape[1]
    halo = int(reach)
    rim = _is_rim(only)
    for y in prange(top, bottom):
        begin, end = max(left * s - halo, 0), min(right * s + halo, width)
        edge = np.empty(width, np.uint8)
        marks = np.zeros((s, width), np.uint8)
        for row in range(max(y * s - halo, 0), min(y * s + s + halo, ids.shape[0])):
            if rim:
                _rim_row(ids, row, both, np.uint32(len(only) - 1), begin, end, edge)
            else:
                _edge_row(ids, row, both, only, begin, end, edge)
            for v in range(s):
                away = abs(y * s + v - row)
                if away > halo:
                    continue
                if halo == 0:
                    marks[v, begin:end] = edge[begin:end]
                    continue
                chord = int(math.sqrt(reach * reach - away * away))
                _widen(edge[begin:end], chord, marks[v, begin:end])
        _count(marks[:, left * s :], s, out[y, left:right])
