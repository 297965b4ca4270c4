"""Biohazard and dust in the air of the nano-city: what leaks, week by week, from works, yards, hoards and raids.

The biohazard at a place is a background and a sum over sources: strength a week times a bell that the wind stretches
towards the south-east. Invented numbers, one stated rule for all of them; dust is the plume formula of the readme.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from city.air import plume
from city.draw import Draw, FloatArray

from nano.loads import TRAP, WEEKS, Load
from nano.people import POOR_SIDE
from nano.places import Site, number, numbers
from nano.shape import FOOT, at

WEST, NORTH, CELL, SIZE = -4400.0, 4400.0, 80.0, 110
BACKGROUND = 4.0  # cfu/m³ where nothing leaks
WORKS, CARRIED = 2.4, 1.1  # cfu/m³ at a hall or clinic, at a carrier's yard
HOARDED, HALF_LIFE = 5.2, 9.0  # cfu/m³ per tonne that lies in a hoard; weeks until half of it is dead
REACH, DRIFT = 420.0, 260.0  # metres: width of the bell, and how far its middle lies down the wind
RAID, SPILL = 41, (46.0, 24.0, 9.0)  # week of the raid, and what it left at the shore in the weeks from then on
CLEARED = 0.30  # of what a hoard leaks after the trap
WINDS = ((142.0, 0.60), (250.0, 0.22), (20.0, 0.18))  # degrees from north where the wind goes, share of the year
WIND_M_S = 3.2


@dataclass(frozen=True, slots=True)
class Air:
    """strength: (sources, 52) cfu/m³ at their middles. places: (sources, 2). sites: with the dust of their stacks."""

    places: FloatArray
    strength: FloatArray
    sites: list[Site]

    def biohazard(self, xy: FloatArray) -> FloatArray:
        """(n, 52) cfu/m³ at places (n, 2), week by week."""
        return BACKGROUND + _bell(xy, self.places) @ self.strength

    def yearly(self, xy: FloatArray) -> FloatArray:
        """(n,) the mean of the year."""
        return BACKGROUND + _bell(xy, self.places) @ self.strength.mean(axis=1)

    def dust(self, xy: FloatArray) -> FloatArray:
        """(n,) yearly mean of dust in µg/m³: a background and the plumes of the stacks."""
        return 3.1 + sum(_yearly(xy, site) for site in self.sites if site.dust_g_s > 0)


def make(seed: int, sites: list[Site], loads: list[Load]) -> Air:
    """The sources of the year. What lies in a hoard leaks and dies away; after the trap it is sealed."""
    draw = Draw(seed, "air")
    week = np.arange(WEEKS)
    season = 1.0 + 0.25 * np.cos(2.0 * np.pi * (week - 30) / WEEKS)  # warm weeks breed more
    places, strength = [], []
    for kind, leak in (("recovery", WORKS), ("clinic", WORKS), ("carrier", CARRIED)):
        for site in numbers(sites, kind):
            places.append(sites[site].xy)
            strength.append(leak * season * np.exp(0.12 * draw.normal(WEEKS)))
    for name in sorted({load.end for load in loads if load.end}):
        places.append(sites[number(sites, name)].xy)
        strength.append(HOARDED * _lying(loads, name) * season)
    places.append(at(760.0, FOOT - 0.5).tolist())
    strength.append(np.where((week >= RAID) & (week < RAID + len(SPILL)),
                             np.interp(week, RAID + np.arange(len(SPILL)), SPILL), 0.0))  # fmt: skip
    if not any(load.end for load in loads):
        strength[-1] = np.zeros(WEEKS)  # who steals nothing raids nobody
    return Air(np.array(places), np.array(strength), sites)


def grid() -> FloatArray:
    """(SIZE * SIZE, 2) middles of the field's cells, row by row from the north-west corner."""
    x = WEST + (np.arange(SIZE) + 0.5) * CELL
    y = NORTH - (np.arange(SIZE) + 0.5) * CELL
    return np.stack(np.meshgrid(x, y), axis=-1).reshape(-1, 2)


def _lying(loads: list[Load], hoard: str) -> FloatArray:
    """(52,) tonnes that lie in a hoard and are alive."""
    lying, out = 0.0, np.zeros(WEEKS)
    for week in range(WEEKS):
        lying = lying * 0.5 ** (1.0 / HALF_LIFE)
        lying += sum(load.tonnes for load in loads if load.end == hoard and load.week == week)
        out[week] = lying * (1.0 if week <= TRAP else CLEARED)
    return out


def _bell(xy: FloatArray, places: FloatArray) -> FloatArray:
    """(n, sources) 1 at its middle: round near the source, drawn out down the wind."""
    offset = xy[:, None] - places[None]
    heading = np.array((np.cos(POOR_SIDE), np.sin(POOR_SIDE)))
    along = offset @ heading
    across = offset @ np.array((-heading[1], heading[0]))
    stretched = np.where(along > 0, along / (1.0 + DRIFT / REACH), along)
    return np.exp(-(stretched**2 + across**2) / (2.0 * REACH**2))


def _yearly(xy: FloatArray, site: Site) -> FloatArray:
    """µg/m³ of one stack: Gaussian plumes, Briggs' urban class D, over the wind rose."""
    east, north = (xy - np.array(site.xy)).T
    total = np.zeros(len(xy))
    for angle, share in rose():
        along = east * np.sin(angle) + north * np.cos(angle)
        across = east * np.cos(angle) - north * np.sin(angle)
        spread = ((0.16, 0.0004, -0.5), (0.14, 0.0003, -0.5))
        total += share * plume(along, across, grams=site.dust_g_s, height=max(site.stack_m, 8.0), wind=WIND_M_S,
                               spread=spread)  # fmt: skip
    return total


def rose() -> list[tuple[float, float]]:
    """The 36 headings of the wind, radians clockwise from north where it GOES, with their shares of the year."""
    angle = np.radians(10.0 * np.arange(36))
    share = sum(part * np.exp(8.0 * (np.cos(angle - np.radians(to)) - 1.0)) for to, part in WINDS)
    return list(zip(angle.tolist(), (share / share.sum()).tolist()))


def wind_rows() -> list[tuple[float, float, float]]:
    """Degrees where the wind comes FROM, m/s, percent of the hours."""
    rows = [((round(np.degrees(angle)) + 180) % 360, WIND_M_S, round(100.0 * share, 2)) for angle, share in rose()]
    return sorted(rows)
