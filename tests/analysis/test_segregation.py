"""Dissimilarity by hand, at its ends, and as the share that must move."""

from __future__ import annotations

import numpy as np
import pytest

from viewer.analysis.segregation import dissimilarity


def test_apart_alike_and_half_way():
    assert dissimilarity(np.array([5.0, 0.0]), np.array([0.0, 9.0])) == 1.0
    assert dissimilarity(np.array([1.0, 2.0]), np.array([10.0, 20.0])) == 0.0
    assert dissimilarity(np.array([10.0, 20, 30]), np.array([30.0, 20, 10])) == pytest.approx(1 / 3)


def test_missing_regions_are_left_out_and_nobody_is_nan():
    assert dissimilarity(np.array([10.0, np.nan, 0.0]), np.array([5.0, 7.0, 5.0])) == 0.5
    assert np.isnan(dissimilarity(np.array([0.0, 0.0]), np.array([1.0, 2.0])))
    with pytest.raises(ValueError, match="0 or more"):
        dissimilarity(np.array([-1.0]), np.array([1.0]))


@pytest.mark.parametrize("seed", range(5))
def test_it_is_the_least_share_of_a_group_that_moves_to_lie_like_the_other(seed):
    chance = np.random.default_rng(seed)
    one, other = chance.uniform(0, 9, 12), chance.uniform(0, 9, 12)
    wanted = one.sum() * other / other.sum()
    assert dissimilarity(one, other) == pytest.approx(np.maximum(one - wanted, 0).sum() / one.sum())
