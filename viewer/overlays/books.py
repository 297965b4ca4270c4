"""A city's flows and stocks as books to be audited: one mass for every way between two ends and every stock."""

from __future__ import annotations

import itertools
from dataclasses import dataclass

import numpy as np

from viewer.analysis.audit import RETURNS, SURVEY, WEIGHTS, Books
from viewer.errors import OverlayError
from viewer.geometry.regions import IntArray
from viewer.model.city import END_PLACE, END_REGION, END_SITE, City, Flows, Stocks
from viewer.overlays.clock_words import step_named
from viewer.scene import words
from viewer.tongue import mark, marks, tr, trn

REPORTER = "reporter"  # the column of the flows that says whose return a reported row is
GROWTH = -2  # as destination: not a way but what a stock grew by
STOCK = mark("stock")  # what the other end of a growth is called
SPANS = {  # several steps of a clock, counted from 1
    "hour": mark("hours {first} to {last}"),
    "day": mark("days {first} to {last}"),
    "week": mark("weeks {first} to {last}"),
    "month": mark("months {first} to {last}"),
    "year": mark("years {first} to {last}"),
    "step": mark("steps {first} to {last}"),
}


@dataclass(frozen=True, slots=True, eq=False)
class Account:
    """The books of one period, and how they were made."""

    books: Books
    span: tuple[int, int] | None  # first and last step, both counted; None when nothing is dated
    by_material: bool
    rows: tuple[IntArray, ...]  # per mass the rows of City.flows
    torn: int = 0  # readings that span the edge of the period
    lost: int = 0  # readings without a mass or an uncertainty
    blind: int = 0  # stocks of which nobody knows what they grew by

    @property
    def notes(self) -> tuple[str, ...]:
        """What is left out, and why."""
        notes = (
            (self.torn, TORN),
            (self.lost, LOST),
            (self.blind, BLIND),
        )
        return tuple(trn(*forms, several) for several, forms in notes if several)


TORN = marks("{n} reading spans the edge of the period and is left out",
             "{n} readings span the edge of the period and are left out")  # fmt: skip
LOST = marks("{n} reading has no mass or no stated uncertainty and is left out",
             "{n} readings have no mass or no stated uncertainty and are left out")  # fmt: skip
BLIND = marks("what {n} stock grew by is not known: no survey at both ends of the period",
              "what {n} stocks grew by is not known: no survey at both ends of the period")  # fmt: skip


def account(city: City, span: tuple[int, int] | None = None) -> Account:
    """The books of the whole record, or of the steps first..last of `span`.

    A way whose rows lie partly outside the span has no reading there. Materials balance one by one where no site sends
    out a material that did not enter it, else all together. Only surveys at sites and in the rooms of sites count.
    OverlayError when there are no flows between sites.
    """
    flows, sites = city.flows, city.sites
    if flows is None or sites is None or not len(sites) or not len(flows):
        raise OverlayError(tr("an audit needs flows and the sites that they lead to"))
    whole = _whole(city)
    span = span or whole
    way, keys = ways(flows)
    chosen, torn = _within(flows, way, span)
    table = _Masses(city, keys, by_material=keeps_materials(flows, chosen))
    readings = [_flow_readings(city, way, chosen)]
    unknown: set[int] = set()
    for stocks in city.stocks:
        told, untold = _stock_readings(city, stocks, span, table)
        readings += told
        unknown |= untold
    mass, kind, owner, tonnes, sigma = (np.concatenate(parts) for parts in zip(*readings))
    lost = int((~np.isfinite(tonnes) | ~np.isfinite(sigma)).sum())
    blind = len(unknown - set(mass.tolist()))
    books = table.books(city, mass, kind, owner, tonnes, sigma)
    rows = np.split(np.argsort(way, kind="stable"), np.cumsum(np.bincount(way))[:-1])
    return Account(books, span, table.by_material, tuple(rows), torn, lost, blind)


def periods(city: City) -> tuple[tuple[int, int], ...]:
    """The separate spans of the flows when none overlaps another, such as years; the whole record else."""
    flows = city.flows
    spans = sorted({(int(a), int(b)) for a, b in zip(flows.first, flows.last) if a >= 0}) if flows is not None else []
    apart = all(one[1] < other[0] for one, other in itertools.pairwise(spans))
    whole = _whole(city)
    return tuple(spans) if spans and apart else ((whole,) if whole else ())


def span_about(city: City, step: int) -> tuple[int, int]:
    """The period whose books hold a step: the longest that a record about it covers, short of the whole; else the step
    alone.
    """
    flows, whole = city.flows, _whole(city)
    about = (flows.first <= step) & (flows.last >= step) & (flows.first >= 0)
    spans = {(int(a), int(b)) for a, b in zip(flows.first[about], flows.last[about])} - {whole}
    return max(spans, key=lambda span: (span[1] - span[0], span), default=(step, step))


def span_words(city: City, span: tuple[int, int] | None) -> str:
    """A period as people say it: "weeks 1 to 52", "Jan 2019 to Dec 2019"; "" when nothing is dated."""
    if span is None or not len(city.clock):
        return ""
    first, last = span
    labels, step = city.clock.labels, city.clock.step or "step"
    named = bool(labels) and step != "week"
    last = min(last, len(city.clock) - 1)
    if named:
        return labels[first] if span[0] == span[1] else tr("{first} to {last}", first=labels[first], last=labels[last])
    if span[0] == span[1]:
        return step_named(step, first + 1)
    if step in SPANS:
        return tr(SPANS[step], first=first + 1, last=last + 1)
    return f"{words.plural(step)} {first + 1} to {last + 1}"


def within(city: City, span: tuple[int, int] | None, told: str) -> str:
    """What is told of a period with the period before it, "In weeks 21 to 24: ...", "On 6 May 2045: ...".

    As it is when nothing is dated.
    """
    when = span_words(city, span)
    if not when:
        return told
    if city.clock.step == "day" and span[0] == span[1]:
        return tr("On {when}: {told}", when=when, told=told)
    return tr("In {when}: {told}", when=when, told=told)


def _whole(city: City) -> tuple[int, int] | None:
    flows = city.flows
    dated = flows.first[flows.first >= 0]
    return (int(dated.min()), int(flows.last.max())) if dated.size else None


def ways(flows: Flows) -> tuple[IntArray, list[tuple]]:
    """The number of each row's way, and per way: origin kind and index, destination's, names of places, material."""
    seen: dict[tuple, int] = {}
    ends = (flows.origin, flows.destination)
    kinds = [end.kind.tolist() for end in ends]
    index = [end.index.tolist() for end in ends]
    names = [[name if kind == END_PLACE else "" for kind, name in zip(kinds[side], end.names)]
             for side, end in enumerate(ends)]  # fmt: skip
    columns = (kinds[0], index[0], kinds[1], index[1], *names, flows.material.tolist())
    way = np.array([seen.setdefault(key, len(seen)) for key in zip(*columns)], np.int64)
    return way, list(seen)


def end_name(city: City, kind: int, index: int, place: str) -> str:
    """What an end is called: its site or region, or else the place itself."""
    if kind == END_SITE:
        return city.sites.names[index]
    return city.base.names[index] if kind == END_REGION else place


def _within(flows: Flows, way: IntArray, span: tuple[int, int] | None) -> tuple[np.ndarray, int]:
    """Which rows lie in the span, without the readings (a way and a basis) that reach over its edge; how many those."""
    if span is None:
        return np.ones(len(flows), bool), 0
    inside = (flows.first >= span[0]) & (flows.last <= span[1])
    across = (flows.first <= span[1]) & (flows.last >= span[0]) & (flows.first >= 0) & ~inside
    reading = way * 2 + reported(flows)
    torn = np.unique(reading[across])
    return inside & ~np.isin(reading, torn), len(torn)


def reported(flows: Flows) -> np.ndarray:
    return np.array([basis == "reported" for basis in flows.basis] or [False] * len(flows))


def keeps_materials(flows: Flows, chosen: np.ndarray) -> bool:
    """True if no site sends out what did not enter it."""

    def pairs(end) -> set[tuple[int, int]]:
        at = chosen & (end.kind == END_SITE)
        return set(zip(end.index[at].tolist(), flows.material[at].tolist()))

    entered = pairs(flows.destination)
    transit = {site for site, _ in entered}
    return all(pair in entered for pair in pairs(flows.origin) if pair[0] in transit)


class _Masses:
    """Numbers for masses and balances; stocks add masses to those of the ways."""

    def __init__(self, city: City, keys: list[tuple], *, by_material: bool) -> None:
        self.keys, self.by_material = keys, by_material
        self.stocks: dict[tuple[int, str], int] = {}
        self.city = city

    def growth(self, site: int, material: str) -> int:
        return self.stocks.setdefault((site, material), len(self.keys) + len(self.stocks))

    def books(self, city: City, mass, kind, owner, tonnes, sigma) -> Books:
        names, ids, materials = city.sites.names, city.sites.ids, city.flows.materials
        region_ids = city.base.ids if city.base is not None else ()
        code = {name: i for i, name in enumerate(materials)}
        start, end, label, marks, what = [], [], [], [], []
        for key in self.keys:
            start.append(key[1] if key[0] == END_SITE else -1)
            end.append(key[3] if key[2] == END_SITE else -1)
            label.append((end_name(city, *key[0:2], key[4]), end_name(city, *key[2:4], key[5])))
            what.append(materials[key[6]] if 0 <= key[6] < len(materials) else "")
            first, last = (ids[i] if k == END_SITE else region_ids[i] if k == END_REGION else n
                           for k, i, n in (key[0:2] + key[4:5], key[2:4] + key[5:6]))  # fmt: skip
            marks.append(f"{first} > {last}: {what[-1]}")
        for site, material in self.stocks:
            start.append(site)
            end.append(GROWTH)
            label.append((names[site], STOCK))
            what.append(material)
            marks.append(f"{ids[site]} stock: {material}")
        start, end = np.array(start, int), np.array(end, int)
        group = np.array([code.get(name, len(code)) if self.by_material else -1 for name in what])
        nodes = self._balances(start, end, group)
        number = {pair: i for i, pair in enumerate(nodes)}
        at = [np.array([number.get((s, g), -1) if s >= 0 else -1 for s, g in zip(side.tolist(), group.tolist())], int)
              for side in (start, end)]  # fmt: skip
        return Books(tuple(names), tuple(nodes), at[0], at[1], start, end, tuple(label), tuple(marks), tuple(what),
                     mass, kind, owner, tonnes, sigma)  # fmt: skip

    def _balances(self, start: IntArray, end: IntArray, group: IntArray) -> list[tuple[int, int]]:
        """A place balances if something enters it and something leaves it or lies there."""
        moves = start != end
        enters = set(zip(end[moves & (end >= 0)].tolist(), group[moves & (end >= 0)].tolist()))
        leaves = set(zip(start[moves & (start >= 0)].tolist(), group[moves & (start >= 0)].tolist()))
        return sorted(enters & leaves)


def _flow_readings(city: City, way: IntArray, chosen: np.ndarray) -> tuple[np.ndarray, ...]:
    """One reading per way, basis and owner: the sum of its rows."""
    flows = city.flows
    kind = np.where(reported(flows), RETURNS, WEIGHTS)
    starts, ends = (np.where(end.kind == END_SITE, end.index, -1).astype(np.int64)
                    for end in (flows.origin, flows.destination))  # fmt: skip
    owner = owners(city, kind == RETURNS, np.where(starts >= 0, starts, ends))
    rows = np.flatnonzero(chosen)
    code = (way[rows] * 2 + kind[rows]) * (len(city.sites) + 1) + owner[rows] + 1
    _, first, group = np.unique(code, return_index=True, return_inverse=True)
    lead = rows[first]
    tonnes = np.bincount(group, flows.tonnes[rows], len(lead))
    sigma = np.sqrt(np.bincount(group, flows.sigma[rows] ** 2, len(lead)))
    return way[lead], kind[lead], owner[lead], tonnes, sigma


def owners(city: City, returned: np.ndarray, else_: IntArray) -> IntArray:
    """(m,) the site whose record a row is: the reporter that a returned row names, else the given one."""
    column = city.flows.columns.get(REPORTER)
    if column is None or not column.categories:
        return else_
    known = {name: i for names in (city.sites.ids, city.sites.names) for i, name in enumerate(names)}
    site = np.array([*(known.get(name, -1) for name in column.categories), -1])
    named = site[np.where(np.isnan(column.values), len(site) - 1, column.values).astype(int)]
    return np.where(returned & (named >= 0), named, else_)


def _stock_readings(
    city: City, stocks: Stocks, span: tuple[int, int] | None, table: _Masses
) -> tuple[list[tuple[np.ndarray, ...]], set[int]]:
    """What each site's stock of a material grew by between the end of the step before the span and its last step.

    A survey at both ends tells it; where one is missing there is no reading, only the number of its mass. Nothing lies
    before the first step of the clock where that is known.
    """
    place = stock_sites(city, stocks)
    if span is None or place is None or not len(stocks.ids) or stocks.step.max() < 0:
        return [], set()
    materials = np.array(stocks.material, dtype=object)
    opened = stocks.empty_before and span[0] == 0
    found, unknown = [], set()
    for site, material in sorted({(int(p), m) for p, m in zip(place, materials)}):
        own, mass = (place == site) & (materials == material), table.growth(site, material)
        now, before = own & (stocks.step == span[1]), own & (stocks.step == span[0] - 1)
        if not now.any() or not (before.any() or opened):
            unknown.add(mass)
            continue
        growth = stocks.tonnes[now].sum() - stocks.tonnes[before].sum()
        variance = (stocks.sigma[now] ** 2).sum() + (stocks.sigma[before] ** 2).sum()
        found.append((mass, site, growth, np.sqrt(variance)))
    mass, owner = (np.array([row[i] for row in found], np.int64) for i in (0, 1))
    growth, sigma = (np.array([row[i] for row in found], float) for i in (2, 3))
    return [(mass, np.full(len(mass), SURVEY), owner, growth, sigma)], unknown


def stock_sites(city: City, stocks: Stocks) -> IntArray | None:
    """The site that each row of stocks lies at; None when the places belong to none."""
    if not stocks.region_set:
        return stocks.place.astype(np.int64)
    ids = {key: i for i, key in enumerate(city.sites.ids)}
    site = ids.get(city.region_set(stocks.region_set).site)
    return None if site is None else np.full(len(stocks.ids), site, np.int64)
