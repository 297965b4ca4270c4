"""Flow arrows as curves on the picture: where they run, how wide they are, where their particles stand. No Qt."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from viewer.geometry.regions import FloatArray
from viewer.render.ground import Planes
from viewer.scene.marks import Ribbons, widths_px
from viewer.scene.particles import under_way

POINTS = 33  # along each arrow
BEND = 0.13  # how far the middle of an arrow lies to its right, as a share of its length
LOOP_PX = 16.0  # radius of the ring that a flow from a place to itself is
LEAST_PX = 0.9  # thinner ones would vanish in small pictures
GAP_PX = 9.0  # between the point of an arrow and its end, so that the place stays visible


@dataclass(frozen=True, slots=True, eq=False)
class Curves:
    """m arrows on one picture: centre lines, widths and particles, in pixels."""

    lines: FloatArray  # (m, POINTS, 2) nan where behind the eye
    widths: FloatArray  # (m,) full width of the shaft
    counts: FloatArray  # (m,) particles that each arrow carries at any moment, not rounded; 0 for none


def curves(ribbons: Ribbons, planes: Planes, height: float, *, tilt_share: float, scale: float = 1.0) -> Curves:
    """Every arrow of the mark, bent to its right and lifted into an arc by its length times tilt_share 0..1."""
    start, end = np.asarray(ribbons.start, float), np.asarray(ribbons.end, float)
    share = np.linspace(0.0, 1.0, POINTS)
    along = end - start
    length = np.hypot(along[:, 0], along[:, 1])
    control = (start + end) / 2 + np.column_stack((along[:, 1], -along[:, 0])) * BEND * 2
    a, b, c = (1 - share) ** 2, 2 * share * (1 - share), share**2
    world = start[:, None] * a[:, None] + control[:, None] * b[:, None] + end[:, None] * c[:, None]
    arc = height + np.outer(length, 4 * share * (1 - share)) * ribbons.lift * tilt_share
    flat = world.reshape(-1, 2)
    lines = planes.project(flat, arc.ravel()).reshape(len(start), POINTS, 2)
    _loops(lines, length, scale)
    lines = _shortened(lines, GAP_PX * scale)
    counts = np.zeros(len(start))
    if ribbons.quantum > 0:
        counts = np.maximum(np.nan_to_num(ribbons.amounts), 0.0) / ribbons.quantum
    return Curves(lines, np.maximum(widths_px(ribbons) * scale, LEAST_PX), counts)


def _loops(lines: FloatArray, length: FloatArray, scale: float) -> None:
    """Turns the lines of flows that end where they begin into rings that stand on their place."""
    turn = np.linspace(0.06, 0.94, POINTS) * 2 * np.pi
    ring = np.column_stack((np.sin(turn), np.cos(turn) - 1.0)) * LOOP_PX * scale
    for i in np.flatnonzero(length == 0):
        lines[i] = lines[i, 0] + ring


def _shortened(lines: FloatArray, gap_px: float) -> FloatArray:
    """The lines with `gap_px` taken off their ends, at most a quarter; points spread evenly over what is left."""
    out = lines.copy()
    share = np.linspace(0.0, 1.0, POINTS)
    for i, line in enumerate(lines):
        run = np.concatenate(([0.0], np.cumsum(np.hypot(*np.diff(line, axis=0).T))))
        if np.isfinite(run[-1]) and run[-1] > 0:
            where = share * (run[-1] - min(gap_px, run[-1] / 4))
            out[i] = np.column_stack([np.interp(where, run, line[:, axis]) for axis in (0, 1)])
    return out


def outline(line: FloatArray, width: float, scale: float = 1.0) -> FloatArray:
    """(k, 2) corners of a half-arrow along a line: it swells to its width and ends in one barb on its right side."""
    tangent = np.gradient(line, axis=0)
    tangent /= np.maximum(np.hypot(tangent[:, 0], tangent[:, 1]), 1e-9)[:, None]
    right = np.column_stack((-tangent[:, 1], tangent[:, 0]))
    share = np.linspace(0.0, 1.0, len(line))
    swell = np.minimum(0.45 + 1.1 * share, 1.0) * width / 2
    run = np.concatenate(([0.0], np.cumsum(np.hypot(*np.diff(line, axis=0).T))))
    head = min(2.0 * width + 5.0 * scale, run[-1] / 3)
    neck = max(int(np.searchsorted(run, run[-1] - head)), 1)
    upper = (line - right * swell[:, None])[: neck + 1]
    lower = (line + right * swell[:, None])[: neck + 1]
    barb = line[neck] + right[neck] * (swell[neck] + 0.55 * width + 2.0 * scale)
    return np.vstack((upper, line[-1:], barb[None], lower[::-1]))


def particles(drawn: Curves, time: float = 0.0, most: int = 20_000) -> FloatArray:
    """(k, 2) places of the particles at a time, whose unit is what a particle takes for its arrow.

    Where there would be more than `most`, each of them weighs more.
    """
    total = float(drawn.counts.sum())
    which, share = under_way(drawn.counts * min(1.0, most / total) if total > 0 else drawn.counts, time)
    if not len(which):
        return np.zeros((0, 2))
    place = share * (POINTS - 1)
    low = np.minimum(place.astype(int), POINTS - 2)
    part = (place - low)[:, None]
    xy = drawn.lines[which, low] * (1 - part) + drawn.lines[which, low + 1] * part
    return xy[np.isfinite(xy).all(axis=1)]


def nearest(drawn: Curves, x: float, y: float, reach_px: float) -> int:
    """Number of the arrow under a point, within `reach_px` of its edge; -1 for none, the last drawn for several."""
    a, b = drawn.lines[:, :-1], drawn.lines[:, 1:]
    along = b - a
    square = np.maximum((along**2).sum(-1), 1e-12)
    share = np.clip(((np.array([x, y]) - a) * along).sum(-1) / square, 0, 1)
    off = np.hypot(*np.moveaxis(a + share[..., None] * along - (x, y), -1, 0))
    if not off.size:
        return -1
    away = np.nanmin(np.where(np.isfinite(off), off, np.inf), axis=1) - drawn.widths / 2
    return int(np.flatnonzero(away == away.min())[-1]) if away.min() <= reach_px else -1
