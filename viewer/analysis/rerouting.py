"""Where the waste of a facility goes when that is closed, made smaller or relieved: amounts on arrays, no city changed.

Rules. What a facility takes in is told apart by where it comes from (districts, places, each kind of facility) and by
material. Two facilities can stand in for each other where both take the same material from the same kind of origin; a
new one where others of its kind do. In this order:
1. a declared way takes its share, whatever room there is;
2. what a closed facility took in, and the part that a smaller one gives up, goes to the nearest that can stand in for
   it, those of its own kind first, up to the room that each has; what finds no room stays where it is;
3. a larger one takes its factor more, from the others that stand in for it, in proportion to what they have;
   up to its room;
4. a new one relieves each facility of its kind so that all are used alike.
For the facilities that a plan calls settled, rules 2 to 4 hold only when they are closed.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

import numpy as np

from viewer.errors import PlanError
from viewer.geometry.regions import FloatArray, IntArray
from viewer.model.city import END_REGION, END_SITE, City, Sites
from viewer.model.plan import Plan

NOWHERE = -1  # instead of a facility: there was no room
REGION, PLACE = "region", "place"
Key = tuple[int, int, int]  # facility, origin, material


@dataclass(frozen=True, slots=True, eq=False)
class Intake:
    """What k facilities take in: amounts (k, origins, materials) in the unit of the flows per step of the clock."""

    amounts: FloatArray
    origins: tuple[str, ...]
    materials: tuple[str, ...]
    origin_of: IntArray  # (m,) of each flow

    @property
    def load(self) -> FloatArray:
        return self.amounts.sum(axis=(1, 2))


@dataclass(eq=False)
class Routing:
    """The facilities after a plan, and which part of what each took in goes where.

    moved: amounts by key and by the facility that takes them instead. A declared way may use more than there is room.
    """

    sites: Sites
    before: Intake  # with rows of zeros for new facilities
    closed: np.ndarray  # (k,) bool
    factor: FloatArray  # (k,) size against today, 0 where closed
    moved: dict[Key, dict[int, float]] = field(default_factory=dict)

    @cached_property
    def load(self) -> FloatArray:
        """(k,) what each facility takes in after the plan, before what follows further down."""
        return self.load_so_far()

    def load_so_far(self) -> FloatArray:
        """(k,) `load` while the plan is still being worked out."""
        after = self.before.load
        for (site, _, _), parts in self.moved.items():
            for to, amount in parts.items():
                after[site] -= amount
                if to != NOWHERE:
                    after[to] += amount
        return np.where(np.abs(after) < 1e-9, 0.0, after)

    @property
    def unplaced(self) -> float:
        """Tonnes per step for which there is no room."""
        return sum(parts.get(NOWHERE, 0.0) for parts in self.moved.values())

    def share(self, key: Key) -> dict[int, float]:
        """Which shares of what came in by `key` go to which facility; its own share is left out."""
        whole = self.before.amounts[key]
        return {to: amount / whole for to, amount in self.moved.get(key, {}).items()} if whole > 0 else {}

    def left(self, key: Key) -> float:
        return float(self.before.amounts[key]) - sum(self.moved.get(key, {}).values())

    def give(self, key: Key, to: int, amount: float) -> None:
        if amount > 1e-12 and to != key[0]:
            parts = self.moved.setdefault(key, {})
            parts[to] = parts.get(to, 0.0) + amount


def intake(city: City) -> Intake:
    """What each facility takes in today: as weighed where it weighs anything, else as reported."""
    sites, flows = city.sites, city.flows
    count = len(sites) if sites is not None else 0
    kinds = tuple(dict.fromkeys(sites.kinds)) if sites is not None else ()
    origins = (REGION, PLACE, *kinds)
    if flows is None or not count:
        return Intake(np.zeros((count, len(origins), 1)), origins, ("",), np.zeros(0, np.int64))
    number = np.array([origins.index(kind) for kind in sites.kinds], np.int64)
    origin = np.where(flows.origin.kind == END_REGION, 0, 1).astype(np.int64)
    sent = flows.origin.kind == END_SITE
    origin[sent] = number[flows.origin.index[sent]]
    rows = flows.destination.kind == END_SITE
    measured = np.array(flows.basis) == "measured"
    weighs = np.zeros(count, bool)
    weighs[flows.destination.index[rows & measured]] = True
    rows &= measured | ~weighs[np.where(rows, flows.destination.index, 0)]
    at = (flows.destination.index[rows], origin[rows], flows.material[rows])
    amounts = np.zeros((count, len(origins), len(flows.materials)))
    np.add.at(amounts, at, np.nan_to_num(flows.tonnes[rows]) / max(len(city.clock), 1))
    return Intake(amounts, origins, flows.materials, origin)


def route(sites: Sites, taken: Intake, plan: Plan) -> Routing:
    """Who takes in what under a plan. sites: those after it, the new ones last. PlanError where it makes no sense."""
    number = {name: i for i, name in enumerate(sites.ids)}
    fresh = len(sites) - len(taken.amounts)
    amounts = np.concatenate((taken.amounts, np.zeros((fresh, *taken.amounts.shape[1:]))))
    before = Intake(amounts, taken.origins, taken.materials, taken.origin_of)
    closed, factor = np.zeros(len(sites), bool), np.ones(len(sites))
    for name in plan.closes:
        closed[_number(number, name)] = True
    for resize in plan.resizes:
        if not (np.isfinite(resize.factor) and resize.factor >= 0):
            raise PlanError(f"{resize.site}: a size of 0 or more times today's expected, got {resize.factor}")
        factor[_number(number, resize.site)] = resize.factor
    factor[closed] = 0.0
    routing = Routing(sites, before, closed, factor)
    takes = takers(routing)
    free = np.array([name not in plan.settled for name in sites.ids], bool)
    _declared(routing, plan, number)
    _given_up(routing, takes, np.flatnonzero((factor < 1.0) & (free | closed)))
    _larger(routing, takes, np.flatnonzero((factor > 1.0) & free))
    for site in range(len(sites) - fresh, len(sites)):
        if free[site]:
            _relieve(routing, takes, site)
    return routing


def capacities(sites: Sites) -> FloatArray:
    """(k,) capacity of each facility today, in the unit of the flows per step; infinite where nothing says."""
    column = sites.columns.get("capacity")
    if column is None or not column.numeric:
        return np.full(len(sites), np.inf)
    return np.where(np.isnan(column.values), np.inf, column.values)


def rooms(routing: Routing) -> FloatArray:
    """(k,) capacity of each facility after the plan: 0 where closed, infinite where nothing says."""
    return np.where(routing.factor > 0, capacities(routing.sites) * np.maximum(routing.factor, 1e-300), 0.0)


def _number(number: dict[str, int], name: str) -> int:
    if name not in number:
        raise PlanError(f"plan: no facility {name!r}")
    return number[name]


def takers(routing: Routing) -> np.ndarray:
    """(k, origins, materials) who can take what: what it takes today, or one that takes nothing what its kind does."""
    takes = routing.before.amounts > 0
    kinds = np.array(routing.sites.kinds)
    for site in np.flatnonzero(routing.before.load <= 0):
        takes[site] = takes[kinds == routing.sites.kinds[site]].any(axis=0)
    return takes


def _declared(routing: Routing, plan: Plan, number: dict[str, int]) -> None:
    before = routing.before
    for way in plan.reroutes:
        site, to = _number(number, way.site), _number(number, way.to)
        if not 0.0 <= way.share <= 1.0:
            raise PlanError(f"{way.site}: a share of 0 to 1 expected, got {way.share}")
        if routing.closed[to]:
            raise PlanError(f"{way.to}: waste is sent there, and the plan closes it")
        for _, origin, material in np.argwhere(before.amounts[site : site + 1] > 0):
            if way.material in ("", before.materials[material]) and way.origin in ("", before.origins[origin]):
                key = (site, int(origin), int(material))
                routing.give(key, to, min(way.share * before.amounts[key], routing.left(key)))


def _given_up(routing: Routing, takes: np.ndarray, sites: IntArray) -> None:
    load = routing.before.load
    room = rooms(routing)
    room = np.maximum(room - load * np.minimum(routing.factor, 1.0), 0.0)
    for parts in routing.moved.values():  # what is declared has its place already
        for to, amount in parts.items():
            room[to] = max(room[to] - amount, 0.0)
    for site in sites:
        order = _nearest(routing, int(site))
        for _, origin, material in np.argwhere(routing.before.amounts[site : site + 1] > 0):
            key = (int(site), int(origin), int(material))
            amount = min(routing.before.amounts[key] * (1.0 - routing.factor[site]), routing.left(key))
            for to in order[takes[order, origin, material] & (routing.factor[order] >= 1.0)]:
                part = min(amount, room[to])
                routing.give(key, int(to), part)
                room[to] -= part
                amount -= part
            routing.give(key, NOWHERE, amount)


def _nearest(routing: Routing, site: int) -> IntArray:
    """The other open facilities: those of the same kind first, each by distance, ties by their order."""
    xy, kinds = routing.sites.xy, np.array(routing.sites.kinds)
    away = np.nan_to_num(np.hypot(*(xy - xy[site]).T), nan=np.inf)
    order = np.lexsort((np.arange(len(xy)), away, kinds != kinds[site]))
    return order[(order != site) & ~routing.closed[order]]


def _larger(routing: Routing, takes: np.ndarray, sites: IntArray) -> None:
    room = rooms(routing)
    for site in sites:
        wanted = routing.before.amounts[site] * (routing.factor[site] - 1.0)
        free = max(room[site] - routing.load_so_far()[site], 0.0)  # what others gave up may be there already
        part = min(1.0, free / wanted.sum()) if wanted.sum() > 0 else 0.0
        for _, origin, material in np.argwhere(takes[site : site + 1]):
            _draw(routing, (int(site), int(origin), int(material)), part * wanted[origin, material])


def _draw(routing: Routing, key: Key, wanted: float) -> None:
    """Takes an amount from all others that have some of it, in proportion."""
    site, origin, material = key
    held = {
        other: routing.left((other, origin, material))
        for other in range(len(routing.sites))
        if other != site and not routing.closed[other]
    }
    whole = sum(held.values())
    if whole > 0:
        for other, amount in held.items():
            routing.give((other, origin, material), site, amount * min(wanted / whole, 1.0))


def _relieve(routing: Routing, takes: np.ndarray, site: int) -> None:
    sites = routing.sites
    alike = np.array([kind == sites.kinds[site] for kind in sites.kinds]) & ~routing.closed
    room = rooms(routing)
    whole = room[alike].sum()
    share = room[site] / whole if np.isfinite(whole) and whole > 0 else 1.0 / max(int(alike.sum()), 1)
    keys = [
        (int(other), int(origin), int(material))
        for other in np.flatnonzero(alike)
        for _, origin, material in np.argwhere(takes[site : site + 1])
    ]
    wanted = share * sum(routing.left(key) for key in keys)
    got = sum(parts.get(site, 0.0) for parts in routing.moved.values())
    part = share * min(1.0, max(room[site] - got, 0.0) / wanted) if wanted > 0 else 0.0
    for key in keys:
        routing.give(key, site, part * routing.left(key))
