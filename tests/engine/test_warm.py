"""Compiled kernels are ready: a second start compiles nothing, and importing the room loads no compiler."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import numpy as np

from viewer.engine import compose, ids, threads, warm
from viewer.geometry.regions import Ragged


def test_kernels_compile_once_and_then_answer_at_once():
    warm.compile_all()
    assert warm.compile_all() < 1.0


def test_importing_the_engine_does_not_load_numba():
    code = (
        "import sys, viewer.engine.ids, viewer.engine.compose, viewer.engine.field, viewer.engine.particles,"
        " viewer.engine.blocks, viewer.engine.warm; sys.exit('numba' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_two_threads_may_draw_at_the_same_time():
    corners = np.array([[0, 0], [30, 0], [30, 30], [0, 30], [0, 0]], float)
    square = Ragged(corners, np.array([0, 5]), np.array([0, 1]), np.array([0, 1]))
    table = np.array([[255, 0, 0, 255], [0, 0, 0, 0]], np.uint8)

    def draw(_):
        buffer = ids.rasterise(square, np.eye(3), (60, 40))
        return int(compose.picture([buffer], [table])[..., 0].sum())

    with ThreadPoolExecutor(4) as pool:
        assert set(pool.map(draw, range(60))) == {30 * 30 * 255}
    assert threads.choose_layer() in ("omp", "tbb", "workqueue")
