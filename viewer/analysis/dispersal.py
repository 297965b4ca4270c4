"""How much burden one facility lays on each district: one column of the district x facility matrix.

Two ways: "plume", the mean of Gaussian plumes (section 4.8) of a source of 1 g/s over the states of the air, µg/m³;
"nearness", exp(-distance / reach), for cities that know no emissions: times tonnes it is the waste handled near by.
The plume is that of `rose`, as it is drawn on the map: one wind and one height of a stack for all that speaks of smoke.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from viewer.analysis.plume import Stack
from viewer.analysis.rose import Winds, mean_concentration
from viewer.geometry.regions import FloatArray
from viewer.model.city import Sites

MICRO = 1e6  # µg in a g
CLASSES = ((0.25, 2.5, "B"), (0.55, 4.5, "D"), (0.20, 2.0, "F"))  # share of the time, wind in m/s, stability
CLASSES_WORDS = ", ".join(f"{100 * share:.0f} % class {letter} at {wind:g} m/s" for share, wind, letter in CLASSES)
REACH_M = 1000.0
HEIGHT_COLUMNS = ("stack_m", "height_m")  # of the sites, metres above ground; the first that is known holds
LOW_M = 10.0  # height of a source whose height is not known


@dataclass(frozen=True, slots=True)
class Air:
    """What a plume is averaged over, and in words where that comes from."""

    winds: Winds
    words: str


EVEN_AIR = Air(Winds(CLASSES), f"no record of the wind: it blows from all sides equally often; {CLASSES_WORDS}")


def heights_of(sites: Sites) -> FloatArray:
    """(k,) metres of each site's stack above ground, 10 where none is known or what is told lies below the ground."""
    heights = np.full(len(sites), np.nan)
    for name in HEIGHT_COLUMNS:
        column = sites.columns.get(name)
        if column is not None and column.numeric:
            told = np.where(np.isfinite(column.values) & (column.values >= 0), column.values, np.nan)
            heights = np.where(np.isnan(heights), told, heights)
    return np.where(np.isnan(heights), LOW_M, heights)


def plume_column(places: FloatArray, at: tuple[float, float], height_m: float, air: Air = EVEN_AIR) -> FloatArray:
    """(n,) µg/m³ at (n, 2) places for 1 g/s from a stack; 0 from one without a place, nan at places that are nan."""
    if not np.isfinite(at[0] + at[1]):
        return np.zeros(len(places))
    stack = Stack(float(at[0]), float(at[1]), 1.0, float(height_m))
    return MICRO * mean_concentration(np.asarray(places, float), (stack,), air.winds)


def nearness_column(places: FloatArray, at: tuple[float, float], reach: float = REACH_M) -> FloatArray:
    """(n,) between 0 and 1: exp(-distance / reach); 0 from a facility without a place, nan at places that are nan."""
    if not np.isfinite(at[0] + at[1]):
        return np.zeros(len(places))
    offset = np.asarray(places, float) - at
    return np.exp(-np.hypot(offset[:, 0], offset[:, 1]) / reach)
