"""What surrounds the map in a picture: title, scale bar, sources, time strip; with Ink and keys in one place."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPen

from viewer.geometry.regions import FloatArray
from viewer.render import type
from viewer.render.canvas import colour, polygon
from viewer.render.ink import RIGHT, Ink, paint_panel
from viewer.render.legend import (
    PAD_PX,
    Row,
    cell_at,
    legend_rows,
    legend_size,
    missing_words,
    paint_hatched,
    paint_legend,
    paint_legends,
    wrapped,
)
from viewer.scene.ticks import ticks
from viewer.tongue import mark, numeral, tr

__all__ = [
    "Ink", "Row", "cell_at", "legend_rows", "legend_size", "lens_box", "metres_text", "missing_words", "paint_corner",
    "paint_hatched", "paint_legend", "paint_legends", "paint_lens", "paint_panel", "paint_scale", "paint_time",
    "paint_title", "round_length", "wrapped",
]  # fmt: skip

TICK_GAP_PX = 12  # between the names of two steps
LENGTHS = ((1000.0, mark("{length:,.0f} km")), (1.0, mark("{length:,.0f} m")), (0.01, mark("{length:,.0f} cm")))


def paint_title(ink: Ink, left: float, top: float, widest: float, *, title: str, question: str, moment: str) -> float:
    """The city's name, under it the question that the map answers and the moment; gives back the lower edge."""
    top += ink.write(title, left, top, widest, role="title", tone="ink", loose=True) + ink.px(2)
    under = " ".join(filter(None, (question, moment))) if question.endswith(("?", "!", ".")) else ""
    under = under or " · ".join(filter(None, (question, moment)))
    return top + (ink.write(under, left, top, widest, role="value", loose=True) if under else 0.0)


def round_length(longest: float) -> float:
    """The largest of 1, 2, 5, 10, 20, ... that is not longer than `longest`.

    >>> round_length(730.0), round_length(0.3)
    (500.0, 0.2)
    """
    power = 10.0 ** np.floor(np.log10(longest))
    return float(max(step * power for step in (1.0, 2.0, 5.0) if step * power <= longest * (1 + 1e-9)))


def metres_text(metres: float) -> str:
    """A round length in words: "2 km", "500 m", "20 cm"."""
    for size, template in LENGTHS:
        if metres >= size:
            return tr(template, length=metres / size)
    return tr("{length:.3g} mm", length=metres * 1000)


def paint_scale(ink: Ink, left: float, bottom: float, longest: float, units_per_px: float, *, metres: bool) -> QRectF:
    """A bar of a round length, at most `longest` px; a local plane gets a line that says it has no metres."""
    tall = ink.tall("note")
    if not metres:
        top = bottom - tall
        text = tr("no scale: a plane without metres")
        ink.write(text, left, top, longest * 2, loose=True)
        return QRectF(left, top, longest * 2, tall)
    length = round_length(longest * units_per_px)
    wide, top = length / units_per_px, bottom - tall - ink.px(18)
    ends = ink.x(left), ink.x(left + wide)
    corners = [(ends[0], top), (ends[0], top + ink.px(7)), (ends[1], top + ink.px(7)), (ends[1], top)]
    for role, thick in (("halo", 4.0), ("edge", 1.4)):
        ink.painter.setPen(QPen(colour(ink.theme.rgba(role)), ink.px(thick)))
        ink.painter.drawPolyline(polygon(np.array(corners)))
    text = metres_text(length)
    own = type.width(text, "note", ink.scale)
    ink.write(numeral("0"), left, top + ink.px(13), ink.px(20), loose=True)
    ink.write(text, max(left + wide - own / 2, left + ink.px(20)), top + ink.px(13), own + 1, loose=True)
    return QRectF(left, top, wide + own, bottom - top)


def lens_box(ink: Ink, outline: FloatArray, lines: Sequence[str], free: QRectF) -> QRectF:
    """Where `paint_lens` puts its panel: right of the lens, else left, else below or on it, inside what is free."""
    told = [line for line in lines if line]
    if not told or not np.isfinite(outline).all():
        return QRectF()
    pad, gap = ink.px(PAD_PX), ink.px(14)
    roles = _lens_roles(told)
    wide = max(type.width(line, role, ink.scale) for line, role in zip(told, roles)) + 2 * pad + 2
    wide = min(wide, free.width())
    tall = sum(ink.tall(role) for role in roles) + ink.px(3) * (len(told) - 1) + 1.4 * pad
    (x0, y0), (x1, y1) = outline.min(axis=0), outline.max(axis=0)
    top = min(max(y0, free.top()), max(free.bottom() - tall, free.top()))
    if x1 + gap + wide <= free.right():
        left = x1 + gap
    elif x0 - gap - wide >= free.left():
        left = x0 - gap - wide
    else:
        left = min(max((x0 + x1 - wide) / 2, free.left()), free.right() - wide)
        top = min(max(y1 + gap, free.top()), free.bottom() - tall)
    return QRectF(left, top, wide, tall)


def paint_lens(ink: Ink, outline: FloatArray, lines: Sequence[str], free: QRectF) -> QRectF:
    """The lines of a lens on a panel at its edge."""
    rect = lens_box(ink, outline, lines, free)
    if rect.isEmpty():
        return rect
    paint_panel(ink, rect)
    pad, told = ink.px(PAD_PX), [line for line in lines if line]
    y = rect.top() + 0.7 * pad
    for k, (line, role) in enumerate(zip(told, _lens_roles(told))):
        tone = "soft" if k else "ink"
        y += ink.write(line, rect.left() + pad, y, rect.width() - 2 * pad, role=role, tone=tone) + ink.px(3)
    return rect


def _lens_roles(told: Sequence[str]) -> list[str]:
    return ["value", *("note" for _ in told[1:])]


def paint_corner(ink: Ink, right: float, bottom: float, widest: float, lines: Sequence[str]) -> QRectF:
    """Sources and the word on made data, right-aligned in the lower corner, long ones on up to five lines."""
    tall = ink.tall("note") + ink.px(4)
    shown = [part for line in lines if line for part in wrapped(line, "note", widest, ink.scale, 5)]
    top = bottom - tall * len(shown)
    for k, line in enumerate(shown):
        ink.write(line, right - widest, top + k * tall, widest, align=RIGHT, loose=True)
    return QRectF(right - widest, top, widest, bottom - top)


def paint_time(
    ink: Ink, rect: QRectF, amounts: FloatArray, step: int | None, *,
    names: tuple[Sequence[str], Sequence[str], Sequence[str]], title: str,
) -> None:  # fmt: skip
    """A histogram of what moves at each step, the chosen one lit and framed; without a choice all are lit.

    names: of the steps, the same without their years, and those.
    """
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
        ink.painter.drawRoundedRect(ink.box(box), min(2.0, each / 4), min(2.0, each / 4))
        if step == k:
            frame = QRectF(
                box.left() - ink.px(3), area.top() - ink.px(4), box.width() + ink.px(6), area.height() + ink.px(8)
            )
            ink.painter.setPen(QPen(colour(ink.theme.rgba("ink")), ink.px(1.5)))
            ink.painter.setBrush(Qt.BrushStyle.NoBrush)
            ink.painter.drawRoundedRect(ink.box(frame), 3, 3)
            ink.painter.setPen(Qt.PenStyle.NoPen)
    _ticks(ink, area, each, names)


def _ticks(ink: Ink, area: QRectF, each: float, names: tuple[Sequence[str], Sequence[str], Sequence[str]]) -> None:
    """As many steps as there is room for are named under the bars, without their year but for the first of it."""
    centres = [(step + 0.5) * each for step in range(len(names[0]))]
    wide = partial(type.width, role="note", scale=ink.scale)
    for _, text, left in ticks(*names, centres, area.width(), wide, ink.px(TICK_GAP_PX)):
        ink.write(text, area.left() + left, area.bottom() + ink.px(7), wide(text) + 1)
