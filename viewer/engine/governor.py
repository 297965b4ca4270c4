"""The governor: watches frame times and gives up quality before frames, in a fixed order, and takes it back. No Qt."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from viewer.tongue import tr

BUDGET_MS = 16.7
EASY = 0.6  # share of the budget below which there is room for more
WATCHED = 12  # frames that are judged together
SPARED = 1  # of them that may be late before anything is given up
FEWEST = 6  # frames before the next judgement
REST_S = 2.0  # of easy frames before one step is taken back; doubled each time that proves too early
LONGEST_REST_S = 32.0
PAUSE_S = 0.5  # without a frame: nothing moves, so old frames say nothing about the next one


@dataclass(frozen=True, slots=True)
class Quality:
    """What a frame may cost."""

    samples: int = 2  # per pixel, in each direction
    particles: float = 1.0  # share that is drawn
    glow: bool = True
    field_px: int = 1  # pixels in each direction that share one reading of a field

    @property
    def text(self) -> str:
        """What has been given up, for people; empty at full quality."""
        parts = []
        if self.samples < 2:
            parts.append(tr("edges not smoothed"))
        if self.particles < 1.0:
            parts.append(tr("1 of {n} particles", n=round(1 / self.particles)))
        if not self.glow:
            parts.append(tr("no glow"))
        if self.field_px > 1:
            parts.append(tr("coarser fields"))
        return tr("Simpler picture to keep up: {less}", less=", ".join(parts)) if parts else ""


FULL = Quality()
STEPS = (
    FULL,
    Quality(samples=1),
    Quality(samples=1, particles=0.5),
    Quality(samples=1, particles=0.25),
    Quality(samples=1, particles=0.25, glow=False),
    Quality(samples=1, particles=0.25, glow=False, field_px=2),
)


class Governor:
    """Judges frames by a clock; `quality` is what the next frame should have."""

    def __init__(self, budget_ms: float = BUDGET_MS, clock: Callable[[], float] = time.monotonic) -> None:
        self._budget, self._clock = budget_ms, clock
        self._step = 0
        self._frames: list[float] = []
        self._easy_since: float | None = None
        self._rest = REST_S
        self._last = self._raised_at = float("-inf")

    @property
    def quality(self) -> Quality:
        return STEPS[self._step]

    @property
    def text(self) -> str:
        """What has been given up, for the status bar; empty at full quality."""
        return self.quality.text

    def frame(self, took_ms: float) -> bool:
        """Notes one frame; True when the quality changed."""
        now = self._clock()
        if now - self._last > PAUSE_S:
            self._frames.clear()
            self._easy_since = None
        self._last = now
        self._frames = [*self._frames[1 - WATCHED :], took_ms]
        late = sum(each > self._budget for each in self._frames)
        if late > SPARED and len(self._frames) >= FEWEST and self._step + 1 < len(STEPS):
            return self._lower(now)
        return self._raise_if_easy(now, took_ms)

    def _lower(self, now: float) -> bool:
        if now - self._raised_at < self._rest:  # what was taken back a moment ago was too much
            self._rest = min(self._rest * 2, LONGEST_REST_S)
        self._go(self._step + 1)
        return True

    def _raise_if_easy(self, now: float, took_ms: float) -> bool:
        if not self._step and now - self._raised_at > 2 * self._rest:
            self._rest = REST_S  # full quality has lasted
        if took_ms > self._budget * EASY or not self._step:
            self._easy_since = None
            return False
        if self._easy_since is None:
            self._easy_since = now
        if now - self._easy_since < self._rest:
            return False
        self._raised_at = now
        self._go(self._step - 1)
        return True

    def _go(self, step: int) -> None:
        self._step, self._easy_since = step, None
        self._frames.clear()
