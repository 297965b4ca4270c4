"""Damaged files of every format: a layer or a refusal in words, never a crash, a hang or an unexpected exception."""

from __future__ import annotations

import json
import random

import numpy as np
import pyarrow as pa
import pytest
import shapely
import tifffile

from viewer.errors import RheaError
from viewer.packs.read import read

MUTATIONS = 12  # of each file
UTM = (1, 1, 0, 3, 1024, 0, 1, 1, 1025, 0, 1, 1, 3072, 0, 1, 25832)
NAMES = ("s.gpkg", "s.fgb", "s.geojson", "s.parquet", "s.tif", "s.csv", "s.shp", "s.shx", "s.dbf", "s.prj")


@pytest.fixture(scope="module")
def seeds(tmp_path_factory):
    import pyarrow.parquet as pq
    import pyogrio

    folder = tmp_path_factory.mktemp("seeds")
    town = [shapely.box(5e5 + 1000 * i, 5.8e6, 501_000 + 1000 * i, 5_801_000) for i in range(4)]
    wkb = pa.array(shapely.to_wkb(town).tolist(), pa.binary())
    table = pa.table({"geometry": wkb, "code": ["a", "b", "c", "d"], "v": [1, 2, 3, 4], "n": ["ö"] * 4})
    for suffix, driver in (("gpkg", "GPKG"), ("fgb", "FlatGeobuf"), ("shp", "ESRI Shapefile"), ("geojson", "GeoJSON")):
        pyogrio.write_arrow(
            table,
            folder / f"s.{suffix}",
            driver=driver,
            geometry_name="geometry",
            geometry_type="Polygon",
            crs="EPSG:25832",
        )
    column = {"encoding": "WKB", "geometry_types": [], "crs": "EPSG:25832"}
    meta = json.dumps({"version": "1.1.0", "primary_column": "geometry", "columns": {"geometry": column}})
    pq.write_table(table.replace_schema_metadata({"geo": meta}), folder / "s.parquet")
    tags = [(34735, "H", 16, UTM, True), (33550, "d", 3, (10.0, 10.0, 0.0), True)]
    tags.append((33922, "d", 6, (0.0, 0.0, 0.0, 5e5, 5.8e6, 0.0), True))
    tifffile.imwrite(folder / "s.tif", np.arange(64, dtype=np.float32).reshape(8, 8), extratags=tags)
    (folder / "s.csv").write_text("id,lon,lat,v\na,13,52,1\nb,14,53,2\n")
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def damaged(raw, rng):
    raw = bytearray(raw)
    for _ in range(rng.choice([1, 1, 2, 8])):
        at, how = rng.randrange(max(len(raw), 1)), rng.random()
        if how < 0.6 and raw:
            raw[at] = rng.randrange(256)
        elif how < 0.8:
            del raw[max(at, 1) :]
        else:
            raw[at : at + 4] = rng.choice([b"\xff\xff\xff\xff", b"\0\0\0\0", b"\xff\xff\xff\x7f", b"12"])
    return bytes(raw)


@pytest.mark.parametrize("name", NAMES)
def test_damaged_file_is_shown_or_refused_in_words(name, seeds, tmp_path):
    rng = random.Random(name)
    for _ in range(MUTATIONS):
        sides = {other: raw for other, raw in seeds.items() if other[2:] in ("shp", "shx", "dbf", "prj", "cpg")}
        files = {**(sides if name in sides else {}), name: damaged(seeds[name], rng)}
        for other, raw in files.items():
            (tmp_path / other).write_bytes(raw)
        try:
            done = read(tmp_path / ("s.shp" if name in sides else name))
        except RheaError as error:
            words = str(error)
            assert words and "reader failed" not in words and "broke off" not in words
        else:
            assert done.city.region_sets or done.city.point_sets or done.city.line_sets or done.city.fields
