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
