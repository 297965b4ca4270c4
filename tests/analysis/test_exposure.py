"""Exposure of groups, of rich and poor, and what margins of error do to ranks and classes."""

import csv

import numpy as np
import pytest

from viewer.analysis import exposure as ex
from viewer.analysis.inequality import gini

DUST = np.array([4.0, 8.0, 12.0])
CHILDREN = np.array([10.0, 30.0, 60.0])
PEOPLE = np.array([100.0, 100.0, 100.0])


def test_a_group_and_the_rest_by_hand():
    found = ex.group_exposure(DUST, CHILDREN, PEOPLE)
    assert found.group == pytest.approx((40 + 240 + 720) / 100)
    assert found.rest == pytest.approx((360 + 560 + 480) / 200)
    assert found.ratio == pytest.approx(10 / 7)
    assert found.interval.low <= found.ratio <= found.interval.high
    assert found.basis == "resampled regions"


def test_margins_of_error_of_nothing_leave_no_doubt_and_larger_ones_more():
    def width(moe):
        found = ex.group_exposure(DUST, CHILDREN, PEOPLE, group_moe=np.full(3, moe), everybody_moe=np.full(3, moe))
        assert found.basis == "margins of error"
        return found.interval.high - found.interval.low

    assert width(0.0) == pytest.approx(0, abs=1e-12)
    assert 0 < width(1.0) < width(8.0)


def test_the_interval_of_a_group_covers_as_often_as_it_says():
    """True counts with a normal error: in about nine of ten surveys the interval holds the true ratio."""
    random, hits = np.random.default_rng(5), 0
    dust, people = random.uniform(4, 12, 40), np.full(40, 1000.0)
    true = random.uniform(100, 500, 40)
    ratio = ex.group_exposure(dust, true, people).ratio
    for seed in range(200):
        seen = true + random.normal(0, 30, 40)
        found = ex.group_exposure(dust, seen, people, group_moe=np.full(40, 30 * 1.6449), seed=seed, draws=300)
        hits += found.interval.low <= ratio <= found.interval.high
    assert hits / 200 == pytest.approx(0.9, abs=0.06)


def test_missing_regions_are_left_out_and_nobody_is_nan():
    found = ex.group_exposure(np.append(DUST, np.nan), np.append(CHILDREN, 999.0), np.append(PEOPLE, 999.0))
    assert found.ratio == pytest.approx(10 / 7)
    none = ex.group_exposure(DUST, np.zeros(3), PEOPLE)
    assert np.isnan(none.ratio)
    assert np.isnan(none.interval.low)
    assert np.isnan(ex.group_exposure(np.zeros(0), np.zeros(0), np.zeros(0)).group)


def test_the_same_seed_gives_the_same_interval():
    first, second = (ex.group_exposure(DUST, CHILDREN, PEOPLE, seed=3).interval for _ in range(2))
    assert first == second


def test_tenths_of_the_people_split_the_regions():
    found = ex.by_share(np.array([1.0, 2.0]), np.array([5.0, 50.0]), np.array([250.0, 750.0]), parts=2)
    assert found == pytest.approx([1.5, 2.0])
    assert ex.by_share(np.arange(10.0), np.arange(10.0), np.ones(10)) == pytest.approx(np.arange(10.0))


def test_equally_rich_regions_are_mixed_whatever_their_order():
    found = ex.by_share(np.array([1.0, 3.0]), np.array([7.0, 7.0]), np.ones(2), parts=2)
    assert found == pytest.approx([2, 2])
    assert np.isnan(ex.by_share(np.full(2, np.nan), np.ones(2), np.ones(2))).all()


def test_tenths_of_everybody_have_the_mean_of_everybody():
    random = np.random.default_rng(1)
    dust, wealth, people = random.random((3, 50))
    assert ex.by_share(dust, wealth, people).mean() == pytest.approx(dust @ people / people.sum())


def test_a_third_of_variation_is_unreliable():
    values, moe = np.array([100.0, 100.0, 0.0, np.nan]), np.array([40.0, 60.0, 5.0, 1.0])
    assert ex.variation(values, moe)[:2] == pytest.approx([40 / 164.485, 60 / 164.485], rel=1e-4)
    assert ex.unreliable(values, moe).tolist() == [False, True, True, False]


def test_ranks_that_are_certain_and_ranks_that_are_not():
    rank, low, high = ex.rank_intervals(np.array([1.0, 100.0, 101.0, np.nan]), np.array([0.1, 50.0, 50.0, 1.0]))
    assert rank.tolist() == [1, 2, 3, 0]
    assert (low[0], high[0]) == (1, 1)
    assert (low[1], high[1]) == (2, 3)
    assert np.isnan(low[3])


def test_the_certainty_of_a_class():
    z = 1.6448536269514722
    values, moe = np.array([10.0, 10.0, 19.0, np.nan]), np.array([5.0, 0.0, z, 1.0])
    found = ex.class_certainty(values, moe, np.array([0.0, 15.0, 20.0]))
    assert found[0] == pytest.approx(0.95)  # one tail of a 90 % margin reaches the break
    assert found[1] == 1
    assert found[2] == pytest.approx(0.99997, abs=5e-6)  # the upper class is open above
    assert np.isnan(found[3])


def test_a_bootstrap_holds_the_measure_and_shrinks_with_numbers():
    random = np.random.default_rng(2)
    few, many = random.lognormal(3, 0.5, 30), random.lognormal(3, 0.5, 3000)
    one, other = ex.bootstrap(gini, few), ex.bootstrap(gini, many, np.ones(3000), draws=199)
    assert one.low < gini(few) < one.high
    assert other.low < gini(many) < other.high
    assert other.high - other.low < (one.high - one.low) / 3
    assert np.isnan(ex.bootstrap(gini, np.zeros(0)).low)


def test_dust_of_the_poor_in_new_york_is_hardly_another(real_data):
    def table(name):
        with (real_data / "nyc" / name).open(newline="", encoding="utf-8") as text:
            return {row["borocd"]: row for row in csv.DictReader(text)}

    wealth, air = table("nyc_wealth.csv"), table("nyc_pollution.csv")
    dust = np.array([float(air[key]["pm25_2022"]) for key in wealth])
    people = np.array([float(row["population"]) for row in wealth.values()])
    moe = np.array([float(row["population_moe"]) for row in wealth.values()])
    poor = people * np.array([float(row["poverty_pct"]) for row in wealth.values()]) / 100
    found = ex.group_exposure(dust, poor, people, group_moe=moe * 0.2, everybody_moe=moe)
    assert found.ratio == pytest.approx(1.0, abs=0.05)
    income = np.array([float(row["median_household_income_usd"]) for row in wealth.values()])
    tenths = ex.by_share(dust, income, people)
    assert tenths.mean() == pytest.approx(dust @ people / people.sum())


def test_many_regions_are_drawn_in_parts_and_a_million_less_often():
    from viewer.analysis.exposure import CHUNK, _chunks, fewer_draws

    assert fewer_draws(999, 2_000) == 999
    assert fewer_draws(999, 1_000_000) == 100
    assert fewer_draws(999, 10_000_000) == 99
    parts = _chunks(999, 50_000)
    assert sum(parts) == 999
    assert max(parts) * 50_000 <= CHUNK


def test_the_draws_are_the_same_whatever_the_parts(monkeypatch):
    from viewer.analysis import exposure

    random = np.random.default_rng(3)
    x, part, whole = random.uniform(1, 9, 40), random.uniform(0, 50, 40), random.uniform(50, 90, 40)
    once = exposure.group_exposure(x, part, whole)
    monkeypatch.setattr(exposure, "CHUNK", 1_000)
    assert exposure.group_exposure(x, part, whole) == once
