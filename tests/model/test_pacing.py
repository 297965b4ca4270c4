"""The clock of a talk: it stands for questions, and knows how far from the plan one is."""

from __future__ import annotations

import pytest

from viewer.model.pacing import Clock, Pace, clock_face, late_words, pace_of
from viewer.model.story import Scene


def scenes(*seconds: float) -> list[Scene]:
    return [Scene(str(k), "", dwell_s=each) for k, each in enumerate(seconds)]


def test_questions_are_not_counted():
    clock = Clock().started(100.0).paused(160.0)
    assert (clock.elapsed(400.0), clock.asked(400.0)) == (60.0, 240.0)
    clock = clock.started(400.0)
    assert (clock.elapsed(430.0), clock.asked(430.0)) == (90.0, 240.0)


def test_what_is_done_twice_counts_once():
    clock = Clock().started(0.0).started(50.0)
    assert clock.elapsed(60.0) == 60.0
    assert clock.paused(60.0).paused(90.0).elapsed(100.0) == 60.0


def test_a_clock_that_has_not_begun_stands_at_nothing():
    assert (Clock().elapsed(9.0), Clock().asked(9.0), Clock().begun) == (0.0, 0.0, False)


def test_a_clock_that_goes_back_takes_nothing_away():
    assert Clock(5.0, since=100.0).elapsed(90.0) == 5.0


def test_a_kept_clock_goes_on_from_its_sums():
    kept = Clock().started(0.0).paused(10.0).kept(25.0)
    assert (kept.elapsed_s, kept.asked_s, kept.runs) == (10.0, 15.0, False)
    assert kept.started(1000.0).elapsed(1001.0) == 11.0


@pytest.mark.parametrize("minutes", [5, 10, 20])
def test_a_cut_is_shared_out_by_the_scenes_own_times(minutes: int):
    pace = pace_of(scenes(10, 30, 20), minutes)
    assert pace.total_s == pytest.approx(60 * minutes)
    assert pace.ends_s[0] == pytest.approx(10 * minutes)


def test_without_a_cut_scenes_take_their_own_time_and_without_times_equal_ones():
    assert pace_of(scenes(10, 30)).ends_s == (10.0, 40.0)
    assert pace_of(scenes(0, 0), 2).ends_s == (60.0, 120.0)
    assert pace_of([], 5) == Pace() and Pace().late_s(3, 9.0) == 0.0


def test_late_and_early_are_told_against_the_scene_one_is_in():
    pace = Pace((60.0, 180.0, 240.0))
    assert [pace.late_s(1, at) for at in (30.0, 60.0, 180.0, 200.0)] == [-30.0, 0.0, 0.0, 20.0]
    assert pace.late_s(99, 250.0) == 10.0


def test_words_of_the_clock():
    assert clock_face(599.99) == "9:59" and late_words(-0.9) == "on time" and late_words(61) == "1:01 behind"
