"""Raw files of a recipe as tables of text: CSV, Parquet, and the attributes of GeoJSON, TopoJSON and GeoPackage.

A TopoJSON file is read for its attributes alone: it serves as a look-up table between two systems of keys.
"""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from viewer.errors import PackError, Problem, clip
from viewer.packs import pack_shapes
from viewer.packs.pack_shapes import Loaded
from viewer.packs.shapes import Gatherer
from viewer.packs.table import Table
from viewer.packs.table_proposal import propose
from viewer.packs.tables import read_table


def find(folder: Path, name: str) -> Path:
    """The raw file `name` inside `folder`; PackError when there is none, or when it leads out of the folder."""
    path = folder / name
    if not path.is_file():
        raise PackError([Problem("the file is not there", f"a file in {clip(folder.resolve().name)}", file=name)])
    if not path.resolve().is_relative_to(folder.resolve()):
        raise PackError([Problem("the file lies outside the folder", file=name)])
    return path


def table(folder: Path, name: str, layer: str | None = None) -> Table:
    """The rows of a raw file; those of a geometry file are its properties."""
    path = find(folder, name)
    if path.suffix in (".csv", ".parquet"):
        return read_table(path, None if path.suffix == ".parquet" else propose(path))
    if path.suffix in (".json", ".topojson"):
        return _topojson(path, name, layer)
    loaded = shapes(folder, name, layer)
    return loaded.as_table(tuple(loaded.properties))


def shapes(folder: Path, name: str, layer: str | None = None) -> Loaded:
    """The geometries of a raw file with their properties."""
    path = find(folder, name)
    if path.suffix == ".geojson":
        return pack_shapes.read_geojson(path, name)
    return pack_shapes.read_layer(path, name, layer)


def _topojson(path: Path, name: str, layer: str | None) -> Table:
    """The properties of the objects of a topology, one row per geometry."""
    try:
        content = json.loads(path.read_bytes().decode("utf-8-sig"))
        objects = content["objects"]
        chosen = objects[layer] if layer else next(iter(objects.values()))
        rows = [geometry.get("properties") or {} for geometry in chosen["geometries"]]
    except (ValueError, KeyError, TypeError, AttributeError, StopIteration, RecursionError) as error:
        found = f"not TopoJSON with objects ({clip(error, 80)})"
        raise PackError([Problem(found, "a topology with one object of geometries", file=name)]) from error
    properties, arrays = pack_shapes.properties_of(rows)
    empty = Gatherer().finish()
    loaded = Loaded(name, empty, properties, arrays)
    made = loaded.as_table(tuple(properties))
    return replace(made, row_numbers=tuple(range(1, len(rows) + 1)))
