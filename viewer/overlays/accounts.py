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

MEASURED = {"made": "Made here", "received": "Received here", "passing": "Passing here", "net": "Net gain here",
            "leaving": "Leaves here"}  # fmt: skip
ALONE = {"reported": "official books alone: nothing was weighed independently", "": "", "measured":
         "no official books are recorded: as weighed"}  # fmt: skip


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
        return [ALONE[_only_basis(city.flows)]] if moment.official else []
    unit = rate(city, found.full)
    booked, weighed = found.totals(moment)
    shown = "official view: as the operators report" if moment.official else "full account: as weighed"
    pair = [f"official books {words.quantity(booked, unit)}", f"weighed {words.quantity(weighed, unit)}"]
    told = ", ".join(pair if moment.official else reversed(pair))
    return [shown, f"{told}: {_difference(booked, weighed, unit)}"]


def _only_basis(flows: Flows) -> str:
    kinds = set(flows.basis)
    return str(kinds.pop()) if len(kinds) == 1 and kinds <= set(ALONE) else ""


def _difference(booked: float, weighed: float, unit: str) -> str:
    gap = booked - weighed
    if abs(gap) <= 1e-9 * max(booked, weighed, 1e-300):
        return "they agree"
    if gap > 0:
        return f"the books tell {words.quantity(gap, unit)} more than was weighed"
    return f"the books leave out {words.quantity(-gap, unit)}"


def account_tail(city: City, found: Accounts | None, moment: Moment) -> str:
    """What a sentence adds: the difference of the accounts and where it is largest; "" without a second account."""
    if found is None:
        return ""
    unit = rate(city, found.full)
    booked, weighed = found.totals(moment)
    far = found.furthest(moment)
    told = _difference(booked, weighed, unit)
    if far is None:
        return f"; official books and weights agree: {told}" if told != "they agree" else "; books and weights agree"
    where = f"{far.names[0]} to {far.names[1]}"
    return (f"; {told}, furthest apart for {where}, booked as {words.quantity(far.booked, unit)} and weighed as "
            f"{words.quantity(far.weighed, unit)}")  # fmt: skip


def account_call_out(city: City, found: Accounts | None, moment: Moment) -> tuple[CallOut, ...]:
    """In the official view a call-out where the books are furthest from the weights."""
    far = found.furthest(moment) if found is not None and moment.official else None
    if far is None or not np.isfinite(far.spot).all():
        return ()
    unit = rate(city, found.full)
    lines = (
        f"to {far.names[1]}: books {words.quantity(far.booked, unit)}",
        f"weighed {words.quantity(far.weighed, unit)}",
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
    label, base, source = MEASURED[measure], city.base.name, city.flows.source
    books = Readout(f"{label}, official books", unit, base, booked, source=source)
    weights = Readout(f"{label}, weighed", unit, base, weighed, source=source)
    gap = Readout(f"{label}, books less weights", unit, base, booked - weighed, source=source)
    return (books, weights, gap) if official else (weights, books, gap)


def account_figures(found: Accounts | None, moment: Moment) -> dict[str, float]:
    if found is None:
        return {}
    booked, weighed = found.totals(moment)
    return {"official_tonnes": booked, "weighed_tonnes": weighed, "difference_tonnes": booked - weighed}
