"""A trace as a page: the places that the waste came from or went to, and single batches step by step."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from viewer.analysis.batches import complete, dates, owner, ways_of
from viewer.analysis.provenance import ASSUMPTION
from viewer.model.city import END_REGION, END_SITE, City
from viewer.model.state import Selection, Value
from viewer.overlays.batch_way import day
from viewer.overlays.starts import start_of
from viewer.overlays.tracing import walk
from viewer.scene import words
from viewer.tongue import named, tr

MOST = 12  # places that are listed


@dataclass(frozen=True, slots=True)
class Place:
    """One place of a trace: what of the start was made there or ends there, 0..1."""

    name: str
    tonnes: float
    share: float
    selection: Selection


@dataclass(frozen=True, slots=True)
class Page:
    """The trace of a start in one direction."""

    start: str
    direction: str
    tonnes: float
    unit: str
    places: tuple[Place, ...]  # most first
    others: int  # places that are not listed
    leakage: float  # share of the start that stays on the way, or has no recorded origin
    assumption: str = ""


@dataclass(frozen=True, slots=True)
class BatchStep:
    """One step of a batch: in words, and where it is found on the map and on the clock."""

    text: str
    row: int
    step: int | None


def page(city: City, params: Mapping[str, Value], account: str = "full") -> Page:
    """The trace that the overlay draws with these parameters. OverlayError as the overlay's own."""
    kind, index = start_of(city, str(params["start"]))
    direction = str(params["direction"]) or ("upstream" if kind == END_SITE else "downstream")
    found = walk(city, kind, index, direction, account=account, material=str(params["material"]))
    sums: dict[tuple[int, int, str], float] = {}
    for (place, _), rest, leaks in zip(found.states, found.trace.rest.tolist(), found.leaks):
        if rest > 1e-6 * found.tonnes and not leaks:
            sums[place] = sums.get(place, 0.0) + rest
    ranked = sorted(sums, key=lambda place: (-sums[place], place[2]))
    whole = found.tonnes if found.tonnes > 0 else 1.0
    places = tuple(Place(place[2], sums[place], sums[place] / whole, _selection(place)) for place in ranked[:MOST])
    return Page(found.start[2], direction, found.tonnes, city.flows.unit, places, max(len(ranked) - MOST, 0),
                found.leakage / whole, tr(ASSUMPTION))  # fmt: skip


def _selection(place: tuple[int, int, str]) -> Selection:
    if place[0] == END_SITE:
        return Selection(sites=frozenset({place[1]}))
    return Selection(regions=frozenset({place[1]})) if place[0] == END_REGION else Selection()


def batches(city: City) -> tuple[tuple[str, str], ...]:
    """(id, what a person reads) of every batch whose whole way is recorded, the heaviest first."""
    flows = city.flows
    if flows is None:
        return ()
    whole = [(name, rows) for name, rows in ways_of(flows).items() if complete(flows, rows)]
    whole.sort(key=lambda item: (-float(flows.tonnes[item[1][0]]), item[0]))
    return tuple((name, _batch_words(city, name, int(rows[0]))) for name, rows in whole)


def _batch_words(city: City, name: str, row: int) -> str:
    flows = city.flows
    mass = words.quantity(float(flows.tonnes[row]), flows.unit)
    material = named(flows.materials[flows.material[row]]) if flows.material[row] >= 0 else tr("waste")
    return tr("{batch}: {mass} of {material} from {place}",
              batch=name, mass=mass, material=material, place=flows.origin.names[row])  # fmt: skip


def batch_steps(city: City, batch: str) -> tuple[BatchStep, ...]:
    """The way of a batch, step by step; none for a batch that the city does not know."""
    flows, days = city.flows, dates(city.flows)
    out = []
    for number, row in enumerate(ways_of(flows).get(batch, np.zeros(0, np.int64)).tolist(), 1):
        first = int(flows.first[row])
        when = day(days[row])
        if not when and 0 <= first < len(city.clock):
            when = words.moment(city.clock.step, first, len(city.clock), city.clock.labels[first])
        mass = words.plus_minus(float(flows.tonnes[row]), float(flows.sigma[row]), flows.unit)
        whose = owner(flows, row)
        told = {"number": number, "start": flows.origin.names[row], "end": flows.destination.names[row], "mass": mass}
        text = _step_words(when, whose, told)
        out.append(BatchStep(text, row, first if first >= 0 else None))
    return tuple(out)


def _step_words(when: str, whose: str, told: Mapping[str, object]) -> str:
    """One step of a batch as a line: when it was where that is known, and who owned it then."""
    if when and whose:
        return tr("{number}. {moment}: {start} to {end}, {mass}; then owned by {owner}",
                  moment=when, owner=whose, **told)  # fmt: skip
    if when:
        return tr("{number}. {moment}: {start} to {end}, {mass}", moment=when, **told)
    if whose:
        return tr("{number}. {start} to {end}, {mass}; then owned by {owner}", owner=whose, **told)
    return tr("{number}. {start} to {end}, {mass}", **told)


def in_words(found: Page) -> str:
    """The page in one sentence."""
    told = {"place": found.start, "mass": words.quantity(found.tonnes, found.unit),
            "share": words.percent(round(found.leakage, 9))}  # fmt: skip
    if found.direction == "upstream":
        return tr("{place} handles {mass}; {share} has no recorded origin.", **told)
    return tr("{mass} begin at {place}; {share} stays on the way.", **told)
