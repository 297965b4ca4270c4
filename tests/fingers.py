"""Hands for tests: a mouse, and a touch screen, which Qt keeps as long as the application: nobody may collect it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

NONE = Qt.KeyboardModifier.NoModifier


@lru_cache(maxsize=1)
def screen() -> QPointingDevice:
    """The one touch screen of this process."""
    return QTest.createTouchDevice()


def stroke(widget: QWidget, places: list[QPoint]) -> None:
    """One finger comes down at the first place, goes along all others and is lifted at the last."""
    QTest.touchEvent(widget, screen()).press(0, places[0]).commit()
    for at in places[1:]:
        QTest.touchEvent(widget, screen()).move(0, at).commit()
    QTest.touchEvent(widget, screen()).release(0, places[-1]).commit()


def drag(widget: QWidget, places: Sequence[QPoint], modifier: Qt.KeyboardModifier = NONE) -> None:
    """The left button goes down at the first place, along all others and up at the last."""
    QTest.mousePress(widget, Qt.MouseButton.LeftButton, modifier, places[0])
    for at in places[1:]:
        QTest.mouseMove(widget, at)
    QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, modifier, places[-1])
