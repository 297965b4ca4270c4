"""Numbers written as text: which decimal style a table uses, and strict conversion that names every bad cell."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from viewer.errors import Problem
from viewer.geometry.regions import FloatArray

# What statistical tables write for "no number"; compared without case. Only numbers are looked up here: a key or a
# name that reads "NA" stays what it is.
MISSING = frozenset(
    {
        "",
        "na",
        "n/a",
        "#n/a",
        "nan",
        "null",
        "none",
        "nodata",
        "no data",
        "-",
        "--",
        "–",
        "—",
        ".",
        "..",
        "...",
        "…",
        ":",
    }
)
# Of these the ones that in a column of words can mean nothing else; "none" may be an answer and "." a sign.
ABSENT = MISSING - {"none", "nan", ".", ":"}
MOST_LISTED = 20  # bad cells of one column that are listed one by one
SPACES = " \u00a0\u202f\u2009"
_EXACT = 2**53
_PLAIN = r"(?:[+\-]?(?:\d++(?:\.\d*+)?+|\.\d++)(?:[eE][+\-]?\d++)?+)?+"  # a plain number or nothing
_PLAIN_COLUMN = re.compile(rf"{_PLAIN}(?:\n{_PLAIN})*+", re.ASCII)
_NOT_PLAINLY = re.compile(r"(?:^|\n)[+\-]?0\d|\d{16}", re.ASCII)  # a code, or more digits than a float keeps

_GROUPS_THEN_DECIMAL = re.compile(r"[+\-−]?\d{1,3}([.,'’ \u00a0\u202f\u2009])\d{3}(?:\1\d{3})*([.,])\d+", re.ASCII)
_GROUPS = re.compile(r"[+\-−]?\d{1,3}([.,'’ \u00a0\u202f\u2009])\d{3}(?:\1\d{3})+", re.ASCII)
_ONE_GROUP = re.compile(r"[+\-−]?[1-9]\d{0,2}([.,'’ \u00a0\u202f\u2009])\d{3}", re.ASCII)
_DECIMAL = re.compile(r"[+\-−]?\d*([.,])\d+(?:[eE][+\-]?\d+)?", re.ASCII)
_CODE = re.compile(r"0\d+", re.ASCII)
_WHOLE = re.compile(r"[+\-]?\d+", re.ASCII)
_INFINITE = re.compile(r"[+\-]?inf(inity)?", re.IGNORECASE)  # meant as a number, and reported as none
_JOINED_CODE = re.compile(r"(\d{3,})-\w+", re.ASCII)


@dataclass(frozen=True, slots=True)
class Style:
    """How a table writes numbers; doubts are sentences for a person to decide on."""

    decimal: str = "."
    thousands: str = ""
    doubts: tuple[str, ...] = ()


@dataclass(slots=True)
class _Evidence:
    decimal: Counter[str]
    thousands: Counter[str]
    either: Counter[str]  # "1,234": a group or three decimals
    example: dict[tuple[str, str], str]

    def note(self, what: str, sign: str, cell: str) -> None:
        getattr(self, what)[sign] += 1
        self.example.setdefault((what, sign), cell)


def number_style(cells: Iterable[str], delimiter: str = ",") -> Style:
    """The style that the cells prove; what they do not prove is a doubt. Cells that are no numbers do not count."""
    seen = _Evidence(Counter(), Counter(), Counter(), {})
    for raw in cells:
        cell = raw.strip()
        if (match := _GROUPS_THEN_DECIMAL.fullmatch(cell)) and match[1] != match[2]:
            seen.note("thousands", match[1], cell)
            seen.note("decimal", match[2], cell)
        elif match := _GROUPS.fullmatch(cell):
            seen.note("thousands", match[1], cell)
        elif match := _ONE_GROUP.fullmatch(cell):
            seen.note("either" if match[1] in ".," else "thousands", match[1], cell)
        elif match := _DECIMAL.fullmatch(cell):
            seen.note("decimal", match[1], cell)
    return _decide(seen, delimiter)


def _decide(seen: _Evidence, delimiter: str) -> Style:
    if len(seen.decimal) == 2:
        return Style(seen.decimal.most_common(1)[0][0], "", (_mixed(seen),))
    group = seen.thousands.most_common(1)[0][0] if seen.thousands else ""
    decimal = next(iter(seen.decimal), "")
    if not decimal and group in (".", ","):
        decimal = _other(group)
    if decimal and group == decimal:
        return Style(decimal, "", (f"{group!r} both ends whole numbers and groups thousands",))
    if decimal:
        return _with_open_groups(seen, decimal, group)
    return _undecided(seen, group, delimiter == ";")


def _undecided(seen: _Evidence, group: str, semicolons: bool) -> Style:
    """No cell proves the decimal sign: a semicolon between fields speaks for the comma within them."""
    if seen.either[","] and not seen.either["."]:
        cell = seen.example["either", ","]
        if semicolons:
            return Style(",", group, (f"{cell!r} is read with a decimal comma; it could also be thousands",))
        return Style(".", ",", (f"{cell!r} is read as thousands; it could also have a decimal comma",))
    if seen.either["."] and semicolons:
        cell = seen.example["either", "."]
        return Style(".", group, (f"{cell!r} is read with a decimal point; it could also be thousands",))
    return Style(".", group)


def _with_open_groups(seen: _Evidence, decimal: str, group: str) -> Style:
    """The decimal sign is known; "1.234" in a table with decimal commas can then only be a group of thousands."""
    other = _other(decimal)
    if not seen.either[other] or group == other:
        return Style(decimal, group)
    if group:
        return Style(decimal, group, (f"thousands are grouped by {group!r} and by {other!r}",))
    cell = seen.example["either", other]
    return Style(decimal, other, (f"{cell!r} is read as thousands because other cells use {decimal!r} for decimals",))


def _mixed(seen: _Evidence) -> str:
    counts = (f"{seen.decimal[s]} like {seen.example['decimal', s]!r}" for s in (".", ","))
    return f"mixed decimal signs: {' and '.join(counts)}"


def _other(sign: str) -> str:
    return "," if sign == "." else "."


def numbers(
    texts: Sequence[str],
    decimal: str = ".",
    thousands: str = "",
    *,
    file: str = "",
    field: str = "",
    rows: Sequence[int] | None = None,
) -> tuple[FloatArray, list[Problem]]:
    """(n,) values of the cells and a Problem for each cell that is no number in this style.

    rows: (n,) line numbers to name in problems, 1..n without. Missing marks (MISSING) become nan without a word;
    a bad cell becomes nan with a warning, and so does one beyond the range of a float (1e999, inf).
    """
    if decimal == "." and _plain(texts) is not None:
        values = np.array([float(text) if text else np.nan for text in texts])
        if not (np.abs(values) >= _EXACT).any():
            return values, []
    fits = _pattern(decimal, thousands).fullmatch
    clean = _cleaner(decimal, thousands)
    values = np.full(len(texts), np.nan)
    bad: list[tuple[int, str]] = []
    rounded = 0
    for number, text in enumerate(texts):
        cell = text.strip()
        if fits(cell):
            value = float(cell.translate(clean))
            if value in (np.inf, -np.inf):
                bad.append((number, "a number within the range of a 64-bit float"))
                continue
            values[number] = value
            if abs(value) >= _EXACT:
                rounded += _loses_digits(cell.translate(clean), value)
        elif cell.casefold() not in MISSING:
            bad.append((number, _expected(decimal, thousands)))
    place = {"file": file, "field": field}
    problems = _listed(texts, bad, rows, place)
    problems += _other_style(texts, bad, decimal, place)
    if rounded:
        problems.append(
            Problem(
                f"{rounded} whole numbers with more than 15 digits were rounded",
                "at most 15 digits",
                "read the column as text if these are keys",
                severity="warning",
                **place,
            )
        )
    return values, problems


def is_numeric(texts: Iterable[str], decimal: str = ".", thousands: str = "") -> bool:
    """True if a column is best read as numbers: most of what is present are numbers and none is a code.

    A code has a leading zero ("01069"), more digits than a float keeps, or is one of many of equal length of which
    some go on after a dash ("10475", "10475-1112"); a column with one stays text.
    """
    texts = texts if isinstance(texts, (tuple, list)) else tuple(texts)
    if decimal == "." and (plain := _plain(texts)) is not None and not _NOT_PLAINLY.search(plain):
        return bool(plain.strip("\n"))
    fits = _pattern(decimal, thousands).fullmatch
    clean = _cleaner(decimal, thousands)
    good = present = 0
    joins = False
    lengths: set[int] = set()
    for text in texts:
        cell = text.strip()
        if cell.casefold() in MISSING:
            continue
        present += 1
        if fits(cell):
            plain = cell.translate(clean)
            if _CODE.fullmatch(plain) or (len(plain) > 15 and _loses_digits(plain, float(plain))):
                return False
            good += 1
            lengths.add(len(plain) if plain.isdigit() else 0)
        elif _INFINITE.fullmatch(cell):
            good += 1
        elif joined := _JOINED_CODE.fullmatch(cell):
            lengths.add(len(joined[1]))
            joins = True
    if joins and len(lengths) == 1 and 0 not in lengths:
        return False
    return good > present / 2


def _plain(texts: Sequence[str]) -> str | None:
    """The cells on a line each if every one is empty or a number with a decimal point: the way without a loop."""
    joined = "\n".join(texts)
    alone = joined.count("\n") == len(texts) - 1  # no cell has a line break of its own
    return joined if alone and _PLAIN_COLUMN.fullmatch(joined) else None


@lru_cache(maxsize=32)
def _pattern(decimal: str, thousands: str) -> re.Pattern[str]:
    point = re.escape(decimal)
    whole = r"\d+"
    if thousands:
        group = f"[{re.escape(_alike(thousands))}]"
        whole = rf"(?:\d{{1,3}}(?:{group}\d{{3}})+|\d+)"
    return re.compile(rf"[+\-−]?(?:{whole}(?:{point}\d*)?|{point}\d+)(?:[eE][+\-]?\d+)?", re.ASCII)


@lru_cache(maxsize=32)
def _cleaner(decimal: str, thousands: str) -> dict[int, str]:
    table = {ord("−"): "-"} | {ord(sign): "" for sign in _alike(thousands)}
    return table | {ord(decimal): "."}


def _alike(thousands: str) -> str:
    """All signs that a person would take for this one: any space for a space, either apostrophe for an apostrophe."""
    if thousands and thousands in SPACES:
        return SPACES
    return "'’" if thousands and thousands in "'’" else thousands


def _loses_digits(plain: str, value: float) -> bool:
    return bool(_WHOLE.fullmatch(plain)) and np.isfinite(value) and int(plain) != int(value)


def _expected(decimal: str, thousands: str) -> str:
    grouped = f"1{thousands}234" if thousands else "1234"
    return f"a number like {grouped}{decimal}5"


def _listed(
    texts: Sequence[str], bad: list[tuple[int, str]], rows: Sequence[int] | None, place: dict[str, str]
) -> list[Problem]:
    hint = "the cell counts as missing"
    problems = [
        Problem(repr(texts[at]), expected, hint, row=_row(rows, at), severity="warning", **place)
        for at, expected in bad[:MOST_LISTED]
    ]
    if len(bad) > MOST_LISTED:
        more = f"{len(bad) - MOST_LISTED} more cells that are no numbers"
        problems.append(Problem(more, hint=f"the last is in row {_row(rows, bad[-1][0])}", severity="warning", **place))
    return problems


def _row(rows: Sequence[int] | None, at: int) -> int:
    return at + 1 if rows is None else int(rows[at])


def _other_style(
    texts: Sequence[str], bad: list[tuple[int, str]], decimal: str, place: dict[str, str]
) -> list[Problem]:
    """One problem when bad cells would be numbers in the other decimal style: said, never guessed."""
    other = _other(decimal)
    fits = _pattern(other, "").fullmatch
    count = sum(other in texts[at] and bool(fits(texts[at].strip())) for at, _ in bad)
    if not count:
        return []
    found = f"mixed decimal styles: {count} cells would be numbers with {other!r} as the decimal sign"
    hint = "choose the decimal sign for this file, or correct these cells"
    return [Problem(found, f"one style, here {decimal!r}", hint, severity="warning", **place)]
