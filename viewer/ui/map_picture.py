"""The last finished picture of the map and the marks above it, bent to where the camera is by now."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap, QTransform

from viewer.geometry.camera import homography, project
from viewer.geometry.regions import FloatArray
from viewer.render import painters
from viewer.render.crossfade import UNBENT, as_array, as_image, sparks
from viewer.render.parallax import Depths
from viewer.render.stage import Stage, View
from viewer.scene.picture import Shown
from viewer.scene.stacking import reading_sheet
from viewer.ui.leaving import Leaving, Rooms

HALVED = 0.5  # share of the pixels each way of a moving picture whose samples were given up


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """A finished picture: (h, w, 4) uint8, opaque, and what it shows."""

    pixels: npt.NDArray[np.uint8]
    view: View
    stage: Stage | None = None
    layers: tuple[object, ...] = ()  # what is shown, and how
    image: QImage | None = None  # the pixels as the window paints them, where somebody has made it already
    shown: tuple[Shown, ...] = ()  # the layers
    whole: QImage | None = None  # the image with the marks that stand still, where somebody has made it already
    depths: Depths | None = None  # the same taken apart by height


@dataclass(frozen=True, slots=True, eq=False)
class Vectors:
    """The marks of a view on glass, but for what moves by itself."""

    glasses: tuple[QImage, ...]  # bottom first
    view: View
    shown: tuple[Shown, ...]
    stage: Stage


class MapPicture:
    """What the map paints. A new camera bends the old picture until the next frame arrives.

    Where the bent picture does not reach, an older one of a wider view shows through.
    """

    def __init__(self) -> None:
        self._frame: Frame | None = None
        self._image, self._back = QImage(), QImage()
        self._wide: tuple[QImage, Frame] | None = None
        self._vectors: Vectors | None = None  # as they were when the camera began to move
        self._number = 0  # of the lifted sheet that a bent picture fits
        self._merged: tuple[Frame, Vectors, QImage] | None = None  # of the last frame while it moves
        self._leaving: Leaving | None = None
        self._rooms = Rooms()
        self._frozen = QPixmap()  # all that was seen of another place, until there is something of this one

    def drop(self) -> None:
        """Forgets everything: another city is shown."""
        self._frame, self._image, self._vectors, self._wide, self._merged = None, QImage(), None, None, None
        self._leaving = None
        self._frozen = QPixmap()

    def freeze(self, seen: QPixmap) -> None:
        """Shows this until the next frame, whatever the camera does: it is of a place that the camera knows not."""
        self._frozen = seen
        self.release_vectors()

    def paint_frozen(self, painter: QPainter, rect: QRectF) -> bool:
        """What was frozen; False when nothing is."""
        if not self._frozen.isNull():
            painter.drawPixmap(rect, self._frozen, QRectF(self._frozen.rect()))
        return not self._frozen.isNull()

    def show_frame(self, frame: Frame) -> None:
        """A finished picture arrived."""
        if self._frame is not None and (self._wide is None or _is_wider(self._frame, self._wide[1])):
            self._wide = self._image, self._frame
        if self._wide is not None and not _looks_like(self._wide[1], frame):
            self._wide = None
        self._frozen = QPixmap()
        self._frame = frame
        self._image = frame.image if frame.image is not None else as_image(frame.pixels)
        if frame.whole is not None and self._vectors is not None:
            self._vectors = self._kept(frame.stage, frame.view, frame.shown)

    def complete(self, frame: Frame) -> bool:
        """Takes the marks that were made after the last frame was shown; False when that was another one."""
        if self._frame is None or frame.pixels is not self._frame.pixels:
            return False
        self._frame = frame
        return True

    @property
    def frame(self) -> Frame | None:
        """The last finished picture."""
        return self._frame

    def show_partly(self, pixels: npt.NDArray[np.uint8] | None) -> None:
        """Another picture in the place of the last one, for a while; None brings that back."""
        if self._frame is not None:
            whole = self._frame.image if self._frame.image is not None else as_image(self._frame.pixels)
            self._image = whole if pixels is None else as_image(pixels)
            self._merged = None

    def is_of(self, view: View) -> bool:
        """True when the last frame was drawn for this camera and size."""
        return self._frame is not None and same_place(self._frame.view, view)

    def keep_vectors(self, stage: Stage | None, view: View, shown: tuple[Shown, ...]) -> None:
        """Keeps the vector marks of a view on glass for the time that the camera moves."""
        self._number = reading_sheet(shown)
        self._vectors = self._kept(stage, view, shown) if stage is not None and shown else None

    def lacks_marks(self, view: View | None, shown: tuple[Shown, ...]) -> bool:
        """True while older marks are kept and those of the view, which others may be making, are not there."""
        if self._vectors is None or view is None or view.bare or self._vectors.shown != shown:
            return False
        return painters.kept_stills(self._vectors.stage, view, shown) is None

    def _kept(self, stage: Stage, view: View, shown: tuple[Shown, ...]) -> Vectors:
        stills, last = painters.kept_stills(stage, view, shown), self._vectors
        if view.lens is not None:
            stills = None
        elif stills is None and last is not None and (last.stage, last.shown) == (stage, shown):
            return last  # those of a moment ago, rather than to place names anew
        glasses = (stills.below, stills.above) if stills is not None else (_glass(stage, view, shown),)
        return Vectors(glasses, view, shown, stage)

    # What goes

    def leave(self) -> bool:
        """What is shown now, marks and all, begins to fade out under what comes next; False when there is nothing."""
        frame, top = self._frame, self._whole()
        if frame is None or frame.stage is None or self._image.isNull():
            return False
        if top is None:
            top = self._merge(self._kept(frame.stage, frame.view, frame.shown))
        if self._leaving is not None:  # one fade in the middle of another: what is seen is what goes
            top = self._faded(top).copy()
        self._merged = None  # what goes may be its picture
        self._leaving = Leaving(top, frame.view, frame.shown, self._rooms)
        return True

    def melt(self, view: View) -> bool:
        """What was frozen begins to fade out over the first picture of another place; False when nothing was."""
        if self._frozen.isNull():
            return False
        seen = self._frozen.toImage().convertToFormat(QImage.Format.Format_RGB32)
        self._leaving, self._number = Leaving(seen, view, (), self._rooms), 0
        return True

    def fade(self, share: float) -> None:
        """What comes has come so far, 0..1; at 1 nothing is left of what went."""
        if self._leaving is not None:
            self._leaving.share = share
            self._leaving = self._leaving if share < 1.0 else None

    @property
    def fading(self) -> bool:
        return self._leaving is not None

    def _faded(self, top: QImage) -> QImage:
        leaving, frame = self._leaving, self._frame
        assert leaving is not None and frame is not None

        def bend(painter: QPainter) -> None:
            _paint_bent(painter, leaving.image, leaving.view, frame.view, frame.stage, self._number)

        return leaving.mixed(top, bend)

    def _whole(self) -> QImage | None:
        """The last frame with the marks that stand still, opaque; None when these would have to be placed anew."""
        if self._frame is None or self._image.isNull():
            return None
        if self._frame.whole is not None:
            return self._frame.whole
        marks = self._vectors
        if marks is None and self._frame.stage is not None:
            stills = painters.kept_stills(self._frame.stage, self._frame.view, self._frame.shown)
            if stills is None:
                return None
            glasses = stills.below, stills.above
            marks = Vectors(glasses, self._frame.view, self._frame.shown, self._frame.stage)
        return None if marks is None else self._merge(marks)

    def _merge(self, marks: Vectors) -> QImage:
        assert self._frame is not None
        if self._merged is None or (self._merged[0], self._merged[1].glasses) != (self._frame, marks.glasses):
            room = self._merged[2] if self._merged is not None else QImage()  # fresh memory would take as long again
            merged = room if room.size() == self._image.size() else QImage(self._image.size(), self._image.format())
            on_picture = QPainter(merged)
            on_picture.drawImage(0, 0, self._image)
            on_picture.scale(
                merged.width() / self._frame.view.size_px[0], merged.height() / self._frame.view.size_px[1]
            )
            for glass in marks.glasses:
                _paint_bent(on_picture, glass, marks.view, self._frame.view, marks.stage, self._number)
            on_picture.end()
            self._merged = self._frame, marks, merged
        return self._merged[2]

    def release_vectors(self) -> None:
        """The camera rests: marks are placed anew from now on."""
        self._vectors = self._merged = None

    def paint(self, painter: QPainter, rect: QRectF, view: View) -> bool:
        """The last picture, bent where it is of another camera; False when there is none."""
        if self._frame is None or self._image.isNull():
            return False
        if self.is_of(view):
            painter.drawImage(rect, self._image)
        else:
            self._paint_wide(painter, view)
            _paint_bent(painter, self._image, self._frame.view, view, self._frame.stage, self._number)
        return True

    def _paint_wide(self, painter: QPainter, view: View) -> None:
        """The wider picture, where the last one, bent and painted over it, leaves the view bare."""
        assert self._frame is not None
        if self._wide is None:
            return
        stage = self._frame.stage
        if not _fills(_bend(self._frame.view, view, stage, self._number), self._frame.view.size_px, view.size_px):
            _paint_bent(painter, self._wide[0], self._wide[1].view, view, stage, self._number)

    def paint_whole(self, painter: QPainter, view: View, bare: QColor) -> bool:
        """Picture and marks in one, bent to where the camera is by now, with the particles of now; what goes over it.

        False when no marks are kept: placing names anew would take longer than a frame has. bare: what shows where no
        picture reaches.
        """
        top, frame = self._whole(), self._frame
        if top is None or frame is None or frame.stage is None:
            return False
        stage, going = frame.stage, self._leaving
        top = self._faded(top) if going is not None else top
        moved = not same_place(view, frame.view)
        back = self._back_of(painter, HALVED if view.quality.samples < 2 and moved else 1.0)
        self._bend_onto(back, top, view, bare)
        on_back = QPainter(back)
        for drawn, shown, share in self._clouds(frame):
            bend = _bend(drawn, view, stage, self._number)
            sparks(on_back, stage, replace(drawn, phase=view.phase, quality=view.quality), shown, share, bend)
        on_back.end()
        device = painter.device()
        painter.drawImage(QRectF(0, 0, device.width(), device.height()), back)  # to a point Qt never scales it up
        return True

    def _bend_onto(self, back: QImage, top: QImage, view: View, bare: QColor) -> None:
        """Fills what is painted on with a picture of the last frame, the wider one where that does not reach."""
        from viewer.engine.bend import lay

        frame = self._frame
        assert frame is not None
        bend = _bend(frame.view, view, frame.stage, self._number)
        if np.array_equal(bend[:2, :2] / bend[2, 2], UNBENT[:2, :2]) and not bend[2, :2].any():  # Qt shifts faster
            back.fill(bare)
            on_back = QPainter(back)
            self._paint_wide(on_back, view)
            _paint_bent(on_back, top, frame.view, view, frame.stage, self._number)
            on_back.end()
            return
        pictures = [(top, frame.view), *([(self._wide[0], self._wide[1].view)] if self._wide is not None else [])]
        lay(
            as_array(back, writable=True),
            bare.rgb(),
            *(
                (as_array(image), _back(image, drawn, back, view, frame.stage, self._number))
                for image, drawn in pictures
            ),
        )

    def _clouds(self, frame: Frame) -> list[tuple[View, tuple[Shown, ...], float]]:
        """Layers whose particles are seen, the view that each was drawn for, and how much of them 0..1 is seen."""
        drawn, shown = (frame.view, frame.shown) if self._vectors is None else (self._vectors.view, self._vectors.shown)
        going = self._leaving
        if going is None:
            return [(drawn, shown, 1.0)]
        stays = tuple(layer for layer in shown if layer in going.shown)  # one cloud, not two that are half seen
        goes, comes = (tuple(layer for layer in one if layer not in stays) for one in (going.shown, shown))
        return [(going.view, goes, 1.0 - going.eased), (drawn, comes, going.eased), (drawn, stays, 1.0)]

    def _back_of(self, painter: QPainter, share: float) -> QImage:
        """An opaque picture of what is painted on, where particles are set straight among the pixels.

        share: of the screen's pixels, in each direction.
        """
        device = painter.device()
        ratio = device.devicePixelRatioF() * share
        size = QSize(round(device.width() * ratio), round(device.height() * ratio))
        if self._back.size() != size:
            self._back = QImage(size, QImage.Format.Format_RGB32)
        self._back.setDevicePixelRatio(ratio)
        return self._back


def _glass(stage: Stage, view: View, shown: tuple[Shown, ...]) -> QImage:
    ratio = view.pixel_ratio
    size = round(view.size_px[0] * ratio), round(view.size_px[1] * ratio)
    glass = QImage(*size, QImage.Format.Format_ARGB32_Premultiplied)
    glass.fill(0)
    painter = QPainter(glass)
    painter.scale(ratio, ratio)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    stage.paint(painter, view, shown, particles=False)
    painter.end()
    return glass


def _paint_bent(
    painter: QPainter, image: QImage, drawn: View, view: View, stage: Stage | None, number: int
) -> None:  # fmt: skip
    """A picture of another camera, bent to the camera of the view so that one of the lifted sheets fits."""
    bend = _bend(drawn, view, stage, number).T
    bend = bend / bend[2, 2]
    painter.save()
    painter.setTransform(QTransform(*bend.ravel().tolist()), combine=True)
    painter.drawImage(QRectF(0, 0, *drawn.size_px), image)
    painter.restore()


def _bend(drawn: View, view: View, stage: Stage | None, number: int) -> FloatArray:
    """(3, 3) from the pixels of one view to those of another, on the plane of a lifted sheet."""
    if same_place(drawn, view) and drawn.spread == view.spread:
        return np.eye(3)
    return _sheet(view, stage, number) @ np.linalg.inv(_sheet(drawn, stage, number))


def _back(
    image: QImage, drawn: View, onto: QImage, view: View, stage: Stage | None, number: int
) -> FloatArray:  # fmt: skip
    """(3, 3) from the pixels of what a view is painted on back to those of an image of another camera."""
    ratio = onto.devicePixelRatio()
    of_view = np.diag([1 / ratio, 1 / ratio, 1.0])
    of_image = np.diag([image.width() / drawn.size_px[0], image.height() / drawn.size_px[1], 1.0])
    return of_image @ np.linalg.inv(_bend(drawn, view, stage, number)) @ of_view


def _fills(bend: FloatArray, drawn_px: tuple[int, int], size_px: tuple[int, int]) -> bool:
    """True when a picture, bent, leaves nothing of a view bare: the view's corners lie in it, but for its rim."""
    width, tall = size_px
    corners = project(np.linalg.inv(bend), np.array([(0, 0), (width, 0), (width, tall), (0, tall)], float))
    return bool(np.isfinite(corners).all() and (corners >= 1).all() and (corners <= np.array(drawn_px) - 1.0).all())


def _sheet(view: View, stage: Stage | None, number: int) -> FloatArray:
    """(3, 3) world to pixels of the view on the plane of a lifted sheet, the ground without a stage."""
    if stage is None:
        return homography(view.camera, view.size_px)
    return stage.planes(view).at(stage.height(view, number))


def _is_wider(one: Frame, other: Frame) -> bool:
    return one.view.camera.units_per_px >= other.view.camera.units_per_px


def _looks_like(one: Frame, other: Frame) -> bool:
    """True when two frames differ by their camera alone."""
    new = other.view
    same = replace(one.view, camera=new.camera, phase=new.phase, hover_region=new.hover_region) == new
    return same and one.layers == other.layers and one.stage is other.stage


def same_place(one: View, other: View) -> bool:
    """True when two views lie on the same pixels."""
    return one.camera == other.camera and one.size_px == other.size_px and one.pixel_ratio == other.pixel_ratio
