"""The rows that are published of the days: weighed at gates, tallied by scavengers, told by operators, surveyed."""

from __future__ import annotations

import numpy as np
from city.batches import Step
from city.draw import Draw, FloatArray
from city.ledger import Edge
from city.records import Row, stated

from terra import places
from terra.ledger import Ledger
from terra.weather import DAYS

ROUND_DAYS, RETURN_DAYS, TALLY_DAYS = 28, 28, 7  # covered by one row: of collection, of a return, of a tally
ROUND, BRIDGE, RETURN, TALLY, YARD, BATCH = 0.03, 0.02, 0.015, 0.10, 0.03, 0.01  # relative standard uncertainties
FLUE, GOODS = 0.06, 0.025  # of the vapour, of what is handed over as food, fuel and building material


def flows(seed: int, book: Ledger, steps: list[Step]) -> list[Row]:
    """All rows: first what was weighed, each tonne once, a batch apart from the rest; then what the operators tell."""
    draw, rows = Draw(seed, "gates"), []
    by_edge: dict[int, list[Step]] = {}
    for step in steps:
        by_edge.setdefault(step.edge, []).append(step)
    for number, (edge, true) in enumerate(zip(book.edges, book.true)):
        rest = true.copy()
        for step in by_edge.get(number, []):
            rest[step.day] -= step.tonnes
            sigma = stated(BATCH * step.tonnes)
            found = round(step.tonnes + sigma * float(draw.normal(1)[0]), 3)
            rows.append(Row(edge, found, sigma, step.day, step.day, "measured", step))
        rows += _summed(draw, edge, rest, (_share(book, edge), _length(book, edge)), "measured")
    told = Draw(seed, "returns")
    for edge, booked in zip(book.edges, book.booked):
        if edge.reporter >= 0:
            rows += _summed(told, edge, booked, (RETURN, RETURN_DAYS if edge.from_site else DAYS), "reported")
    return rows


def yards(seed: int, book: Ledger) -> list[tuple[int, int, int, float, float]]:
    """Surveys at the end of a day: site, material, day, tonnes, sigma; daily at the works, else weekly."""
    draw, rows = Draw(seed, "yards"), []
    for (site, material), lying in book.yards.items():
        days = range(DAYS) if daily(book, site) else range(6, DAYS, 7)
        noise = draw.normal(DAYS)
        for day in days:
            found = round(float(lying[day] * (1.0 + YARD * noise[day])), 3)
            if found > 0:
                rows.append((site, material, day, found, stated(YARD * found)))
    return rows


def daily(book: Ledger, site: int) -> bool:
    """True where every day has weights and a survey: the works and the hall."""
    kind = book.sites[site].kind
    return kind in (*places.VAULTS.values(), places.CONVERTER, places.HALL)


def _length(book: Ledger, edge: Edge) -> int:
    """Days that one row of weights covers."""
    if not edge.from_site:
        return ROUND_DAYS
    if edge.reporter < 0 or book.sites[edge.origin].kind in (places.CAMP, places.EXPORT):
        return TALLY_DAYS
    return 1


def _share(book: Ledger, edge: Edge) -> float:
    """Relative standard uncertainty of one row of weights."""
    if edge.reporter < 0:
        return TALLY
    if not edge.from_site:
        return ROUND
    ends = {places.AIR: FLUE, places.KITCHENS: GOODS, places.POWER: GOODS, places.BUILDING: GOODS}
    return ends.get(edge.destination, BRIDGE)


def _summed(draw: Draw, edge: Edge, daily_t: FloatArray, how: tuple[float, int], basis: str) -> list[Row]:
    share, length = how
    sums = daily_t.reshape(-1, length).sum(axis=1)
    sigma = stated(share * sums.mean())
    found = np.round(np.maximum(sums + sigma * draw.normal(len(sums)), 0.001), 3)
    return [Row(edge, float(t), sigma, i * length, (i + 1) * length - 1, basis) for i, t in enumerate(found)]
