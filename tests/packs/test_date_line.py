"""Data on both sides of 180 degrees lie side by side, in files and in packs."""

from __future__ import annotations

import json

import numpy as np
import pytest
import shapely

from viewer.geometry.project import across_date_line
from viewer.geometry.regions import areas
from viewer.packs.read import read
from viewer.packs.writing import geojson_bytes, write_pack

WESTS = (178.5, 179.0, 179.5, -180.0, -179.8)


@pytest.fixture(params=["file", "pack", "points"])
def islands(request, tmp_path):
    """Small squares from 178.5 to -179.4 degrees."""
    shapes = [(shapely.box(x, -17, x + 0.4, -16.6), {"id": f"i{x}"}) for x in WESTS]
    if request.param == "pack":
        manifest = {
            "format": 1, "name": "fiji", "title": "Fiji", "crs": "EPSG:4326",
            "sources": [{"name": "us", "licence": "CC0-1.0", "invented": True}],
            "region_sets": [{"name": "islands", "file": "islands.geojson", "id": "id", "main": True}],
        }  # fmt: skip
        write_pack(tmp_path / "fiji", manifest, {"islands.geojson": geojson_bytes(shapes)})
        return tmp_path / "fiji"
    if request.param == "points":
        path = tmp_path / "wells.csv"
        path.write_text("lon,lat\n" + "".join(f"{x},-17\n" for x in WESTS))
        return path
    path = tmp_path / "fiji.geojson"
    features = [{"type": "Feature", "properties": more, "geometry": json.loads(shapely.to_geojson(shape))}
                for shape, more in shapes]  # fmt: skip
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    return path


def test_the_plane_is_as_wide_as_the_data(islands):
    city = read(islands).city
    xy = city.base.rings.xy if city.base is not None else city.point_sets[0].xy
    assert np.isfinite(xy).all() and np.ptp(xy[:, 0]) < 230_000 and abs(xy[:, 0].mean()) < 100_000
    if city.base is not None:
        widths = areas(city.base.rings)
        np.testing.assert_allclose(widths, widths[0], rtol=0.01)


def test_other_bounds_stay():
    world = np.array([[-179.0, 0], [-60, 0], [0, 0], [60, 0], [179, 1]])
    box = np.array([-179.0, 0, 179, 1])
    assert across_date_line("EPSG:4326", box, world) is box
    town = np.array([13.0, 52, 13.5, 52.5])
    assert across_date_line("EPSG:4326", town, town.reshape(2, 2)) is town
    assert across_date_line("local", box, world) is box and across_date_line("EPSG:32633", box, world) is box
