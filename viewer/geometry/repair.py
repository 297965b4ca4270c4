"""Broken polygons made whole by one policy, and every change reported feature by feature.

    finite check -> is_valid -> make_valid(structure) -> linework where structure leaves nothing or changes the area

Polygons of many parts are repaired part by part. A zero-width buffer is never used: it halves a bow-tie.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely

Geometries = npt.NDArray[np.object_]

POLYGON, MULTIPOLYGON, COLLECTION = 3, 6, 7
SMALL_M2 = 100_000.0  # an area below it is told in m², one above in km²
AREA_CHANGE = 1e-3  # relative; a greater one is worth a look
LARGEST = 1e12  # a coordinate beyond this is on no map in any unit
NOT_FINITE = "a coordinate is not a number, or far off any map"
NO_AREA = "it has no area"

_IN_WORDS = {  # by what GEOS calls it
    "Self-intersection": "its outline crosses itself",
    "Ring Self-intersection": "a ring touches or crosses itself",
    "Hole lies outside shell": "a hole lies outside its outline",
    "Nested shells": "one part lies inside another",
    "Nested holes": "one hole lies inside another",
    "Duplicate Rings": "a ring stands twice",
    "Interior is disconnected": "its holes cut it into pieces",
    "Too few points in geometry component": "a ring has too few different positions",
}


@dataclass(frozen=True, slots=True)
class Repair:
    """What was done to one feature. Areas are in `unit`; before it is that of all that the rings enclose an odd number
    of times, so that the lobes of a bow-tie add up.
    """

    feature: str
    reason: str  # what GEOS found, or what the file had: "Self-intersection", "a ring was not closed"
    area_before: float
    area_after: float
    unit: str = "square units"  # of the plane that the areas were taken on: "m²" where it has metres

    @property
    def changed(self) -> bool:
        """True if the area is another one, by more than a thousandth."""
        return abs(self.area_after - self.area_before) > AREA_CHANGE * max(abs(self.area_before), abs(self.area_after))

    def in_words(self) -> str:
        """What was wrong, for a person: "its outline crosses itself at 10.05, 50.05"."""
        kind, _, place = self.reason.partition("[")
        said = _IN_WORDS.get(kind)
        if said is None:
            return self.reason
        return f"{said} at {', '.join(place.rstrip(']').split())}" if place else said

    def areas_in_words(self) -> str:
        """The area, and from what to what where it is another one; km² where the plane has metres."""
        scale, unit = (1e-6, "km²") if self.unit == "m²" and self.area_after >= SMALL_M2 else (1.0, self.unit)
        before, after = (f"{scale * area:,.6g}" for area in (self.area_before, self.area_after))
        if before == after:
            return f"area {after} {unit} (unchanged)"
        return f"area {before} -> {after} {unit}"


@dataclass(frozen=True, slots=True, eq=False)
class Repaired:
    """(n,) geometries as they may be drawn, None where nothing was left; the repairs; (position, why) of the lost."""

    geometries: Geometries
    repairs: tuple[Repair, ...]
    lost: tuple[tuple[int, str], ...]


def repair(geometries: Sequence[object], ids: Sequence[str] | None = None) -> Repaired:
    """Polygons and MultiPolygons that are valid, from any that shapely can hold; missing and empty ones stay None.

    ids: (n,) names of the features in the report, their positions when left out. Valid geometries are handed back
    untouched. ValueError for points and lines.
    """
    given = np.asarray(geometries, dtype=object)
    names = [str(i) for i in range(len(given))] if ids is None else ids
    out = given.copy()
    out[shapely.is_missing(given) | shapely.is_empty(given)] = None
    some = ~shapely.is_missing(out)
    if np.any(some & ~np.isin(shapely.get_type_id(out), (POLYGON, MULTIPOLYGON))):
        raise ValueError("only polygons can be repaired")
    lost = {int(i): NOT_FINITE for i in np.flatnonzero(some & ~drawable(out))}
    out[list(lost)] = None
    repairs = []
    for i in np.flatnonzero(~shapely.is_missing(out) & ~shapely.is_valid(out)):
        whole = _whole(out[i])
        if whole is None:
            lost[int(i)] = f"{_reason(out[i])}: {NO_AREA}"
        else:
            repairs.append(Repair(names[i], _reason(out[i]), filled_area(out[i]), float(shapely.area(whole))))
        out[i] = whole
    flat = np.flatnonzero(~shapely.is_missing(out) & ~(shapely.area(out) > 0))
    lost.update({int(i): NO_AREA for i in flat})
    out[flat] = None
    return Repaired(out, tuple(repairs), tuple(sorted(lost.items())))


def filled_area(geometry: object) -> float:
    """The area of what the rings enclose an odd number of times, in square units of the coordinates; valid or not."""
    if shapely.is_valid(geometry):
        return float(shapely.area(geometry))
    return float(shapely.area(shapely.make_valid(geometry, method="linework")))


def drawable(geometries: Geometries) -> npt.NDArray[np.bool_]:
    """(n,) True where every coordinate is finite and on a map; missing geometries are."""
    fine = np.ones(len(geometries), bool)
    xy, owner = shapely.get_coordinates(geometries, return_index=True)
    fine[owner[~(np.abs(xy) < LARGEST).all(axis=1)]] = False  # nan compares as False
    return fine


def polygons_of(geometry: object) -> list[object]:
    """The polygons inside a geometry of any type, collections opened; lines and points are left out."""
    if geometry is None or shapely.is_empty(geometry):
        return []
    kind = shapely.get_type_id(geometry)
    if kind == POLYGON:
        return [geometry]
    if kind in (MULTIPOLYGON, COLLECTION):
        return [polygon for part in shapely.get_parts(geometry) for polygon in polygons_of(part)]
    return []


def joined(polygons: Sequence[object]) -> object | None:
    """One Polygon or MultiPolygon of all `polygons`, None of none. They may still overlap."""
    if not polygons:
        return None
    return polygons[0] if len(polygons) == 1 else shapely.multipolygons(list(polygons))


def _whole(geometry: object) -> object | None:
    parts = [polygon for part in polygons_of(geometry) for polygon in _mend(part)]
    whole = joined(parts)
    if whole is not None and not shapely.is_valid(whole):  # sound parts that overlap each other
        whole = joined(polygons_of(shapely.union_all(parts)))
    return whole


def _mend(polygon: object) -> list[object]:
    """Sound polygons in place of one. Of the two ways the one that keeps the area better wins; structure on a tie."""
    if shapely.is_valid(polygon):
        return [polygon] if shapely.area(polygon) > 0 else []
    before = shapely.area(polygon)
    structure = _with_area(polygons_of(shapely.make_valid(polygon, method="structure", keep_collapsed=False)))
    if structure and abs(_area(structure) - before) <= AREA_CHANGE * before:
        return structure
    linework = _with_area(polygons_of(shapely.make_valid(polygon, method="linework")))
    tries = [found for found in (structure, linework) if found]
    return min(tries, key=lambda found: abs(_area(found) - before), default=[])


def _with_area(polygons: Iterable[object]) -> list[object]:
    return [polygon for polygon in polygons if shapely.area(polygon) > 0]


def _area(polygons: Iterable[object]) -> float:
    return float(sum(shapely.area(polygon) for polygon in polygons))


def _reason(geometry: object) -> str:
    return str(shapely.is_valid_reason(geometry))
