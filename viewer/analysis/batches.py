"""Batches: the recorded way of one lot of waste, step by step, and whether that way is known from end to end."""

from __future__ import annotations

import itertools

import numpy as np

from viewer.geometry.regions import IntArray
from viewer.model.city import END_PLACE, END_SITE, Ends, Flows
from viewer.model.memo import remembered

OWNER, DATE = "owner", "date"  # columns of the flows that say who has it after a step, and on which day


@remembered(1)
def ways_of(flows: Flows) -> dict[str, IntArray]:
    """Rows of every batch in the order of its way: by step of the clock, then by day, then as written."""
    days = dates(flows)
    found: dict[str, list[int]] = {}
    for row, name in enumerate(flows.batch):
        if name:
            found.setdefault(name, []).append(row)
    first = flows.first.tolist()
    for rows in found.values():
        rows.sort(key=lambda row: (first[row], days[row], row))
    return {name: np.array(found[name], np.int64) for name in sorted(found)}


def dates(flows: Flows) -> tuple[str, ...]:
    """(m,) the day of each row as text, "" where none was written down."""
    texts = flows.columns[DATE].texts if DATE in flows.columns else ()
    return texts or ("",) * len(flows)


def owner(flows: Flows, row: int) -> str:
    """Who has the batch after this row; "" where nobody wrote it down."""
    column = flows.columns.get(OWNER)
    code = column.values[row] if column is not None and column.categories else np.nan
    return column.categories[int(code)] if np.isfinite(code) else ""


def waits(flows: Flows, rows: IntArray) -> bool:
    """True while the batch lies at a site that passes things on: its way is not over."""
    last, ends, starts = rows[-1], flows.destination, flows.origin
    at_site = ends.kind[last] == END_SITE
    return bool(at_site and np.any((starts.kind == END_SITE) & (starts.index == ends.index[last])))


def complete(flows: Flows, rows: IntArray) -> bool:
    """True for a way that is known from end to end.

    It begins where waste is thrown away and not at a site, every step begins where the one before ended and is dated
    and weighed, every owner is named where the city names owners, and it ended where nothing is passed on.
    """
    if flows.origin.kind[rows[0]] == END_SITE or waits(flows, rows):
        return False
    joined = all(_where(flows.destination, a) == _where(flows.origin, b) for a, b in itertools.pairwise(rows))
    known = np.isfinite(flows.tonnes[rows]).all() and (flows.first[rows] >= 0).all()
    owned = OWNER not in flows.columns or all(owner(flows, int(row)) for row in rows)
    return bool(joined and known and owned)


def _where(ends: Ends, row: int) -> tuple[int, int, str]:
    kind = int(ends.kind[row])
    return kind, int(ends.index[row]), ends.names[row] if kind == END_PLACE else ""
