"""Data files whose bytes depend on their content alone: GeoJSON, CSV, GeoTIFF and pack.toml with its hashes."""

from __future__ import annotations

import csv
import hashlib
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import numpy as np
import shapely

from city.draw import FloatArray

Cell = str | float | int | None


def number(value: float, digits: int = 3) -> str:
    """A number as short as it can be written with so many digits after the point; empty when it is missing.

    >>> number(12.50), number(-0.0), number(float("nan"))
    ('12.5', '0', '')
    """
    if not np.isfinite(value):
        return ""
    text = f"{value:.{digits}f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text == "-0" else text


def table(header: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """A CSV in UTF-8 with commas, decimal points and plain line ends; None and nan are empty cells."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(header)
    writer.writerows([_cell(cell) for cell in row] for row in rows)
    return out.getvalue().encode()


def shapes(geometries: Sequence[shapely.Geometry], properties: Mapping[str, Sequence[Cell]]) -> bytes:
    """A GeoJSON FeatureCollection, one feature a line, coordinates in tenths of the plane's unit."""
    lines = []
    for i, geometry in enumerate(geometries):
        facts = json.dumps({name: values[i] for name, values in properties.items()}, ensure_ascii=False)
        kind, places = geometry.geom_type, _places(geometry)
        lines.append(f'{{"type":"Feature","properties":{facts},"geometry":{{"type":"{kind}","coordinates":{places}}}}}')
    return ('{"type":"FeatureCollection","features":[\n' + ",\n".join(lines) + "\n]}\n").encode()


def raster(values: FloatArray, *, west: float, north: float, cell: float) -> bytes:
    """A plain GeoTIFF with one band of float32, not compressed, row 0 in the north."""
    import tifffile

    out = io.BytesIO()
    where = (  # the tags ModelPixelScale and ModelTiepoint
        (33550, "d", 3, (cell, cell, 0.0), True),
        (33922, "d", 6, (0.0, 0.0, 0.0, west, north, 0.0), True),
    )
    tifffile.imwrite(out, values.astype("<f4"), byteorder="<", metadata=None, software="", extratags=where,
                     photometric="minisblack")  # fmt: skip
    return out.getvalue()


def save_pack(folder: Path, manifest: dict, files: Mapping[str, bytes]) -> None:
    """Writes the files, then pack.toml with the SHA-256 of each."""
    import tomlkit

    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        (folder / name).write_bytes(content)
    hashes = {name: hashlib.sha256(files[name]).hexdigest() for name in sorted(files)}
    (folder / "pack.toml").write_bytes(tomlkit.dumps(manifest | {"files": hashes}).encode())


def _cell(cell: Cell) -> str:
    if cell is None:
        return ""
    return cell if isinstance(cell, str) else number(float(cell))


def _places(geometry: shapely.Geometry) -> str:
    if geometry.geom_type == "MultiPolygon":
        return "[" + ",".join(_places(part) for part in geometry.geoms) + "]"
    if geometry.geom_type == "Polygon":
        return "[" + ",".join(_line(ring) for ring in (geometry.exterior, *geometry.interiors)) + "]"
    return _line(geometry)


def _line(geometry: shapely.Geometry) -> str:
    return "[" + ",".join(f"[{number(x, 1)},{number(y, 1)}]" for x, y in shapely.get_coordinates(geometry)) + "]"
