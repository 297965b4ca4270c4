"""How deep in fog a place is: by how far it lies from the eye, compared with the middle of the picture. No Qt."""

from __future__ import annotations

import numpy as np

from viewer.geometry.regions import FloatArray

CLEAR = 1.06  # times as far as the middle of the picture: nearer is no fog
DENSITY = 1.0  # how quickly it thickens beyond
THICKEST = 0.9  # no fog hides more than this share


def at_depth(depth: FloatArray) -> FloatArray:
    """Share 0..THICKEST of what the fog hides at a depth, 1 being that of the middle; all of it beyond the horizon."""
    beyond = np.where(np.isfinite(depth) & (depth > 0), np.maximum(depth - CLEAR, 0.0), np.inf)
    return np.minimum(1.0 - np.exp(-DENSITY * beyond), THICKEST)


def shares(plane: FloatArray, rows: int) -> FloatArray:
    """(rows,) fog over each row of a picture; plane: (3, 3) world to its pixels. Nothing without a tilt."""
    return at_depth(depths(plane, np.arange(rows) + 0.5))


def depths(plane: FloatArray, y: FloatArray) -> FloatArray:
    """Depth of a plane under rows of pixels, 1 for the ground in the middle of the picture; inf beyond the horizon.

    The camera tilts about the picture's own x axis, so all of a row is equally far away.
    """
    if not plane[2, :2].any():
        return np.ones(len(y))
    inverse = np.linalg.inv(plane)
    nearness = inverse[2, 1] * np.asarray(y, float) + inverse[2, 2]
    with np.errstate(divide="ignore"):
        return np.where(nearness > 0, 1.0 / nearness, np.inf)
