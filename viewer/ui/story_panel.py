"""The stories beside the map: their scenes in order, what is said in each, and how a story is recorded and kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QKeySequence, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLineEdit,
    QListWidgetItem,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from viewer.model.story import CUTS_MIN, Scene
from viewer.tongue import mark, numeral, tr
from viewer.ui.icons import give_icon
from viewer.ui.panel import Panel, label, row_in
from viewer.ui.scene_list import NAME, THUMB, SceneList, TextField
from viewer.ui.scene_ways import SceneWays

NEW = mark("New story…")
MOST_SHOWN = 5  # scenes without scrolling
WORDS = {"caption": 2.6, "notes": 3.6}  # lines that are seen of them at once


@dataclass(frozen=True, slots=True)
class Listed:
    """One story of the list: its name, its title, and whether it is the person's own form of it."""

    name: str
    title: str
    own: bool = False


class StoryPanel(Panel):
    """Shows a story and asks for changes; it keeps no story. Texts are asked for when their field is left."""

    story_chosen = Signal(str)  # name; "" for a new one
    title_asked = Signal(str)  # of the story
    record_asked = Signal()
    play_asked = Signal()  # from the chosen scene, or the end of what plays
    shown_asked = Signal(str)  # a scene on the map
    update_asked = Signal(str)  # the scene as the map is now
    copy_asked = Signal(str)
    remove_asked = Signal(str)
    order_asked = Signal(tuple)  # names
    edited = Signal(str, str, object)  # name of the scene, field, value
    note_asked = Signal(str)  # a call-out of this scene at what is chosen on the map
    save_asked = Signal()  # into the pack
    drop_asked = Signal()  # the person's own form of the story
    undo_asked = Signal()
    redo_asked = Signal()
    resized = Signal()
    dock = "side"
    solid = True
    least_px = 330

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("stories", tr("Stories"), parent, scrolls=True)
        self.close_button, self.choice = QPushButton(tr("Close")), QComboBox()
        self.choice.setEditable(True)  # its text is the title of the story
        self.title = self.choice.lineEdit()
        self.play, self.record, self.undo = QPushButton(tr("Play")), QPushButton(tr("Record")), QToolButton()
        self.list = SceneList()
        self.show_button, self.update_button, self.copy_button = QToolButton(), QToolButton(), QToolButton()
        self.up, self.down, self.remove = QToolButton(), QToolButton(), QToolButton()
        self.scene_title, self.caption, self.notes = QLineEdit(), TextField(tr("Caption")), TextField(tr("Notes"))
        self.dwell, self.cuts = (
            QDoubleSpinBox(),
            {minutes: QCheckBox(tr("{minutes} min", minutes=minutes)) for minutes in CUTS_MIN},
        )
        self.said, self.kept = label("", "note", wrap=True), label("", "note", wrap=True)
        self.save, self.drop = QPushButton(tr("Save into the pack")), QPushButton(tr("Delete the story"))
        self.ways = SceneWays()
        self._details = QWidget()
        self._scenes: dict[str, Scene] = {}
        self._thumbs: dict[str, QPixmap] = {}
        self._blank = QPixmap(THUMB * 3)  # of a scene that has not stood yet: all rows are of one height
        self._blank.fill(QColor(127, 127, 127, 36))
        self._words_of = ""  # the scene whose words are in the fields
        self._filling = False
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        give_icon(self.close_button, "close", tr("Close the stories"))
        give_icon(self.play, "play", tr("Play the story from this scene"))
        give_icon(self.record, "record", tr("Record what the map shows as a scene"))
        give_icon(self.undo, "undo", tr("Undo the last change of a story"))
        for button, icon, spoken in (
            (self.show_button, "eye", tr("Show this scene on the map")),
            (self.update_button, "camera", tr("Make this scene what the map shows now")),
            (self.copy_button, "copy", tr("Duplicate this scene")),
            (self.up, "up", tr("This scene earlier")),
            (self.down, "down", tr("This scene later")),
            (self.remove, "remove", tr("Delete this scene")),
        ):
            give_icon(button, icon, spoken)
        give_icon(self.save, "save", tr("Save this story into the pack"))
        for field, spoken in ((self.title, tr("Title of the story")), (self.scene_title, tr("Title of the scene"))):
            field.setAccessibleName(spoken)
            field.setPlaceholderText(spoken)
            field.setMaxLength(200)
        self.choice.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.choice.setCompleter(None)
        self.choice.setAccessibleName(tr("Story, and its title"))
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setMinimumContentsLength(8)
        row_in(self.body, (label(tr("Stories"), "heading"), 1), self.undo, self.close_button)
        self.body.addWidget(self.choice)
        row_in(self.body, (self.play, 1), (self.record, 1))
        self.body.addWidget(self.list)
        tools = (self.show_button, self.update_button, self.copy_button, self.up, self.down, self.remove)
        row_in(self.body, *((button, 1) for button in tools)).setSpacing(4)
        foot = QVBoxLayout()
        for part in (self._details, self.kept):
            self.body.addWidget(part)
        self.body.addLayout(foot)
        foot.addWidget(self.save)
        foot.addWidget(self.drop)
        self.body.addStretch(1)
        self._lay_out_details()
        self.setFocusProxy(self.list)

    def _lay_out_details(self) -> None:
        self.dwell.setRange(0.5, 3600.0)
        self.dwell.setDecimals(1)
        self.dwell.setSuffix(tr(" s", about="after a number of seconds"))
        self.dwell.setKeyboardTracking(False)
        self.dwell.setAccessibleName(tr("How long the scene stands, in seconds"))
        box = QVBoxLayout(self._details)
        box.setContentsMargins(0, 4, 0, 0)
        box.setSpacing(6)
        for part in (self.scene_title, label(tr("Caption, over the map"), "note"), self.caption, self.said,
                     label(tr("Notes, for who speaks"), "note"), self.notes):  # fmt: skip
            box.addWidget(part)
        stands = label(tr("Stands", about="before the seconds for which a scene is shown"), "note")
        row_in(box, stands, (self.dwell, 1))
        cuts = label(tr("In", about="before the talks of 5, 10 and 20 minutes that have the scene"), "note")
        row_in(box, cuts, *self.cuts.values()).addStretch(1)
        box.addWidget(self.ways)

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.closed)
        self.choice.activated.connect(self._on_story)
        self.title.editingFinished.connect(self._on_title)
        self.play.clicked.connect(self.play_asked)
        self.record.clicked.connect(self.record_asked)
        self.undo.clicked.connect(self.undo_asked)
        self.list.currentItemChanged.connect(self._on_chosen)
        self.list.itemActivated.connect(self._on_activated)
        self.list.reordered.connect(self.order_asked)
        self.list.remove_pressed.connect(self._on_remove)
        self.list.moved_by.connect(self._move)
        self.show_button.clicked.connect(lambda: self._ask(self.shown_asked))
        self.update_button.clicked.connect(lambda: self._ask(self.update_asked))
        self.copy_button.clicked.connect(lambda: self._ask(self.copy_asked))
        self.remove.clicked.connect(self._on_remove)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.scene_title.editingFinished.connect(lambda: self._on_text("title", self.scene_title.text()))
        self.caption.left.connect(lambda: self._on_text("caption", self.caption.toPlainText()))
        self.notes.left.connect(lambda: self._on_text("notes", self.notes.toPlainText()))
        self.dwell.valueChanged.connect(lambda value: self._on_edit("dwell_s", round(value, 1)))
        for check in self.cuts.values():
            check.toggled.connect(self._on_cuts)
        self.ways.edited.connect(self._on_edit)
        self.ways.note_asked.connect(lambda: self._ask(self.note_asked))
        self.ways.resized.connect(self._on_ways)
        self.save.clicked.connect(self.save_asked)
        self.drop.clicked.connect(self.drop_asked)

    # What is true

    @property
    def chosen(self) -> str:
        """The name of the scene whose words are shown; "" for none."""
        item = self.list.currentItem()
        return item.data(NAME) if item else ""

    def show_stories(self, stories: Sequence[Listed], chosen: str) -> None:
        """All stories of the open city, the one that is looked at, and the way to a new one."""
        self._filling = True
        self.choice.clear()
        for story in stories:
            self.choice.addItem(story.title, story.name)
            said = tr("one of your own") if story.own else tr("as the pack has it")
            self.choice.setItemData(self.choice.count() - 1, said, Qt.ItemDataRole.ToolTipRole)
        self.choice.addItem(tr(NEW), "")
        self.choice.setCurrentIndex(self.choice.findData(chosen) if stories else -1)
        self.title.setReadOnly(not stories)
        self._filling = False

    def show_scenes(self, title: str, scenes: Sequence[Scene], chosen: str, playing: str) -> None:
        """The story that is looked at. chosen: the scene whose words are shown; playing: the one that stands."""
        self._filling = True
        self._scenes = {scene.name: scene for scene in scenes}
        self.title.setText(title)
        self.title.setCursorPosition(0)
        self.list.setUpdatesEnabled(False)
        self.list.clear()
        for number, scene in enumerate(scenes, 1):
            item = QListWidgetItem(f"{numeral(str(number))}  {scene.title}")
            item.setData(NAME, scene.name)
            item.setToolTip(scene.title)
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, tr("on the map") if scene.name == playing else "")
            font = item.font()
            font.setBold(scene.name == playing)
            item.setFont(font)
            item.setIcon(QIcon(self._thumbs.get(scene.name, self._blank)))
            self.list.addItem(item)
            if scene.name == chosen:
                self.list.setCurrentItem(item)
        if self.list.currentItem() is None and scenes:
            self.list.setCurrentRow(0)
        self.list.fit(MOST_SHOWN)
        self.list.setUpdatesEnabled(True)
        self._filling = False
        self._fill_details()
        self.resized.emit()

    def show_thumbnail(self, name: str, picture: QPixmap) -> None:
        """A small picture of a scene that stood on the map."""
        self._thumbs[name] = picture
        for row in range(self.list.count()):
            if self.list.item(row).data(NAME) == name:
                self.list.item(row).setIcon(QIcon(picture))

    def forget_thumbnails(self) -> None:
        self._thumbs = {}

    def show_playing(self, playing: bool) -> None:
        """Whether a story plays: then the button ends it."""
        self.play.setText(tr("End") if playing else tr("Play"))
        said = tr("End the story") if playing else tr("Play the story from this scene")
        give_icon(self.play, "stop" if playing else "play", said)
        self.dress_icons()

    def show_kept(self, words: str, *, can_save: bool, can_drop: str, undo: str) -> None:
        """Where the story lies, what can be done with it, and what would be undone."""
        self.kept.setText(words)
        self.kept.setVisible(bool(words))
        self.save.setVisible(can_save)
        self.drop.setText(can_drop)
        self.drop.setVisible(bool(can_drop))
        self.undo.setEnabled(bool(undo))
        give_icon(self.undo, "undo", tr("Undo: {change}", change=undo) if undo else tr("Nothing to undo"))
        self.dress_icons()
        self.resized.emit()

    def show_said(self, text: str) -> None:
        """The caption with its numbers in it, or what is wrong with it."""
        self.said.setText(text)
        self.said.setVisible(bool(text))
        self.resized.emit()

    def set_scale(self, type_scale: float, touch_scale: float) -> None:
        super().set_scale(type_scale, touch_scale)
        scale = max(type_scale, touch_scale)
        self.list.setIconSize(THUMB * scale)
        for name, field in (("caption", self.caption), ("notes", self.notes)):
            field.ensurePolished()
            field.setFixedHeight(round(field.fontMetrics().lineSpacing() * WORDS[name]) + 14)
        self.list.fit(MOST_SHOWN)

    def _fill_details(self) -> None:
        scene = self._scenes.get(self.chosen)
        other, self._words_of = self._words_of != self.chosen, self.chosen
        self._details.setVisible(scene is not None)
        for button in (self.show_button, self.update_button, self.copy_button, self.up, self.down, self.remove):
            button.setEnabled(scene is not None)
        self.play.setEnabled(bool(self._scenes))
        if scene is None:
            return
        self._filling = True
        row = self.list.currentRow()
        self.up.setEnabled(row > 0)
        self.down.setEnabled(row < self.list.count() - 1)
        self.remove.setEnabled(self.list.count() > 1)
        for field, text in ((self.caption, scene.caption), (self.notes, scene.notes)):
            if field.toPlainText() != text and (other or not field.hasFocus()):
                field.setPlainText(text)
        if other or not self.scene_title.hasFocus():
            self.scene_title.setText(scene.title)
            self.scene_title.setCursorPosition(0)
        self.dwell.setValue(scene.dwell_s)
        for minutes, check in self.cuts.items():
            check.setChecked(minutes in scene.cuts)
        self.ways.show_scene(scene, tuple(self._scenes.values()))
        self._filling = False

    def _on_ways(self) -> None:
        self.dress_icons()  # of the rows that are new
        self.resized.emit()

    # What was asked

    def _ask(self, signal: Signal) -> None:
        if self.chosen:
            signal.emit(self.chosen)

    def _on_story(self, row: int) -> None:
        if not self._filling:
            self.story_chosen.emit(self.choice.itemData(row))

    def _on_title(self) -> None:
        if not self._filling and self._scenes:
            self.title_asked.emit(self.title.text())

    def _on_chosen(self) -> None:
        if not self._filling:
            self.leave_fields()
            self._fill_details()
            self.show_said("")

    def _on_activated(self, item: QListWidgetItem) -> None:
        self.shown_asked.emit(item.data(NAME))

    def _on_remove(self) -> None:
        if self.remove.isEnabled():
            self._ask(self.remove_asked)

    def _move(self, by: int) -> None:
        names, row = self.list.names(), self.list.currentRow()
        if 0 <= row < len(names) and 0 <= row + by < len(names):
            names[row], names[row + by] = names[row + by], names[row]
            self.order_asked.emit(tuple(names))

    def _on_text(self, field: str, text: str) -> None:
        scene = self._scenes.get(self._words_of)
        if not self._filling and scene is not None and text != getattr(scene, field):
            self.edited.emit(scene.name, field, text)

    def _on_edit(self, field: str, value: object) -> None:
        if not self._filling and self.chosen:
            self.edited.emit(self.chosen, field, value)

    def _on_cuts(self) -> None:
        scene = self._scenes.get(self.chosen)
        if not self._filling and scene is not None:
            others = {minutes for minutes in scene.cuts if minutes not in self.cuts}
            ticked = {minutes for minutes, check in self.cuts.items() if check.isChecked()}
            self.edited.emit(scene.name, "cuts", tuple(sorted(others | ticked)))

    def leave_fields(self) -> None:
        """What is being typed counts now."""
        for field in (self.caption, self.notes):
            field.leave()

    # Undo of its own, while it has the focus

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and self._undo_key(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (signal := self._undo_key(event)) is not None:
            signal.emit()
        else:
            super().keyPressEvent(event)

    def _undo_key(self, event: QKeyEvent) -> Signal | None:
        if event.matches(QKeySequence.StandardKey.Undo):
            return self.undo_asked
        return self.redo_asked if event.matches(QKeySequence.StandardKey.Redo) else None
