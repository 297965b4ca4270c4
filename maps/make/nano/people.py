"""Who lives in the cells of the nano-city: heads, credits with their margin of error, groups, lungs, and the green."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from city.draw import Draw, FloatArray
from city.people import share

from nano.shape import polar

POOR_SIDE = np.radians(-52.0)  # the south-east, where the wind of the works goes


@dataclass(frozen=True, slots=True)
class People:
    """columns: what the census says of each cell, nan where it keeps silent. wealth: (n,) the truth, credits a head."""

    columns: dict[str, FloatArray]
    wealth: FloatArray


def green(seed: int, centres: FloatArray) -> FloatArray:
    """(n,) percent of each cell that is planted: parks in waves, gardens everywhere."""
    draw = Draw(seed, "green")
    away, _ = polar(centres)
    score = -0.35 + 0.95 * draw.waves(centres, 1300.0) + 0.45 * draw.normal(len(centres)) + 0.25 * (away / 2500.0)
    return np.round(100.0 * share(score), 1)


def wealth(seed: int, centres: FloatArray, planted: FloatArray) -> FloatArray:
    """(n,) credits a head and year: high at the water and in the north-west, low where the carts' yards stand."""
    draw = Draw(seed, "wealth")
    away, angle = polar(centres)
    shore = np.exp(-(((away - 430.0) / 900.0) ** 2))
    side = np.cos(angle - POOR_SIDE)
    chance = 0.13 * draw.waves(centres, 800.0) + 0.07 * draw.normal(len(centres))
    return 16_500.0 * np.exp(0.42 * shore - 0.40 * side * np.clip(away / 2200.0, 0.0, 1.2)
                             + 0.0035 * (planted - 45.0) + chance)  # fmt: skip


def heads(seed: int, credits: FloatArray, planted: FloatArray, areas: FloatArray) -> FloatArray:
    """(n,) residents. planted in %, areas in m²."""
    draw, poverty = Draw(seed, "heads"), _poverty(credits)
    density = 21_000.0 * (1.0 - planted / 115.0) ** 1.6 * np.exp(0.30 * poverty)
    return np.round(areas / 1e6 * density * np.exp(0.16 * draw.normal(len(credits))))


def make(seed: int, credits: FloatArray, population: FloatArray, exposure: FloatArray) -> People:
    """The census. exposure: the true mean of the year in cfu/m³."""
    draw, count, poverty = Draw(seed, "people"), len(credits), _poverty(credits)
    error = credits * (0.02 + 0.9 / np.sqrt(np.maximum(population, 4.0)))
    columns = {
        "population": population,
        "wealth": np.round(credits + error * draw.normal(count), -1),
        "wealth_moe": np.round(1.645 * error, -1),
        "under_15": np.round(population * share(-1.55 + 0.35 * poverty + 0.12 * draw.normal(count))),
        "over_65": np.round(population * share(-1.6 - 0.3 * poverty + 0.15 * draw.normal(count))),
        "low_income": np.round(population * share(-1.3 + 2.3 * poverty + 0.2 * draw.normal(count))),
        "guild_members": np.round(population * share(-2.1 + 0.3 * poverty + 0.3 * draw.normal(count))),
        "lung_cases": np.round(np.clip(19.0 + 0.55 * (exposure - np.median(exposure)) + 11.0 * poverty
                                       + 2.5 * draw.normal(count), 2.0, 160.0), 1),
    }  # fmt: skip
    silent = np.argsort(population, kind="stable")[:14]  # parks with a handful of people: a figure would name them
    columns["wealth"][silent] = columns["wealth_moe"][silent] = np.nan
    columns["lung_cases"][np.argsort(draw.uniform(size=count))[:18]] = np.nan
    return People(columns, credits)


def _poverty(credits: FloatArray) -> FloatArray:
    """(n,) above 0 where people have less than in the cell in the middle."""
    return np.log(np.median(credits) / credits)
