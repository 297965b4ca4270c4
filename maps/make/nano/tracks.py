"""The ways that tags, guards and drones tell: places and seconds of everything that moves round the reservoir."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from city.draw import Draw, FloatArray

from nano.air import RAID
from nano.loads import TRAP, WEEK_S, Load
from nano.places import HEART, HOARDS, Site, number
from nano.shape import FOOT, ISLAND, RESERVOIR, at, polar

SPEED, STEP_S, JITTER = 6.0, 120, 4.0  # m/s, seconds between two signs of life, metres
GUARDS = ("Noah", "Ansel", "Birte")
TRAPPED_SIGNS = 20  # of five minutes: what is caught goes on telling where it is
GARDENERS, SCOUTS, RAIDERS, TRAPPED = 24, 6, 26, 17  # drones: of the gardens, before the raid, in it, in the trap


@dataclass(frozen=True, slots=True)
class Track:
    """One thing that moves. points: (p, 3) seconds since the start of the clock, x, y."""

    name: str
    kind: str
    phase: str
    points: FloatArray


def planned(sites: list[Site], origin: int, carrier: int) -> FloatArray:
    """(n, 2) the way that a manifest names: from the sender over the carrier's yard and the dam to the Heart."""
    stops = [sites[origin].xy, *([sites[carrier].xy] if carrier >= 0 else []), _foot()]
    legs = [spiral(np.array(a), np.array(b)) for a, b in itertools.pairwise(stops)]
    return np.concatenate((*legs, [sites[number(sites, HEART)].xy]))


def make(seed: int, sites: list[Site], loads: list[Load], *, honest: bool) -> list[Track]:
    """All tracks: the loads first, in their order."""
    draw = Draw(seed, "tracks")
    tracks = [_load(draw, sites, load) for load in loads]
    tracks += _guards(draw)
    drones = [_gardener(draw) for _ in range(GARDENERS)]
    if not honest:
        drones += [*_scouts(draw), *_raid(draw, sites)]
    drones.sort(key=lambda points: points[0, 0])
    return tracks + [Track(f"D{n:03d}", "drone", "", points) for n, points in enumerate(drones, 1)]


def rows(tracks: list[Track]) -> Iterator[tuple]:
    """name, kind, phase, seconds, x, y of every point."""
    for track in tracks:
        for second, x, y in track.points.tolist():
            yield (track.name, track.kind, track.phase, int(second), x, y)


def spiral(start: FloatArray, end: FloatArray, steps: int = 24) -> FloatArray:
    """A way that turns round the reservoir instead of crossing it: distance and angle change evenly."""
    (away, angle), (there, turn) = polar(start), polar(end)
    turn = angle + np.angle(np.exp(1j * (turn - angle)))
    share = np.linspace(0.0, 1.0, steps)
    return at(away + (there - away) * share, angle + (turn - angle) * share)


def _foot() -> FloatArray:
    return at(RESERVOIR + 20.0, FOOT)


def _load(draw: Draw, sites: list[Site], load: Load) -> Track:
    """The way of one load: along its manifest, or off it behind the carrier's yard."""
    yard = np.array(sites[load.carrier].xy) if load.carrier >= 0 else None
    if not load.end:
        way = planned(sites, load.origin, load.carrier)
        if 0 < load.arrived < load.tonnes:  # it called at a hoard on its way
            stop = np.array(sites[number(sites, HOARDS[2])].xy)
            way = np.concatenate((spiral(np.array(sites[load.origin].xy), yard), spiral(yard, stop),
                                  spiral(stop, _foot()), [sites[number(sites, HEART)].xy]))  # fmt: skip
    else:
        hoard = np.array(sites[number(sites, load.end)].xy)
        way = np.concatenate((spiral(np.array(sites[load.origin].xy), yard), spiral(yard, hoard)))
    stay = np.repeat(way[-1:], 4 + draw.integer(4), axis=0)
    return Track(load.name, "cart", "", _timed(draw, np.concatenate((way, stay)), load.second, pause=yard))


def _timed(draw: Draw, way: FloatArray, second: int, *, pause: FloatArray | None = None) -> FloatArray:
    """(p, 3) signs of life along a way, with a wait of a quarter of an hour at `pause`."""
    length = np.maximum(np.hypot(*np.diff(way, axis=0).T), SPEED * STEP_S * 1e-3)
    still = np.hypot(*np.diff(way, axis=0).T) < 1.0
    spent = np.where(still, 300.0, length / SPEED)
    if pause is not None:
        spent = spent + np.where(np.hypot(*(way[1:] - pause).T) < 1.0, 450.0, 0.0)
    clock = np.concatenate(([0.0], np.cumsum(spent)))
    seconds = np.append(np.arange(0.0, clock[-1], STEP_S), clock[-1])
    xy = np.column_stack([np.interp(seconds, clock, way[:, axis]) for axis in (0, 1)])
    return _points(second + np.round(seconds), xy + JITTER * draw.normal(xy.shape))


def _points(seconds: FloatArray, xy: FloatArray) -> FloatArray:
    return np.column_stack((np.round(seconds), np.round(xy, 1)))


def _guards(draw: Draw) -> list[Track]:
    """Rounds of the guard on one morning before the trap and one after it: wide, then close and joined."""
    out = []
    for phase, week, radius, turns in (("before", RAID - 3, 900.0, 0.7), ("after", TRAP + 3, 520.0, 1.6)):
        for number_, guard in enumerate(GUARDS):
            share = np.linspace(0.0, 1.0, 90)
            angle = FOOT + 2.0 * np.pi * (number_ / len(GUARDS) + turns * share)
            xy = at(radius + 60.0 * np.sin(5.0 * angle), angle) + JITTER * draw.normal((90, 2))
            seconds = week * WEEK_S + 2 * 86400 + 9 * 3600 + 60.0 * np.arange(90)
            out.append(Track(f"{guard} {phase}", "guard", phase, _points(seconds, xy)))
    return out


def _gardener(draw: Draw) -> FloatArray:
    """A drone that waters: here and there for an hour, anywhere in the town, at any time of the year."""
    week, places = draw.integer(52), []
    angle, away = draw.uniform(0.0, 2.0 * np.pi), draw.uniform(RESERVOIR + 120.0, 2600.0)
    for _ in range(30):
        angle, away = angle + draw.uniform(-0.12, 0.12), away + draw.uniform(-90.0, 90.0)
        places.append(at(max(away, RESERVOIR + 60.0), angle))
    second = week * WEEK_S + draw.integer(7) * 86400 + draw.integer(86400 - 4000)
    return _points(second + STEP_S * np.arange(30.0), np.array(places))


def _scouts(draw: Draw) -> list[FloatArray]:
    """Drones that hang about at the edge of the fences in the weeks before the raid, longer than anybody waters."""
    out = []
    for number_ in range(SCOUTS):
        week = RAID - 4 + number_ * 3 // SCOUTS
        angle = FOOT + np.radians(-70.0 + 20.0 * number_)
        middle = at(790.0, angle)
        xy = middle + 35.0 * draw.normal((32, 2))
        second = week * WEEK_S + (1 + number_ % 5) * 86400 + 1 * 3600 + draw.integer(3600)
        out.append(_points(second + STEP_S * np.arange(32.0), xy))
    return out


def _raid(draw: Draw, sites: list[Site]) -> list[FloatArray]:
    """Two nights: many drones from the hoards over the water at once, and the second time none comes out again."""
    out = []
    for week, count, lost in ((RAID, RAIDERS, False), (TRAP, TRAPPED, True)):
        for number_ in range(count):
            start = np.array(sites[number(sites, HOARDS[number_ % len(HOARDS)])].xy)
            shore = at(RESERVOIR + 60.0, FOOT + np.radians(-80.0 + 100.0 * draw.uniform()))
            target = at(ISLAND * draw.uniform(0.3, 1.1), draw.uniform(0.0, 2.0 * np.pi))
            way = [spiral(start, shore), [target] * (TRAPPED_SIGNS if lost else 3)]
            way += [] if lost else [[shore], spiral(shore, start)]
            second = week * WEEK_S + 3 * 86400 + 2 * 3600 + draw.integer(1500)
            out.append(_timed(draw, np.concatenate(way), second))
    return out
