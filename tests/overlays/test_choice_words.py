"""Words that can be chosen for parameters: each is told, and stays what is kept."""

import pytest

from tests.cities import tiny_city
from viewer import tongue
from viewer.overlays import KINDS
from viewer.overlays.choice_words import choice_told
from viewer.overlays.choices import choices
from viewer.overlays.kind import Choice

CHOICES = {f"{kind.name}.{one.name}": one for kind in KINDS.values() for one in kind.params if isinstance(one, Choice)}
AS_THEY_ARE = set("ABCDEF23") | {"", "0.05", "0.005"}  # signs, the same in every language


@pytest.fixture
def untold():
    missing: set[str] = set()
    tongue.speak("es", tongue.Catalogue())
    tongue.note_untold(missing)
    yield missing
    tongue.note_untold(None)
    tongue.speak("en")


def test_every_word_that_can_be_chosen_is_asked_of_the_translation(untold):
    for word in {word for choice in CHOICES.values() for word in choice.options} - AS_THEY_ARE:
        choice_told(word)
        assert word.replace("_", " ") in untold, word


def test_a_choice_keeps_its_word_and_tells_it_in_the_language_that_is_spoken():
    about = "a choice: how classes are made"
    tongue.speak("es", tongue.Catalogue({("equal", about): "iguales"}))
    try:
        assert ("equal", "iguales") in choices(CHOICES["wealth.scheme"], tiny_city())
    finally:
        tongue.speak("en")
    assert ("equal", "equal") in choices(CHOICES["wealth.scheme"], tiny_city())
    assert ("fisher_jenks", "fisher jenks") in choices(CHOICES["wealth.scheme"], tiny_city())
