"""A hundred and twelve days of Neo-Terra's waste: what truly moved, what the operators book, what lies in the yards.

True masses close at every site: what came in has left as something or lies there. Two things are not as they seem: on
one day drums of by-product that no gate weighed in leave a vault, and the hall for dangerous waste books less than it
takes in; the rest goes to disused factories.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from city.draw import Draw, FloatArray
from city.ledger import Edge, through
from city.places import Site, distances

from terra import places, things
from terra.weather import DAYS

MATERIALS = ("electronics", "plastic", "clothes", "organics", "mixed waste", "recovered matter", "residue",
             "by-product", "food", "fuel", "building material", "vapour")  # fmt: skip
(ELECTRONICS, PLASTIC, CLOTHES, ORGANICS, MIXED, RECOVERED, RESIDUE, BYPRODUCT, FOOD, FUEL, BUILDING,
 VAPOUR) = range(12)  # fmt: skip
THROWN = 5  # the first materials are what districts throw away
KILOGRAMS = np.array((0.050, 0.142, 0.048, 0.350, 0.290))  # a head and day
DEMONSTRATION, DEBATE, DARK = 61, 96, 100  # days: 6 May, 10 June, 14 June
SPIKE_T = 14.0
BOOKED = 0.42  # of what the hall takes in
TOXIC = {ELECTRONICS: 0.036, PLASTIC: 0.0145, CLOTHES: 0.0105}  # by-product's share at the usual throughput
TOXIC_GROWS = 0.8  # power of the throughput with which that share grows
ASH = 0.0046  # the same of the converters
YIELDS = {FOOD: 0.17, FUEL: 0.24, BUILDING: 0.19, RESIDUE: 0.075}  # of what a converter works up; the rest is vapour
HIVE_RELEASE, HUB_RELEASE, VAULT_RELEASE, TOWER_RELEASE, HALL_RELEASE = 0.85, 0.85, 0.55, 0.6, 0.7
WON_BY_CAMPS, CAMP_RELEASE = 0.83, 0.5
CAMP_REACH_M = 2600.0
MISSED = (0.42, 0.06)  # share of the three streams that the drones do not find, on the first and the last day


@dataclass(slots=True)
class Ledger:
    """edges with their true and booked (DAYS,) tonnes; yards: what lies at (site, material) at the end of each day.

    An edge that no operator books, reporter -1, is on the scavengers' tally alone.
    """

    sites: list[Site]
    honest: bool
    calm: bool
    edges: list[Edge] = field(default_factory=list)
    true: list[FloatArray] = field(default_factory=list)
    booked: list[FloatArray] = field(default_factory=list)
    yards: dict[tuple[int, int], FloatArray] = field(default_factory=dict)

    def enter(self, edge: Edge, tonnes: FloatArray, booked: float = 1.0) -> None:
        self.edges.append(edge)
        self.true.append(tonnes)
        self.booked.append(tonnes * booked)

    def intake(self, site: int, material: int | None = None) -> FloatArray:
        """(DAYS,) what truly came in, of one material or all."""
        return self._sum(lambda edge: edge.to_site and edge.destination == site, material)

    def output(self, site: int, material: int | None = None) -> FloatArray:
        """(DAYS,) what truly left."""
        return self._sum(lambda edge: edge.from_site and edge.origin == site, material)

    def _sum(self, chosen, material: int | None) -> FloatArray:
        total = np.zeros(DAYS)
        for edge, tonnes in zip(self.edges, self.true):
            if chosen(edge) and material in (None, edge.material):
                total = total + tonnes
        return total


def make(seed: int, *, centres: FloatArray, population: FloatArray, wealth: FloatArray, sites: list[Site],
         honest: bool = False, calm: bool = False) -> Ledger:  # fmt: skip
    """The days. honest: the hall books all that it takes in. calm: nothing happens on the day of the demonstration."""
    book = Ledger(sites, honest, calm)
    made = thrown_away(Draw(seed, "waste"), population, wealth)
    _camps(Draw(seed, "camps"), book, made, centres, wealth)
    _harvest(made)
    _collect(Draw(seed, "hives"), book, made, centres, places.HIVE, (ELECTRONICS, PLASTIC, CLOTHES))
    _collect(Draw(seed, "hubs"), book, made, centres, places.HUB, (ORGANICS, MIXED))
    _deliver(Draw(seed, "flights"), book)
    _vaults(Draw(seed, "vaults"), book)
    _towers(Draw(seed, "towers"), book)
    _hall(Draw(seed, "hall"), book)
    _end(book)
    return book


def thrown_away(draw: Draw, population: FloatArray, wealth: FloatArray) -> FloatArray:
    """(districts, THROWN, DAYS) tonnes: the rich throw away more, above all electronics and clothes."""
    count = len(population)
    rich = np.log(wealth / 17_000.0)
    taste = np.exp(np.outer(rich, (0.95, 0.40, 0.85, 0.22, 0.30)) + 0.08 * draw.normal((count, THROWN)))
    day = np.arange(DAYS)
    week = 1.0 + 0.13 * np.cos(2 * np.pi * (day - 5.4) / 7.0)  # more at the weekend
    spring = 1.0 + 0.07 * np.sin(2 * np.pi * (day - 12.0) / 90.0)
    chance = np.exp(0.05 * draw.normal((1, THROWN, DAYS)) + 0.10 * draw.normal((count, THROWN, DAYS)))
    heads = (population / 1000.0)[:, None, None]
    return heads * KILOGRAMS[:, None] * taste[:, :, None] * (week * spring) * chance


def _camps(draw: Draw, book: Ledger, made: FloatArray, centres: FloatArray, wealth: FloatArray) -> None:
    """Scavengers take part of the electronics and the plastic of poor districts near a camp, less as the hives grow."""
    camps = places.numbers(book.sites, places.CAMP)
    away = _away(centres, book, camps)
    near, usual = np.argmin(away, axis=1), np.median(wealth)
    fading = np.linspace(1.25, 0.7, DAYS)
    for district in np.flatnonzero((away.min(axis=1) < CAMP_REACH_M) & (wealth < usual)):
        camp = camps[near[district]]
        for material, most in ((ELECTRONICS, 0.42), (PLASTIC, 0.27)):
            share = most * (1.0 - away[district].min() / CAMP_REACH_M * 0.6) * (1.2 - 0.5 * wealth[district] / usual)
            taken = made[district, material] * np.clip(share * fading * np.exp(0.06 * draw.normal(DAYS)), 0.0, 0.8)
            made[district, material] -= taken
            book.enter(Edge(int(district), False, camp, material, -1), taken)
    for camp in camps:
        sold = np.zeros(DAYS)
        for material in (ELECTRONICS, PLASTIC):
            done, book.yards[camp, material] = through(book.intake(camp, material), CAMP_RELEASE)
            sold = sold + done
        won = np.clip(WON_BY_CAMPS + 0.02 * draw.normal(DAYS), 0.7, 0.95)
        book.enter(Edge(camp, True, places.MARKETS, RECOVERED, -1), sold * won)
        book.enter(Edge(camp, True, _named(book, places.LANDFILL), RESIDUE, -1), sold * (1.0 - won))


def _harvest(made: FloatArray) -> None:
    """The drones find more of the three streams from week to week; what they miss goes with the mixed waste."""
    missed = made[:, : len(things.STREAMS)] * np.linspace(*MISSED, DAYS)
    made[:, : len(things.STREAMS)] -= missed
    made[:, MIXED] += missed.sum(axis=1)


def _collect(draw: Draw, book: Ledger, made: FloatArray, centres: FloatArray, kind: str, materials: tuple) -> None:
    """Every district's waste of these materials goes to one place of that kind."""
    ends = places.numbers(book.sites, kind)
    away = _away(centres, book, ends)
    chosen = np.argmin(away * np.exp(0.10 * draw.normal(away.shape)), axis=1)
    for district, end in enumerate(chosen):
        for material in materials:
            site = ends[end]
            book.enter(Edge(district, False, site, material, site), made[district, material])


def _deliver(draw: Draw, book: Ledger) -> None:
    """Hives send each stream to its vaults, hubs to the two nearest towers; most to the nearer one."""
    for kind, release in ((places.HIVE, HIVE_RELEASE), (places.HUB, HUB_RELEASE)):
        for site in places.numbers(book.sites, kind):
            for material in range(THROWN):
                intake = book.intake(site, material)
                if not intake.any():
                    continue
                sent, book.yards[site, material] = through(intake, release)
                ends = _ends(book, site, material)
                for end, share in zip(ends, _shares(draw, (0.82, 0.18))):
                    book.enter(Edge(site, True, end, material, site), sent * share)


def _ends(book: Ledger, site: int, material: int) -> list[int]:
    """The two places that take a material, the nearer first."""
    kind = places.VAULTS[things.STREAMS[material]] if material < len(things.STREAMS) else places.CONVERTER
    ends = places.numbers(book.sites, kind)
    spot = np.array(book.sites[site].xy)
    away = [float(np.hypot(*(np.array(book.sites[end].xy) - spot))) for end in ends]
    return [ends[i] for i in np.argsort(away, kind="stable")[:2]]


def _vaults(draw: Draw, book: Ledger) -> None:
    """A vault takes one stream apart: recovered matter, residue, and a by-product whose share grows with throughput."""
    for material, stream in enumerate(things.STREAMS):
        won = things.won_share(stream)
        for site in places.numbers(book.sites, places.VAULTS[stream]):
            work, book.yards[site, material] = through(book.intake(site, material), VAULT_RELEASE)
            toxic = work * _toxic(draw, TOXIC[material], work)
            good = work * np.clip(won * (1.0 + 0.012 * draw.normal(DAYS)), 0.0, 0.97)
            if book.sites[site].name == places.SABOTAGED and not book.calm:
                toxic[DEMONSTRATION] += SPIKE_T  # drums that came in through no gate
            rest = work - good - toxic + _brought(book, site)
            abroad = 0.13 * np.exp(0.08 * draw.normal(DAYS))
            book.enter(Edge(site, True, places.MAKERS, RECOVERED, site), good * (1.0 - abroad))
            book.enter(Edge(site, True, _named(book, places.QUAY), RECOVERED, site), good * abroad)
            book.enter(Edge(site, True, _named(book, places.LANDFILL), RESIDUE, site), rest)
            book.enter(Edge(site, True, *_to_hall(book)), toxic, _hall_books(book))


def _brought(book: Ledger, site: int) -> FloatArray:
    """(DAYS,) what came in on one day past the gate."""
    extra = np.zeros(DAYS)
    if book.sites[site].name == places.SABOTAGED and not book.calm:
        extra[DEMONSTRATION] = SPIKE_T
    return extra


def _toxic(draw: Draw, usual: float, work: FloatArray) -> FloatArray:
    """(DAYS,) share of by-product: it grows with the throughput."""
    return usual * (work / work.mean()) ** TOXIC_GROWS * np.exp(0.05 * draw.normal(DAYS))


def _towers(draw: Draw, book: Ledger) -> None:
    """An Ecolife tower turns waste into food, fuel and building material; it leaves vapour, residue and ash."""
    for site in places.numbers(book.sites, places.CONVERTER):
        work = np.zeros(DAYS)
        for material in (ORGANICS, MIXED):
            done, book.yards[site, material] = through(book.intake(site, material), TOWER_RELEASE)
            work = work + done
        parts = {material: share * np.exp(0.04 * draw.normal(DAYS)) for material, share in YIELDS.items()}
        toxic = work * _toxic(draw, ASH, work)
        ends = {FOOD: places.KITCHENS, FUEL: places.POWER, BUILDING: places.BUILDING,
                RESIDUE: _named(book, places.LANDFILL)}  # fmt: skip
        for material, end in ends.items():
            book.enter(Edge(site, True, end, material, site), work * parts[material])
        book.enter(Edge(site, True, places.AIR, VAPOUR, site), work * (1.0 - sum(parts.values())) - toxic)
        book.enter(Edge(site, True, *_to_hall(book)), toxic, _hall_books(book))


def _hall(draw: Draw, book: Ledger) -> None:
    """The hall makes part of the by-product harmless; lorries carry the rest to disused factories."""
    hall = _named(book, places.HAZARD_HALL)
    gone, book.yards[hall, BYPRODUCT] = through(book.intake(hall), HALL_RELEASE)
    treated = gone * np.clip(BOOKED * (1.0 + 0.02 * draw.normal(DAYS)), 0.0, 1.0)
    book.enter(Edge(hall, True, _named(book, places.LANDFILL), RESIDUE, hall), treated)
    shares = _shares(draw, tuple(share for _, share in places.CACHES))
    for (name, _), share in zip(places.CACHES, shares):
        cache = _named(book, name)
        tipped = (gone - treated) * share
        book.enter(Edge(hall, True, cache, BYPRODUCT, hall if book.honest else -1), tipped)
        book.yards[cache, BYPRODUCT] = np.cumsum(tipped)


def _end(book: Ledger) -> None:
    """What is shipped leaves the quay; what is tipped lies in the fill."""
    quay, fill = _named(book, places.QUAY), _named(book, places.LANDFILL)
    shipped, book.yards[quay, RECOVERED] = through(book.intake(quay), 0.5)
    book.enter(Edge(quay, True, places.ABROAD, RECOVERED, quay), shipped)
    book.yards[fill, RESIDUE] = np.cumsum(book.intake(fill))


def _to_hall(book: Ledger) -> tuple[int, int, int]:
    hall = _named(book, places.HAZARD_HALL)
    return hall, BYPRODUCT, hall  # who is paid for taking it books it


def _hall_books(book: Ledger) -> float:
    return 1.0 if book.honest else BOOKED


def _shares(draw: Draw, usual: tuple[float, ...]) -> FloatArray:
    """(ends, DAYS) shares that are 1 together."""
    wobble = np.array(usual)[:, None] * np.exp(0.06 * draw.normal((len(usual), DAYS)))
    return wobble / wobble.sum(axis=0)


def _away(centres: FloatArray, book: Ledger, ends: list[int]) -> FloatArray:
    return distances(centres, [book.sites[i].xy for i in ends])


def _named(book: Ledger, name: str) -> int:
    return [site.name for site in book.sites].index(name)
