"""Undo, selection, the palette, and giving up the innermost thing."""

from __future__ import annotations

import time
from collections.abc import Iterable
from functools import partial

from viewer.app.commands import Command
from viewer.app.companion import Companion
from viewer.app.session import Session
from viewer.model.state import Selection
from viewer.tongue import mark, named, tr
from viewer.ui.palette import Entry

TWICE_S = 1.0  # Esc twice within it leaves the stage


class Editing(Companion):
    """What changes the state back and forth and says what is chosen."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._escaped_at = -TWICE_S

    def commands(self) -> Iterable[Command]:
        session = self.session
        yield Command("undo", mark("Undo"), self.undo, ("Ctrl+Z",), "Edit", lambda: session.history.can_undo)
        yield Command("redo", mark("Redo"), self.redo, ("Ctrl+Shift+Z", "Ctrl+Y"), "Edit",
                      lambda: session.history.can_redo)  # fmt: skip
        yield Command("select_all", "-" + mark("Select all"), self.select_all, ("Ctrl+A",), "Edit", session.has_regions)
        yield Command("select_none", mark("Select nothing"), self.select_none, ("Ctrl+Shift+A", "Ctrl+Alt+A"), "Edit",
                      self._has_selection)  # fmt: skip
        yield Command("find", "-" + mark("Find commands, layers, features…"), self.open_palette,
                      ("Ctrl+K", "Ctrl+Shift+P"), "Edit")  # fmt: skip
        yield Command("find_feature", mark("Find a feature…"), self.find_feature, ("Ctrl+F",), "Edit",
                      session.has_regions, right="find")  # fmt: skip
        yield Command("cancel", mark("Cancel"), self.cancel, right="cancel")

    def entries(self) -> Iterable[Entry]:
        """Regions and sites by their names."""
        city = self.session.city
        base, sites = (city.base, city.sites) if city else (None, None)
        if base is not None:
            for number, name in enumerate(base.names):
                yield Entry("feature", name, partial(self.go_to_region, number), f"{base.singular} {base.ids[number]}")
        if sites is not None:
            for number, name in enumerate(sites.names):
                kind = named(sites.kinds[number]) if sites.kinds else tr("site")
                yield Entry("feature", name, partial(self.go_to_site, number), kind, "site")

    def connect_panels(self) -> None:
        window = self.session.window
        if window.inspector:
            window.inspector.unpinned.connect(self.select_none)
        if window.data:
            window.data.selected.connect(self._on_rows)
        if window.palette_panel:
            window.palette_panel.chosen.connect(lambda entry: entry.run())
            window.palette_panel.closed.connect(window.map.setFocus)

    def undo(self) -> None:
        """Back to the picture before the last change."""
        self.session.restore(self.session.history.undo(self.session.store.state))

    def redo(self) -> None:
        """Forward again along the branch that was left last."""
        self.session.restore(self.session.history.redo(self.session.store.state))

    def select_all(self) -> None:
        """Every region of the base set."""
        if self.session.has_regions():
            chosen = frozenset(range(len(self.session.city.base)))
            self.session.store.change(selection=Selection(regions=chosen))

    def select_none(self) -> None:
        """Nothing is pinned any more."""
        self.session.store.change(selection=Selection())

    def go_to_region(self, region: int) -> None:
        """Pins a region and brings it into view."""
        self.session.store.change(selection=Selection(regions=frozenset({region})))
        self.session.zoom_to_selection()

    def go_to_site(self, site: int) -> None:
        """Pins a site and brings it into view."""
        self.session.store.change(selection=Selection(sites=frozenset({site})))
        self.session.zoom_to_selection()

    def open_palette(self, text: str = "") -> None:
        """The field that finds everything, with these words in it."""
        window = self.session.window
        if window.palette_panel:
            window.palette_panel.open(text)
            window.place()

    def find_feature(self) -> None:
        """The palette, looking for regions and sites alone."""
        self.open_palette("f ")

    def cancel(self) -> None:
        """Gives up the innermost: palette, panel, movement, loading, brush, lens, selection, glasses; twice a mode."""
        session, window = self.session, self.session.window
        if self._close_open_panel() or window.map.cancel() or session.files.cancel():
            return
        if window.map.tool:
            window.map.set_tool("")
        elif session.store.state.lens is not None:
            session.store.change(lens=None)
        elif session.store.state.selection:
            self.select_none()
        elif session.store.state.bare:
            session.store.change(bare=False)
        elif window.mode.full_screen and window.mode.allows("mode"):
            now = time.monotonic()
            if now - self._escaped_at < TWICE_S:
                session.set_mode("analyst")
            self._escaped_at = now

    def _close_open_panel(self) -> bool:
        window = self.session.window
        if window.palette_panel is not None and window.palette_panel.isVisible():
            window.palette_panel.hide()
            window.map.setFocus()
            return True
        return window.close_last_panel()

    def _has_selection(self) -> bool:
        return bool(self.session.store.state.selection)

    def _on_rows(self, regions: frozenset[int]) -> None:
        self.session.store.change(selection=Selection(self.session.store.state.region_set, regions))
