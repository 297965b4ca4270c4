"""Points, lines and records of a pack: rows of their own, with columns whose cells may be ids of something else."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

import numpy as np

from viewer.errors import PackError, Problem
from viewer.model.city import City, LineSet, PointSet, Records
from viewer.packs import manifest_parts as parts
from viewer.packs.manifest import Manifest
from viewer.packs.pack_flows import World
from viewer.packs.pack_shapes import Loaded, id_problems
from viewer.packs.pack_tables import Says, columns, near, some, texts
from viewer.packs.swapped import swapped_axes
from viewer.packs.table import Table

MOST_LISTED = 20  # cells of one column that are told one by one
OpenTable = Callable[..., Table]  # of a part and the headers that it names beside its columns
OpenShapes = Callable[[parts.LinesPart], Loaded]


def added(city: City, said: Manifest, world: World, open_table: OpenTable, open_shapes: OpenShapes) -> City:
    """The city with the points, lines and records of its manifest. What cannot be read is left out and told among the
    problems of `world`, and so is each cell that refers to something that is not there."""
    opened: list[tuple[object, Table]] = []

    def made(part: object, make: Callable, *headers: str | None):
        table = open_table(part, *headers)
        opened.append((part, table))
        return make(part, table, world)

    def drawn(part: parts.LinesPart) -> LineSet:
        loaded = open_shapes(part)
        opened.append((part, loaded.as_table([column.header for column in part.columns])))
        return lines(part, loaded, world)

    def whole(several: Sequence, make: Callable) -> tuple:
        out = []
        for part in several:
            try:
                out.append(make(part))
            except PackError as error:
                world.problems.extend(error.problems)
        return tuple(out)

    city = replace(
        city,
        point_sets=whole(said.points, lambda part: made(part, points, part.id, part.label, part.x, part.y)),
        line_sets=whole(said.lines, drawn),
        records=whole(said.records, lambda part: made(part, records, part.id, part.step)),
    )
    for part, table in opened:
        world.problems.extend(astray(part, table, city))
    return city


def records(part: parts.RecordsPart, table: Table, world: World) -> Records:
    """Every row of the table as a record."""
    made, faults = columns(part.columns, table, np.arange(len(table)), Says.of(part))
    world.problems.extend(faults)
    ids = texts(table, part.id) if part.id else ()
    world.problems.extend(id_problems(ids, part.file, part.id or ""))
    step = None
    if part.step:
        step = world.steps(table, part.step, part.file).astype(np.int32)
    return Records(part.name, len(table), MappingProxyType(made), part.title, part.source, ids, step)


def points(part: parts.PointsPart, table: Table, world: World) -> PointSet:
    """Every row of the table as a point; a row without coordinates is kept without a place."""
    ids = texts(table, part.id)
    world.problems.extend(id_problems(ids, part.file, part.id))
    found = [world.numbers(table, header, part.missing, part.file) for header in (part.x, part.y)]
    raw = np.column_stack(found)
    xy = world.move(raw)
    base = next(iter(world.region_sets), None)
    world.problems.extend(swapped_axes(base, raw, world.move, (part.x, part.y), part.file))
    lost = [ids[row] for row in np.flatnonzero(np.isnan(xy).any(axis=1))]
    if lost:
        said = f"{len(lost)} of {len(ids)} points have no place on the map: {some(lost)}"
        world.problems.append(Problem(said, hint="they are listed all the same", file=part.file, severity="warning"))
    made, faults = columns(part.columns, table, np.arange(len(table)), Says.of(part))
    world.problems.extend(faults)
    names = texts(table, part.label) if part.label else ()
    return PointSet(part.name, ids, xy, MappingProxyType(made), part.title, part.source, names, of_pack=True)


def lines(part: parts.LinesPart, loaded: Loaded, world: World) -> LineSet:
    """Every line of the file. A feature of several lines is several lines of one id, each with its values: extensive
    ones would be counted twice, so that is told."""
    ids = loaded.texts(part.id)
    world.problems.extend(id_problems(ids, part.file, part.id))
    rows = loaded.shapes.line_rows
    bare = [ids[row] for row in sorted(set(range(len(ids))) - set(rows.tolist()))]
    several = [ids[row] for row, times in zip(*np.unique(rows, return_counts=True)) if times > 1]
    for lot, said in ((bare, "without a line are left out"), (several, "have several lines, each with all values")):
        if lot:
            found = f"{len(lot)} of {len(ids)} features {said}: {some(lot)}"
            world.problems.append(Problem(found, "one line each", file=part.file, field=part.id, severity="warning"))
    table = loaded.as_table([column.header for column in part.columns])
    made, faults = columns(part.columns, table, rows, Says.of(part))
    world.problems.extend(faults)
    xy, starts = world.move(loaded.shapes.lines), loaded.shapes.line_starts
    own = tuple(ids[row] for row in rows)
    return LineSet(
        part.name, xy, starts, own, MappingProxyType(made), source=part.source, title=part.title, of_pack=True
    )


# --- what columns refer to --------------------------------------------------------------------------------------


def ids_of(city: City) -> Mapping[str, Sequence[str]]:
    """The ids that a column may refer to, by the name that it says."""
    named = (*city.region_sets, *city.point_sets, *city.line_sets, *city.records)
    known: dict[str, Sequence[str]] = {one.name: one.ids for one in named}
    if city.sites is not None:
        known["sites"] = city.sites.ids
    if city.flows is not None:
        known["flows"] = city.flows.ids
    if city.tracks is not None:
        known["tracks"] = city.tracks.names
    return known


def astray(part: object, table: Table, city: City) -> Iterable[Problem]:
    """A Problem for each cell of the table that refers to something that is not there, the nearest spelling beside it.

    part: as the manifest describes the table. Of a column the first cells are told one by one and the rest is counted.
    What could not be read at all is told by its own problems, not by each cell that refers to it.
    """
    known = ids_of(city)
    for column in part.columns:
        if column.refers in known:
            yield from _astray(column, texts(table, column.header), table.row_numbers, known[column.refers], part)


def _astray(column: object, cells: Sequence[str], rows: Sequence[int], known: Sequence[str], part: object):
    """The problems of one column."""
    there = {*known, *part.missing, ""}
    wrong = [at for at, cell in enumerate(cells) if cell not in there]
    told = wrong[:MOST_LISTED]
    close = near(list(dict.fromkeys(cells[at] for at in told)), known) if told else {}
    for at in told:
        hint = f"did you mean {close[cells[at]]!r}?" if cells[at] in close else ""
        found = f"{cells[at]!r} is none of {column.refers}"
        yield Problem(found, f"an id of {column.refers}", hint, part.file, row=rows[at], field=column.header)
    if len(wrong) > MOST_LISTED:
        found = f"{len(wrong) - MOST_LISTED} more cells that are none of {column.refers}"
        yield Problem(found, f"an id of {column.refers}", file=part.file, field=column.header)
