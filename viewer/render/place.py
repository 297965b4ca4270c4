"""Where everything of a city lies under a view: planes, heights, id buffers and arrows, kept for a while. No Qt."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from viewer.geometry.camera import Camera, fit, homography, unproject
from viewer.geometry.regions import FloatArray, IntArray
from viewer.model.city import City
from viewer.model.levels import decks, heights
from viewer.render import ground, ribbons
from viewer.render.buffers import Buffers, Recent
from viewer.render.ground import Planes
from viewer.render.relief import Relief, relief_of
from viewer.render.view import View, picture_size
from viewer.scene.labels import CELL_PX
from viewer.scene.marks import Ribbons

LIFT = 0.06  # height of the lowest sheet as a share of the city's extent
STEP = 0.015  # how much higher each further sheet floats
SPREAD = 0.35  # and how much more when they are pulled apart as far as they go
FULL_LIFT_DEG = 35.0  # tilt from which on the sheet floats at its full height
HIDES = 1e-3  # what is higher by less than this share of the city's extent hides nothing
INDEXED = 5_000  # regions from which on an index saves more than it costs


def lifted(view: View) -> float:
    """0..1 how far sheets and levels are lifted off the ground: not at all when looking straight down."""
    share = 0.0 if view.backdrop else min(view.camera.tilt_deg / FULL_LIFT_DEG, 1.0)
    return share * share * (3 - 2 * share)


class Place:
    """A city under views: what is asked for twice is made once. Safe to ask from several threads."""

    def __init__(self, city: City) -> None:
        self.city = city
        self.extent = ground.extent(city)
        self.buffers = Buffers(city)
        self._marks, self._relief = Recent(4), Recent(1)
        self.stills, self.painted = Recent(2), None  # what painters keep between two paintings of one view

    @property
    def span(self) -> float:
        """Larger side of the city in world units, 0 when it has no extent."""
        sides = self.extent[2:] - self.extent[:2]
        return float(sides.max()) if np.isfinite(sides).all() else 0.0

    def height(self, view: View, sheet: int = 0) -> float:
        """World units that a sheet of overlays floats above the ground; 0 when looking straight down."""
        rise = LIFT + sheet * (STEP + view.spread * SPREAD)
        return rise * self.span * lifted(view)

    @property
    def relief(self) -> Relief | None:
        """How high the ground stands, None where all of it lies flat."""
        return self._relief.get("relief", lambda: relief_of(self.city))

    def heights(self, view: View, name: str) -> FloatArray:
        """(n,) world units that each region of a set stands above its sheet under a view."""
        return heights(self.city, name) * lifted(view)

    def levels(self, view: View, name: str) -> list[tuple[FloatArray, IntArray]]:
        """Each level of a set as it is seen, the lowest first: (3, 3) world to pixels of the view, and its regions."""
        planes, share = self.planes(view), lifted(view)
        if share == 0:
            return [(planes.at(self.height(view)), np.arange(len(self.city.region_set(name))))]
        return [(planes.at(self.height(view) + h * share), members) for h, members in decks(self.city, name)]

    def planes(self, view: View, ratio: float = 1.0) -> Planes:
        """The camera of the view; ratio: pixels of the picture per pixel of the view."""
        zoom = np.diag([ratio, ratio, 1.0])
        if view.backdrop is not None:  # nothing is known of heights in a photograph: all lies on the ground
            flat, rise = view.backdrop.plane(view.size_px, view.camera), np.zeros(3)
        else:
            flat = homography(view.camera, view.size_px)
            rise = (homography(view.camera, view.size_px, 1.0) - flat)[:, 2]
        size = picture_size(view) if ratio != 1.0 else view.size_px
        share = lifted(view)
        relief = self.relief if share > 0 else None
        return Planes(size, zoom @ flat, zoom @ rise, view.camera, view.size_px, ratio, relief, share)

    def set_name(self, view: View) -> str:
        """Name of the region set that the view speaks of, "" when the city has none."""
        return view.region_set or (self.city.base.name if self.city.base else "")

    def home(
        self, size_px: tuple[int, int], margins_px: tuple[int, int, int, int] = (0, 0, 0, 0), *,
        tilt_deg: float = 0.0, rotation_deg: float = 0.0, sheets: int = 1, spread: float = 0.0,
    ) -> Camera:  # fmt: skip
        """The camera that shows the whole city, its sheets and its ground, inside the margins left, top, right, bottom.

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
            view = View(camera, size_px, spread=spread)
            planes = self.planes(view)
            seen = np.vstack((planes.stand(spots), planes.stand(spots, self.height(view, max(sheets - 1, 0)))))
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

    def ids(self, name: str, view: View, sheet: int = 0) -> npt.NDArray[np.int32]:
        """(2h, 2w) region numbers of a set on a sheet, kept until the camera moves."""

        def cameras() -> list[FloatArray]:
            planes, share = self.planes(view, view.pixel_ratio), lifted(view)
            tall = [height * share for height, _ in decks(self.city, name)] if share > 0 else [0.0]
            return [planes.at(self.height(view, sheet) + height) for height in tall or [0.0]]

        self.buffers.make_room(sheet)
        return self.buffers.get(self.ids_key(name, view, sheet), cameras, picture_size(view))

    def ids_key(self, name: str, view: View, sheet: int = 0) -> tuple[str, Hashable]:
        """What stands for a set under a view on a sheet among the buffers."""
        return name, (*view.place, self.height(view, sheet))

    def behind(self, view: View, xy: FloatArray, sheet: int = 0) -> npt.NDArray[np.bool_]:
        """(n,) places on a sheet that a higher level hides: where the line of sight meets it, there is ground."""
        xy = np.asarray(xy, float).reshape(-1, 2)
        planes, lift = self.planes(view), self.height(view, sheet)
        hidden = np.zeros(len(xy), bool)
        if planes.relief is None or not len(xy):
            return hidden
        own, spots = planes.relief.at(xy), planes.stand(xy, lift)
        slack = self.span * HIDES
        for level in planes.relief.levels:
            there = unproject(planes.at(lift + level * planes.share), spots)
            hidden |= (level > own + slack) & (planes.relief.at(there) > level - slack)
        return hidden

    def prepare(self, view: View) -> None:
        """What makes later pictures quicker and this one no different: done while nobody waits."""
        name = self.set_name(view)
        if name and len(self.city.region_set(name)) >= INDEXED and not self.buffers.indexed(name):
            self.buffers.index(name)

    def crowd(self, view: View, sheet: int = 0) -> FloatArray | None:
        """Share of the view that the base set covers, in cells of CELL_PX; None without one or before
        its pixels are there. Call-outs keep off it."""
        if self.city.base is None or not self.buffers.ready(self.ids_key(self.city.base.name, view, sheet)):
            return None
        key = "crowd", *view.place, self.height(view, sheet)

        def make() -> FloatArray:
            ids = self.ids(self.city.base.name, view, sheet)
            step = CELL_PX * 2 * view.pixel_ratio
            tall, wide = (max(1, int(side / CELL_PX)) for side in reversed(view.size_px))
            rows = ((np.arange(tall) + 0.5) * step).astype(int)
            columns = ((np.arange(wide) + 0.5) * step).astype(int)
            return (ids[np.minimum(rows, len(ids) - 1)][:, np.minimum(columns, ids.shape[1] - 1)] >= 0).astype(float)

        return self._marks.get(key, make)

    def curves(self, view: View, mark: Ribbons, sheet: int = 0) -> ribbons.Curves:
        """The arrows of a mark on a sheet under the camera of the view, kept until it moves."""
        height = self.height(view, sheet)
        key = mark, *view.place, view.mark_scale, height

        def make() -> ribbons.Curves:
            share = float(1.6 * np.sin(np.radians(view.camera.tilt_deg)))
            return ribbons.curves(mark, self.planes(view), height, tilt_share=share, scale=view.mark_scale)

        return self._marks.get(key, make)
