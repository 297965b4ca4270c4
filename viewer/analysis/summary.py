"""A column in a few numbers: how much of it is there, and what it comes to."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from viewer.geometry.regions import FloatArray


@dataclass(frozen=True, slots=True)
class Summary:
    """n values are there and `missing` are not. The others are in the unit of the column, nan where they mean nothing.

    total is given for extensive columns only: shares, rates and means do not add up.
    """

    n: int
    missing: int
    total: float
    mean: float
    min: float
    max: float


def summarise(values: npt.ArrayLike, kind: str = "intensive") -> Summary:
    """Summary of (n,) values, nan missing. kind: "extensive", "intensive" or "category" (then only counted)."""
    array: FloatArray = np.asarray(values, float)
    known = array[np.isfinite(array)]
    nothing = float("nan")
    missing = array.size - known.size
    if kind == "category" or not known.size:
        return Summary(known.size, missing, nothing, nothing, nothing, nothing)
    exact = _sum(known)
    total = exact if kind == "extensive" else nothing
    return Summary(known.size, missing, total, exact / known.size, float(known.min()), float(known.max()))


def _sum(values: FloatArray) -> float:
    """The sum, rounded once: tenths of a tonne add up to tenths. Infinite beyond the range of a float."""
    try:
        return math.fsum(values)
    except OverflowError:
        return math.copysign(math.inf, float((values / values.size).sum()))
