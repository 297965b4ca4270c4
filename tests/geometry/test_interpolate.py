"""Areal interpolation by the examples of section 4.7, and what must be conserved."""

from itertools import pairwise

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.geometry.interpolate import averaged, dasymetric, divided, overlap
from viewer.geometry.regions import from_shapely


def boxes(*corners):
    return from_shapely([shapely.box(*corner) for corner in corners])


TWO_SQUARES = boxes((0, 0, 1, 1), (1, 0, 2, 1))
ONE_AND_A_HALF = boxes((0, 0, 1.5, 1))


def test_one_hundred_people_in_two_halves():
    shares = overlap(boxes((0, 0, 2, 1)), boxes((0, 0, 1, 1), (1, 0, 3, 1)))
    found = divided(np.array([100.0]), shares, kind="extensive")
    assert found.values == pytest.approx([50, 50])
    assert found.conserved


def test_one_target_over_one_and_a_half_squares():
    shares = overlap(TWO_SQUARES, ONE_AND_A_HALF)
    values = np.array([10.0, 30.0])
    found = divided(values, shares, kind="extensive")
    assert found.values == pytest.approx([25])
    assert (found.leak, found.conserved) == (pytest.approx(15), False)
    assert averaged(values, shares, kind="intensive").values == pytest.approx([16.667], abs=5e-4)


def test_the_total_can_be_kept():
    found = divided(np.array([10.0, 30.0]), overlap(TWO_SQUARES, ONE_AND_A_HALF), kind="extensive", keep_total=True)
    assert found.values == pytest.approx([40])
    assert found.conserved


def test_the_wrong_kind_is_refused():
    shares = overlap(TWO_SQUARES, ONE_AND_A_HALF)
    for kind in ("intensive", "category"):
        with pytest.raises(ValueError, match="cannot be divided"):
            divided(np.zeros(2), shares, kind=kind)
    with pytest.raises(ValueError, match="cannot be averaged"):
        averaged(np.zeros(2), shares, kind="extensive")


def test_neighbours_that_only_touch_share_nothing():
    assert overlap(boxes((0, 0, 1, 1)), boxes((1, 0, 2, 1))).common.size == 0


def test_missing_sources_and_unreached_targets():
    shares = overlap(TWO_SQUARES, boxes((0, 0, 1, 1), (1, 0, 2, 1), (5, 5, 6, 6)))
    found = divided(np.array([10.0, np.nan]), shares, kind="extensive")
    assert found.values[0] == 10
    assert np.isnan(found.values[1:]).all()
    assert found.conserved
    assert np.isnan(averaged(np.array([np.nan, 3.0]), shares, kind="intensive").values[[0, 2]]).all()


def test_people_go_where_the_houses_are():
    source, targets = boxes((0, 0, 2, 1)), boxes((0, 0, 1, 1), (1, 0, 2, 1))
    houses = np.array([[0.5, 0.5], [1.5, 0.5], [1.6, 0.5], [9.0, 9.0]])
    shares = dasymetric(source, targets, houses, np.array([1.0, 1.0, 2.0, 50.0]))
    found = divided(np.array([80.0]), shares, kind="extensive")
    assert found.values == pytest.approx([20, 60])
    assert found.conserved


def test_a_source_without_houses_falls_back_on_its_area_and_says_so():
    targets = boxes((0, 0, 1, 1), (1, 0, 1.5, 1), (1.5, 0, 2, 1))
    shares = dasymetric(TWO_SQUARES, targets, np.array([[0.5, 0.5]]), np.array([1.0]))
    values = np.array([10.0, 30.0])
    lost = divided(values, shares, kind="extensive")
    assert (lost.values[0], lost.leak) == (10, 30)
    kept = divided(values, shares, kind="extensive", by_area=overlap(TWO_SQUARES, targets))
    assert kept.values == pytest.approx([10, 15, 15])
    assert kept.fallback.tolist() == [1]
    assert kept.conserved


def test_weights_below_zero_are_refused():
    with pytest.raises(ValueError, match="negative"):
        dasymetric(TWO_SQUARES, TWO_SQUARES, np.zeros((1, 2)), np.array([-1.0]))


CUTS = st.lists(st.floats(0.05, 9.95), min_size=0, max_size=6)


@settings(deadline=None, max_examples=50)
@given(CUTS, CUTS, st.integers(0, 2**32 - 1))
def test_totals_are_kept_and_means_stay_between(first, second, seed):
    def strips(cuts):
        edges = np.unique(np.concatenate(([0.0, 10.0], cuts)))
        return boxes(*((a, 0, b, 3) for a, b in pairwise(edges)))

    sources, targets = strips(first), strips(second)
    values = np.random.default_rng(seed).uniform(1, 1000, len(sources))
    shares = overlap(sources, targets)
    assert divided(values, shares, kind="extensive", keep_total=True).conserved
    means = averaged(values, shares, kind="intensive").values
    assert (means >= values.min() * (1 - 1e-12)).all()
    assert (means <= values.max() * (1 + 1e-12)).all()
