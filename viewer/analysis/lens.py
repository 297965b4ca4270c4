"""The lens as a query: what lies inside a circle or a drawn shape against what lies outside, fast enough to drag.

A district counts by the share of its area that lies inside (`fractions`), as if its people were spread evenly over it;
the ends of flows that are facilities or bare places count by their point. Everything that no move changes is worked
out once: shapes, an index of them, sums of flows, and the seeded permutations of the values in question.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from viewer.geometry.regions import FloatArray, areas, to_shapely
from viewer.model.city import END_REGION, City, Flows

SEED = 2147
DRAWS = 999
CORNERS = 64  # of the polygon that stands for a circle; its area is that of the circle


@dataclass(frozen=True, slots=True)
class Mean:
    """One column: the mean of a person inside and outside; of a district where nobody says how many live there.

    p: two-sided, of the difference among DRAWS seeded shufflings of the districts, nan where not asked or not defined.
    """

    name: str
    inside: float
    outside: float
    p: float = float("nan")

    @property
    def ratio(self) -> float:
        return self.inside / self.outside if self.outside > 0 else float("nan")


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """What a lens holds. share: (n,) 0..1 of each district inside. Tonnes are of the whole period, nan without flows.

    regions: how many districts it touches. people: nan where nobody says. tonnes_in came from outside to inside,
    tonnes_out went the other way, tonnes_within stayed.
    """

    share: FloatArray
    regions: int
    people: float
    people_outside: float
    means: tuple[Mean, ...]
    tonnes_in: float
    tonnes_out: float
    tonnes_within: float
    weighted: bool  # by people

    def mean(self, name: str) -> Mean:
        """The mean of a column; KeyError when it was not asked for."""
        for one in self.means:
            if one.name == name:
                return one
        raise KeyError(name)


class Lens:
    """Asks one city; `columns` is what is told of inside and outside."""

    def __init__(self, city: City, columns: dict[str, FloatArray], *, tested: str = "", seed: int = SEED) -> None:
        """columns: (n,) each, such as those of another time or of a what-if. tested: the one that gets a p."""
        regions = city.base.rings if city.base is not None else None
        self.columns = {name: np.asarray(values, float) for name, values in columns.items()}
        self._area = areas(regions) if regions is not None else np.zeros(0)
        self._regions, self._seed, self.tested = regions, seed, tested
        counted = city.columns_with("population")
        self.people = counted[0].values if counted else np.full(len(self._area), np.nan)
        self.weighted = bool(np.isfinite(self.people).any())
        self.weight = np.nan_to_num(self.people) if self.weighted else np.ones(len(self._area))
        self._pairs = _pairs(city.flows) if city.flows is not None and len(city.flows) else None

    def circle(self, x: float, y: float, radius: float) -> Found:
        """What lies within `radius` world units of a place."""
        angle = np.arange(CORNERS) * 2 * np.pi / CORNERS
        true = np.sqrt(2 * np.pi / (CORNERS * np.sin(2 * np.pi / CORNERS)))  # as large as the circle
        return self.polygon(np.column_stack((x + true * radius * np.cos(angle), y + true * radius * np.sin(angle))))

    def polygon(self, corners: FloatArray) -> Found:
        """What lies inside (k, 2) corners; a shape that crosses itself is taken by its outline. Nothing for k < 3."""
        import shapely

        drawn = np.asarray(corners, float)
        usable = len(drawn) >= 3 and bool(np.isfinite(drawn).all())
        shape = shapely.make_valid(shapely.Polygon(drawn)) if usable else shapely.Polygon()
        shapely.prepare(shape)
        return self._told(self._share(shape), shape)

    def region(self, number: int) -> Found:
        """What one district holds against all the others."""
        share = np.zeros(len(self._area))
        share[number] = 1.0
        return self._told(share, self._shapes[number])

    @cached_property
    def _shapes(self):
        return to_shapely(self._regions) if self._regions is not None and len(self._regions) else np.zeros(0, object)

    @cached_property
    def _tree(self):
        import shapely

        return shapely.STRtree(self._shapes)

    def _share(self, shape) -> FloatArray:
        import shapely

        share = np.zeros(len(self._area))
        if shape.is_empty or not len(self._shapes):
            return share
        near = self._tree.query(shape, predicate="intersects")
        near = near[self._area[near] > 0]
        whole = shapely.contains_properly(shape, self._shapes[near])
        share[near[whole]] = 1.0
        cut = near[~whole]
        share[cut] = np.clip(shapely.area(shapely.intersection(self._shapes[cut], shape)) / self._area[cut], 0.0, 1.0)
        return share

    def _told(self, share: FloatArray, shape) -> Found:
        people = np.nan_to_num(self.people)
        inside = float(share @ people) if self.weighted else float("nan")
        outside = float((1.0 - share) @ people) if self.weighted else float("nan")
        means = tuple(self._mean(name, values, share) for name, values in self.columns.items())
        moved = self._moved(share, shape)
        return Found(share, int((share > 0).sum()), inside, outside, means, *moved, self.weighted)

    def _mean(self, name: str, values: FloatArray, share: FloatArray) -> Mean:
        known = np.isfinite(values)
        held = np.where(known, self.weight, 0.0)
        filled = np.where(known, values, 0.0)
        inside = _weighted(share @ (held * filled), share @ held)
        outside = _weighted((1.0 - share) @ (held * filled), (1.0 - share) @ held)
        return Mean(name, inside, outside, self._chance(share) if name == self.tested else float("nan"))

    @cached_property
    def _shuffled(self) -> tuple[np.ndarray, np.ndarray, float, float]:
        """Weights, and weights times values, of the districts in DRAWS other orders, with their sums."""
        values = self.columns[self.tested]
        known = np.isfinite(values)
        held = np.where(known, self.weight, 0.0)
        times = held * np.where(known, values, 0.0)
        random = np.random.default_rng(self._seed)
        order = np.array([random.permutation(len(values)) for _ in range(DRAWS)], np.int32)
        return held[order].astype(np.float32), times[order].astype(np.float32), float(held.sum()), float(times.sum())

    def _chance(self, share: FloatArray) -> float:
        """How often districts in another order differ as much inside from outside: (1 + hits) / (1 + DRAWS)."""
        if not 0.0 < share.sum() < len(share):
            return float("nan")
        values = self.columns[self.tested]
        known = np.isfinite(values)
        held = np.where(known, self.weight, 0.0)
        times = held * np.where(known, values, 0.0)
        shuffled_held, shuffled_times, all_held, all_times = self._shuffled
        light = share.astype(np.float32)
        drawn = _difference(shuffled_times @ light, shuffled_held @ light, all_times, all_held)
        seen = _difference(np.array([times @ share]), np.array([held @ share]), all_times, all_held)[0]
        if not np.isfinite(seen):
            return float("nan")
        close = 1e-5 * max(abs(seen), float(np.nanmax(np.abs(drawn), initial=0.0)))  # equal but for single precision
        return float((1 + (np.abs(drawn) >= abs(seen) - close).sum()) / (1 + DRAWS))

    def _moved(self, share: FloatArray, shape) -> tuple[float, float, float]:
        import shapely

        if self._pairs is None:
            return (float("nan"),) * 3
        origin, destination, tonnes = self._pairs
        ends = []
        for kind, index, xy in (origin, destination):
            part = np.zeros(len(kind))
            region = (kind == END_REGION) & (index >= 0) & (index < len(share))
            part[region] = share[index[region]]
            point = ~region & np.isfinite(xy).all(axis=1)
            part[point] = shapely.contains_xy(shape, xy[point])
            ends.append(part)
        begins, stops = ends
        return (
            float(tonnes @ ((1 - begins) * stops)),
            float(tonnes @ (begins * (1 - stops))),
            float(tonnes @ (begins * stops)),
        )


def _weighted(total: float, weight: float) -> float:
    return float(total / weight) if weight > 0 else float("nan")


def _difference(times: FloatArray, held: FloatArray, all_times: float, all_held: float) -> FloatArray:
    """Mean inside minus mean outside; nan where one of them holds nobody."""
    rest = all_held - held
    few = 1e-6 * all_held
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where((held > few) & (rest > few), times / held - (all_times - times) / rest, np.nan)


def _pairs(flows: Flows):
    """Flows summed over equal ends: (kind, index, xy) of both, and tonnes; weighed rows where any was weighed."""
    weighed = np.array([basis == "measured" for basis in flows.basis], bool)
    rows = np.flatnonzero(weighed if weighed.any() else np.ones(len(flows), bool))
    columns = []
    for end in (flows.origin, flows.destination):
        place = np.nan_to_num(np.where(end.index[rows, None] < 0, end.xy[rows], 0.0), nan=np.inf)
        columns += [end.kind[rows], end.index[rows], place[:, 0], place[:, 1]]
    _, first, owner = np.unique(np.column_stack(columns), axis=0, return_index=True, return_inverse=True)
    tonnes = np.bincount(owner.ravel(), np.nan_to_num(flows.tonnes[rows]), len(first))
    one = rows[first]
    ends = [(end.kind[one], end.index[one], end.xy[one]) for end in (flows.origin, flows.destination)]
    return *ends, tonnes


def of_base(city: City, names: tuple[str, ...]) -> dict[str, FloatArray]:
    """Columns of the base set by name, for a Lens; KeyError for one that is not there."""
    return {name: city.base.columns[name].values for name in names}
