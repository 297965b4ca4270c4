"""What is looked through in a picture without a window: a lens with its lines, or the slide between two pictures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPen

from viewer.geometry.camera import unproject
from viewer.render import chrome, type
from viewer.render.canvas import colour
from viewer.render.ink import Ink
from viewer.render.stage import Stage, View
from viewer.scene.colour import THEMES
from viewer.scene.lens import Aside, Glass, Half, with_lens_key
from viewer.scene.picture import Shown
from viewer.scene.stacking import reading_sheet

BEYOND_PX = 80  # how far the other side reaches over the rim, where its edge is not seen
TITLE_PAD_PX, TITLE_GAP_PX = 12.0, 14.0  # of the two titles
LINE_CLEAR_PX = 6.0  # that names keep from the line

Looked = Glass | Aside | None


def line_px(view: View, share: float) -> float:
    """Where the line of a slide stands: a share of the room that panels and keys leave free."""
    left, _, right, _ = view.margins_px
    return left + share * (view.size_px[0] - left - right)


def half_of(stage: Stage, view: View, aside: Aside, shown: Sequence[Shown]) -> Half | None:
    """The part of a view right of the slide, on the sheet that is read of `shown`; None where the horizon is in it."""
    wide, tall = view.size_px
    left, right, top, low = line_px(view, aside.share), wide + BEYOND_PX, -BEYOND_PX, tall + BEYOND_PX
    plane = stage.planes(view).at(stage.height(view, reading_sheet(shown)))
    corners = unproject(plane, np.array([[left, top], [right, top], [right, low], [left, low]], float))
    if not np.isfinite(corners).all():
        return None
    centre = corners.mean(axis=0)
    shape = tuple((float(x), float(y)) for x, y in corners - centre)
    return Half((float(centre[0]), float(centre[1])), 0.0, aside.shown, shape)


def looking(stage: Stage, view: View, looked: Looked, shown: Sequence[Shown], free: QRectF) -> View:
    """The view with the lens or the other side in it, and with the boxes that their words will lie on as covered."""
    if looked is None or view.bare:
        return view
    if isinstance(looked, Aside):
        half = half_of(stage, view, looked, shown)
        if half is None:
            return view
        x, row = line_px(view, looked.share), _row(_ink(view), free)
        line = (x - LINE_CLEAR_PX, free.top(), x + LINE_CLEAR_PX, free.bottom())
        return replace(view, lens=half, covered=(row.getCoords(), line))
    view = replace(view, lens=looked.pane)
    box = chrome.lens_box(_ink(view), _outline(stage, view), looked.said, free)
    return view if box.isEmpty() else replace(view, covered=(box.getCoords(),))


def keyed(view: View, shown: tuple[Shown, ...]) -> tuple[Shown, ...]:
    """The layers with the key of what is looked at through a lens or behind the slide on top of them."""
    return with_lens_key(shown, view.lens.shown, beside=isinstance(view.lens, Half)) if view.lens is not None else shown


def paint(ink: Ink, stage: Stage, view: View, looked: Looked, free: QRectF) -> None:
    """The lines at the edge of the lens, or the line of the slide with a title on either side."""
    if looked is None or view.lens is None:
        return
    ink = replace(ink, about=0.0)  # it stands where it is on the map
    if isinstance(looked, Glass):
        chrome.paint_lens(ink, _outline(stage, view), looked.said, free)
        return
    x = line_px(view, looked.share)
    for role, thick in (("halo", 5.0), ("bracket", 2.0)):
        ink.painter.setPen(QPen(colour(ink.theme.rgba(role)), ink.px(thick)))
        ink.painter.drawLine(QPointF(x, free.top()), QPointF(x, free.bottom()))
    for title, box in zip(looked.titles, _title_boxes(ink, looked, view, free)):
        if not box.isEmpty():
            chrome.paint_panel(ink, box)
            pad = ink.px(TITLE_PAD_PX)
            ink.write(
                title, box.left() + pad, box.top() + pad / 2, box.width() - 2 * pad + 2, role="heading", tone="ink"
            )


def _row(ink: Ink, free: QRectF) -> QRectF:
    """Where the titles stand, wherever the line is: names and call-outs keep out of it."""
    return QRectF(free.left(), free.top(), free.width(), ink.tall("heading") + ink.px(TITLE_PAD_PX))


def _title_boxes(ink: Ink, aside: Aside, view: View, free: QRectF) -> tuple[QRectF, QRectF]:
    """Left and right of the line, at the top of what is free; empty where there is no title or no room for it."""
    x, pad, gap = line_px(view, aside.share), ink.px(TITLE_PAD_PX), ink.px(TITLE_GAP_PX)
    top, tall = free.top(), _row(ink, free).height()
    boxes = []
    for title, room in zip(aside.titles, (x - gap - free.left(), free.right() - x - gap)):
        wide = min(type.width(title, "heading", ink.scale) + 2 * pad + 2, room) if title else 0.0
        boxes.append(QRectF(x - gap - wide if not boxes else x + gap, top, wide if wide > 4 * pad else 0.0, tall))
    return boxes[0], boxes[1]


def _outline(stage: Stage, view: View) -> np.ndarray:
    return view.lens.outline(view.camera, stage.planes(view).at(stage.height(view)))


def _ink(view: View) -> Ink:
    return Ink(None, THEMES[view.theme], view.type_scale, view.mark_scale)
