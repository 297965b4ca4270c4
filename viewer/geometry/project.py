"""Coordinate systems: what a file's means, the metric plane that a city is held in, and the way back.

A projected system in metres is kept when its metres are true on the spot. Degrees, feet, and projections that stretch
(Web Mercator: 1.6 times at London) go to an equal-area plane (LAEA, WGS 84) centred on the data, the centre
rounded so that the same city gets the same plane again.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from viewer.errors import Problem, RheaError, clip

if TYPE_CHECKING:
    import pyproj

FloatArray = npt.NDArray[np.float64]
LONLAT = "EPSG:4326"
LOCAL_SOURCE = "local"
AREA_STRETCH = 0.01  # a plane whose areas are further off than this is not kept
CENTRE_STEP = 0.1  # degrees, to which the centre of an own plane is rounded
OUTSIDE_DEGREES = 1.0  # how far from its area of use data may lie
NEARLY = 1e-6  # degrees by which rounding may pass 180 and 90


class CrsError(RheaError):
    """A coordinate system cannot be understood, or cannot be that of the data."""


def parse(text: str) -> pyproj.CRS:
    """The horizontal coordinate system of "EPSG:n", a PROJ string, WKT or PROJJSON; CrsError if there is none."""
    return _parse(str(text).strip())


@lru_cache(64)
def _parse(text: str) -> pyproj.CRS:
    os.environ.setdefault("PROJ_NETWORK", "OFF")
    import pyproj

    try:
        crs = pyproj.CRS.from_user_input(int(text) if text.isdigit() else text)
        return crs.to_2d() if len(crs.axis_info) > 2 else crs
    except pyproj.exceptions.CRSError as error:
        raise CrsError(f"unknown coordinate system {clip(text, 80)!r}") from error


def code(text: str) -> str:
    """The short name of a coordinate system: "EPSG:n" where it has one, else the text itself; "local" stays."""
    if text == LOCAL_SOURCE:
        return text
    crs = parse(text)
    found = crs.to_authority(min_confidence=70)
    return ":".join(found) if found else str(text).strip()


def title(text: str) -> str:
    """What a person calls it: "ETRS89 / UTM zone 32N"."""
    return "local plane" if text == LOCAL_SOURCE else parse(text).name


def is_local(text: str) -> bool:
    """True for "local" and for engineering systems, whose place on Earth is unknown."""
    return text == LOCAL_SOURCE or parse(text).type_name == "Engineering CRS"


def doubts(source: str, box: FloatArray) -> Problem | None:
    """A Problem if data with the bounds `box` (xmin, ymin, xmax, ymax) can hardly be in the system `source`.

    Severity error: they cannot be, field "crs". Warning: they lie outside its area of use. None if nothing is wrong.
    """
    if is_local(source) or not np.isfinite(box).all():
        return None
    crs = parse(source)
    name = f"{code(source)} ({crs.name})" if code(source) != crs.name else crs.name
    if crs.is_geographic:
        wrong = _no_degrees(box, name)
        if wrong:
            return wrong
    centre = to_lonlat_of(source, _middle(box)[None])[0]
    if not np.isfinite(centre).all():
        return Problem(
            f"coordinates such as {_pair(_middle(box))} have no place in {name}",
            hint="name the right one with --crs EPSG:n", field="crs",
        )  # fmt: skip
    if _used_at(crs, centre):
        return None
    turned = to_lonlat_of(source, _middle(box)[None, ::-1])[0]
    swapped = bool(np.isfinite(turned).all()) and _used_at(crs, turned)
    turn = "x and y look swapped: exchange the two numbers of every position"
    return Problem(
        f"the data lie at {_pair(centre)} degrees, outside the area of use of {name}",
        hint=turn if swapped else "check the coordinate system, or name it with --crs EPSG:n",
        field="crs", severity="warning",
    )  # fmt: skip


def _no_degrees(box: FloatArray, name: str) -> Problem | None:
    x, y = np.abs(box[[0, 2]]).max(), np.abs(box[[1, 3]]).max()
    if x <= 360 + NEARLY and y <= 90 + NEARLY:
        return None
    found = f"coordinates such as {_pair(_middle(box))} are no degrees of {name}"
    if x <= 90 + NEARLY and y <= 360 + NEARLY:
        hint = "latitude and longitude look swapped: exchange the two numbers of every position"
    else:
        hint = "this looks like metres (or feet), not degrees: name the coordinate system with --crs EPSG:n"
    return Problem(found, "longitude -180..180, latitude -90..90", hint, field="crs")


def _used_at(crs: pyproj.CRS, lonlat: FloatArray) -> bool:
    area = crs.area_of_use
    if area is None:
        return True
    west, south, east, north = area.bounds
    lon, lat = lonlat
    spans = west - OUTSIDE_DEGREES <= lon <= east + OUTSIDE_DEGREES
    if west > east:  # across the date line
        spans = lon >= west - OUTSIDE_DEGREES or lon <= east + OUTSIDE_DEGREES
    return bool(spans and south - OUTSIDE_DEGREES <= lat <= north + OUTSIDE_DEGREES)


def plane_for(source: str, box: FloatArray) -> str:
    """The plane for data of the system `source` with the bounds `box`.

    `source` itself where its metres are true there, a LAEA around the data otherwise, "" for a local plane. An
    empty box counts as the middle of the area of use. CrsError if the data have no place on Earth.
    """
    if is_local(source):
        return ""
    crs = parse(source)
    if np.isfinite(box).all():
        lon, lat = to_lonlat_of(source, _middle(box)[None])[0]
    else:
        lon, lat = _middle(np.array(crs.area_of_use.bounds)) if crs.area_of_use else np.zeros(2)
    if not (np.isfinite(lon) and np.isfinite(lat)):
        raise CrsError(f"the data have no place in {code(source)}")
    if crs.is_projected and _in_metres(crs) and _true_areas(crs, lon, lat):
        return code(source)
    return laea(float(lon), float(lat))


def across_date_line(source: str, box: FloatArray, *parts: FloatArray) -> FloatArray:
    """The bounds `box` of the coordinates in `parts`, (v, 2) each, as a person would draw them.

    Degrees on both sides of 180 give longitudes beyond 180 where those are less than half way round the Earth; any
    other box stays.
    """
    if is_local(source) or not np.isfinite(box).all() or box[2] - box[0] <= 180 or not parse(source).is_geographic:
        return box
    east = np.concatenate([xy[:, 0] for xy in parts]) % 360
    east = east[np.isfinite(east)]
    if not len(east) or east.max() - east.min() >= 180:
        return box
    return np.array([east.min(), box[1], east.max(), box[3]])


def laea(lon: float, lat: float) -> str:
    """The PROJ string of an equal-area plane in metres around a place, rounded to a tenth of a degree."""
    lon = lon if abs(lon) <= 180 else (lon + 180) % 360 - 180
    lon0, lat0 = (round(round(value / CENTRE_STEP) * CENTRE_STEP, 1) + 0.0 for value in (lon, lat))
    return f"+proj=laea +lat_0={lat0:g} +lon_0={lon0:g} +datum=WGS84 +units=m +no_defs"


def _in_metres(crs: pyproj.CRS) -> bool:
    return all(abs(axis.unit_conversion_factor - 1) < 1e-9 for axis in crs.axis_info[:2])


def _true_areas(crs: pyproj.CRS, lon: float, lat: float) -> bool:
    import pyproj

    try:
        stretch = pyproj.Proj(crs).get_factors(lon, lat, errcheck=False).areal_scale
    except pyproj.exceptions.ProjError:
        return False
    return abs(stretch - 1) < AREA_STRETCH  # infinite or nan outside: False


def to_plane(source: str, plane: str, xy: FloatArray) -> FloatArray:
    """(v, 2) coordinates of the system `source` on `plane`, nan where they have no place; a copy, x is east."""
    return _move(source, plane, xy)


def to_source(source: str, plane: str, xy: FloatArray) -> FloatArray:
    """(v, 2) coordinates on `plane` in the system `source` (longitude first), nan without a place."""
    return _move(plane, source, xy)


def to_lonlat(plane: str, xy: FloatArray) -> FloatArray:
    """(v, 2) longitude and latitude (WGS 84, degrees) of places on `plane`; all nan for a local plane, ""."""
    return _move(plane, LONLAT, xy) if plane else np.full(np.shape(xy), np.nan)


def to_lonlat_of(source: str, xy: FloatArray) -> FloatArray:
    """(v, 2) longitude and latitude (WGS 84, degrees) of coordinates in the system `source`; nan if local."""
    return np.full(np.shape(xy), np.nan) if is_local(source) else _move(source, LONLAT, xy)


def same_place(start: str, end: str) -> bool:
    """True where going from one system to the other leaves every coordinate as it is."""
    return start == end or not start or not end or LOCAL_SOURCE in (start, end)


def _move(start: str, end: str, xy: FloatArray) -> FloatArray:
    xy = np.asarray(xy, np.float64)
    if not len(xy) or same_place(start, end):
        return xy.copy()
    x, y = _transform(start, end)(xy[:, 0], xy[:, 1])
    moved = np.column_stack((x, y))
    moved[~np.isfinite(moved).all(axis=1)] = np.nan
    return moved


@lru_cache(64)
def _transform(start: str, end: str) -> Callable:
    import pyproj

    return pyproj.Transformer.from_crs(parse(start), parse(end), always_xy=True).transform


def _middle(box: FloatArray) -> FloatArray:
    return np.array([(box[0] + box[2]) / 2, (box[1] + box[3]) / 2])


def _pair(xy: FloatArray) -> str:
    return f"({xy[0]:.6g}, {xy[1]:.6g})"
