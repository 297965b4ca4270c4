"""Support spreads over a row of three districts, by numbers that can be followed by head."""

import numpy as np
import pytest

from viewer.analysis.unrest import Rule, noticed, spread
from viewer.geometry.neighbours import paired

ROW = paired(3, np.array([0, 1, 1, 2]), np.array([1, 0, 2, 1]))  # 0 - 1 - 2
ALL = Rule(seeing=0.5, passing=1.0, threshold=0.5)


def test_those_who_notice_join_by_the_rate_of_seeing():
    found = spread(np.tile([1.0, 0.0, 0.0], (3, 1)), ROW, Rule(0.5, 0.0, 0.0))
    assert found.support[:, 0].tolist() == [0.5, 0.75, 0.875]
    assert (found.support[:, 1:] == 0).all()


def test_it_is_passed_on_only_from_the_threshold_on():
    seen = np.tile([1.0, 0.0, 0.0], (4, 1))
    found = spread(seen, ROW, Rule(0.5, 1.0, 0.4))
    assert found.around[:, 1].tolist() == [0.0, 0.25, 0.375, 0.4375], "half of the first district's: the last has none"
    assert found.support[:, 1].tolist() == [0.0, 0.0, 0.0, 0.4375]
    assert (found.support[:, 2] == 0).all()


def test_nobody_knows_before_the_first_step_and_nobody_leaves():
    found = spread(np.tile([1.0, 1.0, 0.0], (5, 1)), ROW, ALL, first=2)
    assert (found.support[:2] == 0).all()
    assert (np.diff(found.support, axis=0) >= 0).all()
    assert found.arrival.tolist() == [2.0, 2.0, 3.0]


def test_an_island_sees_for_itself_and_what_is_unknown_counts_in_no_mean():
    apart = paired(3, np.array([1, 2]), np.array([2, 1]))
    seen = np.tile([1.0, np.nan, 1.0], (3, 1))
    found = spread(seen, apart, ALL)
    assert found.support[:, 0].tolist() == [0.5, 0.75, 0.875]
    assert found.support[:, 2].tolist() == [0.5, 0.75, 0.875]
    assert np.isnan(found.support[:, 1]).all()
    assert not found.risen(2)[1] and found.arrival[1] == np.inf


def test_without_districts_or_steps_there_is_nothing():
    none = paired(0, np.zeros(0, np.int64), np.zeros(0, np.int64))
    assert spread(np.zeros((2, 0)), none).support.shape == (2, 0)
    assert spread(np.zeros((0, 3)), ROW).support.shape == (0, 3)


def test_half_notice_at_half_and_amounts_below_none_are_none():
    assert noticed(np.array([-3.0, 0.0, 2.0, np.nan]), 2.0)[:3].tolist() == [0.0, 0.0, 0.5]
    with pytest.raises(ValueError, match="above 0"):
        noticed(np.ones(1), 0.0)


@pytest.mark.parametrize("wrong", [{"seeing": 1.5}, {"passing": -0.1}, {"threshold": 2.0}])
def test_rates_are_shares(wrong):
    with pytest.raises(ValueError, match="0 to 1"):
        Rule(**wrong)
