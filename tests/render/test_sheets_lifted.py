"""Lifted sheets: each theme at its own height when tilted, a shadow below, all pulled apart by one number; fog."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QImage, QPainter

from tests.render.test_stage import SIZE, fills, layer, seen, tiny_city, view_of
from viewer.geometry.camera import Camera, homography, project
from viewer.render import fog
from viewer.render.place import LIFT, SPREAD, STEP
from viewer.render.sheet import as_drawn
from viewer.render.stage import Hit, Stage
from viewer.scene.colour import THEMES, ramp
from viewer.scene.marks import Dots


def over(stage, view, xy, sheet):
    """The pixel over a place of a sheet."""
    spot = project(stage.planes(view).at(stage.height(view, sheet)), np.array([xy], float))[0]
    return tuple(round(v) for v in spot)


def stack(*values):
    return [replace(layer(fills(each)), sheet=k) for k, each in enumerate(values)]


@pytest.mark.parametrize("spread", [0.0, 1.0])
def test_sheets_float_above_each_other_when_tilted_and_lie_together_when_flat(spread):
    stage = Stage(tiny_city())
    tilted, flat = (view_of(stage, tilt=tilt, spread=spread) for tilt in (45.0, 0.0))
    heights = [stage.height(tilted, k) / 300 for k in range(3)]
    assert heights == pytest.approx([LIFT + k * (STEP + spread * SPREAD) for k in range(3)])
    assert [stage.height(flat, k) for k in range(3)] == [0.0, 0.0, 0.0]


def test_each_sheet_is_drawn_at_its_height_and_hides_what_lies_below_it():
    stage = Stage(tiny_city())
    view = view_of(stage, tilt=45.0, spread=0.6)
    shown = stack((1.0, 1.0, 1.0), (3.0, 3.0, 3.0))
    picture = stage.pixels(view, shown)
    low, high = as_drawn(ramp("pollution", 3), THEMES["dark"])[[0, 2], :3].astype(int)
    upper, lower = over(stage, view, (150, 50), 1), over(stage, view, (150, 20), 0)
    assert np.abs(seen(picture, upper) - high).max() <= 4
    assert np.abs(seen(picture, lower) - low).max() <= 12  # through it the shadowed ground is seen


def test_a_single_sheet_shows_the_same_at_any_spread():
    stage = Stage(tiny_city())
    view = view_of(stage, tilt=45.0)
    assert np.array_equal(
        stage.pixels(view, [layer(fills())]), stage.pixels(replace(view, spread=1.0), [layer(fills())])
    )


def test_the_pointer_takes_the_topmost_sheet_that_is_under_it():
    stage = Stage(tiny_city())
    view, shown = view_of(stage, tilt=45.0, spread=0.8), stack((1.0, 2.0, 3.0), (3.0, 2.0, 1.0))
    for sheet in (0, 1):
        assert stage.pick(view, *over(stage, view, (250, 15), sheet), shown) == Hit(region=2)


def test_the_ground_below_lies_in_shadow_and_ground_beside_does_not():
    stage = Stage(tiny_city())
    view = view_of(stage, tilt=45.0, theme="light")
    lifted, bare = stage.pixels(view, [layer(fills((np.nan,) * 3))]), stage.pixels(view, [])
    below = project(stage.planes(view).ground, np.array([[150.0, 5.0]]))[0].round().astype(int)
    assert seen(lifted, below).sum() < seen(bare, below).sum() - 30
    assert np.array_equal(lifted[2, 2], bare[2, 2])


def test_home_holds_the_highest_sheet_too():
    stage, margins = Stage(tiny_city()), (20, 20, 20, 20)
    camera = stage.home(SIZE, margins, tilt_deg=45.0, sheets=3, spread=1.0)
    view = replace(view_of(stage), camera=camera, spread=1.0)
    corners = np.array([[0.0, 0], [300, 0], [300, 100], [0, 100]])
    for sheet in range(3):
        spots = project(stage.planes(view).at(stage.height(view, sheet)), corners)
        assert (spots > 18).all() and (spots < np.array(SIZE) - 18).all()


def test_fog_grows_with_the_distance_and_is_none_in_the_middle_or_without_a_tilt():
    ground = homography(Camera(tilt_deg=50.0), SIZE)
    share = fog.shares(ground, SIZE[1])
    assert (np.diff(share) <= 0).all() and share[0] > 0.05 and (share[SIZE[1] // 2 :] == 0).all()
    assert not fog.shares(homography(Camera(), SIZE), SIZE[1]).any()
    assert fog.at_depth(np.array([np.inf, -1.0])).tolist() == [fog.THICKEST] * 2


def test_depth_is_that_of_the_ground_seen_in_a_row():
    ground = homography(Camera(30.0, -20.0, 2.0, 25.0, 50.0), SIZE)
    world = np.array([[10.0, 40.0], [-90.0, 15.0]])
    depth = world @ ground[2, :2] + ground[2, 2]
    assert fog.depths(ground, project(ground, world)[:, 1]) == pytest.approx(depth)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("spread", "dropped"), [(0.0, False), (0.8, True)])
def test_symbols_that_float_far_above_have_a_line_down_to_their_place(spread, dropped):
    stage, size = Stage(tiny_city()), (640, 480)
    dots = Dots(np.array([[150.0, 50.0]]), np.full(1, 4.0), np.array([[255, 181, 71, 255]], np.uint8))
    view = view_of(stage, tilt=45.0, size=size, spread=spread)
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    stage.paint(painter, view, [layer(fills()), replace(layer(dots), sheet=1)])
    painter.end()
    top, foot = (over(stage, view, (150, 50), sheet) for sheet in (1, 0))
    between = [
        image.pixelColor(x, y).red() for y in range(top[1] + 9, foot[1] - 1) for x in (top[0] - 1, top[0], top[0] + 1)
    ]
    assert (max(between, default=0) > 60) == dropped
