"""What a careful person would ask about a table before trusting it: missing, repeated and far-off values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from viewer.errors import Problem, clip
from viewer.geometry.regions import FloatArray
from viewer.model.city import City, Column, LineSet, PointSet, RegionSet

MOST_NAMED = 20  # features of one finding that are named
FEWEST = 8  # values below which no value can be called far off
FAR = 5.0  # robust standard deviations
RULE_MAD = f"more than {FAR:g} robust standard deviations (1.4826 x median absolute deviation) from the median"
RULE_IQR = "more than 3 interquartile ranges outside the quartiles (half of the values are equal)"
_KEY_ENDS = ("id", "code", "key", "geoid", "fips", "cd", "abbr")
_MOST_COLUMNS = 60  # numeric columns between which shared amounts are looked for


@dataclass(frozen=True, slots=True)
class Outliers:
    """The values of one column outside [low, high]; `features` and `values` name the farthest, at most MOST_NAMED."""

    column: str
    rule: str
    median: float
    low: float
    high: float
    count: int
    features: tuple[str, ...]
    values: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Duplicate:
    """Features that are the same in `what` ("id", "geometry" or "row"); at most MOST_NAMED are named."""

    what: str
    value: str  # the id they share, "" for geometries and rows
    count: int
    features: tuple[str, ...]
    column: str = ""


def missing(column: Column) -> int:
    """How many rows have no value."""
    if column.texts:
        return sum(not text.strip() for text in column.texts)
    return int(np.isnan(column.values).sum())


def without_values(columns: Iterable[Column], rows: int, *, file: str = "", layer: str = "") -> list[Problem]:
    """A warning for each column of `rows` rows in which nothing stands; beyond MOST_NAMED of them the rest in one."""
    bare = [column.name for column in columns if rows and _bare(column)]
    hint = "it is drawn as no data everywhere"
    found = f"no values: all {rows:,} missing"
    where = {"file": file, "layer": layer, "severity": "warning"}
    named = [Problem(found, hint=hint, field=name, **where) for name in bare[:MOST_NAMED]]
    if more := bare[MOST_NAMED:]:
        named.append(Problem(f"{len(more)} more columns without values: {clip(', '.join(more), 120)}", **where))
    return named


def empty_columns(city: City, known: City | None = None, *, file: str = "") -> list[Problem]:
    """The warnings of `without_values` for every set of the city, but for what stood in the city `known`."""
    old = {} if known is None else {one.name: one.columns.keys() for one in _sets(known)}
    found = []
    for one in _sets(city):
        new = [column for column in one.columns.values() if column.name not in old.get(one.name, ())]
        found += without_values(new, len(one), file=file, layer=one.name)
    return found


def _sets(city: City) -> Iterable[RegionSet | PointSet | LineSet]:
    return (*city.region_sets, *city.point_sets, *city.line_sets)


def _bare(column: Column) -> bool:
    if column.texts:
        return not any(map(str.strip, column.texts))
    return bool(np.isnan(column.values).all())


def outliers(name: str, values: FloatArray, ids: Sequence[str]) -> Outliers | None:
    """The values far from the others by a rule that the others' spread sets; None without any.

    values: (n,), nan is left out. Half of them may be wrong without moving the fences.
    """
    here = np.flatnonzero(np.isfinite(values))
    if len(here) < FEWEST:
        return None
    known = values[here]
    median = float(np.median(known))
    spread = 1.4826 * float(np.median(np.abs(known - median)))
    low, high, rule = median - FAR * spread, median + FAR * spread, RULE_MAD
    if not spread:
        lower, upper = np.percentile(known, (25, 75))
        if lower == upper:
            return None
        low, high, rule = lower - 3 * (upper - lower), upper + 3 * (upper - lower), RULE_IQR
    far = here[(known < low) | (known > high)]
    if not len(far):
        return None
    farthest = far[np.argsort(-np.abs(values[far] - median), kind="stable")][:MOST_NAMED]
    named = tuple(str(ids[i]) for i in farthest)
    bounds = (float(low), float(high))
    return Outliers(name, rule, median, *bounds, len(far), named, tuple(float(values[i]) for i in farthest))


def repeated_keys(name: str, texts: Sequence[str], ids: Sequence[str]) -> list[Duplicate]:
    """The values used twice in a column that is nearly a key: named like one and more than 8 in 10 different."""
    if not name.lower().endswith(_KEY_ENDS):
        return []
    rows: dict[str, list[int]] = {}
    for number, text in enumerate(texts):
        if text.strip():
            rows.setdefault(text, []).append(number)
    present = sum(map(len, rows.values()))
    if len(rows) == present or len(rows) <= 0.8 * present:
        return []
    return [_duplicate("id", value, at, ids, name) for value, at in rows.items() if len(at) > 1]


def repeated_rows(columns: Sequence[Sequence[str]], ids: Sequence[str]) -> list[Duplicate]:
    """The rows that are the same in every column."""
    rows: dict[tuple[str, ...], list[int]] = {}
    for number, row in enumerate(zip(*columns)):
        rows.setdefault(row, []).append(number)
    return [_duplicate("row", "", at, ids) for at in rows.values() if len(at) > 1]


def repeated_shapes(shapes: Sequence[bytes | None], ids: Sequence[str]) -> list[Duplicate]:
    """The features whose geometry, as bytes, is the same; None is no geometry."""
    rows: dict[bytes, list[int]] = {}
    for number, shape in enumerate(shapes):
        if shape is not None:
            rows.setdefault(shape, []).append(number)
    return [_duplicate("geometry", "", at, ids) for at in rows.values() if len(at) > 1]


def _duplicate(what: str, value: str, at: list[int], ids: Sequence[str], column: str = "") -> Duplicate:
    return Duplicate(what, clip(value), len(at), tuple(str(ids[i]) for i in at[:MOST_NAMED]), column)


def shared_amounts(columns: Mapping[str, FloatArray], file: str = "") -> list[Problem]:
    """A warning for each column that repeats one amount over several rows while another holds each row's share.

    Found where amount = share x number in every row and most amounts stand in just that number of rows: their sum
    counts the same tonnes many times.
    """
    usable = {name: values for name, values in columns.items() if np.isfinite(values).any()}
    usable = dict(list(usable.items())[:_MOST_COLUMNS])
    counts = {name: values for name, values in usable.items() if _counts(values)}
    found = []
    for by, number in counts.items():
        for total, amount in usable.items():
            for part, share in usable.items():
                if len({by, total, part}) == 3 and _shares(amount, share, number):
                    found.append(_shared(total, part, by, amount, share, file))
    return found


def _counts(values: FloatArray) -> bool:
    known = values[np.isfinite(values)]
    return bool(np.all((known >= 1) & (known == np.round(known)) & (known <= 10_000)) and np.any(known > 1))


def _shares(amount: FloatArray, share: FloatArray, number: FloatArray) -> bool:
    """True if amount = share x number everywhere and the amount mostly stands in as many rows as the number says."""
    known = np.isfinite(amount) & np.isfinite(share) & np.isfinite(number)
    telling = known & (number > 1) & (amount != 0)
    if telling.sum() < 2:
        return False
    slack = 0.0051 * number + 1e-9 * np.abs(amount)  # shares are written with two decimals
    if np.any((np.abs(amount - share * number) > slack) & known):
        return False
    _, group, size = np.unique(amount[known], return_inverse=True, return_counts=True)
    return 2 * np.sum((size[group] == number[known])[telling[known]]) >= telling.sum()


def _shared(total: str, part: str, by: str, amount: FloatArray, share: FloatArray, file: str) -> Problem:
    found = f"one amount is repeated over several rows: the sum {np.nansum(amount):,.1f} counts it each time"
    hint = f"add up {part!r} instead ({np.nansum(share):,.1f}): it is {total!r} divided by {by!r}"
    return Problem(found, "each amount once", hint, file, field=total, severity="warning")
