"""The loader process seen from the window: start a job, ask a question, close.

The process starts on first use and is kept for the next job; one that was killed, failed, or grew large is replaced.
"""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from dataclasses import replace
from pathlib import Path

from viewer.model.city import City
from viewer.packs import cache, limits
from viewer.packs.inquiry import Inquiry
from viewer.packs.job import Job
from viewer.packs.loading import Request
from viewer.packs.passing import write
from viewer.packs.paths import is_foreign_pack
from viewer.packs.process import Worker
from viewer.packs.sketch import sketch

PREFIX = "rhea-pass-"


class Loader:
    """Starts jobs in the loader process. Nothing runs before the first job; `close` leaves nothing running.

    cached: False never looks into the cache of what was opened before, and leaves nothing there.
    """

    def __init__(self, *, cached: bool = True) -> None:
        self._cached = cached
        self._idle: Worker | None = None
        self._jobs: set[Job] = set()
        self._inquiries: set[Inquiry] = set()
        self._root: Path | None = None
        self._count = 0

    def start(self, request: Request, onto: City | None = None) -> Job:
        """A new job. `onto` is the open City that the files join."""
        worker = self._take()
        folder = self._folder()
        request = replace(request, outside=request.outside or any(map(is_foreign_pack, request.paths)))
        job = Job(request, request.limits(), onto, folder / "result", worker, self._keep, self._drop)
        if onto is not None:
            write(sketch(onto), (), folder / "onto")
        self._jobs.add(job)
        worker.ask({
            "request": request.as_dict(),
            "onto": str(folder / "onto") if onto is not None else None,
            "out": str(job.folder),
            "stall_s": job.limits.stall_s,
            "cache": self._cache(),
        })  # fmt: skip
        return job

    def _cache(self) -> str | None:
        folder = cache.home() if self._cached else None
        return None if folder is None else str(folder)

    def ask(self, question: str, path: str) -> Inquiry:
        """A small question (LAYERS_AND_TABLE, HASH) about one file that nobody has looked at."""
        inquiry = Inquiry(self._take(), question, path, self._answered)
        self._inquiries.add(inquiry)
        return inquiry

    def _take(self) -> Worker:
        """The process that waits, or a new one."""
        worker, self._idle = self._idle, None
        if worker is not None and worker.process.poll() is None:
            return worker
        if worker is not None:
            worker.end()
        return Worker()

    def _answered(self, inquiry: Inquiry, worker: Worker | None) -> None:
        self._inquiries.discard(inquiry)
        if worker is not None:
            self._keep(worker, fit=True)

    def warm(self, wait_s: float = 0.0) -> bool:
        """Starts the process before it is needed; does nothing if there is one.

        True if it has loaded all its libraries, which is waited for as long as `wait_s`; a job need not wait for it.
        """
        if self._idle is None:
            self._idle = Worker()
        return self._idle.warm.wait(wait_s)

    def close(self) -> None:
        """Kills what runs and removes every folder that is not in use."""
        for running in (*self._jobs, *self._inquiries):
            running.cancel()
        if self._idle is not None:
            self._idle.end()
            self._idle = None
        if self._root is not None:
            shutil.rmtree(self._root, ignore_errors=True)
            self._root = None

    def _folder(self) -> Path:
        if self._root is None:
            sweep()
            self._root = Path(tempfile.mkdtemp(prefix=f"{PREFIX}{os.getpid()}-"))
            atexit.register(shutil.rmtree, self._root, ignore_errors=True)
        self._count += 1
        folder = self._root / f"{self._count:06d}"
        folder.mkdir()
        return folder

    def _keep(self, worker: Worker, fit: bool) -> None:
        """Takes a process back for the next job, if it is still in shape."""
        if self._idle is not None or not fit or worker.large():
            worker.end()
        else:
            self._idle = worker

    def _drop(self, job: Job) -> None:
        """Forgets a job. Mapped files live on where the system lets a mapped file be removed; elsewhere they wait."""
        self._jobs.discard(job)
        shutil.rmtree(job.folder.parent, ignore_errors=True)


def sweep() -> int:
    """Removes what dead processes left behind; how many folders."""
    gone = 0
    for folder in Path(tempfile.gettempdir()).glob(f"{PREFIX}*"):
        owner = folder.name.removeprefix(PREFIX).partition("-")[0]
        if owner.isdigit() and not limits.alive(int(owner)):
            shutil.rmtree(folder, ignore_errors=True)
            gone += not folder.exists()
    return gone
