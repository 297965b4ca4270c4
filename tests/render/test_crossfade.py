"""One picture goes while another comes: exact at both ends, the mean between, one camera and one scan for both."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import numpy as np
import pytest

from tests.stages import COOL, WARM, town
from viewer.geometry.camera import Camera
from viewer.geometry.flight import flight
from viewer.render.crossfade import as_array, crossfaded, whole
from viewer.render.stage import Stage, Superseded, View
from viewer.scene.marks import Fills, Names, Ribbons
from viewer.scene.picture import Legend, Picture, Shown

SIZE = (240, 140)


@pytest.fixture
def stage(qapp):
    return town()


def shaded(name, hues, *marks):
    fills = Fills("districts", np.arange(30) % 2.0, np.array([-0.5, 0.5, 1.5]), hues)
    return (Shown(name, Picture((fills, *marks), Legend(name))),)


def arrow(stage, count=0.0):
    x0, y0, x1, y1 = stage.extent
    tint = np.array([[53, 224, 255, 220]], np.uint8)
    ends = np.array([[x0, y0]]), np.array([[x1, y1]])
    return Ribbons(*ends, np.array([max(count, 1.0)]), tint, np.array([-1]), ("",), quantum=1.0 if count else 0.0)


def named(stage):
    middle = (stage.extent[:2] + stage.extent[2:]) / 2
    return Names(middle[None], ("Middleton",), np.ones(1))


def view_of(stage, **more):
    return View(stage.home(SIZE, tilt_deg=more.pop("tilt_deg", 0.0)), SIZE, **more)


def pixels(image):
    return as_array(image).astype(int)


def painted(stage, view, shown):
    from PySide6.QtGui import QImage, QPainter

    picture = stage.pixels(view, shown)
    image = QImage(picture.data, SIZE[0], SIZE[1], QImage.Format.Format_RGBX8888).convertToFormat(
        QImage.Format.Format_RGB32
    )
    painter = QPainter(image)
    stage.paint(painter, view, shown, particles=False)
    painter.end()
    return image


@pytest.mark.parametrize("tilt", [0.0, 45.0], ids=["flat", "tilted"])
def test_a_whole_picture_is_what_is_filled_with_the_marks_painted_over_it(stage, tilt):
    view, shown = view_of(stage, tilt_deg=tilt), shaded("a", WARM, arrow(stage), named(stage))
    off = np.abs(pixels(whole(stage, view, shown)) - pixels(painted(Stage(stage.city), view, shown))).max(axis=2)
    assert off.max() <= 3  # on glass first: one rounding more for each of the two glasses
    assert np.abs(pixels(whole(stage, view, shown)) - pixels(whole(stage, view, ()))).max() > 60


def test_marks_that_were_made_for_it_are_those_that_a_window_then_paints(stage, monkeypatch):
    from viewer.render import painters

    view, shown = view_of(stage), shaded("a", WARM, arrow(stage), named(stage))
    placed, above = [], painters._above
    monkeypatch.setattr(painters, "_above", lambda *given: (placed.append(1), above(*given)))
    whole(stage, view, shown)
    assert len(placed) == 1
    painted(stage, replace(view, phase=0.3, lock=0.5, step=4), shown)
    assert len(placed) == 1
    painted(stage, replace(view, theme="light"), shown)
    assert len(placed) == 2


def test_it_begins_with_the_one_and_ends_with_the_other(stage):
    one, other = shaded("a", WARM, arrow(stage)), shaded("b", COOL, named(stage))
    view = view_of(stage)
    after = replace(view, camera=replace(view.camera, units_per_px=view.camera.units_per_px / 2))
    assert np.array_equal(pixels(crossfaded(stage, view, one, after, other, 0.0)), pixels(whole(stage, view, one)))
    assert np.array_equal(pixels(crossfaded(stage, view, one, after, other, 1.0)), pixels(whole(stage, after, other)))


@pytest.mark.parametrize("share", [0.25, 0.5, 0.9])
def test_between_it_is_the_mean_of_both_under_the_camera_of_the_flight(stage, share):
    one, other = shaded("a", WARM, arrow(stage)), shaded("b", COOL, named(stage))
    view = view_of(stage)
    after = replace(view, camera=replace(view.camera, units_per_px=view.camera.units_per_px / 2, tilt_deg=30))
    camera = flight(view.camera, after.camera, SIZE).at(share)
    ends = [pixels(whole(stage, replace(v, camera=camera), s)) for v, s in ((view, one), (after, other))]
    faded = pixels(crossfaded(stage, view, one, after, other, share))
    assert np.abs(faded - (ends[0] + (ends[1] - ends[0]) * share)).max() <= 1.01


def test_both_are_drawn_from_one_scan(stage):
    one, other = shaded("a", WARM), shaded("b", COOL)
    view = view_of(stage)
    crossfaded(stage, view, one, view, other, 0.5, camera=replace(view.camera, x=view.camera.x + 0.3))
    assert stage.buffers.scans == 1


@pytest.mark.parametrize("count", [6.0, 4000.0], ids=["few", "very many"])
def test_particles_of_both_are_seen_in_their_shares_and_run_on(stage, count):
    crowd, plain = shaded("a", WARM, arrow(stage, count)), shaded("b", WARM)
    view = view_of(stage)

    def light(phase, share):
        lit = replace(view, phase=phase)
        bare = replace(lit, quality=replace(view.quality, particles=0.0))
        return pixels(crossfaded(stage, lit, crowd, view, plain, share)) - pixels(
            crossfaded(stage, bare, crowd, view, plain, share)
        )

    assert np.abs(light(0.1, 0.5)).sum() > 0
    assert count > 6 or not np.array_equal(light(0.1, 0.5), light(0.67, 0.5))  # very many look the same a moment later
    assert np.array_equal(light(0.1, 0.5), light(0.1, 0.5)) and not light(0.1, 1.0).any()
    assert np.abs(light(0.1, 0.9)).sum() < np.abs(light(0.1, 0.5)).sum()


def test_bytes_of_an_image_keep_it(qapp):
    from PySide6.QtGui import QImage

    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(0xFF336699)
    seen = as_array(image)
    del image
    [QImage(300, 200, QImage.Format.Format_RGB32).fill(0) for _ in range(20)]
    assert np.all(seen == (0x99, 0x66, 0x33, 0xFF)) and not seen.flags.writeable


def test_marks_are_placed_in_several_threads_at_once_and_are_the_same(stage):
    shown = shaded("a", WARM, arrow(stage), named(stage))
    views = [replace(view_of(stage, tilt_deg=30.0), type_scale=1.0 + 0.05 * k, theme="light") for k in range(12)]
    wanted = [pixels(whole(stage, view, shown)) for view in views]

    def painted_elsewhere(order):
        own = Stage(stage.city)
        return all(np.array_equal(pixels(whole(own, views[k], shown)), wanted[k]) for k in order)

    with ThreadPoolExecutor(3) as pool:
        orders = [range(12), range(11, -1, -1), [*range(6, 12), *range(6)]]
        assert all(pool.map(painted_elsewhere, orders))


def test_two_sizes_are_refused(stage):
    view = view_of(stage)
    with pytest.raises(ValueError, match="one size"):
        crossfaded(stage, view, (), replace(view, size_px=(100, 80)), (), 0.5)


def test_a_picture_that_is_wanted_no_more_is_given_up(stage):
    with pytest.raises(Superseded):
        whole(stage, view_of(stage), shaded("a", WARM, named(stage)), stale=lambda: True)


def test_a_bare_city_has_no_marks(stage):
    view = replace(view_of(stage), bare=True, camera=Camera(5, 5, 2))
    assert np.array_equal(pixels(whole(stage, view, shaded("a", WARM, named(stage)))), pixels(whole(stage, view, ())))
