"""What the map shows: the finished picture with the vector marks above it, what eases and what moves by itself."""

from __future__ import annotations

import time
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from viewer.engine.governor import FULL
from viewer.geometry.camera import Camera, project
from viewer.geometry.regions import FloatArray
from viewer.render.parallax import Depths, push_of, under
from viewer.render.parallax import paint as paint_apart
from viewer.render.stage import Hit, Stage, View
from viewer.scene.marks import Movers, Ribbons
from viewer.scene.picture import Shown
from viewer.tongue import tr
from viewer.ui.easing import Easing
from viewer.ui.journey import Journey
from viewer.ui.leaving import FADE_MS
from viewer.ui.looking_round import LookingRound
from viewer.ui.map_camera import CameraWays
from viewer.ui.map_lens import sheet, world_at
from viewer.ui.map_picture import Frame, MapPicture
from viewer.ui.reveal import REVEAL_MS, Sweep, sweep_of
from viewer.ui.waiting import Waiting

REST_MS, MOTION_MS, LOCK_MS = 120, 40, 150
LATE_MS = 400  # that marks of a camera at rest may take to come from elsewhere before they are placed here
TRAVEL_S = 9.0  # that a particle takes for its arrow, however long
WRAP = 10_000.0  # travels, a day: then the particles jump once
NOWHERE = Hit(-1, -1, -1)


class MapScreen(CameraWays, QWidget):
    """Shows frames of a stage and asks for cameras; it owns no state of the city."""

    camera_asked = Signal(object)  # Camera
    rested = Signal()  # the camera has not moved for a moment
    moved_on = Signal(float)  # a frame of a moving picture is painted; milliseconds that it took

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stage: Stage | None = None
        self._view: View | None = None
        self._shown: tuple[Shown, ...] = ()
        self._picture, self._journey = MapPicture(), Journey(self)
        self._box: FloatArray = np.full(4, np.nan)
        self._waiting = Waiting(self)
        self._lock, self._front = Easing(LOCK_MS, self), Easing(REVEAL_MS, self)
        self._fade, self._fade_ms = Easing(FADE_MS, self), 0  # the next new picture fades in for so long, 0 as it falls
        self._sweep: Sweep | None = None
        self._swept = 0.0  # how much of its time is over
        self._drawn: frozenset[str] = frozenset()  # names of the layers of the last frame
        self._rest, self._motion, self._late = QTimer(self), QTimer(self), QTimer(self)
        self.reduced_motion = self.held = False
        self.quiet = False  # True: not a word of what is waited for, an audience looks
        self.quality = FULL  # of what moves
        for timer, interval, slot in (
            (self._rest, REST_MS, self._on_rest),
            (self._motion, MOTION_MS, self._on_motion),
            (self._late, LATE_MS, self._on_late),
        ):
            timer.setInterval(interval)
            timer.timeout.connect(slot)
        self._rest.setSingleShot(True)
        self._late.setSingleShot(True)
        self._round = LookingRound(self)
        self._round.moved.connect(self.update)
        self._journey.reached.connect(self.camera_asked)
        self._lock.moved.connect(self._on_lock)
        self._front.moved.connect(self._on_front)
        self._fade.moved.connect(self._on_fade)

    # What is true

    @property
    def camera(self) -> Camera:
        return self._view.camera if self._view else Camera()

    @property
    def size_px(self) -> tuple[int, int]:
        return max(self.width(), 1), max(self.height(), 1)

    def set_stage(self, stage: Stage | None, box: FloatArray, *, keep: bool = False) -> None:
        """Another city; the old picture is dropped, or with `keep` stays until there is a new one.

        box: (4,) of everything, the camera stays over it.
        """
        elsewhere = self.has_picture and not np.array_equal(self._box, box)
        self._end_fade()
        if not keep:
            self._picture.drop()
        elif elsewhere:
            self._picture.freeze(self.grab())
        self._stage, self._box = stage, box
        self._shown = ()
        self.wait(tr("Drawing…") if stage is not None else "")
        self._end_reveal()
        self._drawn = frozenset()
        self._journey.stop()
        self._motion.stop()
        self.update()

    def wait(self, text: str) -> None:
        """What goes on while there is nothing to see yet; "" is nothing any more."""
        if text and not self.has_picture and not self.quiet:
            self._waiting.begin(text)
        elif not text and self._stage is None:
            self._waiting.leave()

    def show_view(self, view: View, shown: tuple[Shown, ...]) -> None:
        """The view and the layers as they are now; the last picture is bent to the camera until `show_frame`."""
        if self._view is None or view.camera != self._view.camera:
            if self._view is not None and not self._rest.isActive():
                frame = self._picture.frame
                seen = frame.shown if frame is not None and self._awaits else self._shown
                self._picture.keep_vectors(self._stage, self._view, seen)
            self._late.stop()
            self._round.stop()
            self._rest.start()
            self._end_reveal()
        phase, lock = (self._view.phase, self._view.lock) if self._view else (0.0, 1.0)
        if view.hover_region >= 0 and (self._view is None or view.hover_region != self._view.hover_region):
            lock = 0.0 if self._eased else 1.0
            self._lock.start() if self._eased else self._lock.stop()
        self._view, self._shown = replace(view, phase=phase, lock=lock), shown
        self._move_particles()
        self.update()

    def show_frame(self, frame: Frame) -> None:
        """A finished picture arrived."""
        if frame.whole is not None:
            self._on_late()
        if self._picture.complete(frame):
            return
        shown = {(layer.picture, layer.opacity) for layer in self._shown}
        known = shown == set(frame.layers)  # else it is of layers that are not wanted any more
        soft = known and self._eased
        way = sweep_of(self._picture.frame, frame, self._drawn, self._shown) if soft and not self.fading else None
        gone = self._drawn - {layer.name for layer in self._shown}
        fades = soft and self._fades_to(frame) and (way is None or bool(gone) or self._fade_ms > 0)
        way = None if fades else way
        self._end_reveal()
        if (self._eased and self._picture.melt(frame.view)) or (fades and self._picture.leave()):
            self._fade.start(self._fade_ms or FADE_MS)
        self._fade_ms = 0 if known else self._fade_ms
        self._picture.show_frame(frame)
        self._waiting.end()
        if known:
            self._drawn = frozenset(layer.name for layer in self._shown)
        if way is not None:
            self._sweep = way
            self._on_front(0.0)
            self._front.start()
        self.update()

    def crossfade(self, lasts_ms: int = FADE_MS) -> None:
        """What is asked for next comes as one: what is there stays, marks and all, and fades under it when it is drawn.

        Without this a stack that loses layers fades too, and one that only gains some is revealed.
        """
        self._fade_ms = lasts_ms if self._eased else 0

    @property
    def fading(self) -> bool:
        """True while one picture goes and another comes."""
        return self._picture.fading

    @property
    def _awaits(self) -> bool:
        """True while what is on the screen is to fade into what has not been drawn yet."""
        frame = self._picture.frame
        if frame is None or not self._eased or not self._drawn or frame.stage is not self._stage:
            return False
        if tuple((layer.picture, layer.opacity) for layer in self._shown) == frame.layers:
            return False
        return self._fade_ms > 0 or bool(self._drawn - {layer.name for layer in self._shown})

    def _fades_to(self, frame: Frame) -> bool:
        """True when a frame shows another stack of the same city in the same light."""
        old = self._picture.frame
        if old is None or not self._drawn or old.stage is None or old.stage is not frame.stage:
            return False
        one, other = old.view, frame.view
        same = one.size_px == other.size_px and one.theme == other.theme and one.bare == other.bare
        asked = self._fade_ms > 0 and (old.layers != frame.layers or one.step != other.step)
        return same and (asked or frozenset(layer.name for layer in self._shown) != self._drawn)

    def _on_fade(self, share: float) -> None:
        self._picture.fade(share)
        self.update()

    def _end_fade(self) -> None:
        self._fade.stop()
        self._picture.fade(1.0)
        self._fade_ms = 0

    @property
    def _eased(self) -> bool:
        return not self.reduced_motion

    def _on_lock(self, share: float) -> None:
        if self._view is not None:
            self._view = replace(self._view, lock=share)
            self.update()

    def _on_front(self, share: float) -> None:
        """The front of a new overlay has come so far."""
        if self._sweep is None or share >= 1.0:
            self._end_reveal()
            return
        self._swept = share
        self._picture.show_partly(self._sweep.pixels(share))
        self.update()

    def _end_reveal(self) -> None:
        self._front.stop()
        if self._sweep is not None:
            self._sweep = None
            self._picture.show_partly(None)
            self.update()

    @property
    def is_sharp(self) -> bool:
        """True when the last picture is of this city and of the view as it is."""
        frame = self._picture.frame
        if self._view is None or frame is None or frame.stage not in (None, self._stage):
            return False
        return self._picture.is_of(self._view)

    @property
    def has_picture(self) -> bool:
        """True when there is something to show, be it of another camera or of the city as it was."""
        return self._picture.frame is not None

    @property
    def sweeping(self) -> bool:
        """True while a layer that was switched on is on its way over the picture, or one picture fades into another."""
        return self._sweep is not None or self.fading

    @property
    def moving(self) -> bool:
        """True from the first new camera until none has come for a moment."""
        return self._rest.isActive()

    @property
    def phase(self) -> float:
        """The time of the particles, in travels."""
        return self._view.phase if self._view else 0.0

    def advance(self, phase: float) -> None:
        """Takes the particles to a time, whose unit is what one takes for its arrow."""
        if self._view is not None:
            self._view = replace(self._view, phase=phase % WRAP)
            self.update()

    def hold(self, on: bool) -> None:
        """Stops the particles where they are, so that they can be counted, or lets them go on."""
        self.held = on
        self._move_particles()
        self.update()

    def pick(self, at: QPointF) -> Hit:
        """What lies under a place of the map."""
        if self._stage is None or self._view is None:
            return NOWHERE
        if (depths := self._depths) is not None:
            return under(depths, self._stage, self._view, at, self._round.push)
        return self._stage.pick(self._view, at.x(), at.y(), self._shown)

    # Looking around

    def look_round(self, at: QPointF | None) -> None:
        """The sheets give way to a pointer, the higher the more; None when there is none."""
        near = at is not None and self._eased and not self.moving
        self._round.want(push_of((at.x(), at.y()), self.size_px) if near else (0.0, 0.0))

    @property
    def _depths(self) -> Depths | None:
        """The picture taken apart, where it is of what is shown and sheets have given way."""
        frame = self._picture.frame
        if frame is None or frame.depths is None or self._round.push == (0.0, 0.0):
            return None
        if self.sweeping or not self.is_sharp:
            return None
        same = tuple((layer.picture, layer.opacity) for layer in self._shown) == frame.layers
        return frame.depths if same and self._view.lens is None else None

    def ground(self, at: QPointF) -> tuple[float, float] | None:
        """World coordinates under a place of the map; None above the horizon or without a city."""
        if self._view is None or self._stage is None:
            return None
        place = self._stage.ground_under(self._view, at.x(), at.y(), self._shown)
        return (float(place[0]), float(place[1])) if np.all(np.isfinite(place)) else None

    def sheet_px(self, xy: FloatArray) -> FloatArray | None:
        """(n, 2) pixels of (n, 2) world points on the sheet that is read; None without a city."""
        if self._view is None or self._stage is None:
            return None
        return project(sheet(self._stage, self._view), np.asarray(xy, float))

    def on_sheet(self, at: QPointF) -> tuple[float, float] | None:
        """The world point of that sheet under a place of the map; None above the horizon or without a city."""
        if self._view is None or self._stage is None:
            return None
        return world_at(self._stage, self._view, at)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        began = time.perf_counter()
        self._paint(QPainter(self))
        if self.moving or self.fading:
            self.moved_on.emit((time.perf_counter() - began) * 1e3)

    def _paint(self, painter: QPainter) -> None:
        if self._picture.paint_frozen(painter, QRectF(self.rect())):
            return
        bare = self.palette().window()
        as_one = self._view is not None and (self.moving or self.fading or self._awaits or self._late.isActive())
        if not (as_one and self._picture.paint_whole(painter, replace(self._view, quality=self.quality), bare.color())):
            if (depths := self._depths) is not None and not as_one:
                paint_apart(painter, depths, self._stage, self._view, self._round.push)
                self._paint_marks(painter)
                return
            painter.fillRect(self.rect(), bare)
            if self._view is not None and self._picture.paint(painter, QRectF(self.rect()), self._view):
                self._paint_vectors(painter)
        self._paint_marks(painter)

    def _paint_vectors(self, painter: QPainter) -> None:
        """Flows, sites and names."""
        if self._stage is not None and self._view is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            late = self._still_to_come()
            self._stage.paint(painter, self._view, tuple(layer for layer in self._shown if layer.name not in late))
            if self._sweep is not None:
                self._stage.paint_growing(painter, self._view, self._sweep.fresh, self._swept)

    def _still_to_come(self) -> frozenset[str]:
        """Names of layers whose marks wait: for the picture that they will sweep over, or for its end."""
        if self._sweep is not None:
            return frozenset(layer.name for layer in self._sweep.fresh)
        if not self._drawn or not self._eased or self.moving:
            return frozenset()
        return frozenset(layer.name for layer in self._shown) - self._drawn

    def _paint_marks(self, painter: QPainter) -> None:
        """What a hand is doing lies above everything."""

    # Motion

    def _on_rest(self) -> None:
        if self._picture.lacks_marks(self._view, self._shown):
            self._late.start()  # until then those of before stay: placing names here would halt the window
        else:
            self._picture.release_vectors()
        self.update()
        self.rested.emit()

    def _on_late(self) -> None:
        """The marks of the camera at rest are there, or have not come in time."""
        self._late.stop()
        if not self.moving:
            self._picture.release_vectors()
        self.update()

    def _move_particles(self) -> None:
        """Particles run while there are some to be seen and motion is wanted."""
        marks = [mark for layer in self._shown for mark in layer.picture.marks]
        flows = any(isinstance(m, Movers) or (isinstance(m, Ribbons) and m.quantum > 0) for m in marks)
        wanted = flows and not self.reduced_motion and not self.held and self._view is not None and not self._view.bare
        if wanted != self._motion.isActive():
            self._motion.start() if wanted else self._motion.stop()

    def _on_motion(self) -> None:
        """The particles go on; while the camera moves and until its picture is there, that is painted along with it."""
        if self._view is None or not self.isVisible():
            return
        phase = self._view.phase + MOTION_MS / 1000 / TRAVEL_S
        if self.moving and not self.is_sharp:
            self._view = replace(self._view, phase=phase % WRAP)
        else:
            self.advance(phase)
