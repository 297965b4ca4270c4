"""Facts in columns: where lines run from the right each answer begins beside what it answers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel

from viewer import tongue
from viewer.tongue import CLOSES, OPENS
from viewer.ui.speaker_parts import Lines, Row


@pytest.fixture
def arabic():
    tongue.speak("ar")


def ink(widget: QLabel) -> tuple[int, int]:
    """The first and the last column of a label in which something is drawn."""
    picture = QImage(widget.size(), QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(0)
    widget.render(picture, QPoint(), renderFlags=QLabel.RenderFlag.DrawChildren)
    columns = [x for x in range(picture.width()) if any(picture.pixel(x, y) for y in range(picture.height()))]
    return columns[0], columns[-1]


@pytest.mark.parametrize("value", ["1920 × 1080 px", f"{OPENS}المنصة{CLOSES} (1920 × 1080 px)", "المنصة"])
def test_an_answer_stands_beside_its_name_whatever_letter_it_begins_with(qtbot, arabic, value):
    lines = Lines("facts")
    qtbot.addWidget(lines)
    lines.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    lines.resize(900, 200)
    lines.show_rows([Row("الشاشة", value)])
    lines.show()
    answer = lines.findChildren(QLabel)[2]
    assert answer.width() > 600
    first, last = ink(answer)
    assert last > answer.width() - 12 and first > answer.width() / 2
