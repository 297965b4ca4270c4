"""Ripples: from one falsified or changed flow outward, as a front that arrives where it arrives when it arrives."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np

from viewer.analysis import ripples
from viewer.analysis.classify import classify
from viewer.analysis.dispersal import air_of, heights_of, plume_column
from viewer.analysis.inequality import weighted_mean
from viewer.analysis.ripples import Ripple
from viewer.errors import OverlayError
from viewer.geometry.locate import containing
from viewer.geometry.regions import FloatArray, centroids
from viewer.model.city import City
from viewer.model.memo import remembered
from viewer.model.receipt import Input
from viewer.model.state import Value
from viewer.overlays.audit import ALARMS, audited
from viewer.overlays.clock_words import step_named, steps_long
from viewer.overlays.kind import EMISSION_COLUMNS, Choice, Moment, OverlayKind, Range, Text
from viewer.overlays.network import flows_input
from viewer.overlays.quantity import population
from viewer.overlays.ripple_source import STEP_HOURS, Network, Source, added_by_step, network_of, source_of
from viewer.scene import words
from viewer.scene.colour import DARK, ramp
from viewer.scene.marks import CallOut, Dots, Fills, Lines, Mark
from viewer.scene.picture import Legend, Picture, Readout, Receipt
from viewer.tongue import mark, named, tr

MEASURES = ("auto", "tonnes", "dose")
UNITS = {"dose": mark("µg/m³·days")}
TITLES = {"tonnes": mark("Extra waste so far"), "dose": mark("Extra dose of dust so far")}
RAMPS = {"tonnes": "waste", "dose": "pollution"}
CLASSES = 5
RIPPLE_PARAMS = (
    Text("flow", "", mark("Flow: its id; the first suspect when empty")),
    Range("extra", 0.0, 100_000.0, 0.0, step=10.0, title=mark("Extra tonnes of that flow")),
    Range("speed", 1.0, 120.0, 20.0, unit="km/h", title=mark("Speed on the way")),
    ALARMS,
)
TRACE = 1e-6  # of the largest dose: less is told as none, as of the smoke of stacks
SAMPLES = 96  # points of a way at which its district is looked up
FRONT_PX, REACHED_PX = 3.0, 7.0
RULE = mark(
    "extra tonnes wait at a place for its mean stock ÷ what enters it in a step, leave by its ways in proportion to "
    "what everything else finds on them, and need length ÷ speed on the way; what stocks grow by stays; "
    "dose = tonnes × emission ÷ tonnes handled, dispersed as plumes over all winds"
)


@dataclass(frozen=True, slots=True, eq=False)
class Spread:
    """One ripple worked out over the clock; totals (t, n) of each region up to the end of each step."""

    source: Source
    network: Network
    ripple: Ripple
    first: int  # the step in which it starts
    tonnes: FloatArray
    dose: FloatArray | None
    arrival: FloatArray  # (n,) steps after the start until the front is there, infinite where it never comes


@remembered(4)
def spread_of(city: City, flow: str, extra: float, speed: float, alpha: float) -> Spread | None:
    """The ripple, None when there is nothing to start from; remembered, for playing asks at every step."""
    book, found = audited(city, alpha)
    source = source_of(city, book, found, flow, extra)
    if source is None or source.tonnes <= 0:
        return None
    network = network_of(city, book, found, source, speed)
    added = added_by_step(city, book, source)
    ripple = ripples.spread(network.ways, source.site, added)
    tonnes, arrival = _through(city, network, ripple)
    first = int(np.flatnonzero(added)[0])
    return Spread(source, network, ripple, first, tonnes, _dose(city, network, ripple), arrival)


def build(city: City, params: Mapping[str, Value], moment: Moment) -> Picture:
    """Extra tonnes or dose of each region up to the moment, and the front where it is then; honest books show none."""
    if city.base is None:
        raise OverlayError(tr("ripples: districts are needed to lay them on"))
    given = (str(params["flow"]).strip(), float(params["extra"]), float(params["speed"]), float(params["alpha"]) / 100)
    spread = spread_of(city, *given)
    measure = str(params["show"])
    if spread is None:
        return _nothing(city, "dose" if measure == "dose" else "tonnes", given[0], given[3])
    if measure == "auto":
        measure = "tonnes" if spread.dose is None else "dose"
    if measure == "dose" and spread.dose is None:
        raise OverlayError(tr("ripples: emissions of the sites, and a map in metres, are needed for a dose"))
    table = spread.dose if measure == "dose" else spread.tonnes
    step = len(table) - 1 if moment.step is None else moment.step
    unit = UNITS.get(measure, city.flows.unit)
    breaks, colours = _classes(table[-1], RAMPS[measure])
    marks = (Fills(city.base.name, table[step], breaks, colours), *_front(city, spread, step))
    return Picture(
        marks,
        _legend(city, spread, measure, step, (breaks, colours)),
        _readouts(city, spread, measure, step, unit),
        _receipt(city, spread, given),
        _sentence(city, spread),
        MappingProxyType(_figures(city, spread, step)),
    )


def _through(city: City, network: Network, ripple: Ripple) -> tuple[FloatArray, FloatArray]:
    """(t, n) tonnes that have come to or through each region so far, and (n,) when the front comes there."""
    ways, regions = network.ways, len(city.base)
    home = containing(city.base.rings, network.xy)
    table, arrival = np.zeros((len(ripple.arrived), regions)), np.full(regions, np.inf)
    for place in np.flatnonzero(home >= 0):
        table[:, home[place]] += ripple.arrived[:, place]
        arrival[home[place]] = min(arrival[home[place]], ripple.reached[place])
    for way in np.flatnonzero(np.abs(ripple.entered).sum(axis=0)):
        begin, travel = int(ways.start[way]), float(ways.travel[way])
        out = ripple.reached[begin] + ways.wait[begin]
        for region, part in _crossed(city, network.lines[way]):
            if region not in (home[begin], home[ways.end[way]]):
                table[:, region] += ripples.shifted(ripple.entered[:, way], part * travel)
                arrival[region] = min(arrival[region], out + part * travel)
    return np.cumsum(table, axis=0), arrival


def _crossed(city: City, line: FloatArray) -> list[tuple[int, float]]:
    """Regions that a way crosses, each with the part of the way after which it does."""
    if len(line) < 2:
        return []
    part = np.linspace(0.0, 1.0, SAMPLES)
    region = containing(city.base.rings, _along(line, part))
    found, first = np.unique(region, return_index=True)
    return [(int(r), float(part[i])) for r, i in zip(found, first) if r >= 0]


def _along(line: FloatArray, part: FloatArray) -> FloatArray:
    """(p, 2) points after parts 0..1 of a polyline's length."""
    run = np.append(0.0, np.cumsum(np.hypot(*np.diff(line, axis=0).T)))
    at = np.asarray(part) * run[-1]
    return np.column_stack([np.interp(at, run, line[:, axis]) for axis in (0, 1)])


def _dose(city: City, network: Network, ripple: Ripple) -> FloatArray | None:
    """(t, n) dose so far, None without emissions or metres."""
    hours = STEP_HOURS.get(city.clock.step, 0.0)
    column = next((city.sites.columns[name] for name in EMISSION_COLUMNS if name in city.sites.columns), None)
    if column is None or city.crs.local or not hours:
        return None
    sites, seconds = len(city.sites), hours * 3600.0
    grams = ripples.grams_per_tonne(column.values, network.handled[:sites], seconds)
    places, heights, air = centroids(city.base.rings), heights_of(city.sites), air_of(city)
    dispersion = np.zeros((len(places), sites))
    for site in np.flatnonzero((grams > 0) & ripple.arrived[:, :sites].any(axis=0)):
        x, y = city.sites.xy[site]
        dispersion[:, site] = plume_column(places, (float(x), float(y)), float(heights[site]), air)
    total = np.cumsum(ripples.dose(ripple.arrived[:, :sites], grams, dispersion, seconds), axis=0)
    return np.where(total < TRACE * total.max(initial=0.0), 0.0, total)


def _classes(final: FloatArray, name: str) -> tuple[FloatArray, np.ndarray]:
    """Breaks and colours: what the front has not reached is clear, the rest in classes of what it comes to at last."""
    some = final[np.isfinite(final) & (final > 0)]
    found = classify(some, "quantile", CLASSES)
    if not len(found):
        return np.array([-1.0, 0.0, 1.0]), np.vstack((np.zeros(4), ramp(name, 2)[1])).astype(np.uint8)
    breaks = np.concatenate(([-1.0, 0.0], found.breaks[1:]))
    return breaks, np.vstack((np.zeros((1, 4), np.uint8), ramp(name, len(found) + 1)[1:]))  # the palest is as clear


def _front(city: City, spread: Spread, step: int) -> list[Mark]:
    """The ways as far as the front has come on them, the places it has reached, and where it started."""
    ways, since = spread.network.ways, step + 1.0 - spread.first
    xy, starts = [], [0]
    for way in np.flatnonzero(np.abs(spread.ripple.entered).sum(axis=0)):
        out = spread.ripple.reached[ways.start[way]] + ways.wait[ways.start[way]]
        line, travel = spread.network.lines[way], max(float(ways.travel[way]), 1e-9)
        if since > out and len(line) > 1:
            part = np.linspace(0.0, min((since - out) / travel, 1.0), SAMPLES)
            xy.append(_along(line, part))
            starts.append(starts[-1] + SAMPLES)
    at = spread.network.xy
    there = np.flatnonzero((spread.ripple.reached < since) & np.isfinite(at).all(axis=1))
    heads = [line[-1] for line in xy]
    marks: list[Mark] = []
    if xy:
        marks.append(Lines(np.vstack(xy), np.array(starts), DARK.rgba("spark", 0.9), FRONT_PX))
    spots = np.vstack([*([at[there]] if there.size else []), *([np.array(heads)] if heads else []), np.zeros((0, 2))])
    colour = np.tile(np.array(DARK.rgba("spark"), np.uint8), (len(spots), 1))
    marks.append(Dots(spots, np.full(len(spots), REACHED_PX), colour, "circle"))
    if since > 0 and np.isfinite(at[spread.source.site]).all():
        x, y = at[spread.source.site]
        so_far = float(spread.ripple.arrived[: step + 1, spread.source.site].sum())
        told = tr("{mass} so far", mass=words.quantity(so_far, city.flows.unit))
        marks.append(CallOut((float(x), float(y)), spread.network.names[spread.source.site], (told,),
                             DARK.rgba("burden")))  # fmt: skip
    return marks


def _when(city: City, spread: Spread, steps: float) -> str:
    """What a person reads of a time after the start: "week 15"; "" when it never comes."""
    at = spread.first + steps
    if not np.isfinite(at):
        return ""
    if len(city.clock) < 2:
        return tr("at once")
    if at >= len(city.clock):
        return tr("after {moment}", moment=step_named(city.clock.step, len(city.clock)))
    return step_named(city.clock.step, int(at) + 1)


def _legend(city: City, spread: Spread, measure: str, step: int, classed: tuple) -> Legend:
    breaks, colours = classed
    table = spread.dose if measure == "dose" else spread.tonnes
    reached = int((table[step] > 0).sum())
    notes = [spread.source.told(words.quantity(spread.source.tonnes, city.flows.unit))]
    districts = words.count(len(city.base), city.base.singular, city.base.plural)
    notes.append(tr("reached so far: {reached} of {districts}", reached=reached, districts=districts))
    if measure == "dose":
        notes += air_of(city).lines
    notes.append(tr("unmarked: not reached yet, or never"))
    if city.crs.local:
        notes.append(tr("a plane without metres: ways take no time"))
    unit = UNITS.get(measure, city.flows.unit)
    edges = np.concatenate(([0.0], breaks[2:]))
    period = words.moment(city.clock.step, step, len(city.clock)) if len(city.clock) else ""
    return Legend(
        words.titled(tr(TITLES[measure]), unit), unit, period, tuple(tuple(int(v) for v in c) for c in colours[1:]),
        words.edges(edges), notes=tuple(notes), missing_word=city.base.plural,
        missing_one=city.base.singular, source=city.flows.source,
    )  # fmt: skip


def _readouts(city: City, spread: Spread, measure: str, step: int, unit: str) -> tuple[Readout, ...]:
    base, source = city.base.name, city.flows.source
    texts = tuple(_when(city, spread, steps) or tr("not reached") for steps in spread.arrival)
    when = np.where(np.isfinite(spread.arrival), spread.first + spread.arrival, np.nan)
    tonnes = Readout(tr("Extra tonnes so far"), city.flows.unit, base, spread.tonnes[step], (), source)
    front = Readout(tr("The front arrives"), "", base, when, texts, source)
    if spread.dose is None:
        return (tonnes, front)
    dose = Readout(tr("Extra dose so far"), UNITS["dose"], base, spread.dose[step], (), source)
    return (dose, tonnes, front) if measure == "dose" else (tonnes, dose, front)


def _figures(city: City, spread: Spread, step: int) -> dict[str, float]:
    people = population(city, city.base)
    own = float(spread.ripple.arrived[: step + 1, spread.source.site].sum())
    figures = {"extra": spread.source.tonnes, "so_far": own, "reached": float((spread.tonnes[step] > 0).sum())}
    if spread.dose is not None:
        figures["dose_of_a_person"] = weighted_mean(spread.dose[step], people)
    return figures


def _receipt(city: City, spread: Spread, given: tuple) -> Receipt:
    ways, names = spread.network.ways, spread.network.names
    used = np.flatnonzero(np.abs(spread.ripple.entered).sum(axis=0))
    told = tuple(
        (tr("{start} to {end}", start=names[ways.start[way]], end=names[ways.end[way]]),
         tr("{share} of what leaves or stays, {amount} {unit}", share=words.percent(ways.share[way]),
            amount=words.number(float(spread.ripple.entered[:, way].sum())), unit=named(city.flows.unit)))
        for way in used[:12]
    )  # fmt: skip
    wait = float(ways.wait[spread.source.site])
    return Receipt(
        tr(RULE),
        ((tr("flow"), given[0] or tr("the first suspect of the audit")),
         (tr("extra"), words.quantity(spread.source.tonnes, city.flows.unit)),
         (tr("speed"), words.quantity(given[2], "km/h")),
         (tr("wait at the start"), steps_long(city.clock.step, wait)),
         (tr("stays at the start"), words.percent(float(ways.stays[spread.source.site]))), *told),
        (flows_input(city.flows.unit, city.flows.source), Input(tr("stocks")), Input(tr("sites"))),
        len(city.flows),
        tr("4.9 Mass balance and reconciliation, 4.13 Provenance, 4.8 Gaussian plume"),
    )  # fmt: skip


def _sentence(city: City, spread: Spread) -> str:
    names, reached, site = spread.network.names, spread.ripple.reached, spread.source.site
    told = {"first": spread.source.told(words.quantity(spread.source.tonnes, city.flows.unit))}
    came = spread.ripple.arrived.sum(axis=0)
    others = [i for i in np.argsort(reached, kind="stable") if i != site and np.isfinite(reached[i]) and came[i] > 0]
    onward = len(others) > 0 and len(city.clock) > 1
    told["places"] = words.listed(
        [tr("{place} in {moment}", place=names[i], moment=_when(city, spread, reached[i])) for i in others[:3]]
    )
    if spread.dose is None or not spread.dose[-1].any():
        return tr("{first}; what goes on reaches {places}.", **told) if onward else tr("{first}.", **told)
    worst = int(np.argmax(spread.dose[-1]))
    told |= {"dose": words.quantity(float(spread.dose[-1][worst]), UNITS["dose"]), "district": city.base.names[worst]}
    if onward:
        return tr("{first}; what goes on reaches {places}; the largest extra dose is {dose}, in {district}.", **told)
    return tr("{first}; the largest extra dose is {dose}, in {district}.", **told)


def why_none(city: City, flow: str, alpha: float) -> str:
    """Why there is no flow to start from, as the beginning of a sentence."""
    if flow:
        return tr("The flow {flow} has no difference to follow", flow=flow)
    if not audited(city, alpha)[1].independent:
        return tr("Nothing independent checks the books, so no flow can be told to be false")
    return tr("Nothing in the books is impossible")


def _nothing(city: City, measure: str, flow: str, alpha: float) -> Picture:
    """Honest books: nothing spreads, and the picture says so."""
    unit, why = UNITS.get(measure, city.flows.unit), why_none(city, flow, alpha)
    legend = Legend(words.titled(tr(TITLES[measure]), unit), unit, notes=(tr("no flow is falsified or changed"),),
                    source=city.flows.source)  # fmt: skip
    receipt = Receipt(tr(RULE), (), (flows_input(city.flows.unit),), len(city.flows),
                      tr("4.9 Mass balance and reconciliation"))  # fmt: skip
    return Picture((), legend, (), receipt, tr("{why}: no ripples.", why=why))


KIND = OverlayKind(
    "ripples",
    mark("Ripples"),
    build,
    needs=("flows", "sites", "regions"),
    params=(
        Choice("show", MEASURES, "auto", mark("Show")),
        *RIPPLE_PARAMS,
    ),
    colour="#FFB547",
    subtitle=mark("what one false flow does further on"),
    moving=True,
    question=mark("What does one false record do further on?"),
)
