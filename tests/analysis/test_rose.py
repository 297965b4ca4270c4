"""Smoke over a wind rose by one turned table: as the plumes one by one, round for even winds, downwind for one."""

import numpy as np
import pytest

from viewer.analysis.plume import Stack, Weather, ensemble
from viewer.analysis.rose import RADII, Cells, Winds, field_of, mean_concentration, polar_table

MIX = ((0.5, 3.0, "B"), (0.5, 4.0, "D"))


def places(number=400, least=200.0):
    xy = np.random.default_rng(2147).uniform(-4000, 4000, (number, 2))
    return xy[np.hypot(*xy.T) > least]


def test_a_table_says_what_many_plumes_in_small_steps_say():
    rose, steps = (3.0, 1.0, 1.0, 2.0, 1.0, 1.0, 1.0, 1.0), 360
    states = []
    for i in range(steps):
        sector = int(np.floor(i * 8 / steps + 0.5)) % 8
        share = rose[sector] / sum(rose) / (steps / 8)
        states += [Weather(wind, i * 360.0 / steps, letter, share * part) for part, wind, letter in MIX]
    stacks = (Stack(0, 0, 10, 40), Stack(300, -500, 4, 20))
    xy = places()
    found = mean_concentration(xy, stacks, Winds(MIX, rose))
    expected = ensemble(xy, stacks, tuple(states))
    assert found == pytest.approx(expected, rel=0.03)
    assert np.median(np.abs(found / expected - 1)) < 0.002


def test_even_winds_are_round():
    ring = 1500 * np.column_stack((np.sin(np.arange(36)), np.cos(np.arange(36))))
    found = mean_concentration(ring, (Stack(0, 0, 5, 30),), Winds(MIX))
    assert found == pytest.approx(np.full(36, found[0]), rel=1e-6)


def test_wind_from_the_north_blows_to_the_south():
    rose = (1.0,) + (0.0,) * 15
    south, north = mean_concentration(
        np.array([[0.0, -1500.0], [0.0, 1500.0]]), (Stack(0, 0, 5, 30),), Winds(MIX, rose)
    )
    assert south > 0
    assert north == 0


def test_what_passes_every_ring_is_what_left_the_stack():
    """The mean over the winds keeps the sum over the bearings, whatever the rose."""
    even, one = (polar_table(30.0, Winds(MIX, rose)).sum(axis=1) for rose in ((1.0,), (0.0, 1.0, 0.0, 0.0)))
    assert one == pytest.approx(even, rel=1e-6)
    assert len(even) == len(RADII)


def test_a_field_of_cells_is_what_its_middles_say_also_after_a_stack_has_moved():
    cells = Cells(-100.0, 2000.0, 500.0, 3, 4)
    for x in (0.0, 250.0):
        stacks = (Stack(x, 0, 10, 40), Stack(300, -500, 4, 20))
        found = field_of(cells, stacks, Winds(MIX))
        assert found.shape == (3, 4)
        assert found.ravel() == pytest.approx(mean_concentration(cells.middles(), stacks, Winds(MIX)))
    assert cells.middles()[0].tolist() == [150, 1750]
    assert cells.middles()[5].tolist() == [650, 1250]


def test_a_place_that_is_not_known_has_no_value_and_a_cold_stack_adds_none():
    xy = np.array([[500.0, 0.0], [np.nan, 0.0]])
    found = mean_concentration(xy, (Stack(0, 0, 0.0, 30), Stack(0, 0, 1.0, 30)), Winds(MIX))
    assert found[0] > 0
    assert np.isnan(found[1])
    assert mean_concentration(xy[:1], (), Winds(MIX)).tolist() == [0.0]


@pytest.mark.parametrize("rose", [(1.0,), (0.0, 0.0, 0.0, 1.0)], ids=["even winds", "wind from the west"])
def test_beyond_the_farthest_ring_there_is_nothing(rose):
    xy = np.array([[49_000.0, 0.0], [50_100.0, 0.0], [2e6, 0.0]])
    found = mean_concentration(xy, (Stack(0, 0, 5, 30),), Winds(MIX, rose))
    assert found[0] > 0
    assert found[1:].tolist() == [0.0, 0.0]


def test_a_record_of_the_wind_turns_each_state_of_the_air_by_its_own_rose():
    """Slow air from the north alone, fast air from the east alone: as the plumes of both one by one."""
    air = Winds(((1.0, 2.0, "F"), (3.0, 6.0, "D")), roses=((1.0, 0.0, 0.0, 0.0), (0.0, 3.0, 0.0, 0.0)))
    fans = [
        Weather(wind, middle + turn, letter, share)
        for middle, share, wind, letter in ((0.0, 1.0, 2.0, "F"), (90.0, 3.0, 6.0, "D"))
        for turn in np.arange(-44.75, 45.0, 0.5)
    ]
    stack, xy = (Stack(0, 0, 10, 40),), places()
    found, expected = mean_concentration(xy, stack, air), ensemble(xy, stack, tuple(fans))
    inside = expected > 1e-3 * expected.max()
    assert found == pytest.approx(expected, rel=0.02, abs=0.01 * expected.max())  # at the edges half a step of bearing
    assert np.median(np.abs(found[inside] / expected[inside] - 1)) < 0.005
    north, east = mean_concentration(np.array([[0.0, 1500.0], [1500.0, 0.0]]), stack, air)
    assert (north, east) == (0.0, 0.0)
