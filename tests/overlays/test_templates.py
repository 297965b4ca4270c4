"""The grammar of words with numbers in them."""

import math

import pytest

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
}


def said(text: str) -> str:
    template = parsed(text, tuple(ANSWERS))
    assert not template.faults
    return template.filled(ANSWERS)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
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


def test_a_brace_inside_a_slot_closes_nothing():
    assert [fault.found for fault in parsed("{a {booked}", tuple(ANSWERS)).faults] == ["'{' without '}'"]


def test_what_has_no_answer_reads_no_data():
    assert parsed("{gone} here").filled({}) == "no data here"


def test_names_come_once_and_in_order():
    assert parsed("{b} {a} {b:x|y}").names == ("b", "a")
