"""One request in the loader process: how far it is, what came of it, and its end when it goes over its limits."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from queue import Empty

from viewer.errors import Cancelled, PackError, Problem, RheaError
from viewer.model.city import City
from viewer.packs.inquiry import START_S
from viewer.packs.limits import Limits
from viewer.packs.loading import Request
from viewer.packs.passing import HEADER, REFINED, Reading, open_passed
from viewer.packs.process import Worker
from viewer.packs.sketch import merged

POLL_S = 0.01


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is: 0..1, negative while unknown, and what it is at."""

    fraction: float
    text: str
    done: bool


@dataclass(slots=True, eq=False)
class Job:
    """One request in the loader process. Ask `poll` now and then; take `result` when it is done.

    kept: takes the process back when it is done, True if it is fit for another job. dropped: hears when nothing of the
    job's folder is wanted any more.
    """

    request: Request
    limits: Limits
    onto: City | None
    folder: Path
    worker: Worker | None
    kept: Callable[[Worker, bool], None]
    dropped: Callable[[Job], None]
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
            self._give_back()
        elif "fraction" in message:
            if self._progress.fraction == 0.0 == message["fraction"]:
                self.began = time.monotonic()  # starting the process does not count
            self._read_before = self.worker.bytes_read()
            now = Progress(float(message["fraction"]), str(message["text"]), False)
            if self._progress.done:
                self._rest = now
            else:
                self._progress = now

    def _give_back(self) -> None:
        last = self.folder.with_name(REFINED) if self._more else self.folder
        worker, self.worker = self.worker, None
        self.kept(worker, (last / HEADER).is_file())

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
            self.dropped(self)

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

        Where only outlines for far views were left to make, the city is those: sets by name, without rows.

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


def _names(request: Request) -> str:
    return ", ".join(Path(path).name for path in request.paths)
