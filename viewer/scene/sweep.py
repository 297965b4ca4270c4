"""The order in which an overlay that is switched on appears: from its sources outward, as its effect travels. No Qt."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from viewer.geometry.regions import FloatArray
from viewer.model.city import City
from viewer.scene.marks import Dots, Fills, Grid, Ribbons
from viewer.scene.picture import Picture

MOST = 24  # sources; more of them would be everywhere at once
EDGE = 0.12  # of the whole way: how soft the front is


def sources(city: City, picture: Picture) -> FloatArray:
    """(k, 2) places that an overlay spreads from, at most MOST: its symbols, else where its arrows begin, else what it
    shades as highest. None for a picture with nothing of these.
    """
    for found in (_symbols(picture), _origins(picture), _highest(city, picture)):
        known = found[np.isfinite(found).all(axis=1)]
        if len(known):
            return known[:MOST]
    return np.zeros((0, 2))


def arrival(xy: FloatArray, origins: FloatArray) -> FloatArray:
    """(n,) when the effect reaches each of the places (n, 2): 0 at a source, 1 at the farthest place; all 0 without."""
    if not len(origins) or not len(xy):
        return np.zeros(len(xy))
    near = np.full(len(xy), np.inf)
    for origin in origins:
        near = np.minimum(near, np.hypot(xy[:, 0] - origin[0], xy[:, 1] - origin[1]))
    farthest = np.max(near, where=np.isfinite(near), initial=0.0)
    return np.where(np.isfinite(near), near / farthest if farthest > 0 else 0.0, 1.0)


def shown(when: FloatArray, share: float) -> FloatArray:
    """How much 0..1 is seen of what appears `when` 0..1, once `share` 0..1 of the time is over: all of it at 1."""
    return np.clip((share * (1.0 + EDGE) - when) / EDGE, 0.0, 1.0)


def _symbols(picture: Picture) -> FloatArray:
    return _largest_first([(mark.xy, mark.radius_px) for mark in _of(picture, Dots)])


def _origins(picture: Picture) -> FloatArray:
    return _largest_first([(mark.start, mark.amounts) for mark in _of(picture, Ribbons)])


def _largest_first(own: Sequence[tuple[npt.ArrayLike, npt.ArrayLike]]) -> FloatArray:
    """(n, 2) places of (k, 2) places each with (k,) sizes."""
    if not own:
        return np.zeros((0, 2))
    spots, sizes = (np.concatenate([np.asarray(one, float) for one in part]) for part in zip(*own))
    return spots[np.argsort(-sizes, kind="stable")]


def _highest(city: City, picture: Picture) -> FloatArray:
    for mark in _of(picture, Fills):
        values = mark.values if mark.values.ndim == 1 else mark.values[-1]
        regions = city.region_set(mark.region_set)
        if np.isfinite(values).any():
            order = np.argsort(-np.where(np.isfinite(values), values, -np.inf), kind="stable")
            high = order[: max(int(np.isfinite(values).sum()) // 10, 1)][:MOST]
            return np.array([_middle(regions.rings, int(region)) for region in high])
    for mark in _of(picture, Grid):
        if np.isfinite(mark.values).any():
            row, column = np.unravel_index(np.nanargmax(mark.values), mark.values.shape)
            left, bottom, right, top = mark.box
            tall, wide = mark.values.shape
            x, y = left + (column + 0.5) / wide * (right - left), top - (row + 0.5) / tall * (top - bottom)
            return np.array([[x, y]])
    return np.zeros((0, 2))


def _middle(rings, region: int) -> FloatArray:
    own = rings.xy[rings.region_vertices[region] : rings.region_vertices[region + 1]]
    return (own.min(axis=0) + own.max(axis=0)) / 2 if len(own) else np.full(2, np.nan)


def _of(picture: Picture, kind: type) -> list:
    return [mark for mark in picture.marks if isinstance(mark, kind)]
