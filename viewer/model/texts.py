"""Very many texts without a Python object for each: what they are is held in arrays, or told by their numbers.

Both kinds behave as a tuple of the same texts does: equal to it, of the same hash, sliced, searched and added up alike.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, pairwise
from operator import eq
from typing import SupportsIndex, overload

import numpy as np
import numpy.typing as npt

MANY = 1 << 16  # fewer texts than this stay a tuple
_AT_ONCE = 8_192  # texts that are decoded together
_HOW = "surrogatepass"  # so that every Python text survives


class Texts(Sequence[str]):
    """Texts that are made when they are asked for; nothing in it ever changes."""

    __slots__ = ()

    @abstractmethod
    def __iter__(self) -> Iterator[str]: ...

    @abstractmethod
    def _one(self, at: int) -> str:
        """The text at 0 <= `at` < len."""

    @abstractmethod
    def _run(self, start: int, stop: int) -> Texts:
        """The texts from start up to stop, 0 <= start <= stop <= len."""

    @abstractmethod
    def _places(self, text: str) -> Sequence[int]:
        """Where the text is, rising."""

    @overload
    def __getitem__(self, at: SupportsIndex) -> str: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[str]: ...
    def __getitem__(self, at):
        """A text, or some of them: a tuple where they do not follow each other."""
        if isinstance(at, slice):
            start, stop, step = at.indices(len(self))
            if step == 1:
                return self._run(start, max(start, stop))
            return tuple(map(self._one, range(start, stop, step)))
        at = at.__index__()
        here = at + len(self) if at < 0 else at
        if not 0 <= here < len(self):
            raise IndexError(f"there are {len(self)} texts, none at {at}")
        return self._one(here)

    def __contains__(self, text: object) -> bool:
        return isinstance(text, str) and len(self._places(text)) > 0

    def index(self, text: str, start: int = 0, stop: int | None = None) -> int:
        """The first place of the text from start up to stop; ValueError where it is not there."""
        first, last, _ = slice(start, stop).indices(len(self))
        for place in self._places(text) if isinstance(text, str) else ():
            if first <= place < last:
                return int(place)
        raise ValueError(f"{text!r} is not among {len(self)} texts")

    def count(self, text: str) -> int:
        return len(self._places(text)) if isinstance(text, str) else 0

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        if not isinstance(other, (tuple, Texts)):
            return NotImplemented
        return len(self) == len(other) and all(map(eq, self, other))

    def __hash__(self) -> int:
        return hash(tuple(self))

    def __copy__(self) -> Texts:
        return self

    def __add__(self, other: object) -> tuple[str, ...]:
        return (*self, *other) if isinstance(other, (tuple, Texts)) else NotImplemented

    def __radd__(self, other: object) -> tuple[str, ...]:
        return (*other, *self) if isinstance(other, tuple) else NotImplemented

    def __array__(self, dtype: npt.DTypeLike = None, copy: bool | None = None) -> np.ndarray:
        if copy is False:
            raise ValueError("an array of texts is always a copy")
        return np.array(tuple(self), dtype)

    def __repr__(self) -> str:
        some = ", ".join(map(repr, islice(self, 3)))
        return f"<{len(self)} texts: {some}{', ...' if len(self) > 3 else ''}>"


class Counted(Texts):
    """The numbers first, first + 1, ... as texts: "0", "1", "2"."""

    __slots__ = ("_numbers",)

    def __init__(self, count: int, first: int = 0) -> None:
        self._numbers = range(first, first + max(count, 0))

    @property
    def numbers(self) -> range:
        return self._numbers

    def __len__(self) -> int:
        return len(self._numbers)

    def __iter__(self) -> Iterator[str]:
        return map(str, self._numbers)

    def _one(self, at: int) -> str:
        return str(self._numbers[at])

    def _run(self, start: int, stop: int) -> Counted:
        return Counted(stop - start, self._numbers.start + start)

    def __eq__(self, other: object) -> bool:
        return self._numbers == other._numbers if isinstance(other, Counted) else super().__eq__(other)

    __hash__ = Texts.__hash__

    def _places(self, text: str) -> Sequence[int]:
        if len(text) > 20 or not text.removeprefix("-").isdecimal():
            return ()
        number = int(text)
        known = str(number) == text and number in self._numbers
        return (number - self._numbers.start,) if known else ()


class Packed(Texts):
    """UTF-8 in one array: text i is data[ends[i]:ends[i + 1]].

    data: (b,) uint8. ends: (n + 1,) whole numbers, never falling, within data; ValueError for others.
    Neither is copied.
    """

    __slots__ = ("_data", "_ends")

    def __init__(self, data: npt.NDArray[np.uint8], ends: npt.NDArray[np.integer]) -> None:
        if data.dtype != np.uint8 or data.ndim != 1 or ends.ndim != 1 or ends.dtype.kind not in "iu" or not len(ends):
            raise ValueError("texts are bytes in a row and where they end")
        if ends[0] < 0 or ends[-1] > len(data) or (ends[1:] < ends[:-1]).any():
            raise ValueError("a text ends before it begins, or outside")
        self._data, self._ends = data, ends

    @property
    def arrays(self) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.integer]]:
        """(data, ends)."""
        return self._data, self._ends

    def __len__(self) -> int:
        return len(self._ends) - 1

    def __iter__(self) -> Iterator[str]:
        for start in range(0, len(self), _AT_ONCE):
            ends = self._ends[start : start + _AT_ONCE + 1].tolist()
            raw = self._data[ends[0] : ends[-1]].tobytes()
            pairs = [(a - ends[0], b - ends[0]) for a, b in pairwise(ends)]
            if raw.isascii():
                text = raw.decode("ascii")
                yield from [text[a:b] for a, b in pairs]
            else:
                yield from [raw[a:b].decode("utf-8", _HOW) for a, b in pairs]

    def _one(self, at: int) -> str:
        return self._data[self._ends[at] : self._ends[at + 1]].tobytes().decode("utf-8", _HOW)

    def _run(self, start: int, stop: int) -> Packed:
        return Packed(self._data, self._ends[start : stop + 1])

    def _places(self, text: str) -> Sequence[int]:
        raw = text.encode("utf-8", _HOW)
        at = np.flatnonzero(np.diff(self._ends) == len(raw))
        for k in reversed(range(len(raw))):  # the last letters tell more apart than the first
            at = at[self._data[self._ends[at] + k] == raw[k]]
            if not len(at):
                break
        return at

    def __reduce__(self) -> tuple[type[Packed], tuple[object, object]]:
        """A copy of a part holds that part alone."""
        first, last = int(self._ends[0]), int(self._ends[-1])
        return Packed, (self._data[first:last].copy(), self._ends - first)

    def __eq__(self, other: object) -> bool:
        if self is other or not isinstance(other, Packed):
            return super().__eq__(other)
        mine, its = self._ends, other._ends
        if len(mine) != len(its) or not np.array_equal(np.diff(mine), np.diff(its)):
            return False
        return np.array_equal(self._data[mine[0] : mine[-1]], other._data[its[0] : its[-1]])

    __hash__ = Texts.__hash__


def packed(texts: Iterable[str]) -> Packed:
    """The texts in one array. TypeError where one of them is none."""
    texts = texts if isinstance(texts, (tuple, list)) else tuple(texts)
    joined = "\0".join(texts)
    if joined.count("\0") != max(len(texts) - 1, 0):  # some hold a zero themselves
        raw = [text.encode("utf-8", _HOW) for text in texts]
        data = np.frombuffer(b"".join(raw), np.uint8)
        return Packed(
            data, np.concatenate(([0], np.cumsum([len(one) for one in raw], dtype=np.int64))).astype(np.int64)
        )
    data = np.frombuffer(joined.encode("utf-8", _HOW), np.uint8)
    zeros = np.flatnonzero(data == 0)
    ends = np.zeros(len(texts) + 1, np.int64)
    ends[1:-1] = zeros - np.arange(len(zeros))
    ends[-1] = len(data) - len(zeros)
    return Packed(data[data != 0], ends)


def kept(texts: Iterable[str]) -> Sequence[str]:
    """The texts as they are best kept: few as a tuple, many packed."""
    if isinstance(texts, Texts):
        return texts if len(texts) >= MANY else tuple(texts)
    texts = texts if isinstance(texts, (tuple, list)) else tuple(texts)
    return packed(texts) if len(texts) >= MANY else tuple(texts)


def counted(count: int) -> Sequence[str]:
    """ "0", "1", ... as they are best kept."""
    return Counted(count) if count >= MANY else tuple(map(str, range(count)))
