"""Tables that join a map: by their coordinates as points, or by a key as columns of the regions that are open."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType

import numpy as np
import numpy.typing as npt

from viewer.errors import PackError, Problem, clip
from viewer.model.city import City, Column, RegionSet
from viewer.packs import assembling
from viewer.packs.columns import number_column, text_column, texts_of, words
from viewer.packs.layers import Layer, Report, tell
from viewer.packs.limits import Limits
from viewer.packs.shapes import Gatherer
from viewer.packs.table import Table
from viewer.packs.table_proposal import propose
from viewer.packs.tables import read_table

LONGITUDES = ("lon", "lng", "long", "longitude", "geo_lon", "gps_lon", "lon_wgs84", "laenge", "längengrad")
LATITUDES = ("lat", "latitude", "geo_lat", "gps_lat", "lat_wgs84", "breite", "breitengrad")
EASTINGS = ("x", "easting", "east", "x_coord", "xcoord", "coord_x", "rechtswert")
NORTHINGS = ("y", "northing", "north", "y_coord", "ycoord", "coord_y", "hochwert")
LONLAT = "EPSG:4326"
CODES = frozenset("zip code postcode plz fips geoid ags".split())  # digits that are no amount
KEY_WORDS = CODES | frozenset("id key cd nr".split())  # a column called so is a key, whatever else matches better
LEAST_SHARE = 0.5  # of the table's keys or of the regions: fewer matches are chance
ALMOST_ALL = 0.9
MOST_LISTED = 20
TEXT_SUFFIXES = (".csv", ".tsv", ".txt")


@dataclass(frozen=True, slots=True)
class Match:
    """A column of a table whose texts are keys of the regions. shares: of the table's keys, and of the regions."""

    column: str
    key: str  # the regions' column, "" their ids
    matched: int
    table_share: float
    region_share: float
    repeated: tuple[str, ...]  # keys that stand in several rows
    rivals: tuple[str, ...] = ()  # columns that match as well, but other regions


def placed_or_joined(
    path: Path,
    city: City | None,
    *,
    asked: str | None,
    limits: Limits,
    report: Report,
    start: str,
    seen: Mapping[str, object] | None = None,
) -> tuple[City, list[Problem]]:
    """The city with the table in it, as points or as columns of its base set, and what there is to say.

    seen: fields of a Proposal that a person has corrected; the rest is proposed.
    PackError when the table has neither coordinates nor a key that matches.
    """

    def hear(fraction: float, text: str) -> bool:
        tell(report, fraction, text)
        return True

    most = {"max_cells": limits.cells} if limits.cells else {}
    proposal = replace(propose(path), **seen) if seen and path.suffix.lower() in TEXT_SUFFIXES else None
    table = read_table(path, proposal, progress=hear, **most)
    base = city.base if city is not None else None
    match = best_match(table, base) if base is not None else None
    where = coordinates(table)
    unique = match is not None and not match.repeated
    if where is None or (unique and match.region_share >= ALMOST_ALL):
        return _joined(path, table, city, base, match)
    layer, problems = _points(path, table, where)
    plan = city is not None and not city.crs.plane and not layer.crs
    source = assembling.source_of(layer, asked or ("local" if plan else None))
    if city is None:
        crs = assembling.crs_of(source, layer.shapes)
        city = City(path.stem, title=path.stem, crs=crs, path=start)
    piece = assembling.pieces(layer, source, city.crs.plane)
    return assembling.added(city, piece), [*table.problems, *problems, *piece.problems]


def coordinates(table: Table) -> tuple[str, str, str] | None:
    """(x column, y column, coordinate system or "") if the header names both, else None."""
    by_name = {name.strip().lower(): name for name in table.names}
    for xs, ys, crs in ((LONGITUDES, LATITUDES, LONLAT), (EASTINGS, NORTHINGS, "")):
        x, y = (next((by_name[name] for name in names if name in by_name), None) for names in (xs, ys))
        if x is not None and y is not None:
            return x, y, crs
    return None


def numeric(table: Table, name: str) -> bool:
    """True if the column holds amounts: numbers under a name that says neither code nor key."""
    return table.numeric(name) and not CODES & set(words(name))


def best_match(table: Table, base: RegionSet) -> Match | None:
    """The likeliest pair of a table's column and a key of the regions, None where nothing matches.

    A column named like the key, or by a word for codes, and a column of words come before amounts, which may match by
    chance; then the most matches count, then the name, and ids before columns.
    """
    found = sorted(_matches(table, base), key=lambda match: _likelihood(table, match), reverse=True)
    if not found:
        return None
    best = found[0]
    at_best = _regions_of_rows(table, base, best)
    rivals = tuple(dict.fromkeys(
        match.column for match in found[1:]
        if match.column != best.column and max(match.table_share, match.region_share) >= LEAST_SHARE
        and (_likelihood(table, match)[:2] == _likelihood(table, best)[:2] or match.matched > best.matched)
        and _disagree(at_best, _regions_of_rows(table, base, match))
    ))  # fmt: skip
    return replace(best, rivals=rivals)


def _matches(table: Table, base: RegionSet) -> Iterator[Match]:
    keys = _keys(base)
    for column in table.names:
        counted = Counter(text for text in map(str.strip, table.columns[column]) if text)
        for key, values in keys.items():
            if matched := sum(value in counted for value in values):
                repeated = tuple(value for value in values if counted.get(value, 0) > 1)
                yield Match(column, key, matched, matched / len(counted), matched / max(len(values), 1), repeated)


def _likelihood(table: Table, match: Match) -> tuple[bool, bool, int, bool]:
    """Orders matches: not chance alone, no amounts, how many, named as a key."""
    said = {word.rstrip("0123456789") for word in words(match.column)}
    named = bool(said & KEY_WORDS) or (match.key != "" and words(match.column) == words(match.key))
    enough = max(match.table_share, match.region_share) >= LEAST_SHARE
    return enough, named or not numeric(table, match.column), match.matched, named


def _regions_of_rows(table: Table, base: RegionSet, match: Match) -> npt.NDArray[np.int64]:
    """(rows,) the region that each row would join, -1 for none."""
    place = {key: region for region, key in enumerate(_keys(base)[match.key])}
    return np.array([place.get(text.strip(), -1) for text in table.columns[match.column]], dtype=np.int64)


def _disagree(one: npt.NDArray[np.int64], other: npt.NDArray[np.int64]) -> bool:
    return bool(((one != other) & (one >= 0) & (other >= 0)).any())


def _keys(base: RegionSet) -> dict[str, Sequence[str]]:
    """Every set of texts that tells all regions apart, the ids under ""."""
    keys: dict[str, Sequence[str]] = {"": base.ids}
    for column in base.columns.values():
        texts = texts_of(column)
        if len(set(texts)) == len(texts) and "" not in texts:
            keys[column.name] = texts
    return keys


def _joined(
    path: Path, table: Table, city: City | None, base: RegionSet | None, match: Match | None
) -> tuple[City, list[Problem]]:
    if base is None:
        hint = "open the regions first, or name the columns lon and lat"
        raise PackError(
            [*table.problems, Problem("a table alone is no map", "coordinates or open regions", hint, path.name)]
        )
    if match is None or max(match.table_share, match.region_share) < LEAST_SHARE:
        found = "no column matches the open regions"
        if match is not None:
            found = f"only {match.matched} of {len(base)} {base.plural} match, by column {clip(match.column, 40)!r}"
        hint = f"keys look like {clip(', '.join(base.ids[:3]), 60)}"
        raise PackError([*table.problems, Problem(found, "a column of keys", hint, path.name)])
    if match.repeated:
        several = len(match.repeated)
        found = f"{several} keys stand in several rows, such as {clip(match.repeated[0], 40)!r}"
        hint = "make it one row per region first, or build a pack"
        raise PackError([*table.problems, Problem(found, "one row per region", hint, path.name, field=match.column)])
    columns, problems = _aligned(path, table, base, match)
    grown = replace(base, columns=MappingProxyType({**base.columns, **columns}))
    said = [*table.problems, *_account(path, table, base, match), *problems]
    return replace(city, region_sets=(grown, *city.region_sets[1:])), said


def _aligned(path: Path, table: Table, base: RegionSet, match: Match) -> tuple[Mapping[str, Column], list[Problem]]:
    """The table's other columns in the order of the regions."""
    row_of = {text.strip(): row for row, text in enumerate(table.columns[match.column])}
    rows = np.array([row_of.get(key, -1) for key in _keys(base)[match.key]])
    columns, problems = {}, []
    for name in table.names:
        if name == match.column:
            continue
        own = name if name not in base.columns else f"{name} ({path.stem})"
        if numeric(table, name):
            values, faults = table.values(name)
            problems += faults
            columns[own] = number_column(own, np.where(rows < 0, np.nan, values[rows]))
        else:
            texts = table.columns[name]
            columns[own] = text_column(own, ["" if row < 0 else texts[row] for row in rows])
    return columns, problems


def _account(path: Path, table: Table, base: RegionSet, match: Match) -> list[Problem]:
    """The match rate and every row and region that stayed alone."""
    key = match.key or "ids"
    said = f"{match.matched} of {len(base)} {base.plural} matched by {match.column} = {key}"
    out = [Problem(said, file=path.name, field=match.column, severity="info")]
    if match.rivals:
        found = f"{clip(', '.join(match.rivals), 80)} matches too, but other {base.plural}; {match.column} was taken"
        hint = "if that is wrong, take out or rename the column that is no key"
        out.append(Problem(found, hint=hint, file=path.name, field=match.column, severity="warning"))
    known = set(_keys(base)[match.key])
    alone = [
        (row, text) for row, text in zip(table.row_numbers, table.columns[match.column]) if text.strip() not in known
    ]
    out += [
        Problem(f"{clip(text, 60)!r} is no {base.singular} of the map", hint="the row is not shown", file=path.name,
                row=row, field=match.column, severity="warning")
        for row, text in alone[:MOST_LISTED]
    ]  # fmt: skip
    if len(alone) > MOST_LISTED:
        rest = ", ".join(clip(text, 20) for _, text in alone[MOST_LISTED : MOST_LISTED + 12])
        found = f"{len(alone) - MOST_LISTED} more rows are not on the map ({rest}{', ...' if len(alone) > 32 else ''})"
        out.append(Problem(found, file=path.name, field=match.column, severity="warning"))
    if match.matched < len(base):
        there = {text.strip() for text in table.columns[match.column]}
        bare = [key for key in _keys(base)[match.key] if key not in there]
        found = f"{len(bare)} {base.plural} have no row ({', '.join(bare[:12])}{', ...' if len(bare) > 12 else ''})"
        out.append(Problem(found, hint="they show as no data", file=path.name, field=match.column, severity="warning"))
    return out


def _points(path: Path, table: Table, where: tuple[str, str, str]) -> tuple[Layer, list[Problem]]:
    """The rows as points; a row whose coordinates are no numbers has no place but is kept."""
    import pyarrow as pa
    import shapely

    x, y, crs = where
    problems, xy = [], np.full((len(table), 2), np.nan)
    arrays: dict[str, object] = {}
    for name in table.names:
        if name in (x, y) or numeric(table, name):
            values, faults = table.values(name)
            problems += faults
            arrays[name] = pa.array(values, pa.float64(), mask=np.isnan(values))
            if name in (x, y):
                xy[:, 0 if name == x else 1] = values
        else:
            arrays[name] = pa.array(table.columns[name], pa.string())
    there = np.isfinite(xy).all(axis=1)
    geometries = np.full(len(table), None, dtype=object)
    geometries[there] = shapely.points(xy[there])
    gatherer = Gatherer()
    gatherer.add(geometries)
    return Layer(path.name, path.stem, gatherer.finish(), pa.table(arrays), crs), problems
