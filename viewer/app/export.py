"""What leaves the program: the picture as it is seen and the data behind it, as files that others may trust."""

from __future__ import annotations

import csv
import io
import json
import math
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np

from viewer.analysis import whatif
from viewer.app import picture_file
from viewer.app.carrying import in_png
from viewer.app.export_bands import band_features
from viewer.app.table_file import safe
from viewer.geometry.project import to_lonlat
from viewer.geometry.regions import to_shapely
from viewer.model.city import City, Column, RegionSet
from viewer.model.state import ViewState
from viewer.overlays import KINDS, lens_query
from viewer.overlays.receipts import receipt
from viewer.packs.atomic import write_atomically
from viewer.scene.picture import Readout, Shown
from viewer.tongue import mark, tr

PICTURE_FILTERS = (
    mark("PNG picture") + " (*.png)",
    mark("PDF document") + " (*.pdf)",
    mark("SVG drawing") + " (*.svg)",
)
DATA_FILTERS = (mark("CSV table") + " (*.csv)", mark("GeoJSON") + " (*.geojson)", mark("GeoPackage") + " (*.gpkg)")


def save_picture(
    path: Path,
    city: City,
    state: ViewState,
    shown: Sequence[Shown],
    size_px: tuple[int, int],
    *,
    type_scale: float = 1.0,
    pixel_ratio: float = 1.0,
) -> None:
    """Draws what is shown into a PNG, PDF or SVG, by the same stage as the window; the same call gives the same bytes.

    The receipt of its figures travels in the file. Place, type and symbols are as on the screen, with all its pixels:
    pixel_ratio of them per side of a pixel of size_px. ValueError for another suffix; OSError when it cannot be
    written.
    """
    from viewer.render.snapshot import compose, save_png

    suffix = path.suffix.lower()
    if suffix not in (".png", ".pdf", ".svg"):
        raise ValueError(tr("{file}: a picture is saved as .png, .pdf or .svg", file=path.name))
    wide, tall = (round(side * pixel_ratio) for side in size_px)
    camera = replace(state.camera, units_per_px=state.camera.units_per_px / pixel_ratio)
    spot = state.lens and replace(state.lens, radius_px=state.lens.radius_px * pixel_ratio)
    state, scale = replace(state, camera=camera, lens=spot), type_scale * pixel_ratio
    looked, told = lens_query.looked_through(city, state, KINDS, tuple(shown)), receipt(city, state, shown)
    draw = partial(compose, whatif.apply(city, state.plan), state, shown, (wide, tall), legend=state.legend,
                   scale=scale, mark=pixel_ratio, glass=looked)  # fmt: skip
    if suffix == ".png":
        save_png(draw()[0], path, partial(in_png, receipt=told))
        return
    make = picture_file.pdf if suffix == ".pdf" else picture_file.svg
    write_atomically(path, make((wide, tall), city.title or city.name, told, lambda painter: draw(onto=painter)))


def csv_bytes(city: City, shown: Sequence[Shown] = (), step: int | None = None) -> bytes:
    """The base set as a CSV table in UTF-8: name, id, every column, then what the shown overlays say of each region.

    The header names units. Text that a spreadsheet would run as a formula gets a leading apostrophe; numbers stay
    numbers with a decimal point, missing ones are empty.
    """
    base = city.base
    out = io.StringIO()
    table = csv.writer(out, lineterminator="\r\n")
    if base is None:
        return b""
    readouts = list(_readouts(base, shown))
    columns = list(base.columns.values())
    head = ["name", "id", *(_head(c.name, c.unit) for c in columns), *(_head(r.label, r.unit) for r in readouts)]
    table.writerow([safe(text) for text in head])
    for region in range(len(base)):
        told = [_told(readout, region, step) for readout in readouts]
        cells = [_cell(column, region) for column in columns]
        table.writerow([safe(base.names[region]), safe(base.ids[region]), *cells, *told])
    return out.getvalue().encode("utf-8")


def geojson_bytes(city: City, shown: Sequence[Shown] = (), step: int | None = None) -> bytes:
    """The base set as GeoJSON in longitude and latitude, as the standard asks; of a local city in its own plane.

    Isobands that are shown follow as features of their own. Missing values are null.
    Made small by six decimals of a degree, three of a metre.
    """
    import shapely

    base = city.base
    if base is None:
        return b""
    shapes, decimals = to_shapely(base.rings), 3
    if city.crs.plane:
        shapes, decimals = in_degrees(shapes, city.crs.plane), 6
    shapes = shapely.force_2d(shapely.orient_polygons(shapes))
    readouts = list(_readouts(base, shown))
    features = [
        {
            "type": "Feature",
            "id": base.ids[region],
            "properties": {
                "name": base.names[region],
                **{column.name: _value(column, region) for column in base.columns.values()},
                **{_head(r.label, r.unit): _plain(r.at(region, step)) for r in readouts if not r.texts},
            },
            "geometry": rounded(shape, decimals),
        }
        for region, shape in enumerate(shapes)
    ]
    features += band_features(
        shown,
        into=lambda bands: in_degrees(bands, city.crs.plane) if city.crs.plane else bands,
        geometry=lambda band: rounded(band, decimals),
    )
    whole = {"type": "FeatureCollection", "name": base.name, "features": features}
    return json.dumps(whole, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode() + b"\n"


def geopackage_bytes(city: City, shown: Sequence[Shown] = (), step: int | None = None) -> bytes:
    """The base set as a GeoPackage in the plane that the map is held in; missing values are NULL."""
    from viewer.app import geopackage

    base = city.base
    if base is None:
        return b""
    fields = [geopackage.Field(c.name, [_value(c, i) for i in range(len(base))]) for c in base.columns.values()]
    for told in _readouts(base, shown):
        if not told.texts:
            values = [_plain(told.at(region, step)) for region in range(len(base))]
            fields.append(geopackage.Field(_head(told.label, told.unit), values))
    return geopackage.geopackage(base, city.crs, fields)


def save_data(path: Path, city: City, shown: Sequence[Shown] = (), step: int | None = None) -> None:
    """Writes the data in the format that the suffix names: .csv, .geojson or .gpkg. ValueError for another one."""
    makers = {".csv": csv_bytes, ".geojson": geojson_bytes, ".gpkg": geopackage_bytes}
    if path.suffix.lower() not in makers:
        raise ValueError(tr("{file}: data are saved as {endings}", file=path.name, endings=", ".join(makers)))
    write_atomically(path, makers[path.suffix.lower()](city, shown, step))


def _readouts(base: RegionSet, shown: Sequence[Shown]) -> Iterable[Readout]:
    """What the shown overlays compute; plain columns are in the table already."""
    known = {column.label for column in base.columns.values()}
    for layer in shown:
        for readout in layer.picture.readouts:
            if readout.region_set == base.name and readout.label not in known:
                known.add(readout.label)
                yield readout


def _head(name: str, unit: str) -> str:
    return f"{name} [{unit}]" if unit else name


def _cell(column: Column, region: int) -> str:
    value = _value(column, region)
    if isinstance(value, str):
        return safe(value)
    return "" if value is None else _digits(value)


def _told(readout: Readout, region: int, step: int | None) -> str:
    if readout.texts:
        return safe(readout.texts[region])
    value = readout.at(region, step)
    return _digits(value) if math.isfinite(value) else ""


def _value(column: Column, region: int) -> str | float | int | None:
    if column.texts:
        return column.texts[region]
    value = float(column.values[region])
    if not math.isfinite(value):
        return None
    return column.categories[int(value)] if column.kind == "category" else _plain(value)


def _plain(value: float) -> float | int | None:
    if not math.isfinite(value):
        return None
    return int(value) if value.is_integer() and abs(value) < 2**53 else value


def _digits(value: float | int) -> str:
    """The shortest digits that read back as the same number."""
    return str(_plain(float(value)))


def in_degrees(shapes: np.ndarray, plane: str) -> np.ndarray:
    import shapely

    return shapely.transform(shapes, lambda xy: to_lonlat(plane, xy))


def rounded(shape: object, decimals: int) -> dict[str, object] | None:
    """GeoJSON geometry of a polygon with rounded coordinates; None when it is empty."""
    import shapely

    if shape.is_empty:
        return None
    parts = [
        [np.round(shapely.get_coordinates(ring), decimals).tolist() for ring in (part.exterior, *part.interiors)]
        for part in shapely.get_parts(shape)
    ]
    one = len(parts) == 1
    return {"type": "Polygon" if one else "MultiPolygon", "coordinates": parts[0] if one else parts}
