"""The stacks of a city: sites with an emission, how high they are, and what they let out."""

from __future__ import annotations

import numpy as np

from viewer.analysis.dispersal import heights_of
from viewer.analysis.plume import Stack
from viewer.errors import OverlayError
from viewer.model.city import City
from viewer.overlays.kind import EMISSION_COLUMNS
from viewer.tongue import tr


def stacks_of(city: City) -> tuple[Stack, ...]:
    """The sites that let something out and have a place. OverlayError without a map in metres or without emissions."""
    if city.crs.local:
        raise OverlayError(tr("plume: metres are needed: the map is a plane without them"))
    sites = city.sites
    column = next((sites.columns[name] for name in EMISSION_COLUMNS if sites and name in sites.columns), None)
    if column is None:
        raise OverlayError(tr("plume: emissions of the sites are needed"))
    heights, placed = heights_of(sites), np.isfinite(sites.xy).all(axis=1)
    rows = np.flatnonzero(placed & np.isfinite(column.values) & (column.values > 0))
    return tuple(Stack(*(float(v) for v in sites.xy[i]), float(column.values[i]), float(heights[i])) for i in rows)
