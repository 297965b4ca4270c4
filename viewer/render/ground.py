"""The bare city as a picture: night, land, water, streets and blocks, with the shadow of what floats above. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from viewer.geometry.camera import Camera
from viewer.geometry.regions import FloatArray, Ragged, total_bounds
from viewer.model.city import City, LineSet
from viewer.model.seen import laid_over
from viewer.scene.colour import Theme

if TYPE_CHECKING:
    from viewer.engine.blocks import Faces
    from viewer.render.relief import Relief

Bytes = npt.NDArray[np.uint8]
ALONE_M, ALONE_SHARE = 500.0, 1e-3  # kept around a single place, in metres and as a share of its coordinates
LATTICE_PX = 74.0  # about this far apart are the lines of the ground grid
SOFT_PX = 4  # shadows and glows are worked out at a quarter of the resolution
STREET_PX = 0.8  # no street is drawn thinner
FEW = 1 << 16  # regions whose colours stay at hand while a picture is composed


@dataclass(frozen=True, slots=True, eq=False)
class Planes:
    """The camera over one picture: world to pixels on the ground, and how that changes by one unit of height."""

    size_px: tuple[int, int]
    ground: FloatArray  # (3, 3)
    rise: FloatArray  # (3,) added to the third column for each world unit of height
    camera: Camera
    view_px: tuple[int, int]  # the size that the camera speaks of
    ratio: float  # pixels of the picture per pixel of the view
    relief: Relief | None = None
    share: float = 0.0  # of the relief's heights that is seen: none when looking straight down

    def at(self, height: float) -> FloatArray:
        """(3, 3) world to pixels on the plane `height` above ground."""
        matrix = self.ground.copy()
        matrix[:, 2] += height * self.rise
        return matrix

    def depth(self, xy: FloatArray, height: FloatArray | float = 0.0) -> FloatArray:
        """(n,) how far from the eye points at a height lie, 1 for the ground in the middle of the view."""
        return xy @ self.ground[2, :2] + self.ground[2, 2] + height * self.rise[2]

    def stand(self, xy: FloatArray, heights: FloatArray | float = 0.0, *, ways: bool = False) -> FloatArray:
        """(n, 2) pixels of points so high above the ground where they stand; nan behind the eye.

        ways: of points along a way, which climbs evenly from one level of the city to the next.
        """
        return self.project(xy, heights + self.ground_at(xy, ways=ways))

    def ground_at(self, xy: FloatArray, *, ways: bool = False) -> FloatArray | float:
        """(n,) how high the ground stands at each point as it is seen; 0 for a city without relief."""
        return self.relief.at(xy, ways=ways) * self.share if self.relief is not None and self.share > 0 else 0.0

    def project(self, xy: FloatArray, heights: FloatArray | float = 0.0) -> FloatArray:
        """(n, 2) pixels of points at their own heights; nan behind the eye."""
        out = (
            xy @ self.ground[:, :2].T
            + self.ground[:, 2]
            + np.multiply.outer(np.broadcast_to(heights, len(xy)), self.rise)
        )
        with np.errstate(divide="ignore", invalid="ignore"):
            return np.where(out[:, 2:] > 1e-9, out[:, :2] / out[:, 2:], np.nan)


def extent(city: City) -> FloatArray:
    """(4,) box around everything that is drawn; nan for a city with nothing.

    Sites count only where there is nothing else: one that lies far off must not shrink the city to a dot.
    """
    boxes = [total_bounds(one) for one in _shapes(city)] + _plain_boxes(city)
    if not any(np.isfinite(box).all() for box in boxes) and city.sites is not None:
        boxes = [_box(city.sites.xy)]
    boxes = [box for box in boxes if np.isfinite(box).all()]
    if not boxes:
        return np.full(4, np.nan)
    box = np.concatenate((np.min(boxes, axis=0)[:2], np.max(boxes, axis=0)[2:]))
    if (box[2:] > box[:2]).any():
        return box
    around = ALONE_M if city.crs.metres else max(ALONE_SHARE * float(np.abs(box).max()), 1.0)
    return box + around * np.array([-1, -1, 1, 1])  # a single place is seen among its surroundings


def silhouette(city: City, box: FloatArray, most: int = 4000) -> FloatArray:
    """(k, 2) points around everything that is drawn, at most about `most` of each kind; empty without extent."""
    if not np.isfinite(box).all():
        return np.zeros((0, 2))
    around = [one.xy[:: max(len(one.xy) // most, 1)] for one in _shapes(city)]
    plain = [one for one in _plain_boxes(city) if np.isfinite(one).all()] if around else [box]
    return np.vstack(around + [one[[[0, 1], [2, 1], [2, 3], [0, 3]]] for one in plain])


def _shapes(city: City) -> list[Ragged]:
    """The polygons that a picture of the city shows: its land and every set on its plane."""
    shapes = [city.bare.land, *(each.rings for each in laid_over(city))]
    return [one for one in shapes if one is not None and len(one.xy)]


def _plain_boxes(city: City) -> list[FloatArray]:
    """(4,) boxes of points and lines, and of fields where no polygon is: a field's rim beyond the city says nothing."""
    boxes = [_box(one.xy) for one in (*city.point_sets, *city.line_sets)]
    for field in () if _shapes(city) else city.fields:
        tall, wide = field.values.shape
        ends = np.array([[field.x0, field.y0], [field.x0 + wide * field.dx, field.y0 - tall * field.dy]])
        boxes.append(_box(ends))
    return boxes


def _box(xy: FloatArray) -> FloatArray:
    known = xy[np.isfinite(xy).all(axis=1)]
    return np.concatenate((known.min(axis=0), known.max(axis=0))) if len(known) else np.full(4, np.nan)


def paint_ground(
    city: City, planes: Planes, theme: Theme, *, tilted: bool, scale: float, shaded: bool = False,
    districts: npt.NDArray[np.int32] | None = None, glow: bool = True, go_on: Callable[[], None] = lambda: None,
) -> Bytes:  # fmt: skip
    """(h, w, 4) the bare city. shaded: sheets float above it, and the ground right below them lies in their shadow.

    districts: ids of the base set on the ground, where they are there already: a city without land is made of them.
    go_on: called between the steps; what it raises ends them.
    """
    from viewer.engine import compose

    ground = _night(city, planes, theme, scale, tilted=tilted)
    go_on()
    shore, shore_table, rim = _land(city, planes, theme, districts)
    go_on()
    built, built_table = _built(city, planes, theme, scale)
    go_on()
    buffers = [buffer for buffer in (shore, built) if buffer is not None]
    tables = [table for table, buffer in ((shore_table, shore), (built_table, built)) if buffer is not None]
    lines = compose.Border(theme.rgba("land_edge", 0.85), 1.2 * scale, only=rim)
    fields = []
    if shaded and shore is not None:
        fields.append(_soft(shade_of(shore), theme.rgba("shadow", 0.42 if theme.name != "light" else 0.30)))
    if shore is not None and glow:
        fields.append(_glow(shore, len(rim) - 2 if rim[-1] else 0, theme))
    borders = [lines if buffer is shore else None for buffer in buffers]
    go_on()
    return compose.picture(buffers, tables, borders, fields, ground, size_px=planes.size_px)


def _night(city: City, planes: Planes, theme: Theme, scale: float, *, tilted: bool) -> Bytes:
    from viewer.engine.backdrop import backdrop

    middle = np.array([[planes.size_px[0] / 2, planes.size_px[1] / 2]])
    inverse = np.linalg.inv(planes.ground)
    spots = np.column_stack((np.vstack((middle, middle + np.array([1.0, 0.0]))), np.ones(2))) @ inverse.T
    unit = float(np.hypot(*(spots[1, :2] / spots[1, 2] - spots[0, :2] / spots[0, 2])))
    spacing = 2.0 ** np.round(np.log2(max(unit, 1e-12) * LATTICE_PX * scale))
    return backdrop(
        planes.size_px, theme.rgba("night"), theme.rgba("night_edge"), theme.rgba("lattice"),
        camera=planes.ground, spacing=float(spacing), strength=0.42 if tilted else 0.30,
    )  # fmt: skip


def _land(city: City, planes: Planes, theme: Theme, districts: npt.NDArray[np.int32] | None):
    """Ids of land and water, their colours, and which of them the shore line runs around."""
    from viewer.engine import ids

    land = city.bare.land if city.bare.land is not None else (city.base.rings if city.base else None)
    if land is None:
        return None, None, None
    water = city.bare.water
    watery = water is not None and len(water) > 0
    if city.bare.land is None and districts is not None:
        if not watery and len(land) <= FEW:
            return districts, _alike(theme.rgba("land"), len(land)), np.arange(len(land) + 1) == len(land)
        buffer = np.minimum(districts, 0)
    else:
        one = np.zeros(len(land), np.int64)  # one land: no line between its parts
        buffer = ids.rasterise(land, planes.ground, planes.size_px, numbers=one)
    if watery:
        one = np.zeros(len(water), np.int64)
        ids.rasterise(water, planes.ground, planes.size_px, out=buffer, first_id=1, numbers=one)
    table = np.array([theme.rgba("land"), theme.rgba("water"), (0, 0, 0, 0)], np.uint8)
    return buffer, table, np.array([watery, False, not watery])  # all that is no land is outside where nothing is water


def _alike(colour: tuple[int, ...], count: int) -> Bytes:
    """(count + 1, 4) one colour for all regions; outside is clear."""
    table = np.zeros((count + 1, 4), np.uint8)
    table[:-1] = colour
    return table


def _built(city: City, planes: Planes, theme: Theme, scale: float):
    """Ids of streets and blocks and their colours; blocks stand up when the view is tilted."""
    from viewer.engine import ids

    streets, blocks = city.bare.streets, city.bare.blocks
    quads = None if streets is None or not len(streets) else street_quads(streets, planes, scale)
    if quads is None and blocks is None:
        return None, None
    buffer = ids.blank(planes.size_px)
    if quads is not None:
        one = np.zeros(len(quads), np.int64)
        ids.rasterise(quads, planes.ground, planes.size_px, out=buffer, numbers=one)
    street, side, roof = theme.rgba("street"), theme.rgba("block_side"), theme.rgba("block")
    if blocks is None or not len(blocks):
        return buffer, np.array([street, (0, 0, 0, 0)], np.uint8)
    heights = city.bare.block_heights if len(city.bare.block_heights) == len(blocks) else np.zeros(len(blocks))
    from viewer.engine.blocks import extrude, face_table

    faces = extrude(blocks, heights, planes.camera, planes.view_px)
    zoom = np.diag([planes.ratio, planes.ratio, 1.0])
    ids.rasterise(faces.rings, zoom, planes.size_px, out=buffer, first_id=1)
    lit, dark = (tuple(round(a + (b - a) * part) for a, b in zip(side, roof)) for part in (0.45, -0.15))
    table = np.vstack((np.array([street], np.uint8), face_table(faces, roof, lit, dark)))
    _shade_roofs(table[1:-1], faces, heights, side)
    return buffer, table


def _shade_roofs(table: Bytes, faces: Faces, heights: FloatArray, low: tuple[int, ...]) -> None:
    """Brings the roofs of low blocks nearer to the colour of walls, in place: the tallest catch the most light."""
    tall = heights[heights > 0]
    if not len(tall):
        return
    share = 0.35 + 0.65 * np.clip(heights[faces.block[faces.roof]] / np.percentile(tall, 95), 0.0, 1.0)[:, None]
    table[faces.roof] = np.rint(np.array(low) + (table[faces.roof] - np.array(low, float)) * share).astype(np.uint8)


def street_quads(streets: LineSet, planes: Planes, scale: float) -> Ragged:
    """Each piece of a street as a thin quadrilateral of the street's width, at least STREET_PX wide."""
    inside = np.ones(len(streets.xy), bool)
    inside[streets.starts[1:] - 1] = False
    first = np.flatnonzero(inside[:-1]) if len(inside) else np.zeros(0, np.int64)
    start, end = streets.xy[first], streets.xy[first + 1]
    along = end - start
    length = np.hypot(along[:, 0], along[:, 1])
    kept = length > 0
    start, end, along, length = start[kept], end[kept], along[kept], length[kept]
    unit = 1.0 / max(np.sqrt(abs(np.linalg.det(planes.ground[:2, :2]))) / max(abs(planes.ground[2, 2]), 1e-12), 1e-12)
    half = max(streets.width, STREET_PX * scale * unit) / 2
    aside = np.column_stack((-along[:, 1], along[:, 0])) / length[:, None] * half
    corners = np.stack((start + aside, end + aside, end - aside, start - aside, start + aside), axis=1)
    steps = np.arange(len(corners) + 1)
    return Ragged(np.ascontiguousarray(corners.reshape(-1, 2)), steps * 5, steps, steps)


def shade_of(ids: npt.NDArray[np.int32]) -> npt.NDArray[np.float32]:
    """(h / 4, w / 4) softened share of each spot that any region covers, from ids of two samples a pixel."""
    from viewer.engine import soft

    return soft.blurred(soft.share(ids, 2 * SOFT_PX), 3)


def _soft(values: FloatArray, colour: tuple[int, ...], *, below: int = 1 << 30):
    """A low-resolution mask 0..1 as a field of one colour."""
    from viewer.engine.field import Field

    ramp = np.tile(np.array(colour, np.uint8), (256, 1))
    ramp[:, 3] = np.rint(np.linspace(0, 1, 256) * colour[3]).astype(np.uint8)
    to_cells = np.diag([1.0 / SOFT_PX, 1.0 / SOFT_PX, 1.0])
    return Field(np.ascontiguousarray(values, np.float32), to_cells, 0.0, 1.0, ramp, below)


def _glow(shore, highest: int, theme: Theme):
    """Light along the shore, under the land, whose numbers are 0..highest."""
    from viewer.engine import soft

    land = soft.share(shore, 2 * SOFT_PX, highest=highest)
    halo = np.clip(soft.blurred(land, 4) * 2.2 - 0.1, 0, 1) * (1 - land)
    return _soft(halo, theme.rgba("land_edge", 0.34 if theme.name != "light" else 0.22), below=0)
