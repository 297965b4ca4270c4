"""A stack that changes fades: marks and all, under a camera that moves too, and clocks run on meanwhile."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage

from tests.stages import COOL, WARM, town
from viewer.engine.governor import STEPS
from viewer.render.crossfade import as_array, as_image, whole
from viewer.render.stage import Stage, View
from viewer.scene.marks import Fills, Ribbons
from viewer.scene.picture import Legend, Picture, Shown
from viewer.ui.leaving import FADE_MS
from viewer.ui.map_picture import Frame
from viewer.ui.map_view import MapView

SIZE = (240, 140)


@pytest.fixture
def stage(qapp):
    return town()


@pytest.fixture
def screen(qtbot, stage):
    """A map that shows one layer, and what makes it show others as the window does: first asked for, then drawn."""
    widget = MapView()
    qtbot.addWidget(widget)
    widget.setFixedSize(*SIZE)
    widget.set_stage(stage, stage.extent)

    class Screen:
        view = View(stage.home(SIZE), SIZE)

        def ask(self, *shown, **more):
            self.view = replace(self.view, **more)
            self.shown = shown
            widget.show_view(self.view, shown)

        def draw(self):
            pixels = stage.pixels(self.view, self.shown)
            layers = tuple((layer.picture, layer.opacity) for layer in self.shown)
            image = as_image(pixels)
            marked = whole(stage, self.view, self.shown, ground=image)
            widget.show_frame(Frame(pixels, self.view, stage, layers, image, self.shown, marked))

        def show(self, *shown, **more):
            self.ask(*shown, **more)
            self.draw()

    screen = Screen()
    screen.widget = widget
    screen.show(shaded("warm", WARM))
    qtbot.waitUntil(lambda: not widget.moving)
    return screen


def shaded(name, hues):
    fills = Fills("districts", np.arange(30) % 2.0, np.array([-0.5, 0.5, 1.5]), hues)
    return Shown(name, Picture((fills,), Legend(name)))


def arrow(stage, count=0.0):
    x0, y0, x1, y1 = stage.extent
    tint = np.array([[255, 0, 255, 255]], np.uint8)
    ends = np.array([[x0, (y0 + y1) / 2]]), np.array([[x1, (y0 + y1) / 2]])
    mark = Ribbons(*ends, np.array([max(count, 1.0)]), tint, np.array([-1]), ("",), quantum=1.0 if count else 0.0)
    return Shown("waste", Picture((mark,), Legend("Waste")))


def painted(widget):
    image = QImage(widget.size(), QImage.Format.Format_RGB32)
    image.fill(QColor(1, 2, 3))
    widget.render(image)
    return as_array(image)[..., :3].astype(int)


def at(widget, share):
    """Holds the fade where it is at a share of its time."""
    widget._fade.stop()
    widget._on_fade(share)
    return painted(widget)


def test_another_layer_fades_in_over_the_one_that_was(screen, stage):
    widget = screen.widget
    before = painted(widget)
    screen.show(shaded("cool", COOL))
    assert widget.fading and widget.sweeping
    after = as_array(whole(stage, screen.view, screen.shown))[..., :3].astype(int)
    assert np.abs(at(widget, 0.0) - before).max() <= 1
    assert np.abs(at(widget, 0.5) - (before + after) / 2).max() <= 1.01
    assert np.abs(at(widget, 0.999999) - after).max() <= 1
    widget._on_fade(1.0)
    assert not widget.fading and np.abs(painted(widget) - after).max() <= 1


def test_a_fade_ends_by_itself_in_its_time(screen, qtbot):
    screen.show(shaded("cool", COOL))
    assert screen.widget.fading
    qtbot.waitUntil(lambda: not screen.widget.fading)
    assert FADE_MS == 250


def test_arrows_that_go_stay_until_what_comes_is_drawn_and_then_fade_too(screen, stage, qtbot):
    widget = screen.widget
    screen.show(shaded("warm", WARM), arrow(stage))
    qtbot.waitUntil(lambda: not widget.sweeping)
    before = painted(widget)
    screen.ask(shaded("cool", COOL))
    assert np.abs(painted(widget) - before).max() <= 3
    screen.draw()
    after = as_array(whole(stage, screen.view, screen.shown))[..., :3].astype(int)
    assert np.abs(at(widget, 0.5) - (before + after) / 2).max() <= 4


def test_particles_run_on_while_it_fades(screen, stage, qtbot):
    widget = screen.widget
    screen.show(shaded("warm", WARM), arrow(stage, 40.0))
    qtbot.waitUntil(lambda: not widget.sweeping)
    screen.show(shaded("cool", COOL))
    seen = []
    for phase in (0.1, 0.6123):
        widget.advance(phase)
        seen.append(at(widget, 0.3))
    assert (seen[0] != seen[1]).any()


def test_while_the_camera_moves_both_lie_on_the_same_ground(screen, stage):
    """What was seen lies at its own place under the new camera, however far that has come by then."""
    widget = screen.widget
    camera = screen.view.camera
    nearer = replace(camera, units_per_px=camera.units_per_px * 0.8)
    screen.show(shaded("cool", COOL), camera=nearer)
    assert widget.moving and widget.fading
    start = as_array(whole(stage, screen.view, (shaded("warm", WARM),)))[..., :3].astype(int)
    assert np.mean(np.abs(at(widget, 0.0) - start).max(axis=2) < 40) > 0.85  # but for the edges of what was enlarged
    farther = replace(camera, units_per_px=camera.units_per_px * 0.7)
    screen.ask(*screen.shown, camera=farther)
    wanted = as_array(whole(stage, screen.view, screen.shown))[..., :3].astype(int)
    assert np.mean(np.abs(at(widget, 0.99999) - wanted).max(axis=2) < 40) > 0.85


def test_one_change_in_the_middle_of_another_goes_on_from_what_is_seen(screen):
    widget = screen.widget
    screen.show(shaded("cool", COOL))
    middle = at(widget, 0.5)
    screen.show(shaded("warm again", WARM))
    assert widget.fading and np.abs(at(widget, 0.0) - middle).max() <= 1


def test_a_layer_that_is_added_is_revealed_unless_a_fade_was_asked_for(screen, stage):
    widget = screen.widget
    screen.show(shaded("warm", WARM), shaded("cool", COOL))
    assert widget.sweeping and not widget.fading
    widget.crossfade(400)
    screen.show(shaded("warm", WARM), shaded("cool", COOL), arrow(stage))
    assert widget.fading


def test_a_picture_whose_marks_were_never_placed_fades_with_them_all_the_same(screen, stage):
    widget = screen.widget
    stack = (shaded("warm", WARM), arrow(stage))
    screen.ask(*stack)
    pixels = stage.pixels(screen.view, stack)
    layers = tuple((layer.picture, layer.opacity) for layer in stack)
    widget.reduced_motion = True
    widget.show_frame(Frame(pixels, screen.view, stage, layers, as_image(pixels), stack))
    before = painted(widget)
    widget.reduced_motion = False
    screen.show(shaded("cool", COOL))
    assert widget.fading and np.abs(at(widget, 0.0) - before).max() <= 3


def test_a_fade_that_was_asked_for_is_used_once(screen):
    widget = screen.widget
    widget.crossfade()
    screen.show(*screen.shown, step=4)
    at(widget, 1.0)
    screen.show(*screen.shown, step=5)
    assert not widget.fading


def test_another_step_alone_is_a_cut_unless_a_fade_was_asked_for(screen):
    widget = screen.widget
    screen.show(*screen.shown, step=3)
    assert not widget.fading
    widget.crossfade()
    screen.show(*screen.shown, step=4)
    assert widget.fading


@pytest.mark.parametrize("change", [{"theme": "light"}, {"bare": True}], ids=str)
def test_another_light_is_no_fade(screen, change):
    screen.show(shaded("cool", COOL), **change)
    assert not screen.widget.fading


def test_reduced_motion_cuts(screen):
    screen.widget.reduced_motion = True
    screen.widget.crossfade()
    screen.show(shaded("cool", COOL))
    assert not screen.widget.fading


def test_another_city_ends_it(screen, stage):
    screen.show(shaded("cool", COOL))
    other = Stage(stage.city)
    screen.widget.set_stage(other, other.extent)
    assert not screen.widget.fading


def test_another_plane_of_the_city_fades_in_over_the_last_picture_of_this_one(screen, stage):
    widget = screen.widget
    before = painted(widget)
    plan = town(seed=8, cell_m=900.0)
    widget.set_stage(plan, plan.extent, keep=True)
    assert np.array_equal(painted(widget), before)
    view, shown = View(plan.home(SIZE), SIZE), (shaded("cool", COOL),)
    widget.show_view(view, shown)
    pixels = plan.pixels(view, shown)
    image = as_image(pixels)
    done = whole(plan, view, shown, ground=image)
    widget.show_frame(Frame(pixels, view, plan, ((shown[0].picture, 1.0),), image, shown, done))
    assert widget.fading and np.abs(at(widget, 0.0) - before).max() <= 1
    assert np.abs(at(widget, 0.5) - (before + as_array(done)[..., :3]) / 2).max() <= 1.01


def test_marks_that_come_after_their_picture_change_nothing_but_who_places_them(screen, stage):
    widget = screen.widget
    frame = widget._picture.frame
    plain = replace(frame, whole=None)
    widget.show_frame(plain)
    before = painted(widget)
    assert widget._picture.complete(frame) and np.array_equal(painted(widget), before)
    assert not widget._picture.complete(replace(frame, pixels=frame.pixels.copy()))


def test_at_rest_a_fade_is_sharp_whatever_was_given_up_for_the_camera(screen):
    widget = screen.widget
    screen.show(shaded("cool", COOL))
    whole_ = at(widget, 0.5)
    widget.quality = STEPS[1]
    assert np.array_equal(at(widget, 0.5), whole_)


def test_arrows_that_stay_are_one_cloud_of_particles_and_those_that_go_and_come_two(screen):
    stays, goes, comes = (arrow(screen.widget._stage, 50.0) for _ in range(3))
    screen.show(shaded("warm", WARM), stays, goes)
    screen.widget._end_fade()
    screen.widget.crossfade()
    screen.show(shaded("cool", COOL), stays, comes)
    at(screen.widget, 0.25)
    picture = screen.widget._picture
    eased = picture._leaving.eased
    clouds = [(shown[-1], share) for _, shown, share in picture._clouds(picture.frame)]
    assert clouds == [(goes, 1.0 - eased), (comes, eased), (stays, 1.0)] and 0.0 < eased < 0.5
