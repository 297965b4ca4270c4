"""Sentences are true for their numbers: plurals, ties, nothing, one, no relation and chance."""

from __future__ import annotations

import pytest

from viewer.scene import findings
from viewer.scene.findings import Subject

NAN = float("nan")
DUST = Subject("Dust", "ug/m3", "district", "districts", by_people=True, role="pollution")
PLAIN = Subject("Dust", "ug/m3", "district", "districts")
CREDITS = Subject("Median credits", "credits", "district", "districts")


def test_the_middle_speaks_of_people_only_where_they_are_known():
    said = findings.middle(PLAIN, known=94, low=3.1, median=7.2, high=29.2)
    assert (
        said
        == "Dust: at least half of the districts are at 7.2 µg/m³ or more; the districts range from 3.1 to 29.2 µg/m³."
    )
    assert "half of the people live at 7.2" in findings.middle(DUST, known=94, low=3.1, median=7.2, high=29.2)


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        (0, "No district has a value of dust."),
        (1, "Dust: 4 µg/m³ in the only district with a value."),
        (3, "Dust: 4 µg/m³ in all 3 districts with a value."),
    ],
)
def test_nothing_one_and_all_equal_are_told_as_such(known, expected):
    assert findings.middle(PLAIN, known=known, low=4.0, median=4.0, high=4.0) == expected
    assert findings.ranking(PLAIN, known=known, highest=["A"], high=4.0, lowest=["A"], low=4.0) == expected


def test_a_unit_that_ends_the_label_is_not_said_twice():
    said = findings.middle(CREDITS, known=3, low=10.0, median=20.0, high=60.0)
    assert (
        said == "Median credits: at least half of the districts are at 20 or more; the districts range from 10 to 60."
    )


@pytest.mark.parametrize(
    ("rho", "by_people", "chance", "expected"),
    [
        (0.02, 0.05, True, "Median credits and dust have next to nothing to do with each "
            "other (rank correlation 0.02, by people 0.05)."),
        (-0.71, NAN, False, "Where median credits is higher, dust is mostly lower (rank correlation −0.71)."),
        (0.3, 0.35, False, "Where median credits is higher, dust tends to be higher "
            "(rank correlation 0.30, by people 0.35)."),
        (0.3, 0.1, False, "Median credits and dust have next to nothing to do with each "
            "other (rank correlation 0.30, by people 0.10)."),
        (1.0, NAN, False, "Where median credits is higher, dust is always higher (rank correlation 1.00)."),
        (0.6, NAN, True, "Where median credits is higher, dust tends to be higher, but 5 "
            "districts may show that by chance (rank correlation 0.60)."),
    ],
)  # fmt: skip
def test_a_relation_is_told_by_its_strength(rho, by_people, chance, expected):
    assert findings.relation(CREDITS, PLAIN, n=5, rho=rho, by_people=by_people, chance=chance) == expected


@pytest.mark.parametrize(
    ("n", "expected"),
    [
        (0, "Nothing can be said of median credits and dust together: no districts has both."),
        (1, "Nothing can be said of median credits and dust together: 1 district has both."),
        (2, "Nothing can be said of median credits and dust together: 2 districts have both."),
        (9, "Nothing can be said of median credits and dust together: one of them is the same everywhere."),
    ],
)
def test_no_relation_can_be_told_of_too_few_or_of_one_value(n, expected):
    assert findings.relation(CREDITS, PLAIN, n=n, rho=NAN) == expected.replace("no districts has", "no district has")


@pytest.mark.parametrize(
    ("subject", "share", "index", "error", "expected"),
    [
        (DUST, 0.684, -0.24, 0.02, "The poorer half breathe 68 % of the dust."),
        (DUST, 0.503, -0.002, 0.004, "Poor and rich breathe alike: the poorer half 50.3 % of the dust."),
        (DUST, 0.56, -0.06, 0.04, "No difference beyond chance: the poorer half breathe 56 % of the dust."),
        (PLAIN, 0.41, 0.11, 0.02, "The poorer half of the districts have 41 % of the dust."),
        (PLAIN, 0.5, 0.0, 0.0, "Poor and rich districts have it alike: the poorer "
            "half of the districts 50 % of the dust."),
        (DUST, NAN, NAN, NAN, "Nothing can be said of who has the dust."),
    ],
)  # fmt: skip
def test_the_poorer_half_is_told_with_what_it_bears(subject, share, index, error, expected):
    assert findings.poorer_half(subject, share=share, index=index, error=error) == expected


def test_only_wealth_makes_a_half_the_poorer_one():
    least = findings.poorer_half(DUST, share=0.67, index=-0.2, error=0.02, by="Residents")
    assert least == "The half of the people with the least residents breathe 67 % of the dust."
    even = findings.poorer_half(PLAIN, share=0.5, index=0.0, error=0.1, by="Residents")
    assert even == "Both halves have it alike: the half of the districts with the least residents 50 % of the dust."
    unsure = findings.poorer_half(PLAIN, share=0.6, index=-0.1, error=0.1, by="Residents")
    assert unsure == (
        "No difference beyond chance: the half of the districts with the least residents have 60 % of the dust."
    )


def test_a_lorenz_curve_tells_of_the_half_with_the_least():
    assert (
        findings.lower_half(DUST, share=0.34, gini=0.2) == "The half of the people with the least dust has 34 % of it."
    )
    wealth = Subject("Income", "usd", "district", "districts", by_people=True, role="wealth")
    assert findings.lower_half(wealth, share=0.34, gini=0.2) == "The poorer half have 34 % of the income."
    assert (
        findings.lower_half(DUST, share=0.5, gini=0.0)
        == "Dust: each half has half of it, for it is the same everywhere."
    )


def test_a_ranking_has_no_ratio_where_the_lowest_is_not_above_zero():
    said = findings.ranking(PLAIN, known=4, highest=["A"], high=9.0, lowest=["B", "C"], low=0.0)
    assert said == "Dust: highest in A (9 µg/m³), lowest in 2 districts (0 µg/m³)."


@pytest.mark.parametrize(
    ("count", "people", "inside", "outside", "total", "expected"),
    [
        (12, 48210.0, 9.24, 7.41, False, "12 districts selected: 48,210 people, dust 9.24 "
            "µg/m³ against 7.41 µg/m³ elsewhere"),
        (1, 1.0, 9.0, NAN, False, "1 district selected: 1 person, dust 9 µg/m³"),
        (94, NAN, 9.0, NAN, False, "all 94 districts selected: dust 9 µg/m³"),
        (2, NAN, NAN, 7.0, False, "2 districts selected: no data of dust"),
        (2, NAN, 120.0, 7.0, True, "2 districts selected: dust 120 µg/m³"),
    ],
)  # fmt: skip
def test_a_selection_is_told_in_one_line(count, people, inside, outside, total, expected):
    noun = Subject("", "", "district", "districts")
    said = findings.chosen(
        PLAIN, count=count, of=94, people=people, inside=inside, outside=outside, total=total, noun=noun
    )
    assert said == expected


def test_a_selection_without_numbers_is_counted():
    noun = Subject("", "", "room", "rooms")
    said = findings.chosen(None, count=3, of=9, people=NAN, inside=NAN, outside=NAN, total=False, noun=noun)
    assert said == "3 rooms selected"


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"people": 28388.0, "inside": 19120.0, "outside": 15300.0},
         ("28,388 people inside", "Median credits 19.1 k inside, 15.3 k outside")),
        ({"people": NAN, "inside": 16.4, "outside": 7.1, "p": 0.0004},
         ("3 districts inside", "Dust 16.4 µg/m³ inside, 7.1 µg/m³ outside · p < 0.001")),
        ({"people": 0.0, "inside": NAN, "outside": 7.1}, ("0 people inside", "no data of dust inside")),
        ({"people": 9.0, "inside": 16.4, "outside": NAN},
         ("9 people inside", "Dust 16.4 µg/m³ inside, no data outside")),
        ({"people": 9.0, "inside": 16.4, "outside": NAN, "whole": True},
         ("9 people inside", "Dust 16.4 µg/m³ inside, nothing outside")),
    ],
)  # fmt: skip
def test_the_lens_says_what_it_holds_in_two_lines(facts, expected):
    subject = CREDITS if facts["inside"] > 1000 else PLAIN
    assert findings.lens(subject, count=3, **facts) == expected
