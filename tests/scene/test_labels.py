"""Label placement: none overlaps, none leaves, the same ones win, leaders do not cross."""

import numpy as np
import pytest
from hypothesis import given, settings
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
