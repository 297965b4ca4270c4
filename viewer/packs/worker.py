"""The loader process: one JSON request per line on stdin, progress on stdout, the result in a folder.

It is started with a clean environment, leaves the network before it loads any library, and ends with its stdin.
"""

from __future__ import annotations

import faulthandler
import importlib
import json
import os
import sys
import tempfile
import traceback
from pathlib import Path
from typing import BinaryIO

from viewer.errors import Cancelled, PackError, Problem, clip
from viewer.packs import limits, passing
from viewer.packs.loading import Request, load

ALONE_S = 20.0  # beyond the parent's patience: for when the parent is gone


def main() -> None:
    """Serves requests until stdin ends."""
    apart = limits.leave_network()
    channel = _channel()
    _preload()
    _say(channel, ready=True, network=not apart)
    for line in sys.stdin.buffer:
        _serve(json.loads(line), channel)


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


def _say(channel: BinaryIO, **message: object) -> None:
    channel.write(json.dumps(message).encode("ascii") + b"\n")


def _serve(ask: dict, channel: BinaryIO) -> None:
    folder, onto = Path(ask["out"]), ask["onto"]
    tempfile.tempdir = str(folder.parent)  # copies go with the job, even when this process is killed
    patience = max(float(ask["stall_s"]), 1.0) + ALONE_S
    request = Request(**{**ask["request"], "paths": tuple(ask["request"]["paths"])})
    allowed = request.limits()
    limits.enforce(allowed.memory_bytes)

    def report(fraction: float, text: str) -> None:
        faulthandler.dump_traceback_later(patience, exit=True)
        _say(channel, fraction=fraction, text=clip(text))

    report(0.0, "starting")
    try:
        base = passing.open_passed(Path(onto)).city if onto else None
        reading = load(request, onto=base, report=report, limits=allowed)
        report(1.0, "handing over")
        passing.write(reading.city, reading.problems, folder, reading.repairs)
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
    finally:
        faulthandler.cancel_dump_traceback_later()
        limits.enforce(0)
    _say(channel, done=True, handles=limits.open_handles())


def _names(request: Request) -> str:
    return ", ".join(Path(path).name for path in request.paths)
