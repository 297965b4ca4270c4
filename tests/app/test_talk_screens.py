"""A talk on two screens, on one, on none and on mirrored ones; what keeps them on and how large their text is."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.app.talks import DESK, STAGE
from viewer.app import warming
from viewer.app.talk_wish import Wish
from viewer.model.mode import MODES
from viewer.model.screens import Screen
from viewer.render.stage import Stage as DrawnStage
from viewer.render.type import ROLES
from viewer.ui.skin import SIZES_PX
from viewer.ui.stage_glass import LEAST_PX, TEXT_PX, TITLE_PX

Key = Qt.Key


@pytest.mark.parametrize("way", ["moving", "travelling", "sweeping"])
def test_the_desk_takes_no_picture_of_a_stage_that_moves_and_one_when_it_rests(stage, monkeypatch, way):
    talk = stage.begin()
    on_map, told = stage.desk.window.map, []
    monkeypatch.setattr(talk.speaker, "show_stage", told.append)
    talk.windows._live_at = 0.0
    with monkeypatch.context() as moved:
        moved.setattr(type(on_map), way, True)
        talk.windows.show_stage()
    assert told == []
    talk.windows.show_stage()
    assert len(told) == 1
    talk.windows.show_stage()  # so soon after it nothing has changed
    assert len(told) == 1


def test_the_desk_takes_a_picture_of_a_resting_stage_only_where_it_was_painted_anew(stage, qtbot, monkeypatch):
    talk = stage.begin()
    window, taken = stage.desk.window, []
    plain = window.surface.grab
    monkeypatch.setattr(window.surface, "grab", lambda: taken.append(1) or plain())

    def later() -> int:
        """Pictures that are taken a second on."""
        qtbot.wait(20)
        taken.clear()
        talk.windows._live_at = 0.0
        talk.windows.show_stage()
        return len(taken)

    qtbot.waitUntil(lambda: stage.settled and later() == 0, timeout=20_000)
    assert [later() for _ in range(5)] == [0] * 5, "nothing was painted since"
    window.map.update()
    assert [later(), later(), later()] == [1, 0, 0]


def test_scenes_of_one_plane_are_drawn_ahead_on_one_stage(stage, monkeypatch):
    made = []
    monkeypatch.setattr(warming, "Stage", lambda city: made.append(city) or DrawnStage(city))
    talk = stage.begin()
    assert len(talk.warming.pictures) == 5 and len(made) == 1


def test_swapping_is_remembered_for_these_screens(stage):
    talk = stage.begin()
    assert stage.stands(stage.desk.window, STAGE) and stage.stands(talk.speaker, DESK)
    stage.press(Key.Key_S)
    assert stage.stands(stage.desk.window, DESK) and stage.stands(talk.speaker, STAGE)
    assert list(stage.desk.settings.stage_screens.values()) == [DESK.key]


def test_a_lost_projector_leaves_the_talk_as_it_is_and_the_stage_comes_back(stage):
    talk = stage.begin()
    stage.press(Key.Key_PageDown)
    before = stage.desk.store.state
    for _ in range(3):
        stage.plug(DESK)
        assert not stage.desk.window.isVisible() and stage.stands(talk.speaker, DESK)
        assert talk.speaker.told.alarm.startswith("The projector is gone")
        stage.plug(DESK, STAGE)
        assert stage.stands(stage.desk.window, STAGE)
    assert stage.scene == "dust" and stage.desk.store.state.layers == before.layers


def test_without_any_screen_everything_waits(stage):
    talk = stage.begin()
    stage.plug()
    stage.plug(DESK, STAGE)
    assert stage.stands(stage.desk.window, STAGE) and stage.stands(talk.speaker, DESK)


def test_mirrored_screens_show_the_stage_and_no_notes(stage):
    stage.screens[:] = [DESK, Screen("projector", DESK.box)]
    talk = stage.begin()
    assert stage.desk.window.isVisible() and not talk.speaker.isVisible()


def test_on_one_screen_the_desk_folds_into_a_strip_and_everything_is_reached_by_keys(stage):
    stage.screens[:] = [DESK]
    talk = stage.begin()
    window = stage.desk.window
    assert talk.speaker.compact and talk.speaker.window() is window and talk.speaker.isVisible()
    assert window.surface.height() + talk.speaker.height() <= window.height()
    stage.press(Key.Key_PageDown)
    assert stage.scene == "dust"
    stage.plug(DESK, STAGE)
    assert not talk.speaker.compact and talk.speaker.isWindow() and talk.speaker.told.number == 2
    assert talk.speaker.notes.toPlainText() == "Breathe in."


def test_a_key_makes_the_stage_a_window_of_16_to_9_to_share(stage):
    stage.screens[:] = [DESK]
    talk = stage.begin()
    stage.press(Key.Key_V)
    stage.press(Key.Key_V)
    assert talk.windows.wanted == "share" and not stage.desk.window.isFullScreen()
    window = stage.desk.window
    stage.qtbot.waitUntil(lambda: abs(window.width() / window.height() - 16 / 9) < 0.01)
    assert not talk.speaker.compact and talk.speaker.isVisible()


def test_the_window_is_an_ordinary_one_after_the_talk(stage):
    talk = stage.begin()
    surface = stage.desk.window.surface
    talk.end()
    stage.qtbot.waitUntil(lambda: stage.desk.is_settled)
    assert not stage.desk.conductor.patient and stage.desk.window.caption_px == 0
    assert not [child for child in surface.children() if child.objectName() == "stage_glass"]
    assert stage.desk.player.story is None and stage.desk.notes == ()


def test_a_slow_layer_leaves_the_picture_before_it_and_a_small_mark_and_never_a_blank(stage, monkeypatch):
    """The builds are held back by the test: nothing of the next scene is there until it lets them go."""
    talk = stage.begin(Wish(safe=True))
    conductor, window, build = stage.desk.conductor, stage.desk.window, stage.desk.conductor._build
    gate = threading.Event()
    monkeypatch.setattr(conductor, "_build", lambda *what: gate.wait(60) and build(*what))
    shown = conductor.shown()
    try:
        QTest.keyClick(window, Key.Key_PageDown)
        stage.watch.now += 0.1
        talk._on_tick()
        assert conductor.busy and talk.glass._turn < 0
        stage.watch.now += 0.5
        talk._on_tick()
        assert talk.glass._turn >= 0 and conductor.shown() == shown and window.map.has_picture
        assert stage.scene == "dust" and window.legend.keys[0].legend == shown[-1].picture.legend
    finally:
        gate.set()
    stage.qtbot.waitUntil(lambda: stage.desk.is_settled and conductor.shown() != shown, timeout=60_000)
    talk._on_tick()
    assert talk.glass._turn < 0


class Saver:
    """Counts what a screen saver would be asked."""

    def __init__(self) -> None:
        self.calls: list[str] = []

    def hold(self, reason: str) -> bool:
        self.calls.append(reason)
        return True

    def release(self) -> None:
        self.calls.append("released")


def test_the_screen_saver_waits_for_the_talk_and_is_let_go_with_it_or_with_the_program(stage):
    saver = stage.talks.inhibitor = Saver()
    stage.begin().end()
    assert saver.calls == ["A talk is given", "released"]
    stage.begin()
    stage.desk.companion(type(stage.talks)).on_closing()
    assert saver.calls[2:] == ["A talk is given", "released"] and stage.talks.talk is None


def test_no_text_of_the_stage_is_smaller_than_24_pixels_of_1080_lines(stage):
    scale = MODES["stage"].type_scale
    assert min(size for _, size, _ in ROLES.values()) * scale >= 24 and min(SIZES_PX.values()) * scale >= 24
    assert min(LEAST_PX, TEXT_PX, TITLE_PX) >= 24
    stage.screens[:] = [DESK, Screen("projector", (1200, 0, 1920, 1080))]
    stage.begin()
    assert stage.desk.window.mode.type_scale == pytest.approx(scale)


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_nothing_on_the_desk_is_cut_off(stage, theme):
    stage.desk.store.change(theme=theme)
    speaker = stage.begin().speaker
    speaker.resize(1200, 800)
    for button in speaker.tools.values():
        if button.isVisible():
            assert button.width() >= button.sizeHint().width(), button.text()
    for line in speaker.texts:
        if line.isVisible() and line.text():
            assert line.height() >= min(line.heightForWidth(line.width()), line.sizeHint().height()) > 0, line.text()
