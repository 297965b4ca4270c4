"""Who lives where in Neo-Terra: heads, households, wealth with its margin of error, groups and what weakens them."""

from __future__ import annotations

import numpy as np
from city.draw import Draw, FloatArray
from city.people import People, share

from terra.ground import around, rim


def make(seed: int, centres: FloatArray, areas: FloatArray, dust: FloatArray) -> People:
    """The people of the districts. areas in m², dust the true mean in µg/m³."""
    draw, count = Draw(seed, "people"), len(areas)
    wealth = _wealth(draw, centres, dust)
    poverty = np.log(np.median(wealth) / wealth)
    density = (4200.0 + 12_500.0 * (1.0 - rim(centres)) ** 1.5) * np.exp(0.32 * poverty)
    population = np.round(areas / 1e6 * density * np.exp(0.14 * draw.normal(count)))
    size = np.clip(2.3 + 0.55 * np.clip(poverty, -0.6, 0.8) + 0.08 * draw.normal(count), 1.6, 3.4)
    error = wealth * (0.012 + 1.7 / np.sqrt(population))
    columns = {
        "population": population,
        "households": np.round(population / size),
        "wealth": np.round(wealth + error * draw.normal(count), -1),
        "wealth_moe": np.round(1.645 * error, -1),
        **_groups(draw, centres, population, poverty),
        "asthma_rate": np.round(
            np.clip(43 + 3.4 * (dust - dust.mean()) + 21 * poverty + 4 * draw.normal(count), 8, 190), 1
        ),
        "renting_share": np.round(100 * share(0.2 + 1.4 * poverty + 0.35 * draw.normal(count)), 1),
    }
    silent = np.argsort(population, kind="stable")[:4]  # too few people: a figure would point at persons
    columns["wealth"][silent] = columns["wealth_moe"][silent] = np.nan
    columns["asthma_rate"][np.argsort(draw.uniform(size=count), kind="stable")[:9]] = np.nan
    return People(columns, wealth)


def _wealth(draw: Draw, centres: FloatArray, dust: FloatArray) -> FloatArray:
    """(n,) credits a head and year: high on the western terraces and the isle, low in the eastern works and horns."""
    away, bearing = around(centres)
    west = np.exp(-(((bearing + 48.0) / 38.0) ** 2)) * np.exp(-(((away - 4400.0) / 2600.0) ** 2))
    isle = 0.9 * (away < 1500.0)
    east = np.exp(-(((bearing - 72.0) / 42.0) ** 2)) * np.clip((away - 2200.0) / 2500.0, 0.0, 1.0)
    horn = 0.55 * np.clip((-98.0 - bearing) / 25.0, 0.0, 1.0) + 0.3 * np.clip((bearing - 100.0) / 20.0, 0.0, 1.0)
    haze = np.clip((dust - np.median(dust)) / 12.0, -0.3, 0.9)
    chance = 0.16 * draw.waves(centres, 3000.0) + 0.09 * draw.normal(len(centres))
    return 17_200.0 * np.exp(0.78 * west + isle - 0.44 * east - horn - 0.2 * haze + chance)


def _groups(draw: Draw, centres: FloatArray, population: FloatArray, poverty: FloatArray) -> dict[str, FloatArray]:
    """Head counts of groups."""
    count = len(population)
    return {
        "under_15": np.round(population * share(-1.65 + 0.4 * poverty + 0.1 * draw.normal(count))),
        "over_65": np.round(population * share(-1.6 - 0.45 * poverty + 0.15 * draw.normal(count))),
        "low_income": np.round(population * share(-1.3 + 2.4 * poverty + 0.2 * draw.normal(count))),
        "care_at_home": np.round(population * share(-3.9 + 0.25 * poverty + 0.22 * draw.normal(count))),
        "newcomers": np.round(population * share(-1.8 + 0.9 * poverty + 0.55 * draw.waves(centres, 2600.0))),
    }
