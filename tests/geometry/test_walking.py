"""Steps from region to region in a direction."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.geometry.walking import next_towards

CROSS = np.array([[0, 0], [10, 0], [0, 10], [-10, 0], [0, -10], [30, 1], [np.nan, np.nan]], float)
NEIGHBOURS = np.array([1, 2, 3, 4])


@pytest.mark.parametrize(("way", "to"), [((1, 0), 1), ((0, 1), 2), ((-1, 0), 3), ((0, -1), 4), ((3, 0.5), 1)])
def test_the_neighbour_in_the_direction_is_taken(way, to):
    assert next_towards(CROSS, 0, way, NEIGHBOURS) == to


def test_without_a_neighbour_there_the_nearest_beyond_is_taken():
    assert next_towards(CROSS, 1, (1, 0), np.array([0])) == 5


def test_where_nothing_lies_ahead_one_stays():
    assert next_towards(CROSS, 5, (1, 0), np.array([1])) == 5
    assert next_towards(CROSS, 6, (1, 0), NEIGHBOURS) == 6


def test_of_two_as_straight_the_nearer():
    xy = np.array([[0, 0], [20, 0], [10, 0]], float)
    assert next_towards(xy, 0, (1, 0), np.array([1, 2])) == 2


@given(st.lists(st.tuples(st.floats(-100, 100), st.floats(-100, 100)), min_size=2, max_size=12),
       st.floats(0, 6.28))  # fmt: skip
def test_a_step_never_goes_backwards(spots, angle):
    xy, way = np.array(spots), (np.cos(angle), np.sin(angle))
    to = next_towards(xy, 0, way, np.arange(1, len(xy)))
    assert to == 0 or (xy[to] - xy[0]) @ np.array(way) >= 0
