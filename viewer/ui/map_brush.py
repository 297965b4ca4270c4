"""What the hand draws on the map: a rectangle with Ctrl held, a lasso with Alt too, or with the armed tool; and keys.

With a tool in the hand the keyboard draws as well: arrows move a pen, Space sets a corner, Backspace takes the last
one back, Enter ends the line.
"""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen, QPolygonF

from viewer.geometry.regions import FloatArray
from viewer.ui.map_keys import ARROWS, FINE_PX, KEYPAD, SHIFT, STEP_PX

RECTANGLE, LASSO, LENS = "rectangle", "lasso", "lens"
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
PEN_PX = 9.0
ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Brush:
    """One line under way. `tool` is "" or what every plain drag draws until it is put away."""

    def __init__(self) -> None:
        self._tool = ""
        self._kind = ""
        self._path: list[QPointF] = []
        self._pen: QPointF | None = None  # where the keys draw; the last corner of their line goes with it

    @property
    def tool(self) -> str:
        return self._tool

    @tool.setter
    def tool(self, tool: str) -> None:
        self._tool = tool
        self.drop()

    @property
    def drawing(self) -> bool:
        """True while a line is under way."""
        return bool(self._path)

    def begins(self, event: QMouseEvent) -> bool:
        """True if this press begins a line: the left button, with Ctrl held or a tool in the hand."""
        held = event.modifiers()
        if event.button() != Qt.MouseButton.LeftButton or not (self.tool or held & CONTROL):
            return False
        self.begin(event.position(), LASSO if held & ALT else RECTANGLE)
        return True

    def begin(self, at: QPointF, kind: str = LASSO) -> None:
        """A line begins here: that of the tool, of this kind without one."""
        self._kind, self._path, self._pen = self.tool or kind, [at], None

    def extend(self, to: QPointF) -> None:
        """The hand came here."""
        self._path.append(to)

    def drop(self) -> bool:
        """Forgets the line and the pen; False when there was no line."""
        was, self._path, self._pen = bool(self._path), [], None
        return was

    def corners(self) -> FloatArray:
        """(k, 2) pixels of the closed line; a rectangle has four."""
        if self._kind != RECTANGLE:
            return np.array([(at.x(), at.y()) for at in self._path]).reshape(-1, 2)
        box = QRectF(self._path[0], self._path[-1]).normalized() if self._path else QRectF()
        sides = box.left(), box.top(), box.right(), box.bottom()
        return np.array([(sides[i], sides[j]) for i, j in ((0, 1), (2, 1), (2, 3), (0, 3))])

    def meant(self, modifiers: Qt.KeyboardModifier) -> Qt.KeyboardModifier:
        """What the keys mean for the selection: those that only chose the brush mean nothing."""
        return modifiers if self.tool else modifiers & ~(CONTROL | ALT)

    # Keys

    def draws(self, event: QKeyEvent, size_px: tuple[int, int]) -> bool:
        """Takes a key of the pen; False for any other key, and without a tool. Enter is left to `ends`."""
        key, held = Qt.Key(event.key()), event.modifiers() & ~KEYPAD
        if not self.tool or held & ~SHIFT:
            return False
        if key in ARROWS:
            self._move(*ARROWS[key], FINE_PX if held & SHIFT else STEP_PX, size_px)
        elif key == Qt.Key.Key_Space and not held:
            self._set_corner(size_px)
        elif key == Qt.Key.Key_Backspace and self._pen is not None:
            self._path = [*self._path[:-2], self._path[-1]] if len(self._path) > 2 else []
        else:
            return False
        return True

    def ends(self, event: QKeyEvent) -> bool:
        """True if this key ends a line of the keys that has room inside."""
        least = 2 if self._kind == RECTANGLE else 3
        return bool(self.tool) and Qt.Key(event.key()) in ENDS and self._pen is not None and len(self._path) >= least

    def _place(self, size_px: tuple[int, int]) -> QPointF:
        return self._pen if self._pen is not None else QPointF(size_px[0] / 2, size_px[1] / 2)

    def _move(self, across: float, down: float, step: float, size_px: tuple[int, int]) -> None:
        here, (wide, tall) = self._place(size_px), size_px
        x, y = here.x() + across * step, here.y() + down * step
        self._pen = QPointF(min(max(x, 0.0), wide - 1.0), min(max(y, 0.0), tall - 1.0))
        if self._path:
            self._path[-1] = self._pen

    def _set_corner(self, size_px: tuple[int, int]) -> None:
        self._kind, self._pen = self.tool, self._place(size_px)
        self._path += [QPointF(self._pen)] * (1 if self._path else 2)

    # Painting

    def paint(self, painter: QPainter, lit: QColor) -> None:
        """The line as it is, and the pen of the keys."""
        painter.setPen(QPen(lit, 1.5, Qt.PenStyle.DashLine))
        painter.setBrush(QColor(lit.red(), lit.green(), lit.blue(), 40))
        if len(self._path) > 1:
            painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in self.corners().tolist()]))
        if self._pen is not None:
            painter.setPen(QPen(lit, 2.0))
            for across, down in ((PEN_PX, 0.0), (0.0, PEN_PX)):
                painter.drawLine(self._pen - QPointF(across, down), self._pen + QPointF(across, down))
