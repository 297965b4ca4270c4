"""Ranks: the highest is first, equal values share the best place, missing ones are left out."""

from __future__ import annotations

import numpy as np
import pytest

from viewer.analysis.rank import Rank, rank


@pytest.mark.parametrize(
    "values, which, place, count, percentile",
    [
        ([1, 2, 3, 4], 3, 1, 4, 87.5),
        ([1, 2, 3, 4], 0, 4, 4, 12.5),
        ([5, 5, 5, 1], 1, 1, 4, 62.5),  # one below, half of three equal ones
        ([7, np.nan, 3], 2, 2, 2, 25.0),
        ([7], 0, 1, 1, 50.0),
    ],
)
def test_the_place_and_the_share_below(values, which, place, count, percentile):
    assert rank(np.array(values, float), which) == Rank(place, count, percentile)


def test_the_eighth_of_ninety_four_stands_in_the_92nd_percentile():
    found = rank(np.arange(94.0), 94 - 8)
    assert (found.place, found.count, round(found.percentile)) == (8, 94, 92)


def test_what_is_missing_has_no_rank():
    assert rank(np.array([1.0, np.nan]), 1) is None
