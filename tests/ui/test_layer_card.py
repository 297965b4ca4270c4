"""The second line of a card says something new: unit, note and period from the key, never the title again."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetrics

from viewer.render import type as fonts
from viewer.scene.picture import Legend
from viewer.ui.layer_card import said_in, second_line, title_in


@pytest.mark.parametrize(
    "title, legend, line",
    [
        (
            "Waste flows",
            Legend("Waste flows, t per week", period="mean of 52 weeks", notes=("1 dot = 2 t", "30 largest of 214")),
            "t per week · 30 largest of 214 · mean of 52 weeks",
        ),
        ("Pollution", Legend("Dust, µg/m³", period="2147", notes=("no data: no station",)), "dust, µg/m³ · 2147"),
        ("Wealth disparity", Legend("Median credits", period="2147", notes=("Gini 0.19, P90/P10 2.3 (by people)",)),
         "median credits · 2147"),
        ("Pollution", Legend("PM2.5, µg/m³"), "PM2.5, µg/m³"),
        ("Pollution", Legend("Dust, µg/m³", notes=("faltan por una avería",), reason="faltan por una avería"),
         "dust, µg/m³"),
        ("Borders and names", Legend("Borders and names"), ""),
    ],
)  # fmt: skip
def test_what_the_key_adds_to_the_title(title, legend, line):
    assert second_line(title, legend) == line


FLOWS = "t per week · 30 largest of 179 · mean of 52 weeks"


@pytest.mark.parametrize(
    "text, most, lines",
    [
        (FLOWS, 2, ["t per week · 30 largest of 179", "mean of 52 weeks"]),
        (FLOWS, 1, ["t per week · 30 largest of 179"]),
        (FLOWS, 0, []),
        ("", 2, []),
        ("dust, µg/m³", 2, ["dust, µg/m³"]),
    ],
)
def test_whole_parts_are_said_on_the_lines_that_there_are(qapp, text, most, lines):
    metrics = QFontMetrics(fonts.font("note", 1.0))
    wide = metrics.horizontalAdvance("t per week · 30 largest of 179") + 2
    assert said_in(text, metrics, wide, most) == lines


def test_a_part_that_is_too_long_is_broken_between_its_words(qapp):
    metrics = QFontMetrics(fonts.font("note", 1.0))
    wide = metrics.horizontalAdvance("where it came from: Meridian") + 2
    lines = said_in("where it came from: Meridian Recovery, in all · 2147", metrics, wide, 2)
    assert lines == ["where it came from: Meridian", "Recovery, in all · 2147"]


@pytest.mark.parametrize("width, height, count", [(400, 80, 1), (200, 80, 1), (130, 80, 2), (170, 40, 1), (165, 20, 1)])
def test_a_title_is_whole_on_its_card(qapp, width, height, count):
    title = "Disparidad de riqueza"
    font, lines = title_in(title, 1.0, width, height)
    measure = QFontMetrics(font)
    assert " ".join(lines) == title and len(lines) == count
    assert all(measure.horizontalAdvance(line) <= width for line in lines)
    assert len(lines) * measure.height() <= max(height, measure.height())
