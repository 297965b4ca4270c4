"""Market concentration: who holds how much of a whole, by the Herfindahl-Hirschman index and two sets of guidelines."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from viewer.geometry.regions import FloatArray

WHOLE = 10_000.0  # the index of a monopoly


@dataclass(frozen=True, slots=True)
class Guideline:
    """From which index a market counts as moderately and as highly concentrated, and which rise then matters."""

    title: str
    moderate: float
    high: float
    harmful_rise: float  # a merger that adds more in a highly concentrated market is presumed to harm

    def level(self, index: float) -> str:
        """ "low", "moderate" or "high"; the limits themselves belong to the lower level."""
        return "high" if index > self.high else "moderate" if index >= self.moderate else "low"

    def presumes_harm(self, after: float, rise: float) -> bool:
        """True if a merger that leads to index `after` by a rise of `rise` is presumed to harm competition."""
        return after > self.high and rise > self.harmful_rise


GUIDELINES = {
    "2023": Guideline("US Merger Guidelines 2023", 1000.0, 1800.0, 100.0),
    "2010": Guideline("US Horizontal Merger Guidelines 2010", 1500.0, 2500.0, 200.0),
}


def shares(amounts: FloatArray) -> FloatArray:
    """(n,) percent of the whole; nan amounts hold nothing; all nan when the whole is 0. ValueError below zero."""
    held = np.nan_to_num(np.asarray(amounts, float))
    if (held < 0).any():
        raise ValueError(f"amounts: expected 0 or more, got {held.min():g}")
    total = held.sum()
    return 100.0 * held / total if total > 0 else np.full(held.shape, np.nan)


def hhi(amounts: FloatArray) -> float:
    """The sum of the squared shares in percent: near 0 .. 10,000; nan when nobody holds anything.

    >>> hhi(np.array([30.0, 30.0, 20.0, 20.0]))
    2600.0
    """
    held = shares(amounts)
    return float((held**2).sum()) if held.size else float("nan")


def effective_number(index: float) -> float:
    """How many equal holders would give this index; inf for 0, nan for nan."""
    return WHOLE / index if index > 0 else float("inf") if index == 0 else float("nan")


def merger_rise(amounts: FloatArray, one: int, other: int) -> float:
    """What the index gains when two holders become one."""
    part = shares(amounts)
    return float(2.0 * part[one] * part[other])


def local_hhi(sizes: FloatArray, owner: npt.NDArray[np.integer], nearness: FloatArray) -> FloatArray:
    """(districts,) the index of the owners within reach of each district.

    sizes: (sites,). owner: (sites,) number of the owner. nearness: (districts, sites) decay with distance, 0 is out of
    reach. nan where nothing is within reach.
    """
    weight = np.asarray(nearness, float) * np.nan_to_num(np.asarray(sizes, float))
    held = np.zeros((len(weight), int(np.max(owner, initial=-1)) + 1))
    np.add.at(held.T, np.asarray(owner), weight.T)
    total = held.sum(axis=1, keepdims=True)
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(total[:, 0] > 0, ((100.0 * held / total) ** 2).sum(axis=1), np.nan)
