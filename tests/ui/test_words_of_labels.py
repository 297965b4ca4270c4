"""Labels part no number from its unit, and still say what they were told."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible, QPainter, QPixmap, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QWidget

from viewer.scene.words import tied, unparted
from viewer.ui.caption_strip import CaptionStrip
from viewer.ui.panel import label
from viewer.ui.sentences import Sentence
from viewer.ui.stage_glass import StageGlass

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


def read_out(widget: QLabel) -> str:
    """What a screen reader says of it."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


@pytest.mark.parametrize("make", [label, Sentence], ids=["label", "sentence"])
def test_the_plain_words_are_read_out_and_follow_the_text(qtbot, make):
    made = make("16.4 µg/m³ of 25 %")
    qtbot.addWidget(made)
    assert QLabel.text(made) == "16.4\u00a0µg/\u2060m³ of 25\u00a0%" and read_out(made) == "16.4 µg/m³ of 25 %"
    for text in ("12 t", "", "0,77\u00a0µg/\u2060m³"):
        made.setText(text)
        assert read_out(made) == text.replace("\u00a0", " ").replace("\u2060", "")
    made.setText("1 / 4")
    made.setAccessibleName("Scene 1 of 4")
    made.setText("2 / 4")
    assert read_out(made) == "Scene 1 of 4", "somebody gave it a name of its own"


def test_what_the_caption_of_a_scene_says_is_read_out_plainly(qtbot):
    strip = CaptionStrip()
    qtbot.addWidget(strip)
    strip.show_words("Title", "3 of 4 weeks, 25 t in 2045 the end")
    assert read_out(strip.caption) == strip.caption.text() == "3 of 4 weeks, 25 t in 2045 the end"
    assert QLabel.text(strip.caption) == "3 of 4 weeks, 25\u00a0t in 2045 the end"


def test_no_line_ends_within_a_value_on_a_stage(qtbot):
    drawn = []

    class Heard(QPainter):
        def drawText(self, room, flags, text) -> None:
            drawn.append(text)

    under = QWidget()
    qtbot.addWidget(under)
    under.resize(960, 540)
    glass = StageGlass(QWidget(under))
    glass.show_words("25 t in crates", SAID)
    sheet = QPixmap(960, 540)
    painter = Heard(sheet)
    glass._paint_words(painter)
    painter.end()
    assert drawn == [tied("25 t in crates"), tied(SAID)] and (glass.title, glass.caption) == ("25 t in crates", SAID)


@pytest.mark.parametrize(
    "text", ["3 of 4", "2045 the end", "week 3 · waste", "5 on/off", "En 2045 ha sido", "7 and/or 8"]
)
def test_a_short_word_after_a_number_is_no_unit(text):
    assert tied(text) == text and unparted(text) == text.split(" ")


@pytest.mark.parametrize(
    "unit", ["t", "kg,", "MW", "ppb", "cfu/m³", "t/week", "km/h", "µg/m³·days", "°C", "USD", "m²)"]
)
def test_the_sign_of_a_unit_stays_with_its_number(unit):
    drawn = unit.replace("/", "/\u2060")
    assert tied(f"12 {unit} x") == f"12\u00a0{drawn} x"
    assert unparted(f"12 {unit} x") == [f"12 {unit}", "x"]
