"""The one render thread: always the latest view, older wishes are dropped and stale work is given up."""

from __future__ import annotations

import logging
import os
import threading
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, replace
from queue import Empty, SimpleQueue

import numpy as np
from PySide6.QtCore import QObject, Qt, Signal

from viewer.engine.governor import Governor
from viewer.engine.threads import halting
from viewer.render.crossfade import as_image, whole
from viewer.render.parallax import Depths, depths_of
from viewer.render.stage import Stage, Superseded, View
from viewer.scene.picture import Shown
from viewer.ui.map_picture import Frame

POLITE = 4  # the window's thread goes first where both want a core
PATIENCE_S = 0.25  # while wishes keep coming, one picture in this time is finished all the same
COSTLY_S = 0.025  # pictures that take longer are not begun before the camera has rested
STILL_S = 0.02  # that long without a new wish is rest
EARLY_S = 0.012  # and from then on, or once a moving frame is painted, it may be: given up if the camera moves on
CALM_S = 0.5  # that long is a pause, in which a hand does not go on at once

Aside = Callable[[Callable[[], bool]], object]
Wish = tuple[Stage, View, tuple[Shown, ...]]

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, eq=False)
class Errand:
    """Something to be drawn while nothing is wished, and where what comes of it goes."""

    work: Aside
    job: Future


class Renderer(QObject):
    """Draws pixels in a thread of its own. `drawn` is emitted in the thread that made the renderer."""

    drawn = Signal(object)  # a Frame
    failed = Signal(str)
    quality_changed = Signal(object)  # a Quality; its text says what has been given up, "" when nothing is
    _ready = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wish: Wish | None = None
        self._place: object = None  # of the picture under way or drawn last
        self._errands: deque[Errand] = deque()  # what waits until nothing is wished
        self._closing = self._drawing = self._owed = self._free = False
        self._halt = np.zeros(1, np.uint8)  # set when the picture under way is wanted no more
        self._asked_at = self._delivered_at = self._cost = 0.0  # seconds of the clock; of the last whole picture
        self.governor = Governor()
        self._last: Frame | None = None
        self._condition = threading.Condition()
        self._done: SimpleQueue[Frame | Exception] = SimpleQueue()
        self._ready.connect(self._on_ready, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._run, name="rhea-render", daemon=True)
        self._thread.start()

    def ask(self, stage: Stage, view: View, shown: tuple[Shown, ...]) -> None:
        """Wants this view drawn; a wish that has not been begun is replaced, one that has been is given up if stale."""
        with self._condition:
            self._wish = stage, view, shown
            self._asked_at, self._owed = time.monotonic(), False
            self._free = False
            self._halt[0] = self._is_stale()
            self._condition.notify()

    def go_ahead(self) -> None:
        """The window has painted the frame of the last wish: until the next it needs no core."""
        with self._condition:
            self._free = True
            self._condition.notify()

    def aside(self, work: Aside) -> Future:
        """Draws something that nobody waits for, in the render thread while nothing is wished.

        work: gets a function that says when it is to give way, by raising Superseded; then it is begun again later.
        """
        errand = Errand(work, Future())
        with self._condition:
            if self._closing:
                errand.job.cancel()
            else:
                self._errands.append(errand)
                self._condition.notify()
        return errand.job

    def note_frame(self, took_ms: float) -> None:
        """One frame of a moving picture took the window's thread so long: too many that are late cost quality."""
        if self.governor.frame(took_ms):
            self.quality_changed.emit(self.governor.quality)

    @property
    def busy(self) -> bool:
        """True while a wish waits, is drawn, or is drawn and not delivered."""
        with self._condition:
            return self._wish is not None or self._drawing or not self._done.empty()

    def close(self) -> None:
        """Waits for the step under way and ends the thread."""
        with self._condition:
            self._closing, self._wish = True, None
            self._halt[0] = 1
            self._condition.notify()
        self._thread.join()
        for errand in self._errands:
            errand.job.cancel()

    def _run(self) -> None:
        _be_polite()
        while (wish := self._next()) is not None:
            if isinstance(wish, Errand):
                self._run_errand(wish)
                continue
            stage, wanted, shown = wish
            began = time.monotonic()
            view = self._affordable(wanted, began)
            try:
                with halting(self._halt):
                    pixels = np.ascontiguousarray(stage.pixels(view, shown, stale=self._is_stale))
                self._delivered_at = time.monotonic()
                if view is wanted:
                    self._cost = self._delivered_at - began
                layers = tuple((layer.picture, layer.opacity) for layer in shown)
                frame = Frame(pixels, view, stage, layers, as_image(pixels), shown)
                if view is wanted and self._is_still(frame):
                    frame = self._with_marks(frame, lambda: self._closing)
                elif view is wanted and self._cost > COSTLY_S:
                    with halting(self._halt):
                        frame = self._with_marks(frame, self._is_stale)
                self._last = frame
                self._done.put(frame)
            except Superseded:
                pass
            except Exception as error:  # said in the window's thread; the next view may be drawable
                self._done.put(error)
            with self._condition:
                self._drawing = False
                if view is not wanted and self._wish is None:
                    self._wish, self._owed = wish, True  # the whole one, once the camera rests
                idle = self._wish is None and not self._closing
            self._ready.emit()
            if idle:
                self._finish()
                stage.prepare(view)

    def _run_errand(self, errand: Errand) -> None:
        """One piece of work that nobody waits for, until somebody wishes something."""
        try:
            errand.job.set_result(errand.work(lambda: self._wish is not None or self._closing))
        except Superseded:
            with self._condition:
                self._errands.append(errand)
        except Exception as error:  # whoever asked for it decides what it means
            errand.job.set_exception(error)

    def _next(self) -> Wish | Errand | None:
        """The wish to draw now, else an errand; None at the end.

        A costly picture waits until the camera rests or patience ends.
        """
        with self._condition:
            self._condition.wait_for(lambda: self._wish is not None or self._closing or bool(self._errands))
            if self._wish is None and self._errands and not self._closing:
                return self._errands.popleft()
            while not self._closing and (self._owed or (self._cost > COSTLY_S and not self._is_here())):
                now = time.monotonic()
                keeps_up = self.governor.quality.samples > 1
                if keeps_up and self._free:
                    break
                rest = (EARLY_S if keeps_up else STILL_S) - (now - self._asked_at)
                waited = now - self._delivered_at > self._patience
                if rest < 0 or (waited and not self._owed):
                    break
                self._condition.wait(rest + 0.001)
            if self._closing or self._wish is None:
                return None
            wish, self._wish = self._wish, None
            self._drawing, self._place, self._halt[0] = True, _place_of(wish), 0
            return wish

    def _is_here(self) -> bool:
        """True when what is wished is of the place of the picture under way or drawn last, as a step of time is."""
        return self._wish is not None and _place_of(self._wish) == self._place

    def _is_still(self, frame: Frame) -> bool:
        """True when the camera is where it was, or other layers are shown: then marks are not to come later."""
        last = self._last
        if last is None or last.stage is not frame.stage:
            return True
        return last.layers != frame.layers or last.view.camera == frame.view.camera

    def _with_marks(self, frame: Frame, stale: Callable[[], bool]) -> Frame:
        """The frame with the marks that stand still on it; as it is where that is wanted no more."""
        if frame.image is None or frame.stage is None or frame.view.bare:
            return frame
        try:
            return replace(frame, whole=whole(frame.stage, frame.view, frame.shown, stale=stale, ground=frame.image))
        except Superseded:
            return frame

    def _finish(self) -> None:
        """The marks of the last frame once the camera rests, so that the window need not place them, and its depths."""
        frame = self._last
        if frame is None or self.governor.quality.samples < 2:
            return
        try:
            if frame.whole is None:
                with halting(self._halt):
                    self._last = self._with_marks(frame, self._is_stale)
                self._done.put(self._last)
                self._ready.emit()
            if frame.depths is None and self._calm() and (depths := self._depths(self._last)) is not None:
                self._last = replace(self._last, depths=depths)
                self._done.put(self._last)
        except Exception as error:  # as above
            self._last = None
            self._done.put(error)
        self._ready.emit()

    def _calm(self) -> bool:
        """Waits until nothing has been wished for CALM_S or an errand is there; False once something is wished."""
        with self._condition:
            rest = CALM_S - (time.monotonic() - self._asked_at)
            self._condition.wait_for(lambda: self._wish is not None or self._closing or bool(self._errands), rest)
            return self._wish is None and not self._closing

    def _depths(self, frame: Frame) -> Depths | None:
        if frame.stage is None or self._is_stale():
            return None
        try:
            return depths_of(frame.stage, frame.view, frame.shown, lambda: self._wish is not None or self._closing)
        except Superseded:
            return None

    def _affordable(self, view: View, now: float) -> View:
        """The view as the governor lets it be drawn: simpler while the camera moves, whole when it rests."""
        quality = self.governor.quality
        if quality.samples > 1 or now - self._asked_at > STILL_S:
            return view
        return replace(view, pixel_ratio=view.pixel_ratio / 2, quality=quality)

    def _is_stale(self) -> bool:
        """True when the picture under way is wanted no more: somewhere else is looked at, or nothing at all.

        Another step or stack of the same place waits: what is dear of it is being made, else no series is seen.
        """
        if self._closing:
            return True
        patient = time.monotonic() - self._delivered_at < self._patience
        return self._wish is not None and not self._is_here() and patient

    @property
    def _patience(self) -> float:
        """Seconds after which a picture is finished although the camera moves on."""
        return max(PATIENCE_S, 4 * self._cost)

    def _on_ready(self) -> None:
        latest: Frame | None = None
        try:
            while True:
                result = self._done.get_nowait()
                if isinstance(result, Frame):
                    latest = result
                else:
                    log.error("the picture could not be drawn", exc_info=result)
                    self.failed.emit(f"{type(result).__name__}: {result}")
        except Empty:
            pass
        if latest is not None:
            self.drawn.emit(latest)


def _place_of(wish: Wish) -> tuple[object, ...]:
    stage, view, _ = wish
    return stage, view.place


def _be_polite() -> None:
    """Lowers the priority of this thread and of the kernels' threads that it will start, where the system can."""
    try:
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), POLITE)
    except (AttributeError, OSError):
        log.debug("the render thread keeps its priority")
