"""Figures beyond the usual ones: sharp after rest, and what a close view costs out of few regions and out of many."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QApplication

from viewer.app.bench_show import FRAME_S, SHEETS, WAIT_S, Show, lifted_sheets, on_show
from viewer.geometry import navigate
from viewer.geometry.camera import Camera
from viewer.geometry.synthetic import districts
from viewer.model.city import City, Crs, RegionSet

MOVED = 6  # frames of a moving camera before each rest
WAY_DEG = 40.0  # that the camera turns on a way
FEW = 10_000  # districts of the city that a close view of the large one is compared with


def frames(show: Show) -> dict[str, Callable[[int], float | None]]:
    """One measurement of each kind, by the name of its figure: milliseconds, None where the whole call counts.

    close_ms and close_few_ms: everything drawn anew in a view of a hundredth of the area, of the city and of one of FEW
    districts. sharp_ms and sharp_tilted_ms: from the last camera of a move until its own picture is painted, where
    nobody knew which would be the last. landing_ms: the same of three tilted sheets and a way whose end was known.
    """
    others: dict[str, Show] = {}

    def kept(name: str, made: Callable[[], Show]) -> Show:
        if name not in others:
            others.clear()
            others[name] = made()
            others[name].stage.prepare(others[name].view)
        return others[name]

    def few() -> Show:
        names = tuple(map(str, range(FEW)))
        sets = (RegionSet("districts", names, names, districts(FEW, seed=1)),)
        return on_show(City("few", "Few", crs=Crs("local", "EPSG:3857"), region_sets=sets), show.screen, show.renderer)

    def close(frame: int) -> None:
        _drawn_close(show, frame)

    def close_few(frame: int) -> None:
        _drawn_close(kept("few", few), frame)

    def sharp(frame: int) -> float:
        return _sharp_after(kept("flat", lambda: _one_sheet(show)), frame, lambda camera: _dragged(camera, show))

    def sharp_tilted(frame: int) -> float:
        made = kept("tilted", lambda: on_show(lifted_sheets(), show.screen, show.renderer, tilt_deg=SHEETS[2]))
        return _sharp_after(made, frame, lambda camera: navigate.turned(camera, 0.5))

    def landing(frame: int) -> float:
        made = kept("tilted", lambda: on_show(lifted_sheets(), show.screen, show.renderer, tilt_deg=SHEETS[2]))
        return _sharp_after_way(made, frame)

    return {
        "close_ms": close, "close_few_ms": close_few, "sharp_ms": sharp, "sharp_tilted_ms": sharp_tilted,
        "landing_ms": landing,
    }  # fmt: skip


def _one_sheet(show: Show) -> Show:
    city = lifted_sheets()
    return on_show(replace(city, region_sets=city.region_sets[:1]), show.screen, show.renderer)


def _dragged(camera: Camera, show: Show) -> Camera:
    return navigate.panned(camera, 5.3, -2.1, show.screen.size_px)


def _drawn_close(show: Show, frame: int) -> None:
    """Draws a tenth of the extent in each direction, never moved by whole pixels."""
    camera = show.stage.home(show.screen.size_px)
    unit = camera.units_per_px / 10
    camera = replace(camera, units_per_px=unit, x=camera.x + 0.37 * (frame + 1) * unit)
    show.sharp(replace(show.view, camera=camera), show.fills)


def _sharp_after(show: Show, frame: int, step: Callable[[Camera], Camera]) -> float:
    """Milliseconds from the last camera of a short move until its picture is on the screen. RuntimeError if never."""
    if frame == 0:
        show.settle(show.view.camera)
    for _ in range(MOVED):
        began = time.perf_counter()
        show.move(step(show.view.camera))
        time.sleep(max(FRAME_S - (time.perf_counter() - began), 0.0))
    return _sharp_since(show, began)


def _sharp_after_way(show: Show, frame: int) -> float:
    """Milliseconds from the last camera of a way that the widget flies until its picture is on the screen."""
    if frame == 0:
        show.settle(show.view.camera)
    came: list[float] = []

    def reached(camera: Camera) -> None:
        came.append(time.perf_counter())
        show.follow(camera)

    screen = show.screen
    screen.camera_asked.connect(reached)
    try:
        screen.go(navigate.turned(show.view.camera, WAY_DEG if frame % 2 else -WAY_DEG))
        while screen.travelling:
            QApplication.processEvents()
            time.sleep(0.0005)
    finally:
        screen.camera_asked.disconnect(reached)
    return _sharp_since(show, came[-1])


def _sharp_since(show: Show, rested: float) -> float:
    """Milliseconds from a time of the clock until the picture of the camera at rest is painted."""
    while not show.screen.is_sharp:
        QApplication.processEvents()
        time.sleep(0.0005)
        if time.perf_counter() - rested > WAIT_S:
            raise RuntimeError("the sharp picture never came")
    show.screen.repaint()
    return (time.perf_counter() - rested) * 1e3
