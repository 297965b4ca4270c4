"""Figures of what moves between two scenes: frames of a camera that flies, and of a stack that fades into another."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtWidgets import QApplication

from viewer.app.bench_show import FRAME_S, SHEETS, Screen, Show, lifted_sheets, on_show
from viewer.app.renderer import Renderer
from viewer.geometry.camera import Camera
from viewer.geometry.flight import flight
from viewer.geometry.regions import total_bounds
from viewer.scene.marks import Names
from viewer.scene.picture import Legend, Picture, Shown

NEARER, TURNED_DEG, FLATTER_DEG = 6.0, 40.0, 20.0  # the far end of the flight against its beginning
TIMES = 6  # so many times as many frames as of other kinds: one flight takes about a hundred
PATIENCE = 1200  # frames for a fade that never begins


@dataclass(slots=True, eq=False)
class Course:
    """A camera that flies there and back for as long as it is asked."""

    ends: tuple[Camera, Camera]
    size_px: tuple[int, int]
    share: float = 0.0
    way: int = 1

    def next(self) -> Camera:
        """Where it is one frame later."""
        path = flight(*self.ends, self.size_px)
        self.share += self.way * FRAME_S * 1e3 / path.duration_ms()
        if not 0.0 < self.share < 1.0:
            self.share, self.way = min(max(self.share, 0.0), 1.0), -self.way
        return path.at(self.share)


def frames(screen: Screen, renderer: Renderer) -> dict[str, Callable[[int], float | None]]:
    """One frame of each kind, by the name of its figure, of three tilted sheets of 2,000 districts with their names.

    camera_ms: the camera flies to a nearer place, turns and tilts. crossfade_ms: milliseconds of a frame from when
    another stack was asked for until it has faded in, every second time while the camera flies. 20,000 particles run.
    """
    made: list[tuple[Show, Course, Turns]] = []

    def begun(frame: int) -> tuple[Show, Course, Turns]:
        if not made or frame == 0:
            show = scene(screen, renderer)
            made[:] = [(show, course_of(show), Turns(show))]
            show.settle(show.view.camera)
        return made[0]

    def camera(frame: int) -> None:
        show, course, _ = begun(frame)
        show.move(course.next())

    def crossfade(frame: int) -> float:
        show, course, turns = begun(frame)
        turns.go_on()
        began = time.perf_counter()
        show.move(course.next()) if turns.count % 2 else step(show)
        return (time.perf_counter() - began) * 1e3

    return {"camera_ms": camera, "crossfade_ms": crossfade}


@dataclass(slots=True, eq=False)
class Turns:
    """Asks for another stack whenever the last one has come in and the picture rests."""

    show: Show
    count: int = 0
    waited: int = 0  # frames since the last was asked for
    _seen: bool = True  # that it fades

    def go_on(self) -> None:
        """Before a frame. RuntimeError when what was asked for does not fade in."""
        show, screen = self.show, self.show.screen
        self._seen |= screen.fading
        self.waited += 1
        if not self._seen and self.waited > PATIENCE:
            raise RuntimeError("the stack that was asked for never faded in")
        if not self._seen or screen.fading:
            return
        show.settle(show.view.camera)
        self.count, self.waited, self._seen = self.count + 1, 0, False
        show.fills = other(show.fills)
        screen.crossfade()
        show.renderer.ask(show.stage, show.view, show.everything)


def scene(screen: Screen, renderer: Renderer) -> Show:
    """The tilted city with a name on each district."""
    show = on_show(lifted_sheets(), screen, renderer, tilt_deg=SHEETS[2])
    regions = show.stage.city.region_sets[0]
    rings = regions.rings
    middles = np.add.reduceat(rings.xy, rings.region_vertices[:-1]) / np.diff(rings.region_vertices)[:, None]
    names = Names(middles, tuple(f"District {name}" for name in regions.names), np.arange(len(middles), 0.0, -1.0))
    show.fills = (*show.fills, Shown("names", Picture((names,), Legend("")), 1.0))
    show.stage.prepare(show.view)
    return show


def other(fills: tuple[Shown, ...]) -> tuple[Shown, ...]:
    """The same shadings under other names and in another order: no layer that was there is there any more."""
    *shadings, names = fills
    return (*(replace(layer, name=layer.name + "'") for layer in (*shadings[1:], shadings[0])), names)


def course_of(show: Show) -> Course:
    start = show.view.camera
    box = total_bounds(show.stage.city.region_sets[0].rings)
    aside = (box[2:] - box[:2]) * (0.25, -0.2)
    end = Camera(
        start.x + float(aside[0]), start.y + float(aside[1]), start.units_per_px / NEARER, TURNED_DEG,
        start.tilt_deg - FLATTER_DEG,
    )  # fmt: skip
    return Course((start, end), show.screen.size_px)


def step(show: Show) -> None:
    """One frame of a camera that stands still, as the window does it."""
    before = show.screen.painted
    show.screen.show_view(show.view, show.everything)
    QApplication.processEvents()
    if show.screen.painted == before:
        show.screen.repaint()
