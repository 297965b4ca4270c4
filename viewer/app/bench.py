"""How fast the drawing path is on this machine: a seeded city, real frames painted to the map's own widget, medians."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication

from viewer.app import bench_analysis
from viewer.app.renderer import Renderer
from viewer.engine.warm import compile_all
from viewer.geometry import navigate
from viewer.geometry.camera import Camera, zoomed
from viewer.geometry.regions import Ragged, to_shapely, total_bounds
from viewer.geometry.synthetic import districts
from viewer.model.city import City, Crs, RegionSet
from viewer.packs import cache
from viewer.packs.loader import Loader
from viewer.packs.loading import Request
from viewer.render import sheet
from viewer.render.stage import Stage, View
from viewer.scene.colour import THEMES, ramp
from viewer.scene.marks import Borders, Fills, Ribbons
from viewer.scene.picture import Legend, Picture, Shown
from viewer.ui.map_picture import Frame
from viewer.ui.map_view import MapView

SIZE = (1920, 1080)
FRAME_S = 1 / 60  # frames come at this pace; the time between them belongs to the render thread
SHEETS = (2_000, 3, 45.0)  # districts, lifted sheets, tilt of the tilted view
ARROWS, PARTICLES = 40, 20_000
STEPS = 8
RAMPS = ("wealth", "pollution", "wealth")
EDGE = (49, 81, 127, 120)
WAIT_S = 30.0  # for a picture that never comes


class Screen(MapView):
    """The map widget, with the frames that it has painted counted."""

    def __init__(self, size_px: tuple[int, int]) -> None:
        super().__init__()
        self.painted = 0
        self.setFixedSize(*size_px)

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

    def settle(self, camera: Camera) -> None:
        """Goes somewhere and waits until everything there is drawn sharply."""
        self.move(camera)
        patience = time.perf_counter() + WAIT_S
        while time.perf_counter() < patience and (self.renderer.busy or not self.screen.is_sharp or self.screen.moving):
            QApplication.processEvents()
            time.sleep(0.001)
        for _ in range(2):  # a view that is painted twice is kept
            self.screen.repaint()


def bench(
    regions: int = 1_000_000, *, frames: int = 20, size_px: tuple[int, int] = SIZE, keep: Path | None = None
) -> dict[str, object]:
    """Measured figures by name; each `*_ms` is a dict of median, p95 and n. `keep` leaves the city in that GeoPackage.

    Every frame is painted to a widget and n counts those that were; restyle_ms alone is table and composition without
    the paint. Times to open are of a loader process that runs already; the second opening finds the cache of the first.
    """
    app = QApplication.instance() or QApplication([])
    compile_all()
    screen, renderer = Screen(size_px), Renderer()
    renderer.drawn.connect(screen.show_frame)
    screen.show()
    app.processEvents()
    empty_mb = _resident_mb()
    try:
        with tempfile.TemporaryDirectory() as folder, _own_cache(Path(folder) / "opened"):
            file = keep or Path(folder) / "city.gpkg"
            made = districts(regions, seed=1)
            _write(made, file)
            figures: dict[str, object] = {"regions": regions, "vertices": len(made.xy)}
            del made
            figures |= _opened(file, screen, renderer, frames)
        figures["rss_mb"] = round(_resident_mb() - empty_mb, 1)
        figures |= bench_analysis.figures()
    finally:
        renderer.close()
        screen.close()
    return figures


def in_words(figures: Mapping[str, object]) -> str:
    """The figures as lines of text."""
    lines = []
    for name, value in figures.items():
        times = isinstance(value, dict)
        told = "median {median:.2f}, 95 % under {p95:.2f}, {n} times".format(**value) if times else value
        lines.append(f"{name:<16} {told}")
    return "\n".join(lines)


def _opened(file: Path, screen: Screen, renderer: Renderer, frames: int) -> dict[str, object]:
    """Everything that is measured on the open city, and how long opening it took, the first and the second time."""
    loader = Loader()
    loader.warm()
    time.sleep(1.0)  # the process is there before anybody asks
    request = Request((str(file),), quick=True)
    try:
        began = time.perf_counter()
        job = loader.start(request)
        city = job.result().city
        opened = time.perf_counter()
        show = _show(city, screen, renderer)
        show.sharp(show.view, show.fills)
        shown = time.perf_counter()
        refined = job.refined()
        again = time.perf_counter()
        loader.start(request).result()
        reopened = time.perf_counter()
    finally:
        loader.close()
    figures: dict[str, object] = {
        "open_s": round(opened - began, 3),
        "first_picture_s": round(shown - began, 3),
        "reopen_s": round(reopened - again, 3),
    }
    for regions in refined.city.region_sets if refined else ():
        show.stage.buffers.refine(regions.name, regions.details)
    show.stage.prepare(show.view)
    return figures | {name: _timed(frame, frames, screen) for name, frame in _frames(show).items()}


def _show(city: City, screen: Screen, renderer: Renderer, *, tilt_deg: float = 0.0) -> Show:
    """The city with three overlays over STEPS steps of time and PARTICLES particles on ARROWS arrows."""
    random = np.random.default_rng(2)
    names = [one.name for one in city.region_sets]
    layers = []
    for k, colours in enumerate(RAMPS):
        name = names[k % len(names)]
        values = random.random((STEPS, len(city.region_set(name))))
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


def _frames(show: Show) -> dict[str, Callable[[int], None]]:
    """One frame of each kind, by the name of its figure."""
    screen, stage, whole = show.screen, show.stage, show.view
    close = replace(whole.camera, units_per_px=whole.camera.units_per_px / 10)
    tilted: list[Show] = []

    def redraw(frame: int) -> None:
        aside = 0.37 * (frame + 1) * whole.camera.units_per_px  # never by whole pixels: everything is scanned anew
        show.sharp(replace(whole, camera=replace(whole.camera, x=whole.camera.x + aside)), show.fills)

    def restyle(frame: int) -> None:
        stage.pixels(replace(whole, step=frame % STEPS), (replace(show.fills[0], opacity=0.5 + frame / 1e4),))

    def time_step(frame: int) -> None:
        show.sharp(replace(whole, step=frame % STEPS), (replace(show.fills[0], opacity=0.6 + frame / 1e4),))

    def toggle(frame: int) -> None:
        show.sharp(whole, show.fills[: 2 + frame % 2])

    def lens(frame: int) -> None:
        pixels = _through_lens(show, 0.5 + 0.001 * frame)
        screen.show_frame(Frame(pixels, show.view, stage))
        screen.repaint()

    def particles(frame: int) -> None:
        if frame == 0:
            show.settle(whole.camera)
        screen.advance(frame / 50.0)
        screen.repaint()

    def pan(frame: int) -> None:
        if frame == 0:
            show.settle(close)
        show.move(navigate.panned(show.view.camera, 6.0, -2.0, screen.size_px))

    def zoom(frame: int) -> None:
        if frame == 0:
            show.settle(close)
        show.move(zoomed(show.view.camera, 1.02, (900.0, 500.0), screen.size_px))

    def tilt(frame: int) -> None:
        if frame == 0:
            tilted[:] = [_show(_sheets(), screen, show.renderer, tilt_deg=SHEETS[2])]
            tilted[0].settle(tilted[0].view.camera)
        tilted[0].move(navigate.turned(tilted[0].view.camera, 0.5))

    return {
        "redraw_ms": redraw, "restyle_ms": restyle, "time_step_ms": time_step, "toggle_ms": toggle, "lens_ms": lens,
        "particles_ms": particles, "pan_ms": pan, "zoom_ms": zoom, "tilt_ms": tilt,
    }  # fmt: skip


def _through_lens(show: Show, centre: float) -> np.ndarray:
    """Two overlays with a third one in a round lens, in one pass over the ids that are there."""
    from viewer.engine import compose

    view, stage = replace(show.view, step=0), show.stage
    name, theme = stage.set_name(view), THEMES[view.theme]
    ids = stage.ids(name, view)
    tables = [sheet.table(layer.picture.marks[0], 0, theme, layer.opacity)[0] for layer in show.fills]
    radius = view.size_px[1] / 4
    cover = compose.circle(view.size_px, (view.size_px[0] * centre, view.size_px[1] / 2), radius)
    edge = [compose.Border(EDGE)]
    below = stage.pixels(replace(view, bare=True), ())
    inside = compose.Lens(cover, [ids], [tables[2]], edge)
    return compose.picture([ids], [compose.blend_tables(tables[:2])], edge, background=below, lens=inside)


def _sheets() -> City:
    """A smaller city with as many region sets as the tilted view has sheets, each at its height."""
    count, sheets, _ = SHEETS
    rings = districts(count, seed=3, corners_per_side=4)
    box = total_bounds(rings)
    lift = float(box[2] - box[0]) / 12
    names = tuple(map(str, range(count)))
    sets = (RegionSet(f"sheet {k + 1}", names, names, rings, height=lift * k) for k in range(sheets))
    return City("sheets", "Sheets", crs=Crs("local", "EPSG:3857"), region_sets=tuple(sets))


def _timed(frame: Callable[[int], None], count: int, screen: Screen) -> dict[str, float]:
    """Median and 95th percentile of `count` frames, in milliseconds, after one that is not counted.

    RuntimeError if a frame that should have been painted was not.
    """
    frame(0)
    took: list[float] = []
    before = screen.painted
    for number in range(1, count + 1):
        began = time.perf_counter()
        frame(number)
        took.append((time.perf_counter() - began) * 1e3)
        time.sleep(max(FRAME_S - took[-1] / 1e3, 0.0))
    if screen.painted - before < count and frame.__name__ != "restyle":
        raise RuntimeError(f"{frame.__name__}: {count} frames, but {screen.painted - before} were painted")
    return {"median": round(float(np.median(took)), 2), "p95": round(float(np.percentile(took, 95)), 2), "n": count}


def _resident_mb() -> float:
    """Memory of this process in megabytes without files that are mapped into it."""
    import psutil  # knows POSIX only by modules that other systems lack

    info = psutil.Process().memory_info()
    return (info.rss - getattr(info, "shared", 0)) / 1e6


@contextmanager
def _own_cache(folder: Path) -> Iterator[None]:
    """A cache of what was opened that is empty at the beginning and gone at the end."""
    before = os.environ.get(cache.SWITCH)
    os.environ[cache.SWITCH] = str(folder)
    try:
        yield
    finally:
        if before is None:
            del os.environ[cache.SWITCH]
        else:
            os.environ[cache.SWITCH] = before


def _write(rings: Ragged, file: Path) -> None:
    import pyogrio
    import shapely

    numbers = np.arange(len(rings), dtype=np.int64)
    pyogrio.raw.write(
        file,
        shapely.to_wkb(to_shapely(rings)),
        field_data=[numbers, np.random.default_rng(4).random(len(rings))],
        fields=["district", "amount"],
        crs="EPSG:32633",
        geometry_type="MultiPolygon",
        driver="GPKG",
        layer="districts",
    )
