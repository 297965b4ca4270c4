"""The render thread: the latest wish wins, stale work is given up, the governor's quality lasts only while it moves."""

import threading
from dataclasses import replace

import numpy as np
import pytest

from viewer.app import renderer as module
from viewer.app.renderer import Renderer
from viewer.engine.governor import BUDGET_MS, FULL
from viewer.geometry.camera import Camera
from viewer.render.stage import Superseded, View

SIZE = (32, 20)


class Slow:
    """A stage whose pictures wait for leave; it notes which views it began and finished."""

    def __init__(self):
        self.begun, self.finished, self.leave = [], [], threading.Event()

    def pixels(self, view, shown, *, stale):
        self.begun.append(view)
        self.leave.wait(10)
        if stale():
            raise Superseded
        self.finished.append(view)
        wide, tall = (round(side * view.pixel_ratio) for side in view.size_px)
        return np.zeros((tall, wide, 4), np.uint8)

    def prepare(self, view):
        pass


@pytest.fixture
def renderer(qapp):
    made = Renderer()
    yield made
    made.close()


def view(x):
    return View(Camera(x), SIZE)


def test_a_stale_picture_is_given_up_and_the_latest_wish_drawn(renderer, qtbot, monkeypatch):
    stage, frames = Slow(), []
    monkeypatch.setattr(module, "PATIENCE_S", 1e9)
    renderer.drawn.connect(frames.append)
    renderer.ask(stage, view(1.0), ())
    qtbot.waitUntil(lambda: bool(stage.begun))
    for x in (2.0, 3.0):
        renderer.ask(stage, view(x), ())
    stage.leave.set()
    qtbot.waitUntil(lambda: not renderer.busy)
    assert stage.finished == [view(3.0)] and [frame.view for frame in frames] == [view(3.0)]


def test_while_wishes_keep_coming_a_picture_is_finished_all_the_same(renderer, qtbot, monkeypatch):
    stage = Slow()
    monkeypatch.setattr(module, "PATIENCE_S", 0.0)
    renderer.ask(stage, view(1.0), ())
    qtbot.waitUntil(lambda: bool(stage.begun))
    renderer.ask(stage, view(2.0), ())
    stage.leave.set()
    qtbot.waitUntil(lambda: not renderer.busy)
    assert stage.finished == [view(1.0), view(2.0)]


def test_with_quality_given_up_a_simple_picture_comes_first_and_the_whole_one_at_rest(renderer, qtbot, monkeypatch):
    stage, told = Slow(), []
    stage.leave.set()
    monkeypatch.setattr(module, "STILL_S", 0.3)
    renderer.quality_changed.connect(told.append)
    for _ in range(6):
        renderer.note_frame(BUDGET_MS * 3)
    assert [quality.samples for quality in told] == [1] and told[0].text
    renderer.ask(stage, view(1.0), ())
    qtbot.waitUntil(lambda: len(stage.finished) == 2, timeout=10_000)
    coarse, whole = stage.finished
    assert (coarse.pixel_ratio, whole) == (0.5, view(1.0)) and whole.quality == FULL
    assert replace(coarse, pixel_ratio=1.0, quality=FULL) == whole
