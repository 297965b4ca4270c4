"""The grammar of words with numbers in them."""

import math

import pytest

from viewer import tongue
from viewer.overlays.asking import count, name, number, share
from viewer.overlays.templates import parsed

ANSWERS = {
    "booked": number(11388.4, "t"),
    "small": number(2.256, "t"),
    "gap": number(-7178.3, "t", sigma=25.2),
    "one": count(1, "district"),
    "many": count(7, "facility"),
    "none": count(0, "district"),
    "part": share(0.416),
    "who": name("the Wharf"),
    "lost": number(math.nan, "t"),
    "still": number(0.0, "t"),
    "tiny": number(1e-13, "t"),
    "dip": number(-0.04, "t", sigma=3.2),
    "bit": share(0.0004),
}


def said(text: str) -> str:
    template = parsed(text, tuple(ANSWERS))
    assert not template.faults
    return template.filled(ANSWERS)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{tiny:falls|stays|rises} by {tiny:.1}", "stays by 0.0 t"),
        ("{tiny:.1}: it {tiny:falls|stays|rises}", "0.0 t: it stays"),
        ("{small:.1} {tiny:falls|stays|rises} by {tiny:.1}, {tiny:.0}", "2.3 t stays by 0.0 t, 0 t"),
        ("{dip:falls|stays|rises} by {dip:abs .1}", "stays by 0.0 t"),
        ("{dip:falls|stays|rises} by {dip:abs .2}", "falls by 0.04 t"),
        ("{dip:falls|stays|rises} by {dip:abs}", "falls by 0.04 t"),
        ("{dip:falls|stays|rises}: {dip:sigma}", "stays: 0 ± 3 t"),
        ("{bit:falls|stays|rises} by {bit:abs .1}", "stays by 0.0 %"),
        ("{bit:falls|stays|rises} by {bit}", "rises by 0.04 %"),
        ("{none:falls|stays|rises}, {one:falls|stays|rises}", "stays, rises"),
        ("{lost:falls|stays|rises} by {lost:.1}", "stays by no data"),
        ("{who:falls|stays|rises}", "stays"),
        ("{booked} are booked.", "11,388 t are booked."),
        ("{booked.value} t", "11,388 t"),
        ("{small:.1}", "2.3 t"),
        ("{small:2}", "2.3 t"),
        ("{small.value:.2}", "2.26"),
        ("{gap:abs}", "7,178 t"),
        ("{gap:sigma}", "−7,178 ± 25 t"),
        ("{gap:abs sigma}", "7,178 ± 25 t"),
        ("{one}, {many}, {none}", "1 district, 7 facilities, no districts"),
        ("{none:cap}.", "No districts."),
        ("{many.value} {many:place|places}", "7 places"),
        ("{one.value} {one|place|places}", "1 place"),
        ("it {gap:falls|stays|rises}, {still:falls|stays|rises}, {small:falls|stays|rises}", "it falls, stays, rises"),
        ("{part}", "42 %"),
        ("{part.value}", "42"),
        ("{part:.1}", "41.6 %"),
        ("{who:cap} pays", "The Wharf pays"),
        ("{lost}", "no data"),
        ("{lost:t|tonnes}", "tonnes"),
        ("{{{many.value}}}", "{7}"),
        ("", ""),
        ("no numbers", "no numbers"),
    ],
)
def test_numbers_are_written_as_the_slot_says(text, expected):
    assert said(text) == expected


def test_all_faults_of_a_text_are_told_at_once():
    faults = parsed("{boked} } {Booked} {booked:.x} {booked:a|b|c|d} {booked.unit} {booked:} {", tuple(ANSWERS)).faults
    assert [fault.found for fault in faults] == [
        "'}' without '{'",
        "{Booked}",
        "'.x' in {booked:.x}",
        "{booked:a|b|c|d}",
        "{booked.unit}",
        "{booked:}",
        "'{' without '}'",
        "no ask 'boked'",
    ]
    assert faults[-1].nearest == "booked"


def test_without_an_answer_nothing_is_said_to_rise():
    assert parsed("it {gone:falls|stays|rises}").filled({}) == "it stays"


def test_a_brace_inside_a_slot_closes_nothing():
    assert [fault.found for fault in parsed("{a {booked}", tuple(ANSWERS)).faults] == ["'{' without '}'"]


def test_what_has_no_answer_reads_no_data():
    assert parsed("{gone} here").filled({}) == "no data here"


def test_names_come_once_and_in_order():
    assert parsed("{b} {a} {b:x|y}").names == ("b", "a")


ARABIC_WORDS = "{n:صفر|واحد|اثنان|قليل|كثير|آخر}"


@pytest.fixture
def arabic():
    tongue.speak("ar", tongue.Catalogue())


@pytest.mark.parametrize(
    ("value", "word"), [(0, "صفر"), (1, "واحد"), (2, "اثنان"), (7, "قليل"), (23, "كثير"), (100, "آخر"), (1.5, "آخر")]
)
def test_a_word_has_as_many_forms_as_the_language(arabic, value: float, word: str):
    template = parsed(ARABIC_WORDS)
    assert template.faults == ()
    assert template.filled({"n": number(value)}) == word


def test_words_by_sign_and_of_two_forms_go_with_numbers_in_other_signs(arabic):
    template = parsed("{n:falls|stays|rises} {n:one|many}")
    assert [template.filled({"n": number(value)}) for value in (-4, 0, 1)] == [
        "falls many", "stays many", "rises one",
    ]  # fmt: skip


def test_a_number_stays_in_one_piece_between_words_of_the_other_direction(arabic):
    assert parsed("كتلة {n}").filled({"n": number(4.5, "µg/m³")}) == "كتلة \u2067٤٫٥\u00a0µg/\u2060m³\u2069"


def test_more_forms_than_the_language_has_are_a_fault():
    assert [fault.expected for fault in parsed(ARABIC_WORDS).faults] == [
        "two words (after 1, after others) or three (below 0, 0, above 0)"
    ]
    assert not parsed(ARABIC_WORDS, language=tongue.LANGUAGES["ar"]).faults
    assert "6, one for each form" in parsed("{n:a|b|c|d}", language=tongue.LANGUAGES["ar"]).faults[0].expected
