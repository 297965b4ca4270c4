"""Label placement: none overlaps, none leaves, the same ones win, leaders do not cross."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from viewer.scene import labels

PANEL = (0.0, 0.0, 400.0, 300.0)


def test_a_single_label_stands_on_its_place():
    box = labels.place(np.array([[200.0, 150.0]]), np.array([[60.0, 20.0]]), [1.0], PANEL)
    assert box.tolist() == [[170.0, 140.0, 230.0, 160.0]]


def test_no_labels_are_no_boxes():
    assert labels.place(np.zeros((0, 2)), np.zeros((0, 2)), [], PANEL).shape == (0, 4)


def test_the_heavier_of_two_wins_and_equal_ones_go_by_order():
    spots, sizes = np.array([[200.0, 150.0]] * 9), np.full((9, 2), 40.0)
    heavy = labels.place(spots, sizes, [0, 0, 5, 0, 0, 0, 0, 0, 0], PANEL)
    assert heavy[2].tolist() == [180.0, 130.0, 220.0, 170.0]
    equal = labels.place(spots, sizes, np.zeros(9), PANEL)
    assert np.isfinite(equal[0]).all() and np.isnan(equal[8]).all()


def test_what_has_no_place_or_no_room_is_left_out():
    spots = np.array([[np.nan, 5.0], [200.0, 150.0], [395.0, 150.0]])
    boxes = labels.place(spots, np.full((3, 2), 60.0), [3, 2, 1], PANEL, blocked=np.array([[100, 50, 300, 250.0]]))
    assert np.isnan(boxes).all()


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(st.floats(-50, 450), st.floats(-50, 350), st.floats(1, 90), st.floats(1, 30), st.integers(0, 3)),
        max_size=40,
    )
)
def test_placed_labels_never_overlap_nor_leave(items):
    table = np.array(items, float).reshape(-1, 5)
    boxes = labels.place(table[:, :2], table[:, 2:4], table[:, 4], PANEL, room=(6.0, 3.0))
    kept = boxes[np.isfinite(boxes).all(axis=1)]
    for i, box in enumerate(kept):
        assert labels.inside(box, PANEL)
        assert not labels.overlaps(box, np.delete(kept, i, axis=0)).any()


def test_a_call_out_is_clear_of_its_place_and_of_what_is_blocked():
    blocked = np.array([[210.0, 0.0, 400.0, 300.0]])
    box = labels.beside((200.0, 150.0), (80.0, 40.0), PANEL, blocked=blocked)
    assert labels.inside(box, PANEL) and not labels.overlaps(box, blocked).any()
    end = labels.leader_end((200.0, 150.0), box)
    assert np.hypot(*(end - (200.0, 150.0))) >= 15


def test_a_call_out_prefers_the_quiet_beside_the_map():
    crowd = np.ones((38, 50))
    crowd[:, :12] = 0.0
    box = labels.beside((200.0, 150.0), (80.0, 40.0), PANEL, crowd=crowd)
    assert labels.crowded(box, crowd) <= labels.QUIET
    full = labels.beside((200.0, 150.0), (80.0, 40.0), PANEL, crowd=np.ones((38, 50)))
    near = labels.beside((200.0, 150.0), (80.0, 40.0), PANEL)
    assert np.array_equal(full, near), "without quiet the nearest place is taken"


def test_no_room_is_none():
    assert labels.beside((200.0, 150.0), (900.0, 40.0), PANEL) is None
    assert labels.beside((200.0, 150.0), (80.0, 40.0), PANEL, blocked=np.array([PANEL])) is None


def test_leaders_do_not_cross():
    wall = np.array([[240.0, 0.0, 240.0, 300.0]])
    box = labels.beside((200.0, 150.0), (80.0, 40.0), PANEL, leaders=wall)
    line = np.concatenate(((200.0, 150.0), labels.leader_end((200.0, 150.0), box)))
    assert not labels.crosses(line, wall[0])


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ((0, 0, 10, 10), (0, 10, 10, 0), True),
        ((0, 0, 10, 10), (20, 0, 30, 10), False),
        ((0, 0, 10, 0), (5, 0, 5, 9), False),
    ],
)
def test_crossing_is_at_inner_points(one, other, expected):
    assert labels.crosses(one, other) is expected


def test_a_call_out_goes_along_with_its_anchor_while_panning():
    size, anchor = np.array([90.0, 30.0]), np.array([150.0, 160.0])
    blocked = np.array([[150.0, 90.0, 260.0, 150.0]])
    first = labels.beside(anchor, size, PANEL, blocked=blocked)
    for step in (np.array([12.0, 7.0]), np.array([-20.0, 15.0]), np.array([40.0, 30.0])):
        moved = labels.beside(anchor + step, size, PANEL, blocked=blocked + np.tile(step, 2))
        assert np.allclose(moved - np.tile(step, 2), first)


def test_a_leader_goes_no_farther_than_it_may_for_the_sake_of_a_quiet_place():
    crowd = np.ones((100, 100))
    box = labels.beside((400.0, 400.0), (90.0, 30.0), (0.0, 0.0, 800.0, 800.0), crowd=crowd)
    assert np.hypot(*(labels.leader_end((400.0, 400.0), box) - 400.0)) < 60
    crowd[:, 85:] = 0.0  # quiet, but very far
    assert np.allclose(labels.beside((400.0, 400.0), (90.0, 30.0), (0.0, 0.0, 800.0, 800.0), crowd=crowd), box)


WIDE = (0.0, 0.0, 900.0, 600.0)
spots_and_sizes = st.lists(
    st.tuples(st.floats(20, 880), st.floats(20, 580), st.floats(60, 330), st.floats(24, 80)), min_size=2, max_size=7
)


def put_out(items, panel=WIDE, blocked=()):
    """Boxes and leaders of call-outs that are placed one after the other, None for those without room.

    As on a map each keeps off the places that the others speak of.
    """
    boxes, lines, out = [*blocked, *(labels.spot_box((x, y)) for x, y, _, _ in items)], [], []
    first = len(boxes)
    for x, y, wide, tall in items:
        box = labels.beside(
            (x, y), (wide, tall), panel, blocked=np.array(boxes).reshape(-1, 4), clear_px=30,
            leaders=np.array(lines).reshape(-1, 4),
        )  # fmt: skip
        if box is not None:
            boxes.append(tuple(box))
            lines.append((x, y, *labels.leader_end((x, y), box)))
        out.append(None if box is None else box)
    return out, boxes[first:], lines


def runs_over(line, box):
    """Slow and obvious: some point of the line lies inside the box, by more than rounding."""
    along = np.linspace(0.0, 1.0, 400)[:, None]
    points = np.array(line[:2]) * (1 - along) + np.array(line[2:]) * along
    return ((points > np.array(box[:2]) + 0.01) & (points < np.array(box[2:]) - 0.01)).all(axis=1).any()


@settings(max_examples=80, deadline=None)
@given(spots_and_sizes)
def test_call_outs_never_overlap_and_their_leaders_cross_neither_each_other_nor_a_call_out(items):
    _, boxes, lines = put_out(items)
    for i, (box, line) in enumerate(zip(boxes, lines)):
        assert labels.inside(box, WIDE)
        assert not labels.overlaps(np.array(box), np.array(boxes[:i] + boxes[i + 1 :]).reshape(-1, 4)).any()
        for j, (other_box, other) in enumerate(zip(boxes, lines)):
            assert i == j or not (labels.crosses(line, other) or runs_over(line, other_box))


@settings(max_examples=80, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 300), st.integers(0, 200), st.integers(60, 330), st.integers(24, 80)),
             min_size=1, max_size=6),
    st.integers(-400, 400), st.integers(-300, 300),
)  # fmt: skip
@example([(0, 14, 60, 25), (0, 8, 60, 24)], -50, 0)  # boxes that touch
def test_call_outs_stay_put_on_the_map_while_it_pans(items, across, down):
    """As long as the rim of the panel is no reason to go elsewhere."""
    roomy = (-5000.0, -5000.0, 5000.0, 5000.0)
    here, _, _ = put_out(items, roomy, [(10.0, 10.0, 60.0, 40.0)])
    moved = [(x + across, y + down, wide, tall) for x, y, wide, tall in items]
    there, _, _ = put_out(moved, roomy, [(10.0 + across, 10.0 + down, 60.0 + across, 40.0 + down)])
    for one, other in zip(here, there):
        assert (one is None) == (other is None)
        assert one is None or np.allclose(np.array(other) - np.array(one), (across, down, across, down), atol=1e-6)


def test_most_call_outs_of_a_sparse_map_find_a_place():
    random = np.random.default_rng(3)
    found = 0
    for _ in range(40):
        items = np.column_stack(
            (random.uniform(50, 850, 4), random.uniform(50, 550, 4), np.full(4, 200), np.full(4, 44))
        )
        found += sum(box is not None for box in put_out(items.tolist())[0])
    assert found >= 155  # of 160


def test_a_place_under_another_call_out_cannot_be_pointed_at():
    assert labels.beside((200.0, 150.0), (80.0, 40.0), PANEL, blocked=np.array([[150.0, 100.0, 300.0, 160.0]])) is None


def test_a_leader_may_leave_the_symbol_that_it_stands_on_but_runs_over_no_other():
    own, other = (190.0, 140.0, 210.0, 160.0), (215.0, 60.0, 240.0, 145.0)
    box = labels.beside((200.0, 150.0), (80.0, 40.0), PANEL, blocked=np.array([own, other]))
    line = (200.0, 150.0, *labels.leader_end((200.0, 150.0), box))
    assert runs_over(line, own) and not runs_over(line, other)
