"""How fast the drawing path is on this machine: a seeded city, real frames painted to the map's own widget, medians."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
from PySide6.QtWidgets import QApplication

from viewer.app import bench_analysis, bench_city, bench_more, bench_motion, bench_series
from viewer.app.bench_show import EDGE, FRAME_S, SHEETS, SIZE, Screen, Show, lifted_sheets, on_show
from viewer.app.renderer import Renderer
from viewer.engine.governor import Quality
from viewer.engine.warm import compile_all
from viewer.geometry import navigate
from viewer.geometry.camera import zoomed
from viewer.geometry.regions import FloatArray
from viewer.packs import cache
from viewer.packs.loader import Loader
from viewer.packs.loading import Request
from viewer.render import sheet
from viewer.scene.colour import THEMES
from viewer.ui.map_picture import Frame

SERIES = 520  # weekly steps of ten years
WARM_S = 30.0  # for the loader's libraries: opening is timed in a program that has been running for a while
STRIDE = 37  # steps from one to the next that is shown: a drag, not the order in which they lie in the file


def bench(
    regions: int = 1_000_000,
    *,
    frames: int = 20,
    size_px: tuple[int, int] = SIZE,
    keep: Path | None = None,
    governed: bool = False,
    more: bool = False,
) -> dict[str, object]:
    """Measured figures by name; each `*_ms` is a dict of median, p95 and n. `keep` leaves the city in that GeoPackage.

    governed: the governor may give up quality while the camera moves, as it may in the window; `given_up` says what it
    did. more: the figures of bench_more and bench_analysis too.

    Every frame is painted to a widget and n counts those that were; restyle_ms alone is table and composition without
    the paint. Times to open are of a loader process that runs already; the second opening finds the cache of the first.
    """
    app = QApplication.instance() or QApplication([])
    compile_all()
    screen, renderer = Screen(size_px), Renderer()
    renderer.drawn.connect(screen.show_frame)
    screen.moved_on.connect(renderer.go_ahead)
    given_up: list[str] = []
    if governed:
        screen.moved_on.connect(renderer.note_frame)
        renderer.quality_changed.connect(partial(_obey, screen, given_up))
    screen.show()
    app.processEvents()
    empty_mb = _resident_mb()
    try:
        with tempfile.TemporaryDirectory() as folder, _own_cache(Path(folder) / "opened"):
            file = keep or Path(folder) / "city.gpkg"
            figures: dict[str, object] = {"regions": regions, "vertices": bench_city.leave(regions, file.resolve())}
            figures |= _opened(file, Path(folder), screen, renderer, regions=regions, frames=frames, more=more)
        figures["rss_mb"] = round(float(figures["rss_mb"]) - empty_mb, 1)
        figures |= bench_analysis.figures() if more else {"whatif_ms": _whatif()}
    finally:
        renderer.close()
        screen.close()
    return figures | ({"given_up": "; ".join(dict.fromkeys(given_up))} if governed else {})


def _whatif() -> dict[str, float]:
    """A facility that is dragged, without what working everything out anew would cost."""
    told = bench_analysis.whatif(bench_analysis.made_city()).as_dict()
    return {name: told[name] for name in ("median", "p95", "n")}


def _obey(screen: Screen, given_up: list[str], quality: Quality) -> None:
    """What the window does when the governor changes its mind."""
    screen.quality = quality
    given_up += [quality.text] if quality.text else []


def in_words(figures: Mapping[str, object]) -> str:
    """The figures as lines of text."""
    lines = []
    for name, value in figures.items():
        told = value
        if isinstance(value, dict):
            known = "median" in value
            told = "median {median:.2f}, 95 % under {p95:.2f}, {n} times".format(**value) if known else _listed(value)
        lines.append(f"{name:<16} {told}")
    return "\n".join(lines)


def _listed(value: Mapping[str, object]) -> str:
    """A figure that is no time of many, part by part."""
    return ", ".join(f"{name} {part}" for name, part in value.items())


def _opened(
    file: Path, folder: Path, screen: Screen, renderer: Renderer, *, regions: int, frames: int, more: bool
) -> dict[str, object]:
    """Everything that is measured on the open city, and how long opening it took, the first and the second time."""
    loader, series = Loader(), _series(folder / "series", regions)
    loader.warm(WARM_S)
    request = Request((str(file),), quick=True)
    try:
        began = time.perf_counter()
        job = loader.start(request)
        city = job.result().city
        opened = time.perf_counter()
        show = on_show(city, screen, renderer, series=series)
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
    for one in refined.city.region_sets if refined else ():
        show.stage.buffers.refine(one.name, one.details)
    show.stage.prepare(show.view)
    kinds = _frames(show)
    tilt = kinds.pop("tilt_ms")
    figures |= {name: _timed(frame, frames, screen) for name, frame in kinds.items()}
    figures["rss_mb"] = _resident_mb()  # of this city: the tilted one is another, and with it two are open
    figures["tilt_ms"] = _timed(tilt, frames, screen)
    whole = replace(show, view=replace(show.view, camera=show.stage.home(screen.size_px)))
    screen.set_stage(show.stage, show.stage.extent)
    figures["series_fps"] = bench_series.figures(whole, frames * bench_series.TIMES, steps=SERIES, stride=STRIDE)
    moving = bench_motion.frames(screen, renderer)
    figures |= {name: _timed(frame, frames * bench_motion.TIMES, screen) for name, frame in moving.items()}
    further = bench_more.frames(show) if more else {}
    return figures | {name: _timed(frame, frames, screen) for name, frame in further.items()}


def _series(file: Path, count: int) -> FloatArray:
    """(SERIES, count) float32 values of a series, mapped from a file that goes with its folder."""
    random = np.random.default_rng(5)
    with file.open("wb") as out:
        for _ in range(SERIES):
            random.random(count, np.float32).tofile(out)
    return np.asarray(np.memmap(file, np.float32, "r", shape=(SERIES, count)))


def _frames(show: Show) -> dict[str, Callable[[int], None]]:
    """One frame of each kind, by the name of its figure."""
    screen, stage, whole = show.screen, show.stage, show.view
    close = replace(whole.camera, units_per_px=whole.camera.units_per_px / 10)
    tilted: list[Show] = []

    def redraw(frame: int) -> None:
        aside = 0.37 * (frame + 1) * whole.camera.units_per_px  # never by whole pixels: everything is scanned anew
        show.sharp(replace(whole, camera=replace(whole.camera, x=whole.camera.x + aside)), show.fills)

    def restyle(frame: int) -> None:
        stage.pixels(replace(whole, step=frame * STRIDE % SERIES), (replace(show.fills[0], opacity=0.5 + frame / 1e4),))

    def time_step(frame: int) -> None:
        show.sharp(replace(whole, step=frame * STRIDE % SERIES), (replace(show.fills[0], opacity=0.6 + frame / 1e4),))

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
            tilted[:] = [on_show(lifted_sheets(), screen, show.renderer, tilt_deg=SHEETS[2])]
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


def _timed(frame: Callable[[int], float | None], count: int, screen: Screen) -> dict[str, float]:
    """Median and 95th percentile of `count` frames, in milliseconds, after one that is not counted.

    A frame that gives a number has measured itself.

    RuntimeError if a frame that should have been painted was not.
    """
    frame(0)
    took: list[float] = []
    before = screen.painted
    for number in range(1, count + 1):
        began = time.perf_counter()
        told = frame(number)
        took.append((time.perf_counter() - began) * 1e3 if told is None else told)
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
