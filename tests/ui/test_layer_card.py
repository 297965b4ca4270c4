"""The second line of a card says something new: unit, note and period from the key, never the title again."""

from __future__ import annotations

import pytest

from viewer.scene.picture import Legend
from viewer.ui.layer_card import second_line


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
        ("Borders and names", Legend("Borders and names"), ""),
    ],
)  # fmt: skip
def test_what_the_key_adds_to_the_title(title, legend, line):
    assert second_line(title, legend) == line
