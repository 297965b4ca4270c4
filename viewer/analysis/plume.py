"""Smoke of a stack by the Gaussian plume: method section 4.8. A screening model.

It knows no buildings, no terrain, no chemistry and no calm air; where that matters, a picture of it must say LIMITS.
The Pasquill-Gifford coefficients are those of the EPA's ISC3 user's guide, volume II, tables 1-1 and 1-2 (EPA-454/B-95-
003b); Boubel, Fox, Turner and Stern, Fundamentals of Air Pollution, 3rd edition, tables 19-4 and 19-5, print the same
rows with the sigma at the end of each piece, to which the tests hold them. The scan of that book loses one exponent, of
class F between 7 and 15 km: it is the ISC3 table's, the R function PasquillGifford.exact has the same, and the two
neighbouring pieces meet it within a hundredth of a per cent.
Distances in metres, wind in m/s, emissions in g/s, concentrations in g/m³ unless a name says otherwise.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt

from viewer.geometry.regions import FloatArray
from viewer.tongue import mark

LIMITS = mark(
    "Screening model: flat land, steady wind, no buildings, no chemistry, no calm air; 100 m to 10 km from the stack."
)
Scheme = Literal["briggs-rural", "briggs-urban", "pg"]
CLASSES = "ABCDEF"
SLOWEST = 1.0  # m/s: below it the formula does not hold
WIND_POWER = {
    "rural": dict(zip(CLASSES, (0.07, 0.07, 0.10, 0.15, 0.35, 0.55))),
    "urban": dict(zip(CLASSES, (0.15, 0.15, 0.20, 0.25, 0.30, 0.30))),
}

# (a, b, power) of a x (1 + b x)^power, x in metres: of sigma_y, of sigma_z
_RURAL = {
    "A": ((0.22, 0.0001, -0.5), (0.20, 0.0, 0.0)),
    "B": ((0.16, 0.0001, -0.5), (0.12, 0.0, 0.0)),
    "C": ((0.11, 0.0001, -0.5), (0.08, 0.0002, -0.5)),
    "D": ((0.08, 0.0001, -0.5), (0.06, 0.0015, -0.5)),
    "E": ((0.06, 0.0001, -0.5), (0.03, 0.0003, -1.0)),
    "F": ((0.04, 0.0001, -0.5), (0.016, 0.0003, -1.0)),
}
_URBAN_AB = ((0.32, 0.0004, -0.5), (0.24, 0.001, 0.5))
_URBAN_EF = ((0.11, 0.0004, -0.5), (0.08, 0.0015, -0.5))
_URBAN = {
    "A": _URBAN_AB,
    "B": _URBAN_AB,
    "C": ((0.22, 0.0004, -0.5), (0.20, 0.0, 0.0)),
    "D": ((0.16, 0.0004, -0.5), (0.14, 0.0003, -0.5)),
    "E": _URBAN_EF,
    "F": _URBAN_EF,
}
# Pasquill-Gifford: sigma_y = 465.116 x tan(c - d ln x), x in km; sigma_z = a x^b from each distance on
_PG_WIDE = {
    "A": (24.167, 2.5334), "B": (18.333, 1.8096), "C": (12.5, 1.0857),
    "D": (8.3333, 0.72382), "E": (6.25, 0.54287), "F": (4.1667, 0.36191),
}  # fmt: skip
_PG_TALL = {
    "A": (
        (0.0, 122.80, 0.94470), (0.10, 158.08, 1.05420), (0.15, 170.22, 1.09320), (0.20, 179.52, 1.12620),
        (0.25, 217.41, 1.26440), (0.30, 258.89, 1.40940), (0.40, 346.75, 1.72830), (0.50, 453.85, 2.11660),
    ),
    "B": ((0.0, 90.673, 0.93198), (0.20, 98.483, 0.98332), (0.40, 109.30, 1.09710)),
    "C": ((0.0, 61.141, 0.91465),),
    "D": (
        (0.0, 34.459, 0.86974), (0.30, 32.093, 0.81066), (1.0, 32.093, 0.64403), (3.0, 33.504, 0.60486),
        (10.0, 36.650, 0.56589), (30.0, 44.053, 0.51179),
    ),
    "E": (
        (0.0, 24.260, 0.83660), (0.10, 23.331, 0.81956), (0.30, 21.628, 0.75660), (1.0, 21.628, 0.63077),
        (2.0, 22.534, 0.57154), (4.0, 24.703, 0.50527), (10.0, 26.970, 0.46713), (20.0, 35.420, 0.37615),
        (40.0, 47.618, 0.29592),
    ),
    "F": (
        (0.0, 15.209, 0.81558), (0.20, 14.457, 0.78407), (0.70, 13.953, 0.68465), (1.0, 13.953, 0.63227),
        (2.0, 14.823, 0.54503), (3.0, 16.187, 0.46490), (7.0, 17.836, 0.41507), (15.0, 22.651, 0.32681),
        (30.0, 27.074, 0.27436), (60.0, 34.219, 0.21716),
    ),
}  # fmt: skip
_PG_HIGHEST = 5000.0  # metres, of sigma_z in classes A and B
_BY_DAY = {  # 10 m wind below, then strong, moderate, slight insolation
    2.0: ("A", "AB", "B"), 3.0: ("AB", "B", "C"), 5.0: ("B", "BC", "C"), 6.0: ("C", "CD", "D"), np.inf: ("C", "D", "D"),
}  # fmt: skip
_BY_NIGHT = {2.0: ("", ""), 3.0: ("E", "F"), 5.0: ("D", "E"), 6.0: ("D", "D"), np.inf: ("D", "D")}
_SUN = ("strong", "moderate", "slight")
_CLOUD = ("cloudy", "clear")  # at least 4/8, at most 3/8


@dataclass(frozen=True, slots=True)
class Stack:
    """A source: where it stands, what leaves it and how high it reaches. rise: of the hot plume above the mouth."""

    x: float
    y: float
    rate_g_s: float
    height_m: float
    rise_m: float = 0.0


@dataclass(frozen=True, slots=True)
class Weather:
    """One state of the air: wind at 10 m, where it blows FROM (degrees from north), stability and share of time."""

    wind_m_s: float
    from_deg: float
    stability: str
    share: float = 1.0


def sigmas(distance_m: npt.ArrayLike, stability: str, scheme: Scheme) -> tuple[FloatArray, FloatArray]:
    """Spread across and up, metres, at distances down the wind; 0 at the stack and before it.

    ValueError for a class that is none of A to F or an unknown scheme.
    """
    if stability not in _RURAL:
        raise ValueError(f"stability class A to F expected, got {stability!r}")
    x = np.maximum(np.asarray(distance_m, float), 0.0)
    if scheme == "pg":
        return _pasquill_gifford(x / 1000, stability)
    tables = {"briggs-rural": _RURAL, "briggs-urban": _URBAN}
    if scheme not in tables:
        raise ValueError(f"scheme briggs-rural, briggs-urban or pg expected, got {scheme!r}")
    wide, tall = (a * x * (1 + b * x) ** power for a, b, power in tables[scheme][stability])
    return wide, tall


def concentration(
    along: npt.ArrayLike, across: npt.ArrayLike, up: npt.ArrayLike = 0.0, *,
    rate_g_s: float, height_m: float, wind_m_s: float, spread: tuple[npt.ArrayLike, npt.ArrayLike],
) -> FloatArray:  # fmt: skip
    """g/m³ at metres down the wind, across it and above ground; 0 up the wind. `spread`: sigmas there.

    wind_m_s: at the height of the plume, as it is. The ground throws everything back.
    """
    along, across, up = (np.asarray(values, float) for values in (along, across, up))
    downwind = along > 0
    wide, tall = (np.where(downwind, sigma, 1.0) for sigma in spread)
    peak = rate_g_s / (2 * np.pi * wind_m_s * wide * tall)
    layers = np.exp(-((up - height_m) ** 2) / (2 * tall**2)) + np.exp(-((up + height_m) ** 2) / (2 * tall**2))
    return np.where(downwind, peak * np.exp(-(across**2) / (2 * wide**2)) * layers, 0.0)


def wind_at(wind_m_s: float, height_m: float, power: float = 0.0) -> float:
    """Wind at a height from that at 10 m by the power law, never below 1 m/s; as at 10 m further down."""
    return max(wind_m_s * (max(height_m, 10.0) / 10.0) ** power, SLOWEST)


def wind_power(stability: str, scheme: Scheme) -> float:
    """The exponent of the growth of wind with height: over a town for briggs-urban, over open land otherwise."""
    return WIND_POWER["urban" if scheme == "briggs-urban" else "rural"][stability]


def along_and_across(xy: FloatArray, stack: Stack, from_deg: float) -> tuple[FloatArray, FloatArray]:
    """Metres of (n, 2) places down the wind and across it, seen from the stack."""
    angle = np.radians(from_deg)
    east, north = xy[:, 0] - stack.x, xy[:, 1] - stack.y
    return -(east * np.sin(angle) + north * np.cos(angle)), east * np.cos(angle) - north * np.sin(angle)


def ground_level(
    xy: FloatArray, stack: Stack, weather: Weather, scheme: Scheme = "briggs-urban", *, power: float | None = None
) -> FloatArray:
    """(n,) g/m³ on the ground at (n, 2) places in one state of the air; nan where a place is nan.

    power: of the wind profile; None takes that of the class, 0 takes the wind as it is.
    """
    along, across = along_and_across(xy, stack, weather.from_deg)
    growth = wind_power(weather.stability, scheme) if power is None else power
    height = stack.height_m + stack.rise_m
    found = concentration(
        along, across, rate_g_s=stack.rate_g_s, height_m=height, wind_m_s=wind_at(weather.wind_m_s, height, growth),
        spread=sigmas(along, weather.stability, scheme),
    )  # fmt: skip
    return np.where(np.isfinite(along), found, np.nan)


def ensemble(
    xy: FloatArray, stacks: tuple[Stack, ...], weathers: tuple[Weather, ...], scheme: Scheme = "briggs-urban"
) -> FloatArray:
    """(n,) mean g/m³ of many stacks over many states of the air, each by its part of all the shares."""
    total = np.zeros(len(xy))
    time = sum(weather.share for weather in weathers)
    for stack in stacks:
        for weather in weathers:
            if stack.rate_g_s and weather.share:
                total += weather.share / time * ground_level(xy, stack, weather, scheme)
    return total


def wind_rose(shares: FloatArray, wind_m_s: float, stability: str) -> tuple[Weather, ...]:
    """States of the air of a rose: share of the time of winds FROM north, then clockwise in equal steps."""
    step = 360.0 / len(shares)
    return tuple(Weather(wind_m_s, i * step, stability, float(share)) for i, share in enumerate(shares))


def pasquill_class(wind_m_s: float, *, sun: str = "", night: str = "", overcast: bool = False) -> str:
    """Stability by the wind at 10 m and the sky: "A" to "F", two letters where Pasquill gives a range.

    sun: "strong", "moderate", "slight" by day; night: "cloudy" (at least 4/8) or "clear". Overcast is D. "" where
    Pasquill gives none, on calm nights. ValueError for another sky.
    """
    if overcast:
        return "D"
    table, sky, names = (_BY_DAY, sun, _SUN) if sun else (_BY_NIGHT, night, _CLOUD)
    if sky not in names or (sun and night):
        raise ValueError("either sun (strong, moderate, slight) or night (cloudy, clear) is needed")
    return next(row for below, row in table.items() if wind_m_s < below)[names.index(sky)]


def highest(stack: Stack, weather: Weather, scheme: Scheme, *, reach_m: float = 10_000.0) -> tuple[float, float]:
    """The highest ground concentration on the plume's centre line, g/m³, and how far down the wind, metres."""
    metres = np.geomspace(10.0, reach_m, 20_000)
    angle = np.radians(weather.from_deg)
    line = np.array([stack.x, stack.y]) - metres[:, None] * np.array([np.sin(angle), np.cos(angle)])
    found = ground_level(line, stack, weather, scheme, power=0.0)
    at = int(np.argmax(found))
    return float(found[at]), float(metres[at])


def _pasquill_gifford(x_km: FloatArray, stability: str) -> tuple[FloatArray, FloatArray]:
    away = np.where(x_km > 0, x_km, 1.0)
    c, d = _PG_WIDE[stability]
    wide = 465.116 * away * np.tan(np.radians(c - d * np.log(away)))
    starts, a, b = np.array(_PG_TALL[stability]).T
    row = np.searchsorted(starts, away, side="left") - 1
    tall = a[row] * away ** b[row]
    if stability in "AB":
        tall = np.minimum(tall, _PG_HIGHEST)
    return np.where(x_km > 0, wide, 0.0), np.where(x_km > 0, tall, 0.0)
