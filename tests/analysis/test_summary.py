"""A column in a few numbers."""

import numpy as np
import pytest

from viewer.analysis.summary import summarise


def test_totals_are_for_what_adds_up_only():
    assert summarise(np.array([1.0, 2.0, 6.0]), "extensive").total == 9.0
    assert summarise(np.array([1.0, 2.0, 6.0]), "intensive").as_dict() == {
        "n": 3, "missing": 0, "total": None, "mean": 3.0, "min": 1.0, "max": 6.0,
    }  # fmt: skip


def test_missing_values_are_counted_and_in_no_number():
    found = summarise(np.array([np.nan, 4.0, np.nan]), "extensive")
    assert (found.n, found.missing, found.total, found.mean) == (1, 2, 4.0, 4.0)


@pytest.mark.parametrize("values", [[], [np.nan, np.nan]])
def test_nothing_has_no_numbers(values):
    found = summarise(np.array(values), "extensive").as_dict()
    assert found == {"n": 0, "missing": len(values), "total": None, "mean": None, "min": None, "max": None}


def test_codes_of_categories_are_only_counted():
    assert summarise(np.array([0.0, 1.0, np.nan]), "category").as_dict()["mean"] is None
