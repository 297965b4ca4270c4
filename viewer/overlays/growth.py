"""What stocks at sites grew by, step by step, as surveys of yards and of the rooms of a plant tell it."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from viewer.analysis.lying import Lying, lying
from viewer.geometry.regions import FloatArray
from viewer.model.city import City
from viewer.model.memo import remembered
from viewer.overlays.books import stock_sites

LEAST = 1e-9  # variance in square tonnes of a survey that states none


@dataclass(frozen=True, slots=True, eq=False)
class Grown:
    """(k, g) tonnes by which the stock of each of g materials at each of k sites grew, and the variance of that.

    nan where no survey tells it. 0 where no survey ever found the material.
    """

    tonnes: FloatArray
    variance: FloatArray
    materials: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Levels:
    """(t, k, g) tonnes that lie at k sites at the end of each step, and variances: nan where nobody looked.

    empty: (k, g) True where it is known that nothing lay there before the first step.
    """

    tonnes: FloatArray
    variance: FloatArray
    materials: tuple[str, ...]
    empty: npt.NDArray[np.bool_]

    def before(self, step: int) -> tuple[FloatArray, FloatArray]:
        """(k, g) tonnes and variances at the beginning of a step."""
        if step:
            return self.tonnes[step - 1], self.variance[step - 1]
        opened = np.where(self.empty, 0.0, np.nan)
        return opened, opened


def grown(city: City, step: int | None) -> Grown:
    """The growth during a step, or when it is None from the first survey, or the start if all was empty, to the last.

    (k, 0) without stocks at sites.
    """
    if step is not None:
        return growth_over(city, step, step)
    found = levels(city)
    known = np.isfinite(found.tonnes)
    if not known.any():
        return growth_over(city, 0, len(found.tonnes))
    first, last = known.argmax(axis=0)[None], len(known) - 1 - known[::-1].argmax(axis=0)[None]
    told = found.empty | (last > first)[0]
    before, doubt = (np.where(found.empty, 0.0, np.take_along_axis(table, first, 0)[0])
                     for table in (found.tonnes, found.variance))  # fmt: skip
    tonnes, variance = (np.take_along_axis(table, last, 0)[0] for table in (found.tonnes, found.variance))
    return Grown(np.where(told, tonnes - before, np.nan), np.where(told, variance + doubt, np.nan), found.materials)


def growth_over(city: City, first: int, last: int) -> Grown:
    """The growth from the beginning of step `first` to the end of step `last`, where a survey was made at both."""
    found = levels(city)
    if last >= len(found.tonnes):
        unknown = np.full(found.tonnes.shape[1:], np.nan)
        return Grown(unknown, unknown, found.materials)
    before, doubt = found.before(first)
    return Grown(found.tonnes[last] - before, found.variance[last] + doubt, found.materials)


@remembered(4)
def levels(city: City) -> Levels:
    """What lies at the sites. Where several surveys count the same stock, such as the yard's and the rooms', the surer
    one weighs more. (0, k, 0) without stocks at sites or a clock.
    """
    sites, steps = 0 if city.sites is None else len(city.sites), len(city.clock)
    held: list[tuple[Lying, bool]] = []
    for stocks in city.stocks:
        place = stock_sites(city, stocks) if sites else None
        if place is not None and len(stocks.ids) and stocks.step.max() >= 0:
            held.append((lying(replace(stocks, place=place), sites, steps), stocks.empty_before))
    if not held:
        nothing = np.zeros((0, sites, 0))
        return Levels(nothing, nothing, (), np.zeros((sites, 0), bool))
    materials = tuple(dict.fromkeys(name for one, _ in held for name in one.materials))
    shape = max(len(one.tonnes) for one, _ in held), sites, len(materials)
    total, doubt, weights = np.zeros(shape), np.zeros(shape), np.zeros(shape)
    found, empty = np.zeros(shape[1:], bool), np.zeros(shape[1:], bool)
    for one, opened in held:
        looked = np.flatnonzero(one.surveyed)
        for k, name in enumerate(one.materials):
            at, (tonnes, variance) = materials.index(name), (one.tonnes[looked, :, k], one.variance[looked, :, k])
            weight = _trust(tonnes, variance)
            total[looked, :, at] += weight * tonnes
            doubt[looked, :, at] += weight**2 * np.nan_to_num(variance)
            weights[looked, :, at] += weight
            found[:, at] |= weight > 0
            empty[:, at] |= opened & (weight > 0)
    known, unseen = weights > 0, np.broadcast_to(np.where(found, np.nan, 0.0), shape)
    mean = np.divide(total, weights, out=unseen.copy(), where=known)
    return Levels(mean, np.divide(doubt, weights**2, out=unseen.copy(), where=known), materials, empty | ~found)


def _trust(tonnes: FloatArray, variance: FloatArray) -> FloatArray:
    """(k,) how much a survey of a material counts at each site where another one counts the same thing too."""
    seen = (tonnes != 0).any(axis=0)
    spread = np.nan_to_num(np.where(tonnes != 0, variance, 0.0)).sum(axis=0)
    return np.where(seen, 1.0 / np.maximum(spread, LEAST), 0.0)
