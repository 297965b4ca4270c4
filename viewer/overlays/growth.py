"""What stocks at sites grew by, step by step, as surveys of yards and of the rooms of a plant tell it."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import numpy as np

from viewer.analysis.lying import lying
from viewer.geometry.regions import FloatArray
from viewer.model.city import City
from viewer.overlays.books import stock_sites

LEAST = 1e-9  # variance in square tonnes of a survey that states none


@lru_cache(maxsize=4)
def growth(city: City) -> tuple[FloatArray, tuple[str, ...]]:
    """(t, k, g) tonnes by which the stock of each of g materials at each of k sites grew during each step.

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
        return np.zeros((0, sites, 0)), ()
    materials = tuple(dict.fromkeys(name for one in held for name in one.materials))
    longest = max(len(one.tonnes) for one in held)
    total, weights = np.zeros((longest, sites, len(materials))), np.zeros((sites, len(materials)))
    for one in held:
        level = np.concatenate((one.tonnes, np.repeat(one.tonnes[-1:], longest - len(one.tonnes), axis=0)))
        change = np.diff(level, axis=0, prepend=np.zeros_like(level[:1]))
        for k, name in enumerate(one.materials):
            weight = _trust(one.tonnes[:, :, k], one.variance[:, :, k])
            total[:, :, materials.index(name)] += weight * change[:, :, k]
            weights[:, materials.index(name)] += weight
    return np.divide(total, weights, out=np.zeros_like(total), where=weights > 0), materials


def _trust(tonnes: FloatArray, variance: FloatArray) -> FloatArray:
    """(k,) how much a survey of a material counts at each site where another one counts the same thing too."""
    seen = (tonnes != 0).any(axis=0)
    spread = np.nan_to_num(np.where(tonnes != 0, variance, 0.0)).sum(axis=0)
    return np.where(seen, 1.0 / np.maximum(spread, LEAST), 0.0)


def grown(city: City, step: int | None) -> tuple[FloatArray, tuple[str, ...]]:
    """(k, g) the growth of one step, or of the whole survey when step is None; (k, 0) where nothing is known."""
    by_step, materials = growth(city)
    if step is None or not len(by_step):
        return by_step.sum(axis=0), materials
    return (by_step[step] if step < len(by_step) else np.zeros(by_step.shape[1:])), materials
