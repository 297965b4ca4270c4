"""What the measurements are made on: the map's own widget, a made city on it, and cameras that move and rest."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication

from viewer.app.renderer import Renderer
from viewer.geometry.camera import Camera
from viewer.geometry.regions import FloatArray, total_bounds
from viewer.geometry.synthetic import districts
from viewer.model.city import City, Crs, RegionSet
from viewer.render.stage import Stage, View
from viewer.scene.colour import ramp
from viewer.scene.marks import Borders, Fills, Ribbons
from viewer.scene.picture import Legend, Picture, Shown
from viewer.ui.map_picture import Frame
from viewer.ui.map_view import MapView

SIZE = (1920, 1080)
FRAME_S = 1 / 60  # frames come at this pace; the time between them belongs to the render thread
SHEETS = (2_000, 3, 45.0)  # districts, lifted sheets, tilt of the tilted view
ARROWS, PARTICLES = 40, 20_000
RAMPS = ("wealth", "pollution", "wealth")
EDGE = (49, 81, 127, 120)
WAIT_S = 30.0  # for a picture that never comes


class Screen(MapView):
    """The map widget, with the frames that it has painted counted."""

    def __init__(self, size_px: tuple[int, int]) -> None:
        super().__init__()
        self.painted = 0
        self.setFixedSize(*size_px)

    @property
    def step(self) -> int | None:
        """The step of time of the picture that is painted."""
        frame = self._picture.frame
        return None if frame is None else frame.view.step

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.painted += 1


@dataclass(slots=True, eq=False)
class Show:
    """A city on the screen: its stage, the view of now and what is drawn over it."""

    screen: Screen
    renderer: Renderer
    stage: Stage
    view: View
    fills: tuple[Shown, ...]  # three overlays
    flows: Shown
    _asked: View | None = None  # for on a way

    @property
    def everything(self) -> tuple[Shown, ...]:
        return (*self.fills, self.flows)

    def sharp(self, view: View, shown: tuple[Shown, ...]) -> None:
        """Draws the view and paints it at once; nothing is bent."""
        self.view = view
        self.screen.show_view(view, shown)
        self.screen.show_frame(Frame(self.stage.pixels(view, shown), view, self.stage))
        self.screen.repaint()

    def move(self, camera: Camera) -> None:
        """One frame of a moving camera, as the window does it: asked for, bent and painted."""
        self.view = replace(self.view, camera=camera)
        before = self.screen.painted
        self.screen.show_view(self.view, self.everything)
        self.renderer.ask(self.stage, self.view, self.everything)
        QApplication.processEvents()  # what the window does: a view that is shown is painted with the next events
        if self.screen.painted == before:
            self.screen.repaint()

    def follow(self, camera: Camera) -> None:
        """One camera of a way of the widget's own, as the window does it: towards its end that picture is asked for."""
        self.view = replace(self.view, camera=camera)
        self.screen.show_view(self.view, self.everything)
        wish = replace(self.view, camera=self.screen.landing or camera)
        if wish != self._asked:
            self._asked = wish
            self.renderer.ask(self.stage, wish, self.everything)

    def settle(self, camera: Camera) -> None:
        """Goes somewhere and waits until everything there is drawn sharply."""
        self.move(camera)
        patience = time.perf_counter() + WAIT_S
        while time.perf_counter() < patience and (self.renderer.busy or not self.screen.is_sharp or self.screen.moving):
            QApplication.processEvents()
            time.sleep(0.001)
        for _ in range(2):  # a view that is painted twice is kept
            self.screen.repaint()


def on_show(
    city: City, screen: Screen, renderer: Renderer, *, series: FloatArray | None = None, tilt_deg: float = 0.0
) -> Show:
    """The city with three overlays and PARTICLES particles on ARROWS arrows.

    series: (t, n) what the lowest overlay shows over time; nothing changes with time without it.
    """
    random = np.random.default_rng(2)
    names = [one.name for one in city.region_sets]
    layers = []
    for k, colours in enumerate(RAMPS):
        name = names[k % len(names)]
        values = random.random(len(city.region_set(name))) if k or series is None else series
        marks = Fills(name, values, np.linspace(0.0, 1.0, 6), ramp(colours, 5)), Borders(name, EDGE)
        layers.append(Shown(colours + str(k), Picture(marks[: 2 if k == len(RAMPS) - 1 else 1], over_time=True), 0.6))
    box = total_bounds(city.region_sets[0].rings)
    start, end = random.uniform(box[:2], box[2:], (2, ARROWS, 2))
    amounts = random.uniform(1.0, 10.0, ARROWS)
    tints = np.tile(np.array([53, 224, 255, 220], np.uint8), (ARROWS, 1))
    none = np.full(ARROWS, -1, np.int64)
    arrows = Ribbons(start, end, amounts, tints, none, ("",) * ARROWS, quantum=float(amounts.sum()) / PARTICLES)
    stage = Stage(city)
    size = screen.size_px
    screen.set_stage(stage, stage.extent)
    view = View(stage.home(size, tilt_deg=tilt_deg), size, step=0)
    return Show(screen, renderer, stage, view, tuple(layers), Shown("waste", Picture((arrows,), Legend(""))))


def lifted_sheets() -> City:
    """A smaller city with as many region sets as the tilted view has sheets, each at its height."""
    count, sheets, _ = SHEETS
    rings = districts(count, seed=3, corners_per_side=4)
    box = total_bounds(rings)
    lift = float(box[2] - box[0]) / 12
    names = tuple(map(str, range(count)))
    sets = (RegionSet(f"sheet {k + 1}", names, names, rings, height=lift * k) for k in range(sheets))
    return City("sheets", "Sheets", crs=Crs("local", "EPSG:3857"), region_sets=tuple(sets))
