"""All texts in one spreadsheet for translators, and back: a row for each text, and for each form of a counted one."""

from __future__ import annotations

import csv
import hashlib
import io
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from viewer.errors import PackError, Problem, clip
from viewer.packs.atomic import write_atomically
from viewer.packs.diagnosis import plain
from viewer.packs.linguist import UNFINISHED, Key, Message, forms_of
from viewer.packs.text_rules import faults
from viewer.tongue import LANGUAGES

CODES = tuple(code for code in LANGUAGES if code != "en")
HEADER = ("Key", "Where", "About", "Form", "English", *(LANGUAGES[code].name for code in CODES), "Note")
KEY, ENGLISH, TOLD = 0, 4, 5  # columns; the languages begin at TOLD
FORMULA = re.compile(r"'*[=+\-@\t\r\n]")  # what a spreadsheet program would work out, and that with our apostrophe
LARGEST = 100_000_000
Row = tuple[str, ...]
Book = Mapping[str, Mapping[str, tuple[Message, ...]]]  # by file ("rhea", a pack) and language


def rows_of(book: Book) -> list[Row]:
    """The rows of all texts, those that vanished left out: file by file, in the order of their contexts."""
    rows: list[Row] = []
    for file, by_code in book.items():
        told = {code: {one.key: one for one in messages} for code, messages in by_code.items()}
        wanted = {one.key: one for messages in by_code.values() for one in messages if one.kind != "vanished"}
        for message in sorted(wanted.values(), key=lambda one: one.order):
            rows += _rows(file, message, {code: texts.get(message.key) for code, texts in told.items()})
    return rows


def _rows(file: str, message: Message, told: Mapping[str, Message | None]) -> Iterable[Row]:
    key, where = key_of(file, message.key), f"{file}: {message.context}"
    if not message.counted:
        cells = ["".join(one.told) if (one := told.get(code)) is not None else "" for code in CODES]
        yield (key, where, message.comment, "", message.source, *cells, message.note)
        return
    for code in CODES:
        found = told.get(code)
        for place, form in enumerate(forms_of(code)):
            text = found.told[place] if found is not None and place < len(found.told) else ""
            cells = [text if one == code else "" for one in CODES]
            english = message.one if form == "1" else message.source
            note = f"how {LANGUAGES[code].name} counts {form}; {{n}} may be left out"
            yield (f"{key}.{code}{place}", where, message.comment, form, english, *cells, note)


def key_of(file: str, key: Key) -> str:
    """A short name of a text that does not change with its place."""
    return hashlib.sha256("\0".join((file, key[0], key[1], str(key[2]))).encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Amounts:
    """Of one file and language: how many texts are told otherwise, are told no more, and were refused."""

    changed: int
    emptied: int
    refused: int


@dataclass(eq=False)
class Taken:
    """What came back: the messages with their translations, how many changed, and what is wrong by row and column.

    amounts: by file and language. What is wrong with rows themselves is in the problems alone.
    """

    book: dict[str, dict[str, tuple[Message, ...]]]
    changed: int
    problems: list[Problem]
    amounts: dict[tuple[str, str], Amounts]


def taken(book: Book, rows: Sequence[Row], name: str) -> Taken:
    """The texts of the book with what the rows say. Rows that are wrong are told, all of them; the right ones count.

    rows: the header first. A text whose cell is empty has no translation; rows that are left out stay as they are.
    """
    problems: list[Problem] = []
    if not rows or tuple(rows[0][: len(HEADER)]) != HEADER:
        found = ", ".join(rows[0])[:80] if rows else "an empty sheet"
        raise PackError([Problem(found, f"the columns {', '.join(HEADER)}", "rhea texts --out", name, field="row 1")])
    cells, lines = _cells(book, rows, name, problems)
    made: dict[str, dict[str, tuple[Message, ...]]] = {}
    amounts: dict[tuple[str, str], Amounts] = {}
    for file, by_code in book.items():
        made[file] = {}
        for code, messages in by_code.items():
            before = len(problems)
            new = tuple(_read(one, file, code, cells, lines, name, problems) for one in messages)
            other = [one for old, one in zip(messages, new) if old != one]
            emptied = sum(not any(one.told) for one in other)
            amounts[file, code] = Amounts(len(other) - emptied, emptied, len(problems) - before)
            made[file][code] = new
    changed = sum(one.changed + one.emptied for one in amounts.values())
    return Taken(made, changed, problems, amounts)


def _cells(
    book: Book, rows: Sequence[Row], name: str, problems: list[Problem]
) -> tuple[dict[tuple[str, str], str], dict[str, int]]:
    """The text of each key and language, and the row of each key; what is not known, doubled or misplaced is told."""
    english = {row[KEY]: row[ENGLISH] for row in rows_of(book)}
    cells: dict[tuple[str, str], str] = {}
    lines: dict[str, int] = {}
    for line, found in enumerate(rows[1:], 2):
        row = (*found, *[""] * (len(HEADER) - len(found)))
        key = row[KEY].strip()
        if not any(cell.strip() for cell in row):
            continue
        if key not in english:
            problems.append(_wrong(name, line, KEY, f"{clip(key, 40)!r} is not known", "keys as they were written out"))
        elif key in lines:
            problems.append(_wrong(name, line, KEY, f"{key} stands in row {lines[key]}, too", "each text once"))
        elif row[ENGLISH] != english[key]:
            problems.append(_wrong(name, line, ENGLISH, "the English text was changed", clip(english[key], 80)))
        else:
            lines[key] = line
            for column, code in enumerate(CODES, TOLD):
                own = key.rpartition(".")[2][:-1] if "." in key else code
                if own != code and row[column]:
                    said = f"this row is for a form of {LANGUAGES[own].name}"
                    problems.append(_wrong(name, line, column, said, "an empty cell"))
                elif own == code:
                    cells[key, code] = row[column]
    return cells, lines


def _read(
    old: Message, file: str, code: str, cells: Mapping[tuple[str, str], str], lines: Mapping[str, int], name: str,
    problems: list[Problem],
) -> Message:  # fmt: skip
    """The message as the rows have it; as it was where they lack it or are wrong."""
    key = key_of(file, old.key)
    forms = len(forms_of(code)) if old.counted else 0
    keys = [f"{key}.{code}{place}" for place in range(forms)] or [key]
    there = [one for one in keys if (one, code) in cells]
    if old.kind == "vanished" or not there:
        return old
    told = tuple(
        cells.get((one, code), old.told[place] if place < len(old.told) else "") for place, one in enumerate(keys)
    )
    column = TOLD + CODES.index(code)
    if not any(told):
        return replace(old, told=(), kind=UNFINISHED)
    if told == old.told:
        return old
    empty = [one for one, text in zip(keys, told) if not text.strip() and old.source.strip()]
    new = replace(old, told=told, kind="")
    said = ["this form is missing"] if empty else faults(new, code)
    if said:
        line = lines.get(empty[0] if empty else there[0], 0)
        problems.append(_wrong(name, line, column, "; ".join(said), clip(old.source, 80)))
        return old
    return new


def _wrong(name: str, line: int, column: int, found: str, expected: str) -> Problem:
    letter = "ABCDEFGHIJ"[column]
    return Problem(found, expected, file=name, field=f"row {line}, column {letter} ({HEADER[column]})")


# --- files


def write_sheet(path: Path, rows: Sequence[Row]) -> None:
    """Writes the rows with their header as .xlsx or .csv; OSError where that cannot be done."""
    table = [HEADER, *rows]
    if path.suffix.lower() == ".csv":
        out = io.StringIO(newline="")
        csv.writer(out).writerows([_guarded(cell) for cell in row] for row in table)
        write_atomically(path, b"\xef\xbb\xbf" + out.getvalue().encode())  # so that it is opened as Unicode
    else:
        _write_xlsx(path, table)


def _guarded(cell: str) -> str:
    """With an apostrophe before what would be worked out as a formula."""
    return f"'{cell}" if FORMULA.match(cell) else cell


def read_sheet(path: Path) -> list[Row]:
    """The rows of a file with the header; PackError where it cannot be read."""
    try:
        if path.stat().st_size > LARGEST:
            raise ValueError(f"more than {LARGEST:,} bytes")
        return _read_csv(path) if path.suffix.lower() == ".csv" else _read_xlsx(path)
    except UnicodeDecodeError as error:
        raise PackError([_not_unicode(error, path.name)]) from error
    except (OSError, ValueError, csv.Error, RuntimeError) as error:
        raise PackError([Problem(f"cannot be read: {error}", "a file of rhea texts --out", file=path.name)]) from error


def _read_csv(path: Path) -> list[Row]:
    text = path.read_bytes().decode("utf-8-sig")
    parted = csv.reader(io.StringIO(text, newline=""), delimiter=_comma(text))
    return [tuple(_bared(cell) for cell in row) for row in parted]


def _not_unicode(error: UnicodeDecodeError, name: str) -> Problem:
    """What a file is that spreadsheet programs save as plain "CSV", or as "Unicode text"."""
    if error.object.startswith((b"\xff\xfe", b"\xfe\xff")):
        found = "its letters are UTF-16, not UTF-8"
    else:
        line = error.object.count(b"\n", 0, error.start) + 1
        found = f"its letters are not UTF-8 but those of another code page: byte 0x{error.object[error.start]:02X}"
        found += f" in line {line}"
    return Problem(found, "UTF-8", "In the spreadsheet program, save it as CSV UTF-8", name)


def _comma(text: str) -> str:
    """What parts the cells: spreadsheet programs of some countries write semicolons, or tabs."""
    head = text.partition("\n")[0]
    return max(",;\t", key=head.count)


def _bared(cell: str) -> str:
    cell = cell.replace("\r\n", "\n")
    return cell[1:] if cell.startswith("'") and FORMULA.match(cell) else cell


def _write_xlsx(path: Path, table: Sequence[Row]) -> None:
    """By GDAL, every cell as text: nothing is a formula, a number or a date."""
    import numpy as np
    import pyogrio

    part = path.with_name(f".{path.stem}.part.xlsx")
    columns = [np.array(column, object) for column in zip(*table[1:])] or [np.array([], object) for _ in HEADER]
    try:
        part.unlink(missing_ok=True)
        pyogrio.raw.write(part, None, columns, list(HEADER), driver="XLSX", layer="texts", geometry_type=None)
        part.replace(path)
    except pyogrio.errors.DataSourceError as error:
        raise OSError(str(error)) from error
    finally:
        part.unlink(missing_ok=True)


def _read_xlsx(path: Path) -> list[Row]:
    import pyogrio

    try:
        meta, _, _, columns = pyogrio.raw.read(path, HEADERS="FORCE", FIELD_TYPES="STRING")
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError) as error:
        raise PackError([Problem(f"not a spreadsheet: {plain(str(error))}", "a file of rhea texts --out as .xlsx or "
                                 ".csv", file=path.name)]) from error  # fmt: skip
    cells = (("" if cell is None else str(cell).replace("\r\n", "\n") for cell in column) for column in columns)
    return [tuple(meta["fields"]), *zip(*cells)]
