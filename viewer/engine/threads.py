"""How the kernels share the cores, and how what they draw is given up.

Numba's threading layer is chosen once, before the first parallel kernel runs. A thread that draws `halting` a flag can
be stopped by another that sets it: long kernels leave out what they have not begun, and `heed` raises Halted.
"""

from __future__ import annotations

import importlib
import os
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from threading import RLock, local
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

_LAYERS = {"omp": "numba.np.ufunc.omppool", "tbb": "numba.np.ufunc.tbbpool"}  # safe from several Python threads
_one_at_a_time = RLock()
_own = local()


class Halted(Exception):
    """What is being drawn is wanted no more, and what there is of it is not whole."""


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


@contextmanager
def halting(flag: npt.NDArray[np.uint8]) -> Iterator[None]:
    """What this thread draws meanwhile is given up once flag (1,) is not 0, from whatever thread."""
    before, _own.flag = getattr(_own, "flag", None), flag
    try:
        yield
    finally:
        _own.flag = before


def halt() -> npt.NDArray[np.uint8]:
    """(1,) the flag of this thread, as kernels take it; one that is never set where nobody may halt it."""
    import numpy as np

    flag = getattr(_own, "flag", None)
    return np.zeros(1, np.uint8) if flag is None else flag


def heed() -> None:
    """After a kernel that may have been halted, and so is not whole: raises Halted."""
    flag = getattr(_own, "flag", None)
    if flag is not None and flag[0]:
        raise Halted


def _loads(module: str) -> bool:
    try:
        importlib.import_module(module)
    except ImportError:
        return False
    return True
