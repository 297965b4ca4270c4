"""Stocks over time: what lies at each place at the end of each step, and how certain that is."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from viewer.geometry.regions import FloatArray
from viewer.model.city import Stocks


@dataclass(frozen=True, slots=True, eq=False)
class Lying:
    """(t, n, k) tonnes and variances at t steps in n places of k materials; nan at steps without a survey.

    At a surveyed step, which has a row somewhere, a place without a row has nothing.
    """

    tonnes: FloatArray
    variance: FloatArray  # nan where a row states no uncertainty too
    materials: tuple[str, ...]
    span: tuple[int, int]  # first and last step of the survey

    @property
    def surveyed(self) -> npt.NDArray[np.bool_]:
        """(t,) True where somebody looked."""
        return np.isfinite(self.tonnes).any(axis=(1, 2))

    def at(self, step: int | None) -> tuple[FloatArray, FloatArray]:
        """(n, k) tonnes and variances at the end of a step; at the end of the last survey when None."""
        at = self.span[1] if step is None else min(step, len(self.tonnes) - 1)
        return self.tonnes[at], self.variance[at]


def lying(stocks: Stocks, places: int, steps: int) -> Lying:
    """The rows as a table over time; rows without a mass lie nowhere, several of one place and material are added."""
    materials = tuple(dict.fromkeys(stocks.material))
    code = np.array([materials.index(name) for name in stocks.material], np.int64)
    used = np.isfinite(stocks.tonnes) & (stocks.place >= 0) & (stocks.step >= 0)
    last = int(stocks.step[used].max(initial=0))
    shape = (max(steps, last + 1), places, len(materials))
    spots = (stocks.step[used], stocks.place[used], code[used])
    tonnes, variance = np.full(shape, np.nan), np.full(shape, np.nan)
    seen = np.unique(stocks.step[used])
    tonnes[seen], variance[seen] = 0.0, 0.0
    np.add.at(tonnes, spots, stocks.tonnes[used])
    np.add.at(variance, spots, stocks.sigma[used] ** 2)
    first = int(stocks.step[used].min()) if used.any() else 0
    return Lying(tonnes, variance, materials, (first, last))
