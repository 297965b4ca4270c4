"""Filters of asks: which rows of a table count, by what its columns say.

    where = "kind = depot|workshop; dust > 10; name != Old Harbour"

Conditions are parted by ";" and all of them must hold; alternatives by "|". The signs are =, !=, <, <=, >, >=. Text
and categories are compared as they are written, numbers as numbers. "no data" stands for a missing value; otherwise a
row whose value is missing fulfils no condition.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

import numpy as np
import numpy.typing as npt

from viewer.model.city import Column
from viewer.overlays.asking import AskError, unknown
from viewer.scene.words import UNKNOWN as NO_DATA

Mask = npt.NDArray[np.bool_]
CONDITION = re.compile(r"\s*(?P<column>[^<>=!]+?)\s*(?P<sign><=|>=|!=|==|=|<|>)\s*(?P<value>.+?)\s*")


def rows_where(columns: Mapping[str, Column], rows: int, text: str, *, param: str = "where") -> Mask:
    """(rows,) True where every condition of the text holds; all of them for "". AskError for what cannot be read."""
    kept = np.ones(rows, bool)
    for part in filter(None, (part.strip() for part in text.split(";"))):
        match = CONDITION.fullmatch(part)
        if match is None:
            raise AskError(f"{part!r}", "a condition such as kind = depot, or dust > 10", param=param)
        column = columns.get(match["column"])
        if column is None:
            raise unknown("column", match["column"], tuple(columns), param=param)
        kept &= _holds(column, match["sign"], match["value"], param)
    return kept


def labels(column: Column) -> tuple[str, ...]:
    """(n,) what each row says, "" where it is missing: the text, the category, or the number."""
    if column.texts and not column.categories:
        return column.texts
    known = np.isfinite(column.values)
    if column.categories:
        return tuple(column.categories[int(v)] if k else "" for v, k in zip(column.values.tolist(), known.tolist()))
    return tuple(f"{v:g}" if k else "" for v, k in zip(column.values.tolist(), known.tolist()))


def _holds(column: Column, sign: str, value: str, param: str) -> Mask:
    options = [one.strip() for one in value.split("|")]
    if sign in ("=", "==", "!="):
        found = np.logical_or.reduce([_equal(column, one, param) for one in options])
        return found if sign != "!=" else ~found & (_known(column) | (NO_DATA in options))
    if not column.numeric:
        raise AskError(f"{column.name} {sign} {value}", f"= or !=, for {column.name} is text", param=param)
    limit = _number(column, value, param)
    compare = {"<": np.less, "<=": np.less_equal, ">": np.greater, ">=": np.greater_equal}[sign]
    with np.errstate(invalid="ignore"):
        return _known(column) & compare(column.values, limit)


def _equal(column: Column, value: str, param: str) -> Mask:
    if value == NO_DATA:
        return ~_known(column)
    if column.numeric:
        return column.values == _number(column, value, param)
    said = labels(column)
    found = np.array([one == value for one in said], bool)
    if not found.any() and value not in column.categories:
        raise unknown(f"{column.name}", value, tuple(dict.fromkeys(filter(None, said))), param=param)
    return found


def _known(column: Column) -> Mask:
    if column.texts and not column.categories:
        return np.array([bool(text) for text in column.texts], bool)
    return np.isfinite(column.values)


def _number(column: Column, value: str, param: str) -> float:
    try:
        return float(value)
    except ValueError as fault:
        raise AskError(f"{value!r}", f"a number, for {column.name} holds numbers", param=param) from fault
