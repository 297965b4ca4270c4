"""What the data table can show of a city: its regions, facilities, points, lines and records, each as a sheet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from viewer.geometry.regions import FloatArray
from viewer.model.city import City, Column, LineSet, PointSet, Records, RegionSet, Sites
from viewer.scene import words
from viewer.tongue import marks, named, numeral, tr

Text = tuple[str, ...]


COUNTED = (  # what a sheet has rows of, beside the city's own words
    marks("{n} facility", "{n} facilities"),
    marks("{n} line", "{n} lines"),
    marks("{n} point", "{n} points"),
    marks("{n} row", "{n} rows"),
)


@dataclass(frozen=True, slots=True, eq=False)
class Head:
    """A column of words before those of the data: its title, a text for each row, and what to sort by instead."""

    title: str
    texts: Text
    keys: FloatArray | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """n rows. regions: they are those of the map, and choosing them is choosing there."""

    title: str
    noun: tuple[str, str]  # "cell", "cells"
    rows: int
    heads: tuple[Head, ...]
    columns: tuple[Column, ...]
    regions: bool = False

    @property
    def heading(self) -> str:
        """ "1,200 cells"."""
        return words.count(self.rows, *self.noun)


def sheets_of(city: City | None) -> tuple[Sheet, ...]:
    """The regions that are shown first, then everything else that has rows; nothing without a city."""
    return tuple(_sheets(city)) if city is not None else ()


def of_regions(regions: RegionSet) -> Sheet:
    """The regions with name and id."""
    heads = (Head(tr("Name"), regions.names), Head(tr("Id"), regions.ids))
    noun = (regions.singular, regions.plural)
    return Sheet(regions.title or regions.plural.capitalize(), noun, len(regions), heads, _columns(regions), True)


def _sheets(city: City) -> Iterator[Sheet]:
    if city.base is not None:
        yield of_regions(city.base)
    if city.sites is not None and len(city.sites):
        yield _of_sites(city.sites)
    for one in (*city.point_sets, *city.line_sets):
        noun = ("line", "lines") if isinstance(one, LineSet) else ("point", "points")
        yield Sheet(one.title or one.name, noun, len(one), tuple(_heads(one)), _columns(one))
    for records in city.records:
        yield _of_records(city, records)


def _of_sites(sites: Sites) -> Sheet:
    kinds = tuple(named(kind) for kind in sites.kinds)
    heads = (Head(tr("Name"), sites.names), Head(tr("Id"), sites.ids), Head(tr("Kind"), kinds))
    return Sheet(tr("Facilities"), ("facility", "facilities"), len(sites), heads, _columns(sites))


def _heads(one: PointSet | LineSet) -> Iterator[Head]:
    if isinstance(one, PointSet) and one.names:
        yield Head(tr("Name"), one.names)
    yield Head(tr("Id"), one.ids or tuple(numeral(str(row + 1)) for row in range(len(one))))


def _of_records(city: City, records: Records) -> Sheet:
    heads = [Head(tr("Id"), records.ids)] if records.ids else []
    if records.step is not None:
        labels = city.clock.labels
        when = tuple(labels[step] if step >= 0 else words.NO_DATA for step in records.step.tolist())
        heads.append(Head(tr("When"), when, records.step.astype(float)))
    return Sheet(records.title or records.name, ("row", "rows"), len(records), tuple(heads), _columns(records))


def _columns(held: RegionSet | PointSet | LineSet | Sites | Records) -> tuple[Column, ...]:
    return tuple(held.columns.values())
