"""The eased way of the camera from one place to another."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from viewer.geometry import navigate
from viewer.geometry.camera import Camera
from viewer.geometry.flight import SHORTEST_MS, Flight, flight

FRAME_MS = 15
STEP = 0.5  # ways up to this length, in the units of a flight, keep most of what was seen in view


class Journey(QObject):
    """Says where the camera is on its way, until it has arrived or the way is given up."""

    reached = Signal(object)  # Camera

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._way: Flight | None = None
        self._stepping, self._lasts_ms = False, 0.0
        self._travelled, self._timer = QElapsedTimer(), QTimer(self)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._on_frame)

    @property
    def end(self) -> Camera | None:
        """Where it leads; None at rest."""
        return self._way.end if self._way else None

    @property
    def left_ms(self) -> float:
        """How long it will still take; 0 at rest."""
        return max(self._lasts_ms - self._travelled.elapsed(), 0.0) if self._way else 0.0

    @property
    def lasts_ms(self) -> float:
        """How long the way that was begun last takes."""
        return self._lasts_ms

    def start(
        self, start: Camera, end: Camera, size_px: tuple[int, int], *, longest_ms: float, step: bool = False
    ) -> None:
        """Sets off. A step, asked for or a short way, answers the hand at once and keeps the place under the pointer;
        a longer way is flown, in at most `longest_ms`."""
        self._way = flight(start, end, size_px)
        self._stepping = step or self._way.length <= STEP
        self._lasts_ms = SHORTEST_MS if self._stepping else self._way.duration_ms(longest_ms)
        self._travelled.start()
        self._timer.start()

    def stop(self) -> bool:
        """Stays where it is; False when it was at rest."""
        was_moving, self._way = self._way is not None, None
        self._timer.stop()
        return was_moving

    def _on_frame(self) -> None:
        if self._way is None:
            return
        way, share = self._way, self._travelled.elapsed() / self._lasts_ms
        if share >= 1.0:
            self.stop()
        self.reached.emit(navigate.between(way.start, way.end, share) if self._stepping else way.at(share))
