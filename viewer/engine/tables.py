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
    return marked(values, breaks, colours, np.zeros(len(colours), bool), missing=missing)[0]


def marked(
    values: FloatArray, breaks: FloatArray, colours: npt.NDArray[np.uint8], marks: npt.NDArray[np.bool_], *,
    missing: Rgba = CLEAR, flag: int = 0,
) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.uint8], npt.NDArray[np.bool_]]:  # fmt: skip
    """As classed, and (n + 1,) the `flag` where there is no value, else 0, and (n + 1,) the marks (k,) of the classes.

    What lies outside has neither. One pass: a step of time over a million regions is little else.
    """
    from viewer.engine import mix

    if len(breaks) != len(colours) + 1 or not len(colours):
        raise ValueError(f"{len(breaks)} breaks need {len(breaks) - 1} colours, got {len(colours)}")
    rows = np.zeros((len(colours) + 1, 6), np.uint8)
    rows[:-1, :4], rows[:-1, 5] = colours, marks
    rows[-1, :4], rows[-1, 4] = missing, flag
    count = len(values) + 1
    table, flags, found = np.empty((count, 4), np.uint8), np.empty(count, np.uint8), np.empty(count, bool)
    table[-1], flags[-1], found[-1] = 0, 0, False
    kind = np.float32 if values.dtype == np.float32 else np.float64
    with alone():
        mix.classed(np.ascontiguousarray(values, kind), np.array(breaks[1:-1], np.float64), rows, table, flags, found)
    return table, flags, found
