"""Which regions touch, and what the neighbours have on average."""

import numpy as np
import pytest
import shapely

from viewer.geometry.neighbours import beside, neighbour_mean, queen
from viewer.geometry.regions import empty_ragged, from_shapely
from viewer.geometry.synthetic import districts


def _lattice(rows, columns):
    return from_shapely([shapely.box(c, r, c + 1, r + 1) for r in range(rows) for c in range(columns)])


def test_a_corner_is_enough():
    found = queen(_lattice(3, 3))
    assert found.degree.tolist() == [3, 5, 3, 5, 8, 5, 3, 5, 3]
    pairs = set(zip(found.of.tolist(), found.beside.tolist()))
    assert all((b, a) in pairs for a, b in pairs)
    assert all(a != b for a, b in pairs)


def test_islands_are_named_and_have_no_mean():
    squares = from_shapely([shapely.box(0, 0, 1, 1), shapely.box(1, 0, 2, 1), shapely.box(9, 9, 10, 10), None])
    found = queen(squares)
    assert found.islands.tolist() == [2, 3]
    np.testing.assert_array_equal(neighbour_mean(np.array([5.0, 7.0, 1.0, 1.0]), found), [7, 5, np.nan, np.nan])


def test_a_missing_neighbour_is_left_out_of_the_mean():
    row = queen(_lattice(1, 3))
    np.testing.assert_array_equal(neighbour_mean(np.array([1.0, 2.0, np.nan]), row), [2, 1, 2])
    np.testing.assert_array_equal(neighbour_mean(np.array([np.nan, 2.0, np.nan]), row), [2, np.nan, 2])


def test_a_stated_gap_counts_as_touching():
    apart = from_shapely([shapely.box(0, 0, 1, 1), shapely.box(1.01, 0, 2, 1)])
    assert queen(apart).islands.tolist() == [0, 1]
    assert queen(apart, gap=0.02).islands.size == 0


@pytest.mark.parametrize("count", [0, 2])
def test_without_geometry_nobody_has_neighbours(count):
    assert queen(empty_ragged(count)).islands.tolist() == list(range(count))


def test_the_neighbours_of_a_few_are_those_of_the_whole_list():
    cells = districts(60, seed=7)
    whole = queen(cells)
    for which in ([0], [3, 4], [59, 0]):
        expected = np.setdiff1d(whole.beside[np.isin(whole.of, which)], which)
        assert beside(cells, np.array(which)).tolist() == expected.tolist()
