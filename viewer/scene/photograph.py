"""A photograph as the backdrop: a paper map, a model or a view, registered by pins, with the overlays on it. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from viewer.geometry.camera import Camera, project, unproject
from viewer.geometry.regions import FloatArray
from viewer.geometry.registration import Registration
from viewer.scene import words
from viewer.tongue import tr, trn

Bytes = npt.NDArray[np.uint8]
LEAST_PX = 0.01  # errors below are those of the numbers, not of the pins


@dataclass(frozen=True, slots=True, eq=False)
class Photograph:
    """pixels (h, w, 4) opaque, and where the ground lies in them."""

    pixels: Bytes
    registration: Registration
    base: Camera | None = None  # the camera that shows all of it; others show it pushed aside and enlarged

    def placed(self, size_px: tuple[int, int], camera: Camera | None = None) -> FloatArray:
        """(3, 3) its own pixels to those of a view: as a whole, in the middle, unless the camera is not its base.

        What the camera has in its middle, against the base, is how far it is pushed; the scales say how much larger.
        """
        tall, wide = self.pixels.shape[:2]
        scale = self._scale(size_px, camera)
        push = self._spot(camera or self.base) - self._spot(self.base)
        middle = np.array([wide, tall]) / 2 + (push if np.isfinite(push).all() else 0.0)
        aside, down = np.array(size_px) / 2 - scale * middle
        return np.array([[scale, 0.0, aside], [0.0, scale, down], [0.0, 0.0, 1.0]])

    def plane(self, size_px: tuple[int, int], camera: Camera | None = None) -> FloatArray:
        """(3, 3) world to pixels of a view."""
        return self.placed(size_px, camera) @ self.registration.matrix

    def panned(self, camera: Camera, dx_px: float, dy_px: float, size_px: tuple[int, int]) -> Camera:
        """The camera after the photograph was pushed by so many pixels of the view."""
        return self._aimed(camera, np.array([-dx_px, -dy_px]) / self._scale(size_px, camera))

    def zoomed(
        self, camera: Camera, factor: float, at_px: tuple[float, float], size_px: tuple[int, int]
    ) -> Camera:  # fmt: skip
        """The camera moved in by `factor` with what lies under `at_px` staying where it is."""
        away = np.array(at_px, float) - np.array(size_px) / 2
        scale = self._scale(size_px, camera)
        closer = self._aimed(camera, away / scale - away / (scale * factor))
        return replace(closer, units_per_px=camera.units_per_px / factor)

    def _scale(self, size_px: tuple[int, int], camera: Camera | None) -> float:
        """Pixels of a view for one of its own."""
        tall, wide = self.pixels.shape[:2]
        whole = min(size_px[0] / wide, size_px[1] / tall)
        if self.base is None or camera is None:
            return whole
        return whole * self.base.units_per_px / camera.units_per_px

    def _spot(self, camera: Camera | None) -> FloatArray:
        """(2,) where in it the middle of a camera lies; 0 without a base, nan behind the eye."""
        if self.base is None or camera is None:
            return np.zeros(2)
        return project(self.registration.matrix, np.array([[camera.x, camera.y]]))[0]

    def _aimed(self, camera: Camera, by: FloatArray) -> Camera:
        """The camera whose middle lies `by` of its own pixels further; as it was where that is no ground."""
        if self.base is None:
            return camera
        place = unproject(self.registration.matrix, (self._spot(camera) + by)[None])[0]
        if not np.isfinite(place).all():
            return camera
        return replace(camera, x=float(place[0]), y=float(place[1]))

    def error(self) -> str:
        """How well it fits, in words."""
        pins = len(self.registration.misses_px)
        if not self.registration.is_checked:
            return trn(
                "{n} pin fits exactly; a fifth would show the error",
                "{n} pins fit exactly; a fifth would show the error",
                pins,
            )
        return trn(
            "registered by {n} pin, error {error}",
            "registered by {n} pins, error {error}",
            pins,
            error=px_words(self.registration.error_px),
        )

    def laid(self, behind: Bytes, veil: float = 0.0, camera: Camera | None = None) -> Bytes:
        """(h, w, 4) the photograph in a picture of what lies behind it, which hides the share `veil` of it."""
        tall, wide = behind.shape[:2]
        inverse = np.linalg.inv(self.placed((wide, tall), camera))
        coarse = max(int(inverse[0, 0]), 1)  # photographs with more pixels than the picture are averaged first
        source = _averaged(self.pixels, coarse)
        x = ((np.arange(wide) + 0.5) * inverse[0, 0] + inverse[0, 2]) / coarse - 0.5
        y = ((np.arange(tall) + 0.5) * inverse[1, 1] + inverse[1, 2]) / coarse - 0.5
        rows = np.flatnonzero((y > -0.5) & (y < source.shape[0] - 0.5))
        columns = np.flatnonzero((x > -0.5) & (x < source.shape[1] - 0.5))
        out = behind.copy()
        found = _bilinear(source, x[columns], y[rows])
        if veil > 0:
            found += (behind[np.ix_(rows, columns)] - found) * np.float32(veil)
        out[np.ix_(rows, columns)] = np.rint(found).astype(np.uint8)
        out[..., 3] = 255
        return out


def px_words(error: float) -> str:
    """How far pins miss: "1.2 px", "under 0.01 px"."""
    if error >= LEAST_PX:
        return tr("{error} px", error=words.number(float(error), 2))
    return tr("under {error} px", error=words.number(LEAST_PX))


def _averaged(pixels: Bytes, by: int) -> npt.NDArray[np.float32]:
    """The mean of every square of by * by pixels."""
    tall, wide = pixels.shape[0] // by * by, pixels.shape[1] // by * by
    if by == 1 or not tall or not wide:
        return pixels.astype(np.float32)
    squares = pixels[:tall, :wide].reshape(tall // by, by, wide // by, by, 4)
    return squares.mean(axis=(1, 3), dtype=np.float32)


def _bilinear(
    source: npt.NDArray[np.float32], x: npt.NDArray[np.float64], y: npt.NDArray[np.float64]
) -> npt.NDArray[np.float32]:
    """(len(y), len(x), 4) the picture between the middles of its pixels."""

    def ends(at, count):
        low = np.clip(np.floor(at).astype(int), 0, count - 1)
        return low, np.minimum(low + 1, count - 1), np.clip(at - low, 0.0, 1.0).astype(np.float32)

    top, bottom, down = ends(y, source.shape[0])
    left, right, across = ends(x, source.shape[1])
    lines = source[top] * (1 - down[:, None, None]) + source[bottom] * down[:, None, None]
    return lines[:, left] * (1 - across[:, None]) + lines[:, right] * across[:, None]
