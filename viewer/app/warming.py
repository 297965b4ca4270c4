"""The scenes of a talk ahead of time: their words, their pictures built, and a small picture of each for the desk."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import replace
from functools import partial
from queue import SimpleQueue

import numpy as np
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPainter

from viewer.app.conductor import Prepared
from viewer.app.post import Post
from viewer.app.scene_state import Room, camera_of, state_of
from viewer.app.session import Session
from viewer.errors import RheaError
from viewer.model.city import City
from viewer.model.seen import seen
from viewer.model.state import ViewState
from viewer.model.story import Scene, Story
from viewer.overlays.captions_of import Words, at_step, words_of
from viewer.render.stage import Stage, View
from viewer.scene.picture import Shown

SIZE_PX = 800, 450
SCALE = SIZE_PX[1] / 1080
ROOM = 96  # pictures that the shelf keeps during a talk


class Aside:
    """A thread for what may take long and that nobody waits for, not even at the end."""

    def __init__(self, name: str) -> None:
        self._work: SimpleQueue[tuple[Future, Callable[[], object]] | None] = SimpleQueue()
        threading.Thread(target=self._run, name=name, daemon=True).start()

    def submit(self, work: Callable[..., object], *arguments: object) -> Future:
        job: Future = Future()
        self._work.put((job, partial(work, *arguments)))
        return job

    def close(self) -> None:
        """Nothing is begun any more."""
        self._work.put(None)

    def _run(self) -> None:
        while (item := self._work.get()) is not None:
            job, work = item
            try:
                job.set_result(work())
            except Exception as error:  # whoever asked decides what it means
                job.set_exception(error)


class Line:
    """Scenes that wait for one kind of work, one of which is under way."""

    def __init__(self) -> None:
        self.waiting: deque[Scene] = deque()
        self.busy = False

    def fill(self, scenes: Sequence[Scene]) -> None:
        known = {scene.name for scene in self.waiting}
        self.waiting.extend(scene for scene in scenes if scene.name not in known)

    def to_front(self, name: str) -> None:
        for scene in tuple(self.waiting):
            if scene.name == name:
                self.waiting.remove(scene)
                self.waiting.appendleft(scene)

    def take(self) -> Scene | None:
        """The next one, which is under way from now on; None while another one is."""
        if self.busy or not self.waiting:
            return None
        self.busy = True
        return self.waiting.popleft()


class Warming(QObject):
    """Goes through the scenes one after the other, those that are wanted next first, all of it away from the window.

    Words have a thread of their own: a number may take long, and nothing that is drawn waits for it.
    """

    warmed = Signal(str)  # name of the scene: its words are there
    built = Signal(str)  # its pictures
    pictured = Signal(str)  # its small picture

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent or session)
        self._session = session
        self._story: Story | None = None
        self._token = object()  # of this round: late answers have another one
        self._words, self._pictures = Line(), Line()
        self._thread = Aside("rhea-words")
        self._stages: dict[str, Stage] = {}
        self.words: dict[str, Words] = {}
        self.before: dict[str, Words] = {}  # in the last language, until they are there in this one
        self.shown: dict[str, tuple[Shown, ...]] = {}
        self.pictures: dict[str, QImage] = {}
        self.faults: dict[str, tuple[str, ...]] = {}  # scene -> what could not be answered or built, in words
        self._post = Post(self._on_answer, self)  # token, what to do with it, scene, answer

    def start(self, story: Story, first: str = "", *, pictures: bool = True) -> None:
        """Begins with the scene called `first`, then those after it. pictures: False leaves it at the words."""
        self._story = story
        names = [scene.name for scene in story.scenes]
        at = names.index(first) if first in names else 0
        order = (*story.scenes[at:], *story.scenes[:at])
        self._words.fill(order)
        if pictures:
            self._session.conductor.shelf.resize(ROOM)
            self._pictures.fill(order)
        self._go_on()

    def close(self) -> None:
        """Drops everything; what is under way is not waited for."""
        self._post.close()
        self._token, self._story = object(), None
        self._session.conductor.shelf.resize(0)
        self._thread.close()

    def first(self, name: str) -> None:
        """This scene is wanted before the others that wait."""
        self._words.to_front(name)
        self._pictures.to_front(name)

    def redraw(self) -> None:
        """Another theme: the small pictures are drawn anew."""
        if self._story is not None and self.pictures:
            self.pictures = {}
            self._pictures.fill(self._story.scenes)
            self._go_on()

    def retell(self) -> None:
        """Another language is spoken, and what is under way speaks the last one: all of it is done again by `start`.

        The small pictures stay until there are others.
        """
        self._token, self._words, self._pictures, self._stages = object(), Line(), Line(), {}
        self.before |= self.words
        self.words, self.shown, self.faults = {}, {}, {}

    @property
    def is_done(self) -> bool:
        lines = self._words, self._pictures
        return not any(line.busy or line.waiting for line in lines)

    def _go_on(self) -> None:
        """The next ones that wait, unless one is under way."""
        session, story = self._session, self._story
        if story is None or session.whole is None:
            return
        if (scene := self._words.take()) is not None:
            first = scene.play[0] if scene.play is not None else None
            job = self._thread.submit(words_of, session.whole, story, at_step(scene, first))
            self._when_done(job, self._take_words, scene)
        if (scene := self._pictures.take()) is not None:
            city = self._part(scene.state.region_set)
            job = session.conductor.prepare(city, self._state(scene, city))
            self._when_done(job, self._take_shown, scene)

    def _state(self, scene: Scene, city: City) -> ViewState:
        """The state that the scene begins with."""
        session = self._session
        state = state_of(scene, session.store.state, session.first_layers(city), session.kinds)
        return replace(state, step=scene.play[0]) if scene.play is not None else state

    def _part(self, region_set: str) -> City:
        """The city as the scene shows it: the one on screen where that is the same."""
        session = self._session
        if region_set == session.store.state.region_set and session.city is not None:
            return session.city
        return seen(session.whole, region_set)

    def _when_done(self, job: Future, take: Callable[[Scene, object], None], scene: Scene) -> None:
        token = self._token

        def tell(done: Future) -> None:
            """Runs in the thread that did it."""
            if not done.cancelled() and token is self._token:
                self._post.send(token, take, scene, done.exception() or done.result())

        job.add_done_callback(tell)

    def _on_answer(self, token: object, take: Callable, scene: Scene, answer: object) -> None:
        if token is self._token:
            take(scene, answer)
            self._go_on()

    def _take_words(self, scene: Scene, answer: object) -> None:
        self._words.busy = False
        self.before.pop(scene.name, None)
        if isinstance(answer, Words):
            self.words[scene.name] = answer
            self._note(scene, [problem.sentence() for problem in answer.problems])
        else:
            self._note(scene, [_why(answer)])
        self.warmed.emit(scene.name)

    def _take_shown(self, scene: Scene, answer: object) -> None:
        if not isinstance(answer, Prepared):
            self._pictures.busy = False
            self._note(scene, [_why(answer)])
            return
        self.shown[scene.name] = answer.shown
        self._note(scene, answer.faults)
        self.built.emit(scene.name)
        region_set = scene.state.region_set
        city = self._part(region_set)
        if region_set not in self._stages:
            self._stages[region_set] = Stage(city)
        stage = self._stages[region_set]
        view = small_view(stage, scene, self._state(scene, city))
        work = _drawing(stage, view, answer.shown)
        self._when_done(self._session.renderer.aside(work), self._take_pixels, scene)

    def _take_pixels(self, scene: Scene, answer: object) -> None:
        self._pictures.busy = False
        if isinstance(answer, BaseException):
            self._note(scene, [_why(answer)])
            return
        stage, view, pixels = answer
        self.pictures[scene.name] = painted(stage, view, self.shown[scene.name], pixels)
        self.pictured.emit(scene.name)

    def _note(self, scene: Scene, faults: Sequence[str]) -> None:
        known = self.faults.get(scene.name, ())
        if fresh := tuple(fault for fault in faults if fault not in known):
            self.faults[scene.name] = known + fresh


def small_view(stage: Stage, scene: Scene, state: ViewState) -> View:
    """A scene as a small picture shows it."""
    camera = camera_of(scene, Room(stage, SIZE_PX))
    return View(
        camera, SIZE_PX, state.step, state.region_set, state.theme, state.bare, state.selection,
        type_scale=SCALE * 1.92, mark_scale=SCALE, reduced_motion=True, spread=state.spread,
    )  # fmt: skip


def painted(stage: Stage, view: View, shown: tuple[Shown, ...], pixels: np.ndarray) -> QImage:
    """The pixels with the vector marks on them."""
    wide, tall = view.size_px
    image = QImage(pixels.data, wide, tall, 4 * wide, QImage.Format.Format_RGBX8888)
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    stage.paint(painter, view, () if view.bare else shown)
    painter.end()
    return image


def _drawing(stage: Stage, view: View, shown: tuple[Shown, ...]) -> Callable[[Callable[[], bool]], object]:
    def work(stale: Callable[[], bool]) -> tuple[Stage, View, np.ndarray]:
        return stage, view, np.ascontiguousarray(stage.pixels(view, () if view.bare else shown, stale=stale))

    return work


def _why(error: object) -> str:
    return str(error) if isinstance(error, RheaError) else f"{type(error).__name__}: {error}"
