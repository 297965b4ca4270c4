"""The keys of what is shown: classes with their breaks and counts, line widths, and what has no data."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from viewer.scene import words
from viewer.scene.colour import Theme, in_theme, one_in_theme
from viewer.scene.marks import Rgba
from viewer.scene.picture import Legend, Shown
from viewer.ui.panel import Panel, clear, label
from viewer.ui.skin import SIZES_PX, TEXT, colour

SWATCH_PX, LINE_GAP, BLOCK_GAP = 18.0, 5.0, 6.0


class LegendPanel(Panel):
    """One block per visible layer, the topmost first. It is hidden when nothing has a key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("legend", "Legend", parent, scrolls=True)
        self._legends: tuple[tuple[Legend, Rgba], ...] = ()
        self._scale = 1.0
        self._blocks = QVBoxLayout()
        self._blocks.setSpacing(14)
        self.body.addLayout(self._blocks)

    @property
    def is_empty(self) -> bool:
        return not self._legends

    def show_layers(self, shown: Sequence[Shown]) -> None:
        """The keys of these layers, given bottom first; equal keys are not made anew."""
        from viewer.scene.picture import rgba

        legends = tuple((s.picture.legend, rgba(s.colour)) for s in reversed(shown) if s.picture.legend.title)
        if legends != self._legends:
            self._legends = legends
            self._fill()

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self._fill()

    def set_scale(self, type_scale: float, touch_scale: float) -> None:
        self._scale = type_scale
        self._fill()

    def _fill(self) -> None:
        clear(self._blocks)
        for legend, light in self._legends:
            block = QVBoxLayout()
            block.setSpacing(5)
            block.addWidget(label(legend.title, "heading", wrap=True))
            if legend.period and legend.period not in legend.title:
                block.addWidget(label(legend.period, "note", wrap=True))
            block.addWidget(LegendKey(legend, light, self.theme, self._scale))
            for note in legend.notes:
                block.addWidget(label(note, "note", wrap=True))
            self._blocks.addLayout(block)


class LegendKey(QWidget):
    """The drawn part of one key: the ramp, its breaks and counts, the entries, the widths, the hatched rest."""

    def __init__(self, legend: Legend, light: Rgba, theme: Theme, scale: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._legend, self._theme = legend, theme
        self._light = one_in_theme(light, theme.name)
        self._font = QFont(TEXT)
        self._font.setPixelSize(round(SIZES_PX["note"] * scale))
        self._metrics = QFontMetricsF(self._font)
        self._line = max(self._metrics.height(), SWATCH_PX) + LINE_GAP
        self.setAccessibleName(spoken(legend))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(self.sizeHint().height())

    def sizeHint(self) -> QSize:
        key, text = self._legend, self._metrics.height()
        tall = 0.0
        if key.ramp:
            tall += SWATCH_PX + (text + 2 if key.breaks else 0) + (text if key.counts else 0) + BLOCK_GAP
        tall += self._line * (len(key.entries) + bool(key.missing))
        if key.widths:
            tall += SWATCH_PX + text + BLOCK_GAP
        return QSize(200, round(tall))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        y = self._paint_ramp(painter, 0.0) if self._legend.ramp else 0.0
        for entry in self._legend.entries:
            number = "" if entry.count < 0 else f" ({words.number(entry.count)})"
            painter.fillRect(
                QRectF(0, y + 2, 26, SWATCH_PX - 4), colour(*_code(one_in_theme(entry.colour, self._theme.name)))
            )
            y = self._paint_line(painter, y, entry.label + number)
        if self._legend.widths:
            y = self._paint_widths(painter, y)
        if self._legend.missing:
            self._paint_hatched(painter, QRectF(0, y + 1, 26, SWATCH_PX - 2))
            self._paint_line(painter, y, missing_words(self._legend))

    def _paint_ramp(self, painter: QPainter, y: float) -> float:
        """The classes side by side; breaks stand under their edges, counts under their middles."""
        key = self._legend
        wide = self.width() / len(key.ramp)
        for place, shade in enumerate(in_theme(key.ramp, self._theme.name).tolist()):
            painter.fillRect(QRectF(place * wide, y, wide + 0.5, SWATCH_PX), colour(*_code(shade)))
        painter.setPen(QPen(colour(self._theme.edge, 0.6), 1.0))
        painter.drawRect(QRectF(0.5, y + 0.5, self.width() - 1, SWATCH_PX - 1))
        y += SWATCH_PX + 2
        painter.setPen(colour(self._theme.soft))
        if key.breaks:
            self._paint_breaks(painter, y, self.width() / max(len(key.breaks) - 1, 1))
            y += self._metrics.height()
        if key.counts:
            for place, count in enumerate(key.counts):
                place_px = QRectF(place * wide, y, wide, self._metrics.height())
                painter.drawText(place_px, Qt.AlignmentFlag.AlignCenter, f"{count:,} ×")
            y += self._metrics.height()
        return y + BLOCK_GAP - 2 * bool(key.breaks or key.counts)

    def _paint_breaks(self, painter: QPainter, y: float, wide: float) -> None:
        """Every break that has room, always the first and the last."""
        texts, free = self._legend.breaks, 0.0
        last = self.width() - self._metrics.horizontalAdvance(texts[-1])
        for place, text in enumerate(texts):
            long = self._metrics.horizontalAdvance(text)
            x = min(max(place * wide - long / 2, 0.0), self.width() - long)
            final = place == len(texts) - 1
            if x < free or (not final and x + long + 6 > last and place > 0):
                continue
            painter.drawText(QPointF(x, y + self._metrics.ascent()), text)
            free = x + long + 6

    def _paint_widths(self, painter: QPainter, y: float) -> float:
        keys = self._legend.widths
        each = self.width() / len(keys)
        for place, key in enumerate(keys):
            painter.setPen(QPen(colour(*_code(self._light)), max(key.width_px, 1.0)))
            middle = y + SWATCH_PX / 2
            painter.drawLine(QLineF(place * each + 6, middle, (place + 1) * each - 10, middle))
            painter.setPen(colour(self._theme.soft))
            below = QRectF(place * each, y + SWATCH_PX, each, self._metrics.height())
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, key.label)
        return y + SWATCH_PX + self._metrics.height() + BLOCK_GAP

    def _paint_hatched(self, painter: QPainter, rect: QRectF) -> None:
        painter.setPen(QPen(colour(self._theme.edge), 1.0))
        painter.drawRect(rect)
        painter.save()
        painter.setClipRect(rect)
        for x in range(-20, 40, 6):
            painter.drawLine(QPointF(rect.x() + x, rect.bottom()), QPointF(rect.x() + x + 18, rect.top()))
        painter.restore()

    def _paint_line(self, painter: QPainter, y: float, text: str) -> float:
        painter.setPen(colour(self._theme.soft))
        room = self.width() - 36
        cut = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        rect = QRectF(36, y, room, SWATCH_PX)
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, cut)
        return y + self._line


def missing_words(legend: Legend) -> str:
    """How many have no data, such as "no data: 2 districts"."""
    word = legend.missing_word
    singular = word[:-1] if legend.missing == 1 and word.endswith("s") else word
    return f"{words.NO_DATA}: {words.number(legend.missing)} {singular}"


def spoken(legend: Legend) -> str:
    """The key as one sentence, for screen readers."""
    parts = [legend.title]
    if legend.breaks:
        parts.append(f"classes at {', '.join(legend.breaks)}")
    parts += [entry.label for entry in legend.entries] + [key.label for key in legend.widths]
    if legend.missing:
        parts.append(missing_words(legend))
    return "; ".join(parts)


def swatch(shade: Rgba, size: int = 14) -> QPixmap:
    """A small square of one colour."""
    picture = QPixmap(size, size)
    picture.fill(colour(*_code(shade)))
    return picture


def _code(shade: Sequence[int]) -> tuple[str, float]:
    return "#%02x%02x%02x" % tuple(shade[:3]), shade[3] / 255
