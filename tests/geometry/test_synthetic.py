"""Made cities: joined, valid, the same for the same seed."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from viewer.geometry.regions import to_shapely
from viewer.geometry.synthetic import districts


@pytest.mark.parametrize(("count", "corners"), [(1, 1), (7, 2), (100, 3)])
def test_districts_are_valid_and_joined_without_gap_or_overlap(count, corners):
    rings = districts(count, seed=3, corners_per_side=corners)
    shapes = to_shapely(rings)
    assert len(rings) == count
    assert np.all(np.diff(rings.ring_starts) == 4 * corners + 1)
    assert shapely.is_valid(shapes).all()
    assert shapely.coverage_is_valid(shapely.get_parts(shapes))
    assert shapely.union_all(shapes).area == pytest.approx(shapely.area(shapes).sum())


def test_the_same_seed_gives_the_same_city_and_another_seed_another():
    assert np.array_equal(districts(50, 8).xy, districts(50, 8).xy)
    assert not np.array_equal(districts(50, 8).xy, districts(50, 9).xy)


@pytest.mark.parametrize(("count", "corners"), [(0, 2), (5, 0)])
def test_a_city_of_nothing_is_refused(count, corners):
    with pytest.raises(ValueError, match="at least one region"):
        districts(count, corners_per_side=corners)
