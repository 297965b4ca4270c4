"""How a camera moves: pans, turns, frames an area, eases, and never ends up looking at nothing."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np

from viewer.geometry.camera import STEEPEST_DEG, Camera, fit, homography, unproject
from viewer.geometry.regions import FloatArray

FARTHEST = 4.0  # times as far out as the full extent
NEAREST = 2000.0  # times as near as the full extent


def panned(camera: Camera, dx_px: float, dy_px: float, size_px: tuple[int, int]) -> Camera:
    """The camera after the ground was dragged by so many pixels from the middle of the picture."""
    middle = np.array([[size_px[0] / 2, size_px[1] / 2]])
    matrix = homography(camera, size_px)
    before, after = unproject(matrix, middle)[0], unproject(matrix, middle + np.array([dx_px, dy_px]))[0]
    if not np.all(np.isfinite(after - before)):
        return camera
    return replace(camera, x=float(camera.x + before[0] - after[0]), y=float(camera.y + before[1] - after[1]))


def dragged(
    camera: Camera, start_px: tuple[float, float], end_px: tuple[float, float], size_px: tuple[int, int]
) -> Camera:
    """The camera after the ground point under `start_px` was taken to `end_px`."""
    matrix = homography(camera, size_px)
    before, after = unproject(matrix, np.array([start_px, end_px], float))
    if not np.all(np.isfinite(after - before)):
        return camera
    return replace(camera, x=float(camera.x + before[0] - after[0]), y=float(camera.y + before[1] - after[1]))


def turned(camera: Camera, by_deg: float = 0.0, tilt_by_deg: float = 0.0) -> Camera:
    """The camera turned about the middle of the picture; rotation stays in -180..180, tilt in 0..60."""
    rotation = (camera.rotation_deg + by_deg + 180.0) % 360.0 - 180.0
    tilt = min(max(camera.tilt_deg + tilt_by_deg, 0.0), STEEPEST_DEG)
    return replace(camera, rotation_deg=rotation, tilt_deg=tilt)


def framed(
    camera: Camera, corner_px: tuple[float, float], other_px: tuple[float, float], size_px: tuple[int, int]
) -> Camera:
    """The camera that fills the picture with a rectangle of pixels; turn and tilt are kept."""
    wide, tall = max(abs(corner_px[0] - other_px[0]), 1.0), max(abs(corner_px[1] - other_px[1]), 1.0)
    middle = np.array([[(corner_px[0] + other_px[0]) / 2, (corner_px[1] + other_px[1]) / 2]])
    ground = unproject(homography(camera, size_px), middle)[0]
    if not np.all(np.isfinite(ground)):
        return camera
    factor = min(size_px[0] / wide, size_px[1] / tall)
    return replace(camera, x=float(ground[0]), y=float(ground[1]), units_per_px=camera.units_per_px / factor)


def limited(camera: Camera, box: FloatArray, size_px: tuple[int, int]) -> Camera:
    """The camera inside its limits: its middle over the box, its scale between FARTHEST and NEAREST of the full extent.

    A box of nan limits nothing but what is not finite.
    """
    values = (camera.x, camera.y, camera.units_per_px, camera.rotation_deg, camera.tilt_deg)
    if not all(map(math.isfinite, values)) or camera.units_per_px <= 0:
        return fit(box, size_px)
    camera = turned(camera)
    if not np.all(np.isfinite(box)):
        return camera
    full = fit(box, size_px).units_per_px
    return replace(
        camera,
        x=min(max(camera.x, float(box[0])), float(box[2])),
        y=min(max(camera.y, float(box[1])), float(box[3])),
        units_per_px=min(max(camera.units_per_px, full / NEAREST), full * FARTHEST),
    )


def between(start: Camera, end: Camera, share: float) -> Camera:
    """A camera on the way from start (share 0) to end (share 1): eased out, even in zoom, turning the short way."""
    if share >= 1.0:
        return end
    eased = 1.0 - (1.0 - max(share, 0.0)) ** 3
    turn = (end.rotation_deg - start.rotation_deg + 180.0) % 360.0 - 180.0
    scale = math.exp(math.log(start.units_per_px) * (1 - eased) + math.log(end.units_per_px) * eased)
    along = eased
    if not math.isclose(start.units_per_px, end.units_per_px):  # the ground point between them stays in place
        along = (scale - start.units_per_px) / (end.units_per_px - start.units_per_px)
    return Camera(
        start.x + (end.x - start.x) * along,
        start.y + (end.y - start.y) * along,
        scale,
        start.rotation_deg + turn * eased,
        start.tilt_deg + (end.tilt_deg - start.tilt_deg) * eased,
    )
