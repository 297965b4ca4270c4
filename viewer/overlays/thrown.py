"""A thing that somebody threw away, followed by the shares of the record to who breathes it; and what would help."""

from __future__ import annotations

import random
from dataclasses import dataclass

import numpy as np

from viewer.analysis.burdens import Outcome, Trial
from viewer.analysis.dispersal import Air, air_of, heights_of, plume_column
from viewer.errors import OverlayError, RheaError
from viewer.geometry.regions import FloatArray, areas, centroids
from viewer.model.city import END_REGION, END_SITE, City
from viewer.model.plan import NO_PLAN, Plan
from viewer.overlays import plan_words
from viewer.overlays.kind import EMISSION_COLUMNS
from viewer.overlays.quantity import population
from viewer.overlays.tracing import Walk, chain, walk
from viewer.scene import words
from viewer.tongue import mark, marks, named, tr, trn

MOST_THINGS, MOST_STOPS = 6, 24
SMALL = 1e-9  # of the start: below it nothing goes that way


@dataclass(frozen=True, slots=True)
class Thing:
    """What can be thrown away: a material that begins in regions, and its share of all that does; "" is any waste."""

    material: str
    share: float

    @property
    def title(self) -> str:
        return named(self.material).replace("_", " ").capitalize() or tr("A bag of waste")


@dataclass(frozen=True, slots=True)
class Stop:
    """One place on the way. share: of all that lay at the stop before, what was sent on to here."""

    name: str
    kind: int  # END_REGION, END_SITE, END_PLACE
    index: int
    share: float


@dataclass(frozen=True, slots=True)
class Journey:
    """The way of one thing: the region where it was thrown away, every stop, and what share of the like ends there.

    worst: the site on the way whose stack gives people most to breathe, -1 when none has one.
    """

    region: int
    material: str
    begun: str
    stops: tuple[Stop, ...]
    ends: tuple[tuple[str, float], ...]  # where the like of it ends, most first, shares of all
    worst: int = -1


@dataclass(frozen=True, slots=True)
class Breath:
    """Who breathes one stack: the region that gets most of it, µg/m³ and people there, and the share of the poor.

    poor_share: of all that people breathe of it, the part of the poorest third of the people; nan without wealth.
    """

    site: str
    region: str
    dose_ug_m3: float
    people: float
    poor_share: float


@dataclass(frozen=True, slots=True)
class Idea:
    """One thing that could be done about a facility. key: how choices are counted."""

    key: str
    title: str
    plan: Plan
    place: str = ""  # of the facility, or where it goes


def things(city: City) -> tuple[Thing, ...]:
    """The materials that begin in regions, most first; any waste where the sites of the city mix them up."""
    flows = city.flows
    if flows is None or city.base is None or not (flows.origin.kind == END_REGION).any():
        return ()
    if not chain(city).apart:
        return (Thing("", 1.0),)
    begun = (flows.origin.kind == END_REGION) & (flows.material >= 0)
    tonnes = np.bincount(flows.material[begun], np.nan_to_num(flows.tonnes[begun]), len(flows.materials))
    order = [int(code) for code in np.argsort(-tonnes, kind="stable") if tonnes[code] > 0][:MOST_THINGS]
    return tuple(Thing(flows.materials[code], float(tonnes[code] / tonnes.sum())) for code in order)


def first_region(city: City, material: str) -> int:
    """The region that throws most of it away; -1 when none does."""
    flows = city.flows
    rows = flows.origin.kind == END_REGION
    if material:
        rows &= flows.material == flows.materials.index(material)
    tonnes = np.bincount(flows.origin.index[rows], np.nan_to_num(flows.tonnes[rows]), len(city.base))
    return int(tonnes.argmax()) if tonnes.any() else -1


def send(city: City, region: int, material: str, number: int = 0) -> Journey:
    """The way of the `number`-th thing like this: at each place it goes on by the shares of what really went on.

    The same number goes the same way. OverlayError when nothing of the material is sent from there.
    """
    found = walk(city, END_REGION, region, "downstream", material=material)
    if found.tonnes <= 0:
        what = named(material) if material else tr("waste")
        raise OverlayError(tr("nothing of {material} is recorded from {place}", material=what, place=found.start[2]))
    stops = _draw(city, found, material, random.Random(f"{region} {material} {number}"))
    return Journey(region, material, found.start[2], stops, _ends(found), _worst(city, stops))


def _draw(city: City, found: Walk, material: str, chance: random.Random) -> tuple[Stop, ...]:
    net, code = chain(city), city.flows.materials.index(material) if material else -1
    at = next(i for i, (place, of) in enumerate(net.states) if place[:2] == found.start[:2] and of == code)
    stops: list[Stop] = []
    while len(stops) < MOST_STOPS:
        ways = np.flatnonzero((net.origin == at) & (found.trace.edges > SMALL * found.tonnes))
        parts = [*found.trace.edges[ways].tolist(), max(float(found.trace.rest[at]), 0.0)]
        here = sum(parts)
        if not len(ways) or here <= 0:
            break
        (pick,) = chance.choices(range(len(parts)), parts)
        if pick == len(ways):
            break  # it stays
        at = int(net.destination[ways[pick]])
        kind, index, name = net.states[at][0]
        stops.append(Stop(name, kind, index, parts[pick] / here))
    return tuple(stops)


def _ends(found: Walk) -> tuple[tuple[str, float], ...]:
    ends: dict[str, float] = {}
    for (place, _), rest in zip(found.states, found.trace.rest.tolist()):
        if rest > SMALL * found.tonnes:
            ends[place[2]] = ends.get(place[2], 0.0) + rest / found.tonnes
    return tuple(sorted(ends.items(), key=lambda end: (-end[1], end[0])))


def _worst(city: City, stops: tuple[Stop, ...]) -> int:
    """The site on the way whose emission gives people most to breathe, people times µg/m³."""
    doses = {stop.index: _load(city, stop.index) for stop in stops if stop.kind == END_SITE}
    known = {site: load for site, load in doses.items() if load > 0}
    return max(known, key=known.__getitem__, default=-1)


def _load(city: City, site: int) -> float:
    dose, people = _dose(city, site), population(city, city.base)
    if dose is None:
        return 0.0
    return float(np.nansum(dose * (people if people is not None else 1.0)))


def _dose(city: City, site: int, air: Air | None = None) -> FloatArray | None:
    """(n,) µg/m³ that a site's stack adds in each region; None without metres, a place or an emission."""
    column = next((city.sites.columns[name] for name in EMISSION_COLUMNS if name in city.sites.columns), None)
    if city.crs.local or column is None or not np.isfinite(city.sites.xy[site]).all():
        return None
    rate = float(column.values[site])
    if not rate > 0:
        return None
    height = float(heights_of(city.sites)[site])
    return rate * plume_column(
        centroids(city.base.rings), tuple(city.sites.xy[site].tolist()), height, air or air_of(city)
    )


def breath(city: City, site: int) -> Breath | None:
    """Who breathes the stack of a site; None where it has none, or nobody is known to live there."""
    dose, people = _dose(city, site), population(city, city.base)
    if dose is None or people is None:
        return None
    load = np.nan_to_num(dose * people)
    if not load.sum() > 0:
        return None
    most = int(load.argmax())
    return Breath(city.sites.names[site], city.base.names[most], float(dose[most]), float(people[most]),
                  _poor_share(city, load, np.nan_to_num(people)))  # fmt: skip


def _poor_share(city: City, load: FloatArray, people: FloatArray) -> float:
    """The part of a load that falls on the poorest third of the people, whole regions by rising wealth."""
    wealth = next(iter(city.columns_with("wealth")), None)
    if wealth is None:
        return float("nan")
    known = np.flatnonzero(np.isfinite(wealth.values) & (people > 0))
    order = known[np.argsort(wealth.values[known], kind="stable")]
    upto = np.cumsum(people[order])
    third = upto[-1] / 3 if len(order) else 0.0
    part = np.clip((third - (upto - people[order])) / people[order], 0.0, 1.0)  # a region may lie across the third
    return float((load[order] * part).sum() / load[order].sum()) if load[order].sum() > 0 else float("nan")


def way_words(journey: Journey) -> tuple[str, ...]:
    """The way in lines, one for each stop, each with the share of what was there that went on so."""
    lines = [tr("Thrown away in {place}", place=journey.begun)]
    lines += [tr("{place}: {share} go here", place=stop.name, share=words.percent(stop.share))
              for stop in journey.stops]  # fmt: skip
    end = journey.stops[-1].name if journey.stops else journey.begun
    share = dict(journey.ends).get(end, float("nan"))
    lines.append(tr("{share} of all that is like it end at {place}", share=words.percent(share), place=end))
    return tuple(lines)


def breath_words(found: Breath) -> str:
    """Who breathes it, in a sentence or two."""
    dose, people = words.quantity(found.dose_ug_m3, "ug/m3", 2), words.quantity(found.people, "people")
    said = tr("The chimney of {site} gives the people of {place} most: {dose} for {people}.",
              site=found.site, place=found.region, dose=dose, people=people)  # fmt: skip
    if not np.isfinite(found.poor_share):
        return said
    poor = tr("The poorest third of the city breathe {share} of it.", share=words.percent(found.poor_share))
    return f"{said} {poor}"


def ideas(city: City, site: int) -> tuple[Idea, ...]:
    """What one could do about a facility: close it, halve it, or move it to the rich, or to where fewest live."""
    name, here = city.sites.names[site], city.sites.ids[site]
    found = [
        Idea("close", tr("Close {site}", site=name), NO_PLAN.closed(here), name),
        Idea("half", tr("Make {site} half as large", site=name), NO_PLAN.resized(here, 0.5), name),
    ]
    for key, region in (("rich", _richest(city)), ("empty", _emptiest(city))):
        if region >= 0:
            x, y = centroids(city.base.rings)[region].tolist()
            place = city.base.names[region]
            found.append(Idea(key, tr(MOVES[key], place=place), NO_PLAN.moved(here, x, y), place))
    return tuple(found)


def chosen_words(idea: Idea, often: int) -> str:
    """How many chose an idea: "3 close Harbour Plant"."""
    return trn(*CHOSEN[idea.key], often, place=idea.place)


CHOSEN = {
    "close": marks("{n} close {place}", "{n} close {place}"),
    "half": marks("{n} make {place} half as large", "{n} make {place} half as large"),
    "rich": marks("{n} move it to {place}, the richest", "{n} move it to {place}, the richest"),
    "empty": marks("{n} move it to {place}, where fewest live", "{n} move it to {place}, where fewest live"),
}
MOVES = {
    "rich": mark("Move it to {place}, the richest"),
    "empty": mark("Move it to {place}, where fewest live"),
}


def _richest(city: City) -> int:
    wealth = next(iter(city.columns_with("wealth")), None)
    return int(np.nanargmax(wealth.values)) if wealth is not None and np.isfinite(wealth.values).any() else -1


def _emptiest(city: City) -> int:
    """The region with the fewest people per area."""
    people = population(city, city.base)
    if people is None or not np.isfinite(people).any():
        return -1
    with np.errstate(divide="ignore", invalid="ignore"):
        crowd = people / areas(city.base.rings)
    return int(np.nanargmin(np.where(np.isfinite(crowd), crowd, np.nan)))


def verdict(trial: Trial, idea: Idea) -> tuple[str, Outcome | None]:
    """What an idea does to the burden and its inequality, in a sentence; why not, where it cannot be worked out."""
    try:
        outcome = trial.run(idea.plan)
    except RheaError as error:
        return str(error), None
    return plan_words.sentence(trial, outcome), outcome
