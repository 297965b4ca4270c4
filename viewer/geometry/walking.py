"""From a region to the next one in a direction: to a neighbour where one lies there, else to the nearest beyond."""

from __future__ import annotations

import numpy as np

from viewer.geometry.regions import FloatArray, IntArray

STRAIGHT_DEG = 67.5  # that a neighbour may lie off the direction
BEYOND_DEG = 50.0  # the same for what is no neighbour


def next_towards(xy: FloatArray, here: int, way: tuple[float, float], beside: IntArray) -> int:
    """The region to step to from `here`, or `here` itself where there is none in that direction.

    xy: (n, 2) middles of the regions, nan without one. way: direction in the same plane, any length. beside: numbers
    of the neighbours. Of the neighbours the one least off the direction is taken, the nearer of equals; without one of
    them the nearest of all others that lie ahead, so that water and islands can be crossed.
    """
    if not np.isfinite(xy[here]).all():
        return here
    off, far = _angles(xy, here, way)
    for some, most in ((np.asarray(beside, np.int64), STRAIGHT_DEG), (np.arange(len(xy)), BEYOND_DEG)):
        ahead = some[(off[some] <= most) & (some != here)]
        if len(ahead):
            first = np.round(off[ahead], 6) if most == STRAIGHT_DEG else far[ahead]
            return int(ahead[np.lexsort((far[ahead], first))[0]])
    return here


def _angles(xy: FloatArray, here: int, way: tuple[float, float]) -> tuple[FloatArray, FloatArray]:
    """(n,) degrees off the direction and (n,) distances; inf for what has no place and for `here`."""
    step = xy - xy[here]
    far = np.hypot(step[:, 0], step[:, 1])
    with np.errstate(invalid="ignore", divide="ignore"):
        along = (step @ (np.asarray(way, float) / np.hypot(*way))) / far
    off = np.degrees(np.arccos(np.clip(along, -1.0, 1.0)))
    lost = ~np.isfinite(off)
    return np.where(lost, np.inf, off), np.where(lost, np.inf, far)
