"""Stocks as a table over time: nothing is nothing, rows of one place add up, uncertainty in squares."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from tests.cities import tiny_city
from viewer.analysis.lying import lying

STOCKS = tiny_city().stocks[0]


def test_a_place_without_a_row_has_nothing():
    table = lying(STOCKS, 3, 4)
    assert table.tonnes.shape == (4, 3, 2)
    assert table.tonnes[1].tolist() == [[4.0, 0.0], [0.0, 0.0], [0.0, 3.0]]
    assert table.span == (0, 1)


def test_a_step_without_a_survey_is_not_known_and_not_empty():
    table = lying(STOCKS, 3, 4)
    assert np.isnan(table.tonnes[2:]).all() and np.isnan(table.variance[2:]).all()
    assert table.surveyed.tolist() == [True, True, False, False]
    assert np.isnan(table.at(3)[0]).all()


def test_the_first_survey_is_the_first_one():
    later = replace(STOCKS, step=STOCKS.step + 2)
    assert lying(later, 3, 4).span == (2, 3)
    assert lying(replace(STOCKS, tonnes=np.full(3, np.nan)), 3, 4).span == (0, 0)


def test_without_a_step_it_is_the_last_survey():
    now, variance = lying(STOCKS, 3, 4).at(None)
    assert now.sum() == 7.0
    assert np.sqrt(variance.sum()) == 0.5


def test_several_rows_of_one_place_add_up_and_rows_without_a_mass_lie_nowhere():
    twice = replace(STOCKS, place=np.array([0, 0, 0], np.int32), step=np.array([0, 0, 0], np.int32),
                    tonnes=np.array([2.0, np.nan, 3.0]), material=("mixed",) * 3)  # fmt: skip
    table = lying(twice, 1, 0)
    assert table.tonnes.tolist() == [[[5.0]]]
