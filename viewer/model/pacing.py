"""The clock of a talk: what each scene may take in a cut, how long it has taken, and how far the two are apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from viewer.model.story import Scene
from viewer.tongue import numeral, tr


@dataclass(frozen=True, slots=True)
class Clock:
    """Seconds of a talk. It stands for questions and detours, whose seconds are kept apart. Times are any clock's."""

    elapsed_s: float = 0.0  # until it was started or paused last
    asked_s: float = 0.0  # that it stood, after it had begun
    since: float | None = None  # when it was started last; None stands
    stood_since: float | None = None  # when it was paused last; None runs, or has not begun

    @property
    def runs(self) -> bool:
        return self.since is not None

    @property
    def begun(self) -> bool:
        """True from the first start on."""
        return self.runs or self.stood_since is not None

    def started(self, now: float) -> Clock:
        """The clock runs from now on; the same one where it does."""
        if self.runs:
            return self
        asked = self.asked_s + (max(now - self.stood_since, 0.0) if self.stood_since is not None else 0.0)
        return Clock(self.elapsed_s, asked, now, None)

    def paused(self, now: float) -> Clock:
        """The clock stands from now on; the same one where it does."""
        return Clock(self.elapsed(now), self.asked_s, None, now) if self.runs else self

    def elapsed(self, now: float) -> float:
        """Seconds of the talk without what it stood; never less than before."""
        return self.elapsed_s + (max(now - self.since, 0.0) if self.since is not None else 0.0)

    def asked(self, now: float) -> float:
        """Seconds that it stood."""
        return self.asked_s + (max(now - self.stood_since, 0.0) if self.stood_since is not None else 0.0)

    def kept(self, now: float) -> Clock:
        """The clock as it can be written down: it stands and knows its sums."""
        return replace(Clock(), elapsed_s=self.elapsed(now), asked_s=self.asked(now))


@dataclass(frozen=True, slots=True)
class Pace:
    """What a way through a story may take. ends_s: when each scene is to be over, seconds from the start."""

    ends_s: tuple[float, ...] = ()

    @property
    def total_s(self) -> float:
        return self.ends_s[-1] if self.ends_s else 0.0

    def start_s(self, place: int) -> float:
        """When the scene at a place is to begin."""
        return self.ends_s[min(place, len(self.ends_s)) - 1] if place > 0 and self.ends_s else 0.0

    def late_s(self, place: int, elapsed_s: float) -> float:
        """How many seconds behind the plan one is in the scene at a place; negative: ahead; 0 inside its time.

        >>> Pace((60.0, 180.0)).late_s(1, 200.0), Pace((60.0, 180.0)).late_s(1, 50.0)
        (20.0, -10.0)
        """
        if not self.ends_s:
            return 0.0
        end = self.ends_s[min(max(place, 0), len(self.ends_s) - 1)]
        return max(elapsed_s - end, 0.0) + min(elapsed_s - self.start_s(place), 0.0)


def pace_of(scenes: Sequence[Scene], minutes: int = 0) -> Pace:
    """The plan of a way: the minutes of a cut shared out by the scenes' own times; 0 minutes takes those as they are.

    Scenes without a time of their own share equally.
    """
    own = [max(scene.dwell_s, 0.0) for scene in scenes]
    if not sum(own):
        own = [1.0] * len(own)
    scale = minutes * 60.0 / sum(own) if minutes and own else 1.0
    return Pace(tuple(end * scale for end in accumulate(own)))


def clock_face(seconds: float) -> str:
    """Minutes and seconds.

    >>> clock_face(0), clock_face(65.9), clock_face(-65.9), clock_face(3600)
    ('0:00', '1:05', '-1:05', '60:00')
    """
    whole = int(abs(seconds))
    return numeral(f"{'-' if seconds <= -1 else ''}{whole // 60}:{whole % 60:02}")


def late_words(seconds: float) -> str:
    """How far from the plan, in words.

    >>> late_words(0.4), late_words(75), late_words(-30)
    ('on time', '1:15 behind', '0:30 ahead')
    """
    if abs(seconds) < 1:
        return tr("on time")
    face = clock_face(abs(seconds))
    return tr("{time} behind", time=face) if seconds > 0 else tr("{time} ahead", time=face)
