"""The inspector: hovering reads, a click pins; every value with its unit and source, every overlay with its maths."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QToolButton, QVBoxLayout, QWidget

from viewer.render.type import directed
from viewer.tongue import mark, tr
from viewer.ui.icons import give_icon
from viewer.ui.panel import Panel, clear, label, row_in
from viewer.ui.sheets import Row, Sheet, receipt_lines, source_lines

MATHS, MATHS_OPEN = mark("the maths ›"), mark("the maths ⌄")
RECEIPT = mark("receipt ›")


class InspectorPanel(Panel):
    """Shows one sheet. It is hidden when there is nothing under the pointer and nothing pinned."""

    unpinned = Signal()
    maths_asked = Signal(object)  # Row
    resized = Signal()  # it wants another height
    receipt_asked = Signal()  # everything of it as one sheet

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("inspector", tr("Inspector"), parent, scrolls=True)
        self._sheet = Sheet()
        self._open = False
        self.title, self.subtitle = label("", "name", wrap=True), label("", "note", wrap=True)
        self.pin, self.maths, self.receipt = QToolButton(), QToolButton(), QToolButton()
        self.ratio = label("", "text", wrap=True)
        self._rows = QGridLayout()
        self._receipts = QVBoxLayout()
        self._lay_out()
        self.pin.clicked.connect(self.unpinned)
        self.maths.clicked.connect(self._on_maths)
        self.receipt.clicked.connect(self.receipt_asked)

    def _lay_out(self) -> None:
        row_in(self.body, (self.title, 1)).addWidget(self.pin, 0, Qt.AlignmentFlag.AlignTop)
        give_icon(self.pin, "close", tr("Unpin: the inspector follows the pointer again"))
        self.maths.setText(tr(MATHS))
        self.maths.setAccessibleName(tr("Show how the figures were computed and where they come from"))
        self.receipt.setText(tr(RECEIPT))
        self.receipt.setAccessibleName(tr("Open the receipt of these figures as a sheet"))
        for button in (self.pin, self.maths, self.receipt):
            button.setProperty("role", "link")
        self._rows.setHorizontalSpacing(12)
        self._rows.setVerticalSpacing(3)
        self._rows.setColumnStretch(0, 10)
        self._rows.setColumnStretch(1, 9)
        self._receipts.setSpacing(4)
        self.body.addWidget(self.subtitle)
        self.body.addLayout(self._rows)
        foot = row_in(self.body, (self.ratio, 1))
        foot.addWidget(self.maths, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self.receipt, 0, Qt.AlignmentFlag.AlignRight)
        self.body.addLayout(self._receipts)

    @property
    def is_empty(self) -> bool:
        return not self._sheet.title

    @property
    def sheet(self) -> Sheet:
        return self._sheet

    def height_within(self, width: int, room: int) -> int:
        if (whole := self.height_for(width)) <= room:
            return whole
        if self._open:
            return room
        self.resize(width, room)
        self.body.activate()
        ends = [self._rows.cellRect(row, 0).bottom() for row in range(1, self._rows.rowCount(), 2)]
        return max((end for end in ends if room // 2 < end <= room - 4), default=room - 4) + 4

    def show_sheet(self, sheet: Sheet) -> None:
        """Another place, or the same one at another time."""
        if sheet == self._sheet:
            return
        if sheet.title != self._sheet.title:
            self.scroll_up()
        self._sheet = sheet
        self.title.setText(sheet.title)
        self.subtitle.setText(sheet.subtitle)
        self.subtitle.setVisible(bool(sheet.subtitle))
        self.ratio.setText(sheet.ratio)
        self.pin.setVisible(sheet.pinned)
        self.maths.setVisible(bool(sheet.receipts or source_lines(sheet)))
        self.receipt.setVisible(sheet.pinned and bool(sheet.receipts))
        clear(self._rows)
        for place, row in enumerate(sheet.rows):
            self._add_row(place, row)
        self._fill_receipts()

    def _add_row(self, place: int, row: Row) -> None:
        name, value = label(row.name, "soft", wrap=True), label(directed(row.value))
        value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        value.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        value.setWordWrap(True)
        if row.source:
            name.setToolTip(tr("Source: {source}", source=row.source))
            value.setToolTip(name.toolTip())
        line = QFrame()
        line.setProperty("role", "rule")
        line.setFixedHeight(1)
        self._rows.addWidget(name, 2 * place, 0)
        self._rows.addWidget(value, 2 * place, 1)
        self._rows.addWidget(line, 2 * place + 1, 0, 1, 2)

    def _on_maths(self) -> None:
        if not self._open and self._sheet.asked is not None:
            self.maths_asked.emit(self._sheet.asked)
        self._open = not self._open
        self._fill_receipts()
        self.resized.emit()
        if self._open:
            QTimer.singleShot(0, self, self._scroll_to_maths)  # when what was opened has its place

    def _scroll_to_maths(self) -> None:
        self.scroll_to(self.maths)

    def _fill_receipts(self) -> None:
        self.maths.setText(tr(MATHS_OPEN) if self._open else tr(MATHS))
        clear(self._receipts)
        if not self._open:
            return
        for title, receipt in self._sheet.receipts:
            self._receipts.addWidget(label(title, "heading", wrap=True))
            for line in receipt_lines(receipt):
                self._receipts.addWidget(label(line, "note", wrap=True))
        if sources := source_lines(self._sheet):
            self._receipts.addWidget(label(tr("Sources"), "heading"))
        for line in sources:
            self._receipts.addWidget(label(line, "note", wrap=True))
