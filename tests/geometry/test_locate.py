"""Which region a point lies in, which regions a line crosses."""

import numpy as np
import shapely

from viewer.geometry.locate import containing, crossed, holding
from viewer.geometry.regions import empty_ragged, from_shapely

ROW = from_shapely([shapely.box(i, 0, i + 1, 1) for i in range(3)])


def test_a_point_lies_in_its_square_and_a_lost_one_nowhere():
    points = np.array([[0.5, 0.5], [2.5, 0.5], [9.0, 9.0], [np.nan, 0.5]])
    assert containing(ROW, points).tolist() == [0, 2, -1, -1]


def test_a_point_on_a_border_has_one_region():
    assert containing(ROW, np.array([[1.0, 0.5]])).tolist() == [0]


def test_nothing_lies_in_nothing():
    assert containing(empty_ragged(), np.array([[0.0, 0.0]])).tolist() == [-1]
    assert containing(ROW, np.zeros((0, 2))).size == 0


def test_a_line_crosses_what_it_runs_through_and_not_what_it_touches():
    lines = np.array([[0.5, 0.5], [2.5, 0.5], [0.5, 1.0], [1.5, 1.0], [0.2, 0.2], [0.8, 0.8]])
    line, region = crossed(ROW, lines, np.array([0, 2, 4, 6]))
    assert list(zip(line.tolist(), region.tolist())) == [(0, 0), (0, 1), (0, 2), (2, 0)]


def test_a_line_without_a_place_crosses_nothing():
    lines = np.array([[0.5, 0.5], [np.nan, 0.5], [0.5, 0.5], [1.5, 0.5], [0.1, 0.1]])
    line, region = crossed(ROW, lines, np.array([0, 2, 4, 5]))
    assert list(zip(line.tolist(), region.tolist())) == [(1, 0), (1, 1)]
    assert crossed(ROW, np.zeros((0, 2)), np.array([0]))[0].size == 0


def test_a_point_on_a_common_border_is_held_by_both_sides():
    halves = from_shapely([shapely.box(0, 0, 1, 1), shapely.box(1, 0, 2, 1)])
    point, region = holding(halves, np.array([[1.0, 0.5], [np.nan, 0.0], [1.5, 0.5], [9.0, 9.0]]))
    assert list(zip(point.tolist(), region.tolist())) == [(0, 0), (0, 1), (2, 1)]
    assert [len(part) for part in holding(halves, np.zeros((0, 2)))] == [0, 0]
