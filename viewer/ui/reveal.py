"""Reveal: an overlay that is switched on sweeps over the last picture from its sources, and then stays still."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from viewer.geometry.camera import unproject
from viewer.render.view import View
from viewer.scene import sweep
from viewer.scene.picture import Shown
from viewer.ui.map_picture import Frame, same_place

REVEAL_MS = 700
CELL_PX = 8  # the front is worked out for squares of so many pixels


@dataclass(frozen=True, slots=True, eq=False)
class Sweep:
    """From one finished picture to the next: what is new, and when 0..255 each pixel (h, w) of it appears."""

    before: npt.NDArray[np.uint8]
    after: npt.NDArray[np.uint8]
    when: npt.NDArray[np.uint8]
    fresh: tuple[Shown, ...]

    def pixels(self, share: float) -> npt.NDArray[np.uint8]:
        """(h, w, 4) the picture once `share` 0..1 of the time is over; that of before at 0, that of after at 1."""
        from viewer.engine.compose import mixed

        seen = np.rint(sweep.shown(np.arange(256) / 255.0, share) * 255).astype(np.uint8)
        return mixed(self.before, self.after, seen[self.when])


def sweep_of(old: Frame | None, new: Frame, before: frozenset[str], shown: tuple[Shown, ...]) -> Sweep | None:
    """The way from one frame to the next where all that happened is that layers not named in `before` came in."""
    fresh = tuple(layer for layer in shown if layer.name not in before)
    if old is None or new.stage is None or not fresh or old.stage is not new.stage:
        return None
    if not same_place(old.view, new.view) or old.pixels.shape != new.pixels.shape:
        return None
    if _still(old.view) != _still(new.view):
        return None
    return Sweep(old.pixels, new.pixels, _when(new, fresh), fresh)


def _still(view: View) -> View:
    """The view without what moves by itself."""
    return replace(view, phase=0.0, hover_region=-1, lock=1.0)


def _when(frame: Frame, fresh: tuple[Shown, ...]) -> npt.NDArray[np.uint8]:
    """(h, w) 0..255 when the front of the new layers reaches each pixel."""
    stage, view = frame.stage, frame.view
    tall, wide = frame.pixels.shape[:2]
    rows, columns = np.arange(0, tall, CELL_PX) + CELL_PX / 2, np.arange(0, wide, CELL_PX) + CELL_PX / 2
    spots = np.stack(np.meshgrid(columns, rows), axis=-1).reshape(-1, 2) / view.pixel_ratio
    origins = np.vstack([sweep.sources(stage.city, layer.picture) for layer in fresh])
    plane = stage.planes(view).at(stage.height(view, fresh[-1].sheet))
    world = unproject(plane, spots)
    left, bottom, right, top = stage.extent
    outside = ~((world[:, 0] >= left) & (world[:, 0] <= right) & (world[:, 1] >= bottom) & (world[:, 1] <= top))
    world[outside] = np.nan
    cells = np.rint(sweep.arrival(world, origins) * 255).astype(np.uint8).reshape(len(rows), len(columns))
    return np.ascontiguousarray(cells.repeat(CELL_PX, axis=0).repeat(CELL_PX, axis=1)[:tall, :wide])
