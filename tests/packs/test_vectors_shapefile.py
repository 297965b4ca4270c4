"""Shapefiles with missing side files, odd encodings, and in a zip; the person's folder stays as it was."""

from __future__ import annotations

import shutil
import zipfile

import numpy as np
import pyarrow as pa
import pytest
import shapely

from viewer.errors import PackError
from viewer.geometry.regions import areas
from viewer.packs.read import read

TOWN = [shapely.box(500_000 + 1000 * i, 5_800_000, 501_000 + 1000 * i, 5_801_000) for i in range(3)]


@pytest.fixture
def shape(tmp_path):
    import pyogrio

    folder = tmp_path / "town"
    folder.mkdir()
    path = folder / "town.shp"
    table = pa.table({"geometry": pa.array(shapely.to_wkb(TOWN).tolist(), pa.binary()), "name": ["Köln", "Süd", "x"]})
    pyogrio.write_arrow(
        table, path, driver="ESRI Shapefile", geometry_name="geometry", geometry_type="Polygon", crs="EPSG:25832"
    )
    return path


def content(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_whole_shapefile_needs_no_note(shape):
    done = read(shape)
    assert done.problems == () and done.city.base.names == ("Köln", "Süd", "x")
    assert set(done.city.sha256) == {"town.shp", "town.shx", "town.dbf", "town.prj", "town.cpg"}


def test_missing_index_is_healed_in_a_copy_and_said(shape):
    shape.with_suffix(".shx").unlink()
    before = content(shape.parent)
    done = read(shape)
    assert areas(done.city.base.rings).tolist() == pytest.approx([1e6] * 3)
    assert content(shape.parent) == before
    assert [".shx" in problem.found for problem in done.problems] == [True]
    assert read(shape.with_suffix(".dbf")).city.base.names == ("Köln", "Süd", "x")


def test_missing_table_is_said_and_the_shapes_are_shown(shape):
    shape.with_suffix(".dbf").unlink()
    done = read(shape)
    assert len(done.city.base) == 3 and done.city.base.ids == ("0", "1", "2")
    assert any(".dbf" in p.found and p.severity == "warning" for p in done.problems)


def test_missing_encoding_is_guessed_with_a_note(shape):
    shape.with_suffix(".cpg").unlink()
    dbf = shape.with_suffix(".dbf")
    raw = bytearray(dbf.read_bytes())
    raw[29] = 0
    dbf.write_bytes(raw)
    done = read(shape)
    assert done.city.base.names[0] == "Köln" and "UTF-8" in done.problems[0].hint
    dbf.write_bytes(bytes(raw).replace("ö".encode(), b"\xf6 ").replace("ü".encode(), b"\xfc "))
    done = read(shape)
    assert done.city.base.names[0].startswith("Kö") and "CP1252" in done.problems[0].hint


def test_prj_that_nobody_understands_is_asked_for(shape):
    shape.with_suffix(".prj").write_bytes(b'PROJCS["x",GEOGCS["y\xff')
    with pytest.raises(PackError) as caught:
        read(shape)
    assert any(problem.field == "crs" for problem in caught.value.problems)
    assert read(shape, crs="EPSG:25832").city.crs.plane == "EPSG:25832"


def test_a_mark_of_the_encoding_before_a_prj_does_not_hide_the_system(shape):
    crs = read(shape).city.crs
    prj = shape.with_suffix(".prj")
    prj.write_bytes(b"\xef\xbb\xbf" + prj.read_bytes())
    done = read(shape)
    assert done.city.crs == crs and not [problem for problem in done.problems if ".prj" in problem.found]


def test_broken_shape_names_the_file(shape):
    shape.write_bytes(shape.read_bytes()[:120])
    try:
        done = read(shape)
    except PackError as error:
        assert error.problems[0].file == "town.shp"
    else:
        lost = int((np.diff(done.city.base.rings.region_starts) == 0).sum())
        assert len(done.city.base) == 3 and lost and any(p.file == "town.shp" for p in done.problems)


@pytest.mark.parametrize("prefix", ["", "inside/folder/"])
def test_zip_of_a_shapefile_is_opened(shape, tmp_path, prefix):
    path = tmp_path / "town.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for side in shape.parent.iterdir():
            archive.write(side, prefix + side.name)
        archive.writestr("__MACOSX/._town.shp", b"x")
        archive.writestr("../../evil.txt", b"x")
    base = read(path).city.base
    assert base.names == ("Köln", "Süd", "x") and not (tmp_path.parent / "evil.txt").exists()


def test_zip_of_several_is_chosen_from_by_name(shape, tmp_path):
    path = tmp_path / "two.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for side in shape.parent.iterdir():
            archive.write(side, side.name)
            archive.write(side, f"other{side.suffix}")
    with pytest.raises(PackError, match="2 shapefiles"):
        read(path)
    assert len(read(path, layer="town").city.base) == 3


def test_folder_of_one_shapefile_is_opened(shape):
    assert len(read(shape.parent).city.base) == 3


def test_upper_case_side_files_are_found(shape, tmp_path):
    for side in list(shape.parent.iterdir()):
        shutil.move(side, tmp_path / side.name.upper())
    assert len(read(tmp_path / "TOWN.SHP").city.base) == 3
