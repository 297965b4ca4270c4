"""The table behind the map: every region with every column, selection shared with the map; and all other rows."""

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
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from viewer.errors import clip
from viewer.model.city import City, Column
from viewer.model.state import Selection, ViewState
from viewer.scene import words
from viewer.tongue import numeral, tr
from viewer.ui.data_sheets import Head, Sheet, sheets_of
from viewer.ui.icons import give_icon
from viewer.ui.panel import Panel, label, row_in
from viewer.ui.tables import table_view

Index = QModelIndex | QPersistentModelIndex
SAMPLED_ROWS = 24  # that decide the width of a column: a large table must not hold the window
LONGEST_CELL = 120
WIDEST_PX = 220  # of a column whose heading is shorter


class RegionsModel(QAbstractTableModel):
    """Words and columns of a sheet, of regions as a rule; `order` says which of them stands in which row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heads: tuple[Head, ...] = ()
        self._columns: tuple[Column, ...] = ()
        self.order = np.zeros(0, np.int64)

    def show_sheet(self, sheet: Sheet | None) -> None:
        self.beginResetModel()
        self._heads, self._columns = (sheet.heads, sheet.columns) if sheet else ((), ())
        self.order = np.arange(sheet.rows if sheet else 0)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self.order)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._heads) + len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, place = int(self.order[index.row()]), index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return clip(self._text(row, place), LONGEST_CELL)
        column = self._column(place)
        if role == Qt.ItemDataRole.TextAlignmentRole and column is not None and column.numeric:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return numeral(str(section + 1))
        column = self._column(section)
        if column is None:
            return self._heads[section].title
        return clip(words.titled(column.label, column.unit), 60)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sorts by the values behind the column, missing ones last in either order."""
        if not 0 <= column < self.columnCount():
            return
        self.layoutAboutToBeChanged.emit()
        self.order = self._sorted(column, descending=order == Qt.SortOrder.DescendingOrder)
        self.layoutChanged.emit()

    def _column(self, place: int) -> Column | None:
        """The column of the data at a place, None where words stand before them."""
        return self._columns[place - len(self._heads)] if place >= len(self._heads) else None

    def _sorted(self, place: int, *, descending: bool) -> np.ndarray:
        column = self._column(place)
        texts = self._heads[place].texts if column is None else column.texts
        values = self._heads[place].keys if column is None else column.values
        if values is None or (column is not None and texts):
            return np.array(sorted(range(len(texts)), key=lambda i: texts[i].casefold(), reverse=descending), np.int64)
        return np.argsort(-values if descending else values, kind="stable")  # nan goes last

    def _text(self, row: int, place: int) -> str:
        column = self._column(place)
        if column is None:
            return self._heads[place].texts[row]
        if column.texts:
            return column.texts[row]
        value = float(column.values[row])
        if column.kind == "category":
            return words.NO_DATA if np.isnan(value) else column.categories[int(value)]
        return words.number(value, 6)


class DataPanel(Panel):
    """A sortable table. Rows chosen here are chosen on the map, and the other way round."""

    selected = Signal(object)  # frozenset of regions
    dock = "across"  # or "side", while a story plays
    least_px = 330

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("data", tr("Data table"), parent)
        self._filling = False
        self._chosen: frozenset[int] = frozenset()
        self.regions_of: Callable[[Selection], frozenset[int]] = lambda selection: selection.regions
        self._sheets: tuple[Sheet, ...] = ()
        self.heading = label(tr("Data"), "heading")
        self.choice = QComboBox()
        self.choice.setAccessibleName(tr("Whose data"))
        self.choice.setMaxVisibleItems(20)
        self.choice.setToolTip(tr("Regions, facilities, points, lines and records of the city"))
        self.model = RegionsModel(self)
        self.table = table_view(self.model, tr("Data of the regions"))
        self.close_button = QPushButton(tr("Close"))
        give_icon(self.close_button, "close", tr("Close the data table"))
        self._lay_out()
        self.table.selectionModel().selectionChanged.connect(self._on_selection)
        self.choice.activated.connect(self._show_sheet)
        self.close_button.clicked.connect(self.closed)

    def _lay_out(self) -> None:
        self.table.horizontalHeader().setResizeContentsPrecision(SAMPLED_ROWS)
        self.table.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        row_in(self.body, (self.heading, 1), self.choice, self.close_button)
        self.body.addWidget(self.table, 1)

    def height_within(self, width: int, room: int) -> int:
        """All of it: a table scrolls."""
        return room

    def show_city(self, city: City | None) -> None:
        """The sheet that was shown, as long as the city has one of that title; its regions else."""
        before = self.choice.currentText()
        self._sheets = sheets_of(city)
        titles = [sheet.title for sheet in self._sheets]
        self.choice.clear()
        self.choice.addItems(titles)
        self.choice.setCurrentIndex(titles.index(before) if before in titles else 0)
        self.choice.setVisible(len(titles) > 1)
        self._show_sheet()

    @property
    def sheet(self) -> Sheet | None:
        """What is shown, None without a city."""
        return self._sheets[self.choice.currentIndex()] if self._sheets else None

    def _show_sheet(self) -> None:
        sheet = self.sheet
        self._filling = True
        self.model.show_sheet(sheet)
        self._filling = False
        self.heading.setText(sheet.heading.capitalize() if sheet else tr("No regions"))
        self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self._fit_columns()
        self._mark(self._chosen)

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
        self._chosen = self.regions_of(new.selection)
        self._mark(self._chosen)

    def _mark(self, regions: frozenset[int]) -> None:
        """Only rows of regions are on the map."""
        shown = self.sheet is not None and self.sheet.regions
        chosen = np.isin(self.model.order, list(regions)) if shown else np.zeros(len(self.model.order), bool)
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
        if not self._filling and self.sheet is not None and self.sheet.regions:
            rows = [index.row() for index in self.table.selectionModel().selectedRows()]
            self.selected.emit(frozenset(int(self.model.order[row]) for row in rows))
