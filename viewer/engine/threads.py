"""How the kernels share the cores: numba's threading layer, chosen once before the first parallel kernel runs."""

from __future__ import annotations

import importlib
import os
from contextlib import AbstractContextManager, nullcontext
from threading import RLock

_LAYERS = {"omp": "numba.np.ufunc.omppool", "tbb": "numba.np.ufunc.tbbpool"}  # safe from several Python threads
_one_at_a_time = RLock()


def choose_layer() -> str:
    """Name of the layer in use: "omp" or "tbb" where the machine has it, else "workqueue".

    Importing this room's kernels calls it, so nobody else needs to.
    """
    from numba import config

    if config.THREADING_LAYER not in _LAYERS:
        # Threads that wait by spinning steal the core that the others need: a small kernel took 20 ms instead of 0.1.
        os.environ.setdefault("OMP_WAIT_POLICY", "passive")
        config.THREADING_LAYER = next((name for name, module in _LAYERS.items() if _loads(module)), "workqueue")
    return config.THREADING_LAYER


def alone() -> AbstractContextManager[object]:
    """Held around every parallel kernel: a lock with "workqueue", which aborts when two threads meet in it."""
    return _one_at_a_time if choose_layer() == "workqueue" else nullcontext()


def _loads(module: str) -> bool:
    try:
        importlib.import_module(module)
    except ImportError:
        return False
    return True
