"""Columns that look as if they had changed places: x and y, latitude and longitude, origin and destination."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from viewer.errors import Problem
from viewer.geometry.locate import containing
from viewer.geometry.regions import FloatArray, total_bounds
from viewer.model.city import END_REGION, END_SITE, Ends, RegionSet
from viewer.model.seen import OWN

MOST_LOOKED_AT = 500  # of many places so many, evenly taken
FEWEST = 2  # fewer may lie outside by chance
MOST_OF_THEM = 0.8  # that lie inside the regions when they are turned

Move = Callable[[FloatArray], FloatArray]  # coordinates of the file onto the plane of the regions


def swapped_axes(
    base: RegionSet | None, xy: FloatArray, move: Move, header: tuple[str, str], file: str
) -> list[Problem]:
    """A warning when no place (n, 2), as the file has it, lies where the regions are, and nearly all do when turned."""
    if base is None or not len(base.rings.xy) or base.plane == OWN:
        return []
    placed = xy[np.isfinite(xy).all(axis=1)]
    if len(placed) < FEWEST:
        return []
    some = placed[np.linspace(0, len(placed) - 1, min(len(placed), MOST_LOOKED_AT)).astype(int)]
    low, high = total_bounds(base.rings).reshape(2, 2)
    moved = move(some)
    if ((moved >= low) & (moved <= high)).all(axis=1).any():
        return []
    inside = (containing(base.rings, move(some[:, ::-1])) >= 0).mean()
    if inside < MOST_OF_THEM:
        return []
    x, y = header
    found = (
        f"{x!r} and {y!r} look swapped: none of the places lies in the {base.plural}, with the two exchanged they do"
    )
    return [Problem(found, f"x in {x!r} and y in {y!r}", what_to_do(x, y), file, field=x, severity="warning")]


def swapped_degrees(lonlat: FloatArray, header: tuple[str, str], file: str) -> list[Problem]:
    """An error when latitudes (the second of (n, 2) degrees) are none, and the longitudes would be some."""
    farthest = np.abs(lonlat[np.isfinite(lonlat).all(axis=1)]).max(axis=0, initial=0.0)
    if not (farthest[1] > 90.0 >= farthest[0] and farthest[1] <= 360.0):
        return []
    x, y = header
    found = f"{x!r} and {y!r} look swapped: no latitude goes to {farthest[1]:.6g} degrees"
    return [Problem(found, "latitudes of -90 to 90", what_to_do(x, y), file, field=y)]


def what_to_do(x: str, y: str) -> str:
    """How a person puts two columns right."""
    return (
        f"take {y!r} as x and {x!r} as y (of a pack in pack.toml, of a table in File > Read again...), "
        "or exchange the two names in the header"
    )


def swapped_ends(origin: Ends, destination: Ends, base: RegionSet | None, file: str) -> list[Problem]:
    """A note when all flows go from a site to a region, where waste is made in regions and brought to sites."""
    count = len(origin.kind)
    if base is None or count < FEWEST or not ((origin.kind == END_SITE) & (destination.kind == END_REGION)).all():
        return []
    found = f"origin and destination may be swapped: all {count:,} flows go from a site to a {base.singular}"
    hint = "if waste is meant, exchange [flows.origin] and [flows.destination] in pack.toml"
    return [Problem(found, f"from a {base.singular} to a site", hint, file, field="origin", severity="info")]
