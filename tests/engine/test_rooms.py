"""Lent memory: nobody gets what another still sees, and what is given back is lent again."""

import threading

import numpy as np
import pytest

from viewer.engine import compose
from viewer.engine.rooms import SPARE, lent


@pytest.fixture
def composed():
    ids = np.zeros((60, 80), np.int32)
    table = np.array([[10, 20, 30, 255], [0, 0, 0, 0]], np.uint8)
    return lambda: compose.picture([ids], [table])


def place(array):
    return array.__array_interface__["data"][0]


def test_what_is_given_back_is_lent_again_in_any_shape_of_that_size():
    one = lent((40, 50), np.int32)
    where = place(one)
    del one
    again = lent((100, 20), np.float32)
    assert place(again) == where and again.shape == (100, 20) and again.dtype == np.float32
    again[:] = 1.5  # it can be written to


def test_memory_that_a_view_still_sees_is_not_lent_to_another():
    one = lent((40, 50), np.int32)
    one[:] = 7
    part = one[::2, 3:].T
    del one
    others = [lent((40, 50), np.int32) for _ in range(SPARE + 2)]
    for other in others:
        other[:] = 9
    assert (part == 7).all()


def test_pictures_and_ids_do_not_take_each_other_s_room():
    ids = lent((40, 50), np.int32)
    where = place(ids)
    del ids
    for side in range(20, 20 + 2 * SPARE):
        lent((side, side, 4), np.uint8)  # given back at once
    assert where in map(place, [lent((40, 50), np.int32) for _ in range(SPARE)])


def test_a_picture_that_was_given_up_leaves_its_memory_and_one_that_is_seen_does_not(composed):
    first = composed()
    where, seen = place(first), first[:2]
    assert place(composed()) != where, "a part of it is still seen"
    del first, seen
    others = [composed() for _ in range(SPARE + 1)]
    assert where in map(place, others)


def test_arrays_of_other_sizes_and_of_none_are_themselves():
    one = lent((3, 4), np.uint8)
    del one
    other = lent((3, 5), np.uint8)
    other[:] = 3
    assert other.sum() == 45 and lent((0, 5), np.int32).shape == (0, 5)


def test_threads_never_share_what_they_were_lent():
    wrong = []

    def work(number):
        for _ in range(300):
            own = lent((500,), np.int64)
            own[:] = number
            if (own != number).any():
                wrong.append(number)

    threads = [threading.Thread(target=work, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong
