"""What a careful person asks of a table: far-off values, repeated keys, rows and shapes, amounts counted twice."""

import numpy as np
import pytest
import shapely

from viewer.geometry.regions import from_shapely
from viewer.model.city import Column
from viewer.packs.doubts import (
    RULE_IQR,
    RULE_MAD,
    missing,
    outliers,
    repeated_keys,
    repeated_rows,
    repeated_shapes,
    shared_amounts,
)
from viewer.packs.joints import joints

IDS = [f"r{i}" for i in range(100)]


def test_one_far_value_is_named_with_its_rule_and_fences():
    found = outliers("x", np.array([9.0, 10, 11, 10, 9, 11, 10, 12, 500, np.nan]), IDS)
    assert (found.count, found.features, found.values, found.rule) == (1, ("r8",), (500.0,), RULE_MAD)
    assert found.median == 10
    assert found.low < 9
    assert 12 < found.high < 500


def test_half_equal_values_fall_back_to_quartiles():
    found = outliers("x", np.array([0.0] * 12 + [1, 1, 2, 2, 2, 3, 3, 100]), IDS)
    assert (found.rule, found.features) == (RULE_IQR, ("r19",))


@pytest.mark.parametrize("values", [[], [1.0, 2, 900], [5.0] * 20, [float("nan")] * 20, list(range(30))])
def test_no_value_is_far_off_without_a_spread_to_tell_by(values):
    assert outliers("x", np.array(values, float), IDS) is None


def test_missing_counts_numbers_categories_and_texts():
    nan = np.nan
    assert missing(Column("a", np.array([1, nan, nan]))) == 2
    assert missing(Column("b", np.array([0, nan]), kind="category", categories=("x",))) == 1
    assert missing(Column("c", np.full(3, nan), texts=("x", "", " "))) == 2


def test_a_key_used_twice_is_named_and_a_repeating_code_is_no_key():
    (found,) = repeated_keys("tract_id", ["1", "2", "3", "4", "5", "6", "7", "8", "9", "9"], IDS)
    assert (found.value, found.count, found.features, found.column) == ("9", 2, ("r8", "r9"), "tract_id")
    assert repeated_keys("borocd", ["1", "2"] * 20, IDS) == []
    assert repeated_keys("colour", ["a", "b", "c", "d", "e", "e"], IDS) == []


def test_equal_rows_and_equal_shapes_are_named():
    (rows,) = repeated_rows([("a", "b", "a"), ("1", "1", "1")], ["2", "3", "4"])
    assert (rows.what, rows.features) == ("row", ("2", "4"))
    (shapes,) = repeated_shapes([b"x", None, b"x", None], IDS)
    assert (shapes.what, shapes.features) == ("geometry", ("r0", "r2"))


def test_an_amount_that_is_repeated_over_its_shares_is_warned_of():
    number = np.array([3.0, 3, 3, 2, 2, 1])
    total = np.array([90.0, 90, 90, 50, 50, 7])
    (problem,) = shared_amounts(
        {"reported": total, "shared_by": number, "split": total / number, "year": number * 0 + 7}
    )
    assert (problem.field, problem.severity) == ("reported", "warning")
    assert "377.0" in problem.found
    assert "'split' instead (147.0)" in problem.hint


def test_a_ratio_that_happens_once_or_never_differs_is_no_shared_amount():
    number = np.array([2.0, 1, 1, 1])
    assert shared_amounts({"a": np.array([4.0, 3, 2, 1]), "n": number, "b": np.array([2.0, 3, 2, 1])}) == []
    assert shared_amounts({"a": np.array([4.0, 9, 2, 1]), "n": number, "b": np.array([2.0, 3, 2, 1])}) == []


def squares(*boxes):
    return from_shapely([shapely.box(*box) for box in boxes])


def test_neighbours_that_only_touch_are_not_mentioned():
    assert joints(squares((0, 0, 1, 1), (1, 0, 2, 1), (0, 1, 1, 2)), IDS, "s") == []
    assert joints(squares((0, 0, 1, 1), (1, 0, 2, 1), (5, 5, 6, 6)), IDS, "s") == []


def test_an_overlap_is_a_warning_with_both_names_and_its_share():
    warnings = [p for p in joints(squares((0, 0, 1, 1), (0.9, 0, 2, 1)), IDS, "s") if p.severity == "warning"]
    assert [(p.feature, p.layer) for p in warnings] == [("r0", "s")]
    assert "overlaps r1 in 10.0%" in warnings[0].found


def test_a_hairline_gap_between_neighbours_is_noted():
    (note,) = joints(squares((0, 0, 1, 1), (1.0005, 0, 2, 1)), IDS, "s")
    assert note.severity == "info"
    assert "r0, r1" in note.found


def test_one_region_or_none_has_no_neighbours():
    assert joints(squares((0, 0, 1, 1)), IDS, "s") == []
    assert joints(from_shapely([]), [], "s") == []
