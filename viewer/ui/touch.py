"""Fingers on the map, told apart without Qt: one drags, two zoom, twist and tilt, palms are ignored."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

Point = tuple[float, float]
MOST_FINGERS = 3  # more contacts are a palm or a sleeve
TILT_DEG_PER_PX = 0.25
SLACK_PX = 3.0


@dataclass(frozen=True, slots=True)
class Move:
    """What two frames of touch say: a drag, a zoom and a turn about `at`, a tilt."""

    at: Point = (0.0, 0.0)
    drag: Point = (0.0, 0.0)
    zoom: float = 1.0
    turn_deg: float = 0.0
    tilt_deg: float = 0.0


STILL = Move()


def read_move(before: Mapping[int, Point], after: Mapping[int, Point]) -> Move:
    """The move between two sets of fingers by number; STILL when their number changed, is none, or is over three."""
    if before.keys() != after.keys() or not 0 < len(after) <= MOST_FINGERS:
        return STILL
    fingers = sorted(after)
    if len(fingers) == 1:
        (old,), (new,) = before.values(), after.values()
        return Move(new, (new[0] - old[0], new[1] - old[1]))
    if len(fingers) > 2:
        return STILL
    return _two((before[fingers[0]], before[fingers[1]]), (after[fingers[0]], after[fingers[1]]))


def _two(old: tuple[Point, Point], new: tuple[Point, Point]) -> Move:
    middle = (new[0][0] + new[1][0]) / 2, (new[0][1] + new[1][1]) / 2
    slid = middle[0] - (old[0][0] + old[1][0]) / 2, middle[1] - (old[0][1] + old[1][1]) / 2
    wide_before, wide_after = math.dist(*old), math.dist(*new)
    together = abs(wide_after - wide_before) < SLACK_PX and abs(slid[1]) > abs(slid[0])
    if together and (new[0][1] - old[0][1]) * (new[1][1] - old[1][1]) > 0:
        return Move(middle, tilt_deg=-slid[1] * TILT_DEG_PER_PX)
    turn = math.degrees(_angle(new) - _angle(old))
    return Move(middle, slid, wide_after / max(wide_before, 1.0), (turn + 180.0) % 360.0 - 180.0)


def _angle(pair: tuple[Point, Point]) -> float:
    return math.atan2(pair[1][1] - pair[0][1], pair[1][0] - pair[0][0])
