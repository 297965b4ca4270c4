"""A talk given with the keys alone, what the stage shows of it, and what it never shows."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.app.talks import Stage
from viewer.app import talk_memory
from viewer.app.compare_desk import CompareDesk
from viewer.app.guards import FaultHook
from viewer.app.talk_wish import Wish
from viewer.errors import Problem
from viewer.ui.talk_keys import CTRL, SHIFT

Key = Qt.Key


def pixels(stage: Stage):
    return stage.desk.window.surface.grab().toImage()


def test_the_whole_talk_is_given_with_the_keyboard(stage):
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


def test_every_button_of_the_desk_does_what_its_key_does(stage):
    talk = stage.begin()
    talk.speaker.tools["next"].click()
    talk.speaker.tools["black"].click()
    assert stage.scene == "dust" and talk.blank == "black" and talk.speaker.tools["black"].isChecked()
    talk.speaker.tools["black"].click()
    assert talk.blank == "" and not talk.speaker.tools["black"].isChecked()
    talk.speaker.tools["escape"].click()
    assert stage.talks.talk is None


def test_a_button_that_tab_has_lit_is_pressed_by_space_once(stage):
    talk = stage.begin()
    talk.speaker.activateWindow()
    talk.speaker.tools["white"].setFocus()
    stage.qtbot.waitUntil(talk.speaker.tools["white"].hasFocus)
    stage.press(Key.Key_Space, on_desk=True)
    assert talk.blank == "white" and stage.scene == "rich"
    stage.press(Key.Key_Space, on_desk=True)
    assert talk.blank == "" and stage.scene == "rich"


def test_unknown_keys_do_nothing_anywhere(stage):
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


def test_an_error_during_the_talk_is_told_on_the_desk_and_changes_no_pixel_of_the_stage(stage):
    talk = stage.begin()
    before = pixels(stage)
    stage.desk.add_problem(Problem("the dust has no unit", file="dust.csv"))
    assert "the dust has no unit" in talk.speaker.told.said
    stage.desk.say("A fault in the program: ValueError")
    talk.speaker.tools["keys"].click()
    stage.qtbot.wait(300)
    assert pixels(stage) == before and "ValueError" in talk.speaker.said.text()


@pytest.mark.expects_log("fault in the program")
def test_an_exception_in_the_talk_is_told_on_the_desk(stage, monkeypatch):
    talk = stage.begin()
    before = pixels(stage)
    try:
        raise ZeroDivisionError("of a scene")
    except ZeroDivisionError as error:
        FaultHook(stage.desk.say)(type(error), error, sys.exc_info()[2])
    assert "ZeroDivisionError" in talk.speaker.told.said and pixels(stage) == before


def test_no_tool_tip_and_no_menu_opens_over_the_stage(stage):
    stage.begin()
    window = stage.desk.window
    window.legend.setToolTip("never seen")
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(9, 9), window.map.mapToGlobal(QPoint(9, 9)))
    QApplication.sendEvent(window.map, event)
    assert QApplication.activePopupWidget() is None
    shown = {type(widget).__name__ for widget in QApplication.topLevelWidgets() if widget.isVisible()}
    assert shown == {"MainWindow", "Speaker"}


def test_the_arrow_hides_after_a_while_and_comes_back(stage):
    talk = stage.begin()
    on_map = stage.desk.window.map
    QTest.mouseMove(on_map, QPoint(100, 100))
    talk.glass.wake()
    assert on_map.cursor().shape() != Qt.CursorShape.BlankCursor
    talk.glass._still.timeout.emit()
    assert on_map.cursor().shape() == Qt.CursorShape.BlankCursor and stage.desk.hit.region == -1
    talk.glass.wake()
    assert on_map.cursor().shape() != Qt.CursorShape.BlankCursor


def test_ink_lies_in_the_world_and_belongs_to_its_scene(stage):
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


def test_the_light_follows_the_hand_on_the_desk(stage):
    talk = stage.begin()
    stage.press(Key.Key_L, CTRL)
    before = pixels(stage)
    talk.speaker.now.pointed.emit(QPointF(0.5, 0.5))
    assert pixels(stage) != before
    talk.speaker.now.left.emit()
    assert pixels(stage) == before


def test_esc_takes_away_what_is_compared_then_the_lens_and_ends_nothing(stage):
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


def test_the_clock_stands_for_questions_and_for_detours(stage):
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


def test_a_detour_while_questions_are_asked_leaves_the_clock_standing(stage):
    talk = stage.begin()
    stage.press(Key.Key_Q)
    stage.desk.store.change(bare=True)
    stage.qtbot.waitUntil(lambda: talk.player.is_astray)
    stage.press(Key.Key_R)
    assert not talk.clock.runs


def test_a_detour_is_kept_as_a_scene_of_its_own(stage):
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


def test_a_cut_leaves_out_what_does_not_belong_to_it(stage):
    talk = stage.begin(Wish(minutes=5))
    assert [scene.name for scene in talk.player.scenes] == ["rich", "dust", "choice", "stay"]
    assert talk.speaker.overview.count() == 4


def test_the_preflight_comes_first_and_the_clock_waits_for_the_first_next(stage):
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


def test_the_next_scene_is_built_before_it_is_wanted(stage):
    talk = stage.begin()
    assert set(talk.warming.shown) == {"rich", "dust", "choice", "stay", "leave"}
    assert talk.speaker.following.picture.width() > 100
    busy = []
    stage.desk.conductor.shown_changed.connect(lambda: busy.append(stage.desk.conductor.busy))
    QTest.keyClick(stage.desk.window, Key.Key_PageDown)
    assert not stage.desk.conductor.busy and not any(busy)


def test_words_are_those_of_the_pack_and_every_number_is_worked_out(stage):
    talk = stage.begin()
    assert "{" not in talk.glass.caption and talk.warming.faults == {}


# What is kept


# Screens


# What is slow, and what is held
