"""Flows on arrays: tonnes are conserved whatever is done to them."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.analysis import flows as moving

STEPS, REGIONS = 6, 4


@st.composite
def networks(draw):
    """Origin, destination (-1 outside), tonnes, first and last step of up to thirty flows, some undated."""
    rows = draw(
        st.lists(
            st.tuples(
                st.integers(-1, REGIONS - 1),
                st.integers(-1, REGIONS - 1),
                st.floats(0, 1e4),
                st.integers(-1, STEPS - 1),
                st.integers(0, STEPS - 1),
            ),
            min_size=1,
            max_size=30,
        )
    )
    origin, destination, tonnes, first, more = (np.array(part) for part in zip(*rows))
    last = np.where(first < 0, -1, np.minimum(first + more, STEPS - 1))
    return origin, destination, tonnes.astype(float), first, last


def test_pairs_are_summed_by_every_key():
    sums = moving.aggregate(np.array([1.0, 2.0, 4.0, np.nan]), np.array([0, 0, 1, 1]), np.array([5, 5, 5, 5]))
    assert [key.tolist() for key in sums.keys] == [[0, 1], [5, 5]]
    assert (sums.tonnes.tolist(), sums.count.tolist(), sums.first.tolist()) == ([3.0, 4.0], [2, 2], [0, 2])
    assert sums.owner.tolist() == [0, 0, 1, 1]


def test_no_flows_make_no_groups():
    sums = moving.aggregate(np.zeros(0), np.zeros(0, int), np.zeros(0, int))
    assert sums.tonnes.size == sums.keys[0].size == 0


@settings(deadline=None)
@given(networks())
def test_grouping_keeps_every_tonne(network):
    origin, destination, tonnes, _, _ = network
    sums = moving.aggregate(tonnes, origin, destination)
    assert sums.tonnes.sum() == pytest.approx(tonnes.sum())
    assert sums.count.sum() == len(tonnes)
    assert len(set(zip(*(key.tolist() for key in sums.keys)))) == len(sums.tonnes)


@settings(deadline=None)
@given(networks())
def test_steps_add_up_to_the_dated_tonnes(network):
    _, _, tonnes, first, last = network
    every = sum(moving.at_step(tonnes, first, last, step).sum() for step in range(STEPS))
    dated = tonnes[first >= 0].sum()
    assert every == pytest.approx(dated)
    row, step, share = moving.by_step(tonnes, first, last)
    assert share.sum() == pytest.approx(dated)
    assert np.all((step >= first[row]) & (step <= last[row]))


@settings(deadline=None)
@given(networks())
def test_regions_over_time_agree_with_each_step(network):
    origin, _, tonnes, first, last = network
    table = moving.over_time(origin, tonnes, first, last, shape=(STEPS, REGIONS))
    for step in range(STEPS):
        expected = moving.per_region(origin, moving.at_step(tonnes, first, last, step), REGIONS)
        assert table[step] == pytest.approx(expected, abs=1e-6)


@settings(deadline=None)
@given(networks())
def test_what_regions_send_get_and_keep_is_all_that_touches_them(network):
    origin, destination, tonnes, _, _ = network
    found = moving.balance(origin, destination, tonnes, REGIONS)
    abroad, from_abroad = (origin >= 0) & (destination < 0), (origin < 0) & (destination >= 0)
    assert found.sent.sum() + found.inside.sum() == pytest.approx(tonnes[origin >= 0].sum())
    assert found.net.sum() == pytest.approx(tonnes[from_abroad].sum() - tonnes[abroad].sum(), abs=1e-6)


@settings(deadline=None)
@given(networks())
def test_in_out_and_between_are_all_but_what_only_passes(network):
    origin, destination, _, _, _ = network
    masks = [moving.heading(origin, destination, word) for word in ("in", "out", "between")]
    assert np.sum(masks, axis=0).max(initial=0) <= 1
    outside = (origin < 0) & (destination < 0)
    assert np.array_equal(np.any(masks, axis=0), ~outside)
    assert moving.heading(origin, destination, "all").all()


@settings(deadline=None)
@given(networks())
def test_net_flows_keep_what_every_place_gains(network):
    origin, destination, tonnes, _, _ = network
    pairs = moving.aggregate(tonnes, origin, destination)
    start, end = pairs.keys
    left = moving.netted(pairs.tonnes, start + 1, end + 1)

    def gain(amounts):
        return np.bincount(end + 1, amounts, REGIONS + 1) - np.bincount(start + 1, amounts, REGIONS + 1)

    assert gain(left) == pytest.approx(gain(pairs.tonnes), abs=1e-6)
    assert (left >= 0).all() and left.sum() <= pairs.tonnes.sum() + 1e-6
    assert (left[start == end] == 0).all()


def test_net_flows_by_hand():
    found = moving.netted(np.array([5.0, 3.0, 2.0, 7.0]), np.array([0, 1, 2, 1]), np.array([1, 0, 2, 2]))
    assert found.tolist() == [2.0, 0.0, 0.0, 7.0]
    assert moving.netted(np.zeros(0), np.zeros(0, int), np.zeros(0, int)).size == 0


def test_uncertainties_add_in_squares_and_parts_share_them():
    amounts, tonnes = np.array([4.0, 1.0, 2.0]), np.array([4.0, 4.0, 2.0])
    assert moving.uncertainty(amounts, tonnes, np.array([0.3, 1.6, np.nan])) == pytest.approx(0.5)


def test_an_unknown_direction_is_named_with_the_known_ones():
    with pytest.raises(ValueError, match="no direction 'up'; known: all, in, out, between"):
        moving.heading(np.array([0]), np.array([0]), "up")


@settings(deadline=None)
@given(st.lists(st.floats(0, 1e6), max_size=30), st.integers(0, 40))
def test_the_largest_and_the_others_are_everything_that_moves(amounts, top):
    tonnes = np.array(amounts, float)
    drawn, other = moving.largest(tonnes, top)
    assert len(drawn) <= top
    assert sorted([*drawn.tolist(), *other.tolist()]) == np.flatnonzero(tonnes > 0).tolist()
    if len(drawn) and len(other):
        assert tonnes[drawn].min() >= tonnes[other].max()


def test_equal_amounts_keep_their_order():
    assert moving.largest(np.array([1.0, 2.0, 2.0, 0.0]), 2)[0].tolist() == [1, 2]


def test_nobody_there_is_no_number_a_head():
    found = moving.per_head(np.array([10.0, 10.0, 10.0]), np.array([5.0, 0.0, np.nan]))
    np.testing.assert_array_equal(found, [2.0, np.nan, np.nan])
