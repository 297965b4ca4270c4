"""The one camera: world units to pixels, as a 3 x 3 homography for each height."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from viewer.geometry.regions import FloatArray

FOCAL = 1.8  # distance of the eye in picture heights; a calm perspective
STEEPEST_DEG = 60.0


@dataclass(frozen=True, slots=True)
class Camera:
    """Where the eye looks: a point of the ground in the middle of the picture, a scale, a turn and a tilt."""

    x: float = 0.0
    y: float = 0.0
    units_per_px: float = 1.0  # world units under one pixel in the middle of the picture
    rotation_deg: float = 0.0  # clockwise turn of the map; 0 is north up
    tilt_deg: float = 0.0  # 0 looks straight down, at most 60


def homography(camera: Camera, size_px: tuple[int, int], height: float = 0.0) -> FloatArray:
    """(3, 3) matrix that takes (x, y, 1) on the plane `height` world units above ground to pixels.

    Pixels: x to the right, y down, the top left corner of the picture is (0, 0). Divide by the third component;
    where it is not positive the point lies behind the eye.
    """
    width, tall = size_px
    turn, tilt = np.radians(camera.rotation_deg), np.radians(camera.tilt_deg)
    distance = FOCAL * tall * camera.units_per_px
    right = np.array([np.cos(turn), np.sin(turn), 0.0])
    right[2] = -right[0] * camera.x - right[1] * camera.y
    ahead = np.array([-np.sin(turn), np.cos(turn), 0.0])
    ahead[2] = -ahead[0] * camera.x - ahead[1] * camera.y
    depth = ahead * np.sin(tilt) / distance
    depth[2] += 1.0 - height * np.cos(tilt) / distance
    up = ahead * np.cos(tilt)
    up[2] += height * np.sin(tilt)
    scale = camera.units_per_px
    return np.array([right / scale + width / 2 * depth, -up / scale + tall / 2 * depth, depth])


def project(matrix: FloatArray, xy: FloatArray) -> FloatArray:
    """(n, 2) pixels of (n, 2) world points; nan behind the eye."""
    out = xy @ matrix[:, :2].T + matrix[:, 2]
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(out[:, 2:] > 1e-9, out[:, :2] / out[:, 2:], np.nan)


def unproject(matrix: FloatArray, px: FloatArray) -> FloatArray:
    """(n, 2) world points under (n, 2) pixels; nan above the horizon."""
    inverse = np.linalg.inv(matrix)
    out = px @ inverse[:, :2].T + inverse[:, 2]
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(out[:, 2:] > 0, out[:, :2] / out[:, 2:], np.nan)


def units_per_px(matrix: FloatArray, size_px: tuple[int, int]) -> float:
    """World units under one pixel where a picture shows the plane at its nearest; 0 if it shows nothing of it."""
    wide, tall = size_px
    spots = np.array([[0, 0], [wide, 0], [wide, tall], [0, tall], [wide / 2, tall / 2]], float)
    here = unproject(matrix, spots)
    beside, below = unproject(matrix, spots + np.eye(2)[0]), unproject(matrix, spots + np.eye(2)[1])
    away = np.concatenate((np.hypot(*(beside - here).T), np.hypot(*(below - here).T)))
    return float(np.min(away[np.isfinite(away)], initial=np.inf)) if np.isfinite(away).any() else 0.0


def fit(box: FloatArray, size_px: tuple[int, int], margins_px: tuple[int, int, int, int] = (0, 0, 0, 0)) -> Camera:
    """The flat camera that shows the box (xmin, ymin, xmax, ymax) inside the margins left, top, right, bottom.

    A box without extent is given one; a box of nan gives the unit camera.
    """
    if not np.all(np.isfinite(box)):
        return Camera()
    left, top, right, bottom = margins_px
    free = max(size_px[0] - left - right, 1), max(size_px[1] - top - bottom, 1)
    extent = max(box[2] - box[0], 1e-9), max(box[3] - box[1], 1e-9)
    scale = max(extent[0] / free[0], extent[1] / free[1])
    aside = (left - right) / 2 * scale, (top - bottom) / 2 * scale
    middle = (box[0] + box[2]) / 2 - aside[0], (box[1] + box[3]) / 2 + aside[1]
    return Camera(float(middle[0]), float(middle[1]), float(scale))


def zoomed(camera: Camera, factor: float, at_px: tuple[float, float], size_px: tuple[int, int]) -> Camera:
    """The camera moved in by `factor` with the ground point under `at_px` staying where it is."""
    spot = np.array([at_px], float)
    before = unproject(homography(camera, size_px), spot)[0]
    closer = replace(camera, units_per_px=camera.units_per_px / factor)
    after = unproject(homography(closer, size_px), spot)[0]
    if not np.all(np.isfinite(before - after)):
        return closer
    return replace(closer, x=float(camera.x + before[0] - after[0]), y=float(camera.y + before[1] - after[1]))


def whole_steps(before: FloatArray, after: FloatArray, slack_px: float = 1e-4) -> tuple[int, int] | None:
    """(right, down) in whole pixels by which a pan between two (3, 3) views moved the picture; None for any other move.

    Only views that look straight down can pan like that. slack_px: how far from whole pixels the pan may be.
    """
    if np.any(before[2, :2]) or np.any(after[2, :2]) or before[2, 2] == 0 or after[2, 2] == 0:
        return None
    one, other = before / before[2, 2], after / after[2, 2]
    if not np.allclose(one[:2, :2], other[:2, :2], rtol=1e-12, atol=0.0):
        return None
    move = other[:2, 2] - one[:2, 2]
    if not np.all(np.isfinite(move)) or np.any(np.abs(move - np.rint(move)) > slack_px):
        return None
    return round(float(move[0])), round(float(move[1]))
