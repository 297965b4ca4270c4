"""The power network of Neo-Terra: towers feed substations, substations feed districts along trees of cables.

In the west most districts hang on two cables, in the east on one. One cable is tapped. On one night two towers stop;
what the rest cannot carry goes dark, the ends of the trees first.
"""

from __future__ import annotations

import heapq
from dataclasses import dataclass, field

import numpy as np
import shapely
from city.draw import Draw, FloatArray
from city.places import Site
from city.plan import neighbours

from terra.ground import around

SUBSTATIONS = (
    ("Substation Strand", 6100, 4300), ("Substation Terraces", 4300, 7000), ("Substation West", 2200, 4300),
    ("Substation Horn", 3300, 1900), ("Substation Court", 7900, 6500), ("Substation Northlight", 8600, 9500),
    ("Substation Upper", 6000, 8800), ("Substation Rivermouth", 10400, 6100), ("Substation Outer", 11900, 9300),
    ("Substation Channel", 14600, 8600), ("Substation Vault", 13100, 5400), ("Substation Looms", 15800, 5600),
    ("Substation Cinder", 16600, 3500), ("Substation Tinker", 14600, 1800), ("Substation Isle", 9250, 2850),
)  # fmt: skip
# Which towers feed which substation over the high-voltage lines; the first one carries it as a rule.
FEEDS = {
    "Substation Strand": ("Harvest Tower West", "Northern Tie"),
    "Substation Terraces": ("Harvest Tower West", "Northern Tie"),
    "Substation West": ("Harvest Tower West",),
    "Substation Horn": ("Harvest Tower West",),
    "Substation Court": ("Harvest Tower North", "Harvest Tower West", "Northern Tie"),
    "Substation Northlight": ("Harvest Tower North", "Northern Tie"),
    "Substation Upper": ("Northern Tie", "Harvest Tower West"),
    "Substation Rivermouth": ("Harvest Tower North", "Harvest Tower East"),
    "Substation Outer": ("Harvest Tower North",),
    "Substation Channel": ("Harvest Tower East", "Harvest Tower North"),
    "Substation Vault": ("Harvest Tower East",),
    "Substation Looms": ("Harvest Tower East",),
    "Substation Cinder": ("Harvest Tower South",),
    "Substation Tinker": ("Harvest Tower South",),
    "Substation Isle": ("Harvest Tower West", "Harvest Tower South"),
}
NORTHERN_TIE = ("Northern Tie", (7300.0, 10250.0), 190.0)  # from outside, MW
GENERATES = {"Harvest Tower West": 150.0, "Harvest Tower North": 165.0, "Harvest Tower East": 120.0,
             "Harvest Tower South": 105.0}  # fmt: skip  # MW
STOPPED = ("Harvest Tower East", "Harvest Tower South")  # in the night of the shutdown
NIGHT_START_MIN = 21 * 60 + 40  # minutes of that day
LOSS, TAPPED_MW = 0.018, 2.6  # share lost on a cable; what the tap takes


@dataclass(slots=True)
class Net:
    """Nodes: sources, substations, then one for each district. Edges go from the source outward; ties run between ends.

    cable: per node the edge that it is fed by as a rule, -1 for sources. hops: cables between it and its substation.
    """

    names: list[str] = field(default_factory=list)
    kinds: list[str] = field(default_factory=list)
    xy: list[tuple[float, float]] = field(default_factory=list)
    load: list[float] = field(default_factory=list)
    capacity: list[float] = field(default_factory=list)
    district: list[int] = field(default_factory=list)
    edges: list[tuple[int, int, str]] = field(default_factory=list)  # from, to, kind
    carried: list[float] = field(default_factory=list)
    limit: list[float] = field(default_factory=list)
    metered: list[tuple[float, float]] = field(default_factory=list)  # MW sent into and MW that came out
    cable: list[int] = field(default_factory=list)
    hops: list[int] = field(default_factory=list)
    root: list[int] = field(default_factory=list)  # per node its substation
    tapped: int = -1


def make(seed: int, polygons: np.ndarray, centres: FloatArray, households: FloatArray, wealth: FloatArray,
         sites: list[Site]) -> Net:  # fmt: skip
    """The network. households and wealth (n,) of the districts."""
    draw, net = Draw(seed, "net"), Net()
    load = households * 0.00092 * (wealth / np.median(wealth)) ** 0.35 * np.exp(0.05 * draw.normal(len(households)))
    _sources(net, sites)
    for name, x, y in SUBSTATIONS:
        _node(net, name, "substation", (float(x), float(y)))
    for district, spot in enumerate(centres):
        _node(net, f"district {district}", "transformer", (round(spot[0], 1), round(spot[1], 1)), float(load[district]))
        net.district[-1] = district
    first = len(GENERATES) + 1
    stations = list(range(first, first + len(SUBSTATIONS)))
    _main_lines(net, stations)
    _trees(net, polygons, centres, stations)
    _ties(draw, net, polygons, centres)
    _carry(draw, net, first)
    _tap(net, sites)
    return net


def _sources(net: Net, sites: list[Site]) -> None:
    for name, megawatts in GENERATES.items():
        spot = next(site.xy for site in sites if site.name == name)
        _node(net, name, "source", spot, capacity=megawatts)
    _node(net, NORTHERN_TIE[0], "source", NORTHERN_TIE[1], capacity=NORTHERN_TIE[2])


def _node(net: Net, name: str, kind: str, xy: tuple[float, float], load: float = 0.0, capacity: float = np.nan) -> None:
    for values, value in ((net.names, name), (net.kinds, kind), (net.xy, xy), (net.load, load),
                          (net.capacity, capacity), (net.district, -1), (net.cable, -1), (net.hops, 0),
                          (net.root, -1)):  # fmt: skip
        values.append(value)


def _main_lines(net: Net, stations: list[int]) -> None:
    """High-voltage lines; the first of a substation feeds it as a rule, the others stand by."""
    for station in stations:
        net.root[station] = station
        for number, source in enumerate(FEEDS[net.names[station]]):
            net.edges.append((net.names.index(source), station, "main line" if number == 0 else "standby line"))
            if number == 0:
                net.cable[station] = len(net.edges) - 1


def _trees(net: Net, polygons: np.ndarray, centres: FloatArray, stations: list[int]) -> None:
    """Cables grow from the substations over neighbouring districts, each district on the shortest way."""
    near = _near(polygons, centres)
    start = len(net.names) - len(polygons)
    queue: list[tuple[float, int, int]] = []
    for station in stations:
        away = np.hypot(*(centres - net.xy[station]).T)
        heapq.heappush(queue, (float(away.min()), start + int(np.argmin(away)), station))
    while queue:
        reached, node, parent = heapq.heappop(queue)
        if net.cable[node] >= 0:
            continue
        net.edges.append((parent, node, "cable"))
        net.cable[node] = len(net.edges) - 1
        net.hops[node], net.root[node] = net.hops[parent] + 1, net.root[parent]
        for other, metres in near[node - start]:
            if net.cable[start + other] < 0:
                heapq.heappush(queue, (reached + metres, start + other, node))
    for district in range(len(polygons)):  # an island without a substation of its own
        if net.cable[start + district] < 0:
            raise ValueError(f"no cable reaches district {district}")


def _near(polygons: np.ndarray, centres: FloatArray) -> list[list[tuple[int, float]]]:
    """Per district its neighbours and the metres to their middles; water between two is no hindrance of 350 m."""
    wide = shapely.buffer(polygons, 175.0, quad_segs=2)
    first, second = shapely.STRtree(wide).query(wide, predicate="intersects")
    touching = {(int(a), int(b)) for a, b in zip(*neighbours(polygons)[:2])}
    near: list[list[tuple[int, float]]] = [[] for _ in polygons]
    order = np.lexsort((second, first))
    for a, b in zip(first[order].tolist(), second[order].tolist()):
        if a != b:
            metres = float(np.hypot(*(centres[a] - centres[b])))
            joined = (min(a, b), max(a, b)) in touching
            near[a].append((b, metres if joined else 2.2 * metres))
    return near


def _ties(draw: Draw, net: Net, polygons: np.ndarray, centres: FloatArray) -> None:
    """Open cables between neighbours on different trees or branches: many in the west, few in the east."""
    start = len(net.names) - len(polygons)
    bearing = around(centres)[1]
    first, second, _ = neighbours(polygons)
    tied: set[int] = set()
    for a, b in zip(first.tolist(), second.tolist()):
        chance = 0.75 if bearing[a] < 0 else 0.10
        apart = net.edges[net.cable[start + a]][0] != start + b and net.edges[net.cable[start + b]][0] != start + a
        if apart and not {a, b} & tied and draw.uniform() < chance:
            net.edges.append((start + a, start + b, "tie"))
            tied |= {a, b}


def _carry(draw: Draw, net: Net, first: int) -> None:
    """What every edge carries at the evening peak, what it could carry, and what its two meters read."""
    below = np.array(net.load)
    for node in sorted(range(first, len(net.names)), key=lambda node: -net.hops[node]):
        parent = net.edges[net.cable[node]][0]
        if net.kinds[parent] != "source":
            below[parent] += below[node]
    for number, (_, end, kind) in enumerate(net.edges):
        used = net.cable[end] == number
        carried = float(below[end]) if used else 0.0
        spare = 1.18 if around(np.array([net.xy[end]]))[1][0] >= 0 else 1.7
        if kind == "standby line":
            limit = float(below[end]) * 0.8
        else:
            limit = max(carried * spare, 1.2) if used else 3.0
        net.carried.append(carried)
        net.limit.append(round(limit * float(np.exp(0.04 * draw.normal(1)[0])), 1))
        lost = carried * LOSS * float(np.exp(0.12 * draw.normal(1)[0]))
        net.metered.append((round(carried + lost, 3), round(carried, 3)))
    for node in range(first, first + len(SUBSTATIONS)):
        net.load[node] = round(float(below[node]), 3)
        net.capacity[node] = round(float(below[node]) * 1.3, 1)


def _tap(net: Net, sites: list[Site]) -> None:
    """One cable near Nomar's Ground sends out more than comes out at its end."""
    spot = next(site.xy for site in sites if site.name == "Nomar's Ground")
    cables = [i for i, (_, end, kind) in enumerate(net.edges) if kind == "cable" and net.carried[i] > 4.0]
    net.tapped = min(cables, key=lambda i: (np.hypot(*(np.array(net.xy[net.edges[i][1]]) - spot)), i))
    sent, came = net.metered[net.tapped]
    net.metered[net.tapped] = (round(sent + TAPPED_MW, 3), came)


def night(seed: int, net: Net) -> tuple[FloatArray, FloatArray]:
    """(districts,) minute of the day at which each went dark, nan where it did not, and the hours without power.

    When towers stop, every substation takes what its standby lines can carry, as far as their towers have something to
    spare; the ends of its trees are cut off until the rest can be carried. Districts with a tie to a lit neighbour are
    switched over after a while; the others wait for the towers.
    """
    draw, count = Draw(seed, "night"), sum(1 for place in net.district if place >= 0)
    start = len(net.names) - count
    spare = _spare(net)
    dark = np.zeros(len(net.names), bool)
    waves: dict[int, int] = {}
    stations = [node for node, kind in enumerate(net.kinds) if kind == "substation"]
    for station in stations:
        source = net.names[net.edges[net.cable[station]][0]]
        if source not in STOPPED:
            continue
        left = _standby(net, station, spare)
        own = sorted((node for node in range(start, len(net.names)) if net.root[node] == station),
                     key=lambda node: (-net.hops[node], node))  # fmt: skip
        need = float(sum(net.load[node] for node in own))
        for wave, node in enumerate(own):
            if need <= left:
                break
            need -= net.load[node]
            dark[node], waves[node] = True, wave
    tied = {end for a, b, kind in net.edges if kind == "tie" for end in (a, b)
            if not (dark[a] and dark[b])}  # fmt: skip
    minute, hours = np.full(count, np.nan), np.zeros(count)
    for node, wave in waves.items():
        own = node - start
        minute[own] = NIGHT_START_MIN + 2 + wave // 3
        waited = 0.7 + 0.5 * draw.uniform() if node in tied else 6.5 + 0.28 * net.hops[node] + 1.6 * draw.uniform()
        hours[own] = round(float(waited), 1)
    return minute, hours


def _spare(net: Net) -> dict[str, float]:
    """What each tower that still runs can give beyond what it carries."""
    given = dict.fromkeys(GENERATES, 0.0) | {NORTHERN_TIE[0]: 0.0}
    for (start, _, kind), carried in zip(net.edges, net.carried):
        if kind == "main line":
            given[net.names[start]] += carried
    most = GENERATES | {NORTHERN_TIE[0]: NORTHERN_TIE[2]}
    return {name: 0.0 if name in STOPPED else max(most[name] - given[name], 0.0) for name in most}


def _standby(net: Net, station: int, spare: dict[str, float]) -> float:
    """What the standby lines of a substation bring it; it is taken from what their towers can spare."""
    total = 0.0
    for number, (start, end, kind) in enumerate(net.edges):
        if end == station and kind == "standby line":
            brought = min(net.limit[number], spare[net.names[start]])
            spare[net.names[start]] -= brought
            total += brought
    return total


def feeds(net: Net) -> FloatArray:
    """(districts,) ways in which each district can be fed: its cable, and a tie where it has one."""
    count = sum(1 for place in net.district if place >= 0)
    start = len(net.names) - count
    ends = [end - start for a, b, kind in net.edges if kind == "tie" for end in (a, b)]
    return 1.0 + (np.bincount(np.array(ends, int), minlength=count) > 0)


def hops(net: Net) -> FloatArray:
    """(districts,) cables between each district and its substation."""
    return np.array([float(h) for h, place in zip(net.hops, net.district) if place >= 0])


def stations(net: Net) -> list[str]:
    """(districts,) the name of the substation of each."""
    return [net.names[root] for root, place in zip(net.root, net.district) if place >= 0]
