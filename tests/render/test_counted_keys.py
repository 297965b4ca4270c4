"""A key counts its regions in their own words, one and several, in the forms of the language."""

from __future__ import annotations

from dataclasses import replace

import pytest

from viewer import tongue
from viewer.render.keys import told
from viewer.render.legend import missing_words
from viewer.scene.picture import Legend

GREY = (90, 90, 90, 255)
KEY = Legend("Dust", ramp=(GREY, GREY), breaks=("1", "2", "3"), counts=(1, 4), missing=1, missing_word="counties",
             missing_one="county")  # fmt: skip
FORMS = ("لا مقاطعات", "مقاطعة واحدة", "مقاطعتان", "{n} مقاطعات", "{n} مقاطعةً", "{n} مقاطعة")


@pytest.fixture
def arabic():
    tongue.speak("ar", tongue.Catalogue({}, {("{n} counties", ""): FORMS}))


def test_one_is_told_as_one():
    assert told(("class", 0), KEY) == "1 to 2: 1 county"
    assert told(("class", 1), KEY) == "2 to 3: 4 counties"
    assert missing_words(KEY) == "no data: 1 county"
    assert missing_words(replace(KEY, missing=3)) == "no data: 3 counties"


def test_the_counts_of_the_classes_stand_before_their_noun():
    assert KEY.counted_in_classes() == "1 · 4 counties"
    assert replace(KEY, counts=(0, 1)).counted_in_classes() == "0 · 1 county"


def test_counts_have_the_forms_of_the_language(arabic):
    assert tongue.bare(told(("class", 0), KEY)).endswith("مقاطعة واحدة")
    assert tongue.bare(told(("class", 1), KEY)).endswith("٤ مقاطعات")
    assert tongue.bare(missing_words(replace(KEY, missing=2))).endswith("مقاطعتان")
    assert tongue.bare(KEY.counted_in_classes()) == "١ · ٤ مقاطعات"


def test_no_count_of_a_class_is_lost_where_two_is_a_word_of_its_own(arabic):
    assert tongue.bare(replace(KEY, counts=(1, 0, 1)).counted_in_classes()) == "١ · ٠ · ١ مقاطعات"
