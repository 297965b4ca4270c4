"""Where something is at a second, the way it came, and how long it stays where."""

from __future__ import annotations

import numpy as np
import pytest

from tests.cities import tiny_city
from viewer.analysis.patrols import clock_seconds, place, spans, step_at, time_in, way

TRACKS = tiny_city().tracks
WEEK = 7 * 86400.0


def test_between_two_points_it_is_on_the_straight_line():
    assert place(TRACKS, 0, WEEK + 15.0).tolist() == pytest.approx([750.0, 500.0])
    assert place(TRACKS, 1, WEEK + 660.0).tolist() == [1500.0, 500.0]


def test_before_its_first_and_after_its_last_point_it_is_nowhere():
    assert np.isnan(place(TRACKS, 0, WEEK - 1.0)).all()
    assert np.isnan(place(TRACKS, 0, WEEK + 61.0)).all()


def test_a_way_is_cut_at_the_seconds_that_are_asked_for():
    assert way(TRACKS, 0).tolist() == [[500.0, 500.0], [1500.0, 500.0]]
    assert way(TRACKS, 0, WEEK + 30.0).tolist() == pytest.approx(np.array([[1000.0, 500.0], [1500.0, 500.0]]))
    assert len(way(TRACKS, 0, WEEK + 100.0)) == 0


def test_spans_and_steps_of_the_clock():
    assert spans(TRACKS).tolist() == [[WEEK, WEEK + 60.0], [WEEK + 600.0, WEEK + 660.0]]
    clock = tiny_city().clock
    assert clock_seconds(clock).tolist() == [0.0, WEEK, 2 * WEEK, 3 * WEEK]
    assert [step_at(clock, second) for second in (0.0, WEEK - 1, WEEK, 9 * WEEK)] == [0, 0, 1, 3]


def test_half_of_every_gap_belongs_to_either_end():
    region = np.array([0, 1, 2, 1])
    assert time_in(TRACKS, np.array([True, False]), region, 3).tolist() == [30.0, 30.0, 0.0]
    assert time_in(TRACKS, np.array([True, True]), np.array([0, -1, 2, 1]), 3).tolist() == [30.0, 30.0, 30.0]
