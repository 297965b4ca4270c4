"""Python's cyclic garbage, collected in the window's thread only: elsewhere it would destroy widgets."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 1000
FULL_AFTER = 60  # ticks without a full collection


class Collector(QObject):
    """Turns the automatic collector off and collects by a timer of the thread that made it, until `close`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_on = gc.isenabled()
        self._ticks = 0
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.tick)
        self._timer.start()

    def tick(self) -> int:
        """Collects the youngest generations that are due; gives the oldest one that was collected, -1 for none."""
        self._ticks += 1
        if self._ticks >= FULL_AFTER:
            self._ticks = 0
            gc.collect(2)
            return 2
        counts, due = gc.get_count(), gc.get_threshold()
        for generation in (1, 0):
            if due[generation] and counts[generation] > due[generation]:
                gc.collect(generation)
                return generation
        return -1

    def close(self) -> None:
        """Stops the timer and leaves the collector as it was found."""
        self._timer.stop()
        if self._was_on:
            gc.enable()
