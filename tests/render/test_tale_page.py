"""The page of a scene: a formula is told whole."""

from __future__ import annotations

from PySide6.QtGui import QImage, QPainter

from viewer.render.tale_page import PAGE, PICTURE, Number, Sheet, paint
from viewer.render.type import ELLIPSIS

LONG = (
    "a − b; a = EDE = −ln(Σ p exp(−κ burden)) ÷ κ; inequality = EDE − mean; strength follows what a facility takes in; "
    "burden index of the pack, 0 to 100, Residents of each district people"
)


def test_a_long_formula_is_wrapped_and_not_cut(qapp):
    page, picture = QImage(*PAGE, QImage.Format.Format_RGB32), QImage(*PICTURE, QImage.Format.Format_RGB32)
    painter = QPainter(page)
    sheet = Sheet("A story", "A title", "1 of 1", "Words.", (Number("Unfair", "3", LONG),), ("A source",), "A footer")
    texts = [text for text, _ in paint(painter, sheet, picture)]
    painter.end()
    assert LONG in " ".join(texts)
    assert not any(ELLIPSIS in text for text in texts)
