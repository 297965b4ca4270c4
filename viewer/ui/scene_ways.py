"""What a scene points at and where it leads: its call-outs, its ways on, and what follows without a choice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from viewer.model.story import Fork, Note, Scene
from viewer.tongue import tr
from viewer.ui.icons import give_icon
from viewer.ui.panel import label, let_go, row_in

LONGEST_NOTE, LONGEST_WAY = 200, 80
MOST_NOTES, MOST_WAYS = 20, 9
BELOW, ENDS = "", "\0"  # what follows: the scene below it in the list, or nothing


class SceneWays(QWidget):
    """Rows of call-outs and ways on. It shows a scene and asks for changes; texts count when they are left."""

    edited = Signal(str, object)  # "callouts" or "ways", and the fields of the scene that change
    note_asked = Signal()  # a call-out at what is chosen on the map
    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notes, self.ways = QVBoxLayout(), QVBoxLayout()
        self.note_button, self.way_button = QPushButton(tr("Call-out at what is chosen")), QPushButton(tr("A way on"))
        self.follows = QComboBox()
        self._scene: Scene | None = None
        self._others: list[tuple[str, str]] = []  # name and title of the scenes it may lead to
        self._rows: list[QWidget] = []
        self._filling = False
        give_icon(self.note_button, "site", tr("A call-out at the district or facility that is chosen on the map"))
        give_icon(self.way_button, "flows", tr("One more way on from this scene, to choose from"))
        self.follows.setAccessibleName(tr("What follows this scene"))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        for part in (self.notes, self.note_button, self.ways, self.way_button):
            box.addWidget(part) if isinstance(part, QWidget) else box.addLayout(part)
        row_in(box, label(tr("Then", about="before the scene that follows"), "note"), (self.follows, 1))
        self.note_button.clicked.connect(self.note_asked)
        self.way_button.clicked.connect(self._add_way)
        self.follows.activated.connect(self._on_follows)

    def show_scene(self, scene: Scene, scenes: Sequence[Scene]) -> None:
        """The scene among those of its story; nothing is done when it is shown already."""
        others = [(one.name, one.title) for one in scenes if one.name != scene.name]
        if self._scene is not None and others == self._others and _of(scene) == _of(self._scene):
            self._scene = scene
            return
        self._scene, self._others, self._filling = scene, others, True
        for row in self._rows:
            let_go(row)
        notes = [self._note_row(number, note) for number, note in enumerate(scene.callouts)]
        ways = [self._way_row(number, fork) for number, fork in enumerate(scene.forks)]
        for box, rows in ((self.notes, notes), (self.ways, ways)):
            for row in rows:
                box.addWidget(row)
        self._rows = [*notes, *ways]
        self.note_button.setEnabled(len(scene.callouts) < MOST_NOTES)
        self.way_button.setEnabled(bool(others) and len(scene.forks) < MOST_WAYS)
        self._fill_follows(scene)
        self._filling = False
        self.resized.emit()

    def _fill_follows(self, scene: Scene) -> None:
        self.follows.clear()
        self.follows.addItem(tr("the scene below"), BELOW)
        for name, title in self._others:
            self.follows.addItem(title or name, name)
        self.follows.addItem(tr("nothing, the way ends"), ENDS)
        self.follows.setCurrentIndex(max(self.follows.findData(ENDS if scene.last else scene.then), 0))
        self.follows.setEnabled(not scene.forks)  # a fork is answered, or takes its first way

    def _note_row(self, number: int, note: Note) -> QWidget:
        where = note.at.partition(":")[2] or note.at
        text = _field(note.text, tr("Call-out at {place}", place=where), LONGEST_NOTE)
        text.editingFinished.connect(partial(self._on_note, number, text))
        gone = QToolButton()
        give_icon(gone, "remove", tr("Take away the call-out at {place}", place=where))
        gone.clicked.connect(partial(self._drop_note, number))
        return _row((text, gone), above=label(where, "note"))

    def _way_row(self, number: int, fork: Fork) -> QWidget:
        words, to, gone = _field(fork.label, tr("What the way on is called"), LONGEST_WAY), QComboBox(), QToolButton()
        words.editingFinished.connect(partial(self._on_way_words, number, words))
        to.setAccessibleName(tr("Where the way {words} leads", words=fork.label))
        for name, title in self._others:
            to.addItem(title or name, name)
        to.setCurrentIndex(to.findData(fork.scene))
        to.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        to.setMinimumContentsLength(6)
        to.activated.connect(partial(self._on_way_to, number, to))
        give_icon(gone, "remove", tr("Take away the way {words}", words=fork.label))
        gone.clicked.connect(partial(self._drop_way, number))
        return _row((words, gone), below=to)

    # What was asked

    def _on_note(self, number: int, field: QLineEdit) -> None:
        scene = self._scene
        if scene is None or self._filling or number >= len(scene.callouts):
            return
        note, text = scene.callouts[number], field.text().strip()
        if text and text != note.text:
            self._ask_notes(_with(scene.callouts, number, replace(note, text=text)))

    def _drop_note(self, number: int, *checked: object) -> None:
        if self._scene is not None:
            self._ask_notes(_without(self._scene.callouts, number))

    def _ask_notes(self, notes: tuple[Note, ...]) -> None:
        self.edited.emit("callouts", {"callouts": notes})

    def _add_way(self) -> None:
        scene = self._scene
        if scene is not None and self._others:
            taken = {fork.scene for fork in scene.forks}
            name, title = next((one for one in self._others if one[0] not in taken), self._others[0])
            self._ask_ways((*scene.forks, Fork((title or name)[:LONGEST_WAY], name)))

    def _on_way_words(self, number: int, field: QLineEdit) -> None:
        scene = self._scene
        if scene is None or self._filling or number >= len(scene.forks):
            return
        fork, text = scene.forks[number], field.text().strip()
        if text and text != fork.label:
            self._ask_ways(_with(scene.forks, number, replace(fork, label=text)))

    def _on_way_to(self, number: int, box: QComboBox, *row: object) -> None:
        if self._scene is not None:
            fork = replace(self._scene.forks[number], scene=box.currentData())
            self._ask_ways(_with(self._scene.forks, number, fork))

    def _drop_way(self, number: int, *checked: object) -> None:
        if self._scene is not None:
            self._ask_ways(_without(self._scene.forks, number))

    def _ask_ways(self, forks: tuple[Fork, ...]) -> None:
        ends = {"then": "", "last": False} if forks else {}
        self.edited.emit("ways", {"forks": forks, **ends})

    def _on_follows(self, row: int) -> None:
        chosen = self.follows.itemData(row)
        self.edited.emit("ways", {"then": "" if chosen == ENDS else chosen, "last": chosen == ENDS})


def _of(scene: Scene) -> tuple[object, ...]:
    return scene.name, scene.callouts, scene.forks, scene.then, scene.last


def _row(beside: tuple[QWidget, QWidget], *, above: QWidget | None = None, below: QWidget | None = None) -> QWidget:
    """Two widgets in a line, the first as wide as there is room, with another one above or below them."""
    row = QWidget()
    box = QVBoxLayout(row)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(4)
    if above is not None:
        box.addWidget(above)
    row_in(box, (beside[0], 1), beside[1])
    if below is not None:
        box.addWidget(below)
    return row


def _field(text: str, spoken: str, longest: int) -> QLineEdit:
    field = QLineEdit(text)
    field.setMaxLength(longest)
    field.setAccessibleName(spoken)
    field.setToolTip(spoken)
    field.setCursorPosition(0)
    return field


def _with(many: tuple, number: int, one: object) -> tuple:
    return (*many[:number], one, *many[number + 1 :])


def _without(many: tuple, number: int) -> tuple:
    return (*many[:number], *many[number + 1 :])
