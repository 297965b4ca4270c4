"""The door for staff: a long press in the corner where lines begin, a PIN kept as a salted hash, few tries a minute."""

from __future__ import annotations

import logging
import time
from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QTouchEvent
from PySide6.QtWidgets import QWidget

from viewer.app.pin_hash import matches
from viewer.tongue import tr, trn
from viewer.ui.pin_pad import PinPad

HOLD_MS, CORNER_PX = 5_000, 90
TRIES, TRIES_S = 3, 60.0
OPEN_MS = 120_000  # an unused pad closes

log = logging.getLogger(__name__)


class Tries:
    """Counts wrong PINs: after TRIES of them within TRIES_S no other is looked at until the first is that old."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._wrong: deque[float] = deque(maxlen=TRIES)

    def add(self) -> None:
        """One more wrong one."""
        self._wrong.append(self._clock())

    @property
    def wait_s(self) -> float:
        """How long nothing is looked at; 0 when a PIN may be tried."""
        if len(self._wrong) < TRIES:
            return 0.0
        return max(self._wrong[0] + TRIES_S - self._clock(), 0.0)


class StaffDoor(QObject):
    """Watches for the long press in the corner of a locked window and asks for the PIN.

    opened: staff is there. Without a PIN (`kept()` is "") the long press alone opens, which is logged.
    """

    opened = Signal()

    def __init__(
        self, surface: QWidget, kept: Callable[[], str], *, clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.pad = PinPad(surface)
        self.tries = Tries(clock)
        self._surface, self._kept = surface, kept
        self._hold, self._shut = QTimer(self), QTimer(self)
        for timer, wait, then in ((self._hold, HOLD_MS, self.knock), (self._shut, OPEN_MS, self.pad.vanish)):
            timer.setSingleShot(True)
            timer.setInterval(wait)
            timer.timeout.connect(then)
        self.pad.entered.connect(self._on_entered)
        self.pad.given_up.connect(self.pad.vanish)

    def watch(self, event: QEvent) -> None:
        """Any press, move or release of the application, by mouse or finger."""
        kind = event.type()
        if kind in (QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin):
            if self._in_corner(_where(event)) and not self._hold.isActive():
                self._hold.start()
        elif kind in (QEvent.Type.MouseButtonRelease, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel):
            self._hold.stop()
        elif kind in (QEvent.Type.MouseMove, QEvent.Type.TouchUpdate) and self._hold.isActive():
            if not self._in_corner(_where(event)):
                self._hold.stop()

    def knock(self) -> None:
        """The press was long enough: asks for the PIN, where there is one."""
        self._hold.stop()
        if not self._kept():
            log.warning("the staff door was opened: no PIN is set")
            self.opened.emit()
            return
        self.pad.ask()
        self._shut.start()

    def _on_entered(self, pin: str) -> None:
        if (wait := self.tries.wait_s) > 0:
            seconds = int(wait) + 1
            self.pad.say(trn("Too many tries. Wait {n} second.", "Too many tries. Wait {n} seconds.", seconds))
            return
        if not matches(pin, self._kept()):
            self.tries.add()
            log.warning("a wrong staff PIN was entered")
            self.pad.say(tr("That is not the PIN."))
            return
        log.warning("the staff door was opened with the PIN")
        self._shut.stop()
        self.pad.vanish()
        self.opened.emit()

    def _in_corner(self, spot: QPointF | None) -> bool:
        if spot is None or not self._surface.isVisible():
            return False
        near = self._surface.mapFromGlobal(spot)
        across = self._surface.width() - near.x() if self._surface.isRightToLeft() else near.x()
        return 0 <= across < CORNER_PX and 0 <= near.y() < CORNER_PX


def _where(event: QEvent) -> QPointF | None:
    """Where on the screen it happened."""
    if isinstance(event, QMouseEvent):
        return event.globalPosition()
    if isinstance(event, QTouchEvent) and event.points():
        return event.points()[0].globalPosition()
    return None
