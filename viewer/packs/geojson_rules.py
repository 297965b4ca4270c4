"""The rules of RFC 7946 on values that are already JSON: every breach with the way to it."""

from __future__ import annotations

import difflib
import math
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain

import numpy as np

from viewer.packs.json_text import Path

MOST_LISTED = 200
MOST_DECIMALS = 8  # of a degree: a millimetre
LEVELS = {"Point": 0, "MultiPoint": 1, "LineString": 1, "MultiLineString": 2, "Polygon": 2, "MultiPolygon": 3}
TYPES = (*LEVELS, "GeometryCollection", "Feature", "FeatureCollection")
_BANNED = {  # members whose meaning must not change
    "FeatureCollection": ("geometry", "properties", "coordinates", "geometries"),
    "Feature": ("features", "coordinates", "geometries"),
    "geometry": ("geometry", "properties", "features"),
}


@dataclass(frozen=True, slots=True)
class Breach:
    """One breach of a rule at `path`; feature: what it is called, "" outside features."""

    found: str
    expected: str
    path: Path
    feature: str = ""
    severity: str = "error"
    hint: str = ""


@dataclass(slots=True)
class Report:
    """Breaches: the first MOST_LISTED are kept, the rest counted. What files break throughout is told once."""

    listed: list[Breach] = field(default_factory=list)
    more: Counter[str] = field(default_factory=Counter)  # by severity
    often: dict[str, tuple[int, Breach]] = field(default_factory=dict)
    features: int = 0
    degrees: bool = True  # False when the file names another coordinate system
    names: Sequence[str] = ()  # of its features, in the order of the file

    def name(self, number: int) -> str:
        """What the `number`-th feature is called, from 0: its position where nobody has said."""
        return self.names[number] if number < len(self.names) else str(number)

    def add(self, found: str, expected: str, path: Path, feature: str, **more: str) -> None:
        breach = Breach(found, expected, path, feature, **more)
        if len(self.listed) < MOST_LISTED:
            self.listed.append(breach)
        else:
            self.more[breach.severity] += 1

    def tally(self, found: str, expected: str, path: Path, feature: str, hint: str = "") -> None:
        """Count a "should" that is broken; only the first place is kept."""
        count, first = self.often.get(found, (0, None))
        self.often[found] = (count + 1, first or Breach(found, expected, path, feature, "warning", hint))

    def breaches(self) -> list[Breach]:
        """All that is to be said, the counted ones last."""
        out = list(self.listed)
        for count, first in self.often.values():
            found = first.found if count == 1 else f"{first.found}; {count} such places, the first"
            out.append(Breach(found, first.expected, first.path, first.feature, first.severity, first.hint))
        if self.more:
            severity = "error" if self.more["error"] else "warning"
            out.append(Breach(f"{self.more.total()} more problems that are not listed", "", (), severity=severity))
        return out


def kind_of(value: object) -> str:
    """What a JSON value is, in words."""
    if value is None:
        return "null"
    names = {bool: "true or false", int: "a number", str: "a text", list: "an array"}
    return next((name for kind, name in names.items() if isinstance(value, kind)), "") or (
        "a number" if isinstance(value, float) else "an object"
    )


def check(value: object, report: Report, path: Path = ()) -> None:
    """Report every breach of a whole GeoJSON object: collection, feature or geometry."""
    if not isinstance(value, dict):
        report.add(f"{kind_of(value)} at the top", "an object", path, "")
        return
    if "crs" in value:
        report.degrees &= "CRS84" in str(value["crs"]) or "EPSG::4326" in str(value["crs"])
        report.add("a member \"crs\" of the GeoJSON of 2008", "none: RFC 7946 is always in degrees (WGS 84)",
                   (*path, "crs"), "", severity="warning")  # fmt: skip
    kind = _type(value, path, "", TYPES, report)
    if kind == "FeatureCollection":
        _collection(value, path, report)
    elif kind == "Feature":
        feature(value, path, 0, report)
    elif kind:
        _geometry(value, path, "", report)


def _collection(value: dict, path: Path, report: Report) -> None:
    _members(value, "FeatureCollection", path, "", report)
    if "features" not in value:
        report.add('no member "features"', "an array of features", path, "")
        return
    features = value["features"]
    if not isinstance(features, list):
        report.add(f'{kind_of(features)} as "features"', "an array", (*path, "features"), "")
        return
    for number, one in enumerate(features):
        feature(one, (*path, "features", number), number, report)


def feature(value: object, path: Path, number: int, report: Report) -> None:
    """Report every breach of one feature, the `number`-th of its file."""
    report.features += 1
    if not isinstance(value, dict):
        report.add(f"{kind_of(value)} among the features", "a feature", path, report.name(number))
        return
    label, own = report.name(number), value.get("id")
    known = isinstance(own, (str, int, float)) and not isinstance(own, bool)
    if "id" in value and not known:
        report.add(f'{kind_of(own)} as "id"', "a text or a number", (*path, "id"), label)
    whole = _type(value, path, label, ("Feature",), report) != ""
    _members(value, "Feature", path, label, report)
    if "properties" in value and not isinstance(value["properties"], (dict, type(None))):
        found = f'{kind_of(value["properties"])} as "properties"'
        report.add(found, "an object or null", (*path, "properties"), label)
    if value.get("geometry") is not None:
        _geometry(value["geometry"], (*path, "geometry"), label, report)
    for name in ("properties", "geometry"):
        if whole and name not in value:
            report.add(f'no member "{name}"', "there, even if it is null", path, label)


def _type(value: dict, path: Path, label: str, allowed: tuple[str, ...], report: Report) -> str:
    """The object's type if it is an allowed one; otherwise it is reported and "" comes back."""
    if "type" not in value:
        report.add('no member "type"', _one_of(allowed), path, label)
        return ""
    kind = value["type"]
    if isinstance(kind, str) and kind in allowed:
        return kind
    found = f"type {kind!r}" if isinstance(kind, str) else f'{kind_of(kind)} as "type"'
    near = difflib.get_close_matches(str(kind).lower(), [name.lower() for name in allowed], n=1)
    meant = next((name for name in allowed if near and name.lower() == near[0]), "")
    hint = f"did you mean {meant!r}? Capital letters count" if meant else ""
    report.add(found, _one_of(allowed), (*path, "type"), label, hint=hint)
    return ""


def _one_of(allowed: tuple[str, ...]) -> str:
    return repr(allowed[0]) if len(allowed) == 1 else "one of the nine types of GeoJSON"


def _members(value: dict, kind: str, path: Path, label: str, report: Report) -> None:
    for name in _BANNED[kind]:
        if name in value:
            article = "a geometry" if kind == "geometry" else f"a {kind}"
            report.add(
                f"a member {name!r} in {article}", "no member that belongs to another type", (*path, name), label
            )
    if "bbox" in value:
        _bbox(value["bbox"], (*path, "bbox"), label, report)


def _bbox(box: object, path: Path, label: str, report: Report) -> None:
    if not isinstance(box, list):
        report.add(f'{kind_of(box)} as "bbox"', "an array of numbers", path, label)
        return
    if len(box) not in (4, 6):
        report.add(f'{len(box)} values in "bbox"', "4 (flat) or 6 (with heights)", path, label)
    for number, value in enumerate(box):
        if not _finite(value):
            report.add(f'{kind_of(value)} in "bbox"', "a finite number", (*path, number), label)
            return
    half = len(box) // 2
    if len(box) in (4, 6) and box[1] > box[half + 1]:
        report.add('the south of "bbox" lies north of its north', "west, south, east, north", path, label)


def _geometry(value: object, path: Path, label: str, report: Report) -> None:
    stack = [(value, path, 0)]
    while stack:
        here, at, depth = stack.pop()
        if not isinstance(here, dict):
            report.add(f"{kind_of(here)} where a geometry belongs", "a geometry", at, label)
            continue
        kind = _type(here, at, label, (*LEVELS, "GeometryCollection"), report)
        if not kind:
            continue
        _members(here, "geometry", at, label, report)
        if kind == "GeometryCollection":
            stack += _parts(here, at, label, report, depth)
        elif "coordinates" not in here:
            report.add('no member "coordinates"', "an array", at, label)
        else:
            _coordinates(here["coordinates"], kind, (*at, "coordinates"), label, report)


def _parts(value: dict, path: Path, label: str, report: Report, depth: int) -> list[tuple[object, Path, int]]:
    if depth:
        report.tally("a geometry collection within another", "one level", path, label)
    parts = value.get("geometries")
    if not isinstance(parts, list):
        found = f'{kind_of(parts)} as "geometries"' if "geometries" in value else 'no member "geometries"'
        report.add(found, "an array of geometries", path, label)
        return []
    if len(parts) == 1:
        report.tally("a geometry collection of one geometry", "that geometry itself", path, label)
    return [(part, (*path, "geometries", number), depth + 1) for number, part in reversed(list(enumerate(parts)))]


def _coordinates(value: object, kind: str, path: Path, label: str, report: Report) -> None:
    if value == []:
        report.tally("a geometry without coordinates", "coordinates, or null as the geometry", path, label)
        return
    if kind == "Point":
        _positions([value], path, label, report, single=True)
        return
    for part, at in _lists(value, LEVELS[kind] - 1, path, label, report):
        positions = _positions(part, at, label, report)
        if positions is None:
            continue
        if kind.endswith("LineString") and len(part) < 2:
            report.add("a line of one position" if part else "a line of no position", "two or more", at, label)
        if kind.endswith("Polygon"):
            _ring(part, positions, at, label, report)


def _lists(value: object, levels: int, path: Path, label: str, report: Report) -> Iterator[tuple[list, Path]]:
    """The arrays of positions within `value`, `levels` arrays down."""
    if not isinstance(value, list):
        report.add(f"{kind_of(value)} where an array of positions belongs", "arrays nested one deeper", path, label)
    elif levels == 0:
        yield value, path
    else:
        wrong = [number for number, child in enumerate(value) if not isinstance(child, list)]
        if wrong:
            found = f"{kind_of(value[wrong[0]])} where an array belongs ({len(wrong)} of {len(value)} elements)"
            report.add(found, "arrays nested one deeper", (*path, wrong[0]), label)
        for number, child in enumerate(value):
            if isinstance(child, list):
                yield from _lists(child, levels - 1, (*path, number), label, report)


def _positions(part: list, path: Path, label: str, report: Report, *, single: bool = False) -> np.ndarray | None:
    """(n, 2) the positions of an array of positions; None after reporting what is wrong with them."""
    if _plain(part):
        xy = np.array([position[:2] for position in part], dtype=float).reshape(-1, 2)
        at = path if single or not part else (*path, 0)
        if report.degrees and len(xy):
            _look(xy, at, label, report)
        return xy
    fault: tuple[str, str, Path, str] | None = None
    count = 0
    for number, position in enumerate(part):
        found, expected, within, severity = _position_fault(position)
        if found:
            here = (*path, *within) if single else (*path, number, *within)
            fault = (
                fault if fault and (fault[3] == "error" or severity == "warning") else (found, expected, here, severity)
            )
            count += 1
    if fault is None:
        return None
    found, expected, here, severity = fault
    more = f" ({count} of {len(part)} positions are wrong)" if count > 1 else ""
    report.add(found + more, expected, here, label, severity=severity)
    return None


def _plain(part: list) -> bool:
    """True if every element is an array of two or three finite numbers."""
    if not set(map(type, part)) <= {list} or not set(map(len, part)) <= {2, 3}:
        return False
    if not set(map(type, chain.from_iterable(part))) <= {int, float}:
        return False
    try:
        return all(map(math.isfinite, chain.from_iterable(part)))
    except OverflowError:
        return False


def _position_fault(position: object) -> tuple[str, str, Path, str]:
    """(found, expected, where in the position, severity); found is "" when there is nothing wrong."""
    if not isinstance(position, list):
        return f"{kind_of(position)} where a position belongs", "an array of two or three numbers", (), "error"
    for number, value in enumerate(position):
        if not _finite(value):
            what = kind_of(value)
            what += " that is not finite" if what == "a number" else ""
            return f"{what} in a position", "finite numbers", (number,), "error"
    if len(position) < 2:
        return f"a position of {len(position)} numbers", "two or three", (), "error"
    if len(position) > 3:
        return f"a position of {len(position)} numbers", "two or three", (), "warning"
    return "", "", (), ""


def _finite(value: object) -> bool:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return False
    try:
        return math.isfinite(value)
    except OverflowError:
        return False


def _look(xy: np.ndarray, path: Path, label: str, report: Report) -> None:
    """What positions should be: degrees, and not finer than a millimetre."""
    x, y = np.abs(xy).max(axis=0)
    if x > 180 or y > 90:
        hint = "these look like metres or feet: name their CRS"
        if x <= 90 and y <= 180:
            hint = "latitude and longitude may be swapped"
        elif x <= 360 and y <= 90:
            hint = "cut the shape at the antimeridian"
        report.tally("a position outside the degrees of the globe", "longitude, latitude", path, label, hint)
        return
    scaled = xy * 10**MOST_DECIMALS
    if np.any(np.abs(scaled - np.round(scaled)) > 1e-3):
        report.tally(f"coordinates with more than {MOST_DECIMALS} decimals", "6 decimals (10 cm)", path, label)


def _ring(part: list, xy: np.ndarray, path: Path, label: str, report: Report) -> None:
    if len(part) < 4:
        report.add(f"a ring of {len(part)} positions", "four or more", path, label)
    if len(part) and part[0] != part[-1]:
        report.add("a ring that is not closed", "the last position equal to the first", path, label)
    if len(part) < 4 or part[0] != part[-1]:
        return
    x, y = (xy - xy[0]).T
    turn = float(np.sum(x[:-1] * y[1:] - x[1:] * y[:-1]))
    shell = path[-1] == 0
    if turn == 0 and np.linalg.matrix_rank(np.column_stack((x, y))) > 1:
        return  # it crosses itself: lobes of either turn, which reading repairs and tells
    if turn == 0:
        report.add("a ring without area", "a ring around an area", path, label, severity="warning")
    elif (turn > 0) != shell:
        report.tally("a ring that winds the wrong way", "shells counter-clockwise, holes clockwise", path, label)
