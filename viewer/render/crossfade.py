"""One picture that goes while another comes: stack, style, time and place may all differ, only the city may not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter

from viewer.geometry.camera import Camera
from viewer.geometry.flight import flight
from viewer.geometry.regions import FloatArray
from viewer.render import painters
from viewer.render.stage import Stage, View, never
from viewer.render.view import picture_size
from viewer.scene.picture import Shown

UNBENT = np.eye(3)


def as_image(pixels: npt.NDArray[np.uint8]) -> QImage:
    """(h, w, 4) opaque pixels in the order that a window paints fastest."""
    tall, wide = pixels.shape[:2]
    image = QImage(pixels.data, wide, tall, 4 * wide, QImage.Format.Format_RGBX8888)
    return image.convertToFormat(QImage.Format.Format_RGB32)


class _Held:
    """The bytes of an image as NumPy asks for them; whoever looks at them keeps the image."""

    def __init__(self, image: QImage, *, writable: bool) -> None:
        self.image = image
        address = np.frombuffer(image.bits() if writable else image.constBits(), np.uint8).ctypes.data
        shape = image.height(), image.width(), 4
        self.__array_interface__ = {"shape": shape, "typestr": "|u1", "data": (address, not writable), "version": 3}


def as_array(image: QImage, *, writable: bool = False) -> npt.NDArray[np.uint8]:
    """(h, w, 4) the bytes of an image of four a pixel, read-only unless asked; the image lives as long as they do."""
    return np.asarray(_Held(image, writable=writable))


def whole(
    stage: Stage, view: View, shown: Sequence[Shown], *, stale: Callable[[], bool] = never, ground: QImage | None = None
) -> QImage:
    """Opaque picture of a view with all that stands still on it, in the picture's own pixels. Safe in any thread.

    ground: what is filled, where it has been drawn already. stale as in Stage.pixels.
    """
    image = as_image(stage.pixels(view, shown, stale=stale)) if ground is None else ground.copy()
    if view.bare:
        return image
    kept = painters.stills(stage, view, shown, stale)
    image.setDevicePixelRatio(view.pixel_ratio)
    painter = QPainter(image)
    try:
        painters.paint_lens(painter, stage, view, shown)
        painter.drawImage(QPointF(0, 0), kept.below)
        painter.drawImage(QPointF(0, 0), kept.above)
    finally:
        painter.end()  # an image must not be lost while it is painted on
    image.setDevicePixelRatio(1.0)
    return image


def sparks(
    painter: QPainter, stage: Stage, view: View, shown: Sequence[Shown], share: float, bend: FloatArray = UNBENT
) -> None:
    """What moves by itself over a picture of which `share` 0..1 is seen; bend as in Stage.paint_particles."""
    if share > 0.0:
        lit = [replace(layer, opacity=layer.opacity * share) for layer in shown]
        stage.paint_particles(painter, view, lit, bend)


def crossfaded(
    stage: Stage, before: View, shown_before: Sequence[Shown], after: View, shown_after: Sequence[Shown], share: float,
    *, camera: Camera | None = None,
) -> QImage:  # fmt: skip
    """The picture when `share` 0..1 of the way from one view of a city to another is over, opaque, particles and all.

    Both are seen by one camera, drawn sharply: that of the flight between the two, or the one that is given. Each keeps
    its own phase. Ground and id buffers are shared by the two, which then are blended in one pass. The views are of one
    size; ValueError if not.
    """
    from viewer.engine.crossfade import between

    if picture_size(before) != picture_size(after):
        raise ValueError(f"two views of one size expected, got {picture_size(before)} and {picture_size(after)}")
    camera = camera or flight(before.camera, after.camera, after.size_px).at(share)
    ends = [(replace(before, camera=camera), tuple(shown_before)), (replace(after, camera=camera), tuple(shown_after))]
    if share <= 0.0 or share >= 1.0:
        ends = ends[:1] if share <= 0.0 else ends[1:]
    pictures = [whole(stage, view, shown) for view, shown in ends]
    image = pictures[0]
    if len(pictures) > 1:
        mixed = between(as_array(pictures[0]), as_array(pictures[1]), share)
        image = QImage(mixed.data, mixed.shape[1], mixed.shape[0], QImage.Format.Format_RGB32).copy()
    image.setDevicePixelRatio(after.pixel_ratio)
    painter = QPainter(image)
    try:
        for (view, shown), seen in zip(ends, (1.0,) if len(ends) == 1 else (1.0 - share, share)):
            sparks(painter, stage, view, shown, seen)
    finally:
        painter.end()
    image.setDevicePixelRatio(1.0)
    return image
