"""Tables of answers as CSV files: a key and columns of numbers, missing ones empty."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

import numpy as np

from viewer.errors import RheaError
from viewer.geometry.regions import FloatArray

NO_TEXTS: Mapping[str, Sequence[str]] = MappingProxyType({})
RISKY = ("=", "+", "-", "@", "\t", "\r", "\0")


def safe(text: str) -> str:
    """Text that no spreadsheet takes for a formula.

    >>> safe("=1+1"), safe("-5"), safe("Weir Lanes")
    ("'=1+1", "'-5", 'Weir Lanes')
    """
    return f"'{text}" if text.startswith(RISKY) else text


def write_table(
    path: Path, key: str, keys: Sequence[str], columns: Mapping[str, FloatArray],
    texts: Mapping[str, Sequence[str]] = NO_TEXTS,
) -> None:  # fmt: skip
    """Writes the table, columns of texts last; numbers with all their digits. RheaError when it cannot be written."""
    try:
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow([safe(name) for name in (key, *columns, *texts)])
            for row, name in enumerate(keys):
                numbers = (float(values[row]) for values in columns.values())
                told = (safe(values[row]) for values in texts.values())
                writer.writerow([safe(name), *("" if np.isnan(number) else repr(number) for number in numbers), *told])
    except OSError as error:
        raise RheaError(f"{path}: cannot write ({error.strerror})") from error
