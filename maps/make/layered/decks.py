"""What stands on the decks and what is breathed there: blocks as high as their roofs, dust thinner higher up."""

from __future__ import annotations

import numpy as np
import shapely
from city import air, fabric
from city.air import Air
from city.draw import Draw, FloatArray
from city.fabric import Fabric

from layered.hill import LEVELS, RISE_M, Hill

CLEAN, FADE_M = 2.2, 700.0
TALLEST_M = (26.0, 34.0, 46.0, 62.0, 80.0, 120.0)  # usual heights of the blocks' buildings, level by level


def dust(hill: Hill, stacks: FloatArray) -> Air:
    """The yearly mean on the decks, µg/m³."""
    below = air.make(stacks, hill.shore.land).dust
    deck = hill.deck_m(air.cell_centres()).reshape(below.shape)
    return Air(np.round(CLEAN + (below - CLEAN) * np.exp(-deck / FADE_M), 2))


def built(seed: int, hill: Hill) -> Fabric:
    """Streets and blocks; a block's height is that of its roof above the lowest deck, in metres."""
    draw = Draw(seed, "fabric")
    lanes, blocks = fabric.divided(draw, hill.plan.polygons)
    prints = fabric.footprints(blocks, back_m=4.0, simpler_m=3.0)
    kept = prints[fabric.sound(prints) & (draw.uniform(size=len(prints)) > 0.06)]
    deck = hill.deck_m(shapely.get_coordinates(shapely.centroid(kept)))
    usual = np.array(TALLEST_M)[np.clip(deck / RISE_M, 0, LEVELS - 1).astype(int)]
    heights = np.round(deck + usual * np.exp(0.35 * draw.normal(len(kept))))
    return fabric.finished(hill.plan, lanes, [], kept, heights)
