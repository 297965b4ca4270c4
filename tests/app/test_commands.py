"""One table of commands: keys, menus and palette agree, and the mode decides."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest

from tests.cities import tiny_city
from viewer.app.commands import MENUS
from viewer.model.mode import MODES

EXPECTED = {
    "open": "Ctrl+O", "undo": "Ctrl+Z", "full_extent": "Ctrl+Shift+F", "to_selection": "Ctrl+J", "find": "Ctrl+K",
    "export_picture": "Ctrl+P", "quit": "Ctrl+Q", "full_screen": "F11", "hide_panels": "Ctrl+Tab", "data_table": "F6",
    "select_all": "Ctrl+A", "select_none": "Ctrl+Shift+A", "refresh": "Ctrl+R", "remove_layer": "Ctrl+D",
    "show_all": "Ctrl+Shift+U", "hide_all": "Ctrl+Shift+H", "toggle_layer_1": "1", "shortcuts": "F1",
}  # fmt: skip


@pytest.mark.parametrize("mode", MODES)
def test_a_mode_has_the_commands_that_it_allows_and_no_other(make_desk, mode):
    desk = make_desk(tiny_city(), mode)
    actions = {action.objectName() for action in desk.window.actions()}
    allowed = {command.name for command in desk.commands.allowed()}
    assert actions == allowed
    assert ("open" in actions) == MODES[mode].allows("open")
    assert desk.window.menuBar().isVisible() == (mode == "analyst")
    assert all(entry.group != "command" or entry.run for entry in desk.commands.entries())


@pytest.mark.parametrize("name", ["open", "export_data", "quit", "mode_analyst", "hide_all", "data_table", "find"])
def test_the_kiosk_refuses_what_leads_out_of_it(make_desk, name):
    desk = make_desk(tiny_city(), "kiosk")
    assert not desk.commands.run(name)
    assert desk.window.isVisible() and desk.store.state.mode == "kiosk"


@pytest.mark.parametrize("name, keys", EXPECTED.items())
def test_the_keys_are_those_that_people_know(desk, name, keys):
    assert QKeySequence(keys) in [QKeySequence(key) for key in desk.commands[name].keys]


def test_no_key_means_two_things(desk):
    keys = Counter(QKeySequence(key).toString() for command in desk.commands.allowed() for key in command.keys)
    assert [key for key, count in keys.items() if count > 1] == []


def test_every_menu_has_its_commands_and_every_command_a_name(desk):
    assert list(desk.commands.menus) == list(MENUS)
    listed = [a.objectName() for menu in desk.commands.menus.values() for a in menu.actions() if not a.isSeparator()]
    assert len(listed) == len(set(listed))
    assert {"open", "undo", "zoom_in", "toggle_layer_1", "about"} <= set(listed)
    assert all(command.label for command in desk.commands.allowed())


def test_a_menu_greys_out_what_makes_no_sense_now(make_desk):
    desk = make_desk()
    menu = desk.commands.menus["File"]
    menu.aboutToShow.emit()
    enabled = {action.objectName(): action.isEnabled() for action in menu.actions()}
    assert enabled["open"] and not enabled["export_picture"] and not enabled["export_data"]
    menu.aboutToHide.emit()
    assert all(action.isEnabled() for action in menu.actions())


def test_a_command_that_makes_no_sense_does_nothing(make_desk):
    desk = make_desk()
    for name in ("export_picture", "undo", "full_extent", "to_selection", "toggle_layer_1", "play", "view_back"):
        assert not desk.commands.run(name)
    assert not desk.commands.run("no such command")


@pytest.mark.parametrize("number, kind", [(1, "waste"), (2, "wealth"), (3, "pollution")])
def test_the_digits_switch_the_three_themes(desk, number, kind):
    before = desk.store.state.layer(kind).visible
    action = desk.window.findChild(QAction, f"toggle_layer_{number}")
    assert action.shortcut() == QKeySequence(str(number))
    action.trigger()
    assert desk.store.state.layer(kind).visible != before


KEYS = {
    Qt.Key.Key_Right: lambda before, after: after.x > before.x,
    Qt.Key.Key_Left: lambda before, after: after.x < before.x,
    Qt.Key.Key_Up: lambda before, after: after.y > before.y,
    Qt.Key.Key_Down: lambda before, after: after.y < before.y,
    Qt.Key.Key_PageUp: lambda before, after: after.units_per_px < before.units_per_px,
    Qt.Key.Key_PageDown: lambda before, after: after.units_per_px > before.units_per_px,
}


@pytest.mark.parametrize("key", KEYS, ids=lambda key: key.name)
def test_the_keys_of_the_map_move_it(desk, key):
    before = desk.store.state.camera
    QTest.keyClick(desk.window.map, key)
    assert KEYS[key](before, desk.store.state.camera)


def test_shift_and_arrows_turn_and_tilt_and_n_u_r_set_it_right(desk):
    for key, field, value in (
        (Qt.Key.Key_Right, "rotation_deg", 15.0),
        (Qt.Key.Key_Up, "tilt_deg", 10.0),
    ):
        QTest.keyClick(desk.window.map, key, Qt.KeyboardModifier.ShiftModifier)
        assert getattr(desk.store.state.camera, field) == pytest.approx(value)
    desk.commands.run("north_up")
    assert desk.store.state.camera.rotation_deg == 0
    desk.commands.run("top_down")
    assert desk.store.state.camera.tilt_deg == 0
    QTest.keyClick(desk.window.map, Qt.Key.Key_PageUp)
    desk.commands.run("reset_view")
    assert desk.store.state.camera == desk.home


def test_arrows_pan_by_a_hundred_pixels(desk):
    before = desk.store.state.camera
    QTest.keyClick(desk.window.map, Qt.Key.Key_Right)
    assert desk.store.state.camera.x - before.x == pytest.approx(100 * before.units_per_px)


def test_escape_gives_up_the_innermost_thing_first(desk):
    desk.editing.select_all()
    desk.appearance.toggle_data()
    QTest.keyClick(desk.window.map, Qt.Key.Key_Escape)
    assert not desk.window.data.isVisible() and desk.store.state.selection
    QTest.keyClick(desk.window.map, Qt.Key.Key_Escape)
    assert not desk.store.state.selection


def test_on_stage_escape_leaves_only_when_pressed_twice(make_desk):
    desk = make_desk(tiny_city(), "presenter")
    QTest.keyClick(desk.window.map, Qt.Key.Key_Escape)
    assert desk.store.state.mode == "presenter"
    QTest.keyClick(desk.window.map, Qt.Key.Key_Escape)
    assert desk.store.state.mode == "analyst"


def test_undo_and_redo_bring_layers_selection_step_and_parameters_back(desk, monkeypatch):
    clock = iter(range(0, 1000, 10))
    monkeypatch.setattr("viewer.app.session.time.monotonic", lambda: float(next(clock)))
    states = [desk.store.state]
    desk.layering.toggle_layer("wealth")
    states.append(desk.store.state)
    desk.editing.select_all()
    states.append(desk.store.state)
    desk.layering.set_step(2)
    states.append(desk.store.state)
    desk.layering.set_order(["borders", "waste", "pollution"])
    states.append(desk.store.state)
    for state in reversed(states[:-1]):
        assert desk.commands.run("undo") and desk.store.state == state
    assert not desk.commands.run("undo")
    for state in states[1:]:
        assert desk.commands.run("redo") and desk.store.state == state
    assert not desk.commands.run("redo")


def test_undo_leaves_the_camera_where_it_is(desk):
    desk.layering.toggle_layer("wealth")
    desk.commands.run("zoom_in")
    camera = desk.store.state.camera
    desk.commands.run("undo")
    assert desk.store.state.camera == camera
