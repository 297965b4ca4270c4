"""Starts a mode over when nobody has touched it for as long as the mode says."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

EVERY_MS = 1000


class Idle(QObject):
    """Emits `idle` once after each spell without a touch that is longer than `limit_s()`; 0 never is."""

    idle = Signal()

    def __init__(
        self,
        touched_at: Callable[[], float],
        limit_s: Callable[[], float],
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._touched_at, self._limit_s, self._clock = touched_at, limit_s, clock
        self._told_for = touched_at()  # nobody has touched anything yet: there is nothing to start over
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(EVERY_MS)

    def look(self) -> None:
        """Compares the clock with the last touch."""
        touched, limit = self._touched_at(), self._limit_s()
        if limit > 0 and touched != self._told_for and self._clock() - touched >= limit:
            self._told_for = touched
            self.idle.emit()
