"""Compiles every kernel into numba's cache, so that nobody waits for a compiler: `python -m viewer.engine.warm`."""

from __future__ import annotations

import sys
import time
from importlib import import_module


def compile_all() -> float:
    """Seconds that it took; next to nothing when the cache is there.

    Kernels have fixed signatures, so importing them compiles them; each runs once, on a tiny picture, to be sure.
    """
    began = time.perf_counter()
    import numpy as np

    for name in ("sound", "wkb", "coarse"):  # kernels of the rooms to the left: importing them compiles them
        import_module(f"viewer.geometry.{name}")
    from viewer.engine import (
        backdrop,
        bend,
        blocks,
        compose,
        crossfade,
        dots,
        field,
        fog,
        ids,
        particles,
        rims,
        soft,
        strokes,
    )
    from viewer.geometry.camera import Camera
    from viewer.geometry.regions import Ragged

    corners = np.array([[0, 0], [4, 0], [4, 4], [0, 4], [0, 0]], float)
    square = Ragged(corners, np.array([0, 5]), np.array([0, 1]), np.array([0, 1]))
    buffer = ids.rasterise(square, np.eye(3), (8, 8))
    table = np.array([[255, 0, 0, 255], [0, 0, 0, 0]], np.uint8)
    grid = field.Field(np.eye(2), np.eye(3), 0.0, 1.0, np.zeros((256, 4), np.uint8))
    hatch = compose.Hatch(np.array([1, 0], np.uint8))
    done = compose.picture([buffer], [table], [compose.Border((0, 0, 0, 255), 3.0)], [grid], hatches=[hatch])
    particles.splat(done, np.full((1, 2), 4.0), (255, 255, 255, 255), 2.0)
    particles.lay(done, np.full((1, 2), 4.0), (255, 255, 255, 255), 2.0)
    dots.stipple(done, buffer, np.ones(2, bool), np.zeros(3), 8, 1, 0.5)
    soft.blurred(soft.share(buffer, 8), 1)
    blocks.raster(square, np.ones(1), Camera(tilt_deg=30), (8, 8))
    backdrop.backdrop((8, 8), (0, 0, 0), (0, 0, 0), (0, 0, 0))
    strokes.draw(strokes.Strokes(*(np.zeros(shape) for shape in strokes.SHAPES)), done)
    rims.draw(np.zeros((1, 4)), ((255, 255, 0, 46), 8.0), ((255, 255, 0, 255), 2.0), done)
    fog.lay(done, backdrop.night((8, 8), (0, 0, 0), (0, 0, 0)), np.zeros(8))
    crossfade.between(done, done, 0.5)
    bend.lay(done.copy(), 0, (done, np.eye(3)))
    particles.along(np.zeros((1, 2, 2)), np.zeros(1, int), np.zeros(1))
    return time.perf_counter() - began


if __name__ == "__main__":
    print(f"kernels ready in {compile_all():.1f} s", file=sys.stderr)
