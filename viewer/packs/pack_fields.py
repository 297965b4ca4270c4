"""Fields of a pack: GeoTIFFs of one band, measured before a pixel is decoded."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from viewer.errors import PackError, Problem
from viewer.model.city import Field
from viewer.packs.manifest import FieldPart

MOST_PIXELS = 250_000_000
PLAIN_COMPRESSIONS = (1, 8, 32946)  # none, deflate


def read_field(path: Path, part: FieldPart) -> Field:
    """The field in the GeoTIFF at `path`, in the pack's own coordinates; PackError when it is none, or too large."""
    import tifffile

    try:
        with tifffile.TiffFile(path) as tiff:
            page = tiff.pages.first
            _refuse(page, len(tiff.pages), path, part)
            tags = {tag.code: tag.value for tag in page.tags.values()}
            values = np.asarray(page.asarray(), np.float64)
    except PackError:
        raise
    except Exception as error:  # a broken TIFF raises whatever its bytes lead to
        raise _fault(f"not readable as TIFF ({type(error).__name__}: {error})", "a GeoTIFF", part) from error
    scale, tie = tags.get(33550), tags.get(33922)
    if scale is None or tie is None or len(scale) < 2 or len(tie) < 6 or not (scale[0] > 0 and scale[1] > 0):
        raise _fault("no place on the map", "the tags ModelPixelScale and ModelTiepoint", part)
    nodata = part.nodata if part.nodata is not None else _nodata(tags.get(42113))
    values = np.where(np.isfinite(values) & (values != nodata), values, np.nan)
    x0, y0 = tie[3] - tie[0] * scale[0], tie[4] + tie[1] * scale[1]
    return Field(part.name, values, x0, y0, scale[0], scale[1], part.unit, part.role, part.title, part.source)


def _refuse(page: object, pages: int, path: Path, part: FieldPart) -> None:
    if pages != 1 or page.samplesperpixel != 1 or len(page.shape) != 2:
        raise _fault(f"{pages} pages with {page.samplesperpixel} bands", "one band", part)
    pixels = page.imagelength * page.imagewidth
    if pixels > MOST_PIXELS:
        raise _fault(f"{page.imagewidth:,} x {page.imagelength:,} pixels", f"{MOST_PIXELS:,} at most", part)
    if page.compression not in PLAIN_COMPRESSIONS:
        raise _fault("compressed in a way that packs do not use", "no compression, or deflate", part)
    size = pixels * page.dtype.itemsize
    if page.compression == 1 and size > path.stat().st_size:
        raise _fault("the file is shorter than its pixels", f"{size:,} bytes at least", part)
    if size > 100 * path.stat().st_size + 1_000_000:
        raise _fault(f"{size:,} bytes in a file of {path.stat().st_size:,}", "at most 100 times the file", part)


def _nodata(said: object) -> float:
    try:
        return float(str(said).strip("\0 ")) if said is not None else float("nan")
    except ValueError:
        return float("nan")


def _fault(found: str, expected: str, part: FieldPart) -> PackError:
    return PackError([Problem(found, expected, file=part.file)])
