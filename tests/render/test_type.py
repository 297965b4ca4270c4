"""Letters of every language that is spoken: the right family, one direction, inside the lines kept for them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter, QRawFont

from viewer import tongue
from viewer.render import keys, type
from viewer.render.ink import LEFT, RIGHT, Ink, mirror_of, paint_panel
from viewer.render.legend import legend_rows, paint_legend
from viewer.scene.colour import DARK
from viewer.scene.picture import Entry, Legend
from viewer.tongue import CLOSES, OPENS

DEEP = "لإيجغحعمصق٪٣٤آأؤئ"  # letters that reach high and low
KEY = Legend("Dust", "µg/m³", "", ((1, 2, 3, 255), (9, 9, 9, 255)), ("0", "5", "9"),
             entries=(Entry((9, 9, 9, 255), "halls"),), missing=2)  # fmt: skip


@pytest.fixture
def arabic(qapp):
    tongue.speak("ar", tongue.Catalogue())
    yield
    tongue.speak("en")


def test_every_family_has_the_letters_that_it_is_asked_for(qapp):
    type.load()
    font = QRawFont.fromFont(type.font("text"))
    assert font.familyName() == type.TEXT and not font.supportsCharacter(ord("ع"))
    tongue.speak("ar", tongue.Catalogue())
    try:
        font = QRawFont.fromFont(type.font("text"))
        assert font.familyName() == type.ARABIC
        assert all(font.supportsCharacter(ord(sign)) for sign in DEEP + "٠١٢٣٤٥٦٧٨٩٫٬Az09%")
    finally:
        tongue.speak("en")


@pytest.mark.parametrize("role", [role for role in type.ROLES if role != "coordinate"])
def test_arabic_letters_stay_inside_their_line(arabic, role):
    box, measure = type.outline(DEEP, QPointF(0, 0), role, 2.0).boundingRect(), type.metrics(role, 2.0)
    assert box.height() > 0 and -box.top() <= measure.ascent() and box.bottom() <= measure.descent()


def test_weights_of_arabic_differ(arabic):
    assert type.width("النفايات", "strong") > type.width("النفايات", "text")


def test_letters_join_and_run_from_the_right(arabic):
    apart = sum(type.width(sign, "text") for sign in "عاصمة")
    assert type.width("عاصمة", "text") < apart, "letters are joined"
    path = type.outline("ااا . ", QPointF(0, 0), "text", 4.0)
    first = type.outline("ا", QPointF(0, 0), "text", 4.0).boundingRect()
    dot = min(path.toSubpathPolygons(), key=lambda shape: shape.boundingRect().height()).boundingRect()
    assert first.width() > 0 and dot.center().x() < path.boundingRect().center().x(), "what ends a line is on its left"


def test_english_letters_are_those_of_before(qapp):
    assert type.directed("Dust") == "Dust" and type.families(type.TEXT) == (type.TEXT, type.ARABIC)


def test_a_cut_line_closes_what_it_isolates_and_is_noted(arabic):
    noted: set[str] = set()
    type.note_cut(noted)
    line = f"من {OPENS}Meridian Wharf and everything beyond it{CLOSES} إلى هنا"
    cut = type.elided(line, "note", 90.0)
    type.note_cut(None)
    assert cut.endswith(f"{CLOSES}…") and cut.count(OPENS) == cut.count(CLOSES) == 1
    assert noted == {line} and type.width(cut, "note") <= 90.0


def test_ink_begins_where_lines_begin(arabic):
    image = QImage(200, 60, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    ink = Ink(painter, DARK)
    ink.write("غبار", 10, 0, 150)
    ink.write("غبار", 10, 20, 150, align=RIGHT)
    ink.write("غبار", 10, 40, 150, align=LEFT)
    painter.end()
    own = type.width("غبار", "note")
    assert [round(box[0], 3) for _, box in ink.texts] == [round(160 - own, 3), 10.0, round(160 - own, 3)]


def test_a_mirrored_page_is_the_plain_one_seen_from_behind(arabic):
    ink = Ink(None, DARK, about=mirror_of(400.0))
    assert ink.box(QRectF(10, 5, 100, 20)) == QRectF(290, 5, 100, 20) and ink.x(0.0) == 400.0
    tongue.speak("en")
    assert mirror_of(400.0) == 0.0 and Ink(None, DARK).box(QRectF(10, 5, 100, 20)) == QRectF(10, 5, 100, 20)


def drawn(rect: QRectF) -> QImage:
    image = QImage(300, 160, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    paint_panel(Ink(painter, DARK), QRectF(0, 0, 300, 160))
    ink = Ink(painter, DARK)
    paint_legend(ink, rect, KEY, rows=legend_rows(ink, KEY, rect.width()))
    painter.end()
    return image


def test_a_key_is_mirrored_with_what_a_hand_points_at(qapp):
    rect = QRectF(20, 10, 200, 140)
    ink = Ink(None, DARK)
    plain = keys.parts(ink, rect, legend_rows(ink, KEY, rect.width()), KEY)
    before = drawn(rect)
    tongue.speak("ar", tongue.Catalogue())
    try:
        turned = keys.parts(ink, rect, legend_rows(ink, KEY, rect.width()), KEY)
        after = drawn(rect)
    finally:
        tongue.speak("en")
    assert [part for part, _ in plain] == [part for part, _ in turned]
    low, high = (dict(found)["class", 0] for found in (plain, turned))
    assert low.left() == rect.left() and high.right() == pytest.approx(rect.right())
    spot = low.center().toPoint(), high.center().toPoint()
    assert before.pixel(spot[0]) == after.pixel(spot[1]) != after.pixel(spot[0])
