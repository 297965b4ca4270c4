"""The map under hands: mouse, wheel, touch, keys and files that are dropped on it."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QShowEvent,
    QTouchEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from viewer.geometry import navigate
from viewer.tongue import mark
from viewer.ui.glasses import Glasses
from viewer.ui.map_brush import LENS, Brush
from viewer.ui.map_keys import WALKED, command_of, is_plain
from viewer.ui.map_lens import lens_at, middle_px, world_at
from viewer.ui.map_screen import NOWHERE, MapScreen
from viewer.ui.map_touch import Fingers
from viewer.ui.touch import Move
from viewer.ui.wording import Retold

NOTCH = 120.0  # of a wheel, in Qt's eighths of a degree
FINER = 0.15  # share of a notch with Ctrl held
CLICK_PX = 4.0
LENS_STEP = 1.15  # of its radius for each notch of the wheel
TURN_DEG_PER_PX, TILT_DEG_PER_PX = 0.4, 0.3


class Drag(Enum):
    """What a pressed button does while it moves."""

    NOTHING, PAN, TURN, AREA, BRUSH, LENS = range(6)


class MapView(Retold, MapScreen):
    """A map that listens to hands: it says what is under the pointer and what was picked, and asks for cameras."""

    hovered = Signal(object, QPointF)  # Hit; NOWHERE when the pointer leaves
    picked = Signal(object, Qt.KeyboardModifier)  # Hit
    brushing = Signal(object, Qt.KeyboardModifier)  # (k, 2) pixels of a line to select with, still being drawn
    brushed = Signal(object, Qt.KeyboardModifier)  # (k, 2) pixels of a closed line that was drawn to select
    brush_dropped = Signal()  # the line was given up
    lens_drawn = Signal(object)  # (k, 2) pixels of a closed line that is to be the lens
    lens_moved = Signal(object)  # (x, y) in world units, where the hand takes the middle of the lens
    lens_scaled = Signal(float)  # how many times as large the hand wants it
    command_asked = Signal(str)
    bare_asked = Signal(bool)
    files_dropped = Signal(list)  # of Path
    menu_asked = Signal(QPointF, QPointF)  # place on the map, on the screen
    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drag, self._pressed, self._last = Drag.NOTHING, QPointF(), QPointF()
        self._moved = self._space = self._dropping = False
        self._brush, self._grip = Brush(), QPointF()  # from the hand to the middle of the lens
        self._fingers = Fingers(
            place=lambda point: self.mapFromGlobal(point.globalPosition()),
            move=self._on_move,
            grab=self._on_grab,
            drag=self._on_finger,
            let_go=self._on_let_go,
            tap=self._on_tap,
            hold=self._on_hold,
            zoom=self._on_finger_zoom,
        )
        self._glasses = Glasses(self)
        self.walking = False  # a district has the keys
        self.spoken_count: Callable[[], int] = lambda: 0  # of its regions, for who does not see them
        self.spoken_of: Callable[[int], str] = lambda region: ""
        self.spoken_at: Callable[[int], QRect] = lambda region: QRect()
        self.spoken_state: Callable[[int], tuple[bool, bool]] = lambda region: (False, False)  # has keys, selected
        self._set_up()

    def _set_up(self) -> None:
        self.setObjectName("map")
        self.says(self.setAccessibleName, mark("Map"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self._glasses.bare_asked.connect(self.bare_asked)
        self._glasses.tabbed.connect(self.focusNextChild)

    # What is asked

    @property
    def tool(self) -> str:
        """What a plain drag draws: "" moves the map, "rectangle" and "lasso" select, "lens" is the lens's shape."""
        return self._brush.tool

    def set_tool(self, tool: str) -> None:
        """Takes a brush into the hand, or with "" puts it away."""
        self._drop_brush()
        self._brush.tool = tool
        self._show_tool()
        self.update()

    def _show_tool(self) -> None:
        self.setCursor(Qt.CursorShape.CrossCursor) if self.tool else self.unsetCursor()

    def cancel(self) -> bool:
        """Gives up a drag or a move under way; False when there was none."""
        if was_moving := self._journey.stop():
            self._rest.start()  # its end may have been drawn already: this place has not
        was_dragging, self._drag = self._drag is not Drag.NOTHING, Drag.NOTHING
        was_drawing = self._drop_brush()
        self.update()
        return was_moving or was_dragging or was_drawing

    # Painting

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
            self.look_round(here)
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
            self._draw_on(here)
        elif self._drag is Drag.LENS:
            self._drag_lens(here)
        else:
            ends = (was.x(), was.y()), (here.x(), here.y())
            self.go(self.dragged(self.camera, *ends), eased=False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drag, self._drag = self._drag, Drag.NOTHING
        here = event.position()
        if drag is Drag.AREA and self._moved:
            corners = (self._pressed.x(), self._pressed.y()), (here.x(), here.y())
            self.go(navigate.framed(self.camera, *corners, self.size_px))
        elif drag is Drag.BRUSH and self._moved:
            self._end_brush(event.modifiers())
        elif not self._moved and drag is Drag.TURN:
            self.menu_asked.emit(here, event.globalPosition())
        elif not self._moved and drag is not Drag.NOTHING and event.button() == Qt.MouseButton.LeftButton:
            self.picked.emit(self.pick(here), event.modifiers())
        self._brush.drop()
        self.update()

    # The brush

    def _draw_on(self, to: QPointF) -> None:
        self._brush.extend(to)
        self._tell_brush()

    def _tell_brush(self, modifiers: Qt.KeyboardModifier | None = None) -> None:
        """The line as far as it has come."""
        held = QGuiApplication.keyboardModifiers() if modifiers is None else modifiers
        if self.tool != LENS and self._brush.drawing:
            self.brushing.emit(self._brush.corners(), self._brush.meant(held))
        self.update()

    def _end_brush(self, modifiers: Qt.KeyboardModifier) -> None:
        corners, meant = self._brush.corners(), self._brush.meant(modifiers)
        self._brush.drop()
        self.lens_drawn.emit(corners) if self.tool == LENS else self.brushed.emit(corners, meant)
        self.update()

    def _drop_brush(self) -> bool:
        """Gives up a line under way; False when there was none."""
        was = self._brush.drop()
        if was:
            self.brush_dropped.emit()
        return was

    # The lens

    def _grab_lens(self, at: QPointF) -> bool:
        """Takes hold of the lens where it lies under a point; False where it does not, or is just being drawn."""
        if self.tool == LENS or not lens_at(self._stage, self._view, at):
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
            self.go(self.panned(self.camera, step.x(), step.y()), eased=False)
        elif event.angleDelta().y() and fine and lens_at(self._stage, self._view, at):
            self.lens_scaled.emit(LENS_STEP ** (event.angleDelta().y() / NOTCH))
        elif event.angleDelta().y():
            notches = event.angleDelta().y() / NOTCH * (FINER if fine else 1.0)
            self.zoom_by(2.0**notches, at, eased=not fine)
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        self.look_round(None)
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
        camera = self.zoomed(self.camera, move.zoom, move.at)
        camera = self.panned(navigate.turned(camera, move.turn_deg, move.tilt_deg), *move.drag)
        self.go(camera, eased=False)

    def _on_grab(self, at: QPointF) -> bool:
        """A finger came down: on the lens, or with a tool in the hand where its line begins."""
        if self._grab_lens(at):
            self._drag = Drag.LENS
        elif self.tool:
            self._drop_brush()
            self._brush.begin(at)
            self._drag = Drag.BRUSH
        return self._drag is not Drag.NOTHING

    def _on_finger(self, at: QPointF) -> None:
        self._draw_on(at) if self._drag is Drag.BRUSH else self._drag_lens(at)

    def _on_let_go(self, kept: bool) -> None:
        drag, self._drag = self._drag, Drag.NOTHING
        if drag is Drag.BRUSH and kept:
            self._end_brush(Qt.KeyboardModifier.NoModifier)
        elif drag is Drag.BRUSH:
            self._drop_brush()
            self.update()

    def _on_tap(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        self.picked.emit(self.pick(at), modifiers)

    def _on_hold(self, at: QPointF) -> None:
        """The details of what lies there, without choosing it."""
        self.hovered.emit(self.pick(at), at)

    def _on_finger_zoom(self, factor: float, at: QPointF) -> None:
        self.zoom_by(factor, at)

    @property
    def finger_px(self) -> float:
        """How far a finger moves before it drags."""
        return self._fingers.far_px

    @finger_px.setter
    def finger_px(self, far_px: float) -> None:
        self._fingers.far_px = far_px

    def _on_native(self, event: QEvent) -> None:
        if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self.zoom_by(1.0 + event.value(), event.position(), eased=False)
        elif event.gestureType() == Qt.NativeGestureType.RotateNativeGesture:
            self.go(navigate.turned(self.camera, event.value()), eased=False)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._brush.draws(event, self.size_px):
            self._tell_brush(Qt.KeyboardModifier.NoModifier)
        elif self._brush.ends(event):
            self._end_brush(event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier)
        elif command := command_of(event):
            self.command_asked.emit(WALKED.get(command, command) if self.walking else command)
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
        self._show_tool()

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
