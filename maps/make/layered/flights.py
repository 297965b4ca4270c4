"""What moved under recorders: advertising drones over the festival's one hour, and Malik's rounds before and after."""

from __future__ import annotations

import datetime
import itertools

import numpy as np
from city.draw import Draw, FloatArray

from layered.titles import bearing

START = datetime.datetime(2045, 1, 1)
EVENING = datetime.datetime(2045, 6, 23, 20, 0)
DRONES, STEP_S, HOUR_S = 48, 30, 3600
GATHERED_S, LEAVING_S = 900.0, 2700.0  # when the swarm is complete, and when it begins to leave
ROUNDS = (215.0, 160.0, 260.0, 120.0)  # bearings of Malik's four rounds
STOPS, HALF_WIDTH_DEG = 11, 30.0
PACE, STOP_S, POINT_S = 2.4, 240, 120  # metres a second, seconds at each stop, seconds between two points
DAYS = {"before": datetime.datetime(2045, 3, 6, 7, 0), "after": datetime.datetime(2045, 11, 13, 7, 0)}
Point = tuple[str, str, str, int, float, float]


def seconds(moment: datetime.datetime) -> int:
    """Since the start of the clock."""
    return int((moment - START).total_seconds())


def drones(seed: int, square: FloatArray) -> list[Point]:
    """track, kind, phase, seconds, x, y: they come from all sides, circle over the square, and leave."""
    draw = Draw(seed, "drones")
    times = np.arange(0, HOUR_S + 1, STEP_S)
    rows: list[Point] = []
    for number in range(DRONES):
        angle, home = draw.uniform(0.0, 2.0 * np.pi), draw.uniform(700.0, 1300.0)
        circle, speed = draw.uniform(60.0, 330.0), draw.uniform(0.006, 0.014) * (1.0 if draw.uniform() < 0.7 else -1.0)
        late = draw.uniform(0.0, 0.6)
        coming = np.clip((times / GATHERED_S - late) / (1.0 - late), 0.0, 1.0)
        leaving = np.clip((times - LEAVING_S) / (HOUR_S - LEAVING_S) * draw.uniform(0.9, 1.3), 0.0, 1.0)
        out = _eased(1.0 - coming) + _eased(leaving)
        away = circle + (home - circle) * out
        turn = angle + speed * STEP_S * np.cumsum((1.0 - out) ** 2)  # they come and leave straight, and circle between
        sway = 25.0 * np.sin(times / 47.0 + number)
        x = square[0] + away * np.cos(turn) + sway
        y = square[1] + away * np.sin(turn) - sway
        rows += [(f"Drone {number + 1:02d}", "drone", "", seconds(EVENING) + int(t), round(float(a), 1),
                  round(float(b), 1)) for t, a, b in zip(times, x, y)]  # fmt: skip
    return rows


def rounds(seed: int, centres: FloatArray, level: np.ndarray) -> list[Point]:
    """Malik's rounds: the same stops before and after, in the order they came up and in a shorter one."""
    draw = Draw(seed, "rounds of Malik")
    rows: list[Point] = []
    for number, heading in enumerate(ROUNDS, 1):
        off = np.abs((bearing(centres) - heading + 180.0) % 360.0 - 180.0)
        there = np.flatnonzero((level <= 2) & (off <= HALF_WIDTH_DEG))
        there = np.array(draw.shuffled(there.tolist()))[:STOPS]
        way = centres[np.append(there, there[0])]
        for phase, points in (("before", way), ("after", shortened(way))):
            rows += [(f"Malik's round {number} {phase}", "round", phase, seconds(DAYS[phase]) + t, x, y)
                     for t, x, y in _timed(points)]  # fmt: skip
    return rows


def length(way: FloatArray) -> float:
    """Metres of a way of straight legs."""
    return float(np.hypot(*np.diff(way, axis=0).T).sum())


def shortened(way: FloatArray) -> FloatArray:
    """The same stops from the same start and back, no two legs crossing any more (2-opt)."""
    best = way.copy()
    better = True
    while better:
        better = False
        for i in range(1, len(best) - 2):
            for j in range(i + 1, len(best) - 1):
                other = np.concatenate((best[:i], best[i : j + 1][::-1], best[j + 1 :]))
                if length(other) < length(best) - 1e-6:
                    best, better = other, True
    return best


def _timed(way: FloatArray) -> list[tuple[int, float, float]]:
    """A point at every stop, when it is reached and left, and every two minutes between."""
    rows, now = [], 0
    for here, there in itertools.pairwise(way):
        takes = int(np.ceil(np.hypot(*(there - here)) / PACE))
        for t in range(0, takes, POINT_S):
            x, y = here + (there - here) * (t / takes)
            rows.append((now + t, round(float(x), 1), round(float(y), 1)))
        now += takes
        rows.append((now, round(float(there[0]), 1), round(float(there[1]), 1)))
        now += STOP_S
    return rows


def _eased(share: FloatArray) -> FloatArray:
    return share * share * (3.0 - 2.0 * share)
