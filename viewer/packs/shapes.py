"""Geometries of a layer, batch by batch: sorted into polygons, points and lines, repaired, and held as arrays.

Every row is accounted for: it is in exactly one of the three, or listed as lost with the reason, or had no geometry.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
import shapely

from viewer.geometry.regions import (
    FloatArray,
    IntArray,
    Ragged,
    concatenated,
    empty_ragged,
    from_shapely,
    placed,
    take,
    to_shapely,
)
from viewer.geometry.repair import NOT_FINITE, Repair, drawable, filled_area, joined, polygons_of, repair
from viewer.packs.room import Room

if TYPE_CHECKING:
    import pyarrow as pa

NONE, POLYGON, POINT, LINE = 0, 1, 2, 3
UNREADABLE = "the geometry cannot be read"
CLOSED = "a ring was not closed; it was closed"
_KINDS = np.array([POINT, LINE, LINE, POLYGON, POINT, LINE, POLYGON, NONE] + [NONE] * 16, np.int8)
_COLLECTION = 7
PLAIN_ROWS = 512  # from this many rows on the kernels that need no geometry objects are worth loading
LARGE_ROWS = 50_000  # smaller layers are examined at once
DOUBTED_VERTICES = 1_000_000  # of regions in doubt: as many are examined at once, where the rest may wait
AT_ONCE = 16_384  # places
EXAMINED_ROWS = 4_096  # between two reports
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

    def report(self, feature: str, move: Mover, unit: str = "square units") -> Repair:
        """The Repair with areas on the plane that `move` moves coordinates to."""
        before, after = shapely.transform([self.before, self.after], move)
        return Repair(feature, self.reason, filled_area(before), float(shapely.area(after)), unit)


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
    unexamined: IntArray = field(default_factory=lambda: np.zeros(0, np.int64))  # rows whose validity is not known
    rings_box: FloatArray | None = None  # (4,) as of bounds(), of the rings alone; None where nobody has looked

    def __len__(self) -> int:
        return len(self.kinds)

    def bounds(self) -> FloatArray:
        """(4,) xmin, ymin, xmax, ymax of everything, nan of nothing."""
        parts = (self.points, self.lines) if self.rings_box is not None else (self.rings.xy, self.points, self.lines)
        boxes = [box_of(xy) for xy in parts if len(xy)]
        if self.rings_box is not None and len(self.rings.xy):
            boxes.append(self.rings_box)
        if not boxes:
            return np.full(4, np.nan)
        both = np.array(boxes)
        return np.concatenate((both[:, :2].min(axis=0), both[:, 2:].max(axis=0)))


@dataclass(frozen=True, slots=True, eq=False)
class _Plain:
    """Rows of a batch that need no geometry object, rising, and their rings."""

    rows: IntArray
    rings: Ragged

    def without(self, which: npt.NDArray[np.bool_]) -> _Plain:
        if not which.any():
            return self
        kept = np.flatnonzero(~which)
        return _Plain(self.rows[kept], take(self.rings, kept))


_NO_PLAIN = _Plain(np.zeros(0, np.int64), empty_ragged())


class Gatherer:
    """Takes batches of WKB and gives Shapes.

    rows: how many are to come, as far as that is known. postpone: beyond a million vertices in doubt the regions of a
    large layer are taken as they are, and `Shapes.unexamined` names them. folder: as of a Room, for a large layer.
    """

    def __init__(self, rows: int = 0, *, postpone: bool = False, folder: Path | None = None) -> None:
        self._postpone = postpone and rows >= LARGE_ROWS
        self._room = Room(folder if rows >= LARGE_ROWS else None)
        self._doubted = 0  # vertices
        self._unexamined: list[IntArray] = []
        self._rows = 0
        self._kinds: list[npt.NDArray[np.int8]] = []
        self._ring_rows: list[IntArray | range] = []
        self._points: list[tuple[FloatArray, IntArray]] = []
        self._lines: list[tuple[FloatArray, IntArray, IntArray]] = []
        self._mended: list[Mended] = []
        self._lost: dict[int, str] = {}
        self._partial: list[tuple[int, str]] = []

    def add_arrow(self, column: pa.Array) -> None:
        """The next rows as an Arrow array of WKB: plain polygons become rings at once, all else goes row by row."""
        raw = _buffers(column) if len(column) >= PLAIN_ROWS else None
        if raw is None:
            self.add_wkb(column.to_numpy(zero_copy_only=False))
            return
        from viewer.geometry import wkb

        kinds, rings = wkb.decoded(*raw, self._room.lend(wkb.most_vertices(raw[1])))
        plain = _Plain(np.flatnonzero(kinds == wkb.PLAIN), rings)
        doubted = self._in_doubt(plain)
        odd = kinds == wkb.ODD
        odd[plain.rows[doubted]] = True
        plain = plain.without(doubted)
        if odd.any():
            rest = np.full(len(column), None, dtype=object)
            rest[odd] = column.filter(_mask(odd)).to_numpy(zero_copy_only=False)
            self.add_wkb(rest, plain)
        else:
            self._take(np.zeros(len(column), np.int8), plain)

    def _in_doubt(self, plain: _Plain) -> npt.NDArray[np.bool_]:
        """Which of the plain rows have to be examined now."""
        from viewer.geometry.sound import sound

        doubted = ~sound(plain.rings)
        if not doubted.any():
            return doubted
        if self._postpone and self._doubted > DOUBTED_VERTICES:
            self._unexamined.append(plain.rows[doubted] + self._rows)
            return np.zeros_like(doubted)
        self._doubted += int(np.diff(plain.rings.region_vertices)[doubted].sum())
        return doubted

    def add_wkb(self, wkb: Sequence[bytes | None], plain: _Plain = _NO_PLAIN) -> None:
        """The next rows, None where there is no geometry, or where it is in `plain`."""
        raw = np.asarray(wkb, dtype=object)
        with np.errstate(invalid="ignore"):  # nan is looked for below
            geometries = shapely.from_wkb(raw, on_invalid="ignore")
            failed = np.flatnonzero(shapely.is_missing(geometries) & np.not_equal(raw, None))
            closed = shapely.from_wkb(raw[failed], on_invalid="fix")
        geometries[failed] = closed
        for row, fixed in zip(failed, closed):
            if fixed is None or shapely.is_empty(fixed):
                self._lost[self._rows + int(row)] = NOT_FINITE if _NAN in raw[row] else UNREADABLE
        self.add(geometries, closed=frozenset(int(row) for row in failed), plain=plain)

    def add(self, geometries: Objects, closed: frozenset[int] = frozenset(), *, plain: _Plain = _NO_PLAIN) -> None:
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
        polygons = self._repaired(geometries, kinds, closed)
        for kind in (POINT, LINE):
            chosen = np.flatnonzero(kinds == kind)
            bad = chosen[~drawable(geometries[chosen])]
            self._lost.update({self._rows + int(row): NOT_FINITE for row in bad})
            kinds[bad] = NONE
        self._add_points(geometries, np.flatnonzero(kinds == POINT))
        self._add_lines(geometries, np.flatnonzero(kinds == LINE))
        self._take(kinds, _interleaved(polygons, plain))

    def _take(self, kinds: npt.NDArray[np.int8], polygons: _Plain) -> None:
        """Ends a batch."""
        kinds[polygons.rows] = POLYGON
        self._room.add(polygons.rings)
        every = len(polygons.rows) == len(kinds)
        self._ring_rows.append(range(self._rows, self._rows + len(kinds)) if every else polygons.rows + self._rows)
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

    def _repaired(self, geometries: Objects, kinds: npt.NDArray[np.int8], closed: frozenset[int]) -> _Plain:
        """The polygons of a batch as they may be drawn; those that are lost change their kind."""
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
        return _Plain(kept, from_shapely(done.geometries[np.isin(rows, kept)]))

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
        rings = self._room.all()
        if len(rings) < self._rows:
            rows = [np.arange(one.start, one.stop) if isinstance(one, range) else one for one in self._ring_rows]
            rings = placed(rings, _joined(rows, np.int64), self._rows)
        sizes = _joined([counts for _, counts, _ in self._lines], np.int64)
        return Shapes(
            _joined(self._kinds, np.int8),
            rings,
            _joined([xy for xy, _ in self._points], np.float64, (0, 2)),
            _joined([row for _, row in self._points], np.int64),
            _joined([xy for xy, _, _ in self._lines], np.float64, (0, 2)),
            np.concatenate((np.zeros(1, np.int64), np.cumsum(sizes))),
            _joined([row for _, _, row in self._lines], np.int64),
            tuple(sorted(self._mended, key=lambda fixed: fixed.row)),
            tuple(sorted(self._lost.items())),
            tuple(self._partial),
            _joined(self._unexamined, np.int64),
            self._room.box,
        )


def examined(shapes: Shapes, told: Callable[[float], None] = lambda _share: None) -> Shapes:
    """The shapes with nothing left unexamined: what is broken is repaired or lost, as if it had been read so.

    told: hears now and then which share is done.
    """
    if not len(shapes.unexamined):
        return shapes
    rows, gatherer = shapes.unexamined, Gatherer()
    for start in range(0, len(rows), EXAMINED_ROWS):
        told(start / len(rows))
        gatherer.add(_as_read(take(shapes.rings, rows[start : start + EXAMINED_ROWS])))
    back = gatherer.finish()
    kinds = shapes.kinds.copy()
    kinds[rows] = back.kinds
    changed = np.union1d([fixed.row for fixed in back.mended], [row for row, _ in back.lost]).astype(np.int64)
    mended = [replace(fixed, row=int(rows[fixed.row])) for fixed in back.mended]
    lost = [(int(rows[row]), why) for row, why in back.lost]
    return replace(
        shapes,
        kinds=kinds,
        rings=_exchanged(shapes.rings, rows[changed], take(back.rings, changed)),
        mended=tuple(sorted((*shapes.mended, *mended), key=lambda fixed: fixed.row)),
        lost=tuple(sorted((*shapes.lost, *lost))),
        unexamined=rows[:0],
        rings_box=None,
    )


def box_of(xy: FloatArray) -> FloatArray:
    """(4,) xmin, ymin, xmax, ymax of at least one place."""
    low, high = [], []
    for start in range(0, len(xy), AT_ONCE):  # a piece that stays in the cache while it is looked at four times
        x, y = xy[start : start + AT_ONCE, 0], xy[start : start + AT_ONCE, 1]  # NumPy is slow along the short axis
        low.append((x.min(), y.min()))
        high.append((x.max(), y.max()))
    return np.concatenate((np.min(low, axis=0), np.max(high, axis=0)))


def _as_read(rings: Ragged) -> Objects:
    """Geometries as a file holds them: a region of one part is a plain polygon."""
    many = to_shapely(rings)
    single = np.diff(rings.region_starts) == 1
    many[single] = shapely.get_geometry(many[single], 0)
    return many


def _exchanged(rings: Ragged, rows: IntArray, others: Ragged) -> Ragged:
    """The regions with `others` in the places `rows`."""
    order = np.arange(len(rings))
    order[rows] = len(rings) + np.arange(len(rows))
    return take(concatenated([rings, others]), order) if len(rows) else rings


def _interleaved(one: _Plain, other: _Plain) -> _Plain:
    """Both, in the order of their rows."""
    if not len(one.rows) or not len(other.rows):
        return one if len(one.rows) else other
    rows = np.concatenate((one.rows, other.rows))
    order = np.argsort(rows)
    return _Plain(rows[order], take(concatenated([one.rings, other.rings]), order))


def _buffers(
    column: pa.Array,
) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.int64], npt.NDArray[np.bool_]] | None:
    """(bytes, offsets, which rows are there) of an Arrow array of binary values, None for another layout."""
    import pyarrow.types as t

    if not (t.is_binary(column.type) or t.is_large_binary(column.type)):
        return None
    _, offsets, data = column.buffers()
    width = np.int64 if t.is_large_binary(column.type) else np.int32
    ends = np.frombuffer(offsets, width)[column.offset : column.offset + len(column) + 1].astype(np.int64)
    there = np.ones(len(column), bool)
    if column.null_count:
        there = column.is_valid().to_numpy(zero_copy_only=False)
    return np.frombuffer(data, np.uint8) if data is not None else np.zeros(0, np.uint8), ends, there


def _mask(which: npt.NDArray[np.bool_]) -> pa.Array:
    import pyarrow as pa

    return pa.array(which)


def _joined(arrays: Sequence[np.ndarray], kind: type, shape: tuple[int, ...] = (0,)) -> np.ndarray:
    return np.concatenate(arrays).astype(kind, copy=False) if arrays else np.zeros(shape, kind)
