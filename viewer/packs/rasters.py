"""GeoTIFF to fields: the budget before the pixels, the place from the tags, and onto the city's plane where needed."""

from __future__ import annotations

import math
import struct
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from viewer.errors import PackError, Problem, clip
from viewer.geometry import project
from viewer.geometry.regions import FloatArray
from viewer.model.city import City, Crs, Field
from viewer.packs.assembling import crs_for, crs_missing
from viewer.packs.layers import Report, silent, tell
from viewer.packs.limits import Limits

MOST_BANDS = 16
BLOCK_CELLS = 1 << 18  # moved to another plane at a time
EDGE_POINTS = 32  # along each side, to find the bounds on another plane
USER_DEFINED = 32767
_CORNER = np.array([[0, 0], [1, 0], [0, 1], [1, 1]], float)


@dataclass(frozen=True, slots=True, eq=False)
class Raster:
    """The bands of a file as fields on one plane."""

    fields: tuple[Field, ...]
    crs: Crs
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True, eq=False)
class _Grid:
    """Bands (b, h, w) and the affine (2, 3) from (column, row, 1) to coordinates; cell (0, 0) spans 0..1."""

    bands: FloatArray
    affine: FloatArray

    def at(self, colrow: FloatArray) -> FloatArray:
        return colrow @ self.affine[:, :2].T + self.affine[:, 2]

    def bounds(self) -> FloatArray:
        corners = self.at(_CORNER * [self.bands.shape[2], self.bands.shape[1]])
        return np.concatenate((corners.min(axis=0), corners.max(axis=0)))

    @property
    def upright(self) -> bool:
        return self.affine[0, 1] == 0 == self.affine[1, 0] and self.affine[0, 0] > 0


def read_raster(path: Path, *, asked: str | None, city: City | None, limits: Limits, report: Report = silent) -> Raster:
    """Every band as a Field on the plane of `city`, or on one of its own. Cells without data are nan.

    PackError when it is no GeoTIFF that can be placed, is over budget, or needs a decoder that is not installed.
    """
    grid, found_crs = _decoded(path, limits, report)
    try:
        asked = asked or (project.LOCAL_SOURCE if city is not None and not city.crs.plane and not found_crs else None)
        source = project.code(asked or found_crs) if (asked or found_crs) else ""
    except project.CrsError as error:
        raise PackError([Problem(str(error), file=path.name, field="crs")]) from error
    if not source:
        raise PackError([crs_missing(path.name, "", grid.bounds())])
    doubt = project.doubts(source, grid.bounds())
    if doubt is not None and doubt.severity == "error":
        raise PackError([Problem(doubt.found, doubt.expected, doubt.hint, path.name, field="crs")])
    problems = [] if doubt is None else [Problem(doubt.found, "", doubt.hint, path.name, severity="warning")]
    crs = city.crs if city is not None else crs_for(source, grid.bounds())
    if (source == project.LOCAL_SOURCE) != (not crs.plane):
        raise PackError([Problem("it cannot be laid over the open city: one of them has no metres", file=path.name)])
    if (crs.plane and source != crs.plane) or not grid.upright:
        grid = _warped(grid, source, crs.plane, limits, report)
        said = "the grid was moved to the plane of the city; each cell has the value of the nearest one"
        problems.append(Problem(said, file=path.name, severity="info"))
    return Raster(_fields(path, grid), crs, tuple(problems))


def _fields(path: Path, grid: _Grid) -> tuple[Field, ...]:
    (dx, _, x0), (_, dy, y0) = grid.affine
    bands = grid.bands
    if dy > 0:  # the first row is the lowest
        bands, y0 = bands[:, ::-1], y0 + dy * bands.shape[1]
    single = len(bands) == 1
    names = [path.stem if single else f"{path.stem} {n}" for n in range(1, len(bands) + 1)]
    return tuple(
        Field(name, np.ascontiguousarray(band), float(x0), float(y0), float(dx), float(abs(dy)))
        for name, band in zip(names, bands)
    )


def _decoded(path: Path, limits: Limits, report: Report) -> tuple[_Grid, str]:
    import tifffile

    try:
        with tifffile.TiffFile(path) as tif:
            page = tif.pages[0]
            _refuse_large(path, page, limits)
            affine = _affine(path, page)
            tell(report, 0.1, f"{page.imagewidth:,} x {page.imagelength:,} cells")
            bands = _bands(path, page)
            return _Grid(bands, affine), _crs(page)
    except (tifffile.TiffFileError, struct.error, ValueError, LookupError, TypeError, OSError, RuntimeError) as error:
        if "imagecodecs" in str(error):
            hint = "install it: pip install 'rhea[raster]'"
            found = f"it is compressed ({clip(error, 80)})"
            raise PackError([Problem(found, "the imagecodecs package", hint, path.name)]) from error
        found = f"it cannot be read as TIFF: {clip(error, 120)}"
        raise PackError([Problem(found, "a whole GeoTIFF", "the file may be damaged", path.name)]) from error


def _refuse_large(path: Path, page, limits: Limits) -> None:
    pixels = page.imagewidth * page.imagelength * page.samplesperpixel
    if pixels > limits.pixels:
        found = f"{page.imagewidth:,} x {page.imagelength:,} cells, {page.samplesperpixel} bands"
        expected = f"at most {limits.pixels:,} in all"
        raise PackError([Problem(found, expected, "cut it to the city first", path.name)])
    if page.samplesperpixel > MOST_BANDS:
        raise PackError([Problem(f"{page.samplesperpixel} bands", f"at most {MOST_BANDS}", file=path.name)])


def _bands(path: Path, page) -> FloatArray:
    """(b, h, w) float64, nan where the file says no data."""
    raw = page.asarray()
    if raw.dtype.kind not in "buif":
        raise PackError([Problem(f"cells of type {raw.dtype}", "numbers", file=path.name)])
    axes = page.axes
    if sorted(axes) == ["S", "X", "Y"]:
        raw = np.moveaxis(raw, axes.index("S"), 0)
    elif axes != "YX":
        raise PackError([Problem(f"axes {axes}", "one grid, or one per band", file=path.name)])
    bands = np.atleast_3d(raw) if raw.ndim == 3 else raw[None]
    if bands.ndim != 3 or not bands.size:
        raise PackError([Problem("the picture holds no cells", "a whole GeoTIFF", file=path.name)])
    values = bands.astype(np.float64)
    if 42113 in page.tags:
        values[bands == page.nodata] = np.nan
    values[~np.isfinite(values)] = np.nan
    return values


def _affine(path: Path, page) -> FloatArray:
    """(2, 3) from (column, row) to coordinates; cells themselves where the file says nothing."""
    tags = page.geotiff_tags or {}
    shift = 0.5 if tags.get("GTRasterTypeGeoKey") == 2 else 0.0  # 2: the coordinates are those of cell centres
    if "ModelTransformation" in tags:
        matrix = np.asarray(tags["ModelTransformation"], float).reshape(4, 4)[[0, 1]][:, [0, 1, 3]]
    elif "ModelPixelScale" in tags and "ModelTiepoint" in tags:
        dx, dy, *_ = tags["ModelPixelScale"]
        col, row, _, x, y, *_ = np.ravel(tags["ModelTiepoint"])
        matrix = np.array([[dx, 0, x - col * dx], [0, -dy, y + row * dy]], float)
    else:
        raise PackError([Problem("the picture does not say where it lies", "a GeoTIFF with its place", file=path.name)])
    if shift:
        matrix = np.column_stack((matrix[:, :2], matrix[:, 2] - matrix[:, :2] @ [shift, shift]))
    if not np.isfinite(matrix).all() or abs(np.linalg.det(matrix[:, :2])) == 0:
        raise PackError([Problem("its cells have no size", "a GeoTIFF with its place", file=path.name)])
    return matrix


def _crs(page) -> str:
    tags = page.geotiff_tags or {}
    for key in ("ProjectedCSTypeGeoKey", "GeographicTypeGeoKey"):
        number = int(tags.get(key, USER_DEFINED))
        if number not in (0, USER_DEFINED):
            return f"EPSG:{number}"
    return ""


def _warped(grid: _Grid, source: str, plane: str, limits: Limits, report: Report) -> _Grid:
    """The grid on an upright one of the plane, each cell the value of the source cell that its centre lies in."""
    count, height, width = grid.bands.shape
    size = np.array([width, height], float)
    along = np.linspace(0, 1, EDGE_POINTS)
    edge = np.array([(t, s) for t in along for s in (0, 1)] + [(s, t) for t in along for s in (0, 1)])
    outline = project.to_plane(source, plane, grid.at(edge * size))
    outline = outline[np.isfinite(outline).all(axis=1)]
    middle = project.to_plane(source, plane, grid.at(size / 2 + _CORNER[:3]))
    if not len(outline) or not np.isfinite(middle).all():
        raise PackError([Problem(f"the grid has no place on {plane}", "data near the city", field="crs")])
    cell = math.sqrt(abs(np.linalg.det(middle[1:] - middle[0])))
    low, high = outline.min(axis=0), outline.max(axis=0)
    cols, rows = (int(n) for n in np.maximum(np.ceil((high - low) / cell - 1e-6), 1))
    if cols * rows * count > limits.pixels:
        raise PackError([Problem(f"the grid becomes {cols:,} x {rows:,} cells", f"at most {limits.pixels:,}")])
    back = np.linalg.inv(grid.affine[:, :2])
    out = np.full((count, rows, cols), np.nan)
    step = max(1, BLOCK_CELLS // cols)
    for row in range(0, rows, step):
        some = np.arange(row, min(row + step, rows))
        x, y = np.meshgrid(low[0] + (np.arange(cols) + 0.5) * cell, high[1] - (some + 0.5) * cell)
        there = project.to_source(source, plane, np.column_stack((x.ravel(), y.ravel())))
        colrow = (there - grid.affine[:, 2]) @ back.T
        inside = (np.nan_to_num(colrow, nan=-1.0) >= 0).all(axis=1) & (colrow < size).all(axis=1)
        at = colrow[inside].astype(np.int64)
        block = np.full((count, len(colrow)), np.nan)
        block[:, inside] = grid.bands[:, at[:, 1], at[:, 0]]
        out[:, some] = block.reshape(count, len(some), cols)
        tell(report, 0.3 + 0.7 * row / rows, "moving the grid")
    return _Grid(out, np.array([[cell, 0, low[0]], [0, -cell, high[1]]]))
