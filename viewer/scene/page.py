"""What a one-page report says, described without Qt."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table. here: in the place; whole: in the city; note: rank or ratio."""

    label: str
    here: str
    whole: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A heading with the titles of its columns, and its rows."""

    title: str
    columns: tuple[str, str, str]  # of here, whole and note; "" is left out
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """One page from top to bottom."""

    title: str
    subtitle: str
    sentences: tuple[str, ...] = ()
    tables: tuple[Table, ...] = ()
    maths: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    footer: str = ""
