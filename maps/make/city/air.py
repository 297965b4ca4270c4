"""Dust in the air: the yearly mean of Gaussian plumes (Briggs, urban; methods 4.8) over a wind rose."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import shapely

from city.draw import Draw, FloatArray
from city.plan import outskirts

COLUMNS, ROWS, CELL = 200, 150, 63.0
WEST, NORTH = -300.0, 9250.0  # the outer corner of the grid
# Weather of the year: share of the hours, wind at 10 m in m/s, (a, b, power) of sigma_y and of sigma_z.
WEATHER = (
    (0.25, 2.5, (0.32, 0.0004, -0.5), (0.24, 0.001, 0.5)),  # classes A-B
    (0.55, 4.5, (0.16, 0.0004, -0.5), (0.14, 0.0003, -0.5)),  # class D
    (0.20, 2.0, (0.11, 0.0004, -0.5), (0.08, 0.0015, -0.5)),  # classes E-F
)
LETTERS = ("B", "D", "F")  # of those classes, whose spreads over a town are alike, the one that wind.csv names
WIND_POWER = 0.25  # of the growth of wind with height over a town
NEAREST = 150.0  # metres: nearer than this the formula does not hold, and its value there is used


@dataclass(frozen=True, slots=True)
class Air:
    """dust: (ROWS, COLUMNS) yearly mean in µg/m³, row 0 in the north."""

    dust: FloatArray

    def district_means(self, polygons: np.ndarray) -> FloatArray:
        """(n,) mean of the cells whose middle lies in each district, µg/m³."""
        places, values = cell_centres(), self.dust.ravel()
        which, inside = shapely.STRtree(shapely.points(places)).query(polygons, predicate="contains")
        return np.bincount(which, values[inside], len(polygons)) / np.bincount(which, minlength=len(polygons))


def cell_centres() -> FloatArray:
    """(ROWS * COLUMNS, 2) places of the cells, row by row from the north-west corner."""
    x = WEST + (np.arange(COLUMNS) + 0.5) * CELL
    y = NORTH - (np.arange(ROWS) + 0.5) * CELL
    return np.stack(np.meshgrid(x, y), axis=-1).reshape(-1, 2)


def wind_rose() -> tuple[FloatArray, FloatArray]:
    """Headings (radians from north, clockwise, where the wind comes FROM) and the share of the year of each."""
    angle = np.arange(36) * np.pi / 18.0
    share = 0.25 + np.exp(2.6 * (np.cos(angle - np.radians(58.0)) - 1.0)) * 2.2
    share += np.exp(5.0 * (np.cos(angle - np.radians(215.0)) - 1.0)) * 0.7
    return angle, share / share.sum()


def wind_table() -> Iterator[tuple[float, float, str, float]]:
    """Rows of wind.csv: degrees it blows from, m/s at 10 m, class, share of the year; all of them together are 1."""
    for angle, share in zip(*wind_rose()):
        for (hours, wind, *_), letter in zip(WEATHER, LETTERS):
            yield float(np.round(np.degrees(angle))), wind, letter, float(share * hours)


def make(stacks: FloatArray, land: shapely.MultiPolygon) -> Air:
    """The yearly field of stacks (k, 4): x, y, emission in g/s, height in m."""
    places = cell_centres()
    traffic = 1.5 * (1.0 - outskirts(places)) ** 1.5 + 0.5 * shapely.contains_xy(land, places)
    dust = 2.9 + traffic + sum(_yearly(places, stack) for stack in stacks if stack[2] > 0)
    return Air(np.round(dust, 2).reshape(ROWS, COLUMNS))


def measured(seed: int, air: Air, polygons: np.ndarray, *, without: int) -> FloatArray:
    """(n,) what the stations of the districts say, µg/m³; nan in the `without` districts that have no station."""
    draw = Draw(seed, "stations")
    values = np.round(air.district_means(polygons) + 0.25 * draw.normal(len(polygons)), 1)
    values[np.argsort(draw.uniform(size=len(polygons)))[:without]] = np.nan
    return values


def _yearly(places: FloatArray, stack: FloatArray) -> FloatArray:
    x, y, grams, height = stack
    east, north = places[:, 0] - x, places[:, 1] - y
    total = np.zeros(len(places))
    for angle, share in zip(*wind_rose()):
        along = -(east * np.sin(angle) + north * np.cos(angle))
        across = east * np.cos(angle) - north * np.sin(angle)
        for hours, wind, wide, tall in WEATHER:
            total += share * hours * plume(along, across, grams=grams, height=height, wind=wind, spread=(wide, tall))
    return total


def plume(along: FloatArray, across: FloatArray, *, grams: float, height: float, wind: float, spread) -> FloatArray:
    """Ground concentration in µg/m³ of one stack at metres down and across the wind; 0 upwind."""
    speed = max(wind * (max(height, 10.0) / 10.0) ** WIND_POWER, 1.0)
    way = np.maximum(along, NEAREST)
    sigma_y, sigma_z = (a * way * (1.0 + b * way) ** power for a, b, power in spread)
    peak = grams * 1e6 / (np.pi * speed * sigma_y * sigma_z)
    fall = np.exp(-(across**2) / (2 * sigma_y**2) - height**2 / (2 * sigma_z**2))
    return np.where(along > 0, peak * fall, 0.0)
