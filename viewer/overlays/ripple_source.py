"""Which flow a ripple starts from, how many extra tonnes that makes, and the ways on which they go on."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from viewer.analysis import flows as moving
from viewer.analysis import ripples
from viewer.analysis.audit import Audit, Suspect
from viewer.analysis.ripples import Ways
from viewer.errors import OverlayError
from viewer.geometry.regions import FloatArray, IntArray
from viewer.model.city import City
from viewer.overlays.books import GROWTH, Account
from viewer.overlays.growth import levels
from viewer.tongue import mark, tr

STEP_HOURS = {"hour": 1.0, "day": 24.0, "week": 168.0, "month": 730.5, "year": 8766.0}
METRES_PER_KM = 1000.0


@dataclass(frozen=True, slots=True)
class Source:
    """Extra tonnes at a site: how many, on account of which masses of the books, and why.

    why: a template with {mass}, {start} and {end}, the places between which it is. stays: they were booked as gone by
    these masses and did not go so. Otherwise they go by these masses first.
    """

    site: int
    tonnes: float
    masses: tuple[int, ...]
    stays: bool
    why: str
    start: str
    end: str = ""

    def told(self, mass: str) -> str:
        """Why there is so much, as a sentence without its end."""
        return tr(self.why, mass=mass, start=self.start, end=self.end)


UNBOOKED_IN = mark("{mass} came into {start} without being booked")
UNBOOKED = mark("{mass} went from {start} to {end} without being booked")
UNBOOKED_OUT = mark("{mass} went from {start} to others without being booked")
NEVER_WENT = mark("{mass} that {start} booked as sent to {end} never went there")
NEVER_WENT_OUT = mark("{mass} that {start} booked as sent to others never went there")
MORE = mark("{mass} more from {start} to {end}")
DIFFERS = mark("{mass} by which the report from {start} to {end} differs from what everything else allows")


@dataclass(frozen=True, slots=True, eq=False)
class Network:
    """Ways between sites and the places outside, and how each of them runs. Sites go before places."""

    ways: Ways
    names: tuple[str, ...]  # (k,)
    xy: FloatArray  # (k, 2)
    lines: tuple[FloatArray, ...]  # per way (p, 2)
    handled: FloatArray  # (k,) tonnes that enter each in a step


def source_of(city: City, book: Account, found: Audit, flow: str, extra: float) -> Source | None:
    """The flow that is named, with `extra` tonnes or else what its report differs by; without a name the first suspect.

    None where the books are honest, or nothing independent checks them. OverlayError for a flow that is not there.
    """
    if flow:
        return _named(city, book, found, flow, extra)
    told = [suspect for suspect in found.suspects if _followed(suspect)]
    return _suspected(book, told[0]) if told else None


def _suspected(book: Account, suspect: Suspect) -> Source:
    claim, name = suspect.claim, book.books.sites[suspect.site]
    gap, end = claim.reported - claim.allowed, claim.end
    if not claim.sent:
        return Source(suspect.site, -gap, (), True, UNBOOKED_IN, name)
    if gap < 0:
        return Source(suspect.site, -gap, claim.masses, False, UNBOOKED if end else UNBOOKED_OUT, name, end)
    return Source(suspect.site, gap, claim.masses, True, NEVER_WENT if end else NEVER_WENT_OUT, name, end)


def _followed(suspect: Suspect) -> bool:
    """True where it is known at which site the tonnes are; those booked as taken in that never came may be anywhere."""
    claim = suspect.claim
    return bool(np.isfinite(claim.allowed) and (claim.sent or claim.reported < claim.allowed))


def _named(city: City, book: Account, found: Audit, flow: str, extra: float) -> Source:
    ids = {name: i for i, name in enumerate(book.books.ids)}
    mass = ids.get(flow)
    if mass is None:
        row = city.flows.ids.index(flow) if flow in city.flows.ids else -1
        mass = next((m for m, rows in enumerate(book.rows) if row >= 0 and row in rows), None)
    if mass is None or book.books.to_site[mass] == GROWTH:
        raise OverlayError(
            tr(
                "no flow {flow}: an id of a flow is expected, or a way such as {way}",
                flow=repr(flow),
                way=book.books.ids[0],
            )
        )
    start, end = book.books.ends[mass]
    site, masses = int(book.books.from_site[mass]), (int(mass),)
    if extra > 0 and site < 0:
        return Source(int(book.books.to_site[mass]), extra, (), True, MORE, start, end)
    if extra > 0:
        return Source(site, extra, masses, False, MORE, start, end)
    said, allowed = found.reported[mass], found.reconciled[mass]
    gap = float(said - allowed) if np.isfinite(said) else 0.0
    return Source(max(site, 0), abs(gap) if site >= 0 else 0.0, masses, gap >= 0, DIFFERS, start, end)


def network_of(city: City, book: Account, found: Audit, source: Source, speed_km_h: float) -> Network:
    """The ways of the materials concerned, by what the audit found most likely, with waits by Little's law."""
    books, sites = book.books, city.sites
    materials = {books.materials[mass] for mass in source.masses} or set(books.materials)
    rows = [m for m in range(len(books.ids)) if books.from_site[m] >= 0 and books.materials[m] in materials]
    places: dict[str, int] = {}
    edges: dict[tuple[int, int], list[int]] = {}
    growth = np.zeros(len(sites))
    for mass in rows:
        site, to = int(books.from_site[mass]), int(books.to_site[mass])
        if to == GROWTH:
            growth[site] += max(np.nan_to_num(found.reconciled[mass]), 0.0)
            continue
        if to < 0:
            to = len(sites) + places.setdefault(books.ends[mass][1], len(places))
        if to != site and not _barred(source, mass, site):
            edges.setdefault((site, to), []).append(mass)
    keys = list(edges)
    amounts = np.array([np.nansum(found.reconciled[edges[key]]) for key in keys])
    lines = tuple(_line(city, book, edges[key]) for key in keys)
    xy = np.vstack((sites.xy, np.full((len(places), 2), np.nan)))
    for (_, to), line in zip(keys, lines):
        if to >= len(sites) and len(line):
            xy[to] = line[-1]
    start, end = (np.array([key[side] for key in keys], np.int64) for side in (0, 1))
    growth = np.append(growth, np.zeros(len(places)))
    ways, handled = _timed(city, start, end, amounts, growth, lines, speed_km_h, source)
    return Network(ways, (*sites.names, *places), xy, lines, handled)


def _barred(source: Source, mass: int, site: int) -> bool:
    """True for a way that the extra tonnes do not go, at the site where they start."""
    if site != source.site or not source.masses:
        return False
    return (mass in source.masses) == source.stays


def _timed(
    city: City, start: IntArray, end: IntArray, amounts: FloatArray, growth: FloatArray, lines: tuple, speed: float,
    source: Source,
) -> tuple[Ways, FloatArray]:  # fmt: skip
    steps = max(len(city.clock), 1)
    staying = growth if source.stays else np.where(np.arange(len(growth)) == source.site, 0.0, growth)
    share, stays = ripples.shares(start, amounts, staying)
    travel, wait = np.zeros(len(start)), np.zeros(len(growth))
    entering = np.bincount(end, np.maximum(amounts, 0), len(growth))
    entering = np.maximum(entering, np.bincount(start, np.maximum(amounts, 0), len(growth)) + growth) / steps
    if hours := STEP_HOURS.get(city.clock.step, 0.0):
        wait = ripples.waits(mean_stock(city, len(growth)), entering)
        if not city.crs.local:
            travel = np.array([_length(line) / METRES_PER_KM / speed / hours for line in lines])
    if not source.stays:
        wait[source.site] = 0.0
    return Ways(start, end, share, travel, wait, stays), entering


def mean_stock(city: City, places: int) -> FloatArray:
    """(k,) tonnes that lie at each site in the mean over the surveyed steps; 0 where no stock is recorded.

    Surveys of the same stock count once.
    """
    total, tonnes = np.zeros(places), levels(city).tonnes
    known = np.isfinite(tonnes)
    mean = np.nan_to_num(tonnes).sum(axis=0) / np.maximum(known.sum(axis=0), 1)
    total[: len(mean)] = mean.sum(axis=1)
    return total


def _line(city: City, book: Account, masses: list[int]) -> FloatArray:
    """(p, 2) the recorded way of one of the flows, or the straight line; none where an end has no place."""
    flows = city.flows
    rows = np.concatenate([book.rows[mass] for mass in masses])
    if flows.routes is not None:
        starts = flows.routes.starts
        for row in rows:
            if starts[row + 1] - starts[row] >= 2:
                return flows.routes.xy[starts[row] : starts[row + 1]]
    line = np.array([flows.origin.xy[rows[0]], flows.destination.xy[rows[0]]])
    return line if np.isfinite(line).all() else np.zeros((0, 2))


def _length(line: FloatArray) -> float:
    return float(np.hypot(*np.diff(line, axis=0).T).sum()) if len(line) > 1 else 0.0


def added_by_step(city: City, book: Account, source: Source) -> FloatArray:
    """(t,) extra tonnes of each step: as the flows concerned were booked over time, evenly where they have no date."""
    steps = max(len(city.clock), 1)
    rows = [book.rows[mass] for mass in source.masses]
    chosen = np.concatenate(rows) if rows else np.zeros(0, np.int64)
    flows = city.flows
    if source.masses and any(flows.basis[row] == "reported" for row in chosen):
        chosen = np.array([row for row in chosen if flows.basis[row] == "reported"], np.int64)
    _, step, tonnes = moving.by_step(np.nan_to_num(flows.tonnes[chosen]), flows.first[chosen], flows.last[chosen])
    weight = np.bincount(step[step < steps], tonnes[step < steps], steps)
    if weight.sum() <= 0:
        weight = np.ones(steps)
    return source.tonnes * weight / weight.sum()
