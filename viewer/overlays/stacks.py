"""The stacks of a city: sites with an emission, how high they are, and what they let out."""

from __future__ import annotations

from itertools import product

import numpy as np

from viewer.analysis.dispersal import CLASSES, Air
from viewer.analysis.plume import Stack, Weather
from viewer.errors import OverlayError
from viewer.geometry.regions import FloatArray
from viewer.model.city import City, Sites
from viewer.overlays.kind import EMISSION_COLUMNS

HEIGHT_COLUMNS = ("height_m", "stack_m")
LOW_M = 10.0  # height of a source whose height is not known
DIRECTIONS = 72  # fine enough that a plume is wider than the step to the next: no spokes
MIXED_WORDS = ", ".join(f"{100 * share:.0f} % class {letter} at {wind:g} m/s" for share, wind, letter in CLASSES)
ALL_WINDS = Air(
    tuple(
        Weather(wind, i * 360.0 / DIRECTIONS, stability, share / DIRECTIONS)
        for (share, wind, stability), i in product(CLASSES, range(DIRECTIONS))
    ),
    "briggs-urban",
    f"no record of the wind: it blows from all sides equally often; {MIXED_WORDS}",
)


def heights_of(sites: Sites) -> FloatArray:
    """(k,) metres above ground, 10 where no height is known."""
    column = next((sites.columns[name] for name in HEIGHT_COLUMNS if name in sites.columns), None)
    values = np.full(len(sites), np.nan) if column is None else np.asarray(column.values, float)
    return np.where(np.isfinite(values) & (values >= 0), values, LOW_M)


def stacks_of(city: City) -> tuple[Stack, ...]:
    """The sites that let something out and have a place. OverlayError without a map in metres or without emissions."""
    if city.crs.local:
        raise OverlayError("plume: metres are needed: the map is a plane without them")
    sites = city.sites
    column = next((sites.columns[name] for name in EMISSION_COLUMNS if sites and name in sites.columns), None)
    if column is None:
        raise OverlayError("plume: emissions of the sites are needed")
    heights, placed = heights_of(sites), np.isfinite(sites.xy).all(axis=1)
    rows = np.flatnonzero(placed & np.isfinite(column.values) & (column.values > 0))
    return tuple(Stack(*(float(v) for v in sites.xy[i]), float(column.values[i]), float(heights[i])) for i in rows)
