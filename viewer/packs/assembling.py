"""From layers in their own coordinates to the sets of one City on one plane."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType

import numpy as np

from viewer.errors import PackError, Problem
from viewer.geometry import project
from viewer.geometry.regions import FloatArray, IntArray, Ragged, placed, take
from viewer.geometry.repair import Repair
from viewer.model.city import LOCAL, City, Column, Crs, LineSet, PointSet, RegionSet
from viewer.packs import columns as columns_
from viewer.packs.layers import Layer
from viewer.packs.shapes import LINE, NONE, POINT, POLYGON, Shapes

MOST_LISTED = 20  # rows of one fault that are named one by one


@dataclass(frozen=True, slots=True, eq=False)
class Pieces:
    """The sets that one layer became, on the City's plane, with everything worth saying."""

    regions: RegionSet | None = None
    points: PointSet | None = None
    lines: LineSet | None = None
    problems: tuple[Problem, ...] = ()
    repairs: tuple[Repair, ...] = ()


def source_of(layer: Layer, asked: str | None) -> str:
    """The coordinate system of a layer: the one asked for, else the file's.

    PackError with field "crs" if neither is known.
    """
    try:
        if asked:
            return project.code(asked) if asked != project.LOCAL_SOURCE else asked
        if layer.crs:
            return project.LOCAL_SOURCE if project.is_local(layer.crs) else project.code(layer.crs)
    except project.CrsError as error:
        hint = "name it with --crs EPSG:n, or --crs local for a plan without metres"
        raise PackError(
            [Problem(str(error), "a coordinate system that PROJ knows", hint, layer.file, field="crs")]
        ) from error
    if not np.isfinite(layer.shapes.bounds()).all():
        return project.LOCAL_SOURCE  # nothing to place
    raise PackError([crs_missing(layer.file, layer.name, layer.shapes.bounds())])


def crs_missing(file: str, layer: str, box: FloatArray) -> Problem:
    """The Problem that asks for a coordinate system; its field is "crs"."""
    found = "the file does not say in which coordinate system it is"
    if np.isfinite(box).all():
        found += "; x is {:,} to {:,}, y is {:,} to {:,}".format(*(_short(float(box[i])) for i in (0, 2, 1, 3)))
    hint = "name it with --crs EPSG:n, or --crs local for a plan without metres"
    return Problem(found, "a coordinate system", hint, file, layer, field="crs")


def _short(value: float) -> float | int:
    """A coordinate as a person would write it: whole where it is large, six digits where it is small."""
    return round(value) if abs(value) >= 1e4 else float(f"{value:.6g}")


def crs_of(source: str, shapes: Shapes) -> Crs:
    """The Crs of a new City whose first data are these shapes in the system `source`."""
    parts = shapes.rings.xy, shapes.points, shapes.lines
    return crs_for(source, project.across_date_line(source, shapes.bounds(), *parts))


def crs_for(source: str, box: FloatArray) -> Crs:
    """The Crs of a new City whose first data are in the system `source` and have the bounds `box`."""
    if source == project.LOCAL_SOURCE:
        return LOCAL
    plane = project.plane_for(source, box)
    return Crs(source, plane, project.title(source))


def pieces(layer: Layer, source: str, plane: str) -> Pieces:
    """The layer on `plane`: polygons as regions, points, lines; rows without geometry stay listed.

    PackError where its coordinates cannot be in the system `source`, or where only one of layer and plane is local.
    """
    problems = list(layer.problems)
    box = layer.shapes.bounds()
    placed_somewhere = bool(np.isfinite(box).all())
    if placed_somewhere and (source == project.LOCAL_SOURCE) != (not plane):
        raise PackError([_on_no_common_plane(layer.file, source, plane)])
    doubt = project.doubts(source, box)
    if doubt is not None:
        doubt = replace(doubt, file=layer.file, layer=layer.name)
        if doubt.severity == "error":
            raise PackError([*problems, doubt])
        problems.append(doubt)
    return _Cutter(layer, source, plane, problems).pieces()


def _on_no_common_plane(file: str, source: str, plane: str) -> Problem:
    """The Problem of a file that has a place on the globe where the other has none, or the other way round."""
    if plane:
        found = "it cannot be laid over the data before it: it has no coordinate system, and they have one"
        hint = "name its system with --crs EPSG:n"
    else:
        found = (
            f"it cannot be laid over the data before it: it is in {source}, they are a plan without a place on Earth"
        )
        hint = "give a file in the coordinates of that plan, with --crs local"
    return Problem(found, "both on one plane", hint, file, field="crs")


class _Cutter:
    """Cuts one layer into sets; holds what all of them need."""

    def __init__(self, layer: Layer, source: str, plane: str, problems: list[Problem]) -> None:
        self._layer = layer
        self._where = {"file": layer.file, "layer": layer.name}
        self._source, self._plane = source, plane
        self._problems = problems
        self._columns, notes = columns_.from_arrow(layer.table, **self._where)
        self._problems += notes
        count = len(layer.shapes)
        self._ids = layer.names or columns_.key_of(self._columns, count)[0]
        self._names = columns_.names_of(self._columns, self._ids)
        self._name = layer.name or Path(layer.file).stem

    def pieces(self) -> Pieces:
        shapes = self._layer.shapes
        present = {int(kind) for kind in np.unique(shapes.kinds)} - {NONE}
        home = next((kind for kind in (POLYGON, POINT, LINE) if kind in present), POLYGON)
        self._say_lost()
        repairs = self._say_repairs()
        if len(present) > 1:
            said = {POLYGON: "polygons", POINT: "points", LINE: "lines"}
            counts = ", ".join(f"{int((shapes.kinds == k).sum())} {said[k]}" for k in sorted(present))
            self._note(f"several kinds of geometry ({counts})", hint="each became a set of its own", severity="warning")
        regions = self._regions(home) if POLYGON in present or home == POLYGON else None
        points = self._points(home) if POINT in present else None
        lines = self._lines(home) if LINE in present else None
        return Pieces(regions, points, lines, tuple(self._problems), repairs)

    def _rows(self, kind: int, home: int) -> IntArray:
        kinds = self._layer.shapes.kinds
        return np.flatnonzero((kinds == kind) | ((kinds == NONE) if kind == home else False))

    def _regions(self, home: int) -> RegionSet:
        rows = self._rows(POLYGON, home)
        rings = (
            take(self._layer.shapes.rings, rows) if len(rows) < len(self._layer.shapes) else self._layer.shapes.rings
        )
        if not project.same_place(self._source, self._plane):
            rings, gone = moved(rings, self._move)
            self._say_unplaced(rows[gone])
        return RegionSet(self._name, self._of(self._ids, rows), self._of(self._names, rows), rings, self._taken(rows))

    def _points(self, home: int) -> PointSet:
        shapes = self._layer.shapes
        bare = self._rows(POINT, home)
        bare = bare[~np.isin(bare, shapes.point_rows)]
        rows = np.concatenate((shapes.point_rows, bare))
        xy = np.concatenate((self._move(shapes.points), np.full((len(bare), 2), np.nan)))
        self._say_unplaced(np.unique(shapes.point_rows[np.isnan(self._move(shapes.points)).any(axis=1)]))
        order = np.argsort(rows, kind="stable")
        rows, xy = rows[order], xy[order]
        self._say_split(rows, "points")
        return PointSet(self._beside("points", home == POINT), self._numbered(rows), xy, self._taken(rows))

    def _lines(self, home: int) -> LineSet:
        shapes = self._layer.shapes
        xy = self._move(shapes.lines)
        self._say_split(shapes.line_rows, "lines")
        bare = self._rows(LINE, home)
        bare = bare[~np.isin(bare, shapes.line_rows)]
        rows = np.concatenate((shapes.line_rows, bare))
        starts = np.concatenate((shapes.line_starts, np.full(len(bare), shapes.line_starts[-1])))
        whole = np.isfinite(xy).all(axis=1)
        if not whole.all():
            line = np.repeat(np.arange(len(shapes.line_rows)), np.diff(shapes.line_starts))
            gone = np.zeros(len(shapes.line_rows), bool)
            gone[line[~whole]] = True
            self._say_unplaced(np.unique(shapes.line_rows[gone]))
            xy = xy[~gone[line]]
            sizes = np.where(gone, 0, np.diff(shapes.line_starts))
            starts = np.concatenate(([0], np.cumsum(np.concatenate((sizes, np.zeros(len(bare), np.int64))))))
        name = self._beside("lines", home == LINE)
        return LineSet(name, xy, starts.astype(np.int64), self._numbered(rows), self._taken(rows))

    def _move(self, xy: FloatArray) -> FloatArray:
        return project.to_plane(self._source, self._plane, xy)

    def _beside(self, kind: str, alone: bool) -> str:
        return self._name if alone else f"{self._name} {kind}"

    def _taken(self, rows: IntArray) -> Mapping[str, Column]:
        if len(rows) == len(self._layer.shapes) and np.array_equal(rows, np.arange(len(rows))):
            return MappingProxyType(dict(self._columns))
        return MappingProxyType({name: columns_.taken(column, rows) for name, column in self._columns.items()})

    @staticmethod
    def _of(texts: Sequence[str], rows: IntArray) -> Sequence[str]:
        return texts if len(rows) == len(texts) else tuple(texts[row] for row in rows)

    def _numbered(self, rows: IntArray) -> tuple[str, ...]:
        """The ids of rows that may repeat: "7", then "7/2", "7/3" for the further parts of one row."""
        seen: dict[int, int] = {}
        out = []
        for row in rows.tolist():
            seen[row] = seen.get(row, 0) + 1
            out.append(self._ids[row] if seen[row] == 1 else f"{self._ids[row]}/{seen[row]}")
        return tuple(out)

    def _note(
        self, found: str, *, hint: str = "", severity: str = "info", feature: str = "", expected: str = ""
    ) -> None:
        self._problems.append(Problem(found, expected, hint, feature=feature, severity=severity, **self._where))

    def _say_split(self, rows: IntArray, what: str) -> None:
        several = len(rows) - len(np.unique(rows))
        if several:
            self._note(f"features of several {what}: {len(np.unique(rows))} features became {len(rows)} {what}")

    def _say_lost(self) -> None:
        shapes = self._layer.shapes
        lost = dict(shapes.lost)
        bare = [int(row) for row in np.flatnonzero(shapes.kinds == NONE) if int(row) not in lost]
        self._say_each(lost.items(), "kept in the list without geometry", severity="error")
        self._say_each([(row, "it has no geometry") for row in bare], "kept in the list", severity="warning")
        self._say_each(shapes.partial, "only the main part is shown", severity="warning", left_out=True)

    def _say_unplaced(self, rows: IntArray) -> None:
        why = f"its coordinates have no place in {self._plane}"
        self._say_each([(int(row), why) for row in rows], "kept in the list without geometry", severity="error")

    def _say_each(self, rows: Iterable[tuple[int, str]], hint: str, *, severity: str, left_out: bool = False) -> None:
        every = list(rows)
        for row, why in every[:MOST_LISTED]:
            self._note(f"left out: {why}" if left_out else why, hint=hint, severity=severity, feature=self._ids[row])
        if len(every) > MOST_LISTED:
            more = every[MOST_LISTED:]
            ids = ", ".join(self._ids[row] for row, _ in more[:12]) + (", ..." if len(more) > 12 else "")
            self._note(f"{len(more)} more features: {more[0][1]}, and the like ({ids})", hint=hint, severity=severity)

    def _say_repairs(self) -> tuple[Repair, ...]:
        unit = "m²" if self._plane else "square units"
        repairs = tuple(fixed.report(self._ids[fixed.row], self._move, unit) for fixed in self._layer.shapes.mended)
        for fixed in repairs[:MOST_LISTED]:
            self._note(f"repaired: {fixed.in_words()}", hint=fixed.areas_in_words(), feature=fixed.feature,
                       severity="warning" if fixed.changed else "info")  # fmt: skip
        if len(repairs) > MOST_LISTED:
            worst = max(abs(fixed.area_after - fixed.area_before) for fixed in repairs)
            self._note(
                f"{len(repairs) - MOST_LISTED} more geometries were repaired",
                hint=f"greatest change {worst:,.6g} {unit}",
            )
        return repairs


def moved(rings: Ragged, move) -> tuple[Ragged, IntArray]:
    """The regions with moved coordinates, and which of them have no place there: those lose their geometry."""
    xy = move(rings.xy)
    fine = np.isfinite(xy).all(axis=1)
    out = Ragged(xy, rings.ring_starts, rings.part_starts, rings.region_starts)
    if fine.all():
        return out, np.zeros(0, np.int64)
    owner = np.repeat(np.arange(len(rings)), np.diff(rings.region_vertices))
    gone = np.unique(owner[~fine])
    kept = np.setdiff1d(np.arange(len(rings)), gone)
    return placed(take(out, kept), kept, len(rings)), gone


def added(city: City, piece: Pieces) -> City:
    """The City with the sets of one more layer, their names made different from those that are there."""
    used = {s.name for s in (*city.region_sets, *city.point_sets, *city.line_sets)}

    def named(thing):
        name, n = thing.name, 1
        while name in used:
            n += 1
            name = f"{thing.name} ({n})"
        used.add(name)
        return replace(thing, name=name)

    return replace(
        city,
        region_sets=(*city.region_sets, *([named(piece.regions)] if piece.regions is not None else [])),
        point_sets=(*city.point_sets, *([named(piece.points)] if piece.points is not None else [])),
        line_sets=(*city.line_sets, *([named(piece.lines)] if piece.lines is not None else [])),
    )
