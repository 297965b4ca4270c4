"""One picture with numbered pins on it: they are dragged, nudged by keys, and the picture is moved and enlarged."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QWidget

from viewer.geometry.regions import FloatArray
from viewer.render import type
from viewer.scene.colour import DARK, Theme
from viewer.tongue import numeral, tr
from viewer.ui.map_keys import ARROWS, SHIFT

GRIP_PX, CLICK_PX = 18.0, 4.0
RING_PX, CROSS_PX = 7.0, 13.0
NEAREST, NOTCH = 32.0, 120.0  # view pixels for one of the picture at most; a notch of a wheel in Qt's units
FAR, NEAR = 10.0, 1.0  # pixels of the picture that a key moves a pin by, with Shift and without


class PinBoard(QWidget):
    """Asks for pins to be moved; where they are it is told. Places are pixels of the picture."""

    pin_moved = Signal(int, object)  # number of the pin, (x, y)
    pin_picked = Signal(int)

    def __init__(self, name: str, image: QImage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image, self._theme = image, DARK
        self._spots: FloatArray = np.zeros((0, 2))
        self._meant: FloatArray | None = None
        self._lines: Sequence[FloatArray] = ()
        self._picked = 0
        self._zoom, self._middle = 0.0, QPointF(image.width() / 2, image.height() / 2)  # 0 shows all of it
        self._held, self._last, self._pressed, self._moved = -1, QPointF(), QPointF(), False
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(240, 200)
        self.setToolTip(tr("Drag a pin, or click where the chosen one belongs. The wheel enlarges; arrow keys nudge."))

    def sizeHint(self) -> QSize:
        return QSize(560, 460)

    def show_pins(
        self, spots: FloatArray, picked: int, meant: FloatArray | None = None, lines: Sequence[FloatArray] = ()
    ) -> None:
        """spots: (n, 2). meant: (n, 2) where the fit takes them, None without one. lines: outlines as it has them."""
        self._spots, self._picked, self._meant, self._lines = np.asarray(spots, float), picked, meant, lines
        self.update()

    def dress(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    # Where things are

    @property
    def scale(self) -> float:
        """Pixels of the widget for one of the picture."""
        whole = min(self.width() / max(self._image.width(), 1), self.height() / max(self._image.height(), 1))
        return max(self._zoom, whole)

    def to_view(self, spots: FloatArray) -> FloatArray:
        """(n, 2) pixels of the widget of places in the picture."""
        off = np.array([self.width() / 2, self.height() / 2]) - self.scale * np.array(self._middle.toTuple())
        return np.asarray(spots, float) * self.scale + off

    def to_picture(self, at: QPointF) -> tuple[float, float]:
        """The place in the picture under a point of the widget, within the picture."""
        x = (at.x() - self.width() / 2) / self.scale + self._middle.x()
        y = (at.y() - self.height() / 2) / self.scale + self._middle.y()
        return min(max(x, 0.0), float(self._image.width())), min(max(y, 0.0), float(self._image.height()))

    def _pin_at(self, at: QPointF) -> int:
        if not len(self._spots):
            return -1
        away = np.hypot(*(self.to_view(self._spots) - at.toTuple()).T)
        away[self._picked] -= 0.5  # of two on one place the chosen one
        return int(np.argmin(away)) if away.min() <= GRIP_PX else -1

    # Hands

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = self._last = event.position()
        self._moved = False
        self._held = self._pin_at(self._pressed) if event.button() == Qt.MouseButton.LeftButton else -1
        if self._held >= 0:
            self.pin_picked.emit(self._held)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        here, was = event.position(), self._last
        if event.buttons() == Qt.MouseButton.NoButton:
            self.setCursor(Qt.CursorShape.OpenHandCursor if self._pin_at(here) >= 0 else Qt.CursorShape.CrossCursor)
            return
        if not self._moved and (here - self._pressed).manhattanLength() < CLICK_PX:
            return
        self._moved, self._last = True, here
        if self._held >= 0:
            self.pin_moved.emit(self._held, self.to_picture(here))
        else:
            self._go(self._middle - (here - was) / self.scale)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._moved and self._held < 0 and event.button() == Qt.MouseButton.LeftButton and len(self._spots):
            self.pin_moved.emit(self._picked, self.to_picture(event.position()))
        self._held = -1

    def wheelEvent(self, event: QWheelEvent) -> None:
        before = self.to_picture(event.position())
        self.zoom_by(2.0 ** (event.angleDelta().y() / NOTCH / 2))
        after = self.to_picture(event.position())
        self._go(self._middle + QPointF(before[0] - after[0], before[1] - after[1]))
        event.accept()

    def zoom_by(self, factor: float) -> None:
        """Enlarges the picture about the middle of the widget; never smaller than to show all of it."""
        self._zoom = min(self.scale * factor, NEAREST)
        self._go(self._middle)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift = bool(event.modifiers() & SHIFT)
        if event.key() in ARROWS and len(self._spots):
            across, down = ARROWS[Qt.Key(event.key())]
            x, y = self._spots[self._picked] + np.array([across, down]) * (FAR if shift else NEAR)
            x, y = min(max(x, 0.0), float(self._image.width())), min(max(y, 0.0), float(self._image.height()))
            self.pin_moved.emit(self._picked, (float(x), float(y)))
        elif event.text().isdigit() and 1 <= int(event.text()) <= len(self._spots):
            self.pin_picked.emit(int(event.text()) - 1)
        elif event.text() in ("+", "-"):
            self.zoom_by(2.0**0.5 if event.text() == "+" else 0.5**0.5)
        else:
            super().keyPressEvent(event)

    def _go(self, middle: QPointF) -> None:
        """Puts a place into the middle as far as the picture fills the widget."""
        half = self.width() / 2 / self.scale, self.height() / 2 / self.scale
        sides = self._image.width(), self._image.height()
        kept = [
            side / 2 if side <= 2 * reach else min(max(at, reach), side - reach)
            for at, reach, side in zip(middle.toTuple(), half, sides)
        ]
        self._middle = QPointF(*kept)
        self.update()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.night))
        low, high = self.to_view(np.array([(0.0, 0.0), (self._image.width(), self._image.height())]))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self.scale < 1.0)
        painter.drawImage(QRectF(QPointF(*low), QPointF(*high)), self._image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.waste), 1.4))
        for line in self._lines:
            painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in self.to_view(line).tolist()]))
        if self._meant is not None:
            self._paint_misses(painter, self.to_view(self._meant))
        for pin, spot in enumerate(self.to_view(self._spots)):
            self._paint_pin(painter, pin, QPointF(*spot))
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.bracket), 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def _paint_misses(self, painter: QPainter, meant: FloatArray) -> None:
        painter.setPen(QPen(QColor(self._theme.pollution), 1.6))
        for spot, place in zip(self.to_view(self._spots), meant):
            if np.isfinite(place).all():
                painter.drawLine(QLineF(*spot, *place))

    def _paint_pin(self, painter: QPainter, pin: int, at: QPointF) -> None:
        chosen = pin == self._picked
        for code, width in ((self._theme.halo, 4.6), (self._theme.selection if chosen else self._theme.ink, 1.8)):
            painter.setPen(QPen(QColor(code), width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(at, RING_PX, RING_PX)
            for x, y in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                painter.drawLine(at + QPointF(x, y) * RING_PX, at + QPointF(x, y) * CROSS_PX)
        text, measure = numeral(str(pin + 1)), type.metrics("strong")
        wide, tall = measure.horizontalAdvance(text) + 10.0, measure.height() + 2.0
        aside = 10.0 if at.x() + 12 + wide < self.width() else -12.0 - wide
        above = -10.0 - tall if at.y() - 12 - tall > 0 else 12.0
        plate = QRectF(at.x() + aside, at.y() + above, wide, tall)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.selection if chosen else self._theme.panel))
        painter.drawRoundedRect(plate, 4, 4)
        painter.setFont(type.font("strong"))
        painter.setPen(QColor("#000000" if chosen else self._theme.ink))
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)
