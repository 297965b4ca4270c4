"""Selecting: by a brush on the map, by a key of the legend, with the neighbours, and all the others."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from concurrent.futures import Future
from functools import partial

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt

from viewer.app.choosing import combined, involved, with_neighbours
from viewer.app.commands import Command
from viewer.app.companion import Companion
from viewer.app.live_selection import LiveSelection
from viewer.app.session import Session
from viewer.geometry.brush import enclosed, footprint, touched
from viewer.geometry.regions import FloatArray, centroids, take, to_shapely
from viewer.model.city import City
from viewer.model.state import Selection, ViewState
from viewer.render.keys import held, regions_of
from viewer.scene import words
from viewer.scene.picture import Shown
from viewer.tongue import mark, tr
from viewer.ui.map_brush import LASSO, RECTANGLE

HINTS = {
    RECTANGLE: mark(
        "Draw a rectangle around what is to be selected; Shift adds, Ctrl takes in or out; "
        "with keys arrows, Space and Enter; Esc ends"
    ),
    LASSO: mark(
        "Draw a line around what is to be selected; Shift adds, Ctrl takes in or out; "
        "with keys arrows, Space and Enter; Esc ends"
    ),
}
MOST_LIVE = 100_000  # regions that are looked up while the line is drawn; of more those at its end


class Selecting(Companion):
    """Every way to the one selection that is no plain click."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.live = LiveSelection(session, self)
        self._shapes: tuple[City, Future[NDArray]] | None = None  # of the base set, made away from the window
        session.window.map.brushing.connect(self.follow)
        session.window.map.brushed.connect(self.brush)
        session.window.map.brush_dropped.connect(self.live.drop)

    def commands(self) -> Iterable[Command]:
        on_map, has_regions = self.session.window.map, self.session.has_regions
        for name, title, tool, key in (
            ("brush_rectangle", "-" + mark("Select by rectangle"), RECTANGLE, "Shift+B"),
            ("brush_lasso", mark("Select by lasso"), LASSO, "Shift+G"),
        ):
            yield Command(name, title, partial(self.take_tool, tool), (key,), "Edit", self.session.has_city,
                          lambda tool=tool: on_map.tool == tool, right="brush")  # fmt: skip
        yield Command("select_neighbours", mark("Select the neighbours too"), self.add_neighbours, ("Shift+N",), "Edit",
                      self._has_chosen, right="brush")  # fmt: skip
        yield Command("select_others", mark("Select all the others"), self.invert, ("Ctrl+I",), "Edit", has_regions,
                      right="brush")  # fmt: skip

    def connect_panels(self) -> None:
        self.session.window.map.set_tool("")
        if self.session.window.legend:
            self.session.window.legend.picked.connect(self.pick_key)
        if self.session.window.data:
            self.session.window.data.regions_of = self._involved

    def show_city(self, city: City | None) -> None:
        self._shapes = None

    def show_state(self, old: ViewState, new: ViewState) -> None:
        if old.bare != new.bare and new.bare:
            self.session.window.map.set_tool("")
        if old is new or (old.selection, old.step) != (new.selection, new.step):
            self.show_held()

    def show_pictures(self, shown: Sequence[Shown]) -> None:
        self.show_held()

    def show_held(self) -> None:
        """Where in the keys of the legend the selection lies."""
        session, city = self.session, self.session.city
        if session.window.legend is None:
            return
        state = session.store.state
        regions = self._involved(state.selection)
        shown = session.conductor.shown() if regions and city is not None and city.base is not None else ()
        session.window.legend.show_held(
            {layer.name: held(layer.picture, city.base.name, regions, state.step) for layer in shown}
        )

    def _involved(self, chosen: Selection) -> frozenset[int]:
        return involved(self.session.city, chosen, self.session.store.state.region_set)

    def take_tool(self, tool: str) -> None:
        """A brush for the hand; the one that it holds is put away."""
        on_map = self.session.window.map
        on_map.set_tool("" if on_map.tool == tool else tool)
        self.session.say(tr(HINTS[on_map.tool]) if on_map.tool in HINTS else "")
        on_map.setFocus()

    def follow(self, pixels: FloatArray, modifiers: Qt.KeyboardModifier) -> None:
        """The line is being drawn: what it holds so far is selected at once, without waiting for anything."""
        base = self.session.city.base if self.session.city is not None else None
        if self._may_pick() and (base is None or len(base) <= MOST_LIVE):
            self.live.follow(partial(self._held, pixels), modifiers)

    def brush(self, pixels: FloatArray, modifiers: Qt.KeyboardModifier) -> None:
        """Regions that a drawn line encloses or crosses; without any, the sites inside it."""
        session = self.session
        if not self._may_pick():
            return
        found = self._inside(pixels, None)
        self.live.end(found, modifiers)
        base = session.city.base
        if base is not None and (found.regions or not found):
            many = words.count(len(found.regions), base.singular, base.plural)
            session.say(tr("{regions} inside the line", regions=many))

    def _may_pick(self) -> bool:
        session = self.session
        return session.city is not None and session.stage is not None and session.window.mode.allows("pick")

    def _held(self, pixels: FloatArray) -> Selection | None:
        """What the line holds; None while the outlines are still being made ready."""
        city = self.session.city
        if city is None or city.base is None:
            return self._inside(pixels, None)
        if self._shapes is None or self._shapes[0] is not city:
            self._shapes = city, self.session.conductor.aside(to_shapely, city.base.rings)
        job = self._shapes[1]
        return self._inside(pixels, job.result()) if job.done() else None

    def _inside(self, pixels: FloatArray, shapes: NDArray | None) -> Selection:
        session = self.session
        base, sites, view = session.city.base, session.city.sites, session.view()
        regions: set[int] = set()
        for plane, members in session.stage.levels(view, base.name) if base is not None else ():
            whole = len(members) == len(base)
            rings = base.rings if whole else take(base.rings, members)
            known = shapes if shapes is None or whole else shapes[members]
            regions.update(members[touched(rings, footprint(plane, pixels), known)].tolist())
        regions = self._in_sight(regions)
        if regions or sites is None:
            return Selection(session.store.state.region_set, frozenset(regions)) if regions else Selection()
        spots = session.stage.planes(view).stand(sites.xy, session.stage.height(view))
        return Selection(sites=frozenset(enclosed(spots, pixels).tolist()))

    def _in_sight(self, regions: set[int]) -> set[int]:
        """Those whose middle no higher level of the city hides."""
        session, numbers = self.session, sorted(regions)
        if not numbers or session.stage.relief is None:
            return regions
        middles = centroids(take(session.city.base.rings, np.array(numbers)))
        hidden = session.stage.behind(session.view(), middles)
        return {number for number, away in zip(numbers, hidden.tolist()) if not away}

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
