"""A talk in a window that a guardian starts; run as a program, it writes a line for each scene that is shown."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from viewer.app import desk, guardian, talk_desk
from viewer.app.main import run_window
from viewer.app.talk import Talk
from viewer.app.talk_wish import Wish


class Reporter:
    """Writes down what a talk shows; in a first life it begins and goes on to the second scene."""

    def __init__(self, talk: Talk) -> None:
        self._talk, self._told = talk, ""
        self._look = QTimer()
        self._look.timeout.connect(self.look)
        self._look.start(20)

    def look(self) -> None:
        talk, session = self._talk, self._talk.session
        busy = session.conductor.busy or session.renderer.busy or not session.window.map.is_sharp
        if busy or talk.scene is None:
            return
        window = session.window
        full = "full" if window.isFullScreen() and window.isVisible() else "small"
        line = (
            f"{guardian.started_again()} {talk.scene.name} {full} {talk.blank or 'open'} {int(guardian.starts_safe())}"
        )
        if line == self._told:
            return
        self._told = line
        with Path(sys.argv[2]).open("a") as notes:
            notes.write(f"{line} {os.getpid()} {time.time()}\n")
        if guardian.started_again() == 0 and talk.scene is talk.player.scenes[0]:
            talk.start_clock()
            QTest.keyClick(window, Qt.Key.Key_PageDown)


class Talks(talk_desk.TalkDesk):
    """The talks of the program, each with its reporter."""

    def begin(self, wish: Wish) -> bool:
        done = super().begin(wish)
        if done and self.talk is not None:
            self.reporter = Reporter(self.talk)
        return done


if __name__ == "__main__":
    desk.MORE = tuple(Talks if kind is talk_desk.TalkDesk else kind for kind in desk.MORE)
    raise SystemExit(run_window([Path(sys.argv[1])], mode="presenter", talk=Wish(preflight=True)))
