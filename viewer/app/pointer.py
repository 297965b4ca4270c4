"""What the hand says on the map: hovering reads, a click selects, the status bar tells the place."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from viewer.app.choosing import combined, with_neighbours
from viewer.app.companion import Companion
from viewer.app.session import Session
from viewer.geometry.project import to_lonlat
from viewer.model.city import City
from viewer.model.state import Selection, ViewState
from viewer.render.stage import Hit
from viewer.scene.picture import Shown
from viewer.tongue import tr
from viewer.ui.sheets import sheet_of, sheet_of_selection
from viewer.ui.status_bar import place_words


class Pointer(Companion):
    """Tells the inspector and the status bar what is under the pointer."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._warm: Future[object] | None = None  # loads PROJ for `_plane`, away from the window
        self._plane = ""
        on_map = session.window.map
        on_map.hovered.connect(self.hover)
        on_map.picked.connect(self.pick)
        on_map.menu_asked.connect(self._on_menu)

    def show_state(self, old: ViewState, new: ViewState) -> None:
        if old is new or (old.selection, old.step, old.layers) != (new.selection, new.step, new.layers):
            self.inspect()

    def show_pictures(self, shown: Sequence[Shown]) -> None:
        self.inspect()

    def hover(self, hit: Hit, at: QPointF) -> None:
        """The pointer came to lie on something else; NOWHERE when it left."""
        session = self.session
        self._tell_place(at)
        if hit != session.hit:
            session.hit = hit
            self.inspect()
            if session.stage is not None:
                session.window.map.show_view(session.view(), session.conductor.shown())

    def inspect(self) -> None:
        """Shows in the inspector what is pinned, or else what is under the pointer."""
        session = self.session
        panel, city = session.window.inspector, session.conductor.planned
        if panel is None:
            return
        state, shown = session.store.state, session.conductor.shown()
        if city is None:
            panel.show_sheet(sheet_of_selection(City(""), Selection(), (), None))
        elif state.selection:
            panel.show_sheet(sheet_of_selection(city, state.selection, shown, state.step))
        else:
            panel.show_sheet(sheet_of(city, session.hit, shown, state.step, state.region_set))
        session.window.place_inspector()

    def pick(self, hit: Hit, modifiers: Qt.KeyboardModifier) -> None:
        """A plain click replaces the selection, Shift adds to it, Ctrl turns one in or out; nothing clears it.

        With Alt a region is taken with its neighbours.
        """
        session = self.session
        if not session.window.mode.allows("pick") or session.city is None:
            return
        now, found = session.store.state.selection, selected(hit, session.store.state.region_set)
        if modifiers & Qt.KeyboardModifier.AltModifier:
            found = with_neighbours(session.city, found)
        session.store.change(selection=combined(now, found, modifiers))

    def lonlat(self, xy: tuple[float, float] | None) -> tuple[float, float] | None:
        """Longitude and latitude of a place; None where the plane is not on Earth, or PROJ not loaded yet."""
        city = self.session.city
        if xy is None or city is None or not city.crs.plane:
            return None
        if self._warm is None or self._plane != city.crs.plane:
            self._plane = city.crs.plane
            self._warm = self.session.conductor.aside(to_lonlat, self._plane, np.array([xy]))
        if not self._warm.done():
            return None
        x, y = to_lonlat(self._plane, np.array([xy]))[0].tolist()
        return (x, y) if np.isfinite(x) and np.isfinite(y) else None

    def _tell_place(self, at: QPointF) -> None:
        session = self.session
        xy = session.window.map.ground(at) if at.x() >= 0 else None
        session.window.status.show_place(place_words(xy, self.lonlat(xy), session.city.crs if session.city else None))

    def _on_menu(self, at: QPointF, on_screen: QPointF) -> None:
        menu = self.menu(at)
        if menu is not None:
            menu.popup(on_screen.toPoint())

    def menu(self, at: QPointF) -> QMenu | None:
        """What can be done at a place of the map; None where the mode has no menus or there is no ground."""
        session = self.session
        ground = session.window.map.ground(at)
        if not session.window.mode.allows("menus") or ground is None or session.city is None:
            return None
        menu = QMenu(session.window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copies = [(tr("Copy coordinates (map)"), f"{ground[0]:.3f}, {ground[1]:.3f}")]
        if (degrees := self.lonlat(ground)) is not None:
            copies.append((tr("Copy coordinates (WGS 84)"), f"{degrees[1]:.6f}, {degrees[0]:.6f}"))
        for title, text in copies:
            menu.addAction(title).triggered.connect(
                lambda checked=False, text=text: QGuiApplication.clipboard().setText(text)
            )
        menu.addSeparator()
        menu.addAction(tr("Zoom in here")).triggered.connect(lambda: session.window.map.zoom_by(2.0, at))
        menu.addAction(tr("Full extent")).triggered.connect(session.full_extent)
        return menu


def selected(hit: Hit, region_set: str) -> Selection:
    """What a hit selects: a site before a flow before a region."""
    if hit.site >= 0:
        return Selection(sites=frozenset({hit.site}))
    if hit.flow >= 0:
        return Selection(flows=frozenset({hit.flow}))
    return Selection(region_set, frozenset({hit.region})) if hit.region >= 0 else Selection()
