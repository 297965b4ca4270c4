"""What `rhea check` adds for a pack with stories: asks that cannot be answered, templates, pictures it cannot show."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from viewer.errors import PackError
from viewer.overlays.captions_of import story_faults
from viewer.overlays.story_layers import layer_faults
from viewer.packs.passport import Passport
from viewer.packs.paths import MANIFEST


def with_stories(passport: Passport, path: Path) -> Passport:
    """The passport with the faults of the stories that the pack tells; as it is for anything but a readable pack."""
    root = path.parent if path.name == MANIFEST else path
    if not (root / MANIFEST).is_file() or not passport.ok:
        return passport
    from viewer.packs.read import read

    try:
        city = read([path]).city
    except PackError:
        return passport  # it says why itself
    faults = [fault for story in city.stories for fault in (*story_faults(city, story), *layer_faults(city, story))]
    return replace(passport, problems=tuple(dict.fromkeys((*passport.problems, *faults))))
