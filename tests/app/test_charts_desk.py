"""Charts in the window: made when opened, true for what is shown, and one selection with the map."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel

from tests import fingers
from tests.cities import CITIES, tiny_city
from viewer.app.charts_desk import Charts
from viewer.app.sankey_desk import SankeyDesk
from viewer.geometry.locate import containing
from viewer.model.city import END_REGION, END_SITE
from viewer.model.state import Selection
from viewer.overlays.charts import KINDS, Wish
from viewer.scene.sankey import lit
from viewer.ui.chart_plot import MOST_POINTS, thinned
from viewer.ui.plot_view import tick_texts

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def charts(desk, qtbot) -> Charts:
    """The charts of the tiny city, open."""
    made = desk.companion(Charts)
    made.toggle()
    qtbot.waitUntil(lambda: made.panel.plot.chart.box is not None and made.panel.plot.height() > 80)
    return made


def spots(charts: Charts) -> list[QPoint]:
    """Where the regions are on the plot."""
    plot = charts.panel.plot
    return [QPoint(round(x), round(y)) for x, y in plot.to_px(plot.chart.xy)]


def drag(charts: Charts, *places: QPoint, modifier=NONE) -> None:
    fingers.drag(charts.panel.plot.viewport(), places, modifier)


def chosen(desk) -> list[int]:
    return sorted(desk.store.state.selection.regions)


def test_the_panel_is_made_when_it_is_opened_first(desk):
    assert "charts" not in desk.window.panels
    assert desk.commands.run("charts") and desk.window.panels["charts"].isVisible()
    assert desk.commands.run("charts") and not desk.window.panels["charts"].isVisible()


def test_the_first_chart_is_of_what_is_on_top_by_wealth(charts):
    assert charts.panel.sentence.text() == "The poorer half breathe 33 % of the dust."
    assert charts.panel.across.text().startswith("people, poorest")


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_drawn_in_both_themes(desk, charts, qtbot, kind):
    charts.ask(Wish(kind))
    for theme in ("light", "dark"):
        desk.store.change(theme=theme)
        image = charts.panel.plot.grab().toImage()
        pixels = np.frombuffer(image.constBits(), np.uint8)
        assert len(np.unique(pixels)) > 8
    assert charts.panel.kind.currentData() == kind


@pytest.mark.parametrize("name", CITIES)
def test_every_city_has_its_chart_or_none(make_desk, qtbot, name):
    desk = make_desk(CITIES[name]())
    opened = desk.commands.run("charts")
    assert opened == desk.has_regions()
    if opened:
        panel = desk.window.panels["charts"]
        qtbot.waitUntil(lambda: bool(panel.sentence.text()))
    desk.show_city(None)
    assert not desk.window.is_open("charts")


def test_another_kind_and_other_columns_are_chosen_in_the_panel(desk, charts):
    panel = charts.panel
    panel.columns.setChecked(True)
    panel.kind.setCurrentIndex(panel.kind.findData("scatter"))
    panel.kind.activated.emit(panel.kind.currentIndex())
    panel.of.setCurrentIndex(panel.of.findData("refuse"))
    panel.of.activated.emit(panel.of.currentIndex())
    assert panel.plot.chart.up == "Refuse, t" and panel.plot.chart.across == "Median credits"
    panel.by.setCurrentIndex(panel.by.findData("people"))
    panel.by.activated.emit(panel.by.currentIndex())
    assert panel.plot.chart.across == "Residents"


def test_a_rectangle_and_a_lasso_in_the_scatter_select_on_the_map(desk, charts):
    charts.ask(Wish("scatter"))
    west, middle, east = spots(charts)
    drag(charts, west + QPoint(-6, 6), west, middle + QPoint(6, -6))
    assert chosen(desk) == [0, 1]
    charts.panel.lasso.click()
    _, _, east = spots(charts)  # the inspector has come, the plot is lower
    drag(charts, east + QPoint(-8, -8), east + QPoint(8, -8), east + QPoint(8, 8), east + QPoint(-8, 8))
    assert chosen(desk) == [2]
    _, middle, _ = spots(charts)
    drag(charts, *(middle + QPoint(*by) for by in ((-6, -6), (6, -6), (6, 6), (-6, 6))), modifier=SHIFT)
    assert chosen(desk) == [1, 2]


def test_a_click_takes_a_point_or_the_whole_bar_and_beside_them_nothing(desk, charts):
    charts.ask(Wish("scatter"))
    QTest.mouseClick(charts.panel.plot.viewport(), Qt.MouseButton.LeftButton, NONE, spots(charts)[1])
    assert chosen(desk) == [1]
    QTest.mouseClick(charts.panel.plot.viewport(), Qt.MouseButton.LeftButton, NONE, spots(charts)[1] + QPoint(0, -30))
    assert chosen(desk) == []
    charts.ask(Wish("strip"))
    QTest.mouseClick(charts.panel.plot.viewport(), Qt.MouseButton.LeftButton, NONE, spots(charts)[0] + QPoint(0, 4))
    assert chosen(desk) == [0]


def yellow(charts: Charts) -> int:
    """How many opaque pixels of the plot are pure yellow."""
    image = charts.panel.plot.grab().toImage().convertToFormat(QImage.Format.Format_RGBA8888)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(-1, 4)
    return int((pixels == (255, 255, 0, 255)).all(axis=1).sum())


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_selected_elsewhere_is_yellow_in_every_chart(desk, charts, kind):
    charts.ask(Wish(kind))
    assert yellow(charts) == 0
    desk.store.change(selection=Selection(regions=frozenset({1})))
    assert yellow(charts) > 5
    desk.editing.select_none()
    assert yellow(charts) == 0


def test_the_pointer_in_the_chart_marks_the_region_on_the_map(desk, charts):
    charts.ask(Wish("scatter"))
    QTest.mouseMove(charts.panel.plot.viewport(), spots(charts)[2])
    assert desk.hit.region == 2 and charts.panel.up.text().startswith("East: 12 µg/m³")
    charts.panel.plot.point_at(-1)
    assert desk.hit.region == -1 and charts.panel.up.text() == "Dust, µg/m³"


def test_the_keyboard_walks_from_region_to_region_and_picks(desk, charts):
    charts.ask(Wish("strip"))
    plot = charts.panel.plot
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Space):
        QTest.keyClick(plot, key)
    assert chosen(desk) == [1]
    QTest.keyClick(plot, Qt.Key.Key_End)
    QTest.keyClick(plot, Qt.Key.Key_Return, SHIFT)
    assert chosen(desk) == [0, 1]


def test_the_maths_of_a_chart_is_a_sheet(desk, charts):
    charts.panel.maths.click()
    (sheet,) = (one for one in desk.window.findChildren(QDialog) if one.isVisible())
    text = " ".join(one.text() for one in sheet.findChildren(QLabel))
    assert "ranked by median credits" in text and "weights = people" in text
    sheet.close()


def test_the_chart_is_built_anew_when_another_step_is_shown(desk, charts, qtbot):
    charts.ask(Wish("strip", "refuse_weekly"))
    desk.layering.set_step(3)
    qtbot.waitUntil(lambda: charts.panel.plot.chart.shape.height.tolist() == [12, 8, 4])


def test_a_floor_plan_or_another_city_begins_anew(desk, charts, qtbot):
    charts.ask(Wish("scatter", "refuse", "people"))
    desk.show_city(tiny_city())
    qtbot.waitUntil(lambda: charts.panel.plot.chart.up == "Dust, µg/m³" and desk.is_settled)
    assert charts.panel.kind.currentData() == "scatter"


@pytest.mark.parametrize(
    ("values", "spacing", "expected"),
    [
        ([0.0, 50_000.0, 100_000.0], 50_000.0, ["0", "50 k", "100 k"]),
        ([0.0, 2_500.0, 12_500.0], 2_500.0, ["0", "2.5 k", "12.5 k"]),
        ([4.0, 6.0], 2.0, ["4", "6"]),
        ([0.05, 0.1], 0.05, ["0.05", "0.10"]),
        ([-1.0, 0.0], 1.0, ["−1", "0"]),
        ([], 1.0, []),
    ],
)
def test_ticks_are_written_as_everywhere_else(values, spacing, expected):
    assert tick_texts(values, spacing) == expected


def test_of_very_many_points_some_are_drawn():
    assert len(thinned(np.arange(400_000))) <= MOST_POINTS and thinned(np.arange(5)).tolist() == [0, 1, 2, 3, 4]


def flow_rows(desk, row: int) -> set[int]:
    flows = desk.city.flows
    ends = [(end.kind[row], end.index[row]) for end in (flows.origin, flows.destination)]
    return {int(index) for kind, index in ends if kind == END_REGION and index >= 0}


def test_flows_chosen_in_the_diagram_are_seen_in_chart_table_and_legend(desk, charts, qtbot):
    row = next(i for i in range(len(desk.city.flows)) if flow_rows(desk, i))
    desk.window.open_panel("data")
    desk.companion(SankeyDesk).choose(Selection(flows=frozenset({row})), False)
    expected = sorted(flow_rows(desk, row))
    assert charts.panel.plot._chosen.tolist() == expected
    assert charts.panel.note.text().startswith(f"yellow: {len(expected)} district")
    assert "at the ends of the chosen flows" in charts.panel.note.text()
    rows = {index.row() for index in desk.window.data.table.selectionModel().selectedRows()}
    assert rows == set(expected) and desk.store.state.selection.regions == frozenset()
    assert any(key.held for key in desk.window.legend.keys)
    desk.editing.select_none()
    assert not len(charts.panel.plot._chosen) and "yellow" not in charts.panel.note.text()
    assert not any(key.held for key in desk.window.legend.keys)


def test_a_site_chosen_in_the_diagram_lights_the_districts_that_send_to_it(desk, charts):
    desk.companion(SankeyDesk).choose(Selection(sites=frozenset({0})), False)
    flows = desk.city.flows
    to_it = (flows.destination.kind == END_SITE) & (flows.destination.index == 0)
    from_it = (flows.origin.kind == END_SITE) & (flows.origin.index == 0)
    expected = set().union(*(flow_rows(desk, int(row)) for row in np.flatnonzero(to_it | from_it)))
    expected |= set(containing(desk.city.base.rings, desk.city.sites.xy[:1]).tolist())
    assert len(expected) > 1 and set(charts.panel.plot._chosen.tolist()) == expected
    assert "where the chosen site stands or that send to or get from it" in charts.panel.note.text()


def test_a_district_chosen_in_the_chart_lights_its_ribbons_in_the_diagram(desk, charts, qtbot):
    desk.window.open_panel("sankey")
    view = desk.window.panels["sankey"].view
    charts.pick(frozenset({1}), NONE)
    assert view._selection.regions == frozenset({1})
    assert lit(view.diagram, view._selection.regions, frozenset(), frozenset()).any()


def test_a_brush_in_the_chart_selects_everywhere_while_it_is_drawn_and_escape_takes_it_back(desk, charts, qtbot):
    charts.ask(Wish("strip"))
    view, places = charts.panel.plot.viewport(), spots(charts)
    start = places[0] - QPoint(12, 60)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, NONE, start)
    QTest.mouseMove(view, start + QPoint(5, 20))
    QTest.mouseMove(view, places[0] + QPoint(8, 60))
    qtbot.waitUntil(lambda: chosen(desk) == [0])
    assert not desk.history.can_undo
    QTest.keyClick(charts.panel.plot, Qt.Key.Key_Escape)
    assert chosen(desk) == []


@pytest.mark.parametrize("mode", ["presenter", "kiosk"])
def test_modes_without_menus_open_the_charts_by_a_door_and_brush_in_them(make_desk, qtbot, mode):
    desk = make_desk(tiny_city(), mode)
    made = desk.companion(Charts)
    assert made._door.isVisible() and made._door.accessibleName() == "Charts"
    made._door.click()
    qtbot.waitUntil(lambda: made.panel is not None and made.panel.plot.chart.box is not None)
    assert desk.window.panels["charts"].isVisible()
    assert desk.window.surface.rect().contains(made.panel.geometry())
    made.pick(frozenset({2}), NONE)
    assert chosen(desk) == [2]
    made._door.click()
    assert not desk.window.panels["charts"].isVisible()
