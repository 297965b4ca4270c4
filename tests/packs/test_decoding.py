"""Geometries that a thread decodes while the file is read on: all of them, in their order, and what fails is said."""

from __future__ import annotations

import pyarrow as pa
import pytest
import shapely

from viewer.packs import vectors
from viewer.packs.shapes import Gatherer

PLACES = [shapely.to_wkb(shapely.box(k, 0, k + 1, 1)) for k in range(90)]
BATCHES = [pa.array(PLACES[start : start + 9]) for start in range(0, 90, 9)]


def decoded(gatherer: Gatherer) -> None:
    with vectors._decoding(gatherer) as decode:
        for batch in BATCHES:
            decode(batch)


def test_batches_keep_their_order_however_many_wait(monkeypatch):
    monkeypatch.setattr(vectors, "AHEAD", 1)
    gatherer = Gatherer(len(PLACES))
    decoded(gatherer)
    assert gatherer.finish().rings.xy[::5, 0].tolist() == [float(k + 1) for k in range(90)]


@pytest.mark.parametrize("broken", (0, 9))
def test_what_fails_in_the_thread_is_raised_where_the_file_is_read(broken):
    class Breaking(Gatherer):
        seen = 0

        def add_arrow(self, column):
            if self.seen == broken:
                raise ValueError(f"batch {broken}")
            self.seen += 1
            super().add_arrow(column)

    with pytest.raises(ValueError, match=f"batch {broken}"):
        decoded(Breaking(len(PLACES)))


def test_a_reading_that_is_given_up_leaves_no_thread():
    import threading

    before = threading.active_count()
    with pytest.raises(KeyError, match="enough"), vectors._decoding(Gatherer(len(PLACES))) as decode:
        decode(BATCHES[0])
        raise KeyError("enough")
    assert threading.active_count() == before


def numbered(start: int, count: int) -> pa.RecordBatch:
    numbers = range(start, start + count)
    return pa.record_batch({"n": pa.array(numbers, pa.int64()), "t": pa.array([f"é{n}" for n in numbers], pa.string())})


@pytest.mark.parametrize("rows", [(), (3,), (2, 0, 5), (1,) * 7])
def test_the_columns_of_all_batches_are_one_table(rows, monkeypatch):
    monkeypatch.setattr(vectors, "OWNED", 2)
    table = vectors._Table()
    for place, count in enumerate(rows):
        table.add(numbered(sum(rows[:place]), count))
    found = table.whole()
    if rows:
        assert found.equals(pa.Table.from_batches([numbered(0, sum(rows))]))
    else:
        assert found is None


def test_batches_that_were_put_together_are_not_kept(monkeypatch):
    monkeypatch.setattr(vectors, "OWNED", 3)
    table, batches = vectors._Table(), [numbered(4 * k, 4) for k in range(6)]
    for batch in batches:
        table.add(batch)
    theirs = {batch.column(0).buffers()[1].address for batch in batches}
    assert theirs.isdisjoint(chunk.buffers()[1].address for chunk in table.whole().column(0).chunks)
