"""The lens: a round or drawn pane in the overlays' sheet, inside which other overlays are shown. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from viewer.geometry.camera import Camera, project
from viewer.geometry.regions import FloatArray
from viewer.model.state import LensSpot
from viewer.scene.picture import Shown
from viewer.tongue import mark, tr

CORNERS = 96  # of the outline
ABOVE, BESIDE = "lens: ", "right of the line: "  # before the name of the layer that is seen there
TITLES = {ABOVE: mark("lens: {title}"), BESIDE: mark("right of the line: {title}")}  # of its key


@dataclass(frozen=True, slots=True)
class Lens:
    """A pane on the sheet. It keeps its place in the world; a circle its size in pixels, a shape its size there."""

    centre: tuple[float, float]  # world units
    radius_px: float  # pixels of the view in the middle of the picture, looked at straight
    shown: tuple[Shown, ...] = ()  # what is seen inside, bottom first; nothing is the bare city
    shape: tuple[tuple[float, float], ...] = ()  # corners from the middle, world units; a circle without any

    def on_sheet(self, number: int) -> tuple[Shown, ...]:
        """What is seen inside, all of it on one sheet."""
        return tuple(replace(layer, sheet=number) for layer in self.shown)

    def radius(self, camera: Camera) -> float:
        """In world units."""
        return self.radius_px * camera.units_per_px

    def corners(self, camera: Camera) -> FloatArray:
        """(k, 2) world points around it: of its shape, or CORNERS of the circle, counter-clockwise."""
        if self.shape:
            return np.array(self.centre) + np.array(self.shape)
        turn = np.linspace(0.0, 2 * np.pi, CORNERS, endpoint=False)
        return np.array(self.centre) + self.radius(camera) * np.column_stack((np.cos(turn), np.sin(turn)))

    def outline(self, camera: Camera, plane: FloatArray) -> FloatArray:
        """(k, 2) pixels of its corners; plane: (3, 3) world to pixels of the sheet. nan behind the eye.

        A circle is an ellipse where the view is tilted.
        """
        return project(plane, self.corners(camera))

    def holds(self, camera: Camera, xy: FloatArray) -> np.ndarray:
        """(n,) True for the world points (n, 2) inside."""
        away = np.asarray(xy, float).reshape(-1, 2) - np.array(self.centre)
        if self.shape:
            return _inside(away, np.array(self.shape))
        return np.hypot(away[:, 0], away[:, 1]) <= self.radius(camera)


@dataclass(frozen=True, slots=True)
class Half(Lens):
    """One side of a map that two pictures share. No point lies in it that a hand could take hold of."""

    def holds(self, camera: Camera, xy: FloatArray) -> np.ndarray:
        return np.zeros(len(np.asarray(xy, float).reshape(-1, 2)), bool)


@dataclass(frozen=True, slots=True)
class Glass:
    """A lens with the lines that stand at its edge."""

    pane: Lens
    said: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Aside:
    """What lies behind the slide of a comparison, right of a share of the room that is free. titles: left and right."""

    share: float
    shown: tuple[Shown, ...]  # bottom first
    titles: tuple[str, str] = ("", "")


def pane(spot: LensSpot, shown: tuple[Shown, ...]) -> Lens:
    """The lens of a state with the pictures that are seen in it."""
    return Lens((spot.x, spot.y), spot.radius_px, shown, spot.corners)


def with_lens_key(shown: tuple[Shown, ...], inside: tuple[Shown, ...], *, beside: bool = False) -> tuple[Shown, ...]:
    """The layers with the key of what is seen in the lens on top of them, which says that it is the lens's.

    beside: it is what lies behind a slide. Its key is left out where it says what one of the others says.
    """
    tops = [layer for layer in inside if layer.picture.legend.title and not layer.picture.legend.background]
    if not tops:
        return shown
    top = tops[-1]
    if beside and any(layer.picture.legend == top.picture.legend for layer in shown):
        return shown
    before = BESIDE if beside else ABOVE
    key = replace(top.picture.legend, title=tr(TITLES[before], title=top.picture.legend.title), notes=(), source="")
    return (*shown, replace(top, name=f"{before}{top.name}", picture=replace(top.picture, legend=key)))


def _inside(xy: FloatArray, corners: FloatArray) -> np.ndarray:
    """(n,) True for points (n, 2) that a line to the right leaves the closed outline (k, 2) an odd number of times."""
    x, y = xy[:, :1], xy[:, 1:]
    (x0, y0), (x1, y1) = corners.T, np.roll(corners, -1, axis=0).T
    crosses = (y0 > y) != (y1 > y)
    rise = np.where(y1 == y0, 1.0, y1 - y0)
    return (crosses & (x < x0 + (y - y0) / rise * (x1 - x0))).sum(axis=1) % 2 == 1
