"""Provenance: the hand-made chain, both directions, rings, leakage, and that nothing is lost."""

from __future__ import annotations

import numpy as np
import pytest

from viewer.analysis.provenance import downstream, fate, upstream

# edges between A 0, B 1, landfill 2, leak 3 that carry what the chain below says
ORIGIN, DESTINATION = np.array([0, 0, 1, 1]), np.array([2, 3, 0, 3])
TONNES = np.array([56.0, 24.0, 20.0, 20.0])


def test_hand_made_chain():
    found = fate([[0, 0], [0.5, 0]], [[0.7, 0.3], [0, 0.5]], [60, 40])
    assert found.chances == pytest.approx(np.array([[0.7, 0.3], [0.35, 0.65]]))
    assert found.absorbed == pytest.approx([56, 44])
    assert found.shares[:, 1] == pytest.approx([0.40909, 0.59091], abs=5e-6)


def test_shares_that_do_not_sum_to_one_are_refused():
    with pytest.raises(ValueError, match=r"place 1: shares sum to 0\.9"):
        fate([[0, 0], [0.4, 0]], [[0.7, 0.3], [0, 0.5]], [60, 40])


def test_a_sink_that_nothing_reaches_has_no_shares():
    assert np.isnan(fate([[0.0]], [[1.0, 0.0]], [5]).shares[:, 1]).all()


def test_the_same_chain_from_its_tonnes_goes_the_same_way():
    from_a = downstream(ORIGIN, DESTINATION, TONNES, np.array([60.0, 0, 0, 0]))
    from_b = downstream(ORIGIN, DESTINATION, TONNES, np.array([0, 40.0, 0, 0]))
    assert from_a.reached == pytest.approx([60, 0, 42, 18])
    assert from_b.reached == pytest.approx([20, 40, 14, 26])
    assert from_b.edges == pytest.approx([14, 6, 20, 20])
    assert (from_a.rest + from_b.rest)[2:] == pytest.approx([56, 44])


def test_upstream_of_the_leak_names_both_sources_in_their_shares():
    found = upstream(ORIGIN, DESTINATION, TONNES, np.array([0, 0, 0, 44.0]))
    assert found.rest[[0, 1]] / 44.0 == pytest.approx([0.40909, 0.59091], abs=5e-6)
    assert found.rest.sum() == pytest.approx(44.0)


def test_what_does_not_leave_a_place_rests_there():
    found = downstream(np.array([0, 1]), np.array([1, 2]), np.array([100.0, 61.0]), np.array([50.0, 0, 0]))
    assert found.rest == pytest.approx([0.0, 19.5, 30.5])


def test_what_leaves_without_having_come_has_no_origin():
    found = upstream(np.array([0, 1]), np.array([1, 2]), np.array([60.0, 100.0]), np.array([0, 0, 10.0]))
    assert found.rest == pytest.approx([6.0, 4.0, 0.0])


def test_loops_end():
    """Half of what enters 1 comes back to 1 by way of 2."""
    found = downstream(np.array([0, 1, 2, 1]), np.array([1, 2, 1, 3]), np.array([10.0, 10, 10, 10]),
                       np.array([10.0, 0, 0, 0]))  # fmt: skip
    assert found.reached == pytest.approx([10, 20, 10, 10])


@pytest.mark.parametrize("walk", [downstream, upstream])
def test_what_comes_into_a_ring_without_exit_rests_where_it_came_in(walk):
    found = walk(np.array([0, 1]), np.array([1, 0]), np.array([10.0, 10.0]), np.array([10.0, 0]))
    assert found.rest.tolist() == [10.0, 0.0]
    assert found.reached.tolist() == [10.0, 0.0]
    assert found.edges.tolist() == [0.0, 0.0]
    assert found.closed.tolist() == [True, True]


def test_a_ring_is_closed_only_if_nothing_leaves_it():
    """From 0 into the ring of 1 and 2, which passes 10 t on to 3 or, where that way is missing, nothing at all."""
    begin, end, start = np.array([0, 1, 2, 1]), np.array([1, 2, 1, 3]), np.array([10.0, 0, 0, 0])
    left = downstream(begin, end, np.array([10.0, 10, 10, 10]), start)
    assert not left.closed.any() and left.rest == pytest.approx([0, 0, 0, 10])
    shut = downstream(begin[:3], end[:3], np.array([10.0, 1e4, 1e4]), start)
    assert shut.closed.tolist() == [False, False, False, False]  # 10 t lie in the ring: it loses something
    full = downstream(begin[:3], end[:3], np.array([1e-9, 1e4, 1e4]), start)
    assert full.closed.tolist() == [False, True, True, False]
    assert full.rest == pytest.approx([0, 10, 0, 0]) and full.edges.max() <= 10.0


def test_a_state_that_only_sends_to_itself_is_a_ring():
    found = downstream(np.array([0]), np.array([0]), np.array([5.0]), np.array([5.0]))
    assert found.rest.tolist() == [5.0] and found.closed.tolist() == [True]


@pytest.mark.parametrize("walk", [downstream, upstream])
def test_nothing_is_lost_on_the_way(walk):
    chance = np.random.default_rng(8)
    origin, destination = chance.integers(0, 40, 300), chance.integers(0, 40, 300)
    tonnes, start = chance.uniform(1, 9, 300), chance.uniform(0, 5, 40)
    assert walk(origin, destination, tonnes, start).rest.sum() == pytest.approx(start.sum())


def test_without_edges_everything_rests_where_it_is():
    none = np.zeros(0, int)
    assert downstream(none, none, np.zeros(0), np.array([3.0])).rest.tolist() == [3.0]


def test_missing_tonnes_move_nothing():
    found = downstream(np.array([0]), np.array([1]), np.array([np.nan]), np.array([3.0, 0.0]))
    assert found.reached.tolist() == [3.0, 0.0]
