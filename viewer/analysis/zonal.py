"""What a field comes to in each region, every cell counted by the part of it that lies inside: method section 4.7."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from viewer.geometry.regions import FloatArray, Ragged, areas, take, to_shapely
from viewer.model.city import Field

OPERATIONS = ("mean", "sum", "count", "min", "max")


@dataclass(frozen=True, slots=True, eq=False)
class Zones:
    """(n,) each, in the unit of the field; nan where no known cell touches a region, sums and cells are 0 there.

    cells: how many known cells a region holds, in parts. covered: the share of its area where the field is known, 0..1.
    """

    mean: FloatArray
    total: FloatArray
    cells: FloatArray
    low: FloatArray
    high: FloatArray
    covered: FloatArray


def zones(field: Field, regions: Ragged, *, weight: Field | None = None) -> Zones:
    """Exact statistics of a field in each region; cells that are nan count for nothing.

    weight: a field on the same grid, such as people: the mean is then that of a person. ValueError on another grid.
    """
    if weight is not None and not _same_grid(field, weight):
        raise ValueError(f"{weight.name}: the grid of {field.name} expected")
    out = {name: np.full(len(regions), np.nan) for name in OPERATIONS}
    whole = areas(regions)
    some = np.flatnonzero(whole > 0)
    found = _extracted(field, take(regions, some)) if some.size else {}
    for name, values in found.items():
        out[name][some] = values
    cells = np.nan_to_num(out["count"])
    held = np.divide(cells * field.dx * field.dy, whole, out=np.zeros(len(regions)), where=whole > 0)
    mean = out["mean"] if weight is None else _weighted(field, weight, regions)
    return Zones(mean, np.nan_to_num(out["sum"]), cells, out["min"], out["max"], np.minimum(held, 1.0))


def _weighted(field: Field, weight: Field, regions: Ragged) -> FloatArray:
    """Mean of the field by weight: two sums over the cells where both are known."""
    known = np.isfinite(field.values) & np.isfinite(weight.values)
    mass = np.where(known, weight.values, np.nan)
    grid = (field.x0, field.y0, field.dx, field.dy)
    product = zones(Field("product", field.values * mass, *grid), regions).total
    total = zones(Field("weight", mass, *grid), regions).total
    return np.divide(product, total, out=np.full(len(regions), np.nan), where=total > 0)


def _same_grid(field: Field, other: Field) -> bool:
    same = all(getattr(field, name) == getattr(other, name) for name in ("x0", "y0", "dx", "dy"))
    return same and field.values.shape == other.values.shape


def _extracted(field: Field, regions: Ragged) -> dict[str, FloatArray]:
    import exactextract
    from exactextract.raster import NumPyRasterSource

    rows, columns = field.values.shape
    right, bottom = field.x0 + columns * field.dx, field.y0 - rows * field.dy
    values = np.ascontiguousarray(field.values, np.float64)
    raster = NumPyRasterSource(values, field.x0, bottom, right, field.y0, nodata=np.nan)
    shapes = [
        {"type": "Feature", "properties": {}, "geometry": shape.__geo_interface__} for shape in to_shapely(regions)
    ]
    found = exactextract.exact_extract(raster, shapes, list(OPERATIONS))
    return {
        name: np.array([_number(feature["properties"].get(name)) for feature in found], float) for name in OPERATIONS
    }


def _number(value: object) -> float:
    return float("nan") if value is None else float(value)
