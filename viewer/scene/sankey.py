"""A flow diagram as arrays: columns without cycles, an order with few crossings, ribbons as wide as their amounts.

Everything lies in a box of pixels. A ribbon that runs against the columns is a loop: it goes round below them in a lane
of its own. What enters a node and does not leave it, or the other way round, stays open on the side that has less.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from viewer.geometry.regions import FloatArray, IntArray
from viewer.scene import words

NODE_PX, GAP_PX, LANE_PX = 12.0, 9.0, 3.0
SWEEPS = 12  # of the barycentre method; the order with the fewest crossings of them is kept
RELAXED = 24  # rounds in which nodes move towards what they are connected with
MOST = 6  # columns
SURE = 1.96  # times its uncertainty from which on a gap is more than chance
GAPS_SHARE, LANES_SHARE = 0.45, 0.2  # of the height at most goes into gaps between nodes, and between lanes

Mask = npt.NDArray[np.bool_]
Box = tuple[float, float, float, float]  # left, top, right, bottom


@dataclass(frozen=True, slots=True, eq=False)
class Diagram:
    """n nodes and m ribbons. Amounts are in `unit` and above 0.

    regions, sites: what of the city a node stands for, empty sets for a place; rows: rows of the flows of each ribbon.
    """

    names: tuple[str, ...]
    kinds: tuple[str, ...]
    regions: tuple[frozenset[int], ...]
    sites: tuple[frozenset[int], ...]
    origin: IntArray  # (m,)
    destination: IntArray  # (m,)
    material: IntArray  # (m,) code into materials
    amounts: FloatArray  # (m,)
    rows: tuple[frozenset[int], ...]  # (m,)
    materials: tuple[str, ...] = ()
    colours: npt.NDArray[np.uint8] = field(default_factory=lambda: np.zeros((0, 4), np.uint8))  # one per material
    unit: str = "t"
    when: str = ""
    sentence: str = ""
    notes: tuple[str, ...] = ()
    variances: FloatArray | None = None  # (m,) of the amounts, in square units; nan where no uncertainty is stated

    def __len__(self) -> int:
        return len(self.names)

    @property
    def entering(self) -> FloatArray:
        """(n,) what enters each node."""
        return np.bincount(self.destination, self.amounts, len(self)).astype(float)

    @property
    def leaving(self) -> FloatArray:
        """(n,) what leaves each node."""
        return np.bincount(self.origin, self.amounts, len(self)).astype(float)

    @property
    def surplus(self) -> FloatArray:
        """(n,) what enters and does not leave, below 0 where more leaves; 0 where all begins or all ends."""
        into, out = self.entering, self.leaving
        return np.where((into > 0) & (out > 0), into - out, 0.0)

    @property
    def surplus_sigma(self) -> FloatArray:
        """(n,) standard uncertainty of what enters less what leaves, as the balance of the node has it: that of all
        its ribbons together; nan where one of them states none.
        """
        if self.variances is None:
            return np.full(len(self), np.nan)
        sums = [np.bincount(end, self.variances, len(self)) for end in (self.destination, self.origin)]
        return np.sqrt(sums[0] + sums[1])

    @property
    def open(self) -> Mask:
        """(n,) nodes with a surplus beyond what its uncertainty makes by chance; with any where that is not known."""
        sigma, gap = self.surplus_sigma, np.abs(self.surplus)
        return (gap > 0) & ~(gap <= SURE * sigma)


NOTHING = Diagram((), (), (), (), *(np.zeros(0, np.int64) for _ in range(3)), np.zeros(0), ())


@dataclass(frozen=True, slots=True, eq=False)
class Laid:
    """Where everything stands, in pixels."""

    column: IntArray  # (n,)
    box: FloatArray  # (n, 4) left, top, right, bottom
    scale: float  # pixels of width per unit of amount
    start: FloatArray  # (m,) upper edge of each ribbon where it leaves its node
    end: FloatArray  # (m,) upper edge where it enters
    width: FloatArray  # (m,)
    lane: FloatArray  # (m,) middle of the lane of a loop, nan for what runs with the columns


def columns(origin: IntArray, destination: IntArray, amounts: FloatArray, nodes: int) -> tuple[IntArray, Mask]:
    """(n,) column of each node and (m,) which ribbons are loops: those to a node of the same or an earlier column.

    Cycles are cut where it costs little: nodes are lined up by the greedy rule of Eades, Lin and Smyth, what runs
    against that line is a loop, and the longest way of the rest gives the columns. Where that takes more columns than
    MOST, everything goes round in circles: then nodes are binned by the level at which they stand on average. A node
    without ribbons is in 0.
    """
    place = _line_up(origin, destination, amounts, nodes)
    loop = place[origin] >= place[destination]
    column = _longest(origin[~loop], destination[~loop], place)
    if column.max(initial=0) >= MOST:
        column = _levels(origin, destination, amounts, nodes)
        loop = column[origin] >= column[destination]
    return column, loop


def _longest(origin: IntArray, destination: IntArray, place: IntArray) -> IntArray:
    """(n,) ribbons on the longest way to each node, all of them running forward along the line."""
    nodes = len(place)
    column = np.zeros(nodes, np.int64)
    leaving: dict[int, list[int]] = {}
    for a, b in zip(origin.tolist(), destination.tolist()):
        leaving.setdefault(a, []).append(b)
    for node in np.argsort(place, kind="stable").tolist():
        for other in leaving.get(node, ()):
            column[other] = max(column[other], column[node] + 1)
    return column


def _levels(origin: IntArray, destination: IntArray, amounts: FloatArray, nodes: int) -> IntArray:
    """(n,) the level of each node, rounded and held below MOST: ribbons go up by one on the average of their amounts.

    Least squares over all ribbons of (level there - level here - 1), as trophic levels of food webs (MacKay, Johnson
    and Sansom 2020).
    """
    flow = np.zeros((nodes, nodes))
    away = origin != destination
    np.add.at(flow, (origin[away], destination[away]), np.sqrt(amounts[away]))
    weight = flow.sum(axis=0) + flow.sum(axis=1)
    level = np.linalg.lstsq(np.diag(weight) - flow - flow.T, flow.sum(axis=0) - flow.sum(axis=1), rcond=1e-10)[0]
    level -= level[weight > 0].min(initial=np.inf) if (weight > 0).any() else 0.0
    spread = level[weight > 0].max(initial=0.0)
    level *= (MOST - 1) / max(spread, MOST - 1)
    return np.where(weight > 0, np.rint(level), 0).astype(np.int64)


def _line_up(origin: IntArray, destination: IntArray, amounts: FloatArray, nodes: int) -> IntArray:
    """(n,) place of each node in a line along which as much as possible runs forward."""
    flow = np.zeros((nodes, nodes))
    np.add.at(flow, (origin, destination), amounts)
    np.fill_diagonal(flow, 0.0)
    left, front, back = list(range(nodes)), [], []
    while left:
        held = np.array(left)
        inside = flow[np.ix_(held, held)]
        out, into = inside.sum(axis=1), inside.sum(axis=0)
        sinks, sources = held[(out == 0) & (into > 0)], held[into == 0]
        if len(sources):
            front += sources.tolist()
            gone = set(sources.tolist())
        elif len(sinks):
            back = sinks.tolist() + back
            gone = set(sinks.tolist())
        else:
            best = int(held[np.argmax(out - into)])
            front.append(best)
            gone = {best}
        left = [node for node in left if node not in gone]
    place = np.empty(nodes, np.int64)
    place[front + back] = np.arange(nodes)
    return place


def lay_out(diagram: Diagram, box: Box, *, node_px: float = NODE_PX, gap_px: float = GAP_PX) -> Laid:
    """Everything in its place inside the box; the same diagram always gets the same places."""
    count = len(diagram)
    column, loop = columns(diagram.origin, diagram.destination, diagram.amounts, count)
    weight = np.maximum(diagram.entering, diagram.leaving)
    pairs = diagram.origin[~loop], diagram.destination[~loop], diagram.amounts[~loop]
    order = _ordered(column, weight, pairs)
    left, top, right, bottom = box
    scale, gap, below, lane_px = _scaled(diagram, column, weight, loop, bottom - top, gap_px)
    tall = weight * scale
    upper = _placed(order, tall, gap, (top, bottom - below), pairs)
    steps = max(int(column.max(initial=0)), 1)
    x = left + column * max((right - left - node_px) / steps, node_px)
    boxes = np.column_stack((x, upper, x + node_px, upper + tall)).reshape(-1, 4)
    width = diagram.amounts * scale
    middle = (boxes[:, 1] + boxes[:, 3]) / 2
    start = _ports(diagram.origin, diagram.destination, diagram.material, width, loop, boxes[:, 1], middle)
    end = _ports(diagram.destination, diagram.origin, diagram.material, width, loop, boxes[:, 1], middle)
    lane = _lanes(diagram, column, width, loop, (bottom - below, lane_px))
    return Laid(column, boxes, scale, start, end, width, lane)


def _scaled(
    diagram: Diagram, column: IntArray, weight: FloatArray, loop: Mask, tall: float, gap_px: float
) -> tuple[float, float, float, float]:
    """Pixels per unit, between nodes, for all lanes below and between two of them, such that everything fits."""
    count = np.bincount(column, minlength=1)
    load = np.bincount(column, weight, minlength=len(count)) + diagram.amounts[loop].sum()
    lane = min(LANE_PX, LANES_SHARE * tall / (int(loop.sum()) + 1))
    spare = lane * (int(loop.sum()) + 1) if loop.any() else 0.0
    gap = min(gap_px, GAPS_SHARE * tall / max(int(count.max()) - 1, 1))
    room = np.maximum(tall - spare - gap * (count - 1), 1.0)
    with np.errstate(divide="ignore"):
        scale = float(np.min(np.where(load > 0, room / load, np.inf), initial=np.inf))
    scale = scale if np.isfinite(scale) else 0.0
    return scale, gap, float(diagram.amounts[loop].sum() * scale + spare), lane


def _ordered(column: IntArray, weight: FloatArray, pairs: tuple[IntArray, IntArray, FloatArray]) -> list[IntArray]:
    """Nodes of each column from top to bottom, by sweeps of weighted barycentres; ties go by number."""
    order = [np.flatnonzero(column == c) for c in range(int(column.max(initial=-1)) + 1)]
    order = [nodes[np.lexsort((nodes, -weight[nodes]))] for nodes in order]
    best, fewest = order, crossings(order, pairs)
    for sweep in range(SWEEPS):
        forward = sweep % 2 == 0
        order = list(order)
        for c in range(1, len(order)) if forward else range(len(order) - 2, -1, -1):
            rank = _ranks(order)
            centre = _centres(rank, pairs, forward)[order[c]]
            own = rank[order[c]]
            key = np.where(np.isnan(centre), own, centre)
            order[c] = order[c][np.lexsort((order[c], key))]
        if (crossed := crossings(order, pairs)) < fewest:
            best, fewest = order, crossed
    return best


def _ranks(order: list[IntArray]) -> FloatArray:
    """(n,) place 0..1 of each node in its column."""
    rank = np.zeros(sum(len(nodes) for nodes in order))
    for nodes in order:
        rank[nodes] = (np.arange(len(nodes)) + 0.5) / max(len(nodes), 1)
    return rank


def _centres(place: FloatArray, pairs: tuple[IntArray, IntArray, FloatArray], forward: bool) -> FloatArray:
    """(n,) mean place of what enters each node, or of where it goes; nan for none."""
    origin, destination, amounts = pairs
    here, there = (destination, origin) if forward else (origin, destination)
    total = np.bincount(here, amounts, len(place))
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(total > 0, np.bincount(here, amounts * place[there], len(place)) / total, np.nan)


def crossings(order: list[IntArray], pairs: tuple[IntArray, IntArray, FloatArray]) -> float:
    """How much crosses how much: over all pairs of ribbons between the same two columns, the smaller of the two."""
    origin, destination, amounts = pairs
    if not len(amounts):
        return 0.0
    rank, column = _ranks(order), np.zeros(len(_ranks(order)), np.int64)
    for c, nodes in enumerate(order):
        column[nodes] = c
    code = np.unique(np.column_stack((column[origin], column[destination])), axis=0, return_inverse=True)[1].ravel()
    total = 0.0
    for group in range(int(code.max()) + 1):
        rows = np.flatnonzero(code == group)
        a, b, t = rank[origin[rows]], rank[destination[rows]], amounts[rows]
        cross = np.triu((a[:, None] - a) * (b[:, None] - b) < 0, 1)
        total += float(np.minimum(t[:, None], t)[cross].sum())
    return total


def _placed(order: list[IntArray], tall: FloatArray, gap: float, ends: tuple[float, float], pairs: tuple) -> FloatArray:
    """(n,) upper edges: the order of each column is kept, no two overlap, and nodes lie near what they belong to."""
    top, bottom = ends
    upper = np.zeros(len(tall))
    for nodes in order:
        heights = tall[nodes]
        spare = bottom - top - heights.sum() - gap * max(len(nodes) - 1, 0)
        upper[nodes] = top + max(spare, 0.0) / 2 + np.concatenate(([0.0], np.cumsum(heights + gap)[:-1]))[: len(nodes)]
    for round_ in range(RELAXED):
        forward = round_ % 2 == 0
        for c in range(1, len(order)) if forward else range(len(order) - 2, -1, -1):
            nodes = order[c]
            wanted = _centres(upper + tall / 2, pairs, forward)[nodes] - tall[nodes] / 2
            aim = np.where(np.isnan(wanted), upper[nodes], wanted)
            upper[nodes] = _apart(upper[nodes] + 0.7 * (aim - upper[nodes]), tall[nodes], gap, ends)
    return upper


def _apart(wanted: FloatArray, tall: FloatArray, gap: float, ends: tuple[float, float]) -> FloatArray:
    """Upper edges as near to the wanted ones as order, gaps and ends allow (pool adjacent violators)."""
    offset = np.concatenate(([0.0], np.cumsum(tall + gap)))
    pools: list[list[float]] = []  # sum and number of what moves together
    for aim in (wanted - offset[:-1]).tolist():
        pools.append([aim, 1.0])
        while len(pools) > 1 and pools[-2][0] / pools[-2][1] > pools[-1][0] / pools[-1][1]:
            total, number = pools.pop()
            pools[-1][0] += total
            pools[-1][1] += number
    even = np.repeat([total / number for total, number in pools], [round(number) for _, number in pools])
    return np.clip(even, ends[0], max(ends[1] - offset[-1] + gap, ends[0])) + offset[:-1]


def _ports(
    here: IntArray, there: IntArray, material: IntArray, width: FloatArray, loop: Mask, top: FloatArray, middle
) -> FloatArray:
    """(m,) upper edges of the ribbons on one side of their nodes: by where they go, then by material, loops lowest."""
    order = np.lexsort((np.arange(len(here)), material, middle[there], loop, here))
    run = np.concatenate(([0.0], np.cumsum(width[order])[:-1])) if len(order) else np.zeros(0)
    first = np.searchsorted(here[order], np.arange(len(top)))
    begin = np.where(first < len(run), run[np.minimum(first, max(len(run) - 1, 0))], 0.0) if len(run) else top * 0
    out = np.empty(len(here))
    out[order] = top[here[order]] + run - begin[here[order]]
    return out


def _lanes(diagram: Diagram, column: IntArray, width: FloatArray, loop: Mask, place: tuple[float, float]) -> FloatArray:
    """(m,) middles of the lanes below the columns: short loops first, so that longer ones go round them."""
    lane = np.full(len(width), np.nan)
    rows = np.flatnonzero(loop)
    span = column[diagram.origin[rows]] - column[diagram.destination[rows]]
    top, apart = place
    edge = top + apart
    for row in rows[np.lexsort((rows, span))].tolist():
        lane[row] = edge + width[row] / 2
        edge += width[row] + apart
    return lane


def labels(laid: Laid, weight: FloatArray, room: FloatArray, tall: FloatArray, ends: tuple[float, float]) -> FloatArray:
    """(n, 4) places for the names beside their nodes, nan for those that would overlap a more important one.

    ends: upper and lower edge that no name crosses. room: (n,) pixels to the right of each node; tall: (n,) height of
    its text. The heavier a node the sooner it gets its place.
    """
    out = np.full((len(weight), 4), np.nan)
    taken: dict[int, list[tuple[float, float]]] = {}
    for node in np.lexsort((np.arange(len(weight)), -weight)).tolist():
        _, top, right, bottom = laid.box[node]
        upper = min(max((top + bottom - tall[node]) / 2, ends[0]), ends[1] - tall[node])
        lower = upper + tall[node]
        beside = taken.setdefault(int(laid.column[node]), [])
        if weight[node] > 0 and all(lower <= a or upper >= b for a, b in beside):
            beside.append((upper, lower))
            out[node] = right, upper, right + room[node], lower
    return out


def steps_from(laid: Laid, node: int, way: str) -> int:
    """The node that an arrow key leads to: "up" and "down" in the column, "left" and "right" the nearest beside it."""
    middle = (laid.box[:, 1] + laid.box[:, 3]) / 2
    if way in ("up", "down"):
        same = np.flatnonzero(laid.column == laid.column[node])
        same = same[np.argsort(middle[same], kind="stable")]
        at = int(np.flatnonzero(same == node)[0]) + (1 if way == "down" else -1)
        return int(same[min(max(at, 0), len(same) - 1)])
    sign = 1 if way == "right" else -1
    beyond = np.flatnonzero((laid.column - laid.column[node]) * sign > 0)
    if not len(beyond):
        return node
    far = np.abs(laid.column[beyond] - laid.column[node])
    near = beyond[far == far.min()]
    return int(near[np.argmin(np.abs(middle[near] - middle[node]))])


def lit(diagram: Diagram, regions: frozenset[int], sites: frozenset[int], flows: frozenset[int]) -> Mask:
    """(m,) ribbons that a selection lights: those of its flows, and those that touch a node that holds some of it."""
    node = np.array([bool(r & regions or s & sites) for r, s in zip(diagram.regions, diagram.sites)] or [], bool)
    touched = node[diagram.origin] | node[diagram.destination] if len(node) else np.zeros(0, bool)
    return touched | np.array([bool(rows & flows) for rows in diagram.rows], bool)


def gap_words(diagram: Diagram, node: int) -> str:
    """What does not balance at a node, with its uncertainty where that is known: "40 ± 12 t"."""
    gap, sigma = abs(float(diagram.surplus[node])), float(diagram.surplus_sigma[node])
    if not np.isfinite(sigma):
        return words.quantity(gap, diagram.unit)
    return words.plus_minus(gap, sigma, diagram.unit)
