"""Vector marks of all layers on a painter, in their order; what stands still is kept as pictures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter, QPainterPath

from viewer.geometry.regions import FloatArray
from viewer.render import lit, ribbons
from viewer.render.arrows import flows, sparks
from viewer.render.canvas import FADED, Canvas, polygon
from viewer.render.captions import call_out, corner_note, keep_spots, names
from viewer.render.choice import chosen, chosen_names
from viewer.render.heaps import heaps
from viewer.render.lens_rim import lens_rim
from viewer.render.lock_on import locked_on
from viewer.render.movers import movers
from viewer.render.place import Place
from viewer.render.symbols import dots, drop_lines, lines, shapes
from viewer.render.view import Superseded, View
from viewer.scene.colour import THEMES
from viewer.scene.lens import Half, Lens
from viewer.scene.marks import CallOut, Dots, Heaps, Lines, Movers, Names, Ribbons, Shapes
from viewer.scene.picture import Shown
from viewer.scene.stacking import reading_sheet

HINTS = QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing


@dataclass(frozen=True, slots=True, eq=False)
class Stills:
    """Everything that does not move, below and above the particles, and where its text stands.

    An image on which there is nothing is null.
    """

    below: QImage
    above: QImage
    canvas: Canvas


def paint(
    painter: QPainter, place: Place, view: View, shown: Sequence[Shown], *, particles: bool = True
) -> Canvas:  # fmt: skip
    """Everything of the layers that is vector, bottom first, then what is chosen, named and hovered.

    particles: False leaves them out. A view that is painted a second time, with another hover or phase, comes out of
    kept pictures.
    """
    canvas = _canvas(painter, place, view, shown)
    if view.bare:
        return canvas
    key = _key(view, shown, painter.device().devicePixelRatioF())
    painter.save()
    painter.setRenderHints(HINTS)
    if view.lens is not None:
        _through_lens(canvas, place, view.lens)
    kept: Stills | None = place.stills.peek(key)
    if kept is None and place.painted == key and not place.stills.under_way(key):
        kept = place.stills.get(key, lambda: _stills(place, *key))
    if kept is not None:
        painter.drawImage(QPointF(0, 0), kept.below)
        if particles:
            _moving(canvas, place, shown)
        painter.drawImage(QPointF(0, 0), kept.above)
        canvas.taken, canvas.texts = list(kept.canvas.taken), list(kept.canvas.texts)
    else:
        place.painted = key
        _below(canvas, place, shown)
        if particles:
            _moving(canvas, place, shown)
        _above(canvas, place, shown)
    locked_on(canvas, place, shown)
    painter.restore()
    return canvas


def stills(
    place: Place, view: View, shown: Sequence[Shown], stale: Callable[[], bool] = lambda: False
) -> Stills:  # fmt: skip
    """What stands still of a view, made in whatever thread asks; `paint` of that view then takes it from there.

    stale is asked between the steps; Superseded is raised once it says True.
    """
    key = _key(view, shown, view.pixel_ratio)
    return place.stills.get(key, lambda: _stills(place, *key, stale))


def kept_stills(place: Place, view: View, shown: Sequence[Shown]) -> Stills | None:
    """What `stills` would give, None where it would have to be made."""
    return place.stills.peek(_key(view, shown, view.pixel_ratio))


def apart(
    place: Place, view: View, shown: Sequence[Shown], stale: Callable[[], bool] = lambda: False
) -> dict[int, QImage]:  # fmt: skip
    """What stands still of a view, by the number of the lifted sheet that it belongs to: as in `stills`, on glasses."""
    glasses: dict[int, tuple[QImage, QPainter]] = {}

    def glass(number: int) -> QPainter:
        if number not in glasses:
            size = [round(side * view.pixel_ratio) for side in view.size_px]
            image = QImage(*size, QImage.Format.Format_ARGB32_Premultiplied)
            image.setDevicePixelRatio(view.pixel_ratio)
            image.fill(0)
            painter = QPainter(image)
            painter.setRenderHints(HINTS)
            glasses[number] = image, painter
        return glasses[number][1]

    key = _key(view, shown, view.pixel_ratio)
    try:
        canvas = _canvas(glass(reading_sheet(shown)), place, key[0], shown)
        for draw in (_below, _above):
            if stale():
                raise Superseded
            draw(canvas, place, shown, glass)
    finally:
        for _, painter in glasses.values():
            painter.end()
    return {number: image for number, (image, _) in glasses.items()}


def paint_lock(painter: QPainter, place: Place, view: View, shown: Sequence[Shown]) -> None:
    """The brackets around what is hovered alone, clear of the text of the view."""
    if view.bare:
        return
    canvas, kept = _canvas(painter, place, view, shown), kept_stills(place, view, shown)
    if kept is not None:
        canvas.taken, canvas.texts = list(kept.canvas.taken), list(kept.canvas.texts)
    painter.save()
    painter.setRenderHints(HINTS)
    locked_on(canvas, place, shown)
    painter.restore()


def paint_lens(painter: QPainter, place: Place, view: View, shown: Sequence[Shown]) -> None:
    """What is vector inside the lens of a view, and its rim; nothing without a lens."""
    if view.lens is not None and not view.bare:
        painter.save()
        painter.setRenderHints(HINTS)
        _through_lens(_canvas(painter, place, view, shown), place, view.lens)
        painter.restore()


def _key(view: View, shown: Sequence[Shown], ratio: float) -> tuple[View, tuple[Shown, ...], float]:
    """What decides how the marks that stand still look: nothing of what moves, nor the step, which only fills show."""
    return replace(view, hover_region=-1, phase=0.0, lens=None, lock=1.0, step=None), tuple(shown), ratio


def _stills(
    place: Place, view: View, shown: Sequence[Shown], ratio: float, stale: Callable[[], bool] = lambda: False
) -> Stills:  # fmt: skip
    images, canvas = [], None
    for draw in (_below, _above):
        if stale():
            raise Superseded
        image = QImage(*(round(side * ratio) for side in view.size_px), QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(ratio)
        image.fill(0)
        painter = QPainter(image)
        painter.setRenderHints(HINTS)
        try:
            canvas = _canvas(painter, place, view, shown)
            draw(canvas, place, shown)
        finally:
            painter.end()  # a picture must not be lost while it is painted on
        marked = np.frombuffer(image.constBits(), np.uint64).any() if image.sizeInBytes() % 8 == 0 else True
        images.append(image if marked else QImage())
    return Stills(*images, canvas)


def _canvas(painter: QPainter, place: Place, view: View, shown: Sequence[Shown]) -> Canvas:
    """A canvas on the sheet that names and outlines lie on."""
    read = reading_sheet(shown)
    return Canvas(painter, view, THEMES[view.theme], place.planes(view), place.height(view, read), sheet=read,
                  taken=list(view.covered))  # fmt: skip


def _through_lens(canvas: Canvas, place: Place, lens: Lens) -> None:
    """The vector marks of the layers inside the lens, cut off at its lit rim."""
    outline = lens.outline(canvas.view.camera, canvas.planes.at(canvas.height))
    if not np.isfinite(outline).all():
        return
    inside = QPainterPath()
    inside.addPolygon(polygon(outline))
    inside.closeSubpath()
    canvas.painter.save()
    canvas.painter.setClipPath(inside)
    layers = lens.on_sheet(canvas.sheet)
    _below(canvas, place, layers)
    for layer in layers:
        for mark in layer.picture.marks:
            if isinstance(mark, Dots):
                dots(canvas, mark, layer.opacity)
    canvas.painter.restore()
    if not isinstance(lens, Half):  # the line of a slide stands where there is room for it, and is its own
        lens_rim(canvas, inside, lens)


def _below(canvas: Canvas, place: Place, shown: Sequence[Shown], glass: Glass | None = None) -> None:
    selection, name = canvas.view.selection, place.set_name(canvas.view)
    for layer in shown:
        on_sheet = _on_sheet(canvas, place, layer, glass)
        for mark in layer.picture.marks:
            if isinstance(mark, Ribbons):
                bright = lit.arrows(place.city, selection, name, mark)
                flows(on_sheet, mark, place.curves(canvas.view, mark, layer.sheet), layer.opacity, bright)
            elif isinstance(mark, Lines):
                lines(on_sheet, mark, layer.opacity)
            elif isinstance(mark, Shapes):
                shapes(on_sheet, mark, layer.opacity)


def paint_growing(painter: QPainter, place: Place, view: View, shown: Sequence[Shown], share: float) -> None:
    """The flows of a view alone, from their origins as far as `share` 0..1 of their way."""
    if view.bare:
        return
    canvas = _canvas(painter, place, view, shown)
    painter.save()
    painter.setRenderHints(HINTS)
    for layer in shown:
        for mark in layer.picture.marks:
            if isinstance(mark, Ribbons):
                drawn = place.curves(canvas.view, mark, layer.sheet)
                flows(canvas, mark, ribbons.grown(drawn, share), layer.opacity)
    painter.restore()


def paint_particles(
    painter: QPainter, place: Place, view: View, shown: Sequence[Shown], bend: FloatArray | None = None
) -> None:
    """The particles of a view alone; bend: (3, 3) from its pixels to those of the camera of now."""
    canvas = _canvas(painter, place, view, shown)
    if not view.bare:
        _moving(canvas, place, shown, bend)


def _moving(canvas: Canvas, place: Place, shown: Sequence[Shown], bend: FloatArray | None = None) -> None:
    selection, name = canvas.view.selection, place.set_name(canvas.view)
    for layer in shown:
        for mark in layer.picture.marks:
            if isinstance(mark, Ribbons):
                bright = lit.arrows(place.city, selection, name, mark)
                drawn = place.curves(canvas.view, mark, layer.sheet)
                for share, those in ((1.0, bright), (FADED, ~bright)):
                    if those.any():
                        part = replace(drawn, counts=np.where(those, drawn.counts, 0.0))
                        sparks(canvas, mark, part, layer.opacity * share, bend)
            elif isinstance(mark, Movers):
                on_sheet = replace(canvas, height=place.height(canvas.view, layer.sheet))
                movers(on_sheet, mark, layer.opacity, bend)


Glass = Callable[[int], QPainter]


def _on_sheet(canvas: Canvas, place: Place, layer: Shown, glass: Glass | None = None) -> Canvas:
    """The canvas at the height of a layer. glass: gives what each sheet is painted on, where each has its own."""
    painter = canvas.painter if glass is None else glass(layer.sheet)
    return replace(canvas, height=place.height(canvas.view, layer.sheet), painter=painter)


def _above(canvas: Canvas, place: Place, shown: Sequence[Shown], glass: Glass | None = None) -> None:
    selection, name = canvas.view.selection, place.set_name(canvas.view)
    for layer in shown:
        on_sheet = _on_sheet(canvas, place, layer, glass)
        for mark in layer.picture.marks:
            if isinstance(mark, Dots):
                if layer.sheet > canvas.sheet and canvas.view.spread > 0:
                    drop_lines(on_sheet, mark, canvas.height, layer.opacity)
                sheet = layer.sheet if canvas.view.spread > 0 else canvas.sheet  # on which levels hide each other
                hidden = place.behind(canvas.view, mark.xy, sheet)
                dots(on_sheet, mark, layer.opacity, lit.symbols(place.city, selection, name, mark) & ~hidden)
            elif isinstance(mark, Heaps):
                heaps(on_sheet, mark, layer.opacity)
    chosen(canvas, place)
    if canvas.view.backdrop is not None:
        corner_note(canvas, canvas.view.backdrop.error())
    said = [layer for layer in reversed(shown) if any(isinstance(mark, CallOut) for mark in layer.picture.marks)]
    for layer in said:
        keep_spots(_on_sheet(canvas, place, layer, glass), [m for m in layer.picture.marks if isinstance(m, CallOut)])
    for layer in said:
        on_sheet = _on_sheet(canvas, place, layer, glass)
        for mark in layer.picture.marks:
            if isinstance(mark, CallOut):
                call_out(on_sheet, mark, place.crowd(canvas.view, canvas.sheet))
    named = [mark for layer in reversed(shown) for mark in layer.picture.marks if isinstance(mark, Names)]
    if named:
        names(canvas, [_in_sight(canvas, place, mark) for mark in named], chosen_names(canvas, place))


def _in_sight(canvas: Canvas, place: Place, mark: Names) -> Names:
    """The names whose places no higher level of the city hides."""
    hidden = place.behind(canvas.view, mark.xy, canvas.sheet)
    if not hidden.any():
        return mark
    kept = np.flatnonzero(~hidden)
    return Names(mark.xy[kept], tuple(mark.texts[i] for i in kept), mark.weight[kept])
