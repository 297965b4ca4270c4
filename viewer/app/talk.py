"""A talk while it is given: one story on two windows, its clock, its keys, and what is written down of it."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from viewer.app import talk_memory
from viewer.app.awake import Awake, Inhibitor
from viewer.app.session import Session
from viewer.app.talk_actions import table
from viewer.app.talk_filter import KeyFilter
from viewer.app.talk_hand import Hand
from viewer.app.talk_pages import Pages
from viewer.app.talk_script import Script, plain
from viewer.app.talk_told import state_of_talk, told_of
from viewer.app.talk_windows import Windows
from viewer.app.talk_wish import Wish
from viewer.app.warming import Warming
from viewer.errors import clip
from viewer.model.pacing import Clock, Pace, pace_of
from viewer.model.story import Fork, Scene, Story
from viewer.model.talk import TalkState
from viewer.scene.colour import THEMES
from viewer.tongue import tr
from viewer.ui.speaker import Speaker
from viewer.ui.stage_glass import StageGlass
from viewer.ui.talk_keys import WHILE_BLANK, Clicker

TICK_MS, SLOW_MS, KEEP_S = 200, 300, 5.0
LINES = 3  # that the desk keeps of what was said


class Talk(QObject):
    """From its first scene until `end`. Everything that speaks goes to the desk; the stage shows the map and words."""

    ended = Signal()

    def __init__(
        self,
        session: Session,
        story: Story,
        wish: Wish,
        *,
        inhibitor: Inhibitor | None = None,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(session)
        self.session, self.wish, self._now = session, wish, now
        self.whole, self.player = story, session.player
        self.clock, self.pace, self.blank = Clock(), Pace(), ""
        self.paused_by_detour = self.closing = False
        self.cold = not wish.safe  # True until the first picture is there: nothing is drawn ahead before it
        self.lines: deque[str] = deque(maxlen=LINES)  # what was said last, the newest first
        self.alarm, self.alarm_until = "", 0.0
        self._slow_since = self._kept_at = 0.0
        self.ways: tuple[str, ...] = ()  # of a fork that waits for an answer
        self.clicker, self.awake = Clicker(now), Awake(inhibitor, self)
        self.glass, self.warming = StageGlass(session.window.map), Warming(session, self)
        self.hand = Hand(session, self.glass, self._sheet)
        self.windows = Windows(session, wish.wanted, self)
        self.script = Script(session, self.glass, self.warming)
        self.pages = Pages(self)
        self.keys = KeyFilter(session.window, lambda: self.speaker, self.clicker, self.do, self)
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self.actions = table(self)
        self._connect()

    def _connect(self) -> None:
        for signal, slot in self._wires():
            signal.connect(slot)
        self.warming.warmed.connect(self._on_warmed)
        self.warming.pictured.connect(self.pages.show_picture)
        self.warming.built.connect(lambda name: self.pages.show_facts())
        self.windows.placed.connect(self._on_placed)
        self.hand.changed.connect(self.tell)
        self._tick.timeout.connect(self._on_tick)

    def _wires(self) -> tuple[tuple[SignalInstance, Callable[..., object]], ...]:
        """What the talk listens to of those that live longer than it."""
        player, session = self.player, self.session
        return (
            (player.ended, self.end),
            (player.scene_shown, self._on_scene),
            (player.fork_asked, self._on_fork),
            (player.astray_changed, self._on_astray),
            (player.finished, self._warn_of_the_end),
            (session.window.status.said, self.say),
            (session.state_shown, self._on_state),
            (session.pictures_shown, self.script.show),
            (session.window.closing, self._on_closing),
            (session.window.placed, self.script.make_way),
        )

    # Beginning and end

    def begin(self) -> None:
        """The first scene, or the one that was left by a crash."""
        wish, kept = self.wish, self.wish.state
        story = self.whole.cut(wish.minutes) if wish.minutes else self.whole
        names = {scene.name for scene in story.scenes}
        at = kept.scene if kept is not None and kept.scene in names and not wish.safe else wish.at
        self.session.conductor.patient = True
        if kept is not None:
            self.windows.stage_on = kept.stage_on
            self.clock = Clock(kept.elapsed_s, kept.asked_s)
        self.windows.place()
        trail = kept.choices if kept is not None and not wish.safe else ()
        self.player.start(self.whole, wish.minutes, at if at in names else "", trail)
        self.awake.keep(tr("A talk is given"))
        self.warming.start(self.player.story, self.player.scene.name, pictures=False)
        self.pages.show_overview()
        self._tick.start()
        if kept is not None:
            self._come_back(kept)
        elif not wish.preflight:
            self.start_clock()
        self.speaker.show_page("preflight" if wish.preflight and kept is None else "console")
        self.pages.show_facts()
        self.tell()

    def _come_back(self, kept: TalkState) -> None:
        """What else a crash took away."""
        if kept.begun and not kept.paused:
            self.start_clock()
        elif kept.begun:
            self.clock = self.clock.started(self._now()).paused(self._now())
        if kept.blank:
            self.set_blank(kept.blank)
        said = tr("The window fell and is back.")
        if self.wish.safe:
            said += " " + tr("It fell several times, so it begins with the first scene and nothing is done ahead.")
        self.say(said)

    def end(self) -> None:
        """Gives everything back as it was found."""
        if not self._tick.isActive():
            return
        self._tick.stop()
        self.keys.close()
        for signal, slot in self._wires():
            signal.disconnect(slot)
        self.player.end()
        self.warming.close()
        self.awake.close()
        self.glass.leave()
        self.windows.close()
        self.session.conductor.patient = False
        talk_memory.forget()
        self.ended.emit()

    def _on_closing(self) -> None:
        """The window is closed under the talk, which ends with it."""
        self.closing = True
        self.end()

    # What is true

    @property
    def speaker(self) -> Speaker:
        return self.windows.speaker

    @property
    def scene(self) -> Scene | None:
        return self.player.scene

    def _sheet(self) -> tuple[str, str]:
        """What ink lies on."""
        return (self.scene.name if self.scene is not None else "", self.session.store.state.region_set)

    def _way(self) -> list[str]:
        story = self.player.story
        return [scene.name for scene in story.way(self.player.trail)] if story is not None else []

    @property
    def place(self) -> int:
        """Where the scene stands on its way, from 0."""
        way = self._way()
        return way.index(self.scene.name) if self.scene is not None and self.scene.name in way else 0

    def keep(self) -> None:
        """Writes it down."""
        self._kept_at = self._now()
        if fault := talk_memory.keep(state_of_talk(self, self._now())):
            self.lines.appendleft(fault)

    def say(self, text: str) -> None:
        """A line on the desk; the stage never speaks."""
        if text:
            self.lines.appendleft(clip(text, 200))
        self.tell()

    def warn(self, text: str, lasts_s: float = 2.0) -> None:
        """A line that the speaker is to see at once."""
        self.alarm, self.alarm_until = text, self._now() + lasts_s
        self.tell()

    def _warn_of_the_end(self) -> None:
        self.warn(tr("This was the last scene; Esc twice ends the talk"), 4.0)

    def tell(self) -> None:
        """Shows on the desk what is true now."""
        self.speaker.tell(told_of(self, self._now()))

    # What a person asks

    def do(self, action: str) -> None:
        """One thing, by its name; while the stage is blank only what brings it back."""
        if action.startswith("goto:"):
            self._go_to(int(action.removeprefix("goto:")))
        elif action.startswith("way:"):
            self.player.choose(int(action.removeprefix("way:")) - 1)
        elif action.startswith("speak:"):
            self.session.window.map.command_asked.emit(action.replace("speak:", "language_"))
        elif self.blank and action == "next":
            self.set_blank("")
        elif action in self.actions and (not self.blank or action in (*WHILE_BLANK, "end")):
            self.actions[action]()
            self.glass.raise_()  # whatever came to the stage lies behind the words
        self.tell()

    def start_clock(self) -> None:
        """The talk begins now, unless it has."""
        if not self.clock.begun:
            self.clock = self.clock.started(self._now())
            self.keep()
        if self.speaker.page == "preflight":
            self.speaker.show_page("console")
            self.glass.show_card("")

    def next(self, *, eased: bool) -> None:
        """The next scene; of a talk that has not begun the first one, which is there."""
        if not self.clock.begun:
            self.start_clock()
        else:
            self.speaker.show_page("console")
            self.player.next(eased=eased)

    def back(self) -> None:
        self.speaker.show_page("console")
        self.player.back()

    def _go_to(self, number: int) -> None:
        if self.player.is_asking and number <= len(self.ways):
            self.player.choose(number - 1)
        elif 1 <= number <= len(self.player.scenes):
            self.speaker.show_page("console")
            self.player.jump(number - 1)
        else:
            self.warn(tr("There is no scene {number}", number=number))

    def toggle_page(self, page: str) -> None:
        self.speaker.show_page("console" if self.speaker.page == page else page)
        self.pages.show_facts()

    def toggle_questions(self) -> None:
        """The clock stands while somebody asks, and goes on when the answer is given."""
        now = self._now()
        self.paused_by_detour = False
        self.clock = self.clock.paused(now) if self.clock.runs else self.clock.started(now)
        self.player.hold(not self.clock.runs)
        self.keep()

    def toggle_card(self) -> None:
        """The test card on the stage, or the map again."""
        self.glass.show_card("" if self.glass.card else self.pages.card())

    def escape(self) -> None:
        """Gives up the innermost thing; twice within a second ends the talk."""
        if self.speaker.page != "console":
            self.speaker.show_page("console")
        elif self.glass.card:
            self.glass.show_card("")
        elif not self.hand.put_away() and not self.hand.leave_pane(self.player.wanted):
            if self.clicker.escaped_twice():
                self.end()
            else:
                self.warn(tr("Esc once more ends the talk"), 1.0)

    def set_blank(self, blank: str) -> None:
        self.blank = blank
        self.glass.show_blank(blank)
        self.keep()

    # What happens

    def _on_scene(self, scene: Scene) -> None:
        self.pace = pace_of([self.player.story.scene(name) for name in self._way()], self.wish.minutes)
        if self.player.following is not None:
            self.warming.first(self.player.following.name)
        self.warming.first(scene.name)
        grown = self.speaker.overview.count() != len(self.player.scenes)  # a detour was kept as a scene
        if grown and self._tick.isActive():
            self.warming.start(self.player.story, scene.name, pictures=not self.wish.safe)
            self.pages.show_overview()
        self.script.show()
        self.hand.show()
        self.pages.show_following()
        self.keep()
        self.tell()

    def _on_fork(self, forks: tuple[Fork, ...]) -> None:
        labels = self.script.words(self.scene).forks or tuple(plain(fork.label) for fork in forks)
        self.ways = labels if forks else ()
        self.tell()

    def _on_astray(self, astray: bool) -> None:
        """The clock stands during a detour, unless it stood before."""
        if astray and self.clock.runs:
            self.paused_by_detour, self.clock = True, self.clock.paused(self._now())
        elif not astray and self.paused_by_detour:
            self.paused_by_detour, self.clock = False, self.clock.started(self._now())
        self.keep()
        self.tell()

    def _on_state(self, old: object, new: object) -> None:
        self.hand.show()
        if getattr(old, "theme", "") != getattr(new, "theme", ""):
            self.dress()
            self.warming.redraw()

    def dress(self) -> None:
        """Stage and desk in the theme of the state."""
        theme = THEMES[self.session.store.state.theme]
        self.glass.theme = theme
        self.glass.update()
        self.speaker.dress(theme, self.session.settings.type_scale * self.windows.desk_scale)

    def _on_warmed(self, name: str) -> None:
        if self.scene is not None and name == self.scene.name:
            self.script.show()
            self._on_fork(self.scene.forks if self.player.is_asking else ())
        self.windows.reserve(self.script.room_px())
        self.pages.show_title(name)
        self.pages.show_facts()
        self.tell()

    def _on_placed(self) -> None:
        """Windows stand elsewhere, or there is another desk: it is told everything."""
        self.dress()
        self.glass.raise_()
        speaker = self.speaker
        if not speaker.property("wired"):
            speaker.setProperty("wired", True)
            speaker.asked.connect(self.do)
            self.hand.follow(speaker.now)
        self.pages.show_all()
        self.keep()
        self.tell()

    def retell(self) -> None:
        """Another language is spoken: stage and desk say again what they say, and the talk goes on as it was.

        Scene, way, clock, ink, blank, test card and the page of the desk stay. Words with numbers in them and small
        pictures are worked out again, the scene that stands first; until then the last ones are seen.
        """
        self.whole = self.player.told or self.whole
        self.lines.clear()  # what was said before was said in other words
        self.alarm_until = 0.0
        self.warming.retell()
        self.script.retell()
        self.speaker.retell()
        if self.glass.card:
            self.glass.show_card(self.pages.card())
        if self.player.story is not None and self.scene is not None:
            self.warming.start(self.player.story, self.scene.name, pictures=not self.wish.safe and not self.cold)
        self.ways = ()
        self._on_fork(self.scene.forks if self.player.is_asking and self.scene is not None else ())
        self.dress()
        self.script.show()
        self.glass.raise_()  # panels of the stage are new, and came to lie above it
        self.pages.show_all()
        self.keep()
        self.tell()

    def _is_slow(self) -> bool:
        """True while a picture is built that is to be shown, or none is there yet."""
        return self.session.conductor.busy or not self.session.window.map.has_picture

    def _on_tick(self) -> None:
        now = self._now()
        self._slow_since = (self._slow_since or now) if self._is_slow() else 0.0
        self.glass.show_progress(bool(self._slow_since) and now - self._slow_since > SLOW_MS / 1000)
        if self.cold and self.session.stage is not None and not self.session.conductor.busy:
            self.cold = not self.session.window.map.is_sharp
            if not self.cold and self.scene is not None:
                self.warming.start(self.player.story, self.scene.name)
        if self.clock.runs and now - self._kept_at > KEEP_S:
            self.keep()
        if self.speaker.isVisible():
            self.windows.show_stage()
            self.pages.show_facts()
            self.tell()
