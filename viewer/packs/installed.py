"""The cities that lie in a folder of packs: what their manifests say about them, without opening their data."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from viewer.packs.linguist import LARGEST, name_of, read
from viewer.packs.localised import CITY, Translator
from viewer.packs.paths import LARGEST_MANIFEST, MANIFEST


@dataclass(frozen=True, slots=True)
class Exhibit:
    """One city that can be shown. stories: how many it carries."""

    path: Path
    title: str
    question: str = ""
    note: str = ""
    stories: int = 0


def installed(folder: Path, code: str = "en") -> tuple[Exhibit, ...]:
    """The packs right below a folder, by the names of their folders; what is no pack is passed over.

    code: the language of their words, English where a pack has none in it.
    """
    try:
        found = sorted(path.parent for path in folder.glob(f"*/{MANIFEST}"))
    except OSError:
        return ()
    return tuple(_told(exhibit, code) for path in found for exhibit in _read(path))


def title_of(folder: Path, code: str = "en") -> str:
    """What the city in the folder of a pack is called in a language; "" where there is no pack."""
    return next((_told(exhibit, code).title for exhibit in _read(folder)), "")


def _told(exhibit: Exhibit, code: str) -> Exhibit:
    """The exhibit in the words of its pack's own file of a language."""
    try:
        with (exhibit.path / name_of(code)).open("rb") as file:
            messages = read(file.read(LARGEST + 1))
    except (OSError, ValueError):
        return exhibit
    say = Translator(code, {one.source: one.told for one in messages if one.finished})
    title, question = say.text(CITY, exhibit.title), say.text(CITY, exhibit.question)
    return replace(exhibit, title=title, question=question, note=say.named(CITY, exhibit.note))


def _read(path: Path) -> Iterator[Exhibit]:
    """The exhibit in a folder, or nothing: a pack that cannot be read is no exhibit, `rhea check` says why."""
    try:
        with (path / MANIFEST).open("rb") as file:
            said = tomllib.loads(file.read(LARGEST_MANIFEST).decode("utf-8"))
    except (OSError, ValueError, RecursionError):
        return
    texts = [said.get(name, "") for name in ("title", "question", "note")]
    stories = said.get("stories", [])
    if all(isinstance(text, str) for text in texts) and isinstance(stories, list):
        yield Exhibit(path, texts[0] or path.name, texts[1], texts[2], len(stories))
