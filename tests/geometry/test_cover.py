"""Levels of detail: fewer corners, joined borders, every region kept."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
import shapely

from viewer.geometry.cover import Detail, level_for, levels, simplified
from viewer.geometry.regions import Ragged, bounds, empty_ragged, from_shapely, take, to_shapely
from viewer.geometry.synthetic import districts


def test_coarser_borders_stay_joined_and_nothing_is_lost():
    rings = districts(60, seed=2, corners_per_side=6, cell_m=100.0)
    coarse = simplified(rings, 12.0)
    assert len(coarse.xy) < 0.7 * len(rings.xy)
    assert len(coarse) == len(rings)
    shapes = to_shapely(coarse)
    assert shapely.coverage_is_valid(shapes)
    assert not shapely.is_empty(shapes).any()
    assert shapely.union_all(shapes).area == pytest.approx(shapely.area(shapes).sum())


@pytest.mark.parametrize("offset", [0.0, 1e7])
def test_borders_of_scattered_rows_are_thinned_alike_on_both_sides(offset):
    """Neighbours are told by their corners alone, in whatever order and direction they come."""
    random = np.random.default_rng(6)
    plain = districts(400, seed=4, corners_per_side=9, cell_m=100.0)
    shapes = to_shapely(Ragged(plain.xy + offset, plain.ring_starts, plain.part_starts, plain.region_starts))
    turned = [shape if random.random() < 0.5 else shape.reverse() for shape in shapes[random.permutation(400)]]
    coarse = to_shapely(simplified(from_shapely(turned), 9.0))
    assert shapely.get_num_coordinates(coarse).sum() < 0.5 * shapely.get_num_coordinates(shapes).sum()
    assert shapely.area(coarse).sum() == pytest.approx(shapely.union_all(coarse).area, rel=1e-9)
    assert shapely.hausdorff_distance(coarse, np.array(turned)).max() < 20.0


def test_rings_keep_four_corners_however_coarse():
    ring = shapely.Point(5, 5).buffer(3.0)
    coarse = simplified(from_shapely([ring - shapely.Point(5, 5).buffer(0.5)]), 1e6)
    assert np.diff(coarse.ring_starts).tolist() == [5, 5]
    assert shapely.is_valid(to_shapely(coarse)).all()


def test_scattered_rows_are_laid_out_along_the_curve_and_keep_their_numbers():
    plain = districts(900, seed=4, corners_per_side=8, cell_m=100.0)
    order = np.random.default_rng(7).permutation(900)
    mixed = take(plain, order)
    told = []
    details = levels(mixed, (10.0,), told.append)
    assert told[-1] == 1.0 and told == sorted(told)
    assert len(details) == 2 and sorted(details[0].regions) == list(range(900))
    for detail in details:
        middle = bounds(detail.rings)[:, :2]
        assert np.allclose(middle, bounds(mixed)[detail.regions][:, :2], atol=30.0)
        assert np.hypot(*np.diff(middle, axis=0).T).mean() < 150.0
    as_given = levels(plain, (10.0,))
    assert as_given[0].rings is plain and not len(as_given[1].regions)


def test_regions_without_geometry_keep_their_numbers():
    square = shapely.box(0, 0, 1, 1)
    coarse = simplified(from_shapely([None, square, None]), 0.1)
    assert np.diff(coarse.region_starts).tolist() == [0, 1, 0]
    assert shapely.equals(to_shapely(coarse)[1], square)
    assert len(simplified(empty_ragged(2), 1.0)) == 2


def test_holes_and_parts_survive():
    shape = shapely.MultiPolygon([shapely.box(0, 0, 9, 9) - shapely.box(3, 3, 6, 6), shapely.box(20, 0, 22, 2)])
    coarse = simplified(from_shapely([shape]), 0.5)
    assert len(coarse.part_starts) - 1 == 2
    assert len(coarse.ring_starts) - 1 == 3


def test_levels_that_save_little_are_left_out():
    details = levels(districts(60, seed=2, corners_per_side=6, cell_m=100.0), (30.0, 1e-6, 10.0))
    assert details[0].tolerance == 0.0
    assert 1e-6 not in [detail.tolerance for detail in details]
    sizes = [len(detail.rings.xy) for detail in details]
    assert len(sizes) >= 2 and all(later * 3 <= earlier * 2 for earlier, later in pairwise(sizes))


def test_the_level_for_a_view_is_the_coarsest_that_cannot_be_seen():
    none = Ragged(np.zeros((0, 2)), *[np.zeros(1, np.int64)] * 3)
    details = [Detail(0.0, none), Detail(5.0, none), Detail(50.0, none)]
    assert [level_for(details, scale).tolerance for scale in (1.0, 20.0, 199.0, 200.0)] == [0.0, 5.0, 5.0, 50.0]


def test_a_negative_tolerance_is_refused():
    with pytest.raises(ValueError, match="at least 0"):
        simplified(empty_ragged(), -1.0)
