"""One selection everywhere: brushes, neighbours, the others, keys of the legend, charts, table and map."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from tests import fingers
from tests.cities import missing_city, raised, tiny_city
from tests.fingers import stroke
from viewer.app.choosing import combined
from viewer.app.selecting_desk import Selecting
from viewer.geometry.camera import homography, project
from viewer.model.state import Layer, Selection

NONE, SHIFT, CONTROL, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)


def spot(desk, x: float, y: float) -> QPoint:
    found = project(homography(desk.store.state.camera, desk.window.map.size_px), np.array([[x, y]]))[0]
    return QPointF(*found).toPoint()


def drag(desk, *places: tuple[float, float], modifier=NONE) -> None:
    fingers.drag(desk.window.map, [spot(desk, *place) for place in places], modifier)


def chosen(desk) -> list[int]:
    return sorted(desk.store.state.selection.regions)


def test_control_and_drag_select_by_a_rectangle_and_the_map_stays(desk):
    before = desk.store.state.camera
    drag(desk, (200, 200), (700, 700), (1300, 800), modifier=CONTROL)
    assert chosen(desk) == [0, 1] and desk.store.state.camera == before


def test_with_shift_the_rectangle_adds(desk):
    desk.store.change(selection=Selection(regions=frozenset({2})))
    drag(desk, (200, 200), (300, 300), (400, 400), modifier=CONTROL | SHIFT)
    assert chosen(desk) == [0, 2]


def test_control_and_click_still_takes_one_in_or_out(desk):
    for expected in ([1], []):
        QTest.mouseClick(desk.window.map, Qt.MouseButton.LeftButton, CONTROL, spot(desk, 1500, 900))
        assert chosen(desk) == expected


def test_control_and_alt_draw_a_lasso(desk):
    around = (200, 100), (2800, 100), (2800, 900), (2700, 900), (2700, 200), (300, 200)
    drag(desk, *around, modifier=CONTROL | ALT)
    assert chosen(desk) == [0, 1, 2]
    drag(desk, (1200, 300), (1700, 300), (1400, 700), modifier=CONTROL | ALT)
    assert chosen(desk) == [1]


@pytest.mark.parametrize("command", ["brush_rectangle", "brush_lasso"])
def test_a_brush_in_the_hand_needs_no_key_and_escape_puts_it_away(desk, command):
    desk.commands.run(command)
    assert desk.window.map.tool
    drag(desk, (1200, 300), (1700, 300), (1600, 700))
    assert chosen(desk) == [1]
    before = desk.store.state.camera
    desk.editing.cancel()
    assert not desk.window.map.tool and chosen(desk) == [1] and desk.store.state.camera == before
    desk.commands.run(command)
    desk.commands.run(command)
    assert not desk.window.map.tool


def test_a_line_around_nothing_selects_nothing(desk):
    desk.store.change(selection=Selection(regions=frozenset({1})))
    drag(desk, (-900, -900), (-700, -700), (-600, -600), modifier=CONTROL)
    assert not desk.store.state.selection


def test_a_tilted_view_is_brushed_on_the_floating_sheet(desk, qtbot):
    camera = replace(desk.store.state.camera, tilt_deg=45.0)
    desk.store.change(camera=camera)
    view, stage = desk.view(), desk.stage
    plane = stage.planes(view).at(stage.height(view))
    corners = project(plane, np.array([(1100.0, 100), (1900, 100), (1900, 900), (1100, 900)]))
    desk.companion(Selecting).brush(corners, NONE)
    assert chosen(desk) == [1]


def test_a_level_is_brushed_where_it_is_seen(make_desk, qtbot):
    desk = make_desk(raised(tiny_city(), 1, 400.0))
    desk.store.change(camera=replace(desk.store.state.camera, tilt_deg=45.0))
    qtbot.waitUntil(lambda: desk.is_settled)
    stage, view = desk.stage, desk.view()
    for region, x in ((1, 1500.0), (2, 2500.0)):
        corners = np.array([[x - 200, 300], [x + 200, 300], [x + 200, 700], [x - 200, 700]], float)
        pixels = stage.planes(view).stand(corners, stage.height(view))
        desk.window.map.brushed.emit(pixels, NONE)
        assert chosen(desk) == [region]
    there = stage.planes(view).stand(np.array([[1500.0, 400.0]]), stage.height(view))[0]
    assert desk.window.map.ground(QPointF(*there)) == pytest.approx((1500.0, 400.0), abs=1e-6)


def test_sites_are_brushed_where_no_region_is(make_desk):
    city = tiny_city()
    desk = make_desk(replace(city, region_sets=(), series=(), flows=None, stocks=(), tracks=None))
    drag(desk, (1400, 300), (1600, 600), (1700, 700), modifier=CONTROL)
    assert desk.store.state.selection == Selection(sites=frozenset({0}))


def test_alt_and_click_take_a_region_with_its_neighbours(desk):
    QTest.mouseClick(desk.window.map, Qt.MouseButton.LeftButton, ALT, spot(desk, 300, 800))
    assert chosen(desk) == [0, 1]
    desk.commands.run("select_neighbours")
    assert chosen(desk) == [0, 1, 2]


def test_all_the_others_and_back(desk):
    desk.store.change(selection=Selection(regions=frozenset({1})))
    desk.commands.run("select_others")
    assert chosen(desk) == [0, 2]
    desk.editing.select_all()
    desk.commands.run("select_others")
    assert not desk.store.state.selection


def legend_key(desk, title: str):
    return next(key for key in desk.window.legend.keys if key.legend.title.startswith(title))


def click_part(desk, title: str, part, modifier=NONE) -> None:
    key = legend_key(desk, title)
    at = next(where for found, where in key.parts() if found == part).center().toPoint()
    QTest.mouseClick(key, Qt.MouseButton.LeftButton, modifier, at)


def test_a_class_of_the_legend_is_selected_by_a_click(desk):
    click_part(desk, "Dust", ("class", 0))
    first = chosen(desk)
    last = len(legend_key(desk, "Dust").legend.ramp) - 1
    click_part(desk, "Dust", ("class", last), SHIFT)
    assert first == [0] and chosen(desk) == [0, 2]


def test_no_data_is_selected_by_a_click(make_desk):
    desk = make_desk(missing_city())
    click_part(desk, "Dust", ("missing", 0))
    assert chosen(desk) == [1]


def test_a_cell_of_two_variables_is_selected_by_a_click(make_desk, qtbot):
    desk = make_desk(tiny_city())
    desk.store.change(layers=(Layer("disparity"),))
    qtbot.waitUntil(lambda: desk.is_settled)
    picture = desk.conductor.picture("disparity")
    cell = int(picture.classes[2])
    click_part(desk, picture.legend.title, ("cell", cell))
    assert chosen(desk) == np.flatnonzero(picture.classes == cell).tolist()


def test_the_legend_is_walked_and_picked_with_the_keyboard(desk):
    key = legend_key(desk, "Dust")
    key.setFocus()
    QTest.keyClick(key, Qt.Key.Key_Right)
    QTest.keyClick(key, Qt.Key.Key_Left)
    QTest.keyClick(key, Qt.Key.Key_Space)
    assert chosen(desk) == [0] and key.accessibleDescription().startswith("4")


def test_the_table_shows_what_was_brushed(desk):
    desk.window.open_panel("data")
    drag(desk, (200, 200), (700, 700), (1300, 800), modifier=CONTROL)
    rows = {index.row() for index in desk.window.data.table.selectionModel().selectedRows()}
    assert rows == {0, 1}


def test_a_kiosk_has_no_brush_command(make_desk):
    desk = make_desk(tiny_city(), "kiosk")
    assert not desk.commands.run("brush_lasso")


@pytest.mark.parametrize(
    ("modifier", "expected"), [(NONE, {2}), (SHIFT, {1, 2}), (CONTROL, {1, 2})], ids=["plain", "shift", "control"]
)
def test_keys_say_how_selections_are_combined(modifier, expected):
    one, other = Selection(regions=frozenset({1})), Selection(regions=frozenset({2}))
    assert combined(one, other, modifier).regions == expected
    assert combined(other, other, CONTROL).regions == frozenset()


def test_regions_of_another_set_are_not_mixed_in():
    one, other = Selection("plant", frozenset({1})), Selection("districts", frozenset({2}))
    assert combined(one, other, SHIFT) == other


def begin(desk, *places: tuple[float, float]) -> None:
    """A rectangle with Ctrl that is not let go yet."""
    spots = [spot(desk, *place) for place in places]
    QTest.mousePress(desk.window.map, Qt.MouseButton.LeftButton, CONTROL, spots[0])
    for at in spots[1:]:
        QTest.mouseMove(desk.window.map, at)


def test_what_the_line_holds_is_selected_while_it_is_drawn_and_one_undo_takes_it_back(desk, qtbot, monkeypatch):
    monkeypatch.setattr("viewer.model.history.MERGE_S", 0.0)  # else all of this is one step, so quick is a test
    desk.store.change(selection=Selection(regions=frozenset({2})))
    desk.window.open_panel("data")
    begin(desk, (200, 200), (300, 300), (700, 800))
    qtbot.waitUntil(lambda: chosen(desk) == [0])
    QTest.mouseMove(desk.window.map, spot(desk, 1300, 800))
    qtbot.waitUntil(lambda: chosen(desk) == [0, 1])
    rows = {index.row() for index in desk.window.data.table.selectionModel().selectedRows()}
    assert rows == {0, 1}
    QTest.mouseMove(desk.window.map, spot(desk, 700, 800))
    qtbot.waitUntil(lambda: chosen(desk) == [0])
    QTest.mouseRelease(desk.window.map, Qt.MouseButton.LeftButton, CONTROL, spot(desk, 700, 800))
    assert chosen(desk) == [0]
    desk.editing.undo()
    assert chosen(desk) == [2]
    desk.editing.redo()
    assert chosen(desk) == [0]


def test_a_line_that_is_given_up_leaves_what_was_selected_before(desk, qtbot):
    desk.store.change(selection=Selection(regions=frozenset({2})))
    begin(desk, (200, 200), (300, 300), (700, 800))
    qtbot.waitUntil(lambda: chosen(desk) == [0])
    desk.editing.cancel()
    assert chosen(desk) == [2]
    QTest.mouseRelease(desk.window.map, Qt.MouseButton.LeftButton, CONTROL, spot(desk, 700, 800))
    assert chosen(desk) == [2]


def test_between_two_frames_only_the_last_line_is_looked_up(desk, qtbot, monkeypatch):
    looked_up = []
    made = desk.companion(Selecting)
    inside = made._inside
    monkeypatch.setattr(made, "_inside", lambda pixels, shapes: looked_up.append(len(pixels)) or inside(pixels, shapes))
    corners = np.array([(10.0, 10.0), (20.0, 10.0), (20.0, 20.0)])
    for k in range(50):
        made.follow(corners + k, NONE)
    assert looked_up == []
    qtbot.waitUntil(lambda: not made.live._frame.isActive() and made._shapes is not None)
    made.follow(corners, NONE)
    qtbot.waitUntil(lambda: len(looked_up) > 0)
    assert len(looked_up) <= 2
    made.live.drop()


@pytest.mark.parametrize(("command", "corners"), [("brush_rectangle", 2), ("brush_lasso", 3)])
def test_keys_alone_draw_a_brush_and_select_what_it_holds(desk, qtbot, command, corners):
    on_map, camera = desk.window.map, desk.store.state.camera
    desk.commands.run(command)
    for _ in range(4):
        QTest.keyClick(on_map, Qt.Key.Key_Up)
    QTest.keyClick(on_map, Qt.Key.Key_Space)
    for _ in range(corners - 1):
        QTest.keyClick(on_map, Qt.Key.Key_Down)
        QTest.keyClick(on_map, Qt.Key.Key_Right)
        QTest.keyClick(on_map, Qt.Key.Key_Space)
        QTest.keyClick(on_map, Qt.Key.Key_Left, SHIFT)
    qtbot.waitUntil(lambda: desk.store.state.selection != Selection())
    QTest.keyClick(on_map, Qt.Key.Key_Return)
    middle = desk.window.map.ground(QPointF(*(side / 2 for side in on_map.size_px)))
    assert int(middle[0] // 1000) in chosen(desk) and desk.store.state.camera == camera
    assert on_map.tool


def test_with_a_brush_in_the_hand_one_finger_selects_and_the_map_stays(desk):
    camera = desk.store.state.camera
    desk.commands.run("brush_lasso")
    stroke(desk.window.map, [spot(desk, *place) for place in ((1200, 300), (1700, 300), (1600, 700))])
    assert chosen(desk) == [1] and desk.store.state.camera == camera


def test_the_legend_frames_the_classes_in_which_the_selection_lies(desk):
    desk.store.change(selection=Selection(regions=frozenset({0, 2})))
    key = legend_key(desk, "Dust")
    last = len(key.legend.ramp) - 1
    assert key.held == {("class", 0), ("class", last)}
    before = key.grab().toImage()
    desk.editing.select_none()
    assert key.held == frozenset() and key.grab().toImage() != before
