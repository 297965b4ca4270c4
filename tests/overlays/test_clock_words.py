"""Steps of a clock in words: in a list, and inside a sentence where Spanish wants an article."""

from __future__ import annotations

import doctest

import pytest

from viewer import tongue
from viewer.overlays import clock_words


@pytest.fixture
def spanish():
    tongue.speak("es")


def test_the_examples_of_steps():
    assert doctest.testmod(clock_words).failed == 0


def test_a_step_has_its_article_inside_a_sentence(spanish):
    assert clock_words.step_named("week", 36) == "semana 36"
    assert clock_words.step_inside("week", 36) == "la semana 36"
    said = tongue.tr("risen since {moment}", moment=clock_words.step_inside("month", 3))
    assert said == "alzado desde el mes 3"
    assert clock_words.step_inside("shift", 3) == "shift 3", "a word of the city's own stays as it is"
