"""Plays a story on a session: scene after scene, its clock, its forks, detours and the way back. No widgets."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from viewer.app.halting import HaltingTimer
from viewer.app.scene_state import Room, camera_of, state_of
from viewer.geometry.flight import LONGEST_MS
from viewer.model.seen import seen
from viewer.model.state import ViewState
from viewer.model.story import Scene, Story

if TYPE_CHECKING:
    from viewer.app.session import Session

LEAST_STEP_MS = 100  # that a step of the clock is seen, however many there are


class Player(QObject):
    """One story on one session. Whoever shows it connects to the signals and calls the methods; nobody is called.

        player.start(story, cut=10)     # the first scene of the cut of ten minutes; 0 is the whole story
        player.next()                   # the scene after it; at a fork it asks, and a second next() takes the first way
        player.choose(1)                # the second way of the fork that is asked
        player.back(), first(), last()  # along the way that was gone
        player.jump("alleys")           # any scene, by its name or by its number in `scenes`
        player.run(True)                # goes on by itself, each scene for its `dwell_s`; False waits for next()
        player.hold(True)               # the clock of the scene and the run stand still, for a question
        player.end()                    # no story any more; what is on the map stays

    A detour is everything that somebody does to the picture while a scene stands: then `is_astray` is True, the clock
    and the run wait, and `restore()` puts back what was there when the detour began, every field of the state and the
    camera, and goes on. Theme, mode and the size of the window are no detour: the scene follows them.
    """

    started = Signal(object)  # Story, as cut
    scene_coming = Signal(object)  # Scene: it will be framed for the window as it is then
    scene_shown = Signal(object)  # Scene: its state is set, its camera on the way
    fork_asked = Signal(object)  # tuple of Fork to choose from; () when one was chosen or it is asked no more
    astray_changed = Signal(bool)
    running_changed = Signal(bool)
    held_changed = Signal(bool)
    finished = Signal()  # next() after the last scene, or the run is over; the last scene stays
    ended = Signal()  # no story any more

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent or session)
        self.session = session
        self.story: Story | None = None  # as cut
        self.told: Story | None = None  # the whole of it, as it was given
        self._cut = 0  # minutes, 0 is the whole story
        self._trail: list[str] = []  # names of the scenes on the way here, this one last
        self._wanted: ViewState | None = None  # the picture of the scene as it should be now
        self._size = (0, 0)  # of the map for which its camera was made
        self._columns = (0, 0)  # what panels covered of it then, left and right
        self._asking = self._astray = self._running = self._held = False
        kinds = HaltingTimer, HaltingTimer, QTimer, QTimer
        self._clock, self._dwell, self._look, self._fit = (kind(self) for kind in kinds)
        for timer in (self._dwell, self._look, self._fit):
            timer.setSingleShot(True)
        self._clock.timeout.connect(self._on_clock)
        self._dwell.timeout.connect(self._on_dwelt)
        self._look.timeout.connect(self._on_look)
        self._fit.timeout.connect(self._on_fit)
        session.state_shown.connect(self._on_state)
        session.conductor.failed.connect(self._on_failed)
        session.window.map.resized.connect(self._fit_soon)
        session.window.panels_made.connect(self._fit_soon)  # another mode frames the whole city
        session.window.placed.connect(self._on_placed)

    # What is true

    @property
    def scenes(self) -> tuple[Scene, ...]:
        """Those of the cut, in the story's order; none without a story."""
        return self.story.scenes if self.story is not None else ()

    @property
    def scene(self) -> Scene | None:
        """The one that stands, be it left for a detour."""
        return self.story.scene(self._trail[-1]) if self.story is not None and self._trail else None

    @property
    def number(self) -> int:
        """Its place in `scenes`, from 0; -1 without one."""
        return next((i for i, one in enumerate(self.scenes) if self._trail and one.name == self._trail[-1]), -1)

    @property
    def following(self) -> Scene | None:
        """The scene that next() leads to, at a fork by its first way; None after the last."""
        name = self.story.after(self._trail[-1]) if self.scene is not None else ""
        return self.story.scene(name) if name else None

    @property
    def trail(self) -> tuple[str, ...]:
        """Names of the scenes on the way here, this one last."""
        return tuple(self._trail)

    @property
    def has_back(self) -> bool:
        """True if a scene came before this one."""
        return len(self._trail) > 1

    @property
    def wanted(self) -> ViewState | None:
        """What the picture is when nobody touches it: the scene's state with the camera that it comes to."""
        return self._wanted

    @property
    def is_asking(self) -> bool:
        """True while a fork waits for an answer."""
        return self._asking

    @property
    def is_running(self) -> bool:
        return self._running

    @property
    def is_held(self) -> bool:
        return self._held

    @property
    def is_astray(self) -> bool:
        """True when the picture is not that of the scene. A camera that is on its way there is none."""
        wanted, session = self._wanted, self.session
        if wanted is None:
            return False
        now, on_map = session.store.state, session.window.map
        aim = on_map.aim() if on_map.travelling else now.camera
        return replace(now, camera=aim) != replace(wanted, theme=now.theme, mode=now.mode)

    # What is asked

    def start(self, story: Story, cut: int = 0, at: str = "", trail: Sequence[str] = ()) -> None:
        """Plays a story of the open city from its first scene, or from the one called `at` where the cut has that.

        trail: names on the way that was gone to `at` before, which is gone back again; where it does not come there,
        and for no names, the way is the shortest. ValueError for a story without scenes.
        """
        played = story.cut(cut) if cut else story
        if not played.scenes:
            raise ValueError(f"the story {story.name!r} has no scenes")
        self.story, self.told, self._cut, self._trail = played, story, cut, []
        self.started.emit(played)
        names = {scene.name for scene in played.scenes}
        if at in (gone := [name for name in trail if name in names]):
            self._go(gone[: len(gone) - gone[::-1].index(at)], eased=False)
        else:
            self.jump(at if at in names else played.scenes[0].name, eased=False)

    def end(self) -> None:
        """No story any more; what is on the map stays."""
        if self.story is None:
            return
        self.run(False)
        self.hold(False)
        self._ask(False)
        self._clock.stop()
        self.story = self.told = self._wanted = None
        self._trail = []
        self._tell_astray()
        self.ended.emit()

    def next(self, *, eased: bool = True) -> None:
        """The scene after this one. A fork asks first; next() once more takes its first way."""
        scene = self.scene
        if scene is None:
            return
        if len(scene.forks) > 1 and not self._asking:
            self._ask(True)
        elif (after := self.following) is not None:
            self._go([*self._trail, after.name], eased=eased)
        else:
            self.run(False)
            self.finished.emit()

    def choose(self, way: int, *, eased: bool = True) -> None:
        """One of the ways of the fork that the scene has, from 0; nothing where there is no such way."""
        scene = self.scene
        if scene is not None and 0 <= way < len(scene.forks):
            self._go([*self._trail, scene.forks[way].scene], eased=eased)

    def back(self, *, eased: bool = True) -> None:
        """The scene before this one on the way that was gone; a fork that asks is asked no more instead."""
        if self._asking:
            self._ask(False)
        elif len(self._trail) > 1:
            self._go(self._trail[:-1], eased=eased)

    def first(self) -> None:
        if self.story is not None:
            self.jump(self.story.scenes[0].name)

    def last(self) -> None:
        """The last scene of the way that is gone, at forks to come by their first ways."""
        if self.story is not None:
            *_, scene = self.story.way(tuple(self._trail))
            self.jump(scene.name)

    def jump(self, scene: str | int, *, eased: bool = True) -> None:
        """Any scene, by its name or its number from 0; nothing where there is no such scene."""
        if self.story is None:
            return
        names = [one.name for one in self.story.scenes]
        if isinstance(scene, int):
            scene = names[scene] if 0 <= scene < len(names) else ""
        if scene in names:
            self._go(way_to(self.story, scene, self._trail), eased=eased)

    def restore(self, *, eased: bool = True) -> bool:
        """Back from a detour to what was there when it began, to the last bit; False when nobody had left."""
        wanted = self._wanted
        if wanted is None or not self.is_astray:
            return False
        self._put(wanted, eased=eased)
        self._tell_astray()
        return True

    def run(self, on: bool) -> None:
        """Goes on by itself, or waits for next()."""
        on = on and self.story is not None
        if on != self._running:
            self._running = on
            self._mind_timers()
            self.running_changed.emit(on)

    def hold(self, on: bool) -> None:
        """The scene's clock and the run stand still, or go on."""
        on = on and self.story is not None
        if on != self._held:
            self._held = on
            self._mind_timers()
            self.held_changed.emit(on)

    def take(self, story: Story) -> None:
        """The story was edited: the scenes are those of this one from now on; what is on the map stays."""
        if self.story is None:
            return
        played = story.cut(self._cut) if self._cut else story
        names = {scene.name for scene in played.scenes}
        if not names:
            self.end()
            return
        self.story, self.told = played, story
        here = self._trail[-1]
        self._trail = [name for name in self._trail if name in names] or [played.scenes[0].name]
        if here != self._trail[-1]:
            self._go(self._trail, eased=True)
        else:
            self._mind_timers()

    # From scene to picture

    def _go(self, trail: list[str], *, eased: bool) -> None:
        self._trail = trail
        scene, session = self.scene, self.session
        assert scene is not None
        self._ask(False)
        first = session.first_layers(seen(session.whole, scene.state.region_set)) if session.whole else ()
        state = state_of(scene, session.store.state, first, session.kinds)
        if scene.play is not None:
            state = replace(state, step=scene.play[0])
        self.scene_coming.emit(scene)
        self._put(state, eased=eased, scene=scene)
        self._dwell.forget()
        self._clock.forget()
        self._mind_timers()
        self._tell_astray()
        self.scene_shown.emit(scene)

    def _put(self, state: ViewState, *, eased: bool, scene: Scene | None = None) -> None:
        """Makes the state the picture; the camera is the scene's for the window, or without one the state's own."""
        session, on_map = self.session, self.session.window.map
        same_plane = session.store.state.region_set == state.region_set
        if eased and same_plane:
            on_map.crossfade()
        for _ in range(2):  # what follows a change of the region set may change the state once more
            now = session.store.state
            session.store.set(replace(state, camera=now.camera, theme=now.theme, mode=now.mode))
        camera = state.camera
        if scene is not None and session.stage is not None:
            camera = camera_of(scene, Room(session.stage, on_map.size_px, session.window.margins_px()))
        self._size, self._columns = on_map.size_px, self._covered()
        self._wanted = replace(state, camera=camera)
        on_map.go(camera, eased=eased and same_plane, longest_ms=LONGEST_MS)

    # Time

    def _mind_timers(self) -> None:
        """The scene's clock and the run go on while nobody asks, holds or has left, from where they were halted."""
        scene = self.scene
        still = scene is None or self._held or self._astray
        if not still and scene.play is not None and not self._at_end(scene):
            steps = scene.play[1] - scene.play[0] + 1
            self._clock.run(max(round(scene.dwell_s * 1000 / steps), LEAST_STEP_MS))
        else:
            self._clock.halt() if still else self._clock.forget()
        if not still and self._running:
            self._dwell.run(round(scene.dwell_s * 1000))
        else:
            self._dwell.halt() if self._running else self._dwell.forget()

    def _at_end(self, scene: Scene) -> bool:
        assert self._wanted is not None and scene.play is not None
        return self._wanted.step is None or self._wanted.step >= scene.play[1]

    def _on_clock(self) -> None:
        scene = self.scene
        if scene is None or scene.play is None or self.is_astray or self._at_end(scene):
            self._clock.stop()
            return
        self._wanted = replace(self._wanted, step=self._wanted.step + 1)
        self.session.store.change(step=self._wanted.step)
        if self._at_end(scene):
            self._clock.stop()

    def _on_dwelt(self) -> None:
        """The run: a fork that nobody answers is answered with its first way."""
        self.next()
        if self._asking:
            self.next()

    # What others do

    def _on_state(self, old: ViewState, new: ViewState) -> None:
        if self._wanted is not None:
            self._look.start()

    def _on_look(self) -> None:
        fits = self._size == self.session.window.map.size_px and self._columns == self._covered()
        if fits and not self._fit.isActive():
            self._tell_astray()

    def _covered(self) -> tuple[int, int]:
        left, _, right, _ = self.session.window.margins_px()
        return left, right

    def _on_placed(self) -> None:
        """A panel has come to stand beside the map, or is gone."""
        if self._wanted is not None and self._columns != self._covered():
            self._fit_soon()

    def _tell_astray(self) -> None:
        astray = self.is_astray
        if astray != self._astray:
            self._astray = astray
            self._mind_timers()
            self.astray_changed.emit(astray)

    def _fit_soon(self) -> None:
        """Another size, mode or panel: the scene is framed anew, unless somebody has left it."""
        if self._wanted is None:
            return
        if self._astray:
            self._size, self._columns = self.session.window.map.size_px, self._covered()
        else:
            self._fit.start()

    def _on_fit(self) -> None:
        scene, on_map = self.scene, self.session.window.map
        if scene is None or self._wanted is None or self.session.stage is None:
            return
        camera = camera_of(scene, Room(self.session.stage, on_map.size_px, self.session.window.margins_px()))
        self._size, self._columns = on_map.size_px, self._covered()
        self._wanted = replace(self._wanted, camera=camera)
        on_map.go(camera, eased=on_map.travelling)
        self._tell_astray()

    def _on_failed(self) -> None:
        """A layer that could not be built is off: nobody has left the scene."""
        if self._wanted is not None and not self._astray:
            self._wanted = replace(self._wanted, layers=self.session.store.state.layers)

    def _ask(self, on: bool) -> None:
        if on != self._asking:
            self._asking = on
            self.fork_asked.emit(self.scene.forks if on and self.scene is not None else ())


def way_to(story: Story, name: str, trail: list[str]) -> list[str]:
    """The names on the way to a scene, itself last: along the way gone so far where it lies there, else the shortest
    one from the first scene; after all that was seen where no way leads to it.
    """
    gone = [scene.name for scene in story.way(tuple(trail))]
    if name in gone:
        return gone[: gone.index(name) + 1]
    ways, open_ends = {gone[0]: [gone[0]]}, deque([gone[0]])
    while open_ends:
        here = open_ends.popleft()
        for after in (*(fork.scene for fork in story.scene(here).forks), story.after(here)):
            if after and after not in ways:
                ways[after] = [*ways[here], after]
                open_ends.append(after)
    return ways.get(name, [*trail, name])
