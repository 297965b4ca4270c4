"""What counts as somebody being there: a stuck finger, a drop on the glass and a bag on the keys are nobody."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.fingers import screen
from viewer.app.guards import LONGEST_HOLD_S, Guard


@pytest.fixture
def touched(qapp, qtbot):
    """A guard with a clock of its own, and a widget that fingers touch."""
    glass = QWidget()
    glass.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
    qtbot.addWidget(glass)
    glass.resize(400, 400)
    glass.show()
    now = [0.0]
    guard = Guard(glass, clock=lambda: now[0])
    qapp.installEventFilter(guard)
    yield guard, glass, now
    QTest.touchEvent(glass, screen()).release(0, QPoint(9, 9)).commit()
    qapp.removeEventFilter(guard)


def test_a_finger_that_lies_still_is_no_sign_of_life_and_one_that_moves_is(touched):
    guard, glass, now = touched
    now[0] = 10.0
    QTest.touchEvent(glass, screen()).press(0, QPoint(100, 100)).commit()
    assert guard.touched_at == 10.0 and guard.holding
    now[0] = 15.0
    QTest.touchEvent(glass, screen()).move(0, QPoint(101, 100)).commit()
    assert guard.touched_at == 10.0
    now[0] = 16.0
    QTest.touchEvent(glass, screen()).move(0, QPoint(140, 100)).commit()
    assert guard.touched_at == 16.0


def test_a_stuck_contact_keeps_no_visit_alive_but_another_finger_does(touched):
    guard, glass, now = touched
    QTest.touchEvent(glass, screen()).press(0, QPoint(50, 50)).commit()
    began = guard.touched_at
    for step in range(1, 6):
        now[0] = LONGEST_HOLD_S + step
        QTest.touchEvent(glass, screen()).move(0, QPoint(50 + 40 * (step % 2), 50)).commit()
    assert guard.touched_at == began and not guard.holding
    QTest.touchEvent(glass, screen()).stationary(0).press(1, QPoint(300, 300)).commit()
    assert guard.touched_at == now[0] and guard.holding
    QTest.touchEvent(glass, screen()).stationary(0).release(1, QPoint(300, 300)).commit()
    last, now[0] = now[0], now[0] + 9.0
    QTest.touchEvent(glass, screen()).release(0, QPoint(50, 50)).commit()
    assert guard.touched_at == last and not guard.holding


def test_a_mouse_that_is_said_to_move_but_stays_and_a_key_that_something_lies_on_are_nobody(touched):
    guard, glass, now = touched

    def move(x: float) -> None:
        none, kind = Qt.KeyboardModifier.NoModifier, QEvent.Type.MouseMove
        nobody, at = Qt.MouseButton.NoButton, QPointF(x, 20.0)
        guard.eventFilter(glass, QMouseEvent(kind, at, at, nobody, nobody, none))

    move(20.0)
    for now[0], x, expected in ((3.0, 20.0, 0.0), (4.0, 30.0, 4.0), (5.0, 30.0, 4.0)):
        move(x)
        assert guard.touched_at == expected
    for now[0], again, expected in ((6.0, False, 6.0), (7.0, True, 6.0)):
        kind, none = QEvent.Type.KeyPress, Qt.KeyboardModifier.NoModifier
        guard.eventFilter(glass, QKeyEvent(kind, Qt.Key.Key_Left, none, "", again))
        assert guard.touched_at == expected
