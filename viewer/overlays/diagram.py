"""A city's flows as a diagram: districts, sites and places as nodes, the smaller ones together, stocks beside them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from viewer.analysis import flows as moving
from viewer.geometry.regions import FloatArray, IntArray
from viewer.model.city import END_REGION, END_SITE, City, Flows
from viewer.model.memo import remembered
from viewer.overlays.books import end_name, reported, ways
from viewer.overlays.district_groups import groups_by
from viewer.overlays.growth import grown, levels
from viewer.overlays.kind import Moment
from viewer.scene import words
from viewer.scene.colour import DARK, categorical
from viewer.scene.sankey import NOTHING, Diagram, gap_words
from viewer.tongue import mark, named, spoken, tr, trn

REGIONS, SITES, PLACES = 16, 32, 8  # nodes of their own at most; the rest of a kind is one node
MATERIALS = 7  # colours; the rest of the materials share another
TINY = 1e-9
INTO, OUT_OF = mark("Into stock"), mark("Out of stock")
KINDS = (mark("site"), mark("place"), mark("stock"))  # of nodes; others are what the data call sites
BEGUN = {  # by whether anything sets out, and whether anything ends
    (True, True): mark("{mass} set out; {end_mass} end at {end}."),
    (True, False): mark("{mass} set out."),
    (False, True): mark("What moves goes round; {end_mass} end at {end}."),
    (False, False): mark("What moves goes round."),
}
BEGUN_THEN = {
    (True, True): mark("{mass} set out in {when}; {end_mass} end at {end}."),
    (True, False): mark("{mass} set out in {when}."),
    (False, True): mark("What moves goes round in {when}; {end_mass} end at {end}."),
    (False, False): mark("What moves goes round in {when}."),
}


@dataclass(frozen=True, slots=True, eq=False)
class Nodes:
    """The nodes of a city's ways, and which of them each way joins."""

    names: tuple[str, ...]
    kinds: tuple[str, ...]
    regions: tuple[frozenset[int], ...]
    sites: tuple[frozenset[int], ...]
    origin: IntArray  # (ways,)
    destination: IntArray  # (ways,)
    of_site: IntArray  # (k,) node of each site, -1 for those without flows


def diagram(city: City, moment: Moment, *, top: int = REGIONS, group: str = "", stocks: bool = True) -> Diagram:
    """What moves in a step, or in all when there is none, from node to node by material; nothing is left out.

    group: a word of `offered_groups`, "" for each region on its own. A way counts as it was weighed, or as reported
    where nobody weighed it; by the official account as reported, without the stocks that surveys find.
    """
    flows = city.flows
    if flows is None or not len(flows):
        return NOTHING
    way, rows, notes = _counted(flows, moment)
    nodes = nodes_of(city, top, group)
    tonnes = _amounts(flows, rows, moment.step)
    undated = int((flows.first[rows] < 0).sum()) if moment.step is not None else 0
    if undated:
        notes.append(trn("{n} record without a date left out", "{n} records without a date left out", undated))
    surveyed = stocks and not moment.official
    known = _known(flows, levels(city).materials if surveyed else ())
    colour_of, materials = _materials(flows, known)
    keys = nodes.origin[way[rows]], nodes.destination[way[rows]], colour_of[flows.material[rows]]
    used = tonnes > TINY
    sums = moving.aggregate(tonnes[used], *(key[used] for key in keys))
    members = _members(rows[used], sums.owner, len(sums.tonnes))
    doubt = _variances(flows, rows, tonnes)[used]
    parts = [(*sums.keys, sums.tonnes, np.bincount(sums.owner, doubt, len(sums.tonnes)))]
    names, kinds = list(nodes.names), list(nodes.kinds)
    if surveyed:
        parts.append(_stocks(city, nodes, dict(zip(known, colour_of.tolist())), moment.step, len(names)))
        notes += _unsurveyed(city, moment.step)
        names += [tr(INTO), tr(OUT_OF)]
        kinds += ["stock", "stock"]
        members += [frozenset()] * len(parts[1][3])
    origin, destination, material, amounts, doubts = (np.concatenate(arrays) for arrays in zip(*parts))
    empty = (frozenset(),) * (len(names) - len(nodes.names))
    made = Diagram(
        tuple(names), tuple(kinds), nodes.regions + empty, nodes.sites + empty, origin, destination, material,
        amounts, tuple(members), materials, _colours(len(materials)), flows.unit, _when(city, moment),
        notes=tuple(notes), variances=doubts,
    )  # fmt: skip
    return _used(city, made)


def _counted(flows: Flows, moment: Moment) -> tuple[IntArray, IntArray, list[str]]:
    """The way of every row, the rows that count, and what must be said about them."""
    way, _ = _ways(flows)
    booked = reported(flows)
    if booked.all() or not booked.any():
        return way, np.arange(len(flows)), [tr("as reported") if booked.all() else tr("as weighed")] * bool(len(flows))
    if moment.official:
        return way, np.flatnonzero(booked), [tr("as the operators report")]
    weighed = np.bincount(way[~booked], minlength=int(way.max()) + 1) > 0
    kept = ~booked | ~weighed[way]
    said = int((booked & kept).sum())
    return way, np.flatnonzero(kept), [tr("as weighed, as reported where nobody weighed") if said else tr("as weighed")]


@remembered(4)
def _ways(flows: Flows) -> tuple[IntArray, list[tuple]]:
    return ways(flows)


def _amounts(flows: Flows, rows: IntArray, step: int | None) -> FloatArray:
    tonnes = np.nan_to_num(flows.tonnes[rows])
    dated = bool((flows.first >= 0).any())
    return tonnes if step is None or not dated else moving.at_step(tonnes, flows.first[rows], flows.last[rows], step)


def _variances(flows: Flows, rows: IntArray, tonnes: FloatArray) -> FloatArray:
    """(rows,) variance of the part of each record that counts; nan where it states no uncertainty."""
    whole = flows.tonnes[rows]
    part = np.divide(tonnes, whole, out=np.zeros(len(rows)), where=np.isfinite(whole) & (whole != 0))
    return (part * flows.sigma[rows]) ** 2


def _members(rows: IntArray, owner: IntArray, count: int) -> list[frozenset[int]]:
    order = np.argsort(owner, kind="stable")
    parts = np.split(rows[order], np.cumsum(np.bincount(owner, minlength=count))[:-1]) if count else []
    return [frozenset(part.tolist()) for part in parts]


def nodes_of(city: City, top: int, group: str) -> Nodes:
    """The nodes over the whole record, so that they stay the same from step to step."""
    return _nodes_of(city, top, group, spoken().code)


@remembered(8)
def _nodes_of(city: City, top: int, group: str, language: str) -> Nodes:
    flows = city.flows
    way, keys = _ways(flows)
    through = np.bincount(way, np.nan_to_num(flows.tonnes), len(keys))
    ends = [[(key[0], key[1], key[4]) for key in keys], [(key[2], key[3], key[5]) for key in keys]]
    total: dict[tuple, float] = {}
    for side in ends:
        for end, tonnes in zip(side, through.tolist()):
            total[end] = total.get(end, 0.0) + tonnes
    home = _homes(city, total, top, group)
    labels = list(dict.fromkeys(home.values()))
    number = {label: i for i, label in enumerate(labels)}
    held: list[tuple[set[int], set[int]]] = [(set(), set()) for _ in labels]
    of_site = np.full(0 if city.sites is None else len(city.sites), -1)
    for end, label in home.items():
        if end[0] in (END_REGION, END_SITE):
            held[number[label]][0 if end[0] == END_REGION else 1].add(end[1])
        if end[0] == END_SITE:
            of_site[end[1]] = number[label]
    origin, destination = (np.array([number[home[end]] for end in side], np.int64) for side in ends)
    return Nodes(
        tuple(_count_in(name, held[i]) for i, (name, _, _) in enumerate(labels)), tuple(kind for _, kind, _ in labels),
        tuple(frozenset(regions) for regions, _ in held), tuple(frozenset(sites) for _, sites in held),
        origin, destination, of_site,
    )  # fmt: skip


Label = tuple[str, str, object]  # name ("" for the rest of a kind: counted later), kind, what tells namesakes apart


def _homes(city: City, total: dict[tuple, float], top: int, group: str) -> dict[tuple, Label]:
    """The node that each end belongs to: the largest ones their own, the others by kind."""
    ranked = sorted(total, key=lambda end: (-total[end], end[0], end[1], end[2]))
    most = {END_REGION: top, END_SITE: SITES}
    left = {kind: [end for end in ranked if end[0] == kind] for kind in {end[0] for end in ranked}}
    out: dict[tuple, Label] = {}
    for kind, found in left.items():
        grouped = groups_by(city.base, group) if kind == END_REGION and group else None
        limit = most.get(kind, PLACES)
        for rank, end in enumerate(found):
            word = _kind(city, kind, end[1])
            if grouped is not None:
                out[end] = (grouped.names[grouped.of[end[1]]], city.base.plural, "group")
            elif rank < limit or len(found) == limit + 1:
                out[end] = (end_name(city, *end), word, end)
            else:
                out[end] = ("", word, "other")
    return out


def _kind(city: City, kind: int, index: int) -> str:
    if kind == END_REGION:
        return city.base.singular
    return (city.sites.kinds[index] or "site") if kind == END_SITE else "place"


def _count_in(name: str, held: tuple[set[int], set[int]]) -> str:
    return name or f"({len(held[0]) + len(held[1])})"


def _known(flows: Flows, stored: Sequence[str]) -> tuple[str, ...]:
    """The materials of the flows, then those that only stocks are of."""
    return (*flows.materials, *(name for name in stored if name not in flows.materials))


def _materials(flows: Flows, names: Sequence[str]) -> tuple[IntArray, tuple[str, ...]]:
    """The colour of each material by its number, the last that of -1, and what the colours stand for."""
    count = len(names)
    total = np.bincount(flows.material + 1, np.nan_to_num(flows.tonnes), count + 1)[1:]
    unnamed = bool((flows.material < 0).any())
    if count <= MATERIALS + 1:
        code, known = np.append(np.arange(count), count), [named(name) for name in names]
    else:
        kept = np.sort(np.argsort(-total, kind="stable")[:MATERIALS])
        code = np.full(count + 1, MATERIALS)
        code[kept] = np.arange(MATERIALS)
        known = [named(names[i]) for i in kept] + [words.count(count - MATERIALS, "other material")]
        code[count] = MATERIALS + 1
    return code, tuple(known + [tr("not named")] * unnamed)


def _colours(count: int) -> np.ndarray:
    colours = categorical(count)
    colours[MATERIALS + 1 :] = DARK.rgba("edge")
    return colours


def _stocks(city: City, nodes: Nodes, colour_of: Mapping[str, int], step: int | None, first: int) -> tuple:
    """Ribbons into stock and out of it, where surveys of sites found that it grew or shrank."""
    found = grown(city, step)
    table, names = found.tonnes, found.materials
    parts: list[tuple[int, int, int, float, float]] = []
    for site, k in np.argwhere(np.abs(table) > TINY).tolist():
        node, tonnes = int(nodes.of_site[site]), float(table[site, k])
        if node >= 0:
            ends = (node, first) if tonnes > 0 else (first + 1, node)
            parts.append((*ends, colour_of[names[k]], abs(tonnes), float(found.variance[site, k])))
    if not parts:
        none = np.zeros(0, np.int64)
        return none, none, none, np.zeros(0), np.zeros(0)
    rows = [np.array(column) for column in zip(*parts)]
    sums = moving.aggregate(rows[3], *rows[:3])
    return (*sums.keys, sums.tonnes, np.bincount(sums.owner, rows[4], len(sums.tonnes)))


def _unsurveyed(city: City, step: int | None) -> list[str]:
    """A note where what stocks grew by is not known: nothing is drawn of them then."""
    blind = int(np.isnan(grown(city, step).tonnes).any(axis=1).sum())
    if not blind:
        return []
    return [trn("not surveyed: what the stock of {n} site grew by is not known",
                "not surveyed: what the stock of {n} sites grew by is not known", blind)]  # fmt: skip


def _used(city: City, made: Diagram) -> Diagram:
    """The diagram without nodes that nothing touches in this step, with the names of the rest and its sentence."""
    kept = np.unique(np.concatenate((made.origin, made.destination)))
    number = np.full(len(made), -1)
    number[kept] = np.arange(len(kept))

    def some(things: tuple) -> tuple:
        return tuple(things[i] for i in kept.tolist())

    names = tuple(_rest(city, n, k) for n, k in zip(some(made.names), some(made.kinds)))
    small = Diagram(
        names, tuple(_told(kind) for kind in some(made.kinds)), some(made.regions), some(made.sites),
        number[made.origin], number[made.destination], made.material, made.amounts, made.rows, made.materials,
        made.colours, made.unit, made.when, notes=made.notes, variances=made.variances,
    )  # fmt: skip
    return replace(small, sentence=_sentence(small))


def _rest(city: City, name: str, kind: str) -> str:
    """The name of a node of several: "86 other districts"."""
    if not (name.startswith("(") and name.endswith(")") and name[1:-1].isdigit()):
        return name
    several = int(name[1:-1])
    if city.base is not None and kind == city.base.singular:
        return _others(several, kind, city.base.plural)
    return _others(several, kind, words.plural(kind)) if several else tr("other places")


def _others(several: int, one: str, many: str) -> str:
    """English has its adjective between the number and the noun, which is the data's; others add it to both."""
    if spoken().code == "en":
        return words.count(several, f"other {one}", f"other {many}")
    return tr("others: {things}", things=words.count(several, one, many))


def _told(kind: str) -> str:
    """What a node is, as people read it."""
    return tr(kind) if kind in KINDS else named(kind)


def _when(city: City, moment: Moment) -> str:
    flows, clock = city.flows, city.clock
    if not (flows.first >= 0).any():
        return ""
    label = clock.labels[moment.step] if moment.step is not None and moment.step < len(clock.labels) else ""
    return words.moment(clock.step, moment.step, len(clock), label)


def _sentence(found: Diagram) -> str:
    """What comes first and what does not close: true for these numbers."""
    if not len(found.amounts):
        return tr("Nothing moves in {when}.", when=found.when) if found.when else tr("Nothing moves.")
    into, out = found.entering, found.leaving
    begun = float(out[into == 0].sum())
    ends = np.where(out == 0, into, 0.0)
    last, some = int(np.argmax(ends)), bool(ends.max(initial=0.0) > 0)
    template = (BEGUN_THEN if found.when else BEGUN)[begun > 0, some]
    text = tr(template, mass=words.quantity(begun, found.unit), when=found.when, end=found.names[last],
              end_mass=words.quantity(float(ends[last]), found.unit))  # fmt: skip
    gap = found.surplus
    worst = int(np.argmax(np.where(found.open, np.abs(gap), 0.0)))
    if abs(gap[worst]) > 0.01 * max(into[worst], out[worst]) and found.open[worst]:
        return f"{text} {open_words(found, worst)}"
    return text


def open_words(found: Diagram, node: int) -> str:
    """What a node that does not balance says: "At Meridian Recovery 40 ± 12 t more enter than leave."."""
    told = {"node": found.names[node], "mass": gap_words(found, node)}
    if found.surplus[node] > 0:
        return tr("At {node} {mass} more enter than leave.", **told)
    return tr("At {node} {mass} more leave than enter.", **told)
