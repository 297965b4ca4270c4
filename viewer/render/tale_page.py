"""A scene of a story on an A4 page: picture, caption, what each number is and how it came about, sources."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from viewer.render.ink import RIGHT, Ink, page_ink
from viewer.render.legend import wrapped
from viewer.render.report_page import more_in_receipt
from viewer.scene.colour import THEMES
from viewer.tongue import tr

DPI = 150
PAGE = (1240, 1754)  # pixels of A4
SCALE = 1.42  # of the type: notes come to 8.5 points
MARGIN = 84.0
PICTURE = (1072, 603)  # 16:9, all of the width between the margins
SHARP = 2  # pixels of the picture for one of the page
CAPTION_LINES, FORMULA_LINES, SOURCE_LINES = 7, 4, 6
COLUMNS = (0.30, 0.17, 0.50)  # of the table: what it is, the number, the formula; the rest is air


@dataclass(frozen=True, slots=True)
class Number:
    """One row of the table: what the number is, as it is told, its formula."""

    label: str
    text: str
    formula: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """What one page says. place: "2 of 5"."""

    story: str
    title: str
    place: str
    caption: str
    numbers: tuple[Number, ...]
    sources: tuple[str, ...]
    footer: str


def paint(painter: QPainter, sheet: Sheet, picture: QImage) -> list[tuple[str, tuple]]:
    """Paints the page at the size PAGE and gives back what was written where. picture: of PICTURE's proportions."""
    ink = page_ink(painter, THEMES["light"], SCALE, PAGE[0])
    painter.fillRect(QRectF(0, 0, *PAGE), QColor("#FFFFFF"))
    wide = PAGE[0] - 2 * MARGIN
    top = _head(ink, sheet, wide)
    top = _picture(ink, picture, top)
    for line in wrapped(sheet.caption, "value", wide, SCALE, CAPTION_LINES):
        top += ink.write(line, MARGIN, top, wide, role="value", tone="ink") + 2.0
    low = _foot(ink, sheet, wide)
    _table(ink, sheet.numbers, top + 26.0, low - 20.0, wide)
    return ink.texts


def _head(ink: Ink, sheet: Sheet, wide: float) -> float:
    top = MARGIN * 0.72
    ink.painter.fillRect(ink.box(QRectF(MARGIN, top, 64.0, 6.0)), QColor(ink.theme.bracket))
    top += 18.0
    ink.write(sheet.place, MARGIN, top, wide, role="value", align=RIGHT)
    top += ink.write(sheet.story, MARGIN, top, wide * 0.8, role="value")
    for line in wrapped(sheet.title, "title", wide, SCALE, 2):
        top += ink.write(line, MARGIN, top, wide, role="title", tone="ink")
    return top + 16.0


def _picture(ink: Ink, picture: QImage, top: float) -> float:
    painter, frame = ink.painter, ink.box(QRectF(MARGIN, top, *PICTURE))
    edge = QPainterPath()
    edge.addRoundedRect(frame, 14.0, 14.0)
    painter.save()
    painter.setClipPath(edge)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(frame, picture)
    painter.restore()
    painter.setPen(QPen(QColor(ink.theme.panel_edge), 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(edge)
    return frame.bottom() + 24.0


def _table(ink: Ink, numbers: Sequence[Number], top: float, low: float, wide: float) -> None:
    """Every number with its formula, as many as there is room for; the rest is counted."""
    if not numbers:
        return
    top += ink.write(tr("The numbers"), MARGIN, top, wide, role="name", tone="ink") + 4.0
    line = ink.tall("note") + 2.0
    widths = [share * wide for share in COLUMNS]
    for k, number in enumerate(numbers):
        label = wrapped(number.label, "note", widths[0] - 12.0, SCALE, 2)
        how = wrapped(number.formula, "note", widths[2], SCALE, FORMULA_LINES)
        tall = line * max(len(label), len(how), 1) + 9.0
        last = k == len(numbers) - 1
        if top + tall + (0.0 if last else line) > low:
            ink.write(more_in_receipt(len(numbers) - k), MARGIN, top + 5.0, wide)
            return
        _rule(ink, MARGIN, top, wide)
        for row, text in enumerate(label):
            ink.write(text, MARGIN, top + 5.0 + row * line, widths[0] - 12.0, tone="ink")
        ink.write(number.text, MARGIN + widths[0], top + 5.0, widths[1] - 12.0, tone="ink", align=RIGHT)
        for row, text in enumerate(how):
            ink.write(text, MARGIN + wide - widths[2], top + 5.0 + row * line, widths[2])
        top += tall
    _rule(ink, MARGIN, top, wide)


def _rule(ink: Ink, left: float, top: float, wide: float) -> None:
    ink.painter.setPen(QPen(QColor(ink.theme.lattice), 1.0))
    ink.painter.drawLine(QLineF(QPointF(ink.x(left), top), QPointF(ink.x(left + wide), top)))


def _foot(ink: Ink, sheet: Sheet, wide: float) -> float:
    """Sources and footer at the lower edge; gives back where they begin."""
    line = ink.tall("note") + 2.0
    foot = wrapped(sheet.footer, "note", wide, SCALE, 2)
    texts = [tr("Sources: {sources}", sources="; ".join(sheet.sources))] if sheet.sources else []
    told = [part for text in texts for part in wrapped(text, "note", wide, SCALE, SOURCE_LINES)]
    start = PAGE[1] - MARGIN * 0.72 - (len(foot) + len(told)) * line - 8.0
    _rule(ink, MARGIN, start - 8.0, wide)
    for k, text in enumerate((*told, *foot)):
        ink.write(text, MARGIN, start + k * line + (8.0 if k >= len(told) else 0.0), wide)
    return start - 8.0
