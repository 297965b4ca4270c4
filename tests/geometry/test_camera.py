"""The camera: world to pixels and back, flat, turned, tilted and far from the origin."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.geometry.camera import Camera, fit, homography, project, units_per_px, unproject, zoomed

SIZE = (800, 600)
CAMERAS = st.builds(
    Camera,
    x=st.sampled_from([0.0, 5e6, -1e7]),
    y=st.sampled_from([0.0, 1e7]),
    units_per_px=st.floats(0.01, 1000),
    rotation_deg=st.floats(-360, 360),
    tilt_deg=st.floats(0, 60),
)


@given(CAMERAS)
def test_the_camera_looks_at_its_point_in_the_middle_of_the_picture(camera):
    place = project(homography(camera, SIZE), np.array([[camera.x, camera.y]]))
    assert place[0] == pytest.approx((400, 300), abs=1e-3)


@given(CAMERAS, st.floats(0, 800), st.floats(0, 600), st.floats(0, 100))
def test_pixels_to_the_world_and_back_is_where_one_began(camera, x, y, height):
    matrix = homography(camera, SIZE, height * camera.units_per_px)
    back = project(matrix, unproject(matrix, np.array([[x, y]])))
    assert back[0] == pytest.approx((x, y), abs=1e-2)


def test_flat_and_north_up_a_unit_is_a_pixel_and_y_goes_up():
    matrix = homography(Camera(10, 20, 2.0), SIZE)
    assert project(matrix, np.array([[12.0, 20.0], [10.0, 22.0]])) == pytest.approx(np.array([[401, 300], [400, 299]]))


def test_a_quarter_turn_clockwise_brings_north_to_the_right():
    place = project(homography(Camera(rotation_deg=90), SIZE), np.array([[0.0, 50.0]]))
    assert place[0] == pytest.approx((450, 300))


def test_tilted_the_far_side_is_smaller_and_higher_things_stand_higher():
    camera = Camera(tilt_deg=45)
    flat = homography(camera, SIZE)
    far, near = (np.diff(project(flat, np.array([[-50.0, y], [50.0, y]]))[:, 0])[0] for y in (150, -150))
    assert far < 100 < near
    ground, lifted = (project(homography(camera, SIZE, h), np.zeros((1, 2)))[0, 1] for h in (0.0, 40.0))
    assert lifted < ground - 20


def test_points_behind_the_eye_and_above_the_horizon_are_missing():
    matrix = homography(Camera(tilt_deg=60), SIZE)
    assert np.all(np.isnan(project(matrix, np.array([[0.0, -1e5]]))))
    assert np.all(np.isnan(unproject(matrix, np.array([[400.0, -1e5]]))))


def test_the_homography_is_linear_in_the_height():
    camera = Camera(3, 4, 2.0, 20, 40)
    base, one, ten = (homography(camera, SIZE, h) for h in (0.0, 1.0, 10.0))
    assert ten == pytest.approx(base + 10 * (one - base))


def test_a_box_fits_inside_its_margins():
    box = np.array([1e7, 5e6, 1e7 + 400, 5e6 + 100])
    corners = project(homography(fit(box, SIZE, (100, 50, 20, 30)), SIZE), box.reshape(2, 2))
    assert corners[:, 0] == pytest.approx([100, 780], abs=1e-3)
    assert 50 <= corners[1, 1] < corners[0, 1] <= 570


@pytest.mark.parametrize("box", [np.full(4, np.nan), np.array([5.0, 5.0, 5.0, 5.0])])
def test_a_box_without_extent_still_gives_a_camera(box):
    assert np.all(np.isfinite(homography(fit(box, SIZE), SIZE)))


@given(CAMERAS, st.floats(0.2, 5), st.floats(0, 800), st.floats(0, 600))
def test_zooming_keeps_the_ground_under_the_pointer(camera, factor, x, y):
    closer = zoomed(camera, factor, (x, y), SIZE)
    assert closer.units_per_px == pytest.approx(camera.units_per_px / factor)
    assert replace(closer, x=camera.x, y=camera.y, units_per_px=camera.units_per_px) == camera
    before = unproject(homography(camera, SIZE), np.array([[x, y]]))
    assert project(homography(closer, SIZE), before)[0] == pytest.approx((x, y), abs=0.05)


def test_units_per_pixel_are_those_of_the_nearest_ground():
    size = (160, 90)
    flat = homography(Camera(5e6, 4e6, 2.5, rotation_deg=30.0), size)
    assert units_per_px(flat, size) == pytest.approx(2.5, rel=1e-6)
    tilted = homography(Camera(0.0, 0.0, 2.5, tilt_deg=50.0), size)
    assert 1.0 < units_per_px(tilted, size) < 2.5
    assert units_per_px(np.array([[1.0, 0, 0], [0, 1, 0], [0, 0.1, -50.0]]), size) >= 0.0
