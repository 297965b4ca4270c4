"""Well-known binary decoded without geometry objects: the same as shapely for plain polygons, hands off all else."""

from __future__ import annotations

import struct

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.geometry.regions import from_shapely
from viewer.geometry.wkb import ABSENT, ODD, PLAIN, decoded

numbers = st.floats(-9e11, 9e11, allow_nan=False) | st.integers(-5, 5).map(float)
PARTS = ("xy", "ring_starts", "part_starts", "region_starts")


def ring(points, doubles=2):
    closed = [*points, points[0]]
    flat = [value for point in closed for value in (*point, 7.0, float("nan"))[:doubles]]
    return struct.pack(f"<I{len(flat)}d", len(closed), *flat)


def polygon(rings, doubles=2, code=None):
    return struct.pack("<BII", 1, code or {2: 3, 3: 1003, 4: 3003}[doubles], len(rings)) + b"".join(
        ring(points, doubles) for points in rings
    )


def multi(parts, doubles=2):
    head = struct.pack("<BII", 1, {2: 6, 3: 1006, 4: 3006}[doubles], len(parts))
    return head + b"".join(polygon(rings, doubles) for rings in parts)


def decode(rows):
    data = np.frombuffer(b"".join(row or b"" for row in rows), np.uint8)
    ends = np.concatenate(([0], np.cumsum([len(row or b"") for row in rows]))).astype(np.int64)
    return decoded(data, ends, np.array([row is not None for row in rows], bool))


def same(rings, geometries):
    with np.errstate(invalid="ignore"):  # nan in the heights
        expected = from_shapely(geometries)
    return all(np.array_equal(getattr(rings, part), getattr(expected, part)) for part in PARTS)


points = st.lists(st.tuples(numbers, numbers), min_size=3, max_size=9)
rings_ = st.lists(points, min_size=1, max_size=4)
rows_ = st.lists(
    st.none()
    | st.builds(polygon, rings_, st.integers(2, 4))
    | st.builds(multi, st.lists(rings_, min_size=1, max_size=4), st.integers(2, 4)),
    max_size=8,
)


@settings(deadline=None)
@given(rows_)
def test_plain_polygons_come_out_as_shapely_reads_them(rows):
    kinds, rings = decode(rows)
    assert kinds.tolist() == [ABSENT if row is None else PLAIN for row in rows]
    with np.errstate(invalid="ignore"):
        geometries = shapely.from_wkb(np.array([row for row in rows if row is not None], dtype=object))
    assert same(rings, geometries)


@settings(deadline=None, max_examples=300)
@given(rows_, st.data())
def test_damaged_rows_are_left_alone_and_never_harm_their_neighbours(rows, data):
    rows = [row for row in rows if row]
    if not rows:
        return
    hurt = data.draw(st.integers(0, len(rows) - 1))
    row = bytearray(rows[hurt])
    if data.draw(st.booleans()):
        row[data.draw(st.integers(0, len(row) - 1))] = data.draw(st.integers(0, 255))
    else:
        del row[data.draw(st.integers(0, len(row) - 1)) :]
    rows[hurt] = bytes(row)
    kinds, rings = decode(rows)
    assert all(kind == PLAIN for place, kind in enumerate(kinds) if place != hurt)
    chosen = [row for row, kind in zip(rows, kinds) if kind == PLAIN]
    with np.errstate(invalid="ignore"):
        geometries = shapely.from_wkb(np.array(chosen, dtype=object), on_invalid="raise")
    assert same(rings, geometries)


SQUARE = [(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)]
FLAG_Z = struct.pack("<BII", 1, 0x80000003, 1) + ring(SQUARE, 3)


@pytest.mark.parametrize(
    "row",
    [
        b"",
        shapely.to_wkb(shapely.from_wkt("POLYGON EMPTY")),
        shapely.to_wkb(shapely.from_wkt("MULTIPOLYGON EMPTY")),
        shapely.to_wkb(shapely.from_wkt("POINT (1 2)")),
        shapely.to_wkb(shapely.from_wkt("GEOMETRYCOLLECTION (POLYGON ((0 0, 1 0, 1 1, 0 0)))")),
        shapely.to_wkb(shapely.box(0, 0, 1, 1), byte_order=0),
        shapely.to_wkb(shapely.set_srid(shapely.box(0, 0, 1, 1), 4326), include_srid=True),
        struct.pack("<BII", 1, 10, 1) + polygon([SQUARE])[9:],  # a curve polygon
        struct.pack("<BII", 1, 3, 1) + struct.pack("<I6d", 3, 0, 0, 1, 0, 0, 0),
        struct.pack("<BII", 1, 3, 1) + struct.pack("<I8d", 4, 0, 0, 1, 0, 1, 1, 0, 1),  # not closed
        struct.pack("<BII", 1, 3, 0xFFFFFFFF),
        struct.pack("<BII", 1, 6, 0xFFFFFFFF),
        struct.pack("<BII", 1, 3, 1) + struct.pack("<I", 0xFFFFFFFF) + b"\0" * 64,
        polygon([[(0.0, 0.0), (float("nan"), 0.0), (1.0, 1.0)]]),
        polygon([[(0.0, 0.0), (float("inf"), 0.0), (1.0, 1.0)]]),
        polygon([[(0.0, 0.0), (1e12, 0.0), (1.0, 1.0)]]),
        polygon([SQUARE]) + b"\0",
        struct.pack("<BII", 1, 6, 2) + polygon([SQUARE]) + polygon([SQUARE], 3),
    ],
)
def test_everything_else_is_odd(row):
    good = polygon([SQUARE])
    kinds, rings = decode([good, row, None, good])
    assert kinds.tolist() == [PLAIN, ODD, ABSENT, PLAIN]
    assert same(rings, shapely.from_wkb([good, good]))


def test_heights_by_flag_are_left_out():
    kinds, rings = decode([FLAG_Z])
    assert kinds.tolist() == [PLAIN] and rings.xy.tolist() == [list(point) for point in (*SQUARE, SQUARE[0])]


def test_nothing_gives_nothing():
    kinds, rings = decode([])
    assert len(kinds) == 0 and len(rings) == 0
    kinds, rings = decode([None, None])
    assert kinds.tolist() == [ABSENT, ABSENT] and len(rings.xy) == 0
