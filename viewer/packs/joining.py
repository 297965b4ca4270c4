"""Tables that join a map: as points, or as columns of the regions that are open; and what must be said of that."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import numpy as np

from viewer.errors import PackError, Problem, clip, has_errors
from viewer.geometry import project
from viewer.geometry.regions import FloatArray
from viewer.model.city import City, Column, RegionSet
from viewer.packs import assembling
from viewer.packs.columns import number_column, text_column
from viewer.packs.layers import Layer, Report, tell
from viewer.packs.limits import Limits
from viewer.packs.placing import LONLAT, Match, Placing, keys_of, numeric, placing
from viewer.packs.shapes import Gatherer
from viewer.packs.swapped import swapped_axes, swapped_degrees
from viewer.packs.table import Table
from viewer.packs.table_proposal import ASKED, READ_AS, TEXT_SUFFIXES, Proposal, propose
from viewer.packs.tables import PARQUET_SUFFIXES, read_table
from viewer.packs.text_table import Misread

MOST_LISTED = 20


def placed_or_joined(
    path: Path,
    city: City | None,
    *,
    asked: str | None,
    limits: Limits,
    report: Report,
    start: str,
    seen: Mapping[str, object] | None = None,
    ask: bool = False,
) -> tuple[City, list[Problem]]:
    """The city with the table in it, as points or as columns of its base set, and what there is to say.

    seen: fields of a Proposal that a person has looked at; the rest is proposed. ask: a person can be asked how a text
    table is meant; what is not clear is a PackError then, its problems have the field ASKED. PackError too when the
    table has neither coordinates nor a key that matches.
    """
    ask = ask and seen is None and path.suffix.lower() in TEXT_SUFFIXES
    proposal = None if path.suffix.lower() in PARQUET_SUFFIXES else propose(path)
    if proposal is not None and seen is not None:
        proposal = replace(proposal, doubts=(), **seen)
    try:
        table = _read(path, proposal, limits, report)
    except Misread as error:
        raise _asking(error.problems) if ask else error from error
    if not len(table):
        raise PackError([*table.problems, no_rows(path)])
    base = city.base if city is not None else None
    found = placing(table, base)
    if ask and (doubts := (*table.proposal.doubts, *found.doubts)):
        raise _asking([Problem(text, file=path.name) for text in doubts])
    said = [] if proposal is None else [_assumed(path, proposal, found)]
    if found.where is None:
        grown, problems = _joined(path, table, city, base, found.match)
        return grown, [*said, *problems]
    said += [Problem(text, file=path.name, severity="warning") for text in found.doubts]
    layer, problems = _points(path, table, found.where)
    turned = _turned(layer, city, asked, found.where)
    if ask and turned:
        raise _asking([replace(one, severity="error") for one in turned])
    if has_errors(turned):
        raise PackError([*table.problems, *turned])
    problems += turned
    plan = city is not None and not city.crs.plane and not layer.crs
    source = assembling.source_of(layer, asked or ("local" if plan else None))
    if city is None:
        crs = assembling.crs_of(source, layer.shapes)
        city = City(path.stem, title=path.stem, crs=crs, path=start)
    piece = assembling.pieces(layer, source, city.crs.plane)
    return assembling.added(city, piece), [*said, *table.problems, *problems, *piece.problems]


def no_rows(path: Path) -> Problem:
    """The Problem of a table that has a header and nothing below it."""
    hint = "it may have been filtered or cut when it was saved: export it again"
    return Problem("no rows", "at least one row below the header", hint, path.name)


def _read(path: Path, proposal: Proposal | None, limits: Limits, report: Report) -> Table:
    def hear(fraction: float, text: str) -> bool:
        tell(report, fraction, text)
        return True

    most = {"max_cells": limits.cells} if limits.cells else {}
    return read_table(path, proposal, progress=hear, **most)


def _asking(problems: Iterable[Problem]) -> PackError:
    return PackError([replace(problem, field=ASKED) for problem in problems if problem.severity == "error"])


def _assumed(path: Path, proposal: Proposal, found: Placing) -> Problem:
    """How the table was read, for whoever was not asked."""
    parts = (proposal.sentence(), found.sentence())
    return Problem(READ_AS + "; ".join(filter(None, parts)), file=path.name, severity="info")


def read_as(path: Path, table: Table) -> list[Problem]:
    """How a text table was read by itself; nothing of another table."""
    if path.suffix.lower() in PARQUET_SUFFIXES:
        return []
    return [Problem(READ_AS + table.proposal.sentence(), file=path.name, severity="info")]


def _joined(
    path: Path, table: Table, city: City | None, base: RegionSet | None, match: Match | None
) -> tuple[City, list[Problem]]:
    if base is None:
        hint = "open the regions first, or name the columns lon and lat"
        raise PackError(
            [*table.problems, Problem("a table alone is no map", "coordinates or open regions", hint, path.name)]
        )
    if match is None or not match.enough:
        found = "no column matches the open regions"
        if match is not None:
            found = f"only {match.matched} of {len(base)} {base.plural} match, by column {clip(match.column, 40)!r}"
        hint = f"keys look like {clip(', '.join(base.ids[:3]), 60)}"
        raise PackError([*table.problems, Problem(found, "a column of keys", hint, path.name)])
    if match.repeated:
        several = len(match.repeated)
        found = f"{several} keys stand in several rows, such as {clip(match.repeated[0], 40)!r}"
        hint = "make it one row per region first, or build a pack"
        raise PackError([*table.problems, Problem(found, "one row per region", hint, path.name, field=match.column)])
    columns, problems = _aligned(path, table, base, match)
    grown = replace(base, columns=MappingProxyType({**base.columns, **columns}))
    said = [*table.problems, *_account(path, table, base, match), *problems]
    return replace(city, region_sets=(grown, *city.region_sets[1:])), said


def _aligned(path: Path, table: Table, base: RegionSet, match: Match) -> tuple[Mapping[str, Column], list[Problem]]:
    """The table's other columns in the order of the regions."""
    row_of = {text.strip(): row for row, text in enumerate(table.columns[match.column])}
    rows = np.array([row_of.get(key, -1) for key in keys_of(base)[match.key]])
    columns, problems = {}, []
    for name in table.names:
        if name == match.column:
            continue
        own = name if name not in base.columns else f"{name} ({path.stem})"
        if numeric(table, name):
            values, faults = table.values(name)
            problems += faults
            columns[own] = number_column(own, np.where(rows < 0, np.nan, values[rows]))
        else:
            texts = table.columns[name]
            columns[own] = text_column(own, ["" if row < 0 else texts[row] for row in rows])
    return columns, problems


def _account(path: Path, table: Table, base: RegionSet, match: Match) -> list[Problem]:
    """The match rate and every row and region that stayed alone."""
    key = match.key or "ids"
    said = f"{match.matched} of {len(base)} {base.plural} matched by {match.column} = {key}"
    out = [Problem(said, file=path.name, field=match.column, severity="info")]
    if match.rivals:
        found = f"{clip(', '.join(match.rivals), 80)} matches too, but other {base.plural}; {match.column} was taken"
        hint = "if that is wrong, take out or rename the column that is no key"
        out.append(Problem(found, hint=hint, file=path.name, field=match.column, severity="warning"))
    known = set(keys_of(base)[match.key])
    alone = [
        (row, text) for row, text in zip(table.row_numbers, table.columns[match.column]) if text.strip() not in known
    ]
    out += [
        Problem(f"{clip(text, 60)!r} is no {base.singular} of the map", hint="the row is not shown", file=path.name,
                row=row, field=match.column, severity="warning")
        for row, text in alone[:MOST_LISTED]
    ]  # fmt: skip
    if len(alone) > MOST_LISTED:
        rest = ", ".join(clip(text, 20) for _, text in alone[MOST_LISTED : MOST_LISTED + 12])
        found = f"{len(alone) - MOST_LISTED} more rows are not on the map ({rest}{', ...' if len(alone) > 32 else ''})"
        out.append(Problem(found, file=path.name, field=match.column, severity="warning"))
    if match.matched < len(base):
        there = {text.strip() for text in table.columns[match.column]}
        bare = [key for key in keys_of(base)[match.key] if key not in there]
        found = f"{len(bare)} {base.plural} have no row ({', '.join(bare[:12])}{', ...' if len(bare) > 12 else ''})"
        out.append(Problem(found, hint="they show as no data", file=path.name, field=match.column, severity="warning"))
    return out


def _turned(layer: Layer, city: City | None, asked: str | None, where: tuple[str, str, str]) -> list[Problem]:
    """What is to be said where x and y of the points look swapped: as degrees, or beside the regions that are open."""
    if layer.crs == LONLAT and (faults := swapped_degrees(layer.shapes.points, where[:2], layer.file)):
        return faults
    if city is None or city.base is None:
        return []
    source = layer.crs or asked or ""

    def move(xy: FloatArray) -> FloatArray:
        return project.to_plane(source, city.crs.plane, xy) if source and city.crs.plane else xy

    return swapped_axes(city.base, layer.shapes.points, move, where[:2], layer.file)


def _points(path: Path, table: Table, where: tuple[str, str, str]) -> tuple[Layer, list[Problem]]:
    """The rows as points; a row whose coordinates are no numbers has no place but is kept."""
    import pyarrow as pa
    import shapely

    x, y, crs = where
    problems, xy = [], np.full((len(table), 2), np.nan)
    arrays: dict[str, object] = {}
    for name in table.names:
        if name in (x, y) or numeric(table, name):
            values, faults = table.values(name)
            problems += faults
            arrays[name] = pa.array(values, pa.float64(), mask=np.isnan(values))
            if name in (x, y):
                xy[:, 0 if name == x else 1] = values
        else:
            arrays[name] = pa.array(table.columns[name], pa.string())
    there = np.isfinite(xy).all(axis=1)
    geometries = np.full(len(table), None, dtype=object)
    geometries[there] = shapely.points(xy[there])
    gatherer = Gatherer()
    gatherer.add(geometries)
    return Layer(path.name, path.stem, gatherer.finish(), pa.table(arrays), crs), problems
