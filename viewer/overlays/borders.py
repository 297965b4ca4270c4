"""Borders: the outlines and names of the base set, and the plain points and lines of an opened file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

import numpy as np

from viewer.errors import OverlayError
from viewer.geometry.regions import areas, centroids
from viewer.model.city import City, LineSet, PointSet, RegionSet
from viewer.model.seen import laid_over
from viewer.model.state import Value
from viewer.overlays.kind import Moment, OverlayKind, Text, Toggle, known_told
from viewer.scene import words
from viewer.scene.colour import DARK
from viewer.scene.marks import Borders, Dots, Lines, Mark, Names
from viewer.scene.picture import Entry, Legend, Picture, Readout, Receipt
from viewer.tongue import mark, named, tr

OPACITY = 0.55
POINT_RADIUS_PX = 3.0
LINE_WIDTH_PX = 1.5
PLENTY, FAINTEST = 250, 0.4  # regions; the outlines of more are fainter, down to this share of the usual strength
Thing = tuple[str, int, int]  # title, how many, how many of them without a place
Placed = TypeVar("Placed", PointSet, LineSet)
SMALL_M2 = 10_000.0  # where the largest region is smaller, areas are told in square metres


def build(city: City, params: Mapping[str, Value], moment: Moment) -> Picture:
    """Outlines as thin light lines; names, the larger region first: it keeps its name where there is no room."""
    asked = _asked(city, params)
    marks: list[Mark] = [_lines(lines) for lines in _drawn(city, city.line_sets, asked) if len(lines)]
    marks += [Borders(one.name, DARK.rgba("border", OPACITY / 2)) for one in laid_over(city)[1:]]
    if city.base is not None:
        marks.append(Borders(city.base.name, DARK.rgba("border", OPACITY * _strength(len(city.base)))))
        if params["names"]:
            marks.append(_names(city.base))
    marks += [_dots(points) for points in _drawn(city, city.point_sets, asked) if len(points)]
    things = _things(city, asked)
    return Picture(
        tuple(marks), _legend(city, things), _readouts(city), _receipt(city, things), _sentence(city, things)
    )


def _asked(city: City, params: Mapping[str, Value]) -> frozenset[str]:
    """The names of the pack's points and lines that are asked for. OverlayError names those that are not there."""
    if not params["things"]:
        return frozenset()
    known = {one.name: one.title for one in (*city.point_sets, *city.line_sets) if one.of_pack}
    only = {name.strip() for name in str(params["only"]).split(",") if name.strip()}
    if lost := sorted(only - known.keys()):
        raise OverlayError(tr("borders: no points or lines {name}; known: {known}", name=repr(lost[0]),
                              known=known_told(sorted(known.items()), typed=True) or tr("none")))  # fmt: skip
    return frozenset(only or known)


def _drawn(city: City, sets: tuple[Placed, ...], asked: frozenset[str]) -> tuple[Placed, ...]:
    """The points or lines to draw: over regions those of a pack only when they are asked for."""
    return tuple(one for one in sets if city.base is None or not one.of_pack or one.name in asked)


def _strength(regions: int) -> float:
    """1 .. FAINTEST: many outlines close to each other must not outshine what they enclose."""
    return max(FAINTEST, min(1.0, (PLENTY / max(regions, 1)) ** 0.5))


def _names(base: RegionSet) -> Names:
    middles, sizes = centroids(base.rings), areas(base.rings)
    order = np.argsort(-sizes, kind="stable")
    order = order[np.isfinite(middles[order]).all(axis=1) & np.array([bool(base.names[i]) for i in order], bool)]
    return Names(middles[order], tuple(base.names[i] for i in order), sizes[order])


def _lines(lines: LineSet) -> Lines:
    return Lines(lines.xy, lines.starts, DARK.rgba("soft", 0.9), LINE_WIDTH_PX)


def _dots(points: PointSet) -> Dots:
    placed = np.isfinite(points.xy).all(axis=1)
    colour = np.tile(np.array(DARK.rgba("soft"), np.uint8), (int(placed.sum()), 1))
    return Dots(points.xy[placed], np.full(len(colour), POINT_RADIUS_PX), colour)


def _things(city: City, asked: frozenset[str]) -> list[Thing]:
    """What is drawn: its title, how many, and how many of them could not be placed."""
    things = []
    for regions in laid_over(city):
        empty = int((np.diff(regions.rings.region_starts) == 0).sum())
        name = regions.plural
        if regions is not city.base and name == city.base.plural:
            name = tr("{districts} of {map}", districts=name, map=regions.title or regions.name)
        things.append((name, len(regions), empty))
    for points in _drawn(city, city.point_sets, asked):
        things.append((points.title or points.name, len(points), int((~np.isfinite(points.xy).all(axis=1)).sum())))
    for lines in _drawn(city, city.line_sets, asked):
        things.append((lines.title or lines.name, len(lines), int((np.diff(lines.starts) < 2).sum())))
    return things


def _legend(city: City, things: list[Thing]) -> Legend:
    entries = tuple(Entry(DARK.rgba("border"), name, number) for name, number, _ in things)
    notes = tuple(tr("{n} of the {things} without a place", n=words.number(lost), things=name)
                  for name, _, lost in things if lost)  # fmt: skip
    source = city.base.source if city.base else ""
    title = tr("Borders and names") if city.base else tr("Places")
    plain = city.base is not None and len(things) == 1 and not notes
    return Legend(title, entries=entries, notes=notes, source=source, background=plain)


def _readouts(city: City) -> tuple[Readout, ...]:
    if city.base is None or not city.crs.metres:
        return ()
    square_m = areas(city.base.rings)
    unit, divisor = ("m2", 1.0) if square_m.max(initial=0.0) < SMALL_M2 else ("km2", 1e6)
    size = np.where(square_m > 0, square_m / divisor, np.nan)
    return (Readout(tr("Area"), unit, city.base.name, size, (), city.base.source),)


def _receipt(city: City, things: list[Thing]) -> Receipt:
    plane = city.crs.name or city.crs.plane or city.crs.source
    rows = sum(number for _, number, _ in things)
    return Receipt(
        tr("area by the shoelace formula in the plane of the city"), ((tr("plane"), named(plane)),), (), rows
    )


def _sentence(city: City, things: list[Thing]) -> str:
    if city.base is not None:
        districts = words.count(len(city.base), city.base.singular, city.base.plural)
        return tr("{city} has {districts}.", city=city.title or city.name, districts=districts)
    held = [tr("{n} {things}", n=words.number(number), things=name) for name, number, _ in things]
    if not held:
        return tr("{city} shows nothing.", city=city.title or city.name)
    return tr("{city} shows {things}.", city=city.title or city.name, things=words.listed(held))


KIND = OverlayKind(
    "borders",
    mark("Borders and names"),
    build,
    needs=("regions|points|lines",),
    params=(
        Toggle("names", True, mark("Names")),
        Toggle("things", False, mark("Points and lines of the city")),
        Text("only", "", mark("Of these only, by name")),
    ),
    colour="#B9CCEA",
    subtitle=mark("outlines of the map"),
)
