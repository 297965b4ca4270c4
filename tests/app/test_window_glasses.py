"""Tab: held it takes the glasses off, pressed shortly it moves the focus."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea

from tests.cities import tiny_city
from viewer.app import help_sheets
from viewer.ui.glasses import HOLD_MS


def test_holding_tab_leaves_the_bare_city_and_letting_go_brings_all_back(desk, qtbot):
    window = desk.window
    for focused in (window.map, window.layers.cards["wealth"], window.time.findChildren(QAbstractButton)[0]):
        focused.setFocus(Qt.FocusReason.TabFocusReason)
        assert window.focusWidget() is focused
        QTest.keyPress(window.windowHandle(), Qt.Key.Key_Tab)
        qtbot.waitUntil(lambda: desk.store.state.bare)
        assert not any(panel.isVisible() for panel in window.panels.values())
        assert desk.view().bare
        QTest.keyRelease(window.windowHandle(), Qt.Key.Key_Tab)
        qtbot.waitUntil(lambda: not desk.store.state.bare)
        assert window.layers.isVisible()


@pytest.mark.parametrize("mode", ["analyst", "kiosk"])
def test_a_key_that_repeats_itself_as_presses_and_releases_is_held(make_desk, qtbot, mode):
    desk = make_desk(tiny_city(), mode)
    window, seen = desk.window, []
    window.map.setFocus()
    window.map.bare_asked.connect(seen.append)
    handle = window.windowHandle()
    QTest.keyPress(handle, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: desk.store.state.bare)
    for _ in range(12):  # no event of these says that it is a repetition
        QTest.keyRelease(handle, Qt.Key.Key_Tab)
        QTest.keyPress(handle, Qt.Key.Key_Tab)
        qtbot.wait(HOLD_MS // 6)
    assert seen == [True] and desk.store.state.bare and window.focusWidget() is window.map
    QTest.keyRelease(handle, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: not desk.store.state.bare)
    assert seen == [True, False] and window.focusWidget() is window.map


def test_a_repetition_that_begins_early_is_one_long_press_and_no_walk(desk, qtbot):
    window = desk.window
    window.map.setFocus()
    handle = window.windowHandle()
    QTest.keyPress(handle, Qt.Key.Key_Tab)
    for _ in range(12):
        QTest.keyRelease(handle, Qt.Key.Key_Tab)
        QTest.keyPress(handle, Qt.Key.Key_Tab)
        qtbot.wait(HOLD_MS // 6)
    assert desk.store.state.bare and window.focusWidget() is window.map
    QTest.keyRelease(handle, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: not desk.store.state.bare)


def test_holding_tab_works_when_a_click_left_nothing_focused(desk, qtbot):
    window = desk.window
    QTest.mouseClick(window.layers.cards["wealth"], Qt.MouseButton.LeftButton)
    if window.focusWidget():
        window.focusWidget().clearFocus()
    QTest.keyPress(window.windowHandle(), Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: desk.store.state.bare)
    QTest.keyRelease(window.windowHandle(), Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: not desk.store.state.bare)


def test_a_short_tab_moves_the_focus_and_a_text_field_keeps_its_own(desk, qtbot):
    window = desk.window
    window.map.setFocus()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: window.focusWidget() not in (None, window.map))
    assert not desk.store.state.bare
    field = window.status.scale
    field.setFocus()
    window.activateWindow()
    qtbot.waitUntil(field.hasFocus)
    QTest.keyPress(window.windowHandle(), Qt.Key.Key_Tab)
    qtbot.wait(2 * HOLD_MS)
    assert not desk.store.state.bare
    QTest.keyRelease(window.windowHandle(), Qt.Key.Key_Tab)
    assert not field.hasFocus()


def test_the_sheet_of_keys_tells_both_meanings_of_tab_and_fits(desk, qtbot):
    desk.commands.run("shortcuts")
    sheet = desk.window.findChild(help_sheets.Sheet)
    words = [found.text() for found in sheet.findChildren(QLabel)]
    assert "hold Tab on the map" in words and "Tab, Shift and Tab" in words
    area = sheet.findChild(QScrollArea)
    qtbot.waitUntil(lambda: area.widget().width() <= area.viewport().width())
    sheet.close()
