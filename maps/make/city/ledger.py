"""A year of waste: what truly moved, week by week, what the operators book, and what lies in the yards.

True masses close at every site and for every material: what came in has left or lies there. A site with false books
withholds a share of what it takes in; it stays in its crates, while the books say that it went out as it should.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from city.draw import Draw, FloatArray
from city.places import AIR, GOODS, OVERSEAS, Site, distances

WEEKS = 52
MATERIALS = ("metamaterial", "metal", "polymer", "glass", "organics", "residual")
METAMATERIAL = 0
MERIDIAN, BASIN, GLASSWORKS, COMPOST = "Meridian Recovery", "Basin Metals", "Kiln Glassworks", "Fen Compost Works"
INCINERATOR, LANDFILL, QUAY = "Ember Point Incinerator", "Marsh End Landfill", "Tidegate Export Quay"
POOR_MIX = np.array((0.05, 0.09, 0.15, 0.08, 0.30, 0.28))  # shares of the materials in what is thrown away
RICH_MIX = np.array((0.25, 0.09, 0.18, 0.10, 0.24, 0.20))
NEAREST_WORKSHOP = "nearest workshop"
MERIDIAN_WITHHOLDS = 0.35  # of its intake, in the story: 96 % booked as recovered, 61 % possible

# (who, material) -> where it goes and in what shares. A name stands before its kind.
ROUTES: Mapping[tuple[str, str], tuple[tuple[str, float], ...]] = {
    ("depot", "metamaterial"): ((MERIDIAN, 0.86), (QUAY, 0.06), (NEAREST_WORKSHOP, 0.08)),
    ("depot", "metal"): ((BASIN, 0.62), (MERIDIAN, 0.20), (QUAY, 0.18)),
    ("depot", "polymer"): ((MERIDIAN, 0.52), (INCINERATOR, 0.26), (QUAY, 0.12), (NEAREST_WORKSHOP, 0.10)),
    ("depot", "glass"): ((GLASSWORKS, 0.90), (LANDFILL, 0.10)),
    ("depot", "organics"): ((COMPOST, 0.82), (INCINERATOR, 0.18)),
    ("depot", "residual"): ((INCINERATOR, 0.58), (LANDFILL, 0.42)),
    (MERIDIAN, "*"): ((GOODS, 0.948), (LANDFILL, 0.034), (QUAY, 0.018)),
    (BASIN, "*"): ((GOODS, 0.88), (LANDFILL, 0.12)),
    (GLASSWORKS, "*"): ((GOODS, 0.91), (LANDFILL, 0.09)),
    (COMPOST, "*"): ((GOODS, 0.55), (AIR, 0.37), (LANDFILL, 0.08)),
    ("workshop", "*"): ((GOODS, 0.90), (LANDFILL, 0.10)),
    ("incinerator", "*"): ((AIR, 0.76), (LANDFILL, 0.24)),
    ("export", "*"): ((OVERSEAS, 1.0),),
    ("landfill", "*"): (),
}
ORDER = ("depot", "recovery", "workshop", "incinerator", "export", "landfill")  # material only moves down this list
RELEASE = {"depot": 0.8, "landfill": 0.0}  # share of the yard that leaves in a week, else 0.7


@dataclass(frozen=True, slots=True)
class Edge:
    """One way of one material: from a district or a site to a site or a place. reporter: the site that books it, -1
    where no operator does."""

    origin: int
    from_site: bool
    destination: int | str
    material: int
    reporter: int

    @property
    def to_site(self) -> bool:
        return not isinstance(self.destination, str)


@dataclass(slots=True)
class Ledger:
    """edges with their true (e, 52) and booked (e, 52) tonnes a week; yards: (sites, materials, 52) at a week's end."""

    sites: list[Site]
    culprit: int | None
    withheld: float  # share of the culprit's intake
    edges: list[Edge] = field(default_factory=list)
    true: list[FloatArray] = field(default_factory=list)
    booked: list[FloatArray] = field(default_factory=list)
    yards: FloatArray = field(default_factory=lambda: np.zeros((0, 0, 0)))

    def intake(self, site: int) -> FloatArray:
        """(materials, 52) what truly came through the gate of a site, tonnes a week."""
        total = np.zeros((len(MATERIALS), WEEKS))
        for edge, tonnes in zip(self.edges, self.true):
            if edge.to_site and edge.destination == site:
                total[edge.material] += tonnes
        return total

    def output(self, site: int) -> FloatArray:
        """(materials, 52) what truly left it."""
        total = np.zeros((len(MATERIALS), WEEKS))
        for edge, tonnes in zip(self.edges, self.true):
            if edge.from_site and edge.origin == site:
                total[edge.material] += tonnes
        return total


def make(seed: int, *, centres: FloatArray, population: FloatArray, wealth: FloatArray, sites: list[Site],
         culprit: str | None) -> Ledger:  # fmt: skip
    """The year. culprit: the name of the site whose books are false, None when all are honest."""
    guilty = None if culprit is None else [site.name for site in sites].index(culprit)
    ledger = Ledger(sites, guilty, _share_withheld(seed, culprit))
    ledger.yards = np.zeros((len(sites), len(MATERIALS), WEEKS))
    _collect(Draw(seed, "collection"), ledger, _made(Draw(seed, "waste"), population, wealth), centres)
    draw = Draw(seed, "plants")
    for kind in ORDER:
        for number, site in enumerate(sites):
            if site.kind == kind:
                _work(draw, ledger, number)
    return ledger


def _share_withheld(seed: int, culprit: str | None) -> float:
    if culprit is None:
        return 0.0
    return MERIDIAN_WITHHOLDS if culprit == MERIDIAN else round(Draw(seed, "withheld").uniform(0.18, 0.35), 3)


def _made(draw: Draw, population: FloatArray, wealth: FloatArray) -> FloatArray:
    """(districts, materials, 52) tonnes thrown away: the rich throw away more, above all metamaterials."""
    count = len(population)
    kilograms = 1.15 * (wealth / 9000.0) ** 1.15 * np.exp(0.10 * draw.normal(count))
    modern = 1.0 / (1.0 + np.exp(-3.0 * np.log(wealth / 17_000.0)))
    mix = POOR_MIX + (RICH_MIX - POOR_MIX) * modern[:, None]
    mix = mix * np.exp(0.08 * draw.normal(mix.shape))
    mix /= mix.sum(axis=1, keepdims=True)
    week = np.arange(WEEKS)
    year = 2.0 * np.pi * week / WEEKS
    fashion = 0.22 * np.exp(-(((week - 18.0) / 3.0) ** 2)) + 0.34 * np.exp(-(((week - 47.0) / 2.5) ** 2))
    season = 1.0 + np.stack((fashion, 0.05 * np.sin(year), 0.06 * np.cos(year), 0.08 * np.cos(year),
                             -0.17 * np.cos(year), 0.04 * np.sin(2 * year)))  # fmt: skip
    tide = 1.0 + 0.27 * np.sin(2.0 * (year - 0.9)) + 0.08 * np.cos(year)  # two busy times in the year
    chance = np.exp(0.07 * draw.normal((1, 1, WEEKS)) + 0.09 * draw.normal((count, len(MATERIALS), WEEKS)))
    return (population * kilograms / 1000.0)[:, None, None] * mix[:, :, None] * season[None] * tide * chance


def _collect(draw: Draw, ledger: Ledger, made: FloatArray, centres: FloatArray) -> None:
    """The rounds: every district's waste goes to one depot."""
    depots = [i for i, site in enumerate(ledger.sites) if site.kind == "depot"]
    away = distances(centres, [ledger.sites[i].xy for i in depots])
    chosen = np.argmin(away * np.exp(0.12 * draw.normal(away.shape)), axis=1)
    for district, depot in enumerate(chosen):
        for material in range(len(MATERIALS)):
            _enter(ledger, Edge(district, False, depots[depot], material, depots[depot]), made[district, material])


def _work(draw: Draw, ledger: Ledger, number: int) -> None:
    """One site's year: what comes in waits in the yard, then goes its ways."""
    site, intake = ledger.sites[number], ledger.intake(number)
    withheld = ledger.withheld if number == ledger.culprit and site.kind != "landfill" else 0.0
    for material in np.flatnonzero(intake.sum(axis=1) > 0):
        hidden = withheld * intake[material]
        released, yard = through(intake[material] - hidden, RELEASE.get(site.kind, 0.7))
        ledger.yards[number, material] = yard + np.cumsum(hidden)
        routes = _routes(ledger, number, MATERIALS[material])
        wobble = np.array([share for _, share in routes])[:, None] * np.exp(0.05 * draw.normal((len(routes), WEEKS)))
        shares = wobble / wobble.sum(axis=0)
        dressed = [_is_dressed(site.kind, end) for end, _ in routes]
        for (end, _), share, false in zip(routes, shares, dressed):
            extra = hidden * share / shares[dressed].sum(axis=0) if false else 0.0
            _enter(ledger, _edge(ledger, number, end, int(material)), released * share, extra)


def through(intake: FloatArray, release: float) -> tuple[FloatArray, FloatArray]:
    """What leaves in each step and what lies in the yard at its end; the yard is empty when the record opens."""
    released, yard, lying = np.zeros(len(intake)), np.zeros(len(intake)), 0.0
    for step, came in enumerate(intake):
        released[step] = release * (lying + came)
        lying += came - released[step]
        yard[step] = lying
    return released, yard


def _is_dressed(kind: str, end: str) -> bool:
    """Whether false books of this kind of site pretend that the withheld material went this way."""
    outward = {"depot": end != LANDFILL, "incinerator": end == AIR, "export": end == OVERSEAS}
    return outward.get(kind, end == GOODS)


def _routes(ledger: Ledger, number: int, material: str) -> list[tuple[str, float]]:
    site = ledger.sites[number]
    keys = ((site.name, "*"), (site.kind, material), (site.kind, "*"))
    routes = next(ROUTES[key] for key in keys if key in ROUTES)
    return [(_nearest_workshop(ledger, site) if end == NEAREST_WORKSHOP else end, share) for end, share in routes]


def _nearest_workshop(ledger: Ledger, site: Site) -> str:
    shops = [other for other in ledger.sites if other.kind == "workshop"]
    return min(shops, key=lambda shop: np.hypot(shop.xy[0] - site.xy[0], shop.xy[1] - site.xy[1])).name


def _edge(ledger: Ledger, number: int, end: str, material: int) -> Edge:
    """The sender books what leaves; what a depot tips is booked by the landfill, which is paid for it."""
    names = [site.name for site in ledger.sites]
    destination = names.index(end) if end in names else end
    tipped = ledger.sites[number].kind == "depot" and end == LANDFILL
    return Edge(number, True, destination, material, names.index(LANDFILL) if tipped else number)


def _enter(ledger: Ledger, edge: Edge, tonnes: FloatArray, extra: FloatArray | float = 0.0) -> None:
    """One line of the ledger. A landfill with false books leaves out a share of what depots tip."""
    short = ledger.withheld if edge.reporter == ledger.culprit != edge.origin and edge.from_site else 0.0
    ledger.edges.append(edge)
    ledger.true.append(tonnes)
    ledger.booked.append(tonnes * (1.0 - short) + extra)
