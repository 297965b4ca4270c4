"""Particles weigh what they stand for: on every edge, at every moment."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.scene.particles import emitted, heap, pile, quantum, under_way

TONNES = st.lists(st.floats(0.0, 500.0), min_size=1, max_size=12)
TIME = st.floats(0.0, 5000.0)


@given(TONNES, st.floats(0.1, 50.0), TIME)
def test_at_any_time_the_particles_on_an_edge_weigh_its_tonnes_within_one(tonnes, quantum, time):
    amounts = np.array(tonnes)
    edge, share = under_way(amounts / quantum, time)
    carried = np.bincount(edge, minlength=len(amounts)) * quantum
    assert (np.abs(carried - amounts) <= quantum * (1 + 1e-6)).all()
    assert ((share >= 0) & (share <= 1)).all()


@given(TONNES, TIME, st.floats(0.0, 40.0))
def test_what_was_let_go_over_any_span_weighs_what_flowed_within_one(rates, time, span):
    rates = np.array(rates)
    gone = emitted(rates, time + span) - emitted(rates, time)
    assert (np.abs(gone - rates * span) <= 1 + 1e-6).all()


@given(TONNES, TIME, TIME)
def test_counters_never_run_backwards(rates, one, other):
    early, late = sorted((one, other))
    assert (emitted(np.array(rates), late) >= emitted(np.array(rates), early)).all()


def test_particles_go_on_by_the_time_that_passed_and_keep_their_distance():
    edge, share = under_way(np.array([4.0]), 3.0)
    later = under_way(np.array([4.0]), 3.05)[1]
    assert len(edge) == 4
    assert np.allclose(-np.diff(np.sort(share)[::-1]), 0.25)
    assert np.allclose(np.sort(later)[-3:], np.sort(share)[-3:] + 0.05)


def test_an_edge_of_half_a_particle_shows_one_half_of_the_time():
    shown = [len(under_way(np.array([0.5]), time)[0]) for time in np.arange(0.0, 100.0, 0.25)]
    assert set(shown) == {0, 1}
    assert np.mean(shown) == pytest.approx(0.5, abs=0.02)


def test_nothing_flows_on_empty_edges():
    edge, share = under_way(np.zeros(3), 7.5)
    assert len(edge) == 0 and len(share) == 0
    assert len(under_way(np.zeros(0), 1.0)[0]) == 0


def test_a_heap_is_whole_particles_and_missing_ones_are_below_zero():
    assert heap(np.array([7.9, -7.9, 1.9, np.nan, 0.0]), 2.0).tolist() == [3, -3, 0, 0, 0]
    assert heap(np.array([7.9]), 0.0).tolist() == [0]


@given(st.integers(0, 500))
def test_a_heap_has_every_particle_once_in_rows_that_grow_shorter(count):
    places = pile(count)
    assert places.shape == (count, 2)
    if count > 1:
        apart = np.hypot(*(places[:, None] - places[None]).transpose(2, 0, 1))
        assert apart[~np.eye(count, dtype=bool)].min() == pytest.approx(1.0)
        rows = np.unique(np.round(places[:, 1], 6), return_counts=True)[1]
        assert (np.diff(rows) < 0).all()


@given(st.floats(1e-3, 1e9), st.sampled_from([120, 400]))
def test_particles_weigh_a_round_mass_and_are_neither_few_nor_many(most, count):
    weight = quantum(most, count)
    assert 0.325 * count <= most / weight <= count
    assert float(f"{weight:.0e}") == pytest.approx(weight)
    assert f"{weight:.0e}"[0] in "125"
