"""What `rhea check` adds for a pack with stories: asks that cannot be answered, templates, pictures it cannot show."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from viewer.errors import PackError, Problem
from viewer.model.city import City
from viewer.model.story import Story
from viewer.overlays.captions_of import story_faults
from viewer.overlays.story_layers import layer_faults
from viewer.packs.pack import manifest_of
from viewer.packs.passport import Passport
from viewer.packs.paths import MANIFEST, pack_file
from viewer.packs.stories import remains_of


def with_stories(passport: Passport, path: Path) -> Passport:
    """The passport with all faults of the stories that the pack tells, also of those that are not shown for a fault.

    As it is for anything but a readable pack.
    """
    root = path.parent if path.name == MANIFEST else path
    if not (root / MANIFEST).is_file():
        return passport
    from viewer.packs.read import read

    try:
        city = read([path]).city
        files = manifest_of(root)[0].stories
    except PackError:
        return passport  # it says why itself
    found = (problem for file in files for problem in _of_file(city, root, file))
    return replace(passport, problems=tuple(dict.fromkeys((*passport.problems, *found))))


def _of_file(city: City, root: Path, file: str) -> Iterator[Problem]:
    """What is wrong with the words and pictures of the story in a file, whether it is told or has other faults too."""
    told = next((story for story in city.stories if story.file == file), None)
    if told is not None:
        yield from _of_story(city, told)
        return
    remains, _ = remains_of(city, pack_file(root, file).read_bytes(), file)
    if remains is not None:
        yield from remains.own(_of_story(city, remains.story))


def _of_story(city: City, story: Story) -> list[Problem]:
    return [*story_faults(city, story), *layer_faults(city, story)]
