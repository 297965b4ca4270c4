"""Charts as records: where each region stands in one, and the plain sentence over it. Numbers and words, no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np

from viewer.geometry.regions import FloatArray, IntArray
from viewer.scene.picture import Receipt

NO_RECEIPT = Receipt("")
Ticks = Literal["values", "shares", "none"]  # how an axis is numbered


@dataclass(frozen=True, slots=True, eq=False)
class Bars:
    """m bars side by side. A region lies in bar of[i] (-1 in none) and adds part[i] to its height."""

    left: FloatArray  # (m,)
    width: FloatArray  # (m,)
    height: FloatArray  # (m,)
    of: IntArray  # (n,)
    part: FloatArray  # (n,)


@dataclass(frozen=True, slots=True, eq=False)
class Points:
    """A point per region, and a straight line through them from its first to its last end: (2, 2), None without one."""

    line: FloatArray | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Curve:
    """Knots from (0, 0) to (1, 1); region i is the piece between the knots piece[i] and piece[i] + 1, -1 for none.

    mark: a place on the curve that the sentence speaks of.
    """

    knots: FloatArray  # (m + 1, 2)
    piece: IntArray  # (n,)
    mark: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Chart:
    """One chart of the n regions of a set. What has no regions to show has an empty box and says so."""

    kind: str
    sentence: str  # plain, true for these numbers
    note: str = ""  # weights, coefficients, what is left out
    xy: FloatArray | None = None  # (n, 2) where each region stands; nan: it is not in the chart
    box: tuple[float, float, float, float] | None = None  # xmin, ymin, xmax, ymax; None: there is nothing to draw
    shape: Bars | Points | Curve | None = None
    across: str = ""  # title of the axis
    up: str = ""
    ticks: tuple[Ticks, Ticks] = ("values", "values")
    role: str = ""  # of what is drawn: its colour
    region_set: str = ""
    readings: tuple[tuple[str, str, FloatArray], ...] = ()  # label, unit, (n,): what is read of one region
    receipt: Receipt = NO_RECEIPT


def in_rectangle(chart: Chart, low: tuple[float, float], high: tuple[float, float]) -> IntArray:
    """Regions inside a rectangle of the chart; of bars and curves those whose bar or piece it reaches, however high."""
    if chart.xy is None:
        return np.zeros(0, np.int64)
    x0, x1 = sorted((low[0], high[0]))
    y0, y1 = sorted((low[1], high[1]))
    if isinstance(chart.shape, Bars):
        of = chart.shape.of
        reached = (chart.shape.left < x1) & (chart.shape.left + chart.shape.width > x0)
        return np.flatnonzero((of >= 0) & reached[of])
    if isinstance(chart.shape, Curve):
        piece, ends = chart.shape.piece, chart.shape.knots[:, 0]
        return np.flatnonzero((piece >= 0) & (ends[piece] < x1) & (ends[piece + 1] > x0))
    x, y = chart.xy.T
    return np.flatnonzero((x >= x0) & (x <= x1) & (y >= y0) & (y <= y1))


def in_lasso(chart: Chart, polygon: FloatArray) -> IntArray:
    """Regions whose place in the chart lies inside a closed line (k, 2); by the even-odd rule."""
    if chart.xy is None or len(polygon) < 3:
        return np.zeros(0, np.int64)
    return np.flatnonzero(inside(polygon, chart.xy))


def inside(polygon: FloatArray, xy: FloatArray) -> np.ndarray:
    """(n,) True for the points (n, 2) inside a closed line (k, 2) by the even-odd rule; nan is outside.

    >>> inside(np.array([(0.0, 0.0), (2.0, 0.0), (0.0, 2.0)]), np.array([(0.5, 0.5), (1.5, 1.5)])).tolist()
    [True, False]
    """
    x, y = xy.T
    out = np.zeros(len(xy), bool)
    with np.errstate(divide="ignore", invalid="ignore"):
        for (x0, y0), (x1, y1) in zip(polygon, np.roll(polygon, -1, axis=0)):
            if y0 != y1:
                out ^= ((y0 > y) != (y1 > y)) & (x < x0 + (y - y0) * (x1 - x0) / (y1 - y0))
    return out


def at_place(chart: Chart, x: float, y: float, reach: tuple[float, float]) -> int:
    """The region that stands at a place of the chart, -1 for none; reach: how far a point may be, along each axis.

    In a bar it is the one whose piece is nearest, on a curve the one whose piece lies above or below.
    """
    if chart.xy is None:
        return -1
    if isinstance(chart.shape, Points):
        away = np.hypot((chart.xy[:, 0] - x) / reach[0], (chart.xy[:, 1] - y) / reach[1])
        away = np.where(np.isfinite(away), away, np.inf)
        near = int(np.argmin(away)) if len(away) else -1
        return near if near >= 0 and away[near] <= 1.0 else -1
    found = in_rectangle(chart, (x, y), (x, y))
    return int(found[np.argmin(np.abs(chart.xy[found, 1] - y))]) if len(found) else -1
