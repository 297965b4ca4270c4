"""Registration: the homography that takes the ground to a photograph of it, from pins set in both."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import combinations

import numpy as np

from viewer.geometry.camera import project
from viewer.geometry.regions import FloatArray
from viewer.tongue import mark, tr

LEAST = 4  # pins that fix a homography
FLAT = 1e-3  # three pins whose triangle is lower than this share of its longest side lie on one line


@dataclass(frozen=True, slots=True, eq=False)
class Registration:
    """matrix (3, 3) world to pixels, its third component 1 in the middle of the pins; how far it misses them."""

    matrix: FloatArray
    misses_px: FloatArray  # (n,) distance of each pin from where the matrix takes it
    pins: FloatArray = field(default_factory=lambda: np.zeros((0, 4)))  # (n, 4) pixel x and y, world x and y

    @property
    def error_px(self) -> float:
        """Root of the mean square of the misses; 0 says nothing where there are no more pins than are needed."""
        return float(np.sqrt(np.mean(self.misses_px**2)))

    @property
    def is_checked(self) -> bool:
        """True if there are more pins than it takes, so that the error is one."""
        return len(self.misses_px) > LEAST


ONE_PLACE = {
    "picture": mark("pins {one} and {other} lie on one place in the picture"),
    "world": mark("pins {one} and {other} lie on one place in the world"),
}
ONE_LINE = {
    "picture": mark(
        "pins {first}, {second} and {third} lie on one line in the picture; four pins are needed of which no three do"
    ),
    "world": mark(
        "pins {first}, {second} and {third} lie on one line in the world; four pins are needed of which no three do"
    ),
}


def register(pixels: FloatArray, world: FloatArray) -> Registration:
    """The homography between n >= 4 pins: pixels (n, 2), y down, and world (n, 2).

    Direct linear transform in shifted and scaled coordinates (Hartley, 1997): for more than four pins the least
    squares of the algebraic error. ValueError says in words which pins do not fix it.
    """
    pixels, world = np.asarray(pixels, float), np.asarray(world, float)
    if len(pixels) != len(world) or pixels.ndim != 2 or pixels.shape[1:] != (2,) or world.shape[1:] != (2,):
        raise ValueError("a place in the picture and one in the world expected for every pin")
    if len(pixels) < LEAST:
        raise ValueError(tr("{pins} of at least {least} pins that fix a picture", pins=len(pixels), least=LEAST))
    if not (np.isfinite(pixels).all() and np.isfinite(world).all()):
        raise ValueError("a pin has a coordinate that is no finite number")
    _check_spread(pixels, ONE_PLACE["picture"], ONE_LINE["picture"])
    _check_spread(world, ONE_PLACE["world"], ONE_LINE["world"])
    to_near, to_far = _normaliser(world), _normaliser(pixels)
    near, far = project(to_near, world), project(to_far, pixels)
    rows = np.zeros((2 * len(near), 9))
    rows[0::2, 0:2], rows[0::2, 2] = near, 1.0
    rows[1::2, 3:5], rows[1::2, 5] = near, 1.0
    for axis in (0, 1):
        rows[axis::2, 6:8], rows[axis::2, 8] = -near * far[:, axis : axis + 1], -far[:, axis]
    flat = np.linalg.svd(rows)[2][-1].reshape(3, 3)
    matrix = np.linalg.inv(to_far) @ flat @ to_near
    depth = world @ matrix[2, :2] + matrix[2, 2]
    if np.ptp(np.sign(depth)) or not (np.abs(depth) > 1e-12 * np.abs(depth).max()).all():
        raise ValueError(tr("the pins cross over: no camera sees them in this order; check which pin belongs to which"))
    matrix /= world.mean(axis=0) @ matrix[2, :2] + matrix[2, 2]
    misses = np.hypot(*(project(matrix, world) - pixels).T)
    return Registration(matrix, misses, np.hstack((pixels, world)))


def _check_spread(points: FloatArray, one_place: str, one_line: str) -> None:
    """ValueError for two pins on one place, and where no four pins are free of three on one line; with these words."""
    for a, b in combinations(range(len(points)), 2):
        if np.array_equal(points[a], points[b]):
            raise ValueError(tr(one_place, one=a + 1, other=b + 1))
    picked = range(min(len(points), 12))
    lines = {three for three in combinations(picked, 3) if _on_a_line(points[list(three)])}
    if not any(all(three not in lines for three in combinations(four, 3)) for four in combinations(picked, 4)):
        first = sorted(lines)[0]
        raise ValueError(tr(one_line, first=first[0] + 1, second=first[1] + 1, third=first[2] + 1))


def _on_a_line(three: FloatArray) -> bool:
    a, b = three[1] - three[0], three[2] - three[0]
    longest = max(a @ a, b @ b, (b - a) @ (b - a))
    return bool(abs(a[0] * b[1] - a[1] * b[0]) < FLAT * longest)


def _normaliser(points: FloatArray) -> FloatArray:
    """(3, 3) takes the points to a mean of 0 and a mean distance of the root of 2."""
    middle = points.mean(axis=0)
    scale = np.sqrt(2) / np.hypot(*(points - middle).T).mean()
    return np.array([[scale, 0, -scale * middle[0]], [0, scale, -scale * middle[1]], [0, 0, 1.0]])
