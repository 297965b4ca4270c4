"""What did you throw away today? A thing, its way, who breathes it, and what one could do."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from viewer.tongue import numeral, tr, trn
from viewer.ui.flow_row import FlowRow
from viewer.ui.icons import give_icon
from viewer.ui.panel import Panel, clear, label, row_in
from viewer.ui.sentences import Sentence

ACROSS = 2


class ThrownPanel(Panel):
    """Large targets from top to bottom. It keeps nothing but what it shows."""

    thing_chosen = Signal(str)  # material
    again_asked = Signal()
    idea_chosen = Signal(str)  # key
    resized = Signal()
    dock = "side"
    least_px = 420
    solid = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("thrown", tr("What did you throw away today?"), parent, scrolls=True)
        self.close_button, self.again_button = QPushButton(tr("Close")), QPushButton(tr("Send another one like it"))
        give_icon(self.close_button, "close", tr("Close"))
        self.things: dict[str, QPushButton] = {}
        self.ideas: dict[str, Sentence] = {}
        self.hint, self.breath = label("", "note", wrap=True), label("", "finding", wrap=True)
        self.asked, self.verdict = label(tr("What would you do?"), "heading"), label("", wrap=True)
        self.others = label("", "note", wrap=True)
        self._grid, self._way, self._ideas = FlowRow(ACROSS), QVBoxLayout(), QVBoxLayout()
        self._lay_out()
        self.close_button.clicked.connect(self.closed)
        self.again_button.clicked.connect(self.again_asked)

    def _lay_out(self) -> None:
        head = row_in(self.head(), (label(tr("What did you throw away today?"), "heading", wrap=True), 1))
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        for part in (self._grid, self._way, self._ideas):
            part.setSpacing(6)
        self.body.addLayout(self._grid)
        self.body.addWidget(self.hint)
        self.body.addLayout(self._way)
        self.body.addWidget(self.breath)
        self.body.addWidget(self.again_button)
        self.body.addWidget(self.asked)
        self.body.addWidget(self.verdict)
        self.body.addWidget(self.others)
        self.body.addLayout(self._ideas)
        self.body.addStretch(1)

    def show_things(self, things: Sequence[tuple[str, str]]) -> None:
        """What can be thrown away: material and title."""
        clear(self._grid)
        self.things = {}
        for material, title in things:
            button = QPushButton(title.replace("&", "&&"))
            button.setCheckable(True)
            button.setProperty("role", "switch")
            button.setProperty("narrow", True)
            button.setMinimumHeight(46)
            button.clicked.connect(partial(self.thing_chosen.emit, material))
            self._grid.addWidget(button)
            self.things[material] = button
        self.show_way("", tr("Pick a thing."), (), "")

    def show_way(self, material: str, hint: str, way: Sequence[str], breath: str) -> None:
        """The way of what was picked, line by line, and who breathes it; without a way only the hint."""
        for name, button in self.things.items():
            button.setChecked(bool(way) and name == material)
        self.hint.setText(hint)
        clear(self._way)
        for number, line in enumerate(way):
            self._way.addWidget(label(f"{numeral(str(number))}. {line}" if number else line, wrap=True))
        self.breath.setText(breath)
        self.breath.setVisible(bool(breath))
        self.again_button.setVisible(bool(way))
        self.show_ideas(())
        self.scroll_up()
        self.resized.emit()

    def show_ideas(self, ideas: Sequence[tuple[str, str]]) -> None:
        """What one could do: key and title."""
        clear(self._ideas)
        self.ideas = {}
        for key, title in ideas:
            line = Sentence(title)
            line.pressed.connect(partial(self.idea_chosen.emit, key))
            self._ideas.addWidget(line)
            self.ideas[key] = line
        self.asked.setVisible(bool(ideas))
        self.show_verdict("", "")

    def show_verdict(self, key: str, text: str, visitors: int = 0, chosen: Sequence[str] = ()) -> None:
        """What the idea does, how many visitors came before this one, and of each idea how many chose it last."""
        for name, line in self.ideas.items():
            line.mark(name == key)
        self.verdict.setText(text)
        self.verdict.setVisible(bool(text))
        told = trn(
            "Of {n} visitor before you: {chosen}.",
            "Of {n} visitors before you: {chosen}.",
            visitors,
            chosen="; ".join(chosen),
        )
        self.others.setText(told if text and chosen else "")
        self.others.setVisible(bool(self.others.text()))
        self.resized.emit()
        if text:
            QTimer.singleShot(0, self, lambda: self.scroll_to(self.asked))  # when it has its place
