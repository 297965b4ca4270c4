"""What stands in the corners of the map: the title and its question, the scale bar, where the data come from."""

from __future__ import annotations

import math

from PySide6.QtCore import QLineF, QPointF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from viewer.model.city import City
from viewer.scene import words
from viewer.scene.colour import DARK, Theme
from viewer.ui.panel import label
from viewer.ui.skin import colour

LONGEST_BAR_PX = 160.0
STEPS = (1.0, 2.0, 5.0)


class TitleBlock(QWidget):
    """The city's title and the question that the map answers. Presses go through to the map."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.title, self.question = label("", "title"), label("", "soft")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addWidget(self.title)
        box.addWidget(self.question)

    def show_city(self, city: City | None, step: int | None) -> None:
        self.title.setText(city.title or city.name if city else "")
        when = words.moment(city.clock.step, step, len(city.clock)) if city else ""
        self.question.setText(" · ".join(filter(None, (city.question if city else "", when))))


class ScaleBar(QWidget):
    """A bar of a round length. It is hidden where the map has no metres."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.theme: Theme = DARK
        self._long_px, self._text = 0.0, ""

    def show_scale(self, metres_per_px: float) -> None:
        """The ground length of a pixel in the middle of the map."""
        length = round_length(metres_per_px * LONGEST_BAR_PX)
        self._long_px = length / metres_per_px if metres_per_px > 0 else 0.0
        self._text = words.quantity(length / 1000, "km") if length >= 1000 else words.quantity(length, "m")
        self.setAccessibleName(f"Scale bar, {self._text}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(LONGEST_BAR_PX) + 60, round(QFontMetricsF(self.font()).height()) + 14)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._long_px <= 0:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour(self.theme.soft), 1.5))
        start, end = QPointF(6.0, 9.0), QPointF(6.0 + self._long_px, 9.0)
        painter.drawLines([QLineF(start, end), *(QLineF(p, p - QPointF(0.0, 6.0)) for p in (start, end))])
        metrics = QFontMetricsF(self.font())
        painter.drawText(QPointF(start.x() - metrics.horizontalAdvance("0") / 2, 12 + metrics.ascent()), "0")
        x = end.x() - metrics.horizontalAdvance(self._text) / 2
        painter.drawText(QPointF(x, 12 + metrics.ascent()), self._text)


class Attribution(QLabel):
    """Sources and the note that data are made, bottom right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "note")
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
        self.setWordWrap(True)

    def show_city(self, city: City | None) -> None:
        self.setText(attribution(city) if city else "")


def attribution(city: City) -> str:
    """Who made the data, and in so many words when they are invented."""
    names = list(dict.fromkeys(source.publisher or source.name for source in city.sources if not source.invented))
    invented = any(source.invented for source in city.sources)
    note = city.note or ("made data" if invented else "")
    return "\n".join(filter(None, (f"Data: {words.listed(names)}" if names else "", note)))


def round_length(longest: float) -> float:
    """The largest of 1, 2 or 5 times a power of ten that is not longer than `longest`; 0 for nothing.

    >>> round_length(160.0), round_length(0.7), round_length(5999.0)
    (100.0, 0.5, 5000.0)
    """
    if not (longest > 0 and math.isfinite(longest)):
        return 0.0
    power = 10.0 ** math.floor(math.log10(longest))
    return max(step * power for step in STEPS if step * power <= longest * (1 + 1e-9))
