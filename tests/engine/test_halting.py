"""What is drawn can be given up from another thread: kernels stop, nothing that is not whole comes back."""

import threading

import numpy as np
import pytest

from viewer.engine import backdrop, compose, ids, strokes
from viewer.engine.threads import Halted, halting, heed
from viewer.geometry.regions import Ragged

CORNERS = np.array([[0, 0], [9, 0], [9, 9], [0, 9], [0, 0]], float)
SQUARE = Ragged(CORNERS, np.array([0, 5]), np.array([0, 1]), np.array([0, 1]))
TABLE = np.array([[200, 0, 0, 255], [0, 0, 0, 0]], np.uint8)


def one_stroke(out):
    arrow = strokes.Strokes(*(np.zeros(shape) for shape in strokes.SHAPES))
    strokes.draw(arrow, out)


DRAWN = {
    "ids": lambda: ids.rasterise(SQUARE, np.eye(3), (12, 12)),
    "picture": lambda: compose.picture([np.zeros((24, 24), np.int32)], [TABLE]),
    "lattice": lambda: backdrop.backdrop((12, 12), (0,) * 3, (9,) * 3, (99,) * 3, camera=np.eye(3), spacing=4.0),
    "strokes": lambda: one_stroke(np.zeros((12, 12, 4), np.uint8)),
}


@pytest.mark.parametrize("name", DRAWN)
def test_a_halted_thread_draws_nothing_on_and_says_so(name):
    flag = np.ones(1, np.uint8)
    with halting(flag), pytest.raises(Halted):
        DRAWN[name]()
    flag[0] = 0
    with halting(flag):
        DRAWN[name]()
    DRAWN[name]()


def test_a_halted_kernel_leaves_what_it_has_not_begun_as_it_was():
    out = np.full((24, 24), 5, np.int32)
    with halting(np.ones(1, np.uint8)), pytest.raises(Halted):
        ids.rasterise(SQUARE, np.eye(3), (12, 12), out=out)
    assert (out == 5).all()


def test_only_the_thread_that_is_halted_stops_and_only_meanwhile():
    came = []
    with halting(np.ones(1, np.uint8)):
        other = threading.Thread(target=lambda: came.append(DRAWN["ids"]()))
        other.start()
        other.join()
        with halting(np.zeros(1, np.uint8)):
            heed()
        with pytest.raises(Halted):
            heed()
    heed()
    assert len(came) == 1 and came[0].max() == 0
