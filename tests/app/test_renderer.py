"""The render thread: the latest wish wins, stale work is given up, the governor's quality lasts only while it moves."""

import threading
from dataclasses import replace

import numpy as np
import pytest

from viewer.app import renderer as module
from viewer.engine.governor import BUDGET_MS, FULL
from viewer.engine.threads import heed
from viewer.geometry.camera import Camera
from viewer.render.stage import Superseded, View
from viewer.scene.picture import Legend, Picture, Shown

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


def test_a_step_of_time_that_was_begun_is_finished_and_the_latest_follows(renderer, qtbot, monkeypatch):
    stage, frames = Slow(), []
    monkeypatch.setattr(module, "PATIENCE_S", 1e9)
    renderer.drawn.connect(frames.append)
    steps = [replace(view(1.0), step=step) for step in range(4)]
    renderer.ask(stage, steps[0], ())
    qtbot.waitUntil(lambda: bool(stage.begun))
    for step in steps[1:]:
        renderer.ask(stage, step, ())
    stage.leave.set()
    qtbot.waitUntil(lambda: not renderer.busy)
    assert stage.finished == [steps[0], steps[3]]


def test_a_costly_step_of_time_does_not_wait_for_a_rest_that_never_comes(renderer, qtbot, monkeypatch):
    stage = Slow()
    stage.leave.set()
    monkeypatch.setattr(module, "COSTLY_S", 0.0)
    monkeypatch.setattr(module, "STILL_S", 1e9)
    monkeypatch.setattr(module, "PATIENCE_S", 1e9)
    renderer.ask(stage, view(1.0), ())
    qtbot.waitUntil(lambda: not renderer.busy)
    renderer.ask(stage, replace(view(1.0), step=1), ())
    qtbot.waitUntil(lambda: not renderer.busy)
    assert [seen.step for seen in stage.finished] == [None, 1]


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


def test_a_costly_picture_is_begun_as_soon_as_the_frame_before_it_is_painted(renderer, qtbot, monkeypatch):
    stage = Slow()
    stage.leave.set()
    monkeypatch.setattr(module, "COSTLY_S", 0.0)
    monkeypatch.setattr(module, "EARLY_S", 1e9)
    monkeypatch.setattr(module, "PATIENCE_S", 1e9)
    renderer.ask(stage, view(1.0), ())
    qtbot.waitUntil(lambda: not renderer.busy)
    renderer.ask(stage, view(2.0), ())
    qtbot.wait(50)
    assert view(2.0) not in stage.begun  # the window paints, and needs the cores
    renderer.go_ahead()
    qtbot.waitUntil(lambda: view(2.0) in stage.finished)


class Halting(Slow):
    """A stage whose kernels run until they are halted."""

    def pixels(self, view, shown, *, stale):
        self.begun.append(view)
        while not self.leave.wait(0.001):
            heed()
        return super().pixels(view, shown, stale=stale)


def test_kernels_stop_when_another_camera_is_wished_but_not_for_another_step(renderer, qtbot, monkeypatch):
    stage = Halting()
    monkeypatch.setattr(module, "PATIENCE_S", 1e9)
    renderer.ask(stage, view(1.0), ())
    qtbot.waitUntil(lambda: stage.begun == [view(1.0)])
    renderer.ask(stage, replace(view(1.0), step=3), ())
    qtbot.wait(30)
    assert stage.begun == [view(1.0)]
    renderer.ask(stage, view(2.0), ())
    qtbot.waitUntil(lambda: stage.begun == [view(1.0), view(2.0)])
    stage.leave.set()
    qtbot.waitUntil(lambda: not renderer.busy)
    assert stage.finished == [view(2.0)]


class Marked(Slow):
    """A stage whose pictures are there at once; `made` is filled by the marks that are put on them."""

    def __init__(self):
        super().__init__()
        self.leave.set()


@pytest.fixture
def marked(renderer, monkeypatch):
    """The views whose marks were made, the frames that came, and the stage of both."""
    made, frames = [], []

    def mark(stage, view, shown, *, stale, ground):
        made.append(view)
        return ground.copy()

    monkeypatch.setattr(module, "whole", mark)
    renderer.drawn.connect(frames.append)
    return made, frames, Marked()


def shown(name):
    return (Shown(name, Picture((), Legend(name))),)


def test_a_new_stack_comes_with_its_marks_placed(renderer, marked, qtbot):
    made, frames, stage = marked
    for stack in (shown("a"), shown("b")):
        renderer.ask(stage, view(1.0), stack)
        qtbot.waitUntil(lambda stack=stack: bool(frames) and frames[-1].shown == stack and not renderer.busy)
        assert frames[-1].whole is not None
    assert made == [view(1.0), view(1.0)] and len(frames) == 2


def test_under_another_camera_the_picture_comes_first_and_its_marks_at_rest(renderer, marked, qtbot):
    made, frames, stage = marked
    stack = shown("a")
    for x in (1.0, 2.0):
        renderer.ask(stage, view(x), stack)
        qtbot.waitUntil(lambda x=x: bool(frames) and frames[-1].view == view(x) and frames[-1].whole is not None)
    assert made == [view(1.0), view(2.0)]
    later = [frame for frame in frames if frame.view == view(2.0)]
    assert later[-1].pixels is later[0].pixels


def test_marks_that_fail_are_told_and_the_next_picture_is_drawn(renderer, marked, qtbot, monkeypatch, caplog):
    _, frames, stage = marked
    told = []
    renderer.failed.connect(told.append)

    def broken(*_given, **_more):
        raise ZeroDivisionError("no room")

    renderer.ask(stage, view(1.0), shown("a"))
    qtbot.waitUntil(lambda: len(frames) == 1)
    monkeypatch.setattr(module, "whole", broken)
    with caplog.at_level("CRITICAL"):
        renderer.ask(stage, view(2.0), shown("a"))
        qtbot.waitUntil(lambda: bool(told))
    assert "no room" in told[0]
    monkeypatch.setattr(module, "whole", lambda stage, view, shown, *, stale, ground: ground)
    renderer.ask(stage, view(3.0), shown("a"))
    qtbot.waitUntil(lambda: frames[-1].view == view(3.0))


def test_a_picture_at_rest_is_taken_apart_once_nobody_waits(renderer, marked, qtbot, monkeypatch):
    _, frames, stage = marked
    monkeypatch.setattr(module, "depths_of", lambda stage, view, shown, stale: "depths")
    renderer.ask(stage, view(1.0), shown("a"))
    qtbot.waitUntil(lambda: bool(frames) and frames[-1].depths == "depths")
    assert frames[-1].pixels is frames[0].pixels and frames[-1].whole is not None


def test_a_picture_is_not_taken_apart_while_a_hand_may_go_on(renderer, marked, qtbot, monkeypatch):
    _, frames, stage = marked
    taken = []
    monkeypatch.setattr(module, "CALM_S", 1e9)
    monkeypatch.setattr(module, "depths_of", lambda stage, view, shown, stale: taken.append(view))
    for x in (1.0, 2.0, 3.0):  # a wish is not kept waiting by that
        renderer.ask(stage, view(x), shown("a"))
        qtbot.waitUntil(lambda x=x: bool(frames) and frames[-1].view == view(x) and frames[-1].whole is not None)
    assert not taken


def test_a_costly_picture_is_begun_before_rest_is_sure_and_given_up_when_the_camera_moves_on(
    renderer, qtbot, monkeypatch
):
    stage, frames = Slow(), []
    monkeypatch.setattr(module, "STILL_S", 1e9)
    monkeypatch.setattr(module, "PATIENCE_S", 1e9)
    renderer.drawn.connect(frames.append)
    renderer._cost = 1.0
    renderer.ask(stage, view(1.0), ())
    qtbot.waitUntil(lambda: bool(stage.begun))
    renderer.ask(stage, view(2.0), ())
    stage.leave.set()
    qtbot.waitUntil(lambda: bool(frames))
    assert stage.begun == [view(1.0), view(2.0)] and stage.finished == [view(2.0)]


def test_with_quality_given_up_a_costly_picture_waits_for_rest(renderer, qtbot, monkeypatch):
    stage = Slow()
    stage.leave.set()
    monkeypatch.setattr(module, "STILL_S", 0.4)
    monkeypatch.setattr(module, "PATIENCE_S", 1e9)
    for _ in range(6):
        renderer.note_frame(BUDGET_MS * 3)
    renderer._cost = 1.0
    began = module.time.monotonic()
    renderer.ask(stage, view(1.0), ())
    qtbot.waitUntil(lambda: bool(stage.begun), timeout=10_000)
    assert module.time.monotonic() - began >= 0.4 and stage.begun[0].quality == FULL
