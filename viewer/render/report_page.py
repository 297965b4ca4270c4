"""A report on one A4 page: title, map, figures, groups, maths and sources, set in the light theme for print."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from viewer.render.ink import RIGHT, Ink, page_ink
from viewer.render.legend import fitting_rows, paint_legend, wrapped
from viewer.scene.colour import THEMES
from viewer.scene.page import Page, Table
from viewer.scene.picture import Shown
from viewer.tongue import tr, trn

DPI = 150
PAGE = (1240, 1754)  # pixels of A4
SCALE = 1.42  # of the type: notes come to 8.5 points
MARGIN = 84.0
MAP_PX = 752.0  # width of the map; its height is what the rest leaves
LOWEST, TALLEST = 380.0, 720.0
GUTTER = 34.0
SHARES = (0.56, 0.44)  # of the width: the two tables
COLUMNS = (0.43, 0.20, 0.18, 0.19)  # of a table: label, here, city, note
MOST_SENTENCES, MOST_LINES = 4, 10
BELOW_MAP, BELOW_TABLES = 34.0, 30.0


def paint(painter: QPainter, page: Page, picture: QImage, shown: Sequence[Shown]) -> list[tuple[str, tuple]]:
    """Paints the page at the size PAGE and gives back what was written where. picture: the map, in any resolution."""
    ink = page_ink(painter, THEMES["light"], SCALE, PAGE[0])
    painter.fillRect(QRectF(0, 0, *PAGE), QColor("#FFFFFF"))
    top = _head(ink, page)
    top = _sentences(ink, page, top)
    top = _map(ink, picture, shown, QRectF(MARGIN, top, *map_size(page)))
    _foot(ink, page, _tables(ink, page, top))
    return ink.texts


def map_size(page: Page) -> tuple[float, float]:
    """Width and height of the map on this page: as tall as the texts and tables leave room for."""
    blank = QImage(8, 8, QImage.Format.Format_RGB32)
    painter = QPainter(blank)
    ink = page_ink(painter, THEMES["light"], SCALE, PAGE[0])
    top = _sentences(ink, page, _head(ink, page))
    wide = (PAGE[0] - 2 * MARGIN - GUTTER) / 2
    tables = _tables(ink, page, 0.0)
    notes = max(len(_lines(texts, wide, MOST_LINES)) for texts in (page.maths, page.sources))
    foot = (notes + 2) * (ink.tall("note") + 2.0) + ink.tall("heading") + 40.0
    painter.end()
    left = PAGE[1] - MARGIN * 0.8 - top - BELOW_MAP - tables - BELOW_TABLES - foot
    return MAP_PX, min(max(left, LOWEST), TALLEST)


def _head(ink: Ink, page: Page) -> float:
    wide = PAGE[0] - 2 * MARGIN
    top = MARGIN * 0.86
    ink.painter.fillRect(ink.box(QRectF(MARGIN, top, 64.0, 6.0)), QColor(ink.theme.bracket))
    top += 20.0
    for line in wrapped(page.title, "title", wide, SCALE, 2):
        top += ink.write(line, MARGIN, top, wide, role="title", tone="ink")
    return top + ink.write(page.subtitle, MARGIN, top, wide, role="value") + 14.0


def _sentences(ink: Ink, page: Page, top: float) -> float:
    wide = PAGE[0] - 2 * MARGIN
    for sentence in page.sentences[:MOST_SENTENCES]:
        for line in wrapped(sentence, "text", wide, SCALE, 3):
            top += ink.write(line, MARGIN, top, wide, role="text", tone="ink") + 1.0
        top += 5.0
    return top + 10.0


def _map(ink: Ink, picture: QImage, shown: Sequence[Shown], frame: QRectF) -> float:
    painter, theme = ink.painter, ink.theme
    edge = QPainterPath()
    edge.addRoundedRect(ink.box(frame), 14.0, 14.0)
    painter.save()
    painter.setClipPath(edge)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(ink.box(frame), picture)
    painter.restore()
    painter.setPen(QPen(QColor(theme.panel_edge), 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(edge)
    left = frame.right() + GUTTER
    room = QRectF(left, frame.top(), PAGE[0] - MARGIN - left, frame.height())
    spot = room.top()
    for layer, rows in fitting_rows(ink, shown, room.width(), room.height()):
        tall = sum(row.tall for row in rows)
        paint_legend(ink, QRectF(room.left(), spot, room.width(), tall), layer.picture.legend, layer.colour, rows,
                     opacity=layer.opacity)  # fmt: skip
        spot += tall + 24.0
    return frame.bottom() + BELOW_MAP


def _tables(ink: Ink, page: Page, top: float) -> float:
    """The tables beside each other; gives back the lower edge of the longest."""
    free = PAGE[0] - 2 * MARGIN - GUTTER
    left, lows = MARGIN, [top]
    told = [table for table in page.tables if table.rows]
    for share, table in zip(SHARES if len(told) > 1 else (1.0,), told):
        lows.append(_table(ink, table, left, top, share * free))
        left += share * free + GUTTER
    return max(lows)


def _table(ink: Ink, table: Table, left: float, top: float, wide: float) -> float:
    top += ink.write(table.title, left, top, wide, role="heading", tone="ink") + 4.0
    widths = [share * wide for share in COLUMNS]
    at = [left + sum(widths[:k]) for k in range(len(widths))]
    for k, text in enumerate(table.columns, start=1):
        ink.write(text, at[k], top, widths[k], align=RIGHT)
    top += ink.tall("note") + 5.0
    for row in table.rows:
        _rule(ink, left, top, wide)
        top += 5.0
        lines = wrapped(row.label, "note", widths[0] - 10.0, SCALE, 2)
        for k, text in enumerate((row.here, row.whole, row.note), start=1):
            ink.write(text, at[k] + 8.0, top, widths[k] - 8.0, tone="ink" if k == 1 else "soft", align=RIGHT)
        for line in lines:
            top += ink.write(line, left, top, widths[0] - 10.0, tone="ink")
        top += 5.0
    _rule(ink, left, top, wide)
    return top


def _rule(ink: Ink, left: float, top: float, wide: float) -> None:
    ink.painter.setPen(QPen(QColor(ink.theme.lattice), 1.0))
    ink.painter.drawLine(QLineF(QPointF(ink.x(left), top), QPointF(ink.x(left + wide), top)))


def _foot(ink: Ink, page: Page, top: float) -> None:
    """How it was worked out and where from, at the bottom: as much as there is room for; the rest is counted."""
    wide = (PAGE[0] - 2 * MARGIN - GUTTER) / 2
    line = ink.tall("note") + 2.0
    low = PAGE[1] - MARGIN * 0.8
    foot = wrapped(page.footer, "note", PAGE[0] - 2 * MARGIN, SCALE, 2)
    low -= len(foot) * line
    for k, text in enumerate(foot):
        ink.write(text, MARGIN, low + k * line, PAGE[0] - 2 * MARGIN)
    blocks = [(tr("How it was worked out"), page.maths), (tr("Sources"), page.sources)]
    held = [_lines(texts, wide, min(int((low - top - 70.0) / line), MOST_LINES)) for _, texts in blocks]
    tall = max((len(lines) for lines in held), default=0) * line + ink.tall("heading") + 18.0
    start = low - tall
    for k, ((title, _), lines) in enumerate(zip(blocks, held)):
        left = MARGIN + k * (wide + GUTTER)
        spot = start + ink.write(title, left, start, wide, role="name", tone="ink") + 3.0
        for text in lines:
            ink.write(text, left, spot, wide)
            spot += line


def more_in_receipt(number: int) -> str:
    """How many lines a page has no room for, and where they are."""
    return trn("and {n} more in the receipt of this file", "and {n} more in the receipt of this file", number)


def _lines(texts: Sequence[str], wide: float, most: int) -> list[str]:
    """The texts in lines, at most so many; what has no room is counted on the last one."""
    lines: list[str] = []
    for k, text in enumerate(texts):
        more = wrapped(text, "note", wide, SCALE, 3)
        last = k == len(texts) - 1
        if len(lines) + len(more) > (most if last else most - 1):
            return [*lines, more_in_receipt(len(texts) - k)][: max(most, 0)]
        lines += more
    return lines
