"""Seeded chance that does not depend on the release of numpy: only PCG64's plain doubles and integers are used."""

from __future__ import annotations

import zlib

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float64]


class Draw:
    """A stream of chance for one subject of one seed: subjects do not disturb each other."""

    def __init__(self, seed: int, subject: str) -> None:
        self._bits = np.random.Generator(np.random.PCG64([seed, zlib.crc32(subject.encode())]))

    def uniform(self, low: float = 0.0, high: float = 1.0, size: int | tuple[int, ...] | None = None):
        """Numbers in [low, high); one float when size is None."""
        return low + (high - low) * self._bits.random(size)

    def normal(self, size: int | tuple[int, ...]) -> FloatArray:
        """Standard normal numbers (Box and Muller's way, one per pair of doubles)."""
        first, second = self._bits.random(size), self._bits.random(size)
        return np.sqrt(-2.0 * np.log(1.0 - first)) * np.cos(2.0 * np.pi * second)

    def integer(self, high: int) -> int:
        """One of 0 .. high - 1."""
        return int(self._bits.integers(0, high))

    def pick(self, weights: FloatArray) -> int:
        """A position, as likely as its weight."""
        running = np.cumsum(weights)
        return int(min(np.searchsorted(running, self._bits.random() * running[-1], side="right"), len(running) - 1))

    def shuffled(self, things: list) -> list:
        """The things in a random order."""
        return [things[i] for i in np.argsort(self._bits.random(len(things)), kind="stable")]

    def waves(self, xy: FloatArray, length: float, count: int = 24) -> FloatArray:
        """(n,) smooth noise at places (n, 2): about standard normal, with features of the given length."""
        angle = self.uniform(0.0, 2.0 * np.pi, count)
        pace = 2.0 * np.pi / (length * self.uniform(0.7, 1.6, count))
        phase = self.uniform(0.0, 2.0 * np.pi, count)
        heading = np.stack((np.cos(angle), np.sin(angle))) * pace
        return np.sqrt(2.0 / count) * np.sum(np.sin(np.asarray(xy) @ heading + phase), axis=1)
