"""Geometry files of a pack: shapes with their properties, from GeoJSON, GeoPackage and GeoParquet.

GeoJSON is parsed here, without GDAL, because packs come from strangers; the others go through the readers of `packs`.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from viewer.errors import PackError, Problem, clip
from viewer.geometry.regions import FloatArray, IntArray, Ragged
from viewer.geometry.repair import Repair
from viewer.model.city import LineSet
from viewer.packs.assembling import moved
from viewer.packs.layers import Report, silent
from viewer.packs.limits import for_outside
from viewer.packs.pack_tables import some
from viewer.packs.paths import pack_file
from viewer.packs.shapes import Gatherer, Shapes
from viewer.packs.table import Table

Move = Callable[[FloatArray], FloatArray]
MOST_FEATURES = 2_000_000
LARGEST_GEOJSON = 300_000_000  # bytes; it is parsed in memory


@dataclass(frozen=True, slots=True, eq=False)
class Loaded:
    """n rows of one layer in the file's own coordinates: geometries, properties as text, and the numbers among them."""

    file: str
    shapes: Shapes
    properties: dict[str, tuple[str, ...]]
    arrays: dict[str, FloatArray] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()

    def texts(self, name: str) -> tuple[str, ...]:
        """(n,) a property as text, "" where missing; PackError when no feature has it."""
        self._need(name)
        return tuple(text.strip() for text in self.properties[name])

    def numbers(self, name: str) -> FloatArray:
        """(n,) a property as numbers, nan where it is none."""
        self._need(name)
        return self.arrays.get(name, np.full(len(self.shapes), np.nan))

    def _need(self, name: str) -> None:
        if name not in self.properties:
            known = ", ".join(self.properties) or "none"
            raise PackError([Problem(f"there is no property {name!r}", f"one of {known}", file=self.file, field=name)])

    def as_table(self, wanted: Sequence[str]) -> Table:
        """The wanted properties as a table of n rows."""
        for name in wanted:
            self._need(name)
        names = tuple(dict.fromkeys(wanted))
        arrays = {name: self.arrays[name] for name in names if name in self.arrays}
        columns = {name: self.properties[name] for name in names}
        return Table(names, columns, tuple(range(1, len(self.shapes) + 1)), arrays=arrays, file=self.file)

    def regions(self, move: Move | None) -> Ragged:
        """(n,) the polygons, moved vertex by vertex: neighbours that share a vertex go on sharing it."""
        return self.shapes.rings if move is None else moved(self.shapes.rings, move)[0]

    def repairs(self, ids: Sequence[str], move: Move | None, unit: str) -> list[Repair]:
        """What was repaired, areas in square units of the plane, which are called `unit`."""
        return [one.report(ids[one.row], move or (lambda xy: xy), unit) for one in self.shapes.mended]

    def told(self, ids: Sequence[str]) -> list[Problem]:
        """Repaired, lost and missing polygons, one by one."""
        repaired = [
            Problem(f"{one.reason}; it was repaired", file=self.file, feature=ids[one.row], severity="warning")
            for one in self.shapes.mended
        ]
        lost = [Problem(why, file=self.file, feature=ids[row], severity="warning") for row, why in self.shapes.lost]
        gone = dict(self.shapes.lost)
        empty = np.flatnonzero(np.diff(self.shapes.rings.region_starts) == 0)
        bare = [ids[row] for row in empty if int(row) not in gone]
        if bare:
            found = f"{len(bare)} regions have no polygon: {some(bare)}"
            lost.append(Problem(found, hint="they are listed all the same", file=self.file, severity="warning"))
        return repaired + lost

    def lines(self, name: str, move: Move, width: float = 0.0) -> LineSet:
        """All lines as one set."""
        ids = tuple(str(row) for row in self.shapes.line_rows)
        return LineSet(name, move(self.shapes.lines), self.shapes.line_starts, ids, width=width)

    def lines_for(self, wanted: Sequence[str], key: str, move: Move, problems: list[Problem]) -> LineSet:
        """For each wanted id the line with that property, empty for "" and for an id without a line."""
        rows = {name: row for row, name in enumerate(self.texts(key))}
        line_of = {int(row): line for line, row in reversed(list(enumerate(self.shapes.line_rows)))}
        lines = [line_of.get(rows.get(name, -1), -1) if name else -1 for name in wanted]
        unknown = [name for name, line in zip(wanted, lines) if name and line < 0]
        if unknown:
            found = f"no route is called {some(list(dict.fromkeys(unknown)))}"
            problems.append(Problem(found, file=self.file, field=key, severity="warning"))
        return _gathered(move(self.shapes.lines), self.shapes.line_starts, np.array(lines, np.int64))


def _gathered(xy: FloatArray, starts: IntArray, lines: IntArray) -> LineSet:
    pieces = [xy[starts[line] : starts[line + 1]] if line >= 0 else xy[:0] for line in lines]
    ends = np.concatenate((np.zeros(1, np.int64), np.cumsum([len(piece) for piece in pieces], dtype=np.int64)))
    return LineSet("routes", np.concatenate(pieces) if pieces else xy[:0], ends)


def id_problems(ids: Sequence[str], file: str, header: str) -> list[Problem]:
    """Ids that are missing or used twice: errors, for tables could not be joined."""
    counts = Counter(ids)
    problems = []
    if counts[""]:
        problems.append(Problem(f"{counts['']} rows have no id", "an id of its own", file=file, field=header))
    twins = [name for name, times in counts.items() if times > 1 and name]
    if twins:
        problems.append(Problem(f"ids are used twice: {some(twins)}", "an id of its own", file=file, field=header))
    return problems


def load(root: Path, name: str, layer: str | None) -> Loaded:
    """The layer of the file `name` of the pack in `root`; PackError when it is not what its ending says."""
    path = pack_file(root, name)
    if path.suffix == ".geojson":
        return read_geojson(path, name)
    return read_layer(path, name, layer)


def read_layer(path: Path, name: str, layer: str | None, report: Report = silent) -> Loaded:
    """A layer of a GeoPackage or GeoParquet file."""
    limits = for_outside()
    if path.suffix == ".parquet":
        from viewer.packs.geoparquet import read_geoparquet

        found = read_geoparquet(path, limits=limits, report=report)
        if found is None:
            raise PackError([Problem("it has no geometry", "a GeoParquet file", file=name)])
    else:
        from viewer.packs.vectors import offers, read_vector

        if any(offer.view and offer.name == layer for offer in offers(path)):
            raise PackError([Problem(f"{layer!r} is a view, which may run for ever", "a table", file=name)])
        found = read_vector(path, layer=layer, limits=limits, report=report)
    properties, arrays = _from_arrow(found.table)
    return Loaded(name, found.shapes, properties, arrays, found.problems)


def read_geojson(path: Path, name: str) -> Loaded:
    """A FeatureCollection with plain JSON numbers; PackError where it is none, naming the feature."""
    import shapely

    features = _features(path, name)
    shapes = np.full(len(features), None, dtype=object)
    for number, feature in enumerate(features):
        geometry = feature.get("geometry")
        if geometry is None:
            continue
        try:
            shapes[number] = shapely.geometry.shape(geometry)
        except Exception as error:  # whatever broken coordinates lead to
            found = f"a broken geometry ({clip(error, 80)})"
            raise PackError([Problem(found, "coordinates of its type", file=name, feature=str(number))]) from error
    gatherer = Gatherer()
    gatherer.add(shapes)
    properties, arrays = properties_of([feature.get("properties") or {} for feature in features])
    return Loaded(name, gatherer.finish(), properties, arrays)


def _features(path: Path, name: str) -> list[dict]:
    def refuse(word: str) -> None:
        raise ValueError(f"{word} is no JSON number")

    size = path.stat().st_size
    if size > LARGEST_GEOJSON:
        hint = "GeoPackage and GeoParquet hold more"
        raise PackError([Problem(f"{size:,} bytes", f"{LARGEST_GEOJSON:,} at most", hint, file=name)])
    try:
        content = json.loads(path.read_bytes().decode("utf-8-sig"), parse_constant=refuse)
    except (ValueError, RecursionError) as error:
        raise PackError([Problem(f"not JSON ({clip(error, 100)})", "GeoJSON", file=name)]) from error
    features = content.get("features") if isinstance(content, dict) else None
    if not isinstance(features, list) or content.get("type") != "FeatureCollection":
        raise PackError([Problem("not a FeatureCollection", "a GeoJSON FeatureCollection", file=name)])
    if len(features) > MOST_FEATURES:
        raise PackError([Problem(f"{len(features):,} features", f"{MOST_FEATURES:,} at most", file=name)])
    for number, feature in enumerate(features):
        if not isinstance(feature, dict) or not isinstance(feature.get("properties") or {}, dict):
            raise PackError([Problem("not a Feature", "a GeoJSON Feature", file=name, feature=str(number))])
    return features


def properties_of(rows: list[dict]) -> tuple[dict[str, tuple[str, ...]], dict[str, FloatArray]]:
    """The properties of n features as text, and as numbers where all are numbers; nested ones are left out."""
    properties, arrays = {}, {}
    for header in dict.fromkeys(header for row in rows for header in row):
        cells = [row.get(header) for row in rows]
        if any(isinstance(cell, dict | list) for cell in cells):
            continue  # nested values are no column
        properties[header] = tuple("" if cell is None else _text(cell) for cell in cells)
        if all(cell is None or (isinstance(cell, int | float) and not isinstance(cell, bool)) for cell in cells):
            arrays[header] = np.array([np.nan if cell is None else float(cell) for cell in cells])
    return properties, arrays


def _text(cell: object) -> str:
    return f"{cell:.15g}" if isinstance(cell, float) else str(cell)


def _from_arrow(table: object) -> tuple[dict[str, tuple[str, ...]], dict[str, FloatArray]]:
    """Text and numbers of the columns of an Arrow table; columns of other types are left out."""
    import pyarrow as pa

    properties, arrays = {}, {}
    for header, column in zip(table.column_names, table.columns):
        kind = column.type
        if pa.types.is_floating(kind) or pa.types.is_integer(kind):
            arrays[header] = column.cast(pa.float64()).to_numpy().astype(np.float64)
        elif not (pa.types.is_string(kind) or pa.types.is_large_string(kind) or pa.types.is_boolean(kind)):
            continue
        properties[header] = tuple("" if cell is None else _text(cell) for cell in column.to_pylist())
    return properties, arrays
