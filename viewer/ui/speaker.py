"""The speaker's desk: what is on the stage and what comes next, notes, clock, and a button for every key."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from viewer.model.pacing import clock_face, late_words
from viewer.scene.colour import DARK, Theme
from viewer.tongue import numeral, tr
from viewer.ui.panel import label, let_go, row_in
from viewer.ui.skin import style_sheet
from viewer.ui.speaker_parts import (
    Languages,
    Lines,
    Overview,
    PaceBar,
    PictureView,
    Row,
    big,
    resize_text,
)
from viewer.ui.talk_keys import ACTIONS, Action

NOTES_PX, NOTES_STEP, NOTES_LEAST, NOTES_MOST = 22.0, 2.0, 14.0, 48.0
STRIP_PX = 208  # height of the strip at scale 1
BY_NAME = {action.name: action for action in ACTIONS}
PAGES = ("console", "overview", "preflight", "keys", "languages")
TOOL_COLUMNS = 9  # at most


@dataclass(frozen=True, slots=True)
class Told:
    """Everything that the desk says, in one record: two desks that are told the same show the same."""

    scene: str = ""
    number: int = 0  # from 1; 0 for none
    count: int = 0
    notes: str = ""
    following: str = ""  # title of the next scene, "" at the end
    ways: tuple[str, ...] = ()  # of a fork that waits for an answer
    ends_s: tuple[float, ...] = ()  # the plan
    place: int = 0  # in the plan
    elapsed_s: float = 0.0
    asked_s: float = 0.0
    late_s: float = 0.0
    runs: bool = False
    begun: bool = False
    typed: str = ""  # a number under way
    alarm: str = ""  # what has to be known now: a blank stage, a lost screen, Esc once
    said: str = ""  # the last message or fault
    time: str = ""  # of day
    on: frozenset[str] = frozenset()  # switches


class Speaker(QWidget):
    """One desk, as a window of its own or, `compact`, as a strip below the stage. It asks and never does."""

    asked = Signal(str)  # name of an action, or "goto:3", "way:1"

    def __init__(self, *, compact: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("speaker")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.compact, self.theme, self.notes_px = compact, DARK, NOTES_PX * (0.9 if compact else 1.0)
        self.told, self.type_scale = Told(), 1.0
        self.now, self.following = PictureView(""), PictureView("")
        self.next_title, self.scene = label("", "soft", wrap=True), label("", "name", wrap=True)
        self.clock, self.plan, self.rest = big("0:00", 44), label(""), label("", "soft")
        self.bar, self.notes = PaceBar(), QPlainTextEdit()
        self.alarm, self.said = label("", "finding", wrap=True), label("", "soft", wrap=True)
        self.typed = big("", 30)
        self.overview, self.facts, self.sheet = Overview(), Lines(""), Lines("")
        self.languages = Languages()
        self.pages, self.ways = QStackedWidget(), QHBoxLayout()
        self.tools: dict[str, QPushButton] = {}
        self.alarm.setObjectName("alarm")
        self._lay_out()
        self._connect()
        self.retell()

    def _lay_out(self) -> None:
        self.notes.setReadOnly(True)
        self.notes.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if self.compact:
            self.setFixedHeight(STRIP_PX)
        preflight = self._preflight_page()
        for page in (self._console(), self.overview, preflight, self.sheet, self.languages):
            self.pages.addWidget(page)
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 8 if self.compact else 12, 14, 8 if self.compact else 12)
        box.setSpacing(8)
        if not self.compact:
            row_in(box, (self.scene, 2), self.typed, (self.alarm, 2))
        box.addWidget(self.pages, 1)
        if not self.compact:
            self._tool_grid = QGridLayout()
            box.addLayout(self._tool_grid)
            self._make_tools()
            box.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)  # a small screen is covered all the same

    def _fill_times(self, times: QVBoxLayout) -> None:
        times.setSpacing(2)
        for widget in (self.clock, self.plan, self.bar, self.rest):
            times.addWidget(widget)

    def _console(self) -> QWidget:
        return self._strip() if self.compact else self._wide()

    def _strip(self) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        times, words, later = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        for part, stretch in ((times, 2), (words, 7), (later, 2)):
            row.addLayout(part, stretch)
        self._fill_times(times)
        times.addWidget(self.typed)
        times.addStretch(1)
        for widget in (self.scene, self.notes):
            words.addWidget(widget, int(widget is self.notes))
        words.addLayout(self.ways)
        row_in(words, (self.alarm, 1), (self.said, 1), self._button("keys"))
        later.addWidget(self.next_title)
        later.addWidget(self.following, 1)
        self.now.hide()
        self.now.setParent(page)
        return page

    def _wide(self) -> QWidget:
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(12)
        now, later, words, times = QVBoxLayout(), QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        for layout, row, column in ((now, 0, 0), (later, 0, 1), (words, 1, 0), (times, 1, 1)):
            grid.addLayout(layout, row, column)
        now.addWidget(self.now)
        later.addWidget(self.next_title)
        later.addWidget(self.following, 1)
        words.addWidget(self.notes, 1)
        words.addLayout(self.ways)
        self._fill_times(times)
        times.addSpacing(8)
        times.addWidget(self.said)
        times.addStretch(1)
        for column, part in enumerate((8, 5)):
            grid.setColumnStretch(column, part)
        for row, part in enumerate((6, 4)):
            grid.setRowStretch(row, part)
        return page

    def _preflight_page(self) -> QWidget:
        page = QWidget()
        box = QVBoxLayout(page)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.facts, 1)
        row = row_in(box)
        begin = self._button("begin")
        begin.setProperty("role", "main")
        row.addWidget(begin)
        if self.compact:
            row.addWidget(self._button("test_card"))
        row.addStretch(1)
        return page

    def _make_tools(self) -> None:
        self._tool_grid.setSpacing(6)
        self._shelf = [self._button(each.name) for each in ACTIONS if each.button and each.name not in self.tools]
        self._fill_tools(TOOL_COLUMNS)

    def _fill_tools(self, columns: int) -> None:
        grid = self._tool_grid
        for place, button in enumerate(self._shelf):
            grid.addWidget(button, place // columns, place % columns)
        for column in range(grid.columnCount()):
            grid.setColumnStretch(column, int(column < columns))
        self._columns = columns

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The buttons stand in as many columns as have room."""
        super().resizeEvent(event)
        self._fit_tools()

    def _fit_tools(self) -> None:
        if self.compact:
            return
        widest = max(button.sizeHint().width() for button in self._shelf) + 6
        columns = min(max((self.width() - 28) // widest, 2), TOOL_COLUMNS)
        if columns != self._columns:
            self._fill_tools(columns)

    def _button(self, name: str) -> QPushButton:
        action = BY_NAME[name]
        button = QPushButton()
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a press leaves no focus behind that Space would press again
        button.setCheckable(action.switch)
        if action.switch:
            button.setProperty("role", "switch")
        button.clicked.connect(partial(self._on_button, name))
        self.tools[name] = button
        return button

    def _connect(self) -> None:
        self.overview.chosen.connect(lambda number: self.asked.emit(f"goto:{number + 1}"))
        self.languages.chosen.connect(self._on_language)

    def _on_language(self, code: str) -> None:
        self.show_page("console")  # a choice is made once
        self.asked.emit(f"speak:{code}")

    def retell(self) -> None:
        """What it says for good, in the language that is spoken now; the rest comes with the next record."""
        self.told = Told(on=self.told.on)
        self.setWindowTitle(tr("Rhea - desk"))
        self.now.retell(tr("On the stage"), tr("The stage waits for its screen"))
        self.following.retell(tr("Next"), tr("being drawn…"))
        for widget, name in ((self.notes, tr("Notes")), (self.overview, tr("All scenes")),
                             (self.facts, tr("Preflight")), (self.sheet, tr("Keys"))):  # fmt: skip
            widget.setAccessibleName(name)
        self.sheet.show_rows([Row(tr(each.title), each.said_keys) for each in ACTIONS], 3 if self.compact else 2)
        for name, button in self.tools.items():
            button.setText(_face(BY_NAME[name]))
            button.setAccessibleName(tr(BY_NAME[name].title))
        self.languages.retell()
        self._show_ways(())
        self._fit_tools()

    def _on_button(self, name: str, checked: bool = False) -> None:
        self.tools[name].setChecked(name in self.told.on)  # what is true decides, not the press
        self.asked.emit("end" if name == "escape" else name)

    # What is true

    def tell(self, told: Told) -> None:
        """Shows a record; what did not change stays."""
        old, self.told = self.told, told
        place = {"number": told.number, "count": told.count, "scene": told.scene}
        self.scene.setText(tr("{number} of {count} · {scene}", **place) if told.number else "")
        if told.notes != old.notes or told.number != old.number:
            self.notes.setPlainText(told.notes or tr("No notes for this scene"))
        self.next_title.setText(
            tr("Next: {scene}", scene=told.following) if told.following else tr("This is the last scene")
        )
        self.clock.setText(clock_face(told.elapsed_s))
        total = told.ends_s[-1] if told.ends_s else 0.0
        waits = late_words(told.late_s) if told.runs else tr("the clock stands")
        state = waits if told.begun else tr("not begun")
        self.plan.setText(tr("of {total} · {state}", total=clock_face(total), state=state))
        left = {"left": clock_face(max(total - told.elapsed_s, 0.0)), "time": numeral(told.time)}
        stood = told.asked_s >= 1 and tr("{left} left · {time} · stood {stood}", stood=clock_face(told.asked_s), **left)
        self.rest.setText(stood or tr("{left} left · {time}", **left))
        self.bar.show_pace(told.ends_s, told.elapsed_s, told.place)
        self.alarm.setText(told.alarm)
        self.typed.setText(tr("Go to {number}", number=numeral(told.typed)) if told.typed else "")
        self.said.setText(told.said)
        if told.ways != old.ways:
            self._show_ways(told.ways)
        for name, button in self.tools.items():
            if button.isCheckable():
                button.setChecked(name in told.on)

    def _show_ways(self, ways: Sequence[str]) -> None:
        while (item := self.ways.takeAt(0)) is not None:
            let_go(item.widget())
        for number, way in enumerate(ways, 1):
            button = QPushButton(f"{numeral(str(number))}  {way}".replace("&", "&&"))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(partial(self._on_way, number))
            self.ways.addWidget(button)

    def _on_way(self, number: int, checked: bool = False) -> None:
        self.asked.emit(f"way:{number}")

    @property
    def page(self) -> str:
        return PAGES[self.pages.currentIndex()]

    def show_page(self, page: str) -> None:
        """Console, overview, preflight, keys or languages."""
        self.pages.setCurrentIndex(PAGES.index(page))
        if page == "overview":
            self.overview.setCurrentRow(max(self.told.number - 1, 0))
            self.overview.setFocus()
        elif page == "languages":
            self.languages.take_focus()
        else:
            self.setFocus()

    def show_following(self, picture: QImage | None, waiting: str | None = None) -> None:
        self.following.show_waiting(tr("being drawn…") if waiting is None else waiting)
        self.following.show_picture(picture)

    def show_stage(self, picture: QPixmap | None) -> None:
        self.now.show_picture(picture)

    def zoom_notes(self, steps: int) -> None:
        """Larger or smaller notes."""
        self.notes_px = min(max(self.notes_px + steps * NOTES_STEP, NOTES_LEAST), NOTES_MOST)
        resize_text(self.notes, self.notes_px * self.type_scale)

    def dress(self, theme: Theme, type_scale: float) -> None:
        """Another theme or size of text."""
        self.theme, self.type_scale = theme, type_scale
        sheet, alarm = style_sheet(theme, type_scale), f"QLabel#alarm {{ color: {theme.burden}; }}"
        self.setStyleSheet(f"{sheet}\nQWidget#speaker {{ background: {theme.panel}; }}\n{alarm}")
        if self.compact:
            self.setFixedHeight(round(STRIP_PX * type_scale))
        for part in (self.now, self.following, self.bar):
            part.theme = theme
            part.update()
        for widget, px in ((self.clock, 44), (self.typed, 30)):
            resize_text(widget, px * type_scale * (0.8 if self.compact else 1.0))
        self.zoom_notes(0)

    def press_focused(self) -> bool:
        """Presses the button that Tab has lit, and lets go of it; False when none is."""
        button = next((each for each in self.findChildren(QPushButton) if each.hasFocus()), None)
        if button is None:
            return False
        self.setFocus()
        button.click()
        return True

    def closeEvent(self, event: QCloseEvent) -> None:
        """A talk is ended by Esc pressed twice, or by its button: never by the way."""
        if self.isVisible() and event.spontaneous():
            event.ignore()
            return
        super().closeEvent(event)

    @property
    def texts(self) -> tuple[QLabel, ...]:
        """The labels whose words must not be cut."""
        return self.scene, self.clock, self.plan, self.rest, self.next_title


def _face(action: Action) -> str:
    """What a button says: its word and its first key."""
    if action.name == "begin":
        return f"{tr('Begin')}  {tr('F5 or next')}"
    return f"{tr(action.button)}  {action.keys.split()[0].rstrip(',')}"
