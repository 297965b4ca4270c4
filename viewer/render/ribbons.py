"""Flow arrows as curves on the picture: where they run, how wide they are, where their particles stand. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from viewer.geometry.regions import FloatArray, IntArray
from viewer.render.ground import Planes
from viewer.scene.marks import Ribbons, widths_px
from viewer.scene.particles import under_way

POINTS = 33  # along each arrow
BEND = 0.13  # how far the middle of an arrow lies to its right, as a share of its length
LOOP_PX = 16.0  # radius of the ring that a flow from a place to itself is
LEAST_PX = 0.9  # thinner ones would vanish in small pictures
GAP_PX = 9.0  # between the point of an arrow and its end, so that the place stays visible

ASIDE_PX = 0.6  # how far a simpler arrow may lie from its curve


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
    feet = [np.broadcast_to(planes.ground_at(end), len(start)) for end in (start, end)]
    arc = height + np.outer(feet[0], 1 - share) + np.outer(feet[1], share)
    arc += np.outer(length, 4 * share * (1 - share)) * ribbons.lift * tilt_share
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
    out, run = lines.copy(), _run(lines)
    share = np.linspace(0.0, 1.0, lines.shape[1])
    for i in np.flatnonzero(np.isfinite(run[:, -1]) & (run[:, -1] > 0)):
        where = share * (run[i, -1] - min(gap_px, run[i, -1] / 4))
        out[i] = np.column_stack([np.interp(where, run[i], lines[i, :, axis]) for axis in (0, 1)])
    return out


def grown(drawn: Curves, share: float) -> Curves:
    """The arrows as far from where they begin as `share` 0..1 of their way."""
    last = drawn.lines.shape[1] - 1
    place = np.linspace(0.0, 1.0, last + 1) * min(max(share, 0.0), 1.0) * last
    low = np.minimum(place.astype(int), last - 1)
    part = (place - low)[:, None]
    return replace(drawn, lines=drawn.lines[:, low] * (1 - part) + drawn.lines[:, low + 1] * part)


def heads(lines: FloatArray, widths: FloatArray, scale: float = 1.0) -> tuple[FloatArray, IntArray, FloatArray]:
    """Half-arrows along m lines: each swells to its width and ends in one barb on its right side.

    (m, POINTS) half its width at each point, (m,) the point where the head begins, (m, 3, 2) the corners of the head.
    """
    tangent = np.gradient(lines, axis=1)
    tangent /= np.maximum(np.hypot(tangent[..., 0], tangent[..., 1]), 1e-9)[..., None]
    right = np.stack((-tangent[..., 1], tangent[..., 0]), axis=-1)
    swell = np.minimum(0.45 + 1.1 * np.linspace(0.0, 1.0, lines.shape[1]), 1.0) * widths[:, None] / 2
    run = _run(lines)
    long = np.minimum(2.0 * widths + 5.0 * scale, run[:, -1] / 3)
    neck = np.maximum((run < (run[:, -1] - long)[:, None]).sum(axis=1), 1)
    neck = np.minimum(neck, lines.shape[1] - 1)
    each = np.arange(len(lines))
    at, aside, thick = lines[each, neck], right[each, neck], swell[each, neck][:, None]
    barb = at + aside * (thick + 0.55 * widths[:, None] + 2.0 * scale)
    return swell, neck, np.stack((at - aside * thick, lines[:, -1], barb), axis=1)


def fewer(lines: FloatArray, neck: IntArray) -> tuple[IntArray, IntArray, IntArray]:
    """Level of detail: the points of each of m lines that are enough to draw it within ASIDE_PX of where it runs.

    (m, POINTS) numbers of the points to draw, (m,) how many of them are meant, (m,) the neck among them.
    """
    last = lines.shape[1] - 1
    step = np.ones(len(lines), np.int64)
    for wider in (2, 4, 8):
        kept = lines[:, ::wider]
        middles = lines[:, wider // 2 :: wider]
        aside = np.abs(middles - (kept[:, :-1] + kept[:, 1:]) / 2).max(axis=(1, 2))
        step[(aside < ASIDE_PX) & (step == wider // 2)] = wider
    picked = np.minimum(np.arange(last + 1) * step[:, None], last)
    return picked, last // step + 1, -(-neck // step)


def _run(lines: FloatArray) -> FloatArray:
    """(m, POINTS) how far along its line each point lies."""
    steps = np.diff(lines, axis=1)
    return np.pad(np.cumsum(np.hypot(steps[..., 0], steps[..., 1]), axis=1), ((0, 0), (1, 0)))


def particles(
    drawn: Curves, time: float = 0.0, most: int = 20_000, bend: FloatArray | None = None
) -> FloatArray:  # fmt: skip
    """(k, 2) places of the particles at a time, whose unit is what a particle takes for its arrow.

    Where there would be more than `most`, each of them weighs more. bend: (3, 3) what the places are projected by.
    """
    from viewer.engine.particles import along

    total = float(drawn.counts.sum())
    which, share = under_way(drawn.counts * min(1.0, most / total) if total > 0 else drawn.counts, time)
    if not len(which):
        return np.zeros((0, 2))
    xy = along(drawn.lines, which, share, bend)
    known = np.isfinite(xy[:, 0]) & np.isfinite(xy[:, 1])
    return xy if known.all() else xy[known]


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
