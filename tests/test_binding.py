"""Test number one: the Qt binding keeps its books. A wrong binding drops one reference to None per void call."""

from __future__ import annotations

import sys

import pytest
from PySide6 import __version_info__ as binding
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

CALLS = 500
SLACK = 50  # other code may hold a few more or fewer references meanwhile


class Speaker(QObject):
    said = Signal(bool)


def test_void_qt_calls_leave_the_references_of_none_alone(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        widget.setToolTip("")
        widget.update()
    assert abs(sys.getrefcount(None) - before) < SLACK


def test_emitted_signals_leave_the_references_of_true_alone(qtbot):
    speaker = Speaker()
    before = sys.getrefcount(True)
    for _ in range(CALLS):
        speaker.said.emit(True)
    assert abs(sys.getrefcount(True) - before) < SLACK


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="immortal objects make every binding safe from Python 3.12 on")
def test_the_broken_binding_is_not_installed_on_this_python():
    assert binding[:3] != (6, 12, 0)
