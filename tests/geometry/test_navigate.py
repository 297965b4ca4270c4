"""A camera moves as a hand expects and never looks at nothing."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.geometry.camera import Camera, homography, project, unproject
from viewer.geometry.navigate import FARTHEST, NEAREST, between, dragged, framed, limited, panned, turned

SIZE = (800, 600)
BOX = np.array([0.0, 0.0, 1000.0, 500.0])
TILTED = Camera(400, 200, 1.5, 30, 40)


@pytest.mark.parametrize("camera", [Camera(400, 200, 1.5), TILTED], ids=["flat", "tilted"])
def test_the_dragged_ground_point_stays_under_the_hand(camera):
    start, end = (300.0, 350.0), (420.0, 300.0)
    ground = unproject(homography(camera, SIZE), np.array([start]))
    moved = dragged(camera, start, end, SIZE)
    assert project(homography(moved, SIZE), ground)[0] == pytest.approx(end, abs=1e-6)


def test_panning_right_shows_what_lies_to_the_left():
    assert panned(Camera(400, 200, 2.0), 100, 0, SIZE).x == pytest.approx(200)


def test_a_drag_above_the_horizon_is_ignored():
    steep = Camera(400, 200, 1.5, 0, 60)
    assert dragged(steep, (400, -5000), (400, 300), SIZE) == steep


def test_turning_goes_round_and_tilting_ends_at_sixty_degrees():
    assert turned(Camera(rotation_deg=175), 15).rotation_deg == pytest.approx(-170)
    assert turned(Camera(tilt_deg=55), tilt_by_deg=10).tilt_deg == 60
    assert turned(Camera(tilt_deg=5), tilt_by_deg=-10).tilt_deg == 0


def test_framing_fills_the_picture_with_the_rectangle():
    camera = Camera(400, 200, 2.0)
    new = framed(camera, (200, 150), (400, 300), SIZE)
    assert new.units_per_px == pytest.approx(0.5)
    middle = unproject(homography(camera, SIZE), np.array([[300.0, 225.0]]))[0]
    assert (new.x, new.y) == pytest.approx(tuple(middle))


numbers = st.floats(allow_nan=True, allow_infinity=True)


@given(numbers, numbers, numbers, numbers, numbers)
def test_no_camera_leaves_the_limits(x, y, scale, rotation, tilt):
    camera = limited(Camera(x, y, scale, rotation, tilt), BOX, SIZE)
    full = max(1000 / 800, 500 / 600)
    assert 0 <= camera.x <= 1000 and 0 <= camera.y <= 500
    assert full / NEAREST * 0.999 <= camera.units_per_px <= full * FARTHEST * 1.001
    assert 0 <= camera.tilt_deg <= 60 and -180 <= camera.rotation_deg <= 180


def test_a_city_without_extent_limits_only_what_is_not_finite():
    nowhere = np.full(4, np.nan)
    assert limited(Camera(7, 8, 9), nowhere, SIZE) == Camera(7, 8, 9)
    assert limited(Camera(np.nan, 8, 9), nowhere, SIZE) == Camera()


def test_a_journey_begins_and_ends_where_it_should_and_turns_the_short_way():
    start, end = Camera(0, 0, 1, 170, 0), Camera(100, 50, 4, -170, 30)
    assert between(start, end, 0.0) == start
    assert between(start, end, 1.0) == end
    assert between(start, end, 0.5).rotation_deg > 170


def test_a_zoom_on_its_way_keeps_the_ground_between_both_in_place():
    from viewer.geometry.camera import zoomed

    start, at = Camera(400, 200, 2.0), (100.0, 500.0)
    end = zoomed(start, 4.0, at, SIZE)
    ground = unproject(homography(start, SIZE), np.array([at]))
    for share in (0.2, 0.6, 0.9):
        spot = project(homography(between(start, end, share), SIZE), ground)[0]
        assert spot == pytest.approx(at, abs=1e-6)
