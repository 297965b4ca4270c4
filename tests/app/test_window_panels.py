"""Panels say what is true and ask for what is wanted; the mode decides which of them exist."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtTest import QTest

from tests.cities import CITIES, tiny_city
from viewer.app.settings import Settings
from viewer.geometry.camera import homography, project
from viewer.model.mode import MODES
from viewer.model.state import Layer, Selection
from viewer.ui.factories import FACTORIES
from viewer.ui.map_view import NOWHERE
from viewer.ui.panel import widgets_in

WITH_PANELS = [name for name, mode in MODES.items() if not mode.plain]


def spot(desk, x: float, y: float) -> QPointF:
    """The place on the map of a world point."""
    found = project(homography(desk.store.state.camera, desk.window.map.size_px), np.array([[x, y]]))[0]
    return QPointF(*found)


def click(desk, x: float, y: float, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    at = spot(desk, x, y).toPoint()
    QTest.mouseClick(desk.window.map, Qt.MouseButton.LeftButton, modifier, at)


@pytest.mark.parametrize("mode", WITH_PANELS)
def test_a_mode_shows_its_panels_and_no_other(make_desk, mode):
    desk = make_desk(tiny_city(), mode)
    assert list(desk.window.panels) == [name for name in MODES[mode].panels if name in FACTORIES]
    assert desk.window.status.isVisible() == ("status" in MODES[mode].panels)
    assert desk.window.layers.isVisible() and desk.window.legend.isVisible() and desk.window.time.isVisible()


@pytest.mark.parametrize("mode", WITH_PANELS)
@pytest.mark.parametrize("size", [(1920, 1080), (1280, 720), (800, 600)], ids=str)
def test_panels_neither_overlap_nor_leave_the_window(make_desk, qtbot, mode, size):
    desk = make_desk(tiny_city(), mode)
    desk.window.showNormal()
    desk.window.resize(*size)
    qtbot.waitUntil(lambda: desk.window.surface.width() == size[0])
    desk.pointer.hover(desk.window.map.pick(spot(desk, 500, 500)), QPointF(5, 5))
    window = desk.window
    shown = [panel for panel in window.panels.values() if panel.isVisible()]
    whole = QRect(0, 0, window.surface.width(), window.surface.height())
    assert len(shown) >= 3
    for place, panel in enumerate(shown):
        assert whole.contains(panel.geometry()), panel.objectName()
        for other in shown[place + 1 :]:
            assert not panel.geometry().intersects(other.geometry()), (panel.objectName(), other.objectName())


@pytest.mark.parametrize("name", CITIES)
def test_every_city_can_be_shown_hovered_and_left(make_desk, name):
    desk = make_desk(CITIES[name]())
    desk.pointer.hover(desk.window.map.pick(QPointF(600, 400)), QPointF(600, 400))
    desk.editing.select_all()
    desk.show_city(None)
    assert desk.window.empty.isVisible() and desk.window.title.title.text() == ""
    assert not desk.window.layers.isVisible() and not desk.window.legend.isVisible()


def test_without_a_city_the_window_invites(make_desk):
    desk = make_desk(settings=Settings(recent=("/data/a.gpkg", "/data/b/pack.toml")))
    assert desk.window.empty.isVisible()
    assert not desk.window.layers.isVisible() and not desk.window.time.isVisible()


def test_a_card_and_its_layer_agree_both_ways(desk):
    card = desk.window.layers.cards["wealth"]
    assert not card.isChecked()
    card.click()
    assert desk.store.state.layer("wealth").visible and card.isChecked()
    desk.layering.toggle_layer("wealth")
    assert not card.isChecked()


def test_opacity_order_and_parameters_go_from_the_panel_to_the_state(desk):
    panel = desk.window.layers
    panel.show_details()
    panel.choose("pollution")
    panel.opacity.setValue(40)
    assert desk.store.state.layer("pollution").opacity == pytest.approx(0.4)
    before = [layer.kind for layer in desk.store.state.layers]
    panel.up_button.click()
    after = [layer.kind for layer in desk.store.state.layers]
    assert after.index("pollution") == before.index("pollution") + 1
    scheme = panel._form.findChild(object, "scheme")
    scheme.setCurrentIndex(scheme.findData("equal"))
    assert dict(desk.store.state.layer("pollution").params) == {"scheme": "equal"}


def test_opacity_order_and_parameters_go_from_the_state_to_the_panel(desk):
    panel = desk.window.layers
    panel.choose("wealth")
    desk.store.set(desk.store.state.with_layer(Layer("wealth", (("scheme", "equal"),), True, 0.25)))
    assert panel.opacity.value() == 25
    assert panel._form.findChild(object, "scheme").currentData() == "equal"
    desk.layering.set_order(["wealth", "waste"])
    assert [panel.list.item(row).text() for row in range(2)] == ["Waste flows", "Wealth disparity"]


def test_a_layer_is_removed_and_added_again(desk):
    panel = desk.window.layers
    panel.choose("borders")
    panel.remove_button.click()
    assert desk.store.state.layer("borders") is None
    action = next(a for a in panel.add_button.menu().actions())
    action.trigger()
    assert desk.store.state.layers[-1].kind == "borders" and panel.chosen == "borders"


def test_space_in_the_list_switches_the_chosen_layer(desk):
    panel = desk.window.layers
    panel.show_details()
    panel.choose("pollution")
    QTest.keyClick(panel.list, Qt.Key.Key_Space)
    assert not desk.store.state.layer("pollution").visible


def test_the_legend_follows_what_is_shown(desk, qtbot):
    titles = [key.legend.title for key in desk.window.legend.keys]
    assert any("Dust" in title for title in titles)
    desk.layering.toggle_layer("pollution")
    qtbot.waitUntil(lambda: not any("Dust" in key.legend.title for key in desk.window.legend.keys))
    desk.layering.show_layers(False)
    assert desk.window.legend.is_empty and not desk.window.legend.isVisible()


def test_hovering_reads_and_a_click_pins(desk):
    panel = desk.window.inspector
    here = spot(desk, 1500, 850)
    desk.pointer.hover(desk.window.map.pick(here), here)
    assert panel.isVisible() and panel.title.text() == desk.city.base.names[1]
    rows = {row.name: row.value for row in panel.sheet.rows}
    assert rows["Dust"] == "8 µg/m³" and rows["Residents"] == "300"
    click(desk, 2500, 850)
    desk.pointer.hover(desk.window.map.pick(here), here)
    assert panel.title.text() == desk.city.base.names[2] and panel.sheet.pinned
    panel.pin.click()
    assert not desk.store.state.selection and panel.title.text() == desk.city.base.names[1]
    desk.pointer.hover(NOWHERE, QPointF(-1, -1))
    assert not panel.isVisible()


def test_clicks_replace_shift_adds_ctrl_takes_away_nothing_clears(desk):
    desk.layering.show_layers(False)  # neither sites nor flows in the way
    click(desk, 200, 800)
    assert desk.store.state.selection.regions == {0}
    click(desk, 1200, 800)
    assert desk.store.state.selection.regions == {1}
    click(desk, 2200, 800, Qt.KeyboardModifier.ShiftModifier)
    assert desk.store.state.selection.regions == {1, 2}
    click(desk, 1200, 800, Qt.KeyboardModifier.ControlModifier)
    assert desk.store.state.selection.regions == {2}
    click(desk, 1500, 1400)
    assert not desk.store.state.selection


def test_several_regions_give_totals_of_what_adds_up(desk):
    desk.store.change(selection=Selection(regions=frozenset({0, 2})))
    rows = {row.name: row.value for row in desk.window.inspector.sheet.rows}
    assert rows == {"Residents, total": "700", "Refuse, total": "70 t"}
    assert desk.window.inspector.title.text() == "2 districts"


def test_the_maths_opens_the_receipts(desk):
    desk.store.change(selection=Selection(regions=frozenset({0})))
    panel = desk.window.inspector
    assert panel.maths.isVisible()
    panel.maths.click()
    texts = [receipt.text() for receipt in widgets_in(panel._receipts)]
    assert any("class" in text for text in texts) and any(text.startswith("from ") for text in texts)


def test_table_and_map_share_the_selection(desk):
    desk.appearance.toggle_data()
    table = desk.window.data.table
    table.selectRow(1)
    assert desk.store.state.selection.regions == {1}
    desk.store.change(selection=Selection(regions=frozenset({0, 2})))
    assert {index.row() for index in table.selectionModel().selectedRows()} == {0, 2}


def test_the_table_sorts_by_number_with_the_missing_last_both_ways(make_desk):
    desk = make_desk(CITIES["missing"]() if "missing" in CITIES else tiny_city())
    model = desk.window.data.model
    dust = [model.headerData(i, Qt.Orientation.Horizontal) for i in range(model.columnCount())].index("Dust, µg/m³")
    model.sort(dust, Qt.SortOrder.DescendingOrder)
    assert model.order.tolist() == [2, 0, 1]
    model.sort(dust, Qt.SortOrder.AscendingOrder)
    assert model.order.tolist() == [0, 2, 1]


def test_the_theme_is_switched_live_and_remembered(desk, qtbot):
    night = desk.window.grab().toImage().pixelColor(3, desk.window.height() // 2)
    desk.appearance.toggle_theme()
    qtbot.waitUntil(lambda: desk.is_settled)
    day = desk.window.grab().toImage().pixelColor(3, desk.window.height() // 2)
    assert night.lightness() < 40 and day.lightness() > 200
    assert desk.settings.theme == "light" and desk.store.state.theme == "light"


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5])
def test_three_text_sizes(desk, scale):
    desk.appearance.set_type_scale(scale)
    assert desk.window.title.title.fontMetrics().height() == pytest.approx(38 * scale, abs=6 * scale)
    assert desk.view().type_scale == scale


def test_the_palette_finds_commands_layers_and_features(desk):
    desk.editing.open_palette()
    palette = desk.window.palette_panel
    assert palette.isVisible() and desk.window.focusWidget() is palette.field
    name = desk.city.base.names[1]
    palette.field.setText(f"f {name}")
    assert [entry.title for entry in palette.found] == [name]
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert not palette.isVisible() and desk.store.state.selection.regions == {1}
    desk.editing.open_palette("l wealth")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert desk.store.state.layer("wealth").visible
    desk.editing.open_palette("> select nothing")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert not desk.store.state.selection


def test_the_camera_comes_to_rest_into_the_history_of_views(desk, qtbot):
    home = desk.store.state.camera
    qtbot.waitUntil(lambda: desk.cameras._past == [home])
    desk.commands.run("zoom_in")
    qtbot.waitUntil(lambda: desk.cameras.can_go_back)
    assert desk.commands.run("view_back")
    assert desk.store.state.camera == home


def test_the_full_extent_lies_between_the_panels(desk):
    desk.commands.run("full_extent")
    left, top, right, bottom = desk.window.margins_px()
    wide, tall = desk.window.map.size_px
    for x, y in ((0, 0), (3000, 1000)):
        place = spot(desk, x, y)
        assert left - 1 <= place.x() <= wide - right + 1 and top - 1 <= place.y() <= tall - bottom + 1


def test_the_scale_of_the_status_bar_is_read_and_set(desk):
    field = desk.window.status.scale
    field.setText("1:20,000")
    field.setModified(True)
    field.editingFinished.emit()
    assert desk.store.state.camera.units_per_px == pytest.approx(20_000 * 0.0254 / 96)
    assert field.text() == "1:20,000"


def test_a_broken_overlay_is_listed_and_switched_off(desk, qtbot):
    wrong = replace(desk.store.state.layer("pollution"), params=(("column", "gone"),))
    desk.store.set(desk.store.state.with_layer(wrong))
    qtbot.waitUntil(lambda: bool(desk.problems))
    assert "gone" in desk.window.problems.text.toPlainText()
    assert not desk.store.state.layer("pollution").visible
    assert desk.window.status.problems.isVisible()
    desk.window.problems.copy()
    desk.window.problems.clear_button.click()
    assert not desk.problems and not desk.window.status.problems.isVisible()


def test_particles_run_only_where_motion_is_wanted(make_desk, qtbot):
    still = make_desk(tiny_city())
    assert not still.window.map._motion.isActive()
    desk = make_desk(tiny_city(), settings=Settings())
    qtbot.waitUntil(lambda: desk.window.map._view.phase > 0)
    desk.layering.toggle_layer("waste")
    qtbot.waitUntil(lambda: not desk.window.map._motion.isActive())


def test_names_are_not_placed_anew_while_the_camera_moves(desk, qtbot, monkeypatch):
    qtbot.waitUntil(lambda: not desk.window.map._rest.isActive())
    painted = []
    paint = desk.stage.paint
    monkeypatch.setattr(desk.stage, "paint", lambda *given, **named: painted.append(given[1]) or paint(*given, **named))
    start = desk.store.state.camera
    for step in range(1, 6):
        desk.store.change(camera=replace(start, x=start.x + 10 * step))
        desk.refresh()
        desk.window.map.repaint()
    assert {view.camera for view in painted} <= {start}
    qtbot.waitUntil(lambda: bool(painted) and painted[-1].camera == desk.store.state.camera)


def test_a_click_on_a_card_leaves_the_keyboard_on_the_map(desk):
    desk.window.map.setFocus()
    card = desk.window.layers.cards["wealth"]
    was = desk.store.state.layer("wealth").visible
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    assert desk.store.state.layer("wealth").visible is not was
    assert desk.window.focusWidget() is desk.window.map
