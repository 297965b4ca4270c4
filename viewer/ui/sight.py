"""The finished picture as somebody sees it who does not see all colours: a still, until the next touch or key."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from viewer.scene.perception import seen_by
from viewer.tongue import mark, tr
from viewer.ui.panel import paint_pane
from viewer.ui.scrim import Scrim
from viewer.ui.skin import colour
from viewer.ui.wording import Retold

WORDS = {
    "protanopia": mark("As seen with protanopia. Any key ends the preview."),
    "deuteranopia": mark("As seen with deuteranopia. Any key ends the preview."),
    "tritanopia": mark("As seen with tritanopia. Any key ends the preview."),
}


def as_seen(image: QImage, deficiency: str) -> QImage:
    """The picture under "protanopia", "deuteranopia" or "tritanopia", in its own size; KeyError for anything else."""
    made = image.convertToFormat(QImage.Format.Format_RGB888)
    wide, tall, line = made.width(), made.height(), made.bytesPerLine()
    rows = np.frombuffer(made.constBits(), np.uint8).reshape(tall, line)
    known, back = np.unique(rows[:, : 3 * wide].reshape(-1, 3), axis=0, return_inverse=True)
    seen = np.ascontiguousarray(seen_by(known, deficiency)[back.ravel()])
    result = QImage(seen.data, wide, tall, 3 * wide, QImage.Format.Format_RGB888).copy()
    result.setDevicePixelRatio(image.devicePixelRatio())
    return result


class Sight(Retold, Scrim):
    """Lies over the whole window and shows it as it was, in other colours."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("sight", "", parent)
        self.says(self.pane.setAccessibleName, mark("Colour-blind preview"))
        self.pane.hide()
        self.deficiency = ""
        self.picture = QImage()
        self.touched.connect(self.end)

    def preview(self, deficiency: str) -> None:
        """Takes the window as it is now."""
        self.hide()
        self.deficiency = deficiency
        self.picture = as_seen(self.parentWidget().grab().toImage(), deficiency)
        self.setAccessibleName(tr(WORDS[deficiency]))
        self.appear()

    def end(self) -> None:
        """The window in all its colours."""
        self.vanish()
        self.picture = QImage()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.isVisible() and not self.picture.isNull():
            self.end()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawImage(QPointF(0, 0), self.picture)
        words = tr(WORDS.get(self.deficiency, ""))
        size = painter.fontMetrics().boundingRect(words)
        place = QRectF((self.width() - size.width()) / 2 - 16, 12, size.width() + 32, size.height() + 16)
        paint_pane(painter, place, self.theme)
        painter.setPen(colour(self.theme.ink))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
