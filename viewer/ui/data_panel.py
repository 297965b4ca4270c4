"""The table behind the map: every region of the base set with every column, selection shared with the map."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from viewer.errors import clip
from viewer.model.city import City, Column, RegionSet
from viewer.model.state import Selection, ViewState
from viewer.scene import words
from viewer.ui.icons import give_icon
from viewer.ui.panel import Panel, label
from viewer.ui.tables import table_view

Index = QModelIndex | QPersistentModelIndex
SAMPLED_ROWS = 24  # that decide the width of a column: a large table must not hold the window
LONGEST_CELL = 120
WIDEST_PX = 220  # of a column whose heading is shorter


class RegionsModel(QAbstractTableModel):
    """Name, id and columns of a region set; `order` says which region stands in which row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._regions: RegionSet | None = None
        self._columns: tuple[Column, ...] = ()
        self.order = np.zeros(0, np.int64)

    def show_regions(self, regions: RegionSet | None) -> None:
        self.beginResetModel()
        self._regions = regions
        self._columns = tuple(regions.columns.values()) if regions else ()
        self.order = np.arange(len(regions) if regions else 0)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self.order)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or self._regions is None else 2 + len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self._regions is None or not index.isValid():
            return None
        region, place = int(self.order[index.row()]), index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return clip(self._text(region, place), LONGEST_CELL)
        if role == Qt.ItemDataRole.TextAlignmentRole and place >= 2 and self._columns[place - 2].numeric:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return section + 1
        if section < 2:
            return ("Name", "Id")[section]
        column = self._columns[section - 2]
        return clip(words.titled(column.label, column.unit), 60)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sorts by the values behind the column, missing ones last in either order."""
        if self._regions is None or column < 0:
            return
        self.layoutAboutToBeChanged.emit()
        self.order = self._sorted(column, descending=order == Qt.SortOrder.DescendingOrder)
        self.layoutChanged.emit()

    def _sorted(self, column: int, *, descending: bool) -> np.ndarray:
        assert self._regions is not None
        if column < 2 or self._columns[column - 2].texts:
            texts = (self._regions.names, self._regions.ids)[column] if column < 2 else self._columns[column - 2].texts
            return np.array(sorted(range(len(texts)), key=lambda i: texts[i].casefold(), reverse=descending), np.int64)
        values = self._columns[column - 2].values
        keys = -values if descending else values
        return np.argsort(keys, kind="stable")  # nan goes last

    def _text(self, region: int, place: int) -> str:
        assert self._regions is not None
        if place < 2:
            return (self._regions.names, self._regions.ids)[place][region]
        column = self._columns[place - 2]
        if column.texts:
            return column.texts[region]
        value = float(column.values[region])
        if column.kind == "category":
            return words.NO_DATA if np.isnan(value) else column.categories[int(value)]
        return words.number(value, 6)


class DataPanel(Panel):
    """A sortable table. Rows chosen here are chosen on the map, and the other way round."""

    selected = Signal(object)  # frozenset of regions
    dock = "across"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("data", "Data table", parent)
        self._filling = False
        self.regions_of: Callable[[Selection], frozenset[int]] = lambda selection: selection.regions
        self.heading = label("Data", "heading")
        self.model = RegionsModel(self)
        self.table = table_view(self.model, "Data of the regions")
        self.close_button = QPushButton("Close")
        give_icon(self.close_button, "close", "Close the data table")
        self._lay_out()
        self.table.selectionModel().selectionChanged.connect(self._on_selection)
        self.close_button.clicked.connect(self.closed)

    def _lay_out(self) -> None:
        self.table.horizontalHeader().setResizeContentsPrecision(SAMPLED_ROWS)
        self.table.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.close_button)
        self.body.addLayout(head)
        self.body.addWidget(self.table, 1)

    def height_within(self, width: int, room: int) -> int:
        """All of it: a table scrolls."""
        return room

    def show_city(self, city: City | None) -> None:
        base = city.base if city else None
        self.model.show_regions(base)
        self.heading.setText(words.count(len(base), base.singular, base.plural).capitalize() if base else "No regions")
        self._fit_columns()

    def set_scale(self, type_scale: float, touch_scale: float) -> None:
        super().set_scale(type_scale, touch_scale)
        self._fit_columns()

    def showEvent(self, event: QShowEvent) -> None:
        """Only now the texts have the font that they are read in."""
        super().showEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Columns as wide as their texts up to a limit, and never narrower than their heading."""
        header = self.table.horizontalHeader()
        for widget in (self.table, header):
            widget.ensurePolished()
        self.table.resizeColumnsToContents()
        for column in range(self.model.columnCount()):
            wide = min(self.table.columnWidth(column), WIDEST_PX)
            self.table.setColumnWidth(column, max(wide, header.sectionSizeHint(column)))

    def show_state(self, old: ViewState, new: ViewState) -> None:
        """Marks the rows of the selection."""
        if old.selection == new.selection and old is not new:
            return
        chosen = np.isin(self.model.order, list(self.regions_of(new.selection)))
        self._filling = True
        last = max(self.model.columnCount() - 1, 0)
        runs = np.flatnonzero(np.diff(np.concatenate(([0], chosen.astype(np.int8), [0])))).reshape(-1, 2)
        wanted = QItemSelection()  # neighbouring rows as one: a brush over thousands costs one call
        for first, end in runs.tolist():
            wanted.select(self.model.index(first, 0), self.model.index(end - 1, last))
        self.table.clearSelection()
        self.table.selectionModel().select(wanted, QItemSelectionModel.SelectionFlag.Select)
        self._filling = False
        if chosen.any():
            self.table.scrollTo(self.model.index(int(np.flatnonzero(chosen)[0]), 0))

    def _on_selection(self) -> None:
        if not self._filling:
            rows = [index.row() for index in self.table.selectionModel().selectedRows()]
            self.selected.emit(frozenset(int(self.model.order[row]) for row in rows))
