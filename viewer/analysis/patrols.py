"""Tracks in time: where things are at a second, which way they came, how long they stay in which region."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from viewer.geometry.regions import FloatArray, IntArray
from viewer.model.city import Clock, Tracks


def clock_seconds(clock: Clock) -> FloatArray:
    """(t,) seconds from the start of the clock to the start of each step."""
    starts = np.array([text[:19] for text in clock.starts], "datetime64[s]")
    return (starts - starts[:1]).astype(float) if len(starts) else np.zeros(0)


def step_at(clock: Clock, seconds: float) -> int:
    """The step that holds a second, -1 without a clock; seconds after the last start belong to the last step."""
    return int(np.searchsorted(clock_seconds(clock), seconds, side="right")) - 1


def spans(tracks: Tracks) -> FloatArray:
    """(k, 2) first and last second of each track; nan without points."""
    out = np.full((len(tracks.names), 2), np.nan)
    for number in np.unique(tracks.track).tolist():
        own = tracks.seconds[tracks.track == number]
        out[number] = own.min(), own.max()
    return out


def way(tracks: Tracks, number: int, first: float = -np.inf, last: float = np.inf) -> FloatArray:
    """(p, 2) places of one track between two seconds, both counted, its ends interpolated where it is under way."""
    own = tracks.track == number
    seconds, xy = tracks.seconds[own], tracks.xy[own]
    if not len(seconds) or last < seconds[0] or first > seconds[-1]:
        return np.zeros((0, 2))
    first, last = max(first, float(seconds[0])), min(last, float(seconds[-1]))
    inner = (seconds > first) & (seconds < last)
    ends = [[np.interp(second, seconds, xy[:, axis]) for axis in (0, 1)] for second in (first, last)]
    return np.vstack((ends[0], xy[inner], ends[1])) if last > first else np.array(ends[:1])


def place(tracks: Tracks, number: int, second: float) -> FloatArray:
    """(2,) where a track is at a second, between its points; nan before its first and after its last."""
    found = way(tracks, number, second, second)
    return found[0] if len(found) else np.full(2, np.nan)


def time_in(tracks: Tracks, chosen: npt.NDArray[np.bool_], region: IntArray, regions: int) -> FloatArray:
    """(n,) seconds that the chosen tracks (k,) stay in each region: half of every gap belongs to either of its ends.

    region: (p,) the region of each point, -1 outside.
    """
    out = np.zeros(regions)
    for number in np.flatnonzero(chosen).tolist():
        own = np.flatnonzero(tracks.track == number)
        gaps = np.diff(tracks.seconds[own]) / 2
        share = np.concatenate((gaps, [0.0])) + np.concatenate(([0.0], gaps)) if len(own) else np.zeros(0)
        inside = region[own] >= 0
        out += np.bincount(region[own][inside], share[inside], regions)
    return out
