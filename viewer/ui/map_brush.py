"""What the hand draws on the map to select: a rectangle with Ctrl held, a lasso with Alt too, or the armed tool."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPen, QPolygonF

from viewer.geometry.regions import FloatArray

RECTANGLE, LASSO = "rectangle", "lasso"
CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


class Brush:
    """One line under way. `tool` is "" or what every plain drag draws until it is put away."""

    def __init__(self) -> None:
        self.tool = ""
        self._kind = ""
        self._path: list[QPointF] = []

    def begins(self, event: QMouseEvent) -> bool:
        """True if this press begins a line: the left button, with Ctrl held or a tool in the hand."""
        held = event.modifiers()
        if event.button() != Qt.MouseButton.LeftButton or not (self.tool or held & CONTROL):
            return False
        self._kind = self.tool or (LASSO if held & ALT else RECTANGLE)
        self._path = [event.position()]
        return True

    def extend(self, to: QPointF) -> None:
        """The hand came here."""
        self._path.append(to)

    def drop(self) -> None:
        """Forgets the line."""
        self._path = []

    def corners(self) -> FloatArray:
        """(k, 2) pixels of the closed line; a rectangle has four."""
        if self._kind == LASSO:
            return np.array([(at.x(), at.y()) for at in self._path]).reshape(-1, 2)
        box = QRectF(self._path[0], self._path[-1]).normalized() if self._path else QRectF()
        sides = box.left(), box.top(), box.right(), box.bottom()
        return np.array([(sides[i], sides[j]) for i, j in ((0, 1), (2, 1), (2, 3), (0, 3))])

    def meant(self, modifiers: Qt.KeyboardModifier) -> Qt.KeyboardModifier:
        """What the keys mean for the selection: those that only chose the brush mean nothing."""
        return modifiers if self.tool else modifiers & ~(CONTROL | ALT)

    def paint(self, painter: QPainter, lit: QColor) -> None:
        """The line as it is."""
        if len(self._path) < 2:
            return
        painter.setPen(QPen(lit, 1.5, Qt.PenStyle.DashLine))
        painter.setBrush(QColor(lit.red(), lit.green(), lit.blue(), 40))
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in self.corners().tolist()]))
