"""The one render thread: always the latest view, older wishes are dropped."""

from __future__ import annotations

import logging
import threading
from queue import Empty, SimpleQueue

import numpy as np
from PySide6.QtCore import QObject, Qt, Signal

from viewer.render.stage import Stage, View
from viewer.scene.picture import Shown
from viewer.ui.map_view import Frame

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
        self._condition = threading.Condition()
        self._done: SimpleQueue[Frame | Exception] = SimpleQueue()
        self._ready.connect(self._on_ready, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._run, name="rhea-render", daemon=True)
        self._thread.start()

    def ask(self, stage: Stage, view: View, shown: tuple[Shown, ...]) -> None:
        """Wants this view drawn; a wish that has not been begun is replaced."""
        with self._condition:
            self._wish = stage, view, shown
            self._condition.notify()

    @property
    def busy(self) -> bool:
        """True while a wish waits, is drawn, or is drawn and not delivered."""
        with self._condition:
            return self._wish is not None or self._drawing or not self._done.empty()

    def close(self) -> None:
        """Waits for the picture under way and ends the thread."""
        with self._condition:
            self._closing, self._wish = True, None
            self._condition.notify()
        self._thread.join()

    def _run(self) -> None:
        while True:
            with self._condition:
                self._condition.wait_for(lambda: self._wish is not None or self._closing)
                if self._closing or self._wish is None:
                    return
                stage, view, shown = self._wish
                self._wish, self._drawing = None, True
            try:
                self._done.put(Frame(np.ascontiguousarray(stage.pixels(view, shown)), view, stage))
            except Exception as error:  # said in the window's thread; the next view may be drawable
                self._done.put(error)
            with self._condition:
                self._drawing = False
            self._ready.emit()

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
