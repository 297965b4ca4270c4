"""The key of two variables: a square of cells with both titles, the breaks along two edges and how many lie in each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPen

from viewer.render import type
from viewer.render.breaks import lines_of, placed_breaks, write_breaks
from viewer.render.canvas import colour
from viewer.render.ink import RIGHT, Ink
from viewer.render.sheet import as_drawn
from viewer.scene import words
from viewer.scene.perception import contrast
from viewer.scene.picture import GridKey
from viewer.tongue import spoken

CELL_PX = (84.0, 34.0)  # widest and height of one cell
LIT_PX = 2.6  # outline of a cell that is lit
GAP_PX = 5.0
BLACK, WHITE = (0, 0, 0, 255), (255, 255, 255, 255)


def grid_height(ink: Ink, grid: GridKey, widest: float) -> float:
    """Pixels that the whole key takes at a width, titles and breaks included."""
    wide = grid.classes * _cell_width(ink, grid, widest)
    lines = 2 + lines_of(placed_breaks(ink, grid.across_breaks, wide))
    return lines * ink.tall("note") + grid.classes * ink.px(CELL_PX[1]) + ink.px(3 * GAP_PX)


def grid_cells(ink: Ink, spot: QRectF, grid: GridKey) -> list[QRectF]:
    """Where each cell is drawn inside the key at `spot`, in the order of the key: from the lower corner on."""
    cells = _cells(ink, spot, grid)
    if not spoken().rtl:
        return cells
    return [replace(ink, about=spot.left() + spot.right()).box(cell) for cell in cells]


def _cells(ink: Ink, spot: QRectF, grid: GridKey) -> list[QRectF]:
    """The same, counted from where lines begin."""
    k, left = grid.classes, spot.left() + _margin(ink, grid)
    wide = _cell_width(ink, grid, spot.width())
    tall, top = ink.px(CELL_PX[1]), spot.top() + ink.tall("note") + ink.px(GAP_PX)
    return [QRectF(left + (i % k) * wide, top + (k - 1 - i // k) * tall, wide, tall) for i in range(k * k)]


def paint_grid(ink: Ink, spot: QRectF, grid: GridKey, opacity: float) -> None:
    """The whole key inside `spot`."""
    cells, gap = _cells(ink, spot, grid), ink.px(GAP_PX)
    drawn = [ink.box(cell) for cell in cells]
    ink.write(f"↑ {grid.up}", spot.left(), spot.top(), spot.width())
    for i, shade in enumerate(as_drawn(grid.colours, ink.theme, opacity).tolist()):
        ink.painter.fillRect(drawn[i].adjusted(0, 0, -1, -1), colour(shade))
        if not grid.lit or i in grid.lit:
            _number(ink, drawn[i], grid.counts[i], shade)
    for i in grid.lit:
        _lit(ink, drawn[i])
    bottom = cells[0].bottom() + gap
    for text, cell in zip(grid.up_breaks, _edges(cells[:: grid.classes], grid.classes)):
        top = min(max(cell - ink.tall("note") / 2, cells[-1].top()), cells[0].bottom() - ink.tall("note"))
        ink.write(text, spot.left(), top, _margin(ink, grid) - gap, align=RIGHT)
    wide = cells[grid.classes - 1].right() - cells[0].left()
    placed = placed_breaks(ink, grid.across_breaks, wide)
    write_breaks(ink, placed, cells[0].left(), bottom, wide)
    bottom += lines_of(placed) * ink.tall("note")
    ink.write(f"{grid.across} {'←' if spoken().rtl else '→'}", spot.left(), bottom, spot.width())


def _cell_width(ink: Ink, grid: GridKey, widest: float) -> float:
    return min(ink.px(CELL_PX[0]), max(widest - _margin(ink, grid), 1.0) / grid.classes)


def _margin(ink: Ink, grid: GridKey) -> float:
    """Room for the breaks at the left edge."""
    widest = max((type.width(text, "note", ink.scale) for text in grid.up_breaks), default=0.0)
    return widest + ink.px(GAP_PX) + 1 if grid.up_breaks else 0.0


def _edges(column: Sequence[QRectF], classes: int) -> list[float]:
    """Heights of the k + 1 edges of the left column, from the lowest class up."""
    return [*(cell.bottom() for cell in column), column[-1].top()][: classes + 1]


def _number(ink: Ink, cell: QRectF, count: int, shade: Sequence[int]) -> None:
    tone = BLACK if contrast(shade, BLACK) > contrast(shade, WHITE) else WHITE
    text = type.elided(words.number(count), "note", cell.width() - 2, ink.scale)
    tall, wide = ink.tall("note"), type.width(text, "note", ink.scale)
    x, top = cell.center().x() - wide / 2, cell.center().y() - tall / 2
    ink.painter.setPen(QColor(*tone))
    type.write(ink.painter, QPointF(x, top + type.metrics("note", ink.scale).ascent()), text, "note", ink.scale)
    ink.texts.append((text, (x, top, x + wide, top + tall)))


def _lit(ink: Ink, cell: QRectF) -> None:
    ink.painter.setPen(QPen(colour(ink.theme.rgba("ink")), ink.px(LIT_PX), j=Qt.PenJoinStyle.MiterJoin))
    ink.painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = ink.px(LIT_PX) / 2
    ink.painter.drawRect(cell.adjusted(inset, inset, -inset - 1, -inset - 1))
