"""A small parent process that starts the window again when it dies or freezes. No Qt: it must not fall itself."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

GUARDED, AGAIN, SAFE, BEAT = "RHEA_GUARDED", "RHEA_STARTED_AGAIN", "RHEA_START_SAFE", "RHEA_BEAT_FILE"
LOOK_S = 0.1
ENDS = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGINT", "SIGHUP") if hasattr(signal, name))  # are polite
NO_START = 126  # the exit code of a window that the system could not start, as shells have it
PATIENCE_S = 3.0  # that a window gets to end by itself
SLOWEST_S = 5.0  # between a crash and the next start, where one follows the other
BARE_AFTER = 2  # safe starts in a row that crash before the next one is to show nothing that could be at fault


@dataclass(frozen=True, slots=True)
class Policy:
    """When a window is started again, and how.

    final: exit codes that end it: done, a problem that was told, wrong usage; a polite signal does too.
    most, within_s: so many crashes in that time and the next start is a safe one.
    silent_s: a window that has not painted for so long is frozen, and killed; 0 does not look. grace_s: the same
    until its first frame. give_up: safe starts in a row that crash within `within_s` before it is left alone; 0 never.
    """

    final: tuple[int, ...] = (0, 1, 2)
    most: int = 3
    within_s: float = 60.0
    delay_s: float = 0.1
    silent_s: float = 0.0
    grace_s: float = 60.0
    give_up: int = 0


TALK = Policy(give_up=3)
KIOSK = Policy(final=(0, 2), most=5, within_s=300.0, silent_s=6.0, grace_s=30.0)  # nobody is there to start it again
POLICIES = {"presenter": TALK, "kiosk": KIOSK}  # by the mode of the window


class Crashes:
    """Counts crashes and says what the next start has to be."""

    def __init__(self, policy: Policy) -> None:
        self._policy = policy
        self._when: deque[float] = deque(maxlen=max(policy.most, 1))
        self.count = self.safe_in_a_row = 0

    def add(self, now: float, *, was_safe: bool) -> None:
        """One more, of a window that had been started safely or not."""
        close = bool(self._when) and now - self._when[-1] <= self._policy.within_s
        self._when.append(now)
        self.count += 1
        self.safe_in_a_row = (self.safe_in_a_row if close else 0) + 1 if was_safe else 0

    @property
    def too_many(self) -> bool:
        """True if the next start is to be a safe one."""
        full = len(self._when) == self._policy.most
        return full and self._when[-1] - self._when[0] <= self._policy.within_s

    @property
    def bare(self) -> bool:
        """True if safe starts have not helped either."""
        return self.safe_in_a_row >= BARE_AFTER

    @property
    def hopeless(self) -> bool:
        return 0 < self._policy.give_up <= self.safe_in_a_row

    @property
    def delay_s(self) -> float:
        """Longer after each safe start that did not hold."""
        return min(self._policy.delay_s * 2.0**self.safe_in_a_row, SLOWEST_S)


class Guardian:
    """Runs one command until it ends by itself."""

    def __init__(
        self,
        command: Sequence[str],
        policy: Policy = TALK,
        *,
        environment: Mapping[str, str] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._command, self._policy, self._clock = list(command), policy, clock
        self._environment = dict(os.environ if environment is None else environment)
        self._crashes = Crashes(policy)
        self._window: subprocess.Popen[bytes] | None = None
        self._fault = ""  # why the last window could not be started
        self._asked = 0  # the signal that asked for the end
        self._beaten: tuple[int, float] | None = None  # time stamp of the last beat, and our own clock when it was seen

    def run(self) -> int:
        """Starts the window, again after each crash, and gives its last exit code."""
        heard = [number for number in ENDS if signal.getsignal(number) is not signal.SIG_IGN]  # as nohup has it
        handlers = {number: signal.signal(number, self._on_signal) for number in heard}
        try:
            with tempfile.TemporaryDirectory(prefix="rhea-guardian-") as folder:
                return self._run(Path(folder) / "beat")
        finally:
            for number, handler in handlers.items():
                signal.signal(number, handler)

    def _run(self, beat: Path) -> int:
        safe = False
        while True:
            code, frozen = self._once(beat, safe=safe)
            if self._asked:
                return 128 + self._asked
            if not frozen and (code in self._policy.final or -code in ENDS):
                return code
            self._crashes.add(self._clock(), was_safe=safe)
            safe = safe or self._crashes.too_many
            _say(f"the window {'froze' if frozen else self._fault or f'died ({_reason(code)})'}; "
                 f"{'given up' if self._crashes.hopeless else 'started again'}{' safely' if safe else ''}")  # fmt: skip
            if self._crashes.hopeless:
                return code or 1
            time.sleep(self._crashes.delay_s)
            if self._asked:
                return 128 + self._asked

    def _once(self, beat: Path, *, safe: bool) -> tuple[int, bool]:
        """One life of the window: its exit code, and True if it was killed because it froze."""
        self._beaten, self._fault = None, ""
        level = str(1 + self._crashes.bare) if safe else ""
        extra = {GUARDED: "1", AGAIN: str(self._crashes.count), SAFE: level, BEAT: str(beat)}
        try:
            beat.unlink(missing_ok=True)
            self._window = subprocess.Popen(self._command, env=self._environment | extra)
        except OSError as error:  # no such file any more, no memory, too many processes
            self._fault = f"could not be started ({error.strerror or error})"
            return NO_START, False
        began = self._clock()
        try:
            while True:
                try:
                    return self._window.wait(LOOK_S), False
                except subprocess.TimeoutExpired:
                    pass
                if self._asked:
                    return _end(self._window), False
                if self._policy.silent_s and self._is_silent(beat, began):
                    self._window.kill()
                    return self._window.wait(), True
        finally:
            if self._window.poll() is None:
                self._window.kill()
                self._window.wait()
            self._window = None

    def _is_silent(self, beat: Path, began: float) -> bool:
        """True if nothing was painted for too long, by a clock that nobody sets: only whether stamps differ counts."""
        now = self._clock()
        try:
            stamp = beat.stat().st_mtime_ns
        except OSError:  # no frame yet, or nobody can tell
            return now - began > self._policy.grace_s
        if self._beaten is None or self._beaten[0] != stamp:
            self._beaten = stamp, now
        return now - self._beaten[1] > self._policy.silent_s

    def _on_signal(self, number: int, frame: FrameType | None) -> None:
        self._asked = number


def _end(window: subprocess.Popen[bytes]) -> int:
    """Asks a window to end, and makes it."""
    window.terminate()
    try:
        return window.wait(PATIENCE_S)
    except subprocess.TimeoutExpired:
        window.kill()
        return window.wait()


def _say(text: str) -> None:
    """A line for whoever reads it; that nobody does is no fault."""
    with contextlib.suppress(OSError, ValueError, AttributeError):  # a closed pipe, a closed file, none at all
        print(f"rhea: {text}", file=sys.stderr, flush=True)


def _reason(code: int) -> str:
    if code < 0:
        try:
            return signal.Signals(-code).name
        except ValueError:
            return f"signal {-code}"
    return f"exit code {code}"


# What the window asks


def is_guarded() -> bool:
    """True in a window that a guardian started."""
    return bool(os.environ.get(GUARDED))


def started_again() -> int:
    """How many windows have died before this one; 0 in the first, and without a guardian."""
    text = os.environ.get(AGAIN, "")
    return int(text) if text.isdecimal() else 0


def starts_safe() -> bool:
    """True where too many windows have died in a short time: what they did is to be left out."""
    return bool(os.environ.get(SAFE))


def starts_bare() -> bool:
    """True where even safe starts have died: nothing is to be opened at all."""
    return os.environ.get(SAFE, "") == "2"


def beat() -> None:
    """Tells the guardian that a frame was painted; nothing without one."""
    if path := os.environ.get(BEAT):
        Path(path).touch()
