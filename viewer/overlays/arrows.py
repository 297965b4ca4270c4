"""Flows as arrows: half-arrows by weight with their key, the sites, and everything that must be said about the rest."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

import numpy as np

from viewer.analysis import flows as moving
from viewer.geometry.regions import FloatArray, IntArray
from viewer.model.city import City
from viewer.model.receipt import Input
from viewer.model.state import Value
from viewer.overlays.choice_words import choice_told
from viewer.overlays.choropleth import with_notes
from viewer.overlays.imbalance import heap_keys, heap_notes, heaps, imbalance
from viewer.overlays.kind import Moment
from viewer.overlays.network import Network
from viewer.scene import words
from viewer.scene.colour import DARK
from viewer.scene.marks import CallOut, Dots, Heaps, Names, Ribbons, widths_px
from viewer.scene.particles import quantum
from viewer.scene.picture import Legend, Picture, Receipt, WidthKey
from viewer.tongue import mark, named, tr, trn

PARTICLES = 400  # at most about so many particles are under way at once
WIDEST_PX, THINNEST_PX = 9.0, 1.0
SITE_PX = (4.5, 9.0)  # radius of the quietest and of the busiest site
OPACITY = 0.78
FOREMOST = 1e15  # weight of a name that goes before every region's
LONGEST_UNIT = 3  # letters of a unit that still fits under a line of the key


@dataclass(frozen=True, slots=True, eq=False)
class Moved:
    """What the pairs of a network move at one moment, and how it is shared out over the picture."""

    tonnes: FloatArray  # (pairs,)
    count: IntArray  # (pairs,) flows that move
    row: IntArray  # (pairs,) the flow of City.flows when it is one alone, else -1
    drawn: IntArray  # pairs, largest first
    other: IntArray  # pairs with a place that are too small to draw
    unplaced: IntArray  # pairs without a place
    cancelled: float = 0.0  # tonnes that go there and back, where pairs are netted
    sigma: float = 0.0  # standard uncertainty of all that moves
    unsure: int = 0  # flows that move without a stated uncertainty

    def sums(self) -> dict[str, float]:
        """Tonnes and number of pairs by part; the parts add up to the total."""
        parts = {"drawn": self.drawn, "other": self.other, "unplaced": self.unplaced}
        tonnes = {f"{name}_tonnes": float(self.tonnes[pairs].sum()) for name, pairs in parts.items()}
        numbers = {f"{name}_count": float(len(pairs)) for name, pairs in parts.items()}
        whole = {"total_tonnes": float(self.tonnes.sum()), "total_sigma": self.sigma}
        return tonnes | numbers | whole | ({"cancelled_tonnes": self.cancelled} if self.cancelled else {})


def flow_picture(city: City, net: Network, params: Mapping[str, Value], moment: Moment) -> Picture:
    """The arrows of a network at a moment above the sites, with key, figures, receipt and sentence."""
    moved = share_out(net, moment.step, int(params["top"]), netted=bool(params.get("netted", False)))
    unit = rate(city, net)
    ribbons = _ribbons(net, moved, unit)
    beside = _group_names(net) if net.group else (*_sites(city, _handled(city, net, moved)),
                                                  *_busiest(city, net, moved, unit))  # fmt: skip
    piled: tuple[Heaps, ...] = ()
    if params["direction"] == "all" and not params.get("netted", False):
        piled = heaps(city, imbalance(city, net, moment.step, str(params["material"])), ribbons.quantum)
    legend = _legend(city, net, moved, ribbons, params, moment)
    mass = unit.partition("/")[0]
    told, keys = (say(piled, ribbons.quantum, mass) for say in (heap_notes, heap_keys))
    return Picture(
        (ribbons, *beside, *piled),
        replace(legend, entries=(*legend.entries, *keys), notes=(*told, *legend.notes)),
        receipt=_receipt(net, moved, params, city.flows.source),
        sentence=_sentence(net, moved, unit, when=_when(city, net, moment), moment=moment, step=city.clock.step),
        figures=MappingProxyType(moved.sums() | {"quantum": ribbons.quantum}),
    )


def share_out(net: Network, step: int | None, top: int, *, netted: bool = False) -> Moved:
    """Everything that moves at a step, or in the mean of the period, in three parts: drawn, other, unplaced.

    netted: of two places that send to each other only the larger flow is left, less the smaller.
    """
    amounts = net.amounts(step)
    pairs = len(net.names)
    moves = amounts > 0
    tonnes = np.bincount(net.pair, amounts, minlength=pairs)
    count = np.bincount(net.pair[moves], minlength=pairs)
    row = np.full(pairs, -1)
    row[net.pair[moves]] = net.rows[moves]
    row[count != 1] = -1
    gross = float(tonnes.sum())
    tonnes = moving.netted(tonnes, *net.ends) if netted else tonnes
    placed = np.isfinite(net.start).all(axis=1) & np.isfinite(net.end).all(axis=1)
    drawn, other = moving.largest(np.where(placed, tonnes, 0.0), top)
    sigma = moving.uncertainty(amounts, net.tonnes, net.sigma)
    unsure = int((moves & np.isnan(net.sigma)).sum())
    lost = np.flatnonzero(~placed & (tonnes > 0))
    return Moved(tonnes, count, row, drawn, other, lost, gross - float(tonnes.sum()), sigma, unsure)


def _group_names(net: Network) -> tuple[Names, ...]:
    """The groups by name where their arrows meet."""
    placed = np.flatnonzero(np.isfinite(net.group.xy).all(axis=1))
    size = FOREMOST + np.bincount(net.group.of, minlength=len(net.group.names))
    return (Names(net.group.xy[placed], tuple(net.group.names[i] for i in placed), size[placed]),)


def _ribbons(net: Network, moved: Moved, unit: str) -> Ribbons:
    """The arrows in one scale of widths for every step and their mean, so that they compare over time."""
    colour = np.tile(np.array(DARK.rgba("waste", OPACITY), np.uint8), (len(moved.drawn), 1))
    return Ribbons(
        net.start[moved.drawn],
        net.end[moved.drawn],
        moved.tonnes[moved.drawn],
        colour,
        moved.row[moved.drawn],
        tuple(tr("{start} to {end}", start=net.names[i][0], end=net.names[i][1]) for i in moved.drawn),
        unit,
        WIDEST_PX,
        THINNEST_PX,
        net.busiest_pair,
        quantum(net.busiest_step, PARTICLES),
    )


def width_keys(ribbons: Ribbons) -> tuple[WidthKey, ...]:
    """Three round amounts, a quarter, a half and the whole of one near the largest, in the widths they are drawn in."""
    largest = ribbons.largest
    if largest <= 0:
        return ()
    exponent = int(np.floor(np.log10(largest)))
    steps = [mantissa * 10.0**power for power in (exponent - 1, exponent) for mantissa in (1.0, 2.0, 4.0, 8.0)]
    whole = max(amount for amount in steps if amount <= largest)
    amounts = np.array([whole / 4, whole / 2, whole])
    pixels = widths_px(ribbons, amounts)
    mass = ribbons.unit.partition("/")[0]
    short = mass if len(words.unit_word(mass)) <= LONGEST_UNIT else ""  # the title has the unit too
    return tuple(WidthKey(float(px), words.quantity(float(t), short)) for px, t in zip(pixels, amounts, strict=True))


def _handled(city: City, net: Network, moved: Moved) -> FloatArray:
    """(k,) tonnes that begin or end at each site."""
    if city.sites is None:
        return np.zeros(0)
    regions = len(city.base) if city.base is not None else 0
    nodes, tonnes = np.concatenate(net.ends) - regions, np.tile(moved.tonnes, 2)
    return moving.per_region(np.where(nodes < len(city.sites), nodes, -1), tonnes, len(city.sites))


def _busiest(city: City, net: Network, moved: Moved, unit: str) -> tuple[CallOut, ...]:
    """A call-out at the placed site that receives most; none when no site receives anything, or several the same."""
    if city.sites is None or not len(city.sites):
        return ()
    regions = len(city.base) if city.base is not None else 0
    nodes = net.ends[1] - regions
    got = moving.per_region(np.where(nodes < len(city.sites), nodes, -1), moved.tonnes, len(city.sites))
    got[~np.isfinite(city.sites.xy).all(axis=1)] = 0.0
    most = np.flatnonzero(got == got.max())
    if got.max() <= 0 or len(most) > 1:
        return ()
    (site,) = most.tolist()
    share = words.percent(float(got[site] / moved.tonnes.sum()))
    said = tr("receives {mass}, {share} of all that moves", mass=words.quantity(float(got[site]), unit), share=share)
    spot = float(city.sites.xy[site, 0]), float(city.sites.xy[site, 1])
    return (CallOut(spot, city.sites.names[site], (said,), DARK.rgba("waste")),)


def _sites(city: City, handled: FloatArray) -> tuple[Dots, ...]:
    """The placed sites as hexagons, larger the more they handle."""
    if city.sites is None or not len(city.sites):
        return ()
    placed = np.flatnonzero(np.isfinite(city.sites.xy).all(axis=1))
    share = np.sqrt(handled / handled.max()) if handled.max() > 0 else handled
    radius = SITE_PX[0] + (SITE_PX[1] - SITE_PX[0]) * share
    colour = np.tile(np.array(DARK.rgba("burden"), np.uint8), (len(placed), 1))
    names = tuple(city.sites.names[i] for i in placed)
    return (Dots(city.sites.xy[placed], radius[placed], colour, "hexagon", names, placed.astype(np.int64)),)


def sites_only(city: City) -> Picture:
    """Flows switched off and nothing to shade: the sites stay."""
    held = 0 if city.sites is None else len(city.sites)
    sentence = trn("{city} has {n} waste site.", "{city} has {n} waste sites.", held, city=city.title or city.name)
    if not held:
        sentence = tr("{city} has no waste sites.", city=city.title or city.name)
    picture = Picture(_sites(city, np.zeros(held)), Legend(tr("Waste sites")), sentence=sentence)
    return with_notes(picture, _lost_sites(city))


def _legend(
    city: City, net: Network, moved: Moved, ribbons: Ribbons, params: Mapping[str, Value], moment: Moment
) -> Legend:
    material = str(params["material"])
    of = OF_MATERIAL if material else OF_ALL
    subject = tr(of[str(params["direction"])], **({"material": named(material)} if material else {}))
    notes = (*_part_notes(net, moved, ribbons), _basis_note(net, str(params["basis"])), _lost_sites(city))
    recorded = _recorded(net, moment)
    if not recorded:
        notes = (tr("no flows are recorded for {when}", when=_when(city, net, moment)), *notes)
    return Legend(
        words.titled(subject, ribbons.unit),
        ribbons.unit,
        _when(city, net, moment),
        widths=width_keys(ribbons) if recorded else (),
        notes=tuple(filter(None, notes)),
        source=city.flows.source,
    )


NAMES = (mark("material"), mark("basis"), mark("direction"), mark("top"))  # of parameters that a receipt tells
PARTS = (mark("drawn tonnes"), mark("other tonnes"), mark("unplaced tonnes"), mark("drawn count"), mark("other count"),
         mark("unplaced count"), mark("total tonnes"), mark("total sigma"), mark("cancelled tonnes"))  # fmt: skip
DATED_RULE = mark(
    "arrow = sum over the flows from one place to another of tonnes of the step, a flow's tonnes spread evenly over "
    "the steps it spans; width in proportion; a tonne that is moved on counts in each flow it takes part in"
)
UNDATED_RULE = mark(
    "arrow = sum over the flows from one place to another of tonnes in all; width in proportion; a tonne that is moved "
    "on counts in each flow it takes part in"
)
BASIS_WORDS = {"measured": mark("as weighed"), "reported": mark("as reported by the operators")}
OF_ALL = {
    "all": mark("Waste flows"),
    "in": mark("Waste flows into the city"),
    "out": mark("Waste flows out of the city"),
    "between": mark("Waste flows within the city"),
}
OF_MATERIAL = {
    "all": mark("Waste flows of {material}"),
    "in": mark("Waste flows of {material} into the city"),
    "out": mark("Waste flows of {material} out of the city"),
    "between": mark("Waste flows of {material} within the city"),
}
LACKING = {"measured": mark("none are marked as measured; all are shown"),
           "reported": mark("none are marked as reported; all are shown")}  # fmt: skip
INSTEAD = {"measured": mark("none are reported; shown as measured"),
           "reported": mark("none are measured; shown as reported")}  # fmt: skip


def _part_notes(net: Network, moved: Moved, ribbons: Ribbons) -> list[str]:
    """What is drawn, what is not, and what a particle weighs: nothing is dropped in silence."""
    parts, mass = moved.sums(), ribbons.unit.partition("/")[0]
    total = len(moved.drawn) + len(moved.other) + len(moved.unplaced)
    notes = []
    if ribbons.quantum and len(moved.drawn):
        notes.append(tr("1 particle = {mass}", mass=words.quantity(ribbons.quantum, mass)))
    if len(moved.other):
        notes.append(tr("{some} largest of {all}", some=words.number(len(moved.drawn)), all=words.number(total)))
        notes.append(trn("{n} other flow, not drawn: {mass}", "{n} other flows, not drawn: {mass}", len(moved.other),
                         mass=words.quantity(parts["other_tonnes"], ribbons.unit)))  # fmt: skip
    if len(moved.unplaced):
        notes.append(trn("{n} flow without a place: {mass}", "{n} flows without a place: {mass}", len(moved.unplaced),
                         mass=words.quantity(parts["unplaced_tonnes"], ribbons.unit)))  # fmt: skip
    if moved.cancelled > 0:
        notes.append(tr("net: {mass} go there and back, or stay within a place",
                        mass=words.quantity(moved.cancelled, ribbons.unit)))  # fmt: skip
    if moved.sigma > 0:
        notes.append(_doubt(moved, words.quantity(moved.sigma, ribbons.unit, 2)))
    return [*notes, *record_notes(net, mass)]


def _doubt(moved: Moved, mass: str) -> str:
    if not moved.unsure:
        return tr("standard uncertainty of the sum: {mass}", mass=mass)
    return trn("standard uncertainty of the sum: {mass}, {n} flow without a stated one",
               "standard uncertainty of the sum: {mass}, {n} flows without a stated one", moved.unsure,
               mass=mass)  # fmt: skip


def record_notes(net: Network, unit: str) -> list[str]:
    """Which records could not be counted, for want of a date or a weight."""
    notes = []
    if net.undated:
        tonnes = words.quantity(float(np.nansum(net.tonnes[net.first < 0])), unit)
        notes.append(trn("{n} record without a date left out: {mass}", "{n} records without a date left out: {mass}",
                         net.undated, mass=tonnes))  # fmt: skip
    if net.unrecorded:
        notes.append(trn("{n} record without a weight", "{n} records without a weight", net.unrecorded))
    return notes


def _basis_note(net: Network, asked: str) -> str:
    if net.basis == asked:
        return tr(BASIS_WORDS.get(asked, asked))
    if not net.basis:
        return tr(LACKING[asked])
    if net.basis in INSTEAD and net.basis != asked:
        return tr(INSTEAD[net.basis])
    return tr("none are {asked}; shown as {basis}", asked=asked, basis=net.basis)


def _lost_sites(city: City) -> str:
    lost = 0 if city.sites is None else int((~np.isfinite(city.sites.xy).all(axis=1)).sum())
    return trn("{n} site without a place", "{n} sites without a place", lost) if lost else ""


def _receipt(net: Network, moved: Moved, params: Mapping[str, Value], source: str) -> Receipt:
    parts = moved.sums()
    chosen = {
        "material": named(str(params["material"])),
        **{name: choice_told(str(params[name])) for name in NAMES[1:3]},
    }
    return Receipt(
        tr(DATED_RULE if net.dated else UNDATED_RULE),
        tuple((tr(name), chosen.get(name, str(params[name])) or tr("all")) for name in NAMES)
        + tuple((tr(name.replace("_", " ")), words.number(value)) for name, value in parts.items()),
        (records_told(len(net.rows), source),),
        int(moved.count.sum()),
        tr("flows by pair"),
    )


def records_told(records: int, source: str) -> Input:
    """So many records of flows, as an input of a receipt."""
    return Input(words.count(records, "flow record"), None, "", source)


def _sentence(net: Network, moved: Moved, unit: str, *, when: str, moment: Moment, step: str) -> str:
    total, moving_pairs = float(moved.tonnes.sum()), int((moved.tonnes > 0).sum())
    if total <= 0:
        return _nothing_moves(net, when, moment, step)
    nodes, owner = np.unique(net.ends[1], return_inverse=True)
    received = np.bincount(owner, moved.tonnes, minlength=len(nodes))
    most = np.flatnonzero(received == received.max())
    weight = words.quantity(total, unit.partition("/")[0] if moment.step is not None else unit)
    moved = {"mass": weight, "flows": words.count(moving_pairs, "flow"), "when": when}
    opening = _moves(total, moved, moment, on=step == "day")
    if len(most) > 1:
        return tr("{told}.", told=opening)
    name = net.names[int(np.flatnonzero(owner == most[0])[0])][1]
    share = float(received.max() / total)
    if share == 1:
        return tr("{told}; {site} receives all of it.", told=opening, site=name)
    return tr("{told}; {site} receives {share} of it.", told=opening, site=name, share=words.percent(share))


def _moves(total: float, moved: Mapping[str, str], moment: Moment, *, on: bool) -> str:
    """How much moves in how many flows, and when; without the end of a sentence."""
    if not moved["when"]:
        return trn("{mass} moves in {flows}", "{mass} move in {flows}", total, **moved)
    if moment.step is None:
        return trn("{mass} moves in {flows}, {when}", "{mass} move in {flows}, {when}", total, **moved)
    if on:
        return trn("On {when}, {mass} moves in {flows}", "On {when}, {mass} move in {flows}", total, **moved)
    return trn("In {when}, {mass} moves in {flows}", "In {when}, {mass} move in {flows}", total, **moved)


def _nothing_moves(net: Network, when: str, moment: Moment, step: str) -> str:
    """Nothing recorded is not the same as nothing moved."""
    if len(net.tonnes) and np.isnan(net.tonnes).all():
        return tr("No weights are recorded.")
    if moment.step is None or not net.dated:
        return tr("No waste moves.")
    if not _recorded(net, moment):
        return tr("No flows are recorded for {when}.", when=when)
    return tr("No waste moves on {when}.", when=when) if step == "day" else tr("No waste moves in {when}.", when=when)


def _recorded(net: Network, moment: Moment) -> bool:
    """False for a step before the first or after the last dated flow."""
    return moment.step is None or not net.dated or net.span[0] <= moment.step <= net.span[1]


def rate(city: City, net: Network) -> str:
    """The unit of what moves: per step of the clock when the flows are dated."""
    return f"{city.flows.unit}/{city.clock.step or 'step'}" if net.dated else city.flows.unit


def _when(city: City, net: Network, moment: Moment) -> str:
    if not net.dated:
        return ""
    if moment.step is None:
        return tr("mean of {steps}", steps=words.count(net.steps, city.clock.step or "step"))
    label = city.clock.labels[moment.step] if moment.step < len(city.clock.labels) else ""
    return words.moment(city.clock.step, moment.step, len(city.clock), label)
