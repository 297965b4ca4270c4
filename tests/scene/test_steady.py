"""Names that are drawn keep clear of each other, the heavier win, and no edge of the picture has a say."""

import numpy as np
import pytest

from viewer.scene import steady

ROOM = (84.0, 46.0)


def crowd(seed, count=3_000, extent=4_000.0):
    rng = np.random.default_rng(seed)
    points, weights = rng.uniform(-extent, extent, (count, 2)), rng.integers(0, 9, count).astype(float)
    sizes = np.column_stack((rng.uniform(20, 120, count), np.full(count, 19.0)))
    return points, sizes, weights


def drawn(points, sizes, weights):
    """Numbers of the names that are drawn."""
    first = steady.foremost(points, weights, ROOM)
    return first[steady.kept(points[first], sizes[first], weights[first], ROOM)]


@pytest.mark.parametrize("seed", range(5))
def test_names_that_are_drawn_keep_their_room(seed):
    points, sizes, weights = crowd(seed)
    shown = drawn(points, sizes, weights)
    assert len(shown) > 100
    off = np.abs(points[shown][:, None] - points[shown])
    near = (off < (sizes[shown][:, None] + sizes[shown]) / 2 + ROOM).all(axis=-1)
    assert (near == np.eye(len(shown), dtype=bool)).all()


@pytest.mark.parametrize("seed", range(5))
def test_a_part_of_the_world_draws_what_all_of_it_draws(seed):
    points, sizes, weights = crowd(seed)
    everywhere = set(drawn(points, sizes, weights).tolist())
    margin = steady.reach(sizes, ROOM)
    for left, top in ((-2000.0, -1500.0), (-1990.0, -1475.0), (100.0, 0.0)):
        low, high = np.array([left, top]), np.array([left + 1920, top + 1080])
        part = np.flatnonzero(((points > low - margin) & (points < high + margin)).all(axis=1))
        seen = part[drawn(points[part], sizes[part], weights[part])]
        inside = ((points > low) & (points < high)).all(axis=1)
        assert {i for i in seen.tolist() if inside[i]} == {i for i in everywhere if inside[i]}


def test_the_heavier_of_two_neighbours_wins_and_of_equal_ones_the_first():
    points, sizes = np.array([[10.0, 10.0], [100.0, 10.0]]), np.full((2, 2), 40.0)
    assert drawn(points, sizes, np.array([1.0, 2.0])).tolist() == [1]
    assert drawn(points, sizes, np.array([1.0, 1.0])).tolist() == [0]
    assert drawn(points, sizes, np.array([1.0, np.inf])).tolist() == [1]


def test_a_name_beaten_by_one_that_is_not_drawn_itself_may_still_be_drawn():
    points, sizes = np.array([[0.0, 0.0], [100.0, 0.0], [200.0, 0.0]]), np.full((3, 2), 40.0)
    assert drawn(points, sizes, np.array([3.0, 2.0, 1.0])).tolist() == [0, 2]


def test_no_names_and_one_name():
    nothing = np.zeros((0, 2))
    assert len(drawn(nothing, nothing, np.zeros(0))) == 0
    assert drawn(np.array([[5.0, 5.0]]), np.full((1, 2), 9.0), np.ones(1)).tolist() == [0]
