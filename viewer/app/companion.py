"""What works at a desk: one subject each, with its commands, and nothing that the session would have to know of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QToolButton

from viewer.app.commands import Command, Submenu
from viewer.app.session import Session
from viewer.model.city import City
from viewer.model.state import ViewState
from viewer.scene.picture import Shown
from viewer.ui.palette import Entry


class Companion(QObject):
    """One subject of the desk. It offers commands and follows the session; all of its methods may stay as they are.

    A companion knows the session, which knows no companion; two companions do not know each other.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.session = session
        session.panels_made.connect(self.connect_panels)
        session.window.panel_made.connect(self.connect_panel)
        session.city_shown.connect(self.show_city)
        session.state_shown.connect(self.show_state)
        session.pictures_shown.connect(self.show_pictures)
        session.retold.connect(self.retell)

    def commands(self) -> Iterable[Command]:
        """Its lines in the table of commands, in the order of its menus."""
        return ()

    def submenus(self) -> Iterable[Submenu]:
        """Menus inside menus that it fills each time they are opened."""
        return ()

    def entries(self) -> Iterable[Entry]:
        """What the palette finds of it besides its commands."""
        return ()

    def connect_panels(self) -> None:
        """The panels of a mode have just been made, the old ones are gone."""

    def connect_panel(self, name: str) -> None:
        """A docked panel has just been made, because it is about to be opened for the first time in this mode."""

    def show_city(self, city: City | None) -> None:
        """Another city, or the same one with more in it, is on the stage."""

    def show_state(self, old: ViewState, new: ViewState) -> None:
        """The state changed; the same record twice when everything is to be shown anew."""

    def show_pictures(self, shown: Sequence[Shown]) -> None:
        """Other pictures, another stack or another style is shown; bottom first."""

    def retell(self) -> None:
        """Another language is spoken; panels are new, city, state and pictures are shown: what else it said is told."""

    def add_door(self, icon: str, tip: str, word: str = "") -> QToolButton | None:
        """A button on the panel of layers that asks `toggle`, in modes without menus; None in the others."""
        window = self.session.window
        if not window.layers or window.mode.allows("menus"):
            return None
        door = window.layers.add_door(icon, tip, word)
        door.clicked.connect(self.toggle)
        return door

    def toggle(self) -> None:
        """What its door opens, or closes."""

    def on_closing(self) -> None:
        """The program ends: what was held beyond its windows is let go."""
