"""An even blend of two pictures: exact at both ends, the mean in between, nothing of either beyond its share."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.engine.crossfade import CHUNK, between

seeds = st.integers(0, 2**32 - 1)


def two(seed, height=9, width=13):
    random = np.random.default_rng(seed)
    return random.integers(0, 256, (2, height, width, 4), dtype=np.uint8)


@given(seeds, st.floats(0.0, 1.0))
def test_every_channel_lies_where_the_share_says(seed, share):
    one, other = two(seed)
    wanted = one.astype(float) + (other.astype(float) - one) * share
    assert np.abs(between(one, other, share) - wanted).max() <= 1.0


@given(seeds)
def test_the_ends_are_exact_and_what_lies_beyond_them_is_an_end(seed):
    one, other = two(seed)
    assert all(np.array_equal(between(one, other, share), one) for share in (0.0, -3.0))
    assert all(np.array_equal(between(one, other, share), other) for share in (1.0, 7.0))


@given(seeds, st.floats(0.0, 1.0))
def test_what_is_the_same_in_both_stays(seed, share):
    one, other = two(seed)
    other[:, :5] = one[:, :5]
    assert np.array_equal(between(one, other, share)[:, :5], one[:, :5])


def test_all_of_a_large_picture_is_blended_read_only_and_scattered_ones_too():
    side = int(np.sqrt(CHUNK)) + 3
    one, other = two(5, side, side * 2)
    one.setflags(write=False)
    wide = between(one[:, ::2], other[:, ::2], 0.5)
    assert np.abs(wide - (one[:, ::2].astype(float) + other[:, ::2]) / 2).max() <= 1.0


def test_a_buffer_that_is_given_is_filled_and_may_be_one_of_the_two():
    one, other = two(7)
    wanted = between(one, other, 0.25)
    assert between(one, other, 0.25, out=other) is other and np.array_equal(other, wanted)


def test_pictures_of_two_sizes_are_refused():
    with pytest.raises(ValueError, match="one size"):
        between(np.zeros((2, 2, 4), np.uint8), np.zeros((2, 3, 4), np.uint8), 0.5)
