"""Bent pictures: each pixel is the one that its middle falls into, of the first picture that reaches it."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.engine.bend import lay

BARE = 0xFF123456


def pictures(seed):
    random = np.random.default_rng(seed)
    return [random.integers(0, 256, (tall, wide, 4)).astype(np.uint8) for tall, wide in ((17, 23), (9, 31))]


def turned(degrees, *, scale=1.0, x=0.0, y=0.0, across=0.0, down=0.0):
    c, s = np.cos(np.radians(degrees)) * scale, np.sin(np.radians(degrees)) * scale
    return np.array([[c, -s, x], [s, c, y], [across, down, 1.0]])


def slow_lay(size, bare, *given):
    """(h, w) numbers, and where a middle lies too near to the rim of a pixel to be told by its rounding."""
    tall, wide = size
    out, near = np.full(size, bare, np.uint32), np.zeros(size, bool)
    for row in range(tall):
        for column in range(wide):
            for picture, back in given:
                u, v, w = back @ (column + 0.5, row + 0.5, 1.0)
                if w <= 1e-9:
                    continue
                u, v = u / w, v / w
                near[row, column] |= max(abs(u - round(u)), 0) < 1e-3 or abs(v - round(v)) < 1e-3
                if 0 <= u < picture.shape[1] and 0 <= v < picture.shape[0]:
                    out[row, column] = picture[int(v), int(u)].view(np.uint32)[0]
                    break
    return out, near


@given(
    st.integers(0, 1000), st.floats(-180, 180), st.floats(0.3, 3.0), st.floats(-20, 20), st.floats(-20, 20),
    st.floats(-0.03, 0.03), st.floats(-0.03, 0.03),
)  # fmt: skip
def test_every_pixel_is_the_slow_reference_s(seed, degrees, scale, x, y, across, down):
    one, other = pictures(seed)
    upper = turned(degrees, scale=scale, x=x, y=y, across=across, down=down)
    lower = turned(-degrees / 3, x=y, y=x, down=across)
    out = np.zeros((14, 26, 4), np.uint8)
    lay(out, BARE, (one, upper), (other, lower))
    wanted, near = slow_lay((14, 26), BARE, (one, upper), (other, lower))
    found = out.view(np.uint32)[..., 0]
    assert np.array_equal(found[~near], wanted[~near])


def test_a_picture_that_is_not_bent_stays_itself_and_the_rest_is_bare():
    one, _ = pictures(1)
    out = np.zeros((20, 30, 4), np.uint8)
    lay(out, BARE, (one, np.eye(3)))
    assert np.array_equal(out[:17, :23], one)
    assert (out.view(np.uint32)[17:] == BARE).all() and (out.view(np.uint32)[:, 23:] == BARE).all()


@pytest.mark.parametrize("back", [np.full((3, 3), np.nan), -np.eye(3)])
def test_what_lies_behind_the_eye_or_nowhere_reaches_nothing(back):
    one, _ = pictures(1)
    out = np.zeros((5, 6, 4), np.uint8)
    lay(out, BARE, (one, back))
    assert (out.view(np.uint32) == BARE).all()
