"""The night behind the map: bright in the middle, a lattice on the ground, nothing above the horizon."""

import numpy as np

from viewer.engine.backdrop import backdrop
from viewer.geometry.camera import Camera, homography

MIDDLE, RIM, LINE = (20, 40, 80), (4, 7, 13), (120, 160, 220)


def test_it_glows_in_the_middle_and_is_opaque():
    picture = backdrop((160, 100), MIDDLE, RIM, LINE)
    assert picture.shape == (100, 160, 4) and (picture[..., 3] == 255).all()
    assert np.abs(picture[46, 80, :3].astype(int) - MIDDLE).max() <= 1
    assert np.abs(picture[0, 0, :3].astype(int) - RIM).max() <= 3


def test_the_lattice_lies_on_whole_multiples_of_its_spacing():
    camera = homography(Camera(), (160, 100))
    bare = backdrop((160, 100), MIDDLE, RIM, LINE).astype(int)
    lined = backdrop((160, 100), MIDDLE, RIM, LINE, camera=camera, spacing=20.0, strength=1.0).astype(int)
    lit = (lined - bare)[20, :, 0] > 10
    columns = np.flatnonzero(lit)
    assert set(np.unique(np.round((columns - 80) / 20))) == set(range(-4, 4))
    assert all(min(column % 20, 20 - column % 20) <= 1 for column in columns)


def test_nothing_is_drawn_above_the_horizon():
    camera = homography(Camera(tilt_deg=60), (160, 400))
    far = homography(Camera(tilt_deg=60, units_per_px=1e6), (160, 400))
    for matrix in (camera, far):
        picture = backdrop((160, 400), MIDDLE, RIM, LINE, camera=matrix, spacing=1.0, strength=1.0)
        assert picture.shape == (400, 160, 4)
    bare = backdrop((160, 400), MIDDLE, RIM, LINE)
    assert np.array_equal(backdrop((160, 400), MIDDLE, RIM, LINE, camera=far, spacing=1.0, strength=1.0), bare)


def test_the_same_call_gives_the_same_picture():
    camera = homography(Camera(tilt_deg=40, rotation_deg=20), (160, 100))
    one, two = (backdrop((160, 100), MIDDLE, RIM, LINE, camera=camera, spacing=9.0) for _ in range(2))
    assert np.array_equal(one, two)
