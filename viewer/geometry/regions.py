"""Regions as ragged coordinate arrays: what is drawn, picked, measured and stored."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float64]
IntArray = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Ragged:
    """n regions of any number of parts, each with one shell and any number of holes.

    Three levels of offsets over one coordinate array, as in GeoArrow's multipolygon. Region i owns the parts
    region_starts[i]:region_starts[i + 1], part p the rings part_starts[p]:part_starts[p + 1] (shell first),
    ring r the vertices ring_starts[r]:ring_starts[r + 1], closed: the last vertex repeats the first.
    A region without geometry owns no part and keeps its number.
    """

    xy: FloatArray  # (v, 2) planar, metres unless the city is local
    ring_starts: IntArray  # (r + 1,)
    part_starts: IntArray  # (p + 1,)
    region_starts: IntArray  # (n + 1,)

    def __len__(self) -> int:
        return len(self.region_starts) - 1

    @property
    def region_rings(self) -> IntArray:
        """(n + 1,) first ring of each region: the even-odd rule needs no parts."""
        return self.part_starts[self.region_starts]

    @property
    def region_vertices(self) -> IntArray:
        """(n + 1,) first vertex of each region."""
        return self.ring_starts[self.region_rings]


def empty_ragged(regions: int = 0) -> Ragged:
    """`regions` regions without any geometry."""
    none = np.zeros(1, np.int64)
    return Ragged(np.zeros((0, 2)), none, none, np.zeros(regions + 1, np.int64))


def from_shapely(polygons: Sequence[object]) -> Ragged:
    """Ragged rings of shapely Polygons and MultiPolygons; None and empty ones become regions without geometry.

    ValueError for any other geometry type: repair first.
    """
    import shapely

    array = np.asarray(polygons, dtype=object)
    kinds = shapely.get_type_id(array)
    usable = ~(shapely.is_missing(array) | shapely.is_empty(array))
    if np.any(usable & ~np.isin(kinds, (3, 6))):
        raise ValueError("regions must be polygons or multipolygons")
    parts, owner = shapely.get_parts(array[usable], return_index=True)
    counts = np.zeros(len(array), np.int64)
    counts[np.flatnonzero(usable)] = np.bincount(owner, minlength=int(usable.sum()))
    rings, ring_owner = shapely.get_rings(parts, return_index=True)
    xy, vertex_owner = shapely.get_coordinates(rings, return_index=True)
    return Ragged(
        np.ascontiguousarray(xy),
        _starts(np.bincount(vertex_owner, minlength=len(rings))),
        _starts(np.bincount(ring_owner, minlength=len(parts))),
        _starts(counts),
    )


def to_shapely(regions: Ragged) -> npt.NDArray[np.object_]:
    """(n,) shapely MultiPolygons; a region without geometry becomes an empty one."""
    import shapely

    offsets = (regions.ring_starts, regions.part_starts, regions.region_starts)
    return shapely.from_ragged_array(shapely.GeometryType.MULTIPOLYGON, regions.xy, offsets)


def bounds(regions: Ragged) -> FloatArray:
    """(n, 4) xmin, ymin, xmax, ymax of each region; nan without geometry."""
    first, last = regions.region_vertices[:-1], regions.region_vertices[1:]
    box = np.full((len(regions), 4), np.nan)
    some = first < last
    if some.any():
        edges = first[some]
        box[some, :2] = np.minimum.reduceat(regions.xy, edges)
        box[some, 2:] = np.maximum.reduceat(regions.xy, edges)
    return box


def total_bounds(regions: Ragged) -> FloatArray:
    """(4,) xmin, ymin, xmax, ymax of everything; nan when there is no vertex."""
    if not len(regions.xy):
        return np.full(4, np.nan)
    x, y = regions.xy[:, 0], regions.xy[:, 1]  # one after the other: along the short axis NumPy is twenty times slower
    return np.array([x.min(), y.min(), x.max(), y.max()])


def areas(regions: Ragged) -> FloatArray:
    """(n,) area of each region in square units of its coordinates, holes taken off; 0 without geometry.

    Shells and holes are told apart by their place, not by their winding, so either winding is right.
    """
    if not len(regions.xy):
        return np.zeros(len(regions))
    xy = regions.xy - regions.xy.mean(axis=0)  # keeps digits at coordinates of 1e7
    cross = np.append(xy[:-1, 0] * xy[1:, 1] - xy[1:, 0] * xy[:-1, 1], 0.0)
    cross[regions.ring_starts[1:] - 1] = 0.0  # no edge joins one ring to the next
    ring_area = np.abs(_sums(cross, regions.ring_starts)) / 2
    sign = np.full(len(ring_area), -1.0)
    shells = regions.part_starts[:-1][np.diff(regions.part_starts) > 0]
    sign[shells] = 1.0
    return _sums(ring_area * sign, regions.region_rings)


def centroids(regions: Ragged) -> FloatArray:
    """(n, 2) centre of area of each region; nan without area."""
    import shapely

    out = np.full((len(regions), 2), np.nan)
    some = areas(regions) > 0
    out[some] = shapely.get_coordinates(shapely.centroid(to_shapely(take(regions, np.flatnonzero(some)))))
    return out


def take(regions: Ragged, which: npt.ArrayLike) -> Ragged:
    """The regions at the positions `which`, in that order."""
    chosen = np.asarray(which, np.int64)
    parts, region_counts = _gather(regions.region_starts, chosen)
    rings, part_counts = _gather(regions.part_starts, parts)
    vertices, ring_counts = _gather(regions.ring_starts, rings)
    return Ragged(regions.xy[vertices], _starts(ring_counts), _starts(part_counts), _starts(region_counts))


def concatenated(several: Sequence[Ragged]) -> Ragged:
    """All regions of `several`, one after the other."""
    if not several:
        return empty_ragged()
    offsets = [
        _starts(np.concatenate([np.diff(getattr(regions, name)) for regions in several]))
        for name in ("ring_starts", "part_starts", "region_starts")
    ]
    return Ragged(np.concatenate([regions.xy for regions in several]), *offsets)


def placed(regions: Ragged, at: npt.ArrayLike, total: int) -> Ragged:
    """`total` regions: the given ones at the rising positions `at`, the others without geometry."""
    counts = np.zeros(total, np.int64)
    counts[np.asarray(at, np.int64)] = np.diff(regions.region_starts)
    return Ragged(regions.xy, regions.ring_starts, regions.part_starts, _starts(counts))


def _gather(starts: IntArray, chosen: IntArray) -> tuple[IntArray, IntArray]:
    """Positions of all children of the chosen parents, and how many each has."""
    counts = starts[chosen + 1] - starts[chosen]
    shift = np.repeat(starts[chosen] - _starts(counts)[:-1], counts)
    return np.arange(int(counts.sum())) + shift, counts


def _starts(counts: npt.NDArray[np.integer]) -> IntArray:
    return np.concatenate((np.zeros(1, np.int64), np.cumsum(counts, dtype=np.int64)))


def _sums(values: FloatArray, starts: IntArray) -> FloatArray:
    """Sum of values[starts[i]:starts[i + 1]] for each i; 0 where the slice is empty."""
    sums = np.zeros(len(starts) - 1)
    some = starts[:-1] < starts[1:]
    if some.any():
        sums[some] = np.add.reduceat(values[: starts[-1]], starts[:-1][some])
    return sums
