"""The eco-credits: earned at depots and workshops, spent, bought up, shared again; booked twice, line by line.

Every account belongs to a holder. One entry's lines add up to nothing: what one holder gains another one gives.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from city.draw import Draw, FloatArray

from layered.moving import MADE_AGAIN, MONTHS, Year
from layered.titles import OFFICE
from layered.works import DEPOT, WORKSHOP

ISSUER = "Credit Office"
RATES = np.array((9.0, 3.0, 1.0, 0.0))  # credits a kilogram of each material
SORTED = np.array((0.10, 0.09, 0.26, 0.0))  # share of a round that was sorted, and is paid
CRAFT = 1.6  # what is brought to a workshop earns so many times as much
FEE = 0.06  # of it, for the workshop
FIRST = 1  # the month from which credits are paid
SPENT = 0.42  # of what people hold, each month
# The five names of one house, and eight who have nothing to do with it; two of those share a door as well.
HOUSE = ("Halcyon Retail Trust", "Brightwater Holdings", "Sixth Deck Leasing", "Meadow & Crane", "Perpetua Exchange")
OTHERS = (
    "Tally & Daughters", "Lowgate Bakers", "Rook Lane Tools", "Chute Cartage", "Gallery Physicians", "Skyhook Shipping",
    "Orchard Schools", "Quill Press",
)  # fmt: skip
OWN_DOORS = (
    "Hinge Row 3", "Salt Drift 18", "Hinge Row 3", "Lantern Square 7", "Lantern Square 22", "Salt Drift 2",
    "Gilt Crown 31", "Hinge Row 40",
)  # fmt: skip
HOUSE_DOOR = f"{OFFICE} 9"
BOUGHT = np.array((0.80, 0.74, 0.50, 0.16, 0.04, 0.02))  # of what is held on each level, in a month of buying
BUYING = (5, 6, 7, 8, 9)  # June to October
SMALL = 0.02  # of what a district holds, that the eight buy in a month
PARTNER = 10  # November: the house gives back
GIVEN, TO_SHOPS = 0.88, 0.55  # of what it holds; of that, to the workshops


@dataclass(frozen=True, slots=True)
class Holder:
    """Whose an account is: the citizens of a district, a workshop, a company, the office that issues."""

    id: str
    name: str
    kind: str
    office: str  # where it is registered
    district: int | None = None
    work: int | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One line of an entry. work: the place where it was earned, None where that says nothing."""

    entry: int
    month: int
    holder: int
    kind: str
    credits: int
    work: int | None = None


@dataclass(slots=True)
class Books:
    """holders, the lines of the year, and balance (holders, MONTHS): what each holds at every month's end."""

    holders: list[Holder]
    lines: list[Line]
    balance: np.ndarray
    earned: FloatArray  # (districts,) of the year

    def of_kind(self, kind: str) -> np.ndarray:
        return np.array([i for i, holder in enumerate(self.holders) if holder.kind == kind])


def make(seed: int, year: Year, names: list[str], level: np.ndarray) -> Books:
    """The year's books."""
    holders = _holders(year, names)
    books = Books(holders, [], np.zeros((len(holders), MONTHS), np.int64), np.zeros(len(names)))
    earning = _earning(year)
    draws = Draw(seed, "market"), Draw(seed, "spending")
    held = np.zeros(len(holders), np.int64)
    for month in range(FIRST, MONTHS):
        for district, work, credits in earning[month]:
            _earn(books, held, month, district, work, credits)
        _spend(draws[1], books, held, month)
        _trade(draws[0], books, held, month, level)
        if month == PARTNER:
            _share(books, held, month, level)
        books.balance[:, month] = held
    return books


def _holders(year: Year, names: list[str]) -> list[Holder]:
    citizens = [Holder("", f"Citizens of {name}", "citizens", name, i) for i, name in enumerate(names)]
    shops = [Holder("", work.name, "workshop", f"{names[work.district]} 1", work.district, i)
             for i, work in enumerate(year.works) if work.kind == WORKSHOP]  # fmt: skip
    firms = [Holder("", name, "company", HOUSE_DOOR) for name in HOUSE]
    firms += [Holder("", name, "company", door) for name, door in zip(OTHERS, OWN_DOORS, strict=True)]
    firms.sort(key=lambda firm: firm.name)
    issuer = Holder("", ISSUER, "issuer", f"{OFFICE} 1")
    return [Holder(f"h{i + 1:03d}", h.name, h.kind, h.office, h.district, h.work)
            for i, h in enumerate([*citizens, *shops, *firms, issuer])]  # fmt: skip


def _earning(year: Year) -> list[list[tuple[int, int, float]]]:
    """Of each month: district, work and credits."""
    found: list[dict[tuple[int, int], float]] = [{} for _ in range(MONTHS)]
    for edge, tonnes in zip(year.edges, year.tonnes):
        if edge.from_work:
            continue
        shop = year.works[edge.destination].kind == WORKSHOP
        if not shop and year.works[edge.destination].kind != DEPOT:
            continue
        rate = RATES[edge.material] * (CRAFT if shop and edge.material in MADE_AGAIN else SORTED[edge.material])
        for month in range(FIRST, MONTHS):
            key = edge.origin, edge.destination
            found[month][key] = found[month].get(key, 0.0) + 1000.0 * rate * tonnes[month]
    return [[(d, w, c) for (d, w), c in sorted(month.items()) if c >= 1.0] for month in found]


def _entry(books: Books, held: np.ndarray, month: int, kind: str, lines: list[tuple[int, int]], work=None) -> None:
    """One entry: (holder, credits), the credits in sum nothing."""
    number = books.lines[-1].entry + 1 if books.lines else 1
    for holder, credits in lines:
        if credits:
            books.lines.append(Line(number, month, holder, kind, int(credits), work))
            held[holder] += credits


def _earn(books: Books, held: np.ndarray, month: int, district: int, work: int, credits: float) -> None:
    issuer = len(books.holders) - 1
    shop = next((i for i, holder in enumerate(books.holders) if holder.work == work), None)
    fee = 0 if shop is None else round(FEE * credits)
    paid = round(credits) - fee
    books.earned[district] += paid
    lines = [(district, paid), (issuer, -paid - fee)] + ([] if shop is None else [(shop, fee)])
    _entry(books, held, month, "recycling" if shop is None else "upcycling", lines, work)


def _spend(draw: Draw, books: Books, held: np.ndarray, month: int) -> None:
    """People and workshops pay with credits: what is paid goes back to the office."""
    issuer = len(books.holders) - 1
    share = SPENT * np.exp(0.1 * draw.normal(len(books.holders)))
    for i, holder in enumerate(books.holders):
        if holder.kind in ("citizens", "workshop"):
            paid = int(share[i] * held[i])
            _entry(books, held, month, "spent", [(i, -paid), (issuer, paid)])


def _trade(draw: Draw, books: Books, held: np.ndarray, month: int, level: np.ndarray) -> None:
    """Companies buy credits from people: the house from those who need money, the others a little here and there."""
    firms = books.of_kind("company")
    house = [i for i in firms if books.holders[i].office == HOUSE_DOOR]
    others = [i for i in firms if i not in house]
    chance, which = draw.uniform(size=len(level)), draw.uniform(size=(len(level), 2))
    noise = draw.normal(len(level))
    for district, number in enumerate(level):
        if chance[district] < 0.25:
            buyer = others[int(which[district, 0] * len(others))]
            sold = int(SMALL * held[district])
            _entry(books, held, month, "sale", [(district, -sold), (buyer, sold)])
        if month in BUYING:
            buyer = house[int(which[district, 1] * len(house))]
            share = np.clip(BOUGHT[number - 1] * np.exp(0.12 * noise[district]), 0.0, 0.95)
            sold = int(share * held[district])
            _entry(books, held, month, "sale", [(district, -sold), (buyer, sold)])


def _share(books: Books, held: np.ndarray, month: int, level: np.ndarray) -> None:
    """The house becomes a partner: workshops and the people of the two lowest levels get their part."""
    shops = books.of_kind("workshop")
    low = np.flatnonzero(level <= 2)
    for firm in books.of_kind("company"):
        if books.holders[firm].office != HOUSE_DOOR:
            continue
        given = int(GIVEN * held[firm])
        parts = _parts(int(TO_SHOPS * given), shops) + _parts(given - int(TO_SHOPS * given), low)
        _entry(books, held, month, "shared", [(int(firm), -given), *parts])


def _parts(credits: int, holders: np.ndarray) -> list[tuple[int, int]]:
    """Equal parts, the first ones a credit more where it does not come out even."""
    each, over = divmod(credits, len(holders))
    return [(int(holder), each + (k < over)) for k, holder in enumerate(holders)]
