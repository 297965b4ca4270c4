"""A touch screen for tests. Qt keeps the device as long as the application, so nobody may collect it before."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget


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
