"""One city on one window: where state, pictures, files and the stage meet. It knows none of those who use it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QObject, Qt, QTimer, Signal

from viewer import overlays
from viewer.app import settings as remembered
from viewer.app.conductor import Conductor
from viewer.app.files import Files
from viewer.app.player import Player
from viewer.app.renderer import Renderer
from viewer.app.settings import Settings
from viewer.app.speaking import MOST_PROBLEMS, Speaking
from viewer.app.story_book import StoryBook
from viewer.app.viewing import camera_of_selection, view_of
from viewer.engine.governor import Quality
from viewer.errors import Problem, clip
from viewer.geometry import navigate
from viewer.geometry.camera import Camera
from viewer.geometry.cover import Detail
from viewer.model.city import City
from viewer.model.history import CameraHistory, History
from viewer.model.mode import MODES, Mode
from viewer.model.seen import seen
from viewer.model.state import Layer, ViewState
from viewer.model.store import Store
from viewer.overlays.kind import OverlayKind
from viewer.render.stage import Hit, Lens, Stage, View
from viewer.scene.photograph import Photograph
from viewer.scene.picture import Shown
from viewer.tongue import tr
from viewer.ui.map_picture import Frame
from viewer.ui.map_screen import NOWHERE
from viewer.ui.palette import Entry
from viewer.ui.skin import theme_of
from viewer.ui.window import MainWindow


class Session(Speaking, QObject):
    """Made with the window, alive until `close`.

    Who works with it connects to its signals and changes the state through `store`; it calls nobody by name.
    """

    panels_made = Signal()  # of a mode that has just begun: connect to the new ones
    city_shown = Signal(object)  # City or None
    state_shown = Signal(object, object)  # old and new ViewState, the same record twice for everything anew
    pictures_shown = Signal(object)  # the visible layers, bottom first
    retold = Signal()  # in another language: everything is shown already, what is kept elsewhere is to be said again

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
        start = state or ViewState(theme=self.settings.theme)
        self.store, self.cameras = Store(start), CameraHistory()
        self.history = History(start)
        self.finders: list[Callable[[], Iterable[Entry]]] = []  # what the palette asks
        self.window = MainWindow(self.find)
        self.files = Files(parent=self)
        self.conductor = Conductor(self.store, kinds=self.kinds, parent=self)
        self.renderer = Renderer(self)
        self.problems: tuple[Problem, ...] = ()
        self.fitted: Callable[[Mode], Mode] = lambda mode: mode  # a mode in the sizes of this screen
        self.remembers = True  # False where changed settings are for now only, and are not written
        self.whole: City | None = None  # as it was opened, whatever part of it is on screen
        self._far_views: dict[str, tuple[Detail, ...]] = {}  # of its sets by name, which became ready later
        self.stage: Stage | None = None
        self.lens: Lens | None = None  # the pane of the state's lens with the pictures that are seen in it
        self.backdrop: Photograph | None = None  # instead of the bare city
        self.beside: Callable[[View], View] = lambda view: view  # what is compared with the picture, on one side of it
        self.notes: tuple[Shown, ...] = ()  # call-outs of a scene, above the layers
        self.hit: Hit = NOWHERE  # what is under the pointer
        self.home: Camera | None = None  # the full extent for the window as it was last
        self._asked: tuple[object, ...] = ()
        self._restoring = False
        self._fresh = QTimer(self)
        self._connect()
        self.book, self.player = StoryBook(self), Player(self)  # the open city's stories, and the one that plays

    def _connect(self) -> None:
        self._fresh.setSingleShot(True)
        self._fresh.setInterval(0)
        self._fresh.timeout.connect(self.refresh)
        self.store.observe(self._on_state)
        self.conductor.shown_changed.connect(self.show_pictures)
        self.conductor.failed.connect(self.add_problem)
        self.renderer.drawn.connect(self._on_drawn)
        self.renderer.failed.connect(self._on_draw_failed)
        self.renderer.quality_changed.connect(self._on_quality)
        on_map = self.window.map
        on_map.moved_on.connect(self.renderer.note_frame)
        on_map.moved_on.connect(self.renderer.go_ahead)
        on_map.camera_asked.connect(lambda camera: self.store.change(camera=camera))
        on_map.rested.connect(self._on_rest)
        on_map.bare_asked.connect(lambda bare: self.store.change(bare=bare))
        on_map.resized.connect(self._on_resized)
        self.window.panels_made.connect(self._on_panels)

    def close(self) -> None:
        """Ends every thread and process that the session began."""
        self._fresh.stop()
        self.files.close()
        self.renderer.close()
        self.conductor.close()

    def find(self) -> Iterable[Entry]:
        """Everything that the palette can find."""
        for finder in self.finders:
            yield from finder()

    # The city

    @property
    def city(self) -> City | None:  # what is on screen: the open city or one of its floor plans
        return self.conductor.city

    def has_city(self) -> bool:
        return self.city is not None

    def has_regions(self) -> bool:
        return self.city is not None and self.city.base is not None

    def show_city(self, city: City | None, problems: Sequence[Problem] = (), layers: tuple[Layer, ...] = ()) -> None:
        """Shows another city in its own first view, or none; its undo begins anew, no story plays."""
        self.player.end()
        layers = layers or (self.first_layers(city) if city else ())
        layers = tuple(layer for layer in layers if layer.kind in self.kinds)
        now = self.store.state
        state = ViewState(layers, now.camera, theme=now.theme, mode=now.mode, legend=now.legend)
        self.history, self.whole = History(state), None
        self.conductor.open(None)
        self.store.set(state)
        self.whole, self._far_views = self.in_words(city), {}
        self.problems = tuple(problems)[:MOST_PROBLEMS]
        self._seat(self.whole)
        self.window.map.setFocus()

    def start_over(self) -> None:
        """The open city as if it had just been opened: nothing of the last visitor is left."""
        self.show_city(self.given, self.problems)

    def _seat(self, city: City | None, *, keep: bool = False) -> None:
        """Puts a city, or one of its floor plans, on the stage in its own first view."""
        self._stand(city, keep=keep)
        self._fill_panels()
        self.cameras = CameraHistory()
        self.full_extent(eased=False)
        self.window.setWindowTitle(f"{clip(city.title or city.name, 80)} - Rhea" if city else "Rhea")

    def _stand(self, city: City | None, *, keep: bool = False) -> None:
        """Makes a stage for a city; with `keep` what was seen of the last one stays until there is a new picture."""
        self.stage = Stage(city) if city else None
        self.refine(self._far_views)
        self._asked, self.hit = (), NOWHERE
        extent = self.stage.extent if self.stage else np.full(4, np.nan)
        self.window.map.set_stage(self.stage, extent, keep=keep)
        self.conductor.open(city)

    def refine(self, far_views: Mapping[str, tuple[Detail, ...]]) -> None:
        """Takes outlines for far views by region set, which became ready after the city was shown."""
        self._far_views = dict(far_views)
        for name, details in self._far_views.items() if self.stage else ():
            self.stage.buffers.refine(name, details)

    def join_city(self, city: City, problems: Sequence[Problem]) -> None:
        """Shows the open city with more in it; view, layers and undo stay, kinds that now fit come switched off."""
        self.whole = city = self.in_words(city)
        now = seen(city, self.store.state.region_set)
        self.problems = (*self.problems, *problems)[:MOST_PROBLEMS]
        self._stand(now, keep=True)
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

    def full_extent(self, *, eased: bool = True) -> None:
        """The whole city between the panels, north up, tilted as the mode begins."""
        if self.stage is None:
            return
        on_map = self.window.map
        tilt = self.window.mode.start_tilt_deg
        camera = self.stage.home(on_map.size_px, self.window.margins_px(), tilt_deg=tilt)
        self.home = navigate.limited(camera, self.stage.extent, on_map.size_px)
        if self.backdrop is not None:
            self.backdrop = replace(self.backdrop, base=self.home)
        on_map.go(self.home, eased=eased)

    def zoom_to_selection(self) -> None:
        """What is selected in the middle of the map, with some room around it; turn and tilt stay."""
        if self.city is None or self.stage is None or not self.store.state.selection:
            return
        aimed = camera_of_selection(self.city, self.store.state, self.window, self.stage.span)
        if aimed is None:
            self.say(tr("What is selected has no place on the map."))
        else:
            self.window.map.go(aimed)

    # State to window

    def set_mode(self, name: str) -> None:
        """Another mode of the same window."""
        mode = self.fitted(MODES[name])
        if self.store.state.mode == name:
            self.window.set_mode(mode)
        else:
            self.store.change(mode=name)
        if self.window.isVisible():
            self.window.showFullScreen() if mode.full_screen else self.window.showNormal()
        self.window.map.setCursor(Qt.CursorShape.ArrowCursor if mode.cursor else Qt.CursorShape.BlankCursor)
        self.full_extent(eased=False)

    def _on_panels(self) -> None:
        self.panels_made.emit()
        if not self.retelling:
            self._fill_panels()

    def _fill_panels(self) -> None:
        """Tells everybody about the city as it is."""
        window, city, state = self.window, self.city, self.store.state
        window.title.show_city(city, state.step, self.conductor.shown())
        window.attribution.show_city(city)
        window.empty.setVisible(city is None and not self.files.busy)
        window.empty.show_recent(self.settings.recent)
        window.status.show_crs(city.crs if city else None)
        if window.layers:
            window.layers.show_city(city, self.offered())
        for panel in (window.time, window.data):
            if panel:
                panel.show_city(city)
        self.city_shown.emit(city)
        self.show_problems(open_on_error=not self.retelling)
        self._show_state(state, state)
        self.show_pictures()

    def _on_state(self, old: ViewState, new: ViewState) -> None:
        if not self._restoring and self.city is not None:
            self.history.record(new, time.monotonic())
        if old.region_set != new.region_set and self.whole is not None:
            self._seat(seen(self.whole, new.region_set), keep=self.window.mode.plain)
        self._show_state(old, new)
        self.refresh_soon()

    def _show_state(self, old: ViewState, new: ViewState) -> None:
        window, whole = self.window, old is new
        if old.mode != new.mode:
            window.set_mode(self.fitted(MODES[new.mode]))
        if old.theme != new.theme or whole:
            self.dress()
        if window.layers and (whole or old.layers != new.layers):
            window.layers.show_state(old, new)
        if whole or old.step != new.step:
            window.title.show_city(self.city, new.step, self.conductor.shown())
            if window.time:
                window.time.show_state(old, new)
        if window.data and (whole or old.selection != new.selection):
            window.data.show_state(old, new)
        if whole or old.camera != new.camera:
            metres = self.city is not None and self.city.crs.metres
            scale = new.camera.units_per_px if self.city and self.backdrop is None else 0.0  # a photograph has no one
            window.scale_bar.show_scale(scale, metres=metres and scale > 0)
            window.status.show_scale(new.camera.units_per_px)
        if (old.bare, old.legend) != (new.bare, new.legend) or whole:
            self._show_bare(new)
        self.state_shown.emit(old, new)

    def _show_bare(self, state: ViewState) -> None:
        """With the glasses off nothing floats over the city."""
        legend = self.window.legend
        if legend:
            legend.show_layers(self.conductor.shown() if state.legend else ())
        self.window.glasses_off, self.window.keys_off = state.bare, not state.legend
        self.window.place()

    def dress(self) -> None:
        """The window in the theme and the sizes that are chosen; nothing is done when it wears them already."""
        self.window.dress(theme_of(self.store.state.theme), self.settings.type_scale)
        self.window.map.reduced_motion = self.settings.reduced_motion

    # Picture

    def view(self) -> View:
        """How the city is looked at, as the stage wants to know it."""
        state, hover, lens = self.store.state, self.hit.region, self.lens
        view = view_of(state, self.window, self.settings, hover_region=hover, lens=lens, backdrop=self.backdrop)
        return self.beside(view)

    @property
    def is_settled(self) -> bool:
        """True when what is on screen is what the state says: nothing is read, built or drawn."""
        reads = self.files.busy or self.files.examining  # what is examined may come back as another city
        waits = reads or self._fresh.isActive() or self.conductor.busy or self.renderer.busy
        on_map = self.window.map
        return not waits and (self.stage is None or (on_map.is_sharp and not on_map.sweeping))

    def refresh_soon(self) -> None:
        """Shows the view once more when the event at hand is over."""
        if not self._fresh.isActive():
            self._fresh.start()

    def refresh(self) -> None:
        """Shows the view as it is now and asks for its pixels when they would differ."""
        if self.stage is None:
            self.window.map.update()
            return
        view, built = self.view(), self.conductor.shown()
        shown = (*built, *self.notes)
        self.window.map.show_view(view, shown)
        if not built and self.conductor.busy and self.window.map.has_picture:
            return  # the bare ground in between would only be a flash
        landing = self.window.map.landing
        if landing is not None and view.lens is None:  # what is looked through lies elsewhere under another camera
            view = replace(view, camera=landing)  # bent to the camera of now until that has arrived
        wish = (replace(view, hover_region=-1), tuple((layer.picture, layer.opacity) for layer in shown))
        if wish != self._asked:
            self._asked = wish
            self.renderer.ask(self.stage, view, shown)

    def show_pictures(self) -> None:
        """Tells everybody about the pictures as they are."""
        window, shown = self.window, self.conductor.shown()
        if window.legend:
            window.legend.show_layers(shown if self.store.state.legend else ())
        if window.layers:
            window.layers.show_pictures(self.conductor.picture)
        window.title.show_city(self.city, self.store.state.step, shown)
        self.pictures_shown.emit(shown)
        window.place()
        self.refresh_soon()

    def _on_drawn(self, frame: Frame) -> None:
        if frame.stage is self.stage:
            self.window.map.show_frame(frame)

    def _on_quality(self, quality: Quality) -> None:
        self.window.map.quality = quality
        self.window.status.say(quality.text or tr("Full picture again"))

    def _on_draw_failed(self, text: str) -> None:
        self.add_problem(
            Problem(tr("the picture could not be drawn: {fault}", fault=text), hint=tr("the log has more"))
        )

    def _on_rest(self) -> None:
        self.refresh_soon()  # a way that was given up ends elsewhere than where its picture was asked for
        if self.city is not None:
            self.cameras.visit(self.store.state.camera)

    def _on_resized(self) -> None:
        state = self.store.state
        if self.city is not None and (self.home is None or state.camera == self.home):
            self.full_extent(eased=False)
        self.refresh_soon()

    # Remembered

    def remember(self, settings: Settings) -> None:
        """Keeps and, where it `remembers`, writes changed settings; says when they could not be written."""
        if settings != self.settings:
            self.settings = settings
            if self.remembers and (fault := remembered.save(settings)):
                self.say(fault)

    def restore(self, state: ViewState) -> None:
        """Goes to a picture of the past: it is no new step of the history."""
        self._restoring = True
        try:
            self.store.set(state)
        finally:
            self._restoring = False
