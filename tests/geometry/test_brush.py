"""A drawn line finds what it encloses or crosses, tilted views and lines that cross themselves included."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from tests.cities import KM, squares
from viewer.geometry.brush import enclosed, footprint, outline, touched
from viewer.geometry.camera import Camera, homography, project
from viewer.geometry.regions import from_shapely, to_shapely

ROW = squares(3).rings
SIZE = (400, 300)


def test_what_is_enclosed_or_crossed_is_touched():
    assert touched(ROW, np.array([(200.0, 200), (1200, 200), (1200, 400), (200, 400)])).tolist() == [0, 1]
    inside_one = np.array([(2200.0, 300), (2300, 300), (2250, 400)])
    assert touched(ROW, inside_one).tolist() == [2]


def test_a_line_that_crosses_itself_takes_what_it_goes_around():
    eight = np.array([(200.0, 200), (400, 400), (400, 200), (200, 400)])
    assert touched(ROW, eight).tolist() == [0]


@pytest.mark.parametrize("drawn", [[], [(0, 0), (1, 1)], [(9e6, 9e6), (9e6, 9.1e6), (9.1e6, 9e6)]])
def test_nothing_is_touched_by_no_line_or_one_elsewhere(drawn):
    assert touched(ROW, np.array(drawn, float).reshape(-1, 2)).tolist() == []


def test_a_region_without_shape_is_never_touched():
    rings = from_shapely([shapely.box(0, 0, KM, KM), None])
    assert touched(rings, np.array([(-9e6, -9e6), (9e6, -9e6), (9e6, 9e6), (-9e6, 9e6)])).tolist() == [0]


def test_places_without_coordinates_are_nowhere():
    xy = np.array([(1.0, 1.0), (np.nan, np.nan), (9.0, 9.0)])
    assert enclosed(xy, np.array([(0.0, 0), (2, 0), (2, 2), (0, 2)])).tolist() == [0]


@pytest.mark.parametrize("tilt", [0.0, 40.0])
def test_the_footprint_is_what_projects_onto_the_line(tilt):
    plane = homography(Camera(1500.0, 500.0, 10.0, 20.0, tilt), SIZE)
    drawn = np.array([(100.0, 200), (300, 200), (250, 280)])
    assert project(plane, footprint(plane, drawn)) == pytest.approx(drawn)


def test_a_corner_above_the_horizon_comes_down_to_the_ground():
    plane = homography(Camera(1500.0, 500.0, 10.0, 0.0, 60.0), (400, 2400))
    spots = footprint(plane, np.array([(0.0, -9000), (400, -9000), (400, 1200), (0, 1200)]))
    assert spots.shape == (4, 2) and np.isfinite(spots).all() and spots[0, 1] > spots[3, 1] + 1000


def test_the_outline_of_a_plain_line_is_that_line():
    drawn = np.array([(0, 0), (4, 0), (4, 2), (0, 2)], float)
    assert outline(drawn).tolist() == drawn.tolist()


def test_a_line_that_crosses_itself_goes_around_all_that_it_closes_in_and_of_two_pieces_the_larger_counts():
    star = np.array([(np.sin(a), np.cos(a)) for a in np.arange(5) * 4 * np.pi / 5])
    inside = shapely.Polygon(outline(star))
    assert inside.is_valid and inside.contains(shapely.Point(0, 0))
    eight = np.array([(0, 0), (2, 2), (2, 0), (0, 2), (-4, 2), (-4, 0)], float)
    assert shapely.Polygon(outline(eight)).area == pytest.approx(9.0)


def test_a_line_of_many_corners_is_thinned_and_keeps_its_area():
    turn = np.linspace(0, 2 * np.pi, 5000, endpoint=False)
    found = outline(100 * np.column_stack((np.cos(turn), np.sin(turn))))
    assert len(found) <= 200
    assert shapely.Polygon(found).area == pytest.approx(np.pi * 1e4, rel=5e-3)


@pytest.mark.parametrize("line", [[], [(0, 0), (1, 1)], [(0, 0), (1, 1), (2, 2)], [(0, 0), (1, 0), (np.nan, 1)]])
def test_a_line_around_nothing_has_no_outline(line):
    assert outline(np.array(line, float).reshape(-1, 2)).shape == (0, 2)


def test_shapes_that_are_ready_give_the_same_regions():
    regions = squares(12).rings
    drawn = np.array([(1.5, 0.2), (4.5, 0.2), (3.0, 0.9)]) * 1000.0
    ready = touched(regions, drawn, to_shapely(regions))
    assert ready.tolist() == touched(regions, drawn).tolist() == [1, 2, 3, 4]
