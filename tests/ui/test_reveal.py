"""An overlay that is switched on sweeps over the last picture from its sources, at most 0.8 s, and then stays still."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QImage

from tests.stages import WARM, town
from viewer.render.stage import View
from viewer.scene import sweep
from viewer.scene.marks import Fills, Grid, Ribbons
from viewer.scene.picture import Legend, Picture, Shown
from viewer.ui import reveal
from viewer.ui.map_picture import Frame
from viewer.ui.map_view import MapView

SIZE = (240, 140)


@pytest.fixture(scope="module")
def stage():
    return town()


def shaded(name="dust", high=4):
    values = np.zeros(30)
    values[high] = 1.0
    return Shown(name, Picture((Fills("districts", values, np.array([-0.5, 0.5, 1.5]), WARM),), Legend(name)))


def arrows(stage):
    x0, y0, x1, y1 = stage.extent
    ends = np.array([[x0, y0]]), np.array([[x1, y1]])
    tint = np.array([[53, 224, 255, 220]], np.uint8)
    return Shown("waste", Picture((Ribbons(*ends, np.ones(1), tint, np.array([-1]), ("",)),), Legend("Waste")))


def frame_of(stage, shown, **more):
    view = View(stage.home(SIZE), SIZE, **more)
    layers = tuple((layer.picture, layer.opacity) for layer in shown)
    return Frame(stage.pixels(view, shown), view, stage, layers)


@pytest.fixture
def showing(qtbot, stage):
    """A map that shows one layer, and what makes it show others."""
    widget = MapView()
    qtbot.addWidget(widget)
    widget.setFixedSize(*SIZE)
    widget.set_stage(stage, stage.extent)

    def show(*shown, **more):
        frame = frame_of(stage, shown, **more)
        widget.show_view(frame.view, shown)
        widget.show_frame(frame)

    show(arrows(stage))
    qtbot.waitUntil(lambda: not widget.moving)
    return widget, show


def painted(widget):
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.bits(), np.uint8).reshape(image.height(), image.width(), 4)[..., :3].astype(int)


def test_the_way_begins_with_the_old_picture_and_ends_with_the_new_one(stage):
    old, new = frame_of(stage, ()), frame_of(stage, (shaded(),))
    way = reveal.sweep_of(old, new, frozenset(), (shaded(),))
    assert np.array_equal(way.pixels(0.0), old.pixels) and np.array_equal(way.pixels(1.0), new.pixels)
    half = way.pixels(0.5)
    assert (half != old.pixels).any() and (half != new.pixels).any()


def test_what_is_near_the_highest_region_comes_before_what_is_far(stage):
    way = reveal.sweep_of(frame_of(stage, ()), frame_of(stage, (shaded(),)), frozenset(), (shaded(),))
    source = sweep.sources(stage.city, shaded().picture)[0]
    view = View(stage.home(SIZE), SIZE)
    x, y = stage.planes(view).project(source[None])[0].astype(int)
    changed = (way.pixels(0.3) != way.before).any(axis=2)
    rows, columns = np.nonzero(changed)
    away = np.hypot(columns - x, rows - y)
    still = (way.after != way.before).any(axis=2) & ~changed
    rows, columns = np.nonzero(still)
    assert np.median(away) < np.median(np.hypot(columns - x, rows - y))


def test_nothing_sweeps_when_something_else_changed(stage):
    one, other = (shaded(),), (shaded(), arrows(stage))
    before = frozenset({"dust"})
    assert reveal.sweep_of(frame_of(stage, one), frame_of(stage, other), before, other) is not None
    assert reveal.sweep_of(frame_of(stage, one), frame_of(stage, one), before, one) is None
    assert reveal.sweep_of(None, frame_of(stage, other), before, other) is None
    assert reveal.sweep_of(frame_of(stage, one, theme="light"), frame_of(stage, other), before, other) is None
    assert reveal.sweep_of(frame_of(stage, one, step=3), frame_of(stage, other), before, other) is None


def test_a_layer_that_is_switched_on_sweeps_and_then_stays_still(qtbot, showing, stage):
    widget, show = showing
    show(arrows(stage), shaded())
    begin = painted(widget)
    qtbot.waitUntil(lambda: not widget.sweeping, timeout=5_000)
    end = painted(widget)
    assert (begin != end).any()
    qtbot.wait(60)
    assert np.array_equal(painted(widget), end)
    assert reveal.REVEAL_MS <= 800


def test_with_reduced_motion_the_new_layer_is_there_at_once(showing, stage):
    widget, show = showing
    widget.reduced_motion = True
    show(arrows(stage), shaded())
    assert not widget.sweeping
    there = painted(widget)
    show(arrows(stage), shaded())
    assert np.array_equal(painted(widget), there)


def test_what_is_switched_off_or_moved_on_meanwhile_ends_the_sweep(showing, stage):
    widget, show = showing
    show(arrows(stage), shaded())
    assert widget.sweeping
    widget.show_view(replace(widget._view, camera=replace(widget.camera, x=widget.camera.x + 50)), widget._shown)
    assert not widget.sweeping


def test_arrows_wait_for_their_picture_and_grow_from_where_they_begin(qtbot, showing, stage):
    widget, show = showing
    show(shaded())
    qtbot.waitUntil(lambda: not widget.sweeping, timeout=5_000)
    before = painted(widget)
    both = (shaded(), arrows(stage))
    widget.show_view(widget._view, both)
    assert np.array_equal(painted(widget), before)
    show(*both)
    widget._front.stop()
    widget._on_front(0.4)
    lit = np.abs(painted(widget) - before).max(axis=2) > 25
    middle = np.nonzero(lit)[1].mean()
    widget._on_front(1.0)
    assert np.nonzero(np.abs(painted(widget) - before).max(axis=2) > 25)[1].mean() > middle + 10


def test_the_brackets_close_in_and_cut_with_reduced_motion(qtbot, showing, stage):
    widget, _ = showing
    view = replace(widget._view, hover_region=4)
    widget.show_view(view, widget._shown)
    assert widget._view.lock == 0.0
    qtbot.waitUntil(lambda: widget._view.lock == 1.0, timeout=3_000)
    widget.reduced_motion = True
    widget.show_view(replace(view, hover_region=5), widget._shown)
    assert widget._view.lock == 1.0


def test_sources_are_symbols_then_origins_then_what_is_highest(stage):
    assert sweep.sources(stage.city, arrows(stage).picture).tolist() == [stage.extent[:2].tolist()]
    grid = Grid(np.array([[0.0, 1.0], [5.0, np.nan]]), (0.0, 0.0, 20.0, 20.0), 0.0, 5.0, np.zeros((256, 4), np.uint8))
    assert sweep.sources(stage.city, Picture((grid,))).tolist() == [[5.0, 5.0]]
    assert sweep.sources(stage.city, Picture()).shape == (0, 2)
    assert sweep.sources(stage.city, Picture((Fills("districts", np.full(30, np.nan), np.zeros(3), WARM),))).size == 0


def test_arrival_grows_with_the_distance_and_is_at_once_without_a_source():
    xy = np.array([[0.0, 0.0], [3.0, 4.0], [10.0, 0.0], [np.nan, 0.0]])
    assert sweep.arrival(xy, np.zeros((1, 2))).tolist() == [0.0, 0.5, 1.0, 1.0]
    assert sweep.arrival(xy, np.zeros((0, 2))).tolist() == [0.0] * 4
    assert sweep.shown(np.array([0.0, 1.0]), 0.0).tolist() == [0.0, 0.0]
    assert sweep.shown(np.array([0.0, 1.0]), 1.0).tolist() == [1.0, 1.0]
