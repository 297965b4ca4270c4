"""Isobands leave the program as polygons with the values that they lie between."""

import json

import pytest
import shapely

from tests.cities import smoking_city
from viewer.app.export import geojson_bytes
from viewer.model.state import Layer, params
from viewer.overlays import build
from viewer.scene.picture import Shown


def features(surface):
    city = smoking_city()
    picture = build(city, Layer("plume", params(surface=surface)))
    return picture, json.loads(geojson_bytes(city, (Shown("plume", picture, title="Smoke"),)))["features"]


def test_shown_bands_follow_the_districts_in_degrees():
    picture, found = features("bands")
    bands = [feature for feature in found if "layer" in feature["properties"]]
    assert len(found) == 3 + len(bands)
    assert len(bands) == len(picture.legend.ramp)
    edges = [(band["properties"]["low"], band["properties"]["high"]) for band in bands]
    assert all(low < high for low, high in edges)
    assert [high for _, high in edges[:-1]] == pytest.approx([low for low, _ in edges[1:]])
    assert bands[0]["properties"]["unit"] == "µg/m³"
    for band in bands:
        west, south, east, north = shapely.geometry.shape(band["geometry"]).bounds
        assert -180 <= west < east <= 180
        assert -90 <= south < north <= 90


def test_a_smooth_field_leaves_only_the_districts():
    assert len(features("smooth")[1]) == 3
