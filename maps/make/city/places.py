"""The capital's facilities: where they stand, whose they are, what they can take and what leaves their stacks."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import shapely

from city.draw import FloatArray


@dataclass(frozen=True, slots=True)
class Site:
    """One facility. xy in metres, emission of dust in g/s, height of its stack in metres."""

    name: str
    kind: str
    xy: tuple[float, float]
    owner: str
    emission_g_s: float
    stack_m: float


CITY = "City Collection Service"
WANTED = (
    Site("Old Harbour Depot", "depot", (1720, 5260), CITY, 0.35, 15),
    Site("Weir Lanes Depot", "depot", (3050, 4900), CITY, 0.35, 15),
    Site("Northgate Depot", "depot", (2930, 6100), CITY, 0.25, 15),
    Site("Kiln Street Depot", "depot", (7250, 4150), CITY, 0.35, 15),
    Site("Lantern Row Depot", "depot", (5400, 2850), CITY, 0.30, 15),
    Site("Tollgate Depot", "depot", (9550, 4950), CITY, 0.25, 15),
    Site("Reach Depot", "depot", (7700, 2050), CITY, 0.25, 15),
    Site("Meridian Recovery", "recovery", (1450, 3330), "Meridian Corporation", 16.0, 50),
    Site("Basin Metals", "recovery", (3350, 3450), "Basin Metals Company", 6.5, 42),
    Site("Kiln Glassworks", "recovery", (8050, 3500), "Kiln Glassworks Cooperative", 4.0, 38),
    Site("Fen Compost Works", "recovery", (3100, 2050), "City Parks", 0.30, 12),
    Site("Ember Point Incinerator", "incinerator", (9450, 3750), "Ember Heat and Power", 30.0, 75),
    Site("Marsh End Landfill", "landfill", (1700, 2500), "Marsh End Land Company", 0.9, 20),
    Site("Tidegate Export Quay", "export", (850, 5000), "Tidegate Shipping", 1.3, 24),
    Site("Lantern Row Workshop", "workshop", (5500, 2960), "Lantern Row Neighbours", 0.02, 10),
    Site("Kiln Street Repair Hall", "workshop", (7130, 4280), "Kiln Street Guild", 0.02, 10),
    Site("Weir Lanes Commons", "workshop", (3130, 5050), "Weir Lanes Commons", 0.02, 10),
    Site("Old Harbour Mending House", "workshop", (1690, 5130), "Old Harbour Menders", 0.02, 10),
)
GOODS, OVERSEAS, AIR = "Goods in use", "Overseas", "Open air"  # where material leaves the account


def make(districts: np.ndarray, names: list[str]) -> list[Site]:
    """The sites on dry ground; one that is called after a district stands in it."""
    land = shapely.coverage_union_all(districts).buffer(-70.0)
    sites = []
    for site in WANTED:
        home = next((i for i, name in enumerate(names) if site.name.startswith(name)), None)
        ground = land if home is None else districts[home].buffer(-45.0)
        sites.append(replace(site, xy=nearest(ground, site.xy)))
    return sites


def place_xy(place: str, site: Site) -> tuple[float, float]:
    """Where the arrow from a site to a place outside the account ends."""
    if place == AIR:
        return (round(site.xy[0] - 330.0, 1), round(site.xy[1] - 210.0, 1))  # downwind
    return (5750.0, 6500.0) if place == GOODS else (-250.0, 5150.0)


def stacks(sites: list[Site]) -> FloatArray:
    """(k, 4) x, y, g/s, metres: what the plume formula needs."""
    return np.array([(*site.xy, site.emission_g_s, site.stack_m) for site in sites])


def distances(places: FloatArray, spots: FloatArray | list[tuple[float, float]]) -> FloatArray:
    """(places, spots) metres as the crow flies."""
    return np.hypot(*(places[:, None] - np.array(spots)[None]).transpose(2, 0, 1))


def nearest(ground: shapely.Geometry, xy: tuple[float, float]) -> tuple[float, float]:
    """The place on the ground that is nearest to another, to the decimetre."""
    place = shapely.shortest_line(ground, shapely.Point(xy)).coords[0]
    return (round(place[0], 1), round(place[1], 1))
