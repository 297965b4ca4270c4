"""Continuous fields: a grid of values laid under any camera, bilinear, through a ramp of 256 colours."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from viewer.geometry.regions import FloatArray

TOP = 1 << 30  # `below` of a field that lies above every fill


@dataclass(frozen=True, slots=True, eq=False)
class Field:
    """values (h, w) row 0 on top, nan clear; ramp (256, 4) straight RGBA from `low` to `high`, clamped at both ends."""

    values: npt.NDArray[np.floating]
    to_cells: FloatArray  # (3, 3) pixels to (column, row), cell (0, 0) spans 0..1
    low: float
    high: float
    ramp: npt.NDArray[np.uint8]
    below: int = TOP  # drawn below the fill of this id buffer
    step_px: int = 1  # pixels of a row that share one reading

    @property
    def scale(self) -> float:
        """Steps of the ramp per unit of value; the highest value falls into the last step."""
        return 256.0 / (self.high - self.low) if self.high > self.low else 0.0


def to_cells(camera: FloatArray, box: tuple[float, float, float, float], shape: tuple[int, int]) -> FloatArray:
    """(3, 3) matrix from pixels to (column, row) of a grid of `shape` (h, w) that fills the box of world units.

    camera: (3, 3) world to pixels. ValueError if the box has no extent.
    """
    left, bottom, right, top = box
    if not (right > left and top > bottom):
        raise ValueError(f"a field needs a box with an extent, got {box}")
    wide, tall = shape[1] / (right - left), shape[0] / (top - bottom)
    cells = np.array([[wide, 0.0, 0.0], [0.0, -tall, 0.0], [0.0, 0.0, 1.0]])
    shift = np.array([[1.0, 0.0, left], [0.0, 1.0, top], [0.0, 0.0, 1.0]])  # the origin first: keeps digits at 1e7
    matrix = cells @ np.linalg.inv(np.asarray(camera, np.float64) @ shift)
    return matrix
