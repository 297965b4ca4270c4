"""How a series plays: the clock asks for step after step, the render thread draws, the map's own widget is painted."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtWidgets import QApplication

from viewer.app.bench_show import WAIT_S, Show

PACE_S = 1 / 30  # from step to step
TIMES = 5  # so many times as many steps as frames of other kinds


@dataclass(frozen=True, slots=True)
class Played:
    """The steps that were asked for, those that came onto the screen, in their order, and how long it all took."""

    asked: tuple[int, ...]
    shown: tuple[int, ...]
    took_s: float

    @property
    def per_s(self) -> float:
        return len(self.shown) / self.took_s


def figures(show: Show, count: int, *, steps: int, stride: int) -> dict[str, float]:
    """Steps a second on the screen at one asked for each PACE_S: in a row, and `stride` further each time: a drag.

    steps: of the series. shown and dragged_shown: how many of `count` were painted before the
    next took their place.
    """
    show.settle(show.view.camera)
    played = play(show, [number % steps for number in range(count)], PACE_S)
    dragged = play(show, [number * stride % steps for number in range(count)], PACE_S)
    return {
        "asked_per_s": round(1 / PACE_S, 1), "n": count,
        "per_s": round(played.per_s, 1), "shown": len(played.shown),
        "dragged_per_s": round(dragged.per_s, 1), "dragged_shown": len(dragged.shown),
    }  # fmt: skip


def play(show: Show, steps: Sequence[int], pace_s: float) -> Played:
    """Asks for the steps, one each `pace_s`, as the window does, until the last is on the screen.

    RuntimeError if it never comes.
    """
    shown = [show.screen.step]  # what is there already is not counted
    began = time.perf_counter()
    for number, step in enumerate(steps, 1):
        show.view = replace(show.view, step=step)
        show.screen.show_view(show.view, show.everything)
        show.renderer.ask(show.stage, show.view, show.everything)
        _look_until(show, shown, began + number * pace_s)
    _look_until(show, shown, time.perf_counter() + WAIT_S, last=steps[-1])
    if shown[-1] != steps[-1]:
        raise RuntimeError("the last step never came onto the screen")
    return Played(tuple(steps), tuple(shown[1:]), time.perf_counter() - began)


def _look_until(show: Show, shown: list[int | None], end: float, last: int | None = None) -> None:
    """Lets events be handled and notes each step that is painted, until the time is over or `last` was seen."""
    while True:
        before = show.screen.painted
        QApplication.processEvents()
        if show.screen.painted > before and show.screen.step != shown[-1]:
            shown.append(show.screen.step)
        if time.perf_counter() >= end or (last is not None and shown[-1] == last):
            return
        time.sleep(0.001)
