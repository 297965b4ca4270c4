"""A flight is the shortest way of its metric, exact at both ends, the same there and back, and never a surprise."""

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from viewer.geometry.camera import Camera
from viewer.geometry.flight import LONGEST_MS, MOVE_MS, RHO, SHORTEST_MS, flight

SIZE = (1920, 1080)
places = st.floats(-1e7, 1e7)
scales = st.floats(-4.0, 4.0).map(lambda power: 10.0**power)
cameras = st.builds(Camera, places, places, scales, st.floats(-180, 180), st.floats(0, 60))
shares = st.floats(0.0, 1.0)


def walked(start, end, steps=4000):
    """How long each step of an evenly timed way is by the metric of the paper, and the cameras on it."""
    way = flight(start, end, SIZE)
    even = np.linspace(0.0, 1.0, steps)
    eased = [0.5 - math.sin(math.asin(1 - 2 * share) / 3) for share in even]  # undoes the gentle start and end
    return way, metric([way.at(share) for share in eased])


def metric(cameras):
    x, y, w = np.array([(c.x, c.y, c.units_per_px * SIZE[0]) for c in cameras]).T
    pan, zoom = np.hypot(np.diff(x), np.diff(y)), np.diff(np.log(w))
    middle = np.sqrt(w[1:] * w[:-1])
    return np.sqrt((RHO * pan / middle) ** 2 + (zoom / RHO) ** 2)


@given(cameras, cameras)
def test_it_begins_and_ends_exactly_where_it_should(start, end):
    way = flight(start, end, SIZE)
    assert way.at(0.0) is start and way.at(-1.0) is start
    assert way.at(1.0) is end and way.at(2.0) is end


@given(cameras, cameras)
def test_it_is_continuous_up_to_both_ends(start, end):
    way = flight(start, end, SIZE)
    for share, camera in ((1e-7, start), (1 - 1e-7, end)):
        near = way.at(share)
        assert near.units_per_px == pytest.approx(camera.units_per_px, rel=1e-5)
        off_px = math.hypot(near.x - camera.x, near.y - camera.y) / camera.units_per_px
        assert off_px < 0.5 + 1e-14 * 1e7 / camera.units_per_px
        assert math.isclose(math.cos(math.radians(near.rotation_deg - camera.rotation_deg)), 1.0, abs_tol=1e-9)
        assert near.tilt_deg == pytest.approx(camera.tilt_deg, abs=1e-5)


@given(cameras, cameras, shares)
def test_the_way_back_is_the_same(start, end, share):
    assume(abs(abs(math.remainder(end.rotation_deg - start.rotation_deg, 360)) - 180) > 1e-6)
    there, back = flight(start, end, SIZE).at(share), flight(end, start, SIZE).at(1.0 - share)
    assert there.units_per_px == pytest.approx(back.units_per_px, rel=1e-6)
    span = abs(start.x - end.x) + abs(start.y - end.y) + there.units_per_px
    assert math.hypot(there.x - back.x, there.y - back.y) <= 1e-6 * span
    assert math.isclose(math.cos(math.radians(there.rotation_deg - back.rotation_deg)), 1.0, abs_tol=1e-9)
    assert there.tilt_deg == pytest.approx(back.tilt_deg, abs=1e-9)


def test_half_a_turn_goes_back_the_way_it_came():
    west, east = Camera(rotation_deg=-90), Camera(rotation_deg=90)
    assert flight(west, east, SIZE).at(0.5).rotation_deg == 0.0 == flight(east, west, SIZE).at(0.5).rotation_deg


@given(cameras, cameras, shares)
def test_it_turns_the_short_way(start, end, share):
    way = flight(start, end, SIZE)
    assert abs(way.turn_deg) <= 180.0
    assert abs(way.at(min(share, 0.999)).rotation_deg - start.rotation_deg) <= abs(way.turn_deg) + 1e-9


@given(cameras, cameras)
def test_it_never_looks_closer_than_its_ends_and_pans_straight_ahead_only(start, end):
    way = flight(start, end, SIZE)
    on_it = [way.at(share) for share in np.linspace(0.0, 1.0, 41)]
    least = min(start.units_per_px, end.units_per_px)
    assert all(math.isfinite(c.units_per_px) and c.units_per_px >= least * (1 - 1e-9) for c in on_it)
    ahead = np.array([end.x - start.x, end.y - start.y])
    along = np.array([(c.x - start.x, c.y - start.y) for c in on_it]) @ ahead
    assert np.all(np.diff(along) >= -1e-9 * max(ahead @ ahead, 1e-300) - 1e-8 * np.abs(along[1:]))
    tilts = np.array([c.tilt_deg for c in on_it])
    assert np.all(np.diff(tilts) * (end.tilt_deg - start.tilt_deg) >= -1e-9)


PAIRS = {
    "pan": (Camera(0, 0, 10), Camera(3e4, 4e4, 10)),
    "far and close": (Camera(0, 0, 50), Camera(2e4, 1e4, 1)),
    "a step aside": (Camera(0, 0, 10), Camera(120, 0, 10)),
    "zoom": (Camera(5, 5, 40), Camera(5, 5, 1)),
    "across a country": (Camera(0, 0, 1), Camera(5e5, 0, 2)),
}


@pytest.mark.parametrize("start, end", PAIRS.values(), ids=PAIRS)
def test_its_speed_is_even_and_its_length_that_of_the_metric(start, end):
    way, steps = walked(start, end)
    assert steps.sum() == pytest.approx(way.length, rel=1e-5)
    assert steps.max() == pytest.approx(steps.min(), rel=1e-3)


@pytest.mark.parametrize("start, end", PAIRS.values(), ids=PAIRS)
def test_no_way_nearby_is_shorter(start, end):
    """Bends of the way found, and the plain one of even zoom and even pan, are no shorter."""
    way = flight(start, end, SIZE)
    shares = np.linspace(0.0, 1.0, 2001)
    found = [way.at(share) for share in shares]
    best = metric(found).sum()
    plain = [
        Camera(
            start.x + (end.x - start.x) * share,
            start.y + (end.y - start.y) * share,
            start.units_per_px * (end.units_per_px / start.units_per_px) ** share,
        )
        for share in shares
    ]
    assert metric(plain).sum() >= best - 1e-9
    for waves in (1, 2, 3):
        for bend in (-0.1, 0.1):
            grown = np.exp(bend * np.sin(np.pi * waves * shares))
            bent = [replace(c, units_per_px=c.units_per_px * float(g)) for c, g in zip(found, grown)]
            assert metric(bent).sum() > best - 1e-9


def test_a_far_pan_goes_out_so_that_both_ends_come_into_view():
    way = flight(*PAIRS["pan"], SIZE)
    assert way.at(0.5).units_per_px * SIZE[0] > 0.9 * 5e4
    assert (way.at(0.5).x, way.at(0.5).y) == pytest.approx((1.5e4, 2e4))


def test_a_pure_zoom_is_even_in_its_logarithm_and_moves_nothing():
    middle = flight(Camera(5, 7, 100), Camera(5, 7, 1), SIZE).at(0.5)
    assert (middle.x, middle.y, middle.units_per_px) == pytest.approx((5, 7, 10))


def test_a_hairbreadth_of_a_pan_is_a_zoom_and_no_jump():
    start = Camera(5, 7, 100)
    for off in (1e-320, 1e-12, 1e-9, 1e-4, 1e-2):
        middle = flight(start, Camera(5 + off, 7, 1), SIZE).at(0.5)
        assert middle.units_per_px == pytest.approx(10, rel=1e-4) and 5 <= middle.x <= 5 + off


def test_the_same_place_takes_no_time_and_a_longer_way_takes_longer_up_to_a_limit():
    here = Camera(0, 0, 10, 20, 30)
    assert flight(here, here, SIZE).duration_ms() == 0.0 and flight(here, here, SIZE).at(0.5) == here
    times = [flight(here, replace(here, x=off), SIZE).duration_ms() for off in (1, 1e4, 2e4, 5e4, 1e9)]
    assert times == sorted(times) and times[0] == SHORTEST_MS and times[-1] == LONGEST_MS
    assert SHORTEST_MS < times[1] < MOVE_MS < times[3] < LONGEST_MS
    assert flight(here, replace(here, x=1e9), SIZE).duration_ms(MOVE_MS) == MOVE_MS


def test_a_turn_or_a_tilt_on_the_spot_takes_its_time_too():
    here = Camera(0, 0, 10)
    assert flight(here, replace(here, rotation_deg=90), SIZE).duration_ms() == pytest.approx(750)
    assert flight(here, replace(here, tilt_deg=45), SIZE).duration_ms() == pytest.approx(750)


@pytest.mark.parametrize("scale", [0.0, -1.0, math.nan, math.inf])
def test_a_scale_that_is_none_is_said(scale):
    with pytest.raises(ValueError, match="above 0"):
        flight(Camera(), Camera(units_per_px=scale), SIZE)
