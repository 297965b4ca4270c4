"""Unrest: how support for a protest spreads between neighbours, from what people have seen of the ripples."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np

from viewer.analysis.inequality import weighted_mean
from viewer.analysis.unrest import RISEN, RULE, Rule, Unrest, noticed, spread
from viewer.errors import OverlayError
from viewer.geometry.neighbours import Neighbours, queen
from viewer.geometry.regions import FloatArray, centroids
from viewer.model.city import City
from viewer.model.memo import remembered
from viewer.model.receipt import Input
from viewer.model.state import Value
from viewer.overlays.clock_words import step_inside, step_named, step_noun
from viewer.overlays.kind import Moment, OverlayKind, Range
from viewer.overlays.network import flows_input
from viewer.overlays.quantity import population
from viewer.overlays.ripples import RIPPLE_PARAMS, UNITS, spread_of, why_none
from viewer.scene import words
from viewer.scene.colour import DARK, ramp
from viewer.scene.marks import CallOut, Fills, Lines, Mark
from viewer.scene.picture import Legend, Picture, Readout, Receipt
from viewer.tongue import mark, tr

EDGES = (0.0, 10.0, 25.0, 50.0, 75.0, 100.0)  # percent of the people
LINK_PX, LINK_PART = 3.0, (0.3, 0.85)  # of the way between two middles
FORMULA = mark(
    "support(t) = support(t − 1) + (1 − support(t − 1)) × (1 − (1 − seeing × seen) × (1 − passing × around)), seen = "
    "ripple ÷ (ripple + half), around = mean support of the neighbours at t − 1 where that is at least the threshold"
)


@dataclass(frozen=True, slots=True, eq=False)
class Rising:
    """The unrest worked out over the clock, and what it follows from."""

    unrest: Unrest
    neighbours: Neighbours
    rule: Rule
    first: int  # the step in which it becomes known
    half: float
    unit: str  # of the ripple and of half


@remembered(4)
def rising(city: City, told: int, rule: Rule, half: float, flow: str, extra: float, speed: float, alpha: float) -> (
    Rising | None
):  # fmt: skip
    """The unrest over the clock, None where there is no ripple. Remembered, for playing asks at every step.

    told: the step in which it becomes known, counted from 1; 0 is when the ripple starts. half: of the ripple, what
    half of the people notice; 0 is what it comes to for a person of the city at last.
    """
    ripple = spread_of(city, flow, extra, speed, alpha)
    if ripple is None:
        return None
    amounts = ripple.tonnes if ripple.dose is None else ripple.dose
    unit = city.flows.unit if ripple.dose is None else UNITS["dose"]
    people = population(city, city.base)
    half = half or weighted_mean(amounts[-1], people)
    if not half > 0:
        return None
    first = max(told - 1, ripple.first)
    neighbours = queen(city.base.rings)
    return Rising(spread(noticed(amounts, half), neighbours, rule, first=first), neighbours, rule, first, half, unit)


def rising_of(city: City, params: Mapping[str, Value]) -> Rising | None:
    """The unrest with the parameters of this overlay; OverlayError where there is nothing to lay it on."""
    if city.base is None:
        raise OverlayError(tr("unrest: districts are needed to lay it on"))
    rule = Rule(*(float(params[name]) / 100 for name in ("seeing", "passing", "threshold")))
    return rising(city, int(float(params["told"])), rule, float(params["half"]), *_ripple(params))


def build(city: City, params: Mapping[str, Value], moment: Moment) -> Picture:
    """Support in each region at the end of the moment's step, of the last one for the whole period."""
    found = rising_of(city, params)
    if found is None:
        return _nothing(city, params)
    step = len(found.unrest.support) - 1 if moment.step is None else moment.step
    percent = 100.0 * found.unrest.support[step]
    breaks = np.concatenate(([-1.0], EDGES))
    colours = np.vstack((np.zeros((1, 4), np.uint8), ramp("burden", len(EDGES) - 1)))
    marks: list[Mark] = [Fills(city.base.name, percent, breaks, colours), *_links(city, found, step)]
    return Picture(
        (*marks, *_first(city, found, step)),
        _legend(city, found, step, colours, percent),
        _readouts(city, found, step),
        _receipt(city, found, params),
        _sentence(city, found, step),
        MappingProxyType(figures(city, found, step)),
    )


def figures(city: City, found: Rising, step: int) -> dict[str, float]:
    """People who support it (nan where nobody says how many live there), their share, and the districts risen."""
    people, support = population(city, city.base), found.unrest.support[step]
    known = np.isfinite(support)
    count = float("nan") if people is None else float(np.nansum(people[known] * support[known]))
    risen = float(found.unrest.risen(step).sum())
    return {"supporters": count, "share": weighted_mean(support, people), "risen": risen}


def _links(city: City, found: Rising, step: int) -> list[Lines]:
    """The borders over which it is passed on in this step, from the middle of one district to that of the next."""
    of, beside = found.neighbours.of, found.neighbours.beside
    before = np.nan_to_num(found.unrest.support[max(step - 1, 0)])
    reached = found.unrest.around[step] >= max(found.rule.threshold, 1e-12)
    used = reached[of] & (before[beside] >= RISEN) & (before[of] < RISEN)
    if not used.any():
        return []
    middle = centroids(city.base.rings)
    start, way = middle[beside[used]], middle[of[used]] - middle[beside[used]]
    xy = np.stack([start + part * way for part in LINK_PART], axis=1).reshape(-1, 2)
    return [Lines(xy, np.arange(0, len(xy) + 1, 2), DARK.rgba("spark", 0.9), LINK_PX)]


def _first(city: City, found: Rising, step: int) -> list[CallOut]:
    """Where it rose first, once it has."""
    arrival = found.unrest.arrival
    at = int(np.argmin(arrival))
    x, y = centroids(city.base.rings)[at]
    if arrival[at] > step or not np.isfinite(x + y):
        return []
    since = tr("risen since {moment}", moment=step_inside(city.clock.step, int(arrival[at]) + 1))
    return [CallOut((float(x), float(y)), city.base.names[at], (since,), DARK.rgba("burden"))]


def _when(city: City, step: int) -> str:
    """ "week 33" """
    return step_named(city.clock.step, step + 1)


def _rule_words(city: City, found: Rising) -> tuple[str, ...]:
    rule, each = found.rule, step_noun(city.clock.step)
    return (
        tr("a model: {share} of those who notice join in a {step}", share=words.percent(rule.seeing), step=each),
        tr("where {threshold} of the people around support it, {share} of that share join too",
           threshold=words.percent(rule.threshold), share=words.percent(rule.passing)),
        tr("half of the people notice {amount}; known from {moment} on",
           amount=words.quantity(found.half, found.unit), moment=step_inside(city.clock.step, found.first + 1)),
    )  # fmt: skip


def _legend(city: City, found: Rising, step: int, colours: np.ndarray, percent: FloatArray) -> Legend:
    told = figures(city, found, step)
    districts = words.count(len(city.base), city.base.singular, city.base.plural)
    notes = (tr("risen, with half of the people or more: {risen} of {districts}", risen=int(told["risen"]),
                districts=districts),
             tr("short lines: passed on to neighbours in this {step}", step=step_noun(city.clock.step)),
             *_rule_words(city, found))  # fmt: skip
    period = words.moment(city.clock.step, step, len(city.clock))
    return Legend(
        tr("Support for the protest, %"), "%", period, tuple(tuple(int(v) for v in c) for c in colours[1:]),
        words.edges(EDGES), notes=notes, missing=int((~np.isfinite(percent)).sum()), missing_word=city.base.plural,
        missing_one=city.base.singular,
        source=city.flows.source,
    )  # fmt: skip


def _readouts(city: City, found: Rising, step: int) -> tuple[Readout, ...]:
    base, source, arrival = city.base.name, city.flows.source, found.unrest.arrival
    texts = tuple(_when(city, int(at)) if np.isfinite(at) else tr("not risen") for at in arrival)
    return (
        Readout(tr("Support for the protest"), "%", base, 100.0 * found.unrest.support[step], (), source),
        Readout(tr("Support around, a step before"), "%", base, 100.0 * found.unrest.around[step], (), source),
        Readout(tr("Risen in"), "", base, np.where(np.isfinite(arrival), arrival, np.nan), texts, source),
    )


def _receipt(city: City, found: Rising, params: Mapping[str, Value]) -> Receipt:
    told = (
        (tr("seeing"), words.percent(found.rule.seeing)), (tr("passing"), words.percent(found.rule.passing)),
        (tr("threshold"), words.percent(found.rule.threshold)), (tr("half"), words.quantity(found.half, found.unit)),
        (tr("known from"), _when(city, found.first)),
        (tr("flow"), str(params["flow"]) or tr("the first suspect of the audit")),
        (tr("neighbours"), tr("regions that share a border or a corner")),
    )  # fmt: skip
    inputs = Input(tr("ripples"), None, found.unit, city.flows.source), Input(tr("borders of the regions"))
    section = tr("Threshold model on the neighbour graph: assumed, not fitted")
    return Receipt(tr(FORMULA), told, inputs, len(city.base), section)


def _sentence(city: City, found: Rising, step: int) -> str:
    known, base, when = figures(city, found, step), city.base, step_inside(city.clock.step, step + 1)
    if step < found.first:
        return tr("By {moment} nobody knows yet; it becomes known in {known}.",
                  moment=when, known=step_inside(city.clock.step, found.first + 1))  # fmt: skip
    told = {"moment": when, "share": words.percent(known["share"])}
    if not known["risen"]:
        return tr("By the end of {moment} {share} of the people support the protest, and no {district} has risen.",
                  district=base.singular, **told)  # fmt: skip
    told["first"] = base.names[int(np.argmin(found.unrest.arrival))]
    if known["risen"] == 1:
        return tr("By the end of {moment} {share} of the people support the protest: {first} has risen.", **told)
    return tr("By the end of {moment} {share} of the people support the protest; {first} rose first, and {risen} of "
              "{districts} have risen.", risen=int(known["risen"]),
              districts=words.count(len(base), base.singular, base.plural), **told)  # fmt: skip


def _nothing(city: City, params: Mapping[str, Value]) -> Picture:
    flow, _, _, alpha = _ripple(params)
    legend = Legend(tr("Support for the protest, %"), "%", notes=(tr("no flow is falsified or changed"),),
                    source=city.flows.source)  # fmt: skip
    receipt = Receipt(tr(FORMULA), (), (flows_input(city.flows.unit),), len(city.flows), tr("Threshold model"))
    return Picture((), legend, (), receipt, tr("{why}: no unrest.", why=why_none(city, flow, alpha)))


def _ripple(params: Mapping[str, Value]) -> tuple[str, float, float, float]:
    return (str(params["flow"]).strip(), float(params["extra"]), float(params["speed"]), float(params["alpha"]) / 100)


KIND = OverlayKind(
    "unrest",
    mark("Unrest"),
    build,
    needs=("flows", "sites", "regions"),
    params=(
        Range("told", 0, 100_000, 0, title=mark("Known from step; 0: as it starts")),
        Range("seeing", 0.0, 100.0, 100 * RULE.seeing, unit="%", title=mark("Of those who notice, join in a step")),
        Range(
            "passing",
            0.0,
            100.0,
            100 * RULE.passing,
            unit="%",
            title=mark("Of the support around, passed on in a step"),
        ),
        Range("threshold", 0.0, 100.0, 100 * RULE.threshold, unit="%", title=mark("From this support around on")),
        Range("half", 0.0, 1e6, 0.0, title=mark("Ripple that half the people notice; 0: the mean")),
        *RIPPLE_PARAMS,
    ),
    colour="#FF8A5C",
    subtitle=mark("support that spreads to neighbours"),
    moving=True,
    question=mark("Where does the unrest spread?"),
)
