"""A large target that switches one theme: a dot in its colour, its title, one line about it, its key."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from viewer.model.state import Layer
from viewer.overlays.kind import OverlayKind
from viewer.render import type as fonts
from viewer.scene import words
from viewer.scene.colour import DARK, Theme, one_in_theme
from viewer.scene.picture import Legend, rgba
from viewer.tongue import numeral, tr
from viewer.ui.icons import paint_icon
from viewer.ui.skin import colour

HEIGHTS_PX = (64, 52, 36)  # plain, compact, and of the title alone
DOT_PX, LEFT_PX = 15.0, 54.0
SMALLER, LEAST = (1.0, 0.92, 0.86), 0.76  # shares of the size of a title: on one line, and where nothing else helps
LONGEST_NOTE = 30
MOST_LINES = 2  # below the title, where a card is high enough
DOT = " · "


class LayerCard(QAbstractButton):
    """Checked when its layer is shown. A click asks; `show_layer` says what is true."""

    def __init__(self, kind: OverlayKind, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self.theme: Theme = DARK
        self.type_scale = self.touch_scale = 1.0
        self._number, self._subtitle = number, tr(kind.subtitle)
        self._compact = 0
        self.setCheckable(True)
        self.setAutoExclusive(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard on the map
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr(kind.title))

    def show_layer(self, layer: Layer | None, subtitle: str = "") -> None:
        """Fits the card to its layer; None is a layer that is not in the stack."""
        self._subtitle = subtitle or tr(self.kind.subtitle)
        self.setAccessibleDescription(self._subtitle)
        named = {"title": tr(self.kind.title), "told": self._subtitle, "key": self._number}
        self.setToolTip(tr("{title}: {told} (key {key})", **named))
        self.setChecked(layer is not None and layer.visible)
        self.update()

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme
        self.update()

    def set_scale(self, type_scale: float, touch_scale: float) -> None:
        self.type_scale, self.touch_scale = type_scale, touch_scale
        self.updateGeometry()

    def set_compact(self, level: int) -> None:
        """0 is plain, 1 lower, 2 the title alone."""
        if level != self._compact:
            self._compact = level
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(260, round(HEIGHTS_PX[self._compact] * max(self.type_scale, self.touch_scale)))

    def nextCheckState(self) -> None:
        """A click does not check by itself: the state answers."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        light = QColor(*one_in_theme(rgba(self.kind.colour), self.theme.name)[:3])
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        fill, edge = colour(light.name()), colour(light.name())
        fill.setAlphaF(0.24 if self.isChecked() else 0.12 if self.underMouse() else 0.03)
        edge.setAlphaF(0.9 if self.isChecked() else 0.45)
        painter.setBrush(fill)
        painter.setPen(QPen(edge, 1.2))
        painter.drawRoundedRect(rect, 8, 8)
        self._paint_dot(painter, rect, light)
        self._paint_words(painter, rect)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour(self.theme.bracket), 2.0))
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), 6, 6)

    def _seat(self, place: QRectF) -> QRectF:
        """A place that is counted from where lines begin."""
        if self.isRightToLeft():
            return QRectF(self.width() - place.right(), place.top(), place.width(), place.height())
        return place

    def _paint_dot(self, painter: QPainter, rect: QRectF, light: QColor) -> None:
        painter.setPen(QPen(light, 2.0))
        painter.setBrush(light if self.isChecked() else Qt.BrushStyle.NoBrush)
        middle = self._seat(QRectF(0, rect.top(), LEFT_PX + 4, rect.height())).center()
        dot = min(DOT_PX, rect.height() / 2 - 4)
        painter.drawEllipse(middle, dot, dot)
        inner = QRectF(0, 0, 1.3 * dot, 1.3 * dot)
        inner.moveCenter(middle)
        paint_icon(painter, inner, self.kind.name, self.theme.panel if self.isChecked() else light.name())

    def _paint_words(self, painter: QPainter, rect: QRectF) -> None:
        note = fonts.font("note", self.type_scale)
        space = rect.width() - LEFT_PX - 12
        heading, titles = title_in(tr(self.kind.title), self.type_scale, round(space - 22), round(rect.height()))
        line_px, low_px = QFontMetrics(heading).height(), QFontMetrics(note).height()
        high_px = line_px * len(titles)
        least = 1 if len(titles) == 1 else 0
        most = 0 if self._compact == 2 else max(min(int((rect.height() - high_px - 6) // low_px), MOST_LINES), least)
        lines = said_in(self._subtitle, QFontMetrics(note), round(space), most)
        tall = high_px + low_px * len(lines) + (2 if lines else 0)
        top = rect.center().y() - tall / 2
        painter.setFont(note)
        painter.setPen(colour(self.theme.soft))
        number = self._seat(QRectF(rect.right() - 30, top, 20, line_px))
        painter.drawText(
            number, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, numeral(str(self._number))
        )
        for place, line in enumerate(lines):
            low = self._seat(QRectF(LEFT_PX, top + high_px + 2 + place * low_px, space, low_px))
            _line(painter, low, line, QFontMetrics(note))
        painter.setFont(heading)
        painter.setPen(colour(self.theme.ink))
        for place, line in enumerate(titles):
            high = self._seat(QRectF(LEFT_PX, top + place * line_px, space - 22, line_px))
            _line(painter, high, line, QFontMetrics(heading))


def title_in(text: str, scale: float, width: int, height: int) -> tuple[QFont, list[str]]:
    """A title whole, and the letters for it: a little smaller on one line, else on two where the height allows them."""
    for share in SMALLER:
        font = fonts.font("heading", scale * share)
        measure = QFontMetrics(font)
        if measure.horizontalAdvance(text) <= width:
            return font, [text]
    for share in (*SMALLER, LEAST):
        font = fonts.font("heading", scale * share)
        measure = QFontMetrics(font)
        lines = _packed(text.split(" "), " ", measure, width)
        fits = all(measure.horizontalAdvance(line) <= width for line in lines)
        if fits and len(lines) <= 2 and len(lines) * measure.height() <= height:
            return font, lines
    return fonts.font("heading", scale * LEAST), [text]


def second_line(title: str, legend: Legend) -> str:
    """What a key adds to the title of its card: "t per week · 30 largest of 214"; "" when it adds nothing.

    Notes that explain a sign or the missing data, and long ones, are left to the key.
    """
    subject = legend.title.removeprefix(title).lstrip(" ,،·")
    note = next(
        (
            n
            for n in legend.notes
            if "=" not in n and n != legend.reason and words.NO_DATA not in n and len(n) <= LONGEST_NOTE
        ),
        "",
    )
    return " · ".join(filter(None, (words.inside(subject), note, words.dated(legend.period))))


def said_in(text: str, metrics: QFontMetrics, width: int, most: int) -> list[str]:
    """The parts of a second line on at most so many lines: whole ones, as many of the first as there is room for.

    Only a part that is too long by itself is broken between its words, and cut where even that does not help.
    """
    if most == 0 or not text:
        return []
    lines = _packed(text.split(DOT), DOT, metrics, width)[:most]
    if most > 1 and any(metrics.horizontalAdvance(line) > width for line in lines):
        broken = _packed(text.split(" "), " ", metrics, width)
        lines = [*broken[: most - 1], " ".join(broken[most - 1 :])]
    return lines


def _packed(parts: list[str], joint: str, metrics: QFontMetrics, width: int) -> list[str]:
    """Parts on as few lines as their order and the width allow."""
    lines = parts[:1]
    for part in parts[1:]:
        longer = f"{lines[-1]}{joint}{part}"
        if metrics.horizontalAdvance(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(part)
    return lines


def _line(painter: QPainter, rect: QRectF, text: str, metrics: QFontMetrics) -> None:
    """One line of text, cut with an ellipsis where it does not fit."""
    cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, round(rect.width()))
    painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, cut)
