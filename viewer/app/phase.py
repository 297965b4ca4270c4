"""Where a visit stands."""

from __future__ import annotations

from enum import Enum


class Phase(Enum):
    """Where a visit stands. Outside of a visit's mode it is OFF; CLOSED is one without a city."""

    OFF, ATTRACT, START, EXHIBIT, CLOSED = range(5)
