"""How much burden one facility lays on each district: one column of the district x facility matrix.

Two ways: "plume", the mean of Gaussian plumes (section 4.8) of a source of 1 g/s over the states of the air, µg/m³;
"nearness", exp(-distance / reach), for cities that know no emissions: times tonnes it is the waste handled near by.
The plume is that of `rose`, as it is drawn on the map: one wind and one height of a stack for all that speaks of smoke.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from viewer.analysis.plume import SLOWEST, Stack
from viewer.analysis.rose import Winds, mean_concentration
from viewer.geometry.regions import FloatArray
from viewer.model.city import City, Sites, Wind
from viewer.model.memo import remembered
from viewer.tongue import mark, tr

MICRO = 1e6  # µg in a g
CLASSES = ((0.25, 2.5, "B"), (0.55, 4.5, "D"), (0.20, 2.0, "F"))  # share of the time, wind in m/s, stability
REACH_M = 1000.0
HEIGHT_COLUMNS = ("stack_m", "height_m")  # of the sites, metres above ground; the first that is known holds
LOW_M = 10.0  # height of a source whose height is not known


@dataclass(frozen=True, slots=True)
class Air:
    """What a plume is averaged over, and the record that it comes from, None where there is none."""

    winds: Winds
    record: Wind | None = None

    @property
    def lines(self) -> tuple[str, str]:
        """Where the wind comes from, and the states of the air."""
        if self.record is not None:
            return record_lines(self.record)
        return tr("no record of the wind: it blows from all sides equally often"), assumed_words()

    @property
    def words(self) -> str:
        """Both in a row."""
        return "; ".join(self.lines)


EVEN_AIR = Air(Winds(CLASSES))


MOST_STATES = 36
BANDS_M_S = (1.54, 3.09, 5.14, 8.23, 10.8)  # upper ends of the speed classes of STAR tables; the last is open
COMPASS = (
    mark("N"), mark("NNE"), mark("NE"), mark("ENE"), mark("E"), mark("ESE"), mark("SE"), mark("SSE"),
    mark("S"), mark("SSW"), mark("SW"), mark("WSW"), mark("W"), mark("WNW"), mark("NW"), mark("NNW"),
)  # fmt: skip
FEW = 3  # states that are told one by one


@remembered(1)
def air_of(city: City) -> Air:
    """The air of a city: its own record of the wind, else from all sides alike."""
    return EVEN_AIR if city.wind is None else Air(recorded(city.wind), city.wind)


def recorded(wind: Wind) -> Winds:
    """A record of the wind as states with a rose of their own each.

    Of more than MOST_STATES pairs of speed and class the speeds are put together in the bands of STAR tables, each
    with the mean of 1 ÷ speed of its hours, which is what a concentration follows.
    """
    speed = wind.speed_m_s
    if len(_pairs(wind, speed)) > MOST_STATES:
        speed = _banded(wind)
    states, roses = [], []
    for pace, letter in _pairs(wind, speed):
        held = (speed == pace) & (np.array(wind.stability) == letter)
        rose = np.bincount(wind.bearing[held], wind.share[held], wind.sectors)
        states.append((float(rose.sum()), pace, letter))
        roses.append(tuple(rose.tolist()))
    return Winds(tuple(states), roses=tuple(roses))


def _pairs(wind: Wind, speed: FloatArray) -> list[tuple[float, str]]:
    return sorted(set(zip(speed.tolist(), wind.stability)))


def _banded(wind: Wind) -> FloatArray:
    """(k,) the typical speed of the band and class of each row, m/s."""
    band = np.searchsorted(BANDS_M_S, wind.speed_m_s, side="left")
    _, kind = np.unique(np.array(wind.stability), return_inverse=True)
    group = band * len(kind) + kind
    _, group = np.unique(group, return_inverse=True)
    slow = np.bincount(group, wind.share / np.maximum(wind.speed_m_s, SLOWEST))
    return (np.bincount(group, wind.share) / slow)[group]


def rose_of(wind: Wind) -> tuple[float, ...]:
    """Shares of the time of winds FROM north, then clockwise, over all speeds and classes."""
    rose = np.bincount(wind.bearing, wind.share, wind.sectors)
    return tuple((rose / rose.sum()).tolist())


def record_words(wind: Wind) -> str:
    """Whose record it is and what it says: "wind as Air Watch recorded it in 2147: 36 directions, ..."."""
    return "; ".join(record_lines(wind))


def record_lines(wind: Wind) -> tuple[str, str]:
    """Whose record it is and where the wind comes from; the states of the air."""
    rose = np.array(rose_of(wind))
    name = COMPASS[round(int(rose.argmax()) * len(COMPASS) / wind.sectors) % len(COMPASS)]
    told = tr("{record}: {sectors} directions, most often from {direction} ({share:.0f} % of the time)",
              record=whose_words(wind), sectors=wind.sectors, direction=tr(name),
              share=100 * float(rose.max()))  # fmt: skip
    return told, states_words(wind)


def whose_words(wind: Wind) -> str:
    """Who recorded the wind, and when."""
    if wind.source and wind.period:
        return tr("wind as {source} recorded it in {period}", source=wind.source, period=wind.period)
    if wind.source:
        return tr("wind as {source} recorded it", source=wind.source)
    return tr("wind as recorded in {period}", period=wind.period) if wind.period else tr("wind as recorded")


def assumed_words() -> str:
    """The states of the air that are taken where nothing is recorded."""
    return _states_told([(100 * share, letter, wind) for share, wind, letter in CLASSES])


def _states_told(states: list[tuple[float, str, float]]) -> str:
    """Shares of the time in percent, classes and speeds, one by one."""
    told = (tr("{share:.0f} % class {letter} at {pace:g} m/s", share=share, letter=letter, pace=pace)
            for share, letter, pace in states)  # fmt: skip
    return tr(", ", about="between the words of a list").join(told)


def states_words(wind: Wind) -> str:
    """Speeds and classes of the air and their shares, one by one where they are few."""
    total = float(wind.share.sum())
    pairs = _pairs(wind, wind.speed_m_s)
    letters = np.array(wind.stability)
    if len(pairs) <= FEW:
        parts = [
            (100 * float(wind.share[(wind.speed_m_s == pace) & (letters == letter)].sum()) / total, letter, pace)
            for pace, letter in pairs
        ]
        return _states_told(parts)
    by_class = {letter: float(wind.share[letters == letter].sum()) / total for letter in sorted(set(wind.stability))}
    each = (tr("{share:.0f} % class {letter}", share=100 * share, letter=letter) for letter, share in by_class.items())
    return tr("{classes}; mean {pace:.1f} m/s at 10 m", pace=float(wind.share @ wind.speed_m_s) / total,
              classes=tr(", ", about="between the words of a list").join(each))  # fmt: skip


def heights_of(sites: Sites) -> FloatArray:
    """(k,) metres of each site's stack above ground, 10 where none is known or what is told lies below the ground."""
    heights = np.full(len(sites), np.nan)
    for name in HEIGHT_COLUMNS:
        column = sites.columns.get(name)
        if column is not None and column.numeric:
            told = np.where(np.isfinite(column.values) & (column.values >= 0), column.values, np.nan)
            heights = np.where(np.isnan(heights), told, heights)
    return np.where(np.isnan(heights), LOW_M, heights)


def plume_column(places: FloatArray, at: tuple[float, float], height_m: float, air: Air = EVEN_AIR) -> FloatArray:
    """(n,) µg/m³ at (n, 2) places for 1 g/s from a stack; 0 from one without a place, nan at places that are nan."""
    if not np.isfinite(at[0] + at[1]):
        return np.zeros(len(places))
    stack = Stack(float(at[0]), float(at[1]), 1.0, float(height_m))
    return MICRO * mean_concentration(np.asarray(places, float), (stack,), air.winds)


def nearness_column(places: FloatArray, at: tuple[float, float], reach: float = REACH_M) -> FloatArray:
    """(n,) between 0 and 1: exp(-distance / reach); 0 from a facility without a place, nan at places that are nan."""
    if not np.isfinite(at[0] + at[1]):
        return np.zeros(len(places))
    offset = np.asarray(places, float) - at
    return np.exp(-np.hypot(offset[:, 0], offset[:, 1]) / reach)
