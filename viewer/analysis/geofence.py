"""Geofence: when something that moves is inside a region, without flicker at its border."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from viewer.geometry.regions import FloatArray


@dataclass(frozen=True, slots=True)
class Fence:
    """It counts as inside after `enter_s` seconds inside, as outside after `leave_s` beyond `buffer` world units."""

    enter_s: float = 0.0
    leave_s: float = 0.0
    buffer: float = 0.0


def inside(seconds: FloatArray, away: FloatArray, fence: Fence) -> npt.NDArray[np.bool_]:
    """(p,) True where something counts as inside.

    seconds: (p,) ascending. away: (p,) distance to the region, 0 inside it; nan is outside. Between the border and the
    buffer nothing changes.
    """
    out = np.zeros(len(seconds), bool)
    state, since = False, np.nan
    for i, (second, distance) in enumerate(zip(seconds, away)):
        towards = distance <= 0 if not state else not distance <= fence.buffer
        since = (second if np.isnan(since) else since) if towards else np.nan
        if towards and second - since >= (fence.leave_s if state else fence.enter_s):
            state, since = not state, np.nan
        out[i] = state
    return out


def visits(state: npt.NDArray[np.bool_]) -> int:
    """How often it came in; being there from the first is one."""
    return int((np.diff(np.concatenate(([0], state.astype(int)))) > 0).sum())
