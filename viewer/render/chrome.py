"""What surrounds the map in a picture: title, legend, scale, time, sources. Text is plain, elided, never clipped."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from viewer.geometry.regions import FloatArray
from viewer.render import type
from viewer.render.canvas import colour, polygon
from viewer.render.sheet import DOTS_PX, as_drawn
from viewer.scene import words
from viewer.scene.colour import Theme, in_theme, one_in_theme
from viewer.scene.marks import Rgba
from viewer.scene.perception import patterned
from viewer.scene.picture import Legend, Shown

CORNER_PX, BRACKET_PX = 10.0, 18.0
PAD_PX, GAP_PX, DOT_PX = 18.0, 18.0, 11.0
RAMP_PX, SWATCH_PX = 18.0, (24.0, 15.0)
LEFT, RIGHT, CENTRE = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter


@dataclass(slots=True, eq=False)
class Ink:
    """A painter with a theme and a scale that remembers where it wrote what."""

    painter: QPainter
    theme: Theme
    scale: float = 1.0
    mark: float = 1.0  # scale of symbols and line widths on the map, and so in the keys
    texts: list[tuple[str, tuple[float, float, float, float]]] = field(default_factory=list)

    def px(self, size: float) -> float:
        return size * self.scale

    def write(
        self, text: str, left: float, top: float, widest: float, *, role: str = "note", tone: str = "soft", align=LEFT
    ) -> float:
        """Writes one line inside left..left + widest, cut with an ellipsis; gives back how tall the line is."""
        measure = type.metrics(role, self.scale)
        line = type.elided(text, role, widest, self.scale)
        if line:
            own = measure.horizontalAdvance(line)
            x = left + {LEFT: 0.0, RIGHT: widest - own, CENTRE: (widest - own) / 2}[align]
            self.painter.setFont(type.font(role, self.scale))
            self.painter.setPen(colour(self.theme.rgba(tone)))
            self.painter.drawText(QPointF(x, top + measure.ascent()), line)
            self.texts.append((line, (x, top, x + own, top + measure.height())))
        return measure.height()

    def tall(self, role: str) -> float:
        return type.metrics(role, self.scale).height()


def paint_panel(ink: Ink, rect: QRectF) -> None:
    """A floating panel: dark glass, a thin edge, two lit corner brackets at its top."""
    painter, theme, corner = ink.painter, ink.theme, ink.px(CORNER_PX)
    painter.setPen(QPen(colour(theme.rgba("panel_edge", theme.panel_edge_opacity)), 1.0))
    painter.setBrush(colour(theme.rgba("panel", theme.panel_opacity)))
    painter.drawRoundedRect(rect, corner, corner)
    painter.setPen(QPen(QColor(theme.bracket), ink.px(2.0), c=Qt.PenCapStyle.FlatCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    long = ink.px(BRACKET_PX)
    for side, start in ((rect.left(), 180), (rect.right() - 2 * corner, 0)):
        arc = QRectF(side, rect.top(), 2 * corner, 2 * corner)
        painter.drawArc(arc, (90 if start == 180 else 0) * 16, 90 * 16)
    for x, way in ((rect.left(), 1), (rect.right(), -1)):
        painter.drawLine(QLineF(x + way * corner, rect.top(), x + way * long, rect.top()))
        painter.drawLine(QLineF(x, rect.top() + corner, x, rect.top() + long))


def paint_title(ink: Ink, left: float, top: float, widest: float, *, title: str, question: str, moment: str) -> float:
    """The city's name, under it the question that the map answers and the moment; gives back the lower edge."""
    top += ink.write(title, left, top, widest, role="title", tone="ink") + ink.px(2)
    under = " ".join(filter(None, (question, moment))) if question.endswith(("?", "!", ".")) else ""
    under = under or " · ".join(filter(None, (question, moment)))
    return top + (ink.write(under, left, top, widest, role="value") if under else 0.0)


# Legend


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a legend block: what it is and how tall."""

    kind: str
    tall: float
    what: object = None


def legend_rows(ink: Ink, legend: Legend, widest: float, *, notes: bool = True, counts: bool = True) -> list[Row]:
    """The lines of one key from top to bottom; without notes or counts it takes less room."""
    note, gap = ink.tall("note"), ink.px(5)
    rows = [
        Row("title", ink.tall("heading") + ink.px(3), line)
        for line in wrapped(legend.title, "heading", widest, ink.scale)
    ]
    if notes and legend.period and legend.period not in legend.title:
        rows.append(Row("note", note + gap, legend.period))
    if legend.ramp:
        tall = ink.px(RAMP_PX + 4) + (note if legend.breaks else 0) + (note if counts and legend.counts else 0)
        rows.append(Row("ramp", tall + ink.px(7), counts))
    rows += [Row("entry", max(note, ink.px(SWATCH_PX[1])) + gap, entry) for entry in legend.entries]
    if legend.widths:
        rows.append(Row("widths", ink.px(20) + note + gap, None))
    if legend.missing:
        rows.append(Row("missing", max(note, ink.px(SWATCH_PX[1])) + gap, missing_words(legend)))
    if notes:
        for text in (*legend.notes, f"Source: {legend.source}" if legend.source else ""):
            lines = wrapped(text, "note", widest, ink.scale) if text else []
            rows += [Row("note", note + (gap if i == len(lines) - 1 else 1.0), line) for i, line in enumerate(lines)]
    return rows


def missing_words(legend: Legend) -> str:
    """How many have no data: "no data: 2 districts"."""
    word = legend.missing_word
    return f"{words.NO_DATA}: {words.count(legend.missing, word[:-1] if word.endswith('s') else word, word)}"


def wrapped(text: str, role: str, widest: float, scale: float, most: int = 3) -> list[str]:
    """`text` in lines not wider than `widest`, broken at spaces; the last of `most` lines is elided."""
    lines, rest = [], text.split()
    while rest and len(lines) < most:
        count = len(rest)
        if len(lines) < most - 1:
            while count > 1 and type.width(" ".join(rest[:count]), role, scale) > widest:
                count -= 1
        lines.append(type.elided(" ".join(rest[:count]), role, widest, scale))
        rest = rest[count:]
    return lines


def legend_size(legend: Legend, theme: Theme, *, widest: float, scale: float = 1.0) -> tuple[float, float]:
    """Width and height that `paint_legend` takes for one key."""
    return widest, sum(row.tall for row in legend_rows(Ink(None, theme, scale), legend, widest))  # type: ignore[arg-type]


def paint_legend(
    ink: Ink, rect: QRectF, legend: Legend, light: str = "", rows: Sequence[Row] | None = None, *, opacity: float = 1.0
) -> None:
    """One key inside the rectangle. light: "#RRGGBB" of its overlay, for line widths; opacity: of its layer."""
    from viewer.scene.picture import rgba

    shade = one_in_theme(rgba(light or ink.theme.waste), ink.theme.name)
    top = rect.top()
    for row in legend_rows(ink, legend, rect.width()) if rows is None else rows:
        spot = QRectF(rect.left(), top, rect.width(), row.tall)
        if row.kind == "title":
            dot = ink.px(DOT_PX)
            if top == rect.top():
                ink.painter.setPen(Qt.PenStyle.NoPen)
                ink.painter.setBrush(colour(shade))
                ink.painter.drawEllipse(QRectF(spot.left(), top + (ink.tall("heading") - dot) / 2, dot, dot))
            left = spot.left() + dot * 1.8
            ink.write(str(row.what), left, top, spot.right() - left, role="heading", tone="ink")
        elif row.kind == "note":
            ink.write(str(row.what), spot.left(), top, spot.width())
        elif row.kind == "ramp":
            _ramp(ink, spot, legend, opacity, counts=bool(row.what))
        elif row.kind == "entry":
            count = f"  {words.number(row.what.count)}" if row.what.count >= 0 else ""
            _entry(ink, spot, one_in_theme(row.what.colour, ink.theme.name), row.what.label + count)
        elif row.kind == "widths":
            _widths(ink, spot, legend, shade)
        elif row.kind == "missing":
            paint_hatched(ink, QRectF(spot.left(), top, ink.px(SWATCH_PX[0]), ink.px(SWATCH_PX[1])))
            _beside(ink, spot, str(row.what))
        top += row.tall


def _ramp(ink: Ink, spot: QRectF, legend: Legend, opacity: float, *, counts: bool) -> None:
    """Boxes of the classes; break labels under their edges, as many as have room; counts in their middles."""
    painter, tall = ink.painter, ink.px(RAMP_PX)
    wide = spot.width() / len(legend.ramp)
    dotted = patterned(in_theme(legend.ramp, ink.theme.name)) if len(legend.ramp) > 1 else [False]
    for k, shade in enumerate(as_drawn(legend.ramp, ink.theme, opacity).tolist()):
        box = QRectF(spot.left() + k * wide, spot.top(), wide - 1.0, tall)
        painter.fillRect(box, colour(shade))
        if dotted[k]:
            _dots(ink, box)
    painter.setPen(QPen(colour(ink.theme.rgba("edge", 0.55)), 1.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(QRectF(spot.left() - 0.5, spot.top() - 0.5, spot.width(), tall + 1))
    top = spot.top() + tall + ink.px(4)
    if legend.breaks:
        _breaks(ink, spot, top, legend.breaks)
        top += ink.tall("note")
    if counts and legend.counts:
        for k, count in enumerate(legend.counts):
            text = f"{words.number(count)} ×"
            if type.width(text, "note", ink.scale) <= wide:
                ink.write(text, spot.left() + k * wide, top, wide, align=CENTRE)


def _dots(ink: Ink, box: QRectF) -> None:
    """The pattern of a class that colour blindness would merge with its neighbour, as on the map."""
    ink.painter.setPen(QPen(colour(ink.theme.rgba("soft", 0.5)), 1.2))
    step = DOTS_PX / 2
    for row in range(int(box.height() / step)):
        for column in range(int(box.width() / step)):
            if (row + column) % 2 == 0:
                ink.painter.drawPoint(QPointF(box.left() + (column + 0.5) * step, box.top() + (row + 0.5) * step))


def _breaks(ink: Ink, spot: QRectF, top: float, texts: Sequence[str]) -> None:
    step, free = spot.width() / max(len(texts) - 1, 1), spot.left() - 1
    longs = [type.width(text, "note", ink.scale) for text in texts]
    last = spot.right() - longs[-1]
    for k, (text, long) in enumerate(zip(texts, longs)):
        x = min(max(spot.left() + k * step - long / 2, spot.left()), spot.right() - long)
        final = k == len(texts) - 1
        if x >= free and (final or k == 0 or x + long + ink.px(6) <= last):
            ink.write(text, x, top, long + 1)
            free = x + long + ink.px(6)


def _entry(ink: Ink, spot: QRectF, shade: Rgba, text: str) -> None:
    wide, tall = (ink.px(side) for side in SWATCH_PX)
    ink.painter.fillRect(QRectF(spot.left(), spot.top(), wide, tall), colour(shade))
    _beside(ink, spot, text)


def _beside(ink: Ink, spot: QRectF, text: str) -> None:
    shift = ink.px(SWATCH_PX[0] + 10)
    lower = (ink.px(SWATCH_PX[1]) - ink.tall("note")) / 2
    ink.write(text, spot.left() + shift, spot.top() + max(lower, 0.0), spot.width() - shift)


def _widths(ink: Ink, spot: QRectF, legend: Legend, shade: Rgba) -> None:
    each = spot.width() / max(len(legend.widths), 1)
    for k, key in enumerate(legend.widths):
        ink.painter.setPen(QPen(colour(shade), key.width_px * ink.mark, c=Qt.PenCapStyle.FlatCap))
        y, x = spot.top() + ink.px(9), spot.left() + k * each
        ink.painter.drawLine(QLineF(x, y, x + min(each * 0.62, ink.px(46)), y))
        ink.write(key.label, x, spot.top() + ink.px(18), each - ink.px(4))


def paint_hatched(ink: Ink, rect: QRectF) -> None:
    """The sample of "no data": strokes as on the map."""
    painter = ink.painter
    painter.save()
    painter.setClipRect(rect)
    painter.setPen(QPen(colour(ink.theme.rgba("soft", 0.7)), 1.3))
    step, x = ink.px(6), rect.left() - rect.height()
    while x < rect.right():
        painter.drawLine(QLineF(x, rect.bottom(), x + rect.height(), rect.top()))
        x += step
    painter.restore()
    painter.setPen(QPen(colour(ink.theme.rgba("edge")), 1.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect)


def fitting_rows(ink: Ink, shown: Sequence[Shown], widest: float, room: float) -> list[tuple[Shown, list[Row]]]:
    """The keys that fit into `room` pixels of height; notes give way first, then counts, then keys.

    The topmost layer goes first, those without a ramp or widths last.
    """
    keyed = [layer for layer in reversed(shown) if layer.picture.legend.title]
    keyed.sort(key=lambda layer: not (layer.picture.legend.ramp or layer.picture.legend.widths))
    for notes, counts in ((True, True), (False, True), (False, False)):
        rows = [(s, legend_rows(ink, s.picture.legend, widest, notes=notes, counts=counts)) for s in keyed]
        if _tall(ink, rows) <= room:
            return rows
    while rows and _tall(ink, rows) > room:
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
    panel = QRectF(left, top, wide, _tall(ink, rows))
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
    return panel


# Scale, corner, time


def round_length(longest: float) -> float:
    """The largest of 1, 2, 5, 10, 20, ... that is not longer than `longest`.

    >>> round_length(730.0), round_length(0.3)
    (500.0, 0.2)
    """
    power = 10.0 ** np.floor(np.log10(longest))
    return float(max(step * power for step in (1.0, 2.0, 5.0) if step * power <= longest * (1 + 1e-9)))


def metres_text(metres: float) -> str:
    """A round length in words: "2 km", "500 m", "20 cm"."""
    for size, unit in ((1000.0, "km"), (1.0, "m"), (0.01, "cm")):
        if metres >= size:
            return f"{metres / size:,.0f} {unit}"
    return f"{metres * 1000:.3g} mm"


def paint_scale(ink: Ink, left: float, bottom: float, longest: float, units_per_px: float, *, metres: bool) -> QRectF:
    """A bar of a round length, at most `longest` px; a local plane gets a line that says it has no metres."""
    tall = ink.tall("note")
    if not metres:
        top = bottom - tall
        text = "no scale: a plane without metres"
        ink.write(text, left, top, longest * 2)
        return QRectF(left, top, longest * 2, tall)
    length = round_length(longest * units_per_px)
    wide, top = length / units_per_px, bottom - tall - ink.px(18)
    ink.painter.setPen(QPen(colour(ink.theme.rgba("edge")), ink.px(1.4)))
    ink.painter.drawPolyline(
        polygon(np.array([(left, top), (left, top + ink.px(7)), (left + wide, top + ink.px(7)), (left + wide, top)]))
    )
    text = metres_text(length)
    own = type.width(text, "note", ink.scale)
    ink.write("0", left, top + ink.px(13), ink.px(20))
    ink.write(text, max(left + wide - own / 2, left + ink.px(20)), top + ink.px(13), own + 1)
    return QRectF(left, top, wide + own, bottom - top)


def paint_corner(ink: Ink, right: float, bottom: float, widest: float, lines: Sequence[str]) -> QRectF:
    """Sources and the word on made data, right-aligned in the lower corner."""
    tall = ink.tall("note") + ink.px(4)
    shown = [line for line in lines if line]
    top = bottom - tall * len(shown)
    for k, line in enumerate(shown):
        ink.write(line, right - widest, top + k * tall, widest, align=RIGHT)
    return QRectF(right - widest, top, widest, bottom - top)


def paint_time(
    ink: Ink, rect: QRectF, amounts: FloatArray, step: int | None, *, labels: Sequence[str], title: str
) -> None:
    """A histogram of what moves at each step, the chosen one lit and framed; without a choice all are lit."""
    paint_panel(ink, rect)
    pad, note = ink.px(PAD_PX), ink.tall("note")
    head = ink.write(title, rect.left() + pad, rect.top() + ink.px(9), rect.width() - 2 * pad) if title else 0.0
    area = QRectF(rect.left() + pad, rect.top() + ink.px(13) + head, rect.width() - 2 * pad, 0)
    area.setBottom(rect.bottom() - note - ink.px(14))
    known = np.nan_to_num(np.asarray(amounts, float))
    most, each = float(known.max(initial=0.0)), area.width() / max(len(known), 1)
    ink.painter.setPen(Qt.PenStyle.NoPen)
    for k, amount in enumerate(known.tolist()):
        tall = area.height() * (amount / most if most > 0 else 0.0)
        gap = min(ink.px(3), each * 0.25)
        box = QRectF(area.left() + k * each, area.bottom() - tall, each - gap, tall)
        lit = step is None or step == k
        ink.painter.setBrush(colour(ink.theme.rgba("waste", 1.0 if step == k else 0.62 if lit else 0.34)))
        ink.painter.drawRoundedRect(box, min(2.0, each / 4), min(2.0, each / 4))
        if step == k:
            frame = QRectF(
                box.left() - ink.px(3), area.top() - ink.px(4), box.width() + ink.px(6), area.height() + ink.px(8)
            )
            ink.painter.setPen(QPen(colour(ink.theme.rgba("ink")), ink.px(1.5)))
            ink.painter.setBrush(Qt.BrushStyle.NoBrush)
            ink.painter.drawRoundedRect(frame, 3, 3)
            ink.painter.setPen(Qt.PenStyle.NoPen)
    _ticks(ink, area, each, labels)


def _ticks(ink: Ink, area: QRectF, each: float, labels: Sequence[str]) -> None:
    """A handful of step labels under the bars, never touching."""
    count, top, free = len(labels), area.bottom() + ink.px(7), area.left() - 1
    for k in sorted({max(round(share * count) - 1, 0) for share in (0, 0.25, 0.5, 0.75, 1)} if count else set()):
        own = type.width(labels[k], "note", ink.scale)
        x = min(max(area.left() + (k + 0.5) * each - own / 2, area.left()), area.right() - own)
        if x >= free:
            ink.write(labels[k], x, top, own + 1)
            free = x + own + ink.px(10)
