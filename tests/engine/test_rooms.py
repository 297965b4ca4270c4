"""Lent memory: nobody gets what another still sees, and what is given back is lent again."""

import threading

import numpy as np

from viewer.engine.rooms import SPARE, lent


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
