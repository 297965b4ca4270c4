"""Where the coordinates of a layer gather, batch by batch: in memory, or in the very file that is handed over later."""

from __future__ import annotations

import io
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import numpy.typing as npt

from viewer.errors import PackError, Problem
from viewer.geometry.regions import FloatArray, IntArray, Ragged, total_bounds

HEAD_BYTES = 128  # of an .npy file whose shape is known only at its end


class Room:
    """Takes rings batch after batch and gives all of them, through one buffer that is used again and again.

    folder: where a file takes the coordinates as they come, so that they never lie in memory; None keeps them there.
    The file stays when they are given, and goes with its folder.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._path = _begun(folder) if folder is not None else None
        self._kept: list[FloatArray] = []
        self._starts: list[tuple[npt.NDArray[np.integer], ...]] = []  # (rings, parts, regions) of each batch
        self._lent = np.empty((0, 2))
        self._vertices = 0
        self._boxes: list[FloatArray] = []

    def lend(self, vertices: int) -> FloatArray:
        """(v, 2) or more to decode a batch into, until its rings are added."""
        if self._path is None:
            return np.empty((vertices, 2))
        if len(self._lent) < vertices:
            self._lent = np.empty((vertices, 2))
        return self._lent

    def add(self, rings: Ragged) -> None:
        """The next regions. PackError where the disk has no room for them."""
        xy = rings.xy
        if self._path is None:
            self._kept.append(xy if xy.base is None else xy.copy())  # a part would keep all that was lent
        elif len(xy):
            with _on_disk(), self._path.open("ab", buffering=0) as file:
                _put(file, np.ascontiguousarray(xy))
        self._starts.append(tuple(map(_small, (rings.ring_starts, rings.part_starts, rings.region_starts))))
        self._vertices += len(xy)
        if len(xy):
            self._boxes.append(total_bounds(rings))

    def all(self) -> Ragged:
        """All regions, one after the other; nothing may be added any more."""
        levels = [[batch[level] for batch in self._starts] for level in range(3)]
        rings, parts = _strung(levels[0]), _strung(levels[1])
        alike = all(map(np.array_equal, levels[1], levels[2]))  # one part with one ring each: one array says both
        regions = parts if alike else _strung(levels[2])
        self._starts.clear()
        return Ragged(self._coordinates(), rings, parts, regions)

    @property
    def box(self) -> FloatArray:
        """(4,) xmin, ymin, xmax, ymax of all that was added, nan of nothing."""
        if not self._boxes:
            return np.full(4, np.nan)
        boxes = np.array(self._boxes)
        return np.concatenate((boxes[:, :2].min(axis=0), boxes[:, 2:].max(axis=0)))

    def _coordinates(self) -> FloatArray:
        self._lent = np.empty((0, 2))
        if self._path is None:
            kept, self._kept = self._kept, []
            return kept[0] if len(kept) == 1 else np.concatenate(kept) if kept else np.empty((0, 2))
        if not self._vertices:
            return np.empty((0, 2))
        with _on_disk(), self._path.open("r+b", buffering=0) as file:
            _put(file, np.frombuffer(_head((self._vertices, 2)), np.uint8))
        return np.asarray(np.load(self._path, mmap_mode="r"))


def _begun(folder: Path) -> Path:
    """A new file with room for its head."""
    with _on_disk():
        number, name = tempfile.mkstemp(".npy", "xy-", folder)
        with open(number, "wb", buffering=0) as file:
            file.write(bytes(HEAD_BYTES))
    return Path(name)


def _put(file: io.FileIO, array: np.ndarray) -> None:
    """Writes all of an array: one call may write less than it was given."""
    rest = memoryview(array).cast("B")
    while len(rest):
        rest = rest[file.write(rest) :]


@contextmanager
def _on_disk() -> Iterator[None]:
    """Turns a full or broken disk into a PackError that does not blame the file that is read."""
    try:
        yield
    except OSError as error:
        found = f"what was read cannot be kept: {error.strerror or error}"
        raise PackError([Problem(found, "room for temporary files", "make room on the disk")]) from error


def _small(starts: IntArray) -> npt.NDArray[np.integer]:
    """A copy in half the memory, where that holds them: what a batch was decoded into is far larger."""
    return starts.astype(np.int32 if starts[-1] < 2**31 else np.int64)


def _head(shape: tuple[int, ...]) -> bytes:
    """The head of an .npy file of float64, padded to HEAD_BYTES."""
    magic = b"\x93NUMPY\x01\x00"
    told = repr({"descr": np.dtype(np.float64).str, "fortran_order": False, "shape": shape}).encode("latin-1")
    length = HEAD_BYTES - len(magic) - 2
    return magic + length.to_bytes(2, "little") + told.ljust(length - 1) + b"\n"


def _strung(several: list[npt.NDArray[np.integer]]) -> IntArray:
    """Offsets of all batches as one: each begins where the one before it ended."""
    out = np.empty(sum(len(starts) - 1 for starts in several) + 1, np.int64)
    at = total = out[0] = 0
    for starts in several:
        more = len(starts) - 1
        place = out[at + 1 : at + 1 + more]
        place[:] = starts[1:]
        place += total - int(starts[0])
        at += more
        total = int(out[at])
    return out
