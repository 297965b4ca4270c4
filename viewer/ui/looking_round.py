"""The pointer looks around: how far the highest sheet gives way to it, eased, and back when it leaves."""

from __future__ import annotations

import math

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

FRAME_MS, SETTLE_MS = 15, 110.0  # the time in which what is left of the way falls to a third
STILL_PX = 0.05

Push = tuple[float, float]


class LookingRound(QObject):
    """Follows a wish without haste."""

    moved = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.push: Push = (0.0, 0.0)
        self._wanted: Push = (0.0, 0.0)
        self._run, self._timer = QElapsedTimer(), QTimer(self)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._on_frame)

    @property
    def still(self) -> bool:
        return not self._timer.isActive()

    def want(self, push: Push) -> None:
        """Where it is to go."""
        self._wanted = push
        if self.still and self._far() > STILL_PX:
            self._run.start()
            self._timer.start()

    def stop(self) -> None:
        """Upright at once."""
        self._timer.stop()
        self._wanted = self.push = (0.0, 0.0)

    def _far(self) -> float:
        return math.dist(self._wanted, self.push)

    def _on_frame(self) -> None:
        left = math.exp(-self._run.restart() / SETTLE_MS)
        self.push = tuple(to + (at - to) * left for at, to in zip(self.push, self._wanted))
        if self._far() <= STILL_PX:
            self.push = self._wanted
            self._timer.stop()
        self.moved.emit()
