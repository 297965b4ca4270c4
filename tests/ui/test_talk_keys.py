"""Keys of a talk: what clickers send, presses that come twice, numbers, and everything else, which is nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from viewer.ui.talk_keys import ACTIONS, ALT, CTRL, KEYS, NONE, SHIFT, TITLES, Clicker

Key = Qt.Key


class Watch:
    now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def clicker(watch: Watch) -> Clicker:
    return Clicker(watch)


def presses(clicker: Clicker, watch: Watch, *keys: Qt.Key, apart_s: float = 1.0) -> list[str]:
    found = []
    for key in keys:
        found.append(clicker.press(key))
        watch.now += apart_s
    return found


def test_a_clicker_sends_pages_a_point_and_f5_and_esc_in_turn(clicker, watch):
    sent = (Key.Key_PageDown, Key.Key_PageUp, Key.Key_Period, Key.Key_B, Key.Key_F5, Key.Key_Escape)
    assert presses(clicker, watch, *sent) == ["next", "back", "black", "black", "begin", "escape"]


@pytest.mark.parametrize("key", [Key.Key_Right, Key.Key_Down, Key.Key_Space, Key.Key_Return, Key.Key_Enter, Key.Key_N])
def test_everything_that_means_next_elsewhere_does_here(clicker, key):
    assert clicker.press(key) == "next"


def test_shift_and_space_goes_back_and_alt_goes_on_at_once(clicker):
    assert clicker.press(Key.Key_Space, SHIFT) == "back"
    assert clicker.press(Key.Key_Right, ALT) == "next_at_once"


def test_a_press_that_comes_twice_counts_once(clicker, watch):
    assert presses(clicker, watch, Key.Key_PageDown, Key.Key_Right, apart_s=0.1) == ["next", ""]
    watch.now += 0.2
    assert presses(clicker, watch, Key.Key_Right, Key.Key_Left, apart_s=0.05) == ["next", "back"]


def test_three_trembling_presses_are_one_until_the_finger_rests(clicker, watch):
    assert presses(clicker, watch, *[Key.Key_Right] * 3, apart_s=0.06) == ["next", "", ""]
    watch.now += 1
    assert presses(clicker, watch, *[Key.Key_Right] * 2, apart_s=0.149) == ["next", ""]


def test_a_key_that_is_held_counts_once(clicker, watch):
    assert clicker.press(Key.Key_Right) == "next"
    for _ in range(10):
        watch.now += 0.3
        assert clicker.press(Key.Key_Right, repeats=True) == ""
    assert clicker.press(Key.Key_1, repeats=True) == "" and clicker.typed == ""


def test_digits_that_a_keyboard_has_with_shift_are_digits_too(clicker):
    assert [clicker.press(key, SHIFT) for key in (Key.Key_1, Key.Key_2)] == ["digits"] * 2
    assert clicker.press(Key.Key_Enter) == "goto:12"
    assert clicker.press(Key.Key_1, CTRL) == "" and clicker.typed == ""


def test_digits_and_enter_are_a_number(clicker, watch):
    assert presses(clicker, watch, Key.Key_1, Key.Key_1, Key.Key_2, apart_s=0.02) == ["digits"] * 3
    assert clicker.typed == "112"
    assert presses(clicker, watch, Key.Key_Backspace, Key.Key_Enter) == ["digits", "goto:11"]
    assert clicker.press(Key.Key_Enter) == "next"


def test_a_number_that_is_left_alone_is_forgotten(clicker, watch):
    presses(clicker, watch, Key.Key_3, apart_s=10.0)
    assert clicker.typed == "" and clicker.press(Key.Key_Return) == "next"


def test_another_key_or_escape_gives_a_number_up(clicker, watch):
    assert presses(clicker, watch, Key.Key_3, Key.Key_Escape, Key.Key_Return) == ["digits", "digits", "next"]
    assert presses(clicker, watch, Key.Key_3, Key.Key_B, Key.Key_Return) == ["digits", "black", "next"]


def test_escape_ends_only_when_it_comes_twice_within_a_second(clicker, watch):
    assert not clicker.escaped_twice()
    watch.now += 1.1
    assert not clicker.escaped_twice()
    watch.now += 0.9
    assert clicker.escaped_twice()
    assert not clicker.escaped_twice()


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Key.Key_F12, NONE),
        (Key.Key_K, CTRL),
        (Key.Key_Q, CTRL),
        (Key.Key_Tab, NONE),
        (Key.Key_P, CTRL),
        (Key.Key_A, ALT),
    ],
)
def test_unknown_keys_ask_for_nothing(clicker, key, modifiers):
    assert clicker.press(key, modifiers) == ""


def test_every_key_means_an_action_that_the_sheet_explains():
    assert set(KEYS.values()) == {action.name for action in ACTIONS} == set(TITLES)
    assert all(action.keys for action in ACTIONS)
