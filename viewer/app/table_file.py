"""Tables of answers as CSV files: a key and columns of numbers, missing ones empty."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from viewer.errors import RheaError
from viewer.geometry.regions import FloatArray


def write_table(path: Path, key: str, keys: Sequence[str], columns: Mapping[str, FloatArray]) -> None:
    """Writes the table; numbers with all their digits. RheaError when the file cannot be written."""
    try:
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow([key, *columns])
            for row, name in enumerate(keys):
                numbers = (float(values[row]) for values in columns.values())
                writer.writerow([name, *("" if np.isnan(number) else repr(number) for number in numbers)])
    except OSError as error:
        raise RheaError(f"{path}: cannot write ({error.strerror})") from error
