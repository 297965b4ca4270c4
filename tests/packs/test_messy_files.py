"""Files as they come: each row of the table is one broken or hostile file and what must be said of it.

`shown` is the number of rows that are shown all the same; None means that nothing may be.
"""

import json
import shutil
import time

import pytest

from viewer.errors import PackError
from viewer.packs.passport import check
from viewer.packs.read import read

SQUARE = [[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]
POINT = {"type": "Point", "coordinates": [1, 2]}


def polygon(*rings):
    return {"type": "Polygon", "coordinates": list(rings)}


def feature(geometry, **properties):
    return {"type": "Feature", "properties": properties, "geometry": geometry}


def collection(*features, **more):
    return json.dumps({"type": "FeatureCollection", "features": list(features), **more})


def shifted(by, ring=SQUARE):
    return [[x + by, y] for x, y in ring]


FOUR = [feature(polygon(shifted(by)), code=f"0{by}") for by in (2, 4, 6, 8)]
VRT = "<OGRVRTDataSource><OGRVRTLayer><SrcDataSource>/etc/passwd</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>"

GEOJSON = {
    "unclosed ring": (collection(feature(polygon(SQUARE[:-1]), code="bad"), *FOUR), 5, "not closed"),
    "two-point ring": (collection(feature(polygon(SQUARE[:2]), code="bad"), *FOUR), 5, "a ring of 2 positions"),
    "duplicate ring": (collection(feature(polygon(SQUARE, SQUARE[::-1]), code="bad"), *FOUR), 5, "repaired"),
    "bow-tie": (collection(feature(polygon([[0, 0], [1, 1], [1, 0], [0, 1], [0, 0]])), *FOUR), 5, "repaired"),
    "spike": (collection(feature(polygon([[0, 0], [1, 0], [1, 1], [1, 1.5], [1, 1], [0, 1], [0, 0]]))), 1, "repaired"),
    "hole outside": (collection(feature(polygon(SQUARE, shifted(5)[::-1])), *FOUR), 5, "repaired"),
    "all points equal": (collection(feature(polygon([[1, 1]] * 4)), *FOUR), 5, "without area"),
    "NaN coordinate": (collection(feature(POINT), feature(polygon(SQUARE))).replace("[1, 2]", "[NaN, 2]"), 2, "NaN"),
    "huge coordinate": (collection(feature(polygon(SQUARE))).replace("[1, 1]", "[1e308, 1]"), 1, "far off any map"),
    "number beyond floats": (collection(feature(POINT)).replace("[1, 2]", "[1e400, 2]"), None, "not finite"),
    "metres as degrees": (collection(feature(polygon([[x + 9e5, y + 2e5] for x, y in SQUARE]))), None, "metres"),
    "swapped axes": (collection(feature({"type": "Point", "coordinates": [52, 181]})), None, "degrees"),
    "text coordinates": (
        collection(feature({"type": "Point", "coordinates": ["1", "2"]}), *FOUR),
        5,
        "a text in a pos",
    ),
    "null coordinate": (
        collection(feature({"type": "Point", "coordinates": [None, 2]}), *FOUR),
        5,
        "null in a position",
    ),
    "unknown geometry": (collection(feature({"type": "Blob", "coordinates": []}), *FOUR), 5, "type 'Blob'"),
    "null among features": (collection(None, *FOUR), 4, "null among the features"),
    "impossible date": (collection(feature(POINT, day="2024-02-30"), feature(POINT, day="2024-02-28")), 2, ""),
    "thirty digits": (collection(feature(POINT, n=10**30)), 1, ""),
    "mixed types": (collection(feature(POINT, a=1), feature(POINT, a="x"), feature(POINT, a=None)), 3, ""),
    "names twice": ('{"type": "Feature", "properties": {"a": 1, "a": 2}, "geometry": null}', 1, "more than once"),
    "Latin-1": (collection(feature(POINT, name="K#ln")).encode().replace(b"#", b"\xf6"), 1, "UTF-8"),
    "UTF-16": (collection(feature(POINT, name="Köln")).encode("utf-16"), 1, "UTF-16"),
    "byte order mark": (collection(feature(POINT)).encode("utf-8-sig"), 1, "byte order mark"),
    "truncated": (collection(*FOUR)[:-40], None, "breaks off|ends too early|not JSON"),
    "empty": ("", None, "empty"),
    "only spaces": ("  \n ", None, "empty"),
    "web page": ("<!DOCTYPE html><html><body>404</body></html>", None, "web page"),
    "deep nesting": ("[" * 200_000, None, "nested"),
    "deep properties": (
        '{"type":"Feature","geometry":null,"properties":{"a":' + "[" * 5000 + "]" * 5000 + "}}",
        None,
        "nest",
    ),
    "TopoJSON": ('{"type": "Topology", "objects": {}, "arcs": []}', None, "TopoJSON"),
    "Esri JSON": ('{"geometryType": "esriGeometryPolygon", "features": []}', None, "Esri JSON"),
    "pipeline": ('{"type": "gdal_streamed_alg", "command_line": "gdal vector read /etc/passwd"}', None, "pipeline"),
    "virtual layer": (VRT, None, "virtual layer"),
    "no features": (collection(), 0, ""),
    "array": ("[1, 2, 3]", None, "an array at the top"),
    "text": ('"hello"', None, ""),
}
TABLES = {
    "decimal commas": ("lon;lat;wert\n1,5;2,5;7,25\n2,5;3,5;8,5\n", 2, ""),
    "coordinates that are words": ("lon,lat,n\n1,2,3\neast,2,4\n", 2, "'east'"),
    "coordinates missing": ("lon,lat,n\n1,2,3\n,,4\n", 2, "no geometry"),
    "ragged": ("lon,lat,n\n1,2,3\n1,2\n1,2,3,4\n4,5,6\n", 3, "4 fields"),
    "unclosed quote": ('lon,lat,n\n1,2,"x\n3,4,y\n', 1, "not closed"),
    "NUL": (b"lon,lat,n\n1,2,x\0\n3,4,y\n", 1, "NUL"),
    "infinite": ("lon,lat,n\n1,2,1e999\n3,4,5\n", 2, "1e999"),
    "wrong delimiter": ("id;wert\n01,5,3\n02,7,4\n", None, "the header has 1 column"),
    "workbook": (b"PK\x03\x04" + b"\0" * 60, None, "zip archive|archive"),
    "UTF-16 table": ("lon\tlat\tort\n1\t2\tKöln\n".encode("utf-16"), 1, ""),
    "Windows table": ("lon;lat;ort\n1;2;Köln\n".encode("cp1252"), 1, "not UTF-8"),
    "virtual layer in a table": (VRT, None, "virtual layer"),
    "no rows": ("", None, "empty"),
}
CASES = [
    *((f"{name}.geojson", *case) for name, case in GEOJSON.items()),
    *((f"{name}.csv", *case) for name, case in TABLES.items()),
    ("noise.gpkg", bytes(range(256)) * 8, None, ""),
    ("a database without tables.gpkg", b"SQLite format 3\0" + b"\0" * 84, None, ""),
    ("noise.shp", b"\0\0\x27\x0a" + b"\xff" * 96, None, ""),
    ("stub.fgb", b"fgb\x03fgb\0\xff\xff\xff\x7f", None, ""),
    ("stub.parquet", b"PAR1" + b"\0" * 40 + b"PAR1", None, "Parquet"),
    ("stub.tif", b"II*\0" + b"\xff" * 40, None, ""),
    ("a table called.gpkg", b"lon,lat\n1,2\n", None, ""),
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("messy")


@pytest.mark.parametrize(("name", "content", "shown", "says"), CASES, ids=[case[0] for case in CASES])
def test_a_messy_file_ends_in_a_layer_or_a_named_cause(folder, name, content, shown, says):
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    start = time.monotonic()
    passport = check(path)
    try:
        reading = read([path])
        rows = sum(len(one) for one in (*reading.city.region_sets, *reading.city.point_sets, *reading.city.line_sets))
        problems = reading.problems
    except PackError as error:
        rows, problems = None, error.problems
    assert time.monotonic() - start < 10
    every = (*problems, *passport.problems)
    assert rows == shown, every
    assert rows is not None or problems
    assert all(problem.file == path.name and problem.found for problem in every)
    text = "\n".join(problem.sentence() for problem in every)
    assert not says or any(word in text for word in says.split("|")), text


@pytest.mark.parametrize(
    "path",
    [
        "http://127.0.0.1:9/x.geojson", "/vsicurl/http://127.0.0.1:9/x.csv", "WFS:http://127.0.0.1:9", VRT,
        '{"type": "FeatureCollection", "features": []}', "CSV:/vsicurl/http://127.0.0.1:9/x.csv", "a\0b.csv",
        "\\\\127.0.0.1\\share\\x.gpkg", "/vsizip/a.zip/b.shp", "PG:dbname=x", "/dev/zero", "/proc/self/mem",
    ],
)  # fmt: skip
def test_what_only_looks_like_a_path_is_refused(path):
    passport = check(path)
    assert not passport.ok
    with pytest.raises(PackError):
        read([path])


def test_a_shapefile_without_side_files_says_which_are_missing(real_data, tmp_path):
    source = real_data / "nyc/nycd_24c_epsg2263"
    for missing in (".prj", ".dbf", ".shx"):
        folder = tmp_path / missing[1:]
        shutil.copytree(source, folder)
        (folder / f"nycd{missing}").unlink()
        passport = check(folder / "nycd.shp")
        text = "\n".join(problem.sentence() for problem in passport.problems)
        assert missing in text or "coordinate system" in text, text
        assert sorted(path.name for path in folder.iterdir()) == sorted(
            path.name for path in source.iterdir() if path.suffix != missing
        )
