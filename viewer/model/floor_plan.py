"""A floor plan as a city of its own: the set of regions that lies in a plane of its own, and what is in it."""

from __future__ import annotations

from viewer.model.city import City, Crs, RegionSet

OWN = "own"


def floor_plans(city: City | None) -> tuple[RegionSet, ...]:
    """The region sets that cannot be laid over the city, in its order."""
    return tuple(regions for regions in city.region_sets if regions.plane == OWN) if city is not None else ()


def seen(city: City, region_set: str) -> City:
    """What is on screen for a choice of region set: the city, or one of its floor plans alone.

    A plan keeps clock, sources, note and what belongs to its rooms. It is measured in metres only when the city's own
    coordinates are plain metres too; KeyError for an unknown set.
    """
    regions = city.region_set(region_set) if region_set else None
    if regions is None or regions.plane != OWN:
        return city
    metres = city.crs.metres and not city.crs.plane
    crs = Crs("local", name="a plane of its own, in metres" if metres else "a plane of its own", metres=metres)
    tracks = city.tracks if city.tracks is not None and city.tracks.region_set == region_set else None
    return City(
        name=f"{city.name}-{regions.name}",
        title=regions.title or regions.name,
        question=_place(city, regions),
        crs=crs,
        region_sets=(regions,),
        stocks=tuple(stock for stock in city.stocks if stock.region_set == region_set),
        tracks=tracks,
        clock=city.clock,
        series=tuple(series for series in city.series if series.region_set == region_set),
        sources=city.sources,
        note=city.note,
        path=city.path,
        sha256=city.sha256,
    )


def _place(city: City, regions: RegionSet) -> str:
    """Where the plan belongs: "a floor plan in The Capital, 2147"."""
    site = city.sites.names[city.sites.ids.index(regions.site)] if _known(city, regions.site) else ""
    where = ", ".join(filter(None, (site if site not in regions.title else "", city.title or city.name)))
    return f"floor plan · {where}"


def _known(city: City, site: str) -> bool:
    return city.sites is not None and site in city.sites.ids
