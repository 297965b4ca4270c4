"""Vector marks of all layers on a painter, in their order; what stands still is kept as pictures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter

from viewer.geometry.regions import FloatArray
from viewer.render.arrows import flows, sparks
from viewer.render.canvas import Canvas
from viewer.render.captions import call_out, names
from viewer.render.choice import chosen, chosen_names, hovered
from viewer.render.symbols import dots, lines, shapes
from viewer.scene.colour import THEMES
from viewer.scene.marks import CallOut, Dots, Lines, Names, Ribbons, Shapes
from viewer.scene.picture import Shown

if TYPE_CHECKING:
    from viewer.render.stage import Stage, View

HINTS = QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing


@dataclass(frozen=True, slots=True, eq=False)
class Stills:
    """Everything that does not move, below and above the particles, and where its text stands."""

    below: QImage
    above: QImage
    canvas: Canvas


def paint(
    painter: QPainter, stage: Stage, view: View, shown: Sequence[Shown], *, particles: bool = True
) -> Canvas:  # fmt: skip
    """Everything of the layers that is vector, bottom first, then what is chosen, named and hovered.

    particles: False leaves them out. A view that is painted a second time, with another hover or phase, comes out of
    kept pictures.
    """
    canvas = Canvas(painter, view, THEMES[view.theme], stage.planes(view), stage.height(view))
    if view.bare:
        return canvas
    still = replace(view, hover_region=-1, phase=0.0)
    key = still, tuple(shown), painter.device().devicePixelRatioF()
    painter.save()
    painter.setRenderHints(HINTS)
    if stage.painted == key:
        kept: Stills = stage.stills.get(key, lambda: _stills(stage, still, shown, key[2]))
        painter.drawImage(QPointF(0, 0), kept.below)
        if particles:
            _moving(canvas, stage, shown)
        painter.drawImage(QPointF(0, 0), kept.above)
        canvas.taken, canvas.texts = list(kept.canvas.taken), list(kept.canvas.texts)
    else:
        stage.painted = key
        _below(canvas, stage, shown)
        if particles:
            _moving(canvas, stage, shown)
        _above(canvas, stage, shown)
    hovered(canvas, stage)
    painter.restore()
    return canvas


def _stills(stage: Stage, view: View, shown: Sequence[Shown], ratio: float) -> Stills:
    images, canvas = [], None
    for draw in (_below, _above):
        image = QImage(*(round(side * ratio) for side in view.size_px), QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(ratio)
        image.fill(0)
        painter = QPainter(image)
        painter.setRenderHints(HINTS)
        canvas = Canvas(painter, view, THEMES[view.theme], stage.planes(view), stage.height(view))
        draw(canvas, stage, shown)
        painter.end()
        images.append(image)
    return Stills(*images, canvas)


def _below(canvas: Canvas, stage: Stage, shown: Sequence[Shown]) -> None:
    picked = canvas.view.selection.flows or None
    for layer in shown:
        for mark in layer.picture.marks:
            if isinstance(mark, Ribbons):
                flows(canvas, mark, stage.curves(canvas.view, mark), layer.opacity, picked)
            elif isinstance(mark, Lines):
                lines(canvas, mark, layer.opacity)
            elif isinstance(mark, Shapes):
                shapes(canvas, mark, layer.opacity)


def paint_particles(
    painter: QPainter, stage: Stage, view: View, shown: Sequence[Shown], bend: FloatArray | None = None
) -> None:
    """The particles of a view alone; bend: (3, 3) from its pixels to those of the camera of now."""
    canvas = Canvas(painter, view, THEMES[view.theme], stage.planes(view), stage.height(view))
    if not view.bare:
        _moving(canvas, stage, shown, bend)


def _moving(canvas: Canvas, stage: Stage, shown: Sequence[Shown], bend: FloatArray | None = None) -> None:
    faded = bool(canvas.view.selection.flows)
    for layer in shown:
        for mark in layer.picture.marks:
            if isinstance(mark, Ribbons):
                sparks(canvas, mark, stage.curves(canvas.view, mark), layer.opacity, faded, bend)


def _above(canvas: Canvas, stage: Stage, shown: Sequence[Shown]) -> None:
    for layer in shown:
        for mark in layer.picture.marks:
            if isinstance(mark, Dots):
                dots(canvas, mark, layer.opacity)
    chosen(canvas, stage)
    written = [mark for layer in reversed(shown) for mark in layer.picture.marks if isinstance(mark, (CallOut, Names))]
    for mark in written:
        if isinstance(mark, CallOut):
            call_out(canvas, mark, stage.crowd(canvas.view))
    names(canvas, [mark for mark in written if isinstance(mark, Names)], chosen_names(canvas, stage))
