"""The question for the coordinate system speaks to a person in front of a window."""

from __future__ import annotations

import numpy as np
from PySide6.QtWidgets import QLabel

from viewer.packs.assembling import crs_missing
from viewer.ui.dialogs import CrsQuestion


def test_the_problem_is_said_once_with_plain_numbers_and_without_the_command_line(qtbot):
    asking = crs_missing("parcels.csv", "", np.array([1_067_380.4, 271_000.0, 1_070_001.6, 273_500.25]))
    question = CrsQuestion("parcels.csv", asking.found, asking.hint)
    qtbot.addWidget(question)
    words = "\n".join(label.text() for label in question.findChildren(QLabel))
    assert words.count("coordinate system") == 1
    assert "x is 1,067,380 to 1,070,002, y is 271,000 to 273,500" in words
    assert "--crs" not in words and "e+" not in words
    assert "--crs" in asking.hint
