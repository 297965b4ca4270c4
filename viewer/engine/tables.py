"""Colour tables from values: a new step of time or a new class break is one of these and no geometry."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from viewer.engine.threads import alone
from viewer.geometry.regions import FloatArray

Rgba = tuple[int, int, int, int]
CLEAR: Rgba = (0, 0, 0, 0)


def classed(
    values: FloatArray, breaks: FloatArray, colours: npt.NDArray[np.uint8], *, missing: Rgba = CLEAR
) -> npt.NDArray[np.uint8]:
    """(n + 1, 4) table: value v gets colours[k], k the number of inner breaks below v; nan gets `missing`.

    values: (n,); breaks: (k + 1,) ascending, the outer ones included; colours: (k, 4). The last row, outside, is clear.
    ValueError if the colours do not fit the breaks.
    """
    from viewer.engine import mix

    if len(breaks) != len(colours) + 1 or not len(colours):
        raise ValueError(f"{len(breaks)} breaks need {len(breaks) - 1} colours, got {len(colours)}")
    table = np.zeros((len(values) + 1, 4), np.uint8)
    inner = np.array(breaks[1:-1], np.float64)
    rows = np.concatenate((np.asarray(colours, np.uint8), np.array([missing], np.uint8)))
    with alone():
        mix.classed(np.ascontiguousarray(values, np.float64), inner, rows, table)
    return table
