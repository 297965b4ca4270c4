"""The rules of 40 CFR 267.72 on a city's returns: 10 % by weight, any difference in pieces, 15 days to settle.

The rule knows no uncertainty: what it lists is to be explained by whoever reported it, and proves nothing.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass

import numpy as np

from viewer.analysis.flows import over_time
from viewer.model.city import END_SITE, City
from viewer.overlays.books import owners, reported, ways
from viewer.scene.words import percent, quantity
from viewer.tongue import mark, tr, trn

BULK, DAYS = 0.10, 15
STEP_DAYS = {"day": 1, "week": 7, "month": 30, "year": 365}
TITLE = mark("40 CFR 267.72: more than 10 % by weight, any difference in pieces, 15 days to settle")


@dataclass(frozen=True, slots=True)
class Return:
    """One operator's return about one end and period, against what was weighed there."""

    site: int
    end: str
    sent: bool
    first: int
    last: int
    reported: float
    received: float

    @property
    def off(self) -> float:
        """Share of the return by which it differs from the weights; infinite when something came that nobody told."""
        if self.reported > 0:
            return abs(self.received - self.reported) / self.reported
        return float("inf") if self.received > 0 else 0.0


def discrepancies(city: City, span: tuple[int, int] | None = None) -> dict:
    """`rule`, `discrepancies` (each return that is off by more than the rule allows) and `suspects` in order of tonnes.

    A discrepancy has to be reported when 15 days went by and the returns up to the end of the record still are off.
    """
    returns = _returns(city, span)
    ends = max((item.last for item in returns), default=-1)
    found = []
    for item in returns:
        if item.off > BULK:
            found.append((item, "report" if _unsettled(city, item, returns, ends) else "settled"))
    by_site: dict[int, list[Return]] = {}
    for item, status in found:
        if status == "report":
            by_site.setdefault(item.site, []).append(item)
    order = sorted(by_site, key=lambda site: -sum(abs(item.reported - item.received) for item in by_site[site]))
    pieces = _pieces(city)
    return {
        "rule": tr(TITLE),
        "discrepancies": [_as_dict(city, item, status) for item, status in found],
        "pieces": pieces,
        "suspects": [_suspect(city, site, by_site[site]) for site in order],
    }


def _returns(city: City, span: tuple[int, int] | None) -> list[Return]:
    flows = city.flows
    if flows is None or city.sites is None or not (flows.first >= 0).any():
        return []
    way, keys = ways(flows)
    booked, tonnes = reported(flows), np.nan_to_num(flows.tonnes)
    steps = int(flows.last.max()) + 1
    weighed = over_time(way[~booked], tonnes[~booked], flows.first[~booked].astype(int),
                        flows.last[~booked].astype(int), shape=(steps, len(keys)))  # fmt: skip
    sites = [np.where(end.kind == END_SITE, end.index, -1) for end in (flows.origin, flows.destination)]
    owner = owners(city, booked, np.where(sites[0] >= 0, sites[0], sites[1]).astype(np.int64))
    has = np.zeros(len(keys), bool)
    has[way[~booked]] = True
    sums: dict[tuple, list[float]] = {}
    low, high = span or (0, steps - 1)
    for row in np.flatnonzero(booked & (flows.first >= low) & (flows.last <= high) & (owner >= 0)):
        if not has[way[row]]:
            continue
        sent = bool(sites[0][row] == owner[row])
        end = flows.destination.names[row] if sent else ""
        key = (int(owner[row]), end, sent, int(flows.first[row]), int(flows.last[row]))
        total = sums.setdefault(key, [0.0, 0.0])
        total[0] += tonnes[row]
        total[1] += weighed[flows.first[row] : flows.last[row] + 1, way[row]].sum()
    return [Return(*key, *total) for key, total in sums.items()]


def _unsettled(city: City, item: Return, returns: list[Return], ends: int) -> bool:
    """True if 15 days have gone by and what was reported until the end is off by more than the rule allows."""
    if (ends - item.last) * STEP_DAYS.get(city.clock.step, 1) <= DAYS and ends > item.last:
        return False
    same = [r for r in returns if (r.site, r.end, r.sent) == (item.site, item.end, item.sent) and r.last >= item.last]
    said, seen = sum(r.reported for r in same), sum(r.received for r in same)
    return said <= 0 or abs(seen - said) / said > BULK


def _as_dict(city: City, item: Return, status: str) -> dict:
    return {
        "name": city.sites.names[item.site],
        "id": city.sites.ids[item.site],
        "to": item.end,
        "from_step": item.first + 1,
        "to_step": item.last + 1,
        "due": _due(city, item),
        "reported": item.reported,
        "received": item.received,
        "unit": city.flows.unit,
        "off": item.off,
        "status": status,
    }


def _due(city: City, item: Return) -> str:
    """The day by which the difference has to be settled or reported, "" without a clock of days."""
    after = item.last + 1
    start = city.clock.starts[min(after, len(city.clock) - 1)]
    days = STEP_DAYS.get(city.clock.step, 1) if after >= len(city.clock) else 0
    try:
        return (datetime.date.fromisoformat(start[:10]) + datetime.timedelta(days=days - 1 + DAYS)).isoformat()
    except ValueError:
        return ""


def _suspect(city: City, site: int, items: list[Return]) -> dict:
    said, seen = sum(item.reported for item in items), sum(item.received for item in items)
    name, unit = city.sites.names[site], city.flows.unit
    return {
        "name": name,
        "id": city.sites.ids[site],
        "kind": "returns",
        "reported": said,
        "allowed": seen,
        "sigma": float("nan"),
        "unit": unit,
        "sentence": _sentence(name, len(items), said, seen, unit),
    }


def _sentence(name: str, returns: int, said: float, seen: float, unit: str) -> str:
    """How many returns are off, and by how much in all; no share where nothing was reported."""
    told = {"site": name, "said": quantity(said, unit), "seen": quantity(seen, unit)}
    if said <= 0:
        return trn(
            "{site} has {n} return off by more than 10 % and not settled in 15 days: {said} reported, {seen} weighed.",
            "{site} has {n} returns off by more than 10 % and not settled in 15 days: {said} reported, {seen} weighed.",
            returns, **told,
        )  # fmt: skip
    return trn(
        "{site} has {n} return off by more than 10 % and not settled in 15 days: {said} reported, {seen} weighed "
        "({off} off).",
        "{site} has {n} returns off by more than 10 % and not settled in 15 days: {said} reported, {seen} weighed "
        "({off} off).",
        returns, off=percent(abs(said - seen) / said), **told,
    )  # fmt: skip


def _pieces(city: City) -> dict:
    """Batches that were recorded by both hands, and those that only one of them counted."""
    flows = city.flows
    booked = reported(flows)
    told = {name for name, said in zip(flows.batch, booked) if name and said}
    seen = {name for name, said in zip(flows.batch, booked) if name and not said}
    note = "" if told else tr("The returns name no batches, so pieces cannot be compared.")
    return {"reported": len(told), "received": len(seen), "differ": sorted(told ^ seen) if told else [], "note": note}
