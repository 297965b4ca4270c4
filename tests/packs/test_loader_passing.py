"""A City through a folder: everything comes back the same, large arrays mapped, nothing unpickled."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from types import MappingProxyType

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.errors import PackError, Problem
from viewer.geometry.regions import Ragged, empty_ragged
from viewer.geometry.repair import Repair
from viewer.model.city import City, Column, Crs, Field, PointSet, RegionSet
from viewer.model.texts import MANY, Counted, Texts, packed
from viewer.packs.passing import HEADER, LONG_TEXTS, open_passed, write


def tiny(ids=("01", "02"), names=("Ä", "ñ\nx"), values=(1.0, np.nan)):
    columns = {"a b": Column("a b", np.array(values), unit="µg/m³"), "t": Column("t", np.zeros(2), texts=("x", ""))}
    square = np.array([[0, 0], [1, 0], [1, 1], [0, 0]], float)
    rings = Ragged(square, np.array([0, 4]), np.array([0, 1]), np.array([0, 1, 1]))
    return City("tiny", region_sets=(RegionSet("r", ids, names, rings, MappingProxyType(columns)),))


def through(city, folder, problems=(), repairs=()):
    write(city, problems, folder, repairs)
    return open_passed(folder)


def test_everything_comes_back(tmp_path):
    city = tiny()
    said = [Problem("x", row=3, severity="warning")]
    back = through(city, tmp_path, said, [Repair("7", "bow-tie", 0.0, float("nan"))])
    assert list(back.problems) == said and back.repairs[0].feature == "7" and np.isnan(back.repairs[0].area_after)
    base, given = back.city.base, city.base
    assert base.ids == given.ids and base.names == given.names and list(base.columns) == ["a b", "t"]
    assert np.array_equal(base.columns["a b"].values, given.columns["a b"].values, equal_nan=True)
    assert base.columns["t"].texts == ("x", "") and base.columns["a b"].unit == "µg/m³"
    for name in ("xy", "ring_starts", "part_starts", "region_starts"):
        assert np.array_equal(getattr(base.rings, name), getattr(given.rings, name))
        assert getattr(base.rings, name).dtype == getattr(given.rings, name).dtype


def test_large_arrays_are_mapped_and_read_only(tmp_path):
    values = np.arange(20_000.0)
    back = through(City("f", fields=(Field("f", values.reshape(100, 200), 0, 0, 1, 1),)), tmp_path)
    array = back.city.fields[0].values
    assert isinstance(array.base, np.memmap) and np.array_equal(array.ravel(), values)
    with pytest.raises(ValueError, match="read-only"):
        array[0, 0] = 1


def test_long_texts_go_through_a_file_and_keep_odd_characters(tmp_path):
    ids = tuple(f"{i:05d}é\n\ud800" for i in range(LONG_TEXTS + 1))
    points = PointSet("p", ids, np.zeros((len(ids), 2)))
    assert through(City("c", point_sets=(points,)), tmp_path).city.point_sets[0].ids == ids
    assert list(tmp_path.glob("*.txt"))


def test_a_text_with_nul_is_kept_apart(tmp_path):
    ids = ("a\0b",) * (LONG_TEXTS + 1)
    points = PointSet("p", ids, np.zeros((len(ids), 2)))
    assert through(City("c", point_sets=(points,)), tmp_path).city.point_sets[0].ids == ids


@pytest.mark.parametrize(
    "ids",
    [
        Counted(MANY, 7),
        packed(f"{i}é\ud800" for i in range(MANY + 5))[5:],
        tuple(f"{i}\n" for i in range(MANY)),
        tuple(f"{i}\0" for i in range(MANY)),
    ],
    ids=["counted", "packed", "tuple", "with zeros"],
)
def test_very_many_texts_come_back_without_an_object_for_each(tmp_path, ids):
    rings = empty_ragged(len(ids))
    back = through(City("c", region_sets=(RegionSet("r", ids, ids, rings),)), tmp_path).city.base
    assert isinstance(back.ids, Texts) and back.ids is back.names
    assert back.ids == tuple(ids) and len(list(tmp_path.glob("*.npy"))) <= 5


def test_texts_whose_ends_lie_outside_are_refused(tmp_path):
    ids = packed(f"{i}" for i in range(MANY))
    through(City("c", point_sets=(PointSet("p", ids, np.zeros((0, 2))),)), tmp_path)
    told = json.loads((tmp_path / HEADER).read_text())["city"]["fields"]["point_sets"][0]["fields"]["ids"]
    ends = tmp_path / told["$texts"]["ends"]["$array"]
    np.save(ends, np.load(ends) + 1)
    with pytest.raises(ValueError, match="outside"):
        open_passed(tmp_path)


def test_no_city_is_raised_with_its_problems(tmp_path):
    write(None, [Problem("the file is empty", file="a.geojson")], tmp_path)
    with pytest.raises(PackError, match=r"a\.geojson: the file is empty"):
        open_passed(tmp_path)


def test_objects_are_never_written_or_read(tmp_path):
    with pytest.raises(TypeError, match="objects"):
        write(City("c", fields=(Field("f", np.array([[object()]]), 0, 0, 1, 1),)), (), tmp_path)
    through(City("c", fields=(Field("f", np.zeros((2, 2)), 0, 0, 1, 1),)), tmp_path)
    np.save(tmp_path / "000001.npy", np.array([{"a": 1}], dtype=object), allow_pickle=True)
    with pytest.raises(ValueError, match="allow_pickle"):
        open_passed(tmp_path)


@pytest.mark.parametrize("name", ["../evil.npy", "/etc/passwd", "000001.pkl"])
def test_header_cannot_name_a_file_outside(tmp_path, name):
    header = {"city": {"$array": name}, "problems": [], "repairs": []}
    (tmp_path / HEADER).write_text(json.dumps(header))
    with pytest.raises(ValueError, match="outside"):
        open_passed(tmp_path)


def test_header_cannot_name_a_foreign_record(tmp_path):
    (tmp_path / HEADER).write_text(
        json.dumps({"city": {"$record": "Popen", "fields": {}}, "problems": [], "repairs": []})
    )
    with pytest.raises(KeyError):
        open_passed(tmp_path)


def test_city_without_geometry(tmp_path):
    regions = RegionSet("r", ("1",), ("one",), empty_ragged(1))
    back = through(City("c", region_sets=(regions,), crs=Crs("EPSG:25832", "EPSG:25832", "UTM")), tmp_path)
    assert len(back.city.base.rings) == 1 and back.city.crs.plane == "EPSG:25832"


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.text(), min_size=2, max_size=2),
    st.lists(st.floats(allow_nan=True), min_size=2, max_size=2),
)
def test_any_text_and_number_survives(ids, values):
    with tempfile.TemporaryDirectory() as folder:
        back = through(tiny(tuple(ids), tuple(ids), values), Path(folder))
        assert back.city.base.ids == tuple(ids)
        assert np.array_equal(back.city.base.columns["a b"].values, np.array(values), equal_nan=True)
