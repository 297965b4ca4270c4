"""Touches that nobody meant: a palm, a sleeve, a drop or a crumb on the glass. Fingers beside them work on."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QEventPoint, QMouseEvent, QPointingDevice, QTouchEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget

from viewer.ui.millimetres import USUAL

PALM_MM = 25.0  # longest side of a contact; a broad thumb that lies flat has less
STUCK_S = 10.0  # that a contact neither moves nor is lifted
STILL_MM = 1.0  # what trembles less does not move
NOWHERE = QPointF(-30_000, -30_000)  # a button that is let go there was not pressed
State, Kind = QEventPoint.State, QEvent.Type


@dataclass(slots=True)
class Contact:
    """One contact that is down. target: the widget that reads its touches; None for one that knows a mouse alone."""

    spot: QPointF  # on the screen, where it last was seen to move
    moved_s: float  # when that was
    target: QWidget | None
    ghost: bool = False


class Ghosts(QObject):
    """Reads the touches of windows before Qt shares them out. Until there is a ghost all of them go their own way.

    A contact of PALM_MM, and one that has been still for STUCK_S, is a ghost until it is lifted, and what it had begun
    ends without being meant. From then on, until nothing is down, touches are shared out here without the ghosts: to
    Qt every finger beside a contact that is never lifted would be the second one of the same touch, and no button
    could be pressed any more.
    """

    def __init__(
        self,
        parent: QObject | None = None,
        px_per_mm: Callable[[QWindow], float] = lambda window: USUAL,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._px_per_mm, self._clock = px_per_mm, clock
        self._down: dict[int, Contact] = {}
        self._ours = False  # True while touches are shared out here
        self._first, self._presses = -1, -1  # the contact that came first; the one that presses as a mouse does
        self._window: QWindow | None = None
        self._device: QPointingDevice | None = None
        self._watch = QTimer(self)
        self._watch.setSingleShot(True)
        self._watch.setInterval(round(STUCK_S * 1000))
        self._watch.timeout.connect(self.look)

    @property
    def ghosts(self) -> tuple[int, ...]:
        """The numbers of the contacts that nobody meant."""
        return tuple(name for name, contact in self._down.items() if contact.ghost)

    def takes(self, watched: QObject, event: QEvent) -> bool:
        """To be asked of every event of the mouse and of fingers; True for one that must not go its own way."""
        if not isinstance(watched, QWindow):
            return False
        if isinstance(event, QTouchEvent):
            return self._read(watched, event)
        if isinstance(event, QMouseEvent) and event.source() == Qt.MouseEventSource.MouseEventSynthesizedByQt:
            if event.type() in (Kind.MouseButtonPress, Kind.MouseButtonDblClick):
                self._presses = self._first
                if self._first in self._down:
                    self._down[self._first].target = None  # who reads touches there did not take this one
            elif event.type() == Kind.MouseButtonRelease:
                self._presses = -1
        return False

    def look(self) -> None:
        """Whatever has been still for too long is stuck."""
        now = self._clock()
        for name, contact in self._down.items():
            if not contact.ghost and now - contact.moved_s >= STUCK_S:
                self._give_up(name, contact)

    def _read(self, window: QWindow, event: QTouchEvent) -> bool:
        kind, points = event.type(), event.points()
        if kind in (Kind.TouchBegin, Kind.TouchCancel):
            self._forget()
        if kind == Kind.TouchCancel:
            return False
        self._window, self._device = window, event.pointingDevice()
        self._first = points[0].id() if kind == Kind.TouchBegin else self._first
        self.look()
        before = [name for name, contact in self._down.items() if not contact.ghost]
        for point in points:
            self._meet(point)
        if self._ours:
            self._share_out(points, event.modifiers(), before)
        for point in points:
            if point.state() == State.Released:
                self._down.pop(point.id(), None)
        taken = self._ours
        if kind == Kind.TouchEnd:
            self._forget()
        self._watch.start() if self._down else self._watch.stop()
        if taken:
            event.accept()  # or Qt would press a mouse with it
        return taken

    def _forget(self) -> None:
        """Nothing is down."""
        self._down, self._ours, self._presses = {}, False, -1
        self._watch.stop()

    def _meet(self, point: QEventPoint) -> None:
        """Keeps where a contact is, and looks whether it is a ghost."""
        name, dense, now = point.id(), self._px_per_mm(self._window), self._clock()
        contact = self._down.get(name)
        if contact is None:
            contact = self._down[name] = Contact(point.globalPosition(), now, self._reader_at(point))
        elif (point.globalPosition() - contact.spot).manhattanLength() >= STILL_MM * dense and not contact.ghost:
            contact.spot, contact.moved_s = point.globalPosition(), now
        if not contact.ghost and largest_px(point) >= PALM_MM * dense:
            self._give_up(name, contact, begun=point.state() != State.Pressed)

    def _give_up(self, name: int, contact: Contact, *, begun: bool = True) -> None:
        """A contact is a ghost from now on. begun: it was taken for a finger before."""
        contact.ghost = self._ours = True
        if begun and name == self._presses:
            self._press(Kind.MouseButtonRelease, NOWHERE, NOWHERE)
        elif begun and contact.target is not None:
            self._send(contact.target, Kind.TouchCancel, ())

    def _reader_at(self, point: QEventPoint) -> QWidget | None:
        """The widget that reads touches at a place."""
        top = next((one for one in QApplication.topLevelWidgets() if one.windowHandle() == self._window), None)
        if top is None:
            return None
        widget = top.childAt(top.mapFromGlobal(point.globalPosition().toPoint())) or top
        while widget is not None and not widget.testAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents):
            widget = None if widget.isWindow() else widget.parentWidget()
        return widget

    # What fingers get that have ghosts beside them

    def _share_out(self, points: Sequence[QEventPoint], modifiers: Qt.KeyboardModifier, before: Sequence[int]) -> None:
        """The touches of fingers alone. before: those that were down."""
        fingers = [point for point in points if not self._down[point.id()].ghost]
        for target in {self._down[point.id()].target: None for point in fingers}:
            mine = [point for point in fingers if self._down[point.id()].target is target]
            if target is None:
                for point in mine:
                    self._as_mouse(point)
                continue
            known = [name for name in before if name in self._down and self._down[name].target is target]
            ends = all(point.state() == State.Released for point in mine)
            kind = Kind.TouchUpdate if known else Kind.TouchBegin
            taken = self._send(target, Kind.TouchEnd if ends else kind, mine, modifiers)
            for point in mine if kind == Kind.TouchBegin and not taken else ():
                self._down[point.id()].target = None
                self._as_mouse(point)

    def _as_mouse(self, point: QEventPoint) -> None:
        """The first finger on what reads no touches presses it; others do nothing there."""
        name, state = point.id(), point.state()
        if state == State.Pressed and self._presses < 0:
            self._presses = name
            self._press(Kind.MouseButtonPress, point.scenePosition(), point.globalPosition())
        elif name == self._presses:
            kind = Kind.MouseButtonRelease if state == State.Released else Kind.MouseMove
            self._press(kind, point.scenePosition(), point.globalPosition())

    def _press(self, kind: QEvent.Type, at: QPointF, on_screen: QPointF) -> None:
        none, left = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton
        up = kind == Kind.MouseButtonRelease
        if up:
            self._presses = -1
        if self._window is not None:
            event = QMouseEvent(kind, at, on_screen, none if kind == Kind.MouseMove else left, none if up else left,
                                Qt.KeyboardModifier.NoModifier)  # fmt: skip
            QCoreApplication.sendEvent(self._window, event)

    def _send(
        self,
        target: QWidget,
        kind: QEvent.Type,
        points: Sequence[QEventPoint],
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> bool:
        """Touches of one widget; False when it does not take them.

        Of a contact it is to ask the place on the screen alone: Qt lets nobody set the others.
        """
        event = QTouchEvent(kind, self._device, modifiers, list(points))
        QCoreApplication.sendEvent(target, event)
        return event.isAccepted()


def largest_px(point: QEventPoint) -> float:
    """The longest side of what touches, in pixels of the desktop; 0 where the screen does not measure it."""
    size = point.ellipseDiameters()
    return max(size.width(), size.height())
