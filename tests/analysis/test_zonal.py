"""Statistics of a field over regions, against cells counted by hand."""

import numpy as np
import pytest
import shapely

from viewer.analysis.zonal import zones
from viewer.geometry.regions import from_shapely
from viewer.model.city import Field


def field(values, name="smoke"):
    return Field(name, np.array(values, float), 0.0, 2.0, 1.0, 1.0, "µg/m³")


GRID = field([[1, 2, 3], [4, 5, 6]])


def boxes(*corners):
    return from_shapely([None if corner is None else shapely.box(*corner) for corner in corners])


def test_halves_of_cells_count_half():
    found = zones(GRID, boxes((0, 0, 1.5, 1), (0, 0, 3, 2), (1, 0.5, 2, 1.5)))
    assert found.mean == pytest.approx([(4 + 5 / 2) / 1.5, 3.5, 3.5])
    assert found.total == pytest.approx([6.5, 21, 3.5])
    assert found.cells == pytest.approx([1.5, 6, 1])
    assert (found.low[2], found.high[2]) == (2, 5)
    assert found.covered == pytest.approx([1, 1, 1])


def test_a_region_smaller_than_a_cell_has_its_value():
    assert zones(GRID, boxes((0.1, 0.1, 0.2, 0.2))).mean == pytest.approx([4])


def test_what_lies_outside_or_is_not_known():
    holes = field([[1, np.nan, 3], [4, 5, 6]])
    found = zones(holes, boxes((1, 0, 2, 2), (9, 9, 10, 10), None, (1, 1, 2, 2), (2, 0, 4, 2)))
    assert found.mean[0] == 5
    assert found.covered == pytest.approx([0.5, 0, 0, 0, 0.5])
    assert np.isnan(found.mean[1:4]).all()
    assert found.total[1:4].tolist() == [0, 0, 0]


def test_triangles_and_holes_count_by_area():
    ring = shapely.Polygon([(0, 0), (3, 0), (3, 2), (0, 2)], [[(1, 0), (2, 0), (2, 2), (1, 2)]])
    triangle = shapely.Polygon([(0, 0), (2, 0), (0, 2)])
    found = zones(GRID, from_shapely([ring, triangle]))
    assert found.mean == pytest.approx([3.5, (4 + 1 / 2 + 5 / 2) / 2])


def test_the_mean_of_a_person():
    people = field([[0, 0, 0], [30, 10, np.nan]], "people")
    found = zones(GRID, boxes((0, 0, 3, 2), (0, 1, 3, 2)), weight=people)
    assert found.mean[0] == pytest.approx((30 * 4 + 10 * 5) / 40)
    assert np.isnan(found.mean[1])


def test_another_grid_is_refused():
    with pytest.raises(ValueError, match="grid of smoke"):
        zones(GRID, boxes((0, 0, 1, 1)), weight=field([[1]], "people"))


def test_no_region_at_all():
    assert zones(GRID, from_shapely([])).mean.size == 0
