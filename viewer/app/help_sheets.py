"""Small sheets of words: the keys, the program, the coordinate system, the menu of a place on the map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QGridLayout, QMenu, QScrollArea, QWidget

from viewer import __version__
from viewer.app.commands import shortcut_lines
from viewer.errors import clip
from viewer.ui.dialogs import Question
from viewer.ui.panel import label

if TYPE_CHECKING:
    from viewer.app.desk import Desk

MOUSE_KEYS = (
    ("drag, middle drag, Space and move", "Move the map"),
    ("wheel, Ctrl and wheel", "Zoom at the pointer, finer"),
    ("Shift and drag", "Zoom to a rectangle"),
    ("double click", "Zoom in"),
    ("right drag, Shift and arrows", "Turn and tilt"),
    ("arrows, PgUp, PgDn, Home", "Move, zoom, full extent"),
    ("click, Shift, Ctrl and click", "Select, add, take in or out"),
    ("hold Tab on the map", "The glasses off: the bare city while it is held"),
    ("Tab, Shift and Tab", "The next, the previous control; on the map a short press"),
    ("arrows, Home, End on the time strip", "From step to step, first, last"),
    ("Space, Enter", "Press the control that has the focus"),
    ("Esc", "Give up the innermost thing"),
)


class Sheet(Question):
    """A question without a choice: words and Close."""

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(title, text, parent)
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Close)


def show_keys(desk: Desk) -> None:
    """Every key of the mode, in two columns."""
    sheet = Sheet("Keys", "", desk.window)
    inside = QWidget()
    grid = QGridLayout(inside)
    lines = [tuple(line.split("\t")) for line in shortcut_lines(desk.commands.allowed())]
    for row, (keys, title) in enumerate((*MOUSE_KEYS, *lines)):
        grid.addWidget(label(keys), row, 0)
        grid.addWidget(label(title, "soft", wrap=True), row, 1)
    grid.setColumnStretch(1, 1)
    grid.setHorizontalSpacing(18)
    area = QScrollArea()
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    sheet.body.addWidget(area)
    sheet.finish()
    sheet.resize(720, 560)
    sheet.open()


def show_about(desk: Desk) -> None:
    """Name, version, and what the open data ask to be said."""
    city = desk.city
    lines = [f"Rhea {__version__}", "Lays what a city hides over its district map."]
    if city is not None:
        lines += ["", city.title or city.name]
        lines += [" · ".join(filter(None, (s.name, s.publisher, s.year, s.licence))) for s in city.sources]
        lines += [city.note]
    sheet = Sheet("About Rhea", "\n".join(clip(line) for line in lines), desk.window)
    sheet.finish()
    sheet.open()


def show_crs(desk: Desk) -> None:
    """Which coordinate system the data came in and the city is held in."""
    if desk.city is None:
        return
    crs = desk.city.crs
    lines = [f"The data came in {clip(crs.source)}.", clip(crs.name)]
    if crs.local:
        lines.append("It is a local plane: no area or distance is shown in metres.")
    else:
        lines.append(f"The map is held in {clip(crs.plane)}, in metres.")
    sheet = Sheet("Coordinate system", "\n".join(filter(None, lines)), desk.window)
    sheet.finish()
    sheet.open()


def open_map_menu(desk: Desk, at: QPointF, on_screen: QPointF) -> None:
    """What can be done at a place of the map; not in modes without menus."""
    menu = map_menu(desk, at)
    if menu is not None:
        menu.popup(on_screen.toPoint())


def map_menu(desk: Desk, at: QPointF) -> QMenu | None:
    """The menu of a place; None where the mode has no menus or there is no ground."""
    ground = desk.window.map.ground(at)
    if not desk.window.mode.allows("menus") or ground is None or desk.city is None:
        return None
    menu = QMenu(desk.window)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    copies = [("Copy coordinates (map)", f"{ground[0]:.3f}, {ground[1]:.3f}")]
    if (degrees := desk.pointer.lonlat(ground)) is not None:
        copies.append(("Copy coordinates (WGS 84)", f"{degrees[1]:.6f}, {degrees[0]:.6f}"))
    for title, text in copies:
        menu.addAction(title).triggered.connect(
            lambda checked=False, text=text: QGuiApplication.clipboard().setText(text)
        )
    menu.addSeparator()
    menu.addAction("Zoom in here").triggered.connect(lambda: desk.window.map.zoom_by(2.0, at))
    menu.addAction("Full extent").triggered.connect(lambda: desk.commands.run("full_extent"))
    return menu
