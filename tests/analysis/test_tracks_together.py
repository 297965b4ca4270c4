"""How long ways are, and how many things are in one place at one moment."""

import numpy as np
import pytest

from viewer.analysis.tracks import lengths, most_at_once
from viewer.model.city import Tracks


def tracks(*ways):
    """Each way: (second, x) points on a line."""
    number = np.repeat(np.arange(len(ways)), [len(way) for way in ways]).astype(np.int32)
    points = np.array([point for way in ways for point in way], float).reshape(-1, 2)
    names = tuple(f"t{i}" for i in range(len(ways)))
    xy = np.column_stack((points[:, 1], np.zeros(len(points))))
    return Tracks(names, ("drone",) * len(ways), ("",) * len(ways), "", number, points[:, 0], xy)


def test_a_way_is_as_long_as_its_legs():
    held = tracks([(0, 0), (10, 3), (20, -1)], [(0, 5)], [(0, 0), (1, 4)])
    assert lengths(held).tolist() == [7.0, 0.0, 4.0]


def test_most_at_once_is_when_stays_overlap():
    held = tracks([(0, 0), (10, 0), (20, 9)], [(5, 9), (15, 0), (25, 9)], [(12, 0), (18, 0), (30, 9)])
    there = held.xy[:, 0] == 0
    assert most_at_once(held, np.ones(3, bool), there) == (3, 15.0)
    assert most_at_once(held, np.array([True, True, False]), there) == (2, 15.0)
    assert most_at_once(held, np.array([False, True, False]), there) == (1, 15.0)


def test_one_that_comes_as_the_other_has_just_left_is_not_with_it():
    held = tracks([(0, 0), (10, 9)], [(11, 0), (20, 9)])
    assert most_at_once(held, np.ones(2, bool), held.xy[:, 0] == 0)[0] == 1


def test_nobody_there_is_none_at_no_time():
    held = tracks([(0, 9), (10, 9)])
    found, when = most_at_once(held, np.ones(1, bool), np.zeros(2, bool))
    assert found == 0 and np.isnan(when)
    assert most_at_once(held, np.zeros(1, bool), np.ones(2, bool))[0] == 0


def test_coming_back_counts_each_time_anew():
    held = tracks([(0, 0), (10, 9), (20, 0), (30, 9)], [(20, 0), (40, 9)])
    there = held.xy[:, 0] == 0
    assert most_at_once(held, np.ones(2, bool), there) == (2, pytest.approx(20.0))
