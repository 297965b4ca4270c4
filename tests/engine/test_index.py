"""The index may only save time: with it every view has the samples that it has without."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.engine import ids
from viewer.engine.index import index_of, visible
from viewer.geometry.camera import Camera, homography
from viewer.geometry.regions import Ragged, empty_ragged, take

SIZE = (40, 30)


def triangles(random, count, spread):
    """Triangles of very different sizes all over the place, some regions without geometry."""
    size = spread * 10 ** random.uniform(-4, 0, (count, 1, 1))
    corners = random.uniform(0, spread, (count, 1, 2)) + random.normal(size=(count, 3, 2)) * size
    rings = np.concatenate((corners, corners[:, :1]), axis=1)
    starts = np.concatenate((np.arange(count), [count, count]))
    return Ragged(rings.reshape(-1, 2), np.arange(count + 1) * 4, np.arange(count + 1), starts)


@settings(max_examples=80, deadline=None)
@given(
    st.integers(0, 2**32 - 1),
    st.floats(-0.2, 1.2),
    st.floats(-0.2, 1.2),
    st.floats(1e-4, 3),
    st.floats(0, 360),
    st.sampled_from([0.0, 30.0, 60.0]),
)
def test_an_index_changes_no_sample(seed, x, y, zoom, turn, tilt):
    rings = triangles(np.random.default_rng(seed), 60, 1000.0)
    camera = homography(Camera(x * 1000, y * 1000, zoom * 30, turn, tilt), SIZE)
    plain = ids.rasterise(rings, camera, SIZE)
    assert np.array_equal(ids.rasterise(rings, camera, SIZE, index=index_of(rings)), plain)


@pytest.mark.parametrize("scale", [(3.7, -3.7), (-0.01, 0.02)])
def test_boxes_say_to_the_last_sample_which_rows_a_region_may_own(scale):
    from viewer.engine import scan

    rings = triangles(np.random.default_rng(3), 3000, 1e7)
    camera = np.array([[scale[0], 0, 31.3], [0, scale[1], -8.7], [0, 0, 1.0]]) @ np.diag([1e-4, 1e-4, 1.0])
    matrix = ids.sample_matrix(rings, camera, SIZE, 2)
    window, everyone = np.array([0, 0, 2 * SIZE[0], 2 * SIZE[1]]), np.zeros(0, np.int64)
    exact, boxed = np.empty((2, len(rings), 5), np.int32)
    scan.sample_rows(rings.xy, rings.region_vertices, everyone, matrix, window, exact)
    scan.box_rows(index_of(rings).boxes, matrix, window, boxed)
    there = exact[:, 0] < exact[:, 1]
    assert 0 < there.sum() < len(rings)
    assert np.array_equal(there, boxed[:, 0] < boxed[:, 1])
    assert np.array_equal(exact[there], boxed[there])


def test_bands_hold_every_region_that_touches_them_in_its_order():
    from viewer.engine import scan

    random = np.random.default_rng(4)
    rows = np.zeros((1000, 5), np.int32)
    rows[:, 0] = random.integers(5, 90, 1000)
    rows[:, 1] = np.minimum(rows[:, 0] + random.integers(0, 40, 1000), 95)
    starts, members = scan.banded(rows, 5, 7, 13)
    for band in range(13):
        top = 5 + 7 * band
        touching = np.flatnonzero((rows[:, 0] < rows[:, 1]) & (rows[:, 0] < top + 7) & (rows[:, 1] > top))
        assert np.array_equal(members[starts[band] : starts[band + 1]], touching)


def test_a_close_view_asks_for_few_regions_and_a_far_one_for_all():
    rings = triangles(np.random.default_rng(5), 3000, 1e5)
    index = index_of(rings)
    close = visible(index, homography(Camera(5e4, 5e4, 10.0), SIZE), (0, 0, *SIZE))
    assert 0 < len(close) < 1500
    assert np.all(np.diff(close) > 0)
    assert len(visible(index, homography(Camera(5e4, 5e4, 1e6), SIZE), (0, 0, *SIZE))) == 0


def test_regions_laid_out_in_another_order_keep_their_numbers_and_the_higher_one_wins():
    random = np.random.default_rng(9)
    rings = triangles(random, 400, 60.0)
    order = random.permutation(len(rings))
    for size in (SIZE, (200, 150)):  # spans and masks
        camera = homography(Camera(30, 30, 60 / size[0], 20, 30), size)
        plain = ids.rasterise(rings, camera, size)
        again = take(rings, order)
        assert np.array_equal(ids.rasterise(again, camera, size, numbers=order), plain)
        assert np.array_equal(ids.rasterise(again, camera, size, numbers=order, index=index_of(again)), plain)


def test_a_view_of_nothing_asks_for_none():
    rings = triangles(np.random.default_rng(5), 30, 1.0)
    assert visible(index_of(rings), homography(Camera(1e6, 1e6, 1.0), SIZE), (0, 0, *SIZE)) is None
    assert visible(index_of(empty_ragged(3)), np.eye(3), (0, 0, *SIZE)) is None
    assert np.all(ids.rasterise(empty_ragged(3), np.eye(3), SIZE, index=index_of(empty_ragged(3))) == -1)


def test_the_horizon_in_view_asks_for_all():
    rings = triangles(np.random.default_rng(5), 30, 1.0)
    horizon = np.array([[1.0, 0, 0], [0, 1, 0], [0, 0.1, 1.0]])
    assert len(visible(index_of(rings), horizon, (0, 0, *SIZE))) == 0


@pytest.mark.parametrize("with_index", [False, True])
def test_read_only_cities_are_drawn_as_they_are(with_index):
    rings = triangles(np.random.default_rng(5), 30, 20.0)
    wanted = ids.rasterise(rings, np.eye(3), SIZE)
    for array in (rings.xy, rings.ring_starts, rings.part_starts, rings.region_starts):
        array.setflags(write=False)
    found = ids.rasterise(rings, np.eye(3), SIZE, index=index_of(rings) if with_index else None)
    assert np.array_equal(found, wanted)
