"""Cumulative burden: indicators become percentiles, percentiles components, components groups, groups one score.

CalEnviroScreen, method section 4.3, and indices of one's own by the same steps; EJScreen's, 4.2, at the end.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from viewer.analysis.percentiles import calenviroscreen, ejscreen
from viewer.geometry.regions import FloatArray, IntArray
from viewer.model.index import Component, Group, Index

RULES = {"calenviroscreen": calenviroscreen, "ejscreen": ejscreen, "given": lambda values: values}
HALF_FULL = 10.0  # the highest value of a scaled group


@dataclass(frozen=True, slots=True, eq=False)
class Scores:
    """What an index says of n regions; nan where not scored.

    components: 0..100. groups: 0..10 when scaled. raw: groups before scaling. percentile: share of the scored regions
    whose score is not higher, 0..100.
    """

    components: Mapping[str, FloatArray]
    raw: Mapping[str, FloatArray]
    groups: Mapping[str, FloatArray]
    score: FloatArray
    percentile: FloatArray


def scores(index: Index, columns: Mapping[str, FloatArray], *, tops: Mapping[str, float] | None = None) -> Scores:
    """The index of n regions, columns (n,) by name, nan missing. KeyError when one is not there.

    tops: highest raw value of each group, where they are those of a larger study area.
    """
    ranked = {name: RULES[index.percentiles](np.asarray(columns[name], float)) for name in index.columns}
    components: dict[str, FloatArray] = {}
    raw: dict[str, FloatArray] = {}
    for group in index.groups:
        parts = {component.name: _component(component, ranked) for component in group.components}
        components |= parts
        raw[group.name] = np.where(_enough(index, group, ranked), _group(index, group, parts, ranked), np.nan)
    groups = {name: _scaled(values, (tops or {}).get(name)) for name, values in raw.items()} if index.scaled else raw
    stack = np.stack(list(groups.values()))
    score = stack.prod(axis=0) if index.combine == "product" else stack.mean(axis=0)
    return Scores(components, raw, groups, score, share_not_higher(score))


def share_not_higher(values: FloatArray) -> FloatArray:
    """(n,) share, 0..100, of the known values that are not higher; nan stays nan."""
    known = np.isfinite(values)
    ranked = np.sort(values[known])
    out = np.full(len(values), np.nan)
    out[known] = np.searchsorted(ranked, values[known], side="right") * 100.0 / max(len(ranked), 1)
    return out


def _component(component: Component, ranked: Mapping[str, FloatArray]) -> FloatArray:
    return _mean(_turned(component, ranked), [i.weight for i in component.indicators])


def _turned(component: Component, ranked: Mapping[str, FloatArray]) -> list[FloatArray]:
    return [100 - ranked[i.column] if i.good else ranked[i.column] for i in component.indicators]


def _group(index: Index, group: Group, parts: Mapping[str, FloatArray], ranked: Mapping[str, FloatArray]) -> FloatArray:
    """(n,) mean of the components; of all the indicators, each with the weight of its component too, when pooled."""
    if not index.pooled:
        return _mean(list(parts.values()), [part.weight for part in group.components])
    columns = [values for part in group.components for values in _turned(part, ranked)]
    return _mean(columns, [part.weight * i.weight for part in group.components for i in part.indicators])


def _enough(index: Index, group: Group, ranked: Mapping[str, FloatArray]) -> np.ndarray:
    columns = [i.column for component in group.components for i in component.indicators]
    known = sum(np.isfinite(ranked[name]).astype(int) for name in columns)
    return known >= (len(columns) if index.complete else group.at_least)


def _mean(columns: list[FloatArray], weights: list[float]) -> FloatArray:
    """Weighted mean of what is there; nan where nothing is."""
    values, weight = np.stack(columns), np.array(weights)[:, None]
    known = np.isfinite(values)
    total = (known * weight).sum(axis=0)
    given = (np.where(known, values, 0) * weight).sum(axis=0)
    return np.divide(given, total, out=np.full(values.shape[1], np.nan), where=total > 0)


def _scaled(values: FloatArray, top: float | None) -> FloatArray:
    known = values[np.isfinite(values)]
    highest = top or (known.max() if known.size else np.nan)
    return HALF_FULL * values / highest if highest > 0 else values * np.nan


def demographic_index(low_income: FloatArray, people_of_colour: FloatArray) -> FloatArray:
    """EJScreen's demographic index up to version 2.2: the mean of two shares; nan where one is missing."""
    return (low_income + people_of_colour) / 2


def supplemental_index(
    low_income: FloatArray, unemployed: FloatArray, *, less_than_high_school: FloatArray, limited_english: FloatArray,
    low_life_expectancy: FloatArray,
) -> FloatArray:  # fmt: skip
    """EJScreen's supplemental demographic index: the mean of five shares, of four without a life expectancy."""
    four = low_income + unemployed + less_than_high_school + limited_english
    return np.where(np.isnan(low_life_expectancy), four / 4, (four + low_life_expectancy) / 5)


def ej_index(indicator: FloatArray, demographic: FloatArray) -> FloatArray:
    """EJScreen index (up to 2.2) as a percentile: of the indicator's percentile times the demographic index."""
    return ejscreen(ejscreen(indicator) * demographic)


def exceedances(percentiles: FloatArray, limit: float = 80.0) -> IntArray:
    """(n,) how many of the (k, n) index percentiles reach `limit`; a missing one does not."""
    return (np.nan_to_num(percentiles, nan=-1.0) >= limit).sum(axis=0)
