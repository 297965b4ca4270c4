"""The window opens as it was left; without a past, or with its screen gone, in a size that suits the screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect

from viewer.app import settings as remembered
from viewer.app.settings import Settings
from viewer.app.window_place import first_place, kept

LAPTOP, DESKTOP, HUGE = QRect(0, 0, 1366, 740), QRect(0, 0, 1920, 1050), QRect(0, 0, 3840, 2120)


def test_a_small_screen_is_given_whole():
    assert first_place(Settings(), [LAPTOP]) == (LAPTOP, True)


@pytest.mark.parametrize("screen", [DESKTOP, HUGE])
def test_a_large_screen_keeps_a_rim_round_a_centred_window(screen):
    place, maximised = first_place(Settings(), [screen])
    assert not maximised and screen.contains(place) and (place.center() - screen.center()).manhattanLength() <= 2
    assert place.width() <= 2400 and place.height() <= 1400 and place.width() * 2 > screen.width()


def test_a_remembered_place_is_taken_again_on_any_screen():
    settings = Settings(window=(2000, 100, 900, 700), maximised=True)
    assert first_place(settings, [DESKTOP, DESKTOP.translated(1920, 0)]) == (QRect(2000, 100, 900, 700), True)


def test_a_place_on_a_screen_that_is_gone_is_forgotten():
    settings = Settings(window=(2000, 100, 900, 700))
    assert first_place(settings, [DESKTOP]) == first_place(Settings(), [DESKTOP])


def test_the_place_is_written_and_read(desk, tmp_path):
    settings = kept(desk.window, desk.settings)
    assert settings.window[2:] == (1200, 800) and not settings.maximised
    file = tmp_path / "settings.json"
    assert remembered.save(settings, file) == "" and remembered.load(file)[0].window == settings.window


def test_full_screen_is_no_place_to_come_back_to(desk, qtbot):
    desk.window.showFullScreen()
    assert kept(desk.window, desk.settings) is desk.settings


@pytest.mark.parametrize("value", ["[1, 2, 3]", '["a", 0, 9, 9]', "[0, 0, 1e99, 9]", "{}", "[true, 0, 9, 9]"])
def test_a_damaged_place_is_left_out(tmp_path, value):
    file = tmp_path / "settings.json"
    file.write_text(f'{{"window": {value}, "theme": "light"}}')
    assert remembered.load(file) == (Settings(theme="light"), "")
