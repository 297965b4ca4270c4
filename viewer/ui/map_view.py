"""The map: one plain widget that paints the finished picture with the vector marks above it and listens to hands."""

from __future__ import annotations

import time
from dataclasses import replace
from enum import Enum
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
    QTouchEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from viewer.engine.governor import FULL
from viewer.geometry import navigate
from viewer.geometry.camera import Camera, homography, unproject, zoomed
from viewer.geometry.regions import FloatArray
from viewer.render.stage import Hit, Stage, View
from viewer.scene.marks import Movers, Ribbons
from viewer.scene.picture import Shown
from viewer.ui.easing import Easing
from viewer.ui.glasses import Glasses
from viewer.ui.journey import Journey
from viewer.ui.map_brush import Brush
from viewer.ui.map_keys import command_of, is_plain
from viewer.ui.map_lens import lens_at, middle_px, world_at
from viewer.ui.map_picture import Frame, MapPicture
from viewer.ui.map_touch import Fingers
from viewer.ui.reveal import REVEAL_MS, Sweep, sweep_of
from viewer.ui.touch import Move

NOTCH = 120.0  # of a wheel, in Qt's eighths of a degree
FINER = 0.15  # share of a notch with Ctrl held
CLICK_PX = 4.0
LENS_STEP = 1.15  # of its radius for each notch of the wheel
TURN_DEG_PER_PX, TILT_DEG_PER_PX = 0.4, 0.3
REST_MS, MOTION_MS, LOCK_MS = 120, 40, 150
TRAVEL_S = 9.0  # that a particle takes for its arrow, however long
WRAP = 10_000.0  # travels, a day: then the particles jump once
NOWHERE = Hit(-1, -1, -1)


class Drag(Enum):
    """What a pressed button does while it moves."""

    NOTHING, PAN, TURN, AREA, BRUSH, LENS = range(6)


class MapView(QWidget):
    """Shows frames of a stage. It asks for cameras and says what is under the pointer; it owns no state of the city."""

    camera_asked = Signal(object)  # Camera
    rested = Signal()  # the camera has not moved for a moment
    hovered = Signal(object, QPointF)  # Hit; NOWHERE when the pointer leaves
    picked = Signal(object, Qt.KeyboardModifier)  # Hit
    brushed = Signal(object, Qt.KeyboardModifier)  # (k, 2) pixels of a closed line that was drawn to select
    lens_moved = Signal(object)  # (x, y) in world units, where the hand takes the middle of the lens
    lens_scaled = Signal(float)  # how many times as large the hand wants it
    command_asked = Signal(str)
    bare_asked = Signal(bool)
    files_dropped = Signal(list)  # of Path
    menu_asked = Signal(QPointF, QPointF)  # place on the map, on the screen
    resized = Signal()
    moved_on = Signal(float)  # a frame of a moving picture is painted; milliseconds that it took

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stage: Stage | None = None
        self._view: View | None = None
        self._shown: tuple[Shown, ...] = ()
        self._picture = MapPicture()
        self._box: FloatArray = np.full(4, np.nan)
        self._drag, self._pressed, self._last = Drag.NOTHING, QPointF(), QPointF()
        self._moved = self._space = self._dropping = False
        self._brush, self._grip = Brush(), QPointF()  # from the hand to the middle of the lens
        self._fingers = Fingers(move=self._on_move, grab=self._grab_lens, drag=self._drag_lens, tap=self._on_tap)
        self._journey, self._glasses = Journey(self), Glasses(self)
        self._lock, self._front = Easing(LOCK_MS, self), Easing(REVEAL_MS, self)
        self._sweep: Sweep | None = None
        self._swept = 0.0  # how much of its time is over
        self._drawn: frozenset[str] = frozenset()  # names of the layers of the last frame
        self._rest, self._motion = QTimer(self), QTimer(self)
        self.reduced_motion = self.held = False
        self.quality = FULL  # of what moves
        self._set_up()

    def _set_up(self) -> None:
        self.setObjectName("map")
        self.setAccessibleName("Map")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        for timer, interval, slot in (
            (self._rest, REST_MS, self._on_rest),
            (self._motion, MOTION_MS, self._on_motion),
        ):
            timer.setInterval(interval)
            timer.timeout.connect(slot)
        self._journey.reached.connect(self.camera_asked)
        self._lock.moved.connect(self._on_lock)
        self._front.moved.connect(self._on_front)
        self._rest.setSingleShot(True)
        self._glasses.bare_asked.connect(self.bare_asked)
        self._glasses.tabbed.connect(self.focusNextChild)

    # What is true

    @property
    def camera(self) -> Camera:
        return self._view.camera if self._view else Camera()

    @property
    def size_px(self) -> tuple[int, int]:
        return max(self.width(), 1), max(self.height(), 1)

    def set_stage(self, stage: Stage | None, box: FloatArray) -> None:
        """Another city; the old picture is dropped. box: (4,) of everything, the camera stays over it."""
        self._stage, self._box = stage, box
        self._shown = ()
        self._picture.drop()
        self._end_reveal()
        self._drawn = frozenset()
        self._journey.stop()
        self._motion.stop()
        self.update()

    def show_view(self, view: View, shown: tuple[Shown, ...]) -> None:
        """The view and the layers as they are now; the last picture is bent to the camera until `show_frame`."""
        if self._view is None or view.camera != self._view.camera:
            if self._view is not None and not self._rest.isActive():
                self._picture.keep_vectors(self._stage, self._view, self._shown)
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
        shown = {(layer.picture, layer.opacity) for layer in self._shown}
        known = shown == set(frame.layers)  # else it is of layers that are not wanted any more
        way = sweep_of(self._picture.frame, frame, self._drawn, self._shown) if known and self._eased else None
        self._end_reveal()
        self._picture.show_frame(frame)
        if known:
            self._drawn = frozenset(layer.name for layer in self._shown)
        if way is not None:
            self._sweep = way
            self._on_front(0.0)
            self._front.start()
        self.update()

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

    def go(self, camera: Camera, *, eased: bool = True) -> None:
        """Asks for a camera inside the limits, on a short way unless motion is reduced."""
        camera = navigate.limited(camera, self._box, self.size_px)
        if not eased or self.reduced_motion or self._view is None:
            self._journey.stop()
            self.camera_asked.emit(camera)
            return
        self._journey.start(self.camera, camera)

    def aim(self) -> Camera:
        """Where the camera is heading: keys pressed during a move add up."""
        return self._journey.end or self.camera

    def zoom_by(self, factor: float, at: QPointF | None = None, *, eased: bool = True) -> None:
        """Moves in by `factor`, about a place of the map or its middle."""
        at = at or QPointF(self.width() / 2, self.height() / 2)
        self.go(zoomed(self.aim(), factor, (at.x(), at.y()), self.size_px), eased=eased)

    def cancel(self) -> bool:
        """Gives up a drag or a move under way; False when there was none."""
        was_moving = self._journey.stop()
        was_dragging, self._drag = self._drag is not Drag.NOTHING, Drag.NOTHING
        self._brush.drop()
        self.update()
        return was_moving or was_dragging

    @property
    def tool(self) -> str:
        """What a plain drag draws: "" moves the map, "rectangle" and "lasso" select."""
        return self._brush.tool

    def set_tool(self, tool: str) -> None:
        """Takes a brush into the hand, or with "" puts it away."""
        self._brush.tool = tool
        self.setCursor(Qt.CursorShape.CrossCursor) if tool else self.unsetCursor()

    @property
    def is_sharp(self) -> bool:
        """True when the last picture is of the view as it is."""
        return self._view is not None and self._picture.is_of(self._view)

    @property
    def moving(self) -> bool:
        """True from the first new camera until none has come for a moment."""
        return self._rest.isActive()

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
        return self._stage.pick(self._view, at.x(), at.y(), self._shown)

    def ground(self, at: QPointF) -> tuple[float, float] | None:
        """World coordinates under a place of the map; None above the horizon or without a city."""
        if self._view is None or self._stage is None:
            return None
        place = unproject(homography(self.camera, self.size_px), np.array([[at.x(), at.y()]]))[0]
        return (float(place[0]), float(place[1])) if np.all(np.isfinite(place)) else None

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        began = time.perf_counter()
        self._paint(QPainter(self))
        if self.moving:
            self.moved_on.emit((time.perf_counter() - began) * 1e3)

    def _paint(self, painter: QPainter) -> None:
        bare, moving = self.palette().window(), self._view is not None and self.moving
        if not (
            moving and self._picture.paint_moving(painter, replace(self._view, quality=self.quality), bare.color())
        ):
            painter.fillRect(self.rect(), bare)
            if self._view is not None and self._picture.paint(painter, QRectF(self.rect()), self._view):
                self._paint_vectors(painter)
        self._paint_marks(painter)

    def _paint_vectors(self, painter: QPainter) -> None:
        """Flows, sites and names."""
        if self._stage is not None and self._view is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._sweep is None:
                self._stage.paint(painter, self._view, self._shown)
                return
            fresh = self._sweep.fresh
            self._stage.paint(painter, self._view, tuple(layer for layer in self._shown if layer not in fresh))
            self._stage.paint_growing(painter, self._view, fresh, self._swept)

    def _paint_marks(self, painter: QPainter) -> None:
        lit = self.palette().highlight().color()
        if self._drag is Drag.AREA:
            painter.setPen(QPen(lit, 1.5, Qt.PenStyle.DashLine))
            painter.setBrush(QColor(lit.red(), lit.green(), lit.blue(), 40))
            painter.drawRect(QRectF(self._pressed, self._last).normalized())
        self._brush.paint(painter, lit)
        if self._dropping:
            painter.setPen(QPen(lit, 3.0, Qt.PenStyle.DashLine))
            painter.setBrush(QColor(lit.red(), lit.green(), lit.blue(), 30))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(12, 12, -12, -12), 14, 14)

    # Mouse and wheel

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.cancel()
        self._pressed = self._last = event.position()
        self._moved = False
        if event.button() == Qt.MouseButton.RightButton:
            self._drag = Drag.TURN
        elif event.button() == Qt.MouseButton.LeftButton and not event.modifiers() and self._grab_lens(self._pressed):
            self._drag = Drag.LENS
        elif self._brush.begins(event):
            self._drag = Drag.BRUSH
        elif event.button() == Qt.MouseButton.LeftButton and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._drag = Drag.AREA
        elif event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._drag = Drag.PAN

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        here, was = event.position(), self._last
        self._last = here
        if self._drag is Drag.NOTHING and not self._space:
            if self.is_sharp:  # else the ids of this camera are still being made
                self.hovered.emit(self.pick(here), here)
            return
        if not self._space and not self._moved and (here - self._pressed).manhattanLength() < CLICK_PX:
            self._last = was
            return
        self._moved = True
        self._dragged(was, here)

    def _dragged(self, was: QPointF, here: QPointF) -> None:
        if self._drag is Drag.TURN:
            step = here - was
            turned = navigate.turned(self.camera, step.x() * TURN_DEG_PER_PX, -step.y() * TILT_DEG_PER_PX)
            self.go(turned, eased=False)
        elif self._drag is Drag.AREA:
            self.update()
        elif self._drag is Drag.BRUSH:
            self._brush.extend(here)
            self.update()
        elif self._drag is Drag.LENS:
            self._drag_lens(here)
        else:
            ends = (was.x(), was.y()), (here.x(), here.y())
            self.go(navigate.dragged(self.camera, *ends, self.size_px), eased=False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drag, self._drag = self._drag, Drag.NOTHING
        here = event.position()
        if drag is Drag.AREA and self._moved:
            corners = (self._pressed.x(), self._pressed.y()), (here.x(), here.y())
            self.go(navigate.framed(self.camera, *corners, self.size_px))
        elif drag is Drag.BRUSH and self._moved:
            self.brushed.emit(self._brush.corners(), self._brush.meant(event.modifiers()))
        elif not self._moved and drag is Drag.TURN:
            self.menu_asked.emit(here, event.globalPosition())
        elif not self._moved and drag is not Drag.NOTHING and event.button() == Qt.MouseButton.LeftButton:
            self.picked.emit(self.pick(here), event.modifiers())
        self._brush.drop()
        self.update()

    # The lens

    def _grab_lens(self, at: QPointF) -> bool:
        """Takes hold of the lens where it lies under a point; False where it does not."""
        if not lens_at(self._stage, self._view, at):
            return False
        self._grip = middle_px(self._stage, self._view) - at
        return True

    def _drag_lens(self, at: QPointF) -> None:
        if self._stage is not None and self._view is not None and self._view.lens is not None:
            place = world_at(self._stage, self._view, at + self._grip)
            if place is not None:
                self.lens_moved.emit(place)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.zoom_by(2.0, event.position())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.accept()  # a right click is told from a right drag at its release

    def wheelEvent(self, event: QWheelEvent) -> None:
        at, fine = event.position(), event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.phase() != Qt.ScrollPhase.NoScrollPhase and not event.pixelDelta().isNull() and not fine:
            step = event.pixelDelta()  # two fingers on a pad slide the map; with Ctrl they zoom
            self.go(navigate.panned(self.camera, step.x(), step.y(), self.size_px), eased=False)
        elif event.angleDelta().y() and fine and lens_at(self._stage, self._view, at):
            self.lens_scaled.emit(LENS_STEP ** (event.angleDelta().y() / NOTCH))
        elif event.angleDelta().y():
            notches = event.angleDelta().y() / NOTCH * (FINER if fine else 1.0)
            self.zoom_by(2.0**notches, at, eased=not fine)
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        self.hovered.emit(NOWHERE, QPointF(-1, -1))

    # Touch and gestures

    def event(self, event: QEvent) -> bool:
        kind = event.type()
        if isinstance(event, QTouchEvent):
            self._fingers.read(event)
            return True
        if kind == QEvent.Type.NativeGesture:
            self._on_native(event)
            return True
        return super().event(event)

    def _on_move(self, move: Move) -> None:
        camera = zoomed(self.camera, move.zoom, move.at, self.size_px)
        camera = navigate.panned(navigate.turned(camera, move.turn_deg, move.tilt_deg), *move.drag, self.size_px)
        self.go(camera, eased=False)

    def _on_tap(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        self.picked.emit(self.pick(at), modifiers)

    def _on_native(self, event: QEvent) -> None:
        if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self.zoom_by(1.0 + event.value(), event.position(), eased=False)
        elif event.gestureType() == Qt.NativeGestureType.RotateNativeGesture:
            self.go(navigate.turned(self.camera, event.value()), eased=False)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if command := command_of(event):
            self.command_asked.emit(command)
        elif event.key() == Qt.Key.Key_Space and is_plain(event):
            self._space = True
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat():
            return
        if event.key() == Qt.Key.Key_Space:
            self._let_go_of_space()
        else:
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._let_go_of_space()
        super().focusOutEvent(event)

    def _let_go_of_space(self) -> None:
        self._space = False
        self.unsetCursor()

    # Files and size

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and any(url.isLocalFile() for url in event.mimeData().urls()):
            self._dropping = True
            self.update()
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QEvent) -> None:
        self._dropping = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        self._dropping = False
        self.update()
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.files_dropped.emit(paths)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.resized.emit()

    def showEvent(self, event: QShowEvent) -> None:
        if (window := self.window().windowHandle()) is not None:
            self._glasses.watch(window)

    def _on_rest(self) -> None:
        self._picture.release_vectors()
        self.update()
        self.rested.emit()

    def _move_particles(self) -> None:
        """Particles run while there are some to be seen and motion is wanted."""
        marks = [mark for layer in self._shown for mark in layer.picture.marks]
        flows = any(isinstance(m, Movers) or (isinstance(m, Ribbons) and m.quantum > 0) for m in marks)
        wanted = flows and not self.reduced_motion and not self.held and self._view is not None and not self._view.bare
        if wanted != self._motion.isActive():
            self._motion.start() if wanted else self._motion.stop()

    def _on_motion(self) -> None:
        if self._view is not None and self.isVisible():
            self.advance(self._view.phase + MOTION_MS / 1000 / TRAVEL_S)
