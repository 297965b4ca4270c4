"""The weather of Neo-Terra's days, the dust of all stacks over it, and the vapour of by-products day by day."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from city.air import WEATHER, plume
from city.draw import Draw, FloatArray

from terra.ground import rim

DAYS = 112
STILL_DAY = 61  # of the demonstration: a hazy Saturday with a light wind from the west
COLUMNS, ROWS, CELL = 156, 98, 120.0
WEST, NORTH = -300.0, 11500.0  # the outer corner of the grid
SECTORS = np.radians(np.arange(36) * 10.0)
BACKGROUND = 3.1  # µg/m³
MEANDER = (-24.0, -16.0, -8.0, 0.0, 8.0, 16.0, 24.0)  # degrees: how far the wind of a day turns about its direction


@dataclass(frozen=True, slots=True)
class Weather:
    """from_deg: (DAYS,) where the wind comes from. speed: (DAYS,) m/s at 10 m. kind: (DAYS,) row of WEATHER."""

    from_deg: FloatArray
    speed: FloatArray
    kind: np.ndarray


def make(seed: int) -> Weather:
    """Wind mostly from the west, now and then from the north."""
    draw = Draw(seed, "weather")
    swing = np.cumsum(9.0 * draw.normal(DAYS))
    steady = 247.0 + 34.0 * np.sin(np.arange(DAYS) / 5.3) + 18.0 * draw.normal(DAYS) + 0.18 * swing
    turned = draw.uniform(size=DAYS) < 0.14
    from_deg = np.round(np.where(turned, steady + 105.0, steady) % 360.0, -1) % 360.0
    kind = np.array([draw.pick(np.array([hours for hours, *_ in WEATHER])) for _ in range(DAYS)])
    base = np.array([wind for _, wind, *_ in WEATHER])[kind]
    speed = np.round(base * np.exp(0.16 * draw.normal(DAYS)), 1)
    from_deg[STILL_DAY], speed[STILL_DAY], kind[STILL_DAY] = 260.0, 2.0, 2
    return Weather(from_deg, speed, kind)


def rose(weather: Weather) -> FloatArray:
    """(36,) the share of the days on which the wind comes from each ten degrees."""
    return np.bincount((weather.from_deg / 10.0).astype(int), minlength=36) / DAYS


def cell_centres() -> FloatArray:
    """(ROWS * COLUMNS, 2) places of the cells, row by row from the north-west corner."""
    x = WEST + (np.arange(COLUMNS) + 0.5) * CELL
    y = NORTH - (np.arange(ROWS) + 0.5) * CELL
    return np.stack(np.meshgrid(x, y), axis=-1).reshape(-1, 2)


def dust(weather: Weather, stacks: FloatArray, land: shapely.Geometry) -> FloatArray:
    """(ROWS, COLUMNS) mean of all days, µg/m³. stacks (k, 4): x, y, g/s, height in m."""
    places = cell_centres()
    total = BACKGROUND + (1.3 * (1.0 - rim(places)) + 0.4) * shapely.contains_xy(land, places)
    days, counts = np.unique(np.stack((weather.from_deg, weather.kind)), axis=1, return_counts=True)
    mean = [
        float(weather.speed[weather.kind == kind].mean()) if (weather.kind == kind).any() else 0.0 for kind in range(3)
    ]
    for x, y, grams, height in stacks:
        for (angle, kind), count in zip(days.T, counts):
            share = blown(places, (x, y, grams, height), angle, mean[int(kind)], int(kind))
            total = total + share * count / DAYS
    return np.round(total, 2).reshape(ROWS, COLUMNS)


def blown(places: FloatArray, stack: tuple[float, ...], from_deg: float, speed: float, kind: int) -> FloatArray:
    """(n,) µg/m³ of one stack in one wind at places (n, 2)."""
    x, y, grams, height = stack
    east, north, angle = places[:, 0] - x, places[:, 1] - y, np.radians(from_deg)
    along = -(east * np.sin(angle) + north * np.cos(angle))
    across = east * np.cos(angle) - north * np.sin(angle)
    _, _, wide, tall = WEATHER[kind]
    return plume(along, across, grams=grams, height=height, wind=speed, spread=(wide, tall))


def district_means(grid: FloatArray, polygons: np.ndarray) -> FloatArray:
    """(n,) mean of the cells whose middle lies in each district."""
    values = grid.ravel()
    which, inside = shapely.STRtree(shapely.points(cell_centres())).query(polygons, predicate="contains")
    return np.bincount(which, values[inside], len(polygons)) / np.bincount(which, minlength=len(polygons))


def vapour(weather: Weather, spots: FloatArray, grams: FloatArray, centres: FloatArray) -> FloatArray:
    """(DAYS, n) ng/m³ of by-product vapour at the middles of the districts.

    spots (k, 3): x, y and height of the works; grams (k, DAYS): what leaves each of them, milligrams a second.
    """
    out = np.zeros((DAYS, len(centres)))
    for (x, y, height), daily in zip(spots, grams):
        for day in range(DAYS):
            wind = float(weather.speed[day]), int(weather.kind[day])
            here = sum(blown(centres, (x, y, 1.0, height), weather.from_deg[day] + turn, *wind) for turn in MEANDER)
            out[day] += daily[day] * here / len(MEANDER)  # µg/m³ of one g/s is ng/m³ of one mg/s
    return out
