"""Geofences do not flicker: jitter at the border changes nothing, staying and leaving do, in time."""

from __future__ import annotations

import numpy as np
import pytest

from viewer.analysis.geofence import Fence, inside, visits
from viewer.geometry.locate import distances
from viewer.geometry.regions import from_shapely

SECONDS = np.arange(0.0, 100.0, 10.0)


def test_it_is_inside_after_staying_long_enough():
    away = np.array([5.0, 0, 0, 0, 0, 0, 0, 0, 0, 0])
    assert inside(SECONDS, away, Fence(enter_s=30.0)).tolist() == [False] * 4 + [True] * 6
    assert inside(SECONDS, away, Fence()).tolist() == [False] + [True] * 9


def test_it_leaves_after_staying_away_beyond_the_buffer():
    away = np.array([0.0, 0, 2, 2, 2, 8, 8, 8, 8, 8])
    assert inside(SECONDS, away, Fence(leave_s=20.0, buffer=3.0)).tolist() == [True] * 7 + [False] * 3


def test_a_touch_is_no_visit_and_a_step_out_no_leaving():
    touch = np.array([9.0, 9, 0, 9, 9, 9, 9, 9, 9, 9])
    assert not inside(SECONDS, touch, Fence(enter_s=10.0)).any()
    step_out = np.array([0.0, 0, 0, 9, 0, 0, 0, 0, 0, 0])
    assert inside(SECONDS, step_out, Fence(leave_s=10.0)).all()


def test_missing_places_are_outside():
    assert inside(SECONDS[:3], np.array([0.0, np.nan, np.nan]), Fence(leave_s=10.0)).tolist() == [True, True, False]


@pytest.mark.parametrize("seed", range(20))
def test_jitter_at_the_border_counts_one_visit_where_a_plain_test_counts_many(seed):
    """Something walks into a square and out again; its places are off by half the buffer."""
    import shapely

    chance = np.random.default_rng(seed)
    seconds = np.arange(0.0, 400.0, 1.0)
    x = np.interp(seconds, [0, 150, 250, 400], [-20.0, 0.0, 0.0, -20.0]) + chance.uniform(-1.5, 1.5, 400)
    square = from_shapely([shapely.box(0, -50, 50, 50)])
    away = distances(square, np.column_stack((x, np.zeros(400))))[0]
    plain = visits(away <= 0)
    steady = visits(inside(seconds, away, Fence(enter_s=0.0, leave_s=5.0, buffer=3.0)))
    assert plain > 10
    assert steady == 1


def test_being_there_from_the_first_is_a_visit():
    assert visits(np.array([True, True, False, True])) == 2
    assert visits(np.zeros(0, bool)) == 0
