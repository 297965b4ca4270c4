"""A year of waste, month by month: rounds, what people bring to the workshops, chutes between the levels, drifts.

True masses close at every facility and for every material: what came in or lay there has left or lies there still.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from city.draw import Draw, FloatArray
from city.ledger import through
from city.places import distances

from layered.works import DEPOT, DRIFT, EXPORT, FACTORY, FURNACE, LANDFILL, WORKSHOP, Work

MONTHS = 12
DAYS = np.array((31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31))
MATERIALS = ("devices", "polymers", "organics", "residue")
MADE_AGAIN = (0, 1)  # what the workshops take, by number
GOODS, GARDENS, AIR, OVERSEAS = "Goods in use", "Terrace gardens", "Open air", "Overseas"
PLACES = {GOODS: (5550.0, 1250.0), GARDENS: (6900.0, 6500.0), AIR: (7600.0, 1000.0), OVERSEAS: (11_600.0, 5600.0)}
POOR_MIX, RICH_MIX = np.array((0.06, 0.21, 0.41, 0.32)), np.array((0.17, 0.27, 0.33, 0.23))
REACH_M, FAR_M = 480.0, 950.0  # how fast the readiness to walk to a workshop falls, and where it ends
READY = 0.62  # share of devices and polymers that people beside a workshop bring there, once the credits are known
KNOWN = np.array((0.0, 0.12, 0.30, 0.45, 0.58, 0.68, 0.77, 0.84, 0.90, 0.94, 0.97, 1.0))  # of the year's months

# (kind, material) -> where it goes and in what shares; a kind means the nearest of them.
ROUTES: Mapping[tuple[str, str], tuple[tuple[str, float], ...]] = {
    (DEPOT, "devices"): ((FACTORY, 0.78), (EXPORT, 0.22)),
    (DEPOT, "polymers"): ((FACTORY, 0.62), (FURNACE, 0.27), (EXPORT, 0.11)),
    (DEPOT, "organics"): ((GARDENS, 0.66), (FURNACE, 0.34)),
    (DEPOT, "residue"): ((FURNACE, 0.57), (LANDFILL, 0.43)),
    (WORKSHOP, "*"): ((GOODS, 0.87), (LANDFILL, 0.13)),
    (FACTORY, "*"): ((GOODS, 0.89), (LANDFILL, 0.11)),
    (FURNACE, "*"): ((AIR, 0.75), (LANDFILL, 0.25)),
    (EXPORT, "*"): ((OVERSEAS, 1.0),),
    (DRIFT, "*"): ((WORKSHOP, 0.45), (FACTORY, 0.55)),
    (LANDFILL, "*"): (),
}
ORDER = (DEPOT, DRIFT, WORKSHOP, FACTORY, FURNACE, EXPORT, LANDFILL)  # material only moves down this list
RELEASE = {DEPOT: 0.93, WORKSHOP: 0.80, FACTORY: 0.85, FURNACE: 0.95, EXPORT: 0.70, LANDFILL: 0.0}
HEAP_T = ((420.0, 1900.0), (600.0, 2600.0))  # devices and polymers that lie in a drift when the year opens
DUG = (3, 0.13)  # the month from which the crews dig, and the share of a drift that they take in a month
LEFT_ALONE = 5  # drifts that nobody digs


@dataclass(frozen=True, slots=True)
class Edge:
    """One way of one material: from a district or a work to a work or a place outside."""

    origin: int
    from_work: bool
    destination: int | str
    material: int

    @property
    def to_work(self) -> bool:
        return not isinstance(self.destination, str)


@dataclass(slots=True)
class Year:
    """edges with their tonnes (e, MONTHS); yards (works, materials, MONTHS) what lies there at each month's end."""

    works: list[Work]
    yards: FloatArray
    edges: list[Edge] = field(default_factory=list)
    tonnes: list[FloatArray] = field(default_factory=list)

    def intake(self, work: int) -> FloatArray:
        """(materials, MONTHS) what came through a gate."""
        total = np.zeros((len(MATERIALS), MONTHS))
        for edge, tonnes in zip(self.edges, self.tonnes):
            if edge.to_work and edge.destination == work:
                total[edge.material] += tonnes
        return total

    def enter(self, edge: Edge, tonnes: FloatArray) -> None:
        self.edges.append(edge)
        self.tonnes.append(tonnes)


def make(seed: int, *, centres: FloatArray, level: np.ndarray, population: FloatArray, income: FloatArray,
         works: list[Work]) -> Year:  # fmt: skip
    """The year of the whole city."""
    year = Year(works, np.zeros((len(works), len(MATERIALS), MONTHS)))
    made = _made(Draw(seed, "waste"), population, income)
    brought = _brought(year, made, centres, level)
    _collected(Draw(seed, "rounds"), year, made - brought, centres, level)
    heaps = _heaps(Draw(seed, "drifts"), works)
    draw = Draw(seed, "works' year")
    for kind in ORDER:
        for number, work in enumerate(works):
            if work.kind == kind:
                _worked(draw, year, number, heaps.get(number))
    return year


def _made(draw: Draw, population: FloatArray, income: FloatArray) -> FloatArray:
    """(districts, materials, MONTHS) tonnes thrown away: who has more throws away more, above all devices."""
    count = len(population)
    kilograms = 0.62 * (income / 15_000.0) ** 0.42 * np.exp(0.08 * draw.normal(count))  # a head and day
    rich = 1.0 / (1.0 + np.exp(-2.4 * np.log(income / 20_000.0)))
    mix = (POOR_MIX + (RICH_MIX - POOR_MIX) * rich[:, None]) * np.exp(0.07 * draw.normal((count, len(MATERIALS))))
    mix /= mix.sum(axis=1, keepdims=True)
    turn = 2.0 * np.pi * np.arange(MONTHS) / MONTHS
    season = 1.0 + np.stack((0.10 * np.cos(turn), 0.05 * np.sin(turn), -0.16 * np.cos(turn), 0.04 * np.sin(2 * turn)))
    chance = np.exp(0.06 * draw.normal((count, len(MATERIALS), MONTHS)))
    return (population * kilograms / 1000.0)[:, None, None] * DAYS * mix[:, :, None] * season[None] * chance


def _brought(year: Year, made: FloatArray, centres: FloatArray, level: np.ndarray) -> FloatArray:
    """What people carry to the nearest workshop on their level or the next one; its edges are entered."""
    shops = [i for i, work in enumerate(year.works) if work.kind == WORKSHOP]
    away = distances(centres, [year.works[i].xy for i in shops])
    apart = np.abs(level[:, None] - level[[year.works[i].district for i in shops]][None])
    away = np.where(apart <= 1, away, np.inf)
    nearest = np.argmin(away, axis=1)
    way = away[np.arange(len(centres)), nearest]
    ready = np.where(way < FAR_M, READY * np.exp(-way / REACH_M), 0.0)
    share = ready[:, None] * KNOWN
    brought = np.zeros_like(made)
    for district in np.flatnonzero(ready > 0):
        for material in MADE_AGAIN:
            tonnes = made[district, material] * share[district]
            brought[district, material] = tonnes
            year.enter(Edge(int(district), False, shops[nearest[district]], material), tonnes)
    return brought


def _collected(draw: Draw, year: Year, rest: FloatArray, centres: FloatArray, level: np.ndarray) -> None:
    """The rounds: everything else goes to a depot of the same level, else of the next lower one."""
    depots = [i for i, work in enumerate(year.works) if work.kind == DEPOT]
    away = distances(centres, [year.works[i].xy for i in depots])
    away = away * np.exp(0.08 * draw.normal(away.shape))
    drop = level[:, None] - level[[year.works[i].district for i in depots]][None]
    away = np.where(drop == 0, away, np.inf)
    for district, depot in enumerate(np.argmin(away, axis=1)):
        for material in range(len(MATERIALS)):
            year.enter(Edge(district, False, depots[depot], material), rest[district, material])


def _heaps(draw: Draw, works: list[Work]) -> dict[int, FloatArray]:
    """(materials, MONTHS + 1) of every drift: what lay there, then what is left at each month's end."""
    found = {}
    drifts = [i for i, work in enumerate(works) if work.kind == DRIFT]
    dug = set(drifts[: len(drifts) - LEFT_ALONE])
    for number in drifts:
        left = np.zeros((len(MATERIALS), MONTHS + 1))
        for material, (low, high) in zip(MADE_AGAIN, HEAP_T):
            pace = np.where(np.arange(MONTHS) >= DUG[0], DUG[1], 0.0) * np.exp(0.25 * draw.normal(MONTHS))
            kept = np.concatenate(([1.0], np.cumprod(1.0 - pace * (number in dug))))
            left[material] = draw.uniform(low, high) * kept
        found[number] = left
    return found


def _worked(draw: Draw, year: Year, number: int, heap: FloatArray | None) -> None:
    """One facility's year: what comes in waits in its yard, then goes its ways; a drift is only dug away."""
    work, intake = year.works[number], year.intake(number)
    for material in np.flatnonzero(intake.sum(axis=1) > 0) if heap is None else MADE_AGAIN:
        if heap is None:
            released, year.yards[number, material] = through(intake[material], RELEASE[work.kind])
        else:
            released, year.yards[number, material] = -np.diff(heap[material]), heap[material, 1:]
        routes = ROUTES.get((work.kind, MATERIALS[material])) or ROUTES[work.kind, "*"]
        if not routes or not released.any():
            continue
        wobble = np.array([share for _, share in routes])[:, None] * np.exp(0.05 * draw.normal((len(routes), MONTHS)))
        for (end, _), share in zip(routes, wobble / wobble.sum(axis=0)):
            where = end if end in PLACES else _nearest(year, work, end)
            year.enter(Edge(number, True, where, int(material)), released * share)


def _nearest(year: Year, work: Work, kind: str) -> int:
    there = [i for i, other in enumerate(year.works) if other.kind == kind]
    return min(there, key=lambda i: np.hypot(*np.subtract(year.works[i].xy, work.xy)))
