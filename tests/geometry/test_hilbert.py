"""The curve goes through every cell, one step at a time."""

import numpy as np

from viewer.geometry.hilbert import hilbert, hilbert_order, lies_scattered
from viewer.geometry.regions import empty_ragged, from_shapely, take
from viewer.geometry.synthetic import districts


def test_the_curve_takes_one_step_at_a_time_through_every_cell():
    cells = np.stack(np.meshgrid(np.arange(16), np.arange(16)), axis=-1).reshape(-1, 2)
    far = hilbert(cells)
    assert sorted(far) == list(range(256))
    assert np.all(np.abs(np.diff(cells[np.argsort(far)], axis=0)).sum(axis=1) == 1)


def test_regions_without_geometry_come_last_and_nothing_is_lost():
    import shapely

    rings = from_shapely([None, shapely.box(0, 0, 1, 1), None, shapely.box(9, 9, 10, 10)])
    order = hilbert_order(rings)
    assert sorted(order) == [0, 1, 2, 3] and set(order[2:]) == {0, 2}
    assert len(hilbert_order(empty_ragged())) == 0


def test_a_file_row_by_row_is_in_good_order_and_a_shuffled_one_is_not():
    rings = districts(900, seed=1)
    mixed = take(rings, np.random.default_rng(1).permutation(900))
    assert not lies_scattered(rings) and lies_scattered(mixed)
    assert not lies_scattered(take(mixed, hilbert_order(mixed)))
    assert not lies_scattered(empty_ragged(9))
