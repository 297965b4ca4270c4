"""From one set of regions to another: area weights, dasymetric weights, and what was conserved. Method section 4.7.

An extensive quantity (people, tonnes) is divided; an intensive one (a rate, a mean) is averaged. To divide a rate or
average a count is wrong, so each function asks for the kind of the column and refuses the other.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from viewer.geometry.regions import FloatArray, IntArray, Ragged, areas, to_shapely

SLIVER = 1e-12  # of a source's area: less in common is a rounding error of a shared border


@dataclass(frozen=True, slots=True, eq=False)
class Overlap:
    """Every pair of a source and a target that share ground, and how much of it, in any measure (m², people)."""

    source: IntArray  # (m,)
    target: IntArray  # (m,)
    common: FloatArray  # (m,)
    of_source: FloatArray  # (s,) the whole of each source in that measure
    targets: int


@dataclass(frozen=True, slots=True, eq=False)
class Interpolated:
    """values: (t,) nan where no source with a value is. leak: total of the sources less that of the targets.

    fallback: sources without any weight whose value was divided by area instead. nan leak for intensive columns.
    """

    values: FloatArray
    total: float
    leak: float
    fallback: IntArray

    @property
    def conserved(self) -> bool:
        """True if the targets hold what the sources held, to a part in 1e9."""
        return abs(self.leak) <= 1e-9 * max(abs(self.total), 1e-300)


def overlap(sources: Ragged, targets: Ragged) -> Overlap:
    """The areas that sources and targets share."""
    import shapely

    theirs, ours = to_shapely(sources), to_shapely(targets)
    source, target = shapely.STRtree(ours).query(theirs, predicate="intersects")
    common = shapely.area(shapely.intersection(theirs[source], ours[target]))
    whole = areas(sources)
    real = common > SLIVER * whole[source]
    return Overlap(source[real].astype(np.int64), target[real].astype(np.int64), common[real], whole, len(targets))


def dasymetric(sources: Ragged, targets: Ragged, xy: FloatArray, weight: FloatArray) -> Overlap:
    """As `overlap`, measured by the weight of (p, 2) places: the people of blocks, the floors of cells.

    Places in no source count for nothing, those in no target are lost with what their source held there.
    """
    from viewer.geometry.locate import containing

    given = np.where(np.isfinite(weight), weight, 0.0)
    if (given < 0).any():
        raise ValueError("weights must not be negative")
    inside, where = containing(sources, xy), containing(targets, xy)
    whole = np.bincount(inside[inside >= 0], given[inside >= 0], minlength=len(sources))
    both = (inside >= 0) & (where >= 0) & (given > 0)
    pair, owner = np.unique(inside[both] * max(len(targets), 1) + where[both], return_inverse=True)
    common = np.bincount(owner, given[both], minlength=len(pair))
    source, target = np.divmod(pair, max(len(targets), 1))
    return Overlap(source, target, common, whole, len(targets))


def divided(
    values: FloatArray, shares: Overlap, *, kind: str, keep_total: bool = False, by_area: Overlap | None = None
) -> Interpolated:
    """An extensive column of the sources divided over the targets.

    keep_total: what lies outside all targets is given to those that the source does reach. by_area: used for sources
    that hold something where the weights say there is nothing. ValueError for another kind than "extensive".
    """
    if kind != "extensive":
        raise ValueError(f"a column of kind {kind} cannot be divided: it is no total")
    known = np.isfinite(values)
    empty = known & (values != 0) & (shares.of_source <= 0)
    parts = [_parts(np.where(empty, 0.0, values), shares, keep_total)]
    if by_area is not None:
        parts.append(_parts(np.where(empty, values, 0.0), by_area, keep_total))
    out = np.nansum(np.stack([sums for sums, _ in parts]), axis=0)
    reached = np.logical_or.reduce([some for _, some in parts])
    total = float(values[known].sum())
    fallback = np.flatnonzero(empty) if by_area is not None else np.zeros(0, np.int64)
    return Interpolated(np.where(reached, out, np.nan), total, total - float(out.sum()), fallback)


def averaged(values: FloatArray, shares: Overlap, *, kind: str) -> Interpolated:
    """An intensive column of the sources as means of the targets, weighed by what they share.

    ValueError for another kind than "intensive".
    """
    if kind != "intensive":
        raise ValueError(f"a column of kind {kind} cannot be averaged: it is no rate")
    some = np.isfinite(values)[shares.source]
    target, common = shares.target[some], shares.common[some]
    weight = np.bincount(target, common, minlength=shares.targets)
    given = np.bincount(target, common * values[shares.source[some]], minlength=shares.targets)
    means = np.divide(given, weight, out=np.full(shares.targets, np.nan), where=weight > 0)
    return Interpolated(means, float("nan"), float("nan"), np.zeros(0, np.int64))


def _parts(values: FloatArray, shares: Overlap, keep_total: bool) -> tuple[FloatArray, np.ndarray]:
    """Sums (t,) of the parts of known values, and which targets a known source reaches."""
    whole = shares.of_source
    if keep_total:
        whole = np.bincount(shares.source, shares.common, minlength=len(values))
    some = np.isfinite(values)[shares.source] & (whole[shares.source] > 0)
    source, target = shares.source[some], shares.target[some]
    part = values[source] * shares.common[some] / whole[source]
    sums = np.bincount(target, part, minlength=shares.targets)
    return sums, np.bincount(target, minlength=shares.targets) > 0
