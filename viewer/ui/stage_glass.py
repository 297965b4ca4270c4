"""The pane of glass before the map of a stage: words, ink, the light of a pointer, a blank or a test card."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QRadialGradient, QWheelEvent
from PySide6.QtWidgets import QWidget

from viewer.geometry.regions import FloatArray
from viewer.render import type
from viewer.scene.colour import DARK, Theme
from viewer.scene.words import tied
from viewer.ui.map_view import MapView
from viewer.ui.panel import let_go, paint_pane
from viewer.ui.skin import colour
from viewer.ui.test_card import paint_test_card

LINES_1080 = 1080.0
TITLE_PX, TEXT_PX, LEAST_PX = 28.0, 26.0, 24.0  # of 1080 lines
RIM_PX, PAD_PX, GAP_PX = 24.0, 20.0, 6.0
WIDEST_PX = 1240.0
LEAST_WIDE = 0.4  # of the map
HIGHEST = 0.34  # of the map that words may take before they become smaller
INK_PX, GLOW_PX = 6.0, 26.0
TURN_MS, TURNS = 120, 12
HIDE_MS = 3000  # without a movement the arrow goes
BLANKS = {"black": "#000000", "white": "#FFFFFF"}


class StageGlass(QWidget):
    """Lies over the map and lets the hand through, unless it holds the pen. It keeps nothing that it does not show."""

    pen_down = Signal(QPointF)  # on the map, in its pixels
    pen_moved = Signal(QPointF)

    def __init__(self, on_map: MapView) -> None:
        super().__init__(on_map.parentWidget())
        self.setObjectName("stage_glass")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setMouseTracking(True)
        self._map = on_map
        self.theme: Theme = DARK
        self.title = self.caption = self.blank = self.card = ""
        self.pen = self.light = False
        self._at: QPointF | None = None  # of the light
        self._beside = 0, 0, 0  # pixels that others take: left and right of the words, and that height on the right
        self._ink: tuple[FloatArray, ...] = ()
        self._turn = -1  # of the progress mark, -1 for none
        self._turning, self._still = QTimer(self), QTimer(self)
        self._turning.setInterval(TURN_MS)
        self._turning.timeout.connect(self._on_turn)
        self._still.setSingleShot(True)
        self._still.setInterval(HIDE_MS)
        self._still.timeout.connect(self._on_still)
        on_map.installEventFilter(self)
        self.parentWidget().installEventFilter(self)
        self.setGeometry(self.parentWidget().rect())
        self.show()
        self._still.start()

    # What is shown

    @property
    def scale(self) -> float:
        """Pixels of the map for one of a picture of 1080 lines."""
        return max(self.height() / LINES_1080, 0.3)

    def show_words(self, title: str, caption: str) -> None:
        self.title, self.caption = title, caption
        self.update()

    def stand_between(self, left_px: int, right_px: int, right_high_px: int) -> None:
        """Words keep clear of so many pixels on the left and on the right, where lines run from the right the other
        way round; where that leaves them too little they stand above what is `right_high_px` high on the right."""
        self._beside = left_px, right_px, right_high_px
        self.update()

    def show_blank(self, blank: str) -> None:
        """ "black", "white", or "" for the map."""
        self.blank = blank
        self.update()

    def show_card(self, name: str) -> None:
        """The test card of a screen with this name; "" takes it away."""
        self.card = name
        self.update()

    def show_ink(self, lines: Sequence[FloatArray]) -> None:
        """Lines of (k, 2) world points on the sheet that is read."""
        self._ink = tuple(lines)
        self.update()

    def show_progress(self, on: bool) -> None:
        """A small turning mark in the corner while something takes long."""
        if on != self._turning.isActive():
            self._turn = 0 if on else -1
            self._turning.start() if on else self._turning.stop()
            self.update()

    def hold_pen(self, on: bool) -> None:
        """Takes the hand's movements for ink, or lets them through to the map."""
        self.pen = on
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not on)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.wake()

    def hold_light(self, on: bool) -> None:
        """A light instead of the arrow."""
        self.light = on
        self._at = None
        self.wake()
        self.update()

    def point(self, at: QPointF | None) -> None:
        """The light to a place of the map; None puts it out."""
        self._at = at
        self.wake()
        self.update()

    def caption_height(self, title: str, caption: str) -> int:
        """Pixels that words take at the lower edge, rims included."""
        if not title and not caption:
            return 0
        return round(self.height() - self._words(title, caption)[0].top())

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        whole = QRectF(self.rect())
        if self.blank:
            painter.fillRect(whole, QColor(BLANKS[self.blank]))
            return
        if self.card:
            paint_test_card(painter, whole, self.theme, self.card)
            return
        self._paint_ink(painter)
        self._paint_words(painter)
        if self._turn >= 0:
            self._paint_progress(painter)
        if self.light and self._at is not None:
            self._paint_light(painter, self._at)

    def _words(self, title: str, caption: str) -> tuple[QRectF, QRectF, QRectF, float]:
        """The pane, the places of title and caption in it, and the size of the caption in pixels."""
        scale = self.scale
        left, right = self._beside[0] + RIM_PX * scale, self._beside[1] + 2 * RIM_PX * scale
        low = self.height() - RIM_PX * scale
        if self.width() - left - right - RIM_PX * scale < LEAST_WIDE * self.width():
            right, low = RIM_PX * scale, low - self._beside[2]
        wide = min(max(self.width() - left - right, LEAST_WIDE * self.width()), WIDEST_PX * scale)
        inner = wide - 2 * PAD_PX * scale
        for size in (TEXT_PX, LEAST_PX):
            head = self._measure(title, "subject", TITLE_PX / 26, inner)
            body = self._measure(caption, "value", size / 16, inner)
            gap = GAP_PX * scale if title and caption else 0.0
            tall = head + gap + body + 2 * PAD_PX * 0.8 * scale
            if tall <= HIGHEST * self.height():
                break
        x = max((self.width() - left - right - wide) / 2 + left, RIM_PX * scale)
        x = min(x, self.width() - wide - RIM_PX * scale)
        x = self.width() - wide - x if self.isRightToLeft() else x
        pane = QRectF(x, low - tall, wide, tall)
        top = pane.top() + PAD_PX * 0.8 * scale
        return (
            pane,
            QRectF(x + PAD_PX * scale, top, inner, head),
            QRectF(x + PAD_PX * scale, top + head + gap, inner, body),
            size,
        )

    def _measure(self, text: str, role: str, times: float, wide: float) -> float:
        if not text:
            return 0.0
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
        room = QRectF(0, 0, wide, 1e6)
        return type.metrics(role, times * self.scale).boundingRect(room, int(flags), tied(text)).height()

    def _paint_words(self, painter: QPainter) -> None:
        if not self.title and not self.caption:
            return
        pane, head, body, size = self._words(self.title, self.caption)
        paint_pane(painter, pane, replace(self.theme, panel_opacity=1.0), brackets=False)
        flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft)
        painter.setPen(colour(self.theme.ink))
        painter.setFont(type.font("subject", TITLE_PX / 26 * self.scale))
        painter.drawText(head, flags, tied(self.title))
        painter.setFont(type.font("value", size / 16 * self.scale))
        painter.drawText(body, flags, tied(self.caption))

    def _paint_ink(self, painter: QPainter) -> None:
        pens = (
            QPen(colour(self.theme.halo, 0.85), (INK_PX + 5) * self.scale),
            QPen(colour(self.theme.burden), INK_PX * self.scale),
        )
        for world in self._ink:
            spots = self._map.sheet_px(world)
            if spots is None or not np.isfinite(spots).all():
                continue
            path = QPainterPath(QPointF(*spots[0]))
            for x, y in spots[1:] if len(spots) > 1 else spots + 0.01:
                path.lineTo(x, y)
            for pen in pens:
                pen.setCapStyle(Qt.PenCapStyle.RoundCap)
                pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
                painter.strokePath(path, pen)

    def _paint_light(self, painter: QPainter, at: QPointF) -> None:
        radius = GLOW_PX * self.scale
        glow = QRadialGradient(at, radius)
        glow.setColorAt(0.0, colour(self.theme.spark))
        glow.setColorAt(0.28, colour(self.theme.spark))
        glow.setColorAt(0.34, colour(self.theme.bracket, 0.75))
        glow.setColorAt(1.0, colour(self.theme.bracket, 0.0))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(glow)
        painter.drawEllipse(at, radius, radius)

    def _paint_progress(self, painter: QPainter) -> None:
        size = 34 * self.scale
        box = QRectF(self.width() - RIM_PX * self.scale - size, RIM_PX * self.scale, size, size)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for code, wide in ((self.theme.halo, 9.0), (self.theme.bracket, 4.5)):
            pen = QPen(colour(code), wide * self.scale)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawArc(box, -self._turn * 5760 // TURNS, 1400)

    # The hand

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.pen_down.emit(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._on_hand(event.position())
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.pen_moved.emit(event.position())

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._map.wheelEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Covers all that the map lies on, and sees where the hand is on it."""
        kind = event.type()
        if watched is not self._map:
            if kind == QEvent.Type.Resize:
                self.setGeometry(self.parentWidget().rect())
                self.raise_()
        elif kind == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            self._on_hand(event.position())
        elif kind == QEvent.Type.Leave:
            self._on_hand(None)
        return False

    def _on_hand(self, at: QPointF | None) -> None:
        if self.light:
            self._at = at
            self.update()
        self.wake()

    def wake(self) -> None:
        """The arrow is seen again for a while."""
        if self.light:
            self._map.setCursor(Qt.CursorShape.BlankCursor)
        elif self._map.cursor().shape() == Qt.CursorShape.BlankCursor:
            self._map.unsetCursor()
        self._still.start()

    def _on_still(self) -> None:
        """Nobody moves the hand: neither arrow nor light is left, nor what was under them."""
        self._map.setCursor(Qt.CursorShape.BlankCursor)
        self._map.leaveEvent(QEvent(QEvent.Type.Leave))
        if self._at is not None:
            self._at = None
            self.update()

    def _on_turn(self) -> None:
        self._turn = (self._turn + 1) % TURNS
        self.update()

    def leave(self) -> None:
        """The talk is over: the map has its arrow back, and no glass before it."""
        self._turning.stop()
        self._still.stop()
        self._map.removeEventFilter(self)
        self.parentWidget().removeEventFilter(self)
        self._map.unsetCursor()
        let_go(self)
