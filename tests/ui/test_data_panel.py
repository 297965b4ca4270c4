"""The table of a large city costs no more than that of a small one when it is filled."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt

from tests.cities import tiny_city
from viewer.geometry.regions import empty_ragged
from viewer.model.city import City, Column, RegionSet
from viewer.model.state import Selection, ViewState
from viewer.ui.data_panel import DataPanel, RegionsModel


def city_of(count: int) -> City:
    names = tuple(f"region {i}" for i in range(count))
    columns = {"v": Column("v", np.arange(count, dtype=float))}
    return City("many", region_sets=(RegionSet("many", names, names, empty_ragged(count), columns),))


@pytest.fixture
def asked(monkeypatch) -> list[int]:
    """The row of every cell whose text is asked for."""
    rows: list[int] = []
    plain = RegionsModel.data

    def data(self, index, role=0):
        rows.append(index.row())
        return plain(self, index, role)

    monkeypatch.setattr(RegionsModel, "data", data)
    return rows


def test_only_a_few_rows_decide_how_wide_the_columns_are(qtbot, asked):
    panel = DataPanel()
    qtbot.addWidget(panel)
    panel.resize(600, 300)
    panel.show_city(city_of(20_000))
    assert panel.model.rowCount() == 20_000 and asked
    assert len(set(asked)) < 100


def test_small_tables_are_as_wide_as_their_texts(qtbot):
    panel = DataPanel()
    qtbot.addWidget(panel)
    panel.show_city(tiny_city())
    widths = [panel.table.columnWidth(column) for column in range(panel.model.columnCount())]
    assert min(widths) > 20 and max(widths) <= 220


def test_headings_are_read_in_full(qtbot):
    panel, long = DataPanel(), "Households that pay for the lift and for the water of the yard"
    qtbot.addWidget(panel)
    city = city_of(5)
    base = city.region_sets[0]
    columns = {"v": Column("v", np.arange(5.0), title=long)}
    panel.show_city(City("many", region_sets=(RegionSet("many", base.names, base.ids, base.rings, columns),)))
    panel.show()
    header = panel.table.horizontalHeader()
    text = panel.model.headerData(2, Qt.Orientation.Horizontal)
    assert panel.table.columnWidth(2) > header.fontMetrics().horizontalAdvance(text) > 220


def test_rows_of_the_selection_are_marked_whatever_their_order(qtbot):
    panel = DataPanel()
    qtbot.addWidget(panel)
    panel.show_city(city_of(50))
    panel.model.sort(2, Qt.SortOrder.DescendingOrder)
    told, old = [], ViewState()
    panel.selected.connect(told.append)
    for chosen in ({0, 1, 2, 7}, {49}, set(), set(range(50))):
        old, before = ViewState(selection=Selection(regions=frozenset(chosen))), old
        panel.show_state(before, old)
        rows = panel.table.selectionModel().selectedRows()
        assert {int(panel.model.order[index.row()]) for index in rows} == chosen
    assert not told
