"""Text on the map: names of places and call-outs, upright, plain, never over each other."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPen

from viewer.geometry.regions import FloatArray, IntArray
from viewer.render import fog, type
from viewer.render.canvas import Canvas, colour
from viewer.render.plate import plate, plate_size
from viewer.scene import labels, steady
from viewer.scene.colour import one_in_theme
from viewer.scene.marks import CallOut, Names

NAME_ROOM_PX = (84.0, 46.0)  # kept free around a name, so that few names are many enough
NAME_WIDEST_PX = 200.0
LEADER_PX = 3.0  # kept free on either side of a leader
TYPICAL_NAME_PX = 120.0  # few names are wider
SMALLEST, LARGEST = 0.86, 1.14  # of a name far off and close by
CALL_OUT_WIDEST_PX = 330.0


def _width(text: str, scale: float) -> float:
    return _known_width(text, scale, type.families(type.ROLES["name"][0]))


@lru_cache(maxsize=8192)
def _known_width(text: str, scale: float, letters: tuple[str, ...]) -> float:
    return type.width(text, "name", scale)


def name_size(text: str, scale: float) -> FloatArray:
    """(2,) width and height that a name takes with its halo."""
    measure = type.metrics("name", scale)
    return np.array([_width(text, scale) + 6 * scale, measure.height() + 2 * scale])


def short_name(text: str, widest: float, scale: float) -> str:
    """The name as it is where it fits; else without what stands in brackets at its end; else cut with an ellipsis."""
    text = " ".join(text.split())
    if _width(text, scale) <= widest:
        return text
    if text.endswith(")"):
        text = text.rpartition(" (")[0] or text
    return type.elided(text, "name", widest, scale)


def names(canvas: Canvas, marks: Sequence[Names], first: frozenset[str] = frozenset()) -> None:
    """Names of places, upright, those in `first` and then the heavier first; what would overlap is left out.

    Which are drawn does not depend on where the picture ends, so that a pan keeps those that stay in view. Far ones are
    smaller and fainter.
    """
    if not marks:
        return
    spots = np.vstack([np.asarray(mark.xy, float).reshape(-1, 2) for mark in marks])
    weights = np.concatenate([np.asarray(mark.weight, float) for mark in marks])
    words = marks[0].texts if len(marks) == 1 else [text for mark in marks for text in mark.texts]
    room = NAME_ROOM_PX[0] * canvas.scale, NAME_ROOM_PX[1] * canvas.scale
    tallest = type.metrics("name", canvas.scale * LARGEST).height() + 2 * canvas.scale
    margin = steady.reach(np.array([[TYPICAL_NAME_PX * canvas.scale, tallest]]), room)
    near = _on_view(canvas, spots, margin)
    if first:
        weights[near] = np.where([words[i] in first for i in near], np.inf, weights[near])
    level = _level(canvas, spots[near])
    foremost = steady.foremost(level, weights[near], room)
    near, level = near[foremost], level[foremost]
    texts = [short_name(words[i], NAME_WIDEST_PX * canvas.scale, canvas.scale) for i in near]
    sizes = np.array([name_size(text, canvas.scale) for text in texts]).reshape(-1, 2)
    drawn = np.flatnonzero(
        steady.kept(level, sizes, weights[near], room) & np.array([bool(text) for text in texts], bool)
    )
    depth = canvas.planes.depth(spots[near[drawn]], canvas.height + canvas.planes.ground_at(spots[near[drawn]]))
    scales = np.clip(1.0 / np.maximum(depth, 1e-9), SMALLEST, LARGEST)
    boxes = labels.place(
        canvas.planes.stand(spots[near[drawn]], canvas.height), sizes[drawn] * scales[:, None], weights[near[drawn]],
        canvas.panel, blocked=np.vstack((np.array(canvas.taken).reshape(-1, 4), _along(canvas.leaders))), steady=True,
    )  # fmt: skip
    for i, box, scale, veil in zip(drawn, boxes, scales, fog.at_depth(depth)):
        if np.isfinite(box[0]):
            canvas.painter.setOpacity(1.0 - veil)
            halo_text(canvas, texts[i], box, scale=float(scale))
    canvas.painter.setOpacity(1.0)


def _along(leaders: Sequence[tuple[float, float, float, float]]) -> FloatArray:
    """(k, 4) small boxes along lines x0, y0, x1, y1: no name stands on one."""
    share = np.linspace(0.0, 1.0, 41)[:, None]
    spots = [np.array(one[:2]) * (1 - share) + np.array(one[2:]) * share for one in leaders]
    return np.vstack([np.zeros((0, 4)), *(np.hstack((spot - LEADER_PX, spot + LEADER_PX)) for spot in spots)])


def _level(canvas: Canvas, spots: FloatArray) -> FloatArray:
    """(n, 2) where places lie in pixels of a view without perspective, as crowded as the far side of this one."""
    camera = canvas.view.camera
    if canvas.view.backdrop is not None:  # as it lies in the photograph, however far that is pushed
        pushed = canvas.view.backdrop.placed(canvas.view.size_px, camera)[:2, 2]
        return canvas.planes.project(spots, canvas.height) - pushed
    turn = np.radians(camera.rotation_deg)
    squeeze = np.cos(np.radians(camera.tilt_deg)) * (SMALLEST if camera.tilt_deg else 1.0)
    right, ahead = (np.cos(turn), np.sin(turn)), (-np.sin(turn), np.cos(turn))
    return spots @ np.array([right, ahead]).T / camera.units_per_px * (1.0, -squeeze)


def _on_view(canvas: Canvas, spots: FloatArray, margin: npt.ArrayLike = (0.0, 0.0)) -> IntArray:
    """The places within the view and a margin around it, rising; of hundreds of thousands in a few milliseconds."""
    matrix = canvas.planes.at(canvas.height)
    rise = np.outer(canvas.planes.rise, canvas.planes.ground_at(spots))
    x, y, depth = matrix[:, :2] @ spots.T + matrix[:, 2:] + rise
    (wide, tall), (aside, above) = canvas.view.size_px, margin
    across = (x > -aside * depth) & (x < (wide + aside) * depth)
    return np.flatnonzero((depth > 1e-9) & across & (y > -above * depth) & (y < (tall + above) * depth))


def halo_text(canvas: Canvas, text: str, box: FloatArray, *, scale: float = 1.0) -> None:
    """A name on a soft dark (or light) rim, readable over any fill; never rich text. scale: beside that of all type."""
    scale *= canvas.scale
    measure = type.metrics("name", scale)
    left = (box[0] + box[2] - measure.horizontalAdvance(text)) / 2
    base = (box[1] + box[3] + measure.ascent() - measure.descent()) / 2
    path = type.outline(text, QPointF(left, base), "name", scale)
    rim = QPen(colour(canvas.theme.rgba("halo", 0.92)), 3.4 * scale, j=Qt.PenJoinStyle.RoundJoin)
    canvas.painter.strokePath(path, rim)
    type.fill(canvas.painter, path, colour(canvas.theme.rgba("ink")))
    rect = tuple(float(v) for v in box)
    canvas.taken.append(rect)
    canvas.texts.append((text, rect))


def corner_note(canvas: Canvas, text: str) -> None:
    """A line in the lower left corner of the free part of the view, on a ground of its own; nothing without room."""
    left, _, right, bottom = canvas.panel
    line = type.elided(text, "note", right - left - 20, canvas.scale)
    measure = type.metrics("note", canvas.scale)
    if not line:
        return
    high, pad = measure.height(), 8.0
    box = (
        left + 4.0,
        bottom - high - 2 * pad,
        left + 4.0 + measure.horizontalAdvance(line) + 2 * pad,
        bottom - pad / 2,
    )
    canvas.painter.setPen(Qt.PenStyle.NoPen)
    canvas.painter.setBrush(colour(canvas.theme.rgba("panel", 0.92)))
    canvas.painter.drawRoundedRect(QRectF(QPointF(*box[:2]), QPointF(*box[2:])), 5 * canvas.scale, 5 * canvas.scale)
    canvas.painter.setPen(colour(canvas.theme.rgba("ink")))
    middle = (box[1] + box[3] + measure.ascent() - measure.descent()) / 2
    type.write(canvas.painter, QPointF(box[0] + pad, middle), line, "note", canvas.scale)
    canvas.taken.append(box)
    canvas.texts.append((line, box))


def keep_spots(canvas: Canvas, marks: Sequence[CallOut]) -> None:
    """Keeps free what call-outs speak of, so that none lies on the place of another."""
    spots = canvas.planes.stand(np.array([mark.xy for mark in marks], float).reshape(-1, 2), canvas.height)
    canvas.taken.extend(labels.spot_box(spot) for spot in spots if np.isfinite(spot).all())


def call_out(canvas: Canvas, mark: CallOut, crowd: FloatArray | None = None) -> None:
    """A small panel clear of what it speaks of, beside the map where it can be, with one leader; none without room."""
    spot = canvas.planes.stand(np.array([mark.xy], float), canvas.height)[0]
    size_px = np.array(canvas.view.size_px)
    if not np.isfinite(spot).all() or (spot < 0).any() or (spot > size_px).any():
        return
    scale, widest = canvas.scale, CALL_OUT_WIDEST_PX * canvas.scale
    rows = [(type.elided(mark.title, "name", widest, scale), "name", "ink")]
    rows += [(part, "note", "soft") for line in mark.lines for part in type.wrapped(line, "note", widest, scale)]
    pad = 10 * scale
    size = plate_size(rows, pad, over=0.7, gap=2 * scale, scale=scale)
    box = labels.beside(
        spot, size, canvas.panel, blocked=np.array(canvas.taken).reshape(-1, 4), clear_px=30 * scale,
        leaders=np.array(canvas.leaders).reshape(-1, 4), crowd=crowd,
    )  # fmt: skip
    if box is None:
        return
    shade = one_in_theme(mark.colour, canvas.theme.name)
    end = labels.leader_end(spot, box)
    canvas.leaders.append((*spot.tolist(), *end.tolist()))
    painter = canvas.painter
    painter.setPen(QPen(colour(canvas.theme.rgba("ink", 0.9)), 1.1))
    painter.drawLine(QLineF(*spot, *end))
    painter.setBrush(colour(canvas.theme.rgba("ink")))
    painter.drawEllipse(QPointF(*spot), 2.4, 2.4)
    plate(canvas, box, rows, QPen(colour(shade), 1.2), pad=pad, over=0.7, gap=2 * scale)
