"""Tables of a pack: columns as the manifest describes them, joined to the ids of regions or sites."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from viewer.errors import PackError, Problem
from viewer.geometry.regions import FloatArray
from viewer.model.city import Column
from viewer.packs.number_text import MISSING, numbers
from viewer.packs.table import MAX_CELLS, Table
from viewer.packs.table_proposal import Proposal
from viewer.packs.tables import read_table

MOST_LISTED = 12
PLAIN = Proposal(encoding="utf-8-sig")  # what a pack's table is: UTF-8, comma, point


@dataclass(frozen=True, slots=True)
class Says:
    """What a manifest says about all columns of one table."""

    file: str
    missing: tuple[str, ...] = ("",)
    missing_means: str = ""
    source: str = ""
    period: str = ""

    @classmethod
    def of(cls, part: object) -> Says:
        return cls(*(getattr(part, name) for name in ("file", "missing", "missing_means", "source", "period")))


@dataclass(frozen=True, slots=True, eq=False)
class Join:
    """rows: (n,) row of the table for each id, -1 without one; unmatched: keys of the table that no id has."""

    rows: npt.NDArray[np.int64]
    unmatched: tuple[str, ...]
    without: tuple[str, ...]
    problems: tuple[Problem, ...] = ()


def open_table(path: Path, headers: Iterable[str], file: str) -> Table:
    """The table at `path`; PackError that names every header it lacks, with the nearest that it has."""
    table = read_table(path, PLAIN, max_cells=MAX_CELLS)
    lacking = [header for header in dict.fromkeys(headers) if header not in table.names]
    if lacking:
        raise PackError([_no_header(header, table.names, file) for header in lacking])
    return table


def _no_header(header: str, known: Sequence[str], file: str) -> Problem:
    close = difflib.get_close_matches(header, known, n=1, cutoff=0.6)
    hint = f"did you mean {close[0]!r}?" if close else ""
    return Problem(f"there is no column {header!r}", f"one of {', '.join(known)}", hint, file, field=header)


def texts(table: Table, header: str | None) -> tuple[str, ...]:
    """(n,) the cells of a column without blanks around them; all empty when there is no such column."""
    if header is None:
        return ("",) * len(table)
    return tuple(cell.strip() for cell in table.columns[header])


def values(table: Table, header: str, missing: Sequence[str], file: str) -> tuple[FloatArray, list[Problem]]:
    """(n,) the numbers of a column, nan where one of the tokens `missing` stands, and what was no number."""
    if header in table.arrays:
        return table.arrays[header], []
    cells = texts(table, header)
    undeclared = sorted({cell for cell in cells if cell not in missing and cell.casefold() in MISSING})
    plain = ["" if cell in missing else cell for cell in cells]
    found, problems = numbers(plain, file=file, field=header, rows=table.row_numbers)
    if undeclared:
        said = f"{', '.join(map(repr, undeclared))} counts as missing"
        hint = "name it in `missing` and say what it means"
        problems.append(Problem(said, f"one of {list(missing)}", hint, file, field=header, severity="warning"))
    return found, problems


def join(ids: Sequence[str], keys: Sequence[str], table: Table, file: str, key: str) -> Join:
    """Which row belongs to which id. Keys are compared as text; of several rows with one key the first counts."""
    place = {name: number for number, name in enumerate(ids)}
    rows = np.full(len(ids), -1, np.int64)
    unmatched: list[str] = []
    problems: list[Problem] = []
    for row, name in enumerate(keys):
        at = place.get(name)
        if at is None:
            unmatched.append(name)
        elif rows[at] >= 0:
            hint = "the first of them counts"
            problems.append(Problem(f"{name!r} a second time", "one row per key", hint, file,
                                    row=table.row_numbers[row], field=key))  # fmt: skip
        else:
            rows[at] = row
    without = tuple(ids[i] for i in np.flatnonzero(rows < 0))
    return Join(rows, tuple(dict.fromkeys(unmatched)), without, tuple(problems))


def join_problems(made: Join, count: int, file: str, key: str, of: str) -> list[Problem]:
    """What a person should know of a join that is not complete; an error when nothing matched."""
    problems = list(made.problems)
    place = {"file": file, "field": key}
    if count and len(made.without) == count:
        found = f"0 of {count} {of} match"
        return [*problems, Problem(found, f"keys such as {made.without[0]!r}", _examples(made.unmatched), **place)]
    if made.unmatched:
        found = f"{len(made.unmatched)} keys that no {of} has: {some(made.unmatched)}"
        problems.append(Problem(found, severity="warning", hint=near_text(made.unmatched, made.without), **place))
    if made.without:
        found = f"{len(made.without)} of {count} {of} have no row: {some(made.without)}"
        problems.append(Problem(found, severity="warning", hint="they have no value", **place))
    return problems


def _examples(keys: Sequence[str]) -> str:
    return f"the file has {some(keys)}" if keys else "the file has no key"


def some(names: Sequence[str]) -> str:
    """The first names, and how many more there are."""
    more = len(names) - MOST_LISTED
    return ", ".join(names[:MOST_LISTED]) + (f" and {more} more" if more > 0 else "")


def near(keys: Sequence[str], known: Sequence[str]) -> dict[str, str]:
    """For each key that nothing matches the known name closest in spelling, where one is close.

    Codes of digits are close only when they are the same number ("0101" and "101.0"): 4701 and 401 are two places.
    """
    plain = {_plain(name): name for name in reversed(known)}
    words = [name for name in plain if not name.isdigit()]
    found = {}
    for key in keys[:200]:
        word = _plain(key)
        close = [word] if word in plain else [] if word.isdigit() else difflib.get_close_matches(word, words, 1, 0.75)
        if close:
            found[key] = plain[close[0]]
    return found


def _plain(name: str) -> str:
    """A name without what often differs: case, blanks, and the zeros around a number."""
    word = " ".join(name.casefold().split())
    whole = word.removesuffix(".0")
    return whole.lstrip("0") or "0" if whole.isdigit() else word


def near_text(keys: Sequence[str], known: Sequence[str]) -> str:
    """The close spellings as a sentence, empty when there are none."""
    pairs = list(near(keys, known).items())[:MOST_LISTED]
    return "close spellings: " + ", ".join(f"{a!r} and {b!r}" for a, b in pairs) if pairs else ""


def column(part: object, table: Table, rows: npt.NDArray[np.int64], says: Says) -> tuple[Column, list[Problem]]:
    """The described column at the rows given (-1 is missing), and every cell that did not fit it."""
    about = {
        "unit": part.unit,
        "role": part.role,
        "title": part.title,
        "denominator": part.denominator or "",
        "moe_of": part.moe_of or "",
        "moe_level": part.moe_level,
        "missing_means": part.missing_means or says.missing_means,
        "source": part.source or says.source,
        "period": part.period or says.period,
        "refers": getattr(part, "refers", None) or "",
    }
    if part.kind in ("category", "text"):
        cells = [cell if cell not in says.missing else "" for cell in texts(table, part.header)]
        return _words(part, ["" if row < 0 else cells[row] for row in rows], about), []
    found, problems = values(table, part.header, says.missing, says.file)
    taken = np.full(len(rows), np.nan)
    taken[rows >= 0] = found[rows[rows >= 0]]
    return Column(part.name, taken, kind=part.kind, **about), problems


def _words(part: object, cells: Sequence[str], about: Mapping[str, object]) -> Column:
    if part.kind == "text":
        return Column(part.name, np.full(len(cells), np.nan), texts=tuple(cells), **about)
    different = sorted(set(cells) - {""})
    codes = {text: float(code) for code, text in enumerate(different)} | {"": np.nan}
    coded = np.array([codes[cell] for cell in cells], np.float64)
    return Column(part.name, coded, kind="category", categories=tuple(different), **about)


def columns(
    parts: Sequence[object], table: Table, rows: npt.NDArray[np.int64], says: Says
) -> tuple[dict, list[Problem]]:
    """All described columns by name, and every cell that did not fit."""
    made: dict[str, Column] = {}
    problems: list[Problem] = []
    for part in parts:
        made[part.name], faults = column(part, table, rows, says)
        problems += faults
    return made, problems
