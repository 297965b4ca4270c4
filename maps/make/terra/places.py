"""The facilities of Neo-Terra: two companies, a hall for what is dangerous, those who live from what is left over."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import shapely
from city.draw import FloatArray
from city.places import Site, nearest

UMC, ECOLIFE, NINE_WELLS, CITY = "Urban Mining Corporation", "Ecolife", "Nine Wells Disposal", "City of Neo-Terra"
HIVE, HUB, CONVERTER, HALL, FILL, EXPORT = "drone hive", "depot", "converter", "hazard hall", "landfill", "export"
VAULTS = {"electronics": "electronics recovery", "plastic": "plastic recovery", "clothes": "textile recovery"}
FACTORY, CAMP, WORKSHOP = "disused factory", "scavenger camp", "workshop"
SABOTAGED, HAZARD_HALL, LANDFILL, QUAY = (
    "Vault Row Electronics", "Stillwater Hazard Hall", "Cinder Reach Fill", "East Mole Quay"
)  # fmt: skip
MAKERS, KITCHENS, POWER, BUILDING, AIR, ABROAD, MARKETS = (
    "Makers", "Kitchens and stores", "Fuel and power", "Building sites", "Open air", "Abroad", "Repair markets"
)  # fmt: skip  # where material leaves the account
PLACES = {MAKERS: (7900.0, 5900.0), KITCHENS: (6900.0, 6700.0), POWER: (10900.0, 6100.0), BUILDING: (4700.0, 8400.0),
          ABROAD: (18900.0, 2600.0), MARKETS: (13700.0, 2700.0)}  # fmt: skip


def _site(name: str, kind: str, x: float, y: float, owner: str, grams: float, stack: float) -> Site:
    return Site(name, kind, (x, y), owner, grams, stack)


WANTED = (
    _site("Western Hive", HIVE, 1900, 4600, UMC, 0.02, 30),
    _site("Fern Hive", HIVE, 4500, 7300, UMC, 0.02, 30),
    _site("Skyline Hive", HIVE, 5500, 3800, UMC, 0.02, 60),
    _site("Northlight Hive", HIVE, 9300, 9800, UMC, 0.02, 30),
    _site("Rivermouth Hive", HIVE, 10100, 6500, UMC, 0.02, 30),
    _site("Channel Hive", HIVE, 13700, 8600, UMC, 0.02, 30),
    _site("Looms Hive", HIVE, 14900, 5400, UMC, 0.02, 30),
    _site("Tinker Hive", HIVE, 14600, 2000, UMC, 0.02, 30),
    _site(SABOTAGED, VAULTS["electronics"], 13350, 5350, UMC, 5.2, 48),
    _site("Northlight Electronics", VAULTS["electronics"], 10900, 9200, UMC, 2.6, 55),
    _site("Vault Row Plastics", VAULTS["plastic"], 13700, 4700, UMC, 7.4, 45),
    _site("Channel Plastics", VAULTS["plastic"], 14600, 7250, UMC, 6.0, 45),
    _site("Spindle Textiles", VAULTS["clothes"], 15100, 4300, UMC, 2.2, 32),
    _site("Tinker Textiles", VAULTS["clothes"], 13900, 2350, UMC, 2.0, 32),
    _site("Hub West", HUB, 3000, 3300, ECOLIFE, 0.3, 15),
    _site("Hub Terraces", HUB, 5600, 7500, ECOLIFE, 0.3, 15),
    _site("Hub Northlight", HUB, 8000, 9300, ECOLIFE, 0.3, 15),
    _site("Hub Channel", HUB, 12800, 8400, ECOLIFE, 0.35, 15),
    _site("Hub Looms", HUB, 15900, 6100, ECOLIFE, 0.35, 15),
    _site("Hub Tinker", HUB, 14800, 2700, ECOLIFE, 0.35, 15),
    _site("Harvest Tower West", CONVERTER, 2500, 5700, ECOLIFE, 3.0, 140),
    _site("Harvest Tower North", CONVERTER, 11900, 9900, ECOLIFE, 4.5, 120),
    _site("Harvest Tower East", CONVERTER, 14300, 6500, ECOLIFE, 9.5, 80),
    _site("Harvest Tower South", CONVERTER, 13500, 3600, ECOLIFE, 8.0, 80),
    _site(HAZARD_HALL, HALL, 15500, 3300, ECOLIFE, 1.6, 28),
    _site(LANDFILL, FILL, 16900, 4300, NINE_WELLS, 1.1, 18),
    _site(QUAY, EXPORT, 17500, 2700, CITY, 1.0, 22),
    _site("Old Loom Hall", FACTORY, 15900, 5150, CITY, 0.0, 10),
    _site("Cinder Foundry", FACTORY, 16700, 3700, CITY, 0.0, 10),
    _site("Tinworks Shed", FACTORY, 15300, 1350, CITY, 0.0, 10),
    _site("Channel Cannery", FACTORY, 15600, 7950, CITY, 0.0, 10),
    _site("Dynamo Works", FACTORY, 12600, 6600, CITY, 0.0, 10),
    _site("Western Ropery", FACTORY, 2100, 1700, CITY, 0.0, 10),
    _site("Nomar's Ground", CAMP, 14950, 1600, "Tinker tribe", 0.05, 8),
    _site("Looms Camp", CAMP, 16300, 5600, "Looms tribe", 0.05, 8),
    _site("Foundry Camp", CAMP, 16400, 2900, "Foundry tribe", 0.05, 8),
    _site("Channel Camp", CAMP, 15000, 8500, "Channel tribe", 0.05, 8),
    _site("Assembly Camp", CAMP, 12250, 6650, "Assembly tribe", 0.05, 8),
    _site("Horn Camp", CAMP, 13500, 1500, "Horn tribe", 0.05, 8),
    _site("Ropery Camp", CAMP, 2600, 1300, "Ropery tribe", 0.05, 8),
    _site("Outer Camp", CAMP, 11300, 10200, "Outer tribe", 0.05, 8),
    _site("Tinker Flats Workshop", WORKSHOP, 14950, 1500, "Tinker Flats Neighbours", 0.02, 10),
    _site("Old Looms Workshop", WORKSHOP, 15900, 5000, "Old Looms Neighbours", 0.02, 10),
    _site("Rivermouth Workshop", WORKSHOP, 8900, 5350, "Rivermouth Guild", 0.02, 10),
)
CACHES = (("Old Loom Hall", 0.36), ("Cinder Foundry", 0.27), ("Tinworks Shed", 0.22), ("Channel Cannery", 0.15))


def make(districts: np.ndarray, names: list[str]) -> list[Site]:
    """The sites on dry ground, none on another; a workshop stands in the district that it is called after."""
    land = shapely.coverage_union_all(districts).buffer(-60.0)
    sites: list[Site] = []
    for site in WANTED:
        home = next((i for i, name in enumerate(names) if site.kind == WORKSHOP and site.name.startswith(name)), None)
        ground = land if home is None else districts[home].buffer(-60.0)
        taken = [shapely.Point(other.xy).buffer(150.0) for other in sites]
        free = shapely.difference(ground, shapely.union_all(taken)) if taken else ground
        sites.append(replace(site, xy=nearest(free, site.xy)))
    return sites


def place_xy(place: str, site: Site) -> tuple[float, float]:
    """Where the arrow from a site to a place outside the account ends."""
    return PLACES.get(place) or (round(site.xy[0] + 330.0, 1), round(site.xy[1] + 190.0, 1))  # downwind


def stacks(sites: list[Site]) -> FloatArray:
    """(k, 4) x, y, g/s, metres of the sites that let dust out."""
    return np.array([(*site.xy, site.emission_g_s, site.stack_m) for site in sites if site.emission_g_s > 0])


def numbers(sites: list[Site], *kinds: str) -> list[int]:
    """The sites of some kinds, in their order."""
    return [i for i, site in enumerate(sites) if site.kind in kinds]
