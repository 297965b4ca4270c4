"""What the commands do: the person's wishes as changes of the state, the camera and the panels."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from viewer.app import help_sheets
from viewer.app.export_dialogs import ask_data, ask_picture
from viewer.geometry import navigate
from viewer.geometry.camera import fit
from viewer.geometry.regions import bounds
from viewer.model.mode import MODES
from viewer.model.seen import other_sets, seen
from viewer.model.state import Layer, Selection
from viewer.ui.palette import Entry

if TYPE_CHECKING:
    from viewer.app.desk import Desk

TWICE_S = 1.0  # Esc twice within it leaves the stage


class Actions:
    """The deeds of one desk; each is one command, named in the table of commands."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self._escaped_at = -TWICE_S

    # Conditions

    def has_city(self) -> bool:
        return self.desk.city is not None

    def has_regions(self) -> bool:
        return self.desk.city is not None and self.desk.city.base is not None

    def has_clock(self) -> bool:
        return self.desk.city is not None and len(self.desk.city.clock) > 0

    def has_selection(self) -> bool:
        return bool(self.desk.store.state.selection)

    def has_number(self, number: int) -> bool:
        return number <= len(self.desk.offered())

    # Commands: files

    def ask_open(self) -> None:
        self.desk.opening.ask(join=False)

    def ask_add(self) -> None:
        self.desk.opening.ask(join=True)

    def ask_export_picture(self) -> None:
        ask_picture(self.desk)

    def ask_export_data(self) -> None:
        ask_data(self.desk)

    def close_city(self) -> None:
        self.desk.show_city(None)

    def start_over(self) -> None:
        """The open city as if it had just been opened: nothing of the last visitor is left."""
        self.desk.show_city(self.desk.whole, self.desk.problems)

    def quit(self) -> None:
        self.desk.window.close()

    # Commands: edit

    def undo(self) -> None:
        self.desk.restore(self.desk.history.undo(self.desk.store.state))

    def redo(self) -> None:
        self.desk.restore(self.desk.history.redo(self.desk.store.state))

    def select_all(self) -> None:
        if self.desk.city is not None and self.desk.city.base is not None:
            self.desk.store.change(selection=Selection(regions=frozenset(range(len(self.desk.city.base)))))

    def select_none(self) -> None:
        self.desk.store.change(selection=Selection())

    def cancel(self) -> None:
        """Gives up the innermost: palette, panel, movement, loading, selection, glasses; twice leaves the stage."""
        window = self.desk.window
        if self._close_open_panel() or window.map.cancel() or self.desk.files.cancel():
            return
        if self.desk.store.state.selection:
            self.select_none()
        elif self.desk.store.state.bare:
            self.desk.store.change(bare=False)
        elif window.mode.full_screen and window.mode.allows("mode"):
            now = time.monotonic()
            if now - self._escaped_at < TWICE_S:
                self.set_mode("analyst")
            self._escaped_at = now

    def _close_open_panel(self) -> bool:
        for panel in (self.desk.window.palette_panel, self.desk.window.problems, self.desk.window.data):
            if panel is not None and panel.isVisible():
                panel.hide()
                self.desk.window.map.setFocus()
                return True
        return False

    def open_palette(self, text: str = "") -> None:
        if self.desk.window.palette_panel:
            self.desk.window.place()
            self.desk.window.palette_panel.open(text)

    def find_feature(self) -> None:
        self.open_palette("f ")

    def entries(self) -> Iterable[Entry]:
        """Everything that the palette can find: commands, layers, features by name."""
        yield from self.desk.commands.entries()
        for name, title in self.region_sets():
            yield Entry("command", f"Show {title}", partial(self.show_region_set, name), "region set", "home")
        for kind in self.desk.offered().values():
            yield Entry("layer", kind.title, partial(self.toggle_layer, kind.name), "layer on or off", kind.name)
        base = self.desk.city.base if self.desk.city else None
        if base is not None:
            for number, name in enumerate(base.names):
                yield Entry("feature", name, partial(self.go_to_region, number), f"{base.singular} {base.ids[number]}")
        sites = self.desk.city.sites if self.desk.city else None
        if sites is not None:
            for number, name in enumerate(sites.names):
                kind = sites.kinds[number] if sites.kinds else "site"
                yield Entry("feature", name, partial(self.go_to_site, number), kind, "site")

    def go_to_region(self, region: int) -> None:
        self.desk.store.change(selection=Selection(regions=frozenset({region})))
        self.zoom_to_selection()

    def go_to_site(self, site: int) -> None:
        self.desk.store.change(selection=Selection(sites=frozenset({site})))
        self.zoom_to_selection()

    # Commands: view

    def full_extent(self, *, eased: bool = True) -> None:
        """The whole city between the panels, north up, tilted as the mode begins."""
        if self.desk.stage is None:
            return
        tilt = self.desk.window.mode.start_tilt_deg
        size = self.desk.window.map.size_px
        camera = self.desk.stage.home(size, self.desk.window.margins_px(), tilt_deg=tilt)
        self.desk.home = navigate.limited(camera, self.desk.stage.extent, size)
        self.desk.window.map.go(self.desk.home, eased=eased)

    def zoom_to_selection(self) -> None:
        city, chosen = self.desk.city, self.desk.store.state.selection
        if city is None or not chosen:
            return
        if chosen.regions:
            rings = (city.region_set(chosen.region_set) if chosen.region_set else city.base).rings
            boxes = bounds(rings)[sorted(chosen.regions)]
        else:
            points = (
                city.sites.xy[sorted(chosen.sites)] if city.sites is not None and chosen.sites else np.zeros((0, 2))
            )
            boxes = np.hstack((points, points))
        known = boxes[np.isfinite(boxes).all(axis=1)]
        if not len(known):
            self.desk.say("What is selected has no place on the map.")
            return
        box = np.concatenate((known[:, :2].min(axis=0), known[:, 2:].max(axis=0)))
        grown = box + np.array([-1, -1, 1, 1]) * max(*(box[2:] - box[:2]), 0.02 * self.desk.stage.span)
        now = self.desk.store.state.camera
        aimed = fit(grown, self.desk.window.map.size_px, self.desk.window.margins_px())
        self.desk.window.map.go(replace(aimed, rotation_deg=now.rotation_deg, tilt_deg=now.tilt_deg))

    def view_back(self) -> None:
        if (camera := self.desk.cameras.back()) is not None:
            self.desk.window.map.go(camera)

    def view_forward(self) -> None:
        if (camera := self.desk.cameras.forward()) is not None:
            self.desk.window.map.go(camera)

    def pan(self, x_px: float, y_px: float) -> None:
        self.desk.window.map.go(navigate.panned(self.desk.window.map.aim(), x_px, y_px, self.desk.window.map.size_px))

    def turn(self, by_deg: float, tilt_by_deg: float) -> None:
        self.desk.window.map.go(navigate.turned(self.desk.window.map.aim(), by_deg, tilt_by_deg))

    def north_up(self) -> None:
        self.desk.window.map.go(replace(self.desk.window.map.aim(), rotation_deg=0.0))

    def top_down(self) -> None:
        self.desk.window.map.go(replace(self.desk.window.map.aim(), tilt_deg=0.0))

    def toggle_full_screen(self) -> None:
        self.desk.window.showNormal() if self.desk.window.isFullScreen() else self.desk.window.showFullScreen()

    def toggle_panels(self) -> None:
        self.desk.window.hidden_panels = not self.desk.window.hidden_panels
        self.desk.window.place()
        self.desk.refresh_soon()

    def toggle_data(self) -> None:
        self._toggle(self.desk.window.data, self.desk.window.problems)

    def toggle_problems(self) -> None:
        self._toggle(self.desk.window.problems, self.desk.window.data)

    def _toggle(self, panel: QWidget | None, other: QWidget | None) -> None:
        """One of the two that share a place."""
        if panel is None:
            return
        if other is not None:
            other.hide()
        panel.setVisible(not panel.isVisible())
        self.desk.window.place()
        (panel if panel.isVisible() else self.desk.window.map).setFocus()

    def toggle_legend(self) -> None:
        self.desk.store.change(legend=not self.desk.store.state.legend)

    def toggle_bare(self) -> None:
        self.desk.store.change(bare=not self.desk.store.state.bare)

    def toggle_theme(self) -> None:
        other = "light" if self.desk.store.state.theme == "dark" else "dark"
        self.desk.store.change(theme=other)
        self.desk.remember(replace(self.desk.settings, theme=other))

    def set_type_scale(self, scale: float) -> None:
        self.desk.remember(replace(self.desk.settings, type_scale=scale))
        self.desk.dress()
        self.desk.show_pictures()

    def toggle_reduced_motion(self) -> None:
        self.desk.remember(replace(self.desk.settings, reduced_motion=not self.desk.settings.reduced_motion))
        self.desk.dress()

    def set_mode(self, name: str) -> None:
        """Another mode of the same window."""
        mode = MODES[name]
        if self.desk.store.state.mode == name:
            self.desk.window.set_mode(mode)
        else:
            self.desk.store.change(mode=name)
        if self.desk.window.isVisible():
            self.desk.window.showFullScreen() if mode.full_screen else self.desk.window.showNormal()
        self.desk.window.map.setCursor(Qt.CursorShape.ArrowCursor if mode.cursor else Qt.CursorShape.BlankCursor)
        self.full_extent(eased=False)

    # Commands: region sets

    def region_sets(self) -> tuple[tuple[str, str], ...]:
        """Name and title of what can be put on the stage: the city and its floor plans; none without plans."""
        whole = self.desk.whole
        plans = other_sets(whole)
        if whole is None or not plans:
            return ()
        return ("", whole.title or whole.name), *((plan.name, plan.title or plan.name) for plan in plans)

    def fill_region_sets(self, menu: QMenu) -> None:
        """One line per region set, the one on the stage ticked."""
        menu.clear()
        for name, title in self.region_sets():
            action = menu.addAction(title.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(name == self.desk.store.state.region_set)
            action.triggered.connect(partial(self._on_region_set, name))
        menu.menuAction().setEnabled(bool(self.region_sets()))

    def _on_region_set(self, name: str, checked: bool = False) -> None:
        self.show_region_set(name)

    def show_region_set(self, name: str) -> None:
        """Puts a floor plan on the stage, or with "" the city again with the stack that it was left with."""
        desk, state = self.desk, self.desk.store.state
        if desk.whole is None or name == state.region_set:
            return
        desk.set_layers[state.region_set] = state.layers
        layers = desk.set_layers.get(name) or desk.first_layers(seen(desk.whole, name))
        desk.store.change(region_set=name, layers=layers, selection=Selection())

    # Commands: layers and time

    def toggle_layer(self, kind: str) -> None:
        """Switches a layer; one that is not in the stack is put on top of it."""
        state = self.desk.store.state
        layer = state.layer(kind)
        changed = Layer(kind) if layer is None else replace(layer, visible=not layer.visible)
        self.desk.store.set(state.with_layer(changed))

    def toggle_number(self, number: int) -> None:
        kinds = list(self.desk.offered())
        if 0 < number <= len(kinds):
            self.toggle_layer(kinds[number - 1])

    def remove_layer(self, kind: str) -> None:
        self.desk.store.change(layers=tuple(layer for layer in self.desk.store.state.layers if layer.kind != kind))

    def remove_chosen(self) -> None:
        if self.desk.window.layers and self.desk.window.layers.chosen:
            self.remove_layer(self.desk.window.layers.chosen)

    def set_order(self, kinds: Sequence[str]) -> None:
        """The stack in this order, bottom first; layers that are not named stay below."""
        layers = {layer.kind: layer for layer in self.desk.store.state.layers}
        named = [layers.pop(kind) for kind in kinds if kind in layers]
        self.desk.store.change(layers=(*layers.values(), *named))

    def show_layers(self, visible: bool) -> None:
        self.desk.store.change(layers=tuple(replace(layer, visible=visible) for layer in self.desk.store.state.layers))

    def play(self) -> None:
        if self.desk.window.time:
            self.desk.window.time.play.toggle()

    def step(self, by: int) -> None:
        if self.desk.window.time:
            self.desk.window.time.next_step(by)

    def set_step(self, step: int | None) -> None:
        self.desk.store.change(step=step)

    # Commands: help

    def show_shortcuts(self) -> None:
        help_sheets.show_keys(self.desk)

    def show_about(self) -> None:
        help_sheets.show_about(self.desk)
