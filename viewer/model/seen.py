"""What is on screen for a choice of region set: the city on another of its sets, or a floor plan by itself."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from viewer.geometry.regions import IntArray
from viewer.model.city import END_PLACE, END_REGION, City, Crs, Ends, RegionSet, Series
from viewer.model.levels import is_part, number_in
from viewer.model.memo import remembered
from viewer.tongue import mark, tr

OWN = "own"


def other_sets(city: City | None) -> tuple[RegionSet, ...]:
    """The region sets that can be chosen instead of the base, in the city's order."""
    return city.region_sets[1:] if city is not None else ()


def laid_over(city: City) -> tuple[RegionSet, ...]:
    """The base and every other set that lies on the same plane: all that can be drawn in one picture.

    A set that is a part of a larger one, such as one level of a city, is left out: it is drawn with the whole.
    """
    base = city.base
    others = (one for one in city.region_sets if one is base or (base is not None and one.plane == base.plane))
    return tuple(one for one in others if one is base or not is_part(city, one))


@remembered(kept=8)
def seen(city: City, region_set: str) -> City:
    """The city as it is shown for a choice of region set; "" is the base.

    Another set on the city's plane becomes the base, and the title says which; flows keep their places on the map, and
    those ends that are regions of the set as well stay regions, all others are bare places. What is told of the base
    over time is told of a set that is a part of it. A floor plan is shown alone: it keeps clock, sources, note and what
    belongs to its rooms, and is measured in metres only when the city's own coordinates are plain metres too. KeyError
    for an unknown set.
    """
    regions = city.region_set(region_set) if region_set else city.base
    if regions is None or regions is city.base:
        return city
    found = _plan(city, regions) if regions.plane == OWN else _based_on(city, regions)
    return found if city.original is None else replace(found, original=seen(city.original, regions.name))


def _based_on(city: City, regions: RegionSet) -> City:
    flows = city.flows
    if flows is not None:
        number = number_in(regions, city.base)
        flows = replace(
            flows, origin=_renumbered(flows.origin, number), destination=_renumbered(flows.destination, number)
        )
    others = tuple(one for one in city.region_sets if one is not regions)
    title = f"{city.title or city.name} · {regions.title or regions.name}"
    series = (*city.series, *_series_of_part(city, regions))
    return replace(city, title=title, region_sets=(regions, *others), flows=flows, series=series)


def _series_of_part(city: City, regions: RegionSet) -> tuple[Series, ...]:
    """The base's series on a set that is a part of it; none on another set."""
    where = number_in(city.base, regions)
    if not len(where) or (where < 0).any():
        return ()
    told = {series.name for series in city.series if series.region_set == regions.name}
    mine = (series for series in city.series if series.region_set == city.base.name and series.name not in told)
    return tuple(replace(one, region_set=regions.name, values=one.values[:, where]) for one in mine)


def _renumbered(ends: Ends, number: IntArray) -> Ends:
    """The same ends with regions of the base under their new numbers (n,); those that get -1 become bare places."""
    region = ends.kind == END_REGION
    index = np.where(region, number[np.where(region, ends.index, 0)] if len(number) else -1, ends.index)
    kind = np.where(region & (index < 0), END_PLACE, ends.kind)
    return replace(ends, kind=kind.astype(np.int8), index=index.astype(np.int32))


def _plan(city: City, regions: RegionSet) -> City:
    metres = city.crs.metres and not city.crs.plane
    crs = Crs(
        "local", name=mark("a plane of its own, in metres") if metres else mark("a plane of its own"), metres=metres
    )
    tracks = city.tracks if city.tracks is not None and city.tracks.region_set == regions.name else None
    return City(
        name=f"{city.name}-{regions.name}",
        title=regions.title or regions.name,
        question=_place(city, regions),
        crs=crs,
        region_sets=(regions,),
        stocks=tuple(stock for stock in city.stocks if stock.region_set == regions.name),
        tracks=tracks,
        clock=city.clock,
        series=tuple(series for series in city.series if series.region_set == regions.name),
        sources=city.sources,
        note=city.note,
        path=city.path,
        sha256=city.sha256,
        texts=city.texts,
    )


def _place(city: City, regions: RegionSet) -> str:
    """Where the plan belongs: "a floor plan in The Capital, 2147"."""
    site = city.sites.names[city.sites.ids.index(regions.site)] if _known(city, regions.site) else ""
    where = ", ".join(filter(None, (site if site not in regions.title else "", city.title or city.name)))
    return tr("floor plan · {place}", place=where)


def _known(city: City, site: str) -> bool:
    return city.sites is not None and site in city.sites.ids
