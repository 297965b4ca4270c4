"""What stays lit while something is chosen: the arrows and sites that touch it. Everything else fades. No Qt."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from viewer.geometry.locate import containing
from viewer.geometry.regions import FloatArray, IntArray, Ragged
from viewer.model.city import City, RegionSet
from viewer.model.memo import remembered
from viewer.model.state import Selection
from viewer.scene.marks import Dots, Ribbons

Mask = npt.NDArray[np.bool_]
MOST_KEPT = 20_000  # regions; of more it takes too long to find the one of every place


def arrows(city: City, selection: Selection, name: str, mark: Ribbons) -> Mask:
    """(m,) the arrows that are chosen, or begin or end at what is; all without a selection. name: of the set meant."""
    if not selection:
        return np.ones(len(mark.flows), bool)
    chosen = np.isin(mark.flows, list(selection.flows))
    return chosen | at(city, selection, name, np.asarray(mark.start)) | at(city, selection, name, np.asarray(mark.end))


def symbols(city: City, selection: Selection, name: str, mark: Dots) -> Mask:
    """(p,) the symbols of chosen sites and those that stand in chosen regions; all without a selection."""
    if not selection:
        return np.ones(len(mark.xy), bool)
    return at(city, selection, name, np.asarray(mark.xy, float).reshape(-1, 2))


def at(city: City, selection: Selection, name: str, xy: FloatArray) -> Mask:
    """(n,) which points lie in a chosen region or on a chosen site."""
    out = np.zeros(len(xy), bool)
    wanted = selection.region_set or name
    if selection.regions and any(one.name == wanted for one in city.region_sets):
        regions = city.region_set(wanted)
        if len(regions) <= MOST_KEPT:
            home = _homes(regions, np.ascontiguousarray(xy, np.float64).tobytes())
            out |= np.isin(home, list(selection.regions)) & (home >= 0)
        else:
            for region in selection.regions:
                if 0 <= region < len(regions):
                    out |= _inside(regions.rings, region, xy)
    if selection.sites and city.sites is not None:
        sites = [site for site in selection.sites if 0 <= site < len(city.sites)]
        slack = 1e-9 * max(float(np.nanmax(np.abs(xy), initial=1.0)), 1.0)
        for place in city.sites.xy[sites]:
            out |= (np.abs(xy - place) <= slack).all(axis=1)
    return out


@remembered(16)
def _homes(regions: RegionSet, places: bytes) -> IntArray:
    """(n,) the region that each place lies in, -1 for none. Kept: a selection changes often, ends and sites do not."""
    return containing(regions.rings, np.frombuffer(places, np.float64).reshape(-1, 2))


def _inside(rings: Ragged, region: int, xy: FloatArray) -> Mask:
    """(n,) which points lie in a region, by the even-odd rule over all its rings."""
    out = np.zeros(len(xy), bool)
    for ring in range(rings.region_rings[region], rings.region_rings[region + 1]):
        corners = rings.xy[rings.ring_starts[ring] : rings.ring_starts[ring + 1]]
        (x0, y0), (x1, y1) = corners[:-1].T, corners[1:].T
        x, y = xy[:, :1], xy[:, 1:]
        across = (y0 > y) != (y1 > y)
        with np.errstate(divide="ignore", invalid="ignore"):
            left = x < (x1 - x0) * (y - y0) / (y1 - y0) + x0
        out ^= (np.where(across, left, False).sum(axis=1) % 2).astype(bool)
    return out
