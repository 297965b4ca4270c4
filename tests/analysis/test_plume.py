"""The Gaussian plume against the printed numbers of section 4.8."""

import numpy as np
import pytest

from viewer.analysis import plume
from viewer.analysis.plume import Stack, Weather

URBAN = {"A": (270.449, 339.411), "B": (270.449, 339.411), "C": (185.934, 200), "D": (135.225, 122.788),
         "E": (92.967, 50.596), "F": (92.967, 50.596)}  # fmt: skip
RURAL = {"A": (209.762, 200), "B": (152.554, 120), "C": (104.881, 73.030), "D": (76.277, 37.947),
         "E": (57.208, 23.077), "F": (38.139, 12.308)}  # fmt: skip


@pytest.mark.parametrize(("scheme", "table"), [("briggs-urban", URBAN), ("briggs-rural", RURAL)])
@pytest.mark.parametrize("stability", plume.CLASSES)
def test_briggs_at_one_kilometre(scheme, table, stability):
    found = plume.sigmas(1000.0, stability, scheme)
    assert [float(sigma) for sigma in found] == pytest.approx(table[stability], abs=6e-4)


def test_the_printed_example_of_class_b():
    distance = np.array([260.0, 280.0, 300.0])
    wide, tall = plume.sigmas(distance, "B", "pg")
    assert tall == pytest.approx([26.2, 28.2, 30.1], abs=0.06)
    assert wide == pytest.approx([45.9, 49.0, 52.2], abs=0.06)
    found = plume.concentration(distance, 0, rate_g_s=0.37, height_m=40, wind_m_s=2, spread=(wide, tall))
    assert found == pytest.approx([1.5269e-5, 1.5551e-5, 1.5516e-5], abs=6e-10)


def test_the_printed_quiz():
    found = plume.concentration(1000, 0, rate_g_s=5, height_m=30, wind_m_s=2, spread=(50.0, 30.0))
    assert float(found) * 1e6 == pytest.approx(321.77, abs=0.005)


@pytest.mark.parametrize(("scheme", "expected"), [("briggs-rural", 153.873), ("briggs-urban", 58.818)])
def test_ten_grams_a_second_at_one_kilometre(scheme, expected):
    place = np.array([[0.0, -1000.0]])  # the wind comes from the north
    found = plume.ground_level(place, Stack(0, 0, 10, 50), Weather(3, 0, "D"), scheme, power=0.0)
    assert float(found[0]) * 1e6 == pytest.approx(expected, abs=6e-4)


@pytest.mark.parametrize("scheme", ["briggs-rural", "briggs-urban", "pg"])
@pytest.mark.parametrize("stability", plume.CLASSES)
@pytest.mark.parametrize("distance", [200.0, 2000.0])
def test_what_passes_through_a_plane_is_what_left_the_stack(scheme, stability, distance):
    wide, tall = (float(sigma) for sigma in plume.sigmas(distance, stability, scheme))
    y, z = np.linspace(-8 * wide, 8 * wide, 401), np.linspace(0, 60 + 8 * tall, 2001)
    found = plume.concentration(
        distance, y[:, None], z[None, :], rate_g_s=7, height_m=60, wind_m_s=3, spread=(wide, tall)
    )
    assert 3 * np.trapezoid(np.trapezoid(found, z), y) == pytest.approx(7, rel=1e-6)


@pytest.mark.parametrize("stability", plume.CLASSES)
def test_the_pieces_of_pasquill_gifford_meet_and_grow(stability):
    distance = np.geomspace(50, 50_000, 4000)
    wide, tall = plume.sigmas(distance, stability, "pg")
    assert (np.diff(wide) > 0).all()
    assert (np.diff(tall[distance < 3000]) > -0.02 * tall[distance < 3000][1:]).all()
    assert np.abs(np.diff(np.log(tall))).max() < 0.03


PRINTED = {  # km: metres at the end of each piece, Fundamentals of Air Pollution, 3rd edition, table 19-5
    "A": {0.1: 14.0, 0.15: 21.4, 0.2: 29.3, 0.25: 37.7, 0.3: 47.4, 0.4: 71.2, 0.5: 104.7},
    "B": {0.2: 20.2, 0.4: 40.0},
    "D": {0.3: 12.1, 1: 32.1, 3: 65.1, 10: 134.9, 30: 251.2},
    "E": {20: 109.3, 40: 141.9},
}


@pytest.mark.parametrize("stability", PRINTED)
def test_the_pieces_end_where_the_printed_table_says(stability):
    for kilometres, metres in PRINTED[stability].items():
        assert plume.sigmas(kilometres * 1000, stability, "pg")[1] == pytest.approx(metres, abs=0.06)


def test_nothing_goes_up_the_wind_and_the_stack_itself_is_clean():
    xy = np.array([[0.0, 500.0], [0.0, 0.0], [0.0, -500.0], [np.nan, 0.0]])
    found = plume.ground_level(xy, Stack(0, 0, 10, 50), Weather(3, 0, "D"))
    assert found[:2].tolist() == [0, 0]
    assert found[2] > 0
    assert np.isnan(found[3])


def test_the_wind_blows_where_it_should():
    xy = np.array([[1000.0, 0.0], [-1000.0, 0.0]])
    west, east = (plume.ground_level(xy, Stack(0, 0, 10, 50), Weather(3, deg, "D")) for deg in (270.0, 90.0))
    assert west[0] > 0
    assert west[1] == 0
    assert east[1] == pytest.approx(west[0])


def test_an_ensemble_is_the_mean_over_time_and_the_sum_over_stacks():
    xy = np.array([[0.0, -1000.0], [700.0, 700.0]])
    one, other = Stack(0, 0, 10, 50), Stack(50, 0, 4, 30)
    north, south = Weather(3, 0, "D", 3.0), Weather(2, 200, "F", 1.0)
    by_hand = sum(
        share * plume.ground_level(xy, stack, weather)
        for stack in (one, other)
        for weather, share in ((north, 0.75), (south, 0.25))
    )
    assert plume.ensemble(xy, (one, other), (north, south)) == pytest.approx(by_hand)
    assert plume.ensemble(xy, (), (north,)).tolist() == [0, 0]


def test_a_rose_of_equal_winds_is_round():
    angle = np.arange(36) * np.pi / 18
    xy = 2000 * np.stack((np.sin(angle), np.cos(angle)), axis=1)
    found = plume.ensemble(xy, (Stack(0, 0, 10, 50),), plume.wind_rose(np.ones(36), 4.0, "D"))
    assert found == pytest.approx(found.mean())


@pytest.mark.parametrize(
    ("wind", "sky", "expected"),
    [
        (1.9, {"sun": "strong"}, "A"), (1.9, {"sun": "moderate"}, "AB"), (1.9, {"sun": "slight"}, "B"),
        (2.0, {"sun": "strong"}, "AB"), (2.5, {"sun": "moderate"}, "B"), (2.5, {"sun": "slight"}, "C"),
        (4.0, {"sun": "strong"}, "B"), (4.0, {"sun": "moderate"}, "BC"), (4.0, {"sun": "slight"}, "C"),
        (5.5, {"sun": "strong"}, "C"), (5.5, {"sun": "moderate"}, "CD"), (5.5, {"sun": "slight"}, "D"),
        (8.0, {"sun": "strong"}, "C"), (8.0, {"sun": "moderate"}, "D"), (1.0, {"night": "clear"}, ""),
        (2.5, {"night": "cloudy"}, "E"), (2.5, {"night": "clear"}, "F"), (4.0, {"night": "cloudy"}, "D"),
        (4.0, {"night": "clear"}, "E"), (7.0, {"night": "clear"}, "D"), (1.0, {"overcast": True}, "D"),
    ],
)  # fmt: skip
def test_pasquill_classes(wind, sky, expected):
    assert plume.pasquill_class(wind, **sky) == expected


def test_wind_grows_with_height_and_never_stops():
    assert plume.wind_at(4, 40, 0.25) == pytest.approx(4 * 4**0.25)
    assert plume.wind_at(4, 5, 0.25) == 4
    assert plume.wind_at(0.2, 10) == 1.0


def test_the_highest_place_is_where_the_printed_example_has_it():
    value, metres = plume.highest(Stack(0, 0, 0.37, 40), Weather(2, 0, "B"), "pg")
    assert value == pytest.approx(1.557e-5, rel=2e-3)
    assert float(plume.sigmas(metres, "B", "pg")[1]) == pytest.approx(40 / np.sqrt(2), rel=0.04)


def test_wrong_classes_schemes_and_skies_are_refused():
    with pytest.raises(ValueError, match="A to F"):
        plume.sigmas(100, "G", "pg")
    with pytest.raises(ValueError, match="briggs-rural"):
        plume.sigmas(100, "A", "iso")
    with pytest.raises(ValueError, match="either sun"):
        plume.pasquill_class(3)
