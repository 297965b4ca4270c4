"""Two finished pictures blended evenly: what was shown goes while what is shown comes."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from numba import njit, prange, types

from viewer.engine.threads import alone, choose_layer

choose_layer()

Bytes = npt.NDArray[np.uint8]
WHOLE = 256  # parts of a share
CHUNK = 1 << 14  # pixels that one thread takes at a time
EVEN, HALF = np.uint32(0x00FF00FF), np.uint32(0x00800080)  # every second channel of a pixel, and what rounds them
_PIXELS = types.Array(types.uint32, 1, "C", readonly=True)


@njit(
    types.void(_PIXELS, _PIXELS, types.uint32, types.int64, types.uint32[::1]), cache=True, nogil=True, parallel=True
)  # fmt: skip
def _between(one, other, share, chunk, out):
    """Two channels at a time: 255 * 256 + 128 fits the 16 bits that each has."""
    rest = np.uint32(256) - share
    for part in prange((len(out) + chunk - 1) // chunk):
        begin, end = part * chunk, min(part * chunk + chunk, len(out))
        a, b, mixed = one[begin:end], other[begin:end], out[begin:end]
        for i in range(len(mixed)):
            even = ((a[i] & EVEN) * rest + (b[i] & EVEN) * share + HALF) >> np.uint32(8)
            odd = ((a[i] >> np.uint32(8)) & EVEN) * rest + ((b[i] >> np.uint32(8)) & EVEN) * share + HALF
            mixed[i] = (even & EVEN) | (odd & ~EVEN)


def between(one: Bytes, other: Bytes, share: float, *, out: Bytes | None = None) -> Bytes:
    """(h, w, 4) every channel of `one` taken `share` 0..1 of the way to `other`: exact at both ends, else within 1/255.

    The order of the channels is all the same. `out` may be one of the two. ValueError for pictures of different sizes.
    """
    if one.shape != other.shape:
        raise ValueError(f"two pictures of one size expected, got {one.shape} and {other.shape}")
    target = np.empty(one.shape, np.uint8) if out is None else out
    parts = round(min(max(share, 0.0), 1.0) * WHOLE)
    with alone():
        _between(_flat(one), _flat(other), parts, CHUNK, target.reshape(-1).view(np.uint32))
    return target


def _flat(picture: Bytes) -> Bytes:
    return np.ascontiguousarray(picture).reshape(-1).view(np.uint32)
