"""Coordinates gather in a file as they do in memory, and the file is handed over without being written again."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.errors import PackError
from viewer.geometry.regions import Ragged, concatenated, from_shapely, take, total_bounds
from viewer.model.city import City, RegionSet
from viewer.packs import room as room_
from viewer.packs.passing import open_passed, write
from viewer.packs.room import Room

BOX = shapely.box(0, 0, 1, 1)
HOLE = shapely.box(0, 0, 9, 9).difference(shapely.box(3, 3, 4, 4))
TWO = shapely.multipolygons([BOX, shapely.box(5, 5, 6, 7)])
SHAPES = st.lists(st.sampled_from([BOX, HOLE, TWO]), max_size=4)
PARTS = Ragged.__slots__


def batch(shapes):
    return from_shapely(np.array(shapes, dtype=object))


def filled(batches, folder):
    room = Room(folder)
    for rings in batches:
        lent = room.lend(len(rings.xy) + 3)
        lent[: len(rings.xy)] = rings.xy
        room.add(Ragged(lent[: len(rings.xy)], rings.ring_starts, rings.part_starts, rings.region_starts))
        lent[:] = -7.0  # the next batch is written there
    return room.all()


@settings(deadline=None, max_examples=60)
@given(st.lists(SHAPES, max_size=4), st.booleans())
def test_all_that_was_added_is_there_in_its_order(batches, filed):
    several = [batch(shapes) for shapes in batches]
    with tempfile.TemporaryDirectory() as folder:
        found, expected = filled(several, Path(folder) if filed else None), concatenated(several)
        for part in PARTS:
            assert np.array_equal(getattr(found, part), getattr(expected, part))
            assert getattr(found, part).dtype == getattr(expected, part).dtype
        del found


def test_rings_that_begin_elsewhere_are_told_from_their_own_start():
    rings = batch([BOX, HOLE, TWO])
    cut = Ragged(rings.xy, rings.ring_starts, rings.part_starts, rings.region_starts)
    room = Room()
    room.add(take(cut, [0]))
    room.add(take(cut, [1, 2]))
    assert np.array_equal(room.all().ring_starts, rings.ring_starts)


def test_the_file_is_handed_over_under_a_second_name(tmp_path):
    rings = filled([batch([BOX] * 900), batch([HOLE, TWO])], tmp_path)
    ids = tuple(map(str, range(len(rings))))
    write(City("c", region_sets=(RegionSet("r", ids, ids, rings),)), (), tmp_path / "result")
    back = open_passed(tmp_path / "result").city.base.rings
    assert all(np.array_equal(getattr(back, part), getattr(rings, part)) for part in PARTS)
    (kept,) = tmp_path.glob("xy-*.npy")
    assert [file.name for file in (tmp_path / "result").glob("*.npy") if file.samefile(kept)]


@pytest.mark.parametrize("where", ["elsewhere", "a part", "no links"])
def test_what_is_not_all_of_a_file_of_the_job_is_written(tmp_path, where, monkeypatch):
    folder = tmp_path / "other" if where == "elsewhere" else tmp_path
    folder.mkdir(exist_ok=True)
    xy = filled([batch([BOX] * 900)], folder).xy
    if where == "no links":
        monkeypatch.setattr(os, "link", lambda *_: (_ for _ in ()).throw(OSError("no links here")))
    xy = xy[:-1] if where == "a part" else xy
    starts = np.array([0, len(xy)])
    rings = Ragged(xy, starts, np.array([0, 1]), np.array([0, 1]))
    write(City("c", region_sets=(RegionSet("r", ("1",), ("1",), rings),)), (), tmp_path / "result")
    back = open_passed(tmp_path / "result").city.base.rings.xy
    assert np.array_equal(back, xy)
    assert all(file.stat().st_nlink == 1 for file in (tmp_path / "result").glob("*.npy"))


def test_arrays_that_are_one_come_back_as_one(tmp_path):
    rings = filled([batch([BOX] * 900)], tmp_path)
    assert rings.part_starts is rings.region_starts
    write(City("c", region_sets=(RegionSet("r", ("1",), ("1",), rings),)), (), tmp_path / "result")
    back = open_passed(tmp_path / "result").city.base.rings
    assert back.part_starts is back.region_starts and len(list((tmp_path / "result").glob("*.npy"))) == 3


def test_a_full_disk_is_told_and_the_file_is_not_blamed(tmp_path, monkeypatch):
    room = Room(tmp_path)
    monkeypatch.setattr(room_, "_put", lambda *_: (_ for _ in ()).throw(OSError(28, "No space left on device")))
    with pytest.raises(PackError, match="what was read cannot be kept: No space left on device"):
        room.add(batch([BOX]))


@settings(deadline=None, max_examples=60)
@given(st.lists(SHAPES, max_size=4))
def test_the_box_is_that_of_everything_added(batches):
    several = [batch(shapes) for shapes in batches]
    room = Room()
    for rings in several:
        room.add(rings)
    assert np.array_equal(room.box, total_bounds(concatenated(several)), equal_nan=True)
