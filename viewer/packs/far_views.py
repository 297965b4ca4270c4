"""Outlines for far views of large region sets, made once while nobody waits and kept with the city."""

from __future__ import annotations

from dataclasses import replace

from viewer.geometry.cover import levels
from viewer.geometry.regions import empty_ragged, total_bounds
from viewer.model.city import City, RegionSet
from viewer.packs.layers import Report, tell

LARGE = 200_000  # corners from which on a set is drawn in less time with outlines of its own for far views
SCREEN_PX = 1080  # the smaller side of the picture that shows everything
STEPS = (1 / 64, 1 / 16, 1 / 4, 1.0)  # of half a sample in that picture, four of them to a pixel


def wanted(city: City) -> bool:
    """True if some set is large and has no such outlines yet."""
    return any(map(_is_wanted, city.region_sets))


def with_far_views(city: City, report: Report) -> City:
    """The city with outlines for far views in every large set; as it is where there is no memory for them."""
    sets = []
    for regions in city.region_sets:
        try:
            sets.append(_detailed(regions, report) if _is_wanted(regions) else regions)
        except MemoryError:
            sets.append(regions)
    return replace(city, region_sets=tuple(sets))


def alone(city: City) -> City:
    """The names of the region sets and their outlines for far views, nothing else: what is new about the city."""
    sets = tuple(
        RegionSet(regions.name, (), (), empty_ragged(), details=regions.details) for regions in city.region_sets
    )
    return City(city.name, crs=city.crs, region_sets=sets, path=city.path)


def _is_wanted(regions: RegionSet) -> bool:
    return len(regions.rings.xy) >= LARGE and not regions.details


def _detailed(regions: RegionSet, report: Report) -> RegionSet:
    def told(share: float) -> None:
        tell(report, share, f"{regions.title or regions.name}: outlines for far views")

    told(0.0)
    box = total_bounds(regions.rings)
    sample = float(max(box[2] - box[0], box[3] - box[1])) / SCREEN_PX / 2
    details = levels(regions.rings, [step * sample / 2 for step in STEPS], told)
    return replace(regions, details=details if len(details[0].regions) else details[1:])
