"""The few questions that stop a person: which coordinate system, which layer, how a text table is meant."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QListWidget,
    QRadioButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from viewer.errors import clip
from viewer.packs.looking import MOST_COLUMNS
from viewer.packs.table_proposal import DELIMITERS, Proposal
from viewer.packs.text_table import column_names
from viewer.tongue import mark, tr
from viewer.ui.panel import label

ENCODINGS = ("utf-8", "utf-8-sig", "cp1252", "iso8859_15", "cp1250", "iso8859_2", "cp1251", "utf-16", "mac_roman")
PLACES = {"x": mark("x of points"), "y": mark("y of points"), "key": mark("Key of regions")}  # of a text table
COMMON_CRS = (
    ("EPSG:4326", mark("longitude and latitude (WGS 84)")),
    ("EPSG:3857", mark("web maps (pseudo-Mercator)")),
    ("EPSG:25832", mark("Europe, UTM zone 32 N")),
    ("EPSG:2263", mark("New York, feet")),
    ("EPSG:2056", mark("Switzerland")),
)


class Question(QDialog):
    """A dialog that is let go when it closes and never blocks the event loop."""

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setModal(True)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(20, 18, 20, 16)
        self.body.setSpacing(10)
        if text:
            self.body.addWidget(label(text, wrap=True))
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, parent=self
        )
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(tr("OK"))
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(tr("Cancel"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def finish(self) -> None:
        """Puts the buttons at the end of the body."""
        self.body.addWidget(self.buttons)


class CrsQuestion(Question):
    """Asks once for the coordinate system of files that have none."""

    answered = Signal(str)  # "EPSG:n" or "local"

    def __init__(self, files: str, found: str = "", hint: str = "", parent: QWidget | None = None) -> None:
        text = tr("{files} does not say which coordinate system its numbers are in.", files=clip(files))
        numbers = found.partition("; ")[2]  # what comes before it says the same
        super().__init__(tr("Coordinate system"), f"{text}\n{clip(numbers)}".strip(), parent)
        self.by_code, self.local = (
            QRadioButton(tr("It is the system with this code:")),
            QRadioButton(tr("It is a local plane")),
        )
        self.code, self.note = QComboBox(), label("", "note", wrap=True)
        group = QButtonGroup(self)
        for button in (self.by_code, self.local):
            group.addButton(button)
        self._lay_out(hint)
        self.by_code.setChecked(True)
        self.code.currentTextChanged.connect(self._check)
        self.by_code.toggled.connect(self._check)
        self.accepted.connect(lambda: self.answered.emit(self.crs()))
        self._check()

    def _lay_out(self, hint: str) -> None:
        self.code.setEditable(True)
        self.code.setAccessibleName(tr("EPSG code"))
        self.code.addItems([f"{code}  {tr(name)}" for code, name in COMMON_CRS])
        self.code.setCurrentIndex(-1)
        self.code.lineEdit().setPlaceholderText("EPSG:25832")
        for widget in (self.by_code, self.code, self.local):
            self.body.addWidget(widget)
        self.body.addWidget(
            label(tr("A local plane has no metres: no area or distance is shown in them."), "note", wrap=True)
        )
        if hint and "--crs" not in hint:  # the words for the command line are not for a window
            self.body.addWidget(label(clip(hint), "note", wrap=True))
        self.body.addWidget(self.note)
        self.finish()
        self.setMinimumWidth(460)

    def crs(self) -> str:
        """ "EPSG:n" or "local"; "" while no code is given."""
        if self.local.isChecked():
            return "local"
        found = re.match(r"\s*(?:epsg\s*:?\s*)?(\d{4,6})(?:\s|$)", self.code.currentText(), re.IGNORECASE)
        return f"EPSG:{found[1]}" if found else ""

    def _check(self) -> None:
        self.code.setEnabled(self.by_code.isChecked())
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(self.crs()))


class ListQuestion(Question):
    """Asks which of several is meant; the first is chosen."""

    answered = Signal(object)  # one of the choices

    def __init__(
        self, title: str, text: str, choices: Sequence[object], names: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(title, text, parent)
        self.list = QListWidget()
        self.list.addItems(list(names))
        self.list.setCurrentRow(0)
        self.list.setAccessibleName(text)
        self.list.itemDoubleClicked.connect(self.accept)
        self.body.addWidget(self.list)
        self.finish()
        self.accepted.connect(lambda: self.answered.emit(choices[self.list.currentRow()]))


class LayerQuestion(ListQuestion):
    """Asks which of several layers of a file is meant."""

    def __init__(self, file: str, layers: Sequence[str], parent: QWidget | None = None) -> None:
        text = tr("{file} has several layers.", file=clip(file))
        super().__init__(tr("Choose a layer"), text, layers, layers, parent)


class TableQuestion(Question):
    """Shows how a text table is going to be read; a person may correct it.

    head: its first bytes, for the preview. reasons: what is not clear, and why it is asked.
    """

    answered = Signal(object)  # Proposal

    def __init__(
        self,
        path: Path,
        proposal: Proposal,
        parent: QWidget | None = None,
        *,
        head: bytes = b"",
        reasons: Sequence[str] = (),
    ) -> None:
        asked = [tr("Not clear: {reason}", reason=clip(reason)) for reason in reasons]
        super().__init__(tr("Read {file}", file=clip(path.name, 60)), "\n".join(asked), parent)
        self._head = head
        self._said = tuple(text for text in (*proposal.doubts, *proposal.reasons) if text not in reasons)
        self._decimal, self._thousands = proposal.decimal, proposal.thousands
        self.proposal = proposal
        self.encoding, self.delimiter, self.decimal = QComboBox(), QComboBox(), QComboBox()
        self.place = {name: QComboBox() for name in PLACES}
        self.header = QCheckBox(tr("The first row holds the names of the columns"))
        self.preview = QTableWidget()
        self.notes = label("", "note", wrap=True)
        self._lay_out()
        self._fill()
        for box in (self.encoding, self.delimiter, self.decimal, *self.place.values()):
            box.currentIndexChanged.connect(self._on_changed)
        self.header.toggled.connect(self._on_changed)
        self.accepted.connect(lambda: self.answered.emit(self.proposal))

    def _lay_out(self) -> None:
        for name in dict.fromkeys((self.proposal.encoding, *ENCODINGS)):
            self.encoding.addItem(name, name)
        for sign, name in DELIMITERS.items():
            self.delimiter.addItem(tr(name), sign)
        for sign, name in ((".", tr("point, 1.5")), (",", tr("comma, 1,5"))):
            self.decimal.addItem(name, sign)
        rows = QFormLayout()
        self.body.addLayout(rows)
        for title, box in (
            (tr("Encoding"), self.encoding),
            (tr("Columns split by"), self.delimiter),
            (tr("Decimals"), self.decimal),
            *((tr(title), self.place[name]) for name, title in PLACES.items()),
        ):
            box.setAccessibleName(title)
            rows.addRow(label(title, "soft"), box)
        self.preview.setAccessibleName(tr("The first rows as they would be read"))
        self.preview.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.preview.setMinimumSize(640, 240)
        self.body.addWidget(self.header)
        self.body.addWidget(self.preview, 1)
        self.body.addWidget(self.notes)
        self.finish()

    def _fill(self) -> None:
        for box, value in (
            (self.encoding, self.proposal.encoding),
            (self.delimiter, self.proposal.delimiter),
            (self.decimal, self.proposal.decimal),
        ):
            box.setCurrentIndex(max(box.findData(value), 0))
        self.header.setChecked(self.proposal.header)
        self._show_preview()

    def _on_changed(self) -> None:
        decimal, thousands = self.decimal.currentData(), self._thousands
        chosen = replace(
            self.proposal,
            encoding=self.encoding.currentData(),
            delimiter=self.delimiter.currentData(),
            decimal=decimal,
            thousands="" if thousands == decimal else thousands or self._other_sign(decimal),
            header=self.header.isChecked(),
            **{name: box.currentData() or "" for name, box in self.place.items()},
        )
        self.proposal = replace(chosen, preview=preview_of(self._head, chosen))
        self._show_preview()

    def _other_sign(self, decimal: str) -> str:
        """The sign that groups thousands when a person turns the decimals round: what was the decimal sign before."""
        return "" if decimal == self._decimal else self._decimal

    def _offer_places(self, names: Sequence[str]) -> None:
        """The columns that may give the rows their place; what was chosen stays where it is still there."""
        for name, box in self.place.items():
            wanted = getattr(self.proposal, name)
            with QSignalBlocker(box):
                box.clear()
                box.addItem(tr("as recognised"), "")
                for column in names:
                    box.addItem(clip(column, 60), column)
                box.setCurrentIndex(max(box.findData(wanted), 0))
        self.proposal = replace(self.proposal, **{name: box.currentData() for name, box in self.place.items()})
        one = bool(self.proposal.x) == bool(self.proposal.y)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(one)

    def _show_preview(self) -> None:
        rows, header = self.proposal.preview, self.proposal.header
        body = rows[1:] if header else rows
        wide = max((len(row) for row in rows), default=0)
        self.preview.setRowCount(len(body))
        self.preview.setColumnCount(wide)
        names = list(rows[0]) if header and rows else []
        names += [tr("column {number}", number=i + 1) for i in range(len(names), wide)]
        self.preview.setHorizontalHeaderLabels(names)
        self._offer_places(column_names(rows[0], given=header) if rows else ())
        for line, row in enumerate(body):
            for place, cell in enumerate(row):
                self.preview.setItem(line, place, QTableWidgetItem(cell))
        self.preview.resizeColumnsToContents()
        self.notes.setText("\n".join(self._said))


def preview_of(head: bytes, proposal: Proposal, rows: int = 12) -> tuple[tuple[str, ...], ...]:
    """The first rows of a table that begins with `head`, as this proposal splits them; none when it is not text so."""
    try:
        text = codecs.getincrementaldecoder(proposal.encoding)("strict").decode(head)  # its end may be cut
        lines = islice(io.StringIO(text, newline=""), proposal.skip, proposal.skip + rows * 4)
        split = islice(csv.reader(lines, delimiter=proposal.delimiter), rows)
        return tuple(tuple(clip(cell, 80) for cell in row[:MOST_COLUMNS]) for row in split)
    except (ValueError, csv.Error, LookupError):
        return ()
