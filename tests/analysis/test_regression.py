"""Lines and rank correlations by hand and against scipy, with people as weights."""

from __future__ import annotations

import numpy as np
import pytest

from viewer.analysis.regression import could_be_chance, line, rank_correlation

NAN = float("nan")


def test_a_line_weighs_its_points_by_people():
    found = line(np.array([0.0, 1.0, 1.0]), np.array([0.0, 1.0, 3.0]), np.array([1.0, 3.0, 1.0]))
    assert (found.slope, found.intercept, found.n) == (pytest.approx(1.5), pytest.approx(0.0), 3)
    repeated = line(np.array([0.0, 1, 1, 1, 1]), np.array([0.0, 1, 1, 1, 3]))
    assert found.explained == pytest.approx(repeated.explained) and repeated.slope == pytest.approx(1.5)


def test_a_line_leaves_out_what_is_missing_and_who_is_nobody():
    x, y = np.array([0.0, 1.0, 2.0, NAN, 9.0]), np.array([1.0, 3.0, 5.0, 9.0, 0.0])
    assert line(x, y, np.array([1.0, 1.0, 1.0, 1.0, 0.0])).n == 3
    assert line(x, y, np.array([1.0, 1.0, 1.0, 1.0, NAN])).slope == pytest.approx(2.0)


def test_there_is_no_line_through_one_place():
    assert line(np.array([2.0, 2.0]), np.array([1.0, 5.0])) is None
    assert line(np.zeros(0), np.zeros(0)) is None
    assert np.isnan(line(np.array([1.0, 2.0]), np.array([4.0, 4.0])).explained)


def test_equal_weights_give_the_usual_rho():
    rng = np.random.default_rng(2147)
    x, y = rng.integers(0, 9, 60).astype(float), rng.normal(size=60)
    expected = pytest.importorskip("scipy.stats").spearmanr(x, y).statistic
    assert rank_correlation(x, y)[0] == pytest.approx(expected)
    assert rank_correlation(x, y, np.full(60, 7.0))[0] == pytest.approx(expected)


def test_a_thousand_people_count_as_a_thousand_rows():
    x, y, people = np.array([1.0, 2.0, 3.0, 4.0]), np.array([2.0, 1.0, 4.0, 3.0]), np.array([5, 1, 2, 8])
    by_people, n = rank_correlation(x, y, people.astype(float))
    assert by_people == pytest.approx(rank_correlation(np.repeat(x, people), np.repeat(y, people))[0]) and n == 4


def test_rho_of_too_few_or_of_one_value_is_nan():
    assert np.isnan(rank_correlation(np.array([1.0, 2.0]), np.array([1.0, 2.0]))[0])
    assert np.isnan(rank_correlation(np.ones(5), np.arange(5.0))[0])


def test_chance_is_told_by_size_and_number():
    scipy_p = pytest.importorskip("scipy.stats").spearmanr
    rng = np.random.default_rng(1)
    for n in (6, 20, 59):
        x = rng.normal(size=n)
        y = x * 0.4 + rng.normal(size=n)
        rho, p = scipy_p(x, y)
        assert could_be_chance(float(rho), n) == bool(p > 0.05)
    assert could_be_chance(1.0, 3) and not could_be_chance(1.0, 6) and could_be_chance(NAN, 50)
