"""Starts a mode over when nobody has touched it for as long as the mode says, after asking whether anybody is there."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

EVERY_MS = 500


class Idle(QObject):
    """After `limit_s()` without a touch it counts `countdown_s()` down, then emits `idle`, once for each spell.

    A limit of 0 never is reached. A touch while it counts ends the counting (`stayed`). While `busy()` says that
    something is under way (a finger down, a story playing) time does not count.
    """

    counting = Signal(int)  # seconds left
    stayed = Signal()
    idle = Signal()

    def __init__(
        self,
        touched_at: Callable[[], float],
        limit_s: Callable[[], float],
        countdown_s: Callable[[], float] = lambda: 0.0,
        *,
        busy: Callable[[], bool] = lambda: False,
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._touched_at, self._limit_s, self._countdown_s = touched_at, limit_s, countdown_s
        self._busy, self._clock = busy, clock
        self._told_for = touched_at()  # nobody has touched anything yet: there is nothing to start over
        self._free_since = 0.0  # when something that was under way ended
        self._left = 0  # seconds that were told last, 0 while nothing is counted
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(EVERY_MS)

    def look(self) -> None:
        """Compares the clock with the last touch."""
        now, touched, limit = self._clock(), self._touched_at(), self._limit_s()
        if self._busy():
            self._free_since = now
        past = now - max(touched, self._free_since) - limit
        if limit <= 0 or touched == self._told_for or past < 0:
            self._stay()
            return
        left = math.ceil(self._countdown_s() - past)
        if left > 0:
            if left != self._left:
                self._left = left
                self.counting.emit(left)
            return
        self._told_for, self._left = touched, 0
        self.idle.emit()

    def _stay(self) -> None:
        if self._left:
            self._left = 0
            self.stayed.emit()
