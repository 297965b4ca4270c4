"""The names of Neo-Terra's districts: where they lie gives the second word, a garden or a craft the first."""

from __future__ import annotations

import numpy as np
import shapely
from city.draw import Draw

from terra.ground import around

# Districts that the stories need, at the places where they are expected (metres).
ANCHORS = {
    "Hanging Isle": (9000.0, 2600.0),
    "Vault Row": (13350.0, 5350.0),
    "Fern Terraces": (4800.0, 6900.0),
    "Skyline Strand": (6400.0, 4700.0),
    "Stillwater": (15500.0, 3300.0),
    "Old Looms": (15900.0, 5150.0),
    "Tinker Flats": (14950.0, 1500.0),
    "Assembly Yard": (12250.0, 6650.0),
    "Rivermouth": (8900.0, 5350.0),
    "Cinder Reach": (16900.0, 4300.0),
    "Ledger Court": (7500.0, 5600.0),
    "Northlight": (9350.0, 9700.0),
}
GREEN = (
    "Acacia Alder Almond Aspen Bamboo Basil Beech Birch Bracken Bramble Briar Camellia Cedar Cherry Clover Cypress "
    "Dahlia Damson Elder Fennel Fern Fig Hazel Heather Holly Hyssop Iris Ivy Jasmine Juniper Larch Laurel Lavender "
    "Lemon Lichen Lily Linden Lotus Maple Medlar Mint Moss Mulberry Myrtle Nettle Oak Olive Orchid Papyrus Pear Pine "
    "Poppy Quince Reed Rowan Saffron Sage Sorrel Spruce Tansy Teasel Thyme Tulip Vetch Vine Violet Walnut Willow"
).split()
CRAFT = (
    "Anvil Barrel Bellows Bolt Brass Cable Carbon Caster Chain Clamp Cobalt Coil Copper Crane Dynamo Filament Flint "
    "Flue Forge Gasket Gauge Girder Grit Hammer Ingot Kiln Lathe Lever Loom Magnet Nickel Pewter Piston Plate Press "
    "Pulley Ratchet Resin Rivet Rotor Saddle Shuttle Silica Slate Solder Spindle Spool Steam Switch Tin Torque Trestle "
    "Tungsten Turbine Valve Welder Winch Wire Zinc"
).split()
SECOND = {
    "shore": ("Strand", "Quay", "Landing", "Stairs"),
    "tower": ("Towers", "Spire", "Court", "Arcade"),
    "garden": ("Terrace", "Grove", "Garden", "Rise"),
    "works": ("Yard", "Works", "Lane", "Cross"),
    "flats": ("Flats", "Reach", "Hollow", "End"),
    "edge": ("Field", "Common", "Gate", "Edge"),
}


def give(seed: int, polygons: np.ndarray) -> list[str]:
    """One name for each district, none twice."""
    draw = Draw(seed, "names")
    names = [""] * len(polygons)
    for name, place in ANCHORS.items():
        order = np.argsort(shapely.distance(polygons, shapely.Point(place)), kind="stable")  # 0 where it lies inside
        names[next(int(i) for i in order if not names[i])] = name
    used = {name.split()[0] for name in ANCHORS}
    pools = {quarter: _pool(draw, quarter, used) for quarter in SECOND}
    centres = shapely.get_coordinates(shapely.point_on_surface(polygons))
    away, bearing = around(centres)
    for i, (radius, angle) in enumerate(zip(away, bearing)):
        if not names[i]:
            names[i] = pools[_quarter(radius, angle)].pop()
    return names


def _pool(draw: Draw, quarter: str, used: set[str]) -> list[str]:
    first = [word for word in (CRAFT if quarter in ("works", "flats") else GREEN) if word not in used]
    return draw.shuffled([f"{word} {place}" for place in SECOND[quarter] for word in first])


def _quarter(radius: float, angle: float) -> str:
    """Which kind of place lies at this distance from the bay and this bearing; the order decides where two would do."""
    rules = (
        ("shore", radius < 3350.0),
        ("works", angle > 25.0 and angle < 92.0),
        ("flats", angle >= 92.0 or angle < -105.0),
        ("tower", radius < 4700.0),
        ("garden", angle < -15.0 and radius < 7600.0),
    )
    return next((name for name, holds in rules if holds), "edge")
