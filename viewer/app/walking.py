"""The map by keys alone: from district to district, what each says, and the same as a table."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt

from viewer.app.choosing import combined
from viewer.app.commands import Command
from viewer.app.companion import Companion
from viewer.app.session import Session
from viewer.geometry.neighbours import beside
from viewer.geometry.regions import FloatArray, Ragged, bounds
from viewer.geometry.walking import next_towards
from viewer.model.city import City
from viewer.model.state import Selection, ViewState
from viewer.render.stage import Hit, Stage, View
from viewer.scene.picture import Shown
from viewer.tongue import mark
from viewer.ui.map_accessible import announce
from viewer.ui.map_screen import NOWHERE
from viewer.ui.spoken import spoken

WAYS = {"left": (-1.0, 0.0), "right": (1.0, 0.0), "up": (0.0, -1.0), "down": (0.0, 1.0)}  # on the screen


WAY_TITLES = {
    "left": mark("To the next district: left"),
    "right": mark("To the next district: right"),
    "up": mark("To the next district: up"),
    "down": mark("To the next district: down"),
}


class Walking(Companion):
    """Enter on the map begins with the district in the middle, arrows step on, Enter selects, Esc ends it."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.at = -1  # the region that has the keys, -1 for none
        self._boxed: tuple[Ragged, FloatArray] | None = None  # rings and their bounds
        self._placed: tuple[Stage, View, FloatArray] | None = None  # and where the regions are in that view
        session.player.started.connect(self._dock_table)
        session.player.ended.connect(self._dock_table)
        on_map = session.window.map
        on_map.spoken_count = lambda: len(session.city.base) if session.has_regions() else 0
        on_map.spoken_of = self.tell
        on_map.spoken_at = self.place
        on_map.spoken_state = self.state_of

    def commands(self) -> Iterable[Command]:
        seen = self.session.has_regions
        yield Command("walk", "-" + mark("Walk from district to district"), self.begin, (), "View", seen, right="pick")
        for name, way in WAYS.items():
            yield Command(f"walk_{name}", WAY_TITLES[name], partial(self.step, way), enabled=self.walks,
                          right="pick")  # fmt: skip
        yield Command("walk_select", mark("Select the district"), self.select, enabled=seen, right="pick")
        yield Command("walk_end", mark("Leave the districts"), self.end, enabled=self.walks, right="pick")
        yield Command("table", mark("The districts as a table"), self.show_table, ("T",), "View", seen, right="pick")

    def walks(self) -> bool:
        """True while a district has the keys."""
        return self.at >= 0

    def begin(self) -> None:
        """Gives the keys to the selected district, or to the one in the middle of the view."""
        city, stage = self.session.city, self.session.stage
        if city is None or city.base is None or stage is None:
            return
        chosen = self.session.store.state.selection.regions
        at = min(chosen) if len(chosen) == 1 else self._in_the_middle()
        if at >= 0:
            self._go(at)

    def step(self, way: tuple[float, float]) -> None:
        """The neighbour in that direction of the screen."""
        spots = self._spots()
        if self.walks() and spots is not None:
            around = beside(self.session.city.base.rings, np.array([self.at]))
            self._go(next_towards(spots, self.at, way, around))

    def select(self) -> None:
        """Selects the district that has the keys; begins to walk where none has."""
        if not self.walks():
            self.begin()
            return
        state = self.session.store.state
        found = Selection(state.region_set, frozenset({self.at}))
        same = state.selection == found
        none = Qt.KeyboardModifier.NoModifier
        self.session.store.change(selection=Selection() if same else combined(state.selection, found, none))

    def end(self) -> None:
        """The arrows move the map again."""
        if self.walks():
            self.at, self.session.window.map.walking = -1, False
            self._show(NOWHERE)

    def show_table(self) -> None:
        """The same districts with all of their numbers; pressed again it goes."""
        window = self.session.window
        self._dock_table()
        window.toggle_panel("data")
        if window.is_open("data"):
            window.data.table.setFocus()

    def _dock_table(self, *_: object) -> None:
        """The table stands across the map; beside it while a story plays, whose scene and words it would cover."""
        window = self.session.window
        dock = "side" if self.session.player.told is not None else "across"
        if window.data is None or window.data.dock == dock:
            return
        stood = window.is_open("data")
        if stood:
            window.close_panel("data")
        window.data.dock = dock
        if stood:
            window.open_panel("data")

    def tell(self, region: int) -> str:
        """What is said of a region."""
        city = self.session.conductor.planned
        if city is None:
            return ""
        return spoken(city, region, self.session.conductor.shown(), self.session.store.state.step)

    def place(self, region: int) -> QRect:
        """Where a region is on the screen; empty when it has no place."""
        stage, on_map = self.session.stage, self.session.window.map
        if stage is None or not self.session.has_regions():
            return QRect()
        spots = self._corners()[region]
        if not np.isfinite(spots).all():
            return QRect()
        low, high = spots.min(axis=0), spots.max(axis=0)
        seen = QRectF(*low, *(high - low)).toAlignedRect() & on_map.rect()
        return seen.translated(on_map.mapToGlobal(QPoint(0, 0))) if not seen.isEmpty() else QRect()

    def show_city(self, city: City | None) -> None:
        self.end()

    def show_state(self, old: ViewState, new: ViewState) -> None:
        if old.region_set != new.region_set or old.mode != new.mode:
            self.end()

    def show_pictures(self, shown: Sequence[Shown]) -> None:
        if self.walks():
            self.session.window.map.setAccessibleDescription(self.tell(self.at))

    def _go(self, region: int) -> None:
        self.at, self.session.window.map.walking = region, True
        self._keep_in_view(region)
        self._show(replace(NOWHERE, region=region))
        text = self.tell(region)
        self.session.window.map.setAccessibleDescription(text)
        self.session.say(text)
        announce(self.session.window.map, text)

    def _show(self, hit: Hit) -> None:
        self.session.window.map.hovered.emit(hit, QPointF(-1.0, -1.0))

    def _keep_in_view(self, region: int) -> None:
        """Moves the map just so far that the district is seen."""
        session, on_map = self.session, self.session.window.map
        spots = self._spots()
        if spots is None or not np.isfinite(spots[region]).all():
            return
        left, top, right, bottom = session.window.margins_px()
        wide, tall = on_map.size_px
        x, y = spots[region]
        free_x, free_y = (left + 20.0, wide - right - 20.0), (top + 20.0, tall - bottom - 20.0)
        if not (free_x[0] <= x <= free_x[1] and free_y[0] <= y <= free_y[1]):
            camera = session.store.state.camera
            middle = self._middles()[region]
            on_map.go(replace(camera, x=float(middle[0]), y=float(middle[1])))

    def state_of(self, region: int) -> tuple[bool, bool]:
        """Whether a region has the keys, and whether it is selected."""
        state = self.session.store.state
        chosen = state.selection
        return region == self.at, chosen.region_set == state.region_set and region in chosen.regions

    def _boxes(self) -> FloatArray:
        """(n, 4) bounds of the districts, worked out once for each set of rings."""
        rings = self.session.city.base.rings
        if self._boxed is None or self._boxed[0] is not rings:
            self._boxed = rings, bounds(rings)
        return self._boxed[1]

    def _corners(self) -> FloatArray:
        """(n, 4, 2) where the corners of the bounds of all districts are on the map, once for each view."""
        session, stage = self.session, self.session.stage
        view = replace(session.view(), lens=None, hover_region=-1)
        if self._placed is None or self._placed[0] is not stage or self._placed[1] != view:
            box = self._boxes()
            corners = box[:, [0, 1, 0, 3, 2, 1, 2, 3]].reshape(-1, 2)
            tall = np.repeat(stage.heights(view, session.city.base.name), 4)
            spots = stage.planes(view).project(corners, stage.height(view) + tall)
            self._placed = stage, view, spots.reshape(-1, 4, 2)
        return self._placed[2]

    def _middles(self) -> FloatArray:
        box = self._boxes()
        return (box[:, :2] + box[:, 2:]) / 2

    def _spots(self) -> FloatArray | None:
        """(n, 2) where the districts are on the map."""
        session = self.session
        if session.stage is None or not session.has_regions():
            return None
        view, name = session.view(), session.city.base.name
        tall = session.stage.height(view) + session.stage.heights(view, name)
        return session.stage.planes(view).project(self._middles(), tall)

    def _in_the_middle(self) -> int:
        spots = self._spots()
        if spots is None:
            return -1
        (wide, tall), (left, top, right, bottom) = self.session.window.map.size_px, self.session.window.margins_px()
        far = np.hypot(spots[:, 0] - (left + wide - right) / 2, spots[:, 1] - (top + tall - bottom) / 2)
        return int(np.nanargmin(far)) if np.isfinite(far).any() else -1
