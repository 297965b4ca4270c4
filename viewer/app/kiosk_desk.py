"""A visit from its first touch to the next visitor: attract loop, start screen, exhibit, countdown, staff, lock."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QEvent, QObject

from viewer.app.companion import Companion
from viewer.app.lockdown import Lockdown, clear_clipboard
from viewer.app.player import Player
from viewer.app.session import Session
from viewer.app.staff import StaffDoor
from viewer.model.city import City
from viewer.model.mode import MODES
from viewer.model.state import ViewState
from viewer.model.story import Story
from viewer.overlays import raised
from viewer.packs.installed import Exhibit, installed
from viewer.ui.attract import Attract
from viewer.ui.countdown import Countdown
from viewer.ui.home_bar import HomeBar
from viewer.ui.service_sheet import ServiceSheet
from viewer.ui.start_screen import QUESTIONS, StartScreen

MAPS = Path(__file__).resolve().parents[2] / "maps"
ATTRACT_AFTER_S = 60.0  # that the start screen waits for somebody
ATTRACT_SCENE_S = 6.0  # five scenes make a loop of half a minute
TOUR_MIN = 5

log = logging.getLogger(__name__)


class Phase(Enum):
    """Where a visit stands. Outside of a visit's mode it is OFF."""

    OFF, ATTRACT, START, EXHIBIT = range(4)


class Kiosk(Companion):
    """Works while the mode is one for visits; all of it is hidden and open elsewhere."""

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
        self.home_bar = HomeBar(window.surface)
        self.veils = (self.attract, self.start_screen, self.countdown, self.service, self.door.pad)
        self._worn: tuple[object, ...] = ()
        self._waiting = False  # another exhibit is being opened
        self._connect()

    def _connect(self) -> None:
        self.attract.touched.connect(self.wake)
        screen = self.start_screen
        screen.theme_asked.connect(self.show_theme)
        screen.tour_asked.connect(self.take_tour)
        screen.free_asked.connect(self.explore)
        screen.city_asked.connect(self.open_exhibit)
        self.home_bar.home_asked.connect(self.go_home)
        self.door.opened.connect(self._on_door)
        self.service.started_over.connect(self.start_over)
        self.service.left.connect(lambda: self.session.set_mode("analyst"))
        self.service.closed.connect(self.leave)
        self.player.finished.connect(self._on_finished)

    # What the application asks

    def refuses(self, watched: QObject, event: QEvent) -> bool:
        """Everything that happens in the program passes here: true for what must not reach it."""
        if self.phase is not Phase.OFF:
            self.door.watch(event)
        return self.lock.refuses(watched, event)

    def limit_s(self) -> float:
        """How long nobody may touch anything: 0 for ever."""
        if self.phase is Phase.ATTRACT:
            return 0.0
        return ATTRACT_AFTER_S if self.phase is Phase.START else self.session.window.mode.idle_reset_s

    def countdown_s(self) -> float:
        """How long it asks before it starts over: on the start screen there is nothing to lose."""
        return self.session.window.mode.countdown_s if self.phase is Phase.EXHIBIT else 0.0

    def is_busy(self) -> bool:
        """While a story plays nobody has to touch anything."""
        return self.phase is Phase.EXHIBIT and self.player.is_running

    # Phases

    def start_over(self) -> None:
        """Nobody is there: nothing of the last visitor is left, and the stories invite the next one."""
        self._clear()
        if self.phase is not Phase.OFF:
            self._enter(Phase.ATTRACT)

    def wake(self) -> None:
        """The first touch: it opens the start screen and does nothing else."""
        self._clear()
        self._enter(Phase.START)

    def go_home(self) -> None:
        """Back to the start screen, from everywhere, as somebody who has just come."""
        self.wake()

    def explore(self) -> None:
        """The exhibit with everything that it has."""
        self._enter(Phase.EXHIBIT)

    def show_theme(self, name: str) -> None:
        """The exhibit with one theme: its overlay and the outlines."""
        self._enter(Phase.EXHIBIT)
        layers = raised(self.session.store.state.layers, name)
        shown = tuple(replace(layer, visible=layer.kind in (name, "borders")) for layer in layers)
        self.session.store.change(layers=shown)

    def take_tour(self) -> None:
        """The story of the city in five minutes, which goes on by itself."""
        if (story := self._story()) is not None:
            self._enter(Phase.EXHIBIT)
            self.player.start(story, cut=TOUR_MIN)
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
        self.lock.set_locked(False)
        self.session.window.close()

    def _clear(self) -> None:
        """Nothing of the last visitor is left: picture, undo, open panels, what was copied."""
        session = self.session
        self.player.end()
        while session.window.close_last_panel():
            pass
        session.store.change(legend=True, theme=session.settings.theme)
        session.start_over()
        clear_clipboard()

    def _enter(self, phase: Phase) -> None:
        self.phase = phase
        window = self.session.window
        if phase is not Phase.EXHIBIT:
            self.player.end()
        window.hidden_panels = phase is not Phase.EXHIBIT and phase is not Phase.OFF
        for veil in self.veils:
            veil.vanish()
        self.home_bar.setVisible(phase is Phase.EXHIBIT)
        self._show_texts()
        window.place()
        if phase is not Phase.OFF:
            self.session.full_extent(eased=False)  # between other panels the city has another place
        if phase is Phase.START:
            self.start_screen.appear()
        elif phase is Phase.ATTRACT:
            self.attract.appear()
            self._invite()
        else:
            window.map.setFocus()

    def _invite(self) -> None:
        """The story of the city between two visits, quickly; a city without one only stands there."""
        if (story := self._story()) is not None:
            quick = tuple(replace(scene, dwell_s=min(scene.dwell_s, ATTRACT_SCENE_S)) for scene in story.scenes)
            self.player.start(replace(story, scenes=quick), cut=TOUR_MIN)
            self.player.run(True)

    def _on_finished(self) -> None:
        """The loop begins anew, with the next city that has a story; after a tour the map is the visitor's."""
        if self.phase is not Phase.ATTRACT:
            return
        told = [place for place, one in enumerate(self.exhibits) if one.stories]
        here = self._here()
        if len(told) > 1 or (told and told[0] != here):
            after = next((place for place in told if place > here), told[0])
            self._waiting = True
            self._open_city(self.exhibits[after].path)
        else:
            self._invite()

    def _story(self) -> Story | None:
        city = self.session.whole
        return city.stories[0] if city is not None and city.stories else None

    def _here(self) -> int:
        """The place of the open city among the exhibits; -1 for one that is none of them."""
        city = self.session.whole
        paths = [exhibit.path.resolve() for exhibit in self.exhibits]
        here = Path(city.path).resolve() if city is not None and city.path else None
        return paths.index(here) if here in paths else -1

    def _on_door(self) -> None:
        kept = self.lock.refused
        self.service.tell(f"{kept} keys, menus and links were kept out since the start." if kept else "All is quiet.")
        self.service.appear()

    # What the session says

    def connect_panels(self) -> None:
        """Another mode has begun."""
        mode = MODES[self.session.store.state.mode]
        self.lock.set_locked(not mode.allows("menus") and not mode.plain)  # a talk minds its own windows
        self.exhibits = installed(MAPS) if mode.visit else ()
        if mode.visit and self.session.whole is not None:
            self._enter(Phase.ATTRACT if self._story() is not None else Phase.START)
        elif not mode.visit and self.phase is not Phase.OFF:
            self._enter(Phase.OFF)

    def show_city(self, city: City | None) -> None:
        """A city that was opened for a visit begins with its start screen, or goes on inviting."""
        if not self.session.window.mode.visit or self.session.whole is None:
            return
        self._show_texts()
        if self.phase is Phase.OFF or self._waiting:
            inviting = self.phase is not Phase.START and self._story() is not None
            self._waiting = False
            self._enter(Phase.ATTRACT if inviting else Phase.START)

    def show_state(self, old: ViewState, new: ViewState) -> None:
        window = self.session.window
        worn = window.theme, window.type_scale, window.mode
        if worn != self._worn:
            self._worn = worn
            mode = window.mode
            for veil in self.veils:
                veil.dress(window.theme, window.type_scale * mode.type_scale, mode.touch_scale)
            self.home_bar.dress(window.theme, mode.touch_scale)

    def _show_texts(self) -> None:
        city = self.session.whole
        if city is None:
            return
        offered = self.session.offered()
        themes = [name for name, _ in QUESTIONS if name in offered]
        self.start_screen.show_city(city.title or city.name, city.question, themes, tour=self._story() is not None)
        self.start_screen.show_cities([exhibit.title for exhibit in self.exhibits], self._here())
