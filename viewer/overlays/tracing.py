"""Whose waste it was and where it went, on a city's flows: the walk along the arrows or against them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from viewer.analysis.provenance import Trace, downstream, handled, upstream
from viewer.errors import OverlayError
from viewer.geometry.locate import containing
from viewer.geometry.regions import FloatArray, IntArray
from viewer.model.city import END_REGION, END_SITE, City
from viewer.overlays.books import end_name, keeps_materials, reported, ways

DIRECTIONS = ("upstream", "downstream")
Place = tuple[int, int, str]  # kind of end, number of region or site (-1 a place), name


@dataclass(frozen=True, slots=True, eq=False)
class Walk:
    """A trace with the names of what it passed. One state is a place with one material (or all together)."""

    start: Place
    direction: str
    tonnes: float
    trace: Trace
    states: tuple[tuple[Place, int], ...]
    edges: tuple[tuple[Place, Place, str], ...]  # from, to, material
    leakage: float  # downstream: stays at places that pass things on. Upstream: left a place that others fill


def walk(city: City, kind: int, index: int, direction: str) -> Walk:
    """What a site handles or a region sends (downstream) or takes in (upstream); a region takes in what its sites do.

    Weighed rows count where a way has some, else reported ones. OverlayError when there are no flows.
    """
    if city.flows is None or not len(city.flows):
        raise OverlayError("a trace needs flows")
    origin, destination, tonnes, states, edges = _network(city)
    begins = destination if direction == "upstream" else origin
    chosen = np.isin(
        begins, [i for i, (place, _) in enumerate(states) if _belongs(city, place, kind, index, direction)]
    )
    start = np.zeros(len(states))
    states_of = np.unique(begins[chosen])
    start[states_of] = handled(origin, destination, tonnes, len(states))[states_of]
    if kind == END_REGION and direction == "upstream":
        start = _entering(start, begins, origin, tonnes, chosen)
    trace = (upstream if direction == "upstream" else downstream)(origin, destination, tonnes, start)
    passes = np.bincount(begins, tonnes, len(states)) > 0
    names = city.base.names if kind == END_REGION else city.sites.names
    total = float(start.sum())
    return Walk((kind, index, names[index]), direction, total, trace, states, edges, float(trace.rest[passes].sum()))


def _entering(start: FloatArray, begins: IntArray, origin: IntArray, tonnes: FloatArray, chosen) -> FloatArray:
    """What enters a group of states from outside it: passing from one to the other does not count twice."""
    inside = np.unique(begins[chosen])
    crossing = chosen & ~np.isin(origin, inside)
    return np.bincount(begins[crossing], tonnes[crossing], len(start))


def _belongs(city: City, place: Place, kind: int, index: int, direction: str) -> bool:
    if place[:2] == (kind, index):
        return True
    if kind != END_REGION or direction != "upstream" or place[0] != END_SITE:
        return False
    return int(containing(city.base.rings, city.sites.xy[place[1] : place[1] + 1])[0]) == index


def _network(city: City) -> tuple[IntArray, IntArray, FloatArray, tuple, tuple]:
    """Edges between states with the tonnes of the whole record."""
    flows = city.flows
    way, keys = ways(flows)
    booked, tonnes = reported(flows), np.nan_to_num(flows.tonnes)
    weighed = np.bincount(way[~booked], tonnes[~booked], len(keys))
    told = np.bincount(way[booked], tonnes[booked], len(keys))
    seen = np.bincount(way[~booked], minlength=len(keys)) > 0
    apart = keeps_materials(flows, np.ones(len(flows), bool))
    number: dict[tuple[Place, int], int] = {}
    ends: tuple[list[int], list[int]] = ([], [])
    edges = []
    for key in keys:
        first, last = _place(city, *key[0:2], key[4]), _place(city, *key[2:4], key[5])
        material = key[6] if apart else -1
        for side, place in zip(ends, (first, last)):
            side.append(number.setdefault((place, material), len(number)))
        edges.append((first, last, flows.materials[key[6]] if 0 <= key[6] < len(flows.materials) else ""))
    return np.array(ends[0]), np.array(ends[1]), np.where(seen, weighed, told), tuple(number), tuple(edges)


def _place(city: City, kind: int, index: int, name: str) -> Place:
    return kind, index if kind in (END_REGION, END_SITE) else -1, end_name(city, kind, index, name)
