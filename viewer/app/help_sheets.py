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
from viewer.tongue import mark, tr
from viewer.ui.dialogs import Question
from viewer.ui.panel import label

MOUSE_KEYS = (
    (mark("drag, middle drag, Space and move"), mark("Move the map")),
    (mark("wheel, Ctrl and wheel"), mark("Zoom at the pointer, finer")),
    (mark("Shift and drag"), mark("Zoom to a rectangle")),
    (mark("double click"), mark("Zoom in")),
    (mark("right drag, Shift and arrows"), mark("Turn and tilt")),
    (mark("arrows, PgUp, PgDn, Home"), mark("Move, zoom, full extent")),
    (mark("click, Shift, Ctrl and click"), mark("Select, add, take in or out")),
    (mark("Alt and click"), mark("Select with the neighbours")),
    (mark("Ctrl and drag, Ctrl and Alt and drag"), mark("Select by rectangle, by lasso; with Shift it adds")),
    (mark("click on a class of the legend"), mark("Select its regions; in charts click or brush")),
    (mark("drag the lens, Ctrl and wheel on it"), mark("Move it, change its size; with its panel arrows, + and -")),
    (
        mark("a brush or the lens's pen in the hand"),
        mark("Draw with the mouse, one finger, or arrows, Space, Backspace and Enter"),
    ),
    (mark("hold Tab on the map"), mark("The glasses off: the bare city while it is held")),
    (mark("Tab, Shift and Tab"), mark("The next, the previous control; on the map a short press")),
    (mark("arrows, Home, End on the time strip"), mark("From step to step, first, last")),
    (mark("Space, Enter"), mark("Press the control that has the focus")),
    (mark("Esc"), mark("Give up the innermost thing")),
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
        yield Command("shortcuts", mark("Keys…"), self.show_keys, ("F1", "?"), "Help")
        yield Command("about", mark("About Rhea…"), self.show_about, (), "Help")

    def show_keys(self) -> None:
        """Every key of the mode, in two columns."""
        sheet = Sheet(tr("Keys"), "", self.session.window)
        inside = QWidget()
        grid = QGridLayout(inside)
        lines = [tuple(line.split("\t")) for line in shortcut_lines(self.commands_allowed())]
        mouse = [(tr(keys), tr(title)) for keys, title in MOUSE_KEYS]
        for row, (keys, title) in enumerate((*mouse, *lines)):
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
        lines = [f"Rhea {__version__}", tr("Lays what a city hides over its district map.")]
        if city is not None:
            lines += ["", city.title or city.name]
            lines += [" · ".join(filter(None, (s.name, s.publisher, s.year, s.licence))) for s in city.sources]
            lines += [city.note]
        sheet = Sheet(tr("About Rhea"), "\n".join(clip(line) for line in lines), self.session.window)
        sheet.finish()
        sheet.open()

    def show_crs(self) -> None:
        """Which coordinate system the data came in and the city is held in."""
        if self.session.city is None:
            return
        crs = self.session.city.crs
        lines = [tr("The data came in {system}.", system=clip(crs.source)), clip(crs.name)]
        if crs.local:
            lines.append(tr("It is a local plane: no area or distance is shown in metres."))
        else:
            lines.append(tr("The map is held in {system}, in metres.", system=clip(crs.plane)))
        sheet = Sheet(tr("Coordinate system"), "\n".join(filter(None, lines)), self.session.window)
        sheet.finish()
        sheet.open()
