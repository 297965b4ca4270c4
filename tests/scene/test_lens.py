"""The lens as a circle of the sheet: its size, its outline on the picture, what it holds."""

import numpy as np
import pytest
import shapely

from viewer.geometry.camera import Camera, homography
from viewer.scene.lens import CORNERS, Lens

SIZE = (400, 300)


def test_the_radius_in_the_world_follows_the_zoom():
    lens = Lens((0.0, 0.0), 50.0)
    assert lens.radius(Camera(units_per_px=2.0)) == 100.0
    assert lens.radius(Camera(units_per_px=0.5)) == 25.0


def test_seen_from_above_it_is_a_circle_of_its_radius_about_its_centre():
    camera = Camera(10.0, 20.0, 2.0)
    outline = Lens((10.0, 20.0), 50.0).outline(camera, homography(camera, SIZE))
    assert outline.shape == (CORNERS, 2)
    assert np.allclose(np.hypot(*(outline - (200, 150)).T), 50.0)


def test_tilted_it_is_as_wide_and_less_tall():
    camera = Camera(0.0, 0.0, 1.0, tilt_deg=45)
    outline = Lens((0.0, 0.0), 50.0).outline(camera, homography(camera, SIZE))
    wide, tall = np.ptp(outline, axis=0)
    assert wide == pytest.approx(100, abs=3)
    assert tall == pytest.approx(100 * np.cos(np.radians(45)), abs=4)


def test_it_holds_what_is_nearer_than_its_radius():
    inside = Lens((0.0, 0.0), 10.0).holds(Camera(units_per_px=2.0), np.array([[0, 0], [0, 20.0], [15, 15], [0, 19]]))
    assert inside.tolist() == [True, True, False, True]


def test_a_drawn_lens_keeps_its_shape_in_the_world_and_holds_what_lies_in_it():
    shape = ((-2.0, -1.0), (2.0, -1.0), (2.0, 1.0), (0.0, 1.0), (0.0, 0.0), (-2.0, 0.0))
    lens = Lens((10.0, 20.0), 50.0, shape=shape)
    near, far = Camera(10, 20, units_per_px=0.1), Camera(10, 20, units_per_px=5.0)
    assert lens.corners(near).tolist() == lens.corners(far).tolist() == (np.array(shape) + np.array([10, 20])).tolist()
    spots = np.array([(11, 20.5), (9, 19.5), (9, 20.5), (30, 20), (np.nan, 20)])
    assert lens.holds(near, spots).tolist() == [True, True, False, False, False]
    around = np.random.default_rng(2147).uniform((7, 18), (13, 22), (500, 2))
    expected = shapely.contains_xy(shapely.Polygon(lens.corners(near)), around)
    assert lens.holds(near, around).tolist() == expected.tolist()
