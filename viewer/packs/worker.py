"""The loader process: one JSON request per line on stdin, progress on stdout, the result in a folder.

It is started with a clean environment, leaves the network before it loads any library, and ends with its stdin.
"""

from __future__ import annotations

import contextlib
import faulthandler
import importlib
import json
import os
import shutil
import sys
import tempfile
import threading
import time
import traceback
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO, TypeVar

from viewer.errors import Cancelled, PackError, Problem, clip
from viewer.packs import cache, far_views, limits, looking, passing
from viewer.packs.layers import Report
from viewer.packs.loading import Desk, Request, files_of
from viewer.packs.passing import Reading

Done = TypeVar("Done")
IDLE_S = 0.3  # a first small file should not share the processor with the kernels
PICTURE_S = 0.4  # for the first picture, which the window draws now, all cores are left
ALONE_S = 20.0  # beyond the parent's patience: for when the parent is gone


def main() -> None:
    """Serves requests until stdin ends."""
    apart = limits.leave_network()
    channel = _channel()
    _preload()
    _say(channel, ready=True, network=not apart)
    threading.Thread(target=_preload_kernels, args=(channel,), name="rhea-kernels", daemon=True).start()
    for line in sys.stdin.buffer:
        ask = json.loads(line)
        if "question" in ask:
            _say(channel, answer=looking.answer(ask["question"], ask["path"], ask["total_s"]))
        else:
            _serve(ask, channel)


def _channel() -> BinaryIO:
    """The real stdout; whatever a library prints goes to stderr from now on."""
    sys.stdout.flush()
    channel = os.fdopen(os.dup(1), "wb", buffering=0)
    os.dup2(2, 1)
    return channel


def _preload() -> None:
    """Loads the libraries, so that a job needs none of that time."""
    for name in ("pyarrow.parquet", "pyogrio", "pyproj", "viewer.packs.assembling", "viewer.packs.vectors"):
        importlib.import_module(name)


def _preload_kernels(channel: BinaryIO) -> None:
    """Loads what only large files need, once nothing came at once; where that fails, a file that needs it says so."""
    time.sleep(IDLE_S)
    with contextlib.suppress(Exception):
        for name in ("viewer.geometry.wkb", "viewer.geometry.sound", "viewer.geometry.coarse"):
            importlib.import_module(name)
    with contextlib.suppress(OSError):  # the parent is gone
        _say(channel, warm=True)


def _say(channel: BinaryIO, **message: object) -> None:
    channel.write(json.dumps(message).encode("ascii") + b"\n")


def _serve(ask: dict, channel: BinaryIO) -> None:
    folder = Path(ask["out"])
    tempfile.tempdir = str(folder.parent)  # copies go with the job, even when this process is killed
    patience = max(float(ask["stall_s"]), 1.0) + ALONE_S
    request = Request(**{**ask["request"], "paths": tuple(ask["request"]["paths"])})
    allowed = request.limits()
    limits.enforce(allowed.memory_bytes)

    def report(fraction: float, text: str) -> None:
        faulthandler.dump_traceback_later(patience, exit=True)
        _say(channel, fraction=fraction, text=clip(text))

    report(0.0, "starting")
    shelf = None
    try:
        shelf, rest = _guarded(request, folder, lambda: _first(request, ask, report)) or (None, None)
        if rest is not None:
            _say(channel, first=True)
            time.sleep(PICTURE_S)
            refined = folder.with_name(passing.REFINED)
            _guarded(request, refined, lambda: rest(refined))
    finally:
        faulthandler.cancel_dump_traceback_later()
        limits.enforce(0)
    _say(channel, done=True, handles=limits.open_handles())
    if shelf is not None:
        shelf.put()


def _first(request: Request, ask: dict, report: Report) -> tuple[_Shelf, Callable[[Path], None] | None]:
    """Hands over what can be had soon: from the cache, or read; and what does the rest, None where there is none."""
    folder, onto = Path(ask["out"]), ask["onto"]
    shelf = _Shelf(request, Path(ask["cache"]) if ask.get("cache") and not onto else None)
    if shelf.take(folder, report):
        return shelf, None
    base = passing.open_passed(Path(onto)).city if onto else None
    desk = Desk(request, base, report, request.limits(), folder=folder.parent)
    reading = desk.work()
    more = not desk.whole or (request.quick and not request.outside and far_views.wanted(reading.city))
    report(1.0, "handing over")
    passing.write_reading(replace(reading, examined=not more), folder)
    if more:
        return shelf, lambda refined: _second(desk, reading, refined, shelf)
    shelf.keep(folder, desk.sums)
    return shelf, None


def _second(desk: Desk, first: Reading, folder: Path, shelf: _Shelf) -> None:
    """Examines what was left and makes the outlines for far views; these alone are handed over where all was known."""
    rest = desk if desk.whole else desk.rest()
    reading = first if desk.whole else rest.work()
    reading = replace(reading, city=far_views.with_far_views(reading.city, desk.report))
    if not desk.whole:
        passing.write_reading(reading, folder)
        shelf.keep(folder, rest.sums)
        return
    passing.write_reading(replace(reading, city=far_views.alone(reading.city)), folder)
    if shelf.is_open:
        whole = folder.with_name("whole")
        passing.write_reading(reading, whole)
        shelf.keep(whole, rest.sums)


def _guarded(request: Request, folder: Path, work: Callable[[], Done]) -> Done | None:
    """What `work` gives; where it fails None, and the reasons are in `folder`."""
    try:
        return work()
    except PackError as error:
        passing.write(None, error.problems, folder)
    except Cancelled as error:
        passing.write(None, [Problem(str(error))], folder)
    except MemoryError:
        hint = "close other programs, or open a part of the file"
        passing.write(
            None, [Problem("it needs more memory than this machine can spare", "", hint, _names(request))], folder
        )
    except Exception as error:  # the file is foreign: whatever it provokes must come back in words
        traceback.print_exc()
        found = f"the reader failed: {type(error).__name__}: {clip(error, 120)}"
        passing.write(None, [Problem(found, hint="please report this file", file=_names(request))], folder)
    return None


class _Shelf:
    """What the cache does for one request; nothing where there is none, or where the files are small."""

    def __init__(self, request: Request, root: Path | None) -> None:
        self._request = request.as_dict()  # quick ones too: their entries have more in them
        seen = cache.look(files_of(request)) if root else ()
        self._seen = seen if sum(file.size for file in seen) >= cache.LEAST_BYTES else ()
        self._cache = cache.Cache(root) if self._seen else None
        self._held: tuple[Path, str] | None = None

    @property
    def is_open(self) -> bool:
        """True if what is kept will be there the next time."""
        return self._cache is not None

    def take(self, folder: Path, report: Report) -> bool:
        """True if the same was read before: it is in `folder` then."""
        if self._cache is None:
            return False
        report(0.0, "looking it up")
        sums = self._cache.sums(self._seen)
        return sums is not None and self._cache.find(cache.key_of(self._request, sums), folder)

    def keep(self, folder: Path, sums: Mapping[Path, str]) -> None:
        """Holds a passed folder, which goes with its job, until `put` has the time to copy it."""
        by_path = {str(path): digest for path, digest in sums.items()}
        if self._cache is None or set(by_path) != {file.path for file in self._seen}:
            return
        self._cache.remember(self._seen, by_path)
        held = folder.parent.with_name(folder.parent.name + "-held")
        with contextlib.suppress(OSError):
            held.mkdir()
            self._held = held, cache.key_of(self._request, by_path)
            for file in folder.iterdir():
                os.link(file, held / file.name)

    def put(self) -> None:
        """Keeps what is held for the next time; nobody waits for it."""
        if self._held is not None:
            folder, key = self._held
            if (folder / passing.HEADER).is_file():
                self._cache.put(folder, key)
            shutil.rmtree(folder, ignore_errors=True)


def _names(request: Request) -> str:
    return ", ".join(Path(path).name for path in request.paths)
