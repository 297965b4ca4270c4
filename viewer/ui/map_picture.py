"""The last finished picture of the map and the marks above it, bent to where the camera is by now."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter, QTransform

from viewer.geometry.camera import homography
from viewer.render.stage import Stage, View
from viewer.scene.picture import Shown


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """A finished picture: (h, w, 4) uint8, opaque, and what it shows."""

    pixels: npt.NDArray[np.uint8]
    view: View
    stage: Stage | None = None


class MapPicture:
    """What the map paints. A new camera bends the old picture until the next frame arrives."""

    def __init__(self) -> None:
        self._frame: Frame | None = None
        self._image = QImage()
        self._vectors: tuple[QImage, View] | None = None  # as they were when the camera began to move

    def drop(self) -> None:
        """Forgets everything: another city is shown."""
        self._frame, self._image, self._vectors = None, QImage(), None

    def show_frame(self, frame: Frame) -> None:
        """A finished picture arrived."""
        self._frame = frame
        tall, wide = frame.pixels.shape[:2]
        image = QImage(frame.pixels.data, wide, tall, 4 * wide, QImage.Format.Format_RGBX8888)
        self._image = image.convertToFormat(QImage.Format.Format_RGB32)

    def is_of(self, view: View) -> bool:
        """True when the last frame was drawn for this camera and size."""
        return self._frame is not None and _same_place(self._frame.view, view)

    def keep_vectors(self, stage: Stage | None, view: View, shown: tuple[Shown, ...]) -> None:
        """Keeps the vector marks of a view on glass for the time that the camera moves."""
        self._vectors = (_glass(stage, view, shown), view) if stage is not None and shown else None

    def release_vectors(self) -> None:
        """The camera rests: marks are placed anew from now on."""
        self._vectors = None

    def paint(self, painter: QPainter, rect: QRectF, view: View) -> bool:
        """The last picture, bent where it is of another camera; False when there is none."""
        if self._frame is None or self._image.isNull():
            return False
        if self.is_of(view):
            painter.drawImage(rect, self._image)
        else:
            _paint_bent(painter, self._image, self._frame.view, view)
        return True

    def paint_kept_vectors(self, painter: QPainter, view: View) -> bool:
        """The marks of the start of a move, bent: placing names anew takes longer. False when none are kept."""
        if self._vectors is None:
            return False
        _paint_bent(painter, *self._vectors, view)
        return True


def _glass(stage: Stage, view: View, shown: tuple[Shown, ...]) -> QImage:
    ratio = view.pixel_ratio
    size = round(view.size_px[0] * ratio), round(view.size_px[1] * ratio)
    glass = QImage(*size, QImage.Format.Format_ARGB32_Premultiplied)
    glass.fill(0)
    painter = QPainter(glass)
    painter.scale(ratio, ratio)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    stage.paint(painter, view, shown)
    painter.end()
    return glass


def _paint_bent(painter: QPainter, image: QImage, drawn: View, view: View) -> None:
    """A picture of another camera, bent to the camera of the view."""
    now, then = homography(view.camera, view.size_px), homography(drawn.camera, drawn.size_px)
    bend = (now @ np.linalg.inv(then)).T
    bend /= bend[2, 2]
    painter.save()
    painter.setTransform(QTransform(*bend.ravel().tolist()), combine=True)
    painter.drawImage(QRectF(0, 0, *drawn.size_px), image)
    painter.restore()


def _same_place(one: View, other: View) -> bool:
    return one.camera == other.camera and one.size_px == other.size_px and one.pixel_ratio == other.pixel_ratio
