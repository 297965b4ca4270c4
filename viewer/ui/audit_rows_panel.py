"""The rows that a sentence of the audit speaks of, under its formula; a row is found on the map."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from viewer.errors import clip
from viewer.model.state import Selection
from viewer.overlays.audit_report import Line, Rows
from viewer.scene import words
from viewer.tongue import mark, tr
from viewer.ui.icons import give_icon
from viewer.ui.panel import Panel, label, row_in
from viewer.ui.tables import table_view

Index = QModelIndex | QPersistentModelIndex
WORDS = (mark("When"), mark("From"), mark("To"), mark("Material"))
FIGURES = (mark("Reported"), mark("Weighed"), mark("Reconciled"), "σ")
NOTHING = "–"


class RowsModel(QAbstractTableModel):
    """Period, ends, material, and the five figures of each line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows, self.unit = Rows(figures=np.zeros((0, 5))), ""
        self.order = np.zeros(0, np.int64)

    def show_rows(self, rows: Rows, unit: str) -> None:
        self.beginResetModel()
        self.rows, self.unit = rows, unit
        self.order = np.arange(len(rows))
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self.order)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(WORDS) + len(FIGURES) + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, place = int(self.order[index.row()]), index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(row, place)
        if role == Qt.ItemDataRole.TextAlignmentRole and place >= len(WORDS):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation == Qt.Orientation.Vertical:
            return None
        if section < len(WORDS):
            return tr(WORDS[section])
        place = section - len(WORDS)
        return tr(FIGURES[place]) if place < len(FIGURES) else "z"

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """By the figure behind the column, missing ones last; by the text elsewhere. No column is the given order."""
        self.layoutAboutToBeChanged.emit()
        down = order == Qt.SortOrder.DescendingOrder
        if column < 0:
            self.order = np.arange(len(self.rows))
        elif column < len(WORDS):
            texts = (self.rows.when, self.rows.origin, self.rows.destination, self.rows.material)[column]
            self.order = np.array(sorted(range(len(texts)), key=lambda i: texts[i].casefold(), reverse=down), np.int64)
        else:
            values = self.rows.figures[:, column - len(WORDS)]
            self.order = np.argsort(-values if down else values, kind="stable")
        self.layoutChanged.emit()

    def _text(self, row: int, place: int) -> str:
        rows = self.rows
        if place < len(WORDS):
            return clip((rows.when, rows.origin, rows.destination, rows.material)[place][row], 80)
        value = float(rows.figures[row, place - len(WORDS)])
        return words.number(value, 4) if np.isfinite(value) else NOTHING


class AuditRowsPanel(Panel):
    """A table under the formula of a sentence. Choosing rows selects their flows and sites on the map."""

    selected = Signal(object)  # Selection
    dock = "across"
    most_px = 430
    solid = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("audit rows", tr("Rows of the audit"), parent)
        self.heading, self.maths = label(tr("Rows"), "heading"), label("", "note", wrap=True)
        self.model = RowsModel(self)
        self.table = table_view(self.model, tr("Rows of the books"))
        self.close_button = QPushButton(tr("Close"))
        give_icon(self.close_button, "close", tr("Close the rows"))
        self._lay_out()
        self.table.selectionModel().selectionChanged.connect(self._on_selection)
        self.close_button.clicked.connect(self.closed)
        self.setFocusProxy(self.table)

    def _lay_out(self) -> None:
        self.table.verticalHeader().hide()
        row_in(self.body, (self.heading, 1), self.close_button)
        self.body.addWidget(self.maths)
        self.body.addWidget(self.table, 1)

    def height_within(self, width: int, room: int) -> int:
        """All of it: a table scrolls."""
        return room

    def show_line(self, line: Line, unit: str) -> None:
        """The rows and the formula of a sentence."""
        rows = line.rows if line.rows is not None else Rows(figures=np.zeros((0, 5)))
        self.heading.setText(words.titled(words.count(len(rows), "row"), unit) if len(rows) else tr("The formula"))
        self.maths.setText("\n".join(line.maths))
        self.model.show_rows(rows, unit)
        self.table.setVisible(len(rows) > 0)
        self.table.resizeColumnsToContents()
        for column in range(len(WORDS)):
            self.table.setColumnWidth(column, min(self.table.columnWidth(column), 190))
        self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.table.scrollToTop()

    def _on_selection(self) -> None:
        chosen = [int(self.model.order[index.row()]) for index in self.table.selectionModel().selectedRows()]
        if chosen:
            flows = frozenset().union(*(self.model.rows.flows[row] for row in chosen))
            sites = frozenset().union(*(self.model.rows.sites[row] for row in chosen))
            self.selected.emit(Selection(sites=sites, flows=flows))
