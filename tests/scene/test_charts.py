"""What a brush takes out of a chart: whole bars, whole pieces, single points."""

from __future__ import annotations

import numpy as np
import pytest

from viewer.scene.charts import Bars, Chart, Curve, Points, at_place, in_lasso, in_rectangle

NAN = np.nan
POINTS = Chart("scatter", "", xy=np.array([[1.0, 1], [2, 2], [NAN, NAN], [3, 1]]), shape=Points())
BARS = Chart(
    "histogram",
    "",
    xy=np.array([[0.2, 0.5], [0.7, 1.5], [1.5, 0.5], [NAN, NAN]]),
    shape=Bars(np.array([0.0, 1]), np.ones(2), np.array([2.0, 1]), np.array([0, 0, 1, -1]), np.array([1.0, 1, 1, 0])),
)
CURVE = Chart(
    "curve",
    "",
    xy=np.array([[0.8, 0.9], [0.3, 0.4], [NAN, NAN]]),
    shape=Curve(np.array([[0.0, 0], [0.6, 0.8], [1, 1]]), np.array([1, 0, -1])),
)
EMPTY = Chart("curve", "Nothing.")


def test_a_rectangle_takes_points_and_its_corners_may_come_in_any_order():
    assert in_rectangle(POINTS, (2.5, 3.0), (0.5, 0.5)).tolist() == [0, 1]


def test_a_rectangle_takes_whole_bars_and_whole_pieces():
    assert in_rectangle(BARS, (0.9, 5.0), (0.95, 6.0)).tolist() == [0, 1]
    assert in_rectangle(CURVE, (0.1, 0.0), (0.2, 0.1)).tolist() == [1]
    assert in_rectangle(CURVE, (0.5, 0.0), (0.7, 0.1)).tolist() == [0, 1]


def test_a_lasso_takes_what_lies_inside_it():
    triangle = np.array([[1.5, 0.0], [2.5, 0.0], [2.5, 3.0], [1.5, 3.0]])
    assert in_lasso(POINTS, triangle).tolist() == [1]
    assert in_lasso(BARS, np.array([[0.0, 1], [1, 1], [1, 2], [0, 2]])).tolist() == [1]
    assert in_lasso(POINTS, triangle[:2]).tolist() == []


@pytest.mark.parametrize(
    ("chart", "x", "y", "expected"),
    [(POINTS, 1.1, 1.1, 0), (POINTS, 1.5, 1.5, -1), (BARS, 0.5, 1.4, 1), (BARS, 1.5, 9.0, 2), (CURVE, 0.3, 0.0, 1),
     (CURVE, 2.0, 0.0, -1), (EMPTY, 0.0, 0.0, -1)],
)  # fmt: skip
def test_the_pointer_finds_who_stands_there(chart, x, y, expected):
    assert at_place(chart, x, y, (0.2, 0.2)) == expected
