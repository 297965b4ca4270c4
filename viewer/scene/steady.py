"""Which names are drawn, decided by the names around them alone: a pan never trades one that stays in view for another.

Points are given in a frame of pixels that a pan does not move, and an answer depends on names up to `reach` away. So
any part of the frame gives the same answer for a name as long as it holds all names that near.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from viewer.geometry.regions import FloatArray, IntArray

ROUNDS = 3  # after each, names beside those that are kept are given up


def foremost(points: FloatArray, weights: FloatArray, cell: tuple[float, float]) -> IntArray:
    """Numbers of the heaviest of the points (n, 2) in each cell of a lattice, rising; of equal ones the first."""
    if not len(points):
        return np.zeros(0, np.int64)
    order = np.lexsort((np.arange(len(points)), -weights))
    _, first = np.unique(_cells(points[order], cell), axis=0, return_index=True)
    return np.sort(order[first])


def reach(sizes: FloatArray, room: tuple[float, float]) -> FloatArray:
    """(2,) how far off a name of at most these sizes can have a say in whether another is kept."""
    return (np.asarray(sizes, float).reshape(-1, 2).max(axis=0, initial=0.0) + room) * (2 * ROUNDS - 1)


def kept(
    points: FloatArray, sizes: FloatArray, weights: FloatArray, room: tuple[float, float]
) -> npt.NDArray[np.bool_]:
    """(n,) which names are drawn so that none comes nearer than `room` to another, the heavier before the lighter.

    points: (n, 2), at most one in each cell of `foremost` with room for its cell. sizes: (n, 2).
    """
    out = np.zeros(len(points), bool)
    if not len(points):
        return out
    cells = _cells(points, room)
    low = cells.min(axis=0)
    wide, tall = cells.max(axis=0) - low + 1
    slot = np.full((tall, wide), -1)
    slot[cells[:, 1] - low[1], cells[:, 0] - low[0]] = np.arange(len(points))
    one, other = _neighbours(slot, points, sizes, room)
    rank = np.empty(len(points))
    rank[np.lexsort((np.arange(len(points)), -weights))] = np.arange(len(points))
    open_ = np.ones(len(points), bool)
    for _ in range(ROUNDS):
        live = open_[one] & open_[other]
        beaten = np.zeros(len(points), bool)
        beaten[one[live & (rank[other] < rank[one])]] = True
        fresh = open_ & ~beaten
        out |= fresh
        open_ &= ~fresh
        open_[one[fresh[other]]] = False
    return out


def _cells(points: FloatArray, cell: tuple[float, float]) -> IntArray:
    return np.floor(points / np.array(cell)).astype(np.int64)


def _neighbours(slot: IntArray, points: FloatArray, sizes: FloatArray, room) -> tuple[IntArray, IntArray]:
    """Both numbers of every pair of names that come too near to each other, each pair either way round."""
    across, down = np.ceil(sizes.max(axis=0) / np.array(room)).astype(int) + 1
    tall, wide = slot.shape
    pairs = []
    for dy in range(min(down, tall - 1) + 1):
        for dx in range(-min(across, wide - 1), min(across, wide - 1) + 1):
            if dy == 0 and dx <= 0:
                continue
            here = slot[: tall - dy, max(-dx, 0) : wide - max(dx, 0)].ravel()
            there = slot[dy:, max(dx, 0) : wide - max(-dx, 0)].ravel()
            both = (here >= 0) & (there >= 0)
            pairs.append(np.stack((here[both], there[both])))
    one, other = np.concatenate(pairs, axis=1) if pairs else np.zeros((2, 0), np.int64)
    off = np.abs(points[one] - points[other])
    near = (off < (sizes[one] + sizes[other]) / 2 + room).all(axis=1)
    one, other = one[near], other[near]
    return np.concatenate((one, other)), np.concatenate((other, one))
