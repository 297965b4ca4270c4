"""`rhea measure`: how unequal a column is, and whether like values lie side by side."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

import numpy as np

from viewer.analysis import inequality
from viewer.analysis.autocorrelation import SEED, moran
from viewer.app.forms import no_column
from viewer.errors import UsageError
from viewer.geometry.neighbours import Neighbours, nearest, paired, queen, rook, within
from viewer.geometry.regions import FloatArray, centroids
from viewer.model.city import City, Column, PointSet, RegionSet

EPSILONS = (0.5, 1.0, 2.0)
SHAPE_WEIGHTS = {"queen": queen, "rook": rook}


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("path", metavar="PATH")
    parser.add_argument("--column", required=True, metavar="C")
    parser.add_argument("--weight", metavar="W", help="the column that counts people; every region once without it")
    parser.add_argument("--by", metavar="G", help="a column of groups: inequality between and within them")
    parser.add_argument("--rank", metavar="R", help="a column such as income: the concentration of C over its ranks")
    parser.add_argument("--eps", type=float, default=-1.0, help="aversion of Kolm-Pollak, below 0 for burdens")
    parser.add_argument("--weights", metavar="queen|rook|knn:K|distance:M|FILE.gal", default=None)
    parser.add_argument("--seed", type=int, default=SEED)


def measure(city: City, options: argparse.Namespace) -> dict[str, object]:
    """The measures of a column by name; nan where one means nothing, such as a Gini of values below zero."""
    held = _held(city)
    values = _numbers(held, options.column)
    weight = _numbers(held, options.weight) if options.weight else None
    answer: dict[str, object] = {"column": options.column, "n": int(np.isfinite(values).sum())}
    answer["missing"] = len(values) - answer["n"]
    answer |= _unequal(values, weight, options.eps)
    answer |= _side_by_side(held, values, options)
    if options.rank:
        ranked = inequality.concentration
        found = _or_nan(lambda: ranked(values, _numbers(held, options.rank), weight).index)
        error = _or_nan(lambda: ranked(values, _numbers(held, options.rank), weight).standard_error)
        answer |= {"concentration_index": found, "concentration_standard_error": error}
    if options.by:
        labels = _labels(_column(held, options.by))
        between, within_groups = _or_nan(lambda: inequality.theil_parts(values, labels, weight), (np.nan, np.nan))
        answer |= {"between": between, "within": within_groups}
    return answer


def measured(city: City, name: str) -> tuple[RegionSet | PointSet, Column]:
    """What is measured and its column; UsageError where there is none."""
    held = _held(city)
    return held, _column(held, name)


def _unequal(values: FloatArray, weight: FloatArray | None, eps: float) -> dict[str, object]:
    if not eps:
        raise UsageError("--eps: an aversion other than 0 expected")
    return {
        "mean": inequality.weighted_mean(values, weight),
        "gini": _or_nan(lambda: inequality.gini(values, weight)),
        "theil_t": _or_nan(lambda: inequality.theil_t(values, weight)),
        "theil_l": _or_nan(lambda: inequality.theil_l(values, weight)),
        "atkinson": {f"{e:g}": _or_nan(lambda e=e: inequality.atkinson(values, e, weight)) for e in EPSILONS},
        "hoover": _or_nan(lambda: inequality.hoover(values, weight)),
        "kolm_pollak_ede": inequality.kolm_pollak(values, eps, weight).ede,
    }


def _or_nan(make: Callable, nothing: object = float("nan")):
    """What `make` gives, or `nothing` where the values are such that the measure is not defined."""
    try:
        return make()
    except ValueError:
        return nothing


def _side_by_side(held: RegionSet | PointSet, values: FloatArray, options: argparse.Namespace) -> dict[str, object]:
    text = options.weights or ("queen" if isinstance(held, RegionSet) else "")
    if not text:
        return {"moran_i": np.nan, "moran_p": np.nan, "islands": [], "weights": ""}
    found = moran(values, neighbours_of(held, text), seed=options.seed)
    islands = [held.ids[i] for i in found.islands]
    return {"moran_i": found.index, "moran_p": found.p_permuted, "islands": islands, "weights": text}


def neighbours_of(held: RegionSet | PointSet, text: str) -> Neighbours:
    """The neighbours that "queen", "rook", "knn:K", "distance:M" or a GAL file gives; UsageError otherwise."""
    if text in SHAPE_WEIGHTS:
        if isinstance(held, PointSet):
            raise UsageError(f"--weights: {text} needs regions; points have knn:K or distance:M")
        return SHAPE_WEIGHTS[text](held.rings)
    if text.lower().endswith(".gal"):
        return _from_file(held, Path(text))
    rule, _, number = text.partition(":")
    places = centroids(held.rings) if isinstance(held, RegionSet) else held.xy
    try:
        if rule == "knn":
            return nearest(places, int(number))
        if rule == "distance":
            return within(places, float(number))
    except ValueError as error:
        raise UsageError(f"--weights {text}: {error}") from error
    raise UsageError(f"--weights: queen, rook, knn:K, distance:M or FILE.gal expected, got {text!r}")


def _from_file(held: RegionSet | PointSet, path: Path) -> Neighbours:
    """By the ids of the file; ids that are the numbers of the rows, from 0 or 1, are taken as such."""
    from viewer.packs.gal import read_gal

    ids, listed = read_gal(path)
    counted = any(sorted(ids) == sorted(str(i + first) for i in range(len(held))) for first in (0, 1))
    first = 0 if "0" in ids else 1
    ours = {str(i + first) if counted and set(ids) != set(held.ids) else name: i for i, name in enumerate(held.ids)}
    unknown = [name for name in ids if name not in ours]
    if unknown or len(ids) != len(held):
        found = f"{path.name} has {len(ids)} regions, {len(unknown)} of them unknown here"
        raise UsageError(f"--weights: {found}; the {len(held)} ids of the map are expected")
    number = np.array([ours[name] for name in ids])
    return paired(len(held), number[listed.of], number[listed.beside])


def _held(city: City) -> RegionSet | PointSet:
    if city.base is not None:
        return city.base
    if city.point_sets:
        return city.point_sets[0]
    raise UsageError("nothing to measure: there are neither regions nor points")


def _column(held: RegionSet | PointSet, name: str) -> Column:
    if name not in held.columns:
        raise UsageError(no_column(name, held.columns))
    return held.columns[name]


def _numbers(held: RegionSet | PointSet, name: str) -> FloatArray:
    column = _column(held, name)
    if not column.numeric:
        raise UsageError(f"the column {name!r} holds no numbers")
    return column.values


def _labels(column: Column) -> tuple[str, ...]:
    if column.texts:
        return column.texts
    if column.categories:
        return tuple("" if np.isnan(code) else column.categories[int(code)] for code in column.values)
    return tuple(f"{value:g}" for value in column.values)
