"""Smoke of many stacks over a wind rose, exact and quick: each height of stack has one polar table, method 4.8.

A table holds the mean concentration of 1 g/s at a distance and a bearing: the plume of every state of the air, turned
through all directions by the rose (a circular convolution). A stack that moves is only looked up anew.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from viewer.analysis.plume import Scheme, Stack, concentration, sigmas, wind_at, wind_power
from viewer.geometry.regions import FloatArray

BEARINGS = 720  # half a degree: the narrowest plume, class F, is five times as wide
NEAREST_M, FARTHEST_M = 100.0, 50_000.0  # between them a table is kept; nearer takes the value there, farther has none
KEPT = 128  # stacks whose smoke is remembered
NOISE = 1e-12  # of the highest: less is what the transform leaves behind
RADII = np.geomspace(NEAREST_M, FARTHEST_M, 256)


@dataclass(frozen=True, slots=True)
class Winds:
    """A stable mixture of states: (share, wind at 10 m, class), and shares of winds FROM north, then clockwise.

    roses: one for each state, where a record tells them apart; then `rose` is not used.
    """

    states: tuple[tuple[float, float, str], ...]
    rose: tuple[float, ...] = (1.0,)  # one share: from all sides alike
    scheme: Scheme = "briggs-urban"
    roses: tuple[tuple[float, ...], ...] = ()

    @property
    def even(self) -> bool:
        """True if it blows from all sides alike in every state."""
        return all(len(set(rose)) == 1 for rose in self.roses or (self.rose,))

    def blowing(self) -> tuple[tuple[tuple[tuple[float, float, str], ...], tuple[float, ...]], ...]:
        """The states that share a rose, with that rose."""
        if not self.roses:
            return ((self.states, self.rose),)
        return tuple(((state,), rose) for state, rose in zip(self.states, self.roses, strict=True))


def mean_concentration(xy: FloatArray, stacks: Sequence[Stack], air: Winds) -> FloatArray:
    """(n,) g/m³ on the ground at (n, 2) places, mean over all states and winds; nan where a place is nan.

    A stack adds nothing beyond FARTHEST_M from it: that far the formula says nothing.
    """
    total = np.zeros(len(xy))
    for stack in stacks:
        if stack.rate_g_s:
            east, north = xy[:, 0] - stack.x, xy[:, 1] - stack.y
            away, height = np.hypot(east, north), stack.height_m + stack.rise_m
            if air.even:
                found = _on_ring(ring_means(height, air.states, air.scheme), away)
            else:
                found = _looked_up(polar_table(height, air), away, np.degrees(np.arctan2(east, north)))
            total += stack.rate_g_s * found
    return np.where(np.isfinite(xy).all(axis=1), total, np.nan)


@dataclass(frozen=True, slots=True)
class Cells:
    """A grid of square cells: left and top edge, the side of a cell, rows and columns."""

    x0: float
    y0: float
    side: float
    rows: int
    columns: int

    def middles(self) -> FloatArray:
        """(rows * columns, 2) middles of the cells, row by row from the top."""
        x = self.x0 + (np.arange(self.columns) + 0.5) * self.side
        y = self.y0 - (np.arange(self.rows) + 0.5) * self.side
        return np.column_stack([part.ravel() for part in np.meshgrid(x, y)])


def field_of(cells: Cells, stacks: Sequence[Stack], air: Winds) -> FloatArray:
    """(rows, columns) g/m³ on the ground. The smoke of each stack is kept: when one moves, one is worked out."""
    total = np.zeros(cells.rows * cells.columns)
    for stack in stacks:
        if stack.rate_g_s:
            total += stack.rate_g_s * _smoke(cells, replace(stack, rate_g_s=1.0), air)
    return total.reshape(cells.rows, cells.columns)


@lru_cache(maxsize=KEPT)
def _smoke(cells: Cells, stack: Stack, air: Winds) -> FloatArray:
    return mean_concentration(cells.middles(), (stack,), air)


@lru_cache(maxsize=1024)
def ring_means(height_m: float, states: tuple[tuple[float, float, str], ...], scheme: Scheme) -> FloatArray:
    """(radii,) g/m³ for 1 g/s where it blows from all sides alike: the mean of the plume over all bearings."""
    quarter = np.radians(np.arange(BEARINGS // 4) * 360.0 / BEARINGS)  # both halves are alike, and up the wind is none
    plume = _plume(RADII[:, None] * np.cos(quarter), RADII[:, None] * np.sin(quarter), height_m, states, scheme)
    return (2.0 * plume.sum(axis=1) - plume[:, 0]) / BEARINGS


def _plume(
    along: FloatArray, across: FloatArray, height_m: float, states: tuple[tuple[float, float, str], ...], scheme: Scheme
) -> FloatArray:
    """g/m³ for 1 g/s at metres down the wind and across it, mean over the states of the air."""
    whole = sum(share for share, _, _ in states)
    plume = np.zeros(along.shape)
    for share, wind, stability in states:
        speed = wind_at(wind, height_m, wind_power(stability, scheme))
        spread = sigmas(along, stability, scheme)
        plume += share / whole * concentration(along, across, rate_g_s=1.0, height_m=height_m, wind_m_s=speed,
                                               spread=spread)  # fmt: skip
    return plume


@lru_cache(maxsize=64)
def polar_table(height_m: float, air: Winds) -> FloatArray:
    """(radii, bearings) g/m³ for 1 g/s; bearings clockwise from north, as seen from the stack."""
    turn = np.radians(np.arange(BEARINGS) * 360.0 / BEARINGS)
    along, across = RADII[:, None] * np.cos(turn), RADII[:, None] * np.sin(turn)
    whole = sum(share for share, _, _ in air.states)
    waves = 0.0
    for states, rose in air.blowing():
        part = sum(share for share, _, _ in states) / whole
        plume = part * _plume(along, across, height_m, states, air.scheme)
        towards = np.roll(_density(rose), BEARINGS // 2)  # wind from north blows to the south
        waves = waves + np.fft.rfft(plume, axis=1) * np.fft.rfft(towards)
    turned = np.fft.irfft(waves, BEARINGS, axis=1)
    return np.where(turned > NOISE * turned.max(), turned, 0.0)


def _density(rose: tuple[float, ...]) -> FloatArray:
    """(bearings,) share of the time that the wind comes from each: even within each sector, the first about north."""
    shares = np.array(rose, float) / sum(rose)
    sector = np.floor(np.arange(BEARINGS) * len(rose) / BEARINGS + 0.5).astype(int) % len(rose)
    return shares[sector] / np.bincount(sector, minlength=len(rose))[sector]


def _row(away: FloatArray) -> FloatArray:
    """Which radius, with parts between two: the nearest holds nearer by, the farthest farther out."""
    with np.errstate(invalid="ignore"):
        step = np.log(RADII[1] / RADII[0])
        row = np.clip(np.log(np.clip(away, NEAREST_M, FARTHEST_M) / NEAREST_M) / step, 0, len(RADII) - 1.000001)
    return np.nan_to_num(row)


def _on_ring(means: FloatArray, away: FloatArray) -> FloatArray:
    """Linear in the logarithm of the distance; 0 beyond the farthest."""
    row = _row(away)
    i = row.astype(int)
    return np.where(away > FARTHEST_M, 0.0, means[i] * (1 - (row - i)) + means[i + 1] * (row - i))


def _looked_up(table: FloatArray, away: FloatArray, bearing: FloatArray) -> FloatArray:
    """Bilinear in the logarithm of the distance and in the bearing; 0 beyond the farthest."""
    with np.errstate(invalid="ignore"):
        column = np.nan_to_num((bearing % 360.0) * BEARINGS / 360.0)
    row = _row(away)
    i, j = row.astype(int), column.astype(int) % BEARINGS
    down, right = row - i, column - np.floor(column)
    nearer = table[i, j] * (1 - right) + table[i, (j + 1) % BEARINGS] * right
    farther = table[i + 1, j] * (1 - right) + table[i + 1, (j + 1) % BEARINGS] * right
    return np.where(away > FARTHEST_M, 0.0, nearer * (1 - down) + farther * down)
