"""The lens on the stage: other overlays inside, the same outside, its rim lit, flat and tilted."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from tests.render.test_stage import ALL, SIZE, fills, layer, seen, spot, tiny_city, view_of
from viewer.geometry.camera import project
from viewer.render import pane
from viewer.render.stage import Lens, Stage
from viewer.scene.colour import RAMPS, ramp
from viewer.scene.marks import Dots, Grid

MIDDLE = (150.0, 50.0)  # of the city, in its middle square


def field(low=0.0, high=1.0):
    values = np.full((4, 12), 0.7)
    return Grid(values, (-50.0, -50.0, 350.0, 150.0), low, high, ramp("wealth", 256))


def outline(stage, view, lens):
    return lens.outline(view.camera, stage.planes(view).at(stage.height(view)))


@pytest.mark.parametrize(("theme", "tilt"), ALL)
def test_inside_are_the_other_layers_and_outside_nothing_changes(theme, tilt):
    stage = Stage(tiny_city())
    view, outer, inner = view_of(stage, theme=theme, tilt=tilt), [layer(fills())], (layer(fills((3.0, 1.0, 2.0))),)
    lens = Lens(MIDDLE, 25.0, inner)
    plain, other = stage.pixels(view, outer), stage.pixels(view, list(inner))
    found = stage.pixels(view, outer, lens=lens)
    disc = pane.disc(outline(stage, view, lens), SIZE)
    assert np.array_equal(found[disc == 0], plain[disc == 0])
    assert np.array_equal(found[disc == 255], other[disc == 255])
    middle = spot(stage, view, *MIDDLE)
    assert disc[middle[1], middle[0]] == 255 and (seen(found, middle) != seen(plain, middle)).any()


@pytest.mark.parametrize("tilt", [0.0, 40.0])
def test_the_lens_of_the_view_is_the_lens_that_is_given(tilt):
    stage, lens = Stage(tiny_city()), Lens(MIDDLE, 25.0, (layer(fills((3.0, 1.0, 2.0))),))
    view = view_of(stage, tilt=tilt)
    given = stage.pixels(view, [layer(fills())], lens=lens)
    assert np.array_equal(stage.pixels(replace(view, lens=lens), [layer(fills())]), given)


@pytest.mark.parametrize("tilt", [0.0, 40.0])
def test_an_empty_lens_shows_the_bare_city(tilt):
    stage = Stage(tiny_city())
    view = view_of(stage, tilt=tilt)
    middle = spot(stage, view, *MIDDLE)
    found, bare = stage.pixels(view, [layer(fills())], lens=Lens(MIDDLE, 25.0)), stage.pixels(view, [])
    slack = 0 if not tilt else 12  # the shadow of the sheet stays
    assert np.abs(seen(found, middle) - seen(bare, middle)).max() <= slack


def test_a_field_inside_ends_where_the_city_ends():
    stage = Stage(tiny_city())
    view, lens = view_of(stage), Lens((0.0, 50.0), 30.0, (layer(field()),))
    found, ground = stage.pixels(view, [layer(fills())], lens=lens), stage.pixels(view, [])
    beside, within = spot(stage, view, -8.0, 50.0), spot(stage, view, 15.0, 50.0)
    assert np.array_equal(seen(found, beside), seen(ground, beside))
    assert (seen(found, within) != seen(stage.pixels(view, [layer(fills())]), within)).any()


def test_a_field_outside_leaves_the_lens_to_its_own_layers():
    stage = Stage(tiny_city())
    view, inner = view_of(stage), (layer(fills()),)
    found = stage.pixels(view, [layer(field())], lens=Lens(MIDDLE, 25.0, inner))
    middle = spot(stage, view, *MIDDLE)
    assert np.array_equal(seen(found, middle), seen(stage.pixels(view, list(inner)), middle))


@pytest.mark.parametrize("centre", [(1e9, 1e9), (-400.0, 50.0)])
def test_a_lens_beside_the_picture_changes_nothing(centre):
    stage = Stage(tiny_city())
    view, shown = view_of(stage), [layer(fills())]
    assert np.array_equal(stage.pixels(view, shown, lens=Lens(centre, 20.0, ())), stage.pixels(view, shown))


def painted(stage, view, shown):
    image = QImage(*SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(0, 0, 0))
    painter = QPainter(image)
    stage.paint(painter, view, shown)
    painter.end()
    return image


def brightness(image, place):
    return QColor(image.pixel(round(place[0]), round(place[1]))).lightness()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("tilt", [0.0, 40.0])
def test_the_rim_is_lit_all_around(tilt):
    stage = Stage(tiny_city())
    lens = Lens(MIDDLE, 40.0, (replace(layer(fills()), colour=RAMPS["wealth"]["dark"].split()[3]),))
    view = replace(view_of(stage, tilt=tilt), lens=lens)
    image = painted(stage, view, [])
    for place in outline(stage, view, lens)[::8]:
        assert brightness(image, place) > 150
    assert brightness(image, spot(stage, view, *MIDDLE)) < 10


@pytest.mark.usefixtures("qapp")
def test_symbols_of_the_layers_inside_are_cut_off_at_the_rim():
    stage = Stage(tiny_city())
    where = np.array([[150.0, 50.0], [290.0, 50.0]])
    dots = Dots(where, np.full(2, 6.0), np.tile(np.array([255, 0, 0, 255], np.uint8), (2, 1)))
    view = replace(view_of(stage), lens=Lens(MIDDLE, 40.0, (layer(dots),)))
    image = painted(stage, view, [])
    inside, beyond = project(stage.planes(view).ground, where)
    assert QColor(image.pixel(*(round(v) for v in inside))).red() == 255
    assert QColor(image.pixel(*(round(v) for v in beyond))).red() == 0


@pytest.mark.usefixtures("qapp")
def test_moving_the_lens_uses_the_kept_picture_of_all_other_marks():
    stage, shown = Stage(tiny_city()), [layer(fills())]
    view = replace(view_of(stage), lens=Lens(MIDDLE, 20.0))
    for x in (100.0, 110.0, 120.0):
        painted(stage, replace(view, lens=Lens((x, 50.0), 20.0)), shown)
    assert len(stage.stills.newest()) == 1
