"""Districts of Neo-Terra: rings round the bay, laid out like bricks near the water and looser towards the edge."""

from __future__ import annotations

import numpy as np
import shapely
from city.draw import Draw, FloatArray
from city.plan import Plan, faces, neighbours
from city.shore import GRID
from shapely.geometry import MultiPoint

from terra.ground import BAY, Ground, rim

INNER, OUTER = 2450.0, 10600.0  # metres from the middle of the bay: where rings begin and end
NEAR_M, FAR_M = 430.0, 760.0  # width of a ring at the water and at the edge
SMALLEST = 45_000.0  # square metres: no district is smaller


def make(seed: int, ground: Ground, count: int) -> Plan:
    """`count` districts, every piece of land in one of them."""
    draw = Draw(seed, "rings")
    low, high = 0.7, 1.5
    best = None
    for _ in range(24):  # the width of the rings that gives a few seeds more than districts
        scale = (low + high) / 2
        seeds = _seeds(Draw(seed, "rings"), ground.land, scale)
        low, high = (scale, high) if len(seeds) > count + 30 else (low, scale)
        if count + 6 <= len(seeds) <= count + 30:
            best = seeds
    if best is None:
        raise ValueError(f"no rings with a few more than {count} places were found")
    return _districts(_thinned(draw, best, ground.land, count), ground.land)


def _seeds(draw: Draw, land: shapely.Geometry, scale: float) -> FloatArray:
    """Places in rings round the bay, and a few on the island; ring by ring, each shifted against the one before."""
    spots, radius = [np.array([[9000.0, 2600.0], [9560.0, 2980.0], [9420.0, 2440.0]])], INNER
    while radius < OUTER:
        share = np.clip((radius - INNER) / (OUTER - INNER), 0.0, 1.0)
        width = scale * (NEAR_M + (FAR_M - NEAR_M) * share)
        count = int(2 * np.pi * radius / (1.08 * width))
        angle = (np.arange(count) + draw.uniform()) * 2 * np.pi / count
        ring = np.stack((np.sin(angle), np.cos(angle)), axis=1) * radius + BAY
        spots.append(ring + draw.normal(ring.shape) * (width * (0.05 + 0.17 * share)))
        radius += width
    found = np.concatenate(spots)
    return found[shapely.contains_xy(land, found)]


def _thinned(draw: Draw, seeds: FloatArray, land: shapely.Geometry, count: int) -> FloatArray:
    """Without the places whose cells the shore cuts smallest, until `count` are left, then moved to their middles."""
    while len(seeds) > count:
        cells = _cells(seeds, land)
        smallest = np.argsort(shapely.area(cells), kind="stable")[: max((len(seeds) - count) // 2, 1)]
        seeds = np.delete(seeds, smallest, axis=0)
    middles = shapely.get_coordinates(shapely.point_on_surface(_cells(seeds, land)))
    pull = 0.35 + 0.25 * rim(seeds)[:, None]
    return (1.0 - pull) * seeds + pull * middles


def _cells(seeds: FloatArray, land: shapely.Geometry) -> np.ndarray:
    """The part of the land that is nearest to each place, in their order; only its largest piece."""
    box = shapely.box(*land.bounds).buffer(3000.0)
    cells = shapely.get_parts(shapely.voronoi_polygons(MultiPoint(seeds), extend_to=box, ordered=True))
    inside = shapely.intersection(cells, land)
    return np.array([max(shapely.get_parts(cell), key=lambda part: part.area) for cell in inside])


def _districts(seeds: FloatArray, land: shapely.MultiPolygon) -> Plan:
    """Faces between the noded borders, each with its nearest place; a piece cut off by water joins its neighbour."""
    box = shapely.box(*land.bounds).buffer(3000.0)
    edges = shapely.voronoi_polygons(MultiPoint(seeds), extend_to=box, only_edges=True)
    noded = shapely.union_all([shapely.intersection(edges, land), land.boundary], grid_size=GRID)
    pieces = faces(noded, land)
    owner = _owners(pieces, seeds)
    polygons = np.array([shapely.coverage_union_all(pieces[owner == i]) for i in range(len(seeds))])
    if set(shapely.get_type_id(polygons)) != {3}:
        raise ValueError("a district fell apart: another seed is needed")
    polygons = shapely.normalize(polygons)
    lines = shapely.union_all(shapely.boundary(polygons), grid_size=GRID)
    borders = shapely.get_parts(shapely.line_merge(shapely.difference(lines, land.boundary, grid_size=GRID)))
    return Plan(polygons, borders)


def _owners(pieces: np.ndarray, seeds: FloatArray) -> np.ndarray:
    """(pieces,) the district of each: its largest piece is its own, the rest goes to the longest common border."""
    middle = shapely.get_coordinates(shapely.point_on_surface(pieces))
    near = np.argmin(((middle[:, None] - seeds[None]) ** 2).sum(axis=2), axis=1)
    area = shapely.area(pieces)
    owner = np.full(len(pieces), -1)
    for district in range(len(seeds)):
        own = np.flatnonzero(near == district)
        owner[own[np.argmax(area[own])]] = district
    first, second, shared = neighbours(pieces)
    while (owner < 0).any():
        before = owner.copy()
        for piece in np.flatnonzero(before < 0):
            other = np.where(first == piece, second, np.where(second == piece, first, -1))
            usable = (other >= 0) & (before[other] >= 0)
            if usable.any():
                owner[piece] = before[other[usable][np.argmax(shared[usable])]]
        if np.array_equal(owner, before):
            raise ValueError("a piece of land touches no district")
    return owner
