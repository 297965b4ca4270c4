"""A talk on two monitors, one of which is taken away and put back; run as a program, it writes what it saw as JSON."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QRect, QTimer
from PySide6.QtWidgets import QApplication

from tests.app.talks import story
from tests.cities import tiny_city
from viewer.app.main import application, made_desk
from viewer.app.settings import Settings
from viewer.app.talk_desk import TalkDesk
from viewer.app.talk_wish import Wish

LEFT, RIGHT = QRect(0, 0, 800, 600), QRect(800, 0, 800, 600)
PATIENCE_S = 30.0


def until(app: QApplication, holds: Callable[[], bool], what: str) -> float:
    """Seconds until it holds; TimeoutError names what did not come."""
    began = time.monotonic()
    while not holds():
        if time.monotonic() - began > PATIENCE_S:
            raise TimeoutError(what)
        app.processEvents()
        time.sleep(0.005)
    return time.monotonic() - began


def xrandr(*words: str) -> None:
    subprocess.run(["xrandr", "-display", os.environ["DISPLAY"], *words], check=True, stdout=subprocess.DEVNULL)


def main(times: int) -> None:
    app = application()
    desk = made_desk(app, Settings(reduced_motion=True))
    desk.window.show()
    desk.show_city(replace(tiny_city(), stories=(story(),)))
    talks = desk.companion(TalkDesk)
    assert talks.begin(Wish())
    talk, window = talks.talk, desk.window

    def shown(widget, box: QRect) -> bool:
        return widget.isVisible() and widget.geometry() == box and widget.windowHandle().screen().geometry() == box

    until(app, lambda: shown(window, RIGHT) and shown(talk.speaker, LEFT) and desk.is_settled, "the first placing")
    talk.do("next")
    until(app, lambda: desk.is_settled, "the second scene")
    trespasses = []

    def look() -> None:
        speaker = talk.speaker
        if speaker.isVisible() and speaker.isWindow() and speaker.geometry().intersects(RIGHT):
            trespasses.append(speaker.geometry().getRect())

    watch = QTimer()
    watch.timeout.connect(look)
    watch.start(10)
    before, gone, back = desk.store.state, [], []
    for _ in range(times):
        xrandr("--delmonitor", "right")
        gone.append(until(app, lambda: not window.isVisible() and shown(talk.speaker, LEFT), "the stage waits"))
        xrandr("--setmonitor", "right", "800/200x600/150+800+0", "none")
        back.append(until(app, lambda: shown(window, RIGHT) and shown(talk.speaker, LEFT), "the stage is back"))
    until(app, lambda: desk.is_settled, "the picture")
    after = desk.store.state
    same = (before.layers, before.camera, before.step) == (after.layers, after.camera, after.step)
    print(json.dumps({"times": len(back), "slowest_return_s": max(back), "notes_on_projector": len(trespasses),
                      "same_state": same, "scene": talk.scene.name, "full_screen": window.isFullScreen()}))  # fmt: skip
    talk.end()
    desk.close()


if __name__ == "__main__":
    main(int(sys.argv[1]))
