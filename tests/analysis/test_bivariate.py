"""Two variables in one class, section 4.5, and how they go together."""

import numpy as np
import pytest

from viewer.analysis.bivariate import cells, counts, share_in
from viewer.analysis.classify import classify
from viewer.analysis.regression import rank_correlation

NINE = np.arange(1.0, 10.0)


def _codes(x, y, k=3):
    breaks = tuple(classify(values, "quantile", k).breaks for values in (x, y))
    return cells(x, y, breaks, k).tolist()


def test_tertiles_of_one_to_nine_lie_on_a_diagonal():
    assert _codes(NINE, NINE) == [0, 0, 0, 4, 4, 4, 8, 8, 8]
    assert _codes(NINE, NINE[::-1]) == [6, 6, 6, 4, 4, 4, 2, 2, 2]


def test_what_is_missing_on_either_side_lies_in_no_cell():
    x, y = np.array([1.0, np.nan, 3.0, 4.0]), np.array([1.0, 2.0, np.nan, 4.0])
    found = cells(x, y, (np.array([1.0, 2.0, 4.0]),) * 2, 2)
    assert found.tolist() == [0, -1, -1, 3]
    assert counts(found, 2).tolist() == [1, 0, 0, 1]


def test_shares_count_people_where_they_are_known():
    found = np.array([0, 3, 3, -1])
    assert share_in(found, [3], np.array([60.0, 30.0, 10.0, 1000.0])) == pytest.approx(0.4)
    assert share_in(found, [3], None) == pytest.approx(2 / 3)
    assert np.isnan(share_in(np.array([-1]), [3], None))


def test_ranks_and_not_values_make_the_correlation():
    assert rank_correlation(NINE, NINE**5)[0] == pytest.approx(1.0)
    assert rank_correlation(NINE, -np.exp(NINE))[0] == pytest.approx(-1.0)
    assert rank_correlation(np.array([1, 2, 2, 3.0]), np.array([1, 2, 3, 4.0]))[0] == pytest.approx(
        0.9486833
    )  # by hand
    assert np.isnan(rank_correlation(NINE, np.ones(9))[0])
    assert np.isnan(rank_correlation(NINE[:2], NINE[:2])[0])


def test_dust_and_income_of_new_york_are_not_related(real_data):
    import csv

    def column(table, name):
        with (real_data / "nyc" / table).open(encoding="utf-8-sig") as file:
            return {row["borocd"]: float(row[name]) for row in csv.DictReader(file)}

    income = column("nyc_joined_59.csv", "median_household_income_usd")
    dust = column("nyc_joined_59.csv", "pm25_2022")
    keys = sorted(income.keys() & dust.keys())
    found = rank_correlation(*(np.array([held[key] for key in keys]) for held in (income, dust)))[0]
    assert found == pytest.approx(0.02, abs=0.005)
