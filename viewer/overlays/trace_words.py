"""What a trace says: its key, its notes, its sentence and its receipt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from viewer.analysis.standing import standing
from viewer.model.city import END_SITE, City
from viewer.overlays.amounts import Amounts
from viewer.overlays.arrows import records_told, width_keys
from viewer.overlays.choice_words import choice_told
from viewer.overlays.tracing import Place, Walk
from viewer.scene import words
from viewer.scene.marks import Ribbons
from viewer.scene.picture import Legend, Receipt
from viewer.tongue import mark, named, tr, trn

SMALLEST = 1e-6  # share of the start below which nothing is told
CLAIMED = {
    "repair": mark("claims repair; whole way recorded: {parts}"),
    "recover": mark("claims recover; whole way recorded: {parts}"),
    "rest": mark("claims rest; whole way recorded: {parts}"),
}
TOLD, TOLD_IN_NOTES, TOLD_MATERIALS = 3, 4, 6  # how many are named before the rest is counted


def share_of(tonnes: float, found: Walk) -> str:
    """Of the start, in percent; what rounding leaves of nothing is nothing."""
    share = tonnes / found.tonnes if found.tonnes > 0 else 0.0
    return words.percent(min(round(share, 9), 1.0))


def leak_words(found: Walk) -> str:
    """How much of the start leaks."""
    if found.direction == "downstream":
        return tr("{share} stays on the way", share=share_of(found.leakage, found))
    return tr("{share} has no recorded origin", share=share_of(found.leakage, found))


def by_site(found: Walk) -> dict[int, float]:
    """Tonnes of the start that touch each site, the start itself left out."""
    out: dict[int, float] = {}
    for (place, _), tonnes in zip(found.states, found.trace.reached):
        if place[0] == END_SITE and place[:2] != found.start[:2]:
            out[place[1]] = out.get(place[1], 0.0) + float(tonnes)
    return {site: tonnes for site, tonnes in out.items() if tonnes > SMALLEST * found.tonnes}


def legend(
    city: City, found: Walk, other: Walk | None, shading: Amounts | None, *, nothing: int, notes: Sequence[str],
    ribbons: Ribbons, official: bool,
) -> Legend:  # fmt: skip
    """The key: shares by class, widths, then what there is to say about the walk. nothing: regions without a share."""
    up = found.direction == "upstream"
    begun = {"start": found.start[2], "mass": words.quantity(found.tonnes, city.flows.unit)}
    told = tuple(filter(None, (_accounts(city, found, other, official=official), *_about(city, found), *notes)))
    rest = {"widths": width_keys(ribbons), "source": city.flows.source}
    title = tr("Where it goes: {start}, {mass} in the whole record", **begun)
    if up:
        title = tr("Where it came from: {start}, {mass} in the whole record", **begun)
    flows = Legend(title, notes=told, **rest)
    if shading is None:
        return flows
    title, word = tr("Where it goes: {start}, % of {mass} in the whole record", **begun), tr("nothing ends here")
    if up:
        title = tr("Where it came from: {start}, % of {mass} in the whole record", **begun)
        word = tr("nothing comes from here")
    return Legend(title, "%", ramp=shading.ramp, breaks=shading.texts, entries=(shading.nothing(word, nothing),),
                  notes=(*filter(None, shading.notes), *told), above=flows,
                  below=shading.none, **rest)  # fmt: skip


def left_out(city: City, hidden: tuple[int, float, int, float]) -> list[str]:
    """What is not drawn: how many ways are too small and what they carry, and how many have no place."""
    (rest, rest_tonnes, lost, lost_tonnes), unit = hidden, city.flows.unit
    notes = []
    if rest:
        notes.append(trn("{n} other flow, not drawn: {mass}", "{n} other flows, not drawn: {mass}", rest,
                         mass=words.quantity(rest_tonnes, unit)))  # fmt: skip
    if lost:
        notes.append(trn("{n} flow without a place: {mass}", "{n} flows without a place: {mass}", lost,
                         mass=words.quantity(lost_tonnes, unit)))  # fmt: skip
    return notes


def _about(city: City, found: Walk) -> list[str]:
    """By material and by facility, what is assumed, and what stands behind the materials."""
    sites = [(city.sites.names[site], tonnes) for site, tonnes in by_site(found).items()]
    return [
        *_ranked(mark("by material: {parts}"), ((named(m), tonnes) for m, tonnes in found.by_material.items()), found),
        *_ranked(mark("by facility: {parts}"), sites, found),
        ring_words(found),
        tr("assumed: what enters a place mixes there (proportional mixing); the whole record, whatever the moment"),
        *standing_notes(city, list(found.by_material)),
    ]


def ring_words(found: Walk) -> str:
    """Where the walk ends in a ring without exit, "" where it meets none."""
    met = found.trace.closed & (found.trace.reached > SMALLEST * found.tonnes)
    names = [state[0][2] for state, in_ring in zip(found.states, met) if in_ring]
    if not names:
        return ""
    said = words.listed(list(dict.fromkeys(names)), TOLD_IN_NOTES)
    if found.direction == "upstream":
        return trn("{places} lies in a ring of ways that nothing enters: what comes from there has no recorded origin.",
                   "{places} lie in a ring of ways that nothing enters: what comes from there has no recorded origin.",
                   len(names), places=said)  # fmt: skip
    return trn("{places} lies in a ring of ways that nothing leaves: what comes in rests there.",
               "{places} lie in a ring of ways that nothing leaves: what comes in rests there.",
               len(names), places=said)  # fmt: skip


def _ranked(template: str, tonnes: Iterable[tuple[str, float]], found: Walk) -> list[str]:
    """The largest shares of the start by name, as one line; none where there is nothing to rank."""
    order = sorted(((name, mass) for name, mass in tonnes if name), key=lambda pair: -pair[1])
    parts = [tr("{name} {share}", name=name, share=share_of(mass, found))
             for name, mass in order if mass > SMALLEST * found.tonnes]  # fmt: skip
    return [tr(template, parts=words.listed(parts, TOLD_IN_NOTES))] if parts else []


def standing_notes(city: City, materials: Sequence[str]) -> list[str]:
    """What the materials claim and how much of each has a full recorded way; one line for each claim."""
    held = [one for one in standing(city) if one.material in materials]
    notes = []
    for claim in dict.fromkeys(one.claim for one in held):
        said = [tr("{name} {share}", name=named(one.material), share=words.percent(one.share))
                for one in held if one.claim == claim]  # fmt: skip
        notes.append(tr(CLAIMED[claim], parts=words.listed(said, TOLD_MATERIALS)))
    return notes


def _accounts(city: City, found: Walk, other: Walk | None, *, official: bool) -> str:
    """Both accounts of what leaks; "" where there is one alone, or where they agree."""
    if other is None or share_of(other.leakage, other) == share_of(found.leakage, found):
        return ""
    books, full = (found, other) if official else (other, found)
    gap = full.leakage - books.leakage
    booked, weighed, apart = (words.quantity(t, city.flows.unit) for t in (books.leakage, full.leakage, abs(gap)))
    told = {"booked": booked, "weighed": weighed, "apart": apart, "leak": leak_words(found)}
    if official:
        if gap > 0:
            return tr(
                "official view: {leak}; official books {booked}, weighed {weighed}: they leave out {apart}", **told
            )
        return tr("official view: {leak}; official books {booked}, weighed {weighed}: they add {apart}", **told)
    if gap > 0:
        return tr("full account: {leak}; official books {booked}, weighed {weighed}: they leave out {apart}", **told)
    return tr("full account: {leak}; official books {booked}, weighed {weighed}: they add {apart}", **told)


def receipt(city: City, found: Walk) -> Receipt:
    """How the shares came about."""
    return Receipt(
        tr("share of a way = its tonnes ÷ the larger of what enters and what leaves the place it begins at (upstream: "
           "ends at); reached = (I − Q)⁻¹ start, an absorbing chain with proportional mixing"),
        ((tr("start"), found.start[2]), (tr("direction"), choice_told(found.direction)),
         (tr("tonnes"), words.number(found.tonnes)), (tr("leakage"), words.number(found.leakage))),
        (records_told(len(city.flows), city.flows.source),),
        len(city.flows),
        tr("4.13 Provenance"),
    )  # fmt: skip


def sentence(city: City, found: Walk, other: Walk | None, material: str) -> str:
    """Where the most comes from or ends, what leaks, what the other account says of that, and what is assumed."""
    name = found.start[2]
    up = found.direction == "upstream"
    if found.tonnes <= 0:
        return tr("Nothing enters {place}.", place=name) if up else tr("Nothing leaves {place}.", place=name)
    mass = words.quantity(found.tonnes, city.flows.unit)
    if material:
        mass = tr("{mass} of {material}", mass=mass, material=named(material))
    told = {"mass": mass, "place": name, "parts": words.listed(_parts(found, other), TOLD + 2)}
    if up:
        return tr("Of the {mass} that {place} handles, {parts}, if what enters a place mixes there.", **told)
    return tr("Of the {mass} that begin at {place}, {parts}, if what enters a place mixes there.", **told)


def _parts(found: Walk, other: Walk | None) -> list[str]:
    """Where the most comes from or ends, the rest counted, and what leaks, by the other account too if it differs."""
    up, ends = found.direction == "upstream", _ends(found)
    share = [{"share": share_of(tonnes, found), "place": place} for place, tonnes in ends[:TOLD]]
    parts = [tr("{share} comes from {place}", **one) if up else tr("{share} ends at {place}", **one) for one in share]
    rest = len(ends) - TOLD
    if rest > 0 and up:
        parts.append(trn("the rest from {n} other place", "the rest from {n} other places", rest))
    elif rest > 0:
        parts.append(trn("the rest at {n} other place", "the rest at {n} other places", rest))
    mine, theirs = share_of(found.leakage, found), "" if other is None else share_of(other.leakage, other)
    leak = leak_words(found)
    if theirs and theirs != mine:
        leak = tr("{leak} ({share} by the other account)", leak=leak, share=theirs)
    return [*parts, leak]


def _ends(found: Walk) -> list[tuple[str, float]]:
    """What was made (upstream) or ends (downstream) at each place, most first; what leaks is left out."""
    out: dict[Place, float] = {}
    for (place, _), rest, leaks in zip(found.states, found.trace.rest, found.leaks):
        if rest > SMALLEST * found.tonnes and not leaks:
            out[place] = out.get(place, 0.0) + float(rest)
    order = sorted(out.items(), key=lambda item: (-round(item[1] / found.tonnes, 9), item[0][2]))
    return [(place[2], tonnes) for place, tonnes in order]


def start_lines(city: City, found: Walk) -> tuple[str, str]:
    """Two short lines for the call-out at the start."""
    mass = words.quantity(found.tonnes, city.flows.unit)
    return tr("{mass} in the whole record", mass=mass), leak_words(found)


def figures(found: Walk, other: Walk | None) -> dict[str, float]:
    out = {"tonnes": found.tonnes, "leakage": found.leakage}
    return out | ({} if other is None else {"other_tonnes": other.tonnes, "other_leakage": other.leakage})
