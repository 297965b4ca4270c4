"""Two variables in one class: section 4.5 of the methods."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import numpy.typing as npt

from viewer.analysis.classify import codes
from viewer.geometry.regions import FloatArray, IntArray


def cells(across: FloatArray, up: FloatArray, breaks: tuple[FloatArray, FloatArray], classes: int) -> IntArray:
    """(n,) class of `up` times `classes` plus class of `across`, 0..classes²-1; -1 where either is missing.

    breaks: of each variable, right-closed, outer ones included. Fewer classes than `classes` leave cells empty.

    >>> nine = np.arange(1.0, 10.0)
    >>> tertiles = np.array([1.0, 3.5, 6.5, 9.0])
    >>> cells(nine, nine, (tertiles, tertiles), 3).tolist()
    [0, 0, 0, 4, 4, 4, 8, 8, 8]
    """
    x, y = codes(across, breaks[0]), codes(up, breaks[1])
    return np.where((x < 0) | (y < 0), -1, y * classes + x)


def counts(cell: IntArray, classes: int) -> IntArray:
    """(classes²,) how many lie in each cell; those in none are not counted."""
    return np.bincount(cell[cell >= 0], minlength=classes * classes)


def share_in(cell: IntArray, wanted: Iterable[int], people: FloatArray | None) -> float:
    """Share of the people (of the regions without them) in cells 0.. that live in the wanted ones; nan of nobody."""
    weight: npt.NDArray = np.ones(len(cell)) if people is None else np.nan_to_num(people)
    inside = cell >= 0
    total = weight[inside].sum()
    return float(weight[np.isin(cell, list(wanted))].sum() / total) if total > 0 else float("nan")
