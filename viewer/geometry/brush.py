"""What a hand drew on the picture, on the ground: where its line lies, and which regions and places it reaches."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from viewer.geometry.camera import unproject
from viewer.geometry.regions import FloatArray, IntArray, Ragged, bounds, take, to_shapely

STEPS = 40  # by halves towards a point that has a ground


def footprint(plane: FloatArray, pixels: FloatArray) -> FloatArray:
    """(k, 2) world points under a closed line of (k, 2) pixels; plane: (3, 3) world to pixels.

    Corners above the horizon are drawn down towards the lowest corner until they have a ground; none without one.
    """
    pixels = np.asarray(pixels, float).reshape(-1, 2)
    spots = _seen(plane, pixels)
    grounded = np.isfinite(spots).all(axis=1)
    if not grounded.any():
        return np.zeros((0, 2))
    below = pixels[grounded][np.argmax(pixels[grounded][:, 1])]
    for k in np.flatnonzero(~grounded).tolist():
        high, low = pixels[k], below
        for _ in range(STEPS):
            middle = (high + low) / 2
            high, low = (high, middle) if np.isfinite(_seen(plane, middle[None])).all() else (middle, low)
        spots[k] = _seen(plane, low[None])[0]
    return spots


def _seen(plane: FloatArray, pixels: FloatArray) -> FloatArray:
    """World points of pixels; nan where what is seen lies behind the eye or beyond the horizon."""
    spots = unproject(plane, pixels)
    ahead = np.column_stack((spots, np.ones(len(spots)))) @ plane[2] > 0
    spots = np.array(spots, float)
    spots[~ahead] = np.nan
    return spots


def touched(regions: Ragged, polygon: FloatArray, shapes: NDArray | None = None) -> IntArray:
    """Numbers of the regions that a closed line (k, 2) encloses or crosses; none for fewer than three points.

    shapes: (n,) the regions as shapely has them, where they are ready: then a line that moves on is quick. A line
    that crosses itself counts what it goes around. Regions without geometry are never touched.
    """
    if len(polygon) < 3 or not len(regions):
        return np.zeros(0, np.int64)
    import shapely

    drawn = shapely.make_valid(shapely.polygons(polygon))
    if shapes is not None:
        shapely.prepare(drawn)
        return np.flatnonzero(shapely.intersects(drawn, shapes))
    box, (x0, y0, x1, y1) = bounds(regions), shapely.bounds(drawn)
    near = np.flatnonzero((box[:, 0] <= x1) & (box[:, 2] >= x0) & (box[:, 1] <= y1) & (box[:, 3] >= y0))
    if not near.size:
        return near
    shapely.prepare(drawn)
    return near[shapely.intersects(drawn, to_shapely(take(regions, near)))]


def enclosed(xy: FloatArray, polygon: FloatArray) -> IntArray:
    """Numbers of the places (n, 2) inside a closed line (k, 2); nan is nowhere."""
    if len(polygon) < 3 or not len(xy):
        return np.zeros(0, np.int64)
    import shapely

    drawn = shapely.make_valid(shapely.polygons(polygon))
    placed = np.flatnonzero(np.isfinite(xy).all(axis=1))
    return placed[shapely.contains_xy(drawn, *xy[placed].T)]


def outline(polygon: FloatArray, most: int = 200) -> FloatArray:
    """(k, 2) corners of the outer edge of what a drawn line goes around, at most `most`; none without an area.

    Of a line that crosses itself what it goes around as a whole, of several pieces the largest; holes are filled.
    """
    if len(polygon) < 3 or not np.isfinite(polygon).all():
        return np.zeros((0, 2))
    import shapely

    drawn = shapely.polygons(polygon)
    if not shapely.is_valid(drawn):
        drawn = shapely.make_valid(drawn, method="structure", keep_collapsed=False)
    parts = shapely.get_parts(drawn)
    parts = parts[shapely.get_type_id(parts) == 3]
    if not len(parts):
        return np.zeros((0, 2))
    largest = shapely.polygons(parts[np.argmax(shapely.area(parts))].exterior)
    tolerance = 1e-3 * float(np.sqrt(shapely.area(largest)))
    while shapely.get_num_coordinates(largest) - 1 > most:
        largest, tolerance = shapely.simplify(largest, tolerance), 2 * tolerance
    return shapely.get_coordinates(largest)[:-1]
