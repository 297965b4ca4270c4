"""Stories that a person made or changed: kept in the person's own data folder by city, or saved into the city's pack.

Each is one file. Nothing of the pack is touched before somebody asks for it.
"""

from __future__ import annotations

import hashlib
import os
import re
import tomllib
from collections.abc import Sequence
from dataclasses import replace
from itertools import count
from pathlib import Path

from platformdirs import user_data_path

from viewer.errors import PackError, Problem, clip
from viewer.model.city import City
from viewer.model.story import Story
from viewer.packs.atomic import write_atomically
from viewer.packs.paths import LARGEST_MANIFEST, MANIFEST, pack_file
from viewer.packs.renewing import renewed_manifest, replace_files
from viewer.packs.stories import story_of
from viewer.packs.story_writing import renewed_text, story_text
from viewer.tongue import tr

MOST_OWN = 200
FOLDER = "stories"
_ODD = re.compile(r"[^a-z0-9_\-]+")


def own_folder(city: City) -> Path:
    """Where the person's stories of this city lie, made or not.

    A city is known by its name, its title and the names of its sources: its data may be renewed, its stories stay.
    """
    city = city.original or city
    known = "\0".join((city.name, city.title, *(source.name for source in city.sources)))
    digest = hashlib.sha256(known.encode("utf-8", "surrogatepass")).hexdigest()[:12]
    plain = _ODD.sub("-", city.name.casefold())[:40].strip("-") or "city"
    return user_data_path("rhea", appauthor=False) / FOLDER / f"{plain}-{digest}"


def own_file(name: str, city: City) -> Path:
    """Where the person's own story of this name lies, made or not."""
    return own_folder(city) / f"{name}.toml"


def own_stories(city: City) -> tuple[tuple[Story, ...], list[Problem]]:
    """The person's stories of this city by the names of their files, and what is wrong with those that cannot be read.

    Their `file` is empty.
    """
    stories, problems = [], []
    for path in sorted(own_folder(city).glob("*.toml"))[:MOST_OWN]:
        try:
            with path.open("rb") as file:
                content = file.read(LARGEST_MANIFEST + 1)
        except OSError as error:
            problems.append(Problem(error.strerror or "cannot be read", file=path.name))
            continue
        story, faults = story_of(city, content, path.name)
        problems += faults
        if story is not None and story.name == path.stem:
            stories.append(replace(story, file=""))
        elif story is not None:
            problems.append(
                Problem(f"it holds the story {story.name!r}", f"the file {story.name}.toml", file=path.name)
            )
    return tuple(stories), problems


def keep(story: Story, city: City) -> Path:
    """Writes the story into the person's own folder and says where; OSError when it cannot be written.

    PackError where the story could not be read again.
    """
    path = own_file(story.name, city)
    own = replace(story, file="")
    old = path.read_text("utf-8") if path.is_file() else ""
    write_atomically(path, _checked(own, city, old).encode())
    return path


def forget(name: str, city: City) -> bool:
    """Removes the person's own story of this name; False when there is none."""
    path = own_file(name, city)
    try:
        path.unlink()
    except FileNotFoundError:
        return False
    return True


def pack_root(city: City) -> Path | None:
    """The folder of the pack that a city was read from; None when it comes from plain files."""
    root = Path(city.path)
    root = root.parent if root.name == MANIFEST else root
    return root if city.path and (root / MANIFEST).is_file() else None


def why_not_into_pack(city: City) -> str:
    """Why a story cannot be saved into the city's pack, empty when it can."""
    root = pack_root(city)
    if root is None:
        return tr("this city is not a pack")
    if city.original is not None:
        return tr("the pack is told in another language than its own, which is English")
    if not (os.access(root, os.W_OK) and os.access(root.parent, os.W_OK)):
        return tr("the pack {name} is read-only", name=clip(root.name, 60))
    return ""


def save_into_pack(story: Story, city: City) -> Story:
    """The story as a file of the city's pack, with its hash in pack.toml; the pack is the old one or the new one.

    A story without a file takes one of its own name, with a number where another story has that.
    Comments of pack.toml and of the scenes that stay as they are stay too. PackError when the pack cannot be written.
    """
    why, root = why_not_into_pack(city), pack_root(city)
    if why or root is None:
        raise PackError([Problem(why, hint="it stays among your own stories", file=city.name)])
    try:
        saved = replace(story, file=story.file or _free_file(root, story.name))
        path = root / saved.file
        old = pack_file(root, saved.file).read_text("utf-8") if path.exists() else ""
        content = _checked(saved, city, old).encode()
        manifest = renewed_manifest(pack_file(root, MANIFEST).read_bytes(), {saved.file: content}, stories=[saved.file])
        replace_files(root, {saved.file: content, MANIFEST: manifest})
    except (OSError, ValueError) as error:
        raise PackError([Problem(str(error), "a pack that can be written", file=city.name)]) from error
    return saved


def remove_from_pack(story: Story, city: City) -> None:
    """Takes the story's file out of the city's pack; PackError when the pack cannot be written."""
    why, root = why_not_into_pack(city), pack_root(city)
    if why or root is None or not story.file:
        raise PackError([Problem(why or "the story is not in the pack", file=city.name)])
    try:
        manifest = renewed_manifest(pack_file(root, MANIFEST).read_bytes(), {}, gone=[story.file])
        replace_files(root, {MANIFEST: manifest}, gone=[story.file])
    except (OSError, ValueError) as error:
        raise PackError([Problem(str(error), "a pack that can be written", file=city.name)]) from error


def joined(stories: Sequence[Story], own: Sequence[Story]) -> tuple[Story, ...]:
    """The pack's stories and the person's own, which stand in the place of those of the same name.

    A story that replaces one of the pack keeps the pack's file, so that it can be saved there again.
    """
    mine = {story.name: story for story in own}
    kept = [replace(mine.pop(story.name), file=story.file) if story.name in mine else story for story in stories]
    return (*kept, *mine.values())


def _free_file(root: Path, name: str) -> str:
    """The file of a story that has none yet: by its name, unless that holds something else than this story."""
    files = (f"{FOLDER}/{name}{f'-{number}' if number > 1 else ''}.toml" for number in count(1))
    return next(file for file in files if not os.path.lexists(root / file) or _named(root / file) == name)


def _named(path: Path) -> str:
    """The name that the story in a file has, empty where it has none."""
    try:
        with path.open("rb") as file:
            said = tomllib.loads(file.read(LARGEST_MANIFEST).decode("utf-8")).get("name", "")
    except (OSError, ValueError):
        return ""
    return said if isinstance(said, str) else ""


def _checked(story: Story, city: City, old: str) -> str:
    """The text of a story that can be read again; PackError with the faults of one that cannot."""
    text = renewed_text(old, story, city) if old else story_text(story, city)
    _, problems = story_of(city, text.encode(), story.file or f"{story.name}.toml")
    if problems:
        raise PackError(problems)
    return text
