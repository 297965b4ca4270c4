"""A column in a few numbers."""

import math
from dataclasses import astuple

import numpy as np
import pytest

from viewer.analysis.summary import summarise


def test_totals_are_for_what_adds_up_only():
    assert astuple(summarise(np.array([1.0, 2.0, 6.0]), "extensive")) == (3, 0, 9.0, 3.0, 1.0, 6.0)
    rate = summarise(np.array([1.0, 2.0, 6.0]), "intensive")
    assert math.isnan(rate.total)
    assert rate.mean == 3.0


def test_tenths_add_up_to_tenths():
    assert summarise(np.full(10, 0.1), "extensive").total == 1.0
    assert summarise(np.array([15152.600000000002, 15777.599999999999]), "extensive").total == 30930.2


def test_a_sum_beyond_every_number_is_infinite():
    assert summarise(np.array([1e308, 1e308]), "extensive").total == math.inf
    assert summarise(np.array([-1e308, -1e308]), "extensive").total == -math.inf


def test_missing_values_are_counted_and_in_no_number():
    found = summarise(np.array([np.nan, 4.0, np.nan]), "extensive")
    assert (found.n, found.missing, found.total, found.mean) == (1, 2, 4.0, 4.0)


@pytest.mark.parametrize("values", [[], [np.nan, np.nan]])
def test_nothing_has_no_numbers(values):
    n, missing, *numbers = astuple(summarise(np.array(values), "extensive"))
    assert (n, missing) == (0, len(values))
    assert all(math.isnan(number) for number in numbers)


def test_codes_of_categories_are_only_counted():
    found = summarise(np.array([0.0, 1.0, np.nan]), "category")
    assert (found.n, found.missing) == (2, 1)
    assert math.isnan(found.mean)
