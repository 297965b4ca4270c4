"""Trace: where what a place holds came from, where it goes, and the recorded way of a single batch."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

import numpy as np

from viewer.geometry.regions import FloatArray, IntArray, centroids
from viewer.model.city import END_PLACE, END_REGION, END_SITE, City
from viewer.model.state import Value
from viewer.overlays import trace_words
from viewer.overlays.amounts import amounts
from viewer.overlays.arrows import FOREMOST, PARTICLES
from viewer.overlays.batch_way import batch_picture
from viewer.overlays.books import reported
from viewer.overlays.choropleth import CLASS_PARAMS
from viewer.overlays.kind import Choice, Moment, OverlayKind, Range
from viewer.overlays.starts import start_of
from viewer.overlays.tracing import Walk, regions_of_sites, walk
from viewer.scene.colour import DARK
from viewer.scene.marks import CallOut, Dots, Names, Ribbons
from viewer.scene.particles import quantum
from viewer.scene.picture import Picture, Readout
from viewer.tongue import mark, tr

WIDEST_PX, THINNEST_PX, OPACITY = 14.0, 0.8, 0.8
SITE_PX = (4.0, 11.0)  # radius of the least and of the largest share
START_PX = 13.0
MADE = {
    "share": mark("Made there, share"),
    "tonnes": mark("Made there"),
    "other": mark("Made there, by the other account"),
    "difference": mark("Made there, difference of the accounts"),
}
ENDS = {
    "share": mark("Ends there, share"),
    "tonnes": mark("Ends there"),
    "other": mark("Ends there, by the other account"),
    "difference": mark("Ends there, difference of the accounts"),
}


def build(city: City, params: Mapping[str, Value], moment: Moment) -> Picture:
    """A batch if one is chosen; else the chosen site or region over the whole record, whatever the step.

    Without a start the site that handles most; without a direction a site's waste is followed up, a region's down.
    """
    if params["batch"]:
        return batch_picture(city, str(params["batch"]), moment)
    kind, index = start_of(city, str(params["start"]))
    direction = str(params["direction"]) or ("upstream" if kind == END_SITE else "downstream")
    material = str(params["material"])
    found = walk(city, kind, index, direction, account=moment.account, material=material)
    other = _other(city, found, moment, material)
    ribbons, hidden = _ribbons(city, found, int(params["top"]))
    share = _shares(city, found)
    shading = None if share is None else amounts(share, params, "burden" if direction == "downstream" else "waste")
    fills = () if shading is None else (shading.fills(city.base.name, share),)
    legend = trace_words.legend(
        city, found, other, shading, nothing=0 if share is None else int((share == 0).sum()),
        notes=trace_words.left_out(city, hidden), ribbons=ribbons, official=moment.official,
    )  # fmt: skip
    return Picture(
        (*fills, ribbons, *_dots(city, found), *_place_names(city, found), *_call_outs(city, found)),
        legend,
        () if share is None else _readouts(city, found, other, share),
        trace_words.receipt(city, found),
        trace_words.sentence(city, found, other, material),
        MappingProxyType(trace_words.figures(found, other)),
        over_time=True,  # the whole record: the same at every step
    )


def _other(city: City, found: Walk, moment: Moment, material: str) -> Walk | None:
    """The same walk by the other account; None where the operators report nothing, or nothing was weighed."""
    booked = reported(city.flows)
    if booked.all() or not booked.any():
        return None
    kind, index, _ = found.start
    account = "full" if moment.official else "official"
    return walk(city, kind, index, found.direction, account=account, material=material)


def _shares(city: City, found: Walk) -> FloatArray | None:
    """(n,) percent of the start that was made in each region, or downstream that ends there; None without regions."""
    if city.base is None or not len(city.base):
        return None
    tonnes, around = np.zeros(len(city.base)), regions_of_sites(city)
    for (place, _), rest in zip(found.states, found.trace.rest):
        region = place[1] if place[0] == END_REGION else -1
        if place[0] == END_SITE and found.direction == "downstream":
            region = int(around[place[1]])
        if region >= 0:
            tonnes[region] += rest
    return 100.0 * tonnes / found.tonnes if found.tonnes > 0 else tonnes


def _pairs(city: City, found: Walk) -> tuple[IntArray, FloatArray, FloatArray, IntArray, list[str]]:
    """The edges of all materials between the same two ends as one: row, start, end, number of each edge, names."""
    flows, number = city.flows, {}
    owner = np.array([number.setdefault((a, b), len(number)) for a, b, _ in found.edges], np.int64)
    lead = found.rows[np.unique(owner, return_index=True)[1]]
    return (
        lead,
        flows.origin.xy[lead],
        flows.destination.xy[lead],
        owner,
        [tr("{start} to {end}", start=a[2], end=b[2]) for a, b in number],
    )


def _ribbons(city: City, found: Walk, top: int) -> tuple[Ribbons, tuple[int, float, int, float]]:
    """The largest ways as arrows; how many others there are and what they carry, and how many have no place."""
    _, start, end, owner, names = _pairs(city, found)
    tonnes = np.bincount(owner, found.trace.edges, len(names))
    tonnes[tonnes <= trace_words.SMALLEST * found.tonnes] = 0.0
    placed = np.isfinite(start).all(axis=1) & np.isfinite(end).all(axis=1)
    order = np.argsort(-np.where(placed, tonnes, 0.0), kind="stable")
    order = order[(placed & (tonnes > 0))[order]]
    drawn, rest, lost = order[:top], order[top:], ~placed & (tonnes > 0)
    colour = np.tile(np.array(DARK.rgba("waste", OPACITY), np.uint8), (len(drawn), 1))
    largest = float(tonnes[drawn].max(initial=0.0))
    ribbons = Ribbons(
        start[drawn], end[drawn], tonnes[drawn], colour, np.full(len(drawn), -1), tuple(names[i] for i in drawn),
        city.flows.unit, WIDEST_PX, THINNEST_PX, largest, quantum(float(tonnes[drawn].sum()), PARTICLES),
    )  # fmt: skip
    return ribbons, (len(rest), float(tonnes[rest].sum()), int(lost.sum()), float(tonnes[lost].sum()))


def _dots(city: City, found: Walk) -> tuple[Dots, ...]:
    """The sites that the waste touches, larger the more of it; the start, where it is a site, as the largest."""
    touched = trace_words.by_site(found)
    if found.start[0] == END_SITE:
        touched[found.start[1]] = 0.0
    sites = [site for site in touched if np.isfinite(city.sites.xy[site]).all()]
    if not sites:
        return ()
    share = np.sqrt(np.array([min(touched[site] / found.tonnes, 1.0) if found.tonnes > 0 else 0.0 for site in sites]))
    radius = SITE_PX[0] + (SITE_PX[1] - SITE_PX[0]) * share
    at_start = np.array([(END_SITE, site) == found.start[:2] for site in sites])
    radius[at_start] = START_PX
    colour = np.tile(np.array(DARK.rgba("burden"), np.uint8), (len(sites), 1))
    names = tuple(city.sites.names[site] for site in sites)
    return (Dots(city.sites.xy[sites], radius, colour, "hexagon", names, np.array(sites, np.int64)),)


def _place_names(city: City, found: Walk) -> tuple[Names, ...]:
    """Names of the ends outside the account, such as goods in use, where the waste reaches them."""
    flows, spots = city.flows, {}
    for edge in np.flatnonzero(found.trace.edges > trace_words.SMALLEST * found.tonnes).tolist():
        row = int(found.rows[edge])
        for place, ends in zip(found.edges[edge][:2], (flows.origin, flows.destination)):
            if place[0] == END_PLACE and np.isfinite(ends.xy[row]).all():
                spot = place[2], *ends.xy[row].tolist()
                spots[spot] = spots.get(spot, 0.0) + float(found.trace.edges[edge])
    if not spots:
        return ()
    xy = np.array([spot[1:] for spot in spots])
    return (Names(xy, tuple(spot[0] for spot in spots), FOREMOST + np.array(list(spots.values()))),)


def _call_outs(city: City, found: Walk) -> tuple[CallOut, ...]:
    kind, index, name = found.start
    spot = city.sites.xy[index] if kind == END_SITE else centroids(city.base.rings)[index]
    if not np.isfinite(spot).all():
        return ()
    lines = trace_words.start_lines(city, found)
    return (CallOut((float(spot[0]), float(spot[1])), name, lines, DARK.rgba("burden")),)


def _readouts(city: City, found: Walk, other: Walk | None, share: FloatArray) -> tuple[Readout, ...]:
    """Share and tonnes of each region, and with a second account what that says and by how much they differ."""
    base, source, unit = city.base.name, city.flows.source, city.flows.unit
    label = MADE if found.direction == "upstream" else ENDS
    tonnes = share * found.tonnes / 100.0
    out = [Readout(tr(label["share"]), "%", base, share, source=source),
           Readout(tr(label["tonnes"]), unit, base, tonnes, source=source)]  # fmt: skip
    if other is not None:
        there = _shares(city, other) * other.tonnes / 100.0
        out.append(Readout(tr(label["other"]), unit, base, there, source=source))
        out.append(Readout(tr(label["difference"]), unit, base, tonnes - there, source=source))
    return tuple(out)


KIND = OverlayKind(
    "trace",
    mark("Trace"),
    build,
    needs=("flows", "sites|regions"),
    params=(
        Choice("start", (), "", mark("Start"), of="starts"),
        Choice("direction", ("", "upstream", "downstream"), "", mark("Direction")),
        Choice("material", (), "", mark("Material"), of="materials"),
        Choice("batch", (), "", mark("Batch"), of="batches"),
        Range("top", 1, 500, 60, title=mark("Largest flows")),
        *CLASS_PARAMS,
    ),
    colour="#35E0FF",
    subtitle=mark("whose waste, and where it went"),
    moving=True,
    accounts=True,
    question=mark("Whose waste is it, and where does it end?"),
)
