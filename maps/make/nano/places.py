"""The facilities and haunts of the nano-city: halls that take waste apart, clinics, carriers, the Heart, factions."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from city.draw import FloatArray

from nano.shape import at

CITY, GUARD, WATERS = "Open Nanoworks", "City Guard", "Heart Trust"
GOODS, AIR = "Goods in use", "Open air"  # where matter leaves the account
HEART, PIT, GANTRY, POST = "Heart of Recycling", "Saxifrage Pit", "Gantry Yard", "Shore Post"
CARRIERS = ("Greenline Carts", "Mossback Cooperative", "Corvane Haulage")
HOARDS = (GANTRY, "Tallow Wharf Sheds", "Ninefold Cellars")
# name, kind, metres from the middle, degrees anticlockwise from east, owner, faction, g/s of dust, stack in m
WANTED = (
    ("Alder Hall", "recovery", 1150, 20, CITY, "Guild", 0.30, 24),
    ("Clover Hall", "recovery", 1300, 88, CITY, "Guild", 0.30, 24),
    ("Fern Hall", "recovery", 1200, 160, CITY, "Guild", 0.28, 24),
    ("Linden Hall", "recovery", 1350, 226, CITY, "Guild", 0.34, 24),
    ("Windrow Hall", "recovery", 1300, 300, CITY, "Guild", 0.42, 24),
    ("Larch Hall", "recovery", 2300, 12, CITY, "Guild", 0.36, 30),
    ("Reed Hall", "recovery", 2350, 58, CITY, "Guild", 0.34, 30),
    ("Sorrel Hall", "recovery", 2300, 118, CITY, "Guild", 0.32, 30),
    ("Thistle Hall", "recovery", 2500, 176, CITY, "Guild", 0.34, 30),
    ("Kelpie Hall", "recovery", 2450, 222, CITY, "Guild", 0.40, 30),
    ("Wrack Hall", "recovery", 2300, 256, CITY, "Guild", 0.55, 30),
    ("Gantry Hall", "recovery", 2350, 322, CITY, "Guild", 0.60, 30),
    ("Bright Shore Clinic", "clinic", 700, 100, "Care Circle", "", 0.0, 0),
    ("Lichen Clinic", "clinic", 900, 252, "Care Circle", "", 0.0, 0),
    ("Reedmace Clinic", "clinic", 1900, 42, "Care Circle", "", 0.0, 0),
    ("Moss Laboratory", "clinic", 1700, 140, "Open Nanoworks", "", 0.0, 0),
    ("Cressway Clinic", "clinic", 2400, 150, "Care Circle", "", 0.0, 0),
    ("Gantry Clinic", "clinic", 1950, 305, "Care Circle", "", 0.0, 0),
    (CARRIERS[0], "carrier", 1750, 75, CARRIERS[0], "Guild", 0.02, 8),
    (CARRIERS[1], "carrier", 1750, 190, CARRIERS[1], "Guild", 0.02, 8),
    (CARRIERS[2], "carrier", 1800, 318, CARRIERS[2], "Corvane", 0.02, 8),
    (HEART, "heart", 0, 0, WATERS, "Heart Trust", 0.05, 12),
    (PIT, "landfill", 3000, 95, CITY, "", 0.10, 6),
    (GANTRY, "yard", 2750, 306, "unknown", "Dumpsley's Crew", 0.0, 0),
    (HOARDS[1], "yard", 2550, 341, "unknown", "Dumpsley's Crew", 0.0, 0),
    (HOARDS[2], "yard", 2350, 281, "unknown", "Dumpsley's Crew", 0.0, 0),
    (POST, "guard", 560, 66, GUARD, "City Guard", 0.0, 0),
    ("Mossgate Post", "guard", 1600, 138, GUARD, "City Guard", 0.0, 0),
    ("Corvane Exchange", "market", 1500, 338, "Corvane Salvage", "Corvane", 0.0, 0),
    ("Zia's Workshop", "workshop", 820, 30, "Zia's Circle", "Open Circle", 0.01, 8),
    ("Selene's Bench", "workshop", 760, 200, "Selene's Circle", "Open Circle", 0.01, 8),
    ("Tansy Repair Hall", "workshop", 1600, 262, "Tansy Neighbours", "Open Circle", 0.01, 8),
    ("Gantry Commons", "workshop", 2350, 300, "Gantry Neighbours", "Open Circle", 0.01, 8),
)


@dataclass(frozen=True, slots=True)
class Site:
    """One place. xy in metres from the middle of the reservoir."""

    name: str
    kind: str
    xy: tuple[float, float]
    owner: str
    faction: str
    dust_g_s: float
    stack_m: float


def make() -> list[Site]:
    """All of them, in their order."""
    return [
        Site(name, kind, tuple(np.round(at(float(away), np.radians(turn)), 1).tolist()), owner, faction, dust, stack)
        for name, kind, away, turn, owner, faction, dust, stack in WANTED
    ]


def numbers(sites: list[Site], kind: str) -> list[int]:
    """Which sites are of a kind."""
    return [number for number, site in enumerate(sites) if site.kind == kind]


def number(sites: list[Site], name: str) -> int:
    """Which site is called so."""
    return [site.name for site in sites].index(name)


def xy_of(sites: list[Site], which: list[int]) -> FloatArray:
    """(k, 2) where they stand."""
    return np.array([sites[i].xy for i in which])


def outside(place: str, site: Site) -> tuple[float, float]:
    """Where the arrow from a site to a place outside the account ends."""
    x, y = site.xy
    return (round(x + 210.0, 1), round(y - 150.0, 1)) if place == AIR else (round(x - 170.0, 1), round(y + 160.0, 1))
