"""A talk given with the keys alone, what the stage shows of it, and what it never shows."""

from __future__ import annotations

import os
import sys
import threading

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.app.talks import DESK, STAGE, Stage, stage  # noqa: F401
from viewer.app import talk_memory, warming
from viewer.app.compare_desk import CompareDesk
from viewer.app.guards import FaultHook
from viewer.app.talk_told import state_of_talk
from viewer.app.talk_wish import Wish
from viewer.errors import Problem
from viewer.model.mode import MODES
from viewer.model.screens import Screen
from viewer.model.talk import TalkState
from viewer.render.stage import Stage as DrawnStage
from viewer.render.type import ROLES
from viewer.ui.skin import SIZES_PX
from viewer.ui.stage_glass import LEAST_PX, TEXT_PX, TITLE_PX
from viewer.ui.talk_keys import CTRL, SHIFT

Key = Qt.Key


def pixels(stage: Stage):  # noqa: F811
    return stage.desk.window.surface.grab().toImage()


def test_the_whole_talk_is_given_with_the_keyboard(stage):  # noqa: F811
    """From F5 to Esc twice: next and back, the overview, a jump, the fork, a blank, questions, notes, the sheet."""
    desk = stage.desk
    QTest.keyClick(desk.window, Key.Key_F5)
    talk = stage.talk
    stage.qtbot.waitUntil(lambda: stage.settled, timeout=60_000)
    assert desk.store.state.mode == "stage" and stage.scene == "rich" and talk.clock.runs
    assert talk.speaker.notes.toPlainText() == "Say who counted." and "live here" in talk.glass.caption
    stage.press(Key.Key_PageDown)
    assert stage.scene == "dust" and desk.store.state.camera.tilt_deg == pytest.approx(40.0)
    stage.press(Key.Key_Left, on_desk=True)
    stage.press(Key.Key_O, on_desk=True)
    assert talk.speaker.page == "overview"
    stage.press(Key.Key_Right, on_desk=True)
    stage.press(Key.Key_Right, on_desk=True)
    stage.press(Key.Key_Return, on_desk=True)
    assert stage.scene == "choice" and talk.speaker.page == "console"
    stage.press(Key.Key_B)
    assert talk.glass.blank == "black"
    stage.press(Key.Key_Left)
    assert stage.scene == "choice"  # while it is black only what brings it back does anything
    stage.press(Key.Key_Space)
    assert talk.glass.blank == "" and stage.scene == "choice"
    stage.press(Key.Key_N)
    assert talk.speaker.told.ways == ("Stay", "Leave & go")
    QTest.keyClick(desk.window, Key.Key_2)
    stage.press(Key.Key_Enter)
    assert stage.scene == "leave"
    QTest.keyClick(desk.window, Key.Key_2)
    assert talk.speaker.told.typed == "2"
    stage.press(Key.Key_Return)
    assert stage.scene == "dust"
    stage.press(Key.Key_Q)
    stage.press(Key.Key_Question, SHIFT)
    stage.press(Key.Key_Escape)
    assert talk.speaker.page == "console" and not talk.clock.runs
    stage.press(Key.Key_End)
    stage.press(Key.Key_Home)
    assert stage.scene == "rich"
    QTest.keyClick(desk.window, Key.Key_Escape)
    assert talk.speaker.told.alarm.startswith("Esc once more")
    QTest.keyClick(desk.window, Key.Key_Escape)
    assert stage.talks.talk is None and desk.store.state.mode == "analyst" and not talk_memory.talk_file().exists()


def test_every_button_of_the_desk_does_what_its_key_does(stage):  # noqa: F811
    talk = stage.begin()
    talk.speaker.tools["next"].click()
    talk.speaker.tools["black"].click()
    assert stage.scene == "dust" and talk.blank == "black" and talk.speaker.tools["black"].isChecked()
    talk.speaker.tools["black"].click()
    assert talk.blank == "" and not talk.speaker.tools["black"].isChecked()
    talk.speaker.tools["escape"].click()
    assert stage.talks.talk is None


def test_a_button_that_tab_has_lit_is_pressed_by_space_once(stage):  # noqa: F811
    talk = stage.begin()
    talk.speaker.activateWindow()
    talk.speaker.tools["white"].setFocus()
    stage.qtbot.waitUntil(talk.speaker.tools["white"].hasFocus)
    stage.press(Key.Key_Space, on_desk=True)
    assert talk.blank == "white" and stage.scene == "rich"
    stage.press(Key.Key_Space, on_desk=True)
    assert talk.blank == "" and stage.scene == "rich"


def test_unknown_keys_do_nothing_anywhere(stage):  # noqa: F811
    talk = stage.begin()
    before = stage.desk.store.state, stage.scene, talk.blank, talk.speaker.page
    for key, modifiers in (
        (Key.Key_F11, CTRL),
        (Key.Key_K, CTRL),
        (Key.Key_Q, CTRL),
        (Key.Key_O, CTRL),
        (Key.Key_F6, None),
    ):
        for window in (stage.desk.window, talk.speaker):
            QTest.keyClick(window, key, modifiers or Qt.KeyboardModifier.NoModifier)
    assert (stage.desk.store.state, stage.scene, talk.blank, talk.speaker.page) == before
    assert stage.desk.window.isVisible()


# The stage


def test_an_error_during_the_talk_is_told_on_the_desk_and_changes_no_pixel_of_the_stage(stage):  # noqa: F811
    talk = stage.begin()
    before = pixels(stage)
    stage.desk.add_problem(Problem("the dust has no unit", file="dust.csv"))
    assert "the dust has no unit" in talk.speaker.told.said
    stage.desk.say("A fault in the program: ValueError")
    talk.speaker.tools["keys"].click()
    stage.qtbot.wait(300)
    assert pixels(stage) == before and "ValueError" in talk.speaker.said.text()


@pytest.mark.expects_log("fault in the program")
def test_an_exception_in_the_talk_is_told_on_the_desk(stage, monkeypatch):  # noqa: F811
    talk = stage.begin()
    before = pixels(stage)
    try:
        raise ZeroDivisionError("of a scene")
    except ZeroDivisionError as error:
        FaultHook(stage.desk.say)(type(error), error, sys.exc_info()[2])
    assert "ZeroDivisionError" in talk.speaker.told.said and pixels(stage) == before


def test_no_tool_tip_and_no_menu_opens_over_the_stage(stage):  # noqa: F811
    stage.begin()
    window = stage.desk.window
    window.legend.setToolTip("never seen")
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(9, 9), window.map.mapToGlobal(QPoint(9, 9)))
    QApplication.sendEvent(window.map, event)
    assert QApplication.activePopupWidget() is None
    shown = {type(widget).__name__ for widget in QApplication.topLevelWidgets() if widget.isVisible()}
    assert shown == {"MainWindow", "Speaker"}


def test_the_arrow_hides_after_a_while_and_comes_back(stage):  # noqa: F811
    talk = stage.begin()
    on_map = stage.desk.window.map
    QTest.mouseMove(on_map, QPoint(100, 100))
    talk.glass.wake()
    assert on_map.cursor().shape() != Qt.CursorShape.BlankCursor
    talk.glass._still.timeout.emit()
    assert on_map.cursor().shape() == Qt.CursorShape.BlankCursor and stage.desk.hit.region == -1
    talk.glass.wake()
    assert on_map.cursor().shape() != Qt.CursorShape.BlankCursor


def test_ink_lies_in_the_world_and_belongs_to_its_scene(stage):  # noqa: F811
    talk = stage.begin()
    stage.press(Key.Key_D)
    glass, on_map = talk.glass, stage.desk.window.map
    middle = QPoint(on_map.width() // 2, on_map.height() // 2)
    QTest.mousePress(glass, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(glass, middle + QPoint(60, 0))
    glass.pen_moved.emit(QPointF(middle + QPoint(60, 0)))
    QTest.mouseRelease(glass, Qt.MouseButton.LeftButton, pos=middle)
    (line,) = talk.hand.ink.lines
    before = on_map.sheet_px(line.points)
    on_map.zoom_by(2.0)
    stage.qtbot.waitUntil(lambda: stage.settled)
    after = on_map.sheet_px(talk.hand.ink.lines[0].points)
    assert after[1][0] - after[0][0] == pytest.approx(2 * (before[1][0] - before[0][0]), rel=0.01)
    stage.press(Key.Key_Escape)
    assert not glass.pen
    stage.press(Key.Key_PageDown)
    assert glass._ink == ()
    stage.press(Key.Key_PageUp)
    assert len(glass._ink) == 1
    stage.press(Key.Key_Z, CTRL)
    assert glass._ink == () and talk.hand.ink.lines == ()


def test_the_light_follows_the_hand_on_the_desk(stage):  # noqa: F811
    talk = stage.begin()
    stage.press(Key.Key_L, CTRL)
    before = pixels(stage)
    talk.speaker.now.pointed.emit(QPointF(0.5, 0.5))
    assert pixels(stage) != before
    talk.speaker.now.left.emit()
    assert pixels(stage) == before


def test_esc_takes_away_what_is_compared_then_the_lens_and_ends_nothing(stage):  # noqa: F811
    stage.begin()
    compare = stage.desk.companion(CompareDesk)
    stage.press(Key.Key_L)
    stage.press(Key.Key_C)
    assert compare.how == "slide" and compare.slide.isVisible() and stage.desk.store.state.lens is not None
    stage.press(Key.Key_BracketLeft)
    assert compare.share < 0.5
    stage.press(Key.Key_Escape)
    assert compare.how == "" and stage.desk.store.state.lens is not None
    stage.press(Key.Key_Escape)
    assert stage.desk.store.state.lens is None and stage.talks.talk is not None
    stage.press(Key.Key_C)
    stage.press(Key.Key_PageDown)
    assert compare.how == "" and stage.scene == "dust"  # another scene shows itself alone


# Clock and detour


def test_the_clock_stands_for_questions_and_for_detours(stage):  # noqa: F811
    talk = stage.begin(Wish(minutes=10))
    assert talk.pace.total_s == 600
    stage.watch.now += 60
    stage.press(Key.Key_Q)
    stage.watch.now += 100
    stage.press(Key.Key_Q)
    asked = talk.clock.asked(stage.watch.now)
    assert asked == pytest.approx(101, abs=0.1) and talk.clock.elapsed(stage.watch.now) == pytest.approx(61, abs=0.1)
    state = stage.desk.store.state
    stage.desk.window.map.zoom_by(2.0)
    stage.qtbot.waitUntil(lambda: not talk.clock.runs)
    assert talk.speaker.told.alarm.startswith("A detour")
    stage.press(Key.Key_R)
    stage.qtbot.waitUntil(lambda: talk.clock.runs)
    assert stage.desk.store.state == state


def test_a_detour_while_questions_are_asked_leaves_the_clock_standing(stage):  # noqa: F811
    talk = stage.begin()
    stage.press(Key.Key_Q)
    stage.desk.store.change(bare=True)
    stage.qtbot.waitUntil(lambda: talk.player.is_astray)
    stage.press(Key.Key_R)
    assert not talk.clock.runs


def test_a_detour_is_kept_as_a_scene_of_its_own(stage):  # noqa: F811
    talk = stage.begin()
    count = len(talk.player.scenes)
    stage.desk.window.map.zoom_by(2.0)
    stage.qtbot.waitUntil(lambda: talk.player.is_astray)
    stage.press(Key.Key_K)
    stage.qtbot.waitUntil(lambda: not talk.player.is_astray)
    assert len(talk.player.scenes) == count + 1 and talk.player.number == 1 and talk.clock.runs
    assert talk.speaker.overview.count() == count + 1
    stage.press(Key.Key_PageUp)
    assert stage.scene == "rich"


def test_a_cut_leaves_out_what_does_not_belong_to_it(stage):  # noqa: F811
    talk = stage.begin(Wish(minutes=5))
    assert [scene.name for scene in talk.player.scenes] == ["rich", "dust", "choice", "stay"]
    assert talk.speaker.overview.count() == 4


def test_the_preflight_comes_first_and_the_clock_waits_for_the_first_next(stage):  # noqa: F811
    talk = stage.begin(Wish(preflight=True))
    assert talk.speaker.page == "preflight" and not talk.clock.begun
    stage.qtbot.waitUntil(lambda: "5 of 5" in {row.name: row.value for row in talk.speaker.facts.rows}["Words"])
    facts = {row.name: row.value for row in talk.speaker.facts.rows}
    assert facts["Screen projector"].startswith("stage") and facts["Screen laptop"].startswith("desk")
    assert facts["Pictures"] == "5 of 5 scenes ready"
    stage.press(Key.Key_T, SHIFT)
    assert "projector" in talk.glass.card
    stage.press(Key.Key_PageDown)
    assert talk.clock.runs and stage.scene == "rich" and not talk.glass.card and talk.speaker.page == "console"


# Scenes ahead


def test_the_next_scene_is_built_before_it_is_wanted(stage):  # noqa: F811
    talk = stage.begin()
    assert set(talk.warming.shown) == {"rich", "dust", "choice", "stay", "leave"}
    assert talk.speaker.following.picture.width() > 100
    busy = []
    stage.desk.conductor.shown_changed.connect(lambda: busy.append(stage.desk.conductor.busy))
    QTest.keyClick(stage.desk.window, Key.Key_PageDown)
    assert not stage.desk.conductor.busy and not any(busy)


def test_words_are_those_of_the_pack_and_every_number_is_worked_out(stage):  # noqa: F811
    talk = stage.begin()
    assert "{" not in talk.glass.caption and talk.warming.faults == {}


# What is kept


def test_the_state_of_the_talk_is_on_disk_after_every_change(stage):  # noqa: F811
    talk = stage.begin(Wish(minutes=20))
    stage.press(Key.Key_PageDown)
    stage.press(Key.Key_W)
    kept = talk_memory.found()
    assert kept == state_of_talk(talk, stage.watch.now)
    assert (kept.story, kept.scene, kept.minutes, kept.blank) == ("small", "dust", 20, "white")
    assert kept.stage_on == STAGE.key and kept.begun and not kept.paused


def test_a_talk_comes_back_where_a_crash_left_it(stage, monkeypatch):  # noqa: F811
    kept = TalkState((), "small", "dust", (), 10, 75.0, 5.0, True, False, "black", "auto", STAGE.key)
    talk_memory.keep(kept)
    monkeypatch.setenv("RHEA_STARTED_AGAIN", "1")
    assert stage.talks.begin_again(Wish(preflight=True))
    talk = stage.talk
    stage.qtbot.waitUntil(lambda: stage.settled, timeout=60_000)
    assert stage.scene == "dust" and talk.blank == "black" and talk.clock.runs and talk.speaker.page == "console"
    assert talk.clock.elapsed(stage.watch.now) == pytest.approx(75.0) and talk.wish.minutes == 10


def test_what_is_written_down_of_a_talk_is_whole_and_does_not_wait_for_the_disk(qapp, monkeypatch):
    waited = []
    monkeypatch.setattr(os, "fsync", waited.append)
    for kept in (TalkState(scene="dust"), TalkState(scene="rich")):
        assert talk_memory.keep(kept) == ""
        assert talk_memory.found() == kept
    assert waited == [] and [path.name for path in talk_memory.talk_file().parent.iterdir()] == ["talk.json"]


def test_a_talk_that_fell_beyond_a_fork_goes_on_along_the_way_that_was_chosen(stage, monkeypatch):  # noqa: F811
    trail = ("rich", "dust", "choice", "leave")  # the second way
    talk_memory.keep(TalkState((), "small", "leave", trail, 0, 75.0, 5.0, True))
    monkeypatch.setenv("RHEA_STARTED_AGAIN", "1")
    assert stage.talks.begin_again(Wish())
    stage.qtbot.waitUntil(lambda: stage.settled, timeout=60_000)
    assert stage.talk.player.trail == trail and stage.talk.place == 3
    stage.press(Key.Key_PageUp)
    assert stage.scene == "choice"


@pytest.mark.parametrize("way", ["moving", "travelling", "sweeping"])
def test_the_desk_takes_no_picture_of_a_stage_that_moves_and_one_when_it_rests(stage, monkeypatch, way):  # noqa: F811
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


def test_scenes_of_one_plane_are_drawn_ahead_on_one_stage(stage, monkeypatch):  # noqa: F811
    made = []
    monkeypatch.setattr(warming, "Stage", lambda city: made.append(city) or DrawnStage(city))
    talk = stage.begin()
    assert len(talk.warming.pictures) == 5 and len(made) == 1


def test_after_too_many_crashes_it_begins_with_the_first_scene_and_does_nothing_ahead(stage, monkeypatch):  # noqa: F811
    talk_memory.keep(TalkState((), "small", "dust", (), 0, 75.0, 0.0, True))
    monkeypatch.setenv("RHEA_STARTED_AGAIN", "3")
    monkeypatch.setenv("RHEA_START_SAFE", "1")
    assert stage.talks.begin_again(Wish())
    stage.qtbot.waitUntil(lambda: stage.settled, timeout=60_000)
    assert (
        stage.scene == "rich"
        and stage.talk.warming.shown == {}
        and "fell several times" in stage.talk.speaker.told.said
    )


def test_a_first_start_takes_nothing_from_an_old_talk(stage):  # noqa: F811
    talk_memory.keep(TalkState((), "small", "dust", (), 0, 75.0, 0.0, True))
    assert stage.talks.begin_again(Wish())
    assert stage.scene == "rich"


# Screens


def test_swapping_is_remembered_for_these_screens(stage):  # noqa: F811
    talk = stage.begin()
    assert stage.stands(stage.desk.window, STAGE) and stage.stands(talk.speaker, DESK)
    stage.press(Key.Key_S)
    assert stage.stands(stage.desk.window, DESK) and stage.stands(talk.speaker, STAGE)
    assert list(stage.desk.settings.stage_screens.values()) == [DESK.key]


def test_a_lost_projector_leaves_the_talk_as_it_is_and_the_stage_comes_back(stage):  # noqa: F811
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


def test_without_any_screen_everything_waits(stage):  # noqa: F811
    talk = stage.begin()
    stage.plug()
    stage.plug(DESK, STAGE)
    assert stage.stands(stage.desk.window, STAGE) and stage.stands(talk.speaker, DESK)


def test_mirrored_screens_show_the_stage_and_no_notes(stage):  # noqa: F811
    stage.screens[:] = [DESK, Screen("projector", DESK.box)]
    talk = stage.begin()
    assert stage.desk.window.isVisible() and not talk.speaker.isVisible()


def test_on_one_screen_the_desk_folds_into_a_strip_and_everything_is_reached_by_keys(stage):  # noqa: F811
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


def test_a_key_makes_the_stage_a_window_of_16_to_9_to_share(stage):  # noqa: F811
    stage.screens[:] = [DESK]
    talk = stage.begin()
    stage.press(Key.Key_V)
    stage.press(Key.Key_V)
    assert talk.windows.wanted == "share" and not stage.desk.window.isFullScreen()
    window = stage.desk.window
    stage.qtbot.waitUntil(lambda: abs(window.width() / window.height() - 16 / 9) < 0.01)
    assert not talk.speaker.compact and talk.speaker.isVisible()


def test_the_window_is_an_ordinary_one_after_the_talk(stage):  # noqa: F811
    talk = stage.begin()
    surface = stage.desk.window.surface
    talk.end()
    stage.qtbot.waitUntil(lambda: stage.desk.is_settled)
    assert not stage.desk.conductor.patient and stage.desk.window.caption_px == 0
    assert not [child for child in surface.children() if child.objectName() == "stage_glass"]
    assert stage.desk.player.story is None and stage.desk.notes == ()


# What is slow, and what is held


def test_a_slow_layer_leaves_the_picture_before_it_and_a_small_mark_and_never_a_blank(stage, monkeypatch):  # noqa: F811
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


def test_the_screen_saver_waits_for_the_talk_and_is_let_go_with_it_or_with_the_program(stage):  # noqa: F811
    saver = stage.talks.inhibitor = Saver()
    stage.begin().end()
    assert saver.calls == ["A talk is given", "released"]
    stage.begin()
    stage.desk.companion(type(stage.talks)).on_closing()
    assert saver.calls[2:] == ["A talk is given", "released"] and stage.talks.talk is None


def test_no_text_of_the_stage_is_smaller_than_24_pixels_of_1080_lines(stage):  # noqa: F811
    scale = MODES["stage"].type_scale
    assert min(size for _, size, _ in ROLES.values()) * scale >= 24 and min(SIZES_PX.values()) * scale >= 24
    assert min(LEAST_PX, TEXT_PX, TITLE_PX) >= 24
    stage.screens[:] = [DESK, Screen("projector", (1200, 0, 1920, 1080))]
    stage.begin()
    assert stage.desk.window.mode.type_scale == pytest.approx(scale)


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_nothing_on_the_desk_is_cut_off(stage, theme):  # noqa: F811
    stage.desk.store.change(theme=theme)
    speaker = stage.begin().speaker
    speaker.resize(1200, 800)
    for button in speaker.tools.values():
        if button.isVisible():
            assert button.width() >= button.sizeHint().width(), button.text()
    for line in speaker.texts:
        if line.isVisible() and line.text():
            assert line.height() >= min(line.heightForWidth(line.width()), line.sizeHint().height()) > 0, line.text()
