"""Memory that large arrays are lent and give back: fresh pages cost more than what is drawn in them."""

from __future__ import annotations

import weakref
from collections import deque

import numpy as np
import numpy.typing as npt

SPARE = 2  # pieces of memory of one kind that wait to be lent again
LEARNT = 31 << 20  # bytes: the largest block that glibc can learn to keep rather than give back to the system
_spare: tuple[deque[npt.NDArray[np.uint8]], ...] = deque(maxlen=SPARE), deque(maxlen=SPARE)  # of bytes, which pictures
# are made of, and of anything else, such as id buffers: neither takes the room of the other
np.empty(LEARNT, np.uint8)  # freed at once: it learns from the first large block that is; never written to


class _Lent:
    """A piece of memory as NumPy asks for it: every array in it keeps this, and with the last of them it ends."""

    def __init__(self, memory: npt.NDArray[np.uint8], shape: tuple[int, ...], kind: np.dtype) -> None:
        place = memory.ctypes.data, False
        self.__array_interface__ = {"shape": shape, "typestr": kind.str, "data": place, "version": 3}
        weakref.finalize(self, _spare[kind.itemsize > 1].append, memory).atexit = False


def lent(shape: tuple[int, ...], kind: npt.DTypeLike) -> npt.NDArray[np.generic]:
    """An array as np.empty makes it, in memory that others may have had; it goes back by itself. In any thread."""
    kind = np.dtype(kind)
    size = int(np.prod(shape)) * kind.itemsize
    return np.asarray(_Lent(_of(size, _spare[kind.itemsize > 1]), shape, kind)) if size else np.empty(shape, kind)


def _of(size: int, spare: deque[npt.NDArray[np.uint8]]) -> npt.NDArray[np.uint8]:
    """Spare memory of that many bytes, else fresh memory."""
    for _ in range(SPARE):
        try:
            memory = spare.popleft()
        except IndexError:  # another thread has taken it
            break
        if len(memory) == size:
            return memory
        spare.append(memory)
    return np.empty(size, np.uint8)
