"""What is said in which language: templates, counted things, numbers, and what has no translation."""

from __future__ import annotations

from decimal import Decimal
from pathlib import PurePosixPath

import numpy as np
import pytest
from PySide6.QtCore import QLocale

from viewer import tongue
from viewer.tongue import Catalogue, Taught, tr, trn

SPANISH = Catalogue(
    {("{region} sends {mass} away", ""): "{region} envía {mass} fuera", ("Open", "a door"): "Abierta"},
    {("{n} districts", ""): ("{n} distrito", "{n} distritos")},
)
ARABIC = Catalogue(
    {("{region} sends", ""): "{region} يرسل"},
    {("{n} districts", ""): ("لا أحياء", "حي واحد", "حيّان", "{n} أحياء", "{n} حيًّا", "{n} حي")},
)


@pytest.fixture(autouse=True)
def english_again():
    yield
    tongue.note_untold(None)
    tongue.teach(None)
    tongue.speak("en")


def test_english_is_the_text_in_the_code():
    assert tr("{region} sends {mass} away", region="Vale", mass="4,662 t") == "Vale sends 4,662 t away"
    assert trn("{n} district", "{n} districts", 1) == "1 district"
    assert trn("{n} district", "{n} districts", 1200) == "1,200 districts"
    assert tr("{share:.1f} of {n}", share=0.25, n=7) == "0.2 of 7"


def test_a_template_is_told_whole_and_counted_things_in_their_forms():
    tongue.speak("es", SPANISH)
    assert tr("{region} sends {mass} away", region="Vale", mass="4662 t") == "Vale envía 4662 t fuera"
    assert [trn("{n} district", "{n} districts", n) for n in (1, 2)] == ["1 distrito", "2 distritos"]


@pytest.mark.parametrize(
    ("n", "said"),
    [(0, "لا أحياء"), (1, "حي واحد"), (2, "حيّان"), (3, "٣ أحياء"), (11, "١١ حيًّا"), (100, "١٠٠ حي"), (103, "١٠٣ أحياء")],
)
def test_arabic_counts_in_six_forms(n: int, said: str):
    tongue.speak("ar", ARABIC)
    assert tongue.bare(trn("{n} district", "{n} districts", n)) == said


def test_a_name_is_kept_in_one_piece_where_lines_run_from_the_right():
    tongue.speak("ar", ARABIC)
    assert tr("{region} sends", region="Vale (D7)") == "\u2068Vale (D7)\u2069 يرسل"


def test_a_number_comes_before_its_unit_where_lines_run_from_the_right():
    tongue.speak("ar", ARABIC)
    assert tongue.isolated("−٤٫٥ t") == "\u2067−٤٫٥ t\u2069"
    assert tongue.bare(tongue.isolated("٤ t")) == "٤ t"
    assert tongue.isolated(tongue.isolated("٤ t")) == "\u2067٤ t\u2069"


def test_the_same_word_is_told_apart_by_what_it_is_about():
    tongue.speak("es", SPANISH)
    assert tr("Open", about="a door") == "Abierta"
    assert tr("Open") == "Open"


def test_what_has_no_translation_stays_english_and_can_be_listed():
    tongue.speak("es", SPANISH)
    missing: set[str] = set()
    tongue.note_untold(missing)
    assert tr("Close {name}", name="x") == "Close x"
    trn("{n} site", "{n} sites", 3)
    tr("42")
    assert missing == {"Close {name}", "{n} sites"}


def test_a_translation_that_names_what_nobody_gave_falls_back_to_english():
    tongue.speak("es", Catalogue({("Hello {name}", ""): "Hola {nombre}"}))
    assert tr("Hello {name}", name="Ana") == "Hello Ana"


@pytest.mark.parametrize("wrong", ["{n.foo}", "{n[0]}", "{n[x]}", "{n:zz}", "{}", "{x", "{n!r:d}"])
def test_no_wrong_translation_takes_the_window_down(wrong: str):
    tongue.speak("es", Catalogue({("Hello {n}", ""): wrong}, {("{n} days", ""): (wrong, wrong), ("{n} sites", ""): ()}))
    assert tr("Hello {n}", n=7) == "Hello 7"
    assert trn("{n} day", "{n} days", 3, n=3) == "3 days"
    assert trn("{n} site", "{n} sites", 3) == "3 sites"


@pytest.mark.parametrize("n", [float("nan"), float("inf"), float("-inf")])
def test_what_is_no_finite_number_has_the_form_for_other(n: float):
    tongue.speak("ar", ARABIC)
    assert tongue.bare(trn("{n} district", "{n} districts", n, n="x")) == "x حي"


@pytest.mark.parametrize("number", [1.5, np.float32(1.5), Decimal("1.5")])
def test_numbers_alone_get_the_signs_of_the_language(number):
    tongue.speak("es", SPANISH)
    assert tr("{x}", x=number) == "1,5"
    assert tr("{n}", n=np.int64(7)) == "7"
    assert tr("{file} {x:.2f}", file=PurePosixPath("a.d/v1.5,2.csv"), x=number) == "a.d/v1.5,2.csv 1,50"


@pytest.mark.parametrize(
    ("code", "text", "number"),
    [
        ("es", "0.5", 0.5),
        ("es", "-0.500", -0.5),
        ("es", "12.25", 12.25),
        ("es", "1234.567", 1234.567),
        ("es", "4.662", 4662.0),
        ("es", "-4.662,5", -4662.5),
        ("es", "1.234.567", 1234567.0),
        ("es", "4,662.5", 4662.5),
        ("es", "1.5e3", 1500.0),
        ("en", "0,5", 0.5),
        ("en", "4,662", 4662.0),
        ("en", "4.662", 4.662),
        ("en", "1.234.567,5", 1234567.5),
        ("ar", "٤٬٦٦٢٫٥", 4662.5),
        ("ar", "٠٬٥", 0.5),
        ("ar", "−4,662.5", -4662.5),
    ],
)
def test_a_number_is_read_as_it_was_meant(code: str, text: str, number: float):
    tongue.speak(code, Catalogue())
    assert float(tongue.read(text)) == number


@pytest.mark.parametrize("value", [0, 7, 999, 1000, 4662, 12345, 2689881])
@pytest.mark.parametrize(("code", "locale"), [("en", "en_US"), ("es", "es_ES"), ("ar", "ar_EG")])
def test_numbers_are_written_as_the_locale_writes_them(code: str, locale: str, value: int):
    tongue.speak(code)
    assert tongue.numeral(f"{value:,}") == QLocale(locale).toString(value)
    assert tongue.numeral(f"{value + 0.5:,.1f}") == QLocale(locale).toString(value + 0.5, "f", 1)
    assert float(tongue.read(tongue.numeral(f"{value + 0.5:,.1f}"))) == value + 0.5


def test_a_linguist_file_gives_what_is_finished():
    catalogue = tongue.parsed(
        b"""<?xml version="1.0"?><!DOCTYPE TS><TS version="2.1" language="es"><context><name>x</name>
        <message><source>Yes</source><translation>S\xc3\xad</translation></message>
        <message><source>No</source><translation type="unfinished">?</translation></message>
        <message><source>Open</source><comment>a door</comment><translation>Abierta</translation></message>
        <message numerus="yes"><source>{n} days</source><translation><numerusform>{n} d\xc3\xada</numerusform>
        <numerusform>{n} d\xc3\xadas</numerusform></translation></message></context></TS>"""
    )
    assert catalogue.texts == {("Yes", ""): "Sí", ("Open", "a door"): "Abierta"}
    assert catalogue.counted == {("{n} days", ""): ("{n} día", "{n} días")}


ODD_FILES = [
    b"",
    b"<html/>",
    b"<TS><message>",
    b"<TS>\0</TS>",
    b"<TS>\xff</TS>",
    b'<?xml version="1.0" encoding="foo"?><TS/>',
    b"<?xml version='1.0' encoding = 'rot13'?><TS/>",
    b'<?xml version="1.0" encoding="latin-1"?><TS/>',
    '<?xml version="1.0" encoding="utf-16"?><!DOCTYPE TS [<!ENTITY a "b">]><TS>&a;</TS>'.encode("utf-16"),
    '<!DOCTYPE TS [<!ENTITY a "b">]><TS>&a;</TS>'.encode("utf-16-le"),
    b'<!DOCTYPE TS [<!ENTITY a "b">]><TS>&a;</TS>',
]


@pytest.mark.parametrize("content", ODD_FILES)
def test_what_is_no_linguist_file_is_refused_in_words(content: bytes):
    with pytest.raises(ValueError, match="not a Qt Linguist file"):
        tongue.parsed(content)


def test_a_noun_that_is_translated_already_is_counted_in_its_forms():
    forms = ("لا مواقع", "موقع واحد", "موقعان", "{n} مواقع", "{n} موقعًا", "{n} موقع")
    tongue.speak("ar", Catalogue({("sites", ""): "مواقع"}, {("{n} sites", ""): forms}))
    assert trn("{n} موقع", "{n} مواقع", 2) == "موقعان"


def test_a_word_of_the_data_is_told_and_another_language_is_spoken_aside():
    tongue.teach(Taught("es", {"landfill": "vertedero"}))
    tongue.speak("es", SPANISH)
    assert tongue.named("landfill") == "vertedero"
    with tongue.speaking("en"):
        assert (tongue.spoken().code, tongue.named("landfill"), tr("Open", about="a door")) == (
            "en",
            "landfill",
            "Open",
        )
        assert trn("{n} district", "{n} districts", 3) == "3 districts"
    assert trn("{n} district", "{n} districts", 3) == "3 distritos"


@pytest.mark.parametrize("head", [b"", b"\xef\xbb\xbf", b'<?xml version="1.0" encoding="UTF-8"?>'])
def test_a_linguist_file_is_utf_8_whether_it_says_so_or_not(head: bytes):
    text = "<TS><context><message><source>Yes</source><translation>Sí</translation></message></context></TS>"
    assert tongue.parsed(head + text.encode()).texts == {("Yes", ""): "Sí"}


def test_what_one_city_taught_is_forgotten_with_the_next():
    tongue.speak("es", SPANISH)
    tongue.teach(Taught("es", {"landfill": "vertedero"}, {"{n} plazas": ("{n} plaza", "{n} plazas")}))
    assert (tongue.named("landfill"), trn("{n} x", "{n} plazas", 1)) == ("vertedero", "1 plaza")
    tongue.teach(Taught("es", {"depot": "depósito"}))
    assert [tongue.named(word) for word in ("landfill", "depot")] == ["landfill", "depósito"]
    assert trn("{n} x", "{n} plazas", 1) == "1 x"
    tongue.speak("ar", ARABIC)
    assert tongue.named("depot") == "depot"
