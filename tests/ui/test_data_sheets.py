"""The data table shows whatever has rows: regions, facilities, points, lines and records; only regions are chosen."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt

from tests.cities import tiny_city
from viewer.model.city import City, Column, LineSet, PointSet, Records
from viewer.model.state import Selection, ViewState
from viewer.ui.data_panel import DataPanel
from viewer.ui.data_sheets import sheets_of


def city() -> City:
    """The tiny city with two sensors, a fence and three readings out of order."""
    who = Column("sensor", np.array([0.0, 1.0, np.nan]), kind="category", categories=("s1", "s2"), refers="sensors")
    dust = Column("dust", np.array([7.0, np.nan, 5.5]), "µg/m³")
    held = Records("readings", 3, {"sensor": who, "dust": dust}, "Readings", step=np.array([2, 0, -1], np.int32))
    sensors = PointSet("sensors", ("s1", "s2"), np.zeros((2, 2)), {}, "Sensors", names=("Alley", "Quay"))
    fence = LineSet("fence", np.zeros((2, 2)), np.array([0, 2]))
    return replace(tiny_city(), point_sets=(sensors,), line_sets=(fence,), records=(held,))


@pytest.fixture
def panel(qtbot) -> DataPanel:
    panel = DataPanel()
    qtbot.addWidget(panel)
    panel.show_city(city())
    return panel


def choose(panel: DataPanel, title: str) -> None:
    """As a person does it."""
    panel.choice.setCurrentIndex(panel.choice.findText(title))
    panel.choice.activated.emit(panel.choice.currentIndex())


def cells(panel: DataPanel) -> list[list[str]]:
    model = panel.model
    return [[model.data(model.index(row, column)) for column in range(model.columnCount())]
            for row in range(model.rowCount())]  # fmt: skip


def headings(panel: DataPanel) -> list[str]:
    return [panel.model.headerData(column, Qt.Orientation.Horizontal) for column in range(panel.model.columnCount())]


def test_regions_come_first_and_everything_with_rows_after_them(panel):
    titles = [sheet.title for sheet in sheets_of(city())]
    assert titles[1:] == ["Facilities", "Sensors", "fence", "Readings"]
    assert panel.sheet.regions and panel.heading.text() == "3 districts"
    assert not panel.choice.isHidden()


def test_records_have_their_time_their_words_and_their_gaps(panel):
    choose(panel, "Readings")
    labels = city().clock.labels
    assert headings(panel) == ["When", "sensor", "dust, µg/m³"]
    assert cells(panel) == [[labels[2], "s1", "7"], [labels[0], "s2", "no data"], ["no data", "no data", "5.5"]]
    assert panel.heading.text() == "3 rows"


def test_points_are_called_by_name_and_id_and_lines_by_their_number(panel):
    choose(panel, "Sensors")
    assert cells(panel) == [["Alley", "s1"], ["Quay", "s2"]] and panel.heading.text() == "2 points"
    choose(panel, "fence")
    assert cells(panel) == [["1"]] and panel.heading.text() == "1 line"


def test_time_sorts_by_the_clock_and_numbers_by_value_with_gaps_last(panel):
    choose(panel, "Readings")
    panel.model.sort(0, Qt.SortOrder.AscendingOrder)
    assert panel.model.order.tolist() == [2, 1, 0]
    panel.model.sort(2, Qt.SortOrder.DescendingOrder)
    assert panel.model.order.tolist() == [0, 2, 1]


def test_only_rows_of_regions_are_chosen_on_the_map(panel):
    told = []
    panel.selected.connect(told.append)
    choose(panel, "Readings")
    panel.table.selectRow(1)
    state = ViewState(selection=Selection(regions=frozenset({1})))
    panel.show_state(ViewState(), state)
    assert told == [] and [row.row() for row in panel.table.selectionModel().selectedRows()] == []
    choose(panel, panel.choice.itemText(0))
    assert [row.row() for row in panel.table.selectionModel().selectedRows()] == [1], "the choice was kept"
    panel.table.selectRow(2)
    assert told == [frozenset({2})]


def test_the_sheet_stays_when_the_city_is_shown_again_and_goes_with_it(panel):
    choose(panel, "Readings")
    panel.show_city(city())
    assert panel.sheet.title == "Readings"
    panel.show_city(replace(city(), records=()))
    assert panel.sheet.regions
    panel.show_city(None)
    assert panel.sheet is None and panel.heading.text() == "No regions" and panel.choice.isHidden()
    assert panel.model.rowCount() == 0 and panel.model.columnCount() == 0
