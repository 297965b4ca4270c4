"""Flow particles: soft spots of light added to a copy of the finished picture."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from viewer.engine.threads import alone
from viewer.geometry.regions import FloatArray

BANDS, TURNS = 8, 12  # strips of rows that threads share out: where a picture is copied too, and where it is not
STRAIGHT = np.eye(3)
Bytes = npt.NDArray[np.uint8]


def splat(
    picture: Bytes, xy: FloatArray, colour: npt.ArrayLike, radius: npt.ArrayLike, *, out: Bytes | None = None
) -> Bytes:
    """(h, w, 4) the premultiplied picture with a spot of light at each of the (n, 2) pixel places xy.

    colour: straight RGBA, one or (n, 4); radius in pixels, one or (n,). A spot adds colour * alpha * (1 - d²/r²)²
    at distance d and stops at white. Places of nan and outside of the picture add nothing. `out` must not be the
    picture itself.
    """
    from viewer.engine import glow

    ground = _own(picture, np.uint8)
    places, tint, radii = _spots(xy, colour, radius)
    tint[:, :3] *= tint[:, 3:] / 255.0
    target = np.empty_like(picture) if out is None else out
    with alone():
        glow.splat(ground, places, tint, radii, BANDS, target)
    return target


def lay(picture: Bytes, xy: FloatArray, colour: npt.ArrayLike, radius: npt.ArrayLike) -> None:
    """Lays a soft spot at each of the (n, 2) pixel places xy over the opaque picture (h, w, 4), in place.

    Arguments as those of splat. A spot takes a pixel the share alpha * (1 - d²/r²)² of the way to its colour, so that
    dark spots show on a light picture too; the fourth channel stays.
    """
    from viewer.engine import glow

    places, tint, radii = _spots(xy, colour, radius)
    share = np.ascontiguousarray(tint[:, 3] * np.float32(1.0 / 255.0))
    colours = np.clip(tint + 0.5, 0, 255).astype(np.uint8).view(np.uint32)[:, 0]
    with alone():
        glow.lay(places, colours, share, radii, TURNS, picture.view(np.uint32)[..., 0])


def along(
    lines: FloatArray, which: npt.NDArray[np.int64], share: FloatArray, bend: FloatArray | None = None
) -> FloatArray:  # fmt: skip
    """(n, 2) places of particles that have come a share (n,) 0..1 along the lines (m, k, 2) of which (n,) they run.

    The k points of a line, at least two, lie evenly along it in time. bend: (3, 3) what the places are projected by;
    nan behind the eye, and where a line has none.
    """
    from viewer.engine import glow

    out = np.empty((len(which), 2))
    matrix = STRAIGHT if bend is None else bend
    with alone():
        glow.along(
            _own(lines, np.float64), _own(which, np.int64), _own(share, np.float64), _own(matrix, np.float64), out
        )
    return out


def _spots(xy: npt.ArrayLike, colour: npt.ArrayLike, radius: npt.ArrayLike):
    """(n, 2) places, (1 or n, 4) colours and (1 or n,) radii as the kernels take them; ValueError for other numbers."""
    places = _own(xy, np.float64).reshape(-1, 2)
    tint = np.atleast_2d(np.array(colour, np.float32))
    radii = np.atleast_1d(_own(radius, np.float64))
    for name, values in (("colour", tint), ("radius", radii)):
        if len(values) not in (1, len(places)):
            raise ValueError(f"{name}: one or {len(places)} expected, got {len(values)}")
    return places, tint, radii


def _own(array: npt.ArrayLike, kind: type) -> npt.NDArray[np.generic]:
    """The array as the kernels take it, copied only if it is of another kind, scattered or read-only."""
    return np.require(array, kind, ("C", "W"))
