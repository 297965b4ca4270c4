"""Between visits: the picture moves by itself, one line invites, and the first touch does nothing but wake."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from viewer.render.type import families
from viewer.tongue import mark, tr
from viewer.ui.panel import paint_pane
from viewer.ui.scrim import Scrim
from viewer.ui.skin import HEADING, SIZES_PX, colour
from viewer.ui.wording import Retold

WORDS = mark("Touch to begin")
GAP_PX = 12
TOP_PX = 24  # of the line below the upper rim: the words of the story stand at the lower one


class Attract(Retold, Scrim):
    """A veil that can be seen through: every touch and key ends here."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("attract", "", parent)
        self.says(self.setAccessibleName, WORDS)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self._other: QWidget | None = None  # where other words stand
        self._aside = self._low = False  # in the other corner, and below them
        self.pane.hide()

    def keep_clear_of(self, other: QWidget) -> None:
        """Nothing is written over another widget of the window, however large that becomes."""
        self._other = other
        other.installEventFilter(self)

    def place(self) -> None:
        self._aside = self._low = False
        super().place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._other and event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self.update()
        return super().eventFilter(watched, event)

    def words_at(self) -> QRectF:
        """Where it says its words: in the middle, once other words reached so far in the other corner or below them."""
        size = QFontMetricsF(self._letters()).boundingRect(tr(WORDS))
        wide, tall = size.width() + 72 * self.type_scale, size.height() + 30 * self.type_scale
        place = QRectF((self.width() - wide) / 2, TOP_PX, wide, tall)
        if self._other is not None and self._other.isVisible():
            other = QRectF(self._other.geometry()).adjusted(-GAP_PX, 0, GAP_PX, 0)
            self._aside = self._aside or place.intersects(other)
            if self._aside:
                place.moveLeft(TOP_PX if self.isRightToLeft() else self.width() - wide - TOP_PX)
            self._low = self._low or place.intersects(other)
            if self._low:
                place.moveTop(other.bottom() + GAP_PX)
        return place

    def _letters(self) -> QFont:
        font = QFont(families(HEADING))
        font.setPixelSize(round(SIZES_PX["name"] * self.type_scale))
        return font

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = self.words_at()
        paint_pane(painter, place, self.theme)
        painter.setFont(self._letters())
        painter.setPen(colour(self.theme.ink))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, tr(WORDS))
