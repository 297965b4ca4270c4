"""Flows after a plan: split by the shares that are re-routed, drawn to where facilities stand, by way of workshops.

No tonne is lost between origins and facilities: what finds no room ends where it began, at a place named NO_ROOM.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from types import MappingProxyType

import numpy as np

from viewer.analysis.rerouting import NOWHERE, Routing
from viewer.errors import PlanError
from viewer.geometry.regions import FloatArray, IntArray
from viewer.model.city import END_PLACE, END_SITE, Ends, Flows, LineSet, Sites
from viewer.model.plan import Gift
from viewer.tongue import mark, tr

NO_ROOM = mark("No facility has room")
Parts = Callable[[int], dict[int, float]]  # of the number of a row or material: which share goes to which facility


def rerouted(flows: Flows, routing: Routing) -> Flows:
    """The flows with every row that ends or begins at a relieved facility split by the shares of its intake."""
    if not routing.moved:
        return flows
    end, origin_of = flows.destination, routing.before.origin_of
    into = {key: routing.share(key) for key in routing.moved}

    def arriving(row: int) -> dict[int, float]:
        return into.get((int(end.index[row]), int(origin_of[row]), int(flows.material[row])), {})

    rows, share, to = _split(arriving, _at_sites(end, {key[0] for key in into}))
    split = _ending(_rows(flows, rows, share), to, routing.sites)
    out = _leaving(routing)

    def leaving(row: int) -> dict[int, float]:
        return out[int(split.origin.index[row])](int(split.material[row]))

    rows, share, to = _split(leaving, _at_sites(split.origin, set(out)), keep_lost=False)
    again = _rows(split, rows, share)
    return replace(again, origin=_at(again.origin, to, routing.sites))


def _at_sites(ends: Ends, sites: set[int]) -> np.ndarray:
    return (ends.kind == END_SITE) & np.isin(ends.index, list(sites))


def _split(parts_of: Parts, affected: np.ndarray, keep_lost: bool = True) -> tuple[IntArray, FloatArray, IntArray]:
    """Rows cut by shares: number of the old row, share of its tonnes, new facility or -2 for as it was."""
    numbers, shares_, targets = [], [], []
    for row in np.flatnonzero(affected).tolist():
        parts = parts_of(row)
        own = 1.0 - sum(parts.values())
        if own > 1e-9:
            numbers.append(row), shares_.append(own), targets.append(-2)
        for to, share in parts.items():
            if share > 1e-9 and (keep_lost or to != NOWHERE):
                numbers.append(row), shares_.append(share), targets.append(to)
    kept = np.flatnonzero(~affected)
    rows = np.concatenate((kept, np.array(numbers, np.int64)))
    order = np.argsort(rows, kind="stable")
    share = np.concatenate((np.ones(len(kept)), shares_))
    to = np.concatenate((np.full(len(kept), -2), np.array(targets, np.int64)))
    return rows[order], share[order], to[order]


def _leaving(routing: Routing) -> dict[int, Parts]:
    """For each relieved facility, by material: which share of what leaves it now leaves a facility of its kind.

    What goes to one of another kind is not treated in the same way: what was made of it is gone.
    """
    kinds, before = routing.sites.kinds, routing.before.amounts
    by_site: dict[int, dict[int, dict[int, float]]] = {}
    for (site, _, material), parts in routing.moved.items():
        for to, amount in parts.items():
            heir = to if to != NOWHERE and kinds[to] == kinds[site] else NOWHERE
            held = by_site.setdefault(site, {}).setdefault(material, {})
            held[heir] = held.get(heir, 0.0) + amount

    def shares_of(site: int):
        moved, came = by_site[site], before[site].sum(axis=0)

        def of(material: int) -> dict[int, float]:
            if came[material] > 0:
                return {to: amount / came[material] for to, amount in moved.get(material, {}).items()}
            total: dict[int, float] = {}
            for parts in moved.values():
                for to, amount in parts.items():
                    total[to] = total.get(to, 0.0) + amount
            return {to: amount / came.sum() for to, amount in total.items()}

        return of

    return {site: shares_of(site) for site in by_site}


def _rows(flows: Flows, rows: IntArray, share: FloatArray) -> Flows:
    """The rows of these numbers, each with its share of the tonnes and of their uncertainty."""
    again = np.concatenate(([False], rows[1:] == rows[:-1]))
    number = np.zeros(len(rows), int)
    for i in np.flatnonzero(again):
        number[i] = number[i - 1] + 1
    columns = {
        name: replace(c, values=c.values[rows], texts=tuple(c.texts[i] for i in rows) if c.texts else ())
        for name, c in flows.columns.items()
    }
    return replace(
        flows,
        ids=tuple(_name(flows.ids[row], n) for row, n in zip(rows.tolist(), number.tolist())),
        origin=_taken(flows.origin, rows), destination=_taken(flows.destination, rows), material=flows.material[rows],
        tonnes=flows.tonnes[rows] * share, sigma=flows.sigma[rows] * share, first=flows.first[rows],
        last=flows.last[rows], basis=tuple(flows.basis[i] for i in rows.tolist()),
        batch=tuple(flows.batch[i] for i in rows.tolist()) if flows.batch else (),
        columns=MappingProxyType(columns), routes=_ways(flows.routes, rows, share == 1.0),
    )  # fmt: skip


def _name(name: str, part: int) -> str:
    return f"{name}/{part + 1}" if part else name


def _ways(routes: LineSet | None, rows: IntArray, kept: np.ndarray) -> LineSet | None:
    """The ways of rows that are as they were; a row that changed goes straight."""
    if routes is None:
        return None
    pieces = [routes.xy[routes.starts[row] : routes.starts[row + 1]] if same else routes.xy[:0]
              for row, same in zip(rows.tolist(), kept.tolist())]  # fmt: skip
    starts = np.concatenate(([0], np.cumsum([len(piece) for piece in pieces]))).astype(routes.starts.dtype)
    return replace(routes, xy=np.concatenate(pieces) if pieces else routes.xy[:0], starts=starts, ids=())


def _taken(ends: Ends, rows: IntArray) -> Ends:
    return Ends(ends.kind[rows], ends.index[rows], ends.xy[rows], tuple(ends.names[i] for i in rows.tolist()))


def _at(ends: Ends, to: IntArray, sites: Sites) -> Ends:
    """The ends with those of `to` >= 0 at that facility, -1 at no place at all and -2 as they were."""
    kind, index, xy = ends.kind.copy(), ends.index.copy(), ends.xy.copy()
    placed, lost = to >= 0, to == NOWHERE
    kind[placed], index[placed], xy[placed] = END_SITE, to[placed], sites.xy[to[placed]]
    kind[lost], index[lost] = END_PLACE, -1
    names = tuple(tr(NO_ROOM) if t == NOWHERE else sites.names[t] if t >= 0 else name
                  for t, name in zip(to.tolist(), ends.names))  # fmt: skip
    return Ends(kind, index, xy, names)


def _ending(flows: Flows, to: IntArray, sites: Sites) -> Flows:
    """The flows with their new ends; what finds no room stays where it came from."""
    destination = _at(flows.destination, to, sites)
    lost = to == NOWHERE
    destination.xy[lost] = flows.origin.xy[lost]
    return replace(flows, destination=destination)


def standing(flows: Flows, sites: Sites) -> Flows:
    """The flows drawn to where the facilities stand now; ways of facilities that moved become straight."""
    ends, moved = [], np.zeros(len(flows), bool)
    for end in (flows.origin, flows.destination):
        at = np.flatnonzero(end.kind == END_SITE)
        xy = end.xy.copy()
        xy[at] = sites.xy[end.index[at]]
        moved |= ~((xy == end.xy) | (np.isnan(xy) & np.isnan(end.xy))).all(axis=1)
        ends.append(replace(end, xy=xy))
    routes = _ways(flows.routes, np.arange(len(flows)), ~moved) if moved.any() else flows.routes
    return replace(flows, origin=ends[0], destination=ends[1], routes=routes)


def gave(flows: Flows, gift: Gift, sites: Sites, routing: Routing) -> tuple[Flows, FloatArray]:
    """A share of what goes to the main place of a material goes there by way of the workshops.

    Answers the flows and (k, 3) what each workshop makes of it over the whole period: goods, work, avoided emissions.
    """
    made = np.zeros((len(sites), 3))
    if gift.site not in sites.ids or gift.material not in flows.materials:
        raise PlanError(f"plan: {gift.site!r} gives {gift.material!r}: no such facility or material")
    if not 0.0 <= gift.share <= 1.0:
        raise PlanError(f"{gift.site}: a share of 0 to 1 expected, got {gift.share}")
    parts = _workshops(gift, sites, routing)
    leaving = (flows.origin.kind == END_SITE) & (flows.origin.index == sites.ids.index(gift.site))
    leaving &= (flows.destination.kind == END_PLACE) & (flows.material == flows.materials.index(gift.material))
    if not leaving.any() or gift.share == 0.0:
        return flows, made
    names = np.array(flows.destination.names)
    main = max(dict.fromkeys(names[leaving]), key=lambda name: np.nansum(flows.tonnes[leaving & (names == name)]))
    leaving &= names == main
    rows, share, to = _split(lambda row: {shop: gift.share * part for shop, part in parts.items()}, leaving)
    first = _ending(_rows(flows, rows, share), to, sites)
    onward = _rows(flows, rows[to >= 0], share[to >= 0])
    shops = to[to >= 0]
    numbered = tuple(f"{name}/{sites.ids[shop]}" for name, shop in zip(onward.ids, shops.tolist()))
    onward = replace(onward, origin=_at(onward.origin, shops, sites), ids=numbered)
    yields = np.array([gift.yields.goods_t, gift.yields.work_h, gift.yields.avoided_t])
    counted = _counted(flows, leaving)
    for shop, part in parts.items():
        made[shop] = counted * gift.share * part * yields
    return _joined(first, onward), made


def check_gifts(gifts: Iterable[Gift], sites: Sites, routing: Routing) -> None:
    """PlanError where there is nobody to give to."""
    for gift in gifts:
        _workshops(gift, sites, routing)


def recovered(flows: Flows | None, site: int) -> dict[str, float]:
    """Tonnes over the whole period of each material that leaves a facility as goods, weighed where any was weighed."""
    if flows is None:
        return {}
    leaving = (flows.origin.kind == END_SITE) & (flows.origin.index == site) & (flows.destination.kind == END_PLACE)
    found = {name: _counted(flows, leaving & (flows.material == number)) for number, name in enumerate(flows.materials)}
    return {name: tonnes for name, tonnes in found.items() if tonnes > 0}


def _counted(flows: Flows, rows: np.ndarray) -> float:
    """Tonnes of rows: as weighed where any was weighed, else as reported."""
    weighed = rows & (np.array(flows.basis) == "measured")
    return float(np.nansum(flows.tonnes[weighed if weighed.any() else rows]))


def _workshops(gift: Gift, sites: Sites, routing: Routing) -> dict[int, float]:
    if gift.to:
        if gift.to not in sites.ids or routing.closed[sites.ids.index(gift.to)]:
            raise PlanError(f"plan: no open facility {gift.to!r} to give to")
        return {sites.ids.index(gift.to): 1.0}
    shops = [i for i, kind in enumerate(sites.kinds) if kind == "workshop" and not routing.closed[i]]
    if not shops:
        raise PlanError("plan: there is no open workshop to give to")
    column = sites.columns.get("capacity")
    size = np.nan_to_num(column.values[shops]) if column is not None else np.ones(len(shops))
    size = size if size.sum() > 0 else np.ones(len(shops))
    return {shop: float(part) for shop, part in zip(shops, size / size.sum())}


def _joined(one: Flows, other: Flows) -> Flows:
    """The rows of both, one after the other; the ways of the second are straight."""

    def both(name: str):
        a, b = getattr(one, name), getattr(other, name)
        return (*a, *b) if isinstance(a, tuple) else np.concatenate((a, b))

    def ends(a: Ends, b: Ends) -> Ends:
        arrays = (np.concatenate((getattr(a, name), getattr(b, name))) for name in ("kind", "index", "xy"))
        return Ends(*arrays, (*a.names, *b.names))

    columns = {
        name: replace(c, values=np.concatenate((c.values, other.columns[name].values)),
                      texts=(*c.texts, *other.columns[name].texts))
        for name, c in one.columns.items()
    }  # fmt: skip
    routes = one.routes
    if routes is not None:
        last = np.full(len(other), routes.starts[-1], routes.starts.dtype)
        routes = replace(routes, starts=np.concatenate((routes.starts, last)))
    plain = {n: both(n) for n in ("ids", "material", "tonnes", "sigma", "first", "last", "basis", "batch")}
    return replace(one, **plain, origin=ends(one.origin, other.origin), routes=routes,
                   destination=ends(one.destination, other.destination), columns=MappingProxyType(columns))  # fmt: skip
