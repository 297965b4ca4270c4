"""Which places are within the view is the same question as where they lie on it."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest

from tests.cities import tiny_city
from viewer.geometry.camera import Camera
from viewer.render import captions
from viewer.render.stage import Stage, View


@pytest.mark.parametrize("tilt", [0.0, 55.0])
@pytest.mark.parametrize("height", [0.0, 30.0])
def test_places_within_the_view_are_those_whose_pixels_are(tilt, height):
    spots = np.random.default_rng(5).uniform(-20_000, 20_000, (5_000, 2))
    spots[::97] = np.nan
    camera, size = Camera(100.0, 50.0, 9.0, tilt_deg=tilt), (640, 400)
    planes = Stage(tiny_city()).planes(View(camera, size))
    canvas = SimpleNamespace(planes=planes, height=height, view=SimpleNamespace(size_px=size))
    pixels = planes.project(spots, height)
    inside = np.isfinite(pixels).all(axis=1) & (pixels > 0).all(axis=1) & (pixels < size).all(axis=1)
    assert 0 < inside.sum() < len(spots)
    np.testing.assert_array_equal(captions._on_view(canvas, spots), np.flatnonzero(inside))
