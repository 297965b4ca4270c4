"""The one Store: what is shown, replaced and announced, never mutated."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import replace

from viewer.model.state import ViewState

Observer = Callable[[ViewState, ViewState], None]  # old, new


class Store:
    """Holds one ViewState and tells its observers when it is replaced by a different one.

    A change made by an observer is announced after the one it answers, so everybody sees the same order.
    """

    def __init__(self, state: ViewState | None = None) -> None:
        self._state = state or ViewState()
        self._observers: list[Observer] = []
        self._waiting: deque[tuple[ViewState, ViewState]] = deque()
        self._announcing = False

    @property
    def state(self) -> ViewState:
        return self._state

    def set(self, state: ViewState) -> None:
        """Makes `state` the truth; an equal one is not announced."""
        if state == self._state:
            return
        self._waiting.append((self._state, state))
        self._state = state
        if not self._announcing:
            self._announce()

    def change(self, **fields: object) -> None:
        """`set` with some fields replaced."""
        self.set(replace(self._state, **fields))

    def observe(self, observer: Observer) -> Callable[[], None]:
        """Calls `observer(old, new)` after each change until the returned function is called."""
        self._observers.append(observer)

        def stop() -> None:
            if observer in self._observers:
                self._observers.remove(observer)

        return stop

    def _announce(self) -> None:
        self._announcing = True
        try:
            while self._waiting:
                old, new = self._waiting.popleft()
                for observer in tuple(self._observers):
                    observer(old, new)
        finally:
            self._announcing = False
            self._waiting.clear()
