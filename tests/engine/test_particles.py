"""Particles: light is added, in place order, and nothing else is touched."""

from __future__ import annotations

import numpy as np
import pytest

from viewer.engine.particles import lay, splat


def slow_splat(picture, xy, colour, radius):
    out = picture.astype(float)
    tint = np.asarray(colour, float).copy()
    tint[:3] *= tint[3] / 255
    for x, y in xy:
        for row in range(out.shape[0]):
            for column in range(out.shape[1]):
                rest = 1 - ((row + 0.5 - y) ** 2 + (column + 0.5 - x) ** 2) / radius**2
                if rest > 0:
                    out[row, column] = np.floor(np.minimum(out[row, column] + rest**2 * tint + 0.5, 255))
    return out


def test_spots_equal_the_slow_reference_within_one_step():
    random = np.random.default_rng(1)
    picture = random.integers(0, 200, (19, 31, 4)).astype(np.uint8)
    before = picture.copy()
    xy = random.uniform(-4, 34, (60, 2))
    found = splat(picture, xy, (53, 224, 255, 120), 2.7)
    assert np.abs(found - slow_splat(picture, xy, (53, 224, 255, 120), 2.7)).max() <= 1
    assert np.array_equal(picture, before)


def test_many_spots_stop_at_white():
    found = splat(np.zeros((9, 9, 4), np.uint8), np.full((50, 2), 4.5), (255, 255, 255, 255), 4.0)
    assert found[4, 4].tolist() == [255, 255, 255, 255]


@pytest.mark.parametrize("xy", [np.zeros((0, 2)), [[np.nan, 3]], [[1e18, 1e18]], [[-50, -50]]])
def test_no_visible_spot_leaves_the_picture_as_it_is(xy):
    picture = np.full((9, 9, 4), 30, np.uint8)
    assert np.array_equal(splat(picture, xy, (255, 255, 255, 255), 2.0), picture)


def test_each_spot_may_have_its_own_colour_and_radius():
    colours = [[255, 0, 0, 255], [0, 255, 0, 255]]
    found = splat(np.zeros((10, 20, 4), np.uint8), [[4.5, 4.5], [14.5, 4.5]], colours, [2.0, 4.0])
    assert found[4, 4].tolist() == [255, 0, 0, 255]
    assert found[4, 14].tolist() == [0, 255, 0, 255]
    assert np.count_nonzero(found[..., 1]) > 2 * np.count_nonzero(found[..., 0])
    with pytest.raises(ValueError, match="radius: one or 2 expected, got 3"):
        splat(np.zeros((4, 4, 4), np.uint8), np.zeros((2, 2)), colours[0], [1, 2, 3])


def test_laid_spots_take_an_opaque_picture_to_their_colour_in_place():
    random = np.random.default_rng(2)
    picture = random.integers(0, 256, (17, 23, 4)).astype(np.uint8)
    wanted = picture.astype(float)
    xy, tint = random.uniform(-3, 26, (40, 2)), np.array([10.0, 200.0, 90.0])
    for x, y in xy:
        rows, columns = np.mgrid[:17, :23] + 0.5
        rest = np.maximum(1 - ((rows - y) ** 2 + (columns - x) ** 2) / 2.4**2, 0)[..., None]
        wanted[..., :3] = np.floor(wanted[..., :3] + (tint - wanted[..., :3]) * rest**2 * 150 / 255 + 0.5)
    lay(picture, xy, (10, 200, 90, 150), 2.4)
    assert np.abs(picture - wanted).max() <= 1
    before = picture.copy()
    lay(picture, [[np.nan, 3], [1e18, 1e18], [-50, -50]], (0, 0, 0, 255), 2.0)
    assert np.array_equal(picture, before)
    with pytest.raises(ValueError, match="colour: one or 2 expected, got 3"):
        lay(picture, np.zeros((2, 2)), np.zeros((3, 4)), 1.0)
