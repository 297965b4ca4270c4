"""Flows, stocks, tracks and series of a pack: rows of tables that point at regions, sites and steps of the clock."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from viewer.errors import PackError, Problem
from viewer.geometry.regions import FloatArray, IntArray
from viewer.model import city as records
from viewer.model.city import END_PLACE, END_REGION, END_SITE, Clock, Ends, Flows, LineSet, RegionSet, Series, Sites
from viewer.packs import manifest as parts
from viewer.packs.manifest_parts import ValuePart
from viewer.packs.pack_tables import Says, columns, some, texts, values
from viewer.packs.periods import Steps, step_words, steps_words
from viewer.packs.swapped import swapped_axes, swapped_ends
from viewer.packs.table import MAX_CELLS, Table

Move = Callable[[FloatArray], FloatArray]


@dataclass(frozen=True, slots=True, eq=False)
class World:
    """What rows can point at, and how file coordinates come onto the city's plane. Problems are added to the list."""

    region_sets: tuple[RegionSet, ...]
    sites: Sites | None
    clock: Clock
    move: Move
    centres: FloatArray  # (n, 2) a point inside each region of the base set
    problems: list[Problem] = field(default_factory=list)

    def ids(self, place: str) -> tuple[str, ...]:
        """Ids of a region set, or of the sites under the name "sites"."""
        if place == "sites":
            return self.sites.ids
        return next(found.ids for found in self.region_sets if found.name == place)

    def numbers(self, table: Table, header: str | None, missing: Sequence[str], file: str) -> FloatArray:
        """(n,) a column's numbers; all nan without the column."""
        if header is None:
            return np.full(len(table), np.nan)
        found, faults = values(table, header, missing, file)
        self.problems.extend(faults)
        return found

    def spans(self, table: Table, header: str | None, file: str) -> tuple[IntArray, IntArray]:
        """(n,) first and last step of each row's cell; -1 outside the clock or without one."""
        cells = texts(table, header)
        if header is None or not len(self.clock):
            return np.full(len(cells), -1), np.full(len(cells), -1)
        found, faults = Steps(self.clock).spans(cells)
        for text, fault in faults.items():
            self.problems.append(
                Problem(fault, f"an ISO 8601 period, or {steps_words(self.clock)}", file=file,
                        row=table.row_numbers[cells.index(text)], field=header)
            )  # fmt: skip
        outside = [text for text, span in found.items() if text and span == (-1, -1)]
        if outside:
            self.problems.append(Problem(f"{some(outside)} lies outside the clock", file=file, field=header,
                                         severity="warning"))  # fmt: skip
        both = np.array([found.get(cell, (-1, -1)) for cell in cells], np.int64).reshape(-1, 2)
        return both[:, 0], both[:, 1]

    def steps(self, table: Table, header: str, file: str) -> IntArray:
        """(n,) the one step of each row, -1 outside the clock; a cell that covers several is a problem."""
        step, last = self.spans(table, header, file)
        several = np.flatnonzero(step != last)
        if len(several):
            found = f"{texts(table, header)[several[0]]!r} covers several steps of the clock"
            row = table.row_numbers[int(several[0])]
            self.problems.append(Problem(found, "one step", file=file, row=row, field=header))
        return step

    def positions(self, table: Table, header: str, place: str, file: str) -> IntArray:
        """(n,) number of the region or site that each cell names; -1 for an empty cell or an unknown name."""
        known = {name: number for number, name in enumerate(self.ids(place))}
        cells = texts(table, header)
        unknown = [cell for cell in dict.fromkeys(cells) if cell and cell not in known]
        if unknown:
            row = table.row_numbers[cells.index(unknown[0])]
            found = f"{len(unknown)} names that {place} does not have: {some(unknown)}"
            self.problems.append(Problem(found, file=file, row=row, field=header))
        return np.array([known.get(cell, -1) for cell in cells], np.int64)


def flows(part: parts.FlowsPart, table: Table, world: World, routes: LineSet | None) -> Flows:
    """Every row of the table as a flow; what points nowhere is among the problems and stays as a place without xy."""
    says = Says.of(part)
    tonnes = world.numbers(table, part.tonnes, part.missing, part.file)
    sigma = world.numbers(table, part.sigma, part.missing, part.file)
    if part.sigma_relative:
        sigma = tonnes * world.numbers(table, part.sigma_relative, part.missing, part.file)
    if part.sigma_share:
        sigma = np.abs(tonnes) * part.sigma_share
    first, last = world.spans(table, part.period_of or part.first, part.file)
    if part.last:
        last = world.spans(table, part.last, part.file)[1]
    _backwards(first, last, part, table, world)
    materials = texts(table, part.material)
    names = tuple(sorted(set(materials)))
    code = {name: number for number, name in enumerate(names)}
    made, faults = columns(part.columns, table, np.arange(len(table)), says)
    world.problems.extend(faults)
    origin, destination = _ends(part.origin, table, part, world), _ends(part.destination, table, part, world)
    world.problems.extend(swapped_ends(origin, destination, next(iter(world.region_sets), None), part.file))
    return Flows(
        _unique(texts(table, part.id), part.file, part.id, world.problems),
        origin,
        destination,
        np.array([code[name] for name in materials], np.int32),
        names,
        tonnes,
        sigma,
        first.astype(np.int32),
        last.astype(np.int32),
        _basis(part, table, world),
        unit=part.unit,
        batch=texts(table, part.batch) if part.batch else (),
        columns=made,
        routes=routes,
        source=part.source,
    )


def _unique(ids: tuple[str, ...], file: str, header: str, problems: list[Problem]) -> tuple[str, ...]:
    if len(set(ids)) != len(ids):
        twins = [name for name in dict.fromkeys(ids) if ids.count(name) > 1] if len(ids) < 20_000 else ["several"]
        problems.append(Problem(f"ids are used twice: {some(twins)}", "an id of its own", file=file, field=header))
    return ids


def _backwards(first: IntArray, last: IntArray, part: parts.FlowsPart, table: Table, world: World) -> None:
    for row in np.flatnonzero(last < first)[:5]:
        ends = (step_words(world.clock, int(step)) for step in (last[row], first[row]))
        found = "the last is {}, before the first, {}".format(*ends)
        world.problems.append(Problem(found, file=part.file, row=table.row_numbers[row], field=part.last or ""))


def _basis(part: parts.FlowsPart, table: Table, world: World) -> tuple[str, ...]:
    if part.basis is None:
        return (part.basis_is,) * len(table)
    cells = tuple(cell or part.basis_is for cell in texts(table, part.basis))
    odd = sorted(set(cells) - {"measured", "reported"})
    if odd:
        world.problems.append(Problem(some(odd), "measured or reported", file=part.file, field=part.basis))
    return cells


def _ends(end: parts.End, table: Table, part: parts.FlowsPart, world: World) -> Ends:
    """Site before region before coordinates; coordinates, where given, say where a region's end is drawn."""
    count = len(table)
    none = np.full(count, -1, np.int64)
    base = world.region_sets[0] if world.region_sets else None
    site = world.positions(table, end.site, "sites", part.file) if end.site else none
    region = world.positions(table, end.region, base.name, part.file) if end.region and base else none
    xy = np.full((count, 2), np.nan)
    if end.x and end.y:
        given = [world.numbers(table, header, part.missing, part.file) for header in (end.x, end.y)]
        raw = np.column_stack(given)
        xy = world.move(raw)
        world.problems.extend(swapped_axes(base, raw, world.move, (end.x, end.y), part.file))
    kind = np.where(site >= 0, END_SITE, np.where(region >= 0, END_REGION, END_PLACE))
    index = np.where(site >= 0, site, region)
    at_site = site >= 0
    if world.sites is not None:
        placed = world.sites.xy[site[at_site]]
        xy[at_site] = np.where(np.isnan(placed), xy[at_site], placed)  # a site without a place is drawn as booked
    bare = (kind == END_REGION) & np.isnan(xy).any(axis=1)
    xy[bare] = world.centres[region[bare]]
    said = texts(table, end.name)
    names = tuple(_end_name(world, k, i, text) for k, i, text in zip(kind, index, said))
    lost = np.flatnonzero((kind == END_PLACE) & np.isnan(xy).any(axis=1))
    if len(lost):
        rows = ", ".join(str(table.row_numbers[row]) for row in lost[:12])
        found = f"{len(lost)} flows have an end that is no site, region or coordinate (rows {rows})"
        world.problems.append(Problem(found, file=part.file, severity="warning"))
    return Ends(kind.astype(np.int8), index.astype(np.int32), xy, names)


def _end_name(world: World, kind: int, index: int, said: str) -> str:
    if said or kind == END_PLACE:
        return said
    return world.sites.names[index] if kind == END_SITE else world.region_sets[0].names[index]


def stocks(part: parts.StocksPart, table: Table, world: World) -> records.Stocks:
    """Every row of the table as a stock."""
    step = world.spans(table, part.step, part.file)[1] if part.step else np.zeros(len(table), np.int64)
    return records.Stocks(
        texts(table, part.id),
        "" if part.of == "sites" else part.of,
        world.positions(table, part.place, part.of, part.file).astype(np.int32),
        texts(table, part.material),
        step.astype(np.int32),
        world.numbers(table, part.tonnes, part.missing, part.file),
        world.numbers(table, part.sigma, part.missing, part.file),
        unit=part.unit,
        source=part.source,
        empty_before=part.empty_before,
    )


def tracks(part: parts.TracksPart, table: Table, world: World) -> records.Tracks:
    """The points sorted by track and time; kind and phase are those of a track's first point."""
    names_of_rows = texts(table, part.track)
    names = tuple(dict.fromkeys(names_of_rows))
    number = {name: at for at, name in enumerate(names)}
    track = np.array([number[name] for name in names_of_rows], np.int32)
    seconds = world.numbers(table, part.seconds, part.missing, part.file)
    xy = np.column_stack([world.numbers(table, header, part.missing, part.file) for header in (part.x, part.y)])
    own = next((found.plane == "own" for found in world.region_sets if found.name == part.of), False)
    if not own:
        xy = world.move(xy)
    gone = np.isnan(seconds) | np.isnan(xy).any(axis=1)
    if gone.any():
        found = f"{int(gone.sum())} points without time or place are left out"
        row = table.row_numbers[int(np.flatnonzero(gone)[0])]
        world.problems.append(Problem(found, file=part.file, row=row, severity="warning"))
    kept = np.flatnonzero(~gone)
    order = kept[np.lexsort((seconds[kept], track[kept]))]
    first = [names_of_rows.index(name) for name in names]
    kinds, phases = texts(table, part.kind), texts(table, part.phase)
    odd = sorted(set(phases) - {"before", "after", ""})
    if odd:
        world.problems.append(Problem(some(odd), "before, after or empty", file=part.file, field=part.phase or ""))
    return records.Tracks(
        names,
        tuple(kinds[at] for at in first),
        tuple(phases[at] for at in first),
        part.of or "",
        track[order],
        seconds[order],
        xy[order],
        source=part.source,
    )


def series(part: parts.SeriesPart, table: Table, world: World) -> list[Series]:
    """One Series for each value column; a step or region without a row is nan."""
    cells = len(world.clock) * len(world.ids(part.of)) * len(part.values)
    if cells > MAX_CELLS:
        found = f"{cells:,} cells of steps and {part.of}"
        raise PackError([Problem(found, f"{MAX_CELLS:,} at most", file=part.file)])
    place = world.positions(table, part.key, part.of, part.file)
    step = world.steps(table, part.step, part.file)
    good = (place >= 0) & (step >= 0)
    slots = step[good] * len(world.ids(part.of)) + place[good]
    first = np.unique(slots, return_index=True)[1]
    if len(first) != len(slots):
        again = int(np.setdiff1d(np.arange(len(slots)), first)[0])
        at, when = int(place[good][again]), step_words(world.clock, int(step[good][again]))
        found = f"{len(slots) - len(first)} rows for a key and step that has one already; the last counts"
        found += f": {world.ids(part.of)[at]!r} at {when}"
        world.problems.append(Problem(found, "one row per key and step", file=part.file, field=part.key))
    return [_one_series(value, part, table, world, (good, step, place)) for value in part.values]


def _one_series(
    value: ValuePart, part: parts.SeriesPart, table: Table, world: World, where: Sequence[np.ndarray]
) -> Series:
    good, step, place = where
    grid = np.full((len(world.clock), len(world.ids(part.of))), np.nan)
    grid[step[good], place[good]] = world.numbers(table, value.header, part.missing, part.file)[good]
    about: Mapping[str, object] = {"unit": value.unit, "kind": value.kind, "role": value.role, "title": value.title}
    return Series(value.name, part.of, grid, source=part.source, **about)
