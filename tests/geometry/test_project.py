"""Coordinate systems: kept when honest, replaced when their metres lie, refused when they cannot be."""

from __future__ import annotations

import numpy as np
import pytest

from viewer.geometry.project import (
    CrsError,
    code,
    doubts,
    is_local,
    laea,
    parse,
    plane_for,
    title,
    to_lonlat,
    to_plane,
    to_source,
)


def box(x, y, half=0.1):
    return np.array([x - half, y - half, x + half, y + half])


NOTHING = np.full(4, np.nan)


@pytest.mark.parametrize("source", ["EPSG:25832", "EPSG:27700", "EPSG:2154", "EPSG:3035", "EPSG:26918"])
def test_projected_metres_are_kept(source):
    home = {"EPSG:25832": (9, 52), "EPSG:27700": (-0.1, 51.5), "EPSG:2154": (2.3, 48.9), "EPSG:3035": (10, 52)}
    place = to_plane("EPSG:4326", source, np.array([home.get(source, (-75, 42))], float))[0]
    assert plane_for(source, box(*place, 1000)) == source


@pytest.mark.parametrize("source", ["EPSG:4326", "EPSG:3857", "EPSG:2263", "EPSG:3395", "EPSG:4269"])
def test_degrees_feet_and_lying_metres_go_to_an_own_plane(source):
    place = to_plane("EPSG:4326", source, np.array([[-73.97, 40.71]]))[0]
    assert plane_for(source, box(*place, 0.01)) == laea(-74.0, 40.7)


def test_plane_does_not_move_with_a_small_change_of_the_data():
    assert plane_for("EPSG:4326", box(13.38, 52.52)) == plane_for("EPSG:4326", box(13.41, 52.48))


def test_areas_on_the_own_plane_are_true():
    corner = np.array([[13.40, 52.50], [13.41, 52.50], [13.41, 52.51], [13.40, 52.51]])
    plane = plane_for("EPSG:4326", box(13.405, 52.505, 0.005))
    x, y = to_plane("EPSG:4326", plane, corner).T
    area = abs(np.dot(x, np.roll(y, 1)) - np.dot(y, np.roll(x, 1))) / 2
    import pyproj

    true, _ = pyproj.Geod(ellps="WGS84").polygon_area_perimeter(*corner.T)
    assert area == pytest.approx(abs(true), rel=1e-5)


def test_plane_and_back_is_the_same_place():
    there = np.array([[13.4, 52.5], [13.6, 52.4]])
    plane = laea(13.4, 52.5)
    moved = to_plane("EPSG:4326", plane, there)
    assert np.allclose(to_source("EPSG:4326", plane, moved), there)
    assert np.allclose(to_lonlat(plane, moved), there)


def test_local_plane_is_left_alone_and_has_no_degrees():
    xy = np.array([[1.0, 2.0]])
    assert plane_for("local", box(0, 0)) == "" and is_local("local") and title("local") == "local plane"
    assert np.array_equal(to_plane("local", "", xy), xy) and np.isnan(to_lonlat("", xy)).all()
    assert doubts("local", box(1e6, 1e6)) is None


def test_metres_labelled_as_degrees_are_refused_with_the_reason():
    problem = doubts("EPSG:4326", box(565_000, 5_934_000, 1000))
    assert problem.severity == "error" and problem.field == "crs" and "metres" in problem.hint


def test_swapped_latitude_and_longitude_is_seen():
    refused = doubts("EPSG:4326", box(40.7, -120.0))
    assert refused.severity == "error" and "swapped" in refused.hint
    warned = doubts("EPSG:4258", box(52.5, 13.4))  # 13 degrees north is not in Europe
    assert warned.severity == "warning" and "swapped" in warned.hint
    assert doubts("EPSG:4258", box(13.4, 52.5)) is None


def test_data_far_from_the_area_of_use_are_warned_about():
    problem = doubts("EPSG:25832", box(500_000, 100, 10))
    assert problem.severity == "warning" and "area of use" in problem.found


def test_no_data_is_no_doubt_and_has_a_plane():
    assert doubts("EPSG:4326", NOTHING) is None
    assert plane_for("EPSG:25832", NOTHING) == "EPSG:25832"


def test_short_names_are_found_in_long_texts():
    assert code(parse("EPSG:25832").to_wkt()) == "EPSG:25832" and code("4326") == "EPSG:4326"
    assert title("EPSG:25832") == "ETRS89 / UTM zone 32N"


def test_height_is_dropped_from_a_system_with_three_axes():
    assert len(parse("EPSG:4979").axis_info) == 2


@pytest.mark.parametrize("text", ["", "EPSG:999999", "nonsense", "+proj=nothing"])
def test_unknown_systems_are_named_in_the_error(text):
    with pytest.raises(CrsError, match="unknown coordinate system"):
        parse(text)


def test_places_beyond_the_plane_become_nan_and_not_infinity():
    moved = to_plane("EPSG:4326", "EPSG:25832", np.array([[9.0, 52.0], [np.nan, 1.0], [565_000.0, 5_934_000.0]]))
    assert np.isfinite(moved[0]).all() and np.isnan(moved[1:]).all()
