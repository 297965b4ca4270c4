"""A net of air sensors and its readings of a year: most are true, some fall silent, drift, lose their relay or lie."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import shapely
from city.draw import Draw, FloatArray
from city.places import distances

from nano.loads import WEEKS
from nano.places import Site, numbers, xy_of
from nano.shape import RESERVOIR, polar

COUNT = 500
NOISE, FLOOR = 0.06, 0.35  # of a reading: a share of it, and cfu/m³
SILENT, DRIFTING, ORPHANED, HIJACKED = 14, 11, 9, 12  # how many of each
REPLAY = 13  # weeks: a hijacked sensor tells again what it told so long ago
HIJACK_FROM = 30  # week


@dataclass(frozen=True, slots=True)
class Net:
    """The sensors and what they say: value (sensors, 52) cfu/m³, nan when silent; relay (sensors, 52) a site or -1."""

    xy: FloatArray
    cell: np.ndarray
    value: FloatArray
    battery: FloatArray  # (sensors, 52) volts
    relay: np.ndarray
    faults: dict[str, list[int]]  # the truth: sensors by what is wrong with them
    since: dict[int, int]  # ... and from which week on


def make(
    seed: int, polygons: np.ndarray, sites: list[Site], biohazard: Callable[[FloatArray], FloatArray], *, honest: bool
) -> Net:
    """The net. biohazard: (n, 52) cfu/m³ at places (n, 2). honest: nobody hijacks a sensor."""
    draw = Draw(seed, "sensors")
    cell = np.sort(np.argsort(draw.uniform(size=len(polygons)), kind="stable")[:COUNT])
    xy = np.round(_inside(draw, polygons[cell]), 1)
    value = biohazard(xy)
    value = value * (1.0 + NOISE * draw.normal(value.shape)) + FLOOR * draw.normal(value.shape)
    faults, since = _faults(draw, xy, honest)
    week = np.arange(WEEKS)
    for sensor in faults["drifting"]:
        value[sensor] += np.maximum(week - since[sensor], 0) * draw.uniform(0.55, 1.2)
    for sensor in faults["hijacked"]:
        for later in range(since[sensor], WEEKS):
            value[sensor, later] = value[sensor, later - REPLAY]
    value = np.round(np.maximum(value, 0.0), 1)
    battery = 3.9 - 0.0065 * week + 0.02 * draw.normal((COUNT, WEEKS))
    for sensor in faults["silent"]:
        value[sensor, since[sensor] :] = np.nan
    relays = np.array([*numbers(sites, "recovery"), *numbers(sites, "guard")])
    near = relays[np.argmin(distances(xy, xy_of(sites, relays.tolist())), axis=1)]
    relay = np.repeat(near[:, None], WEEKS, axis=1)
    for sensor in (*faults["orphaned"], *faults["silent"]):
        relay[sensor, since[sensor] :] = -1
    gone = draw.uniform(size=value.shape) < 0.004  # single messages are lost on the way
    value[gone], relay[gone] = np.nan, -1
    return Net(xy, cell, value, np.round(battery, 2), relay, faults, since)


def _faults(draw: Draw, xy: FloatArray, honest: bool) -> tuple[dict[str, list[int]], dict[int, int]]:
    """Which sensors are at fault; those near the reservoir on the side of the raid are the ones worth hijacking."""
    away, angle = polar(xy)
    order = draw.shuffled(list(range(COUNT)))
    near = np.abs(away - RESERVOIR) + 900.0 * np.abs(np.angle(np.exp(1j * (angle - np.radians(25.0)))))
    hijacked = [] if honest else sorted(np.argsort(near, kind="stable")[:HIJACKED].tolist())
    rest = [sensor for sensor in order if sensor not in hijacked]
    faults = {"hijacked": hijacked}
    for name, count in (("silent", SILENT), ("drifting", DRIFTING), ("orphaned", ORPHANED)):
        faults[name], rest = sorted(rest[:count]), rest[count:]
    since = {sensor: HIJACK_FROM + draw.integer(4) for sensor in hijacked}
    for name in ("silent", "drifting", "orphaned"):
        since |= {sensor: 8 + draw.integer(22) for sensor in faults[name]}
    return faults, since


def _inside(draw: Draw, cells: np.ndarray) -> FloatArray:
    """(n, 2) one place in each cell, some way off its middle."""
    middle = shapely.get_coordinates(shapely.centroid(cells))
    return middle + draw.uniform(-22.0, 22.0, middle.shape)
