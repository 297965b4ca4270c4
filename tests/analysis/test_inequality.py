"""Inequality against the numbers of section 4.4, and what must hold for any numbers."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.analysis import inequality as unequal
from viewer.geometry.neighbours import paired

FIVE = np.array([10.0, 20.0, 30.0, 40.0, 50.0])
PEOPLE = np.array([100.0, 300.0, 600.0])
UNEVEN = np.array([60.0, 30.0, 10.0])
BIRTHS = np.array([29939.0, 28776.0, 26528.0, 24689.0, 19739.0])
DEATHS = np.array([154.7, 152.9, 119.5, 86.9, 54.3])
NONE = np.zeros(0)
INCOMES = st.lists(st.tuples(st.floats(0.01, 1e6), st.floats(0.01, 1e6)), min_size=1, max_size=30)
MEASURES = {
    "gini": unequal.gini,
    "theil_t": unequal.theil_t,
    "theil_l": unequal.theil_l,
    "hoover": unequal.hoover,
    "atkinson half": lambda x, w=None: unequal.atkinson(x, 0.5, w),
    "atkinson one": lambda x, w=None: unequal.atkinson(x, 1.0, w),
}


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("gini", 0.266667),
        ("theil_t", 0.119688),
        ("theil_l", 0.141114),
        ("hoover", 0.2),
        ("atkinson half", 0.063153),
        ("atkinson one", 0.1316096),
    ],
)
def test_ten_to_fifty(name, expected):
    assert MEASURES[name](FIVE) == pytest.approx(expected, abs=6e-7)


def test_equally_distributed_equivalents_of_ten_to_fifty():
    assert 30 * (1 - unequal.atkinson(FIVE, 0.5)) == pytest.approx(28.105398, abs=5e-7)
    assert 30 * (1 - unequal.atkinson(FIVE, 1)) == pytest.approx(26.0517108, abs=5e-8)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("gini", 0.357143),
        ("theil_t", 0.240828),
        ("theil_l", 0.233178),
        ("hoover", 0.314286),
        ("atkinson half", 0.113317),
        ("atkinson one", 0.207987),
    ],
)
def test_weighted_by_people(name, expected):
    assert MEASURES[name](UNEVEN, PEOPLE) == pytest.approx(expected, abs=6e-7)


@pytest.mark.parametrize(
    ("values", "weights", "aversion", "ede"),
    [
        (FIVE, None, -1, 32.684576),
        (FIVE, None, -0.5, 31.358183),
        (FIVE, None, 0.5, 28.641817),
        (UNEVEN, PEOPLE, -1, 25.636021),
        (UNEVEN, PEOPLE, -0.5, 23.106963),
    ],
)
def test_kolm_pollak(values, weights, aversion, ede):
    found = unequal.kolm_pollak(values, aversion, weights)
    assert found.ede == pytest.approx(ede, abs=5e-7)
    assert found.index == pytest.approx(ede - unequal.weighted_mean(values, weights), abs=5e-7)


def test_kolm_pollak_takes_the_kappa_of_another_picture():
    first = unequal.kolm_pollak(FIVE, -1)
    assert first.kappa == pytest.approx(-0.0272727, abs=5e-8)
    assert unequal.kolm_pollak(FIVE + 5, -1, kappa=first.kappa).ede == pytest.approx(first.ede + 5)


def test_kolm_pollak_survives_huge_numbers_and_zeros():
    assert np.isfinite(unequal.kolm_pollak(FIVE * 1e6, 1, kappa=1.0).ede)
    assert unequal.kolm_pollak(np.zeros(3), -1).ede == 0.0


def test_theil_between_three_and_three_is_the_whole_of_it():
    between, within = unequal.theil_parts(np.array([0.0, 0, 0, 10, 10, 10]), ["a"] * 3 + ["b"] * 3)
    assert (between, within) == (0.6931471805599453, 0.0)


@settings(deadline=None)
@given(INCOMES, st.data())
def test_theil_parts_add_up(pairs, data):
    values, weights = np.array(pairs).T
    groups = data.draw(st.lists(st.integers(0, 3), min_size=len(values), max_size=len(values)))
    between, within = unequal.theil_parts(values, groups, weights)
    assert between + within == pytest.approx(unequal.theil_t(values, weights))
    assert between > -1e-9
    assert within > -1e-9


def test_the_gini_of_neighbours_and_of_others_adds_up():
    """1, 2, 4, 8 in a row: neighbours differ by 1, 2 and 4, seen from both sides; all by 1+3+7+2+6+4 = 23."""
    x = np.array([1.0, 2, 4, 8])
    row = paired(4, np.array([0, 1, 1, 2, 2, 3]), np.array([1, 0, 2, 1, 3, 2]))
    near, far = unequal.gini_parts(x, row)
    assert (near, far) == (14, 32)
    assert (near + far) / (2 * 16 * x.mean()) == pytest.approx(unequal.gini(x))
    assert unequal.gini_parts(np.array([1.0, 2, np.nan, 8]), row) == (2, 26)


def test_lorenz_of_one_to_five():
    people, share = unequal.lorenz(np.arange(5.0, 0.0, -1.0))
    assert people == pytest.approx([0, 0.2, 0.4, 0.6, 0.8, 1])
    assert share == pytest.approx([0, 0.066667, 0.2, 0.4, 0.666667, 1], abs=5e-7)


@settings(deadline=None)
@given(INCOMES)
def test_gini_is_one_less_twice_the_area_under_lorenz(pairs):
    values, weights = np.array(pairs).T
    people, share = unequal.lorenz(values, weights)
    assert unequal.gini(values, weights) == pytest.approx(1 - 2 * np.trapezoid(share, people), abs=1e-9)


@settings(deadline=None)
@given(INCOMES)
def test_gini_is_the_mean_difference_of_all_pairs(pairs):
    values, weights = np.array(pairs).T
    p = weights / weights.sum()
    expected = p @ np.abs(values[:, None] - values) @ p / (2 * (p @ values))
    assert unequal.gini(values, weights) == pytest.approx(expected, abs=1e-9)


@settings(deadline=None)
@given(INCOMES, st.floats(0.1, 100))
def test_the_currency_does_not_matter(pairs, rate):
    values, weights = np.array(pairs).T
    for measure in MEASURES.values():
        assert measure(values * rate, weights) == pytest.approx(measure(values, weights), abs=1e-9)


def test_child_deaths_in_india_fall_on_the_poor():
    found = unequal.concentration(DEATHS, np.arange(5.0), BIRTHS)
    assert found.index == pytest.approx(-0.1694, abs=5e-5)


def test_a_burden_the_other_way_round_than_income_is_the_gini_below_zero():
    found = unequal.concentration(UNEVEN, np.array([10.0, 20.0, 40.0]), PEOPLE)
    assert found.index == pytest.approx(-0.357143, abs=5e-7)
    assert found.index == pytest.approx(-unequal.gini(UNEVEN, PEOPLE))


def test_equal_incomes_share_a_rank_whatever_their_order():
    income = np.array([1.0, 1.0, 2.0])
    one = unequal.concentration(np.array([5.0, 1.0, 3.0]), income)
    other = unequal.concentration(np.array([1.0, 5.0, 3.0]), income)
    assert one.index == pytest.approx(other.index)
    assert one.index == pytest.approx(0.0)


def test_the_standard_error_is_that_of_the_note_written_out():
    h, income = np.array([4.0, 1.0, 3.0, 2.0]), np.array([1.0, 2.0, 3.0, 4.0])
    found = unequal.concentration(h, income)
    rank, mean, n = np.array([1, 3, 5, 7]) / 8, 2.5, 4
    q = np.array([0, 4, 5, 8, 10]) / 10
    a = h / mean * (2 * rank - 1 - found.index) + 2 - q[:-1] - q[1:]
    assert found.standard_error == pytest.approx(np.sqrt(((a**2).sum() / n - (1 + found.index) ** 2) / n))


def test_the_concentration_curve_starts_with_the_poor():
    people, share = unequal.concentration_curve(UNEVEN, np.array([10.0, 20.0, 40.0]), PEOPLE)
    assert people == pytest.approx([0, 0.1, 0.4, 1])
    assert share == pytest.approx([0, 6 / 21, 15 / 21, 1])


def test_the_percentile_ratio_counts_people():
    values, people = np.array([10.0, 20.0, 60.0]), np.array([600.0, 300.0, 100.0])
    assert unequal.weighted_quantile(values, 0.5, people) == 10
    assert unequal.percentile_ratio(values, people) == 4  # nine in ten have 20 or less, so P90 is between 20 and 60
    assert unequal.percentile_ratio(values) == 6


def test_the_median_of_equal_weights_is_the_usual_one():
    assert unequal.weighted_quantile(np.array([4.0, 1.0, 3.0, 2.0]), 0.5) == 2.5


def test_missing_values_and_weights_are_left_out():
    values = np.array([10.0, np.nan, 30.0, 99.0, 50.0])
    weights = np.array([1.0, 1.0, 1.0, np.nan, 0.0])
    assert unequal.gini(values, weights) == pytest.approx(unequal.gini(np.array([10.0, 30.0])))


@pytest.mark.parametrize("name", sorted(MEASURES))
@pytest.mark.parametrize("values", [NONE, np.full(2, np.nan)])
def test_nothing_left_is_nan(name, values):
    assert np.isnan(MEASURES[name](values))


@pytest.mark.parametrize("name", sorted(set(MEASURES) - {"theil_l"}))
def test_all_zero_is_nan(name):
    assert np.isnan(MEASURES[name](np.zeros(3)))


@pytest.mark.parametrize("name", sorted(MEASURES))
def test_equal_shares_are_not_unequal(name):
    assert MEASURES[name](np.full(4, 7.0)) == pytest.approx(0, abs=1e-12)


@pytest.mark.parametrize("name", sorted(MEASURES))
def test_values_below_zero_are_refused(name):
    with pytest.raises(ValueError, match="values must"):
        MEASURES[name](np.array([-1.0, 2.0]))


def test_weights_below_zero_are_refused():
    with pytest.raises(ValueError, match="weights must not be negative"):
        unequal.gini(FIVE, -FIVE)


def test_an_aversion_of_nothing_is_refused():
    with pytest.raises(ValueError, match="aversion"):
        unequal.atkinson(FIVE, 0)
    with pytest.raises(ValueError, match="aversion"):
        unequal.kolm_pollak(FIVE, 0)


def test_one_region_alone_is_perfectly_equal_whatever_the_rounding():
    for value in (3.0, 0.1, 24.6, 1e9 / 7):
        assert [unequal.atkinson(np.array([value]), aversion) for aversion in (0.5, 1.0, 2.0)] == [0.0, 0.0, 0.0]
