"""Fields from stations by inverse distance, and isobands as real polygons that fill the field without a gap."""

import numpy as np
import pytest
import shapely

from viewer.analysis.isobands import isobands
from viewer.analysis.stations import inverse_distance
from viewer.geometry.regions import areas, to_shapely
from viewer.model.city import Field

TWO = np.array([[0.0, 0.0], [4.0, 0.0]])


def field(values, cell=1.0):
    values = np.asarray(values, float)
    return Field("smoke", values, 0.0, len(values) * cell, cell, cell, "µg/m³")


def test_readings_are_weighed_by_the_inverse_square_of_the_distance():
    found = inverse_distance(TWO, np.array([10.0, 40.0]), np.array([[1.0, 0.0], [2.0, 0.0], [0.0, 0.0], [np.nan, 0]]))
    assert found[:3] == pytest.approx([(10 + 40 / 9) / (1 + 1 / 9), 25, 10])
    assert np.isnan(found[3])


def test_a_station_without_a_reading_or_a_place_is_left_out():
    xy = np.vstack((TWO, [[np.nan, 0.0], [1.0, 1.0]]))
    found = inverse_distance(xy, np.array([10.0, 40.0, 99.0, np.nan]), np.array([[2.0, 0.0]]))
    assert found == pytest.approx([25.0])
    assert np.isnan(inverse_distance(TWO, np.full(2, np.nan), TWO)).all()


def test_values_stay_between_the_lowest_and_the_highest_reading():
    random = np.random.default_rng(1)
    xy, values = random.uniform(0, 10, (30, 2)), random.uniform(3, 9, 30)
    found = inverse_distance(xy, values, random.uniform(0, 10, (200, 2)), power=3)
    assert values.min() <= found.min() <= found.max() <= values.max()


def test_no_power_is_refused():
    with pytest.raises(ValueError, match="power above 0"):
        inverse_distance(TWO, np.ones(2), TWO, power=0)


def test_bands_of_a_slope_are_stripes_of_the_right_width():
    """Values 0.5, 1.5, ... 7.5 at the centres from left to right: level 2 lies at x = 2, level 6 at x = 6."""
    slope = field(np.tile(np.arange(8) + 0.5, (4, 1)))
    bands = isobands(slope, np.array([0.0, 2.0, 6.0, 8.0]))
    assert areas(bands) == pytest.approx([2 * 4, 4 * 4, 2 * 4])
    assert to_shapely(bands)[1].bounds == pytest.approx((2, 0, 6, 4))


def test_a_hill_has_a_hole_in_its_lower_band_and_nothing_is_left_over():
    y, x = np.mgrid[-3:4, -3:4]
    hill = field(10 - np.hypot(x, y))
    bands = isobands(hill, np.array([0.0, 8.0, 10.0]))
    shapes = to_shapely(bands)
    low = shapes[0] if shapes[0].geom_type == "Polygon" else shapes[0].geoms[0]
    assert len(low.interiors) == 1
    assert shapely.is_valid(shapes).all()
    assert areas(bands).sum() == pytest.approx(49)
    assert shapely.area(shapely.intersection(shapes[0], shapes[1])) == pytest.approx(0, abs=1e-9)


def test_an_unknown_cell_has_no_band_and_an_empty_band_no_shape():
    values = np.ones((5, 5))
    values[2, 2] = np.nan
    bands = isobands(field(values), np.array([0.0, 2.0, 3.0]))
    assert areas(bands)[1] == 0
    assert not shapely.contains(to_shapely(bands)[0], shapely.Point(2.5, 2.5))


def test_levels_must_ascend():
    with pytest.raises(ValueError, match="ascending"):
        isobands(field(np.ones((3, 3))), np.array([1.0, 1.0]))
