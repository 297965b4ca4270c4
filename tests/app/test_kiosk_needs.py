"""Contrast, large text and reach by one touch; the next visitor finds none of it, and nothing of it is written."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from tests.cities import tiny_city
from viewer.app import settings as remembered
from viewer.app.settings import Settings


@pytest.fixture
def kiosk(make_desk):
    desk = make_desk(None, "kiosk")
    desk.window.resize(1080, 1600)
    desk.show_city(tiny_city())
    desk.kiosk.wake()
    return desk.kiosk


def test_high_contrast_and_large_text_last_until_the_next_visitor(kiosk):
    session, screen = kiosk.session, kiosk.start_screen
    screen.contrast_button.click()
    screen.large_button.click()
    assert session.store.state.theme == "contrast" and session.settings.type_scale == 1.5
    assert screen.contrast_button.isChecked() and screen.large_button.isChecked() and screen.type_scale > 1.5
    kiosk.explore()
    assert session.window.theme.name == "contrast"
    kiosk.start_over()
    kiosk.wake()
    assert session.store.state.theme == "dark" and session.settings.type_scale == 1.0
    assert not screen.contrast_button.isChecked() and not screen.large_button.isChecked()
    assert not remembered.settings_file().exists()


@pytest.mark.parametrize("theme", ["light", "contrast"])
def test_each_visitor_finds_the_theme_and_the_text_that_the_exhibit_was_started_with(make_desk, theme):
    desk = make_desk(None, "kiosk", Settings(reduced_motion=True, type_scale=1.25), theme=theme)
    desk.window.resize(1080, 1600)
    desk.show_city(tiny_city())
    kiosk, screen = desk.kiosk, desk.kiosk.start_screen
    for step in (kiosk.wake, kiosk.explore, kiosk.go_home, kiosk.start_over, kiosk.wake):
        step()
        assert desk.store.state.theme == desk.window.theme.name == theme
        assert desk.settings.type_scale == 1.25
    assert screen.contrast_button.isChecked() == (theme == "contrast")
    kiosk.show_contrast(True)
    assert desk.store.state.theme == "contrast"
    kiosk.go_home()
    assert desk.store.state.theme == theme
    kiosk.show_contrast(False)
    assert desk.store.state.theme == ("dark" if theme == "contrast" else theme)
    assert desk.settings.theme == "dark"  # what was asked for once is no choice to keep


def test_reach_drops_all_that_can_be_pressed_and_home_lifts_it(kiosk):
    kiosk.explore()
    kiosk.home_bar.reach_button.click()
    QApplication.processEvents()
    window = kiosk.session.window
    half = window.surface.height() // 2
    panels = [window.panels[name] for name in ("layers", "legend", "time")]
    for widget in (kiosk.home_bar, *panels):
        assert widget.isVisible() and widget.mapTo(window.surface, QPoint()).y() >= half, widget.objectName()
    assert kiosk.session.settings.type_scale == 1.5
    kiosk.countdown.count(9)
    assert kiosk.countdown.pane.y() >= half - 12
    kiosk.countdown.vanish()
    kiosk.home_bar.home_button.click()
    assert not window.reach and not kiosk.home_bar.reach_button.isChecked()
    assert kiosk.session.settings.type_scale == 1.0


@pytest.mark.parametrize("name", ["zoom_in", "zoom_out", "rotate_left", "rotate_right", "tilt_more", "tilt_less"])
def test_each_gesture_has_a_button_that_moves_the_map(kiosk, qtbot, name):
    kiosk.explore()
    desk = kiosk.session
    qtbot.waitUntil(lambda: desk.is_settled, timeout=60_000)
    before = desk.store.state.camera
    kiosk.home_bar.moves[name].click()
    qtbot.waitUntil(lambda: desk.is_settled and desk.store.state.camera != before, timeout=60_000)


def test_tab_stays_on_the_veil(kiosk):
    screen = kiosk.start_screen
    screen.setFocus()
    for _ in range(20):
        screen.focusNextPrevChild(True)
        assert screen.isAncestorOf(QApplication.focusWidget())
