"""The inspector: hovering reads, a click pins; every value with its unit and source, every overlay with its maths."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from viewer.model.city import City, Column, Sites
from viewer.model.state import Selection
from viewer.render.stage import Hit
from viewer.scene import words
from viewer.scene.picture import Readout, Receipt, Shown
from viewer.ui.panel import Panel, clear, label

MOST_COLUMNS = 12
MATHS, MATHS_OPEN = "the maths ›", "the maths ⌄"


@dataclass(frozen=True, slots=True)
class Row:
    """One line: what, how much, and where it comes from."""

    name: str
    value: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everything that is said of one place."""

    title: str = ""
    subtitle: str = ""
    rows: tuple[Row, ...] = ()
    receipts: tuple[tuple[str, Receipt], ...] = ()
    pinned: bool = False


class InspectorPanel(Panel):
    """Shows one sheet. It is hidden when there is nothing under the pointer and nothing pinned."""

    unpinned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("inspector", "Inspector", parent, scrolls=True)
        self._sheet = Sheet()
        self._open = False
        self.title, self.subtitle = label("", "name", wrap=True), label("", "note", wrap=True)
        self.pin, self.maths = QToolButton(), QToolButton()
        self._rows = QGridLayout()
        self._receipts = QVBoxLayout()
        self._lay_out()
        self.pin.clicked.connect(self.unpinned)
        self.maths.clicked.connect(self._on_maths)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.pin, 0, Qt.AlignmentFlag.AlignTop)
        self.pin.setText("unpin")
        self.pin.setAccessibleName("Unpin and let the inspector follow the pointer")
        self.maths.setText(MATHS)
        self.maths.setAccessibleName("Show how the figures were computed")
        for button in (self.pin, self.maths):
            button.setProperty("role", "link")
        self._rows.setHorizontalSpacing(12)
        self._rows.setVerticalSpacing(3)
        self._rows.setColumnStretch(0, 10)
        self._rows.setColumnStretch(1, 9)
        self._receipts.setSpacing(4)
        self.body.addLayout(head)
        self.body.addWidget(self.subtitle)
        self.body.addLayout(self._rows)
        self.body.addWidget(self.maths, 0, Qt.AlignmentFlag.AlignRight)
        self.body.addLayout(self._receipts)

    @property
    def is_empty(self) -> bool:
        return not self._sheet.title

    @property
    def sheet(self) -> Sheet:
        return self._sheet

    def show_sheet(self, sheet: Sheet) -> None:
        """Another place, or the same one at another time."""
        if sheet == self._sheet:
            return
        self._sheet = sheet
        self.title.setText(sheet.title)
        self.subtitle.setText(sheet.subtitle)
        self.subtitle.setVisible(bool(sheet.subtitle))
        self.pin.setVisible(sheet.pinned)
        self.maths.setVisible(bool(sheet.receipts))
        clear(self._rows)
        for place, row in enumerate(sheet.rows):
            self._add_row(place, row)
        self._fill_receipts()

    def _add_row(self, place: int, row: Row) -> None:
        name, value = label(row.name, "soft", wrap=True), label(row.value)
        value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        value.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        value.setWordWrap(True)
        if row.source:
            name.setToolTip(f"Source: {row.source}")
            value.setToolTip(f"Source: {row.source}")
        line = QFrame()
        line.setProperty("role", "rule")
        line.setFixedHeight(1)
        self._rows.addWidget(name, 2 * place, 0)
        self._rows.addWidget(value, 2 * place, 1)
        self._rows.addWidget(line, 2 * place + 1, 0, 1, 2)

    def _on_maths(self) -> None:
        self._open = not self._open
        self._fill_receipts()

    def _fill_receipts(self) -> None:
        self.maths.setText(MATHS_OPEN if self._open else MATHS)
        clear(self._receipts)
        if not self._open:
            return
        for title, receipt in self._sheet.receipts:
            self._receipts.addWidget(label(title, "heading", wrap=True))
            for line in receipt_lines(receipt):
                self._receipts.addWidget(label(line, "note", wrap=True))


def receipt_lines(receipt: Receipt) -> tuple[str, ...]:
    """A receipt in words: formula, parameters, inputs, rows used, section of the methods."""
    settings = ", ".join(f"{name} = {value}" for name, value in receipt.parameters)
    lines = (
        receipt.formula,
        settings and f"with {settings}",
        receipt.inputs and f"from {'; '.join(receipt.inputs)}",
        receipt.rows and f"{words.count(receipt.rows, 'row')} used",
        receipt.section and f"method {receipt.section}",
    )
    return tuple(line for line in lines if line)


def sheet_of(city: City, hit: Hit, shown: Sequence[Shown], step: int | None, region_set: str = "") -> Sheet:
    """What is known of what was hit: a site goes before a region; an empty sheet where there is nothing."""
    if hit.site >= 0 and city.sites is not None:
        return _site_sheet(city, city.sites, hit.site)
    if hit.flow >= 0 and city.flows is not None:
        return _flow_sheet(city, hit.flow)
    regions = city.region_set(region_set) if region_set else city.base
    if regions is None or not 0 <= hit.region < len(regions):
        return Sheet()
    readouts = [r for layer in reversed(shown) for r in layer.picture.readouts if r.region_set == regions.name]
    rows = [_readout_row(readout, hit.region, step) for readout in readouts]
    said = {readout.label for readout in readouts}
    for column in regions.columns.values():
        if len(rows) >= MOST_COLUMNS:
            break
        if column.label not in said and not column.moe_of:
            rows.append(_column_row(column, hit.region, regions.columns.values()))
    receipts = tuple(
        (x.picture.legend.title or x.name, x.picture.receipt) for x in reversed(shown) if x.picture.receipt.formula
    )
    when = words.moment(city.clock.step, step, len(city.clock))
    subtitle = f"{regions.singular} {regions.ids[hit.region]}" + (f" · {when}" if when else "")
    return Sheet(regions.names[hit.region], subtitle, tuple(rows), receipts)


def sheet_of_selection(city: City, selection: Selection, shown: Sequence[Shown], step: int | None) -> Sheet:
    """The sheet of what is pinned; of several regions how many there are and their totals where totals make sense."""
    if not selection:
        return Sheet()
    site = min(selection.sites, default=-1)
    flow = min(selection.flows, default=-1)
    if len(selection.regions) <= 1:
        hit = Hit(min(selection.regions, default=-1), site, flow)
        made = sheet_of(city, hit, shown, step, selection.region_set)
        return Sheet(made.title, made.subtitle, made.rows, made.receipts, pinned=True)
    regions = city.region_set(selection.region_set) if selection.region_set else city.base
    assert regions is not None
    which = np.array(sorted(selection.regions))
    rows = tuple(
        Row(
            f"{column.label}, total", words.quantity(float(np.nansum(column.values[which])), column.unit), column.source
        )
        for column in list(regions.columns.values())
        if column.kind == "extensive"
        and column.numeric
        and not column.moe_of
        and np.isfinite(column.values[which]).any()
    )
    names = words.listed([regions.names[i] for i in which], 4)
    return Sheet(words.count(len(which), regions.singular, regions.plural), names, rows[:MOST_COLUMNS], pinned=True)


def _readout_row(readout: Readout, region: int, step: int | None) -> Row:
    if readout.texts:
        return Row(readout.label, readout.texts[region] or words.NO_DATA, readout.source)
    return Row(readout.label, words.quantity(readout.at(region, step), readout.unit), readout.source)


def _column_row(column: Column, place: int, others: Sequence[Column] = ()) -> Row:
    if column.texts:
        return Row(column.label, column.texts[place], column.source)
    value = float(column.values[place])
    if column.kind == "category":
        return Row(column.label, words.NO_DATA if np.isnan(value) else column.categories[int(value)], column.source)
    if np.isnan(value) and column.missing_means:
        return Row(column.label, f"{words.NO_DATA} ({column.missing_means})", column.source)
    margin = next((other for other in others if other.moe_of == column.name), None)
    text = words.quantity(value, column.unit)
    if margin is not None and np.isfinite(value) and np.isfinite(margin.values[place]):
        text = f"{words.number(value)} ± {words.quantity(float(margin.values[place]), column.unit)}"
    return Row(column.label, text, f"{column.source}{f', {column.period}' if column.period else ''}")


def _site_sheet(city: City, sites: Sites, site: int) -> Sheet:
    rows = tuple(_column_row(column, site) for column in list(sites.columns.values())[:MOST_COLUMNS])
    return Sheet(sites.names[site], sites.kinds[site] if sites.kinds else "site", rows)


def _flow_sheet(city: City, flow: int) -> Sheet:
    flows = city.flows
    assert flows is not None
    amount = words.plus_minus(float(flows.tonnes[flow]), float(flows.sigma[flow]), flows.unit)
    rows = (
        Row("From", flows.origin.names[flow]),
        Row("To", flows.destination.names[flow]),
        Row("Material", flows.materials[int(flows.material[flow])]),
        Row("Amount", amount, flows.source),
        Row("Basis", flows.basis[flow] if flows.basis else ""),
    )
    return Sheet(f"{flows.origin.names[flow]} to {flows.destination.names[flow]}", "flow", rows)
