"""The stage: a city under a camera, with overlays, as one picture and the vector marks above it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from viewer.geometry.camera import unproject
from viewer.geometry.regions import FloatArray
from viewer.model.city import City
from viewer.model.levels import decks
from viewer.render import fog, ground, pane, ribbons, sheet
from viewer.render.buffers import Recent
from viewer.render.place import Place, lifted
from viewer.render.view import NOTHING, Hit, Superseded, View, picture_size
from viewer.scene.colour import THEMES, Theme
from viewer.scene.lens import Lens
from viewer.scene.marks import Dots, Fills, Ribbons
from viewer.scene.picture import Shown
from viewer.scene.stacking import reading_sheet

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from viewer.render.canvas import Canvas

__all__ = ["Hit", "Lens", "Shown", "Stage", "Superseded", "View"]

VEIL = {"dark": 0.5, "light": 0.3, "contrast": 0.7}  # how much of a photograph overlays hide, so that they are read
REACH_PX = 4.0  # how near to a site or a flow the pointer takes it


def never() -> bool:
    """Nothing ever makes this picture stale."""
    return False


class Stage(Place):
    """Pictures of one city. `pixels` belongs to the render thread, `paint` and `pick` to the window's."""

    def __init__(self, city: City) -> None:
        super().__init__(city)
        self._grounds, self._sheets, self._tables = Recent(3), Recent(5), Recent(4)

    # Pixels

    def pixels(
        self, view: View, shown: Sequence[Shown], *, lens: Lens | None = None, stale: Callable[[], bool] = never
    ) -> npt.NDArray[np.uint8]:
        """(h, w, 4) opaque RGBA: the bare city and everything of the layers that is filled. No Qt.

        lens: a pane with other layers, that of the view when none is given. stale is asked between the steps;
        Superseded is raised once it says True, and what is done by then is kept.
        """
        lens = view.lens if lens is None else lens
        below = self._ground(view, shown, stale)
        _go_on(stale)
        if view.bare or not (shown or lens):
            return self._in_fog(below.copy(), view, 0.0)
        parts, sheet_read = [pane.Part(self._overlays(view, shown, stale))], reading_sheet(shown)
        if lens is not None:
            inside = self._overlays(view, lens.on_sheet(sheet_read), stale)
            plane = self.planes(view, view.pixel_ratio).at(self.height(view, sheet_read))
            disc = pane.disc(lens.outline(view.camera, plane), picture_size(view))
            parts.append(pane.Part(inside, disc))
        city = []
        if any(part.layers.fields for part in parts) and self.city.base is not None:
            city = self._levels_seen(view, sheet_read)  # a field ends where the city ends
        done = pane.compose(parts, below, city, picture_size(view))
        pane.stipple(parts, done, THEMES[view.theme], view.pixel_ratio)
        return self._in_fog(done, view, self.height(view, sheet_read))

    def apart(
        self, view: View, shown: Sequence[Shown], stale: Callable[[], bool] = never
    ) -> tuple[npt.NDArray[np.uint8], list[tuple[int, npt.NDArray[np.uint8]]]]:
        """What `pixels` shows, taken apart: the ground (h, w, 4), opaque, and by its number each lifted sheet that
        something is filled on, the lowest first: premultiplied, clear where it is bare. No lens.
        """
        size, clear = picture_size(view), np.zeros((1, 1, 4), np.uint8)
        height = self.height(view, reading_sheet(shown))
        ground = self._in_fog(self._ground(view, shown, stale).copy(), view, height)
        whole, plan = self._overlays(view, shown, stale), self._plan(view, shown)
        sheets = []
        for number in sorted({*plan.numbers, *(grid[3] for grid in plan.grids)}):
            part = pane.Part(whole.taken(plan.numbers, [grid[3] for grid in plan.grids], number))
            city = self._levels_seen(view, number) if part.layers.fields and self.city.base is not None else []
            _go_on(stale)
            done = pane.compose([part], np.broadcast_to(clear, (size[1], size[0], 4)), city, size)
            pane.stipple([part], done, THEMES[view.theme], view.pixel_ratio)
            np.minimum(done, done[..., 3:], out=done)
            sheets.append((number, self._in_fog(done, view, height, sheet=True)))
        return ground, sheets

    def _levels_seen(self, view: View, sheet: int) -> list[npt.NDArray[np.uint8]]:
        """(h, w) 0..255 how much of each pixel each level of the base set covers, the lowest level first."""
        name = self.city.base.name
        ids, levels = self.ids(name, view, sheet), decks(self.city, name)
        if len(levels) < 2 or self.height(view) == 0:
            return [pane.covered(ids)]
        level = np.full(len(self.city.base) + 1, -1, np.int32)  # the last is what lies outside
        for number, (_, members) in enumerate(levels):
            level[members] = number
        seen = level[ids]
        return [pane.covered(np.where(seen == number, 0, -1)) for number in range(len(levels))]

    def _in_fog(
        self, picture: npt.NDArray[np.uint8], view: View, height: float, *, sheet: bool = False
    ) -> npt.NDArray[np.uint8]:
        """The picture, changed in place: what is far off on the plane at a height fades into the night behind it."""
        if view.backdrop is not None:
            return picture
        share = fog.shares(self.planes(view, view.pixel_ratio).at(height), len(picture))
        if share.any():
            from viewer.engine.fog import lay

            night = self._night(view)
            if sheet:  # as much of the night as the sheet covers
                night = (night.astype(np.uint16) * picture[..., 3:] // 255).astype(np.uint8)
            lay(picture, night, share)
        return picture

    def _night(self, view: View) -> npt.NDArray[np.uint8]:
        """(h, w, 4) what lies behind everything."""
        from viewer.engine.backdrop import night

        theme = THEMES[view.theme]
        return night(picture_size(view), theme.rgba("night"), theme.rgba("night_edge"))

    def _overlays(self, view: View, shown: Sequence[Shown], stale: Callable[[], bool]) -> pane.Layers:
        """What of these layers is filled, ready to be composed."""
        from viewer.engine.compose import Hatch

        theme, plan = THEMES[view.theme], self._plan(view, shown)
        buffers = []
        for name, number in zip(plan.sets, plan.numbers):
            buffers.append(self.ids(name, view, number))
            _go_on(stale)
        hatch, fields = theme.rgba("soft", 0.55 * plan.strength), self._fields(plan, view)
        return pane.Layers(
            ids=buffers,
            tables=[np.ascontiguousarray(rows) for rows in plan.tables],
            borders=[self._lines(plan, k, view) for k in range(len(plan.sets))],
            hatches=[Hatch(flags, hatch) if flags.any() else None for flags in plan.flags],
            fields=fields[0],
            stippled=plan.stippled,
            higher=fields[1:],
        )

    def _plan(self, view: View, shown: Sequence[Shown]) -> sheet.Sheet:
        """Tables, flags, lines and fields of these layers, kept for what is asked for again."""
        theme, floats = THEMES[view.theme], self.height(view) > 0
        key = tuple((layer.picture, layer.opacity, layer.sheet * floats) for layer in shown)
        return self._sheets.get(
            (key, view.step, theme.name, view.selection),
            lambda: sheet.plan(
                shown, view.step, theme, view.selection, self.set_name(view), lifted=floats, tabled=self._table
            ),
        )

    def _table(self, fills: Fills, step: int | None, theme: Theme, opacity: float):
        """As sheet.table, kept: while a series plays only what has steps is made anew."""
        step = step if fills.values.ndim > 1 else None
        key = fills, step, theme.name, opacity
        return self._tables.get(key, lambda: sheet.table(fills, step, theme, opacity))

    def _lines(self, plan: sheet.Sheet, entry: int, view: View) -> list:
        """Outlines of one entry of the sheet; its rim is lit where it floats."""
        from viewer.engine.compose import Border

        lines = [Border(code, width * view.pixel_ratio) for code, width in plan.lines[entry]]
        own = list(zip(plan.sets, plan.numbers))
        if self.height(view) > 0 and own.index(own[entry]) == entry:
            outside = np.zeros(len(plan.tables[entry]), bool)
            outside[-1] = True
            lines.append(
                Border(THEMES[view.theme].rgba("rim", 0.5 * plan.strength), 1.4 * view.pixel_ratio, only=outside)
            )
        return lines

    def _fields(self, plan: sheet.Sheet, view: View) -> list[list]:
        """The fields as they lie on each level of the base set, the lowest first; once for a city without any."""
        levels = decks(self.city, self.city.base.name) if self.city.base is not None else ()
        heights = [height * lifted(view) for height, _ in levels] if self.height(view) > 0 else []
        return [self._fields_at(plan, view, height) for height in heights or [0.0]]

    def _fields_at(self, plan: sheet.Sheet, view: View, above: float) -> list:
        from viewer.engine.field import Field, to_cells

        planes = self.planes(view, view.pixel_ratio)
        return [
            Field(
                np.require(grid.values, None, ["C", "W"]),
                to_cells(planes.at(self.height(view, number) + above), grid.box, grid.values.shape),
                grid.low,
                grid.high,
                ramp,
                below,
                view.quality.field_px,
            )
            for grid, ramp, below, number in plan.grids
        ]

    def _ground(self, view: View, shown: Sequence[Shown], stale: Callable[[], bool]) -> npt.NDArray[np.uint8]:
        tilted = view.camera.tilt_deg > 0.5
        shaded = tilted and bool(shown) and not view.bare
        lit = bool(shown) and not view.bare
        key = *view.place, view.theme, shaded, lit and view.backdrop is not None, view.quality.glow
        names = {getattr(mark, "region_set", "") for layer in shown for mark in layer.picture.marks}

        def make() -> npt.NDArray[np.uint8]:
            if view.backdrop is not None:
                return view.backdrop.laid(self._night(view), VEIL[view.theme] if lit else 0.0, view.camera)
            planes = self.planes(view, view.pixel_ratio)
            base = self.city.base
            below = base is not None and base.name in names and self.height(view) == 0
            districts = self.ids(base.name, view) if below else None
            _go_on(stale)
            return ground.paint_ground(
                self.city, planes, THEMES[view.theme], tilted=tilted, scale=view.pixel_ratio, shaded=shaded,
                districts=districts, glow=view.quality.glow, go_on=lambda: _go_on(stale),
            )  # fmt: skip

        return self._grounds.get(key, make)

    # Vector marks and picking

    def paint(self, painter: QPainter, view: View, shown: Sequence[Shown], *, particles: bool = True) -> Canvas:
        """Draws what is vector above the pixels: flows, sites, names, call-outs, selection, hover.

        What comes back knows where which text was written.
        """
        from viewer.render import painters

        return painters.paint(painter, self, view, shown, particles=particles)

    def paint_growing(self, painter: QPainter, view: View, shown: Sequence[Shown], share: float) -> None:
        """Draws the flows of layers that are just appearing, as far from their origins as `share` 0..1 of the way."""
        from viewer.render import painters

        painters.paint_growing(painter, self, view, shown, share)

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
            for number in _sheets_of(name, shown):
                if not self.buffers.under_way(self.ids_key(name, view, number)):  # else the hand is quicker
                    region = pick(self.ids(name, view, number), x * view.pixel_ratio, y * view.pixel_ratio)
                if region != NOTHING:
                    break
        site, flow = self._site_and_flow(view, shown, x, y)
        return Hit(region, site, flow)

    def ground_under(self, view: View, x: float, y: float, shown: Sequence[Shown] = ()) -> FloatArray:
        """(2,) the place under a point of the view: on the level that is seen there, else on the ground; nan where
        there is none."""
        planes = self.planes(view)
        region = self.pick(view, x, y, shown).region if planes.relief is not None else NOTHING
        if region == NOTHING:
            return unproject(planes.ground, np.array([[x, y]]))[0]
        name = self.set_name(view)
        height = self.height(view, _sheets_of(name, shown)[0]) + self.heights(view, name)[region]
        return unproject(planes.at(float(height)), np.array([[x, y]]))[0]

    def _site_and_flow(self, view: View, shown: Sequence[Shown], x: float, y: float) -> tuple[int, int]:
        site = flow = NOTHING
        for layer in () if view.bare else shown:
            for mark in layer.picture.marks:
                if isinstance(mark, Dots) and len(mark.sites):
                    spots = self.planes(view).stand(np.asarray(mark.xy, float), self.height(view, layer.sheet))
                    away = np.hypot(*(spots - (x, y)).T) - np.asarray(mark.radius_px) * view.mark_scale
                    away = np.where(np.isfinite(away), away, np.inf)
                    near = int(np.argmin(away))
                    site = int(mark.sites[near]) if away[near] <= REACH_PX else site
                elif isinstance(mark, Ribbons) and len(mark.flows):
                    arrow = ribbons.nearest(self.curves(view, mark, layer.sheet), x, y, REACH_PX)
                    flow = int(mark.flows[arrow]) if arrow >= 0 else flow
        return site, flow


def _sheets_of(name: str, shown: Sequence[Shown]) -> list[int]:
    """The sheets on which regions of a set can be pointed at, the topmost first."""
    shaded = {layer.sheet for layer in shown for mark in layer.picture.marks if getattr(mark, "region_set", "") == name}
    return sorted(shaded | {reading_sheet(shown)}, reverse=True)


def _go_on(stale: Callable[[], bool]) -> None:
    if stale():
        raise Superseded
