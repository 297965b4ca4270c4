"""How fast the drawing path is on this machine: a seeded city, real frames painted to a widget, medians."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from viewer.engine import compose, ids, particles
from viewer.engine.index import Index, index_of
from viewer.engine.tables import classed
from viewer.engine.warm import compile_all
from viewer.geometry.camera import Camera, fit, homography, zoomed
from viewer.geometry.regions import FloatArray, Ragged, to_shapely, total_bounds
from viewer.geometry.synthetic import districts
from viewer.packs.read import read

SIZE = (1920, 1080)
GROUND = (7, 13, 27, 255)
SHEETS = (2_000, 3, 45.0)  # districts, lifted sheets, tilt of the tilted view
PARTICLES = 20_000
BREAKS = np.array([0.0, 0.2, 0.4, 0.6, 0.8, 1.0])
RAMPS = tuple(
    np.array([[tone * (k + 2) // 6 for tone in top] + [230] for k in range(5)], np.uint8)
    for top in ((53, 224, 255), (205, 186, 255), (255, 160, 112))
)
EDGE = compose.Border((49, 81, 127, 120))


class Screen(QWidget):
    """A plain widget that paints one finished picture."""

    def __init__(self, size_px: tuple[int, int]) -> None:
        super().__init__()
        self._picture = np.zeros((size_px[1], size_px[0], 4), np.uint8)
        self.painted = 0
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFixedSize(*size_px)

    def show_picture(self, picture: np.ndarray) -> None:
        """Paints at once; the picture is on the window when this returns."""
        self._picture = picture
        self.repaint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        height, width = self._picture.shape[:2]
        painter = QPainter(self)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.drawImage(0, 0, QImage(self._picture.data, width, height, QImage.Format.Format_RGBA8888_Premultiplied))
        painter.end()
        self.painted += 1


@dataclass(slots=True, eq=False)
class Scene:
    """The city on screen: regions, three overlays over a series of steps, and the view of now."""

    rings: Ragged
    index: Index
    series: FloatArray  # (t, n) 0..1
    camera: Camera
    buffer: ids.Ids
    tables: list[np.ndarray]
    spots: FloatArray
    size_px: tuple[int, int]

    @property
    def matrix(self) -> FloatArray:
        return homography(self.camera, self.size_px)

    def look(self, camera: Camera) -> None:
        """Moves the view and scans it sharply."""
        self.camera = camera
        self.buffer = ids.rasterise(self.rings, self.matrix, self.size_px, index=self.index)

    def picture(self, tables: list[np.ndarray] | None = None, lens: compose.Lens | None = None) -> np.ndarray:
        """All overlays over the one id buffer."""
        table = compose.blend_tables(self.tables if tables is None else tables)
        return compose.picture([self.buffer], [table], [EDGE], background=GROUND, lens=lens)

    def moving(self, picture: np.ndarray) -> np.ndarray:
        """The picture with the particles of now."""
        return particles.splat(picture, self.spots, (53, 224, 255, 160), 1.6)


def bench(
    regions: int = 1_000_000, *, frames: int = 20, size_px: tuple[int, int] = SIZE, keep: Path | None = None
) -> dict[str, object]:
    """Measured figures by name; each `*_ms` is a dict of median, p95 and n. `keep` leaves the city in that GeoPackage.

    Frames are painted to a widget and counted. restyle_ms is table and composition alone.
    """
    import psutil  # knows POSIX only by modules that other systems lack

    app = QApplication.instance() or QApplication([])
    compile_all()
    process = psutil.Process()
    empty_mb = process.memory_info().rss / 1e6
    screen = Screen(size_px)
    screen.show()
    app.processEvents()
    with tempfile.TemporaryDirectory() as folder:
        file = keep or Path(folder) / "city.gpkg"
        made = districts(regions, seed=1)
        _write(made, file)
        vertices = len(made.xy)
        del made
        began = time.perf_counter()
        rings = read([file]).city.region_sets[0].rings
        opened = time.perf_counter()
        scene = _scene(rings, size_px)
        screen.show_picture(scene.picture())
        shown = time.perf_counter()
        figures: dict[str, object] = {"regions": regions, "vertices": vertices}
        figures |= {"open_s": round(opened - began, 3), "first_picture_s": round(shown - began, 3)}
        figures |= {name: _timed(frame, frames) for name, frame in _frames(scene, screen).items()}
    figures["rss_mb"] = round(process.memory_info().rss / 1e6 - empty_mb, 1)
    figures["frames_painted"] = screen.painted
    screen.close()
    return figures


def _scene(rings: Ragged, size_px: tuple[int, int]) -> Scene:
    random = np.random.default_rng(2)
    series = random.random((8, len(rings)))
    tables = [classed(series[k], BREAKS, ramp) for k, ramp in enumerate(RAMPS)]
    camera = fit(total_bounds(rings), size_px)
    index = index_of(rings)
    spots = random.uniform((0, 0), size_px, (PARTICLES, 2))
    buffer = ids.rasterise(rings, homography(camera, size_px), size_px)
    return Scene(rings, index, series, camera, buffer, tables, spots, size_px)


def _frames(scene: Scene, screen: Screen) -> dict[str, Callable[[int], None]]:
    """One frame of each kind, by the name of its figure; close views first, so that each starts from the whole city."""
    whole = scene.camera
    close = replace(whole, units_per_px=whole.units_per_px / 10)
    finished = scene.picture()
    cover = compose.circle(scene.size_px, (scene.size_px[0] / 2, scene.size_px[1] / 2), scene.size_px[1] / 4)
    tilted = _tilted(scene.size_px)

    def redraw(_frame: int) -> None:
        scene.look(whole)
        screen.show_picture(scene.picture())

    def restyle(frame: int) -> None:
        table = classed(scene.series[frame % len(scene.series)], BREAKS, RAMPS[0])
        compose.picture([scene.buffer], [table], [EDGE], background=GROUND)

    def time_step(frame: int) -> None:
        table = classed(scene.series[frame % len(scene.series)], BREAKS, RAMPS[0])
        screen.show_picture(compose.picture([scene.buffer], [table], [EDGE], background=GROUND))

    def pan(frame: int) -> None:
        if frame == 0:
            scene.look(close)
        step = scene.camera.units_per_px
        scene.camera = replace(scene.camera, x=scene.camera.x - 6 * step, y=scene.camera.y + 2 * step)
        scene.buffer = ids.shifted(scene.buffer, scene.rings, scene.matrix, (6, 2), index=scene.index)
        screen.show_picture(scene.moving(scene.picture()))

    def zoom(frame: int) -> None:
        if frame == 0:
            scene.look(close)
        before = scene.matrix
        scene.camera = zoomed(scene.camera, 1.02, (900.0, 500.0), scene.size_px)
        scene.buffer = ids.warped(scene.buffer, before, scene.matrix)
        screen.show_picture(scene.moving(scene.picture()))

    def tilt(frame: int) -> None:
        screen.show_picture(scene.moving(tilted(frame)))

    def glow(_frame: int) -> None:
        screen.show_picture(scene.moving(finished))

    def toggle(frame: int) -> None:
        screen.show_picture(scene.picture(scene.tables[: 2 + frame % 2]))

    def lens(_frame: int) -> None:
        inside = compose.Lens(cover, [scene.buffer], [scene.tables[2]], [EDGE])
        screen.show_picture(scene.picture(scene.tables[:2], inside))

    return {
        "redraw_ms": redraw,
        "restyle_ms": restyle,
        "time_step_ms": time_step,
        "toggle_ms": toggle,
        "lens_ms": lens,
        "particles_ms": glow,
        "pan_ms": pan,
        "zoom_ms": zoom,
        "tilt_ms": tilt,
    }


def _tilted(size_px: tuple[int, int]) -> Callable[[int], np.ndarray]:
    """Three lifted sheets of a smaller city, scanned afresh for every frame while the view turns."""
    count, sheets, tilt_deg = SHEETS
    rings = districts(count, seed=3, corners_per_side=4)
    box = total_bounds(rings)
    tables = [classed(np.random.default_rng(k).random(count), BREAKS, RAMPS[k]) for k in range(sheets)]
    flat = fit(box, size_px)
    lift = float(box[2] - box[0]) / 12

    def picture(frame: int) -> np.ndarray:
        camera = replace(flat, tilt_deg=tilt_deg, rotation_deg=frame * 0.5)
        planes = [homography(camera, size_px, lift * k) for k in range(sheets)]
        buffers = [ids.rasterise(rings, plane, size_px) for plane in planes]
        return compose.picture(buffers, tables, [EDGE] * sheets, background=GROUND)

    return picture


def _timed(frame: Callable[[int], None], count: int) -> dict[str, float]:
    """Median and 95th percentile of `count` frames, in milliseconds, after one that is not counted."""
    frame(0)
    took = []
    for number in range(1, count + 1):
        began = time.perf_counter()
        frame(number)
        took.append((time.perf_counter() - began) * 1e3)
    return {"median": round(float(np.median(took)), 2), "p95": round(float(np.percentile(took, 95)), 2), "n": count}


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
