"""Who lives on which level: people, incomes with their margin of error, groups, and who is ill."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from city.draw import Draw, FloatArray

DENSITY = np.array((11_000, 15_000, 17_000, 14_500, 10_500, 6_500))  # people per square kilometre, lowest level first
INCOME = np.array((7_600, 9_800, 13_500, 18_500, 27_000, 41_000))  # marks a head and year
SILENT = 4  # districts whose incomes would point at persons


@dataclass(frozen=True, slots=True)
class Citizens:
    """columns: what the census says, nan where it keeps silent. income: (n,) the truth, marks a head and year."""

    columns: dict[str, FloatArray]
    income: FloatArray

    @property
    def population(self) -> FloatArray:
        return self.columns["population"]


def make(seed: int, *, centres: FloatArray, areas: FloatArray, level: np.ndarray, dust: FloatArray) -> Citizens:
    """The people of the districts. areas in m², dust the true mean in µg/m³."""
    draw = Draw(seed, "citizens")
    count = len(level)
    income = INCOME[level - 1] * np.exp(0.15 * draw.waves(centres, 2200.0) + 0.09 * draw.normal(count))
    poverty = np.log(np.median(income) / income)
    population = np.round(areas / 1e6 * DENSITY[level - 1] * np.exp(0.16 * draw.normal(count)))
    population = np.maximum(population, 180.0)
    size = np.clip(2.2 + 0.4 * np.clip(poverty, -0.8, 0.9) + 0.08 * draw.normal(count), 1.5, 3.3)
    error = income * (0.014 + 1.4 / np.sqrt(population))
    ill = 44.0 + 4.6 * (dust - dust.mean()) + 11.0 * poverty + 4.0 * draw.normal(count)
    columns = {
        "population": population,
        "households": np.round(population / size),
        "income": np.round(income + error * draw.normal(count), -1),
        "income_moe": np.round(1.645 * error, -1),
        "under_15": _heads(population, -1.5 + 0.35 * poverty + 0.10 * draw.normal(count)),
        "over_65": _heads(population, -1.7 - 0.35 * poverty + 0.14 * draw.normal(count)),
        "newcomers": _heads(population, -1.9 + 0.8 * poverty + 0.45 * draw.waves(centres, 2600.0)),
        "low_income": _heads(population, -1.3 + 2.0 * poverty + 0.20 * draw.normal(count)),
        "asthma_rate": np.round(np.clip(ill, 8.0, 180.0), 1),
    }
    silent = np.argsort(population, kind="stable")[:SILENT]
    columns["income"][silent] = columns["income_moe"][silent] = np.nan
    columns["asthma_rate"][np.argsort(draw.uniform(size=count), kind="stable")[:5]] = np.nan
    return Citizens(columns, income)


def _heads(population: FloatArray, score: FloatArray) -> FloatArray:
    return np.round(population / (1.0 + np.exp(-score)))
