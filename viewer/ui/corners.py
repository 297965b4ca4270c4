"""What stands in the corners of the map: the title and its question, the scale bar, where the data come from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from viewer.model.city import City
from viewer.render import chrome
from viewer.render.ink import mirror_of
from viewer.render.snapshot import credits, moment
from viewer.scene.colour import DARK, Theme
from viewer.scene.picture import Shown, asked
from viewer.tongue import tr
from viewer.ui.panel import label
from viewer.ui.skin import colour

LONGEST_BAR_PX, LEAST_BAR_PX, ENDS_PX = 150.0, 64.0, 44.0  # of the scale bar, and for the names of its ends
NO_LIMIT = 1 << 20
DOT, LINES = " · ", 3  # between a question and its moment; of a title, and of a question
SCRIM = 0.72  # how much of the map a scrim takes away


class TitleBlock(QWidget):
    """The city's title and the question that the map answers. Presses go through to the map."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.title, self.question = label("", "title"), label("", "soft")
        self._title = self._asked = self._when = self._longest = ""
        self._most = NO_LIMIT
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addWidget(self.title)
        box.addWidget(self.question)
        self.theme: Theme = DARK

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for line in (self.title, self.question):
            paint_scrim(painter, self.theme, QRectF(line.geometry()), line)

    def show_city(self, city: City | None, step: int | None, shown: Sequence[Shown] = ()) -> None:
        self._title = city.title or city.name if city else ""
        self._asked = asked(city.question, shown) if city else ""
        self._when = moment(city, step) if city else ""
        ends = (None, len(city.clock) - 1) if city and len(city.clock) else ()
        self._longest = max((self._when, *(moment(city, end) for end in ends)), key=len)
        self.fit(self._most)

    def fit(self, most: int) -> None:
        """What is longer than so many pixels goes on below: the question is whole on LINES lines, and so is the moment.

        A title that is too long for one line is set in the size of a name. Whether the moment stands beside the
        question is decided for the longest of them, so that the block does not jump while time goes on.
        """
        self._most = most
        self._set_size("title")
        if self.title.fontMetrics().horizontalAdvance(self._title) > most:
            self._set_size("name")
        self.question.ensurePolished()
        self.title.setText("\n".join(broken(self._title, self.title.fontMetrics(), most)))
        metrics = self.question.fontMetrics()
        beside = DOT.join(filter(None, (self._asked, self._when)))
        longest = DOT.join(filter(None, (self._asked, self._longest)))
        fits = max(map(metrics.horizontalAdvance, (beside, longest))) <= most
        lines = [beside] if fits else [*broken(self._asked, metrics, most), self._when]
        self.question.setText("\n".join(filter(None, lines)))

    def _set_size(self, role: str) -> None:
        if self.title.property("role") != role:
            self.title.setProperty("role", role)
            self.title.style().unpolish(self.title)
            self.title.style().polish(self.title)
        self.title.ensurePolished()


class ScaleBar(QWidget):
    """A bar of a round length, or a line that says that the plane has no metres."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.theme: Theme = DARK
        self.scale, self._units_per_px, self._metres = 1.0, 0.0, True

    def show_scale(self, units_per_px: float, *, metres: bool) -> None:
        """World units under a pixel in the middle of the map; nothing is drawn for 0."""
        self._units_per_px, self._metres = units_per_px, metres
        self.setAccessibleName(
            tr("Scale, {metres:.3g} metres per pixel", metres=units_per_px) if metres else tr("No scale")
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(LONGEST_BAR_PX + 90 * self.scale), round(40 * self.scale))

    @property
    def least_px(self) -> int:
        """The width at which a shorter bar still measures something; a line without metres needs all of it."""
        return round(LEAST_BAR_PX + ENDS_PX * self.scale) if self._metres else self.sizeHint().width()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._units_per_px <= 0:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = chrome.Ink(painter, self.theme, self.scale, about=mirror_of(self.width()))
        low = self.height() - 2.0
        longest = min(LONGEST_BAR_PX, self.width() - ENDS_PX * self.scale) if self._metres else LONGEST_BAR_PX
        chrome.paint_scale(ink, 6.0, low, longest, self._units_per_px, metres=self._metres)


class Attribution(QLabel):
    """Sources and the note that data are made, bottom right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "note")
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
        self.setWordWrap(True)
        self.theme: Theme = DARK

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_scrim(QPainter(self), self.theme, QRectF(self.rect()), self)
        super().paintEvent(event)

    def text_px(self) -> int:
        """How much of the right edge its lines take where they need not be broken."""
        lines = self.text().split("\n")
        return min(max(map(self.fontMetrics().horizontalAdvance, lines)), self.width())

    def show_city(self, city: City | None) -> None:
        self.setText("\n".join(credits(city)) if city else "")


def broken(text: str, metrics: QFontMetrics, most: int) -> list[str]:
    """A text on lines of so many pixels that end between words, LINES of them at most; the last ends in an ellipsis."""
    lines: list[str] = []
    for word in text.split(" ") if text else ():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and (len(lines) == LINES or metrics.horizontalAdvance(longer) <= most):
            lines[-1] = longer
        else:
            lines.append(word)
    return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, most) for line in lines]


def paint_scrim(painter: QPainter, theme: Theme, place: QRectF, line: QLabel) -> None:
    """A ground in the night's colour behind the text of a label, so that it is readable over whatever the map shows."""
    if not line.text():
        return
    flags = line.alignment().value | (Qt.TextFlag.TextWordWrap.value if line.wordWrap() else 0)
    text = line.fontMetrics().boundingRect(place.toRect(), flags, line.text())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(theme.night_edge, SCRIM))
    painter.drawRoundedRect(QRectF(text).adjusted(-6, 0, 6, 0), 5.0, 5.0)
