"""A year of matter: what the cells throw away, what the halls make of it, and the rows that are weighed and told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from city.draw import Draw, FloatArray
from city.ledger import through
from city.places import distances
from city.records import stated

from nano import loads as consignments
from nano.loads import WEEKS, Load
from nano.places import AIR, CARRIERS, GOODS, HEART, PIT, Site, number, numbers, xy_of

PERIOD = 4  # weeks that a round's weight and a return cover
PRODUCTS = ((GOODS, "carbon", 0.36), (GOODS, "metal", 0.19), (GOODS, "silica", 0.21), (AIR, "vapour", 0.18),
            (PIT, "ash", 0.06))  # of what a hall takes apart, biohazard left out  # fmt: skip
CLEANED = ((GOODS, "carbon", 0.60), (AIR, "vapour", 0.37), (PIT, "ash", 0.03))  # what the Heart makes of biohazard
HAZARD_SHARE, CLINIC_WEEKLY = 0.0036, 0.115  # of a hall's intake; tonnes a week and clinic
ROUND, GATE, AIR_GATE, LOAD, RETURN, YARD = 0.03, 0.015, 0.03, 0.01, 0.015, 0.03  # relative standard uncertainty


@dataclass(frozen=True, slots=True)
class Row:
    """One published flow. origin: "c<number>" or "s<number>"; end: the same or a place outside the account."""

    origin: tuple[str, int]
    end: tuple[str, int] | str
    material: str
    tonnes: float
    sigma: float
    first: int
    last: int
    basis: str = "measured"
    reporter: int = -1
    batch: str = ""


@dataclass(frozen=True, slots=True)
class Year:
    """made: (cells, 52) tonnes thrown away. halls: (n,) the hall of each cell. loads, rows and surveyed yards."""

    made: FloatArray
    halls: np.ndarray
    loads: list[Load]
    rows: list[Row]
    yards: list[tuple[int, str, int, float, float]]


def make(seed: int, sites: list[Site], centres: FloatArray, population: FloatArray, credits: FloatArray, *,
         honest: bool) -> Year:  # fmt: skip
    """The whole year. honest: every carrier brings what it was given."""
    made = _made(Draw(seed, "waste"), population, credits)
    halls = np.array(numbers(sites, "recovery"))
    draw = Draw(seed, "rounds")
    away = distances(centres, xy_of(sites, halls.tolist()))
    home = halls[np.argmin(away * np.exp(0.05 * draw.normal(away.shape)), axis=1)]
    intake = {int(hall): made[home == hall].sum(axis=0) for hall in halls}
    wards = _wards(sites, centres)
    gathered = {hall: HAZARD_SHARE * tonnes for hall, tonnes in intake.items()}
    ill = {clinic: CLINIC_WEEKLY * np.exp(0.15 * draw.normal(WEEKS)) for clinic in wards}
    sealed = consignments.make(seed, sites, gathered | ill, honest=honest)
    book = _Book(Draw(seed, "gates"), sites)
    for cell, weekly in enumerate(made):
        hall = int(home[cell])
        book.weighed(("c", cell), ("s", hall), "discards", weekly, ROUND)
        book.told(("c", cell), ("s", hall), "discards", weekly, hall, WEEKS)
    for clinic, cells in wards.items():
        for cell in cells:
            book.weighed(("c", cell), ("s", clinic), "biohazard", ill[clinic] / len(cells), ROUND)
            book.told(("c", cell), ("s", clinic), "biohazard", ill[clinic] / len(cells), clinic, WEEKS)
    for hall, tonnes in intake.items():
        book.works(hall, tonnes, sealed, PRODUCTS, release=0.85)
    for clinic in wards:
        book.yard(clinic, "biohazard", np.cumsum(ill[clinic] - _sent(sealed, clinic)))
    book.carried(sealed)
    heart = number(sites, HEART)
    book.works(heart, consignments.weekly(sealed, of="arrived"), (), CLEANED, release=0.7, step=1)
    return Year(made, home, sealed, book.rows, book.yards)


def _made(draw: Draw, population: FloatArray, credits: FloatArray) -> FloatArray:
    """(cells, 52) tonnes: the rich throw away more; spring and the light feast in week 48 bring more."""
    count, week = len(population), np.arange(WEEKS)
    kilograms = 6.4 * (credits / 15_000.0) ** 0.75 * np.exp(0.12 * draw.normal(count))
    season = 1.0 + 0.08 * np.sin(2.0 * np.pi * (week - 6) / WEEKS) + 0.22 * np.exp(-(((week - 48.0) / 2.0) ** 2))
    return (population * kilograms / 1000.0)[:, None] * season * np.exp(0.06 * draw.normal((count, WEEKS)))


def _wards(sites: list[Site], centres: FloatArray) -> dict[int, list[int]]:
    """The eight cells that bring their sick-room waste to each clinic; no cell to two of them."""
    taken: set[int] = set()
    wards = {}
    for clinic in numbers(sites, "clinic"):
        order = np.argsort(np.hypot(*(centres - np.array(sites[clinic].xy)).T), kind="stable").tolist()
        wards[clinic] = [cell for cell in order if cell not in taken][:8]
        taken.update(wards[clinic])
    return wards


def _sent(loads: list[Load], sender: int) -> FloatArray:
    return consignments.weekly(loads, where=lambda load: load.origin == sender)


class _Book:
    """Gathers the rows: what truly moved is weighed with its uncertainty, what operators tell is their own."""

    def __init__(self, draw: Draw, sites: list[Site]) -> None:
        self.rows: list[Row] = []
        self.yards: list[tuple[int, str, int, float, float]] = []
        self._draw, self._sites = draw, sites

    def weighed(self, origin, end, material: str, weekly: FloatArray, share: float, length: int = PERIOD) -> None:
        """Sums of `length` weeks as a weighbridge sees them."""
        self._summed(origin, end, material, weekly, share, length, "measured", -1)

    def told(self, origin, end, material: str, weekly: FloatArray, reporter: int, length: int = PERIOD) -> None:
        """The operator's return about it, every four weeks; about the round of one cell once a year."""
        self._summed(origin, end, material, weekly, RETURN, length, "reported", reporter)

    def _summed(self, origin, end, material, weekly, share, length, basis, reporter) -> None:
        sums = weekly.reshape(-1, length).sum(axis=1)
        if not sums.any():
            return
        sigma = stated(share * float(sums.mean()))
        found = np.round(np.maximum(sums + sigma * self._draw.normal(len(sums)), 0.0), 3)
        found[sums == 0.0] = 0.0  # where nothing went, nothing was weighed
        for step, tonnes in enumerate(found.tolist()):
            span = (step * length, (step + 1) * length - 1)
            self.rows.append(Row(origin, end, material, tonnes, sigma, *span, basis, reporter))

    def yard(self, site: int, material: str, lying: FloatArray, until: int = WEEKS) -> None:
        """What a crew of the city finds there at the end of every fourth week, as long as it is let in."""
        for week in range(PERIOD - 1, until, PERIOD):
            sigma = stated(YARD * float(lying[week]))
            tonnes = round(max(float(lying[week]) + sigma * float(self._draw.normal(1)[0]), 0.0), 3)
            self.yards.append((site, material, week, tonnes, sigma))

    def works(self, site: int, intake: FloatArray, sealed, products, *, release: float, step: int = PERIOD) -> None:
        """A works takes its intake apart: loads leave under seal, the rest goes its ways; what is left lies there."""
        hazard = HAZARD_SHARE * intake if sealed else np.zeros(WEEKS)
        out, lying = through(intake - hazard, release)
        kept = np.cumsum(hazard - _sent(sealed, site)) if sealed else np.zeros(WEEKS)
        shares = np.array([share for *_, share in products])[:, None]
        shares = shares * np.exp(0.04 * self._draw.normal((len(products), WEEKS)))
        for (place, material, _), share in zip(products, shares / shares.sum(axis=0)):
            end = ("s", number(self._sites, place)) if place == PIT else place
            self.weighed(("s", site), end, material, out * share, AIR_GATE if place == AIR else GATE, step)
            self.told(("s", site), end, material, out * share, site)
        self.yard(site, "discards" if sealed else "biohazard", lying)
        if sealed:
            self.yard(site, "biohazard", kept)

    def carried(self, sealed: list[Load]) -> None:
        """Each load is weighed where it is sealed and, if it comes, at the Heart's gate; carriers tell the rest."""
        heart = ("s", number(self._sites, HEART))
        for load in sealed:
            way = [("s", load.origin), *([("s", load.carrier)] if load.carrier >= 0 else []), heart]
            weights = [load.tonnes] * (len(way) - 2) + [load.arrived]
            for origin, end, tonnes in zip(way, way[1:], weights):
                if tonnes > 0:
                    sigma = stated(LOAD * tonnes)
                    found = round(tonnes + sigma * float(self._draw.normal(1)[0]), 3)
                    self.rows.append(Row(origin, end, "biohazard", found, sigma, load.week, load.week, batch=load.name))
        for sender in dict.fromkeys(load.origin for load in sealed):
            carrier = next(load.carrier for load in sealed if load.origin == sender)
            if carrier >= 0:
                self.told(("s", sender), ("s", carrier), "biohazard", _sent(sealed, sender), sender)
        for name in CARRIERS:  # all of them book all of it as brought
            carrier = number(self._sites, name)
            given = consignments.weekly(sealed, where=lambda load, who=carrier: load.carrier == who)
            self.told(("s", carrier), heart, "biohazard", given, carrier)
            shut = any(load.end for load in sealed if load.carrier == carrier)
            self.yard(carrier, "biohazard", np.zeros(WEEKS), until=consignments.FIRST if shut else WEEKS)


def by_period(rows: list[Row]) -> Iterator[Row]:
    """The rows in the order of their first week."""
    yield from sorted(rows, key=lambda row: (row.first, row.last))
