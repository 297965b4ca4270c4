"""Extra tonnes on their way: waits, shares, travel, nothing lost, and the dose of what is handled."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.analysis.ripples import Ways, dose, grams_per_tonne, shares, shifted, spread, waits


def ways(start, end, share, travel, wait, stays):
    return Ways(np.array(start), np.array(end), *(np.array(v, float) for v in (share, travel, wait, stays)))


def line(wait=(2.0, 1.0, 0.0), travel=(0.25, 0.0)):
    """0 passes half to 1 and keeps half; 1 passes all to 2."""
    return ways([0, 1], [1, 2], [0.5, 1.0], travel, wait, [0.5, 0.0, 1.0])


def test_a_part_of_a_step_falls_into_the_next():
    assert shifted(np.array([4.0, 0.0, 0.0]), 1.25).tolist() == [0.0, 3.0, 1.0]
    assert shifted(np.array([4.0, 0.0]), 5.0).tolist() == [0.0, 0.0]


def test_the_front_waits_travels_and_arrives():
    """Ten tonnes in step 0: five leave after two steps and need a quarter; a step later they are at the end."""
    found = spread(line(), 0, np.array([10.0, 0, 0, 0, 0, 0]))
    assert found.arrived[:, 0].tolist() == [10, 0, 0, 0, 0, 0]
    assert found.arrived[:, 1] == pytest.approx([0, 0, 3.75, 1.25, 0, 0])
    assert found.arrived[:, 2] == pytest.approx([0, 0, 0, 3.75, 1.25, 0])
    assert found.entered[:, 0] == pytest.approx([0, 0, 5, 0, 0, 0])
    assert found.reached == pytest.approx([0, 2.25, 3.25])


def test_without_waits_everything_goes_on_within_the_step_also_in_a_circle():
    circle = ways([0, 1, 1], [1, 0, 2], [1.0, 0.5, 0.5], [0, 0, 0], [0, 0, 0], [0, 0, 1])
    found = spread(circle, 0, np.array([8.0]))
    assert found.arrived[0] == pytest.approx([16, 16, 8])


def test_where_nothing_leads_the_front_never_comes():
    alone = ways([0], [1], [1.0], [0], [0, 0, 0], [0, 1, 1])
    assert spread(alone, 0, np.array([1.0, 0.0])).reached.tolist() == [0, 0, np.inf]
    assert np.isinf(spread(alone, 0, np.zeros(2)).reached).all()


@given(st.lists(st.floats(0, 100), min_size=1, max_size=6), st.floats(0, 3), st.floats(0, 2))
def test_nothing_is_lost_before_the_clock_ends(added, wait, travel):
    clock = np.zeros(len(added) + 12)
    clock[: len(added)] = added
    found = spread(line((wait, 0.0, 0.0), (travel, 0.0)), 0, clock)
    assert found.arrived[:, 2].sum() == pytest.approx(sum(added) / 2, rel=1e-6, abs=1e-6)


def test_shares_are_of_what_leaves_and_what_stays():
    share, stays = shares(np.array([0, 0, 1]), np.array([3.0, 1.0, -2.0]), np.array([4.0, 5.0, 0.0]))
    assert share.tolist() == [0.375, 0.125, 0.0]
    assert stays.tolist() == [0.5, 1.0, 1.0]


def test_waits_follow_littles_law():
    assert waits(np.array([30.0, np.nan, 5.0]), np.array([10.0, 10.0, 0.0])).tolist() == [3.0, 0.0, 0.0]


def test_the_dose_is_that_of_the_dust_of_the_extra_tonnes():
    """A gram a second and 86,400 t a day are one gram a tonne; 43,200 more tonnes a day make half a gram a second."""
    day = 86_400.0
    grams = grams_per_tonne(np.array([1.0, np.nan]), np.array([day, 10.0]), day)
    assert grams.tolist() == [1.0, 0.0]
    found = dose(np.array([[day / 2, 7.0]]), grams, np.array([[10.0, 3.0], [4.0, 3.0]]), day)
    assert found == pytest.approx(np.array([[5.0, 2.0]]))


def test_what_still_goes_round_at_the_end_of_a_step_goes_on_in_the_next():
    """A circle that hardly lets anything out: no step ends it, and still all of it comes out in the end."""
    circle = ways([0, 1, 1], [1, 0, 2], [1.0, 0.999, 0.001], [0, 0, 0], [0, 0, 0], [0, 0, 1])
    found = spread(circle, 0, np.append(8.0, np.zeros(299)))
    assert 0 < found.arrived[0, 2] < 1
    assert found.arrived[:, 2].sum() == pytest.approx(8.0, rel=1e-6)
