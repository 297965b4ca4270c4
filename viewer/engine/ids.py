"""The id buffer: which region every sample of the picture belongs to. Pick buffer, border map and paint by number."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from viewer.engine.index import Index, visible
from viewer.engine.rooms import lent
from viewer.engine.threads import alone, halt, heed
from viewer.geometry.regions import FloatArray, IntArray, Ragged

Ids = npt.NDArray[np.int32]
OUTSIDE = -1
_NONE = np.zeros(0, np.int64)
BANDS = 16  # strips of rows that the threads share out; regions keep their order within each


def rasterise(
    rings: Ragged,
    camera: FloatArray,
    size_px: tuple[int, int],
    samples: int = 2,
    *,
    out: Ids | None = None,
    first_id: int = 0,
    window_px: tuple[int, int, int, int] | None = None,
    index: Index | None = None,
    numbers: IntArray | None = None,
) -> Ids:
    """(samples * h, samples * w) number of the region that owns each sample, counted from `first_id`; -1 outside.

    camera: (3, 3) world to pixels. A sample is owned by the even-odd rule at its centre; on a border by the region to
    its right or below, so that regions that share a border share no sample. Where regions overlap the later wins.
    Ground behind the eye is cut off. `out` is drawn over and returned instead of a fresh buffer;
    window_px (left, top, right, bottom) leaves everything outside of it alone. `index`, made once by
    index.index_of(rings), lets a close view cost what is visible instead of what is loaded. numbers: (n,) those of the
    regions where the rings come in another order; where such regions overlap the higher number wins. Halted if this
    thread is halted meanwhile.
    """
    from viewer.engine import scan

    width, height = size_px[0] * samples, size_px[1] * samples
    ids = lent((height, width), np.int32) if out is None else out
    if ids.shape != (height, width):
        raise ValueError(f"out: expected {(height, width)}, got {ids.shape}")
    if not len(rings.xy) or not ids.size:
        return _nothing_more(ids, out)
    matrix = sample_matrix(rings, camera, size_px, samples)
    window = np.array(clipped(window_px or (0, 0, *size_px), size_px), np.int64) * samples
    if window[0] >= window[2] or window[1] >= window[3]:
        return _nothing_more(ids, out)
    wanted = _NONE if index is None else visible(index, camera, tuple(window // samples))
    if wanted is None:
        return _nothing_more(ids, out)
    xy = np.ascontiguousarray(rings.xy, np.float64)
    ring_starts = np.ascontiguousarray(rings.ring_starts, np.int64)
    region_rings = index.region_rings if index else np.ascontiguousarray(rings.region_rings, np.int64)
    region_vertices = index.region_vertices if index else ring_starts[region_rings]
    own_numbers = _NONE if numbers is None else np.ascontiguousarray(numbers, np.int64)
    rows = np.empty((len(wanted) or len(rings), 5), np.int32)
    tall = int(-(-(window[3] - window[1]) // BANDS))
    bands = int(-(-(window[3] - window[1]) // tall))
    fresh = out is None and (window_px is None or tuple(window) == (0, 0, width, height))
    if not fresh:
        _nothing_more(ids, out)
    with alone():
        if index is not None and not len(wanted) and not matrix[[1, 3, 6, 7]].any():
            scan.box_rows(index.boxes, matrix, window, rows)
        else:
            scan.sample_rows(xy, region_vertices, wanted, matrix, window, rows)
        starts, members = scan.banded(rows, window[1], tall, bands)
        scan.fill(
            xy, ring_starts, region_rings, own_numbers, wanted, matrix, rows, starts, members, tall, window, first_id,
            fresh, halt(), ids,
        )  # fmt: skip
    heed()
    return ids


def blank(size_px: tuple[int, int], samples: int = 2) -> Ids:
    """(samples * h, samples * w) a buffer with no region on it."""
    ids = lent((size_px[1] * samples, size_px[0] * samples), np.int32)
    ids.fill(OUTSIDE)
    return ids


def _nothing_more(ids: Ids, out: Ids | None) -> Ids:
    """The buffer, cleared where nobody gave one to be drawn over."""
    if out is None:
        ids.fill(OUTSIDE)
    return ids


def clipped(window_px: tuple[int, int, int, int], size_px: tuple[int, int]) -> tuple[int, int, int, int]:
    """The part of a window (left, top, right, bottom) that lies inside the picture; empty if right <= left."""
    left, top, right, bottom = window_px
    return max(left, 0), max(top, 0), min(right, size_px[0]), min(bottom, size_px[1])


def sample_matrix(rings: Ragged, camera: FloatArray, size_px: tuple[int, int], samples: int) -> FloatArray:
    """(11,) the camera in samples, flattened, then the origin to take off first: keeps digits at coordinates of 1e7.

    Scaled so that the depth in the middle of the picture is 1, which gives the near plane its meaning.
    """
    origin = rings.xy[len(rings.xy) // 2] if len(rings.xy) else np.zeros(2)
    matrix = np.diag([float(samples), float(samples), 1.0]) @ np.asarray(camera, np.float64)
    matrix[:, 2] += matrix[:, :2] @ origin
    if matrix[2, 0] == 0 and matrix[2, 1] == 0:  # straight down: exactly 1 everywhere, so that nothing is divided
        return np.concatenate(((matrix / abs(matrix[2, 2])).ravel(), origin))
    try:
        depth = np.linalg.solve(matrix, [size_px[0] * samples / 2, size_px[1] * samples / 2, 1.0])[2]
    except np.linalg.LinAlgError:
        depth = 0.0
    scale = abs(depth) if np.isfinite(depth) and depth != 0 else 1.0
    return np.concatenate(((matrix * scale).ravel(), origin))


def pick(ids: Ids, x_px: float, y_px: float, samples: int = 2) -> int:
    """Number of the region under a point of the picture, -1 outside of every region or of the picture."""
    row, column = int(np.floor(y_px * samples)), int(np.floor(x_px * samples))
    if 0 <= row < ids.shape[0] and 0 <= column < ids.shape[1]:
        return int(ids[row, column])
    return OUTSIDE


def shifted(
    ids: Ids,
    rings: Ragged,
    camera: FloatArray,
    move_px: tuple[int, int],
    samples: int = 2,
    *,
    first_id: int = 0,
    index: Index | None = None,
    numbers: IntArray | None = None,
) -> Ids:
    """The id buffer after a pan by whole pixels (right, down): what stays is copied, what came into view is scanned.

    camera: (3, 3) of the view after the pan. Only for a view that looks straight down: a tilted pan is no shift.
    """
    size_px = (ids.shape[1] // samples, ids.shape[0] // samples)
    right, down = move_px
    how = {"first_id": first_id, "index": index, "numbers": numbers}
    moved = blank(size_px, samples)
    rows, columns = _overlap(down * samples, ids.shape[0]), _overlap(right * samples, ids.shape[1])
    if rows is None or columns is None:
        return rasterise(rings, camera, size_px, samples, out=moved, **how)
    moved[rows[0], columns[0]] = ids[rows[1], columns[1]]
    width, height = size_px
    across = (0, 0, width, down) if down > 0 else (0, height + down, width, height)
    rest = (max(down, 0), height + min(down, 0))
    along = (0, rest[0], right, rest[1]) if right > 0 else (width + right, rest[0], width, rest[1])
    for window in (across, along):
        rasterise(rings, camera, size_px, samples, out=moved, window_px=window, **how)
    return moved


def _overlap(move: int, length: int) -> tuple[slice, slice] | None:
    """Where to and from what stays in view is copied along one axis; None when nothing stays."""
    if abs(move) >= length:
        return None
    return slice(max(move, 0), length + min(move, 0)), slice(max(-move, 0), length + min(-move, 0))
