"""The trace beside the map: up or down the arrows, place by place, or one batch step by step."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QPushButton, QVBoxLayout, QWidget

from viewer.overlays.trace_page import BatchStep, Page, Place, in_words
from viewer.scene import words
from viewer.tongue import mark, tr, trn
from viewer.ui.flow_row import FlowRow
from viewer.ui.icons import give_icon
from viewer.ui.panel import Panel, clear, label, row_in
from viewer.ui.sentences import Sentence

WAYS = (("upstream", mark("Where from")), ("downstream", mark("Where to")))
NO_BATCH = mark("Follow one batch…")


class TracePanel(Panel):
    """Shows where a start's waste comes from or goes to, or the steps of a batch. It keeps no start of its own."""

    direction_asked = Signal(str)
    batch_asked = Signal(str)  # "" gives the batch up
    place_chosen = Signal(object)  # Place
    step_chosen = Signal(object)  # BatchStep
    resized = Signal()
    dock = "side"
    solid = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("trace", tr("Trace"), parent, scrolls=True)
        self.close_button, self.said = QPushButton(tr("Close")), label("", wrap=True)
        give_icon(self.close_button, "close", tr("Close the trace"))
        self.ways = {name: QPushButton(tr(title)) for name, title in WAYS}
        self._group, self.batch = QButtonGroup(self), QComboBox()
        self.back, self.forward = QPushButton(tr("Step before")), QPushButton(tr("Next step"))
        self._lines, self.note = QVBoxLayout(), label("", "note", wrap=True)
        self.steps: list[tuple[Sentence, BatchStep]] = []
        self.places: list[tuple[Sentence, Place]] = []
        self._at, self._filling = -1, False
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        ways, walk = FlowRow(), FlowRow()
        row_in(self.head(), (label(tr("Trace"), "heading"), 1), self.close_button)
        self.body.addLayout(ways)
        for button in self.ways.values():
            button.setCheckable(True)
            button.setProperty("role", "switch")
            self._group.addButton(button)
            ways.addWidget(button)
        self.batch.setAccessibleName(tr("Follow one batch"))
        self.batch.setMinimumWidth(80)
        self.batch.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.batch.setMinimumContentsLength(8)
        self._lines.setSpacing(5)
        self.body.addWidget(self.batch)
        self.body.addLayout(walk)
        for button in (self.back, self.forward):
            walk.addWidget(button)
        self.body.addWidget(self.said)
        self.body.addLayout(self._lines)
        self.body.addWidget(self.note)
        self.body.addStretch(1)
        self.setFocusProxy(self.ways["upstream"])

    def _connect(self) -> None:
        for name, button in self.ways.items():
            button.clicked.connect(lambda checked=False, name=name: self.direction_asked.emit(name))
        self.batch.currentIndexChanged.connect(self._on_batch)
        self.back.clicked.connect(lambda: self.go(-1))
        self.forward.clicked.connect(lambda: self.go(1))
        self.close_button.clicked.connect(self.closed)

    def show_batches(self, batches: Sequence[tuple[str, str]]) -> None:
        """The batches that can be followed; without any the list is not there."""
        self._filling = True
        self.batch.clear()
        self.batch.addItem(tr(NO_BATCH), "")
        for name, text in batches:
            self.batch.addItem(text, name)
            self.batch.setItemData(self.batch.count() - 1, text, Qt.ItemDataRole.AccessibleDescriptionRole)
        self.batch.setVisible(bool(batches))
        self._filling = False

    def show_page(self, found: Page) -> None:
        """The trace of a start."""
        self._clear("")
        self.said.setText(in_words(found))
        for name, button in self.ways.items():
            button.setChecked(name == found.direction)
        for place in found.places:
            share, mass = words.percent(round(place.share, 9)), words.quantity(place.tonnes, found.unit)
            sentence = Sentence(tr("{place}: {share}, {mass}", place=place.name, share=share, mass=mass))
            sentence.pressed.connect(lambda place=place: self.place_chosen.emit(place))
            self.places.append((sentence, place))
            self._lines.addWidget(sentence)
        more = trn("{n} other place not listed.", "{n} other places not listed.", found.others)
        self.note.setText(f"{more} {found.assumption}" if found.others else found.assumption)
        self.resized.emit()

    def show_steps(self, batch: str, steps: Sequence[BatchStep]) -> None:
        """The way of a batch, its first step not yet taken."""
        self._clear(batch)
        self.said.setText(tr("The way of {batch}, as it was recorded", batch=batch))
        self._group.setExclusive(False)
        for button in self.ways.values():
            button.setChecked(False)
        self._group.setExclusive(True)
        for number, step in enumerate(steps):
            sentence = Sentence(step.text)
            sentence.pressed.connect(lambda number=number: self.take(number))
            self.steps.append((sentence, step))
            self._lines.addWidget(sentence)
        self.note.setText(tr("Every step was recorded; nothing is assumed."))
        self._show_walk()
        self.resized.emit()

    def show_text(self, text: str) -> None:
        """Why there is no trace."""
        self._clear("")
        self.said.setText(text)
        self.note.setText("")
        self.resized.emit()

    def go(self, by: int) -> None:
        """So many steps on along the batch, or back."""
        self.take(min(max(self._at + by, 0), len(self.steps) - 1))

    def take(self, number: int) -> None:
        """The step of this number: marked here, shown on the map and on the clock."""
        if 0 <= number < len(self.steps):
            self._at = number
            for place, (sentence, _) in enumerate(self.steps):
                sentence.mark(place == number)
            self._show_walk()
            self.scroll_to(self.steps[number][0])
            self.step_chosen.emit(self.steps[number][1])

    def _show_walk(self) -> None:
        self.back.setVisible(bool(self.steps))
        self.forward.setVisible(bool(self.steps))
        self.back.setEnabled(self._at > 0)
        self.forward.setEnabled(self._at < len(self.steps) - 1)

    def _clear(self, batch: str) -> None:
        clear(self._lines)
        self.steps, self.places, self._at = [], [], -1
        self._show_walk()
        self._filling = True
        self.batch.setCurrentIndex(max(self.batch.findData(batch), 0))
        self._filling = False

    def _on_batch(self) -> None:
        if not self._filling:
            self.batch_asked.emit(str(self.batch.currentData() or ""))
