"""A timer that can be halted and goes on where it was."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer


class HaltingTimer(QTimer):
    """`run`, `halt` and `run` again take together as long as one `run`; a repeating one keeps its beat after that."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setTimerType(Qt.TimerType.PreciseTimer)  # what is left of a coarse one may be more than the whole
        self._whole_ms = 0
        self._left_ms: int | None = None  # of what was halted
        self.timeout.connect(self._on_timeout)

    def run(self, lasts_ms: int) -> None:
        """Begins, or takes up what was halted; nothing while it runs."""
        if not self.isActive():
            self._whole_ms = lasts_ms
            self.start(lasts_ms if self._left_ms is None else min(self._left_ms, lasts_ms))
            self._left_ms = None

    def halt(self) -> None:
        """Stands still; nothing while it does."""
        if self.isActive():
            self._left_ms = max(self.remainingTime(), 0)
            self.stop()

    def forget(self) -> None:
        """Stops; the next run is a whole one."""
        self.stop()
        self._left_ms = None

    def _on_timeout(self) -> None:
        if not self.isSingleShot() and self.interval() != self._whole_ms:
            self.setInterval(self._whole_ms)
