"""The open City between the window and the loader process: a sketch goes there, what is new in it comes back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from viewer.geometry.regions import empty_ragged
from viewer.model.city import City, Column, LineSet, PointSet, RegionSet


def sketch(city: City) -> City:
    """What the loader has to know of an open City: its plane, its names, and the columns that keys could match."""
    return City(
        city.name,
        crs=city.crs,
        region_sets=tuple(_outline(regions) for regions in city.region_sets),
        point_sets=tuple(PointSet(points.name, (), points.xy[:0]) for points in city.point_sets),
        line_sets=tuple(LineSet(lines.name, lines.xy[:0], lines.starts[:1]) for lines in city.line_sets),
        fields=tuple(replace(field, values=field.values[:0, :0]) for field in city.fields),
        sites=city.sites,
        path=city.path,
    )


def _outline(regions: RegionSet) -> RegionSet:
    return replace(regions, rings=empty_ragged(len(regions)), details=())


def merged(onto: City, back: City) -> City:
    """`onto` with everything that `back`, made from its sketch, has beyond it: sets, columns, fields, checksums."""
    known = {regions.name: regions for regions in back.region_sets}
    grown = tuple(
        replace(regions, columns=_grown(regions.columns, known[regions.name].columns))
        if regions.name in known and len(known[regions.name]) == len(regions)
        else regions
        for regions in onto.region_sets
    )
    return replace(
        onto,
        crs=back.crs,
        region_sets=grown + _new(onto.region_sets, back.region_sets),
        point_sets=onto.point_sets + _new(onto.point_sets, back.point_sets),
        line_sets=onto.line_sets + _new(onto.line_sets, back.line_sets),
        fields=onto.fields + _new(onto.fields, back.fields),
        sha256=MappingProxyType({**onto.sha256, **back.sha256}),
    )


def _grown(old: Mapping[str, Column], every: Mapping[str, Column]) -> Mapping[str, Column]:
    return MappingProxyType({**old, **{name: column for name, column in every.items() if name not in old}})


def _new(old: tuple, every: tuple) -> tuple:
    names = {thing.name for thing in old}
    return tuple(thing for thing in every if thing.name not in names)
