"""What the hand says on the map: hovering reads, a click selects, the status bar tells the place."""

from __future__ import annotations

from concurrent.futures import Future
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QPointF, Qt

from viewer.app import help_sheets
from viewer.geometry.project import to_lonlat
from viewer.model.city import City
from viewer.model.state import Selection
from viewer.render.stage import Hit
from viewer.ui.map_view import NOWHERE
from viewer.ui.sheets import sheet_of, sheet_of_selection
from viewer.ui.status_bar import place_words

if TYPE_CHECKING:
    from viewer.app.desk import Desk


class Pointer(QObject):
    """Knows what is under the pointer of one desk's map."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.hit = NOWHERE
        self._warm: Future[object] | None = None  # loads PROJ for `_plane`, away from the window
        self._plane = ""
        on_map = desk.window.map
        on_map.hovered.connect(self.hover)
        on_map.picked.connect(self.pick)
        on_map.menu_asked.connect(self._on_menu)

    def forget(self) -> None:
        """Another city: nothing is under the pointer yet."""
        self.hit = NOWHERE

    def hover(self, hit: Hit, at: QPointF) -> None:
        """The pointer came to lie on something else; NOWHERE when it left."""
        desk = self._desk
        self._tell_place(at)
        if hit != self.hit:
            self.hit = hit
            self.inspect()
            if desk.stage is not None:
                desk.window.map.show_view(desk.view(), desk.conductor.shown())

    def inspect(self) -> None:
        """Shows in the inspector what is pinned, or else what is under the pointer."""
        desk = self._desk
        panel, city = desk.window.inspector, desk.city
        if panel is None:
            return
        state, shown = desk.store.state, desk.conductor.shown()
        if city is None:
            panel.show_sheet(sheet_of_selection(City(""), Selection(), (), None))
        elif state.selection:
            panel.show_sheet(sheet_of_selection(city, state.selection, shown, state.step))
        else:
            panel.show_sheet(sheet_of(city, self.hit, shown, state.step, state.region_set))
        desk.window.place_inspector()

    def pick(self, hit: Hit, modifiers: Qt.KeyboardModifier) -> None:
        """A plain click replaces the selection, Shift adds to it, Ctrl turns one in or out; nothing clears it."""
        desk = self._desk
        if not desk.window.mode.allows("pick") or desk.city is None:
            return
        now, found = desk.store.state.selection, selected(hit, desk.store.state.region_set)
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            found = _joined(now, found)
        elif modifiers & Qt.KeyboardModifier.ControlModifier:
            found = _toggled(now, found)
        desk.store.change(selection=found)

    def lonlat(self, xy: tuple[float, float] | None) -> tuple[float, float] | None:
        """Longitude and latitude of a place; None where the plane is not on Earth, or PROJ not loaded yet."""
        city = self._desk.city
        if xy is None or city is None or not city.crs.plane:
            return None
        if self._warm is None or self._plane != city.crs.plane:
            self._plane = city.crs.plane
            self._warm = self._desk.conductor.aside(to_lonlat, self._plane, np.array([xy]))
        if not self._warm.done():
            return None
        x, y = to_lonlat(self._plane, np.array([xy]))[0].tolist()
        return (x, y) if np.isfinite(x) and np.isfinite(y) else None

    def _tell_place(self, at: QPointF) -> None:
        desk = self._desk
        xy = desk.window.map.ground(at) if at.x() >= 0 else None
        desk.window.status.show_place(place_words(xy, self.lonlat(xy), desk.city.crs if desk.city else None))

    def _on_menu(self, at: QPointF, on_screen: QPointF) -> None:
        help_sheets.open_map_menu(self._desk, at, on_screen)


def selected(hit: Hit, region_set: str) -> Selection:
    """What a hit selects: a site before a flow before a region."""
    if hit.site >= 0:
        return Selection(sites=frozenset({hit.site}))
    if hit.flow >= 0:
        return Selection(flows=frozenset({hit.flow}))
    return Selection(region_set, frozenset({hit.region})) if hit.region >= 0 else Selection()


def _joined(one: Selection, other: Selection) -> Selection:
    regions = one.regions | other.regions
    return Selection(one.region_set or other.region_set, regions, one.sites | other.sites, one.flows | other.flows)


def _toggled(one: Selection, other: Selection) -> Selection:
    return Selection(
        one.region_set or other.region_set,
        one.regions ^ other.regions,
        one.sites ^ other.sites,
        one.flows ^ other.flows,
    )
