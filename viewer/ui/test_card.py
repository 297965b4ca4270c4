"""The test card of a talk: can the darkest steps be told apart, is the smallest text read, does the edge show."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from viewer.render import type
from viewer.scene.colour import RAMPS, Theme, ramp
from viewer.tongue import numeral, tr
from viewer.ui.skin import colour

GREYS = 11
SIZES_PX = (18, 24, 28, 36)  # of 1080 lines
SHOWN = ("waste", "wealth", "pollution", "burden")


def paint_test_card(painter: QPainter, whole: QRectF, theme: Theme, name: str) -> None:
    """Steps of grey and of the four ramps, lines of text with their sizes, a frame on the outermost pixels."""
    unit = min(whole.height() / 1080.0, whole.width() / 1920.0)
    painter.fillRect(whole, colour(theme.night_edge))
    _edges(painter, whole, theme, unit)
    room = whole.adjusted(150 * unit, 100 * unit, -150 * unit, -100 * unit)
    painter.setPen(colour(theme.ink))
    painter.setFont(type.font("title", 1.2 * unit))
    painter.drawText(
        room, int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter), tr("Stage · {screen}", screen=name)
    )
    steps = QRectF(room.left(), room.top() + 110 * unit, room.width(), 120 * unit)
    _greys(painter, steps, theme, unit)
    for row, shown in enumerate(SHOWN):
        _ramp(
            painter, QRectF(room.left(), steps.bottom() + (60 + row * 70) * unit, room.width(), 52 * unit), theme, shown
        )
    _sizes(painter, QRectF(room.left(), steps.bottom() + 370 * unit, room.width(), 290 * unit), theme, unit)


def _edges(painter: QPainter, whole: QRectF, theme: Theme, unit: float) -> None:
    """The outermost line of pixels, and an arrow to each corner: what the projector cuts off is missing here."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QPen(colour(theme.bracket), 1.0))
    painter.drawRect(whole.adjusted(0, 0, -1, -1))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour(theme.bracket), 4.0 * unit))
    arm = 70 * unit
    for x, y in ((0, 0), (1, 0), (0, 1), (1, 1)):
        tip = QPointF(whole.left() + x * whole.width(), whole.top() + y * whole.height())
        right, down = arm * (1 - 2 * x), arm * (1 - 2 * y)
        painter.drawLine(tip, tip + QPointF(right, down))
        painter.drawLine(tip, tip + QPointF(right / 2, 0))
        painter.drawLine(tip, tip + QPointF(0, down / 2))


def _greys(painter: QPainter, box: QRectF, theme: Theme, unit: float) -> None:
    """Eleven steps from black to white, each with the part of white that it is."""
    wide = box.width() / GREYS
    for step in range(GREYS):
        level = round(255 * step / (GREYS - 1))
        field = QRectF(box.left() + step * wide, box.top(), wide, box.height())
        painter.fillRect(field, QColor(level, level, level))
        painter.setPen(QColor("#FFFFFF") if level < 128 else QColor("#000000"))
        painter.setFont(type.font("value", 1.5 * unit))
        painter.drawText(field, int(Qt.AlignmentFlag.AlignCenter), numeral(f"{round(100 * step / (GREYS - 1))} %"))


def _ramp(painter: QPainter, box: QRectF, theme: Theme, name: str) -> None:
    colours = ramp(name, len(RAMPS[name][theme.name].split()), theme.name)
    wide = box.width() / len(colours)
    for step, code in enumerate(colours):
        red, green, blue = (int(part) for part in code[:3])
        painter.fillRect(QRectF(box.left() + step * wide, box.top(), wide, box.height()), QColor(red, green, blue))


def _sizes(painter: QPainter, box: QRectF, theme: Theme, unit: float) -> None:
    """One line of each size: the second is the smallest that a stage uses."""
    top = box.top()
    painter.setPen(colour(theme.ink))
    for size in SIZES_PX:
        scale = size / 16 * unit
        painter.setFont(type.font("value", scale))
        tall = type.metrics("value", scale).height()
        painter.drawText(
            QRectF(box.left(), top, box.width(), tall), int(Qt.AlignmentFlag.AlignHCenter),
            tr("{size} px: can the last row read this? 0123456789 µg/m³ tonnes a week", size=size),
        )  # fmt: skip
        top += tall * 1.25
