"""Neighbours from GAL files, as GeoDa and PySAL write them."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from viewer.errors import PackError, Problem
from viewer.geometry.neighbours import Neighbours, paired

MAX_BYTES = 100_000_000


def read_gal(path: str | Path) -> tuple[tuple[str, ...], Neighbours]:
    """The ids in the order of the file, and who is whose neighbour, numbered by that order.

    The header is `n` or `0 n layer key`; then two lines for each region: its id and number of neighbours, their ids.
    PackError for anything else, with the row.
    """
    path = Path(path)
    lines = _lines(path)
    head = lines[0].split() if lines else []
    count = head[1:2] if len(head) > 2 else head[:1]
    if not count or not count[0].isdigit():
        raise _refused(path, 1, "no number of regions", "`n` or `0 n layer key`")
    beside: dict[str, list[str]] = {}
    row = 1
    while row < len(lines):
        words = lines[row].split()
        row += 1
        if not words:
            continue
        if len(words) != 2 or not words[1].isdigit() or words[0] in beside:
            raise _refused(path, row, lines[row - 1], "an id that is new and its number of neighbours")
        listed = lines[row].split() if row < len(lines) and int(words[1]) else []
        if len(listed) != int(words[1]):
            raise _refused(path, row + 1, f"{len(listed)} neighbours", f"{words[1]} neighbours of {words[0]}")
        row += bool(listed)
        beside[words[0]] = listed
    if len(beside) != int(count[0]):
        raise _refused(path, 1, f"{len(beside)} regions", f"{count[0]}, as its first line says")
    return tuple(beside), _numbered(path, beside)


def _lines(path: Path) -> list[str]:
    try:
        if path.stat().st_size > MAX_BYTES:
            raise PackError([Problem("the file is too large for weights", file=path.name)])
        return path.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise PackError([Problem(f"cannot be read ({error})", "a GAL file", file=path.name)]) from error


def _numbered(path: Path, beside: dict[str, list[str]]) -> Neighbours:
    number = {name: i for i, name in enumerate(beside)}
    unknown = {name for listed in beside.values() for name in listed} - set(number)
    if unknown:
        raise PackError([Problem(f"the neighbour {min(unknown)} is no region", "ids of the file", file=path.name)])
    of = np.repeat(np.arange(len(beside)), [len(listed) for listed in beside.values()])
    to = np.array([number[name] for listed in beside.values() for name in listed], np.int64)
    return paired(len(beside), of, to)


def _refused(path: Path, row: int, found: str, expected: str) -> PackError:
    return PackError([Problem(found, expected, file=path.name, row=row)])
