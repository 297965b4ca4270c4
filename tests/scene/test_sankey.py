"""The flow diagram as arrays: widths are amounts, nodes never overlap, loops are loops, gaps stay open."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.scene.sankey import Diagram, columns, crossings, labels, lay_out, lit, steps_from

BOX = (10.0, 20.0, 810.0, 420.0)


def diagram(edges, names=None) -> Diagram:
    count = 1 + max(max(a, b) for a, b, _ in edges)
    origin, destination, amounts = (np.array(column) for column in zip(*edges))
    return Diagram(
        tuple(names or (f"n{i}" for i in range(count))), ("site",) * count, (frozenset(),) * count,
        tuple(frozenset({i}) for i in range(count)), origin.astype(np.int64), destination.astype(np.int64),
        np.zeros(len(edges), np.int64), amounts.astype(float), tuple(frozenset({i}) for i in range(len(edges))),
        ("glass",), np.array([[1, 2, 3, 255]], np.uint8),
    )  # fmt: skip


EDGES = st.lists(
    st.tuples(st.integers(0, 14), st.integers(0, 14), st.floats(0.01, 1000.0)), min_size=1, max_size=60
)  # fmt: skip


@settings(deadline=None)
@given(EDGES)
def test_whatever_flows_widths_are_amounts_and_nodes_lie_apart_inside_the_box(edges):
    found = diagram(edges)
    laid = lay_out(found, BOX)
    assert np.allclose(laid.width, found.amounts * laid.scale)
    tall = laid.box[:, 3] - laid.box[:, 1]
    assert np.allclose(tall, np.maximum(found.entering, found.leaving) * laid.scale)
    assert laid.box[:, 1].min() >= BOX[1] - 1e-6 and laid.box[:, 3].max() <= BOX[3] + 1e-6
    for c in np.unique(laid.column):
        own = laid.box[laid.column == c]
        own = own[np.argsort(own[:, 1])]
        assert (own[1:, 1] >= own[:-1, 3] - 1e-6).all()
    lanes = laid.lane[np.isfinite(laid.lane)]
    assert (lanes <= BOX[3] + 1e-6).all()


@settings(deadline=None)
@given(EDGES)
def test_ribbons_leave_and_enter_side_by_side_and_fill_what_they_carry(edges):
    found = diagram(edges)
    laid = lay_out(found, BOX)
    for ends, starts, sums in (
        (found.origin, laid.start, found.leaving),
        (found.destination, laid.end, found.entering),
    ):
        for node in range(len(found)):
            rows = np.flatnonzero(ends == node)
            rows = rows[np.argsort(starts[rows], kind="stable")]
            if len(rows):
                assert starts[rows[0]] == pytest.approx(laid.box[node, 1], abs=1e-6)
                assert np.allclose(starts[rows[1:]], starts[rows[:-1]] + laid.width[rows[:-1]])
                reach = starts[rows[-1]] + laid.width[rows[-1]] - laid.box[node, 1]
                assert reach == pytest.approx(sums[node] * laid.scale, abs=1e-6)


@settings(deadline=None)
@given(EDGES)
def test_what_is_no_loop_runs_to_a_later_column_and_the_same_edges_lie_the_same(edges):
    found = diagram(edges)
    column, loop = columns(found.origin, found.destination, found.amounts, len(found))
    assert (column[found.destination[~loop]] > column[found.origin[~loop]]).all()
    one, two = lay_out(found, BOX), lay_out(diagram(edges), BOX)
    assert np.array_equal(one.box, two.box) and np.array_equal(one.start, two.start)


def test_columns_follow_the_longest_way_and_a_small_return_is_the_loop():
    column, loop = columns(np.array([0, 0, 1, 2, 2]), np.array([1, 2, 2, 3, 0]), np.array([5.0, 3, 5, 7, 1]), 4)
    assert column.tolist() == [0, 1, 2, 3]
    assert loop.tolist() == [False, False, False, False, True]


def test_a_flow_from_a_node_to_itself_is_a_loop_below_everything():
    found = diagram([(0, 1, 10.0), (1, 1, 2.0)])
    laid = lay_out(found, BOX)
    assert np.isfinite(laid.lane).tolist() == [False, True]
    assert laid.lane[1] > laid.box[:, 3].max()


def test_the_sweeps_uncross_what_need_not_cross():
    edges = [(0, 5, 9.0), (1, 4, 8.0), (2, 3, 7.0)]
    found = diagram(edges)
    laid = lay_out(found, BOX)
    order = [np.array([0, 1, 2]), np.array([3, 4, 5])]
    assert crossings(order, (found.origin, found.destination, found.amounts)) == 8 + 7 + 7
    assert (np.argsort(laid.box[:3, 1]) + np.argsort(laid.box[3:, 1])).tolist() == [2, 2, 2]


def test_what_does_not_balance_is_the_difference_and_ends_are_no_gap():
    found = diagram([(0, 1, 10.0), (1, 2, 6.0), (3, 1, 1.0)])
    assert found.surplus.tolist() == [0.0, 5.0, 0.0, 0.0]


def test_many_circles_take_no_more_than_six_columns():
    edges = [(i, i + 1, 1.0) for i in range(11)]
    column, loop = columns(*(np.array(part) for part in zip(*edges)), 12)
    assert column.max() <= 5
    assert (column[np.arange(1, 12)[~loop]] > column[np.arange(11)[~loop]]).all()


def test_names_of_one_column_never_overlap_and_the_heavier_goes_first():
    found = diagram([(i, 40, float(i + 1)) for i in range(40)])
    laid = lay_out(found, BOX)
    weight = np.maximum(found.entering, found.leaving)
    places = labels(laid, weight, np.full(41, 90.0), np.full(41, 16.0), (BOX[1], BOX[3]))
    shown = places[:40][np.isfinite(places[:40, 0])]
    shown = shown[np.argsort(shown[:, 1])]
    assert 10 < len(shown) < 40
    assert (shown[1:, 1] >= shown[:-1, 3] - 1e-9).all()
    assert np.isfinite(places[39, 0]), "the heaviest has its name"
    assert shown[:, 1].min() >= BOX[1] and shown[:, 3].max() <= BOX[3] + 1e-9


def test_arrow_keys_walk_the_column_and_to_the_nearest_beside_it():
    laid = lay_out(diagram([(0, 2, 5.0), (1, 3, 5.0)]), BOX)
    assert steps_from(laid, 0, "right") == 2 and steps_from(laid, 3, "left") == 1
    below = steps_from(laid, 0, "down")
    assert {below, steps_from(laid, 0, "up")} == {0, 1}
    assert steps_from(laid, 2, "right") == 2, "at the end it stays"


def test_a_selection_lights_the_ribbons_of_its_nodes_and_its_flows():
    found = diagram([(0, 1, 5.0), (1, 2, 5.0), (3, 2, 1.0)])
    none = frozenset()
    assert lit(found, none, frozenset({0}), none).tolist() == [True, False, False]
    assert lit(found, none, none, frozenset({2})).tolist() == [False, False, True]
    assert not lit(found, none, none, none).any()


def test_nothing_has_places_too():
    laid = lay_out(Diagram((), (), (), (), *(np.zeros(0, np.int64) for _ in range(3)), np.zeros(0), ()), BOX)
    assert laid.box.shape == (0, 4)
