"""The lens: a round pane in the overlays' sheet, inside which other overlays are shown. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from viewer.geometry.camera import Camera, project
from viewer.geometry.regions import FloatArray
from viewer.scene.picture import Shown

CORNERS = 96  # of the outline


@dataclass(frozen=True, slots=True)
class Lens:
    """A circle on the sheet. It keeps its size in pixels when the camera zooms, and its place in the world."""

    centre: tuple[float, float]  # world units
    radius_px: float  # pixels of the view in the middle of the picture, looked at straight
    shown: tuple[Shown, ...] = ()  # what is seen inside, bottom first; nothing is the bare city

    def on_sheet(self, number: int) -> tuple[Shown, ...]:
        """What is seen inside, all of it on one sheet."""
        return tuple(replace(layer, sheet=number) for layer in self.shown)

    def radius(self, camera: Camera) -> float:
        """In world units."""
        return self.radius_px * camera.units_per_px

    def corners(self, camera: Camera) -> FloatArray:
        """(CORNERS, 2) world points around the circle, counter-clockwise."""
        turn = np.linspace(0.0, 2 * np.pi, CORNERS, endpoint=False)
        return np.array(self.centre) + self.radius(camera) * np.column_stack((np.cos(turn), np.sin(turn)))

    def outline(self, camera: Camera, plane: FloatArray) -> FloatArray:
        """(CORNERS, 2) pixels of the circle; plane: (3, 3) world to pixels of the sheet. nan behind the eye.

        An ellipse where the view is tilted.
        """
        return project(plane, self.corners(camera))

    def holds(self, camera: Camera, xy: FloatArray) -> np.ndarray:
        """(n,) True for the world points (n, 2) inside."""
        away = np.asarray(xy, float).reshape(-1, 2) - np.array(self.centre)
        return np.hypot(away[:, 0], away[:, 1]) <= self.radius(camera)
