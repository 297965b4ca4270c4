"""Two days of sorties from every hive: where each drone flew, what it carried home."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from city.draw import Draw, FloatArray

from terra import places
from terra.ledger import Ledger
from terra.things import STREAMS

FIRST_DAY, HARVEST_DAYS = 7, 2  # 13 and 14 March
PER_DAY, STOPS = 6, 5  # sorties of each hive on a day, districts that one visits
PACE = 14.0  # metres a second
STOP_S = 240  # at each district


@dataclass(frozen=True, slots=True)
class Sortie:
    """One flight. points: (p, 3) seconds since the record opened, x, y; it begins and ends at its hive."""

    name: str
    drone: str
    hive: int
    stream: str
    districts: tuple[int, ...]
    load_kg: float
    metres: float
    points: FloatArray


def make(seed: int, book: Ledger, centres: FloatArray) -> list[Sortie]:
    """The sorties of the harvest days: each hive sends its drones to some of the districts that it serves."""
    draw, sorties = Draw(seed, "sorties"), []
    for hive in places.numbers(book.sites, places.HIVE):
        served = sorted({edge.origin for edge in book.edges if edge.to_site and edge.destination == hive})
        for number in range(HARVEST_DAYS * PER_DAY):
            day = FIRST_DAY + number // PER_DAY
            start = day * 86_400 + 6 * 3600 + int(draw.uniform(0.0, 0.8) * 3600) + (number % PER_DAY) * 8_400
            stream = STREAMS[(0, 1, 1, 2)[draw.integer(4)]]
            sorties.append(_flown(draw, book, hive, centres[served], served, (len(sorties), start, stream)))
    return sorties


def _flown(draw: Draw, book: Ledger, hive: int, spots: FloatArray, served: list[int], what: tuple) -> Sortie:
    """One sortie: a district by chance, then each time the nearest of those not yet visited, and home again."""
    number, start, stream = what
    first = draw.integer(len(served))
    order = [first]
    while len(order) < min(STOPS, len(served)):
        away = np.hypot(*(spots - spots[order[-1]]).T)
        away[order] = np.inf
        order.append(int(np.argmin(away * np.exp(0.25 * draw.normal(len(away))))))
    home = np.array([book.sites[hive].xy])
    bends = np.concatenate((home, spots[order] + 60.0 * draw.normal((len(order), 2)), home))
    points, metres = _timed(np.round(bends, 1), start)
    load = round(float(16.0 + 13.0 * draw.uniform() + 2.0 * draw.normal(1)[0]), 1)
    drone = f"{book.sites[hive].name.removesuffix(' Hive')} {1 + number % 6}"
    return Sortie(
        f"sortie {number + 1:03d}", drone, hive, stream, tuple(served[i] for i in order), load, metres, points
    )


def _timed(bends: FloatArray, start: int) -> tuple[FloatArray, float]:
    """(p, 3) points with their seconds, two for each stop on the way, and the metres that are flown."""
    legs = np.hypot(*np.diff(bends, axis=0).T)
    second, rows = start, [(start, *bends[0])]
    for number, (way, there) in enumerate(zip(legs, bends[1:])):
        second += max(round(float(way) / PACE), 1)
        rows.append((second, *there))
        if number < len(legs) - 1:
            second += STOP_S
            rows.append((second, *there))
    return np.array(rows, float), round(float(legs.sum()))
