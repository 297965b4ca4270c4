"""A share that runs from 0 to 1 in a given time, once."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

FRAME_MS = 15


class Easing(QObject):
    """Says how much of its time is over, until all of it is."""

    moved = Signal(float)  # 0..1, the last one exactly 1

    def __init__(self, lasts_ms: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lasts_ms, self._run, self._timer = lasts_ms, QElapsedTimer(), QTimer(self)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._on_frame)

    @property
    def running(self) -> bool:
        return self._timer.isActive()

    def start(self, lasts_ms: int | None = None) -> None:
        """From the beginning, also when it is under way; in another time than before where one is given."""
        self._lasts_ms = self._lasts_ms if lasts_ms is None else lasts_ms
        self._run.start()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _on_frame(self) -> None:
        share = min(self._run.elapsed() / self._lasts_ms, 1.0)
        if share >= 1.0:
            self.stop()
        self.moved.emit(share)
