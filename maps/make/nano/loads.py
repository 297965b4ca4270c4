"""Tagged consignments of biohazard: manifests, what truly happened to each load, and the ways that their tags tell.

Every load is sealed at a hall or clinic, waits at its carrier's yard and is due at the Heart. Most arrive; some leave
their manifest behind the yard and end in a hoard, and some arrive lighter. Nothing here is written into the pack as it
is: the pack has the manifests, the weights at the gates and the tracks.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from city.draw import Draw, FloatArray
from city.places import distances

from nano.places import CARRIERS, GANTRY, HEART, HOARDS, Site, number, numbers, xy_of

WEEKS, WEEK_S = 52, 7 * 86400
FIRST, TRAP = 13, 43  # weeks: of the first load that goes astray, and of the trap that ends it
ASTRAY, LIGHTER = 0.42, 0.12  # of the loads of the false carrier between the two
SEIZED = 0.62  # of what lies in the hoards is found after the trap and sent on to the Heart
HALL_LOAD, CLINIC_LOAD = 1.25, 0.55  # tonnes


@dataclass(frozen=True, slots=True)
class Load:
    """One consignment. second: of its seal, since the start of the clock. end: "" at the Heart, else a hoard."""

    name: str
    origin: int
    carrier: int  # -1: the guard's own, straight to the Heart
    second: int
    tonnes: float
    arrived: float  # tonnes at the gate of the Heart, 0 if it never came
    end: str = ""

    @property
    def week(self) -> int:
        return self.second // WEEK_S


def contracts(sites: list[Site]) -> dict[int, int]:
    """The carrier of each hall and clinic: the nearest yard, with room for the rest of its share."""
    senders = [*numbers(sites, "recovery"), *numbers(sites, "clinic")]
    yards = [number(sites, name) for name in CARRIERS]
    away = distances(xy_of(sites, senders), xy_of(sites, yards))
    return {sender: yards[int(np.argmin(row))] for sender, row in zip(senders, away)}


def make(seed: int, sites: list[Site], gathered: dict[int, FloatArray], *, honest: bool) -> list[Load]:
    """All loads of the year in the order of their seals. gathered: (52,) tonnes of biohazard a week by sender."""
    draw = Draw(seed, "loads")
    carrier_of, culprit = contracts(sites), number(sites, CARRIERS[2])
    found: list[tuple[int, int, float]] = []  # second, sender, tonnes
    for sender, weekly in gathered.items():
        found += _sealed(draw, sender, weekly, HALL_LOAD if sites[sender].kind == "recovery" else CLINIC_LOAD)
    loads = []
    for count, (second, sender, tonnes) in enumerate(sorted(found), 1):
        chance, name = draw.uniform(), f"L{count:04d}"
        due = not honest and carrier_of[sender] == culprit and FIRST <= second // WEEK_S < TRAP
        end = HOARDS[draw.pick(np.array((0.5, 0.3, 0.2)))] if due and chance < ASTRAY else ""
        share = 0.0 if end else draw.uniform(0.62, 0.8) if due and chance > 1.0 - LIGHTER else 1.0
        loads.append(Load(name, sender, carrier_of[sender], second, tonnes, round(tonnes * share, 3), end))
    return loads + _seized(draw, sites, loads)


def _sealed(draw: Draw, sender: int, weekly: FloatArray, usual: float) -> list[tuple[int, int, float]]:
    """A load leaves when enough has gathered: in the working hours of some day of that week."""
    loads, lying = [], 0.0
    for week, came in enumerate(weekly):
        lying += came
        full = usual * draw.uniform(0.85, 1.15)
        if lying >= full and week < WEEKS - 1:
            second = week * WEEK_S + draw.integer(5) * 86400 + 6 * 3600 + draw.integer(11 * 3600)
            loads.append((second, sender, round(lying * 0.96, 3)))
            lying *= 0.04
    return loads


def _seized(draw: Draw, sites: list[Site], loads: list[Load]) -> list[Load]:
    """After the trap the guard brings what it finds from the largest hoard to the Heart, load by load."""
    hoarded = sum(load.tonnes for load in loads if load.end)
    left, out = round(SEIZED * hoarded, 3), []
    while left > 0.05:
        tonnes = round(min(left, draw.uniform(1.6, 2.4)), 3)
        week = TRAP + 1 + len(out) // 2
        second = week * WEEK_S + (1 + 3 * (len(out) % 2)) * 86400 + 8 * 3600 + draw.integer(6 * 3600)
        out.append(Load(f"L{len(loads) + len(out) + 1:04d}", number(sites, GANTRY), -1, second, tonnes, tonnes))
        left = round(left - tonnes, 3)
    return out


def heart(sites: list[Site]) -> int:
    """The number of the Heart."""
    return number(sites, HEART)


def weekly(loads: list[Load], *, of: str = "tonnes", where=lambda load: True) -> FloatArray:
    """(52,) tonnes a week of the loads that `where` accepts: as sealed, or as `arrived`."""
    total = np.zeros(WEEKS)
    for load in loads:
        if where(load):
            total[load.week] += getattr(load, of)
    return total
