"""The rim of many regions together: the edges that only one of them has."""

from __future__ import annotations

import numpy as np

from viewer.geometry.regions import FloatArray, IntArray, Ragged, take

_MIX = np.array([0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, 0x27D4EB2F165667C5], np.uint64)


def rim(regions: Ragged, numbers: IntArray) -> FloatArray:
    """(m, 4) x, y, x, y of the edges of the regions `numbers` that are edges of one of them alone.

    What two neighbours share is found where both have the same vertices; where they have not, both edges are kept.
    """
    some = take(regions, numbers)
    inside = np.ones(max(len(some.xy) - 1, 0), bool)
    inside[some.ring_starts[1:-1] - 1] = False  # from the last vertex of a ring to the first of the next there is none
    edges = np.hstack((some.xy[:-1], some.xy[1:]))[inside]
    edges = edges[(edges[:, :2] != edges[:, 2:]).any(axis=1)]
    x0, y0, x1, y1 = edges.T
    turned = (x0 > x1) | ((x0 == x1) & (y0 > y1))
    same = np.where(turned[:, None], edges[:, [2, 3, 0, 1]], edges) + 0.0  # -0.0 is 0.0
    keys = np.bitwise_xor.reduce(_mixed(same.view(np.uint64)), axis=1)
    _, first, times = np.unique(keys, return_index=True, return_counts=True)
    return edges[np.sort(first[times == 1])]


def _mixed(bits: np.ndarray) -> np.ndarray:
    """Numbers of 64 bits of which equal ones stay equal and others differ in every half."""
    with np.errstate(over="ignore"):
        bits = (bits ^ (bits >> np.uint64(29))) * _MIX
        return (bits ^ (bits >> np.uint64(32))) * _MIX[::-1]
