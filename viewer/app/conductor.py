"""Compares the old state with the new one and builds what changed in content, nothing else, away from the window.

Content is a layer's kind and parameters, the what-if that is applied to the city before anything is built, and the step
and the account for kinds that move and whose picture has no time axis of its own. Visibility, opacity and order are
style: they never build.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from queue import Empty, SimpleQueue

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance

from viewer import overlays
from viewer.analysis import whatif
from viewer.app.shelf import Content, Shelf
from viewer.errors import Cancelled, Problem, RheaError
from viewer.model.city import City
from viewer.model.plan import Plan
from viewer.model.state import Layer, ViewState
from viewer.model.store import Store
from viewer.overlays.kind import Moment, OverlayKind
from viewer.scene.picture import Picture, Shown
from viewer.scene.stacking import stacked
from viewer.tongue import tr

Build = Callable[[City, Layer, Moment], Picture]
THREADS = 2
PLANS = 3  # cities with a what-if in them that are kept

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, eq=False)
class Answer:
    """What a build came to; `generation` says which city and wish it was for."""

    generation: int
    content: Content
    picture: Picture | None = None
    error: Exception | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Prepared:
    """What a state looks like: its layers, bottom first, and what could not be built of it, in words."""

    shown: tuple[Shown, ...]
    faults: tuple[str, ...] = ()


class Applied:
    """The city as the last few what-ifs make it, each worked out once for all the builds that ask for it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._known: tuple[tuple[City, Plan, City], ...] = ()  # the last one asked for is the last

    def __call__(self, city: City, plan: Plan) -> City:
        if not plan:
            return city
        with self._lock:
            made = self._find(city, plan) or (city, plan, whatif.apply(city, plan))
            self._known = (*(one for one in self._known if one is not made), made)[-PLANS:]
            return made[2]

    def knows(self, city: City, plan: Plan) -> bool:
        """True where nothing has to be worked out."""
        return not plan or self._find(city, plan) is not None

    def peek(self, city: City | None, plan: Plan) -> City | None:
        """The city with the what-if in it where that has been worked out, else as it is; never waits."""
        found = self._find(city, plan) if plan and city is not None else None
        return found[2] if found is not None else city

    def _find(self, city: City, plan: Plan) -> tuple[City, Plan, City] | None:
        return next((one for one in reversed(self._known) if one[0] is city and one[1] == plan), None)


class Conductor(QObject):
    """Owns the open city and the pictures of its layers. Everything but the builds happens in the window's thread."""

    shown_changed = Signal()  # another stack, another picture or another style
    city_changed = Signal()
    failed = Signal(object)  # a Problem; the layer that it speaks of has been switched off
    _answered = Signal()

    def __init__(
        self,
        store: Store,
        *,
        kinds: Mapping[str, OverlayKind],
        build: Build | None = None,
        executor: Executor | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._kinds = store, kinds
        self._build = build or partial(overlays.build, kinds=kinds)
        self._pool = executor or ThreadPoolExecutor(THREADS, thread_name_prefix="rhea-build")
        self._teller = executor or ThreadPoolExecutor(1, thread_name_prefix="rhea-live-words")
        self._city: City | None = None
        self._applied = Applied()
        self._generation = 0
        self._wanted: dict[str, tuple[int, Content]] = {}  # kind -> the wish that is under way
        self._built: dict[str, tuple[Content, Picture]] = {}
        self._last: tuple[Shown, ...] = ()  # the last stack that was whole
        self.patient = False  # True: another stack is shown only when all of it is built
        self.shelf = Shelf()  # of pictures that may be wanted again, or soon
        self._answers: SimpleQueue[Answer] = SimpleQueue()
        self._answered.connect(self._on_answered, Qt.ConnectionType.QueuedConnection)
        self._stop_observing = store.observe(self._on_state)

    @property
    def city(self) -> City | None:
        return self._city

    @property
    def planned(self) -> City | None:
        """The city as the what-if makes it, whose sites and flows the pictures number; as it is until that is built."""
        return self._applied.peek(self._city, self._store.state.plan)

    @property
    def busy(self) -> bool:
        return bool(self._wanted)

    def open(self, city: City | None) -> None:
        """Shows another city: what was built of the old one, or is under way, is dropped."""
        self._city = city
        self._wanted.clear()
        self._built.clear()
        if city is None:
            self.shelf.clear()
        self._last = ()
        self.city_changed.emit()
        self._want_all(self._store.state)
        self.shown_changed.emit()

    def picture(self, kind: str) -> Picture | None:
        """The last picture of this kind, without what another layer covers of it; None before the first one."""
        built = self._built.get(kind)
        return next((layer.picture for layer in self.shown() if layer.name == kind), built[1] if built else None)

    def shown(self) -> tuple[Shown, ...]:
        """The visible layers that have a picture, bottom first; what was shown before while one is patient."""
        if not (self.patient and self.busy and self._last):
            self._last = self._stack(self._store.state, {kind: picture for kind, (_, picture) in self._built.items()})
        return self._last

    def _stack(self, state: ViewState, pictures: Mapping[str, Picture]) -> tuple[Shown, ...]:
        layers = [layer for layer in state.layers if layer.visible and layer.kind in pictures]
        kinds = [self._kinds[layer.kind] for layer in layers]
        return stacked(
            [
                Shown(
                    layer.kind,
                    pictures[layer.kind],
                    layer.opacity,
                    kind.colour,
                    tr(kind.title),
                    question=tr(kind.question),
                    theme=kind.theme,
                )
                for layer, kind in zip(layers, kinds, strict=True)
            ],
            apart=state.apart,
        )

    def prepare(self, city: City, state: ViewState) -> Future[Prepared]:
        """`built`, away from the window."""
        return self._pool.submit(self.built, city, state)

    def built(self, city: City, state: ViewState) -> Prepared:
        """The pictures of a state, for a build thread. What cannot be built is left out and told.

        city: the open one, or another part of it. Its pictures are kept on the shelf for when they are wanted.
        """
        pictures, faults = {}, []
        for layer in state.layers:
            kind = self._kinds.get(layer.kind)
            if kind is None or not layer.visible:
                continue
            content = Content(layer.kind, layer.params, state.step if kind.moving else None,
                              state.account if kind.accounts else "full", state.plan)  # fmt: skip
            picture = self.shelf.get(city, content)
            if picture is None:
                try:
                    moment = Moment(content.step, content.account)
                    picture = self._build(self._applied(city, content.plan), layer, moment)
                except RheaError as error:
                    faults.append(f"{tr(kind.title)}: {error}")
                    continue
                self.shelf.put(city, content, picture)
            pictures[layer.kind] = picture
        return Prepared(self._stack(state, pictures), tuple(faults))

    def aside(self, work: Callable[..., object], *arguments: object) -> Future[object]:
        """Runs what is slow and touches no widget in a build thread; it ends with the others."""
        return self._pool.submit(work, *arguments)

    def tell(self, work: Callable[..., object], *arguments: object) -> Future[object]:
        """The same for words that follow a clock: they have a thread of their own and wait for no picture."""
        return self._teller.submit(work, *arguments)

    def ask(self, answered: SignalInstance, asked: object, work: Callable[..., object], *arguments: object) -> None:
        """Runs work aside; the signal takes `asked` and the job to the window's thread, unless it was cancelled."""

        def tell(job: Future[object]) -> None:
            if not job.cancelled():
                answered.emit(asked, job)

        self.aside(work, *arguments).add_done_callback(tell)

    def close(self) -> None:
        """Stops listening and waits for the builds under way; no thread is left."""
        self._stop_observing()
        for pool in (self._pool, self._teller):
            pool.shutdown(wait=True, cancel_futures=True)

    def _on_state(self, old: ViewState, new: ViewState) -> None:
        if _content_and_style(old) == _content_and_style(new):
            return
        self._forget_removed(new)
        there = self._want_all(new)
        if there or _style(old) != _style(new):
            self.shown_changed.emit()

    def _forget_removed(self, state: ViewState) -> None:
        kept = {layer.kind for layer in state.layers}
        for kind in [kind for kind in self._built if kind not in kept]:
            del self._built[kind]
        for kind in [kind for kind in self._wanted if kind not in kept]:
            del self._wanted[kind]

    def _want_all(self, state: ViewState) -> bool:
        """Asks for what has to be built; True if something else was there already."""
        if self._city is None:
            return False
        return any([self._want(self._city, layer, state) for layer in state.layers if layer.visible])

    def _want(self, city: City, layer: Layer, state: ViewState) -> bool:
        content = self._content(layer, state)
        if layer.kind in self._wanted:
            if self._wanted[layer.kind][1] == content:
                return False
        elif layer.kind in self._built and self._built[layer.kind][0] == content:
            return False
        self._generation += 1
        picture = self.shelf.get(city, content) if self._applied.knows(city, content.plan) else None
        if picture is not None:
            self._wanted.pop(layer.kind, None)
            self._built[layer.kind] = content, picture
            return True
        self._wanted[layer.kind] = self._generation, content
        job = self._pool.submit(_answer, self._building, city, layer, content, self._generation)
        job.add_done_callback(self._on_done)
        return False

    def _building(self, city: City, layer: Layer, content: Content) -> Picture:
        """Runs in a build thread. What is no longer wanted is not begun: a drag asks for more than can be built."""
        if self._wanted.get(layer.kind, (0, None))[1] != content:
            raise Cancelled("something else is wanted by now")
        return self._build(self._applied(city, content.plan), layer, Moment(content.step, content.account))

    def _content(self, layer: Layer, state: ViewState) -> Content:
        """The step and the account count only where new ones need a new picture."""
        kind, built = self._kinds[layer.kind], self._built.get(layer.kind)
        content = Content(layer.kind, layer.params, account=state.account if kind.accounts else "full", plan=state.plan)
        if not kind.moving:
            return content
        timeless = built is not None and built[1].over_time and replace(built[0], step=None) == content
        return built[0] if timeless else replace(content, step=state.step)

    def _on_done(self, job: Future[Answer]) -> None:
        """Runs in a build thread: leaves the answer and wakes the window's thread."""
        if not job.cancelled():
            self._answers.put(job.result())
            self._answered.emit()

    def _on_answered(self) -> None:
        try:
            while True:
                self._take(self._answers.get_nowait())
        except Empty:
            pass

    def _take(self, answer: Answer) -> None:
        kind = answer.content.kind
        if self._wanted.get(kind, (0, None))[0] != answer.generation:
            return  # late: something else is wanted by now
        del self._wanted[kind]
        if answer.picture is None:
            self._switch_off(kind, answer.error)
        else:
            self._built[kind] = answer.content, answer.picture
            self.shelf.put(self._city, answer.content, answer.picture)
            self.shown_changed.emit()

    def _switch_off(self, kind: str, error: Exception | None) -> None:
        if not isinstance(error, RheaError):
            log.error("overlay %s failed", kind, exc_info=error)
        self._built.pop(kind, None)
        state = self._store.state
        self._store.set(
            replace(state, layers=tuple(replace(x, visible=False) if x.kind == kind else x for x in state.layers))
        )
        words = str(error)
        if not isinstance(error, RheaError):
            words = tr("a fault in the program: {fault}", fault=f"{type(error).__name__}: {error}")
        hint = tr("the overlay is switched off; choose other parameters and switch it on again")
        self.failed.emit(Problem(words, layer=tr(self._kinds[kind].title), hint=hint))


def _answer(
    build: Callable[[City, Layer, Content], Picture], city: City, layer: Layer, content: Content, generation: int
) -> Answer:
    try:
        return Answer(generation, content, build(city, layer, content))
    except Exception as error:  # the window says what happened; one bad overlay must not take the others with it
        return Answer(generation, content, error=error)


def _content_and_style(state: ViewState) -> tuple[object, ...]:
    return state.layers, state.step, state.account, state.apart, state.plan


def _style(state: ViewState) -> tuple[object, ...]:
    return tuple((layer.kind, layer.visible, layer.opacity) for layer in state.layers), state.step, state.apart
