"""The words of a scene whose clock runs: their numbers are those of the moment that is shown."""

from __future__ import annotations

import logging
from concurrent.futures import Future
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from viewer.errors import RheaError
from viewer.model.story import Scene
from viewer.overlays.captions_of import Words, at_step, words_of

if TYPE_CHECKING:
    from viewer.app.session import Session


log = logging.getLogger(__name__)


class LiveWords(QObject):
    """Follows the player. One moment is worked out at a time, away from the window: what takes longer than a step of
    the clock skips steps, and the last one is always told.
    """

    changed = Signal()  # other words, or none any more
    _worked_out = Signal(object, object)  # the scene at its moment and the round, what came of it

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._player = session, session.player
        self.words: Words | None = None  # None for a scene whose words do not follow a clock
        self.stale = False  # True while they are those of the last language
        self._of: Scene | None = None  # whose they are
        self._round = 0  # another one begins where all that was said is to be said again
        self._busy = False
        self._worked_out.connect(self._on_worked_out, Qt.ConnectionType.QueuedConnection)
        self._player.scene_shown.connect(self._forget)
        self._player.ended.connect(self._forget)
        session.state_shown.connect(self._look)

    def retell(self) -> None:
        """Another language is spoken, or the story was edited."""
        self._round += 1
        self._of, self.stale = None, True
        if self._now() is None:  # they are those that the scene begins with, which somebody else tells
            self.words = None
        self._look()

    def _forget(self, *scene: object) -> None:
        self.words = self._of = None
        self.stale = False
        self._look()

    def _now(self) -> Scene | None:
        """The scene at the moment of its clock; None where its words are those it began with."""
        player = self._player
        if player.scene is None or player.told is None or player.wanted is None:
            return None
        scene = player.told.scene(player.scene.name)
        now = at_step(scene, player.wanted.step)
        begun = self._of is not None and self._of.name == scene.name
        return now if now is not scene or begun else None

    def _look(self, *states: object) -> None:
        now, session = self._now(), self._session
        if now is None or now == self._of or self._busy or session.whole is None:
            return
        self._busy = True
        job = session.conductor.tell(words_of, session.whole, self._player.told, now)
        job.add_done_callback(partial(self._on_done, now, self._round))

    def _on_done(self, now: Scene, number: int, job: Future) -> None:
        """Runs in a thread of the conductor: leaves the answer to the window's thread."""
        self._worked_out.emit((now, number), job)

    def _on_worked_out(self, asked: tuple[Scene, int], job: Future) -> None:
        self._busy = False
        if job.cancelled():  # the city is closed
            return
        (of, number), words, fault = asked, None, job.exception()
        if number != self._round:  # said in another language, or of a story that is another by now
            self._look()
            return
        if fault is None:
            words = job.result()
        elif not isinstance(fault, RheaError):
            log.error("the words of %s failed", of.name, exc_info=fault)
        scene = self._player.scene
        if scene is not None and scene.name == of.name and words is not None:
            self.words, self._of, self.stale = words, of, False
            self.changed.emit()
        elif words is None:
            self._of = of  # what cannot be answered is told where the scene begins
        self._look()
