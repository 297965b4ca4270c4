"""Two days of sorties from every hive: where each swarm of drones flew, what it carried home."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from city.draw import Draw, FloatArray

from terra import places
from terra.ledger import Ledger
from terra.things import STREAMS

FIRST_DAY, HARVEST_DAYS = 7, 2  # 13 and 14 March
PER_DAY, STOPS = 16, 5  # sorties of each hive on a day, districts that one visits
TURN = (0, 1, 1, 2)  # the streams of a hive's sorties, in turn
START_S, APART_S, LATE_S = 6 * 3600, 1_700, 900  # the first start of a day, the time between two, how late one may be
PACE = 14.0  # metres a second
STOP_S = 240  # at each district
DRONE_KG = 25.0  # what one drone of a swarm carries


@dataclass(frozen=True, slots=True)
class Sortie:
    """One flight of a swarm. points: (p, 3) seconds since the record opened, x, y; it begins and ends at its hive."""

    name: str
    drones: int
    hive: int
    stream: str
    day: int
    districts: tuple[int, ...]
    load_kg: float
    metres: float
    points: FloatArray


def make(seed: int, book: Ledger, centres: FloatArray) -> list[Sortie]:
    """The sorties of the harvest days. All of a hive's of one stream and day together carry what it took in."""
    draw, sorties = Draw(seed, "sorties"), []
    for hive in places.numbers(book.sites, places.HIVE):
        served = sorted({edge.origin for edge in book.edges if edge.to_site and edge.destination == hive})
        for day in range(FIRST_DAY, FIRST_DAY + HARVEST_DAYS):
            loads = _loads(draw, book, hive, day)
            for number in range(PER_DAY):
                start = day * 86_400 + START_S + number * APART_S + draw.integer(LATE_S)
                stops = _stops(draw, centres, served)
                way = np.concatenate((
                    [book.sites[hive].xy], centres[stops] + 60.0 * draw.normal((len(stops), 2)), [book.sites[hive].xy]
                ))  # fmt: skip
                points, metres = _timed(np.round(way, 1), start)
                sorties.append(Sortie(
                    f"sortie {len(sorties) + 1:03d}", int(np.ceil(loads[number] / DRONE_KG)), hive,
                    STREAMS[TURN[number % len(TURN)]], day, tuple(stops), loads[number], metres, points,
                ))  # fmt: skip
    return sorties


def _loads(draw: Draw, book: Ledger, hive: int, day: int) -> list[float]:
    """Kilograms of each sortie of a day: what the hive took in of its stream, shared out unevenly."""
    weight = np.exp(0.18 * draw.normal(PER_DAY))
    streams = np.array([TURN[number % len(TURN)] for number in range(PER_DAY)])
    total = np.array([1000.0 * book.intake(hive, material)[day] for material in range(len(STREAMS))])
    shared = np.bincount(streams, weight, len(STREAMS))
    return [round(float(one), 1) for one in weight * (total / shared)[streams]]


def _stops(draw: Draw, centres: FloatArray, served: list[int]) -> list[int]:
    """A district by chance, then each time one of the nearest that were not visited yet."""
    spots = centres[served]
    order = [draw.integer(len(served))]
    while len(order) < min(STOPS, len(served)):
        away = np.hypot(*(spots - spots[order[-1]]).T)
        away[order] = np.inf
        order.append(int(np.argmin(away * np.exp(0.25 * draw.normal(len(away))))))
    return [served[i] for i in order]


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
