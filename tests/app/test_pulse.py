"""The pulse of an exhibit: it beats with painted frames, and ends a window whose picture stands still."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QMainWindow, QWidget

from viewer.app.pulse import PICTURE_S, STILL_S, Pulse, small_picture


class Watched:
    """A window with a pulse whose clock is ours."""

    def __init__(self, window: QMainWindow) -> None:
        self.window, self.now, self.moves = window, 0.0, True
        self.beats, self.ended = 0, 0
        self.pulse = Pulse(window, lambda: self.moves, beat=self.beat, stop=self.stop, clock=lambda: self.now,
                           parent=window)  # fmt: skip
        self.pulse.close()  # looks only when the test says so

    def beat(self) -> None:
        self.beats += 1

    def stop(self) -> None:
        self.ended += 1

    def look(self, qtbot) -> None:
        """A second later, with what Qt wants to paint painted."""
        self.now += 1.0
        self.pulse.look()
        qtbot.wait(1)
        self.window.repaint()

    def colour(self, name: str) -> None:
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Window, QColor(name))
        self.window.centralWidget().setPalette(palette)


@pytest.fixture
def watched(qtbot) -> Watched:
    window = QMainWindow()
    window.setCentralWidget(QWidget())
    window.centralWidget().setAutoFillBackground(True)
    qtbot.addWidget(window)
    window.resize(200, 100)
    window.show()
    qtbot.waitUntil(lambda: window.windowHandle().isExposed(), timeout=10_000)
    return Watched(window)


def test_each_painted_frame_is_a_beat(watched, qtbot):
    for _ in range(4):
        watched.look(qtbot)
    assert watched.beats >= 3 and watched.pulse.dot.frames >= 3 and not watched.ended


def test_a_window_that_does_not_paint_does_not_beat(watched, qtbot, monkeypatch):
    watched.look(qtbot)
    watched.pulse.look()  # takes the last frame
    before = watched.beats
    monkeypatch.setattr(watched.pulse.dot, "update", lambda: None)
    for _ in range(5):
        watched.pulse.look()
    assert watched.beats == before


def test_a_window_that_nobody_can_see_is_well(watched, qtbot):
    watched.window.hide()
    qtbot.waitUntil(lambda: not watched.window.windowHandle().isExposed(), timeout=10_000)
    for _ in range(3):
        watched.now += STILL_S
        watched.pulse.look()
    assert watched.beats == 3 and not watched.ended


@pytest.mark.expects_log("stood still")
def test_a_picture_that_stands_still_ends_the_window(watched, qtbot):
    for _ in range(int(STILL_S + PICTURE_S) + 2):
        watched.look(qtbot)
    assert watched.ended
    beats = watched.beats
    watched.look(qtbot)
    assert watched.beats == beats  # a window that does not end by itself is killed


def test_a_picture_that_changes_or_need_not_goes_on(watched, qtbot):
    for second in range(2 * int(STILL_S)):
        if second % 40 == 0:
            watched.colour(("red", "blue", "green")[second // 40 % 3])
        watched.look(qtbot)
    watched.moves = False
    for _ in range(2 * int(STILL_S)):
        watched.look(qtbot)
    assert not watched.ended


def test_the_small_picture_tells_pictures_apart(watched):
    watched.colour("red")
    red = small_picture(watched.window)
    watched.colour("blue")
    assert len(red) == 16 * 16 * 4 and red != small_picture(watched.window)
