"""The map without a mouse and without eyes: keys walk over districts, which say what they are; T shows them all."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.cities import missing_city, squares, tiny_city
from viewer.app.walking import Walking
from viewer.geometry.regions import bounds, take
from viewer.model.mode import MODES
from viewer.model.state import Layer
from viewer.ui.map_view import MapView
from viewer.ui.spoken import spoken

VISITED = [name for name, mode in MODES.items() if "data" in mode.panels]


def keys(desk, *names):
    for name in names:
        QTest.keyClick(desk.window.map, getattr(Qt.Key, f"Key_{name}"))


@pytest.fixture
def desk(make_desk):
    made = make_desk(tiny_city())
    made.store.change(layers=(Layer("pollution"), Layer("borders")))
    return made


def wait(desk, qtbot):
    qtbot.waitUntil(lambda: desk.is_settled, timeout=60_000)


def test_enter_begins_in_the_middle_and_arrows_go_to_the_neighbours(desk, qtbot):
    wait(desk, qtbot)
    walking = desk.companion(Walking)
    keys(desk, "Return")
    assert desk.city.base.names[walking.at] == "Middle"
    keys(desk, "Right")
    assert desk.city.base.names[walking.at] == "East" and desk.hit.region == walking.at
    keys(desk, "Right")
    assert desk.city.base.names[walking.at] == "East"
    keys(desk, "Left", "Left")
    assert desk.city.base.names[walking.at] == "West"


def test_directions_are_those_of_the_screen(desk, qtbot):
    camera = desk.store.state.camera
    desk.window.map.go(type(camera)(camera.x, camera.y, camera.units_per_px, 180.0), eased=False)
    wait(desk, qtbot)
    keys(desk, "Return", "Right")
    assert desk.city.base.names[desk.companion(Walking).at] == "West"


def test_enter_selects_and_esc_gives_the_arrows_back_to_the_map(desk, qtbot):
    wait(desk, qtbot)
    keys(desk, "Return", "Return")
    assert desk.store.state.selection.regions == {1}
    keys(desk, "Return")
    assert not desk.store.state.selection
    keys(desk, "Escape")
    walking, before = desk.companion(Walking), desk.store.state.camera
    assert walking.at == -1 and desk.hit.region == -1
    keys(desk, "Right")
    wait(desk, qtbot)
    assert walking.at == -1 and desk.store.state.camera != before


def test_a_district_says_its_name_value_and_place_among_its_neighbours(desk, qtbot):
    """Dust is 4, 8 and 12; the middle one has two neighbours, the eastern one has one."""
    wait(desk, qtbot)
    keys(desk, "Return")
    said = desk.window.map.accessibleDescription()
    assert said.startswith("Middle, dust 8 µg/m³, 50th percentile, second highest of 2 neighbours")
    keys(desk, "Right")
    assert "East, dust 12 µg/m³, 83rd percentile, highest of 1 neighbour" in desk.window.map.accessibleDescription()


def test_what_is_missing_is_said(make_desk, qtbot):
    city = missing_city()
    desk = make_desk(city)
    desk.store.change(layers=(Layer("pollution"),))
    wait(desk, qtbot)
    values = desk.conductor.shown()[0].picture.readouts[0].values
    gone = np.flatnonzero(np.isnan(values))
    assert len(gone) and "no data" in spoken(city, gone[0], desk.conductor.shown(), None)


@pytest.mark.parametrize("mode", VISITED)
def test_the_table_is_one_key_away_in_every_mode(make_desk, mode):
    desk = make_desk(tiny_city(), mode)
    assert desk.commands.run("table")
    assert desk.window.is_open("data") and desk.window.data.model.rowCount() == 3
    assert desk.commands.run("table")
    assert not desk.window.is_open("data")


def test_a_screen_reader_finds_a_list_of_regions(desk, qtbot):
    wait(desk, qtbot)
    found = QAccessible.queryAccessibleInterface(desk.window.map)
    assert found.role() == QAccessible.Role.List and found.childCount() == 3
    item = found.child(1)
    assert item.text(QAccessible.Text.Name).startswith("Middle, dust")
    assert item.role() == QAccessible.Role.ListItem and found.indexOfChild(item) == 1
    assert not item.rect().isEmpty() and found.child(7) is None


def test_a_screen_reader_hears_which_district_has_the_keys_and_which_is_selected(desk, qtbot):
    wait(desk, qtbot)
    found = QAccessible.queryAccessibleInterface(desk.window.map)
    states = [found.child(place).state() for place in range(3)]
    assert all(one.selectable and one.focusable and not one.offscreen for one in states)
    assert not any(one.focused or one.selected for one in states)
    keys(desk, "Return", "Return", "Right")
    states = [found.child(place).state() for place in range(3)]
    assert [bool(one.selected) for one in states] == [False, True, False]
    assert [bool(one.focused) for one in states] == [False, False, True]


def test_a_district_of_a_map_that_is_gone_is_none_any_more(qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    on_map = MapView(host)
    on_map.spoken_count = lambda: 3
    item = QAccessible.queryAccessibleInterface(on_map).child(1)
    assert item.isValid()
    on_map.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not item.isValid()


def test_places_of_districts_are_worked_out_once_for_each_view(desk, qtbot, monkeypatch):
    wait(desk, qtbot)
    walking, asked = desk.companion(Walking), []
    monkeypatch.setattr("viewer.app.walking.bounds", lambda rings: asked.append(rings) or bounds(rings))
    planes = desk.stage.planes
    monkeypatch.setattr(desk.stage, "planes", lambda view: asked.append(view) or planes(view))
    before = [walking.place(region) for region in range(3)] * 2
    assert len(asked) == 2 and len({one.x() for one in before}) == 3
    desk.store.change(camera=replace(desk.store.state.camera, rotation_deg=90.0))
    asked.clear()
    assert [walking.place(region) for region in range(3)] != before[:3]
    assert len(asked) == 1


def test_a_district_on_a_level_is_told_where_it_is_seen(make_desk, qtbot):
    city, whole = tiny_city(), squares(3)
    upper = replace(whole, name="upper", ids=whole.ids[1:2], names=whole.names[1:2], rings=take(whole.rings, [1]),
                    height=400.0)  # fmt: skip
    desk = make_desk(replace(city, region_sets=(city.base, upper)))
    desk.store.change(camera=replace(desk.store.state.camera, tilt_deg=45.0))
    wait(desk, qtbot)
    walking, view = desk.companion(Walking), desk.view()
    seen = desk.stage.planes(view).stand(np.array([[500.0, 500.0], [1500.0, 500.0]]), desk.stage.height(view))
    assert np.allclose(walking._spots()[:2], seen)
    middle = walking.place(1).center() - desk.window.map.mapToGlobal(QPoint(0, 0))
    assert abs(middle.y() - seen[1, 1]) < 12.0
