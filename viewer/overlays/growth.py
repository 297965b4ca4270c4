"""What stocks at sites grew by, step by step, as surveys of yards and of the rooms of a plant tell it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from viewer.analysis.lying import lying
from viewer.geometry.regions import FloatArray
from viewer.model.city import City
from viewer.overlays.books import stock_sites

LEAST = 1e-9  # variance in square tonnes of a survey that states none


@dataclass(frozen=True, slots=True, eq=False)
class Grown:
    """(k, g) tonnes by which the stock of each of g materials at each of k sites grew, and the variance of that."""

    tonnes: FloatArray
    variance: FloatArray
    materials: tuple[str, ...]


def grown(city: City, step: int | None) -> Grown:
    """The growth during a step, or over the whole survey when it is None; (k, 0) without stocks at sites."""
    level, variance, materials = levels(city)
    if not len(level) or (step is not None and step >= len(level)):
        nothing = np.zeros(level.shape[1:])
        return Grown(nothing, nothing, materials)
    if step is None:
        return Grown(level[-1], variance[-1], materials)
    before, doubt = (level[step - 1], variance[step - 1]) if step else (0.0, 0.0)
    return Grown(level[step] - before, variance[step] + doubt, materials)


@lru_cache(maxsize=4)
def levels(city: City) -> tuple[FloatArray, FloatArray, tuple[str, ...]]:
    """(t, k, g) tonnes that lie at k sites at the end of each step, their variances, and the names of g materials.

    Nothing lies anywhere before the first step. Where several surveys count the same stock, such as the yard's and the
    rooms', the surer one weighs more. (0, k, 0) without stocks at sites or a clock.
    """
    sites, steps = 0 if city.sites is None else len(city.sites), len(city.clock)
    held = []
    for stocks in city.stocks:
        place = stock_sites(city, stocks) if sites else None
        if place is not None and len(stocks.ids) and stocks.step.max() >= 0:
            held.append(lying(replace(stocks, place=place), sites, steps))
    if not held:
        nothing = np.zeros((0, sites, 0))
        return nothing, nothing, ()
    materials = tuple(dict.fromkeys(name for one in held for name in one.materials))
    longest = max(len(one.tonnes) for one in held)
    shape = longest, sites, len(materials)
    total, doubt, weights = np.zeros(shape), np.zeros(shape), np.zeros(shape[1:])
    for one in held:
        last = longest - len(one.tonnes)
        tonnes, variance = (np.concatenate((table, np.repeat(table[-1:], last, axis=0)))
                            for table in (one.tonnes, np.nan_to_num(one.variance)))  # fmt: skip
        for k, name in enumerate(one.materials):
            at = materials.index(name)
            weight = _trust(one.tonnes[:, :, k], one.variance[:, :, k])
            total[:, :, at] += weight * tonnes[:, :, k]
            doubt[:, :, at] += weight**2 * variance[:, :, k]
            weights[:, at] += weight
    known = weights > 0
    mean = np.divide(total, weights, out=np.zeros(shape), where=known)
    return mean, np.divide(doubt, weights**2, out=np.zeros(shape), where=known), materials


def _trust(tonnes: FloatArray, variance: FloatArray) -> FloatArray:
    """(k,) how much a survey of a material counts at each site where another one counts the same thing too."""
    seen = (tonnes != 0).any(axis=0)
    spread = np.nan_to_num(np.where(tonnes != 0, variance, 0.0)).sum(axis=0)
    return np.where(seen, 1.0 / np.maximum(spread, LEAST), 0.0)
