"""The loader process and the thread that listens to it: ask, hear what it says, end it.

Nothing here knows file formats or Qt, and nothing blocks.
"""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Mapping
from pathlib import Path
from queue import SimpleQueue

from viewer.errors import clip
from viewer.packs import limits

LARGE_BYTES = 1 << 30  # a process that grew beyond this is not kept
_CODE = "import sys, json; sys.path[:0] = json.loads(sys.argv[1]); from viewer.packs.worker import main; main()"


class Worker:
    """One loader process; it is under way as soon as this is made. `said` holds its messages, None once it is gone."""

    def __init__(self) -> None:
        self._log = tempfile.TemporaryFile()
        paths = [str(Path(entry).resolve()) for entry in sys.path if entry and Path(entry).exists()]
        root = str(Path(__file__).resolve().parents[2])
        self.process = subprocess.Popen(
            [sys.executable, "-I", "-X", "utf8", "-c", _CODE, json.dumps([root, *paths])],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._log,
            env=limits.environment(os.environ), cwd=tempfile.gettempdir(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )  # fmt: skip
        self.said: SimpleQueue[dict | None] = SimpleQueue()
        self.heard_at = time.monotonic()
        self.ready = False
        self.warm = threading.Event()  # it has loaded what large files need, or is gone
        self._ear = threading.Thread(target=self._listen, name="rhea-loader", daemon=True)
        self._ear.start()

    def _listen(self) -> None:
        with contextlib.suppress(ValueError, OSError):
            for line in self.process.stdout:
                self.heard_at = time.monotonic()
                message = json.loads(line)
                if "warm" in message:
                    self.warm.set()
                    continue
                self.ready = self.ready or "ready" in message
                self.said.put(message)
        self.warm.set()
        self.said.put(None)

    def ask(self, message: Mapping[str, object]) -> None:
        self.heard_at = time.monotonic()
        with contextlib.suppress(OSError):  # it is gone: the listener says so
            self.process.stdin.write(json.dumps(message).encode("ascii") + b"\n")
            self.process.stdin.flush()

    def quiet_s(self) -> float:
        return time.monotonic() - self.heard_at

    def bytes_read(self) -> int:
        """Bytes that the process has read so far, -1 where that is not known: reading is progress too."""
        return limits.bytes_read(self.process.pid)

    def large(self) -> bool:
        return limits.resident_bytes(self.process.pid) > LARGE_BYTES

    def last_words(self) -> str:
        """The end of what the process wrote to stderr."""
        with contextlib.suppress(OSError, ValueError):
            size = self._log.seek(0, os.SEEK_END)
            self._log.seek(max(0, size - 400))
            return clip(self._log.read().decode("utf-8", "replace").strip()[-180:])
        return ""

    def end(self) -> int | None:
        """Kills the process, waits for it, closes everything; its exit code."""
        self.process.kill()
        code = self.process.wait()
        self._ear.join(2.0)
        for pipe in (self.process.stdin, self.process.stdout, self._log):
            with contextlib.suppress(OSError):
                pipe.close()
        return code
