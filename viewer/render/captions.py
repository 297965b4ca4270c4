"""Text on the map: names of places and call-outs, upright, plain, never over each other."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPen

from viewer.geometry.regions import FloatArray, IntArray
from viewer.render import type
from viewer.render.canvas import Canvas, colour
from viewer.scene import labels
from viewer.scene.colour import one_in_theme
from viewer.scene.marks import CallOut, Names

NAME_ROOM_PX = (84.0, 46.0)  # kept free around a name, so that few names are many enough
NAME_WIDEST_PX = 200.0
MOST_NAMES = 400
CALL_OUT_WIDEST_PX = 330.0


def name_size(text: str, scale: float) -> FloatArray:
    """(2,) width and height that a name takes with its halo."""
    measure = type.metrics("name", scale)
    return np.array([measure.horizontalAdvance(text) + 6 * scale, measure.height() + 2 * scale])


def short_name(text: str, widest: float, scale: float) -> str:
    """The name as it is where it fits; else without what stands in brackets at its end; else cut with an ellipsis."""
    if type.width(text, "name", scale) > widest and text.endswith(")"):
        text = text.rpartition(" (")[0] or text
    return type.elided(text, "name", widest, scale)


def names(canvas: Canvas, marks: Sequence[Names], first: frozenset[str] = frozenset()) -> None:
    """Names of places, upright, those in `first` and then the heavier first; what would overlap is left out."""
    if not marks:
        return
    spots = np.vstack([np.asarray(mark.xy, float).reshape(-1, 2) for mark in marks])
    weights = np.concatenate([np.asarray(mark.weight, float) for mark in marks])
    words = marks[0].texts if len(marks) == 1 else [text for mark in marks for text in mark.texts]
    seen = _on_view(canvas, spots)
    if first:
        weights[seen] = np.where([words[i] in first for i in seen], np.inf, weights[seen])
    seen = seen[np.argsort(-weights[seen], kind="stable")][:MOST_NAMES]
    points = canvas.planes.project(spots[seen], canvas.height)
    widest = NAME_WIDEST_PX * canvas.scale
    texts = [short_name(words[i], widest, canvas.scale) for i in seen]
    sizes = np.array([name_size(text, canvas.scale) for text in texts]).reshape(-1, 2)
    room = NAME_ROOM_PX[0] * canvas.scale, NAME_ROOM_PX[1] * canvas.scale
    boxes = labels.place(
        points, sizes, weights[seen], canvas.panel, blocked=np.array(canvas.taken).reshape(-1, 4), room=room
    )
    for text, box in zip(texts, boxes):
        if text and np.isfinite(box[0]):
            halo_text(canvas, text, box)


def _on_view(canvas: Canvas, spots: FloatArray) -> IntArray:
    """The places within the view, rising; of hundreds of thousands in a few milliseconds."""
    matrix = canvas.planes.at(canvas.height)
    x, y, depth = matrix[:, :2] @ spots.T + matrix[:, 2:]
    wide, tall = canvas.view.size_px
    return np.flatnonzero((depth > 1e-9) & (x > 0) & (y > 0) & (x < wide * depth) & (y < tall * depth))


def halo_text(canvas: Canvas, text: str, box: FloatArray) -> None:
    """A name on a soft dark (or light) rim, readable over any fill; never rich text."""
    measure = type.metrics("name", canvas.scale)
    left = (box[0] + box[2] - measure.horizontalAdvance(text)) / 2
    base = (box[1] + box[3] + measure.ascent() - measure.descent()) / 2
    path = type.outline(text, QPointF(left, base), "name", canvas.scale)
    rim = QPen(colour(canvas.theme.rgba("halo", 0.92)), 3.4 * canvas.scale, j=Qt.PenJoinStyle.RoundJoin)
    canvas.painter.strokePath(path, rim)
    canvas.painter.fillPath(path, colour(canvas.theme.rgba("ink")))
    rect = tuple(float(v) for v in box)
    canvas.taken.append(rect)
    canvas.texts.append((text, rect))


def call_out(canvas: Canvas, mark: CallOut, crowd: FloatArray | None = None) -> None:
    """A small panel clear of what it speaks of, beside the map where it can be, with one leader; none without room."""
    spot = canvas.planes.project(np.array([mark.xy], float), canvas.height)[0]
    size_px = np.array(canvas.view.size_px)
    if not np.isfinite(spot).all() or (spot < 0).any() or (spot > size_px).any():
        return
    scale, widest = canvas.scale, CALL_OUT_WIDEST_PX * canvas.scale
    rows = [(type.elided(mark.title, "name", widest, scale), "name", "ink")]
    rows += [(type.elided(line, "note", widest, scale), "note", "soft") for line in mark.lines]
    pad = 10 * scale
    heights = [type.metrics(role, scale).height() + 2 * scale for _, role, _ in rows]
    size = np.array([max(type.width(t, r, scale) for t, r, _ in rows) + 2 * pad, sum(heights) + 1.4 * pad])
    box = labels.beside(
        spot, size, canvas.panel, blocked=np.array(canvas.taken).reshape(-1, 4), clear_px=30 * scale,
        leaders=np.array(canvas.leaders).reshape(-1, 4), crowd=crowd,
    )  # fmt: skip
    if box is None:
        return
    shade = one_in_theme(mark.colour, canvas.theme.name)
    end = labels.leader_end(spot, box)
    canvas.leaders.append((*spot.tolist(), *end.tolist()))
    canvas.taken.append(tuple(box.tolist()))
    painter = canvas.painter
    painter.setPen(QPen(colour(canvas.theme.rgba("ink", 0.9)), 1.1))
    painter.drawLine(QLineF(*spot, *end))
    painter.setBrush(colour(canvas.theme.rgba("ink")))
    painter.drawEllipse(QPointF(*spot), 2.4, 2.4)
    painter.setPen(QPen(colour(shade), 1.2))
    painter.setBrush(colour(canvas.theme.rgba("panel", 0.95)))
    painter.drawRoundedRect(QRectF(QPointF(*box[:2]), QPointF(*box[2:])), 5 * scale, 5 * scale)
    top = box[1] + 0.7 * pad
    for (text, role, ink), tall in zip(rows, heights):
        painter.setFont(type.font(role, scale))
        painter.setPen(colour(canvas.theme.rgba(ink)))
        rect = QRectF(box[0] + pad, top, size[0] - 2 * pad, tall)
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        canvas.texts.append((text, (rect.left(), rect.top(), rect.right(), rect.bottom())))
        top += tall
