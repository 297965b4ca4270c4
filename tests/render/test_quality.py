"""What the governor gives up is really given up in the picture, and nothing else changes."""

from dataclasses import replace

import numpy as np
import pytest

from tests.cities import tiny_city
from viewer.engine.governor import FULL, STEPS
from viewer.geometry.regions import total_bounds
from viewer.render.stage import Stage, View
from viewer.scene.colour import ramp
from viewer.scene.marks import Grid
from viewer.scene.picture import Legend, Picture, Shown

SIZE = (320, 200)


@pytest.fixture
def stage():
    return Stage(tiny_city())


def view_of(stage, **more):
    return View(stage.home(SIZE, (60, 60, 60, 60)), SIZE, **more)


def cloud(stage):
    """A field that rises from left to right over the city."""
    left, bottom, right, top = total_bounds(stage.city.base.rings)
    values = np.tile(np.linspace(0.0, 1.0, 64), (8, 1))
    return Shown(
        "cloud", Picture((Grid(values, (left, bottom, right, top), 0.0, 1.0, ramp("pollution", 256)),), Legend(""))
    )


def test_half_the_samples_make_a_picture_of_half_the_size(stage):
    view = view_of(stage)
    coarse = replace(view, pixel_ratio=0.5, quality=STEPS[1])
    assert stage.pixels(coarse, []).shape == (SIZE[1] // 2, SIZE[0] // 2, 4)
    assert stage.ids("districts", coarse).shape == (SIZE[1], SIZE[0])
    middle = stage.pixels(coarse, [])[SIZE[1] // 4, SIZE[0] // 4].astype(int)
    assert np.abs(middle - stage.pixels(view, [])[SIZE[1] // 2, SIZE[0] // 2]).max() <= 2


def test_without_glow_only_the_light_along_the_shore_goes(stage):
    view = view_of(stage)
    lit = stage.pixels(view, []).astype(int)
    plain = stage.pixels(replace(view, quality=replace(FULL, glow=False)), []).astype(int)
    changed = np.abs(lit - plain).max(axis=2) > 0
    land = stage.ids("districts", view)[::2, ::2] >= 0
    assert changed.any() and (lit >= plain)[changed].all()
    away = np.argwhere(changed)
    shore = np.argwhere(land)
    nearest = np.array([np.abs(shore - spot).max(axis=1).min() for spot in away[:: max(len(away) // 200, 1)]])
    assert nearest.max() < 60 and not changed[:4, :4].any()


def test_coarser_fields_share_one_reading_between_two_pixels(stage):
    view = view_of(stage)
    fine = stage.pixels(view, [cloud(stage)]).astype(int)
    coarse = stage.pixels(replace(view, quality=replace(FULL, field_px=2)), [cloud(stage)]).astype(int)
    assert 0 < np.abs(fine - coarse).max() <= 16
    row = slice(SIZE[0] // 2 - 40, SIZE[0] // 2 + 40)
    pairs = coarse[SIZE[1] // 2 + 3, row].reshape(40, 2, 4)
    single = fine[SIZE[1] // 2 + 3, row].reshape(40, 2, 4)
    assert (pairs[:, 0] == pairs[:, 1]).all(axis=1).mean() > (single[:, 0] == single[:, 1]).all(axis=1).mean()
