"""Depth fog: rows of a picture that show what is far off fade into what lies behind everything."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from numba import njit, prange, types

from viewer.engine.threads import alone, choose_layer

choose_layer()

Bytes = npt.NDArray[np.uint8]
_BEHIND = types.Array(types.uint32, 2, "C", readonly=True)
EVEN, HALF = np.uint32(0x00FF00FF), np.uint32(0x00800080)  # every second channel of a pixel, and what rounds them
GREEN, LAST = np.uint32(0x0000FF00), np.uint32(0xFF000000)


@njit(
    types.void(types.uint32[:, ::1], _BEHIND, types.float64[::1]),
    cache=True, nogil=True, parallel=True,
)  # fmt: skip
def _lay(picture, behind, share):
    for y in prange(len(share)):
        part = np.uint32(share[y] * 256.0 + 0.5)
        if part > 0:
            here, there = picture[y], behind[y]
            rest = np.uint32(256) - part
            for x in range(len(here)):
                even = ((here[x] & EVEN) * rest + (there[x] & EVEN) * part + HALF) >> np.uint32(8)
                odd = ((here[x] >> np.uint32(8)) & EVEN) * rest + ((there[x] >> np.uint32(8)) & EVEN) * part + HALF
                here[x] = (even & EVEN) | (odd & GREEN) | (here[x] & LAST)


def lay(picture: Bytes, behind: Bytes, share: npt.NDArray[np.float64]) -> None:
    """Brings each row of the opaque `picture` (h, w, 4) by its share (h,) 0..1 nearer to `behind` (h, w, 4), in place.

    ValueError unless all are of one height and width.
    """
    if picture.shape != behind.shape or len(share) != len(picture):
        raise ValueError(f"one size expected, got {picture.shape}, {behind.shape} and {len(share)} rows")
    with alone():
        _lay(picture.view(np.uint32)[..., 0], behind.view(np.uint32)[..., 0], np.ascontiguousarray(share, np.float64))
