"""Text tables, read strictly as a proposal says: nothing moves to another column, and no row goes without a word."""

from __future__ import annotations

import csv
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import TextIO

from viewer.errors import Cancelled, PackError, Problem
from viewer.packs.table import MAX_CELLS, Table
from viewer.packs.table_proposal import DELIMITERS, LONGEST_CELL, Proposal

MOST_LISTED = 50  # rows of one fault that are listed one by one
MOST_RESTARTS = 20  # after quotes that are never closed
Progress = Callable[[float, str], bool]


class Misread(PackError):
    """The file is a table, but not one that is written as the proposal says: another proposal may do."""


def read_text(path: Path, asked: Proposal, *, max_cells: int = MAX_CELLS, progress: Progress | None = None) -> Table:
    """The text table at `path`, read as `asked` says.

    A short row is padded with empty cells and a long one set aside, both with a warning or error that names the
    line. PackError when it is larger than `max_cells`; Misread when its bytes are not of this encoding, or when the
    header shows that the delimiter is wrong. Cancelled when `progress` returns False.
    """
    csv.field_size_limit(LONGEST_CELL)
    try:
        with path.open(encoding=asked.encoding, newline="") as file:
            return _read(path, file, asked, _Budget(max_cells, path, progress))
    except UnicodeError as error:
        found = f"bytes that are not {asked.encoding} ({error})"
        raise Misread([Problem(found, hint="choose another encoding", file=path.name)]) from error


@dataclass(slots=True)
class _Budget:
    """How many cells may still be read, and who wants to hear of it."""

    left: int
    path: Path
    progress: Progress | None
    rows: int = 0

    def spend(self, cells: int) -> None:
        self.left -= cells
        self.rows += 1
        if self.left < 0:
            found = f"more cells than can be held (stopped after {self.rows} rows)"
            raise PackError([Problem(found, hint="open a part of the table, or Parquet", file=self.path.name)])
        if self.progress and self.rows % 20_000 == 0 and not self.progress(-1.0, f"{self.rows:,} rows"):
            raise Cancelled(f"{self.path.name}: reading was stopped")


@dataclass(slots=True)
class _Faults:
    """Rows that do not fit, by fault; listed up to a limit, the rest counted."""

    file: str
    rows: dict[tuple[str, str, str, str], list[tuple[int, str]]] = field(default_factory=dict)

    def note(self, row: int, found: str, *, expected: str, hint: str, severity: str, kind: str) -> None:
        self.rows.setdefault((kind, expected, hint, severity), []).append((row, found))

    def problems(self) -> list[Problem]:
        out = []
        for (kind, expected, hint, severity), listed in self.rows.items():
            out += [
                Problem(found, expected, hint, self.file, row=row, severity=severity)
                for row, found in listed[:MOST_LISTED]
            ]
            if len(listed) > MOST_LISTED:
                lines = _ranges([row for row, _ in listed[MOST_LISTED:]])
                found = f"{len(listed) - MOST_LISTED} more rows: {kind} (lines {lines})"
                out.append(Problem(found, expected, hint, self.file, severity=severity))
        return out


def _ranges(rows: list[int]) -> str:
    """Line numbers in few words: "12-17, 30, ..."."""
    spans: list[list[int]] = []
    for row in rows:
        if spans and row <= spans[-1][1] + 1:
            spans[-1][1] = row
        else:
            spans.append([row, row])
    text = ", ".join(f"{a}-{b}" if a < b else str(a) for a, b in spans[:8])
    return text + (", ..." if len(spans) > 8 else "")


def _read(path: Path, file: TextIO, asked: Proposal, budget: _Budget) -> Table:
    faults = _Faults(path.name)
    records = _records(file, asked, faults)
    top, first = next(records, (0, []))
    if not first:
        raise PackError([*faults.problems(), Problem("the file has no rows", "a header and rows", file=path.name)])
    names, renamed = _names(first, path.name, asked.header)
    width = len(names)
    kept: list[list[str]] = []
    lines: list[int] = []
    aside: list[tuple[int, tuple[str, ...]]] = []
    if not asked.header:
        kept, lines = [first], [top]
    for line, row in records:
        cells = len(row)
        budget.spend(cells if cells > width else width)
        fitted = row if cells == width else _fit(line, row, width, faults)
        if fitted is None:
            aside.append((line, tuple(row)))
        else:
            kept.append(fitted)
            lines.append(line)
    _refuse_wrong_delimiter(path, asked, names, len(kept), aside)
    columns = dict(zip(names, zip(*kept))) if kept else {name: () for name in names}
    doubts = [
        Problem(text, hint="confirm how the file is read", file=path.name, severity="warning") for text in asked.doubts
    ]
    return Table(
        names, columns, tuple(lines), (*doubts, *renamed, *faults.problems()), tuple(aside), asked, file=path.name
    )


def _records(file: TextIO, asked: Proposal, faults: _Faults) -> Iterator[tuple[int, list[str]]]:
    """(first line, cells) of every record that is not blank; broken quotes and NUL are noted, not read.

    A quote that is not closed swallows the rows after it: its row is given up and reading starts again below.
    """
    above = asked.skip
    for last in (*[False] * MOST_RESTARTS, True):
        broken, end = yield from _pass(file, above, asked, faults)
        if not broken:
            return
        hint = f"lines {broken} to {end} are not read" if last else "the row is set aside"
        faults.note(
            broken,
            "a quoted cell is not closed",
            expected='a closing "',
            kind="unclosed quotes",
            hint=hint,
            severity="error",
        )
        above = broken
        file.seek(0)


def _pass(file: TextIO, above: int, asked: Proposal, faults: _Faults) -> Generator[..., None, tuple[int, int]]:
    """The records below line `above`; returns the lines between which a quote runs on, or zeros."""
    nul: list[int] = []
    reader = csv.reader(_lines(file, above, nul), delimiter=asked.delimiter, strict=True)
    aside = {"hint": "the row is set aside", "severity": "error"}
    while True:
        began = above + reader.line_num + 1
        try:
            row = next(reader)
        except StopIteration:
            return 0, 0
        except csv.Error as error:
            if "unexpected end" in str(error) or above + reader.line_num > began:
                return began, above + reader.line_num  # the quote that is missing belongs to the first of these lines
            found = f"quotes are broken: {error}"
            faults.note(began, found, expected='"..." around a whole cell', kind="broken quotes", **aside)
            continue
        if nul and nul[-1] >= began:
            faults.note(began, "a NUL byte in the row", expected="text", kind="NUL bytes", **aside)
        elif (row and row[0]) or any(row):
            yield began, row


def _lines(file: TextIO, above: int, nul: list[int]) -> Iterator[str]:
    """The lines below line `above`; the numbers of those that hold NUL are appended to `nul`."""
    for number, line in enumerate(islice(file, above, None), above + 1):
        if "\0" in line:
            nul.append(number)
        yield line


def _fit(line: int, row: list[str], width: int, faults: _Faults) -> list[str] | None:
    """The row with `width` cells, or None if it has more that are not blank."""
    expected = f"{width} fields"
    if len(row) < width:
        faults.note(line, f"{len(row)} fields", expected=expected, kind="short rows", severity="warning",
                    hint="the missing cells at the end are taken as empty")  # fmt: skip
        return row + [""] * (width - len(row))
    if not any(cell.strip() for cell in row[width:]):
        faults.note(line, f"{len(row) - width} blank fields too many", expected=expected, kind="blank fields too many",
                    hint="they were left out", severity="info")  # fmt: skip
        return row[:width]
    faults.note(line, f"{len(row)} fields", expected=expected, kind="long rows", severity="error",
                hint="the row is set aside: which cell belongs where cannot be known")  # fmt: skip
    return None


def _refuse_wrong_delimiter(
    path: Path, asked: Proposal, names: tuple[str, ...], kept: int, aside: list[tuple[int, tuple[str, ...]]]
) -> None:
    """Misread when most rows have more fields than the header: numbers would look right and be wrong."""
    if not aside or len(aside) < kept:
        return
    line, cells = aside[0]
    others = [
        DELIMITERS[sign] for sign in DELIMITERS if sign != asked.delimiter and sign in names[0] and len(names) == 1
    ]
    found = f"the header has {len(names)} column{'s' * (len(names) > 1)} but row {line} has {len(cells)} fields"
    hint = f"the delimiter may be a {others[0]}" if others else "choose the delimiter, or remove lines above the header"
    word = DELIMITERS.get(asked.delimiter, repr(asked.delimiter))
    raise Misread([Problem(found, f"as many fields as the header, split at each {word}", hint, path.name, row=line)])


def column_names(first: Sequence[str], *, given: bool) -> tuple[str, ...]:
    """What the columns of a table are called whose first row is `first`; given: it holds the names."""
    return _names(first, "", given)[0]


def _names(first: Sequence[str], file: str, given: bool) -> tuple[tuple[str, ...], list[Problem]]:
    """Unique, non-empty column names and a warning for each that had to be changed."""
    header = first if given else [""] * len(first)
    taken: set[str] = {name.strip() for name in header}
    out: list[str] = []
    problems: list[Problem] = []
    for number, raw in enumerate(header, 1):
        name = raw.strip()
        if name and name not in out:
            out.append(name)
            continue
        new = _free(f"{name}_2" if name else f"column_{number}", taken)
        taken.add(new)
        out.append(new)
        if given:
            found = f"the name {name!r} is used twice" if name else f"column {number} has no name"
            problems.append(
                Problem(
                    found, "a name of its own", f"it is called {new!r} here", file, row=1, field=new, severity="warning"
                )
            )
    return tuple(out), problems


def _free(name: str, taken: set[str]) -> str:
    stem, _, number = name.rpartition("_")
    count = int(number)
    while f"{stem}_{count}" in taken:
        count += 1
    return f"{stem}_{count}"
