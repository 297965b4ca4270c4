"""What the people of Neo-Terra say, earn, own, are paid and have agreed; and what other cities say of themselves."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from city.draw import Draw, FloatArray

from terra import places
from terra.ledger import BYPRODUCT, DARK, DEBATE, DEMONSTRATION, ELECTRONICS, PLASTIC, RESIDUE, Ledger
from terra.weather import DAYS

PUBLISHED = 74  # the day on which the board publishes what the vaults leave behind
PERIOD = 28  # days of a bill
PRICES = {  # credits a tonne that the sender pays to whom takes it
    "landfill": ("Nine Wells Disposal", 46.0), "hazard hall": ("Ecolife", 385.0),
    "disused factory": ("Nine Wells Disposal", 118.0),
}  # fmt: skip
OWNERS = (
    ("Halden Holdings", "Urban Mining Corporation", 34.0), ("Kint Laboratories", "Urban Mining Corporation", 21.0),
    ("City of Neo-Terra", "Urban Mining Corporation", 15.0), ("Many small holders", "Urban Mining Corporation", 30.0),
    ("Halden Holdings", "Nine Wells Disposal", 61.0), ("Orlan Freight", "Nine Wells Disposal", 39.0),
    ("Halden Holdings", "Orlan Freight", 80.0), ("Jax Orlan", "Orlan Freight", 20.0),
    ("Vey Foundation", "Ecolife", 55.0), ("City of Neo-Terra", "Ecolife", 25.0), ("Halden Holdings", "Ecolife", 20.0),
)  # fmt: skip
LIMITS = (
    ("dust", "Dust at home, yearly mean", "µg/m³", 7.0, "Assembly of the eastern districts"),
    ("vapour", "Vapour of by-products, mean of a day", "ng/m³", 60.0, "Assembly of the eastern districts"),
    ("by-product share", "By-product of what a vault takes in, mean of a day", "%", 6.0, "Oversight board"),
    ("uncounted", "By-product that no account holds, of what is weighed", "%", 5.0, "Oversight board"),
    ("stored", "By-product outside the hall", "t", 0.0, "Assembly of Tinker Flats"),
    ("dark", "Hours without power in one night", "h", 4.0, "Assembly of Stillwater"),
)  # fmt: skip
CITIES = (  # name, people, kg a head and day, won back %, by-product %, accounted for %, exposure of the poorest tenth
    ("Norhaven", 1_310_000, 1.12, 61.0, 2.9, 88.0, 1.19), ("Sable Delta", 2_240_000, 0.74, 48.0, 4.6, 57.0, 1.62),
    ("Kestrel Point", 640_000, 1.31, 70.0, 1.8, 94.0, 1.08), ("Aurelia Bay", 1_780_000, 0.98, 66.0, 2.4, 81.0, 1.33),
    ("Tessaly", 905_000, 0.83, 57.0, 3.5, 73.0, 1.41),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Polls:
    """support (DAYS, n): percent for full dependence. opened, refused (n,): percent if Ecolife opens its figures or
    refuses to, as asked in the week before the debate."""

    support: FloatArray
    opened: FloatArray
    refused: FloatArray


def polls(seed: int, *, wealth: FloatArray, vapour: FloatArray, dark_hours: FloatArray, informal: FloatArray) -> Polls:
    """What people answer. vapour (DAYS, n); informal (n,) share of what is picked up that scavengers take."""
    draw, count = Draw(seed, "polls"), len(wealth)
    rich = np.log(wealth / np.median(wealth))
    base = 0.42 + 0.50 * rich - 1.1 * informal + 0.13 * draw.normal(count)
    breathed = np.log1p(vapour[: DEMONSTRATION + 1].mean(axis=0)) / 3.0
    shock = np.log1p(vapour[DEMONSTRATION]) / 5.0
    day = np.arange(DAYS)[:, None]
    score = (base - _since(day, DEMONSTRATION, 6.0) * 0.35 * shock
             - _since(day, PUBLISHED, 9.0) * (0.10 + 0.25 * breathed)
             - _since(day, DEBATE, 4.0) * 0.06 - _since(day, DARK, 3.0) * 0.13 * dark_hours)  # fmt: skip
    support = 100.0 * _share(score + 0.05 * draw.normal((DAYS, count)))
    now = score[DEBATE - 3]
    opened = now + 0.16 - 0.10 * breathed + 0.06 * draw.normal(count)
    refused = now - 0.14 - 0.32 * breathed + 0.10 * rich + 0.06 * draw.normal(count)
    return Polls(np.round(support, 1), np.round(100.0 * _share(opened), 1), np.round(100.0 * _share(refused), 1))


def _since(day: FloatArray, event: int, lasting: float) -> FloatArray:
    """0 before an event, near 1 some days after it."""
    return np.where(day >= event, 1.0 - np.exp(-(day - event + 1.0) / lasting), 0.0)


def _share(score: FloatArray) -> FloatArray:
    return 1.0 / (1.0 + np.exp(-score))


def payments(seed: int, book: Ledger) -> list[tuple]:
    """Bills for taking residue and by-product: payer, payee, from, to, material, first day, tonnes billed, credits.

    A bill is for what the payee books; lorries to the factories are paid by the load.
    """
    draw, rows = Draw(seed, "payments"), []
    for edge, true, booked in zip(book.edges, book.true, book.booked):
        if edge.material not in (RESIDUE, BYPRODUCT) or not edge.from_site or not edge.to_site:
            continue
        payee, price = PRICES[book.sites[edge.destination].kind]
        billed = (true if edge.reporter < 0 else booked).reshape(-1, PERIOD).sum(axis=1)
        for number, tonnes in enumerate(billed):
            paid = float(tonnes) * price * float(np.exp(0.01 * draw.normal(1)[0]))
            rows.append((book.sites[edge.origin].owner, payee, edge.origin, edge.destination, edge.material,
                         number * PERIOD, round(float(tonnes), 2), round(paid)))  # fmt: skip
    return rows


def picked_up(book: Ledger, count: int) -> tuple[FloatArray, FloatArray]:
    """(n,) tonnes of electronics and plastic that the hives and that the scavengers took from each district."""
    hives, camps = np.zeros(count), np.zeros(count)
    for edge, tonnes in zip(book.edges, book.true):
        if not edge.from_site and edge.material in (ELECTRONICS, PLASTIC):
            (camps if edge.reporter < 0 else hives)[edge.origin] += tonnes.sum()
    return hives, camps


def livelihoods(seed: int, informal_t: FloatArray) -> tuple[FloatArray, FloatArray]:
    """(n,) people who live from what scavengers take in a district, and what they earn with it, credits a week."""
    draw = Draw(seed, "livelihoods")
    people = np.round(informal_t * 1.9 * np.exp(0.12 * draw.normal(len(informal_t))))
    income = informal_t / (DAYS / 7.0) * 610.0 * np.exp(0.08 * draw.normal(len(informal_t)))
    return people, np.round(income)


def tribes(seed: int, book: Ledger, land_xy: FloatArray) -> list[tuple[str, int, int, float, float, int, float]]:
    """Where each tribe works from week to week: tribe, camp, week, x, y, people, tonnes taken in that week."""
    draw, rows = Draw(seed, "tribes"), []
    for camp in places.numbers(book.sites, places.CAMP):
        weekly = book.intake(camp).reshape(-1, 7).sum(axis=1)
        spot = np.array(book.sites[camp].xy)
        near = land_xy[np.argsort(np.hypot(*(land_xy - spot).T), kind="stable")[:14]]
        for week, tonnes in enumerate(weekly):
            x, y = near[draw.integer(len(near))] + 90.0 * draw.normal(2)
            people = round(30.0 * float(tonnes) * float(np.exp(0.1 * draw.normal(1)[0]))) + 12
            rows.append((book.sites[camp].owner, camp, week, round(float(x), 1), round(float(y), 1), people,
                         round(float(tonnes), 2)))  # fmt: skip
    return rows


def hours(seed: int, book: Ledger) -> list[tuple[int, int, int, float]]:
    """Hour by hour what by-product left the vaults in the week of the demonstration: site, day, hour, kilograms."""
    draw, rows = Draw(seed, "hours"), []
    usual = 0.35 + np.exp(-(((np.arange(24) - 12.5) / 5.0) ** 2))
    for edge, tonnes in zip(book.edges, book.true):
        if edge.material != BYPRODUCT or book.sites[edge.origin].kind not in places.VAULTS.values():
            continue
        spiked = book.sites[edge.origin].name == places.SABOTAGED and not book.calm
        typical = float(np.median(tonnes))
        for day in range(DEMONSTRATION - 3, DEMONSTRATION + 4):
            shape = usual * np.exp(0.1 * draw.normal(24))
            kilos = 1000.0 * min(float(tonnes[day]), 1.6 * typical) * shape / shape.sum()
            if spiked and day == DEMONSTRATION:
                kilos[14:17] += 1000.0 * (float(tonnes[day]) - kilos.sum() / 1000.0) * np.array((0.46, 0.38, 0.16))
            rows += [(edge.origin, day, hour, round(float(kilo), 1)) for hour, kilo in enumerate(kilos)]
    return rows


def hazard(book: Ledger, thrown: FloatArray, weight: FloatArray) -> tuple[FloatArray, FloatArray]:
    """(n,) tonnes of by-product that the waste of each district became, and those that the hall's certificates name.

    thrown (n, THROWN): tonnes that went to hives and hubs. weight (n,): how readily a district is written down.
    """
    made = np.zeros(len(thrown))
    kinds = (*places.VAULTS.values(), places.CONVERTER)
    for number, kind in enumerate(kinds):
        left = sum(
            tonnes.sum()
            for edge, tonnes in zip(book.edges, book.true)
            if edge.material == BYPRODUCT and edge.from_site and book.sites[edge.origin].kind == kind
        )
        own = thrown[:, number] if number < 3 else thrown[:, 3:].sum(axis=1)
        made += float(left) * own / own.sum()
    hall = next(i for i, site in enumerate(book.sites) if site.kind == places.HALL)
    told = sum(booked.sum() for edge, booked in zip(book.edges, book.booked)
               if edge.to_site and edge.destination == hall)  # fmt: skip
    named = made * weight
    return made, named * float(told) / named.sum()
