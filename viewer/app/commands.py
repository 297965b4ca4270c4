"""The one table of commands: menus, keys and palette are made of it, and the mode decides which of them exist."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from viewer.model.mode import Mode
from viewer.tongue import mark, tr
from viewer.ui.palette import Entry

MENUS = (mark("File"), mark("Edit"), mark("View"), mark("Layers"), mark("Story"), mark("Help"))
ICONS = {  # of commands in the palette
    "open": "open",
    "add_data": "open",
    "close": "close",
    "export_picture": "export",
    "export_data": "export",
    "undo": "undo",
    "redo": "redo",
    "zoom_in": "zoom_in",
    "zoom_out": "zoom_out",
    "full_extent": "home",
    "reset_view": "home",
    "north_up": "north",
    "top_down": "tilt",
    "tilt_more": "tilt",
    "tilt_less": "tilt",
    "full_screen": "full_screen",
    "data_table": "data",
    "problems": "problem",
    "charts": "charts",
    "what_if": "site",
    "lens": "lens",
    "brush_rectangle": "select",
    "brush_lasso": "lasso",
    "select_neighbours": "neighbours",
    "legend": "legend",
    "bare": "bare",
    "theme": "theme",
    "show_all": "eye",
    "hide_all": "eye_off",
    "play": "play",
    "step_next": "step_forward",
    "step_back": "step_back",
    "whole_period": "time",
    "shortcuts": "menu",
    "story_panel": "story",
    "story_record": "record",
    "story_play": "play",
    "story_next": "step_forward",
    "story_back": "step_back",
    "story_return": "return_back",
    "story_save": "save",
}


def _always() -> bool:
    return True


@dataclass(frozen=True, slots=True, eq=False)
class Command:
    """Something that a person can ask for. `right` is the name that a mode allows or refuses; its own when empty.

    title: marked English, translated where it is shown; a "-" before it begins a new group of its menu. menu: "" is in
    none. keys: shortcuts of the window. said: gives the title in words of now, where it holds a number or a name.
    """

    name: str
    title: str
    run: Callable[[], object]
    keys: tuple[str, ...] = ()
    menu: str = ""
    enabled: Callable[[], bool] = _always
    checked: Callable[[], bool] | None = None
    right: str = ""
    said: Callable[[], str] | None = None

    @property
    def label(self) -> str:
        """The title in the language that is spoken now."""
        return self.said() if self.said is not None else tr(self.title.removeprefix("-"))

    def allowed(self, mode: Mode) -> bool:
        return mode.allows(self.right or self.name)


@dataclass(frozen=True, slots=True, eq=False)
class Submenu:
    """A menu inside the menu `menu`, above the command `before`, filled each time that it is opened.

    title: marked English, by which the menu is known; it is shown translated.
    """

    menu: str
    title: str
    before: str
    fill: Callable[[QMenu], None]


class Commands(QObject):
    """The table as actions of the window: those that the mode refuses do not exist there."""

    def __init__(self, commands: Sequence[Command], submenus: Sequence[Submenu], window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._given = tuple(submenus)
        self._commands = {command.name: command for command in commands}
        self._mode: Mode | None = None
        self._actions: dict[str, QAction] = {}
        self.menus: dict[str, QMenu] = {}
        self.submenus: dict[str, QMenu] = {}

    def __getitem__(self, name: str) -> Command:
        return self._commands[name]

    def allowed(self) -> tuple[Command, ...]:
        """The commands of the mode, in the table's order."""
        return tuple(c for c in self._commands.values() if self._mode is not None and c.allowed(self._mode))

    def obey(self, mode: Mode) -> None:
        """Makes actions and menus for another mode; a mode without every command has no menu bar."""
        self._mode = mode
        for action in self._actions.values():
            self._window.removeAction(action)
            action.deleteLater()
        self._actions = {command.name: self._action(command) for command in self.allowed()}
        for menu in self.menus.values():
            menu.deleteLater()
        self._window.menuBar().clear()
        self.menus, self.submenus = {}, {}
        self._window.menuBar().setVisible(mode.allows("menus"))
        if mode.allows("menus"):
            self.menus = {name: self._menu(name) for name in MENUS}
            self.submenus = {submenu.title: self._submenu(submenu) for submenu in self._given}

    def run(self, name: str) -> bool:
        """Does it if the mode allows it and it makes sense now; says whether it was done."""
        command = self._commands.get(name)
        if command is None or self._mode is None or not command.allowed(self._mode) or not command.enabled():
            return False
        command.run()
        return True

    def entries(self) -> tuple[Entry, ...]:
        """What the palette can find of commands: those that make sense now."""
        return tuple(
            Entry(
                "command",
                command.label,
                lambda name=command.name: self.run(name),
                _keys(command),
                ICONS.get(command.name, ""),
            )
            for command in self.allowed()
            if command.enabled() and command.name != "find"
        )

    def _action(self, command: Command) -> QAction:
        action = QAction(command.label.replace("&", "&&"), self._window)
        action.setObjectName(command.name)
        action.setShortcuts([QKeySequence(key) for key in command.keys])
        action.setCheckable(command.checked is not None)
        action.triggered.connect(lambda: self.run(command.name))
        self._window.addAction(action)
        return action

    def _menu(self, name: str) -> QMenu:
        menu = self._window.menuBar().addMenu(f"&{tr(name)}")
        for command in self.allowed():
            if command.menu == name:
                if command.title.startswith("-"):
                    menu.addSeparator()
                menu.addAction(self._actions[command.name])
        menu.aboutToShow.connect(lambda: self._refresh(menu))
        menu.aboutToHide.connect(lambda: self._free(menu))
        return menu

    def _submenu(self, submenu: Submenu) -> QMenu:
        outer = self.menus[submenu.menu]
        inner = QMenu(tr(submenu.title), outer)
        inner.menuAction().setObjectName(submenu.title)
        outer.insertMenu(self._actions[submenu.before], inner)
        outer.aboutToShow.connect(lambda: submenu.fill(inner))
        return inner

    def _refresh(self, menu: QMenu) -> None:
        """Greys out what makes no sense now and ticks what is on."""
        for action in menu.actions():
            command = self._commands.get(action.objectName())
            if command is not None:
                action.setEnabled(command.enabled())
                if command.checked is not None:
                    action.setChecked(command.checked())

    def _free(self, menu: QMenu) -> None:
        """A greyed action would swallow its key later, when it makes sense again: `run` decides by itself."""
        for action in menu.actions():
            action.setEnabled(True)


def _keys(command: Command) -> str:
    return ", ".join(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in command.keys)


def shortcut_lines(commands: Iterable[Command]) -> tuple[str, ...]:
    """One line per command that has keys, for the sheet of keys."""
    return tuple(f"{_keys(command)}\t{command.label}" for command in commands if command.keys)
