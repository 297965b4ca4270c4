"""Spanish templates are right for whatever comes into them: no article or preposition that wants another word."""

from __future__ import annotations

import re

import pytest

from viewer import tongue

ARTICLES = re.compile(r"\b(?:[Uu]n|[Uu]na|[Ee]ste|[Ee]sta|[Tt]odo|[Tt]oda) \{(?:step|district|place|region)\}")
BEFORE_MOMENTS = re.compile(r"\b(?:de|del|en|a|para|por|desde|hasta|el|la) \{(?:when|period)\}", re.IGNORECASE)
DAYS = "on {when}"  # of English templates that are used for days alone: "el 6 de mayo"


def told(code: str):
    """Every English template with its translations."""
    catalogue = tongue._shipped(code)
    for (english, _), text in catalogue.texts.items():
        yield english, text
    for (english, _), forms in catalogue.counted.items():
        for text in forms:
            yield english, text


def test_no_gender_is_taken_for_granted_before_a_noun_of_the_data():
    assert [text for _, text in told("es") if ARTICLES.search(text)] == []


def test_a_moment_that_may_be_of_either_gender_has_nothing_before_it():
    wrong = [text for english, text in told("es") if BEFORE_MOMENTS.search(text) and DAYS not in english.lower()]
    assert wrong == []


@pytest.mark.parametrize(
    "english",
    [
        "end of {moment}",
        "At the end of {moment}, nothing lies in any {place}.",
        "after {moment}",
        "{place} in {moment}",
    ],
)
def test_the_end_of_a_week_and_of_a_day_are_told_alike(english):
    """What goes in there comes without its article: "semana 23 de 52" would want "de la", "día 3" wants "del"."""
    text = dict(told("es"))[english]
    assert not re.search(r"\b(?:de|en|después de|al) \{moment\}", text, re.IGNORECASE)


def test_arabic_glues_nothing_to_a_value_but_with_a_stroke_between():
    glued = re.compile(r"(?:^|[\s(«])(?:و|ف)?(?:ال|بال|لل|كال|[بلكس])\{")
    assert [text for _, text in told("ar") if glued.search(text)] == []


def test_arabic_says_no_day_before_a_moment_that_may_be_a_week():
    assert [text for _, text in told("ar") if "يوم {when}" in text] == []
