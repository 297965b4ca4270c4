"""How high the ground stands at any place: the heights of the regions that lie there, looked up on a fine grid."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from viewer.geometry.regions import FloatArray, take, total_bounds
from viewer.model.city import City
from viewer.model.levels import decks
from viewer.model.seen import laid_over

CELLS = 1024  # along the longer side of the city
RAMP = 24  # cells on either side of an edge over which ways climb from one level to the next


@dataclass(frozen=True, slots=True, eq=False)
class Relief:
    """heights (h, w) in world units, row 0 in the south; cell (0, 0) begins at `low` and is `cell` units wide."""

    heights: npt.NDArray[np.float32]
    low: FloatArray  # (2,)
    cell: float
    ramps: npt.NDArray[np.float32]  # (h, w) the same where ways climb, instead of the edges of levels
    levels: tuple[float, ...]  # all heights that there are, the lowest first

    def at(self, xy: FloatArray, *, ways: bool = False) -> FloatArray:
        """(n,) height at each place; 0 outside the city and where the place is not known.

        ways: of something on its way, which climbs evenly from level to level.
        """
        grid = self.ramps if ways else self.heights
        spots = (np.asarray(xy, float).reshape(-1, 2) - self.low) / self.cell
        tall, wide = self.heights.shape
        inside = (spots >= 0).all(axis=1) & (spots < (wide, tall)).all(axis=1)  # nan is in neither
        column, row = np.where(inside[:, None], spots, 0.0).astype(int).T
        return np.where(inside, grid[row, column], 0.0)


def relief_of(city: City) -> Relief | None:
    """The relief of everything that is drawn together; None where all of it lies on the ground."""
    sets = [one for one in laid_over(city) if any(height for height, _ in decks(city, one.name))]
    if not sets:
        return None
    from viewer.engine import ids

    boxes = np.array([total_bounds(one.rings) for one in sets])
    low, high = boxes[:, :2].min(axis=0), boxes[:, 2:].max(axis=0)
    cell = float((high - low).max()) / CELLS
    size = tuple(np.maximum(np.ceil((high - low) / cell), 1).astype(int).tolist())
    camera = np.array([[1.0 / cell, 0.0, -low[0] / cell], [0.0, 1.0 / cell, -low[1] / cell], [0.0, 0.0, 1.0]])
    out = np.zeros((size[1], size[0]), np.float32)
    for one in sets:
        for height, members in decks(city, one.name):
            there = ids.rasterise(take(one.rings, members), camera, size, samples=1) >= 0
            out[there] = np.maximum(out[there], height)
    return Relief(out, low, cell, _smoothed(out), tuple(np.unique(out).tolist()))


def _smoothed(heights: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """The mean over a square of RAMP cells to every side, at the rim of the grid over what there is of it."""
    out = heights.astype(np.float64)
    for axis in (0, 1):
        sums = np.insert(np.cumsum(out, axis=axis), 0, 0.0, axis=axis)
        place = np.arange(out.shape[axis])
        first, last = np.maximum(place - RAMP, 0), np.minimum(place + RAMP + 1, out.shape[axis])
        counts = np.expand_dims(last - first, 1 - axis)
        out = (np.take(sums, last, axis=axis) - np.take(sums, first, axis=axis)) / counts
    return out.astype(np.float32)
