"""GeoParquet: WKB or GeoArrow's own encodings, decoded batch by batch within the budget."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.errors import PackError, Problem, clip
from viewer.packs.layers import Layer, Report, refuse_cells, silent, tell
from viewer.packs.limits import Limits
from viewer.packs.shapes import Gatherer

if TYPE_CHECKING:
    import pyarrow as pa
    import pyarrow.parquet as pq

BATCH_ROWS = 16_384
FIRST_ROWS = 64  # a small file can hold gigabytes in one cell: look before the leap
MOST_BYTES_ROW = 1 << 26
LONLAT = "OGC:CRS84"
NATIVE = ("point", "linestring", "polygon", "multipoint", "multilinestring", "multipolygon")


def read_geoparquet(
    path: Path, *, limits: Limits, report: Report = silent, postpone: bool = False, folder: Path | None = None
) -> Layer | None:
    """The one layer of a GeoParquet file; None if it is a Parquet file without geometry. PackError when broken."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        with pq.ParquetFile(path) as source:
            told = _geometry(path, source)
            return None if told is None else _read(path, source, told, limits, report, postpone, folder)
    except (pa.ArrowException, OSError, UnicodeDecodeError) as error:
        found = f"it cannot be read as Parquet ({clip(error, 120)})"
        raise PackError([Problem(found, "a whole Parquet file", file=path.name)]) from error


def _geometry(path: Path, source: pq.ParquetFile) -> tuple[str, str, str] | None:
    """(column, encoding, coordinate system) of the primary geometry, None without any."""
    names = source.schema_arrow.names
    raw = (source.schema_arrow.metadata or {}).get(b"geo")
    if raw is None:
        return None
    try:
        told = json.loads(raw)
        column = str(told["primary_column"])
        about = told["columns"][column]
        encoding = str(about["encoding"])
    except (ValueError, KeyError, TypeError) as error:
        problem = Problem(f"its geo metadata is not readable ({error!r})", "GeoParquet 1.0 or 1.1", file=path.name)
        raise PackError([problem]) from error
    if column not in names:
        raise PackError([Problem(f"there is no column {clip(column, 60)!r}", "its geometry column", file=path.name)])
    crs = about.get("crs", LONLAT)
    return column, encoding, "" if crs is None else crs if isinstance(crs, str) else json.dumps(crs)


def _read(
    path: Path,
    source: pq.ParquetFile,
    told: tuple[str, str, str],
    limits: Limits,
    report: Report,
    postpone: bool,
    folder: Path | None,
) -> Layer:
    import pyarrow as pa

    geometry, encoding, crs = told
    names = [name for name in source.schema_arrow.names if name != "bbox"]
    rows = source.metadata.num_rows
    refuse_cells(path, rows, len(names), limits.cells)
    _refuse_giant(path, source, limits)
    gatherer, tables, done = Gatherer(rows, postpone=postpone, folder=folder), [], 0
    for batch in source.iter_batches(BATCH_ROWS, columns=names):
        gatherer.add_arrow(_wkb(path, batch.column(geometry), encoding))
        tables.append(batch.drop_columns([geometry]))
        done += batch.num_rows
        tell(report, done / max(rows, 1), f"{done:,} features")
    empty = source.schema_arrow.empty_table().select([name for name in names if name != geometry])
    table = pa.Table.from_batches(tables) if tables else empty
    return Layer(path.name, path.stem, gatherer.finish(), table, crs)


def _refuse_giant(path: Path, source: pq.ParquetFile, limits: Limits) -> None:
    """PackError when the first rows already show that the file swells beyond the memory allowed."""
    first = next(source.iter_batches(FIRST_ROWS), None)
    if first is None or not first.num_rows or not limits.memory_bytes:
        return
    expected = first.nbytes / first.num_rows * source.metadata.num_rows
    if first.nbytes / first.num_rows > MOST_BYTES_ROW or expected > limits.memory_bytes:
        found = f"it unpacks to about {expected:,.0f} bytes"
        raise PackError([Problem(found, f"at most {limits.memory_bytes:,} bytes", "open a part of it", path.name)])


def _wkb(path: Path, column: pa.Array, encoding: str) -> pa.Array:
    """(n,) WKB or null of each row."""
    import geoarrow.pyarrow as ga
    import pyarrow as pa

    column = getattr(column, "storage", column)
    if encoding.upper() != "WKB":
        if encoding not in NATIVE:
            raise PackError([Problem(f"geometry encoded as {clip(encoding, 40)!r}", "WKB or GeoArrow", file=path.name)])
        kind = getattr(ga, encoding)()
        coordinates = column.type
        while pa.types.is_list(coordinates):
            coordinates = coordinates.value_type
        if not pa.types.is_struct(coordinates):
            kind = kind.with_coord_type(ga.CoordType.INTERLEAVED)
        elif coordinates.num_fields > 2:
            dimensions = {"xyz": ga.Dimensions.XYZ, "xym": ga.Dimensions.XYM, "xyzm": ga.Dimensions.XYZM}
            kind = kind.with_dimensions(dimensions["".join(field.name for field in coordinates)])
        column = ga.as_wkb(kind.wrap_array(column.cast(kind.storage_type))).storage
    return column
