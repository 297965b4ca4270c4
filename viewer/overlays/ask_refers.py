"""Columns behind a reference: `holder.office` of a ledger is the office of the holder that each entry names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from viewer.geometry.regions import IntArray
from viewer.model.city import City, Column
from viewer.overlays.ask_where import labels

NOTHING = np.nan


def followed(city: City, columns: Mapping[str, Column], asked: str) -> dict[str, Column]:
    """The columns, and by their name with a point those behind a reference that the text `asked` speaks of.

    A row whose reference is missing, or is none of what it refers to, has no value there.
    """
    out = dict(columns)
    for column in columns.values():
        if column.refers and f"{column.name}." in asked:
            ids, theirs = referred(city, column.refers)
            number = _numbers(column, ids)
            for other in theirs.values():
                name = f"{column.name}.{other.name}"
                if name in asked:
                    out[name] = _taken(other, number, name)
    return out


def referred(city: City, name: str) -> tuple[tuple[str, ...], dict[str, Column]]:
    """Ids and columns of what a column may refer to, with their names where these have some; nothing if unknown."""
    tables = (*city.region_sets, *city.point_sets, *city.records)
    held = next((one for one in tables if one.name == name), city.sites if name == "sites" else None)
    if held is None:
        return (), {}
    columns = dict(held.columns)
    names = getattr(held, "names", ())
    if names and "name" not in columns:
        columns["name"] = Column("name", np.full(len(names), NOTHING), texts=tuple(names))
    kinds = getattr(held, "kinds", ())
    if kinds and "kind" not in columns:
        known = tuple(dict.fromkeys(kinds))
        columns["kind"] = Column("kind", np.array([known.index(kind) for kind in kinds], float), kind="category",
                                 categories=known)  # fmt: skip
    return held.ids, columns


def _numbers(column: Column, ids: tuple[str, ...]) -> IntArray:
    """(n,) number of what each row refers to, -1 for none."""
    known = {word: i for i, word in enumerate(ids)}
    if column.categories:
        codes = np.array([known.get(word, -1) for word in column.categories] + [-1], np.int64)
        return codes[np.where(np.isfinite(column.values), column.values, len(column.categories)).astype(np.int64)]
    return np.array([known.get(word, -1) for word in labels(column)], np.int64)


def _taken(column: Column, number: IntArray, name: str) -> Column:
    values = np.append(column.values, NOTHING)[number]  # -1 is the last
    texts = (*column.texts, "") if column.texts else ()
    return replace(column, name=name, values=values, texts=tuple(texts[i] for i in number) if texts else ())
