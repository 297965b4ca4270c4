"""A small question about one file, answered by the loader process; asked by polling, like a job."""

from __future__ import annotations

import time
from collections.abc import Callable
from queue import Empty

from viewer.packs.looking import HASH, Look
from viewer.packs.process import Worker

ANSWER_S = 10.0  # for a look; a hash may take as long as it goes
START_S = 60.0  # for a cold disk to give the libraries


class Inquiry:
    """Ask `poll` now and then; `look` is there when it is True."""

    def __init__(
        self, worker: Worker, question: str, path: str, give_back: Callable[[Inquiry, Worker | None], None]
    ) -> None:
        self.look = Look()
        self._worker: Worker | None = worker
        self._give_back = give_back
        self._ready_at: float | None = None
        self._total_s = 0.0 if question == HASH else ANSWER_S
        worker.ask({"question": question, "path": path, "total_s": self._total_s})

    def poll(self) -> bool:
        """True when the answer is there; never blocks. No answer, in time or at all, is an empty Look."""
        while self._worker is not None:
            try:
                message = self._worker.said.get_nowait()
            except Empty:
                self._look_at_the_clock()
                break
            if message is None:
                self.cancel()
            elif "answer" in message:
                self.look = Look.of_message(message["answer"])
                worker, self._worker = self._worker, None
                self._give_back(self, worker)
        return self._worker is None

    def _look_at_the_clock(self) -> None:
        now = time.monotonic()
        if self._worker.ready and self._ready_at is None:
            self._ready_at = now
        late = self._ready_at is not None and self._total_s and now - self._ready_at > self._total_s
        if late or (self._ready_at is None and self._worker.quiet_s() > START_S):
            self.cancel()

    def cancel(self) -> None:
        """Kills the process that was asked; does nothing when it has answered."""
        if self._worker is not None:
            worker, self._worker = self._worker, None
            worker.end()
            self._give_back(self, None)
