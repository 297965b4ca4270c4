"""Two accounts of the same flows: what the operators book, what was weighed, and what the books leave out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from viewer.model.city import City, Flows
from viewer.model.state import Value
from viewer.overlays.arrows import rate
from viewer.overlays.books import reported
from viewer.overlays.district_groups import groups_by
from viewer.overlays.kind import Moment
from viewer.overlays.network import Network, network, regional
from viewer.scene import words
from viewer.scene.colour import DARK
from viewer.scene.marks import CallOut
from viewer.scene.picture import Readout
from viewer.tongue import mark, tr

MEASURED = {"made": mark("Made here"), "received": mark("Received here"), "passing": mark("Passing here"),
            "net": mark("Net gain here"), "leaving": mark("Leaves here")}  # fmt: skip
ALONE = {"reported": mark("official books alone: nothing was weighed independently"), "": "",
         "measured": mark("no official books are recorded: as weighed")}  # fmt: skip
OFFICIAL_FIRST = {  # by what the books tell beside the weights
    "same": mark("official books {booked}, weighed {weighed}: they agree"),
    "more": mark("official books {booked}, weighed {weighed}: the books tell {gap} more than was weighed"),
    "less": mark("official books {booked}, weighed {weighed}: the books leave out {gap}"),
}
WEIGHED_FIRST = {
    "same": mark("weighed {weighed}, official books {booked}: they agree"),
    "more": mark("weighed {weighed}, official books {booked}: the books tell {gap} more than was weighed"),
    "less": mark("weighed {weighed}, official books {booked}: the books leave out {gap}"),
}
AGREED = {
    "same": mark("{sentence}; books and weights agree."),
    "more": mark("{sentence}; official books and weights agree: the books tell {gap} more than was weighed."),
    "less": mark("{sentence}; official books and weights agree: the books leave out {gap}."),
}
APART = {
    "same": mark("{sentence}; they agree, furthest apart for {start} to {end}, booked as {booked} and weighed as "
                 "{weighed}."),
    "more": mark("{sentence}; the books tell {gap} more than was weighed, furthest apart for {start} to {end}, booked "
                 "as {booked} and weighed as {weighed}."),
    "less": mark("{sentence}; the books leave out {gap}, furthest apart for {start} to {end}, booked as {booked} and "
                 "weighed as {weighed}."),
}  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False)
class Pair:
    """What one pair of places moves by both accounts, at a moment."""

    names: tuple[str, str]
    booked: float
    weighed: float
    spot: tuple[float, float]  # where it begins, nan without a place


@dataclass(frozen=True, slots=True, eq=False)
class Accounts:
    """The same flows by what the operators report and by what was weighed."""

    official: Network
    full: Network

    def totals(self, moment: Moment) -> tuple[float, float]:
        """All that moves, as booked and as weighed."""
        return tuple(float(net.amounts(moment.step).sum()) for net in (self.official, self.full))

    def furthest(self, moment: Moment) -> Pair | None:
        """The pair of places whose accounts differ by most tonnes; None where they agree everywhere."""
        found: dict[tuple[str, str], list[float]] = {}
        spots: dict[tuple[str, str], np.ndarray] = {}
        for side, net in enumerate((self.official, self.full)):
            tonnes = np.bincount(net.pair, net.amounts(moment.step), len(net.names))
            for number, names in enumerate(net.names):
                found.setdefault(names, [0.0, 0.0])[side] += float(tonnes[number])
                spots.setdefault(names, net.start[number])
        names = max(found, key=lambda pair: abs(found[pair][0] - found[pair][1]), default=None)
        if names is None or found[names][0] == found[names][1]:
            return None
        x, y = spots[names].tolist()
        return Pair(names, *found[names], (x, y))


def chosen(city: City, params: Mapping[str, Value], basis: str) -> Network:
    """The flows that the parameters of the waste overlay choose, on a basis."""
    group = groups_by(city.base, str(params["group"])) if params["group"] and city.base is not None else None
    words_ = {name: str(params[name]) for name in ("material", "direction")}
    return network(city.flows, city.sites, city.base, basis=basis, group=group, **words_)


def accounts(city: City, params: Mapping[str, Value]) -> Accounts | None:
    """Both accounts, None where the flows have one alone."""
    if not both(city.flows):
        return None
    return Accounts(chosen(city, params, "reported"), chosen(city, params, "measured"))


def both(flows: Flows) -> bool:
    booked = reported(flows)
    return bool(booked.any() and not booked.all())


def account_notes(city: City, found: Accounts | None, moment: Moment) -> list[str]:
    """Whose figures are shown, what each account comes to and by how much they differ, for a key."""
    if found is None:
        return [tr(ALONE[_only_basis(city.flows)])] if moment.official else []
    unit = rate(city, found.full)
    booked, weighed = found.totals(moment)
    shown = tr("official view: as the operators report") if moment.official else tr("full account: as weighed")
    template = (OFFICIAL_FIRST if moment.official else WEIGHED_FIRST)[_leaning(booked, weighed)]
    return [shown, tr(template, booked=words.quantity(booked, unit), weighed=words.quantity(weighed, unit),
                      gap=words.quantity(abs(booked - weighed), unit))]  # fmt: skip


def _only_basis(flows: Flows) -> str:
    kinds = set(flows.basis)
    return str(kinds.pop()) if len(kinds) == 1 and kinds <= set(ALONE) else ""


def _leaning(booked: float, weighed: float) -> str:
    """What the books tell beside the weights: "more", "less" or the "same"."""
    gap = booked - weighed
    if abs(gap) <= 1e-9 * max(booked, weighed, 1e-300):
        return "same"
    return "more" if gap > 0 else "less"


def account_sentence(city: City, found: Accounts | None, moment: Moment, sentence: str) -> str:
    """A sentence with the difference of the accounts and where it is largest; as it is without a second account."""
    if found is None:
        return sentence
    unit = rate(city, found.full)
    booked, weighed = found.totals(moment)
    leaning, far = _leaning(booked, weighed), found.furthest(moment)
    told = {"sentence": sentence.removesuffix("."), "gap": words.quantity(abs(booked - weighed), unit)}
    if far is None:
        return tr(AGREED[leaning], **told)
    return tr(APART[leaning], **told, start=far.names[0], end=far.names[1], booked=words.quantity(far.booked, unit),
              weighed=words.quantity(far.weighed, unit))  # fmt: skip


def account_call_out(city: City, found: Accounts | None, moment: Moment) -> tuple[CallOut, ...]:
    """In the official view a call-out where the books are furthest from the weights."""
    far = found.furthest(moment) if found is not None and moment.official else None
    if far is None or not np.isfinite(far.spot).all():
        return ()
    unit = rate(city, found.full)
    lines = (
        tr("to {end}: books {booked}", end=far.names[1], booked=words.quantity(far.booked, unit)),
        tr("weighed {weighed}", weighed=words.quantity(far.weighed, unit)),
    )
    return (CallOut(far.spot, far.names[0], lines, DARK.rgba("burden")),)


def account_readouts(
    city: City, found: Accounts | None, measure: str, *, official: bool = False
) -> tuple[Readout, ...]:  # fmt: skip
    """A region's figure by both accounts, the shown one first, and their difference; over time for dated flows."""
    if found is None or city.base is None:
        return ()
    steps, unit = len(city.clock), rate(city, found.full)
    booked, weighed = (regional(net, city.flows, city.base, measure=measure, steps=steps)
                       for net in (found.official, found.full))  # fmt: skip
    label, base, source = tr(MEASURED[measure]), city.base.name, city.flows.source
    books = Readout(tr("{figure}, official books", figure=label), unit, base, booked, source=source)
    weights = Readout(tr("{figure}, weighed", figure=label), unit, base, weighed, source=source)
    gap = Readout(tr("{figure}, books less weights", figure=label), unit, base, booked - weighed, source=source)
    return (books, weights, gap) if official else (weights, books, gap)


def account_figures(found: Accounts | None, moment: Moment) -> dict[str, float]:
    if found is None:
        return {}
    booked, weighed = found.totals(moment)
    return {"official_tonnes": booked, "weighed_tonnes": weighed, "difference_tonnes": booked - weighed}
