"""The one table of commands: menus, keys and palette are made of it, and the mode decides which of them exist."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from viewer.model.mode import Mode
from viewer.ui.palette import Entry

if TYPE_CHECKING:
    from viewer.app.desk import Desk

MENUS = ("File", "Edit", "View", "Layers", "Help")
PAN_PX = 100
TURN_DEG, TILT_DEG = 15.0, 10.0
THEME_KEYS = 9
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
}


def _always() -> bool:
    return True


@dataclass(frozen=True, slots=True, eq=False)
class Command:
    """Something that a person can ask for. `right` is the name that a mode allows or refuses; its own when empty.

    menu: "" is in no menu; a "-" before the title begins a new group there. keys: shortcuts of the window.
    """

    name: str
    title: str
    run: Callable[[], object]
    keys: tuple[str, ...] = ()
    menu: str = ""
    enabled: Callable[[], bool] = _always
    checked: Callable[[], bool] | None = None
    right: str = ""

    @property
    def label(self) -> str:
        return self.title.removeprefix("-")

    def allowed(self, mode: Mode) -> bool:
        return mode.allows(self.right or self.name)


def table(desk: Desk) -> tuple[Command, ...]:
    """Every command of the program, in the order of the menus."""
    return (*_file(desk), *_edit(desk), *_view(desk), *_motion(desk), *_layers(desk), *_help(desk))


def _file(desk: Desk) -> Iterable[Command]:
    has_city = desk.actions.has_city
    yield Command("open", "Open…", desk.actions.ask_open, ("Ctrl+O",), "File")
    yield Command(
        "add_data", "Add data to this city…", desk.actions.ask_add, ("Ctrl+Shift+O",), "File", has_city, right="open"
    )
    yield Command("close", "Close the city", desk.actions.close_city, ("Ctrl+W",), "File", has_city)
    yield Command("export_picture", "-Export picture…", desk.actions.ask_export_picture, ("Ctrl+P",), "File", has_city)
    yield Command(
        "export_data", "Export data…", desk.actions.ask_export_data, ("Ctrl+E",), "File", desk.actions.has_regions
    )
    yield Command("quit", "-Quit", desk.actions.quit, ("Ctrl+Q",), "File")


def _edit(desk: Desk) -> Iterable[Command]:
    has_regions = desk.actions.has_regions
    yield Command("undo", "Undo", desk.actions.undo, ("Ctrl+Z",), "Edit", lambda: desk.history.can_undo)
    yield Command("redo", "Redo", desk.actions.redo, ("Ctrl+Shift+Z", "Ctrl+Y"), "Edit", lambda: desk.history.can_redo)
    yield Command("select_all", "-Select all", desk.actions.select_all, ("Ctrl+A",), "Edit", has_regions)
    yield Command("select_none", "Select nothing", desk.actions.select_none, ("Ctrl+Shift+A", "Ctrl+Alt+A"), "Edit",
                  desk.actions.has_selection)  # fmt: skip
    yield Command(
        "find", "-Find commands, layers, features…", desk.actions.open_palette, ("Ctrl+K", "Ctrl+Shift+P"), "Edit"
    )
    yield Command(
        "find_feature", "Find a feature…", desk.actions.find_feature, ("Ctrl+F",), "Edit", has_regions, right="find"
    )
    yield Command("cancel", "Cancel", desk.actions.cancel, right="cancel")


def _view(desk: Desk) -> Iterable[Command]:
    act, map_view, state = desk.actions, desk.window.map, lambda: desk.store.state
    seen = act.has_city
    yield Command("zoom_in", "Zoom in", lambda: map_view.zoom_by(2.0), ("Ctrl++", "Ctrl+=", "+", "="), "View", seen)
    yield Command("zoom_out", "Zoom out", lambda: map_view.zoom_by(0.5), ("Ctrl+-", "-"), "View", seen)
    yield Command("full_extent", "Full extent", desk.actions.full_extent, ("Ctrl+Shift+F",), "View", seen)
    yield Command("to_selection", "Zoom to the selection", desk.actions.zoom_to_selection, ("Ctrl+J",), "View",
                  desk.actions.has_selection)  # fmt: skip
    yield Command(
        "view_back", "Last view", desk.actions.view_back, ("Alt+Left",), "View", lambda: desk.cameras.can_go_back
    )
    yield Command("view_forward", "Next view", desk.actions.view_forward, ("Alt+Right",), "View",
                  lambda: desk.cameras.can_go_forward)  # fmt: skip
    yield Command("north_up", "-North up", desk.actions.north_up, ("N",), "View", seen, right="turn")
    yield Command("top_down", "Look straight down", desk.actions.top_down, ("U",), "View", seen, right="turn")
    yield Command("reset_view", "Reset the view", desk.actions.full_extent, ("R",), "View", seen, right="full_extent")
    yield Command("refresh", "Draw again", desk.refresh, ("Ctrl+R",), "View", seen)
    yield Command("full_screen", "-Full screen", desk.actions.toggle_full_screen, ("F11",), "View",
                  checked=desk.window.isFullScreen)  # fmt: skip
    yield Command("hide_panels", "Hide the panels", desk.actions.toggle_panels, ("Ctrl+Tab",), "View",
                  checked=lambda: desk.window.hidden_panels)  # fmt: skip
    yield Command("data_table", "Data table", desk.actions.toggle_data, ("F6",), "View", desk.actions.has_regions)
    yield Command("problems", "Problems", desk.actions.toggle_problems, ("F8",), "View")
    yield Command("legend", "Legend", desk.actions.toggle_legend, (), "View", checked=lambda: state().legend)
    yield Command("bare", "Bare city (hold Tab)", desk.actions.toggle_bare, (), "View", seen, lambda: state().bare)
    yield Command("theme", "-Light theme", desk.actions.toggle_theme, ("Ctrl+T",), "View",
                  checked=lambda: state().theme == "light")  # fmt: skip
    for scale, title in ((1.0, "Normal text"), (1.25, "Large text"), (1.5, "Largest text")):
        yield Command(f"text_{round(scale * 100)}", title, lambda scale=scale: act.set_type_scale(scale), (), "View",
                      checked=lambda scale=scale: desk.settings.type_scale == scale, right="theme")  # fmt: skip
    yield Command("reduced_motion", "Less motion", desk.actions.toggle_reduced_motion, (), "View",
                  checked=lambda: desk.settings.reduced_motion)  # fmt: skip
    for name in ("analyst", "presenter", "kiosk"):
        yield Command(f"mode_{name}", f"{'-' if name == 'analyst' else ''}{name.capitalize()} mode",
                      lambda name=name: desk.actions.set_mode(name), ("F5",) if name == "presenter" else (), "View",
                      checked=lambda name=name: state().mode == name, right="mode")  # fmt: skip


def _motion(desk: Desk) -> Iterable[Command]:
    """What the keys of the map ask for; in no menu."""
    ways = {"left": (1, 0), "right": (-1, 0), "up": (0, 1), "down": (0, -1)}
    act = desk.actions
    for way, (x, y) in ways.items():
        yield Command(f"pan_{way}", f"Move the map: {way}", lambda x=x, y=y: act.pan(x * PAN_PX, y * PAN_PX),
                      enabled=act.has_city, right="pan")  # fmt: skip
    for name, title, turn, tilt in (
        ("rotate_left", "Turn the map to the left", -TURN_DEG, 0.0),
        ("rotate_right", "Turn the map to the right", TURN_DEG, 0.0),
        ("tilt_more", "Tilt the map", 0.0, TILT_DEG),
        ("tilt_less", "Tilt the map less", 0.0, -TILT_DEG),
    ):
        yield Command(
            name,
            title,
            lambda turn=turn, tilt=tilt: act.turn(turn, tilt),
            enabled=act.has_city,
            right="turn",
        )


def _layers(desk: Desk) -> Iterable[Command]:
    act = desk.actions
    for number in range(1, THEME_KEYS + 1):
        yield Command(f"toggle_layer_{number}", f"Overlay {number} on or off",
                      lambda number=number: act.toggle_number(number), (str(number),), "Layers" if number < 4 else "",
                      lambda number=number: act.has_number(number), right="toggle_layer")  # fmt: skip
    yield Command("show_all", "-Show all layers", lambda: act.show_layers(True), ("Ctrl+Shift+U",), "Layers",
                  act.has_city, right="edit_layers")  # fmt: skip
    yield Command("hide_all", "Hide all layers", lambda: act.show_layers(False), ("Ctrl+Shift+H",), "Layers",
                  act.has_city, right="edit_layers")  # fmt: skip
    yield Command("remove_layer", "Remove the chosen layer", act.remove_chosen, ("Ctrl+D",), "Layers", act.has_city,
                  right="edit_layers")  # fmt: skip
    yield Command("play", "-Play or pause", act.play, ("P",), "Layers", act.has_clock)
    yield Command("step_next", "Next step", lambda: act.step(1), (".",), "Layers", act.has_clock, right="step")
    yield Command(
        "step_back",
        "Step before",
        lambda: act.step(-1),
        (",",),
        "Layers",
        act.has_clock,
        right="step",
    )
    yield Command(
        "whole_period",
        "Whole period",
        lambda: act.set_step(None),
        (),
        "Layers",
        act.has_clock,
        right="step",
    )


def _help(desk: Desk) -> Iterable[Command]:
    yield Command("shortcuts", "Keys…", desk.actions.show_shortcuts, ("F1", "?"), "Help")
    yield Command("about", "About Rhea…", desk.actions.show_about, (), "Help")


class Commands(QObject):
    """The table as actions of the window: those that the mode refuses do not exist there."""

    def __init__(self, commands: Sequence[Command], window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._commands = {command.name: command for command in commands}
        self._mode: Mode | None = None
        self._actions: dict[str, QAction] = {}
        self.menus: dict[str, QMenu] = {}

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
        self.menus = {}
        self._window.menuBar().setVisible(mode.allows("menus"))
        if mode.allows("menus"):
            for name in MENUS:
                self.menus[name] = self._menu(name)

    def submenu(self, name: str, title: str, before: str, fill: Callable[[QMenu], None]) -> QMenu | None:
        """A menu inside the menu `name`, above a command, filled each time that it is opened; None without menus."""
        menu = self.menus.get(name)
        if menu is None:
            return None
        inner = QMenu(title, menu)
        inner.menuAction().setObjectName(title)
        menu.insertMenu(self._actions[before], inner)
        menu.aboutToShow.connect(lambda: fill(inner))
        return inner

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
        menu = self._window.menuBar().addMenu(f"&{name}")
        for command in self.allowed():
            if command.menu == name:
                if command.title.startswith("-"):
                    menu.addSeparator()
                menu.addAction(self._actions[command.name])
        menu.aboutToShow.connect(lambda: self._refresh(menu))
        menu.aboutToHide.connect(lambda: self._free(menu))
        return menu

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
