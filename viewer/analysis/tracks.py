"""How long recorded ways are, and how many of them are in one place at one moment."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from viewer.geometry.regions import FloatArray
from viewer.model.city import Tracks


def lengths(tracks: Tracks) -> FloatArray:
    """(k,) length of each track's way in world units, straight from point to point; 0 with one point or none."""
    out = np.zeros(len(tracks.names))
    for number in range(len(out)):
        legs = np.diff(tracks.xy[tracks.track == number], axis=0)
        out[number] = float(np.hypot(legs[:, 0], legs[:, 1]).sum())
    return out


def most_at_once(
    tracks: Tracks, chosen: npt.NDArray[np.bool_], there: npt.NDArray[np.bool_]
) -> tuple[int, float]:  # fmt: skip
    """The largest number of chosen tracks that are there at one moment, and the first second at which they are.

    chosen: (k,). there: (p,) whether each point is in the place. A track is there from a point that is to the point
    after it, and at its last point. 0 and nan when none ever is.
    """
    arrive, leave = [], []
    for number in np.flatnonzero(chosen).tolist():
        own = tracks.track == number
        inside = there[own]
        seconds = tracks.seconds[own]
        until = np.append(seconds[1:], seconds[-1:])
        runs = np.flatnonzero(np.diff(np.concatenate(([0], inside.astype(int), [0]))))
        for begin, end in runs.reshape(-1, 2).tolist():
            arrive.append(float(seconds[begin]))
            leave.append(float(until[end - 1]))
    if not arrive:
        return 0, float("nan")
    arrive, leave = np.sort(arrive), np.sort(leave)
    present = np.searchsorted(arrive, arrive, side="right") - np.searchsorted(leave, arrive, side="left")
    best = int(np.argmax(present))
    return int(present[best]), float(arrive[best])
