"""Answers are kept on the record that they were worked out of, no more than wanted, and go with it."""

from __future__ import annotations

import copy
import gc
import weakref
from dataclasses import dataclass, replace

import pytest

from viewer.model.memo import Owner, remembered


@dataclass(frozen=True, slots=True, eq=False)
class Thing(Owner):
    size: int = 1


def counted(kept: int = 2):
    calls = []

    @remembered(kept)
    def twice(thing: Thing, more: int = 0, *, name: str = "") -> tuple[Thing, int]:
        """Twice its size."""
        calls.append((thing.size, more, name))
        return thing, 2 * thing.size + more

    return twice, calls


def test_an_answer_is_worked_out_once_for_each_record_and_argument():
    twice, calls = counted()
    one, other = Thing(), Thing()
    assert [twice(one)[1], twice(one)[1], twice(other)[1], twice(one, 1)[1]] == [2, 2, 2, 3]
    assert calls == [(1, 0, ""), (1, 0, ""), (1, 1, "")]
    assert twice.__doc__ == "Twice its size."


def test_the_answer_that_was_not_asked_for_longest_goes_first():
    twice, calls = counted()
    thing = Thing()
    for more in (1, 2, 1, 3, 1, 2):
        twice(thing, more)
    assert [more for _, more, _ in calls] == [1, 2, 3, 2]


def test_a_failure_is_not_kept():
    calls = []

    @remembered(2)
    def fails(thing: Thing):
        calls.append(thing)
        raise ValueError("no")

    thing = Thing()
    for _ in range(2):
        with pytest.raises(ValueError, match="no"):
            fails(thing)
    assert len(calls) == 2


def test_an_answer_that_holds_its_record_goes_with_it():
    twice, _ = counted()
    thing = Thing()
    twice(thing, name="a")
    gone = weakref.ref(thing)
    del thing
    gc.collect()
    assert gone() is None


def test_changed_and_copied_records_begin_without_answers():
    twice, calls = counted()
    thing = Thing()
    twice(thing)
    for other in (replace(thing, size=3), copy.copy(thing)):
        twice(other)
    assert [size for size, _, _ in calls] == [1, 3, 1]
