"""What other threads tell an object of the window's thread that may be gone by then."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock

from PySide6.QtCore import QObject, Qt, Signal


class Post(QObject):
    """Letters from any thread, taken in the one that made it, in the order in which they were sent.

    Who may be deleted while others work for it has one, and closes it first. PySide emits without the interpreter's
    lock: where another thread emits a signal of a QObject that is just being deleted, the program ends.
    """

    _came = Signal(object)

    def __init__(self, take: Callable[..., None], parent: QObject) -> None:
        super().__init__(parent)
        self._take, self._lock, self._closed = take, Lock(), False
        self._came.connect(self._on_came, Qt.ConnectionType.QueuedConnection)

    def send(self, *letter: object) -> None:
        """Has `take` called with this, soon; nothing happens once it is closed."""
        with self._lock:
            if not self._closed:
                self._came.emit(letter)

    def close(self) -> None:
        """Nothing is taken any more, and when this is over nobody is sending."""
        with self._lock:
            self._closed = True

    def _on_came(self, letter: tuple[object, ...]) -> None:
        if not self._closed:
            self._take(*letter)
