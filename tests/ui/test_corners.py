"""What stands on the map without a panel is readable over every colour that the map may show."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from viewer.scene.colour import THEMES
from viewer.ui.corners import Attribution, TitleBlock


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("below", ["#FFA040", "#FFFFFF", "#000000"])
def test_title_and_credit_bring_a_ground_of_their_own(qtbot, theme, below):
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.setObjectName("ground")
    ground.setStyleSheet(f"#ground {{ background: {below} }}")
    ground.resize(600, 200)
    title, credit = TitleBlock(ground), Attribution(ground)
    title.title.setText("A city")
    title.question.setText("Who carries it?")
    title.setGeometry(20, 20, 400, title.sizeHint().height())
    credit.setGeometry(300, 120, 280, 60)
    credit.setText("made data")
    title.theme = credit.theme = THEMES[theme]
    ground.show()
    seen = ground.grab().toImage()
    night = QColor(THEMES[theme].night_edge)
    first, last = (line.fontMetrics().horizontalAdvance(line.text()) for line in (title.question, credit))
    beside_letters = [(20 + first + 3, 20 + title.question.geometry().center().y()), (580 - last - 3, 172)]
    for x, y in beside_letters:
        assert abs(seen.pixelColor(x, y).lightness() - night.lightness()) <= 0.3 * 255, (x, y)
