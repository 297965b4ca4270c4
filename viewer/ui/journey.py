"""The short eased way of the camera from one place to another."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from viewer.geometry import navigate
from viewer.geometry.camera import Camera

EASE_MS, FRAME_MS = 300, 15


class Journey(QObject):
    """Says where the camera is on its way, until it has arrived or the way is given up."""

    reached = Signal(object)  # Camera

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ends: tuple[Camera, Camera] | None = None
        self._travelled, self._timer = QElapsedTimer(), QTimer(self)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._on_frame)

    @property
    def end(self) -> Camera | None:
        """Where it leads; None at rest."""
        return self._ends[1] if self._ends else None

    def start(self, start: Camera, end: Camera) -> None:
        self._ends = start, end
        self._travelled.start()
        self._timer.start()

    def stop(self) -> bool:
        """Stays where it is; False when it was at rest."""
        was_moving, self._ends = self._ends is not None, None
        self._timer.stop()
        return was_moving

    def _on_frame(self) -> None:
        if self._ends is None:
            return
        start, end = self._ends
        share = self._travelled.elapsed() / EASE_MS
        if share >= 1.0:
            self.stop()
        self.reached.emit(navigate.between(start, end, share))
