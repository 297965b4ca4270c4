"""Levels: which height each region stands at, and which sets are parts of another one.

A set at a height is a level. A larger set of the same plane that holds its regions, under the same ids and in the same
places, stands there at the same height: the whole city as one set and each of its levels as another agree.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from viewer.geometry.regions import FloatArray, IntArray, bounds
from viewer.model.city import City, RegionSet
from viewer.model.memo import remembered

MOST = 50_000  # regions of a level: more are no level of something larger, and their ids are not compared
SAME = 1e-6  # how far boxes of the same region may be apart, as a share of the largest coordinate


def is_part(city: City, regions: RegionSet) -> bool:
    """True for a set all of whose regions belong to a larger set on the same plane."""
    return regions.name in _wholes(city)


@remembered(64)
def heights(city: City, name: str) -> FloatArray:
    """(n,) how high each region of a set stands above the ground, world units.

    A region that a part of the set names stands where that part does; of several the highest counts.
    """
    regions = city.region_set(name)
    out = np.full(len(regions), float(regions.height))
    levels = [one for one in city.region_sets if _wholes(city).get(one.name, ()) and name in _wholes(city)[one.name]]
    for level in sorted(levels, key=lambda one: one.height):
        out[number_in(regions, level)] = level.height
    return out


def number_in(regions: RegionSet, others: RegionSet) -> IntArray:
    """(m,) which region of a set each one of another set is: of the same id, in the same box; -1 is none of them."""
    known = {word: i for i, word in enumerate(regions.ids)}
    number = np.array([known.get(word, -1) for word in others.ids], np.int64).reshape(-1)
    if not (number >= 0).any():
        return number
    boxes, own = bounds(regions.rings), bounds(others.rings)
    slack = SAME * max(float(np.nanmax(np.abs(own), initial=0.0)), 1e-9)
    same = (np.abs(boxes[number] - own) <= slack).all(axis=1)
    return np.where((number >= 0) & same, number, -1)


@remembered(64)
def decks(city: City, name: str) -> tuple[tuple[float, IntArray], ...]:
    """(height, numbers of the regions) of each height that a set has regions at, the lowest first.

    One deck for a set that is all at one height; none for a set without regions.
    """
    tall = heights(city, name)
    order = np.argsort(tall, kind="stable")
    edges = [0, *(np.flatnonzero(np.diff(tall[order])) + 1).tolist(), len(order)]
    return tuple((float(tall[order[a]]), order[a:b]) for a, b in pairwise(edges) if b > a)


@remembered(1)
def _wholes(city: City) -> dict[str, tuple[str, ...]]:
    """Name of each set that is a part -> the larger sets that it is a part of; none where all lies on the ground."""
    found: dict[str, tuple[str, ...]] = {}
    if not any(one.height for one in city.region_sets):
        return found
    for one in city.region_sets:
        larger = [other for other in city.region_sets if _may_hold(other, one)]
        for other in larger if 0 < len(one) <= MOST else ():
            if (number_in(other, one) >= 0).all():
                found[one.name] = (*found.get(one.name, ()), other.name)
    return found


def _may_hold(other: RegionSet, one: RegionSet) -> bool:
    return other is not one and len(other) > len(one) and other.plane == one.plane
