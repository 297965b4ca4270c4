"""A picture whose sheets give way to the pointer, the higher the more: the ground and each sheet by itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter

from viewer.render import painters
from viewer.render.crossfade import as_image
from viewer.render.stage import Hit, Stage, View, never
from viewer.render.view import NOTHING, picture_size
from viewer.scene.picture import Shown
from viewer.scene.stacking import reading_sheet

MOST_PX = 12.0  # that the highest sheet gives way by
MOST_SHEETS, MOST_PIXELS = 4, 4_500_000  # more would take too long to paint, and too much memory


@dataclass(frozen=True, slots=True, eq=False)
class Depths:
    """The ground, opaque, and what floats above it, with how far each sheet gives way as a share of the highest."""

    ground: QImage
    sheets: tuple[Sheet, ...]  # the lowest first
    read: float  # share of the sheet that names are laid on
    shown: tuple[Shown, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """One sheet: its number, its share, what is filled on it and the marks that stand still on it."""

    number: int
    share: float
    fills: QImage | None
    marks: QImage | None


def depths_of(
    stage: Stage, view: View, shown: Sequence[Shown], stale: Callable[[], bool] = never
) -> Depths | None:  # fmt: skip
    """A view taken apart; None where nothing floats, a lens or a photograph is in the way, or motion is not wanted."""
    plain = view.bare or view.lens is not None or view.backdrop is not None or view.reduced_motion
    if plain or not shown or not stage.height(view) > 0:
        return None
    wide, tall = picture_size(view)
    if len({layer.sheet for layer in shown}) > MOST_SHEETS or wide * tall > MOST_PIXELS:
        return None
    ground, sheets = stage.apart(view, shown, stale)
    fills, marks = {number: _glass(pixels) for number, pixels in sheets}, painters.apart(stage, view, shown, stale)
    numbers = sorted({*fills, *marks})
    top = stage.height(view, numbers[-1])
    own = tuple(Sheet(n, stage.height(view, n) / top, fills.get(n), marks.get(n)) for n in numbers)
    return Depths(as_image(ground), own, stage.height(view, reading_sheet(shown)) / top, tuple(shown))


def push_of(at: tuple[float, float], size_px: tuple[int, int]) -> tuple[float, float]:
    """(x, y) pixels that the highest sheet gives way by under a pointer: none in the middle, MOST_PX at the rim."""
    away = np.array(at, float) / np.array(size_px) * 2.0 - 1.0
    push = -MOST_PX * np.clip(away, -1.0, 1.0)
    long = float(np.hypot(*push))
    return tuple((push * min(1.0, MOST_PX / long) if long > 0 else push).tolist())


def shift(share: float, push: tuple[float, float]) -> QPointF:
    """How far a sheet gives way."""
    return QPointF(push[0] * share, push[1] * share)


def paint(painter: QPainter, depths: Depths, stage: Stage, view: View, push: tuple[float, float]) -> None:
    """The ground where it is, and every sheet where the pointer has pushed it, with what moves on it by now."""
    whole = QRectF(0, 0, *view.size_px)
    painter.drawImage(whole, depths.ground)
    for sheet in depths.sheets:
        off = shift(sheet.share, push)
        for image in (sheet.fills, sheet.marks):
            if image is not None:
                painter.drawImage(whole.translated(off), image)
        if sheet.fills is not None:
            ratio = sheet.fills.width() / view.size_px[0]
            for strip in _left_bare(whole, off):  # a sheet that goes on beyond the rim has no edge there
                painter.drawImage(strip, sheet.fills, QRectF(strip.topLeft() * ratio, strip.size() * ratio))
    for sheet in depths.sheets:
        own = [layer for layer in depths.shown if layer.sheet == sheet.number]
        painter.save()
        painter.translate(shift(sheet.share, push))
        painters.paint_particles(painter, stage, view, own)
        painter.restore()
    painter.save()
    painter.translate(shift(depths.read, push))
    painters.paint_lock(painter, stage, view, depths.shown)
    painter.restore()


def under(depths: Depths, stage: Stage, view: View, at: QPointF, push: tuple[float, float]) -> Hit:
    """What is seen under a point of the view: regions on the sheet that is read, symbols and arrows on their own."""
    spot = at - shift(depths.read, push)
    found = stage.pick(view, spot.x(), spot.y(), depths.shown)
    site = flow = NOTHING
    for sheet in depths.sheets:
        own, here = [layer for layer in depths.shown if layer.sheet == sheet.number], at - shift(sheet.share, push)
        hit = stage.pick(view, here.x(), here.y(), own)
        site = hit.site if hit.site != NOTHING else site
        flow = hit.flow if hit.flow != NOTHING else flow
    return Hit(found.region, site, flow)


def _left_bare(whole: QRectF, off: QPointF) -> list[QRectF]:
    """What a picture that is moved off leaves of its place: at most one strip upright and one across."""
    wide, tall, x, y = whole.width(), whole.height(), off.x(), off.y()
    strips = [QRectF(0 if x > 0 else wide + x, 0, abs(x), tall)]
    strips.append(QRectF(max(x, 0.0), 0 if y > 0 else tall + y, wide - abs(x), abs(y)))
    return [strip for strip in strips if strip.width() > 0 and strip.height() > 0]


def _glass(pixels: npt.NDArray[np.uint8]) -> QImage:
    tall, wide = pixels.shape[:2]
    image = QImage(pixels.data, wide, tall, 4 * wide, QImage.Format.Format_RGBA8888_Premultiplied)
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
