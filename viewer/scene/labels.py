"""Where text goes: rectangles in pixels, placed so that none overlaps another or leaves its panel."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from viewer.geometry.regions import FloatArray

Box = tuple[float, float, float, float]  # left, top, right, bottom
SHIFTS = ((0.0, 0.0), (0.0, -0.9), (0.0, 0.9), (0.35, 0.0), (-0.35, 0.0))  # of a name from its place, in sizes
ROUND = 24  # directions that a call-out tries
REACHES = (0.0, 18.0, 40.0, 70.0, 110.0, 160.0, 230.0, 310.0)  # px farther away
SPOT_PX = 6.0  # half the side of what is kept free around a place
SMALL = 1.6  # sides of a symbol are less than so many times what a call-out stays clear by
CELL_PX = 8.0  # side of a cell of a crowd
DIGITS = 6  # of a pixel, by which places are told apart
QUIET_REACH_PX = 160.0  # how far a leader may go for the sake of a quiet place
QUIET = 0.04  # a place is quiet if not more of it than this is crowded


def overlaps(box: Box | FloatArray, others: FloatArray) -> npt.NDArray[np.bool_]:
    """(k,) which of the boxes (k, 4) share an area with `box`."""
    if not len(others):
        return np.zeros(0, bool)
    left, top, right, bottom = box
    return (others[:, 0] < right) & (others[:, 2] > left) & (others[:, 1] < bottom) & (others[:, 3] > top)


def inside(box: Box | FloatArray, panel: Box | FloatArray) -> bool:
    """True if no part of the box lies outside the panel."""
    return bool(box[0] >= panel[0] and box[1] >= panel[1] and box[2] <= panel[2] and box[3] <= panel[3])


def place(
    anchors: FloatArray,
    sizes: FloatArray,
    weights: npt.ArrayLike,
    panel: Box,
    *,
    blocked: FloatArray | None = None,
    room: tuple[float, float] = (0.0, 0.0),
    steady: bool = False,
) -> FloatArray:
    """(p, 4) boxes of labels around their anchors (p, 2); nan for those left out.

    The heavier go first and equal ones in their order, so the same labels always win. sizes: (p, 2). `room` is kept
    free around each label, beyond what it covers itself; blocked (k, 4) is what nothing may cover.
    steady: a label that leaves the panel is left out rather than moved inside.
    """
    out = np.full((len(anchors), 4), np.nan)
    solid = np.zeros((0, 4)) if blocked is None else np.asarray(blocked, float).reshape(-1, 4)
    wide = np.zeros((0, 4))
    far = np.array([-room[0], -room[1], room[0], room[1]])
    for i in np.argsort(-np.asarray(weights, float), kind="stable"):
        if not np.isfinite(anchors[i]).all():
            continue
        for shift in SHIFTS:
            middle = anchors[i] + sizes[i] * shift
            box = np.concatenate((middle - sizes[i] / 2, middle + sizes[i] / 2))
            if steady and not inside(box, panel):
                break
            if inside(box, panel) and not overlaps(box, solid).any() and not overlaps(box, wide).any():
                out[i] = box
                wide = np.vstack((wide, box + far))
                break
    return out


def beside(
    anchor: npt.ArrayLike,
    size: npt.ArrayLike,
    panel: Box,
    *,
    blocked: FloatArray | None = None,
    clear_px: float = 26.0,
    leaders: FloatArray | None = None,
    crowd: FloatArray | None = None,
) -> FloatArray | None:
    """(4,) box of a call-out near its anchor but clear of it, None if there is no room.

    Nearer places win, among them the upper right. blocked: (k, 4), over which its leader does not run either; an anchor
    inside of one cannot be pointed at, but for symbols that stand on it. leaders: (k, 4) x0, y0, x1, y1 of those
    already drawn, which the new one does not cross and its box does not cover. Away from the rim of the panel the
    answer moves along with all of these. crowd: (rows, columns) of CELL_PX, 0 empty to 1 full; a quiet place is taken
    if there is one in reach, else the nearest.
    """
    origin, size = np.asarray(anchor, float), np.asarray(size, float)
    solid, lines = (_from(origin, given) for given in (blocked, leaders))
    panel, spot = tuple(_from(origin, panel)[0].tolist()), np.zeros(2)
    walls = solid[~_stand_on(solid, spot, clear_px)]
    if overlaps((*spot, *spot), walls).any():
        return None
    turns = np.pi * 2 * np.arange(ROUND) / ROUND
    turns = turns[np.argsort(np.abs((turns - np.radians(40) + np.pi) % (2 * np.pi) - np.pi), kind="stable")]
    fallback = None
    for reach in REACHES:
        for turn in turns:
            way = np.array([np.cos(turn), -np.sin(turn)])
            near = spot + way * (clear_px + reach)
            middle = near + way * size / 2
            box = np.concatenate((middle - size / 2, middle + size / 2))
            if (
                not inside(box, panel)
                or overlaps(box, solid).any()
                or overlaps(box, _around(spot, clear_px * 0.6)).any()
                or _run_over(lines, box[None]).any()
            ):
                continue
            line = np.concatenate((spot, leader_end(spot, box)))
            if any(crosses(line, other) for other in lines) or _run_over(line[None], walls).any():
                continue
            placed = box + np.tile(origin, 2)
            if crowd is None or (reach <= QUIET_REACH_PX and crowded(placed, crowd) <= QUIET):
                return placed
            fallback = placed if fallback is None else fallback
    return fallback


def _from(origin: FloatArray, given: npt.ArrayLike | None) -> FloatArray:
    """(k, 4) boxes or lines as seen from an anchor: what touches does so wherever on the picture it lies."""
    given = np.zeros((0, 4)) if given is None else np.asarray(given, float).reshape(-1, 4)
    return np.round(given - np.tile(origin, 2), DIGITS)


def spot_box(spot: npt.ArrayLike) -> Box:
    """What other call-outs leave free around a place that one speaks of."""
    x, y = (float(value) for value in np.asarray(spot, float))
    return x - SPOT_PX, y - SPOT_PX, x + SPOT_PX, y + SPOT_PX


def crowded(box: FloatArray, crowd: FloatArray) -> float:
    """Mean of the cells (rows, columns) of CELL_PX that the box lies on."""
    left, top, right, bottom = np.floor(np.asarray(box) / CELL_PX).astype(int)
    cells = crowd[max(top, 0) : bottom + 1, max(left, 0) : right + 1]
    return float(cells.mean()) if cells.size else 0.0


def leader_end(anchor: npt.ArrayLike, box: npt.ArrayLike) -> FloatArray:
    """(2,) the point of the box that is nearest to the anchor."""
    spot, box = np.asarray(anchor, float), np.asarray(box, float)
    return np.clip(spot, box[:2], box[2:])


def crosses(one: npt.ArrayLike, other: npt.ArrayLike) -> bool:
    """True if two segments (x0, y0, x1, y1) cross at an inner point of both."""
    a, b = np.asarray(one, float).reshape(2, 2), np.asarray(other, float).reshape(2, 2)
    first = _side(a, b[0]) * _side(a, b[1])
    second = _side(b, a[0]) * _side(b, a[1])
    return bool(first < 0 and second < 0)


def _run_over(lines: FloatArray, boxes: FloatArray) -> npt.NDArray[np.bool_]:
    """(k, n) which of k segments (k, 4) go through the inside of which of n boxes (n, 4)."""
    start, along = lines[:, None, :2], (lines[:, 2:] - lines[:, :2])[:, None]
    low, high = boxes[None, :, :2], boxes[None, :, 2:]
    with np.errstate(divide="ignore", invalid="ignore"):
        one, other = (low - start) / along, (high - start) / along
    inside = (start > low) & (start < high)
    still = along == 0
    enter = np.where(still, np.where(inside, -np.inf, np.inf), np.minimum(one, other)).max(axis=-1)
    leave = np.where(still, np.where(inside, np.inf, -np.inf), np.maximum(one, other)).min(axis=-1)
    return (np.maximum(enter, 0.0) < np.minimum(leave, 1.0)) & (enter < leave)


def _stand_on(boxes: FloatArray, spot: FloatArray, clear_px: float) -> npt.NDArray[np.bool_]:
    """(n,) which boxes are of small symbols that a point lies in."""
    sides = boxes[:, 2:] - boxes[:, :2]
    holds = (boxes[:, :2] <= spot).all(axis=1) & (boxes[:, 2:] >= spot).all(axis=1)
    return holds & (sides < SMALL * clear_px).all(axis=1)


def _side(line: FloatArray, point: FloatArray) -> float:
    along, off = line[1] - line[0], point - line[0]
    return float(along[0] * off[1] - along[1] * off[0])


def _around(spot: FloatArray, reach: float) -> FloatArray:
    return np.array([[spot[0] - reach, spot[1] - reach, spot[0] + reach, spot[1] + reach]])
