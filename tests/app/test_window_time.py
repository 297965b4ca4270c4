"""The time strip and the step of the state agree; playing goes on until it is paused."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from tests.cities import bare_squares, one_square


def test_the_time_panel_and_the_step_agree_both_ways(desk):
    panel = desk.window.time
    desk.layering.set_step(2)
    assert "week 3 of 4" in panel.caption.text() and panel.strip._window == 2
    panel.next_step()
    assert desk.store.state.step == 3
    panel.next_step()
    assert desk.store.state.step == 0
    panel.whole.click()
    assert desk.store.state.step is None and panel.strip._window is None


def test_a_click_on_the_strip_goes_to_the_step_under_it(desk):
    strip = desk.window.time.strip
    at = strip.mapFromScene(strip._box.mapViewToScene(QPointF(2.0, 0.0)))
    QTest.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert desk.store.state.step == 2


def test_play_goes_on_step_by_step_until_it_is_paused(desk, qtbot, monkeypatch):
    monkeypatch.setattr("viewer.ui.time_panel.STEP_MS", 20)
    panel = desk.window.time
    panel.play.click()
    qtbot.waitUntil(lambda: (desk.store.state.step or 0) >= 2)
    assert panel.playing and panel.play.accessibleName() == "Pause"
    panel.play.click()
    assert not panel.playing


def test_playing_is_one_step_of_undo(desk):
    before = desk.store.state
    for step in range(3):
        desk.layering.set_step(step)
    desk.commands.run("undo")
    assert desk.store.state == before


@pytest.mark.parametrize("city", [bare_squares, one_square])
def test_a_city_without_a_clock_has_no_time_strip(make_desk, city):
    assert not make_desk(city()).window.time.isVisible()


def test_the_arrows_of_the_time_strip_step_and_stop_at_the_ends(desk):
    strip, steps = desk.window.time.strip, len(desk.city.clock)
    strip.setFocus()
    seen = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Home):
        QTest.keyClick(strip, key)
        seen.append(desk.store.state.step)
    assert seen == [0, 1, steps - 1, steps - 1, steps - 2, 0]
