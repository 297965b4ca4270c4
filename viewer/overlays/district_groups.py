"""Groups of regions: by a category column, or by fifths of a column of wealth; the rest of the city is one more."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from viewer.errors import OverlayError
from viewer.geometry.locate import containing
from viewer.geometry.regions import FloatArray, IntArray, centroids
from viewer.model.city import City, Column, RegionSet
from viewer.model.memo import remembered
from viewer.overlays.kind import known_told
from viewer.scene import words
from viewer.tongue import mark, spoken, tr

FIFTHS = "fifths of "  # before the name of a column
RANKS = (mark("lowest fifth"), mark("second fifth"), mark("third fifth"), mark("fourth fifth"), mark("highest fifth"))


@dataclass(frozen=True, slots=True, eq=False)
class Groups:
    """g groups of the n regions of a set; every region is in one."""

    title: str
    names: tuple[str, ...]  # (g,)
    of: IntArray  # (n,)
    xy: FloatArray  # (g, 2) in the middle of its regions and on one of them, nan where none has a place

    def totals(self, values: FloatArray) -> FloatArray:
        """Of (..., n) values the sum over its group for each region, same shape; nan where no member has a value."""
        values = np.asarray(values, float)
        if not values.size:
            return values
        flat = values.reshape(-1, values.shape[-1])
        sums = np.stack([np.bincount(self.of, np.nan_to_num(row), len(self.names)) for row in flat])
        known = np.stack([np.bincount(self.of, np.isfinite(row), len(self.names)) for row in flat])
        return np.where(known > 0, sums, np.nan)[:, self.of].reshape(values.shape)


def offered_groups(city: City) -> tuple[tuple[str, str], ...]:
    """(word, what a person reads) of each way to group the base set; none without regions."""
    if city.base is None:
        return ()
    kept = [column for column in city.base.columns.values() if column.categories and column.kind == "category"]
    ranked = [column for column in city.columns_with("wealth") if np.isfinite(column.values).sum() >= len(RANKS)]
    return (*((column.name, column.label) for column in kept),
            *((FIFTHS + column.name, _fifths_of(column)) for column in ranked))  # fmt: skip


def groups_by(base: RegionSet, word: str) -> Groups:
    """The groups that a word of `offered_groups` names; OverlayError for another. Their names are in the language
    that is spoken.
    """
    return _groups_by(base, word, spoken().code)


@remembered(4)
def _groups_by(base: RegionSet, word: str, language: str) -> Groups:
    name = word.removeprefix(FIFTHS)
    column = base.columns.get(name)
    if column is None or (word == name and not column.categories):
        known = known_told([(held.name, held.label) for held in base.columns.values() if held.categories])
        raise OverlayError(tr("no groups {name}; known: {known}", name=repr(word),
                              known=known or tr("none")))  # fmt: skip
    codes, names = _fifths(column) if word != name else (column.values, column.categories)
    missing = np.isnan(codes)
    if missing.any():
        names = (*names, words.NO_DATA)
    of = np.where(missing, len(names) - 1, np.nan_to_num(codes)).astype(np.int64)
    used, of = np.unique(of, return_inverse=True)
    middles = centroids(base.rings)
    xy = _on_own_ground(base, of, np.array([_mean(middles[of == group]) for group in range(len(used))]).reshape(-1, 2))
    title = column.label if word == name else _fifths_of(column)
    return Groups(title, tuple(names[i] for i in used), of, xy)


def _fifths_of(column: Column) -> str:
    return tr("fifths of {column}", column=words.inside(column.label))


def _on_own_ground(base: RegionSet, of: IntArray, xy: FloatArray) -> FloatArray:
    """(g, 2) the places of groups; one that lies outside its group is moved to the nearest middle of a member.

    So rings round one centre do not all stand in it.
    """
    region, middles, out = containing(base.rings, xy), centroids(base.rings), xy.copy()
    for group in np.flatnonzero((region < 0) | (of[region] != np.arange(len(xy)))).tolist():
        away = np.where(of == group, np.hypot(*(middles - xy[group]).T), np.nan)
        if np.isfinite(away).any():
            out[group] = middles[int(np.nanargmin(away))]
    return out


def _mean(points: FloatArray) -> FloatArray:
    placed = points[np.isfinite(points).all(axis=1)]
    return placed.mean(axis=0) if len(placed) else np.full(2, np.nan)


def _fifths(column: Column) -> tuple[FloatArray, tuple[str, ...]]:
    """Regions in five groups of about equally many, by rank; equal values stay together."""
    known = np.isfinite(column.values)
    codes = np.full(len(column.values), np.nan)
    edges = np.quantile(column.values[known], np.linspace(0, 1, len(RANKS) + 1)[1:-1])
    codes[known] = np.searchsorted(edges, column.values[known], side="left")
    return codes, tuple(tr(rank) for rank in RANKS)
