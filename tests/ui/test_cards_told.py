"""What a card and a key add to a title in another language: no stray comma, years in its digits, counts set off."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QLabel

from viewer import tongue
from viewer.render.ink import Ink
from viewer.render.legend import legend_rows, paint_legend
from viewer.scene import words
from viewer.scene.colour import DARK
from viewer.scene.picture import Entry, Legend
from viewer.ui.inspector_panel import InspectorPanel
from viewer.ui.layer_card import second_line
from viewer.ui.sheets import Row, Sheet


@pytest.fixture
def speaking(qapp):
    return tongue.speak


def test_the_second_line_of_a_card_begins_with_no_comma_of_any_language(speaking):
    for code, comma in (("en", ", "), ("ar", "، ")):
        speaking(code)
        line = second_line("Arrows", Legend(f"Arrows{comma}t", "t", "2147"))
        assert line == f"t · {tongue.numeral('2147')}"


@pytest.mark.parametrize(("code", "said"), [("en", "nothing 99"), ("es", "nothing: 99")])
def test_a_key_tells_how_many_there_are_of_a_word(speaking, code, said):
    speaking(code)
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    entry = Entry((9, 9, 9, 255), "nothing", 99)
    ink, key = Ink(painter, DARK), Legend("Dust", "", "2147", entries=(entry,), notes=("x",))
    paint_legend(ink, QRectF(5, 5, 280, 180), key, rows=legend_rows(ink, key, 280))
    painter.end()
    assert said in [text for text, _ in ink.texts]


def test_a_value_of_the_inspector_runs_from_the_right_whatever_letters_its_unit_has(speaking, qtbot):
    speaking("ar")
    panel = InspectorPanel()
    qtbot.addWidget(panel)
    panel.show_sheet(Sheet("س", rows=(Row("غبار", words.quantity(12.7, "t")),)))
    told = [found.text() for found in panel.findChildren(QLabel) if "١٢٫٧" in found.text()]
    assert len(told) == 1 and told[0].startswith("\u200f"), "its base direction is that of the language"
