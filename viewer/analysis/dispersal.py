"""How much burden one facility lays on each district: one column of the district x facility matrix.

Two ways: "plume", the mean of Gaussian plumes (section 4.8) of a source of 1 g/s over the states of the air, µg/m³;
"nearness", exp(-distance / reach), for cities that know no emissions: times tonnes it is the waste handled near by.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product

import numpy as np

from viewer.analysis.plume import Scheme, Stack, Weather, ground_level
from viewer.geometry.regions import FloatArray

MICRO = 1e6  # µg in a g
NEAREST_M = 150.0  # nearer than this the formula does not hold, and its value there is used
DIRECTIONS = 16
CLASSES = ((0.25, 2.5, "B"), (0.55, 4.5, "D"), (0.20, 2.0, "F"))  # share of the time, wind in m/s, stability
REACH_M = 1000.0


@dataclass(frozen=True, slots=True)
class Air:
    """The states of the air that a plume is averaged over, and in words where they come from."""

    states: tuple[Weather, ...]
    scheme: Scheme
    words: str


EVEN_AIR = Air(
    tuple(
        Weather(wind, i * 360.0 / DIRECTIONS, stability, share / DIRECTIONS)
        for (share, wind, stability), i in product(CLASSES, range(DIRECTIONS))
    ),
    "briggs-urban",
    f"no record of the wind: {DIRECTIONS} directions equally often; B at 2.5 m/s 25 %, D at 4.5 55 %, F at 2 20 %",
)


def plume_column(places: FloatArray, at: tuple[float, float], height_m: float, air: Air = EVEN_AIR) -> FloatArray:
    """(n,) µg/m³ at (n, 2) places for 1 g/s from a stack; 0 from one without a place, nan at places that are nan."""
    if not np.isfinite(at[0] + at[1]):
        return np.zeros(len(places))
    offset = np.asarray(places, float) - at
    away = np.hypot(offset[:, 0], offset[:, 1])
    offset = np.where((away > 0)[:, None], offset, (0.0, 1.0)) * _farther(away)[:, None]
    stack = Stack(0.0, 0.0, 1.0, height_m)
    whole = sum(state.share for state in air.states)
    total = sum(state.share / whole * ground_level(offset, stack, state, air.scheme) for state in air.states)
    return total * MICRO


def _farther(away: FloatArray) -> FloatArray:
    """What brings a place that is too near out to the nearest distance at which the formula holds."""
    return np.where(away > 0, np.maximum(NEAREST_M / np.maximum(away, 1e-9), 1.0), NEAREST_M)


def nearness_column(places: FloatArray, at: tuple[float, float], reach: float = REACH_M) -> FloatArray:
    """(n,) between 0 and 1: exp(-distance / reach); 0 from a facility without a place, nan at places that are nan."""
    if not np.isfinite(at[0] + at[1]):
        return np.zeros(len(places))
    offset = np.asarray(places, float) - at
    return np.exp(-np.hypot(offset[:, 0], offset[:, 1]) / reach)
