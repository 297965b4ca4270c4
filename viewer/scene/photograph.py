"""A photograph as the backdrop: a paper map, a model or a view, registered by pins, with the overlays on it. No Qt."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from viewer.geometry.registration import Registration
from viewer.scene import words

Bytes = npt.NDArray[np.uint8]
LEAST_PX = 0.01  # errors below are those of the numbers, not of the pins


@dataclass(frozen=True, slots=True, eq=False)
class Photograph:
    """pixels (h, w, 4) opaque, and where the ground lies in them."""

    pixels: Bytes
    registration: Registration

    def placed(self, size_px: tuple[int, int]) -> npt.NDArray[np.float64]:
        """(3, 3) its own pixels to those of a view, into which it fits as a whole, in the middle."""
        tall, wide = self.pixels.shape[:2]
        scale = min(size_px[0] / wide, size_px[1] / tall)
        aside, down = (size_px[0] - wide * scale) / 2, (size_px[1] - tall * scale) / 2
        return np.array([[scale, 0.0, aside], [0.0, scale, down], [0.0, 0.0, 1.0]])

    def plane(self, size_px: tuple[int, int]) -> npt.NDArray[np.float64]:
        """(3, 3) world to pixels of a view."""
        return self.placed(size_px) @ self.registration.matrix

    def error(self) -> str:
        """How well it fits, in words."""
        pins = len(self.registration.misses_px)
        if not self.registration.is_checked:
            return f"{pins} pins fit exactly; a fifth would show the error"
        error = self.registration.error_px
        said = words.number(error, 2) if error >= LEAST_PX else f"under {LEAST_PX}"
        return f"registered by {pins} pins, error {said} px"

    def laid(self, behind: Bytes, veil: float = 0.0) -> Bytes:
        """(h, w, 4) the photograph fitted into a picture of what lies behind it, which hides the share `veil` of it."""
        tall, wide = behind.shape[:2]
        inverse = np.linalg.inv(self.placed((wide, tall)))
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
