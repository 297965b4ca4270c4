"""The stage on a city of three squares: what is seen where, in both themes, flat and tilted, and what is not redone."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from tests.stages import ALL, SIZE, fills, layer, picture_of, ribbon, seen, spot, squares, tiny_city, view_of
from viewer.geometry.camera import Camera, project
from viewer.geometry.regions import empty_ragged
from viewer.model.city import BareCity, City, LineSet
from viewer.model.state import Selection
from viewer.render import sheet
from viewer.render.stage import Hit, Shown, Stage, View
from viewer.scene.colour import DARK, THEMES, ramp
from viewer.scene.marks import Borders, Dots, Fills, Grid, Names
from viewer.scene.perception import over
from viewer.scene.picture import Legend, Picture, rgba


@pytest.mark.parametrize(("theme", "tilt"), ALL)
def test_a_fill_has_its_class_colour_over_the_land(theme, tilt):
    stage = Stage(tiny_city())
    view, shown = view_of(stage, theme=theme, tilt=tilt), [layer(fills())]
    bare, picture = stage.pixels(view, []), stage.pixels(view, shown)
    assert picture.shape == (200, 320, 4) and picture.dtype == np.uint8 and (picture[..., 3] == 255).all()
    colours = ramp("pollution", 3, theme).copy()
    colours[:, 3] = round(255 * sheet.SHEET[theme])
    for k in range(3):
        place = spot(stage, view, 50 + 100 * k, 50)
        lowest = over(colours[k], (0, 0, 0)).astype(int)
        expected = over(colours[k], seen(bare, place)).astype(int)
        slack = 3 if not tilt else 20  # a tilted sheet casts a shadow on what is seen through it
        assert np.all(seen(picture, place) >= lowest - 2)
        assert np.abs(seen(picture, place) - expected).max() <= slack


@pytest.mark.parametrize(("theme", "tilt"), ALL)
def test_outside_of_the_city_nothing_is_filled(theme, tilt):
    stage = Stage(tiny_city())
    view = view_of(stage, theme=theme, tilt=tilt)
    bare, picture = stage.pixels(view, []), stage.pixels(view, [layer(fills())])
    assert np.array_equal(bare[2, 2], picture[2, 2])


def test_no_data_is_hatched_and_not_the_colour_of_the_lowest_class():
    stage = Stage(tiny_city())
    view = view_of(stage)
    picture = stage.pixels(view, [layer(fills((1.0, np.nan, 3.0)))])
    x, y = spot(stage, view, 150, 50)
    box = picture[y - 12 : y + 12, x - 12 : x + 12, :3].reshape(-1, 3)
    assert len(np.unique(box, axis=0)) == 3, "ground, stroke and its soft edge"
    x, y = spot(stage, view, 50, 50)
    plain = picture[y - 12 : y + 12, x - 12 : x + 12, :3].reshape(-1, 3)
    assert len(np.unique(plain, axis=0)) == 1


def test_classes_close_at_the_right():
    assert sheet.classes(fills((1.5, 1.500001, 3.5)), None).tolist() == [0, 1, 2]
    assert sheet.classes(fills((np.nan, 0.5, 9.0)), None).tolist() == [-1, 0, 2]


def test_a_step_is_its_own_values_and_the_whole_period_is_their_mean():
    values = np.array([[1.0, np.nan, 1.0], [3.0, 3.0, np.nan]])
    assert sheet.at_step(values, 1)[:2].tolist() == [3.0, 3.0]
    assert sheet.at_step(values, None).tolist() == [2.0, 3.0, 1.0]
    assert np.isnan(sheet.at_step(np.full((2, 1), np.nan), None)).all()


def test_layers_of_one_set_blend_in_one_table():
    one, two = layer(fills()), layer(fills((3.0, 3.0, 3.0), name="wealth"), opacity=0.4)
    plan = sheet.plan([one, two], None, DARK, Selection())
    assert plan.sets == ["districts"] and len(plan.tables) == 1
    alone = sheet.plan([one], None, DARK, Selection())
    assert plan.tables[0][0, 3] > alone.tables[0][0, 3]


def test_what_is_not_selected_fades():
    full = sheet.plan([layer(fills())], None, DARK, Selection(), "districts").tables[0]
    table = sheet.plan([layer(fills())], None, DARK, Selection("", frozenset({2})), "districts").tables[0]
    assert table[2, 3] == full[2, 3]
    assert table[0, 3] == pytest.approx(full[0, 3] * 0.35, abs=1)


def test_a_selection_of_another_set_or_out_of_range_changes_nothing():
    full = sheet.plan([layer(fills())], None, DARK, Selection(), "districts").tables[0]
    other = sheet.plan([layer(fills())], None, DARK, Selection("rooms", frozenset({0})), "districts").tables[0]
    assert np.array_equal(full, other)


def test_the_darkest_violets_get_a_pattern_and_others_none():
    marks = fills((1.0, 2.0, 3.0), name="wealth"), fills((1.0, 2.0, 3.0))
    violet = replace(marks[0], breaks=np.array([0, 1.5, 2.5, 3.5, 4.5, 5.5]), colours=ramp("wealth", 5))
    plan = sheet.plan([layer(violet)], None, DARK, Selection())
    assert plan.stippled[0].tolist() == [False, True, False, False]
    stage = Stage(tiny_city())
    view = view_of(stage)
    picture = stage.pixels(view, [layer(violet)])
    tones = []
    for k in range(3):
        x, y = spot(stage, view, 50 + 100 * k, 50)
        tones.append(len(np.unique(picture[y - 10 : y + 10, x - 10 : x + 10, :3].reshape(-1, 3), axis=0)))
    assert tones == [1, 2, 1]


def test_the_sheet_floats_only_when_tilted_and_casts_a_shadow():
    stage = Stage(tiny_city())
    flat, tilted = view_of(stage), view_of(stage, tilt=40)
    assert stage.height(flat) == 0.0
    assert stage.height(tilted) == pytest.approx(0.06 * 300)
    bare, under = (
        stage.pixels(tilted, []),
        stage.pixels(tilted, [layer(replace(fills(), colours=np.zeros((3, 4), np.uint8)))]),
    )
    x, y = (int(v) for v in project(stage.planes(tilted).at(0.0), np.array([[150.0, 30.0]]))[0])
    assert under[y, x, :3].sum() < bare[y, x, :3].sum()


def test_glasses_off_leaves_the_bare_city():
    stage = Stage(tiny_city())
    view = view_of(stage, tilt=40)
    bare = stage.pixels(replace(view, bare=True), [layer(fills())])
    assert np.array_equal(bare, stage.pixels(view, []))
    image = picture_of(
        stage, replace(view, bare=True), [layer(fills(), Names(np.array([[50.0, 50]]), ("West",), np.ones(1)))]
    )
    assert np.array_equal(image[..., :3], bare[..., :3])


@pytest.mark.parametrize(("theme", "tilt"), ALL)
def test_a_selection_is_outlined_in_pure_yellow(qapp, theme, tilt):
    stage = Stage(tiny_city())
    view = view_of(stage, theme=theme, tilt=tilt)
    yellow = np.array(QColor(THEMES[theme].selection).getRgb()[:3])
    assert yellow.tolist() == [255, 255, 0]
    before = picture_of(stage, view, [layer(fills())])
    after = picture_of(stage, replace(view, selection=Selection("", frozenset({1}))), [layer(fills())])
    assert not (before[..., :3] == yellow).all(axis=-1).any()
    assert (after[..., :3] == yellow).all(axis=-1).sum() > 60


@pytest.mark.parametrize(("theme", "tilt"), ALL)
def test_of_many_selected_regions_their_rim_is_yellow_and_no_border_between_them(qapp, monkeypatch, theme, tilt):
    stage = Stage(tiny_city())
    view = view_of(stage, theme=theme, tilt=tilt)
    chosen = replace(view, selection=Selection("", frozenset({0, 1})))
    each = picture_of(stage, chosen, [layer(fills())])
    monkeypatch.setattr("viewer.render.choice.MOST_EACH", 1)
    picture = picture_of(stage, chosen, [layer(fills())])

    def yellow(image, x, y):
        at = spot(stage, view, x, y)
        near = image[at[1] - 2 : at[1] + 3, at[0] - 2 : at[0] + 3, :3].reshape(-1, 3)
        return bool((near == (255, 255, 0)).all(axis=-1).any())

    places = [(100, 50), (50, 0), (0, 50), (150, 100), (200, 50), (300, 50)]  # the first between the two
    assert [yellow(each, *place) for place in places] == [True, True, True, True, True, False]
    assert [yellow(picture, *place) for place in places] == [False, True, True, True, True, False]


def test_hover_brackets_stand_around_the_region(qapp):
    stage = Stage(tiny_city())
    view = view_of(stage, margins_px=(SIZE[0], 0, 0, 0))  # no room for a readout
    before = picture_of(stage, view, [layer(fills())])
    after = picture_of(stage, replace(view, hover_region=1), [layer(fills())])
    changed = np.argwhere((before != after).any(axis=-1))
    low, high = spot(stage, view, 100, 100), spot(stage, view, 200, 0)
    assert changed[:, 1].min() >= low[0] - 12 and changed[:, 1].max() <= high[0] + 12
    assert len(changed) > 50
    same = picture_of(stage, replace(view, hover_region=99), [layer(fills())])
    assert np.array_equal(before, same), "a region that does not exist is not hovered"


def test_the_name_of_what_is_chosen_comes_first(qapp):
    stage = Stage(tiny_city())
    names = Names(np.array([[150.0, 50.0], [152.0, 50.0]]), ("West", "Middle"), np.array([9.0, 1.0]))
    written = []
    for selection in (Selection(), Selection("", frozenset({1}))):
        image = QImage(*SIZE, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        written.append([t for t, _ in stage.paint(painter, view_of(stage, selection=selection), [layer(names)]).texts])
        painter.end()
    assert written[0][0] == "West" and written[1][0] == "Middle"


def test_a_ribbon_is_drawn_in_its_colour_and_fades_with_its_layer(qapp):
    stage = Stage(tiny_city())
    view, mark = view_of(stage), ribbon(np.array([[20.0, 20.0]]), np.array([[280.0, 20.0]]))
    bare = picture_of(stage, view, [])
    x, y = (int(v) for v in stage.curves(view, mark).lines[0][20])
    full = picture_of(stage, view, [layer(mark)])[y, x, :3].astype(int)
    half = picture_of(stage, view, [layer(mark, opacity=0.4)])[y, x, :3].astype(int)
    assert full[2] > half[2] > bare[y, x, 2] and full[2] - full[0] > 60


def test_very_many_points_are_drawn_where_they_are(qapp):
    stage = Stage(tiny_city())
    view = view_of(stage)
    spots = np.repeat(np.array([[50.0, 50.0], [250.0, 50.0]]), 1500, axis=0)
    shades = np.repeat(np.array([[255, 0, 0, 255], [0, 255, 0, 255]], np.uint8), 1500, axis=0)
    picture = picture_of(stage, view, [layer(Dots(spots, np.full(3000, 4.0), shades))])
    assert seen(picture, spot(stage, view, 50, 50)).tolist() == [255, 0, 0]
    assert seen(picture, spot(stage, view, 250, 50)).tolist() == [0, 255, 0]


def test_a_field_is_drawn_and_ends_where_the_city_ends():
    stage = Stage(tiny_city())
    view = view_of(stage)
    grid = Grid(np.ones((4, 6)), (-100.0, -100.0, 400.0, 200.0), 0.0, 1.0, ramp("pollution", 256))
    bare, picture = stage.pixels(view, []), stage.pixels(view, [layer(grid)])
    place = spot(stage, view, 150, 50)
    top = ramp("pollution", 256)[-1].copy()
    top[3] = round(255 * sheet.SHEET["dark"])
    assert np.abs(seen(picture, place) - over(top, seen(bare, place)).astype(int)).max() <= 3
    outside = spot(stage, view, 150, 140)
    assert np.array_equal(seen(picture, outside), seen(bare, outside))


def test_borders_lie_between_neighbours():
    stage = Stage(tiny_city())
    view = view_of(stage)
    plain = stage.pixels(view, [layer(fills())])
    lined = stage.pixels(view, [layer(fills(), Borders("districts", (255, 255, 255, 255), 2.0))])
    place = spot(stage, view, 100, 50)
    assert seen(lined, place).sum() > 600 > seen(plain, place).sum()
    middle = spot(stage, view, 150, 50)
    assert np.array_equal(seen(lined, middle), seen(plain, middle))


def test_blocks_stand_up_when_tilted_and_water_is_not_land():
    blocks = squares((40, 40), side=20)
    bare = BareCity(squares((0, 0), side=300), squares((0, 0), side=90), None, blocks, np.array([60.0]))
    stage = Stage(tiny_city(bare=bare))
    flat, tilted = view_of(stage), view_of(stage, tilt=45)
    roof = stage.pixels(flat, [])
    assert np.abs(seen(roof, spot(stage, flat, 50, 50)) - rgba(DARK.block)[:3]).max() <= 2
    assert np.abs(seen(roof, spot(stage, flat, 15, 15)) - rgba(DARK.water)[:3]).max() <= 2
    assert np.abs(seen(roof, spot(stage, flat, 200, 200)) - rgba(DARK.land)[:3]).max() <= 2
    top = project(stage.planes(tilted).at(60.0), np.array([[50.0, 50.0]]))[0].astype(int)
    assert np.abs(seen(stage.pixels(tilted, []), top) - rgba(DARK.block)[:3]).max() <= 2


def test_streets_are_thin_lines_on_the_land():
    streets = LineSet("streets", np.array([[10.0, 50.0], [290.0, 50.0]]), np.array([0, 2]), width=8.0)
    stage = Stage(tiny_city(bare=BareCity(streets=streets)))
    view = view_of(stage)
    picture = stage.pixels(view, [])
    assert np.abs(seen(picture, spot(stage, view, 150, 50)) - rgba(DARK.street)[:3]).max() <= 2
    assert np.abs(seen(picture, spot(stage, view, 150, 80)) - rgba(DARK.land)[:3]).max() <= 2


def test_a_city_with_nothing_is_an_empty_night(qapp):
    stage = Stage(City("void"))
    view = View(stage.home(SIZE), SIZE)
    assert stage.pixels(view, []).shape == (200, 320, 4)
    assert stage.pick(view, 10, 10) == Hit()
    assert picture_of(stage, view, [layer(Names(np.zeros((0, 2)), (), np.zeros(0)))]).shape == (200, 320, 4)


def test_a_region_without_geometry_is_passed_over(qapp):
    city = tiny_city()
    base = replace(city.base, ids=("x",), names=("x",), rings=empty_ragged(1))
    stage = Stage(replace(city, region_sets=(base,)))
    view = View(Camera(), SIZE, hover_region=0, selection=Selection("", frozenset({0})))
    mark = Fills("districts", np.array([1.0]), np.array([0.0, 2.0]), ramp("waste", 1))
    assert picture_of(stage, view, [layer(mark)]).shape == (200, 320, 4)


def test_read_only_arrays_as_from_a_mapped_file_are_drawn():
    city = tiny_city()
    rings = city.base.rings
    for array in (rings.xy, rings.ring_starts, rings.part_starts, rings.region_starts):
        array.flags.writeable = False
    stage = Stage(city)
    view = view_of(stage)
    assert stage.pick(view, *spot(stage, view, 150, 50)).region == 1


def test_home_keeps_the_city_inside_the_margins():
    stage = Stage(tiny_city())
    for tilt, turn in ((0.0, 0.0), (40.0, 0.0), (55.0, 30.0)):
        camera = stage.home((800, 600), (200, 50, 30, 120), tilt_deg=tilt, rotation_deg=turn)
        view = View(camera, (800, 600))
        xy = stage.city.base.rings.xy
        places = np.vstack([stage.planes(view).project(xy, h) for h in (0.0, stage.height(view))])
        assert (places >= (199, 49)).all() and (places <= (771, 481)).all()
        extent = np.ptp(places, axis=0)
        assert extent[0] == pytest.approx(570, rel=0.01) or extent[1] == pytest.approx(430, rel=0.01)


def test_a_finer_screen_gets_more_pixels_of_the_same_view():
    stage = Stage(tiny_city())
    view = view_of(stage, pixel_ratio=2.0)
    picture = stage.pixels(view, [layer(fills())])
    assert picture.shape == (400, 640, 4)
    x, y = spot(stage, view, 250, 50)
    assert stage.pick(view, x, y).region == 2
    assert np.array_equal(picture[y * 2, x * 2], stage.pixels(replace(view, pixel_ratio=1.0), [layer(fills())])[y, x])


def test_a_shading_above_outlines_is_drawn_and_the_outlines_stay():
    outlines = Picture((Borders("districts", (255, 255, 255, 255), 2.0),), Legend("Borders"))
    shaded = Picture((fills(),), Legend("Shaded"))
    plans = [
        sheet.plan([Shown(str(k), picture, 1.0, "#FFFFFF") for k, picture in enumerate(order)], None, DARK, Selection())
        for order in ((outlines, shaded), (shaded, outlines))
    ]
    assert [len(plan.tables) for plan in plans] == [1, 1]
    assert np.array_equal(plans[0].tables[0], plans[1].tables[0])
    assert plans[0].lines == plans[1].lines != [[]]
