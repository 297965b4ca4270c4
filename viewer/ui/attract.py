"""Between visits: the picture moves by itself, one line invites, and the first touch does nothing but wake."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
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
        self.blocked = QRect()  # where other words stand
        self.pane.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(families(HEADING))
        font.setPixelSize(round(SIZES_PX["name"] * self.type_scale))
        said = tr(WORDS)
        size = QFontMetricsF(font).boundingRect(said)
        wide, tall = size.width() + 72 * self.type_scale, size.height() + 30 * self.type_scale
        place = QRectF((self.width() - wide) / 2, TOP_PX, wide, tall)
        if place.intersects(QRectF(self.blocked)):
            place.moveTop(self.blocked.bottom() + GAP_PX)
        paint_pane(painter, place, self.theme)
        painter.setFont(font)
        painter.setPen(colour(self.theme.ink))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, said)
