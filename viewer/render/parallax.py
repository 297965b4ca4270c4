"""A picture whose sheets give way to the pointer, the higher the more: the ground and each sheet by itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter

from viewer.render.crossfade import as_image
from viewer.render.stage import Stage, View, never
from viewer.scene.picture import Shown
from viewer.scene.stacking import reading_sheet

MOST_PX = 12.0  # that the highest sheet gives way by
MOST_SHEETS = 4  # more would take too long to paint


@dataclass(frozen=True, slots=True, eq=False)
class Depths:
    """The ground, opaque, and the sheets above it with how far each gives way as a share of the highest."""

    ground: QImage
    sheets: tuple[tuple[float, QImage], ...]  # the lowest first
    read: float  # share of the sheet that names, symbols and arrows are laid on


def depths_of(
    stage: Stage, view: View, shown: Sequence[Shown], stale: Callable[[], bool] = never
) -> Depths | None:  # fmt: skip
    """A view taken apart; None where nothing floats, a lens or a photograph is in the way, or motion is not wanted."""
    plain = view.bare or view.lens is not None or view.backdrop is not None or view.reduced_motion
    if plain or not shown or not stage.height(view) > 0:
        return None
    ground, sheets = stage.apart(view, shown, stale)
    if not 0 < len(sheets) <= MOST_SHEETS:
        return None
    top = max(stage.height(view, max(layer.sheet for layer in shown)), stage.height(view, sheets[-1][0]))
    own = tuple((stage.height(view, number) / top, _glass(pixels)) for number, pixels in sheets)
    return Depths(as_image(ground), own, stage.height(view, reading_sheet(shown)) / top)


def push_of(at: tuple[float, float], size_px: tuple[int, int]) -> tuple[float, float]:
    """(x, y) pixels that the highest sheet gives way by under a pointer: none in the middle, MOST_PX at the rim."""
    away = np.array(at, float) / np.array(size_px) * 2.0 - 1.0
    push = -MOST_PX * np.clip(away, -1.0, 1.0)
    long = float(np.hypot(*push))
    return tuple((push * min(1.0, MOST_PX / long) if long > 0 else push).tolist())


def shift(share: float, push: tuple[float, float]) -> QPointF:
    """How far a sheet gives way."""
    return QPointF(push[0] * share, push[1] * share)


def paint(painter: QPainter, depths: Depths, size_px: tuple[int, int], push: tuple[float, float]) -> None:
    """The ground where it is, and every sheet where the pointer has pushed it."""
    whole = QRectF(0, 0, *size_px)
    painter.drawImage(whole, depths.ground)
    for share, image in depths.sheets:
        off = shift(share, push)
        painter.drawImage(whole.translated(off), image)
        for strip in _left_bare(whole, off):  # a sheet that goes on beyond the rim has no edge there
            ratio = image.width() / size_px[0]
            painter.drawImage(strip, image, QRectF(strip.topLeft() * ratio, strip.size() * ratio))


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
