"""What a trace says: its key, its notes, its sentence and its receipt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from viewer.analysis.standing import standing
from viewer.model.city import END_SITE, City
from viewer.overlays.amounts import Amounts
from viewer.overlays.arrows import width_keys
from viewer.overlays.tracing import Place, Walk
from viewer.scene import words
from viewer.scene.marks import Ribbons
from viewer.scene.picture import Legend, Receipt

WHOLE_RECORD = "the whole record"  # the same at every step, whatever moment the map shows
SMALLEST = 1e-6  # share of the start below which nothing is told
TOLD, TOLD_IN_NOTES, TOLD_MATERIALS = 3, 4, 6  # how many are named before the rest is counted


def share_of(tonnes: float, found: Walk) -> str:
    """Of the start, in percent; what rounding leaves of nothing is nothing."""
    share = tonnes / found.tonnes if found.tonnes > 0 else 0.0
    return words.percent(min(round(share, 9), 1.0))


def leak_word(found: Walk) -> str:
    return "stays on the way" if found.direction == "downstream" else "has no recorded origin"


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
    way = "Where it came from" if found.direction == "upstream" else "Where it goes"
    mass, start = words.quantity(found.tonnes, city.flows.unit), found.start[2]
    told = tuple(filter(None, (_accounts(city, found, other, official=official), *_about(city, found), *notes)))
    rest = {"widths": width_keys(ribbons), "source": city.flows.source}
    flows = Legend(f"{way}: {start}, {mass} in {WHOLE_RECORD}", notes=told, **rest)
    if shading is None:
        return flows
    title = f"{way}: {start}, % of {mass} in {WHOLE_RECORD}"
    word = "nothing comes from here" if found.direction == "upstream" else "nothing ends here"
    return Legend(title, "%", ramp=shading.ramp, breaks=shading.texts, entries=(shading.nothing(word, nothing),),
                  notes=(*filter(None, shading.notes), *told), above=flows, **rest)  # fmt: skip


def left_out(city: City, hidden: tuple[int, float, int, float]) -> list[str]:
    """What is not drawn: how many ways are too small and what they carry, and how many have no place."""
    (rest, rest_tonnes, lost, lost_tonnes), unit = hidden, city.flows.unit
    notes = []
    if rest:
        notes.append(f"{words.count(rest, 'other flow')}, not drawn: {words.quantity(rest_tonnes, unit)}")
    if lost:
        notes.append(f"{words.count(lost, 'flow')} without a place: {words.quantity(lost_tonnes, unit)}")
    return notes


def _about(city: City, found: Walk) -> list[str]:
    """By material and by facility, what is assumed, and what stands behind the materials."""
    sites = [(city.sites.names[site], tonnes) for site, tonnes in by_site(found).items()]
    return [
        _ranked("by material", found.by_material.items(), found),
        _ranked("by facility", sites, found),
        ring_words(found),
        "assumed: what enters a place mixes there (proportional mixing); the whole record, whatever the moment",
        *standing_notes(city, list(found.by_material)),
    ]


def ring_words(found: Walk) -> str:
    """Where the walk ends in a ring without exit, "" where it meets none."""
    met = found.trace.closed & (found.trace.reached > SMALLEST * found.tonnes)
    names = [state[0][2] for state, in_ring in zip(found.states, met) if in_ring]
    if not names:
        return ""
    said, lie = words.listed(list(dict.fromkeys(names)), TOLD_IN_NOTES), "lies" if len(names) == 1 else "lie"
    if found.direction == "upstream":
        return f"{said} {lie} in a ring of ways that nothing enters: what comes from there has no recorded origin."
    return f"{said} {lie} in a ring of ways that nothing leaves: what comes in rests there."


def _ranked(title: str, tonnes: Iterable[tuple[str, float]], found: Walk) -> str:
    order = sorted(((name, mass) for name, mass in tonnes if name), key=lambda pair: -pair[1])
    parts = [f"{name} {share_of(mass, found)}" for name, mass in order if mass > SMALLEST * found.tonnes]
    return f"{title}: {words.listed(parts, TOLD_IN_NOTES)}" if parts else ""


def standing_notes(city: City, materials: Sequence[str]) -> list[str]:
    """What the materials claim and how much of each has a full recorded way; one line for each claim."""
    held = [one for one in standing(city) if one.material in materials]
    notes = []
    for claim in dict.fromkeys(one.claim for one in held):
        said = [f"{one.material} {words.percent(one.share)}" for one in held if one.claim == claim]
        notes.append(f"claims {claim}; whole way recorded: {words.listed(said, TOLD_MATERIALS)}")
    return notes


def _accounts(city: City, found: Walk, other: Walk | None, *, official: bool) -> str:
    """Both accounts of what leaks; "" where there is one alone, or where they agree."""
    if other is None or share_of(other.leakage, other) == share_of(found.leakage, found):
        return ""
    books, full = (found, other) if official else (other, found)
    gap = full.leakage - books.leakage
    told, weighed, apart = (words.quantity(t, city.flows.unit) for t in (books.leakage, full.leakage, abs(gap)))
    return (
        f"{'official view' if official else 'full account'}: {share_of(found.leakage, found)} {leak_word(found)}; "
        f"official books {told}, weighed {weighed}: they {'leave out' if gap > 0 else 'add'} {apart}"
    )


def receipt(city: City, found: Walk) -> Receipt:
    """How the shares came about."""
    source = city.flows.source
    return Receipt(
        "share of a way = its tonnes ÷ the larger of what enters and what leaves the place it begins at (upstream: "
        "ends at); reached = (I − Q)⁻¹ start, an absorbing chain with proportional mixing",
        (("start", found.start[2]), ("direction", found.direction), ("tonnes", words.number(found.tonnes)),
         ("leakage", words.number(found.leakage))),
        (f"{words.count(len(city.flows), 'flow record')}{f', {source}' if source else ''}",),
        len(city.flows),
        "4.13 Provenance",
    )  # fmt: skip


def sentence(city: City, found: Walk, other: Walk | None, material: str) -> str:
    """Where the most comes from or ends, what leaks, what the other account says of that, and what is assumed."""
    name = found.start[2]
    if found.tonnes <= 0:
        return f"Nothing {'enters' if found.direction == 'upstream' else 'leaves'} {name}."
    mass = f"{words.quantity(found.tonnes, city.flows.unit)}{f' of {material}' if material else ''}"
    up = found.direction == "upstream"
    ends = _ends(found)
    parts = [f"{share_of(tonnes, found)} {'comes from' if up else 'ends at'} {place}" for place, tonnes in ends[:TOLD]]
    rest = len(ends) - TOLD
    if rest > 0:
        parts.append(f"the rest {'from' if up else 'at'} {words.count(rest, 'other place')}")
    parts.append(f"{share_of(found.leakage, found)} {leak_word(found)}")
    mine, theirs = share_of(found.leakage, found), "" if other is None else share_of(other.leakage, other)
    aside = f" ({theirs} by the other account)" if theirs and theirs != mine else ""
    opening = f"Of the {mass} that {name} handles" if up else f"Of the {mass} that begin at {name}"
    return f"{opening}, {words.listed(parts, TOLD + 2)}{aside}, if what enters a place mixes there."


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
    return f"{mass} in {WHOLE_RECORD}", f"{share_of(found.leakage, found)} {leak_word(found)}"


def figures(found: Walk, other: Walk | None) -> dict[str, float]:
    out = {"tonnes": found.tonnes, "leakage": found.leakage}
    return out | ({} if other is None else {"other_tonnes": other.tonnes, "other_leakage": other.leakage})
