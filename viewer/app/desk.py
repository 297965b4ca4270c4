"""The desk: the one place where state, pictures, files and the window meet. Every command ends here."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial

import numpy as np
from PySide6.QtCore import QObject, QPointF, Qt, QTimer

from viewer import overlays
from viewer.app import help_sheets
from viewer.app import settings as remembered
from viewer.app.commands import Commands, table
from viewer.app.conductor import Conductor
from viewer.app.export_dialogs import ask_data, ask_picture
from viewer.app.files import Files
from viewer.app.opening import Opening
from viewer.app.renderer import Renderer
from viewer.app.settings import Settings
from viewer.errors import Problem, clip
from viewer.geometry import navigate
from viewer.geometry.camera import Camera, fit
from viewer.geometry.regions import bounds
from viewer.model.city import City
from viewer.model.history import CameraHistory, History
from viewer.model.mode import MODES
from viewer.model.state import Layer, Selection, ViewState
from viewer.model.store import Store
from viewer.overlays.kind import OverlayKind
from viewer.render.stage import Hit, Stage, View
from viewer.ui.inspector_panel import sheet_of, sheet_of_selection
from viewer.ui.map_view import NOWHERE, Frame
from viewer.ui.palette import Entry
from viewer.ui.skin import theme_of
from viewer.ui.status_bar import PX_PER_M, place_words
from viewer.ui.window import MainWindow

MOST_PROBLEMS = 5000
TWICE_S = 1.0  # Esc twice within it leaves the stage


class Desk(QObject):
    """Made with the window, alive until `close`. Its methods are what the commands run."""

    def __init__(
        self,
        settings: Settings | None = None,
        *,
        state: ViewState | None = None,
        kinds: Mapping[str, OverlayKind] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.settings = settings or Settings()
        self.kinds = dict(overlays.KINDS if kinds is None else kinds)
        start = state or ViewState(theme=self.settings.theme)  # type: ignore[arg-type]
        self.store, self.cameras = Store(start), CameraHistory()
        self._history = History(start)
        self.window = MainWindow(self.entries)
        self.files = Files(parent=self)
        self.conductor = Conductor(self.store, kinds=self.kinds, build=self._build, parent=self)
        self.renderer = Renderer(self)
        self.opening = Opening(self)
        self.commands = Commands(table(self), self.window)
        self.problems: tuple[Problem, ...] = ()
        self.stage: Stage | None = None
        self._home: Camera | None = None  # the full extent for the window as it was last
        self._hover, self._hover_at = NOWHERE, QPointF()
        self._asked: tuple[object, ...] = ()
        self._escaped_at = -TWICE_S
        self._restoring = False
        self._to_degrees = None
        self._fresh = QTimer(self)
        self._connect()
        self.set_mode(start.mode)

    def _connect(self) -> None:
        self._fresh.setSingleShot(True)
        self._fresh.setInterval(0)
        self._fresh.timeout.connect(self.refresh)
        self.store.observe(self._on_state)
        self.conductor.shown_changed.connect(self._on_shown)
        self.conductor.failed.connect(self._on_layer_failed)
        self.renderer.drawn.connect(self._on_drawn)
        self.renderer.failed.connect(self._on_draw_failed)
        window, on_map = self.window, self.window.map
        window.panels_made.connect(self._on_panels)
        window.status.cancelled.connect(self.files.cancel)
        window.status.problems_asked.connect(self.toggle_problems)
        window.status.scale_asked.connect(self._on_scale)
        window.status.crs_asked.connect(lambda: help_sheets.show_crs(self))
        window.empty.open_asked.connect(self.ask_open)
        window.empty.sample_asked.connect(self.opening.open_sample)
        window.empty.recent_asked.connect(self.opening.open_recent)
        on_map.camera_asked.connect(self._on_camera)
        on_map.rested.connect(self._on_rest)
        on_map.hovered.connect(self._on_hover)
        on_map.picked.connect(self._on_pick)
        on_map.command_asked.connect(self.commands.run)
        on_map.bare_asked.connect(lambda bare: self.store.change(bare=bare))
        on_map.files_dropped.connect(self.opening.drop)
        on_map.menu_asked.connect(self._on_menu)
        on_map.resized.connect(self._on_resized)

    def close(self) -> None:
        """Ends every thread and process that the desk began."""
        self._fresh.stop()
        self.files.close()
        self.renderer.close()
        self.conductor.close()

    def _build(self, city: City, layer: Layer, moment: object) -> object:
        if self.kinds.get(layer.kind) is overlays.KINDS.get(layer.kind):
            return overlays.build(city, layer, moment)
        kind = self.kinds[layer.kind]
        return kind.build(city, kind.values(layer.params), moment)

    # The city

    @property
    def city(self) -> City | None:
        return self.conductor.city

    def show_city(self, city: City | None, problems: Sequence[Problem] = (), layers: tuple[Layer, ...] = ()) -> None:
        """Shows another city in its own first view, or none; its undo begins anew."""
        self.stage = Stage(city) if city else None
        self._hover = NOWHERE
        self._asked = ()
        window = self.window
        window.map.set_stage(self.stage, self.stage.extent if self.stage else np.full(4, np.nan))
        layers = layers or (overlays.default_layers(city) if city else ())
        layers = tuple(layer for layer in layers if layer.kind in self.kinds)
        state = replace(self.store.state, layers=layers, selection=Selection(), step=None, region_set="", bare=False)
        self._history = History(state)
        self.conductor.open(None)
        self.store.set(state)
        self.problems = tuple(problems)[:MOST_PROBLEMS]
        self.conductor.open(city)
        self._fill_panels()
        self.cameras = CameraHistory()
        self.full_extent(eased=False)
        window.setWindowTitle(f"{clip(city.title or city.name, 80)} - Rhea" if city else "Rhea")
        window.map.setFocus()

    def join_city(self, city: City, problems: Sequence[Problem]) -> None:
        """Shows the open city with more in it; view, layers and undo stay, kinds that now fit are added, switched off."""
        self.stage = Stage(city)
        self._asked = ()
        self.window.map.set_stage(self.stage, self.stage.extent)
        self.problems = (*self.problems, *problems)[:MOST_PROBLEMS]
        self.conductor.open(city)
        known = {layer.kind for layer in self.store.state.layers}
        more = tuple(replace(x, visible=False) for x in overlays.default_layers(city) if x.kind not in known)
        self.store.change(layers=(*self.store.state.layers, *more))
        self._fill_panels()
        self._refresh_soon()

    def offered(self) -> dict[str, OverlayKind]:
        """The kinds that fit the open city, themes first; none without a city."""
        fitting = [kind for kind in self.kinds.values() if self.city is not None and kind.fits(self.city)]
        return {kind.name: kind for kind in sorted(fitting, key=lambda kind: not kind.theme)}

    def _fill_panels(self) -> None:
        """Tells every panel about the city as it is."""
        window, city, state = self.window, self.city, self.store.state
        window.title.show_city(city, state.step)
        window.attribution.show_city(city)
        window.empty.setVisible(city is None and not self.files.busy)
        window.empty.show_recent(self.settings.recent)
        window.status.show_crs(city.crs if city else None)
        if window.layers:
            window.layers.show_city(city, self.offered())
        for panel in (window.time, window.data):
            if panel:
                panel.show_city(city)
        self._to_degrees = None
        self._show_problems(open_on_error=True)
        self._show_state(state, state)
        self._on_shown()

    # State to window

    def _on_state(self, old: ViewState, new: ViewState) -> None:
        if not self._restoring and self.city is not None:
            self._history.record(new, time.monotonic())
        self._show_state(old, new)
        self._refresh_soon()

    def _show_state(self, old: ViewState, new: ViewState) -> None:
        window, whole = self.window, old is new
        if old.mode != new.mode:
            window.set_mode(MODES[new.mode])
        if old.theme != new.theme or whole:
            self._dress()
        if window.layers and (whole or old.layers != new.layers):
            window.layers.show_state(old, new)
        if whole or old.step != new.step:
            window.title.show_city(self.city, new.step)
            if window.time:
                window.time.show_state(old, new)
        if window.data and (whole or old.selection != new.selection):
            window.data.show_state(old, new)
        if whole or (old.selection, old.step, old.layers) != (new.selection, new.step, new.layers):
            self._inspect()
        if whole or old.camera != new.camera:
            metres = self.city is not None and self.city.crs.metres
            window.scale_bar.show_scale(new.camera.units_per_px if self.city else 0.0, metres=metres)
            window.status.show_scale(new.camera.units_per_px)
        if (old.bare, old.legend) != (new.bare, new.legend) or whole:
            self._show_bare(new)

    def _show_bare(self, state: ViewState) -> None:
        """With the glasses off nothing floats over the city."""
        legend = self.window.legend
        if legend:
            legend.show_layers(self.conductor.shown() if state.legend else ())
        self.window.glasses_off = state.bare
        self.window.place()

    def _dress(self) -> None:
        theme = theme_of(self.store.state.theme)
        self.window.dress(theme, self.settings.type_scale)
        self.window.map.reduced_motion = self.settings.reduced_motion

    def _on_panels(self) -> None:
        """Connects the panels of a mode that has just begun."""
        window = self.window
        if window.layers:
            panel = window.layers
            panel.toggled.connect(self.toggle_layer)
            panel.layer_changed.connect(lambda layer: self.store.set(self.store.state.with_layer(layer)))
            panel.order_asked.connect(self.set_order)
            panel.added.connect(self.toggle_layer)
            panel.removed.connect(self.remove_layer)
            panel.resized.connect(window.place)
        if window.inspector:
            window.inspector.unpinned.connect(self.select_none)
        if window.time:
            window.time.step_asked.connect(self.set_step)
        if window.problems:
            window.problems.closed.connect(self.toggle_problems)
            window.problems.cleared.connect(self._clear_problems)
        if window.data:
            window.data.selected.connect(self._on_rows)
            window.data.closed.connect(self.toggle_data)
        if window.palette_panel:
            window.palette_panel.chosen.connect(lambda entry: entry.run())
            window.palette_panel.closed.connect(window.map.setFocus)
        self.commands.obey(window.mode)
        self._fill_panels()

    # Picture

    def view(self) -> View:
        """How the city is looked at, as the stage wants to know it."""
        state, window = self.store.state, self.window
        return View(
            state.camera,
            window.map.size_px,
            step=state.step,
            region_set=state.region_set,
            theme=state.theme,
            bare=state.bare,
            selection=state.selection,
            hover_region=self._hover.region,
            pixel_ratio=window.map.devicePixelRatioF(),
            type_scale=self.settings.type_scale * window.mode.type_scale,
            reduced_motion=self.settings.reduced_motion,
            margins_px=window.margins_px(),
        )

    def _refresh_soon(self) -> None:
        if not self._fresh.isActive():
            self._fresh.start()

    def refresh(self) -> None:
        """Shows the view as it is now and asks for its pixels when they would differ."""
        if self.stage is None:
            self.window.map.update()
            return
        view, shown = self.view(), self.conductor.shown()
        self.window.map.show_view(view, shown)
        wish = (replace(view, hover_region=-1), tuple((layer.picture, layer.opacity) for layer in shown))
        if wish != self._asked:
            self._asked = wish
            self.renderer.ask(self.stage, view, shown)

    def _on_drawn(self, frame: Frame) -> None:
        if frame.stage is self.stage:
            self.window.map.show_frame(frame)

    def _on_shown(self) -> None:
        window, shown = self.window, self.conductor.shown()
        if window.legend:
            window.legend.show_layers(shown if self.store.state.legend else ())
        if window.layers:
            window.layers.show_pictures(self.conductor.picture)
        self._inspect()
        window.place()
        self._refresh_soon()

    def _on_draw_failed(self, text: str) -> None:
        self._add_problem(Problem(f"the picture could not be drawn: {text}", hint="the log has more"))

    def _on_layer_failed(self, problem: Problem) -> None:
        self._add_problem(problem)

    def _add_problem(self, problem: Problem) -> None:
        if problem not in self.problems:
            self.problems = (*self.problems, problem)[:MOST_PROBLEMS]
        self._show_problems(open_on_error=False)
        self.say(problem.sentence())

    def _show_problems(self, *, open_on_error: bool) -> None:
        errors = sum(problem.severity == "error" for problem in self.problems)
        self.window.status.show_problems(errors, len(self.problems) - errors)
        if self.window.problems:
            self.window.problems.show_problems(self.problems)
            if open_on_error and errors:
                self.window.problems.show()
                self.window.place()

    def _clear_problems(self) -> None:
        self.problems = ()
        self._show_problems(open_on_error=False)

    def say(self, text: str) -> None:
        """A line in the status bar; modes without one say nothing."""
        self.window.status.say(text)

    # Map to state

    def _on_camera(self, camera: Camera) -> None:
        self.store.change(camera=camera)

    def _on_rest(self) -> None:
        if self.city is not None:
            self.cameras.visit(self.store.state.camera)

    def _on_hover(self, hit: Hit, at: QPointF) -> None:
        self._hover_at = at
        self._tell_place(at)
        if hit != self._hover:
            self._hover = hit
            self._inspect()
            if self.stage is not None:
                self.window.map.show_view(self.view(), self.conductor.shown())

    def _inspect(self) -> None:
        panel, city = self.window.inspector, self.city
        if panel is None:
            return
        state, shown = self.store.state, self.conductor.shown()
        if city is None:
            panel.show_sheet(sheet_of_selection(City(""), Selection(), (), None))
        elif state.selection:
            panel.show_sheet(sheet_of_selection(city, state.selection, shown, state.step))
        else:
            panel.show_sheet(sheet_of(city, self._hover, shown, state.step, state.region_set))
        self.window.place_inspector()

    def _tell_place(self, at: QPointF) -> None:
        xy = self.window.map.ground(at) if at.x() >= 0 else None
        crs = self.city.crs if self.city else None
        self.window.status.show_place(place_words(xy, self._lonlat(xy), crs))

    def _lonlat(self, xy: tuple[float, float] | None) -> tuple[float, float] | None:
        if xy is None or self.city is None or not self.city.crs.plane:
            return None
        if self._to_degrees is None:
            from pyproj import Transformer

            self._to_degrees = Transformer.from_crs(self.city.crs.plane, "EPSG:4326", always_xy=True)
        x, y = self._to_degrees.transform(*xy)
        return (x, y) if np.isfinite(x) and np.isfinite(y) else None

    def _on_pick(self, hit: Hit, modifiers: Qt.KeyboardModifier) -> None:
        """A plain click replaces the selection, Shift adds to it, Ctrl turns one in or out; nothing clears it."""
        if not self.window.mode.allows("pick") or self.city is None:
            return
        now, found = self.store.state.selection, _selected(hit, self.store.state.region_set)
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            found = _joined(now, found)
        elif modifiers & Qt.KeyboardModifier.ControlModifier:
            found = _toggled(now, found)
        self.store.change(selection=found)

    def _on_rows(self, regions: frozenset[int]) -> None:
        self.store.change(selection=Selection(self.store.state.region_set, regions))

    def _on_menu(self, at: QPointF, on_screen: QPointF) -> None:
        help_sheets.open_map_menu(self, at, on_screen)

    def _on_resized(self) -> None:
        state = self.store.state
        if self.city is not None and (self._home is None or state.camera == self._home):
            self.full_extent(eased=False)
        self._refresh_soon()

    def _on_scale(self, denominator: float) -> None:
        self.window.map.go(replace(self.store.state.camera, units_per_px=denominator / PX_PER_M))
        self.window.map.setFocus()

    # Conditions

    def history(self) -> History:
        return self._history

    def has_city(self) -> bool:
        return self.city is not None

    def has_regions(self) -> bool:
        return self.city is not None and self.city.base is not None

    def has_clock(self) -> bool:
        return self.city is not None and len(self.city.clock) > 0

    def has_selection(self) -> bool:
        return bool(self.store.state.selection)

    def has_number(self, number: int) -> bool:
        return number <= len(self.offered())

    # Commands: files

    def ask_open(self) -> None:
        self.opening.ask(join=False)

    def ask_add(self) -> None:
        self.opening.ask(join=True)

    def ask_export_picture(self) -> None:
        ask_picture(self)

    def ask_export_data(self) -> None:
        ask_data(self)

    def close_city(self) -> None:
        self.show_city(None)

    def quit(self) -> None:
        self.window.close()

    def remember(self, settings: Settings) -> None:
        """Keeps and writes changed settings; says when they could not be written."""
        if settings != self.settings:
            self.settings = settings
            if fault := remembered.save(settings):
                self.say(fault)

    # Commands: edit

    def undo(self) -> None:
        self._restore(self._history.undo(self.store.state))

    def redo(self) -> None:
        self._restore(self._history.redo(self.store.state))

    def _restore(self, state: ViewState) -> None:
        self._restoring = True
        try:
            self.store.set(state)
        finally:
            self._restoring = False

    def select_all(self) -> None:
        if self.city is not None and self.city.base is not None:
            self.store.change(selection=Selection(regions=frozenset(range(len(self.city.base)))))

    def select_none(self) -> None:
        self.store.change(selection=Selection())

    def cancel(self) -> None:
        """Gives up the innermost thing: palette, panel, movement, loading, selection, glasses; on stage twice leaves."""
        window = self.window
        if self._close_open_panel() or window.map.cancel() or self.files.cancel():
            return
        if self.store.state.selection:
            self.select_none()
        elif self.store.state.bare:
            self.store.change(bare=False)
        elif window.mode.full_screen and window.mode.allows("mode"):
            now = time.monotonic()
            if now - self._escaped_at < TWICE_S:
                self.set_mode("analyst")
            self._escaped_at = now

    def _close_open_panel(self) -> bool:
        for panel in (self.window.palette_panel, self.window.problems, self.window.data):
            if panel is not None and panel.isVisible():
                panel.hide()
                self.window.map.setFocus()
                return True
        return False

    def open_palette(self, text: str = "") -> None:
        if self.window.palette_panel:
            self.window.place()
            self.window.palette_panel.open(text)

    def find_feature(self) -> None:
        self.open_palette("f ")

    def entries(self) -> Iterable[Entry]:
        """Everything that the palette can find: commands, layers, features by name."""
        yield from self.commands.entries()
        for kind in self.offered().values():
            yield Entry("layer", kind.title, partial(self.toggle_layer, kind.name), "layer on or off")
        base = self.city.base if self.city else None
        if base is not None:
            for number, name in enumerate(base.names):
                yield Entry("feature", name, partial(self.go_to_region, number), f"{base.singular} {base.ids[number]}")
        sites = self.city.sites if self.city else None
        if sites is not None:
            for number, name in enumerate(sites.names):
                yield Entry(
                    "feature", name, partial(self.go_to_site, number), sites.kinds[number] if sites.kinds else "site"
                )

    def go_to_region(self, region: int) -> None:
        self.store.change(selection=Selection(regions=frozenset({region})))
        self.zoom_to_selection()

    def go_to_site(self, site: int) -> None:
        self.store.change(selection=Selection(sites=frozenset({site})))
        self.zoom_to_selection()

    # Commands: view

    def full_extent(self, *, eased: bool = True) -> None:
        """The whole city between the panels, north up, tilted as the mode begins."""
        if self.stage is None:
            return
        tilt = self.window.mode.start_tilt_deg
        size = self.window.map.size_px
        camera = self.stage.home(size, self.window.margins_px(), tilt_deg=tilt)
        self._home = navigate.limited(camera, self.stage.extent, size)
        self.window.map.go(self._home, eased=eased)

    def zoom_to_selection(self) -> None:
        city, chosen = self.city, self.store.state.selection
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
            self.say("What is selected has no place on the map.")
            return
        box = np.concatenate((known[:, :2].min(axis=0), known[:, 2:].max(axis=0)))
        grown = box + np.array([-1, -1, 1, 1]) * max(*(box[2:] - box[:2]), 0.02 * self.stage.span)
        now = self.store.state.camera
        aimed = fit(grown, self.window.map.size_px, self.window.margins_px())
        self.window.map.go(replace(aimed, rotation_deg=now.rotation_deg, tilt_deg=now.tilt_deg))

    def view_back(self) -> None:
        if (camera := self.cameras.back()) is not None:
            self.window.map.go(camera)

    def view_forward(self) -> None:
        if (camera := self.cameras.forward()) is not None:
            self.window.map.go(camera)

    def pan(self, x_px: float, y_px: float) -> None:
        self.window.map.go(navigate.panned(self.window.map.aim(), x_px, y_px, self.window.map.size_px))

    def turn(self, by_deg: float, tilt_by_deg: float) -> None:
        self.window.map.go(navigate.turned(self.window.map.aim(), by_deg, tilt_by_deg))

    def north_up(self) -> None:
        self.window.map.go(replace(self.window.map.aim(), rotation_deg=0.0))

    def top_down(self) -> None:
        self.window.map.go(replace(self.window.map.aim(), tilt_deg=0.0))

    def toggle_full_screen(self) -> None:
        self.window.showNormal() if self.window.isFullScreen() else self.window.showFullScreen()

    def toggle_panels(self) -> None:
        self.window.hidden_panels = not self.window.hidden_panels
        self.window.place()
        self._refresh_soon()

    def toggle_data(self) -> None:
        self._toggle(self.window.data, self.window.problems)

    def toggle_problems(self) -> None:
        self._toggle(self.window.problems, self.window.data)

    def _toggle(self, panel: object, other: object) -> None:
        """One of the two that share a place."""
        if panel is None:
            return
        if other is not None:
            other.hide()
        panel.setVisible(not panel.isVisible())
        self.window.place()
        (panel if panel.isVisible() else self.window.map).setFocus()

    def toggle_legend(self) -> None:
        self.store.change(legend=not self.store.state.legend)

    def toggle_bare(self) -> None:
        self.store.change(bare=not self.store.state.bare)

    def toggle_theme(self) -> None:
        other = "light" if self.store.state.theme == "dark" else "dark"
        self.store.change(theme=other)
        self.remember(replace(self.settings, theme=other))

    def set_type_scale(self, scale: float) -> None:
        self.remember(replace(self.settings, type_scale=scale))
        self._dress()
        self._on_shown()

    def toggle_reduced_motion(self) -> None:
        self.remember(replace(self.settings, reduced_motion=not self.settings.reduced_motion))
        self._dress()

    def set_mode(self, name: str) -> None:
        """Another mode of the same window."""
        mode = MODES[name]
        if self.store.state.mode == name:
            self.window.set_mode(mode)
        else:
            self.store.change(mode=name)
        if self.window.isVisible():
            self.window.showFullScreen() if mode.full_screen else self.window.showNormal()
        self.window.map.setCursor(Qt.CursorShape.ArrowCursor if mode.cursor else Qt.CursorShape.BlankCursor)
        self.full_extent(eased=False)

    # Commands: layers and time

    def toggle_layer(self, kind: str) -> None:
        """Switches a layer; one that is not in the stack is put on top of it."""
        state = self.store.state
        layer = state.layer(kind)
        changed = Layer(kind) if layer is None else replace(layer, visible=not layer.visible)
        self.store.set(state.with_layer(changed))

    def toggle_number(self, number: int) -> None:
        kinds = list(self.offered())
        if 0 < number <= len(kinds):
            self.toggle_layer(kinds[number - 1])

    def remove_layer(self, kind: str) -> None:
        self.store.change(layers=tuple(layer for layer in self.store.state.layers if layer.kind != kind))

    def remove_chosen(self) -> None:
        if self.window.layers and self.window.layers.chosen:
            self.remove_layer(self.window.layers.chosen)

    def set_order(self, kinds: Sequence[str]) -> None:
        """The stack in this order, bottom first; layers that are not named stay below."""
        layers = {layer.kind: layer for layer in self.store.state.layers}
        named = [layers.pop(kind) for kind in kinds if kind in layers]
        self.store.change(layers=(*layers.values(), *named))

    def show_layers(self, visible: bool) -> None:
        self.store.change(layers=tuple(replace(layer, visible=visible) for layer in self.store.state.layers))

    def play(self) -> None:
        if self.window.time:
            self.window.time.play.toggle()

    def step(self, by: int) -> None:
        if self.window.time:
            self.window.time.next_step(by)

    def set_step(self, step: int | None) -> None:
        self.store.change(step=step)

    # Commands: help

    def show_shortcuts(self) -> None:
        help_sheets.show_keys(self)

    def show_about(self) -> None:
        help_sheets.show_about(self)


def _selected(hit: Hit, region_set: str) -> Selection:
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
