"""Read files in the loader process and wait for the City: the one door through which data come in."""

from __future__ import annotations

import atexit
import os
import time
from collections.abc import Callable, Sequence
from functools import lru_cache
from pathlib import Path

from viewer.errors import Cancelled
from viewer.model.city import City
from viewer.packs.job import POLL_S
from viewer.packs.loader import Loader
from viewer.packs.loading import Request
from viewer.packs.passing import Reading

__all__ = ["Reading", "read"]


@lru_cache(1)
def shared_loader() -> Loader:
    """The loader of this process; nothing runs before its first job, and nothing is left at exit."""
    loader = Loader()
    atexit.register(loader.close)
    return loader


def read(
    paths: str | Path | Sequence[str | Path],
    *,
    layer: str | None = None,
    crs: str | None = None,
    onto: City | None = None,
    progress: Callable[[float, str], bool] | None = None,
    outside: bool = False,
) -> Reading:
    """The City that the files at `paths` make, and everything worth saying about them.

    crs: "EPSG:n", any text that PROJ knows, or "local"; it comes before what the files say. onto: the open City that
    the files join. PackError when nothing can be shown: a problem with field "crs" asks for the coordinate system.
    Cancelled when `progress(fraction, text)` answers False; fraction is negative while unknown.
    """
    several = [paths] if isinstance(paths, str | Path) else list(paths)
    request = Request(tuple(_absolute(path) for path in several), layer, crs, outside)
    job = shared_loader().start(request, onto)
    try:
        last = None
        while not (now := job.poll()).done:
            if progress is not None and now != last and progress(now.fraction, now.text) is False:
                job.cancel()
                raise Cancelled("reading was cancelled")
            last = now
            time.sleep(POLL_S)
        return job.result()
    except KeyboardInterrupt:
        job.cancel()
        raise


def _absolute(path: str | Path) -> str:
    """The path as seen from here: the loader has another working folder. What is no path goes on to be refused."""
    text = str(path)
    return os.path.abspath(text) if "\0" not in text and os.path.exists(text) else text
