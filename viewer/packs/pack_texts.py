"""The texts of a pack in other languages: its Linguist files read for a City, and made or renewed in the pack."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Container, Mapping, Sequence
from pathlib import Path, PurePosixPath

from viewer.errors import Problem, clip
from viewer.model.city import City
from viewer.packs.linguist import Message, merged, name_of, read, written
from viewer.packs.localised import city_texts
from viewer.packs.paths import MANIFEST, pack_file
from viewer.packs.renewing import renewed_manifest, replace_files
from viewer.packs.text_rules import faults
from viewer.tongue import LANGUAGES

Table = dict[str, tuple[str, ...]]
MOST_TOLD = 20  # faults of one file


def tables_of(files: Mapping[str, bytes]) -> tuple[dict[str, Table], list[Problem]]:
    """By language what the files say, and what is wrong with them: such texts stay English, the pack is shown."""
    tables: dict[str, Table] = {}
    problems: list[Problem] = []
    for file, content in files.items():
        code = PurePosixPath(file).stem
        if code not in LANGUAGES or code == "en":
            known = ", ".join(f"{one}.ts" for one in LANGUAGES if one != "en")
            problems.append(_warning(file, "a language that is not spoken here", known))
            continue
        try:
            messages = read(content)
        except ValueError as error:
            problems.append(_warning(file, str(error), "a file as rhea texts --pack writes it"))
            continue
        tables[code], wrong = _table(messages, code, file)
        problems += wrong
    return tables, problems


def told_of(content: bytes, code: str, wanted: Container[str]) -> Table:
    """What a file says of these English texts alone, by the same rules; ValueError when it is no such file."""
    return _table([one for one in read(content) if one.source in wanted], code, name_of(code))[0]


def _table(messages: Sequence[Message], code: str, file: str) -> tuple[Table, list[Problem]]:
    """By the English text, which is all that a city knows its texts by."""
    table: Table = {}
    wrong: list[Problem] = []
    finished = [one for one in messages if one.finished]
    doubled = {one.source for one in finished if one.counted} & {one.source for one in finished if not one.counted}
    for message in finished:
        if said := _foreign(message, doubled) or faults(message, code, wording=False):
            found = f"{clip(message.source, 60)!r}: {said[0]}"
            wrong.append(_warning(file, found, "", "correct the translation; the text stays English", message.context))
        else:
            table[message.source] = message.told
    if len(wrong) > MOST_TOLD:
        wrong[MOST_TOLD:] = [_warning(file, f"{len(wrong) - MOST_TOLD} more texts are wrong", "", "rhea texts --check")]
    return table, wrong


def _foreign(message: Message, doubled: Container[str]) -> list[str]:
    """Why a message, whatever it says, is none of a city's."""
    if message.comment:
        return [
            f"it is about {clip(message.comment, 40)!r}; texts of a pack are told apart by their English words alone"
        ]
    return ["it stands there as a text and as a thing that is counted"] if message.source in doubled else []


def _warning(file: str, found: str, expected: str = "", hint: str = "", field: str = "") -> Problem:
    return Problem(found, expected, hint or "its texts stay English", file, field=field, severity="warning")


def pack_messages(root: Path, city: City, code: str) -> tuple[Message, ...]:
    """Every text of the city with what the pack's file says of it; ValueError where that cannot be read."""
    path = root / name_of(code)
    return merged(city_texts(city), read(path.read_bytes()) if path.is_file() else ())


def write_texts(root: Path, told: Mapping[str, tuple[Message, ...]]) -> list[str]:
    """Puts these messages by language into the pack in the folder, with their hashes; gives the files that changed.

    OSError, ValueError or PackError where the pack cannot be written; then it is the old one.
    """
    made = {name_of(code): written(messages, code) for code, messages in told.items()}
    said = tomllib.loads(pack_file(root, MANIFEST).read_text("utf-8"))
    listed, sums = said.get("texts", []), said.get("files", {})
    changed = {
        name: content
        for name, content in made.items()
        if name not in listed
        or sums.get(name) != hashlib.sha256(content).hexdigest()
        or (root / name).read_bytes() != content
    }
    if changed:
        old = pack_file(root, MANIFEST).read_bytes()
        manifest = renewed_manifest(old, changed, texts=sorted(changed))
        replace_files(root, {**changed, MANIFEST: manifest})
    return sorted(changed)
