"""Levels of detail for far views: coarser outlines whose borders stay joined."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from viewer.geometry.regions import Ragged, from_shapely, to_shapely


@dataclass(frozen=True, slots=True, eq=False)
class Detail:
    """Outlines that may be off by about `tolerance` world units; 0 is as given."""

    tolerance: float
    rings: Ragged


def simplified(rings: Ragged, tolerance: float) -> Ragged:
    """The same regions with corners left out that matter less than a triangle of tolerance squared.

    A border that two regions share stays shared, and no region disappears; regions without geometry keep their
    numbers. Where the regions overlap or leave gaps they are simplified as they are. ValueError below 0.
    """
    import shapely

    if tolerance < 0:
        raise ValueError(f"a tolerance of at least 0 expected, got {tolerance}")
    shapes = to_shapely(rings)
    empty = shapely.is_empty(shapes)
    coarse = np.full(len(shapes), None, object)
    coarse[~empty] = shapely.coverage_simplify(shapes[~empty], tolerance)
    return from_shapely(coarse)


def levels(rings: Ragged, tolerances: Sequence[float]) -> tuple[Detail, ...]:
    """The regions as given, then a coarser level for each tolerance that saves a third of the vertices."""
    found = [Detail(0.0, rings)]
    for tolerance in sorted(tolerances):
        coarse = simplified(rings, tolerance)
        if len(coarse.xy) * 3 <= len(found[-1].rings.xy) * 2:
            found.append(Detail(float(tolerance), coarse))
    return tuple(found)


def level_for(details: Sequence[Detail], units_per_px: float, *, share_px: float = 0.25) -> Detail:
    """The coarsest level that is off by no more than `share_px` of a pixel."""
    fit = [detail for detail in details if detail.tolerance <= share_px * units_per_px]
    return max(fit or [details[0]], key=lambda detail: detail.tolerance)
