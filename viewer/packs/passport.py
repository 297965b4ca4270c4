"""The data passport: everything that a person should know of a file or a pack before trusting its picture."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from viewer.errors import Cancelled, PackError, Problem, has_errors
from viewer.geometry.repair import Repair
from viewer.model.city import Column
from viewer.packs import columns as column_tools
from viewer.packs import doubts, geojson, placing, sources, tables
from viewer.packs.doubts import Duplicate, Outliers
from viewer.packs.hashes import hashes, hashes_if_there, plain_files
from viewer.packs.joining import no_rows, read_as
from viewer.packs.joints import joints
from viewer.packs.layer_rows import LayerRows, layers, rings_of
from viewer.packs.passing import Reading
from viewer.packs.table import Table

_NO_AMOUNTS = frozenset("id code key fips geoid zip cd borocd lon lat longitude latitude x y year month week".split())


@dataclass(frozen=True, slots=True, eq=False)
class Passport:
    """What was found out about one path. Columns beyond those of the first set are named "set/column"."""

    path: str
    problems: tuple[Problem, ...] = ()
    repairs: tuple[Repair, ...] = ()
    nulls: Mapping[str, int] = field(default_factory=dict)
    duplicates: tuple[Duplicate, ...] = ()
    outliers: tuple[Outliers, ...] = ()
    units: Mapping[str, tuple[str, str]] = field(default_factory=dict)  # (unit, "stated", "guessed" or "unknown")
    sha256: Mapping[str, str] = field(default_factory=dict)

    @property
    def ok(self) -> bool:
        """True if no problem is of severity error."""
        return not has_errors(self.problems)

    def as_dict(self) -> dict[str, object]:
        """The passport for JSON: plain lists and dictionaries, numbers that are not finite as None."""
        repairs = [
            {
                "feature": r.feature,
                "reason": r.reason,
                "area_before": r.area_before,
                "area_after": r.area_after,
                "unit": r.unit,
            }
            for r in self.repairs
        ]
        return {
            "path": self.path,
            "ok": self.ok,
            "problems": [problem.as_dict() for problem in self.problems],
            "repairs": _plain(repairs),
            "nulls": dict(self.nulls),
            "duplicates": [_plain(asdict(one)) for one in self.duplicates],
            "outliers": [_plain(asdict(one)) for one in self.outliers],
            "units": {name: {"unit": unit, "basis": basis} for name, (unit, basis) in self.units.items()},
            "sha256": dict(self.sha256),
        }


def check(path: str | Path, *, layer: str | None = None, crs: str | None = None) -> Passport:
    """The passport of a data file, a pack folder or its pack.toml. Never raises for a bad file: the problems say it.

    Reading happens in the loader process; `layer` and `crs` are as for opening. Cancelled passes through.
    """
    name = str(path)
    try:
        found = sources.identify(path)
    except PackError as error:
        return Passport(name, error.problems, sha256=hashes_if_there(path))
    try:
        passport = _BY_FORMAT.get(found.format, _of_layers)(found.path, layer, crs)
    except (OSError, MemoryError) as error:
        passport = _Found((Problem(_reason(error), file=found.path.name),))
    return _passport(name, passport, hashes(found.path))


@dataclass(frozen=True, slots=True, eq=False)
class _Found:
    problems: tuple[Problem, ...]
    layers: tuple[LayerRows, ...] = ()
    repairs: tuple[Repair, ...] = ()
    duplicates: tuple[Duplicate, ...] = ()


def _passport(name: str, found: _Found, hashes: Mapping[str, str]) -> Passport:
    problems = list(dict.fromkeys(found.problems))
    nulls, units, far, twice = {}, {}, [], list(found.duplicates)
    for one in found.layers:
        for column in one.columns.values():
            title = one.prefix + column.name
            nulls[title] = doubts.missing(column)
            if column.numeric:
                units[title] = _unit(column, one.stated)
                far += _far(title, column, one.ids)
            twice += doubts.repeated_keys(title, column_tools.texts_of(column), one.ids)
        twice += doubts.repeated_shapes(one.shapes, one.ids)
        numbers = {column.name: column.values for column in one.columns.values() if column.numeric}
        problems += doubts.shared_amounts(numbers, Path(name).name)
    return Passport(name, tuple(problems), found.repairs, nulls, tuple(twice), tuple(far), units, hashes)


def _far(title: str, column: Column, ids: Sequence[str]) -> list[Outliers]:
    """The values far off; of keys, places and years no value is."""
    if _NO_AMOUNTS & set(column_tools.words(column.name)):
        return []
    found = doubts.outliers(title, column.values, ids)
    return [] if found is None else [found]


def _unit(column: Column, stated: bool) -> tuple[str, str]:
    if not column.unit:
        return "", "stated" if stated else "unknown"
    return column.unit, "stated" if stated else "guessed"


# --- by format ---------------------------------------------------------------------------------------------------


def _of_layers(path: Path, layer: str | None, crs: str | None) -> _Found:
    """What opening the file says, and its layers. Where its system is at fault it is looked at as a local plan."""
    reading, problems = _opened(path, layer, crs)
    if reading is None and crs is None and any(problem.field == "crs" for problem in problems):
        reading, more = _opened(path, layer, "local")
        problems += [problem for problem in more if problem not in problems]
    if reading is None:
        return _Found(tuple(problems))
    rows = tuple(layers(reading.city, stated=(path / sources.MANIFEST).is_file()))
    problems += [problem for rings in rings_of(reading.city) for problem in joints(*rings, file=path.name)]
    return _Found(tuple(problems), rows, reading.repairs)


def _of_geojson(path: Path, layer: str | None, crs: str | None) -> _Found:
    """The same, after the strict check of its structure: reading alone is not validation."""
    strict = geojson.inspect(path, degrees=crs is None)  # whoever names a system says that it may be another
    found = _of_layers(path, layer, crs)
    return _Found((*strict, *found.problems), found.layers, found.repairs)


def _of_pack(path: Path, layer: str | None, crs: str | None) -> _Found:
    """A pack as it opens, and the structure of each GeoJSON in it; its manifest says whether that is in degrees."""
    keys = _keys_of(path)
    strict = [
        replace(problem, file=name)
        for one in plain_files(path, ".geojson")
        for name in (one.relative_to(path).as_posix(),)
        for problem in geojson.inspect(one, degrees=False, key=keys.get(name))
        if problem.severity == "error"
    ]
    found = _of_layers(path, layer, crs)
    return replace(found, problems=(*strict, *found.problems))


def _keys_of(pack: Path) -> dict[str, str]:
    """The property that holds the ids of each file of regions or lines; nothing where the manifest is at fault."""
    from viewer.packs.pack import manifest_of

    try:
        manifest, _ = manifest_of(pack)
    except PackError:
        return {}
    return {part.file: part.id for part in (*manifest.region_sets, *manifest.lines)}


def _of_parquet(path: Path, layer: str | None, crs: str | None) -> _Found:
    """GeoParquet as a layer, plain Parquet as a table."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        placed = b"geo" in (pq.read_schema(path).metadata or {})
    except (pa.ArrowException, OSError):
        placed = True  # opening says what is wrong
    return (_of_layers if placed else _of_table)(path, layer, crs)


def _of_table(path: Path, layer: str | None, crs: str | None) -> _Found:
    """A table by its own rows; that it has no place on the map is no fault of one without coordinates."""
    try:
        table = tables.read_table(path)
    except PackError as error:
        return _Found(error.problems)
    if not len(table):
        return _Found((*table.problems, no_rows(path)))
    made, bad = _table_columns(table)
    rows = tuple(str(number) for number in table.row_numbers)
    reading, problems = _opened(path, layer, crs)
    known = {(problem.found, problem.row, problem.field) for problem in (*table.problems, *bad)}
    problems = [problem for problem in problems if (problem.found, problem.row, problem.field) not in known]
    if reading is None:
        if placing.coordinates(table) is None and layer is None:
            problems = [replace(problem, severity="info") for problem in problems]
        problems += doubts.without_values(made.values(), len(table), file=path.name)
        problems = [*read_as(path, table), *problems]
    twice = doubts.repeated_rows([table.columns[name] for name in table.names], rows)
    return _Found(
        (*table.problems, *bad, *problems), (LayerRows("", rows, made, stated=False),), duplicates=tuple(twice)
    )


def _table_columns(table: Table) -> tuple[dict[str, Column], list[Problem]]:
    made: dict[str, Column] = {}
    problems: list[Problem] = []
    for name in table.names:
        if placing.numeric(table, name):
            values, bad = table.values(name)
            made[name] = column_tools.number_column(name, values)
            problems += bad
        else:
            made[name] = column_tools.text_column(name, table.columns[name])
    return made, problems


_BY_FORMAT: dict[str, Callable[[Path, str | None, str | None], _Found]] = {
    "pack": _of_pack,
    "parquet": _of_parquet,
    "geojson": _of_geojson,
    "geojsonseq": _of_geojson,
    "table": _of_table,
}


def _opened(path: Path, layer: str | None, crs: str | None) -> tuple[Reading | None, list[Problem]]:
    """What opening gives, None when nothing of it can be shown."""
    from viewer.packs.read import read

    try:
        reading = read([path], layer=layer, crs=crs)
    except PackError as error:
        return None, list(error.problems)
    except Cancelled as stopped:
        return None, [Problem(str(stopped), file=path.name)]
    return reading, list(reading.problems)


def _reason(error: Exception) -> str:
    return f"cannot be read ({getattr(error, 'strerror', None) or type(error).__name__})"


def _plain(value: object) -> object:
    """The value with tuples as lists and numbers that are not finite as None."""
    if isinstance(value, dict):
        return {name: _plain(inner) for name, inner in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(inner) for inner in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value
