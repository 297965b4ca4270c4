"""Soft shapes against a slow and obvious reference."""

import numpy as np
import pytest

from viewer.engine.soft import blurred, share


def slow_blur(values, radius):
    for _ in range(2):
        padded = np.pad(values, radius, mode="edge")
        wide = 2 * radius + 1
        values = np.array([
            [padded[y : y + wide, x : x + wide].mean() for x in range(values.shape[1])] for y in range(values.shape[0])
        ])  # fmt: skip
    return values


@pytest.mark.parametrize("radius", [1, 3, 9])
def test_two_boxes_are_the_mean_of_means_with_the_rim_repeated(radius):
    values = np.random.default_rng(1).random((11, 14)).astype(np.float32)
    before = values.copy()
    assert np.abs(blurred(values, radius) - slow_blur(values.astype(float), radius)).max() < 1e-5
    assert np.array_equal(values, before)


def test_shares_count_four_samples_of_each_square_and_take_the_rim_beyond_it():
    ids = np.full((12, 20), -1, np.int32)
    ids[:8, :8] = 3
    ids[1, 1] = 9
    found = share(ids, 8)
    assert found.shape == (2, 3)
    assert found.tolist() == [[1.0, 0.0, 0.0], [0.0, 0.0, 0.0]]
    assert share(ids, 8, highest=3)[0, 0] == 0.75
    ids[9, 1] = ids[9, 6] = 0
    assert share(ids, 8)[1, 0] == 0.5
