"""Who lives where: population, households, wealth with its margin of error, groups and what makes them vulnerable."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from city.draw import Draw, FloatArray
from city.plan import outskirts

LANGUAGES = ("aurean", "tidal", "orrish")


@dataclass(frozen=True, slots=True)
class People:
    """columns: what the census says, nan where it keeps silent. wealth: (n,) the truth, credits a head and year."""

    columns: dict[str, FloatArray]
    wealth: FloatArray


def make(seed: int, centres: FloatArray, areas: FloatArray, dust: FloatArray) -> People:
    """The people of the districts. areas in m², dust the true mean in µg/m³."""
    draw = Draw(seed, "people")
    wealth = _wealth(draw, centres, dust)
    poverty = np.log(np.median(wealth) / wealth)
    density = (2600.0 + 15500.0 * (1.0 - outskirts(centres)) ** 1.4) * np.exp(0.25 * poverty)
    population = np.round(areas / 1e6 * density * np.exp(0.13 * draw.normal(len(areas))))
    size = 2.25 + 0.55 * np.clip(poverty, -0.6, 0.8) + 0.08 * draw.normal(len(areas))
    error = wealth * (0.012 + 1.6 / np.sqrt(population))
    surveyed = np.round(wealth + error * draw.normal(len(areas)), -1)
    columns = {
        "population": population,
        "households": np.round(population / np.clip(size, 1.6, 3.4)),
        "wealth": surveyed,
        "wealth_moe": np.round(1.645 * error, -1),
        **_groups(draw, centres, population, poverty),
        "asthma_rate": np.round(
            np.clip(46 + 3.1 * (dust - dust.mean()) + 24 * poverty + 4 * draw.normal(len(areas)), 9, 190), 1
        ),
        "renting_share": np.round(100 * share(0.1 + 1.5 * poverty + 0.35 * draw.normal(len(areas))), 1),
    }
    silent = np.argsort(population, kind="stable")[:2]  # too few people: a figure would point at persons
    columns["wealth"][silent] = columns["wealth_moe"][silent] = np.nan
    columns["asthma_rate"][np.argsort(draw.uniform(size=len(areas)))[:3]] = np.nan
    return People(columns, wealth)


def _wealth(draw: Draw, centres: FloatArray, dust: FloatArray) -> FloatArray:
    """(n,) credits a head and year: high on the northern hill and at the lake, low at the harbour and in the dust."""
    hill = _bump(centres, (5900, 7300), (2500, 1500)) + 0.85 * _bump(centres, (8700, 6500), (1500, 1200))
    harbour = _bump(centres, (1900, 4000), (2100, 1500)) + 0.6 * _bump(centres, (7700, 3700), (1300, 1200))
    haze = np.clip((dust - np.median(dust)) / 10.0, -0.4, 1.0)
    chance = 0.15 * draw.waves(centres, 2400.0) + 0.08 * draw.normal(len(centres))
    return 14_600.0 * np.exp(0.68 * hill - 0.36 * harbour - 0.22 * haze + chance)


def _groups(draw: Draw, centres: FloatArray, population: FloatArray, poverty: FloatArray) -> dict[str, FloatArray]:
    """Head counts; the three languages together are everybody."""
    count = len(population)
    pull = np.stack((
        1.1 - 1.3 * poverty + 0.5 * draw.waves(centres, 3000.0),
        1.4 * _bump(centres, (2200, 4200), (3000, 2000)) + 0.9 * poverty + 0.5 * draw.waves(centres, 3000.0),
        0.9 * _bump(centres, (7400, 3200), (2600, 2200)) + 0.7 * poverty + 0.6 * draw.waves(centres, 2200.0),
    ))  # fmt: skip
    parts = np.exp(pull) / np.exp(pull).sum(axis=0)
    first, second = (np.round(population * part) for part in parts[:2])
    spoken = zip(LANGUAGES, (first, second, population - first - second))
    return {
        "under_15": np.round(population * share(-1.6 + 0.45 * poverty + 0.1 * draw.normal(count))),
        "over_65": np.round(population * share(-1.65 - 0.5 * poverty + 0.15 * draw.normal(count))),
        **{f"speaks_{name}": heads for name, heads in spoken},
        "low_income": np.round(population * share(-1.35 + 2.4 * poverty + 0.2 * draw.normal(count))),
    }


def _bump(places: FloatArray, centre: tuple[float, float], reach: tuple[float, float]) -> FloatArray:
    return np.exp(-(((places - centre) / reach) ** 2).sum(axis=1))


def share(score: FloatArray) -> FloatArray:
    """A share, 0 .. 1, that grows with a score: 0 is a half."""
    return 1.0 / (1.0 + np.exp(-score))
