"""The door for staff: a long press, a PIN that is kept as a hash, three tries a minute."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from viewer.app.pin_hash import hashed, matches
from viewer.app.staff import HOLD_MS, TRIES, TRIES_S, StaffDoor, Tries


@pytest.fixture
def surface(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    return made


@pytest.fixture
def door(surface):
    now = [0.0]
    made = StaffDoor(surface, lambda: KEPT, clock=lambda: now[0], parent=surface)
    made.now = now
    return made


KEPT = hashed("2147")


def mouse(surface, kind, x, y):
    spot = QPointF(x, y)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    return QMouseEvent(kind, spot, surface.mapToGlobal(spot), left, left, none)


def test_a_pin_is_kept_with_a_salt_of_its_own_and_never_as_it_is():
    again = hashed("2147")
    assert again != KEPT and "2147" not in re.sub(r"[0-9a-f]{32,}", "", KEPT)
    assert matches("2147", KEPT) and matches("2147", again)
    assert not matches("2148", KEPT) and not matches("", KEPT)


@pytest.mark.parametrize("pin", ["", "123", "1234567890123", "12a4", "１２３４"])
def test_other_texts_are_no_pin(pin):
    with pytest.raises(ValueError, match="4 to 12 digits"):
        hashed(pin)


@pytest.mark.parametrize("kept", ["", "x", "scrypt$1$2$3$zz$zz", "scrypt$16384$8$1$00$", "md5$1$1$1$00$00"])
def test_a_damaged_hash_lets_nobody_in(kept):
    assert not matches("2147", kept)


def test_three_wrong_pins_close_the_door_for_the_rest_of_a_minute():
    now = [0.0]
    tries = Tries(clock=lambda: now[0])
    for now[0] in (0.0, 10.0, 20.0):
        assert tries.wait_s == 0.0
        tries.add()
    assert tries.wait_s == 40.0
    now[0] = TRIES_S
    assert tries.wait_s == 0.0


@pytest.mark.expects_log("staff")
def test_a_right_pin_opens_and_a_wrong_one_does_not(door, qtbot):
    door.knock()
    assert door.pad.isVisible()
    with qtbot.assertNotEmitted(door.opened):
        door.pad.entered.emit("9999")
    with qtbot.waitSignal(door.opened):
        for digit in "2147":
            QTest.keyClick(door.pad, digit)
        QTest.keyClick(door.pad, Qt.Key.Key_Return)
    assert not door.pad.isVisible()


@pytest.mark.expects_log("staff")
def test_guessing_is_slow_even_when_the_guess_is_right(door, qtbot):
    door.knock()
    for _ in range(TRIES):
        door.pad.entered.emit("0000")
    with qtbot.assertNotEmitted(door.opened):
        door.pad.entered.emit("2147")
    assert "Wait 61 seconds" in door.pad.said.text() or "Wait 60 seconds" in door.pad.said.text()
    door.now[0] = TRIES_S + 1
    with qtbot.waitSignal(door.opened):
        door.pad.entered.emit("2147")


@pytest.mark.expects_log("staff")
def test_without_a_pin_the_long_press_alone_opens_and_is_logged(surface, qtbot, caplog):
    door = StaffDoor(surface, lambda: "", parent=surface)
    with qtbot.waitSignal(door.opened):
        door.knock()
    assert "no PIN is set" in caplog.text


@pytest.mark.parametrize(("x", "y", "holds"), [(10, 10, True), (88, 88, True), (200, 10, False), (10, 300, False)])
def test_only_the_corner_counts(door, surface, x, y, holds):
    door.watch(mouse(surface, QEvent.Type.MouseButtonPress, x, y))
    assert door._hold.isActive() is holds
    assert door._hold.interval() == HOLD_MS


def test_letting_go_or_leaving_the_corner_ends_it(door, surface):
    door.watch(mouse(surface, QEvent.Type.MouseButtonPress, 10, 10))
    door.watch(mouse(surface, QEvent.Type.MouseButtonRelease, 10, 10))
    assert not door._hold.isActive()
    door.watch(mouse(surface, QEvent.Type.MouseButtonPress, 10, 10))
    door.watch(mouse(surface, QEvent.Type.MouseMove, 300, 300))
    assert not door._hold.isActive()
