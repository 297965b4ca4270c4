"""How the numbers in a scene's words came about, once more: for the sheet of the maths and for its replay. No Qt."""

from __future__ import annotations

from collections.abc import Mapping

from viewer.errors import UsageError
from viewer.model.city import City
from viewer.model.receipt import Line
from viewer.model.story import Story
from viewer.overlays.captions_of import words_of

WORDS = "words"  # in what a receipt asks: the story and the scene whose words are told


def said_again(city: City, place: Mapping[str, str], story: Story | None = None) -> tuple[Line, ...]:
    """How the numbers in a scene's words come about; of the pack's story of that name where none is given.

    UsageError where the data do not tell that scene.
    """
    try:
        story = story or next(one for one in city.stories if one.name == place["name"])
        return words_of(city, story, story.scene(str(place["scene"])), notes=False).lines
    except (KeyError, TypeError, StopIteration) as error:
        raise UsageError("the receipt is of a scene that the data do not tell") from error
