"""How a hand adds to what is selected: alike for a click on the map, a brush, a bar of a chart and a legend's key."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PySide6.QtCore import Qt

from viewer.geometry.locate import containing
from viewer.geometry.neighbours import beside
from viewer.model.city import END_REGION, END_SITE, City, Flows
from viewer.model.state import Selection
from viewer.scene import words
from viewer.tongue import tr


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


def involved(city: City | None, chosen: Selection, region_set: str = "") -> frozenset[int]:
    """The regions of the set shown that a selection is of: those chosen, else those in which the chosen sites stand,
    and the ends of the flows that are chosen or that go to or from the chosen sites.
    """
    if city is None or city.base is None or (chosen.region_set and chosen.region_set != region_set):
        return frozenset()
    if chosen.regions:
        return chosen.regions
    sites = [site for site in chosen.sites if city.sites is not None and site < len(city.sites)]
    homes = containing(city.base.rings, city.sites.xy[sites]) if sites else np.zeros(0, int)
    standing = frozenset(homes[homes >= 0].tolist())
    return standing if city.flows is None else standing | _ends(city.flows, chosen, sites)


def _ends(flows: Flows, chosen: Selection, sites: list[int]) -> frozenset[int]:
    rows = np.zeros(len(flows), bool)
    rows[[row for row in chosen.flows if row < len(flows)]] = True
    for end in (flows.origin, flows.destination):
        rows |= (end.kind == END_SITE) & np.isin(end.index, sites)
    ends = [end.index[rows & (end.kind == END_REGION) & (end.index >= 0)] for end in (flows.origin, flows.destination)]
    return frozenset(np.unique(np.concatenate(ends)).tolist())


def involved_words(city: City | None, chosen: Selection, regions: frozenset[int]) -> str:
    """Why regions are marked that nobody chose: "yellow: 12 districts at the ends of the chosen flows"; "" else."""
    if chosen.regions or not chosen or not regions or city is None or city.base is None:
        return ""
    many = words.count(len(regions), city.base.singular, city.base.plural)
    if not chosen.sites:
        return tr("yellow: {regions} at the ends of the chosen flows", regions=many)
    if len(chosen.sites) > 1 and len(regions) > 1:
        return tr("yellow: {regions} where the chosen sites stand or that send to or get from it", regions=many)
    if len(chosen.sites) > 1:
        return tr("yellow: {regions} where the chosen sites stand or that sends to or gets from it", regions=many)
    if len(regions) > 1:
        return tr("yellow: {regions} where the chosen site stands or that send to or get from it", regions=many)
    return tr("yellow: {regions} where the chosen site stands or that sends to or gets from it", regions=many)


def with_neighbours(city: City, chosen: Selection) -> Selection:
    """The chosen regions of the city's base set and all that share a border or a corner with them."""
    base = city.base
    inside = [region for region in chosen.regions if base is not None and region < len(base)]
    if base is None or not inside:
        return chosen
    around = beside(base.rings, np.array(inside))
    return replace(chosen, regions=chosen.regions | frozenset(around.tolist()))
