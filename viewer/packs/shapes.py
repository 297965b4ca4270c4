"""Geometries of a layer, batch by batch: sorted into polygons, points and lines, repaired, and held as arrays.

Every row is accounted for: it is in exactly one of the three, or listed as lost with the reason, or had no geometry.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely

from viewer.geometry.regions import FloatArray, IntArray, Ragged, concatenated, from_shapely, placed
from viewer.geometry.repair import NOT_FINITE, Repair, drawable, joined, polygons_of, repair

NONE, POLYGON, POINT, LINE = 0, 1, 2, 3
UNREADABLE = "the geometry cannot be read"
CLOSED = "a ring was not closed; it was closed"
_KINDS = np.array([POINT, LINE, LINE, POLYGON, POINT, LINE, POLYGON, NONE] + [NONE] * 16, np.int8)
_COLLECTION = 7
_NAN = b"\0\0\xf8\x7f"  # the end of a quiet nan in little-endian WKB
Objects = npt.NDArray[np.object_]
Mover = Callable[[FloatArray], FloatArray]


@dataclass(frozen=True, slots=True)
class Mended:
    """A repaired row: what was wrong, the geometry before and after."""

    row: int
    reason: str
    before: object
    after: object

    def report(self, feature: str, move: Mover) -> Repair:
        """The Repair with areas on the plane that `move` moves coordinates to."""
        areas = shapely.area(shapely.transform([self.before, self.after], move))
        return Repair(feature, self.reason, *(float(area) for area in areas))


@dataclass(frozen=True, slots=True, eq=False)
class Shapes:
    """All geometries of a layer of n rows, in the file's coordinates.

    kinds: (n,) NONE, POLYGON, POINT, LINE. rings: n regions, with parts where the row is a polygon. points: (p, 2) with
    point_rows: (p,). lines: vertices and starts with line_rows: (l,). A row may own several points or lines.
    """

    kinds: npt.NDArray[np.int8]
    rings: Ragged
    points: FloatArray
    point_rows: IntArray
    lines: FloatArray
    line_starts: IntArray
    line_rows: IntArray
    mended: tuple[Mended, ...]
    lost: tuple[tuple[int, str], ...]
    partial: tuple[tuple[int, str], ...]  # (row, what of a collection was left out)

    def __len__(self) -> int:
        return len(self.kinds)

    def bounds(self) -> FloatArray:
        """(4,) xmin, ymin, xmax, ymax of everything, nan of nothing."""
        every = [xy for xy in (self.rings.xy, self.points, self.lines) if len(xy)]
        if not every:
            return np.full(4, np.nan)
        return np.concatenate(
            (np.min([xy.min(axis=0) for xy in every], axis=0), np.max([xy.max(axis=0) for xy in every], axis=0))
        )


class Gatherer:
    """Takes batches of WKB and gives Shapes."""

    def __init__(self) -> None:
        self._rows = 0
        self._kinds: list[npt.NDArray[np.int8]] = []
        self._rings: list[Ragged] = []
        self._ring_rows: list[IntArray] = []
        self._points: list[tuple[FloatArray, IntArray]] = []
        self._lines: list[tuple[FloatArray, IntArray, IntArray]] = []
        self._mended: list[Mended] = []
        self._lost: dict[int, str] = {}
        self._partial: list[tuple[int, str]] = []

    def add_wkb(self, wkb: Sequence[bytes | None]) -> None:
        """The next rows, None where there is no geometry."""
        raw = np.asarray(wkb, dtype=object)
        with np.errstate(invalid="ignore"):  # nan is looked for below
            geometries = shapely.from_wkb(raw, on_invalid="ignore")
            failed = np.flatnonzero(shapely.is_missing(geometries) & np.not_equal(raw, None))
            closed = shapely.from_wkb(raw[failed], on_invalid="fix")
        geometries[failed] = closed
        for row, fixed in zip(failed, closed):
            if fixed is None or shapely.is_empty(fixed):
                self._lost[self._rows + int(row)] = NOT_FINITE if _NAN in raw[row] else UNREADABLE
        self.add(geometries, closed=frozenset(int(row) for row in failed))

    def add(self, geometries: Objects, closed: frozenset[int] = frozenset()) -> None:
        """The next rows as shapely geometries; `closed` are positions whose rings had to be closed."""
        there = ~(shapely.is_missing(geometries) | shapely.is_empty(geometries))
        type_ids = shapely.get_type_id(geometries)
        kinds = np.where(there, _KINDS[np.clip(type_ids, -1, len(_KINDS) - 1)], NONE).astype(np.int8)
        for row in np.flatnonzero(there & (type_ids == _COLLECTION)):
            geometries[row], kinds[row] = self._opened(int(row), geometries[row])
        for row in np.flatnonzero(there & (kinds == NONE) & (type_ids != _COLLECTION)):
            self._lost[self._rows + int(row)] = (
                f"{shapely.get_type_id(geometries[row])} is no kind of geometry that is drawn"
            )
        self._add_polygons(geometries, kinds, closed)
        for kind in (POINT, LINE):
            chosen = np.flatnonzero(kinds == kind)
            bad = chosen[~drawable(geometries[chosen])]
            self._lost.update({self._rows + int(row): NOT_FINITE for row in bad})
            kinds[bad] = NONE
        self._add_points(geometries, np.flatnonzero(kinds == POINT))
        self._add_lines(geometries, np.flatnonzero(kinds == LINE))
        self._kinds.append(kinds)
        self._rows += len(kinds)

    def _opened(self, row: int, collection: object) -> tuple[object, int]:
        """The polygons of a collection, or else its lines, or its points; the rest is noted."""
        polygons = joined(polygons_of(collection))
        if polygons is not None:
            if any(shapely.get_type_id(part) not in (3, 6, _COLLECTION) for part in shapely.get_parts(collection)):
                self._partial.append((self._rows + row, "the lines and points beside its polygons"))
            return polygons, POLYGON
        parts = shapely.get_parts(collection)
        lines = parts[np.isin(shapely.get_type_id(parts), (1, 5))]
        points = parts[np.isin(shapely.get_type_id(parts), (0, 4))]
        if len(lines):
            if len(lines) < len(parts):
                self._partial.append((self._rows + row, "the points beside its lines"))
            return shapely.multilinestrings(shapely.get_parts(lines)), LINE
        if len(points):
            return shapely.multipoints(shapely.get_parts(points)), POINT
        self._lost[self._rows + row] = "a collection without polygons, lines or points"
        return None, NONE

    def _add_polygons(self, geometries: Objects, kinds: npt.NDArray[np.int8], closed: frozenset[int]) -> None:
        rows = np.flatnonzero(kinds == POLYGON)
        before = geometries[rows]
        done = repair(before, [str(row) for row in rows])
        where = {str(row): i for i, row in enumerate(rows)}
        for fixed in done.repairs:
            i = where[fixed.feature]
            reason = f"{CLOSED}; {fixed.reason}" if int(rows[i]) in closed else fixed.reason
            self._mended.append(Mended(self._rows + int(rows[i]), reason, before[i], done.geometries[i]))
        lost = {int(rows[i]): why for i, why in done.lost}
        repaired = {int(fixed.feature) for fixed in done.repairs}
        for row in closed - repaired - lost.keys():
            if kinds[row] == POLYGON:
                self._mended.append(Mended(self._rows + row, CLOSED, geometries[row], geometries[row]))
        self._lost.update({self._rows + row: why for row, why in lost.items()})
        kinds[list(lost)] = NONE
        kept = np.flatnonzero(kinds == POLYGON)
        self._rings.append(from_shapely(done.geometries[np.isin(rows, kept)]))
        self._ring_rows.append(kept + self._rows)

    def _add_points(self, geometries: Objects, rows: IntArray) -> None:
        parts, owner = shapely.get_parts(geometries[rows], return_index=True)
        keep = ~shapely.is_empty(parts)
        self._points.append((shapely.get_coordinates(parts[keep]), rows[owner[keep]] + self._rows))

    def _add_lines(self, geometries: Objects, rows: IntArray) -> None:
        parts, owner = shapely.get_parts(geometries[rows], return_index=True)
        xy, line = shapely.get_coordinates(parts, return_index=True)
        self._lines.append((xy, np.bincount(line, minlength=len(parts)), rows[owner] + self._rows))

    def finish(self) -> Shapes:
        """Everything that was added."""
        rows = _joined(self._ring_rows, np.int64)
        sizes = _joined([counts for _, counts, _ in self._lines], np.int64)
        return Shapes(
            _joined(self._kinds, np.int8),
            placed(concatenated(self._rings), rows, self._rows),
            _joined([xy for xy, _ in self._points], np.float64, (0, 2)),
            _joined([row for _, row in self._points], np.int64),
            _joined([xy for xy, _, _ in self._lines], np.float64, (0, 2)),
            np.concatenate((np.zeros(1, np.int64), np.cumsum(sizes))),
            _joined([row for _, _, row in self._lines], np.int64),
            tuple(self._mended),
            tuple(sorted(self._lost.items())),
            tuple(self._partial),
        )


def _joined(arrays: Sequence[np.ndarray], kind: type, shape: tuple[int, ...] = (0,)) -> np.ndarray:
    return np.concatenate(arrays).astype(kind, copy=False) if arrays else np.zeros(shape, kind)
