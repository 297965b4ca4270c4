"""The one render thread: always the latest view, older wishes are dropped and stale work is given up."""

from __future__ import annotations

import logging
import os
import threading
import time
from queue import Empty, SimpleQueue

import numpy as np
from PySide6.QtCore import QObject, Qt, Signal

from viewer.render.stage import Stage, Superseded, View
from viewer.scene.picture import Shown
from viewer.ui.map_picture import Frame

POLITE = 4  # the window's thread goes first where both want a core
PATIENCE_S = 0.25  # while wishes keep coming, one picture in this time is finished all the same
COSTLY_S = 0.08  # pictures that take longer are not begun before the camera has rested
STILL_S = 0.02  # that long without a new wish is rest

log = logging.getLogger(__name__)


class Renderer(QObject):
    """Draws pixels in a thread of its own. `drawn` is emitted in the thread that made the renderer."""

    drawn = Signal(object)  # a Frame
    failed = Signal(str)
    _ready = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wish: tuple[Stage, View, tuple[Shown, ...]] | None = None
        self._closing = self._drawing = False
        self._asked_at = self._delivered_at = self._cost = 0.0  # seconds of the clock; of the last whole picture
        self._condition = threading.Condition()
        self._done: SimpleQueue[Frame | Exception] = SimpleQueue()
        self._ready.connect(self._on_ready, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._run, name="rhea-render", daemon=True)
        self._thread.start()

    def ask(self, stage: Stage, view: View, shown: tuple[Shown, ...]) -> None:
        """Wants this view drawn; a wish that has not been begun is replaced, one that has been is given up if stale."""
        with self._condition:
            self._wish = stage, view, shown
            self._asked_at = time.monotonic()
            self._condition.notify()

    @property
    def busy(self) -> bool:
        """True while a wish waits, is drawn, or is drawn and not delivered."""
        with self._condition:
            return self._wish is not None or self._drawing or not self._done.empty()

    def close(self) -> None:
        """Waits for the step under way and ends the thread."""
        with self._condition:
            self._closing, self._wish = True, None
            self._condition.notify()
        self._thread.join()

    def _run(self) -> None:
        _be_polite()
        while (wish := self._next()) is not None:
            stage, view, shown = wish
            began = time.monotonic()
            try:
                pixels = np.ascontiguousarray(stage.pixels(view, shown, stale=self._is_stale))
                self._cost, self._delivered_at = time.monotonic() - began, time.monotonic()
                layers = tuple((layer.picture, layer.opacity) for layer in shown)
                self._done.put(Frame(pixels, view, stage, layers))
            except Superseded:
                pass
            except Exception as error:  # said in the window's thread; the next view may be drawable
                self._done.put(error)
            with self._condition:
                self._drawing = False
                idle = self._wish is None and not self._closing
            self._ready.emit()
            if idle:
                stage.prepare(view)

    def _next(self) -> tuple[Stage, View, tuple[Shown, ...]] | None:
        """The wish to draw now; None at the end. A costly picture waits until the camera rests or patience ends."""
        with self._condition:
            self._condition.wait_for(lambda: self._wish is not None or self._closing)
            while not self._closing and self._cost > COSTLY_S:
                now = time.monotonic()
                rest = STILL_S - (now - self._asked_at)
                if rest <= 0 or now - self._delivered_at > max(PATIENCE_S, 4 * self._cost):
                    break
                self._condition.wait(rest)
            if self._closing or self._wish is None:
                return None
            wish, self._wish = self._wish, None
            self._drawing = True
            return wish

    def _is_stale(self) -> bool:
        """True when the picture under way is wanted no more: something newer is, or nothing at all."""
        if self._closing:
            return True
        return self._wish is not None and time.monotonic() - self._delivered_at < PATIENCE_S

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


def _be_polite() -> None:
    """Lowers the priority of this thread and of the kernels' threads that it will start, where the system can."""
    try:
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), POLITE)
    except (AttributeError, OSError):
        log.debug("the render thread keeps its priority")
