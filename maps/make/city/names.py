"""The names of the capital's districts: a few that the story needs at their places, the rest by where they lie."""

from __future__ import annotations

import numpy as np
import shapely

from city.draw import Draw

# The story's districts, at the places where they are expected (metres).
ANCHORS = {
    "Crown Terraces": (5600.0, 7250.0),
    "Northgate": (2950.0, 6150.0),
    "Glasswater": (8900.0, 6350.0),
    "Old Harbour": (1720.0, 5200.0),
    "Kiln Street": (7200.0, 4200.0),
    "Lantern Row": (5450.0, 2900.0),
    "Weir Lanes": (3080.0, 4950.0),
    "Saltmarsh Isle": (2230.0, 4180.0),
    "Minster Eyot": (5290.0, 5120.0),
    "Beacon Isle": (11000.0, 3350.0),
    "Meridian Wharf": (1450.0, 3330.0),
    "Bridge Ward": (5500.0, 4750.0),
}
POOLS = {
    "harbour": (
        "Tarbarrel Quay, Anchor Fold, Saltgate, Ropewalk, Cinder Wharf, Gullstair, Netmakers, Lighthouse Fold, "
        "Drydock, Crane Bank, Brine Cross, Hulk Reach, Tidewaiters, Copper Slip"
    ),
    "river": (
        "Ferry Stairs, Heronsgate, Millrace, Osier Bank, Watermark, Long Lock, Swanhithe, Towpath End, Eelpie Row, "
        "Dyers Reach, Pontoon, Willow Hard"
    ),
    "hill": (
        "Belvedere, Upper Laurels, Observatory Hill, Chancel Rise, Highmere, Goldcrest, Larkspur Heights, Sable Park, "
        "Summerhouse, Orchard Crown, Ambassador Green, Starling Hill, Whitestair, Cedar Walk"
    ),
    "old": (
        "Clerks Yard, Saint Orran, Tally Court, Needle Alley, Chandlers, Old Mint, Quill Market, Candlewick, "
        "Bellfounders, Threadneedle Cross, Assize, Pilgrim Steps, Spindle Court, Verger Lane, Moneyers, Apothecary, "
        "Paper Lane, Hatters Yard, Sevenways, Guildhall, Inkhorn, Cordwain"
    ),
    "works": (
        "Brickfields, Gasworks Cross, Foundry Hill, Slag Lane, Tannery Flats, Boiler Row, Coalstaithe, Ironmonger "
        "Green, Potash, Smelters End, Clinker Road, Loomfield, Chainmakers, Furnace Ward, Ashpit Lane, Gantry"
    ),
    "south": (
        "Southreach, Reedmoor, Fallow End, Marrow Field, Lower Pasture, Fenny Cross, Sparrow Common, Thornhythe, "
        "Mallow, Cartwright Town, Barleymow, Nettle Green, Hollin Fold, Drovers Ley, Stonepit, Wych End, Grey Hollow"
    ),
    "east": (
        "Eastmoor, Kestrel Ley, Sandlings, Tollbar, Samphire, Windpump, Cormorant Row, Mereside, Larchfield, Peverel, "
        "Cold Spring, Farrier Heath, Bittern Lodge, Oxlip, Windward, Juniper Down"
    ),
    "north": (
        "Priory Fields, Hawthorn Vale, Signal Cross, Temple Mead, Norham Green, Rookery, Elmstead, Quarry Bank, "
        "Almoners, Fox Cover, Kingsbarn, Linden Grove, Harrow Weald, Skylark, Mossgate, Vineyard, Clevedon, Ashlar "
        "Park"
    ),
}
SPARE = (
    "Hartsease, Winnow, Cresset, Tamarisk, Bramblewood, Palisade, Turnstile, Mercers Field, Halfmoon, Fairlight, "
    "Dovecote, Tinderbox Lane, Weatherby, Pinfold, Hourglass, Lychgate, Marchbank, Saddlers Croft"
)


def give(seed: int, polygons: np.ndarray) -> list[str]:
    """One name for each district, none twice."""
    draw = Draw(seed, "names")
    centres = shapely.get_coordinates(shapely.point_on_surface(polygons))
    areas = shapely.area(polygons)
    names = [""] * len(polygons)
    for name, place in ANCHORS.items():
        order = np.argsort(shapely.distance(polygons, shapely.Point(place)), kind="stable")  # 0 where it lies inside
        names[next(int(i) for i in order if not names[i])] = name
    pools = {quarter: draw.shuffled(_listed(pool)) for quarter, pool in POOLS.items()}
    spare = draw.shuffled(_listed(SPARE))
    for i, (x, y) in enumerate(centres):
        if not names[i]:
            pool = pools[_quarter(x, y, areas[i])]
            names[i] = (pool or spare or next(rest for rest in pools.values() if rest)).pop()
    return names


def _listed(pool: str) -> list[str]:
    return [name.strip() for name in pool.split(",")]


def _quarter(x: float, y: float, area: float) -> str:
    """Which kind of place lies here; the order decides where two would do."""
    river = np.interp(x, (500, 2300, 3850, 5300, 6050, 7550, 8950), (4200, 4170, 4560, 5130, 5130, 5900, 6950))
    rules = (
        ("old", np.hypot(x - 5500, y - 4650) < 1250 and area < 6e5),
        ("harbour", x < 3900 and abs(y - 4300) < 1250),
        ("river", abs(y - river) < 520 and x < 8800),
        ("hill", y > 6250 and 4300 < x < 9800),
        ("works", (x < 3700 and y < 4000) or (6100 < x < 9300 and 2900 < y < 4900)),
        ("east", x > 8800),
        ("south", y < 4700),
    )
    return next((name for name, holds in rules if holds), "north")
