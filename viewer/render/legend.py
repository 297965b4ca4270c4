"""Keys of overlays: ramps with breaks and counts, entries, line widths as drawn, and what has no data."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPen

from viewer.render import type
from viewer.render.breaks import lines_of, placed_breaks, write_breaks
from viewer.render.canvas import colour
from viewer.render.ink import Ink, paint_panel
from viewer.render.legend_grid import grid_cells, grid_height, paint_grid
from viewer.render.ribbons import LEAST_PX
from viewer.render.sheet import DOTS_PX, as_drawn
from viewer.render.type import wrapped
from viewer.scene import words
from viewer.scene.colour import Theme, in_theme, one_in_theme
from viewer.scene.marks import Rgba
from viewer.scene.perception import patterned
from viewer.scene.picture import Entry, Legend, Shown, keyed
from viewer.tongue import spoken, tr, trn

PAD_PX, GAP_PX, DOT_PX = 18.0, 18.0, 11.0
NOTE_LINES = (6, 3)  # of one note, and where room is short
BESIDE = "beside"  # how a row of widths is told where room is short
RAMP_PX, SWATCH_PX = 18.0, (24.0, 15.0)
ANY_LINES, LOW_LINES = 99, 2  # of break labels under a ramp
HATCH_PX = 1.3  # width of the strokes of "no data"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a legend block: what it is and how tall."""

    kind: str
    tall: float
    what: object = None


def legend_rows(
    ink: Ink, legend: Legend, widest: float, *, notes: bool = True, counts: bool = True, low: bool = False,
    most: int = NOTE_LINES[0],
) -> list[Row]:  # fmt: skip
    """The lines of one key from top to bottom; without notes or counts, and `low`, it takes less room.

    most: lines that one note may take.
    """
    note, gap = ink.tall("note"), ink.px(2 if low else 5)
    titles = wrapped(legend.title, "heading", widest - ink.px(DOT_PX * 1.8), ink.scale, 5)
    rows = [Row("title", ink.tall("heading") + (ink.px(2 if low else 6) if k == len(titles) - 1 else 0.0), line)
            for k, line in enumerate(titles)]  # fmt: skip
    if notes and legend.period and legend.period not in legend.title:
        rows.append(Row("note", note + gap, words.dated(legend.period)))
    if legend.ramp:
        below = LOW_LINES if low else ANY_LINES
        lines = min(lines_of(placed_breaks(ink, legend.breaks, widest)), below)
        rows.append(Row("ramp", ink.px(RAMP_PX + 4) + lines * note + ink.px(3 if low else 7), below))
    if legend.grid is not None:
        rows.append(Row("grid", grid_height(ink, legend.grid, widest) + gap, legend.grid))
    if counts and legend.counts:
        lines = wrapped(legend.counted_in_classes(), "note", widest, ink.scale)
        rows += [Row("note", note + (gap if i == len(lines) - 1 else 1.0), line) for i, line in enumerate(lines)]
    rows += [Row("entry", max(note, ink.px(SWATCH_PX[1])) + gap, entry) for entry in legend.entries]
    if legend.widths:
        rows.append(Row("widths", note + gap, BESIDE) if low else Row("widths", ink.px(20) + note + gap, None))
    if legend.missing:
        rows.append(Row("missing", max(note, ink.px(SWATCH_PX[1])) + gap, missing_words(legend)))
    if notes:
        for text in (*legend.notes, tr("Source: {source}", source=legend.source) if legend.source else ""):
            lines = wrapped(text, "note", widest, ink.scale, most) if text else []
            rows += [Row("note", note + (gap if i == len(lines) - 1 else 1.0), line) for i, line in enumerate(lines)]
    return rows


def missing_words(legend: Legend) -> str:
    """How many have no data: "no data: 2 districts"."""
    return tr("no data: {count}", count=legend.counted(legend.missing))


def legend_size(legend: Legend, theme: Theme, *, widest: float, scale: float = 1.0) -> tuple[float, float]:
    """Width and height that `paint_legend` takes for one key."""
    return widest, sum(row.tall for row in legend_rows(Ink(None, theme, scale), legend, widest))


def paint_legend(
    ink: Ink, rect: QRectF, legend: Legend, light: str = "", rows: Sequence[Row] | None = None, *, opacity: float = 1.0
) -> None:
    """One key inside the rectangle. light: "#RRGGBB" of its overlay, for line widths; opacity: of its layer."""
    from viewer.scene.picture import rgba

    shade = one_in_theme(rgba(light or ink.theme.waste), ink.theme.name)
    if spoken().rtl and not ink.about:
        ink = replace(ink, about=rect.left() + rect.right())
    top = rect.top()
    for row in legend_rows(ink, legend, rect.width()) if rows is None else rows:
        spot = QRectF(rect.left(), top, rect.width(), row.tall)
        if row.kind == "title":
            dot = ink.px(DOT_PX)
            if top == rect.top():
                ink.painter.setPen(Qt.PenStyle.NoPen)
                ink.painter.setBrush(colour(shade))
                ink.painter.drawEllipse(ink.box(QRectF(spot.left(), top + (ink.tall("heading") - dot) / 2, dot, dot)))
            left = spot.left() + dot * 1.8
            ink.write(str(row.what), left, top, spot.right() - left, role="heading", tone="ink")
        elif row.kind == "note":
            ink.write(str(row.what), spot.left(), top, spot.width())
        elif row.kind == "ramp":
            _ramp(ink, spot, legend, opacity, row.what)
        elif row.kind == "grid":
            paint_grid(ink, spot, row.what, opacity)
        elif row.kind == "entry":
            _entry(ink, spot, entry_shade(row.what, ink.theme, opacity), _counted_entry(row.what))
        elif row.kind == "widths":
            _widths(ink, spot, legend, shade, beside=row.what == BESIDE)
        elif row.kind == "missing":
            paint_hatched(ink, ink.box(QRectF(spot.left(), top, ink.px(SWATCH_PX[0]), ink.px(SWATCH_PX[1]))))
            _beside(ink, spot, str(row.what))
        top += row.tall


def cell_at(ink: Ink, rect: QRectF, rows: Sequence[Row], at: QPointF) -> int:
    """The cell of the key's grid that lies at a point of a key drawn inside `rect`; -1 for none."""
    top = rect.top()
    for row in rows:
        if row.kind == "grid":
            cells = grid_cells(ink, QRectF(rect.left(), top, rect.width(), row.tall), row.what)
            return next((i for i, cell in enumerate(cells) if cell.contains(at)), -1)
        top += row.tall
    return -1


def _ramp(ink: Ink, spot: QRectF, legend: Legend, opacity: float, most: int) -> None:
    """Boxes of the classes with a label under every edge, on `most` lines: what has no place on those is left out."""
    painter, tall = ink.painter, ink.px(RAMP_PX)
    wide = spot.width() / len(legend.ramp)
    dotted = dotted_classes(legend, ink.theme)
    for k, shade in enumerate(as_drawn(legend.ramp, ink.theme, opacity).tolist()):
        box = ink.box(QRectF(spot.left() + k * wide, spot.top(), wide - 1.0, tall))
        painter.fillRect(box, colour(shade))
        if dotted[k]:
            _dots(ink, box)
    painter.setPen(QPen(colour(ink.theme.rgba("edge", 0.55)), 1.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(ink.box(QRectF(spot.left() - 0.5, spot.top() - 0.5, spot.width(), tall + 1)))
    top = spot.top() + tall + ink.px(4)
    if legend.breaks:
        placed = [one for one in placed_breaks(ink, legend.breaks, spot.width()) if one[2] < most]
        write_breaks(ink, placed, spot.left(), top, spot.width())


def dotted_classes(legend: Legend, theme: Theme) -> list[bool]:
    """(k,) which classes of a key's ramp have a pattern: those that have one on the map."""
    lower = () if legend.below is None else (legend.below,)
    colours = (*lower, *legend.ramp)
    return patterned(in_theme(colours, theme.name)).tolist()[len(lower) :] if len(colours) > 1 else [False]


def _dots(ink: Ink, box: QRectF) -> None:
    """The pattern of a class that colour blindness would merge with its neighbour, as on the map."""
    ink.painter.setPen(QPen(colour(ink.theme.rgba("soft", 0.5)), 1.2))
    step = DOTS_PX / 2
    for row in range(int(box.height() / step)):
        for column in range(int(box.width() / step)):
            if (row + column) % 2 == 0:
                ink.painter.drawPoint(QPointF(box.left() + (column + 0.5) * step, box.top() + (row + 0.5) * step))


def _counted_entry(entry: Entry) -> str:
    """A word of a key with how many there are of it."""
    return entry.label if entry.count < 0 else tr("{word}  {n}", word=entry.label, n=words.number(entry.count))


def entry_shade(entry: Entry, theme: Theme, opacity: float = 1.0) -> Rgba:
    """The colour of an entry's swatch in a theme."""
    if not entry.filled:
        return one_in_theme(entry.colour, theme.name)
    red, green, blue, alpha = as_drawn([entry.colour], theme, opacity)[0].tolist()
    return red, green, blue, alpha


def _entry(ink: Ink, spot: QRectF, shade: Rgba, text: str) -> None:
    wide, tall = (ink.px(side) for side in SWATCH_PX)
    ink.painter.fillRect(ink.box(QRectF(spot.left(), spot.top(), wide, tall)), colour(shade))
    _beside(ink, spot, text)


def _beside(ink: Ink, spot: QRectF, text: str) -> None:
    shift = ink.px(SWATCH_PX[0] + 10)
    lower = (ink.px(SWATCH_PX[1]) - ink.tall("note")) / 2
    ink.write(text, spot.left() + shift, spot.top() + max(lower, 0.0), spot.width() - shift)


def _widths(ink: Ink, spot: QRectF, legend: Legend, shade: Rgba, *, beside: bool = False) -> None:
    """Lines as wide as on the map with what each means below it, or where room is short beside it."""
    each = spot.width() / max(len(legend.widths), 1)
    for k, key in enumerate(legend.widths):
        ink.painter.setPen(QPen(colour(shade), max(key.width_px * ink.mark, LEAST_PX), c=Qt.PenCapStyle.FlatCap))
        x, long = spot.left() + k * each, min(each * 0.62, ink.px(46))
        y = spot.top() + (ink.tall("note") / 2 if beside else ink.px(9))
        if beside:
            long = max(min(each * 0.35, each - type.width(key.label, "note", ink.scale) - ink.px(12)), ink.px(8))
        ink.painter.drawLine(QLineF(ink.x(x), y, ink.x(x + long), y))
        left, top = (x + long + ink.px(6), spot.top()) if beside else (x, spot.top() + ink.px(18))
        ink.write(key.label, left, top, x + each - ink.px(4) - left)


def paint_hatched(ink: Ink, rect: QRectF) -> None:
    """The sample of "no data": strokes as on the map."""
    painter = ink.painter
    painter.setPen(QPen(colour(ink.theme.rgba("soft", 0.7)), HATCH_PX, c=Qt.PenCapStyle.FlatCap))
    painter.drawLines(hatch_lines(rect, ink.px(6)))
    painter.setPen(QPen(colour(ink.theme.rgba("edge")), 1.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect)


def hatch_lines(rect: QRectF, step: float) -> list[QLineF]:
    """Strokes rising to the right, `step` apart, that end inside the rectangle: drawings know of no clipping."""
    lines, inset = [], HATCH_PX / 2
    x, tall = rect.left() - rect.height(), rect.height()
    while x < rect.right():
        start = max(rect.left() + inset - x, inset)
        end = min(rect.right() - inset - x, tall - inset)
        if end > start:
            lines.append(QLineF(x + start, rect.bottom() - start, x + end, rect.bottom() - end))
        x += step
    return lines


def fitting_rows(ink: Ink, shown: Sequence[Shown], widest: float, room: float) -> list[tuple[Shown, list[Row]]]:
    """The keys that fit into `room` pixels of height; long notes give way first, then all, then counts, then keys.

    The order is that of `keyed`.
    """
    told = keyed(shown)
    shorter = {"most": NOTE_LINES[1]}
    for less in ({}, shorter, {"notes": False}, {"notes": False, "counts": False}):
        rows = [(s, legend_rows(ink, s.picture.legend, widest, **less)) for s in told]
        if _tall(ink, rows) <= room:
            return rows
    while rows and _tall(ink, rows) + (ink.tall("note") if len(rows) < len(told) else 0.0) > room:
        rows = rows[:-1]
    return rows


def _tall(ink: Ink, rows: Sequence[tuple[Shown, list[Row]]]) -> float:
    return sum(row.tall for _, block in rows for row in block) + ink.px(GAP_PX) * (len(rows) - 1) + 2 * ink.px(PAD_PX)


def paint_legends(ink: Ink, shown: Sequence[Shown], room: QRectF) -> QRectF:
    """The panel with the keys of all layers at the top of `room`; an empty rectangle if there is no key or no room."""
    left, top, wide, pad = room.left(), room.top(), room.width(), ink.px(PAD_PX)
    rows = fitting_rows(ink, shown, wide - 2 * pad, room.height())
    if not rows:
        return QRectF(left, top, 0, 0)
    hidden = len(keyed(shown)) - len(rows)
    panel = QRectF(left, top, wide, _tall(ink, rows) + (ink.tall("note") if hidden else 0.0))
    paint_panel(ink, panel)
    y = top + pad
    for layer, block in rows:
        tall = sum(row.tall for row in block)
        paint_legend(
            ink,
            QRectF(left + pad, y, wide - 2 * pad, tall),
            layer.picture.legend,
            layer.colour,
            block,
            opacity=layer.opacity,
        )
        y += tall + ink.px(GAP_PX)
    if hidden:
        more = trn("and {n} more key", "and {n} more keys", hidden)
        ink.write(more, left + pad, y - ink.px(GAP_PX), wide - 2 * pad)
    return panel
