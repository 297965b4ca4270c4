"""Class colours: right-closed classes, missing apart, outside clear."""

from __future__ import annotations

import numpy as np
import pytest

from viewer.engine.tables import classed

COLOURS = np.array([[1, 1, 1, 255], [2, 2, 2, 255], [3, 3, 3, 255]], np.uint8)


def test_a_value_on_a_break_belongs_to_the_class_below_and_ends_are_open():
    table = classed(np.array([-9.0, 0, 1, 1.5, 2, 2.1, 99, np.inf]), np.array([0.0, 1, 2, 3]), COLOURS)
    assert table[:, 0].tolist() == [1, 1, 1, 2, 2, 3, 3, 3, 0]
    assert table[-1].tolist() == [0, 0, 0, 0]


def test_missing_values_get_their_own_colour():
    table = classed(np.array([np.nan, 1.0]), np.array([0.0, 1, 2, 3]), COLOURS, missing=(9, 8, 7, 6))
    assert table[0].tolist() == [9, 8, 7, 6]


def test_many_values_are_classed_as_searchsorted_does():
    random = np.random.default_rng(1)
    values, breaks = np.rint(random.random(5000) * 40), np.array([0.0, 10, 20, 40])
    values.setflags(write=False)
    wanted = COLOURS[np.searchsorted(breaks[1:-1], values, side="left")]
    assert np.array_equal(classed(values, breaks, COLOURS)[:-1], wanted)


def test_no_value_is_only_the_row_of_outside_and_wrong_breaks_are_refused():
    assert classed(np.zeros(0), np.array([0.0, 1, 2, 3]), COLOURS).tolist() == [[0, 0, 0, 0]]
    with pytest.raises(ValueError, match="2 breaks need 1 colours, got 3"):
        classed(np.zeros(2), np.array([0.0, 1]), COLOURS)
