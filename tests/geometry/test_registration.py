"""A homography from pins: exact where they are, the least squares of more, refused in words where they fix none."""

import numpy as np
import pytest

from viewer.geometry.camera import Camera, homography, project
from viewer.geometry.registration import register

SIZE = (1200, 800)
WORLD = np.array([[-300.0, -200.0], [310.0, -180.0], [280.0, 220.0], [-250.0, 190.0], [20.0, 10.0], [120.0, -90.0]])


def pins(count, camera=None, far=0.0, noise=0.0):
    world = WORLD[:count] + far
    camera = camera or Camera(far, far, 0.8, 25.0, 48.0)
    pixels = project(homography(camera, SIZE), world)
    return pixels + np.random.default_rng(1).normal(0, noise, pixels.shape), world


@pytest.mark.parametrize("count", [4, 5, 6])
@pytest.mark.parametrize("far", [0.0, 1e7])
def test_pins_of_a_camera_give_that_camera_back(count, far):
    found = register(*pins(count, far=far))
    elsewhere = WORLD[:4] * 0.5 + far
    expected = project(homography(Camera(far, far, 0.8, 25.0, 48.0), SIZE), elsewhere)
    assert project(found.matrix, elsewhere) == pytest.approx(expected, abs=1e-3 if far else 1e-8)
    assert found.error_px < 1e-3 and found.is_checked == (count > 4)


def test_the_error_is_the_root_of_the_mean_square_of_the_misses():
    pixels, world = pins(6, noise=3.0)
    found = register(pixels, world)
    misses = np.hypot(*(project(found.matrix, world) - pixels).T)
    assert found.misses_px == pytest.approx(misses)
    assert found.error_px == pytest.approx(np.sqrt((misses**2).mean())) and 0.3 < found.error_px < 6


def test_the_matrix_is_one_in_the_middle_of_the_pins_and_positive_at_each():
    found = register(*pins(5))
    depth = WORLD[:5] @ found.matrix[2, :2] + found.matrix[2, 2]
    assert (depth > 0).all() and depth.mean() == pytest.approx(1.0)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda p, w: (p[:3], w[:3]), "3 of at least 4 pins"),
        (lambda p, w: (p, w[:4]), "for every pin"),
        (lambda p, w: (np.where(np.arange(10).reshape(5, 2) == 3, np.nan, p), w), "no finite number"),
        (lambda p, w: (p[[0, 1, 2, 0]], w[:4]), "pins 1 and 4 lie on one place in the picture"),
        (lambda p, w: (p, w[[0, 1, 2, 3, 2]]), "pins 3 and 5 lie on one place in the world"),
        (lambda p, w: (p[:4], np.array([[0.0, 0], [1, 1], [2, 2], [5, 0]])), "pins 1, 2 and 3 lie on one line"),
        (lambda p, w: (np.array([[0.0, 0], [10, 0], [3, 8], [90, 0]]), w[:4]), "pins 1, 2 and 4 .* in the picture"),
        (lambda p, w: (p[[1, 0, 2, 3]], w[:4]), "cross over"),
    ],
)  # fmt: skip
def test_pins_that_fix_nothing_are_refused_in_words(change, words):
    with pytest.raises(ValueError, match=words):
        register(*change(*pins(5)))
