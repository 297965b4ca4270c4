"""The what-if beside the map: a facility closed, resized or added, today beside the plan, and the best one."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QPushButton, QSlider, QWidget

from viewer.overlays.plan_words import Change, Listed
from viewer.scene.colour import Theme
from viewer.tongue import mark, tr
from viewer.ui.flow_row import FlowRow
from viewer.ui.giving_box import GivingBox
from viewer.ui.icons import give_icon
from viewer.ui.panel import Panel, clear, label, row_in
from viewer.ui.plan_plots import FrontPlot, TenthsPlot

JOINED_SLASH = "\u2060/\u2060"  # units are not torn apart at the end of a line
SMALLEST, LARGEST, STEP = 0, 200, 5  # of a facility's size, percent of today's
MARKS = {1: "▾", -1: "▴", 0: ""}  # better, worse; what the colours say is said by a sign too
SPOKEN = {
    1: mark("{title}: {before} today, {after} better with the plan"),
    -1: mark("{title}: {before} today, {after} worse with the plan"),
    0: mark("{title}: {before} today, {after} with the plan"),
}


class PlanPanel(Panel):
    """Shows one plan and asks for another. It keeps nothing but which facility is chosen."""

    site_chosen = Signal(str)
    close_asked = Signal(str, bool)  # facility, closed
    size_asked = Signal(str, float)
    add_asked = Signal(str)  # one of the kind of this facility
    reset_asked = Signal(str)  # "" is the whole plan
    best_asked = Signal()
    plan_chosen = Signal(int)  # of the front
    maths_asked = Signal()
    resized = Signal()
    dock = "side"
    least_px = 420

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("plan", tr("What if"), parent, scrolls=True)
        self.close_button, self.site = QPushButton(tr("Close")), QComboBox()
        self.shut, self.add = QPushButton(tr("Close it")), QPushButton(tr("Add"))
        self.reset, self.clear_all = QPushButton(tr("As it is")), QPushButton(tr("Undo all"))
        self.size, self.size_words = QSlider(Qt.Orientation.Horizontal), label("", "soft")
        self.said, self.shifted = label("", wrap=True), label("", "note", wrap=True)
        self.best, self.maths = QPushButton(tr("Best plan")), QPushButton(tr("the maths ›"))
        self.tenths, self.front = TenthsPlot(), FrontPlot()
        self.front_words = label("", "note", wrap=True)
        self.giving = GivingBox()
        self._strip = QGridLayout()
        self._cells: list[list[QLabel]] = []  # of the strip, row by row
        self._choices: tuple[Listed, ...] = ()
        self._filling = False
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        deeds, ends = FlowRow(), FlowRow()
        give_icon(self.close_button, "close", tr("Close the what-if; the plan stays"))
        self.site.setAccessibleName(tr("Facility"))
        self.site.setMinimumContentsLength(6)
        self.site.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.shut.setCheckable(True)
        self.shut.setProperty("role", "switch")
        self.add.setToolTip(tr("A facility like this one, in the middle of the map"))
        self.reset.setToolTip(tr("This facility as it is today"))
        self.clear_all.setToolTip(tr("The city as it is today"))
        self.size.setRange(SMALLEST, LARGEST)
        self.size.setSingleStep(STEP)
        self.size.setPageStep(25)
        self.size.setAccessibleName(tr("Size of the facility, percent of today's"))
        self.maths.setProperty("role", "link")
        self._strip.setHorizontalSpacing(6)
        self._strip.setVerticalSpacing(2)
        self._strip.setColumnStretch(0, 1)
        body = self.body
        row_in(self.head(), (label(tr("What if"), "heading"), 1), self.close_button)
        body.addWidget(self.site)
        body.addLayout(deeds)
        for button in (self.shut, self.add, self.reset):
            deeds.addWidget(button)
        body.addWidget(self.size_words)
        body.addWidget(self.size)
        body.addLayout(ends)
        ends.addWidget(self.best)
        ends.addWidget(self.clear_all)
        body.addWidget(self.said)
        body.addLayout(self._strip)
        body.addWidget(self.tenths)
        body.addWidget(self.front)
        body.addWidget(self.front_words)
        body.addWidget(self.shifted)
        body.addWidget(self.giving)
        body.addWidget(self.maths, 0, Qt.AlignmentFlag.AlignRight)
        body.addStretch(1)
        for part in (self.front, self.front_words):
            part.hide()
        self.setFocusProxy(self.site)

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.closed)
        self.site.currentIndexChanged.connect(self._on_site)
        self.shut.toggled.connect(self._on_shut)
        self.size.valueChanged.connect(self._on_size)
        self.add.clicked.connect(self._on_add)
        self.reset.clicked.connect(self._on_reset)
        self.clear_all.clicked.connect(self._on_clear)
        self.best.clicked.connect(self.best_asked)
        self.front.chosen.connect(self.plan_chosen)
        self.maths.clicked.connect(self.maths_asked)

    @property
    def chosen(self) -> str:
        """The facility that the buttons speak of; "" without one."""
        at = self.site.currentIndex()
        return self._choices[at].site if 0 <= at < len(self._choices) else ""

    def show_sites(self, choices: Sequence[Listed], chosen: str) -> None:
        """The facilities after the plan, and which of them is chosen."""
        self._filling = True
        titles = [one.title for one in choices]
        if titles != [self.site.itemText(i) for i in range(self.site.count())]:
            self.site.clear()
            self.site.addItems(titles)
        self._choices = tuple(choices)
        places = [i for i, one in enumerate(choices) if one.site == chosen]
        self.site.setCurrentIndex(places[0] if places else min(0, len(choices) - 1))
        one = choices[self.site.currentIndex()] if choices else Listed("", "")
        self.shut.setText(tr("Remove") if one.added else tr("Reopen") if one.closed else tr("Close it"))
        self.shut.setChecked(one.closed)
        self.size.setValue(round(one.size * 100))
        self.size.setEnabled(bool(one.site) and not one.closed and not one.added)
        self.size_words.setText(
            tr("Size: closed") if one.closed else tr("Size: {percent:.0f} % of today's", percent=one.size * 100)
        )
        for button in (self.shut, self.add):
            button.setEnabled(bool(one.site))
        self.reset.setEnabled(one.changed)
        self._filling = False

    def show_outcome(
        self, said: str, strip: Sequence[Change], shifts: Sequence[str], *, planned: bool
    ) -> None:  # fmt: skip
        """What the plan comes to; every row of the strip names its unit."""
        self.said.setText(said)
        self.shifted.setText("\n".join(shifts))
        self.shifted.setVisible(bool(shifts))
        self.clear_all.setEnabled(planned)
        if len(self._cells) != len(strip):
            self._make_strip(len(strip))
        for change, cells in zip(strip, self._cells):
            texts = (
                change.title.replace("/", JOINED_SLASH),
                change.before,
                f"{change.after} {MARKS[change.way]}".rstrip(),
            )
            for cell, text in zip(cells, texts):
                cell.setText(text)
                cell.setToolTip(change.hint)
            spoken = tr(SPOKEN[change.way], title=change.title, before=change.before, after=change.after)
            cell.setAccessibleName(spoken)
        self.resized.emit()

    def _make_strip(self, rows: int) -> None:
        clear(self._strip)
        self.body.removeItem(self._strip)
        at = self.body.indexOf(self.tenths)
        fresh = QGridLayout()
        fresh.setHorizontalSpacing(6)
        fresh.setVerticalSpacing(2)
        fresh.setColumnStretch(0, 1)
        self._strip.deleteLater()
        self._strip = fresh
        self.body.insertLayout(at, fresh)
        for column, title in enumerate(("", tr("today"), tr("plan"))):
            fresh.addWidget(self._cell(title, "note", column), 0, column)
        roles = ("note", "note", "")
        self._cells = [[self._cell("", role, column) for column, role in enumerate(roles)] for _ in range(rows)]
        for row, cells in enumerate(self._cells, start=1):
            for column, cell in enumerate(cells):
                fresh.addWidget(cell, row, column)

    @staticmethod
    def _cell(text: str, role: str, column: int) -> QLabel:
        made = label(text, role, wrap=column == 0)
        if column:
            made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        return made

    def show_tenths(self, before: Sequence[float], after: Sequence[float]) -> None:
        known = bool(before) and all(math.isfinite(value) for value in (*before, *after))
        self.tenths.setVisible(known)
        self.tenths.show_tenths(before, after)

    def show_front(self, points: Sequence[tuple[float, float, bool]], now: int, said: str) -> None:
        """The plans that the search found; an empty list hides the chart."""
        self.front.show_plans(points, now)
        self.front.setVisible(bool(points))
        self.front_words.setText(said)
        self.front_words.setVisible(bool(said))
        self.resized.emit()

    def show_busy(self, busy: bool) -> None:
        """While the best plan is searched."""
        self.best.setEnabled(not busy)
        self.best.setText(tr("Searching…") if busy else tr("Best plan"))

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        for plot in (self.tenths, self.front):
            plot.set_theme(theme)

    def set_scale(self, type_scale: float, touch_scale: float) -> None:
        super().set_scale(type_scale, touch_scale)
        for plot in (self.tenths, self.front):
            plot.set_scale(type_scale)

    def _on_site(self, _index: int) -> None:
        if not self._filling and self.chosen:
            self.site_chosen.emit(self.chosen)

    def _on_shut(self, shut: bool) -> None:
        if not self._filling:
            self.close_asked.emit(self.chosen, shut)

    def _on_size(self, percent: int) -> None:
        if not self._filling:
            self.size_asked.emit(self.chosen, percent / 100)

    def _on_add(self) -> None:
        self.add_asked.emit(self.chosen)

    def _on_reset(self) -> None:
        self.reset_asked.emit(self.chosen)

    def _on_clear(self) -> None:
        self.reset_asked.emit("")
