"""Levels of detail for far views: coarser outlines whose borders stay joined, laid out so that neighbours are near."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np

from viewer.geometry.hilbert import hilbert_order, lies_scattered
from viewer.geometry.regions import IntArray, Ragged, empty_ragged, take

ROUNDS = 12  # at most, of leaving corners out for one level
LEAST_SHARE = 0.02  # of the corners that a round must leave out to be worth another
_NONE = np.zeros(0, np.int64)


@dataclass(frozen=True, slots=True, eq=False)
class Detail:
    """Outlines that may be off by about `tolerance` world units; 0 is as given.

    regions: (m,) the region that entry i of the rings is an outline of; empty where it is region i. Rows of a city are
    never reordered, only what is drawn of them.
    """

    tolerance: float
    rings: Ragged
    regions: IntArray = field(default_factory=lambda: _NONE)


def simplified(rings: Ragged, tolerance: float) -> Ragged:
    """The same regions with corners left out that matter less than a triangle of tolerance squared.

    A border that two regions share stays shared, a ring keeps four corners and no region disappears; regions without
    geometry keep their numbers. What is left of outlines may cross within the tolerance: they are for pictures, not
    for measures. Where regions overlap or leave gaps they are simplified as they are. ValueError below 0.
    """
    return _coarser(rings, [tolerance])[0]


def levels(
    rings: Ragged, tolerances: Sequence[float], report: Callable[[float], object] = lambda share: None
) -> tuple[Detail, ...]:
    """The regions as given, then a coarser level for each tolerance that saves a third of the vertices of the last.

    Where the rows lie scattered over the plane, every level is laid out along a Hilbert curve. report hears the share
    0..1 of the work that is done.
    """
    order = hilbert_order(rings) if lies_scattered(rings) else _NONE
    given = take(rings, order) if len(order) else rings
    found = [Detail(0.0, given, order)]
    wanted = sorted(tolerances)
    report(0.2)
    for tolerance, coarse in zip(wanted, _coarser(given, wanted, lambda share: report(0.2 + 0.8 * share))):
        if len(coarse.xy) * 3 <= len(found[-1].rings.xy) * 2:
            found.append(Detail(float(tolerance), coarse, order))
    return tuple(found)


def level_for(details: Sequence[Detail], units_per_px: float, *, share_px: float = 0.25) -> Detail:
    """The coarsest level that is off by no more than `share_px` of a pixel."""
    fit = [detail for detail in details if detail.tolerance <= share_px * units_per_px]
    return max(fit or [details[0]], key=lambda detail: detail.tolerance)


def _coarser(
    rings: Ragged, tolerances: Sequence[float], report: Callable[[float], object] = lambda share: None
) -> list[Ragged]:
    """One coarser version for each rising tolerance, each made of the one before."""
    if any(tolerance < 0 for tolerance in tolerances):
        raise ValueError(f"a tolerance of at least 0 expected, got {min(tolerances)}")
    if not len(rings.xy):
        return [empty_ragged(len(rings)) for _ in tolerances]
    from viewer.geometry import coarse

    xy = np.ascontiguousarray(rings.xy, np.float64)
    ring_starts = np.ascontiguousarray(rings.ring_starts, np.int64)
    place, fixed = _places(xy, ring_starts)
    closing = np.zeros(len(xy), bool)
    closing[ring_starts[1:][np.diff(ring_starts) > 0] - 1] = True
    live = np.flatnonzero(~closing).astype(np.int32)
    starts = ring_starts - np.concatenate((np.zeros(1, np.int64), np.cumsum(np.diff(ring_starts) > 0)))
    area, spare, spare_starts = np.empty(len(live), np.float32), np.empty_like(live), np.empty_like(starts)
    out = []
    for number, tolerance in enumerate(tolerances):
        for turn in range(ROUNDS):
            coarse.thin(xy, place, fixed, live, starts, tolerance**2, area, spare, spare_starts)
            live, spare, starts, spare_starts = spare, live, spare_starts, starts
            report((number + (turn + 1) / ROUNDS) / len(tolerances))
            if starts[-1] > (1 - LEAST_SHARE) * spare_starts[-1]:
                break
        report((number + 1) / len(tolerances))
        out.append(_closed(rings, live[: starts[-1]], starts))
    return out


def _places(xy: np.ndarray, ring_starts: IntArray) -> tuple[np.ndarray, np.ndarray]:
    """(v,) number of the place of each vertex, and by place 1 where more than two borders meet."""
    from viewer.geometry import coarse

    room = 1 << int(np.ceil(np.log2(len(xy) * 1.25 + 2)))
    keys, neighbours = np.zeros(room, np.uint64), np.zeros(room, np.uint64)
    place, fixed = np.zeros(len(xy), np.int32), np.zeros(room, np.uint8)
    bits = (xy + 0.0).view(np.uint64)  # there is one zero
    coarse.number_places(bits, ring_starts, keys, neighbours, place, fixed)
    return place, fixed


def _closed(rings: Ragged, live: np.ndarray, starts: IntArray) -> Ragged:
    """Rings of the vertices that are left, each ending where it begins; parts and regions as they were."""
    some = np.diff(starts) > 0
    ends = starts + np.concatenate((np.zeros(1, np.int64), np.cumsum(some)))
    vertices = np.empty(ends[-1], np.int64)
    inside = np.ones(len(vertices), bool)
    inside[ends[1:][some] - 1] = False
    vertices[inside] = live
    vertices[~inside] = live[starts[:-1][some]]
    return Ragged(rings.xy[vertices], ends, rings.part_starts, rings.region_starts)
