"""The id buffer: which region every sample of the picture belongs to. Pick buffer, border map and paint by number."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from viewer.engine.threads import alone
from viewer.geometry.regions import FloatArray, Ragged

Ids = npt.NDArray[np.int32]
OUTSIDE = -1
BANDS = 16  # strips of rows that the threads share out; regions keep their order within each


def rasterise(
    rings: Ragged,
    camera: FloatArray,
    size_px: tuple[int, int],
    samples: int = 2,
    *,
    out: Ids | None = None,
    first_id: int = 0,
) -> Ids:
    """(samples * h, samples * w) number of the region that owns each sample, counted from `first_id`; -1 outside.

    camera: (3, 3) world to pixels. A sample is owned by the even-odd rule at its centre; on a border by the region to
    its right or below, so that regions that share a border share no sample. Where regions overlap the later wins.
    Ground behind the eye is cut off. `out` is drawn over and returned instead of a fresh buffer.
    """
    from viewer.engine import scan

    width, height = size_px[0] * samples, size_px[1] * samples
    ids = np.full((height, width), OUTSIDE, np.int32) if out is None else out
    if ids.shape != (height, width):
        raise ValueError(f"out: expected {(height, width)}, got {ids.shape}")
    if not len(rings.xy) or not ids.size:
        return ids
    matrix = sample_matrix(rings, camera, size_px, samples)
    rows = np.empty((len(rings), 2), np.int32)
    tall = -(-height // BANDS)
    xy = np.ascontiguousarray(rings.xy, np.float64)
    region_rings = np.ascontiguousarray(rings.region_rings, np.int64)
    ring_starts = np.ascontiguousarray(rings.ring_starts, np.int64)
    with alone():
        scan.sample_rows(xy, ring_starts[region_rings], matrix, height, width, rows)
        starts, members = scan.banded(rows, tall, -(-height // tall))
        scan.fill(xy, ring_starts, region_rings, matrix, rows, starts, members, tall, first_id, ids)
    return ids


def sample_matrix(rings: Ragged, camera: FloatArray, size_px: tuple[int, int], samples: int) -> FloatArray:
    """(11,) the camera in samples, flattened, then the origin to take off first: keeps digits at coordinates of 1e7.

    Scaled so that the depth in the middle of the picture is 1, which gives the near plane its meaning.
    """
    origin = rings.xy[len(rings.xy) // 2] if len(rings.xy) else np.zeros(2)
    matrix = np.diag([float(samples), float(samples), 1.0]) @ np.asarray(camera, np.float64)
    matrix[:, 2] += matrix[:, :2] @ origin
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
