"""Depth fog: rows of a picture that show what is far off fade into what lies behind everything."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from numba import njit, prange, types

from viewer.engine.threads import alone, choose_layer

choose_layer()

Bytes = npt.NDArray[np.uint8]
_BEHIND = types.Array(types.uint8, 3, "C", readonly=True)


@njit(
    types.void(types.uint8[:, :, ::1], _BEHIND, types.float64[::1]),
    cache=True, nogil=True, parallel=True,
)  # fmt: skip
def _lay(picture, behind, share):
    for y in prange(len(share)):
        part = np.int64(share[y] * 256.0 + 0.5)
        if part > 0:
            for x in range(picture.shape[1]):
                for c in range(3):
                    here = np.int64(picture[y, x, c])
                    picture[y, x, c] = np.uint8(here + (((np.int64(behind[y, x, c]) - here) * part + 128) >> 8))


def lay(picture: Bytes, behind: Bytes, share: npt.NDArray[np.float64]) -> None:
    """Brings each row of the opaque `picture` (h, w, 4) by its share (h,) 0..1 nearer to `behind` (h, w, 4), in place.

    ValueError unless all are of one height and width.
    """
    if picture.shape != behind.shape or len(share) != len(picture):
        raise ValueError(f"one size expected, got {picture.shape}, {behind.shape} and {len(share)} rows")
    with alone():
        _lay(picture, behind, np.ascontiguousarray(share, np.float64))
