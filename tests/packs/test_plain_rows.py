"""Large layers take the short way to rings: the outcome is the one of the long way, row by row."""

from __future__ import annotations

import struct

import numpy as np
import pyarrow as pa
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.packs import shapes as shapes_
from viewer.packs.shapes import PLAIN_ROWS, Gatherer, examined

SQUARE = shapely.to_wkb(shapely.box(0, 0, 1, 1))
UNCLOSED = struct.pack("<BIII8d", 1, 3, 1, 4, 0, 0, 4, 0, 4, 4, 0, 4)
NAN = struct.pack("<BIII8d", 1, 3, 1, 4, 0, 0, float("nan"), 0, 4, 4, 0, 0)
WKT = (
    "POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0), (1 1, 2 1, 2 2, 1 1))",
    "POLYGON Z ((0 0 1, 4 0 1, 4 4 1, 0 0 1))",
    "MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)), ((3 3, 4 3, 4 4, 3 3)))",
    "POLYGON ((0 0, 2 2, 2 0, 0 2, 0 0))",
    "POLYGON ((0 0, 1 1, 2 2, 0 0))",
    "POLYGON EMPTY",
    "POINT (3 4)",
    "MULTIPOINT ((3 4), (5 6))",
    "LINESTRING (0 0, 5 5)",
    "GEOMETRYCOLLECTION (POLYGON ((0 0, 1 0, 1 1, 0 0)), POINT (1 1))",
    "GEOMETRYCOLLECTION (POINT (1 1), LINESTRING (0 0, 1 1))",
    "GEOMETRYCOLLECTION EMPTY",
)
KINDS = (None, b"", b"nonsense", SQUARE, UNCLOSED, NAN, *shapely.to_wkb(shapely.from_wkt(WKT)))


def gathered(batches, **options):
    gatherer = Gatherer(**options)
    for batch in batches:
        gatherer.add_arrow(batch) if isinstance(batch, pa.Array) else gatherer.add_wkb(batch)
    return gatherer.finish()


def told(shapes):
    """Everything in it, in plain values."""
    arrays = (shapes.kinds, *(getattr(shapes.rings, part) for part in shapes.rings.__slots__))
    arrays += (shapes.points, shapes.point_rows, shapes.lines, shapes.line_starts, shapes.line_rows)
    mended = [(one.row, one.reason, shapely.area(one.before), shapely.area(one.after)) for one in shapes.mended]
    return [array.tolist() for array in arrays], mended, shapes.lost, shapes.partial


@pytest.fixture(autouse=True, scope="module")
def every_batch_is_large():
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(shapes_, "PLAIN_ROWS", 1)
        patch.setattr(shapes_, "DOUBTED_VERTICES", -1)
        patch.setattr(shapes_, "LARGE_ROWS", 0)
        yield


@settings(deadline=None, max_examples=200)
@given(
    st.lists(st.lists(st.sampled_from(KINDS), max_size=12), max_size=3), st.sampled_from([pa.binary, pa.large_binary])
)
def test_short_and_long_way_agree_on_every_row(batches, kind):
    expected = told(gathered(batches))
    assert told(gathered([pa.array(batch, kind()) for batch in batches])) == expected


@settings(deadline=None, max_examples=200)
@given(st.lists(st.lists(st.sampled_from(KINDS), max_size=12), max_size=3))
def test_what_was_postponed_comes_out_as_if_it_had_been_examined_at_once(batches):
    first = gathered([pa.array(batch, pa.binary()) for batch in batches], postpone=True)
    assert told(examined(first)) == told(gathered(batches))
    assert len(examined(first).unexamined) == 0


def test_sliced_arrays_are_read_from_their_own_start():
    column = pa.array([None, UNCLOSED, SQUARE, None, SQUARE], pa.binary())
    assert told(gathered([column[2:]])) == told(gathered([[SQUARE, None, SQUARE]]))


def test_views_and_other_layouts_go_the_long_way():
    column = pa.array([SQUARE, None, SQUARE], pa.binary_view())
    assert told(gathered([column])) == told(gathered([[SQUARE, None, SQUARE]]))


def test_clean_rows_make_no_geometry_objects(monkeypatch):
    monkeypatch.setattr(shapely, "from_wkb", None)
    assert gathered([pa.array([SQUARE] * PLAIN_ROWS, pa.binary())]).kinds.all()


def test_examining_says_how_far_it_is(monkeypatch):
    monkeypatch.setattr(shapes_, "EXAMINED_ROWS", 2)
    bow = KINDS[9]
    first = gathered([pa.array([SQUARE, bow] * 3, pa.binary())], postpone=True)
    assert first.unexamined.tolist() == [1, 3, 5] and not first.mended
    shares = []
    assert len(examined(first, shares.append).mended) == 3
    assert shares == [0.0, 2 / 3]
    assert np.array_equal(first.unexamined, [1, 3, 5])
