"""Measures of flows: tonnes by material, ends, basis and time; nets, ends with the most, how far they go."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from viewer.analysis import concentration as holding
from viewer.analysis import flows as moving
from viewer.geometry.regions import FloatArray
from viewer.model.city import END_PLACE, END_REGION, END_SITE, City, Ends, Flows
from viewer.overlays.ask_where import rows_where
from viewer.overlays.asking import Answer, AskError, Given, Measure, Param, count, inputs, name, number, option, share
from viewer.overlays.asking import unknown as not_there
from viewer.overlays.books import reported
from viewer.tongue import mark, tr

Mask = npt.NDArray[np.bool_]
KINDS = {"region": END_REGION, "site": END_SITE, "place": END_PLACE}
NOTHING = float("nan")
M_PER_KM = 1000.0


@dataclass(frozen=True, slots=True, eq=False)
class Moved:
    """The chosen flows and what each moves in the time asked for."""

    flows: Flows
    rows: Mask  # (m,)
    tonnes: FloatArray  # (m,) 0 where not chosen, nan where not recorded

    @property
    def total(self) -> float:
        """nan where none of the chosen flows has a mass."""
        mine = self.tonnes[self.rows]
        return float(np.nansum(mine)) if np.isfinite(mine).any() or not mine.size else NOTHING

    @property
    def sigma(self) -> float:
        return moving.uncertainty(np.where(self.rows, self.tonnes, 0.0), self.flows.tonnes, self.flows.sigma)

    @property
    def line(self) -> dict[str, object]:
        told = inputs(("tonnes", self.flows.unit, self.flows.source))
        return {"inputs": told, "rows": int(self.rows.sum()), "section": tr("flows")}


def moved(city: City, given: Given) -> Moved:
    """The flows that material, origin, destination, site, basis, where and batch choose, in the steps asked for."""
    flows = city.flows
    if flows is None or not len(flows):
        raise AskError("the city has no flows")
    rows = _on_basis(flows, given)
    if wanted := given.several("material"):
        rows &= np.isin(flows.material, [_material(flows, one) for one in wanted])
    for side, ends in (("origin", flows.origin), ("destination", flows.destination)):
        if wanted := given.several(side):
            rows &= _ends(city, given, ends, wanted, side)
    if wanted := given.several("site"):
        starts, ends = (_ends(city, given, side, wanted, "site") for side in (flows.origin, flows.destination))
        rows &= starts | ends
    if given.text("where"):
        rows &= rows_where(flows.columns, len(flows), given.text("where"))
    return Moved(flows, rows, np.where(rows, _in_time(flows, given.steps), 0.0))


def total(city: City, given: Given) -> Answer:
    """Tonnes with their uncertainty; per step of the clock where asked."""
    found = moved(city, given)
    unit, factor = found.flows.unit, 1.0
    per = option(given, "per", ("", "step", "head"))
    if per == "step":
        first, last = given.steps or (0, max(len(city.clock) - 1, 0))
        unit, factor = f"{unit}/{city.clock.step or 'step'}", 1.0 / (last - first + 1)
    if per == "head":
        people = city.columns_with("population")
        if not people:
            raise AskError("the city does not say how many people live there", param="per")
        living = float(np.nansum(people[0].values))
        unit, factor = f"{unit}/person", 1.0 / living if living > 0 else NOTHING
    sigma = found.sigma * factor
    return number(found.total * factor, unit, sigma=sigma if sigma > 0 else NOTHING, **found.line)


def how_many(city: City, given: Given) -> Answer:
    """How many flows there are that move anything in the time asked for, or of how many batches."""
    found = moved(city, given)
    some = found.rows & ~(found.tonnes == 0)
    if option(given, "of", ("flows", "batches")) == "batches":
        batches = {batch for batch, kept in zip(found.flows.batch, some) if kept and batch}
        return count(len(batches), "batch", **found.line)
    return count(int(some.sum()), "flow", **found.line)


def part(city: City, given: Given) -> Answer:
    """The chosen flows of those that only `among` narrows down: a material's share, a destination's, a basis' ..."""
    found = moved(city, given)
    left = {"material", "origin", "destination", "site", "where"} - set(given.several("among", ","))
    open_ = {key: value for key, value in given.values.items() if key not in left}
    whole = moved(city, Given(open_, given.state, given.steps, given.bare)).total
    return share(found.total / whole if whole > 0 else NOTHING, **found.line)


def net(city: City, given: Given) -> Answer:
    """What a region or site gets minus what it sends; above 0 it ends with more."""
    at = given.several("at")
    if not at:
        raise AskError("nothing", "the id or name of a region or site", param="at")
    found = moved(city, given)
    starts, ends = (_ends(city, given, side, at, "at") for side in (found.flows.origin, found.flows.destination))
    place = np.zeros(len(found.flows), int)
    balance = moving.balance(np.where(starts, place, -1), np.where(ends, place, -1), found.tonnes, 1)
    told = {"net": balance.net, "got": balance.got, "sent": balance.sent}[option(given, "part", PARTS)]
    return number(float(told[0]), found.flows.unit, **found.line)


def leading(city: City, given: Given) -> Answer:
    """The end with the nth most tonnes: its name, tonnes or share; or how concentrated the ends are."""
    found = moved(city, given)
    side = option(given, "side", ("origin", "destination"))
    sides = found.flows.origin if side == "origin" else found.flows.destination
    ends = _told_apart(sides)
    called = {one: named for one, named, kept in zip(ends, sides.names, found.rows) if kept}
    known = tuple(called)
    number_of = {one: i for i, one in enumerate(known)}
    owner = np.array([number_of[one] if kept else -1 for one, kept in zip(ends, found.rows)], np.int64)
    tonnes = moving.per_region(owner, found.tonnes, len(known)) if known else np.zeros(0)
    what, nth = option(given, "part", LEADING), given.whole("nth", 1)
    if what == "hhi":
        return number(holding.hhi(tonnes), "", **found.line)
    if what == "count":
        return count(int((tonnes > 0).sum()), "place", **found.line)
    order, _ = moving.largest(tonnes, nth)
    if len(order) < nth:
        return name("", **found.line) if what == "name" else number(NOTHING, found.flows.unit, **found.line)
    at = int(order[nth - 1])
    if what == "name":
        return name(called[known[at]], **found.line)
    if what == "share":
        return share(float(tonnes[at] / tonnes.sum()), **found.line)
    return number(float(tonnes[at]), found.flows.unit, **found.line)


def _told_apart(ends: Ends) -> list[tuple[int, int, str]]:
    """Kind and index of each end; a place outside, and what has no index, is known by its name."""
    indexed = (ends.kind != END_PLACE) & (ends.index >= 0)
    rows = zip(ends.kind.tolist(), ends.index.tolist(), ends.names, indexed.tolist())
    return [(kind, index, "") if known else (kind, -1, called) for kind, index, called, known in rows]


def distance(city: City, given: Given) -> Answer:
    """Tonne-kilometres along the recorded ways (straight where there is none), or the mean way of a tonne."""
    if not city.crs.metres:
        raise AskError("the city has no metres, so no distances")
    found = moved(city, given)
    km = _lengths(found.flows) / M_PER_KM
    tonnes = np.where(found.rows & np.isfinite(km), np.nan_to_num(found.tonnes), 0.0)
    work = float((tonnes * np.nan_to_num(km)).sum())
    if option(given, "part", ("mean", "work")) == "work":
        return number(work, f"{found.flows.unit}·km", **found.line)
    return number(work / tonnes.sum() if tonnes.sum() > 0 else NOTHING, "km", **found.line)


def _lengths(flows: Flows) -> FloatArray:
    """(m,) world units of each way, straight where none is recorded; nan without a place."""
    straight = np.hypot(*(flows.destination.xy - flows.origin.xy).T)
    if flows.routes is None:
        return straight
    starts, xy = flows.routes.starts, flows.routes.xy
    step = np.append(0.0, np.hypot(*np.diff(xy, axis=0).T)) if len(xy) else np.zeros(0)
    run = np.append(0.0, np.cumsum(step))
    first, last = starts[:-1], starts[1:]
    long = run[last] - run[np.minimum(first + 1, last)]
    return np.where(last - first >= 2, long, straight)


def _on_basis(flows: Flows, given: Given) -> Mask:
    """Reported flows for the official account, weighed ones else; all where only one of the two is there."""
    booked = reported(flows)
    wanted = option(given, "basis", ("", "measured", "reported", "all"))
    if wanted in ("measured", "reported"):
        return booked if wanted == "reported" else ~booked
    if wanted == "all" or booked.all() or not booked.any():
        return np.ones(len(flows), bool)
    return booked.copy() if given.state.account == "official" else ~booked


def _material(flows: Flows, wanted: str) -> int:
    if wanted not in flows.materials:
        raise not_there("material", wanted, flows.materials, param="material")
    return flows.materials.index(wanted)


def _ends(city: City, given: Given, ends: Ends, wanted: tuple[str, ...], param: str) -> Mask:
    """(m,) True where an end is one of these: "region", "site", "place", "kind:depot", an id or a name."""
    kept = np.zeros(len(ends.names), bool)
    for one in wanted:
        kept |= _end(city, given, ends, one, param)
    return kept


def _end(city: City, given: Given, ends: Ends, wanted: str, param: str) -> Mask:
    if wanted in KINDS:
        return ends.kind == KINDS[wanted]
    if wanted.startswith("kind:"):
        kind, kinds = wanted[5:].strip(), city.sites.kinds if city.sites is not None else ()
        if kind not in (*kinds, *given.kinds):
            raise not_there("kind of sites", kind, tuple(dict.fromkeys((*kinds, *given.kinds))), param=param)
        return (ends.kind == END_SITE) & np.isin(ends.index, [i for i, one in enumerate(kinds) if one == kind])
    for code, held in ((END_SITE, city.sites), (END_REGION, city.base)):
        if held is None:
            continue
        for known in (held.ids, held.names):
            if wanted in known:
                return (ends.kind == code) & (ends.index == known.index(wanted))
    named = (ends.kind == END_PLACE) & np.array([one == wanted for one in ends.names], bool)
    if named.any() or _elsewhere(city, wanted):
        return named
    known = [*KINDS, *(n for held in (city.sites, city.base) if held is not None for n in (*held.ids, *held.names)),
             *_places(city)]  # fmt: skip
    raise not_there("end of flows", wanted, known, param=param)


def _places(city: City) -> tuple[str, ...]:
    """The names of the places outside that flows begin or end at."""
    flows = city.flows
    return tuple(dict.fromkeys(one for ends in (flows.origin, flows.destination)
                               for one, kind in zip(ends.names, ends.kind) if kind == END_PLACE))  # fmt: skip


def _elsewhere(city: City, wanted: str) -> bool:
    """True for a place that is an end of flows, but on the other side."""
    return wanted in _places(city)


def _in_time(flows: Flows, steps: tuple[int, int] | None) -> FloatArray:
    """(m,) what each flow moves in the steps first..last, its tonnes spread evenly over its span; all without steps."""
    if steps is None:
        return flows.tonnes
    first, last = np.asarray(flows.first, float), np.asarray(flows.last, float)
    inside = np.minimum(last, steps[1]) - np.maximum(first, steps[0]) + 1
    part = np.clip(inside, 0, None) / np.maximum(last - first + 1, 1)
    return np.where(first >= 0, flows.tonnes * part, 0.0)


PARTS = ("net", "got", "sent")
LEADING = ("name", "tonnes", "share", "hhi", "count")
ENDS = 'id or name of a site, region or place, "region", "site", "place", "kind:depot"; several parted by |'
FLOWS = (
    Param("material", "", "one or several parted by |"), Param("origin", "", ENDS), Param("destination", "", ENDS),
    Param("site", "", f"either end: {ENDS}"),
    Param("basis", "", "left out: reported for the official account, else measured",
          ("", "measured", "reported", "all")),
    Param("where", "", "on the flows' own columns, as of rows"),
)  # fmt: skip
MEASURES = (
    Measure("flow_sum", total, "tonnes that the chosen flows move", mark("Σ t, spread evenly over each flow's span"),
            "of the flows", (*FLOWS, Param("per", "", "", ("", "step", "head")))),
    Measure("flow_count", how_many, "how many flows, or batches, move anything", "n", "flows, batches",
            (*FLOWS, Param("of", "flows", "", ("flows", "batches")))),
    Measure("flow_share", part, "the chosen flows as a share of all, or of those that the parameters in `among` choose",
            mark("Σ t chosen ÷ Σ t"),
            "share", (*FLOWS, Param("among", "", "names of parameters that narrow the whole too"))),
    Measure("net_flow", net, "what a place gets minus what it sends", mark("Σ got − Σ sent"), "of the flows",
            (*FLOWS, Param("at", None, "id or name of a region or site"), Param("part", "net", "", PARTS))),
    Measure("flow_leader", leading, "the origin or destination with the most: name, tonnes, share; HHI or count of all",
            mark("max Σ t by end"), "name, of the flows, share",
            (*FLOWS, Param("side", "destination", "", ("origin", "destination")), Param("part", "name", "", LEADING),
             Param("nth", 1, "1 the most"))),
    Measure("flow_distance", distance, "how far a tonne goes in the mean, or tonne-kilometres", "Σ t s ÷ Σ t",
            "km, t·km", (*FLOWS, Param("part", "mean", "", ("mean", "work")))),
)  # fmt: skip
