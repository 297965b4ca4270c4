"""The stage: a city under a camera, with overlays, as one picture and the vector marks above it."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from viewer.engine.governor import FULL, Quality
from viewer.geometry.camera import Camera, fit, homography, unproject
from viewer.geometry.regions import FloatArray
from viewer.model.city import City
from viewer.model.state import Selection
from viewer.render import ground, ribbons, sheet
from viewer.render.buffers import Buffers, Recent
from viewer.render.ground import Planes
from viewer.scene.colour import THEMES
from viewer.scene.labels import CELL_PX
from viewer.scene.marks import Dots, Ribbons
from viewer.scene.picture import Shown

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from viewer.render.canvas import Canvas

__all__ = ["Hit", "Shown", "Stage", "Superseded", "View"]

LIFT = 0.06  # height of the floating sheet as a share of the city's extent
FULL_LIFT_DEG = 35.0  # tilt from which on the sheet floats at its full height
NOTHING = -1
INDEXED = 5_000  # regions from which on an index saves more than it costs
NO_SELECTION = Selection()
REACH_PX = 4.0  # how near to a site or a flow the pointer takes it


@dataclass(frozen=True, slots=True)
class View:
    """How a city is looked at. size_px is in logical pixels; the picture has pixel_ratio times as many."""

    camera: Camera
    size_px: tuple[int, int]
    step: int | None = None
    region_set: str = ""  # which set the overlays speak of; "" is the base
    theme: str = "dark"
    bare: bool = False
    selection: Selection = NO_SELECTION
    hover_region: int = NOTHING
    pixel_ratio: float = 1.0
    type_scale: float = 1.0
    reduced_motion: bool = False
    mark_scale: float = 1.0  # of symbols and line widths
    phase: float = 0.0  # 0..1, how far the particles are on the way to the place of the next one
    margins_px: tuple[int, int, int, int] = (0, 0, 0, 0)  # left, top, right, bottom: covered by panels, no text there
    quality: Quality = FULL  # what the governor lets it cost


@dataclass(frozen=True, slots=True)
class Hit:
    """What lies under a point: numbers of a region of the view's set, a site and a flow; -1 is nothing."""

    region: int = NOTHING
    site: int = NOTHING
    flow: int = NOTHING


class Superseded(Exception):
    """The picture under way is wanted no more."""


def never() -> bool:
    """Nothing ever makes this picture stale."""
    return False


class Stage:
    """Pictures of one city. `pixels` belongs to the render thread, `paint` and `pick` to the window's."""

    def __init__(self, city: City) -> None:
        self.city = city
        self.extent = ground.extent(city)
        self.buffers = Buffers(city)
        self._grounds, self._sheets = Recent(3), Recent(8)
        self._marks = Recent(4)
        self.stills, self.painted = Recent(1), None  # what painters keep between two paintings of one view

    # Geometry of a view

    @property
    def span(self) -> float:
        """Larger side of the city in world units, 0 when it has no extent."""
        sides = self.extent[2:] - self.extent[:2]
        return float(sides.max()) if np.isfinite(sides).all() else 0.0

    def height(self, view: View) -> float:
        """World units that the overlays float above the ground; 0 when looking straight down."""
        share = min(view.camera.tilt_deg / FULL_LIFT_DEG, 1.0)
        return LIFT * self.span * share * share * (3 - 2 * share)

    def planes(self, view: View, ratio: float = 1.0) -> Planes:
        """The camera of the view; ratio: pixels of the picture per pixel of the view."""
        zoom = np.diag([ratio, ratio, 1.0])
        flat = homography(view.camera, view.size_px)
        rise = (homography(view.camera, view.size_px, 1.0) - flat)[:, 2]
        size = picture_size(view) if ratio != 1.0 else view.size_px
        return Planes(size, zoom @ flat, zoom @ rise, view.camera, view.size_px, ratio)

    def set_name(self, view: View) -> str:
        """Name of the region set that the view speaks of, "" when the city has none."""
        return view.region_set or (self.city.base.name if self.city.base else "")

    def home(
        self, size_px: tuple[int, int], margins_px: tuple[int, int, int, int] = (0, 0, 0, 0), *,
        tilt_deg: float = 0.0, rotation_deg: float = 0.0,
    ) -> Camera:  # fmt: skip
        """The camera that shows the whole city, its sheet and its ground, inside the margins left, top, right, bottom.

        A city without extent gives the unit camera.
        """
        camera = replace(fit(self.extent, size_px, margins_px), tilt_deg=tilt_deg, rotation_deg=rotation_deg)
        spots = ground.silhouette(self.city, self.extent)
        left, top, right, bottom = margins_px
        free = np.array([max(size_px[0] - left - right, 1), max(size_px[1] - top - bottom, 1)], float)
        middle = np.array([left, top]) + free / 2
        if not len(spots):
            return camera
        for _ in range(8):
            view = View(camera, size_px)
            planes = self.planes(view)
            seen = np.vstack((planes.project(spots, 0.0), planes.project(spots, self.height(view))))
            if not np.isfinite(seen).all():
                camera = replace(camera, units_per_px=camera.units_per_px * 1.5)
                continue
            low, high = seen.min(axis=0), seen.max(axis=0)
            growth = float(np.max((high - low) / free))
            off = (low + high) / 2 - middle
            before, after = unproject(planes.ground, np.array([np.array(size_px) / 2, np.array(size_px) / 2 + off]))
            shift = after - before
            if np.isfinite(shift).all():
                camera = replace(camera, x=camera.x + float(shift[0]), y=camera.y + float(shift[1]))
            camera = replace(camera, units_per_px=camera.units_per_px * max(growth, 1e-9))
        return camera

    # Pixels

    def pixels(
        self, view: View, shown: Sequence[Shown], *, stale: Callable[[], bool] = never
    ) -> npt.NDArray[np.uint8]:  # fmt: skip
        """(h, w, 4) opaque RGBA: the bare city and everything of the layers that is filled. No Qt.

        stale is asked between the steps; Superseded is raised once it says True, and what is done by then is kept.
        """
        from viewer.engine import compose

        below = self._ground(view, shown, stale)
        _go_on(stale)
        if view.bare or not shown:
            return below.copy()
        theme = THEMES[view.theme]
        key = tuple((layer.picture, layer.opacity) for layer in shown), view.step, theme.name, view.selection
        plan: sheet.Sheet = self._sheets.get(
            key, lambda: sheet.plan(shown, view.step, theme, view.selection, self.set_name(view))
        )
        if not plan.sets and not plan.grids:
            return below.copy()
        buffers = []
        for name in plan.sets:
            buffers.append(self.ids(name, view))
            _go_on(stale)
        hatch = theme.rgba("soft", 0.55)
        layers = {
            "borders": [self._lines(plan, k, view) for k in range(len(plan.sets))],
            "hatches": [compose.Hatch(flags, hatch) if flags.any() else None for flags in plan.flags],
            "fields": self._fields(plan, view),
        }
        tables = [np.ascontiguousarray(rows) for rows in plan.tables]
        if not plan.grids or self.city.base is None:
            done = compose.picture(buffers, tables, background=below, size_px=picture_size(view), **layers)
        else:
            cover = sheet_cover(self.ids(self.city.base.name, view))  # a field ends where the city ends
            done = compose.picture([], [], (), (), below, lens=compose.Lens(cover, buffers, tables, **layers))
        for buffer, dotted in zip(buffers, plan.stippled):
            if dotted.any():
                sheet.stipple(done, buffer, dotted, theme, view.pixel_ratio)
        return done

    def _lines(self, plan: sheet.Sheet, entry: int, view: View) -> list:
        """Outlines of one entry of the sheet; its rim is lit where it floats."""
        from viewer.engine.compose import Border

        lines = [Border(code, width * view.pixel_ratio) for code, width in plan.lines[entry]]
        if self.height(view) > 0 and plan.sets.index(plan.sets[entry]) == entry:
            outside = np.zeros(len(plan.tables[entry]), bool)
            outside[-1] = True
            lines.append(Border(THEMES[view.theme].rgba("rim", 0.5), 1.4 * view.pixel_ratio, only=outside))
        return lines

    def crowd(self, view: View) -> FloatArray | None:
        """Share of the view that the base set covers, in cells of CELL_PX; None without one or before
        its pixels are there. Call-outs keep off it."""
        if self.city.base is None or not self.buffers.ready(self._ids_key(self.city.base.name, view)):
            return None
        key = "crowd", view.camera, view.size_px, view.pixel_ratio

        def make() -> FloatArray:
            ids = self.ids(self.city.base.name, view)
            step = CELL_PX * 2 * view.pixel_ratio
            tall, wide = (max(1, int(side / CELL_PX)) for side in reversed(view.size_px))
            rows = ((np.arange(tall) + 0.5) * step).astype(int)
            columns = ((np.arange(wide) + 0.5) * step).astype(int)
            return (ids[np.minimum(rows, len(ids) - 1)][:, np.minimum(columns, ids.shape[1] - 1)] >= 0).astype(float)

        return self._marks.get(key, make)

    def _fields(self, plan: sheet.Sheet, view: View) -> list:
        from viewer.engine.field import Field, to_cells

        plane = self.planes(view, view.pixel_ratio).at(self.height(view))
        return [
            Field(
                np.require(grid.values, None, ["C", "W"]),
                to_cells(plane, grid.box, grid.values.shape),
                grid.low,
                grid.high,
                ramp,
                below,
                view.quality.field_px,
            )
            for grid, ramp, below in plan.grids
        ]

    def _ground(self, view: View, shown: Sequence[Shown], stale: Callable[[], bool]) -> npt.NDArray[np.uint8]:
        tilted = view.camera.tilt_deg > 0.5
        shaded = tilted and bool(shown) and not view.bare and self.city.base is not None
        key = view.camera, view.size_px, view.pixel_ratio, view.theme, shaded, view.quality.glow
        names = {getattr(mark, "region_set", "") for layer in shown for mark in layer.picture.marks}

        def make() -> npt.NDArray[np.uint8]:
            planes = self.planes(view, view.pixel_ratio)
            base = self.city.base
            shade = ground.shade_of(self.ids(base.name, view)) if shaded else None
            below = base is not None and base.name in names and self.height(view) + base.height == 0
            districts = self.ids(base.name, view) if below else None
            _go_on(stale)
            return ground.paint_ground(
                self.city, planes, THEMES[view.theme], tilted=tilted, scale=view.pixel_ratio, shade=shade,
                districts=districts, glow=view.quality.glow,
            )  # fmt: skip

        return self._grounds.get(key, make)

    def ids(self, name: str, view: View) -> npt.NDArray[np.int32]:
        """(2h, 2w) region numbers of a set on its sheet, kept until the camera moves."""
        regions = self.city.region_set(name)

        def camera() -> FloatArray:
            return self.planes(view, view.pixel_ratio).at(self.height(view) + regions.height)

        return self.buffers.get(self._ids_key(name, view), camera, picture_size(view))

    def _ids_key(self, name: str, view: View) -> tuple[str, Hashable]:
        return name, (view.camera, view.size_px, view.pixel_ratio)

    def prepare(self, view: View) -> None:
        """What makes later pictures quicker and this one no different: done while nobody waits."""
        name = self.set_name(view)
        if name and len(self.city.region_set(name)) >= INDEXED and not self.buffers.indexed(name):
            self.buffers.index(name)

    # Vector marks and picking

    def paint(self, painter: QPainter, view: View, shown: Sequence[Shown], *, particles: bool = True) -> Canvas:
        """Draws what is vector above the pixels: flows, sites, names, call-outs, selection, hover.

        What comes back knows where which text was written.
        """
        from viewer.render import painters

        return painters.paint(painter, self, view, shown, particles=particles)

    def paint_particles(self, painter: QPainter, view: View, shown: Sequence[Shown], bend: FloatArray) -> None:
        """Draws the particles of a view alone, bent by a (3, 3) matrix to the pixels of the camera of now."""
        from viewer.render import painters

        painters.paint_particles(painter, self, view, shown, bend)

    def pick(self, view: View, x: float, y: float, shown: Sequence[Shown] = ()) -> Hit:
        """What lies under a point of the view, in its logical pixels; sites and flows are those of the layers shown."""
        from viewer.engine.ids import pick

        name = self.set_name(view)
        region = NOTHING
        if name and 0 <= x < view.size_px[0] and 0 <= y < view.size_px[1]:
            key = self._ids_key(name, view)
            if not self.buffers.under_way(key):  # else the hand is quicker than the picture
                region = pick(self.ids(name, view), x * view.pixel_ratio, y * view.pixel_ratio)
        site, flow = self._site_and_flow(view, shown, x, y)
        return Hit(region, site, flow)

    def _site_and_flow(self, view: View, shown: Sequence[Shown], x: float, y: float) -> tuple[int, int]:
        site = flow = NOTHING
        for layer in () if view.bare else shown:
            for mark in layer.picture.marks:
                if isinstance(mark, Dots) and len(mark.sites):
                    spots = self.planes(view).project(np.asarray(mark.xy, float), self.height(view))
                    away = np.hypot(*(spots - (x, y)).T) - np.asarray(mark.radius_px) * view.mark_scale
                    away = np.where(np.isfinite(away), away, np.inf)
                    near = int(np.argmin(away))
                    site = int(mark.sites[near]) if away[near] <= REACH_PX else site
                elif isinstance(mark, Ribbons) and len(mark.flows):
                    arrow = ribbons.nearest(self.curves(view, mark), x, y, REACH_PX)
                    flow = int(mark.flows[arrow]) if arrow >= 0 else flow
        return site, flow

    def curves(self, view: View, mark: Ribbons) -> ribbons.Curves:
        """The arrows of a mark under the camera of the view, kept until it moves."""
        key = mark, view.camera, view.size_px, view.mark_scale

        def make() -> ribbons.Curves:
            share = float(1.6 * np.sin(np.radians(view.camera.tilt_deg)))
            return ribbons.curves(mark, self.planes(view), self.height(view), tilt_share=share, scale=view.mark_scale)

        return self._marks.get(key, make)


def _go_on(stale: Callable[[], bool]) -> None:
    if stale():
        raise Superseded


def picture_size(view: View) -> tuple[int, int]:
    """Width and height of the picture of a view, in its own pixels."""
    return tuple(max(1, round(side * view.pixel_ratio)) for side in view.size_px)


def sheet_cover(ids: npt.NDArray[np.int32]) -> npt.NDArray[np.uint8]:
    """(h, w) how much of each pixel any region covers, 0..255."""
    inside = (ids >= 0).astype(np.uint16)
    four = inside[::2, ::2] + inside[1::2, ::2] + inside[::2, 1::2] + inside[1::2, 1::2]
    return np.minimum(four * 64, 255).astype(np.uint8)
