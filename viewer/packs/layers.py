"""One layer of rows with geometries, as any vector file gives it: still in the file's own coordinates."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.errors import Cancelled, PackError, Problem
from viewer.packs.shapes import Shapes

if TYPE_CHECKING:
    import pyarrow as pa

Report = Callable[[float, str], bool | None]


@dataclass(frozen=True, slots=True, eq=False)
class Layer:
    """n rows: their geometries, their other columns (Arrow, n rows), and the coordinate system that the file names."""

    file: str
    name: str
    shapes: Shapes
    table: pa.Table
    crs: str  # "" when the file says none
    problems: tuple[Problem, ...] = ()
    names: tuple[str, ...] = ()  # (n,) what the rows are called, where the file says more of it than its columns do


def silent(fraction: float, text: str) -> None:
    """A Report that nobody hears."""


def tell(report: Report, fraction: float, text: str) -> None:
    """Reports progress; Cancelled when the answer is False."""
    if report(fraction, text) is False:
        raise Cancelled(text)


def refuse_cells(path: Path, rows: int, columns: int, most: int) -> None:
    """PackError when a table is larger than its budget; rows are known from the file's own header."""
    if most and rows > 0 and rows * max(columns, 1) > most:
        found = f"{rows:,} rows of {columns} columns"
        raise PackError([Problem(found, f"at most {most:,} cells", "open a part of it", path.name)])
