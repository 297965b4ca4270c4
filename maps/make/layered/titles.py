"""Names of the districts and which of them the story needs; every word is made up."""

from __future__ import annotations

import numpy as np
from city.draw import Draw, FloatArray

from layered.hill import EACH, LEVELS, SUMMIT

STEMS = (
    "Ash", "Barrow", "Bellow", "Cable", "Cinder", "Clasp", "Copper", "Cress", "Dray", "Ember", "Fennel", "Flint",
    "Gannet", "Gilt", "Hatch", "Heather", "Hinge", "Ivory", "Juniper", "Kestrel", "Lantern", "Lichen", "Loom",
    "Marl", "Mica", "Nettle", "Oriel", "Otter", "Pewter", "Quill", "Rivet", "Rook", "Saffron", "Salt", "Sorrel",
    "Tallow", "Tansy", "Thistle", "Umber", "Vetch", "Wicker", "Wren", "Yarrow", "Zinc",
)  # fmt: skip
ENDINGS = (  # of the levels, the lowest first
    ("Sump", "Drift", "Culvert", "Ballast", "Slip", "Undercroft", "Sluice", "Hulk"),
    ("Yard", "Gantry", "Row", "Siding", "Works", "Kiln", "Wharf", "Chute"),
    ("Market", "Arcade", "Walk", "Lane", "Passage", "Square", "Stairs", "Hall"),
    ("Gallery", "Cloister", "Gate", "Parade", "Bridge", "Court", "Ramp", "Mews"),
    ("Terrace", "Garden", "Orchard", "Grove", "Promenade", "Arbour", "Lawn", "Close"),
    ("Crest", "Belvedere", "Spire", "Aerie", "Crown", "Outlook", "Heights", "Pinnacle"),
)
FESTIVAL, HOME, OFFICE, BENCH = "Lantern Square", "Salt Drift", "Gilt Crown", "Hinge Row"
ANCHORS = {FESTIVAL: (3, 200.0), HOME: (1, 215.0), OFFICE: (6, 20.0), BENCH: (2, 160.0)}  # (level, bearing)


def bearing(xy: FloatArray) -> FloatArray:
    """(k,) degrees clockwise from north as places are seen from the summit."""
    east, north = (np.asarray(xy) - SUMMIT).T
    return np.degrees(np.arctan2(east, north)) % 360.0


def toward(centres: FloatArray, level: np.ndarray, number: int, degrees: float, taken: set[int]) -> int:
    """The district of a level that lies best in a direction and is not taken yet."""
    off = np.abs((bearing(centres) - degrees + 180.0) % 360.0 - 180.0)
    order = np.argsort(np.where(level == number, off, np.inf), kind="stable")
    return next(int(i) for i in order if int(i) not in taken)


def give(seed: int, centres: FloatArray, level: np.ndarray) -> list[str]:
    """One name for each district, none twice; its ending tells the level."""
    draw = Draw(seed, "names")
    names = [""] * len(level)
    for name, (number, degrees) in ANCHORS.items():
        names[toward(centres, level, number, degrees, {i for i, known in enumerate(names) if known})] = name
    for number in range(1, LEVELS + 1):
        stems = draw.shuffled(list(STEMS))
        for i in np.flatnonzero(level == number):
            while not names[i]:
                name = f"{stems[i % EACH]} {ENDINGS[number - 1][draw.integer(len(ENDINGS[0]))]}"
                names[i] = name if name not in names else ""
    return names
