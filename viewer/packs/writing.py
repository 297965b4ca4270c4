"""Writes city packs: the same content gives the same bytes, on every day and every machine. No file carries a clock.

A generator or `build` makes the bytes of each file, then `write_pack` adds the hashes and puts the folder in place.
"""

from __future__ import annotations

import hashlib
import io
import json
import math
import os
import shutil
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from viewer.errors import PackError, Problem
from viewer.packs.paths import MANIFEST, name_fault

Properties = Mapping[str, object]
Cell = object  # str, bool, int, float or None


def geojson_bytes(features: Iterable[tuple[object, Properties]], decimals: int = 2) -> bytes:
    """A FeatureCollection, one feature to a line: shapely geometry (None for none) and properties, in the order given.

    decimals: of the coordinates, in the pack's units (2: centimetres of a metric plane; 6 for degrees). A shared border
    stays shared, because the same vertex is always rounded to the same text. nan among the properties becomes null.
    """
    lines = [
        json.dumps(
            {
                "type": "Feature",
                "properties": {name: _json_value(value) for name, value in properties.items()},
                "geometry": None if shape is None or shape.is_empty else _geometry(shape, decimals),
            },
            ensure_ascii=False,
            separators=(",", ":"),
            allow_nan=False,
        )
        for shape, properties in features
    ]
    return ('{"type":"FeatureCollection","features":[\n' + ",\n".join(lines) + "\n]}\n").encode()


def _geometry(shape: object, decimals: int) -> dict[str, object]:
    """GeoJSON of a point, line, polygon or collection of one kind of these."""
    kind = shape.geom_type
    if kind.startswith("Multi"):
        return {"type": kind, "coordinates": [_geometry(part, decimals)["coordinates"] for part in shape.geoms]}
    if kind == "Polygon":
        rings = (shape.exterior, *shape.interiors)
        return {"type": kind, "coordinates": [_line(ring, decimals, shortest=4) for ring in rings]}
    if kind in ("LineString", "LinearRing"):
        return {"type": "LineString", "coordinates": _line(shape, decimals, shortest=2)}
    if kind == "Point":
        return {"type": kind, "coordinates": _line(shape, decimals, shortest=1)[0]}
    raise ValueError(f"{kind} cannot be written into a pack")


def _line(shape: object, decimals: int, shortest: int) -> list[list[float]]:
    """Rounded vertices without the repetitions that rounding makes, as long as enough are left."""
    rounded = np.round(np.asarray(shape.coords)[:, :2], decimals) + 0.0  # no -0.0
    keep = np.append(True, np.any(rounded[1:] != rounded[:-1], axis=1))
    return (rounded[keep] if keep.sum() >= shortest else rounded).tolist()


def _json_value(value: object) -> object:
    if isinstance(value, np.generic):
        value = value.item()
    return None if isinstance(value, float) and not math.isfinite(value) else value


def csv_bytes(header: Sequence[str], rows: Iterable[Sequence[Cell]], decimals: int | Mapping[str, int] = 3) -> bytes:
    """A table in UTF-8 with commas: floats with fixed decimals (of all columns, or by name, 3 for the others), nan and
    None as empty cells, text as it is."""
    import csv

    places = [decimals.get(name, 3) if isinstance(decimals, Mapping) else decimals for name in header]
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(header)
    for row in rows:
        writer.writerow([_cell(value, digits) for value, digits in zip(row, places, strict=True)])
    return out.getvalue().encode()


def _cell(value: Cell, decimals: int) -> str:
    if isinstance(value, np.generic):
        value = value.item()
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return ""
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, float):
        text = f"{value:.{decimals}f}"
        return text.removeprefix("-") if not text.strip("-0.") else text
    return str(value)


def geotiff_bytes(values: npt.ArrayLike, *, x0: float, y0: float, dx: float, dy: float, epsg: int = 0) -> bytes:
    """A GeoTIFF of one float32 band, nan where missing; row 0 on top, x0 and y0 the outer corner at the top left.

    dx, dy: positive size of a cell. epsg: 0 for a local plane. Uncompressed: every machine writes the same bytes.
    """
    import tifffile

    band = np.ascontiguousarray(values, np.float32)
    if band.ndim != 2 or not band.size:
        raise ValueError(f"a grid of rows and columns is expected, got shape {band.shape}")
    model = [(3072, 0, 1, epsg)] if epsg else []
    keys = [(1024, 0, 1, 1 if epsg else 32767), (1025, 0, 1, 1), *model]
    directory = [1, 1, 0, len(keys), *(number for key in keys for number in key)]
    tags = [
        (33550, 12, 3, (float(dx), float(dy), 0.0), True),
        (33922, 12, 6, (0.0, 0.0, 0.0, float(x0), float(y0), 0.0), True),
        (34735, 3, len(directory), tuple(directory), True),
        (42113, 2, 4, "nan", True),
    ]
    out = io.BytesIO()
    with tifffile.TiffWriter(out, bigtiff=False, byteorder="<") as tiff:
        tiff.write(band, photometric="minisblack", metadata=None, software=False, extratags=tags, contiguous=False)
    return out.getvalue()


def manifest_bytes(manifest: Mapping[str, object], files: Mapping[str, bytes]) -> bytes:
    """pack.toml: `manifest` as it is given (plain dicts, lists and values) and the SHA-256 of each of the files."""
    import tomlkit

    hashes = {name: hashlib.sha256(files[name]).hexdigest() for name in sorted(files)}
    return tomlkit.dumps({**_without_none(manifest), "files": hashes}).encode()


def _without_none(value: object) -> object:
    if isinstance(value, Mapping):
        return {name: _without_none(item) for name, item in value.items() if item is not None}
    return [_without_none(item) for item in value] if isinstance(value, list | tuple) else value


def write_pack(folder: str | Path, manifest: Mapping[str, object], files: Mapping[str, bytes]) -> None:
    """Puts a whole pack at `folder` in one step: it is the old one or the new one, never a mixture.

    files: their bytes by name; [files] of the manifest is filled from them. An older pack there is replaced; a folder
    that is no pack is not touched. PackError when the manifest has a fault or a name may not stand in a pack.
    """
    from viewer.packs.reading_manifest import parse_manifest

    folder = Path(folder)
    faults = [Problem(fault, file=name) for name in files if (fault := name_fault(name))]
    text = manifest_bytes(manifest, files)
    faults += parse_manifest(text).problems
    if faults:
        raise PackError(faults)
    replace_folder(folder, {**files, MANIFEST: text})


def replace_folder(folder: Path, files: Mapping[str, bytes]) -> None:
    """Writes the files into a new folder beside `folder`, then swaps the two by renaming; the old one is removed."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    made = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", dir=folder.parent))
    try:
        for name, content in files.items():
            path = made / name
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
        made.chmod(0o755)
        put_in_place(made, folder)
    finally:
        shutil.rmtree(made, ignore_errors=True)


def put_in_place(made: Path, folder: Path) -> None:
    """Renames the folder `made` to `folder` on the same disk; what was there is removed after it, or stays on failure.

    PackError when something that is no pack stands there.
    """
    if not replaceable(folder):
        found = "something that is no pack is in the way"
        raise PackError([Problem(found, "an empty place or an older pack", file=folder.name)])
    old = folder.with_name(f".{folder.name}.{os.getpid()}.old")
    if folder.exists():
        folder.rename(old)
    try:
        made.rename(folder)
    except OSError:
        if old.exists():
            old.rename(folder)
        raise
    shutil.rmtree(old, ignore_errors=True)


def replaceable(folder: Path) -> bool:
    """True where nothing is, an empty folder, or a pack."""
    if not os.path.lexists(folder):
        return True
    if folder.is_symlink() or not folder.is_dir():
        return False
    return (folder / MANIFEST).is_file() or not any(folder.iterdir())
