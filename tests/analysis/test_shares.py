"""Figures of a burden that can be checked by eye: method section 4.4, 600 people bear 4, 300 bear 8 and 100 bear 12."""

from __future__ import annotations

import numpy as np
import pytest

from viewer.analysis.shares import Residents, coverage, figures, nearest, paid, pareto

PEOPLE = np.array([600.0, 300.0, 100.0])
POOR_FIRST = Residents(PEOPLE, np.array([10.0, 20.0, 60.0]))


def test_equal_burdens_have_no_inequality() -> None:
    told = figures(np.full(3, 5.0), POOR_FIRST)
    assert (told.mean, told.index, told.concentration) == (5.0, pytest.approx(0.0), pytest.approx(0.0))
    assert told.deciles == pytest.approx([5.0] * 10)


def test_published_kolm_pollak_case_is_met() -> None:
    told = figures(
        np.array([10.0, 30.0, 60.0]), Residents(np.array([600.0, 300.0, 100.0]), np.array([40.0, 20.0, 10.0]))
    )
    assert told.mean == pytest.approx(21.0)
    assert told.ede == pytest.approx(25.636021)
    assert told.concentration == pytest.approx(-0.357143, abs=1e-6)


def test_kappa_stays_fixed_between_scenarios() -> None:
    first = figures(np.array([4.0, 8.0, 12.0]), POOR_FIRST)
    second = figures(np.array([4.0, 8.0, 4.0]), POOR_FIRST, kappa=first.kappa)
    by_hand = -np.log(np.sum(PEOPLE / 1000 * np.exp(-first.kappa * np.array([4.0, 8.0, 4.0])))) / first.kappa
    assert second.ede == pytest.approx(by_hand)


def test_coverage_counts_the_people_within_reach() -> None:
    places = np.array([[0.0, 0.0], [900.0, 0.0], [5000.0, 0.0]])
    away = nearest(places, np.array([[0.0, 0.0], [np.nan, 0.0]]))
    np.testing.assert_allclose(away, [0.0, 900.0, 5000.0])
    assert coverage(PEOPLE, away) == pytest.approx(0.9)
    assert np.isnan(coverage(PEOPLE, nearest(places, np.zeros((0, 2)))))


def test_missing_burden_is_left_out() -> None:
    told = figures(np.array([4.0, np.nan, 12.0]), POOR_FIRST)
    assert told.people == 700.0
    assert told.mean == pytest.approx((600 * 4 + 100 * 12) / 700)


def test_without_wealth_there_are_no_deciles_but_a_mean() -> None:
    told = figures(np.array([4.0, 8.0, 12.0]), Residents(PEOPLE, np.full(3, np.nan)))
    assert told.mean == pytest.approx(6.0)
    assert np.isnan(told.concentration)
    assert np.isnan(told.deciles).all()


def test_the_front_holds_what_nothing_beats() -> None:
    total, unequal = np.array([3.0, 1.0, 2.0, 1.0, np.nan]), np.array([1.0, 5.0, 5.0, 4.0, 0.0])
    assert pareto(total, unequal).tolist() == [True, False, False, True, False]


def test_money_by_head_and_by_burden() -> None:
    burden = np.array([4.0, 8.0, np.nan])
    np.testing.assert_allclose(paid(90.0, "equal per head", burden, PEOPLE), [60.0, 30.0, np.nan])
    np.testing.assert_allclose(paid(90.0, "burden above the mean", burden, PEOPLE), [0.0, 90.0, np.nan])
    with pytest.raises(ValueError, match="no rule"):
        paid(90.0, "whim", burden, PEOPLE)


def test_choices_that_are_equal_are_on_the_front_together_or_not_at_all() -> None:
    total, unequal = np.array([1.0, 1.0, 2.0, 2.0, 3.0, 3.0]), np.array([5.0, 5.0, 4.0, 4.0, 4.0, 4.0])
    assert pareto(total, unequal).tolist() == [True, True, True, True, False, False]
