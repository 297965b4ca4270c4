"""Districts: a fine mesh of cells over the land, gathered into districts whose smoothed borders stay exactly joined."""

from __future__ import annotations

import heapq
from dataclasses import dataclass

import numpy as np
import shapely
from shapely.geometry import MultiPoint

from city.draw import Draw, FloatArray
from city.shore import GRID, Shore

CENTRE = (5500.0, 4750.0)  # the old town, at the bridges
CRUMB, SMALLEST = 1_800.0, 38_000.0  # square metres: no cell and no district is smaller


@dataclass(frozen=True, slots=True)
class Plan:
    """polygons: (n,) the districts, a coverage. borders: the lines between them, shore left out."""

    polygons: np.ndarray
    borders: np.ndarray

    @property
    def land(self) -> shapely.MultiPolygon:
        """All districts together: the land as it was before, with a vertex where a border meets the shore."""
        return shapely.multipolygons(shapely.get_parts(shapely.coverage_union_all(self.polygons)))

    @property
    def centres(self) -> FloatArray:
        """(n, 2) a place inside each district."""
        return shapely.get_coordinates(shapely.point_on_surface(self.polygons))


def outskirts(xy: FloatArray) -> FloatArray:
    """0 in the old town .. 1 at the edge of the city."""
    away = np.hypot((xy[:, 0] - CENTRE[0]) / 1.25, xy[:, 1] - CENTRE[1])
    return np.clip((away - 500.0) / 3400.0, 0.0, 1.0)


def make(seed: int, shore: Shore, count: int) -> Plan:
    """`count` districts, small in the old town and large outside, every piece of land in one of them."""
    draw = Draw(seed, "plan")
    cells = mesh(draw, shore.land)
    return joined(cells, gathered(draw, cells, count), shore.land)


def joined(cells: np.ndarray, owner: np.ndarray, land: shapely.MultiPolygon) -> Plan:
    """The districts 0, 1, .. that the cells belong to, their borders smoothed."""
    rough = [shapely.coverage_union_all(cells[owner == i]) for i in range(int(owner.max()) + 1)]
    return _rebuilt(_smoothed(np.array(rough), land), rough, land)


def mesh(draw: Draw, land: shapely.MultiPolygon) -> np.ndarray:
    """Some two thousand cells that cover the land."""
    points = _scattered(draw, land)
    box = shapely.box(*land.bounds).buffer(3000.0)
    for _ in range(2):
        cells = shapely.get_parts(shapely.voronoi_polygons(MultiPoint(points), extend_to=box, ordered=True))
        inside = shapely.intersection(cells, land)
        points = shapely.get_coordinates(shapely.centroid(inside[shapely.area(inside) > 1.0]))
    edges = shapely.voronoi_polygons(MultiPoint(points), extend_to=box, only_edges=True)
    lines = [shapely.intersection(edges, land), land.boundary]
    return _without_crumbs(faces(shapely.union_all(lines, grid_size=GRID), land))


def faces(lines: shapely.Geometry, land: shapely.MultiPolygon) -> np.ndarray:
    """The faces between noded lines that are land."""
    faces = shapely.get_parts(shapely.polygonize(shapely.get_parts(lines)))
    return faces[shapely.contains(shapely.buffer(land, 1.0), shapely.point_on_surface(faces))]


def _without_crumbs(cells: np.ndarray) -> np.ndarray:
    """Cells that the shore cut small are joined to the neighbour behind their longest edge."""
    first, second, shared = neighbours(cells)
    joined = np.arange(len(cells))
    for cell in np.flatnonzero(shapely.area(cells) < CRUMB):
        near = np.where(first == cell, second, np.where(second == cell, first, -1))
        usable = (near >= 0) & (shapely.area(cells[near]) >= CRUMB)
        joined[cell] = near[usable][np.argmax(shared[usable])] if usable.any() else -1
    return np.array([shapely.coverage_union_all(cells[joined == cell]) for cell in np.unique(joined[joined >= 0])])


def _scattered(draw: Draw, land: shapely.MultiPolygon) -> FloatArray:
    """Points that keep their distance, close in the old town, wide outside (dart throwing)."""
    west, south, east, north = land.bounds
    darts = np.stack((draw.uniform(west, east, 60_000), draw.uniform(south, north, 60_000)), axis=1)
    darts = darts[shapely.contains_xy(land, darts)]
    apart = 95.0 + 115.0 * outskirts(darts)
    kept: list[int] = []
    buckets: dict[tuple[int, int], list[int]] = {}
    for i, (x, y) in enumerate(darts):
        column, row = int(x // 210.0), int(y // 210.0)
        near = [j for a in (-1, 0, 1) for b in (-1, 0, 1) for j in buckets.get((column + a, row + b), ())]
        if all(np.hypot(*(darts[j] - (x, y))) >= apart[i] for j in near):
            kept.append(i)
            buckets.setdefault((column, row), []).append(i)
    return darts[kept]


def gathered(draw: Draw, cells: np.ndarray, count: int) -> np.ndarray:
    """(cells,) which district each cell belongs to: seeds are spread evenly, then grow at uneven speed."""
    centres = shapely.get_coordinates(shapely.centroid(cells))
    first, second, shared = neighbours(cells)
    near: list[list[tuple[int, float]]] = [[] for _ in cells]
    toll = np.exp(0.45 * draw.normal(len(first))) * np.hypot(*(centres[first] - centres[second]).T) / np.sqrt(shared)
    for i, j, cost in zip(first, second, toll):
        near[i].append((j, cost))
        near[j].append((i, cost))
    part, area = _components(len(cells), first, second), shapely.area(cells)
    for _ in range(40):
        owner = _grown(_spread_seeds(draw, centres, area, part, count), near)
        if np.bincount(owner, area, count).min() > SMALLEST:
            return owner
    raise ValueError(f"no plan with {count} districts of at least {SMALLEST:,.0f} square metres was found")


def _grown(seeds: np.ndarray, near: list[list[tuple[int, float]]]) -> np.ndarray:
    """(cells,) the seed that reaches each cell first."""
    owner = np.full(len(near), -1)
    queue = [(0.0, int(cell), district) for district, cell in enumerate(seeds)]
    heapq.heapify(queue)
    while queue:
        reached, cell, district = heapq.heappop(queue)
        if owner[cell] >= 0:
            continue
        owner[cell] = district
        for other, cost in near[cell]:
            if owner[other] < 0:
                heapq.heappush(queue, (reached + cost, int(other), district))
    return owner


def neighbours(cells: np.ndarray) -> tuple[np.ndarray, np.ndarray, FloatArray]:
    """Pairs of cells with a common edge, and its length."""
    tree = shapely.STRtree(cells)
    first, second = tree.query(cells, predicate="touches")
    once = first < second
    first, second = first[once], second[once]
    order = np.lexsort((second, first))
    first, second = first[order], second[order]
    shared = shapely.length(shapely.intersection(cells[first], cells[second]))
    real = shared > 1.0
    return first[real], second[real], shared[real]


def _components(count: int, first: np.ndarray, second: np.ndarray) -> np.ndarray:
    """(count,) number of the piece of land that each cell lies on."""
    part = np.arange(count)
    while True:
        low = np.minimum(part[first], part[second])
        before = part.copy()
        np.minimum.at(part, first, low)
        np.minimum.at(part, second, low)
        part = part[part]
        if np.array_equal(part, before):
            return part


def _spread_seeds(draw: Draw, centres: FloatArray, area: FloatArray, part: np.ndarray, count: int) -> np.ndarray:
    """One cell for each district: relaxed so that all have the same weight, one at least on every island."""
    weight = area / (0.42 + 0.8 * outskirts(centres)) ** 2
    islands = [np.flatnonzero(part == p) for p in np.unique(part)]
    small = [cells for cells in islands if weight[cells].sum() < 1.6 * weight.sum() / count]
    fixed = [centres[cells].mean(axis=0) for cells in small]
    free = np.ones(len(centres), bool)
    for cells in small:
        free[cells] = False
    places, heavy = centres[free], weight[free]
    middles = np.array([places[draw.pick(heavy)] for _ in range(count - len(fixed))])
    for _ in range(14):
        nearest = np.argmin(((places[:, None] - middles[None]) ** 2).sum(axis=2), axis=1)
        total = np.bincount(nearest, heavy, len(middles))
        for axis in (0, 1):
            moved = np.bincount(nearest, heavy * places[:, axis], len(middles)) / np.maximum(total, 1e-9)
            middles[:, axis] = np.where(total > 0, moved, middles[:, axis])
    middles += 0.16 * np.sqrt(1e6) * (0.3 + outskirts(middles))[:, None] * draw.normal(middles.shape)
    return _own_cells(np.concatenate((np.array(fixed).reshape(-1, 2), middles)), centres)


def _own_cells(middles: FloatArray, centres: FloatArray) -> np.ndarray:
    """The nearest cell of each middle; no cell is taken twice."""
    taken: list[int] = []
    for middle in middles:
        order = np.argsort(((centres - middle) ** 2).sum(axis=1), kind="stable")
        taken.append(next(int(cell) for cell in order if int(cell) not in taken))
    return np.array(taken)


def _smoothed(rough: np.ndarray, land: shapely.MultiPolygon) -> list:
    """The borders between districts, rounded off; where they meet each other or the shore they stay."""
    inner = shapely.difference(
        shapely.union_all(shapely.boundary(rough), grid_size=GRID), land.boundary, grid_size=GRID
    )
    arcs = shapely.get_parts(shapely.line_merge(inner))
    return [shapely.LineString(_cut_corners(shapely.get_coordinates(arc))) for arc in arcs]


def _cut_corners(line: FloatArray, times: int = 3) -> FloatArray:
    """Chaikin's curve with both ends kept, after the zigzag of the cells is taken out."""
    if len(line) > 3 and not np.array_equal(line[0], line[-1]):
        for _ in range(2):
            line = np.concatenate((line[:1], 0.25 * line[:-2] + 0.5 * line[1:-1] + 0.25 * line[2:], line[-1:]))
    for _ in range(times):
        left, right = 0.75 * line[:-1] + 0.25 * line[1:], 0.25 * line[:-1] + 0.75 * line[1:]
        between = np.stack((left, right), axis=1).reshape(-1, 2)
        line = np.concatenate((line[:1], between[1:-1], line[-1:])) if len(line) > 2 else line
    return shapely.get_coordinates(shapely.simplify(shapely.LineString(line), 3.0))


def _rebuilt(lines: list, rough: list, land: shapely.MultiPolygon) -> Plan:
    """Districts from the smoothed borders: noded on the grid once, so that neighbours share every vertex."""
    noded = shapely.union_all([*lines, land.boundary], grid_size=GRID)
    pieces = faces(noded, land)
    tree = shapely.STRtree(rough)
    best = np.full(len(pieces), -1)
    most = np.zeros(len(pieces))
    for face, district in tree.query(pieces).T:
        common = pieces[face].intersection(rough[district]).area
        if common > most[face]:
            best[face], most[face] = district, common
    districts = np.array([shapely.coverage_union_all(pieces[best == i]) for i in range(len(rough))])
    borders = shapely.get_parts(shapely.line_merge(shapely.difference(noded, land.boundary, grid_size=GRID)))
    return Plan(shapely.normalize(np.array([_largest(district) for district in districts])), borders)


def _largest(district: shapely.Geometry) -> shapely.Polygon:
    """A district is one piece; crumbs of shore that rounding cut off are left to the sea."""
    return max(shapely.get_parts(district), key=lambda part: part.area)
