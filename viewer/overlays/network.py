"""A city's flows made ready for drawing and counting: where each end lies, which pairs they form, what moves when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from viewer.analysis import flows as moving
from viewer.errors import OverlayError
from viewer.geometry.locate import containing, crossed
from viewer.geometry.regions import FloatArray, IntArray
from viewer.model.city import END_PLACE, END_REGION, END_SITE, Ends, Flows, RegionSet, Sites
from viewer.model.memo import Owner, remembered
from viewer.model.receipt import Input
from viewer.overlays.district_groups import Groups
from viewer.overlays.kind import known_told
from viewer.tongue import named, tr

KEPT = 12  # networks, and tables of regions, remembered, so that playing does not prepare the same flows again


@dataclass(frozen=True, slots=True, eq=False)
class Network(Owner):
    """The flows of one material, basis and direction; every array is over these m flows unless it says otherwise."""

    rows: IntArray  # of City.flows
    tonnes: FloatArray  # over the whole span, nan not recorded
    first: IntArray
    last: IntArray
    origin: IntArray  # region that the end lies in, -1 outside
    destination: IntArray
    made: IntArray  # region whose own waste it is, -1 when it leaves a site or comes from outside
    pair: IntArray  # number of its pair
    ends: tuple[IntArray, IntArray]  # (pairs,) nodes of each pair
    start: FloatArray  # (pairs, 2)
    end: FloatArray  # (pairs, 2)
    names: tuple[tuple[str, str], ...]  # (pairs,) origin and destination
    basis: str  # what was found: "measured", "reported", "" when it is mixed or unsaid
    span: tuple[int, int]  # first and last step with any dated flow of the city, (-1, -1) when all are undated
    busiest_pair: float  # most that one pair moves in one step, or in all when undated
    busiest_step: float  # most that all pairs move in one step, or in all when undated
    group: Groups | None = None  # what the regions were put together by: then pairs are of groups
    sigma: FloatArray = field(default_factory=lambda: np.zeros(0))  # (m,) standard uncertainty of tonnes, nan unknown

    @property
    def dated(self) -> bool:
        return self.span[0] >= 0

    @property
    def steps(self) -> int:
        """Steps in which flows were recorded, 1 when they carry no date."""
        return self.span[1] - self.span[0] + 1 if self.dated else 1

    @property
    def undated(self) -> int:
        """Flows without a date among dated ones: they belong to no step and are left out."""
        return int((self.first < 0).sum()) if self.dated else 0

    @property
    def unrecorded(self) -> int:
        return int(np.isnan(self.tonnes).sum())

    def amounts(self, step: int | None) -> FloatArray:
        """(m,) tonnes in a step; the mean of the recorded steps when None; everything when nothing is dated."""
        tonnes = np.nan_to_num(self.tonnes)
        if not self.dated:
            return tonnes
        if step is None:
            return np.where(self.first >= 0, tonnes, 0.0) / self.steps
        return moving.at_step(tonnes, self.first, self.last, step)


@remembered(KEPT)
def regional(net: Network, flows: Flows, base: RegionSet, *, measure: str, steps: int) -> FloatArray:
    """(t, n) tonnes of each region at each step by measure, nan outside the recorded steps; (n,) when undated.

    made: the region's own waste. received: ends in the region, at a site or not. leaving: begins there, at a site or
    not. net: received less leaving. passing: its way crosses a region in which the flow neither begins nor ends.
    """
    if measure == "net":
        got, sent = (regional(net, flows, base, measure=part, steps=steps) for part in ("received", "leaving"))
        return got - sent
    regions, weights = len(base), np.nan_to_num(net.tonnes)
    if measure == "passing":
        way, line, region = _passing(net, flows, base)
    else:
        way = {"made": net.made, "leaving": net.origin}.get(measure, net.destination)
        line = region = np.arange(regions)
    lines = int(max(way.max(initial=-1), line.max(initial=-1))) + 1
    if not net.dated:
        return _spread(moving.per_region(way, weights, lines)[None], line, region, regions)[0]
    table = moving.over_time(way, weights, net.first, net.last, shape=(max(steps, net.span[1] + 1), lines))
    out = _spread(table, line, region, regions)
    out[: net.span[0]] = np.nan
    out[net.span[1] + 1 :] = np.nan
    return out


def _spread(table: FloatArray, line: IntArray, region: IntArray, regions: int) -> FloatArray:
    """(t, n) sums over the pairs (line, region) of what each line carries, (t, lines)."""
    sums = [np.bincount(region, row[line], minlength=regions) for row in table]
    return np.array(sums, float).reshape(len(table), regions)


def _passing(net: Network, flows: Flows, base: RegionSet) -> tuple[IntArray, IntArray, IntArray]:
    """The line of each flow, and pairs (line, region) that it passes; lines with the same ends and way are one."""
    number, line, region = ways(flows, base)
    same = moving.aggregate(net.tonnes, number[net.rows], net.origin, net.destination)
    way, origin, destination = same.keys
    begin, stop = np.searchsorted(line, way), np.searchsorted(line, way, side="right")
    counts = stop - begin
    group = np.repeat(np.arange(len(way)), counts)
    crossing = region[np.arange(int(counts.sum())) - np.repeat(np.cumsum(counts) - counts - begin, counts)]
    through = (origin[group] != crossing) & (destination[group] != crossing)
    return same.owner, group[through], crossing[through]


@remembered(KEPT)
def network(
    flows: Flows, sites: Sites | None, base: RegionSet | None, *, material: str, basis: str, direction: str,
    group: Groups | None = None,
) -> Network:  # fmt: skip
    """The flows that fit; "" is every material. Where nothing has the basis, what there is; OverlayError for a
    material that the city does not know. With groups an end in a region, at a site there or not, is one in its group.
    """
    chosen, found = _chosen(flows, material, basis)
    origin, destination = _regions(flows.origin, sites, base), _regions(flows.destination, sites, base)
    chosen &= moving.heading(origin, destination, direction)
    rows = np.flatnonzero(chosen)
    tonnes = flows.tonnes[rows]
    first, last = flows.first[rows].astype(np.int64), flows.last[rows].astype(np.int64)
    nodes = _nodes(flows, sites, base)
    if group is not None:
        nodes = tuple(_in_groups(node, region, group) for node, region in zip(nodes, (origin, destination)))
    sums = moving.aggregate(tonnes, nodes[0][rows], nodes[1][rows])
    leads = rows[sums.first]
    begins = flows.first[flows.first >= 0]
    span = (int(begins.min()), int(flows.last.max())) if begins.size else (-1, -1)
    peaks = (
        _peaks(sums.owner, sums.tonnes, tonnes, first, last)
        if begins.size
        else (sums.tonnes, np.array([np.nansum(tonnes)]))
    )
    return Network(
        rows,
        tonnes,
        first,
        last,
        origin[rows],
        destination[rows],
        np.where(flows.origin.kind == END_SITE, -1, origin)[rows],
        sums.owner,
        (sums.keys[0], sums.keys[1]),
        *(_spots(ends.xy[leads], region[leads], group)
          for ends, region in ((flows.origin, origin), (flows.destination, destination))),
        tuple((_called(flows.origin, origin, i, group), _called(flows.destination, destination, i, group))
              for i in leads.tolist()),
        found,
        span,
        float(np.max(peaks[0], initial=0.0)),
        float(np.max(peaks[1], initial=0.0)),
        group,
        flows.sigma[rows],
    )  # fmt: skip


def _in_groups(node: IntArray, region: IntArray, group: Groups) -> IntArray:
    """Numbers of nodes with every end in a region put into its group; groups are fewer than regions."""
    return np.where(region >= 0, group.of[region], node)


def _spots(xy: FloatArray, region: IntArray, group: Groups | None) -> FloatArray:
    return xy if group is None else np.where((region >= 0)[:, None], group.xy[group.of[region]], xy)


def _called(ends: Ends, region: IntArray, flow: int, group: Groups | None) -> str:
    return ends.names[flow] if group is None or region[flow] < 0 else group.names[group.of[region[flow]]]


@remembered(KEPT)
def ways(flows: Flows, base: RegionSet) -> tuple[IntArray, IntArray, IntArray]:
    """The number (m,) of each flow's way, and pairs (way, region) that it crosses, by way.

    A way is what was recorded, or else the straight line between the ends.
    """
    ends = np.ascontiguousarray(np.hstack((flows.origin.xy, flows.destination.xy)))
    first, number = np.unique(ends.view("V32").reshape(-1), return_index=True, return_inverse=True)[1:]
    lines = list(ends[first].reshape(-1, 2, 2))
    if flows.routes is not None:
        number = number.copy()
        known: dict[bytes, int] = {}
        starts = flows.routes.starts
        for flow in np.flatnonzero(np.diff(starts) >= 2):
            route = flows.routes.xy[starts[flow] : starts[flow + 1]]
            number[flow] = known.setdefault(route.tobytes(), len(lines))
            if number[flow] == len(lines):
                lines.append(route)
    starts = np.append(0, np.cumsum([len(line) for line in lines]))
    line, region = crossed(base.rings, np.vstack(lines) if lines else np.zeros((0, 2)), starts)
    return number, line, region


def flows_input(unit: str, source: str = "") -> Input:
    """The flows as a receipt names them, with their unit and where they are from."""
    return Input(tr("flows"), None, unit, source)


def no_material(material: str, known: Sequence[str]) -> str:
    """Why nothing of a material can be shown."""
    if not known:
        return tr("no material {material}; known: none", material=repr(material))
    told = known_told([(one, named(one)) for one in known])
    return tr("no material {material}; known: {known}", material=repr(material), known=told)


def _chosen(flows: Flows, material: str, basis: str) -> tuple[np.ndarray, str]:
    mask = np.ones(len(flows), bool)
    if material:
        if material not in flows.materials:
            raise OverlayError(no_material(material, flows.materials))
        mask &= flows.material == flows.materials.index(material)
    bases = np.array(flows.basis if flows.basis else [""] * len(flows), dtype=object)
    wanted = bases == basis
    if wanted.any():
        return mask & wanted, basis
    kinds = set(bases.tolist())
    return mask, str(kinds.pop()) if len(kinds) == 1 else ""


def _regions(ends: Ends, sites: Sites | None, base: RegionSet | None) -> IntArray:
    """(m,) region that each end lies in: itself, the one around the site or place, or -1."""
    out = np.where(ends.kind == END_REGION, ends.index, -1).astype(np.int64)
    if base is None:
        return np.full(len(out), -1)
    if sites is not None and len(sites):
        at_site = ends.kind == END_SITE
        out[at_site] = containing(base.rings, sites.xy)[ends.index[at_site]]
    places = np.flatnonzero(ends.kind == END_PLACE)
    if places.size:
        spots, owner = np.unique(ends.xy[places], axis=0, return_inverse=True)
        out[places] = containing(base.rings, spots)[owner.reshape(-1)]
    return out


def _nodes(flows: Flows, sites: Sites | None, base: RegionSet | None) -> tuple[IntArray, IntArray]:
    """A number for each end: regions first, then sites, then places told apart by name and spot."""
    regions, facilities = len(base) if base is not None else 0, len(sites) if sites is not None else 0
    places: dict[tuple[str, bytes], int] = {}
    return tuple(_numbered(ends, regions, facilities, places) for ends in (flows.origin, flows.destination))


def _numbered(ends: Ends, regions: int, facilities: int, places: dict[tuple[str, bytes], int]) -> IntArray:
    out = np.where(ends.kind == END_SITE, ends.index + regions, ends.index).astype(np.int64)
    for i in np.flatnonzero(ends.kind == END_PLACE):
        place = places.setdefault((ends.names[i], ends.xy[i].tobytes()), len(places))
        out[i] = regions + facilities + place
    return out


def _peaks(
    pair: IntArray, totals: FloatArray, tonnes: FloatArray, first: IntArray, last: IntArray
) -> tuple[FloatArray, FloatArray]:
    """What each pair moves in each step in which it moves, and what all move in each step."""
    row, step, share = moving.by_step(np.nan_to_num(tonnes), first, last)
    return moving.aggregate(share, pair[row], step).tonnes, moving.aggregate(share, step).tonnes
