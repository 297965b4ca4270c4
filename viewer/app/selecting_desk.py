"""Selecting: by a brush on the map, by a key of the legend, with the neighbours, and all the others."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Qt

from viewer.app.choosing import combined, with_neighbours
from viewer.app.commands import Command
from viewer.app.companion import Companion
from viewer.app.session import Session
from viewer.geometry.brush import enclosed, footprint, touched
from viewer.geometry.regions import FloatArray
from viewer.model.state import Selection, ViewState
from viewer.render.keys import regions_of
from viewer.scene import words
from viewer.ui.map_brush import LASSO, RECTANGLE
from viewer.ui.map_lens import sheet

HINTS = {
    RECTANGLE: "Draw a rectangle around what is to be selected; Shift adds, Ctrl takes in or out, Esc ends",
    LASSO: "Draw a line around what is to be selected; Shift adds, Ctrl takes in or out, Esc ends",
}


class Selecting(Companion):
    """Every way to the one selection that is no plain click."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        session.window.map.brushed.connect(self.brush)

    def commands(self) -> Iterable[Command]:
        on_map, has_regions = self.session.window.map, self.session.has_regions
        for name, title, tool, key in (
            ("brush_rectangle", "-Select by rectangle", RECTANGLE, "Shift+B"),
            ("brush_lasso", "Select by lasso", LASSO, "Shift+G"),
        ):
            yield Command(name, title, partial(self.take_tool, tool), (key,), "Edit", self.session.has_city,
                          lambda tool=tool: on_map.tool == tool, right="brush")  # fmt: skip
        yield Command("select_neighbours", "Select the neighbours too", self.add_neighbours, ("Shift+N",), "Edit",
                      self._has_chosen, right="brush")  # fmt: skip
        yield Command("select_others", "Select all the others", self.invert, ("Ctrl+I",), "Edit", has_regions,
                      right="brush")  # fmt: skip

    def connect_panels(self) -> None:
        self.session.window.map.set_tool("")
        if self.session.window.legend:
            self.session.window.legend.picked.connect(self.pick_key)

    def show_state(self, old: ViewState, new: ViewState) -> None:
        if old.bare != new.bare and new.bare:
            self.session.window.map.set_tool("")

    def take_tool(self, tool: str) -> None:
        """A brush for the hand; the one that it holds is put away."""
        on_map = self.session.window.map
        on_map.set_tool("" if on_map.tool == tool else tool)
        self.session.say(HINTS.get(on_map.tool, ""))
        on_map.setFocus()

    def brush(self, pixels: FloatArray, modifiers: Qt.KeyboardModifier) -> None:
        """Regions that a drawn line encloses or crosses; without any, the sites inside it."""
        session = self.session
        if session.city is None or session.stage is None or not session.window.mode.allows("pick"):
            return
        place = footprint(sheet(session.stage, session.view()), pixels)
        now, base, sites = session.store.state, session.city.base, session.city.sites
        regions = touched(base.rings, place).tolist() if base is not None else []
        found = Selection(now.region_set, frozenset(regions)) if regions else Selection()
        if not regions and sites is not None:
            found = Selection(sites=frozenset(enclosed(sites.xy, place).tolist()))
        self._select(found, modifiers)
        if base is not None and (regions or not found):
            session.say(f"{words.count(len(regions), base.singular, base.plural)} inside the line")

    def add_neighbours(self) -> None:
        """The selected regions and all that touch them."""
        session = self.session
        if self._has_chosen():
            session.store.change(selection=with_neighbours(session.city, session.store.state.selection))

    def invert(self) -> None:
        """Every region that was not selected, and none that was."""
        state, base = self.session.store.state, self.session.city.base if self.session.city else None
        if base is not None:
            others = frozenset(range(len(base))) - self._chosen()
            self.session.store.change(selection=Selection(state.region_set, others) if others else Selection())

    def pick_key(self, layer: str, part: tuple[str, int], modifiers: Qt.KeyboardModifier) -> None:
        """A class, a cell or "no data" of a legend: its regions."""
        session = self.session
        if session.city is None or session.city.base is None or not session.window.mode.allows("pick"):
            return
        shown = next((one for one in session.conductor.shown() if one.name == layer), None)
        if shown is None:
            return
        state = session.store.state
        which = regions_of(shown.picture, session.city.base.name, part, state.step)
        self._select(Selection(state.region_set, frozenset(which.tolist())) if len(which) else Selection(), modifiers)

    def _select(self, found: Selection, modifiers: Qt.KeyboardModifier) -> None:
        store = self.session.store
        store.change(selection=combined(store.state.selection, found, modifiers))

    def _chosen(self) -> frozenset[int]:
        """The selected regions of the set that is shown."""
        state = self.session.store.state
        return state.selection.regions if state.selection.region_set in ("", state.region_set) else frozenset()

    def _has_chosen(self) -> bool:
        return self.session.has_regions() and bool(self._chosen())
