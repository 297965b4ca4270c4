"""The desk: the one place where state, pictures, files and the window meet. Every command ends here."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

import numpy as np
from PySide6.QtCore import QObject, QTimer

from viewer import overlays
from viewer.app import help_sheets
from viewer.app import settings as remembered
from viewer.app.actions import Actions
from viewer.app.commands import Commands, table
from viewer.app.conductor import Conductor
from viewer.app.files import Files
from viewer.app.opening import Opening
from viewer.app.pointer import Pointer
from viewer.app.renderer import Renderer
from viewer.app.settings import Settings
from viewer.engine.governor import Quality
from viewer.errors import Problem, clip
from viewer.geometry.camera import Camera
from viewer.model.city import City
from viewer.model.history import CameraHistory, History
from viewer.model.mode import MODES
from viewer.model.seen import seen
from viewer.model.state import Layer, Selection, ViewState
from viewer.model.store import Store
from viewer.overlays.kind import Moment, OverlayKind
from viewer.render.stage import Stage, View
from viewer.scene.picture import Picture
from viewer.ui.map_view import Frame
from viewer.ui.problems_panel import summary
from viewer.ui.skin import theme_of
from viewer.ui.status_bar import PX_PER_M
from viewer.ui.window import MainWindow

MOST_PROBLEMS = 5000


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
        self.history = History(start)
        self.actions = Actions(self)
        self.window = MainWindow(self.actions.entries)
        self.files = Files(parent=self)
        self.conductor = Conductor(self.store, kinds=self.kinds, build=partial(_build, self.kinds), parent=self)
        self.renderer = Renderer(self)
        self.opening = Opening(self)
        self.pointer = Pointer(self)
        self.commands = Commands(table(self), self.window)
        self.problems: tuple[Problem, ...] = ()
        self.whole: City | None = None  # as it was opened, whatever part of it is on screen
        self.set_layers: dict[str, tuple[Layer, ...]] = {}  # region set -> the stack it was left with
        self.stage: Stage | None = None
        self.home: Camera | None = None  # the full extent for the window as it was last
        self._asked: tuple[object, ...] = ()
        self._restoring = False
        self._fresh = QTimer(self)
        self._connect()
        self.actions.set_mode(start.mode)

    def _connect(self) -> None:
        self._fresh.setSingleShot(True)
        self._fresh.setInterval(0)
        self._fresh.timeout.connect(self.refresh)
        self.store.observe(self._on_state)
        self.conductor.shown_changed.connect(self.show_pictures)
        self.conductor.failed.connect(self._on_layer_failed)
        self.renderer.drawn.connect(self._on_drawn)
        self.renderer.failed.connect(self._on_draw_failed)
        self.renderer.quality_changed.connect(self._on_quality)
        self.window.map.moved_on.connect(self.renderer.note_frame)
        window, on_map = self.window, self.window.map
        window.panels_made.connect(self._on_panels)
        window.status.cancelled.connect(self.files.cancel)
        window.status.problems_asked.connect(self.actions.toggle_problems)
        window.status.scale_asked.connect(self._on_scale)
        window.status.crs_asked.connect(lambda: help_sheets.show_crs(self))
        window.empty.open_asked.connect(self.actions.ask_open)
        window.empty.sample_asked.connect(self.opening.open_sample)
        window.empty.recent_asked.connect(self.opening.open_recent)
        on_map.camera_asked.connect(self._on_camera)
        on_map.rested.connect(self._on_rest)
        on_map.command_asked.connect(self.commands.run)
        on_map.bare_asked.connect(lambda bare: self.store.change(bare=bare))
        on_map.files_dropped.connect(self.opening.drop)
        on_map.resized.connect(self._on_resized)

    def close(self) -> None:
        """Ends every thread and process that the desk began."""
        self._fresh.stop()
        self.files.close()
        self.renderer.close()
        self.conductor.close()

    # The city

    @property
    def city(self) -> City | None:
        """What is on screen: the open city or one of its floor plans."""
        return self.conductor.city

    def show_city(self, city: City | None, problems: Sequence[Problem] = (), layers: tuple[Layer, ...] = ()) -> None:
        """Shows another city in its own first view, or none; its undo begins anew."""
        layers = layers or (self.first_layers(city) if city else ())
        layers = tuple(layer for layer in layers if layer.kind in self.kinds)
        state = replace(self.store.state, layers=layers, selection=Selection(), step=None, region_set="", bare=False)
        self.history, self.set_layers, self.whole = History(state), {}, None
        self.conductor.open(None)
        self.store.set(state)
        self.whole = city
        self.problems = tuple(problems)[:MOST_PROBLEMS]
        self._seat(city)
        self.window.map.setFocus()

    def _seat(self, city: City | None) -> None:
        """Puts a city, or one of its floor plans, on the stage in its own first view."""
        window = self.window
        self._stand(city)
        self._fill_panels()
        self.cameras = CameraHistory()
        self.actions.full_extent(eased=False)
        window.setWindowTitle(f"{clip(city.title or city.name, 80)} - Rhea" if city else "Rhea")

    def _stand(self, city: City | None) -> None:
        self.stage = Stage(city) if city else None
        self._asked = ()
        self.pointer.forget()
        self.window.map.set_stage(self.stage, self.stage.extent if self.stage else np.full(4, np.nan))
        self.conductor.open(city)

    def join_city(self, city: City, problems: Sequence[Problem]) -> None:
        """Shows the open city with more in it; view, layers and undo stay, kinds that now fit come switched off."""
        self.whole, now = city, seen(city, self.store.state.region_set)
        self.problems = (*self.problems, *problems)[:MOST_PROBLEMS]
        self._stand(now)
        known = {layer.kind for layer in self.store.state.layers}
        more = tuple(replace(layer, visible=False) for layer in self.first_layers(now) if layer.kind not in known)
        self.store.change(layers=(*self.store.state.layers, *more))
        self._fill_panels()
        self.refresh_soon()

    def first_layers(self, city: City) -> tuple[Layer, ...]:
        """The stack that a city begins with."""
        return tuple(layer for layer in overlays.default_layers(city) if layer.kind in self.kinds)

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
        self.show_problems(open_on_error=True)
        self._show_state(state, state)
        self.show_pictures()

    # State to window

    def _on_state(self, old: ViewState, new: ViewState) -> None:
        if not self._restoring and self.city is not None:
            self.history.record(new, time.monotonic())
        if old.region_set != new.region_set and self.whole is not None:
            self._seat(seen(self.whole, new.region_set))
        self._show_state(old, new)
        self.refresh_soon()

    def _show_state(self, old: ViewState, new: ViewState) -> None:
        window, whole = self.window, old is new
        if old.mode != new.mode:
            window.set_mode(MODES[new.mode])
        if old.theme != new.theme or whole:
            self.dress()
        if window.layers and (whole or old.layers != new.layers):
            window.layers.show_state(old, new)
        if whole or old.step != new.step:
            window.title.show_city(self.city, new.step)
            if window.time:
                window.time.show_state(old, new)
        if window.data and (whole or old.selection != new.selection):
            window.data.show_state(old, new)
        if whole or (old.selection, old.step, old.layers) != (new.selection, new.step, new.layers):
            self.pointer.inspect()
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

    def dress(self) -> None:
        theme = theme_of(self.store.state.theme)
        self.window.dress(theme, self.settings.type_scale)
        self.window.map.reduced_motion = self.settings.reduced_motion

    def _on_panels(self) -> None:
        """Connects the panels of a mode that has just begun."""
        window = self.window
        if window.layers:
            panel = window.layers
            panel.toggled.connect(self.actions.toggle_layer)
            panel.layer_changed.connect(lambda layer: self.store.set(self.store.state.with_layer(layer)))
            panel.order_asked.connect(self.actions.set_order)
            panel.added.connect(self.actions.toggle_layer)
            panel.removed.connect(self.actions.remove_layer)
            panel.resized.connect(window.place)
        if window.inspector:
            window.inspector.unpinned.connect(self.actions.select_none)
            window.inspector.resized.connect(window.place_inspector)
        if window.time:
            window.time.step_asked.connect(self.actions.set_step)
        if window.problems:
            window.problems.closed.connect(self.actions.toggle_problems)
            window.problems.cleared.connect(self._clear_problems)
        if window.data:
            window.data.selected.connect(self._on_rows)
            window.data.closed.connect(self.actions.toggle_data)
        if window.palette_panel:
            window.palette_panel.chosen.connect(lambda entry: entry.run())
            window.palette_panel.closed.connect(window.map.setFocus)
        self.commands.obey(window.mode)
        self.recent_menu = self.commands.submenu("File", "Open recent", "close", self.opening.fill_recent)
        self.sets_menu = self.commands.submenu("View", "Region set", "full_screen", self.actions.fill_region_sets)
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
            hover_region=self.pointer.hit.region,
            pixel_ratio=window.map.devicePixelRatioF(),
            type_scale=self.settings.type_scale * window.mode.type_scale,
            reduced_motion=self.settings.reduced_motion,
            margins_px=window.margins_px(),
        )

    @property
    def is_settled(self) -> bool:
        """True when what is on screen is what the state says: nothing is read, built or drawn."""
        waits = self._fresh.isActive() or self.files.busy or self.conductor.busy or self.renderer.busy
        return not waits and (self.stage is None or self.window.map.is_sharp)

    def refresh_soon(self) -> None:
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

    def show_pictures(self) -> None:
        window, shown = self.window, self.conductor.shown()
        if window.legend:
            window.legend.show_layers(shown if self.store.state.legend else ())
        if window.layers:
            window.layers.show_pictures(self.conductor.picture)
        self.pointer.inspect()
        window.place()
        self.refresh_soon()

    def _on_quality(self, quality: Quality) -> None:
        self.window.map.quality = quality
        self.window.status.say(quality.text or "Full picture again")

    def _on_draw_failed(self, text: str) -> None:
        self.add_problem(Problem(f"the picture could not be drawn: {text}", hint="the log has more"))

    def _on_layer_failed(self, problem: Problem) -> None:
        self.add_problem(problem)

    def add_problem(self, problem: Problem) -> None:
        if problem not in self.problems:
            self.problems = (*self.problems, problem)[:MOST_PROBLEMS]
        self.show_problems(open_on_error=False)
        self.say(problem.sentence())

    def show_problems(self, *, open_on_error: bool) -> None:
        errors = sum(problem.severity == "error" for problem in self.problems)
        self.window.status.show_problems(summary(self.problems) if self.problems else "")
        if self.window.problems:
            self.window.problems.show_problems(self.problems)
            if open_on_error and errors:
                self.window.problems.show()
            self.window.place()

    def _clear_problems(self) -> None:
        self.problems = ()
        self.show_problems(open_on_error=False)

    def say(self, text: str) -> None:
        """A line in the status bar; modes without one say nothing."""
        self.window.status.say(text)

    # Map to state

    def _on_camera(self, camera: Camera) -> None:
        self.store.change(camera=camera)

    def _on_rest(self) -> None:
        if self.city is not None:
            self.cameras.visit(self.store.state.camera)

    def _on_rows(self, regions: frozenset[int]) -> None:
        self.store.change(selection=Selection(self.store.state.region_set, regions))

    def _on_resized(self) -> None:
        state = self.store.state
        if self.city is not None and (self.home is None or state.camera == self.home):
            self.actions.full_extent(eased=False)
        self.refresh_soon()

    def _on_scale(self, denominator: float) -> None:
        self.window.map.go(replace(self.store.state.camera, units_per_px=denominator / PX_PER_M))
        self.window.map.setFocus()

    # Remembered

    def remember(self, settings: Settings) -> None:
        """Keeps and writes changed settings; says when they could not be written."""
        if settings != self.settings:
            self.settings = settings
            if fault := remembered.save(settings):
                self.say(fault)

    def restore(self, state: ViewState) -> None:
        """Goes to a picture of the past: it is no new step of the history."""
        self._restoring = True
        try:
            self.store.set(state)
        finally:
            self._restoring = False


def _build(kinds: Mapping[str, OverlayKind], city: City, layer: Layer, moment: Moment) -> Picture:
    """Runs in a build thread: it knows the kinds and nothing of the desk."""
    kind = kinds[layer.kind]
    if kind is overlays.KINDS.get(layer.kind):
        return overlays.build(city, layer, moment)
    return kind.build(city, kind.values(layer.params), moment)
