"""A field out of readings at stations, by inverse distance."""

from __future__ import annotations

import numpy as np

from viewer.geometry.regions import FloatArray

POWER = 2.0
NEAREST = 12


def inverse_distance(
    xy: FloatArray, values: FloatArray, places: FloatArray, *, power: float = POWER, nearest: int = NEAREST
) -> FloatArray:
    """(m,) mean of the nearest of (n,) readings at (n, 2) stations, weighed by distance^-power (Shepard 1968).

    At a station its own reading. A station without a place or a reading is left out; nan without any, and at places
    that are nan. ValueError for a power that is not above 0 or fewer than one station.
    """
    if not power > 0 or nearest < 1:
        raise ValueError("a power above 0 and at least one station are needed")
    from scipy.spatial import cKDTree

    known = np.isfinite(values) & np.isfinite(xy).all(axis=1)
    out, asked = np.full(len(places), np.nan), np.isfinite(places).all(axis=1)
    if not known.any() or not asked.any():
        return out
    among = min(nearest, int(known.sum()))
    away, which = cKDTree(xy[known]).query(places[asked], k=[*range(1, among + 1)])
    read = values[known][which]
    there = away == 0
    with np.errstate(divide="ignore"):
        weight = np.where(there.any(axis=1)[:, None], there, away**-power)
    out[asked] = (weight * read).sum(axis=1) / weight.sum(axis=1)
    return out
