"""The lens as a circle of the sheet: its size, its outline on the picture, what it holds."""

import numpy as np
import pytest

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
