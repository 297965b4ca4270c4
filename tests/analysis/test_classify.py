"""Class breaks: right-closed, nothing lost, the exact Fisher-Jenks optimum, fewer classes said so."""

import itertools
import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.analysis.classify import SCHEMES, classify, codes, diverging, fisher_jenks

NUMBERS = st.lists(st.floats(-1e6, 1e6) | st.just(float("nan")), max_size=40)


def test_a_value_that_equals_a_break_lies_in_the_class_that_the_break_closes():
    breaks = np.array([0.0, 10.0, 20.0, 30.0])
    assert codes(np.array([0.0, 10.0, 10.1, 20.0, 30.0]), breaks).tolist() == [0, 0, 1, 1, 2]


def test_missing_values_have_no_class_and_are_not_counted():
    values = np.array([1.0, np.nan, 2.0, 3.0])
    found = classify(values, "equal", 2)
    assert codes(values, found.breaks).tolist() == [0, -1, 0, 1]
    assert found.counts.tolist() == [2, 1]


def test_tertiles_of_one_to_nine_are_even():
    values = np.arange(1.0, 10.0)
    assert codes(values, classify(values, "quantile", 3).breaks).tolist() == [0, 0, 0, 1, 1, 1, 2, 2, 2]


@settings(deadline=None)
@given(NUMBERS, st.sampled_from(sorted(SCHEMES)), st.integers(1, 9))
def test_every_known_value_is_counted_once_in_ascending_classes(numbers, scheme, classes):
    values = np.array(numbers, float)
    found = classify(values, scheme, classes)
    assert found.counts.sum() == np.isfinite(values).sum()
    assert np.all(np.diff(found.breaks) >= 0)
    assert np.bincount(codes(values, found.breaks)[np.isfinite(values)], minlength=len(found)).tolist() == (
        found.counts.tolist()
    )


def _spread(groups):
    return sum(float(np.sum((group - group.mean()) ** 2)) for group in groups if len(group))


@settings(deadline=None)
@given(st.lists(st.integers(-50, 50), min_size=4, max_size=11), st.integers(2, 4))
def test_fisher_jenks_is_never_worse_than_any_cut(numbers, classes):
    values = np.sort(np.array(numbers, float))
    tops = fisher_jenks(values, classes)
    found = _spread([values[np.searchsorted(tops, values) == c] for c in range(len(tops))])
    every = itertools.combinations(range(1, len(values)), classes - 1)
    assert found <= min(_spread(np.split(values, cut)) for cut in every) + 1e-9


def test_fisher_jenks_of_25_000_values_is_exact_and_quick():
    values = np.sort(np.random.default_rng(7).lognormal(10, 0.6, 25_000))
    best = min(_timed(values) for _ in range(3))
    assert best < 0.5


def _timed(values):
    begin = time.perf_counter()
    assert len(fisher_jenks(values, 5)) == 5
    return time.perf_counter() - begin


def test_far_off_values_keep_their_digits():
    near = np.array([1e9 + 1, 1e9 + 2, 1e9 + 101, 1e9 + 102])
    assert fisher_jenks(near, 2).tolist() == [1e9 + 2, 1e9 + 102]


def test_fewer_distinct_values_than_classes_give_fewer_and_the_note_says_so():
    found = classify(np.array([1.0, 1.0, 2.0]), "fisher_jenks", 5)
    assert len(found) == 2
    assert found.note == "2 of 5 classes: only 2 distinct values"


def test_a_crowd_at_the_lowest_value_is_a_class_of_its_own():
    found = classify(np.array([0.0] * 8 + [1.0, 2.0, 3.0, 4.0]), "quantile", 5)
    assert found.counts.tolist() == [8, 1, 1, 1, 1]
    assert found.note == "0 is a class of its own"
    assert codes(np.array([0.0, 0.5]), found.breaks).tolist() == [0, 1]


def test_a_crowd_elsewhere_joins_quantiles_and_the_note_says_so():
    found = classify(np.array([1.0, 2.0, 3.0, 4.0] + [9.0] * 8), "quantile", 5)
    assert found.note == f"{len(found)} of 5 classes: many values are equal"


@pytest.mark.parametrize("scheme", sorted(SCHEMES))
def test_a_constant_is_one_class_that_holds_all(scheme):
    found = classify(np.full(4, 7.0), scheme, 5)
    assert (found.breaks.tolist(), found.counts.tolist()) == ([7.0, 7.0], [4])


@pytest.mark.parametrize("scheme", sorted(SCHEMES))
def test_nothing_gives_no_class(scheme):
    found = classify(np.full(3, np.nan), scheme, 5)
    assert (len(found), found.breaks.size, found.note) == (0, 0, "no values")


def test_manual_breaks_outside_the_values_make_no_class():
    found = classify(np.array([1.0, 2.0, 3.0]), "manual", 5, (2.0, 50.0))
    assert (found.breaks.tolist(), found.counts.tolist()) == ([1.0, 2.0, 3.0], [2, 1])
    assert found.note == "2 of 3 classes: the others lie outside the values"


@pytest.mark.parametrize("breaks", [(), (2.0, 1.0), (1.0, 1.0), (float("nan"),)])
def test_manual_breaks_that_do_not_ascend_are_refused(breaks):
    with pytest.raises(ValueError, match="ascending"):
        classify(np.array([1.0, 2.0]), "manual", 5, breaks)


def test_an_unknown_scheme_is_named_with_the_known_ones():
    with pytest.raises(ValueError, match="no scheme 'pretty'; known: quantile, "):
        classify(np.array([1.0]), "pretty", 5)


@settings(deadline=None)
@given(NUMBERS, st.sampled_from(["quantile", "equal", "fisher_jenks", "std"]), st.integers(2, 9))
def test_no_diverging_class_straddles_the_midpoint(numbers, scheme, classes):
    values = np.array(numbers, float)
    found = diverging(values, scheme, classes, 0.0)
    known = values[np.isfinite(values)]
    assert found.counts.sum() == len(known)
    for low, high in itertools.pairwise(found.breaks):
        assert not (low < 0 < high)


def test_a_side_without_values_has_no_class():
    found = diverging(np.array([1.0, 2.0, 3.0, 4.0]), "equal", 4, 0.0)
    assert found.counts.tolist() == [2, 2]


def test_quantiles_make_no_class_that_is_empty_for_want_of_values():
    found = classify(np.array([10.0, np.nan, 30.0]), "quantile", 5)
    assert found.breaks.tolist() == [10.0, 20.0, 30.0]
    assert found.counts.tolist() == [1, 1]
    assert found.note == "2 of 5 classes: only 2 distinct values"
