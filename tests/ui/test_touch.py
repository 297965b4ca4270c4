"""Fingers: one drags, two zoom, twist or tilt, a palm does nothing."""

import pytest

from viewer.ui.touch import STILL, read_move


def test_one_finger_drags():
    move = read_move({1: (10, 10)}, {1: (14, 7)})
    assert move.drag == (4, -3) and move.zoom == 1 and move.at == (14, 7)


def test_two_fingers_apart_zoom_about_their_middle():
    move = read_move({1: (100, 100), 2: (200, 100)}, {1: (50, 100), 2: (250, 100)})
    assert move.zoom == pytest.approx(2) and move.at == (150, 100) and move.turn_deg == 0


def test_two_fingers_twist_the_short_way():
    move = read_move({1: (0, 0), 2: (-100, 1)}, {1: (0, 0), 2: (-100, -1)})
    assert 0 < abs(move.turn_deg) < 2


def test_two_fingers_up_together_tilt():
    move = read_move({1: (100, 300), 2: (200, 300)}, {1: (100, 260), 2: (200, 260)})
    assert move.tilt_deg == pytest.approx(10) and move.zoom == 1 and move.drag == (0, 0)


@pytest.mark.parametrize(
    "before, after",
    [
        ({}, {}),
        ({1: (0, 0)}, {}),
        ({1: (0, 0)}, {2: (5, 5)}),
        ({i: (i, i) for i in range(5)}, {i: (9, 9) for i in range(5)}),
    ],
    ids=["none", "lifted", "another", "palm"],
)
def test_nothing_else_moves_the_map(before, after):
    assert read_move(before, after) is STILL
