"""Whose waste it was and where it went, on a city's flows: the walk along the arrows or against them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from viewer.analysis.provenance import Trace, downstream, handled, upstream
from viewer.errors import OverlayError
from viewer.geometry.locate import containing
from viewer.geometry.regions import FloatArray, IntArray
from viewer.model.city import END_REGION, END_SITE, City
from viewer.model.memo import remembered
from viewer.overlays.books import end_name, keeps_materials, reported, ways
from viewer.overlays.network import no_material
from viewer.tongue import named, tr

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
    leakage: float  # downstream: stays at sites that pass things on. Upstream: left a site that others fill
    leaks: npt.NDArray[np.bool_]  # per state: True for those sites; regions and places outside make and keep
    rows: IntArray  # per edge a row of City.flows
    by_material: dict[str, float]  # tonnes of the start; without what nothing tells the material of


@dataclass(frozen=True, slots=True, eq=False)
class Chain:
    """Edges between states with the tonnes of the whole record."""

    origin: IntArray
    destination: IntArray
    tonnes: FloatArray
    states: tuple[tuple[Place, int], ...]
    edges: tuple[tuple[Place, Place, str], ...]
    rows: IntArray
    apart: bool  # every state has one material


def walk(city: City, kind: int, index: int, direction: str, *, account: str = "full", material: str = "") -> Walk:
    """What a site handles or a region sends (downstream) or takes in (upstream); a region takes in what its sites do.

    account "full": weighed rows count where a way has some, else reported ones; "official": what operators report,
    wherever they report anything. material "" is all; one alone can be followed only where sites keep materials apart.
    OverlayError when there are no flows, or for such a material.
    """
    if city.flows is None or not len(city.flows):
        raise OverlayError(tr("a trace needs flows"))
    net = chain(city, account)
    origin, destination, tonnes, states = net.origin, net.destination, net.tonnes, net.states
    wanted = _wanted(city, net, material)
    begins = destination if direction == "upstream" else origin
    inside = _inside(city, kind, index, direction)
    own = [i for i, (place, code) in enumerate(states) if place[:2] in inside and wanted in (-1, code)]
    chosen = np.isin(begins, own)
    start = np.zeros(len(states))
    states_of = np.unique(begins[chosen])
    start[states_of] = handled(origin, destination, tonnes, len(states))[states_of]
    if kind == END_REGION and direction == "upstream":
        start = _entering(start, begins, origin, tonnes, chosen)
    trace = (upstream if direction == "upstream" else downstream)(origin, destination, tonnes, start)
    leaks = (np.bincount(begins, tonnes, len(states)) > 0) & [place[0] == END_SITE for place, _ in states]
    names = city.base.names if kind == END_REGION else city.sites.names
    total = float(start.sum())
    leak = float(trace.rest[leaks].sum())
    return Walk((kind, index, names[index]), direction, total, trace, states, net.edges, leak, leaks, net.rows,
                _by_material(city, net, start, trace.edges * chosen))  # fmt: skip


def _by_material(city: City, net: Chain, start: FloatArray, beside: FloatArray) -> dict[str, float]:
    """Tonnes of the start by material; where sites do not keep them apart, of what passes the edges beside it."""
    out: dict[str, float] = {}
    if net.apart:
        pairs = ((city.flows.materials[code], float(tonnes)) for (_, code), tonnes in zip(net.states, start) if tonnes)
    else:
        pairs = ((net.edges[edge][2], float(beside[edge])) for edge in np.flatnonzero(beside).tolist())
    for name, tonnes in pairs:
        if name:
            out[name] = out.get(name, 0.0) + tonnes
    return out


def _wanted(city: City, net: Chain, material: str) -> int:
    """The code of the material, -1 for all."""
    if not material:
        return -1
    if material not in city.flows.materials:
        raise OverlayError(no_material(material, city.flows.materials))
    if not net.apart:
        raise OverlayError(tr("{material} cannot be followed alone: sites send out materials that did not enter them",
                              material=named(material)))  # fmt: skip
    return city.flows.materials.index(material)


def _entering(start: FloatArray, begins: IntArray, origin: IntArray, tonnes: FloatArray, chosen) -> FloatArray:
    """What enters a group of states from outside it: passing from one to the other does not count twice."""
    inside = np.unique(begins[chosen])
    crossing = chosen & ~np.isin(origin, inside)
    return np.bincount(begins[crossing], tonnes[crossing], len(start))


def _inside(city: City, kind: int, index: int, direction: str) -> set[tuple[int, int]]:
    """The places that a start is made of: itself, and upstream of a region the sites that stand in it."""
    found = {(kind, index)}
    if kind == END_REGION and direction == "upstream":
        found |= {(END_SITE, int(site)) for site in np.flatnonzero(regions_of_sites(city) == index)}
    return found


def regions_of_sites(city: City) -> IntArray:
    """(k,) the region that each site stands in, -1 outside all."""
    if city.sites is None or city.base is None:
        return np.full(0 if city.sites is None else len(city.sites), -1)
    return containing(city.base.rings, city.sites.xy)


@remembered(4)
def chain(city: City, account: str = "full") -> Chain:
    """The city's flows as a chain; remembered, for the record may be long."""
    flows = city.flows
    way, keys = ways(flows)
    booked, tonnes = reported(flows), np.nan_to_num(flows.tonnes)
    weighed = np.bincount(way[~booked], tonnes[~booked], len(keys))
    told = np.bincount(way[booked], tonnes[booked], len(keys))
    seen = np.bincount(way[~booked], minlength=len(keys)) > 0
    if account == "official" and booked.any():
        seen[:] = False
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
    rows = np.unique(way, return_index=True)[1]
    return Chain(np.array(ends[0]), np.array(ends[1]), np.where(seen, weighed, told), tuple(number), tuple(edges),
                 rows, apart)  # fmt: skip


def _place(city: City, kind: int, index: int, name: str) -> Place:
    return kind, index if kind in (END_REGION, END_SITE) else -1, end_name(city, kind, index, name)
