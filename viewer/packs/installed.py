"""The cities that lie in a folder of packs: what their manifests say about them, without opening their data."""

from __future__ import annotations

import tomllib
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from viewer.packs.linguist import name_of
from viewer.packs.localised import CITY, Teller, Translator
from viewer.packs.pack_texts import Table, told_of
from viewer.packs.paths import LARGEST_MANIFEST, MANIFEST, pack_file
from viewer.packs.verifying import content_of

LARGEST_HERE = 1_000_000  # bytes of texts that are read while a window waits; of a pack with more the name is English


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

    code: the language of their words, English where a pack has none in it, or none that its manifest vouches for.
    """
    try:
        found = sorted(path.parent for path in folder.glob(f"*/{MANIFEST}"))
    except OSError:
        return ()
    return tuple(_told(exhibit, said, code) for path in found for exhibit, said in _read(path))


def title_of(folder: Path, code: str = "en") -> str:
    """What the city in the folder of a pack is called in a language; "" where there is no pack."""
    return next((_told(exhibit, said, code).title for exhibit, said in _read(folder)), "")


def _told(exhibit: Exhibit, said: Mapping[str, object], code: str) -> Exhibit:
    """The exhibit in the words of its pack's own file of a language, which is read as where the pack is opened."""
    noted = Teller()
    _worded(exhibit, noted)
    wanted = {exhibit.title, exhibit.question, exhibit.note, *(one.source for one in noted.messages)}
    try:
        table = _table(exhibit.path, said, code, wanted)
    except (OSError, ValueError):
        return exhibit
    return _worded(exhibit, Translator(code, table)) if table else exhibit


def _worded(exhibit: Exhibit, say: Teller) -> Exhibit:
    title, question = say.text(CITY, exhibit.title), say.text(CITY, exhibit.question)
    return replace(exhibit, title=title, question=question, note=say.named(CITY, exhibit.note))


def _table(root: Path, said: Mapping[str, object], code: str, wanted: Container[str]) -> Table:
    """What the file that the manifest names, with the hash that it gives, says of the wanted texts."""
    name, listed, sums = name_of(code), said.get("texts"), said.get("files")
    if not isinstance(listed, list) or name not in listed or not isinstance(sums, dict):
        return {}
    return told_of(content_of(root, name, str(sums.get(name, "")), LARGEST_HERE), code, wanted)


def _read(path: Path) -> Iterator[tuple[Exhibit, Mapping[str, object]]]:
    """The exhibit in a folder and its manifest, or nothing: what cannot be read is none, `rhea check` says why."""
    try:
        with pack_file(path, MANIFEST).open("rb") as file:
            said = tomllib.loads(file.read(LARGEST_MANIFEST).decode("utf-8"))
    except (OSError, ValueError, RecursionError):
        return
    texts = [said.get(name, "") for name in ("title", "question", "note")]
    stories = said.get("stories", [])
    if all(isinstance(text, str) for text in texts) and isinstance(stories, list):
        yield Exhibit(path, texts[0] or path.name, texts[1], texts[2], len(stories)), said
