"""The rim of many regions: what two of them share is no part of it."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from viewer.geometry.regions import from_shapely, to_shapely
from viewer.geometry.rim import rim
from viewer.geometry.synthetic import districts


def length(edges: np.ndarray) -> float:
    return float(np.hypot(edges[:, 2] - edges[:, 0], edges[:, 3] - edges[:, 1]).sum())


def test_two_squares_side_by_side_have_one_rim_and_two_apart_have_two() -> None:
    row = from_shapely([shapely.box(i, 0, i + 1, 1) for i in range(3)])
    assert length(rim(row, np.array([0, 1]))) == 6.0
    assert length(rim(row, np.array([0, 2]))) == 8.0
    assert length(rim(row, np.array([0, 1, 2]))) == 8.0
    assert rim(row, np.zeros(0, np.int64)).shape == (0, 4)


def test_a_hole_has_a_rim_of_its_own_and_what_fills_it_takes_it_away() -> None:
    whole, hole = shapely.box(0, 0, 3, 3), shapely.box(1, 1, 2, 2)
    both = from_shapely([shapely.difference(whole, hole), hole, shapely.Polygon()])
    assert length(rim(both, np.array([0]))) == 16.0
    assert length(rim(both, np.array([0, 1, 2]))) == 12.0


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_it_is_the_edge_of_the_union(seed: int) -> None:
    regions = districts(300, seed=seed)
    numbers = np.flatnonzero(np.random.default_rng(seed).random(300) < 0.4)
    union = shapely.union_all(to_shapely(regions)[numbers])
    assert length(rim(regions, numbers)) == pytest.approx(shapely.length(union), rel=1e-9)
