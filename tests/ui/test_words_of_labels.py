"""Labels part no number from its unit, and still say what they were told."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel

from viewer.scene.words import tied
from viewer.ui.panel import label
from viewer.ui.sentences import Sentence

SAID = "The burden of a person rises by 1 %, and its inequality by 4.1 %; 4,210 ± 25 t of 16.4 µg/m³ stay for 52 weeks."
VALUES = ("1 %,", "4.1 %;", "4,210 ± 25 t", "16.4 µg/m³")


def lines(widget: QLabel, width: float) -> list[str]:
    """The lines that Qt makes of the label's text at a width."""
    text = QLabel.text(widget)
    layout = QTextLayout(text, widget.font())
    layout.setTextOption(QTextOption(widget.alignment()))
    layout.beginLayout()
    found = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        found.append(text[line.textStart() : line.textStart() + line.textLength()])
    layout.endLayout()
    return found


@pytest.mark.parametrize("make", [lambda: label(SAID, wrap=True), lambda: Sentence(SAID)], ids=["label", "sentence"])
def test_no_line_ends_within_a_value(qtbot, make):
    made = make()
    qtbot.addWidget(made)
    assert made.text() == SAID
    for width in range(130, 900, 7):
        for value in VALUES:
            assert any(tied(value) in line for line in lines(made, width)), (width, value)


def test_a_label_that_is_told_anew_says_that_alone(qtbot):
    made = label("12 t")
    qtbot.addWidget(made)
    made.setText("3 of 4 weeks\nand 5 km")
    assert made.text() == "3 of 4 weeks\nand 5 km" and "5\u00a0km" in QLabel.text(made)
    made.clear()
    assert made.text() == "" == QLabel.text(made)
