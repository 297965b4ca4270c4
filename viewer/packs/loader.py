"""The loader process seen from the window: start a job, ask how far it is, take the city, or kill it.

Nothing here knows file formats or Qt, and nothing blocks except `Job.result`. The process starts on first use and is
kept for the next job; one that was killed, failed, or grew large is replaced.
"""

from __future__ import annotations

import atexit
import contextlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from queue import Empty, SimpleQueue
from types import MappingProxyType

from viewer.errors import Cancelled, PackError, Problem, RheaError, clip
from viewer.geometry.regions import empty_ragged
from viewer.model.city import City, Column, LineSet, PointSet, RegionSet
from viewer.packs import cache, limits
from viewer.packs.inquiry import START_S, Inquiry
from viewer.packs.limits import Limits, environment
from viewer.packs.loading import Request
from viewer.packs.passing import HEADER, REFINED, Reading, open_passed, write
from viewer.packs.paths import is_foreign_pack

PREFIX = "rhea-pass-"
POLL_S = 0.01
LARGE_BYTES = 1 << 30  # a worker that grew beyond this is not kept
_CODE = "import sys, json; sys.path[:0] = json.loads(sys.argv[1]); from viewer.packs.worker import main; main()"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is: 0..1, negative while unknown, and what it is at."""

    fraction: float
    text: str
    done: bool


class _Worker:
    """One loader process and the thread that listens to it."""

    def __init__(self) -> None:
        self._log = tempfile.TemporaryFile()
        paths = [str(Path(entry).resolve()) for entry in sys.path if entry and Path(entry).exists()]
        root = str(Path(__file__).resolve().parents[2])
        self.process = subprocess.Popen(
            [sys.executable, "-I", "-X", "utf8", "-c", _CODE, json.dumps([root, *paths])],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._log,
            env=environment(os.environ), cwd=tempfile.gettempdir(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )  # fmt: skip
        self.said: SimpleQueue[dict | None] = SimpleQueue()
        self.heard_at = time.monotonic()
        self.ready = False
        self._ear = threading.Thread(target=self._listen, name="rhea-loader", daemon=True)
        self._ear.start()

    def _listen(self) -> None:
        with contextlib.suppress(ValueError, OSError):
            for line in self.process.stdout:
                self.heard_at = time.monotonic()
                message = json.loads(line)
                self.ready = self.ready or "ready" in message
                self.said.put(message)
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


@dataclass(slots=True, eq=False)
class Job:
    """One request in the loader process. Ask `poll` now and then; take `result` when it is done."""

    loader: Loader
    request: Request
    limits: Limits
    onto: City | None
    folder: Path
    worker: _Worker | None
    began: float = field(default_factory=time.monotonic)
    _progress: Progress = Progress(0.0, "starting", False)
    _failure: RheaError | None = None
    _reading: Reading | None = None
    _rest: Progress = Progress(1.0, "done", True)
    _rest_failure: RheaError | None = None
    _refined: Reading | None = None
    _more: bool = False  # a second reading follows the first
    _read_before: int = -1
    _read_in_all: int = 0

    def poll(self) -> Progress:
        """How far the job is now; never blocks. A job over its limits is killed here."""
        if not self._progress.done:
            self._listen()
        return self._progress

    def poll_rest(self) -> Progress:
        """How far the second reading of a quick request is; never blocks. Done at once where there is none."""
        if self.poll().done and not self._rest.done:
            self._listen()
        return self._rest

    def _listen(self) -> None:
        """Takes what the process has said, as far as the phase that is asked for goes."""
        answered = self._progress.done
        while self.worker is not None and self._progress.done == answered:
            try:
                message = self.worker.said.get_nowait()
            except Empty:
                self._look_at_the_clock()
                break
            self._hear(message)

    def _hear(self, message: dict | None) -> None:
        if message is None:
            self._died()
        elif message.get("first"):
            self._more, self._rest = True, Progress(0.0, "examining", False)
            self._finish("done")
        elif message.get("done"):
            self._finish("done")
            self.loader._keep(self)
        elif "fraction" in message:
            if self._progress.fraction == 0.0 == message["fraction"]:
                self.began = time.monotonic()  # starting the process does not count
            self._read_before = self.worker.bytes_read()
            now = Progress(float(message["fraction"]), str(message["text"]), False)
            if self._progress.done:
                self._rest = now
            else:
                self._progress = now

    def _look_at_the_clock(self) -> None:
        patience = self.limits.stall_s if self.worker.ready else START_S
        if self.worker.quiet_s() > patience and not self._still_reading():
            self._stop(
                f"no progress for {patience:.0f} s", "the file, its disk or its network share may be stalled; try again"
            )
        elif self.limits.total_s and self.worker.ready and self._took_s() > self.limits.total_s:
            self._stop(f"not done after {self.limits.total_s:.0f} s", "the files are larger than a pack may be")

    def _took_s(self) -> float:
        return time.monotonic() - self.began

    def _still_reading(self) -> bool:
        """True while the process reads more of its files, but not more than a few times their size."""
        now = self.worker.bytes_read()
        more = now - self._read_before if self._read_before >= 0 else 0
        self._read_before = now
        self._read_in_all += max(more, 0)
        size = sum(Path(path).stat().st_size for path in self.request.paths if Path(path).is_file())
        if more <= 0 or self._read_in_all > 4 * size:
            return False
        self.worker.heard_at = time.monotonic()
        return True

    def _stop(self, found: str, hint: str) -> None:
        self._fail(PackError([Problem(f"{found}: reading was stopped", "", hint, _names(self.request))]))

    def _died(self) -> None:
        words = self.worker.last_words()
        code = self.worker.process.wait()
        short = "Memory" in words or "alloc" in words
        found = "it needs more memory than this machine can spare" if short else f"the reader broke off (code {code})"
        hint = "open a part of the file" if short else f"the file may be damaged{': ' + words if words else ''}"
        self._fail(PackError([Problem(found, "", hint, _names(self.request))]))

    def _fail(self, failure: RheaError) -> None:
        if self._progress.done:
            self._rest_failure = failure
        else:
            self._failure = failure
        self._finish("stopped")
        worker, self.worker = self.worker, None
        if worker is not None:
            worker.end()
        self._tidy()

    def _finish(self, text: str) -> None:
        if self._progress.done:
            self._rest = Progress(1.0, text, True)
        else:
            self._progress = Progress(1.0, text, True)

    def _tidy(self) -> None:
        """Lets the folder go when nothing of it is wanted any more."""
        first = self._reading is not None or self._failure is not None
        second = not self._more or self._refined is not None or self._rest_failure is not None
        if first and second:
            self.loader._drop(self)

    def cancel(self) -> None:
        """Kills the job; its result is Cancelled. What is done stays done: only a second reading is given up then."""
        if not (self._progress.done and self._rest.done):
            self._fail(Cancelled(f"{_names(self.request)}: reading was cancelled"))

    def result(self) -> Reading:
        """The reading; waits until the job is done. PackError when nothing can be shown, Cancelled when stopped."""
        while not self.poll().done:
            time.sleep(POLL_S)
        if self._failure is not None:
            raise self._failure
        if self._reading is None:
            try:
                self._reading = self._opened(self.folder)
            except PackError as error:
                self._failure = error
                raise
            finally:
                self._tidy()
        return self._reading

    def refined(self) -> Reading | None:
        """The whole reading after an unexamined first one; waits for it. None where the first one was whole.

        PackError when the second reading failed, Cancelled when it was given up; the first stays as it is.
        """
        while not self.poll_rest().done:
            time.sleep(POLL_S)
        if self._rest_failure is not None:
            raise self._rest_failure
        if self._more and self._refined is None:
            try:
                self._refined = self._opened(self.folder.with_name(REFINED))
            except PackError as error:
                self._rest_failure = error
                raise
            finally:
                self._tidy()
        return self._refined

    def _opened(self, folder: Path) -> Reading:
        reading = open_passed(folder)
        return replace(reading, city=merged(self.onto, reading.city)) if self.onto is not None else reading


class Loader:
    """Starts jobs in the loader process. Nothing runs before the first job; `close` leaves nothing running.

    cached: False never looks into the cache of what was opened before, and leaves nothing there.
    """

    def __init__(self, *, cached: bool = True) -> None:
        self._cached = cached
        self._idle: _Worker | None = None
        self._jobs: set[Job] = set()
        self._inquiries: set[Inquiry] = set()
        self._root: Path | None = None
        self._count = 0

    def start(self, request: Request, onto: City | None = None) -> Job:
        """A new job. `onto` is the open City that the files join."""
        worker = self._take()
        folder = self._folder()
        request = replace(request, outside=request.outside or any(map(is_foreign_pack, request.paths)))
        job = Job(self, request, request.limits(), onto, folder / "result", worker)
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

    def _take(self) -> _Worker:
        """The process that waits, or a new one."""
        worker, self._idle = self._idle, None
        if worker is not None and worker.process.poll() is None:
            return worker
        if worker is not None:
            worker.end()
        return _Worker()

    def _answered(self, inquiry: Inquiry, worker: _Worker | None) -> None:
        self._inquiries.discard(inquiry)
        if worker is not None and self._idle is not None:
            worker.end()
        elif worker is not None:
            self._idle = worker

    def warm(self) -> None:
        """Starts the process before it is needed; does nothing if there is one."""
        if self._idle is None:
            self._idle = _Worker()

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

    def _keep(self, job: Job) -> None:
        """Takes a job's worker back for the next one, if it is still in shape."""
        worker, job.worker = job.worker, None
        last = job.folder.with_name(REFINED) if job._more else job.folder
        if self._idle is not None or worker.large() or not (last / HEADER).is_file():
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


def sketch(city: City) -> City:
    """What the loader has to know of an open City: its plane, its names, and the columns that keys could match."""
    return City(
        city.name,
        crs=city.crs,
        region_sets=tuple(_outline(regions) for regions in city.region_sets),
        point_sets=tuple(PointSet(points.name, (), points.xy[:0]) for points in city.point_sets),
        line_sets=tuple(LineSet(lines.name, lines.xy[:0], lines.starts[:1]) for lines in city.line_sets),
        fields=tuple(replace(field, values=field.values[:0, :0]) for field in city.fields),
        sites=city.sites,
        path=city.path,
    )


def _outline(regions: RegionSet) -> RegionSet:
    return replace(regions, rings=empty_ragged(len(regions)))


def merged(onto: City, back: City) -> City:
    """`onto` with everything that `back`, made from its sketch, has beyond it: sets, columns, fields, checksums."""
    known = {regions.name: regions for regions in back.region_sets}
    grown = tuple(
        replace(regions, columns=_grown(regions.columns, known[regions.name].columns))
        if regions.name in known and len(known[regions.name]) == len(regions)
        else regions
        for regions in onto.region_sets
    )
    return replace(
        onto,
        crs=back.crs,
        region_sets=grown + _new(onto.region_sets, back.region_sets),
        point_sets=onto.point_sets + _new(onto.point_sets, back.point_sets),
        line_sets=onto.line_sets + _new(onto.line_sets, back.line_sets),
        fields=onto.fields + _new(onto.fields, back.fields),
        sha256=MappingProxyType({**onto.sha256, **back.sha256}),
    )


def _grown(old: Mapping[str, Column], every: Mapping[str, Column]) -> Mapping[str, Column]:
    return MappingProxyType({**old, **{name: column for name, column in every.items() if name not in old}})


def _new(old: tuple, every: tuple) -> tuple:
    names = {thing.name for thing in old}
    return tuple(thing for thing in every if thing.name not in names)


def _names(request: Request) -> str:
    return ", ".join(Path(path).name for path in request.paths)
