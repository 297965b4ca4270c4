"""Levels seen at a tilt: each region at its own height, what stands on it with it, what lies behind it hidden."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QImage, QPainter

from tests.cities import raised
from tests.stages import SIZE, fills, layer, picture_of, seen, tiny_city, view_of
from viewer.geometry.camera import project
from viewer.render.ribbons import curves
from viewer.render.sheet import as_drawn
from viewer.render.stage import Stage
from viewer.scene.colour import THEMES, ramp
from viewer.scene.marks import Dots, Grid, Names, Ribbons

RISE = 60.0
pytestmark = pytest.mark.usefixtures("qapp")


def levels_city():
    """Three squares of a hundred units in a row, the one in the middle on a level above the others."""
    return raised(tiny_city(), 1, RISE)


def over(stage, view, xy, height):
    """The pixel over a place so high above the lowest sheet."""
    return tuple(project(stage.planes(view).at(stage.height(view) + height), np.array([xy], float))[0])


@pytest.fixture
def stage():
    return Stage(levels_city())


def test_regions_are_filled_at_the_heights_of_their_levels(stage):
    view = view_of(stage, tilt=45.0)
    picture = stage.pixels(view, [layer(fills((1.0, 2.0, 3.0)))])
    drawn = as_drawn(ramp("pollution", 3), THEMES["dark"])[:, :3].astype(int)
    for k, height in enumerate((0.0, RISE, 0.0)):
        x, y = (round(v) for v in over(stage, view, (50 + 100 * k, 50), height))
        assert np.abs(seen(picture, (x, y)) - drawn[k]).max() <= 20, k
        assert stage.pick(view, x, y, [layer(fills())]).region == k


def test_seen_from_above_levels_lie_in_one_plane(stage):
    flat, plain = view_of(stage), Stage(tiny_city())
    shown = [layer(fills())]
    assert np.array_equal(stage.pixels(flat, shown), plain.pixels(flat, shown))
    assert stage.planes(flat).ground_at(np.array([[150.0, 50.0]])) == 0.0


def test_a_city_without_levels_has_no_relief():
    assert Stage(tiny_city()).relief is None


def test_places_stand_on_their_level_and_outside_on_the_ground(stage):
    found = stage.relief.at(np.array([[50.0, 50.0], [150.0, 50.0], [900.0, 50.0], [np.nan, 0.0]]))
    assert found.tolist() == [0.0, RISE, 0.0, 0.0]


def test_ways_climb_from_level_to_level_without_a_step(stage):
    way = np.column_stack((np.linspace(0.0, 300.0, 601), np.full(601, 50.0)))
    climbed = stage.relief.at(way, ways=True)
    assert climbed[0] == climbed[-1] == 0.0 and climbed[300] == pytest.approx(RISE)
    assert np.abs(np.diff(climbed)).max() < 0.1 * RISE < np.abs(np.diff(stage.relief.at(way))).max()


def test_arrows_run_from_level_to_level(stage):
    view = view_of(stage, tilt=45.0)
    mark = Ribbons(np.array([[50.0, 50.0]]), np.array([[150.0, 50.0]]), np.ones(1), np.full((1, 4), 255, np.uint8),
                   np.array([-1]), ("up",), lift=0.0)  # fmt: skip
    line = curves(mark, stage.planes(view), stage.height(view), tilt_share=0.0).lines[0]
    assert np.allclose(line[0], over(stage, view, (50, 50), 0.0), atol=1e-6)
    way = np.array(over(stage, view, (150, 50), RISE)) - line[0]
    assert np.hypot(*(line[-1] - line[0] - way)) < 12.0  # short of its end by the gap


def test_a_field_lies_on_every_level(stage):
    view = view_of(stage, tilt=45.0)
    values = np.repeat(np.linspace(0.0, 1.0, 300)[None], 100, axis=0)
    grid = Grid(values, (0.0, 0.0, 300.0, 100.0), 0.0, 1.0, ramp("pollution", 256))
    picture, plain = stage.pixels(view, [layer(grid)]), stage.pixels(view, [])
    x, y = (round(v) for v in over(stage, view, (150, 92), RISE))
    assert not np.array_equal(picture[y, x], plain[y, x]), "the far edge of the upper level is covered by the field"
    flat = view_of(stage)
    below = Stage(tiny_city())
    assert np.array_equal(stage.pixels(flat, [layer(grid)]), below.pixels(flat, [layer(grid)]))


def turned_view(stage, view):
    """The view turned so that the squares lie behind each other, and what it shows."""
    return replace(view, camera=replace(view.camera, rotation_deg=90.0)), [layer(fills())]


def test_what_a_higher_level_hides_is_not_named_and_its_symbol_fades(stage):
    view, shown = turned_view(stage, view_of(stage, tilt=60.0))
    places = np.array([[x, 50.0] for x in np.arange(5.0, 300.0, 10.0)])
    hidden = stage.behind(view, places)
    assert hidden.any() and not hidden.all()
    assert not hidden[(places[:, 0] > 100) & (places[:, 0] < 200)].any(), "nothing hides the highest level"
    spot = places[hidden][:1]
    names = layer(Names(np.vstack((spot, [[150.0, 50.0]])), ("Behind", "Above"), np.array([2.0, 1.0])))
    image = QImage(*SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(image)
    canvas = stage.paint(painter, view, [*shown, names])
    painter.end()
    assert [text for text, _ in canvas.texts] == ["Above"]


def test_from_above_nothing_is_hidden(stage):
    places = np.array([[x, 50.0] for x in np.arange(5.0, 300.0, 10.0)])
    assert not stage.behind(view_of(stage), places).any()
    assert not Stage(tiny_city()).behind(view_of(Stage(tiny_city()), tilt=60.0), places).any()


def test_symbols_stand_on_their_level_where_the_pointer_finds_them(stage):
    view = view_of(stage, tilt=45.0)
    mark = Dots(np.array([[150.0, 50.0]]), np.array([6.0]), np.full((1, 4), 255, np.uint8), sites=np.array([0]))
    x, y = over(stage, view, (150, 50), RISE)
    assert stage.pick(view, x, y, [layer(mark)]).site == 0
    low = over(stage, view, (150, 50), 0.0)
    assert stage.pick(view, *low, [layer(mark)]).site == -1
    assert picture_of(stage, view, [layer(mark)]) is not None


def test_a_level_chosen_alone_stands_at_its_own_height():
    city = levels_city()
    base, upper = city.region_sets
    stage = Stage(replace(city, region_sets=(upper, base)))
    view = view_of(stage, tilt=45.0)
    assert stage.heights(view, "upper").tolist() == [RISE]
    assert stage.heights(view, base.name).tolist() == [0.0, RISE, 0.0]
