"""Ragged rings: round trips, areas and bounds that can be checked in the head."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.geometry.regions import (
    areas,
    bounds,
    centroids,
    concatenated,
    empty_ragged,
    from_shapely,
    placed,
    take,
    to_shapely,
    total_bounds,
)

SQUARE = shapely.box(0, 0, 2, 2)
HOLED = shapely.Polygon([(10, 0), (14, 0), (14, 4), (10, 4)], [[(11, 1), (12, 1), (12, 2), (11, 2)]])
TWO = shapely.MultiPolygon([shapely.box(20, 0, 21, 1), shapely.box(22, 0, 24, 1)])
CITY = [SQUARE, None, HOLED, shapely.Polygon(), TWO]


@pytest.fixture
def city():
    return from_shapely(CITY)


def test_areas_take_holes_off_and_are_nothing_without_geometry(city):
    assert areas(city).tolist() == pytest.approx([4, 0, 15, 0, 3])


def test_winding_does_not_matter():
    turned = from_shapely(
        [shapely.reverse(HOLED), shapely.Polygon(HOLED.exterior, [list(HOLED.interiors[0].coords)[::-1]])]
    )
    assert areas(turned).tolist() == pytest.approx([15, 15])


def test_areas_keep_digits_far_from_the_origin():
    far = from_shapely([shapely.box(5e6, 5e6, 5e6 + 0.5, 5e6 + 0.5)])
    assert areas(far)[0] == 0.25


def test_small_area_is_exact_beside_a_large_one():
    sides = [1.0, 1e6, 1.0]
    mixed = from_shapely([shapely.box(0, 0, side, side) for side in sides])
    assert areas(mixed).tolist() == pytest.approx([1, 1e12, 1], rel=1e-4)


def test_bounds_of_each_and_of_all(city):
    assert bounds(city)[2].tolist() == [10, 0, 14, 4] and np.isnan(bounds(city)[[1, 3]]).all()
    assert total_bounds(city).tolist() == [0, 0, 24, 4]


def test_centroids_are_missing_without_area(city):
    assert centroids(city)[0].tolist() == [1, 1] and np.isnan(centroids(city)[[1, 3]]).all()


def test_none_at_all():
    nothing = empty_ragged(2)
    assert len(nothing) == 2 and list(areas(nothing)) == [0, 0] and np.isnan(total_bounds(nothing)).all()
    assert len(from_shapely([])) == 0 and len(concatenated([])) == 0
    assert np.isnan(bounds(nothing)).all() and np.isnan(centroids(nothing)).all()


def test_points_and_lines_are_refused():
    with pytest.raises(ValueError, match="polygons"):
        from_shapely([shapely.Point(0, 0)])


def test_taken_regions_come_in_the_order_asked(city):
    assert areas(take(city, [4, 1, 0, 0])).tolist() == pytest.approx([3, 0, 4, 4])
    assert len(take(city, [])) == 0


def test_regions_placed_among_empty_ones(city):
    wide = placed(take(city, [0, 2]), [1, 3], 5)
    assert areas(wide).tolist() == pytest.approx([0, 4, 0, 15, 0]) and len(placed(empty_ragged(), [], 3)) == 3


def test_joined_regions_keep_their_numbers(city):
    twice = concatenated([city, empty_ragged(1), city])
    assert areas(twice).tolist() == pytest.approx([4, 0, 15, 0, 3, 0, 4, 0, 15, 0, 3])
    assert twice.region_vertices[-1] == len(twice.xy) == 2 * len(city.xy)


boxes = st.tuples(st.integers(-50, 50), st.integers(-50, 50), st.integers(1, 9), st.integers(1, 9))
region = st.one_of(st.none(), st.lists(boxes, min_size=1, max_size=3))


@settings(max_examples=80, deadline=None)
@given(st.lists(region, max_size=6))
def test_shapely_and_back_is_the_same(regions):
    shapes = [
        None if parts is None else shapely.MultiPolygon([shapely.box(x, y, x + w, y + h) for x, y, w, h in parts])
        for parts in regions
    ]
    ragged = from_shapely(shapes)
    back = to_shapely(ragged)
    assert len(ragged) == len(shapes)
    for before, after in zip(shapes, back):
        assert shapely.is_empty(after) if before is None else shapely.equals_exact(before, after)
    again = from_shapely(back)
    assert np.array_equal(again.xy, ragged.xy) and np.array_equal(again.region_starts, ragged.region_starts)
