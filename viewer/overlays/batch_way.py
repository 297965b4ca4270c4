"""The recorded way of one batch on the map: when it came where, whose it then was, and what it weighed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

import numpy as np

from viewer.analysis.batches import complete, dates, owner, waits, ways_of
from viewer.errors import OverlayError
from viewer.geometry.regions import IntArray
from viewer.model.city import City
from viewer.overlays.arrows import records_told
from viewer.overlays.kind import Moment
from viewer.overlays.trace_words import standing_notes
from viewer.scene import words
from viewer.scene.colour import DARK
from viewer.scene.marks import CallOut, Dots, Ribbons
from viewer.scene.picture import Entry, Legend, Picture, Receipt
from viewer.tongue import isolated, mark, named, tr, trn

WIDTH_PX, SPOT_PX = 5.0, 6.0
COMING, DONE = 0.28, 0.95  # opacity of a step that is still to come, and of one that was made
NO_BATCHES = mark("trace: this city records no batches")


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a batch in words."""

    when: str  # "3 March 2147", "week 9 of 52"; "" undated
    start: str
    end: str
    mass: str
    owner: str
    made: bool  # False: still to come at the moment of the picture


def rows_of(city: City, batch: str) -> IntArray:
    """Rows of City.flows of a batch in the order of its way; OverlayError with some known names."""
    found = ways_of(city.flows)
    if batch not in found:
        known = words.listed([isolated(name) for name in found], 5)  # a batch has no other name
        told = tr("no batch {batch}; known: {known}", batch=repr(batch), known=known) if found else tr(NO_BATCHES)
        raise OverlayError(told)
    return found[batch]


def batch_picture(city: City, batch: str, moment: Moment) -> Picture:
    """The way of a batch up to the end of a step, the rest of it faint; the whole way without a step."""
    rows = rows_of(city, batch)
    steps = [_step(city, int(row), moment) for row in rows]
    ribbons = _ribbons(city, rows, steps)
    marks = (ribbons, *_spots(city, rows), *_call_outs(city, rows, steps))
    flows = city.flows
    tonnes = float(flows.tonnes[rows[0]])
    return Picture(
        marks,
        _legend(city, batch, rows, steps),
        (),
        _receipt(city, batch, rows),
        _sentence(city, batch, rows, steps),
        MappingProxyType({"tonnes": tonnes, "steps": float(len(rows)), "made": float(sum(s.made for s in steps))}),
    )


def day(text: str) -> str:
    """An ISO 8601 day as a person reads it; another text as it is.

    >>> day("2147-03-03"), day("spring")
    ('3 March 2147', 'spring')
    """
    try:
        found = date.fromisoformat(text)
    except ValueError:
        return text
    return tr("{day} {month} {year}", day=found.day, month=tr(MONTHS[found.month - 1]), year=found.year)


MONTHS = (mark("January"), mark("February"), mark("March"), mark("April"), mark("May"), mark("June"), mark("July"),
          mark("August"), mark("September"), mark("October"), mark("November"), mark("December"))  # fmt: skip
ARRIVED = {  # by whether a day is known, and whose it is: "", "as" property or where it "lies" as property
    (False, ""): mark("{begun} and came to {end}."),
    (False, "as"): mark("{begun} and came to {end}, as property of {owner}."),
    (False, "lies"): mark("{begun} and came to {end}, where it lies as property of {owner}."),
    (True, ""): mark("{begun} and came to {end} on {when}."),
    (True, "as"): mark("{begun} and came to {end} on {when}, as property of {owner}."),
    (True, "lies"): mark("{begun} and came to {end} on {when}, where it lies as property of {owner}."),
}


def _step(city: City, row: int, moment: Moment) -> Step:
    flows, first = city.flows, int(city.flows.first[row])
    when = day(dates(flows)[row])
    if not when and 0 <= first < len(city.clock):
        when = words.moment(city.clock.step, first, len(city.clock), city.clock.labels[first])
    mass = words.plus_minus(float(flows.tonnes[row]), float(flows.sigma[row]), flows.unit)
    made = moment.step is None or first <= moment.step
    return Step(when, flows.origin.names[row], flows.destination.names[row], mass, owner(flows, row), made)


def _placed(city: City, rows: IntArray) -> np.ndarray:
    flows = city.flows
    return np.isfinite(flows.origin.xy[rows]).all(axis=1) & np.isfinite(flows.destination.xy[rows]).all(axis=1)


def _ribbons(city: City, rows: IntArray, steps: list[Step]) -> Ribbons:
    flows = city.flows
    drawn = np.flatnonzero(_placed(city, rows) & (np.nan_to_num(flows.tonnes[rows]) > 0))
    at = rows[drawn]
    colour = np.array([DARK.rgba("waste", DONE if steps[i].made else COMING) for i in drawn], np.uint8).reshape(-1, 4)
    names = tuple(_way_name(steps[i]) for i in drawn)
    return Ribbons(flows.origin.xy[at], flows.destination.xy[at], flows.tonnes[at], colour, at.astype(np.int64), names,
                   flows.unit, WIDTH_PX, WIDTH_PX / 2, float(flows.tonnes[at].max(initial=0.0)))  # fmt: skip


def _way_name(step: Step) -> str:
    if not step.when:
        return tr("{start} to {end}", start=step.start, end=step.end)
    return tr("{when}: {start} to {end}", when=step.when, start=step.start, end=step.end)


def _stops(city: City, rows: IntArray) -> list[tuple[np.ndarray, str]]:
    """Where the batch was: its beginning, then the end of every step."""
    flows = city.flows
    return [(flows.origin.xy[rows[0]], flows.origin.names[rows[0]]),
            *((flows.destination.xy[row], flows.destination.names[row]) for row in rows)]  # fmt: skip


def _spots(city: City, rows: IntArray) -> tuple[Dots, ...]:
    stops = [(xy, name) for xy, name in _stops(city, rows) if np.isfinite(xy).all()]
    if not stops:
        return ()
    colour = np.tile(np.array(DARK.rgba("burden"), np.uint8), (len(stops), 1))
    names = tuple(name for _, name in stops)
    return (Dots(np.array([xy for xy, _ in stops]), np.full(len(stops), SPOT_PX), colour, "circle", names),)


def _call_outs(city: City, rows: IntArray, steps: list[Step]) -> list[CallOut]:
    """One at every stop that was reached: what happened there, when, and whose the batch then was."""
    out = []
    for number, (xy, name) in enumerate(_stops(city, rows)):
        step = steps[max(number - 1, 0)]
        if not np.isfinite(xy).all() or not step.made:
            continue
        if number:
            came = tr("{when}, {mass}", when=step.when, mass=step.mass) if step.when else step.mass
            lines = (came, tr("owner: {owner}", owner=step.owner) if step.owner else "")
        else:
            lines = (tr("thrown away {when}", when=step.when) if step.when else tr("thrown away"),)
        title = tr("{n}. {name}", n=number + 1, name=name)
        out.append(CallOut((float(xy[0]), float(xy[1])), title, tuple(filter(None, lines)),
                           DARK.rgba("burden")))  # fmt: skip
    return out


def _legend(city: City, batch: str, rows: IntArray, steps: list[Step]) -> Legend:
    flows = city.flows
    material = flows.materials[flows.material[rows[0]]]
    told = [_step_note(number, step) for number, step in enumerate(steps, 1)]
    lost = len(rows) - int(_placed(city, rows).sum())
    unplaced = trn("{n} step without a place", "{n} steps without a place", lost) if lost else ""
    notes = [*told, _state(city, rows), unplaced, *standing_notes(city, [material])]
    later = sum(not step.made for step in steps)
    entries = (Entry(DARK.rgba("waste", DONE), tr("recorded way"), len(steps) - later),)
    entries += (Entry(DARK.rgba("waste", COMING), tr("still to come"), later),) if later else ()
    title = tr("The way of {batch}, {material}", batch=batch, material=named(material))
    return Legend(words.titled(title, flows.unit), flows.unit, entries=entries, notes=tuple(filter(None, notes)),
                  source=flows.source)  # fmt: skip


def _step_note(number: int, step: Step) -> str:
    told = {"n": number, "when": step.when, "start": step.start, "end": step.end, "mass": step.mass}
    if step.owner:
        return tr("{n}. {when}: {start} to {end}, {mass}, then {owner}", **told, owner=step.owner)
    return tr("{n}. {when}: {start} to {end}, {mass}", **told)


def _state(city: City, rows: IntArray) -> str:
    if waits(city.flows, rows):
        return tr("it lies there still")
    return tr("its whole way is recorded") if complete(city.flows, rows) else tr("its way has gaps")


def _receipt(city: City, batch: str, rows: IntArray) -> Receipt:
    source = city.flows.source
    ids = ", ".join(city.flows.ids[row] for row in rows)
    return Receipt(tr("every step of the batch as it was recorded; nothing is assumed"),
                   ((tr("batch"), batch), (tr("rows"), ids)), (records_told(len(rows), source),), len(rows),
                   tr("4.13 Provenance"))  # fmt: skip


def _sentence(city: City, batch: str, rows: IntArray, steps: list[Step]) -> str:
    flows = city.flows
    mass, material = steps[0].mass, flows.materials[flows.material[rows[0]]]
    made = [step for step in steps if step.made]
    if not made:
        return tr("Batch {batch} is not thrown away yet: that happens in {start} on {when}.", batch=batch,
                  start=steps[0].start, when=steps[0].when)  # fmt: skip
    told = {"batch": batch, "mass": mass, "material": named(material), "start": steps[0].start}
    if steps[0].when:
        begun = tr("Batch {batch}, {mass} of {material}, was thrown away in {start} on {when}", **told,
                   when=steps[0].when)  # fmt: skip
    else:
        begun = tr("Batch {batch}, {mass} of {material}, was thrown away in {start} on an unrecorded day", **told)
    now = made[-1]
    whose = "lies" if len(made) < len(steps) or waits(flows, rows) else "as"
    whose = whose if now.owner and now.owner != now.end else ""
    template = ARRIVED[bool(now.when and len(made) > 1), whose]
    return tr(template, begun=begun, end=now.end, when=now.when, owner=now.owner)
