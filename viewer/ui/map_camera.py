"""How the map's camera is sent and pushed: over the ground, or over a photograph of it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, SignalInstance

from viewer.geometry import navigate
from viewer.geometry.camera import Camera, zoomed
from viewer.geometry.flight import MOVE_MS
from viewer.geometry.regions import FloatArray
from viewer.render.stage import View
from viewer.ui.journey import Journey

SOON_MS = 150.0  # before the end of a way its picture is begun: so long does a costly one take


class CameraWays:
    """What a map does with cameras; it owns the view, and asks for others."""

    _view: View | None
    _box: FloatArray
    _journey: Journey
    reduced_motion: bool
    camera: Camera
    size_px: tuple[int, int]
    camera_asked: SignalInstance

    def go(self, camera: Camera, *, eased: bool = True, longest_ms: float = MOVE_MS, step: bool = False) -> None:
        """Asks for a camera inside the limits, on an eased way unless motion is reduced.

        longest_ms: what a way over the whole map may take; scenes take up to flight.LONGEST_MS. step: as of a wheel,
        however far it leads.
        """
        camera = navigate.limited(camera, self._box, self.size_px)
        if not eased or self.reduced_motion or self._view is None:
            self._journey.stop()
            self.camera_asked.emit(camera)
            return
        self._journey.start(self.camera, camera, self.size_px, longest_ms=longest_ms, step=step)

    @property
    def travelling(self) -> bool:
        """True while the camera is on an eased way."""
        return self._journey.end is not None

    @property
    def landing(self) -> Camera | None:
        """Where the camera is about to come to rest, so that its picture may be drawn before; None while it may be
        anywhere."""
        return self._journey.end if self._journey.left_ms <= SOON_MS else None

    def aim(self) -> Camera:
        """Where the camera is heading: keys pressed during a move add up."""
        return self._journey.end or self.camera

    def zoom_by(self, factor: float, at: QPointF | None = None, *, eased: bool = True) -> None:
        """Moves in by `factor`, about a place of the map or its middle."""
        at = at or QPointF(self.width() / 2, self.height() / 2)
        self.go(self.zoomed(self.aim(), factor, (at.x(), at.y())), eased=eased, step=True)

    def panned(self, camera: Camera, dx_px: float, dy_px: float) -> Camera:
        """A camera after what it sees was pushed by so many pixels, over a photograph by the photograph's own."""
        photo = self._view.backdrop if self._view is not None else None
        if photo is not None:
            return photo.panned(camera, dx_px, dy_px, self.size_px)
        return navigate.panned(camera, dx_px, dy_px, self.size_px)

    def dragged(self, camera: Camera, start_px: tuple[float, float], end_px: tuple[float, float]) -> Camera:
        """A camera after what lay under one place of the map was taken to another."""
        if self._view is not None and self._view.backdrop is not None:
            return self.panned(camera, end_px[0] - start_px[0], end_px[1] - start_px[1])
        return navigate.dragged(camera, start_px, end_px, self.size_px)

    def zoomed(self, camera: Camera, factor: float, at_px: tuple[float, float]) -> Camera:
        """A camera moved in, with what lies under a place of the map staying there."""
        photo = self._view.backdrop if self._view is not None else None
        if photo is not None:
            return photo.zoomed(camera, factor, at_px, self.size_px)
        return zoomed(camera, factor, at_px, self.size_px)
