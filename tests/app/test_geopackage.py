"""The exported GeoPackage: read back by the common driver with its shapes, values, gaps and coordinate system."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pyogrio
import pytest
import shapely

from tests.cities import tiny_city
from viewer.app import export
from viewer.app.geopackage import Field, geopackage
from viewer.model.city import LOCAL, Crs
from viewer.model.state import Layer, ViewState
from viewer.overlays import picture_stack


def read(path):
    meta, _, shapes, values = pyogrio.raw.read(path)
    return meta, shapely.from_wkb(shapes), dict(zip(meta["fields"], values))


def test_shapes_values_and_system_come_back(tmp_path):
    city, path = tiny_city(), tmp_path / "tiny.gpkg"
    shown = picture_stack(city, ViewState(layers=(Layer("wealth", (("measure", "ratio"),)),)))
    export.save_data(path, city, shown)
    meta, shapes, values = read(path)
    assert meta["crs"] == city.crs.plane and meta["geometry_type"] == "MultiPolygon"
    assert [shape.bounds for shape in shapes] == [(0, 0, 1000, 1000), (1000, 0, 2000, 1000), (2000, 0, 3000, 1000)]
    assert values["id"].tolist() == list(city.base.ids) and values["dust"].tolist() == [4, 8, 12]
    assert values["zone"].tolist() == ["works", "homes", "works"]
    assert any("median" in name for name in values)


def test_the_same_data_give_the_same_bytes():
    assert export.geopackage_bytes(tiny_city()) == export.geopackage_bytes(tiny_city())


def test_what_is_missing_is_null(tmp_path):
    city, path = tiny_city(), tmp_path / "holes.gpkg"
    dust = replace(city.base.columns["dust"], values=np.array([4.5, np.nan, 12.0]))
    base = replace(city.base, columns=dict(city.base.columns) | {"dust": dust})
    export.save_data(path, replace(city, region_sets=(base,)))
    assert np.isnan(read(path)[2]["dust"]).tolist() == [False, True, False]


def test_a_local_plane_claims_no_place_on_earth(tmp_path):
    path = tmp_path / "local.gpkg"
    export.save_data(path, replace(tiny_city(), crs=LOCAL))
    assert "EPSG" not in (read(path)[0]["crs"] or "")


def test_a_plane_without_a_code_keeps_its_definition(tmp_path):
    path = tmp_path / "own.gpkg"
    crs = Crs("EPSG:4326", "+proj=laea +lat_0=52 +lon_0=9 +datum=WGS84 +units=m", "equal area")
    export.save_data(path, replace(tiny_city(), crs=crs))
    assert "Lambert_Azimuthal_Equal_Area" in read(path)[0]["crs"]


@pytest.mark.parametrize("name", ['quo"ted', "Geom", "select", "ID", "semi; drop table x"])
def test_any_column_name_is_kept_apart_and_harmless(tmp_path, name):
    city, path = tiny_city(), tmp_path / "odd.gpkg"
    path.write_bytes(geopackage(city.base, city.crs, [Field(name, [1, 2, 3]), Field(name, ["a", None, "c"])]))
    _, _, values = read(path)
    assert len(values) == 4 and next(v for k, v in values.items() if k not in ("id", "name")).tolist() == [1, 2, 3]
