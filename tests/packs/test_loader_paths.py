"""What is no path is refused, and a file is what its content says."""

from __future__ import annotations

import gzip
import json
import os
import zipfile

import pytest

from viewer.errors import PackError
from viewer.packs.read import read
from viewer.packs.sources import identify, plain_path

POINT = '{"type": "Point", "coordinates": [13.4, 52.5]}'


@pytest.mark.parametrize(
    "text",
    [
        "http://127.0.0.1:1/a.geojson",
        "https://example.org/a.gpkg",
        "/vsicurl/http://127.0.0.1:1/a.geojson",
        "/vsizip/a.zip",
        "/VSIMEM/a",
        "//vsicurl/x",
        "WFS:http://127.0.0.1:1/",
        "CSV:/vsicurl/http://127.0.0.1:1/a.csv",
        "PG:dbname=x",
        "GPKG:/tmp/a.gpkg:layer",
        "<OGRVRTDataSource></OGRVRTDataSource>",
        POINT,
        "[1, 2]",
        "a\0b.geojson",
        "",
        "no-such-file.geojson",
        "/dev/null",
        "/etc/passwd/x",
    ],
)
def test_what_is_no_regular_file_is_refused_with_a_reason(text, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(PackError) as caught:
        identify(text)
    assert caught.value.problems[0].found


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names here")
def test_pipe_is_refused_without_waiting_for_it(tmp_path):
    os.mkfifo(tmp_path / "a.geojson")
    with pytest.raises(PackError, match="neither a file nor a folder"):
        read(tmp_path / "a.geojson")


def test_link_leads_to_the_real_file(tmp_path):
    real = tmp_path / "a.geojson"
    real.write_text(POINT)
    (tmp_path / "b.geojson").symlink_to(real)
    assert plain_path(tmp_path / "b.geojson") == real.resolve()


def test_relative_path_is_seen_from_here(tmp_path, monkeypatch):
    (tmp_path / "a.geojson").write_text(POINT)
    monkeypatch.chdir(tmp_path)
    assert len(read("a.geojson").city.point_sets[0]) == 1


DISGUISED = {
    "page.geojson": (b"<!DOCTYPE html><html><body>404</body></html>", "a web page"),
    "page.csv": (b"<html><body>login</body></html>", "a web page"),
    "empty.geojson": (b"", "the file is empty"),
    "blank.csv": (b"\n\n  \n", "the file is empty"),
    "vrt.geojson": (b"<OGRVRTDataSource><OGRVRTLayer name='x'/></OGRVRTDataSource>", "virtual layer"),
    "vrt.gpkg": (b"<OGRVRTDataSource><OGRVRTLayer name='x'/></OGRVRTDataSource>", "virtual layer"),
    "vrt.tif": (b"<VRTDataset rasterXSize='1'/>", "XML"),
    "alg.json": (b'{"type": "gdal_streamed_alg", "command_line": "gdal vector"}', "GDAL pipeline"),
    "topo.json": (b'{"type": "Topology", "objects": {}, "arcs": []}', "TopoJSON"),
    "esri.json": (b'{"geometryType": "esriGeometryPolygon", "features": []}', "Esri JSON"),
    "text.geojson": (b"hello", "no JSON"),
    "cut.geojson": (b'{"type": "FeatureCollection", "features": [{"type": "Feature", "geom', "breaks off in line 1"),
    "comma.geojson": (b'{"type": "FeatureCollection",, "features": []}', "not JSON: .* column 30"),
    "other.json": (b'{"name": "x", "version": 1}', "there is no type"),
    "deep.json": (b'{"type": "Point", "coordinates": ' + b"[" * 200_000 + b"]" * 200_000 + b"}", "nested more than"),
    "text.gpkg": (b"not a database, just words", "not a GeoPackage"),
    "cut.gpkg": (b"SQLite format 3\0" + b"\1" * 200, "cannot be read"),
    "cut.parquet": (b"PAR1" + b"\0" * 40, "cannot be read as Parquet"),
    "cut.fgb": (b"fgb\x03fgb\x01" + b"\0" * 20, "no layer has geometry"),
    "cut.tif": (b"II*\0" + b"\xff" * 30, "cannot be read as TIFF"),
    "book.xlsx": (b"PK\x03\x04" + b"\0" * 30, "zip archive"),
    "cut.zip": (b"PK\x03\x04" + b"\0" * 30, "cannot be unpacked"),
    "data.gz": (gzip.compress(POINT.encode()), "gzip"),
    "notes.bin": (b"\x00\x01\x02hello", "not known"),
}


@pytest.mark.parametrize("name", DISGUISED)
def test_disguised_and_broken_files_end_in_one_plain_sentence(name, tmp_path):
    content, said = DISGUISED[name]
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(PackError, match=said) as caught:
        read(path)
    (problem,) = caught.value.problems
    assert problem.file == name and str(tmp_path) not in problem.sentence() and "Traceback" not in problem.sentence()


def test_folder_without_a_manifest_is_no_pack(tmp_path):
    with pytest.raises(PackError, match="no city pack"):
        read(tmp_path)


def test_utf16_is_read_and_noted(tmp_path):
    path = tmp_path / "wide.geojson"
    feature = {"type": "Feature", "geometry": json.loads(POINT), "properties": {"name": "Köln"}}
    path.write_bytes(json.dumps(feature, ensure_ascii=False).encode("utf-16"))
    done = read(path)
    assert done.city.point_sets[0].columns["name"].texts == ("Köln",)
    assert "utf-16" in done.problems[0].found and done.problems[0].severity == "warning"


def test_one_good_file_among_bad_ones_is_shown(tmp_path):
    (tmp_path / "good.geojson").write_text(POINT)
    (tmp_path / "bad.geojson").write_text("nonsense")
    done = read([tmp_path / "bad.geojson", tmp_path / "good.geojson"])
    assert len(done.city.point_sets) == 1 and done.problems[0].file == "bad.geojson"


@pytest.mark.parametrize("members", [{"a.txt": b"x"}, {"a.shp": b"x", "b.shp": b"y"}])
def test_zip_without_just_one_shapefile_is_refused(members, tmp_path):
    path = tmp_path / "many.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    with pytest.raises(PackError, match="shapefile"):
        read(path)


def test_zip_bomb_is_refused_before_it_is_unpacked(tmp_path):
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.shp", b"\0" * 50_000_000)
    with pytest.raises(PackError, match="times its size"):
        read(path)
