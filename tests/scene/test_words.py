"""Numbers as people write them, each with its unit."""

import doctest
import math
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer import tongue
from viewer.scene import words
from viewer.tongue import CLOSES, COUNTS, OPENS, Catalogue, Taught

NAN = float("nan")


def test_the_examples_in_the_text_are_true():
    assert doctest.testmod(words).failed == 0


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.0, "0"),
        (4662.0, "4,662"),
        (25548.4, "25,548"),
        (16.42, "16.4"),
        (0.25, "0.25"),
        (0.012345, "0.0123"),
        (-3.5, "−3.5"),
        (-0.0, "0"),
        (1e-9, "1.00 × 10⁻⁹"),
        (-2.5e20, "−2.50 × 10²⁰"),
        (math.inf, "∞"),
        (NAN, "no data"),
    ],
)
def test_numbers(value, text):
    assert words.number(value) == text


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [
        (16.4, "µg/m³", "16.4 µg/m³"),
        (16.4, "ug/m3", "16.4 µg/m³"),
        (1.0, "ton_us", "1 short ton (US)"),
        (2.0, "ton_us", "2 short tons (US)"),
        (1.0, "credits", "1 credit"),
        (-1.0, "credits", "−1 credit"),
        (9858.0, "credits", "9,858 credits"),
        (25548.0, "usd", "25,548 USD"),
        (5.0, "t/week", "5 t per week"),
        (1.0, "ton_us/month", "1 short ton (US) per month"),
        (6.7, "kg/person/week", "6.7 kg per person per week"),
        (3.0, "persons", "3 people"),
        (7.0, "", "7"),
        (7.0, "bottles", "7 bottles"),
        (NAN, "t", "no data"),
    ],
)
def test_every_value_has_its_unit(value, unit, text):
    assert words.quantity(value, unit) == text


def test_the_refuse_of_new_york_keeps_its_digits():
    assert words.quantity(2689881.8, "ton_us", decimals=1) == "2,689,881.8 short tons (US)"


@settings(deadline=None)
@given(st.floats(-1e12, 1e12))
def test_a_number_is_read_back_close_to_what_it_was(value):
    text = words.number(value).replace(",", "").replace("−", "-")
    if "×" not in text:
        assert float(text) == pytest.approx(value, rel=0.006, abs=1e-12)


@pytest.mark.parametrize(("share", "text"), [(0.625, "62 %"), (0.996, "99.6 %"), (0.0, "0 %"), (1.0, "100 %")])
def test_percentages(share, text):
    assert words.percent(share) == text


@settings(deadline=None)
@given(st.floats(0.0, 1.0, exclude_min=True, exclude_max=True))
def test_a_part_is_never_written_as_nothing_or_all(share):
    assert words.percent(share) not in {"0 %", "100 %"}


@pytest.mark.parametrize(
    ("value", "sigma", "unit", "text"),
    [
        (61.2, 4.3, "%", "61 ± 4 %"),
        (412.0, 0.5, "t", "412.0 ± 0.5 t"),
        (10.0, 1.5, "t", "10.0 ± 1.5 t"),
        (5.0, NAN, "t", "5 t"),
        (NAN, 1.0, "t", "no data"),
    ],
)
def test_uncertainty(value, sigma, unit, text):
    assert words.plus_minus(value, sigma, unit) == text


@pytest.mark.parametrize(
    ("how_many", "text"), [(0, "no districts"), (1, "1 district"), (2, "2 districts"), (1234, "1,234 districts")]
)
def test_counting(how_many, text):
    assert words.count(how_many, "district") == text


@pytest.mark.parametrize("uncertainty", [math.inf, 5e-324, -1.0, NAN])
def test_an_uncertainty_that_says_nothing_is_left_out(uncertainty):
    assert words.plus_minus(5.0, uncertainty, "t") == "5 t"


@pytest.mark.parametrize(
    ("one", "several"),
    [("set of records", "2 sets of records"), ("city of glass", "2 cities of glass"), ("person", "2 people")],
)
def test_of_several_words_the_noun_before_of_has_the_plural(one, several):
    assert words.count(2, one) == several


def test_a_stated_plural_is_used():
    assert words.count(2, "Kreis", "Kreise") == "2 Kreise"


@pytest.mark.parametrize(
    ("parts", "text"),
    [([], ""), (["A"], "A"), (["A", "B"], "A and B"), (["A", "B", "C"], "A, B and C"),
     (["A", "B", "C", "D", "E"], "A, B, C and 2 more")],
)  # fmt: skip
def test_lists(parts, text):
    assert words.listed(parts) == text


@pytest.mark.parametrize(
    ("step", "steps", "label", "text"),
    [
        (22, 52, "", "week 23 of 52"),
        (22, 52, "Week 23", "week 23 of 52"),
        (22, 52, "May", "May (week 23 of 52)"),
        (22, 52, "week 23, 2147", "week 23 of 52"),
        (0, 12, "10 May", "10 May (week 1 of 12)"),
        (0, 12, "1-7 May", "1-7 May (week 1 of 12)"),
        (None, 52, "", "52 weeks"),
        (None, 1, "", "1 week"),
        (None, 0, "", ""),
    ],
)
def test_moments(step, steps, label, text):
    assert words.moment("week", step, steps, label) == text


@settings(deadline=None)
@given(st.lists(st.floats(-1e6, 1e6), min_size=2, max_size=10, unique=True))
def test_breaks_that_differ_are_written_differently(values):
    values = sorted(values)
    gaps = [b - a for a, b in pairwise(values)]
    if min(gaps) > 1e-6:
        texts = words.edges(values)
        assert len(set(texts)) == len(texts)


def test_whole_breaks_have_no_decimals():
    assert words.edges([0.0, 10.0, 250.0]) == ("0", "10", "250")


@pytest.mark.parametrize(
    ("label", "unit", "title"),
    [
        ("Dust", "ug/m3", "Dust, µg/m³"),
        ("Refuse", "ton_us", "Refuse, short tons (US)"),
        ("Median credits", "credits", "Median credits"),
        ("Asthma, per 1,000 residents", "per 1,000", "Asthma, per 1,000 residents"),
        (
            "Leukaemia cases per 10,000 residents in five years",
            "per 10,000",
            "Leukaemia cases per 10,000 residents in five years",
        ),
        ("Cases per 10,000", "per 10", "Cases per 10,000, per 10"),
        ("Visits", "per 10,000", "Visits, per 10,000"),
        ("Residents", "", "Residents"),
    ],
)
def test_titles_name_their_unit_once(label, unit, title):
    assert words.titled(label, unit) == title


@pytest.fixture
def spanish():
    texts = {
        ("no data", ""): "sin datos",
        ("{share} %", ""): "{share} %",
        ("over {share} %", ""): "más del {share} %",
        ("week {step} of {steps}", ""): "semana {step} de {steps}",
        ("{these} and {last}", ""): "{these} y {last}",
        ("{unit} per week", ""): "{unit} por semana",
    }
    counted = {
        ("credits", ""): ("crédito", "créditos"),
        ("{n} districts", ""): ("{n} distrito", "{n} distritos"),
        ("{n} weeks", ""): ("{n} semana", "{n} semanas"),
        ("{n} more", ""): ("{n} más", "{n} más"),
    }
    tongue.speak("es", Catalogue(texts, counted))
    yield
    tongue.speak("en")


def test_another_language_has_its_own_signs_units_forms_and_order(spanish):
    assert words.number(4662.0) == "4662"
    assert words.number(25548.25, 8) == "25.548,25"
    assert [words.quantity(x, "credits") for x in (1, 2, 12345)] == ["1 crédito", "2 créditos", "12.345 créditos"]
    assert words.quantity(5.5, "t/week") == "5,5\u00a0t por semana"
    assert words.number(NAN) == words.NO_DATA == "sin datos"
    assert words.percent(0.9995) == "más del 99,9 %"
    assert [words.count(n, "district") for n in (0, 1, 12000)] == ["0 distritos", "1 distrito", "12.000 distritos"]
    assert words.listed(["A", "B", "C", "D", "E"]) == "A, B, C y 2 más"
    assert words.moment("week", 22, 52, "semana 23, 2147") == "semana 23 de 52"
    assert words.moment("week", None, 52) == "52 semanas"
    assert words.number(2.5e20) == "2,50 × 10²⁰"


def test_a_value_and_its_unit_are_never_on_two_lines_in_another_language(spanish):
    assert words.quantity(0.77, "ug/m3") == "0,77\u00a0µg/\u2060m³"
    assert words.plus_minus(61.2, 4.3, "%") == "61\u00a0±\u00a04\u00a0%"
    assert words.unparted(f"faltan {words.plus_minus(426.4, 0.5, 't')} aquí") == [
        "faltan", "426,4\u00a0±\u00a00,5\u00a0t", "aquí"]  # fmt: skip


def test_in_arabic_a_value_comes_before_its_unit_wherever_it_stands():
    texts = {("{share} %", ""): "{share}٪", ("%", ""): "٪", ("over {share} %", ""): "فوق {share}٪",
             ("{unit} per week", ""): "{unit} في الأسبوع"}  # fmt: skip
    tongue.speak("ar", Catalogue(texts))
    try:
        said = [words.quantity(12.7, "t/week"), words.plus_minus(4210.0, 25.0, "t"), words.percent(0.52),
                words.quantity(52.0, "%"), words.quantity(12.7, "t"), words.percent(0.9995)]  # fmt: skip
        again = tongue.tr("{a}: {b}", a="س", b=said[0])
        parts = words.unparted(f"من {words.plus_minus(4210.0, 25.0, 't')} هنا")
    finally:
        tongue.speak("en")
    assert all(text[0] in (COUNTS, OPENS) and text[-1] == CLOSES for text in said)
    assert [text[1:-1] for text in said] == [
        "١٢٫٧\u00a0t في الأسبوع", "٤٬٢١٠\u00a0±\u00a0٢٥\u00a0t", "٥٢٪", "٥٢٪", "١٢٫٧\u00a0t", "فوق ٩٩٫٩٪"]  # fmt: skip
    assert said[0][0] == COUNTS and again.endswith(said[0]), "one piece, not two in each other"
    assert len(parts) == 3


def test_decimals_that_are_shown_make_several_of_one_in_english():
    assert [words.quantity(1.0, "credits", decimals=n) for n in (0, 1)] == ["1 credit", "1.0 credits"]
    assert words.quantity(-1.0, "credits") == "−1 credit"
    assert words.quantity(1.0, "persons", decimals=2) == "1.00 people"


def test_a_wrong_translation_of_a_template_leaves_the_english_one():
    wrong = {("over {share} %", ""): "{n.foo}", ("{unit} per week", ""): "{unit[0].x}", ("{label}, {unit}", ""): "{"}
    tongue.speak("es", Catalogue(wrong))
    try:
        said = words.percent(0.9995), words.unit_word("t/week", "5,5"), words.titled("Dust", "t")
    finally:
        tongue.speak("en")
    assert said == ("over 99,9 %", "t per week", "Dust, t")


def test_the_year_of_data_is_in_the_digits_of_the_language_without_groups():
    tongue.speak("ar", Catalogue())
    try:
        said = [words.dated(text) for text in ("2147", "2019-2021", "2147-03-01", "سنة 2 من 4", "")]
    finally:
        tongue.speak("en")
    assert said == ["٢١٤٧", "٢٠١٩-٢٠٢١", "٢١٤٧-٠٣-٠١", "سنة 2 من 4", ""]


def test_a_noun_of_a_city_has_the_forms_that_the_city_says():
    forms = ("لا أحياء", "حي واحد", "حيّان", "{n} أحياء", "{n} حيًّا", "{n} حي")
    tongue.teach(Taught("ar", {}, {"{n} أحياء": forms}))
    tongue.speak("ar", Catalogue())
    try:
        said = [tongue.bare(words.count(n, "حي", "أحياء")) for n in (0, 1, 2, 3, 11, 100)]
    finally:
        tongue.teach(None)
        tongue.speak("en")
    assert said == ["لا أحياء", "حي واحد", "حيّان", "٣ أحياء", "١١ حيًّا", "١٠٠ حي"]
