"""How a hand adds to what is selected: alike for a click on the map, a brush, a bar of a chart and a legend's key."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PySide6.QtCore import Qt

from viewer.geometry.neighbours import beside
from viewer.model.city import City
from viewer.model.state import Selection


def combined(now: Selection, found: Selection, modifiers: Qt.KeyboardModifier) -> Selection:
    """What was found replaces the selection; with Shift it is added, with Ctrl each of it goes in or out."""
    if modifiers & Qt.KeyboardModifier.ShiftModifier:
        return joined(now, found)
    return toggled(now, found) if modifiers & Qt.KeyboardModifier.ControlModifier else found


def joined(one: Selection, other: Selection) -> Selection:
    """Everything that is in either; regions of the set of `other` alone where the two speak of different sets."""
    name, regions = _regions(one, other)
    return Selection(name, regions | other.regions, one.sites | other.sites, one.flows | other.flows)


def toggled(one: Selection, other: Selection) -> Selection:
    """Everything that is in exactly one of the two."""
    name, regions = _regions(one, other)
    return Selection(name, regions ^ other.regions, one.sites ^ other.sites, one.flows ^ other.flows)


def _regions(one: Selection, other: Selection) -> tuple[str, frozenset[int]]:
    if one.region_set and other.region_set and other.regions and one.region_set != other.region_set:
        return other.region_set, frozenset()
    return one.region_set or other.region_set, one.regions


def with_neighbours(city: City, chosen: Selection) -> Selection:
    """The chosen regions of the city's base set and all that share a border or a corner with them."""
    base = city.base
    inside = [region for region in chosen.regions if base is not None and region < len(base)]
    if base is None or not inside:
        return chosen
    around = beside(base.rings, np.array(inside))
    return replace(chosen, regions=chosen.regions | frozenset(around.tolist()))
