"""Smoke of one stack: round where it blows from all sides alike, and the same wherever it is spoken of."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tests.analysis.test_whatif import smoking_city
from tests.cities import column, columns, tiny_city
from viewer.analysis.burdens import Trial
from viewer.analysis.dispersal import CLASSES, EVEN_AIR, air_of, heights_of, plume_column, recorded, rose_of
from viewer.analysis.plume import Weather, ensemble
from viewer.analysis.rose import BEARINGS, Winds, mean_concentration, polar_table, ring_means
from viewer.model.city import Wind
from viewer.model.plan import NO_PLAN
from viewer.overlays.plume import winds_of
from viewer.overlays.stacks import stacks_of


@pytest.mark.parametrize("radius", [300.0, 1000.0, 3000.0, 10_000.0])
def test_even_winds_lay_the_same_on_a_ring_round_the_stack(radius: float) -> None:
    bearing = np.radians(np.arange(0.0, 360.0, 0.7))
    found = plume_column(radius * np.column_stack((np.sin(bearing), np.cos(bearing))), (0.0, 0.0), 30.0)
    assert found.max() / found.min() == pytest.approx(1.0, abs=1e-9)


def test_the_mean_of_a_ring_is_what_plumes_in_half_degrees_come_to() -> None:
    states = tuple(
        Weather(wind, turn / 2, letter, share) for share, wind, letter in CLASSES for turn in range(BEARINGS)
    )
    places = np.array([[500.0, 0.0], [900.0, 1200.0], [0.0, -4000.0]])
    stack = replace(stacks_of(smoking_city())[0], x=0.0, y=0.0, rate_g_s=1.0)
    expected = ensemble(places, (stack,), states) * 1e6
    np.testing.assert_allclose(plume_column(places, (0.0, 0.0), stack.height_m), expected, rtol=2e-3)


def test_the_mean_of_a_ring_is_that_of_the_turned_table() -> None:
    means = ring_means(25.0, CLASSES, "briggs-urban")
    np.testing.assert_allclose(polar_table(25.0, Winds(CLASSES))[:, 77], means, rtol=1e-9)


def test_the_what_if_and_the_plume_on_the_map_agree() -> None:
    city = smoking_city()
    trial = Trial(city)
    params = {"stability": "mixed", "winds": "", "wind": 4.0, "spread": "briggs-urban"}
    drawn = mean_concentration(trial.places, stacks_of(city), winds_of(city, params)) * 1e6
    np.testing.assert_allclose(trial.laid, drawn)


def test_a_place_that_is_not_known_gets_no_value_and_a_stack_without_one_lays_nothing() -> None:
    places = np.array([[500.0, 0.0], [np.nan, 0.0]])
    assert np.isnan(plume_column(places, (0.0, 0.0), 20.0)).tolist() == [False, True]
    assert plume_column(places, (np.nan, 0.0), 20.0).tolist() == [0.0, 0.0]


def test_the_height_of_a_stack_is_the_first_that_is_known_and_never_below_the_ground() -> None:
    sites = tiny_city().sites
    facts = columns(column("height_m", [50.0, 30.0], "m"), column("stack_m", [np.nan, 20.0], "m"))
    assert heights_of(replace(sites, columns=facts)).tolist() == [50.0, 20.0]
    below = columns(column("stack_m", [-5.0, np.nan], "m"))
    assert heights_of(replace(sites, columns=below)).tolist() == [10.0, 10.0]
    assert heights_of(replace(sites, columns={})).tolist() == [10.0, 10.0]


def test_the_trial_and_the_map_speak_of_the_same_height() -> None:
    city = smoking_city()
    facts = {
        **city.sites.columns,
        **columns(column("height_m", [70.0, 70.0], "m"), column("stack_m", [-3.0, 20.0], "m")),
    }
    city = replace(city, sites=replace(city.sites, columns=facts))
    heights = [height for _, _, height in Trial(city).stacks(Trial(city).run(NO_PLAN).sites)]
    assert heights == [70.0, 20.0]
    assert [stack.height_m for stack in stacks_of(city)] == [20.0]


def a_wind(rows, sectors=4):
    bearing, speed, letters, share = zip(*rows)
    return Wind(
        sectors, np.array(bearing), np.array(speed, float), letters, np.array(share, float), "Air Watch", "2147"
    )


def test_a_record_becomes_one_rose_for_each_speed_and_class():
    wind = a_wind([(0, 2.0, "F", 1.0), (1, 4.0, "D", 2.0), (2, 4.0, "D", 1.0), (1, 4.0, "D", 4.0)])
    air = recorded(wind)
    assert air.states == ((1.0, 2.0, "F"), (7.0, 4.0, "D"))
    assert air.roses == ((1.0, 0.0, 0.0, 0.0), (0.0, 6.0, 1.0, 0.0))
    assert rose_of(wind) == (0.125, 0.75, 0.125, 0.0)


def test_hourly_speeds_are_put_together_by_the_mean_that_concentrations_follow():
    speeds = np.linspace(0.2, 12.0, 200)
    wind = a_wind([(i % 4, float(speed), "D", 1.0) for i, speed in enumerate(speeds)])
    states = recorded(wind).states
    assert len(states) == 6
    assert sum(share for share, _, _ in states) == 200
    second = speeds[(speeds > 1.54) & (speeds <= 3.09)]
    assert states[1][1] == pytest.approx(len(second) / (1 / second).sum())
    assert states[0][1] == pytest.approx(1 / np.mean(1 / np.maximum(speeds[speeds <= 1.54], 1.0)))  # never below 1 m/s


def test_a_city_with_a_record_uses_it_everywhere_and_says_whose_it_is():
    windy = replace(smoking_city(), wind=a_wind([(3, 4.0, "D", 1.0)]))
    air = air_of(windy)
    assert air.words == ("wind as Air Watch recorded it in 2147: 4 directions, most often from W (100 % of the time); "
                         "100 % class D at 4 m/s")  # fmt: skip
    assert air_of(smoking_city()) is EVEN_AIR
    trial = Trial(windy)
    assert trial.air is air
    column = trial.columns(windy.sites)[:, 0]
    x = trial.city.sites.xy[0, 0]
    assert (column[trial.places[:, 0] > x + 500] > 0).all()
    assert (column[trial.places[:, 0] < x - 500] == 0).all()
