"""What `rhea check` adds for a pack with texts in other languages: what is wrong in its files, changed or not."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from viewer.app.texts import CODES
from viewer.app.texts_command import Place, file_faults
from viewer.errors import PackError, Problem
from viewer.packs.linguist import name_of
from viewer.packs.passport import Passport
from viewer.packs.paths import MANIFEST, pack_file
from viewer.scene.words import count

MOST_TOLD = 20  # faults of one file


def with_texts(passport: Passport, path: Path) -> Passport:
    """The passport with the faults of the pack's texts, in the words of `rhea texts --check`; as it is for no pack.

    A file is read whatever its hash is. They are warnings: such texts stay English, the pack is shown.
    """
    root = path.parent if path.name == MANIFEST else path
    if not (root / MANIFEST).is_file():
        return passport
    known = {(one.file, one.field, one.found): one for one in passport.problems}
    said = [problem for code in CODES for problem in _told(root, code, known)]
    return replace(passport, problems=(*passport.problems, *said)) if said else passport


def _told(root: Path, code: str, known: dict[tuple[str, str, str], Problem]) -> list[Problem]:
    """What is to be added for the file of a language, and where all of its faults are shown."""
    name = name_of(code)
    wrong = _faults(root, code, name)
    fresh = [fault for fault in wrong if (fault.file, fault.field, fault.found) not in known]
    if not wrong:
        return []
    see = f"`rhea texts --check --pack {root}` shows them all"
    return [*fresh[:MOST_TOLD], Problem(f"it has {count(len(wrong), 'fault')}", "", see, name, severity="warning")]


def _faults(root: Path, code: str, name: str) -> list[Problem]:
    try:
        pack_file(root, name)  # no link, no place outside the pack
        kept = Place(root.name, root, ()).kept(code)
    except FileNotFoundError:
        return []
    except (OSError, ValueError) as error:
        return [Problem(str(error), f"texts in {code!r}", file=name, severity="warning")]
    except PackError as error:
        return [replace(one, file=name, severity="warning") for one in error.problems]
    finished = [one for one in kept if one.finished]
    return [replace(one, severity="warning") for one in file_faults(finished, finished, code, name)]
