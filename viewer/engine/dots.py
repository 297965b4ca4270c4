"""The lattice of dots that tells apart what colour alone does not."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from numba import njit, prange

from viewer.engine.threads import alone, choose_layer

choose_layer()


def stipple(
    picture: npt.NDArray[np.uint8], ids: npt.NDArray[np.int32], dotted: npt.NDArray[np.bool_],
    colour: npt.NDArray[np.float64], step: int, size: int, share: float,
) -> None:  # fmt: skip
    """Mixes `share` of a colour (3,) into dots of size x size pixels, in place, where their region is dotted (n + 1,).

    Dots lie `step` apart on two lattices, one between the points of the other; ids has two samples a pixel each way.
    """
    with alone():
        _stipple(picture, np.ascontiguousarray(ids), np.ascontiguousarray(dotted), colour, step, size, share)


@njit("void(u1[:, :, ::1], i4[:, ::1], b1[::1], f8[::1], i8, i8, f8)", cache=True, nogil=True, parallel=True)
def _stipple(picture, ids, dotted, colour, step, size, share):
    outside = len(dotted) - 1
    for shift in (0, step // 2):
        for row in prange((picture.shape[0] - size - shift + step - 1) // step):
            y = shift + row * step
            for x in range(shift, picture.shape[1] - size, step):
                owner = ids[y * 2, x * 2]
                if not dotted[owner if 0 <= owner < outside else outside]:
                    continue
                for down in range(size):
                    for right in range(size):
                        for c in range(3):
                            mixed = picture[y + down, x + right, c] * (1.0 - share) + colour[c] * share
                            picture[y + down, x + right, c] = np.uint8(np.rint(mixed))
