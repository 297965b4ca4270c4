"""A region set as a GeoPackage: a SQLite file of the standard's few tables, written without any driver.

The bytes hold no clock: the same data give the same file.
"""

from __future__ import annotations

import sqlite3
import struct
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass

import numpy as np

from viewer.geometry.regions import bounds, to_shapely
from viewer.model.city import Crs, RegionSet

APPLICATION_ID, VERSION = 0x47504B47, 10300  # "GPKG", 1.3
EPOCH = "2000-01-01T00:00:00.000Z"
CARTESIAN, WGS84, OWN = -1, 4326, 100_000  # numbers of coordinate systems; OWN is a plane without a code
UNDEFINED = "undefined"
TABLES = """
CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER PRIMARY KEY, organization TEXT NOT NULL,
  organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE,
  description TEXT DEFAULT '', last_change DATETIME NOT NULL, min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE,
  srs_id INTEGER REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT
  NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL, PRIMARY KEY (table_name, column_name));
"""
TYPES = {str: "TEXT", int: "INTEGER", float: "REAL"}


@dataclass(frozen=True, slots=True)
class Field:
    """One column: a value per region, None where it is missing."""

    name: str
    values: Sequence[str | int | float | None]

    @property
    def type(self) -> str:
        kinds = {type(value) for value in self.values if value is not None}
        return "REAL" if kinds == {int, float} else TYPES[kinds.pop()] if len(kinds) == 1 else "TEXT"


def geopackage(regions: RegionSet, crs: Crs, fields: Sequence[Field]) -> bytes:
    """The file: one layer of multipolygons with id, name and the fields; equal names are numbered."""
    with closing(sqlite3.connect(":memory:")) as base:
        base.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        base.execute(f"PRAGMA user_version = {VERSION}")
        base.executescript(TABLES)
        srs = _systems(base, crs)
        table = regions.name if not regions.name.lower().startswith(("gpkg_", "sqlite_")) else f"set_{regions.name}"
        _layer(base, table, regions, srs, fields)
        base.commit()
        return base.serialize()


def _systems(base: sqlite3.Connection, crs: Crs) -> int:
    """Writes the coordinate systems; the number of the one that the layer is in."""
    rows = [
        ("Undefined Cartesian SRS", CARTESIAN, "NONE", CARTESIAN, UNDEFINED, crs.name if not crs.plane else None),
        ("Undefined geographic SRS", 0, "NONE", 0, UNDEFINED, None),
        ("WGS 84 geodetic", WGS84, "EPSG", WGS84, _wkt("EPSG:4326"), None),
    ]
    srs = CARTESIAN
    if crs.plane:
        authority, _, code = crs.plane.partition(":")
        known = authority.upper() == "EPSG" and code.isdigit()
        srs = int(code) if known else OWN
        rows.append((crs.plane, srs, "EPSG" if known else "NONE", srs, _wkt(crs.plane), crs.name))
    base.executemany("INSERT OR IGNORE INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, ?)", rows)
    return srs


def _wkt(code: str) -> str:
    from pyproj import CRS

    return CRS.from_user_input(code).to_wkt("WKT1_GDAL")


def _layer(base: sqlite3.Connection, table: str, regions: RegionSet, srs: int, fields: Sequence[Field]) -> None:
    import shapely

    fields = [Field("id", regions.ids), Field("name", regions.names), *fields]
    names = _distinct(["fid", "geom", *(field.name for field in fields)])[2:]
    columns = "".join(f", {_quoted(name)} {field.type}" for name, field in zip(names, fields))
    base.execute(f"CREATE TABLE {_quoted(table)} (fid INTEGER PRIMARY KEY NOT NULL, geom MULTIPOLYGON{columns})")
    boxes = bounds(regions.rings)
    known = boxes[np.isfinite(boxes).all(axis=1)]
    whole = (*known[:, :2].min(axis=0).tolist(), *known[:, 2:].max(axis=0).tolist()) if len(known) else (None,) * 4
    base.execute(
        "INSERT INTO gpkg_contents VALUES (?, 'features', ?, '', ?, ?, ?, ?, ?, ?)", (table, table, EPOCH, *whole, srs)
    )
    base.execute("INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', 'MULTIPOLYGON', ?, 0, 0)", (table, srs))
    shapes = [
        _blob(shapely.MultiPolygon(shapely.get_parts(shape).tolist()), srs) for shape in to_shapely(regions.rings)
    ]
    rows = zip(range(1, len(regions) + 1), shapes, *(field.values for field in fields))
    base.executemany(f"INSERT INTO {_quoted(table)} VALUES ({', '.join('?' * (2 + len(fields)))})", rows)


def _blob(shape: object, srs: int) -> bytes:
    """Geometry as the standard has it: "GP", version 0, little endian with an envelope, then WKB."""
    import shapely

    if shape.is_empty:
        return struct.pack("<2sBBi", b"GP", 0, 0b00010001, srs) + shapely.to_wkb(shape, byte_order=1)
    left, low, right, high = shape.bounds
    head = struct.pack("<2sBBi4d", b"GP", 0, 0b00000011, srs, left, right, low, high)
    return head + shapely.to_wkb(shape, byte_order=1)


def _distinct(names: Sequence[str]) -> list[str]:
    """The names, numbered where another one before differs only in case."""
    seen: set[str] = set()
    made = []
    for name in names:
        number, own = 1, name
        while own.lower() in seen:
            number += 1
            own = f"{name}_{number}"
        seen.add(own.lower())
        made.append(own)
    return made


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""').replace("\0", "") + '"'
