"""The cities that lie in a folder of packs: what their manifests say about them, without opening their data."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from viewer.packs.paths import LARGEST_MANIFEST, MANIFEST


@dataclass(frozen=True, slots=True)
class Exhibit:
    """One city that can be shown. stories: how many it carries."""

    path: Path
    title: str
    question: str = ""
    note: str = ""
    stories: int = 0


def installed(folder: Path) -> tuple[Exhibit, ...]:
    """The packs right below a folder, by the names of their folders; what is no pack is passed over."""
    try:
        found = sorted(path.parent for path in folder.glob(f"*/{MANIFEST}"))
    except OSError:
        return ()
    return tuple(exhibit for path in found for exhibit in _read(path))


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
