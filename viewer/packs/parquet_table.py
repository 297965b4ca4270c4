"""Tables from Parquet, with the budget spent before and while decoding: a small file can hold gigabytes."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from viewer.errors import PackError, Problem
from viewer.geometry.regions import FloatArray
from viewer.packs.table import MAX_CELLS, Table

if TYPE_CHECKING:
    import pyarrow as pa

MAX_BYTES = 2 * 1024**3
FIRST_BATCH_ROWS = 64


class _Texts(Mapping[str, tuple[str, ...]]):
    """The columns as text, made when asked for: numbers are mostly wanted as numbers."""

    def __init__(self, columns: Mapping[str, pa.ChunkedArray]) -> None:
        self._columns = columns
        self._made: dict[str, tuple[str, ...]] = {}

    def __getitem__(self, name: str) -> tuple[str, ...]:
        if name not in self._made:
            self._made[name] = tuple(_text(self._columns[name]))
        return self._made[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._columns)

    def __len__(self) -> int:
        return len(self._columns)


def read_parquet(path: Path, *, max_cells: int = MAX_CELLS, max_bytes: int = MAX_BYTES) -> Table:
    """The columns of a Parquet file that a table can show: numbers, text, dates; others are named and left out.

    PackError when the file is no Parquet, or holds more cells or bytes than allowed: cells are counted before any
    is decoded, bytes while decoding. row_numbers are record numbers from 1.
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        source = pq.ParquetFile(path, read_dictionary=[])
        names, left_out = _plain_columns(source.schema_arrow)
        _refuse_cells(path, source.metadata.num_rows, len(names), max_cells)
        texts = [name for name in names if _is_text(source.schema_arrow.field(name).type)]
        source = pq.ParquetFile(path, read_dictionary=texts)  # a repeated text is held once
        data = _decoded(path, source, names, max_bytes)
    except (pa.ArrowException, OSError) as error:
        raise PackError([Problem(f"not readable as Parquet ({error})", "a Parquet file", file=path.name)]) from error
    columns = {name: data.column(name) for name in names}
    arrays = {name: _floats(column) for name, column in columns.items() if _is_number(column.type)}
    problems = [
        Problem(f"values of type {kind}", "numbers, text or dates", "the column is left out", path.name, field=name,
                severity="info")
        for name, kind in left_out
    ]  # fmt: skip
    problems += [problem for name, column in columns.items() for problem in _rounded(path, name, column)]
    rows = tuple(range(1, data.num_rows + 1))
    return Table(tuple(names), _Texts(columns), rows, tuple(problems), arrays=arrays, file=path.name)


def _plain_columns(schema: pa.Schema) -> tuple[list[str], list[tuple[str, str]]]:
    import pyarrow as pa

    names, left_out = [], []
    for field in schema:
        plain = not (pa.types.is_nested(field.type) or _is_bytes(field.type))
        if plain and schema.names.count(field.name) == 1:
            names.append(field.name)
        else:
            left_out.append((field.name, str(field.type) if not plain else "a name used twice"))
    return names, left_out


def _refuse_cells(path: Path, rows: int, columns: int, max_cells: int) -> None:
    if rows * columns > max_cells:
        found = f"{rows} rows in {columns} columns"
        raise PackError([Problem(found, f"at most {max_cells} cells", "open a part of the table", path.name)])


def _decoded(path: Path, source, names: list[str], max_bytes: int) -> pa.Table:
    """All rows, decoded in batches that grow only while they stay small against the budget."""
    import pyarrow as pa

    batches, spent = [], 0
    for group in range(source.metadata.num_row_groups):
        size = FIRST_BATCH_ROWS if not batches else 8192
        for batch in source.iter_batches(batch_size=size, row_groups=[group], columns=names):
            spent += batch.nbytes
            if spent > max_bytes:
                found = f"more than {max_bytes // 2**20} MB once unpacked"
                raise PackError([Problem(found, "a smaller table", "the file may be a trap", path.name)])
            batches.append(batch)
    schema = pa.schema([source.schema_arrow.field(name) for name in names])
    return pa.Table.from_batches(batches, batches[0].schema) if batches else schema.empty_table()


def _is_text(kind: pa.DataType) -> bool:
    import pyarrow as pa

    return pa.types.is_string(kind) or pa.types.is_large_string(kind)


def _is_bytes(kind: pa.DataType) -> bool:
    import pyarrow as pa

    return pa.types.is_binary(kind) or pa.types.is_large_binary(kind) or pa.types.is_fixed_size_binary(kind)


def _is_number(kind: pa.DataType) -> bool:
    import pyarrow as pa

    return pa.types.is_integer(kind) or pa.types.is_floating(kind) or pa.types.is_decimal(kind)


def _floats(column: pa.ChunkedArray) -> FloatArray:
    """(n,) float64, nan where null or not finite."""
    import pyarrow as pa

    values = column.cast(pa.float64(), safe=False).to_numpy(zero_copy_only=False).astype(np.float64)
    values[~np.isfinite(values)] = np.nan
    return values


def _text(column: pa.ChunkedArray) -> Iterator[str]:
    import pyarrow as pa

    kind = column.type
    if pa.types.is_dictionary(kind):
        for chunk in column.chunks:
            words = ["" if word is None else str(word) for word in chunk.dictionary.to_pylist()]
            yield from ("" if code is None else words[code] for code in chunk.indices.to_pylist())
    else:
        for value in column.to_pylist():
            yield _cell(value)


def _cell(value: object) -> str:
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer() and abs(value) < 2**53:
        return str(int(value))
    return value.isoformat() if hasattr(value, "isoformat") else str(value)


def _rounded(path: Path, name: str, column: pa.ChunkedArray) -> list[Problem]:
    """A note when whole numbers beyond 2^53 or infinite values lose their value as floats."""
    import pyarrow as pa
    import pyarrow.compute as pc

    place = {"file": path.name, "field": name, "severity": "warning"}
    if pa.types.is_integer(column.type) and column.type.bit_width == 64 and len(column):
        ends = pc.min_max(column).as_py()
        if max(abs(ends["min"] or 0), abs(ends["max"] or 0)) > 2**53:
            return [
                Problem("whole numbers with more than 15 digits were rounded", hint="use it as a text key", **place)
            ]
    if pa.types.is_floating(column.type):
        count = pc.sum(pc.is_inf(column)).as_py() or 0
        if count:
            return [Problem(f"{count} infinite values", "finite numbers", "they count as missing", **place)]
    return []
