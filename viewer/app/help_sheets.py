"""Small sheets of words: the keys, the program, the coordinate system."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QGridLayout, QScrollArea, QWidget

from viewer import __version__
from viewer.app.commands import Command, shortcut_lines
from viewer.app.companion import Companion
from viewer.app.session import Session
from viewer.errors import clip
from viewer.ui.dialogs import Question
from viewer.ui.panel import label

MOUSE_KEYS = (
    ("drag, middle drag, Space and move", "Move the map"),
    ("wheel, Ctrl and wheel", "Zoom at the pointer, finer"),
    ("Shift and drag", "Zoom to a rectangle"),
    ("double click", "Zoom in"),
    ("right drag, Shift and arrows", "Turn and tilt"),
    ("arrows, PgUp, PgDn, Home", "Move, zoom, full extent"),
    ("click, Shift, Ctrl and click", "Select, add, take in or out"),
    ("Alt and click", "Select with the neighbours"),
    ("Ctrl and drag, Ctrl and Alt and drag", "Select by rectangle, by lasso; with Shift it adds"),
    ("click on a class of the legend", "Select its regions; in charts click or brush"),
    ("drag the lens, Ctrl and wheel on it", "Move it, change its size; with its panel arrows, + and -"),
    ("a brush or the lens's pen in the hand", "Draw with the mouse, one finger, or arrows, Space, Backspace and Enter"),
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


class Help(Companion):
    """Tells a person what the program is and how it is used."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.commands_allowed: Callable[[], Sequence[Command]] = tuple
        session.window.status.crs_asked.connect(self.show_crs)

    def commands(self) -> Iterable[Command]:
        yield Command("shortcuts", "Keys…", self.show_keys, ("F1", "?"), "Help")
        yield Command("about", "About Rhea…", self.show_about, (), "Help")

    def show_keys(self) -> None:
        """Every key of the mode, in two columns."""
        sheet = Sheet("Keys", "", self.session.window)
        inside = QWidget()
        grid = QGridLayout(inside)
        lines = [tuple(line.split("\t")) for line in shortcut_lines(self.commands_allowed())]
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

    def show_about(self) -> None:
        """Name, version, and what the open data ask to be said."""
        city = self.session.city
        lines = [f"Rhea {__version__}", "Lays what a city hides over its district map."]
        if city is not None:
            lines += ["", city.title or city.name]
            lines += [" · ".join(filter(None, (s.name, s.publisher, s.year, s.licence))) for s in city.sources]
            lines += [city.note]
        sheet = Sheet("About Rhea", "\n".join(clip(line) for line in lines), self.session.window)
        sheet.finish()
        sheet.open()

    def show_crs(self) -> None:
        """Which coordinate system the data came in and the city is held in."""
        if self.session.city is None:
            return
        crs = self.session.city.crs
        lines = [f"The data came in {clip(crs.source)}.", clip(crs.name)]
        if crs.local:
            lines.append("It is a local plane: no area or distance is shown in metres.")
        else:
            lines.append(f"The map is held in {clip(crs.plane)}, in metres.")
        sheet = Sheet("Coordinate system", "\n".join(filter(None, lines)), self.session.window)
        sheet.finish()
        sheet.open()
