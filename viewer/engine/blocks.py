"""Building blocks that stand up when the view is tilted: walls and roofs as polygons in painter's order."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from viewer.engine import compose, ids
from viewer.geometry.camera import FOCAL, Camera, homography
from viewer.geometry.regions import FloatArray, IntArray, Ragged, empty_ragged, take

LIGHT = np.array([-0.6, 0.8])  # the side that the light comes from: the north-west of the world
NEAR = 1e-3
Rgba = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True, eq=False)
class Faces:
    """f faces in pixels, the farthest first: rasterise them with the unit matrix and later faces cover earlier ones."""

    rings: Ragged
    block: IntArray  # (f,) the block that the face belongs to
    roof: npt.NDArray[np.bool_]  # (f,)
    shade: FloatArray  # (f,) light on a wall: 0 turned away, 1 full; 1 for roofs


def extrude(blocks: Ragged, heights: FloatArray, camera: Camera, size_px: tuple[int, int]) -> Faces:
    """Roofs and the walls that face the eye, of all blocks that are wholly in front of it and partly in the picture.

    heights: (n,) world units; nan and negative count as 0, and a block without height is its roof alone.
    """
    tall = np.where(heights > 0, heights, 0.0)
    ring_region = np.repeat(np.arange(len(blocks)), np.diff(blocks.region_rings))
    vertex_ring = np.repeat(np.arange(len(ring_region)), np.diff(blocks.ring_starts))
    owner = ring_region[vertex_ring]
    ground, depth = _projected(blocks.xy, np.zeros(len(owner)), camera, size_px)
    top, top_depth = _projected(blocks.xy, tall[owner], camera, size_px)
    seen = _in_picture(blocks, ground, top, np.minimum(depth, top_depth), size_px)
    walls, shade = _front_walls(blocks, seen[owner] & (tall[owner] > 0), vertex_ring, camera, size_px)
    roofs = np.flatnonzero(seen)
    if not len(roofs):
        return Faces(empty_ragged(), np.zeros(0, np.int64), np.zeros(0, bool), np.zeros(0))
    quads = np.stack((ground[walls], ground[walls + 1], top[walls + 1], top[walls], ground[walls]), axis=1)
    faces = _joined(quads, take(Ragged(top, blocks.ring_starts, blocks.part_starts, blocks.region_starts), roofs))
    block = np.concatenate((owner[walls], roofs))
    roof = np.arange(len(block)) >= len(walls)
    distance = np.hypot(*(blocks.xy - _eye(camera, size_px)).T)
    wall_distance = np.concatenate((distance[walls] + distance[walls + 1], np.zeros(len(roofs))))
    order = np.lexsort((-wall_distance, roof, block, -_mean_distance(blocks, distance)[block]))
    return Faces(take(faces, order), block[order], roof[order], np.concatenate((shade, np.ones(len(roofs))))[order])


def face_table(faces: Faces, roof: Rgba, lit: Rgba, dark: Rgba) -> npt.NDArray[np.uint8]:
    """(f + 1, 4) colour of each face: roofs one tone, walls between dark and lit; outside clear."""
    table = np.zeros((len(faces.block) + 1, 4))
    table[:-1] = np.outer(faces.shade, lit) + np.outer(1.0 - faces.shade, dark)
    table[:-1][faces.roof] = roof
    return np.rint(table).astype(np.uint8)


def raster(
    blocks: Ragged,
    heights: FloatArray,
    camera: Camera,
    size_px: tuple[int, int],
    *,
    roof: Rgba = (34, 48, 79, 255),
    lit: Rgba = (26, 37, 62, 255),
    dark: Rgba = (20, 29, 51, 255),
    edge: Rgba | None = None,
    background: npt.NDArray[np.uint8] | Rgba = (0, 0, 0, 0),
    samples: int = 2,
) -> npt.NDArray[np.uint8]:
    """(h, w, 4) premultiplied picture of the standing blocks over the background; edge draws a line along all faces."""
    faces = extrude(blocks, heights, camera, size_px)
    buffer = ids.rasterise(faces.rings, np.eye(3), size_px, samples)
    borders = () if edge is None else (compose.Border(edge),)
    table = face_table(faces, roof, lit, dark)
    return compose.picture([buffer], [table], borders, background=background, samples=samples)


def _projected(xy: FloatArray, height: FloatArray, camera: Camera, size_px: tuple[int, int]):
    """(v, 2) pixels and (v,) depth of points at their own heights: the homography is linear in the height."""
    base = homography(camera, size_px)
    rise = homography(camera, size_px, 1.0) - base
    origin = np.array([camera.x, camera.y])
    shifted = base.copy()
    shifted[:, 2] += base[:, :2] @ origin
    out = (xy - origin) @ shifted[:, :2].T + shifted[:, 2] + height[:, None] * rise[:, 2]
    depth = out[:, 2]
    return out[:, :2] / np.where(depth > NEAR, depth, NEAR)[:, None], depth


def _in_picture(blocks: Ragged, ground, top, depth, size_px) -> npt.NDArray[np.bool_]:
    """(n,) whether a block has geometry, lies before the eye and its box, roof included, meets the picture."""
    starts = blocks.region_vertices
    some = starts[1:] > starts[:-1]
    seen = np.zeros(len(blocks), bool)
    if not some.any():
        return seen
    first = starts[:-1][some]
    low = np.minimum(np.minimum.reduceat(ground, first), np.minimum.reduceat(top, first))
    high = np.maximum(np.maximum.reduceat(ground, first), np.maximum.reduceat(top, first))
    ahead = np.minimum.reduceat(depth, first) > NEAR
    seen[some] = ahead & np.all((high > 0) & (low < np.array(size_px)), axis=1)
    return seen


def _front_walls(blocks: Ragged, wanted, vertex_ring, camera: Camera, size_px) -> tuple[IntArray, FloatArray]:
    """First vertex of every wanted edge whose outer side faces the eye, and the light on it 0..1."""
    step = np.diff(blocks.xy, axis=0, append=blocks.xy[-1:])
    edge = wanted.copy()
    edge[blocks.ring_starts[1:][np.diff(blocks.ring_starts) > 0] - 1] = False
    middle = blocks.xy - np.array([camera.x, camera.y])
    cross = np.where(edge, middle[:, 0] * step[:, 1] - middle[:, 1] * step[:, 0], 0.0)
    winding = np.sign(np.bincount(vertex_ring, cross, minlength=len(blocks.ring_starts) - 1))
    hole = np.ones(len(winding), bool)
    hole[blocks.part_starts[:-1][np.diff(blocks.part_starts) > 0]] = False
    winding[hole] *= -1
    outward = np.stack((step[:, 1], -step[:, 0]), axis=1) * winding[vertex_ring][:, None]
    faced = edge & (np.sum(outward * (_eye(camera, size_px) - blocks.xy), axis=1) > 0)
    walls = np.flatnonzero(faced)
    length = np.hypot(*outward[walls].T)
    return walls, 0.5 + 0.5 * (outward[walls] @ LIGHT) / np.where(length > 0, length, 1.0)


def _eye(camera: Camera, size_px: tuple[int, int]) -> FloatArray:
    """(2,) the ground under the eye: a wall is seen from there or not, and what is farther is drawn first."""
    turn, tilt = np.radians(camera.rotation_deg), np.radians(camera.tilt_deg)
    back = FOCAL * size_px[1] * camera.units_per_px * np.sin(tilt)
    return np.array([camera.x + np.sin(turn) * back, camera.y - np.cos(turn) * back])


def _mean_distance(blocks: Ragged, distance: FloatArray) -> FloatArray:
    """(n,) mean of the nearest and the farthest vertex of each block; 0 without geometry."""
    starts = blocks.region_vertices
    some = starts[1:] > starts[:-1]
    out = np.zeros(len(blocks))
    first = starts[:-1][some]
    out[some] = (np.minimum.reduceat(distance, first) + np.maximum.reduceat(distance, first)) / 2
    return out


def _joined(quads: FloatArray, roofs: Ragged) -> Ragged:
    """Walls first, one ring each, then the roofs with all their rings."""
    count = len(quads)
    return Ragged(
        np.concatenate((quads.reshape(-1, 2), roofs.xy)),
        np.concatenate((np.arange(count) * 5, roofs.ring_starts + count * 5)),
        np.concatenate((np.arange(count), roofs.part_starts + count)),
        np.concatenate((np.arange(count), roofs.region_starts + count)),
    )
