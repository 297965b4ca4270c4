"""A selection that follows the hand while it brushes: looked up once a frame, and one step of undo in the end."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer

from viewer.app.choosing import combined
from viewer.app.session import Session
from viewer.model.state import Selection

FRAME_MS, LONGEST_MS = 16, 400  # between two looks; as long as one takes, for many regions take longer

Find = Callable[[], Selection | None]  # what the line holds; None when that is not known yet


class LiveSelection(QObject):
    """One line at a time. Between two frames only the last wish counts, so a slow answer never queues up."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._before: Selection | None = None  # what was selected when the line began
        self._find: Find | None = None
        self._modifiers = Qt.KeyboardModifier.NoModifier
        self._frame = QTimer(self)
        self._frame.setSingleShot(True)
        self._frame.setInterval(FRAME_MS)
        self._frame.timeout.connect(self.show)

    def follow(self, find: Find, modifiers: Qt.KeyboardModifier) -> None:
        """The line has come further; what it holds is looked up with the next frame."""
        if self._before is None:
            self._before = self._session.store.state.selection
        self._find, self._modifiers = find, modifiers
        if not self._frame.isActive():
            self._frame.start()

    def show(self) -> None:
        """Selects what the line holds by now, without a step of undo; asks again where that is not known yet."""
        if self._find is None or self._before is None:
            return
        begun = time.monotonic()
        if (found := self._find()) is None:
            self._frame.start()
            return
        self._try(combined(self._before, found, self._modifiers))
        took_ms = 1000 * (time.monotonic() - begun)
        self._frame.setInterval(
            round(min(max(FRAME_MS, took_ms), LONGEST_MS))
        )  # half of the time is the hand's, or less

    def end(self, found: Selection, modifiers: Qt.KeyboardModifier) -> None:
        """The line is closed: what it holds is selected, which one undo takes back."""
        session = self._session
        before = self._forget()
        self._try(combined(session.store.state.selection if before is None else before, found, modifiers))
        session.history.record(session.store.state, time.monotonic())

    def drop(self) -> None:
        """The line was given up: what was selected before is so again."""
        if (before := self._forget()) is not None:
            self._try(before)

    def _forget(self) -> Selection | None:
        self._frame.stop()
        self._frame.setInterval(FRAME_MS)  # what one line cost says nothing of the next
        before, self._before, self._find = self._before, None, None
        return before

    def _try(self, selection: Selection) -> None:
        self._session.restore(replace(self._session.store.state, selection=selection))
