"""Dots lie on two lattices, on dotted regions alone, and take a share of their colour."""

import numpy as np

from viewer.engine.dots import stipple


def test_dots_lie_where_the_region_is_dotted_and_nowhere_else():
    picture = np.full((24, 32, 4), 200, np.uint8)
    ids = np.full((48, 64), -1, np.int32)
    ids[:, :32], ids[:, 32:48], ids[20:, 48:] = 0, 1, 7  # the last is beyond the table
    stipple(picture, ids, np.array([True, False, False]), np.array([0.0, 100.0, 255.0]), 8, 1, 0.5)
    changed = np.argwhere((picture != 200).any(axis=2))
    places = {(y, x) for shift in (0, 4) for y in range(shift, 23, 8) for x in range(shift, 31, 8) if x < 16}
    assert set(map(tuple, changed.tolist())) == places
    assert picture[0, 0].tolist() == [100, 150, 228, 200]


def test_outside_can_be_dotted_and_dots_can_be_larger():
    picture = np.zeros((20, 20, 4), np.uint8)
    stipple(picture, np.full((40, 40), -1, np.int32), np.array([False, True]), np.full(3, 255.0), 16, 3, 1.0)
    assert (picture[:3, :3, :3] == 255).all() and (picture[8:11, 8:11, :3] == 255).all()
    assert (picture[..., :3] == 255).all(axis=2).sum() == 5 * 9
