"""Many texts in one array behave as a tuple of them does."""

import copy
import pickle

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.model import texts as module
from viewer.model.texts import Counted, Packed, Texts, counted, kept, packed

ANY = st.lists(st.text(st.characters(), max_size=6), max_size=12).map(tuple)
FEW = st.lists(st.sampled_from(("", "a", "b", "ab", "ba", "ä", "\0", "\ud800", "7", "-7")), max_size=12).map(tuple)
PLAIN = st.one_of(ANY, FEW)
PLACE = st.integers(-15, 15)
MAYBE = st.one_of(st.none(), PLACE)


@st.composite
def pairs(draw):
    """(texts without objects, the same texts in a tuple)."""
    if draw(st.booleans()):
        count, first = draw(st.integers(0, 12)), draw(st.integers(-12, 12))
        return Counted(count, first), tuple(map(str, range(first, first + count)))
    plain = draw(PLAIN)
    start, stop = draw(MAYBE), draw(MAYBE)
    return packed(plain)[start:stop], plain[start:stop]  # a part lies somewhere amid its bytes


@given(pairs())
def test_they_are_as_long_as_the_tuple_and_give_the_same_texts(pair):
    lazy, plain = pair
    assert isinstance(lazy, Texts)
    assert (len(lazy), bool(lazy), tuple(lazy), list(reversed(lazy))) == (
        len(plain), bool(plain), plain, list(reversed(plain)),
    )  # fmt: skip


@given(pairs(), PLACE)
def test_a_place_gives_the_text_or_the_error_that_the_tuple_gives(pair, place):
    lazy, plain = pair
    if -len(plain) <= place < len(plain):
        assert lazy[place] == plain[place] == lazy[np.int64(place)]
    else:
        with pytest.raises(IndexError):
            lazy[place]


@given(pairs(), MAYBE, MAYBE, MAYBE.filter(lambda step: step != 0))
def test_a_slice_is_equal_to_the_slice_of_the_tuple(pair, start, stop, step):
    lazy, plain = pair
    assert lazy[start:stop:step] == plain[start:stop:step]


@given(pairs(), pairs())
def test_equal_is_what_the_tuples_say_on_either_side(pair, other):
    for lazy, plain in ((other[0], other[1]), (packed(pair[1]), pair[1])):
        assert (pair[0] == lazy) is (pair[1] == plain)
        assert (pair[0] == plain) is (plain == pair[0]) is (pair[1] == plain)
        assert (pair[0] != lazy) is (pair[1] != plain)
    assert pair[0] == pair[1] and hash(pair[0]) == hash(pair[1])
    assert pair[0] != list(pair[1])


@given(
    pairs(),
    st.one_of(st.sampled_from(("", "a", "ab", "7", "-7", "07", "\0", "٣", "-")), st.text(max_size=3)),
    PLACE,
    MAYBE,
)
def test_a_text_is_found_where_the_tuple_has_it(pair, text, start, stop):
    lazy, plain = pair
    for wanted in (text, *plain[:3]):
        assert (wanted in lazy, lazy.count(wanted)) == (wanted in plain, plain.count(wanted))
        bounds = (start,) if stop is None else (start, stop)
        try:
            place = plain.index(wanted, *bounds)
        except ValueError:
            with pytest.raises(ValueError):
                lazy.index(wanted, *bounds)
        else:
            assert lazy.index(wanted, *bounds) == place


@given(pairs(), pairs())
def test_sums_arrays_and_copies_are_those_of_the_tuple(pair, other):
    lazy, plain = pair
    assert lazy + other[0] == plain + other[1] == plain + other[0] == lazy + other[1]
    assert (*lazy, "x") == (*plain, "x")
    assert np.array_equal(np.array(lazy), np.array(plain))
    assert copy.deepcopy(lazy) == copy.copy(lazy) == plain


def test_a_copy_of_a_part_holds_that_part_alone():
    lazy = packed([f"district {i}" for i in range(10_000)])
    part = pickle.dumps(lazy[5:8])  # as a copy is made of it
    assert len(part) < 1_000 and copy.deepcopy(lazy[5:8]) == ("district 5", "district 6", "district 7")


def test_runs_of_numbers_are_compared_as_such():
    assert Counted(0, 3) == Counted(0, 9) == () and Counted(2, 3) == ("3", "4") and Counted(2, 3) != Counted(2, 4)
    assert Counted(10**12) == Counted(10**12)  # without a look at each


@given(PLAIN)
def test_the_arrays_are_all_that_there_is(plain):
    assert Packed(*packed(plain).arrays) == plain


def test_what_is_no_text_is_not_among_them():
    for lazy in (packed(("1", "2")), Counted(2, 1)):
        assert 1 not in lazy and None not in lazy and lazy.count(1) == 0
        with pytest.raises(ValueError):
            lazy.index(1)
        assert lazy != ("1", 2)
    with pytest.raises(TypeError):
        packed(("1", 2))


@pytest.mark.parametrize(
    ("data", "ends"),
    [
        (np.zeros(3, np.uint8), np.array([0, 2, 1])),
        (np.zeros(3, np.uint8), np.array([0, 4])),
        (np.zeros(3, np.uint8), np.array([-1, 2])),
        (np.zeros(3, np.uint8), np.array([], np.int64)),
        (np.zeros(3, np.uint8), np.array([0.0, 1.0])),
        (np.zeros(3, np.int8), np.array([0, 1])),
        (np.zeros((3, 1), np.uint8), np.array([0, 1])),
    ],
)
def test_arrays_that_hold_no_texts_are_refused(data, ends):
    with pytest.raises(ValueError, match="text"):
        Packed(data, ends)


def test_few_stay_a_tuple_and_many_are_packed(monkeypatch):
    monkeypatch.setattr(module, "MANY", 3)
    assert type(kept(["a", "b"])) is tuple and type(counted(2)) is tuple
    assert type(kept(Counted(2))) is tuple and type(kept(Counted(3))) is Counted
    assert type(kept(iter("abc"))) is Packed and kept("abc") == ("a", "b", "c")
    assert type(counted(3)) is Counted and counted(3) == ("0", "1", "2")


def test_the_first_few_are_told():
    assert repr(Counted(5)) == "<5 texts: '0', '1', '2', ...>"
    assert repr(packed(("a",))) == "<1 texts: 'a'>"
