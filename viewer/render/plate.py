"""Plates: small panels of a few lines of text over the map, each line in its role and tone."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPen

from viewer.geometry.regions import FloatArray
from viewer.render import type
from viewer.render.canvas import Canvas, colour
from viewer.tongue import spoken

Line = tuple[str, str, str]  # text, role of its type, tone of its ink
CORNER_PX = 5.0


def plate_size(lines: Sequence[Line], pad: float, *, over: float, gap: float = 0.0, scale: float) -> FloatArray:
    """(2,) width and height of a plate. pad: left and right of the text, `over` of it above and below, px."""
    widest = max((type.width(text, role, scale) for text, role, _ in lines), default=0.0)
    tall = sum(type.metrics(role, scale).height() + gap for _, role, _ in lines)
    return np.array([widest + 2 * pad, tall + 2 * over * pad])


def plate(
    canvas: Canvas, box: FloatArray, lines: Sequence[Line], rim: QPen, *, pad: float, over: float, gap: float = 0.0
) -> None:
    """Draws the lines on their ground in the box (4,) of `plate_size`, and notes both as taken."""
    painter, scale = canvas.painter, canvas.scale
    painter.setPen(rim)
    painter.setBrush(colour(canvas.theme.rgba("panel", 0.95)))
    corner = CORNER_PX * scale
    painter.drawRoundedRect(QRectF(QPointF(*box[:2]), QPointF(*box[2:])), corner, corner)
    top = box[1] + over * pad
    for text, role, tone in lines:
        tall = type.metrics(role, scale).height() + gap
        rect = QRectF(box[0] + pad, top, box[2] - box[0] - 2 * pad, tall)
        measure = type.metrics(role, scale)
        painter.setPen(colour(canvas.theme.rgba(tone)))
        base = rect.center().y() + (measure.ascent() - measure.descent()) / 2
        left = rect.right() - type.width(text, role, scale) if spoken().rtl else rect.left()
        type.write(painter, QPointF(left, base), text, role, scale)
        canvas.texts.append((text, (rect.left(), rect.top(), rect.right(), rect.bottom())))
        top += tall
    canvas.taken.append(tuple(float(side) for side in box))
