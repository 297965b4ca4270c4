"""A table that was read: text in columns under unique names, and numbers of them when asked for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from viewer.errors import Problem
from viewer.geometry.regions import FloatArray
from viewer.packs.number_text import is_numeric, numbers
from viewer.packs.table_proposal import Proposal

MAX_CELLS = 20_000_000  # of one table, where nothing else is said


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """n rows of text under unique names. row_numbers: (n,) 1-based line where each row begins.

    `set_aside` holds the rows that do not fit the header, as (line, cells): they are in `problems`, not in `columns`.
    `arrays` holds ready numbers of typed files (Parquet); `values` answers for both.
    """

    names: tuple[str, ...]
    columns: Mapping[str, tuple[str, ...]]
    row_numbers: tuple[int, ...]
    problems: tuple[Problem, ...] = ()
    set_aside: tuple[tuple[int, tuple[str, ...]], ...] = ()
    proposal: Proposal = field(default_factory=Proposal)
    arrays: Mapping[str, FloatArray] = field(default_factory=dict)
    file: str = ""

    def __len__(self) -> int:
        return len(self.row_numbers)

    def numeric(self, name: str) -> bool:
        """True if the column is best read as numbers; codes with leading zeros are not."""
        style = self.proposal
        return name in self.arrays or is_numeric(self.columns[name], style.decimal, style.thousands)

    def values(self, name: str) -> tuple[FloatArray, list[Problem]]:
        """(n,) the column as numbers, nan where missing, and a Problem for each cell that is none."""
        if name in self.arrays:
            return self.arrays[name], []
        style = self.proposal
        where = {"file": self.file, "field": name, "rows": self.row_numbers}
        return numbers(self.columns[name], style.decimal, style.thousands, **where)
