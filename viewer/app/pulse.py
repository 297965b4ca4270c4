"""Tells the guardian that the window paints, and ends a window whose picture stands still while it should move."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from viewer.app import guardian

LOOK_MS = 1000
PICTURE_S = 5.0  # between two looks at the picture
STILL_S = 60.0  # that it may look the same
SIDE_PX = 16
STOOD_STILL = 70  # exit code of a window that did: a guardian starts it again

log = logging.getLogger(__name__)


class Dot(QWidget):
    """One pixel in the corner that counts how often it was really painted; it looks like the night around the map."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("pulse")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(QRect(0, 0, 1, 1))
        self.frames = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self.palette().window())
        self.frames += 1


def end_window() -> None:
    """Ends the event loop with a code that says why; it passes a locked window."""
    QCoreApplication.exit(STOOD_STILL)


class Pulse(QObject):
    """Looks each second. A window that nobody can see, as on a screen that sleeps, does not paint and is well.

    moves: true while the picture is one that changes by itself; stop: called once it has not for STILL_S.
    """

    def __init__(
        self,
        window: QMainWindow,
        moves: Callable[[], bool],
        *,
        beat: Callable[[], None] = guardian.beat,
        stop: Callable[[], None] = end_window,
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._moves = window, moves
        self._beat, self._stop, self._clock = beat, stop, clock
        self._frames = 0
        self._picture, self._looked, self._changed = b"", -PICTURE_S, clock()
        self.dot = Dot(window.centralWidget())
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def close(self) -> None:
        """Looks no more."""
        self._timer.stop()

    def look(self) -> None:
        """Beats if a frame was painted since the last look, asks for another one, and looks at the picture."""
        handle = self._window.windowHandle()
        unseen = handle is None or not handle.isExposed()
        painted = unseen or self.dot.frames != self._frames
        if not self._stands_still(unseen) and painted:
            self._beat()
        self._frames = self.dot.frames  # a look at the picture paints the dot too, which is no sign of life
        if self.dot.parent().children()[-1] is not self.dot:
            self.dot.raise_()
        self.dot.show()
        self.dot.update()

    def _stands_still(self, unseen: bool) -> bool:
        """True if the picture should have changed and has not."""
        now = self._clock()
        if unseen or not self._moves():
            self._changed = now
            return False
        if now - self._looked >= PICTURE_S:
            self._looked = now
            picture = small_picture(self._window)
            if picture != self._picture:
                self._picture, self._changed = picture, now
        if now - self._changed < STILL_S:
            return False
        log.error("the picture has stood still for %.0f s: the window ends, to be started again", now - self._changed)
        self._stop()
        return True


def small_picture(widget: QWidget) -> bytes:
    """What a widget looks like in 16 x 16 pixels."""
    image = widget.grab().toImage()
    mode = Qt.TransformationMode.SmoothTransformation
    small = image.scaled(SIDE_PX, SIDE_PX, Qt.AspectRatioMode.IgnoreAspectRatio, mode)
    return bytes(small.convertToFormat(small.Format.Format_RGB32).constBits())
