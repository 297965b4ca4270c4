"""A visit from its first touch to the next visitor: attract loop, start screen, exhibit, countdown, staff, lock."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from viewer.app import guardian
from viewer.app.awake import Awake, Inhibitor
from viewer.app.companion import Companion
from viewer.app.kiosk_cities import Cities
from viewer.app.kiosk_needs import Needs
from viewer.app.lockdown import Lockdown, clear_clipboard
from viewer.app.phase import Phase
from viewer.app.player import Player
from viewer.app.screen_watch import ScreenWatch
from viewer.app.session import Session
from viewer.app.settings import Settings
from viewer.app.staff import StaffDoor
from viewer.model.city import City
from viewer.model.mode import MODES
from viewer.model.state import ViewState
from viewer.model.story import Story
from viewer.overlays import raised
from viewer.packs.installed import Exhibit, installed
from viewer.tongue import spoken, tr, trn
from viewer.ui.attract import Attract
from viewer.ui.closed_screen import ClosedScreen
from viewer.ui.countdown import Countdown
from viewer.ui.home_bar import HomeBar
from viewer.ui.language_sheet import LanguageSheet
from viewer.ui.millimetres import DRAG_MM, USUAL, px
from viewer.ui.service_sheet import ServiceSheet
from viewer.ui.start_screen import QUESTIONS, StartScreen

MAPS = Path(__file__).resolve().parents[2] / "maps"
ATTRACT_AFTER_S = 60.0  # that the start screen waits for somebody
ATTRACT_SCENE_S = 6.0  # five scenes make a loop of half a minute
TOUR_MIN = 5
AGAIN_MS = 60_000  # until every city is tried once more where none could be opened


class Kiosk(Needs, Cities, Companion):
    """Works while the mode is one for visits; all of it is hidden and open elsewhere."""

    waste_asked = Signal()  # the visitor wants to follow what was thrown away

    def __init__(self, session: Session, player: Player, open_city: Callable[[Path], None]) -> None:
        super().__init__(session)
        self.player, self._open_city = player, open_city
        self.phase = Phase.OFF
        self.exhibits: tuple[Exhibit, ...] = ()
        window = session.window
        self.lock = Lockdown(window, self)
        self.door = StaffDoor(window.surface, lambda: session.settings.staff_pin, parent=self)
        self.attract, self.start_screen = Attract(window.surface), StartScreen(window.surface)
        self.countdown, self.service = Countdown(window.surface), ServiceSheet(window.surface)
        self.closed, self.home_bar = ClosedScreen(window.surface), HomeBar(window.surface)
        self.languages = LanguageSheet(window.surface)
        self.veils = (self.attract, self.start_screen, self.countdown, self.closed, self.service, self.languages,
                      self.door.pad)  # fmt: skip
        self.awake: Awake | None = None
        self.quiet = False  # True where stories are left out, because windows died
        self._worn: tuple[object, ...] = ()
        self._waiting = False  # another exhibit is being opened
        self._telling = 0  # the place of the story that invites, among those of the city
        self._bad: set[Path] = set()  # cities that could not be opened
        self._kept: Settings | None = None  # as they were when the visits began
        self._theme = ""  # that was worn when they began, whatever the settings say
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(AGAIN_MS)
        session.fitted = self._fitted
        self._watch = ScreenWatch(session.window)
        self._watch.changed.connect(self.refit)
        self._connect()

    def _connect(self) -> None:
        self.attract.touched.connect(self.wake)
        self.attract.keep_clear_of(self.session.window.title)
        screen = self.start_screen
        screen.theme_asked.connect(self.show_theme)
        screen.tour_asked.connect(self.take_tour)
        screen.free_asked.connect(self.explore)
        screen.waste_asked.connect(self.follow_waste)
        screen.city_asked.connect(self.open_exhibit)
        screen.contrast_asked.connect(self.show_contrast)
        screen.large_asked.connect(self.show_large)
        screen.reach_asked.connect(self.show_reach)
        self.session.window.placed.connect(self._on_placed)
        self.home_bar.home_asked.connect(self.go_home)
        self.home_bar.reach_asked.connect(self.show_reach)
        self.home_bar.language_asked.connect(self.languages.ask)
        self.languages.chosen.connect(self.session.choose_language)
        self.door.opened.connect(self._on_door)
        self.service.started_over.connect(self.start_over)
        self.service.left.connect(lambda: self.session.set_mode("analyst"))
        self.service.closed.connect(self.leave)
        self.player.finished.connect(self._on_finished)
        self.session.files.failed.connect(self._on_failed)
        self._again.timeout.connect(self.try_again)

    # What the application asks

    def refuses(self, watched: QObject, event: QEvent) -> bool:
        """Everything that happens in the program passes here: true for what must not reach it."""
        if self.phase is not Phase.OFF:
            self.door.watch(event)
        return self.lock.refuses(watched, event)

    def limit_s(self) -> float:
        """How long nobody may touch anything: 0 for ever."""
        if self.phase in (Phase.ATTRACT, Phase.CLOSED):
            return 0.0
        return ATTRACT_AFTER_S if self.phase is Phase.START else self.session.window.mode.idle_reset_s

    def countdown_s(self) -> float:
        """How long it asks before it starts over: on the start screen there is nothing to lose."""
        return self.session.window.mode.countdown_s if self.phase is Phase.EXHIBIT else 0.0

    def is_busy(self) -> bool:
        """While a story plays nobody has to touch anything; one that was left half way plays no more."""
        player = self.player
        plays = player.is_running and not player.is_astray and not player.is_held
        return self.phase is Phase.EXHIBIT and plays

    def moves(self) -> bool:
        """True while a story shows itself whose scenes differ: the picture has to change."""
        scenes = self.player.scenes if self.phase is Phase.ATTRACT and self.player.is_running else ()
        return any((scene.state, scene.frame) != (scenes[0].state, scenes[0].frame) for scene in scenes)

    def keep_awake(self, inhibitor: Inhibitor | None) -> None:
        """Screen savers wait from now on while visits are shown."""
        self.awake = Awake(inhibitor, self)
        self._show_awake()

    def maps(self) -> Path:
        """The folder of the cities that are shown."""
        return MAPS

    # Phases

    def start_over(self) -> None:
        """Nobody is there: nothing of the last visitor is left, and the stories invite the next one."""
        if self.phase is Phase.CLOSED:
            self.try_again()
            return
        self._clear()
        if self.phase is not Phase.OFF:
            self._enter(Phase.ATTRACT)

    def try_again(self) -> None:
        """Every city that could not be opened may be there by now."""
        self._bad.clear()
        self.exhibits = installed(MAPS, spoken().code)
        if self.phase is Phase.CLOSED and not self.session.files.busy:
            self._open_next()

    def wake(self) -> None:
        """The first touch: it opens the start screen and does nothing else."""
        self._clear()
        self._enter(Phase.START)

    def go_home(self) -> None:
        """Back to the start screen, from everywhere, as somebody who has just come and speaks the same language."""
        self._clear(speaks=spoken().code)
        self._enter(Phase.START)

    def explore(self) -> None:
        """The exhibit with everything that it has."""
        self._enter(Phase.EXHIBIT)

    def follow_waste(self) -> None:
        """The exhibit with the question what the visitor threw away."""
        self._enter(Phase.EXHIBIT)
        self.waste_asked.emit()

    def show_theme(self, name: str) -> None:
        """The exhibit with one theme: its overlay and the outlines."""
        self._enter(Phase.EXHIBIT)
        layers = raised(self.session.store.state.layers, name)
        shown = tuple(replace(layer, visible=layer.kind in (name, "borders")) for layer in layers)
        self.session.store.change(layers=shown)

    def take_tour(self, place: int = 0) -> None:
        """One of the stories of the city, in its short cut, which goes on by itself."""
        stories = self._stories()
        if 0 <= place < len(stories):
            self._enter(Phase.EXHIBIT)
            self.player.start(stories[place], cut=TOUR_MIN)
            self.player.run(True)

    def open_exhibit(self, place: int) -> None:
        """Another city that is there; the start screen comes back with it."""
        if 0 <= place < len(self.exhibits):
            self._waiting = True
            self._open_city(self.exhibits[place].path)

    def count(self, left_s: int) -> None:
        """Nobody has touched anything for long: so many seconds are left."""
        if self.phase is Phase.EXHIBIT:
            self.countdown.count(left_s)

    def leave(self) -> None:
        """Ends the program, which the lock would not let anybody else do."""
        self.shut()
        self.session.window.close()

    def shut(self) -> None:
        """The window may end: the lock is open, nothing is tried again, screens may sleep."""
        self.lock.set_locked(False)
        self._again.stop()
        self._watch.close()
        if self.awake is not None:
            self.awake.close()

    def _clear(self, speaks: str = "") -> None:
        """Nothing of the last visitor is left. speaks: the language to go on in; "" is the one of the start."""
        session = self.session
        self._drop_awaited()
        self.player.end()
        session.window.forget_panels()
        self.show_reach(False)
        if self._kept is not None and session.settings != self._kept:
            session.settings = self._kept
            session.dress()
        session.speak(speaks or session.language_first)
        session.store.change(legend=True, theme=self._theme or session.settings.theme)
        session.start_over()
        clear_clipboard()

    def _drop_awaited(self) -> None:
        """A city that is being opened for somebody who is gone must not arrive in the middle of a visit."""
        if self._waiting:
            self._waiting = False
            if self.session.files.busy:
                self.session.files.cancel()

    def _enter(self, phase: Phase) -> None:
        self.phase = phase
        if phase is Phase.EXHIBIT:
            self._drop_awaited()
        window = self.session.window
        self._show_awake()
        window.empty.setEnabled(phase is Phase.OFF)
        if phase is not Phase.EXHIBIT:
            self.player.end()
        window.hidden_panels = phase is not Phase.EXHIBIT and phase is not Phase.OFF
        for veil in self.veils:
            veil.vanish()
        self.home_bar.show_for(phase is Phase.EXHIBIT, start=phase is Phase.START)
        self._keep_corner()
        self._show_texts()
        window.place()
        if phase is not Phase.OFF:
            self.session.full_extent(eased=False)  # between other panels the city has another place
        if phase is Phase.START:
            self.start_screen.appear()
        elif phase is Phase.ATTRACT:
            self.attract.appear()
            QTimer.singleShot(0, self, self._invite)  # when the city stands where it will
        elif phase is Phase.CLOSED:
            self.closed.appear()
        else:
            window.map.setFocus()
        self.home_bar.raise_()

    def _invite(self) -> None:
        """A story of the city between two visits, quickly; a city without one only stands there."""
        if self.phase is Phase.ATTRACT and (stories := self._stories()):
            story = stories[self._telling % len(stories)]
            quick = tuple(replace(scene, dwell_s=min(scene.dwell_s, ATTRACT_SCENE_S)) for scene in story.scenes)
            self.player.start(replace(story, scenes=quick), cut=TOUR_MIN)
            self.player.run(True)

    def _on_finished(self) -> None:
        """The loop goes on with the next story of the city, then with the next city that has one.

        After a tour the map is the visitor's.
        """
        if self.phase is not Phase.ATTRACT:
            return
        self._telling += 1
        if self._telling < len(self._stories()):
            self._invite()
            return
        self._telling = 0
        told = [place for place, one in enumerate(self.exhibits) if one.stories and not self._is_bad(one.path)]
        here = self._here()
        if len(told) > 1 or (told and told[0] != here):
            after = next((place for place in told if place > here), told[0])
            self._waiting = True
            self.player.end()
            self.session.store.change(compare=None, lens=None)  # what stood beside the last scene is over with it
            self._open_city(self.exhibits[after].path)
        else:
            self._invite()

    def _stories(self) -> tuple[Story, ...]:
        """Those of the open city that have a scene; none where stories are left out."""
        city = self.session.whole
        return tuple(one for one in city.stories if one.scenes) if city is not None and not self.quiet else ()

    def _here(self) -> int:
        """The place of the open city among the exhibits; -1 for one that is none of them."""
        city = self.session.whole
        paths = [exhibit.path.resolve() for exhibit in self.exhibits]
        here = Path(city.path).resolve() if city is not None and city.path else None
        return paths.index(here) if here in paths else -1

    def _on_door(self) -> None:
        kept = self.lock.refused
        said = [tr("All is quiet.")]
        if kept:
            said = [trn("{n} key, menu or link was kept out since the start.",
                        "{n} keys, menus and links were kept out since the start.", kept)]  # fmt: skip
        if not self.session.settings.staff_pin:
            said.append(tr("No staff PIN is set: anybody can open this sheet. Set one with rhea pin."))
        if again := guardian.started_again():
            said.append(trn("The window was started again {n} time.", "The window was started again {n} times.", again))
        if self.quiet:
            said.append(tr("It died too often: stories are left out until Rhea is closed and started."))
        self.service.tell(" ".join(said))
        self.service.appear()

    # What the session says

    def connect_panels(self) -> None:
        """Another mode has begun."""
        mode = MODES[self.session.store.state.mode]
        if self.session.retelling:
            return  # the visit goes on where it is
        self.lock.set_locked(not mode.allows("menus") and not mode.plain)  # a talk minds its own windows
        self.exhibits = installed(MAPS, spoken().code) if mode.visit else ()
        if mode.visit:
            self._kept = self._kept or self.session.settings
            self._theme = self._theme or self.session.store.state.theme
            self.session.remembers = False
            inviting = Phase.ATTRACT if self._stories() else Phase.START
            self._enter(inviting if self.session.whole is not None else Phase.CLOSED)
        elif self.phase is not Phase.OFF:
            self.session.settings, self._kept, self._theme = self._kept or self.session.settings, None, ""
            self.session.remembers = not self.quiet
            self._again.stop()
            self._enter(Phase.OFF)

    def show_city(self, city: City | None) -> None:
        """A city that was opened for a visit begins with its start screen, or goes on inviting."""
        if not self.session.window.mode.visit or self.session.whole is None:
            return
        self._show_texts()
        if self.session.retelling:
            return
        self._again.stop()
        if self.phase in (Phase.OFF, Phase.CLOSED) or self._waiting:
            inviting = self.phase is not Phase.START and bool(self._stories())
            self._waiting, self._telling = False, 0
            self._enter(Phase.ATTRACT if inviting else Phase.START)

    def show_state(self, old: ViewState, new: ViewState) -> None:
        window = self.session.window
        worn = window.theme, window.type_scale, window.mode
        if worn != self._worn:
            self._worn = worn
            mode = window.mode
            for veil in self.veils:
                veil.px_per_mm = mode.px_per_mm or USUAL
                veil.dress(window.theme, window.type_scale * mode.type_scale, mode.touch_scale)
            self.home_bar.dress(window.theme, mode.touch_scale, mode.px_per_mm)
            window.map.finger_px = px(DRAG_MM, mode.px_per_mm or USUAL)
            self._show_needs()
            if self.phase is not Phase.OFF:
                self._keep_corner()
                for veil in self.veils:
                    veil.place()

    def retell(self) -> None:
        """The visit goes on where it was, in other words."""
        if self.phase is not Phase.OFF:
            self.exhibits = installed(MAPS, spoken().code)
            self._keep_corner()
            self.home_bar.place()
            for veil in self.veils:
                veil.place()
            self._show_texts()

    def _show_texts(self) -> None:
        city = self.session.whole
        if city is None:
            return
        offered = self.session.offered()
        themes = [name for name, _ in QUESTIONS if name in offered]
        self.start_screen.show_city(city.title or city.name, city.question, themes, follows="trace" in offered)
        tours = [(story.title, math.ceil(story.cut(TOUR_MIN).lasts_s / 60)) for story in self._stories()]
        self.start_screen.show_tours(tours)
        self.start_screen.show_cities([exhibit.title for exhibit in self.exhibits], self._here())
