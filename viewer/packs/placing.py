"""How the rows of a table come onto the map: by columns of coordinates, or by a key of the regions that are open."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from viewer.errors import clip
from viewer.model.city import RegionSet
from viewer.packs.columns import texts_of, words
from viewer.packs.table import Table

LONGITUDES = ("lon", "lng", "long", "longitude", "geo_lon", "gps_lon", "lon_wgs84", "laenge", "längengrad")
LATITUDES = ("lat", "latitude", "geo_lat", "gps_lat", "lat_wgs84", "breite", "breitengrad")
EASTINGS = ("x", "easting", "east", "x_coord", "xcoord", "coord_x", "rechtswert")
NORTHINGS = ("y", "northing", "north", "y_coord", "ycoord", "coord_y", "hochwert")
LONLAT = "EPSG:4326"
CODES = frozenset("zip code postcode plz fips geoid ags".split())  # digits that are no amount
KEY_WORDS = CODES | frozenset("id key cd nr".split())  # a column called so is a key, whatever else matches better
LEAST_SHARE = 0.5  # of the table's keys or of the regions: fewer matches are chance
ALMOST_ALL = 0.9


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

    @property
    def enough(self) -> bool:
        """False for what may be chance."""
        return max(self.table_share, self.region_share) >= LEAST_SHARE


@dataclass(frozen=True, slots=True)
class Placing:
    """where: columns of x and y and their system, None to join by `match`. doubts: what a person should decide."""

    where: tuple[str, str, str] | None
    match: Match | None
    doubts: tuple[str, ...] = ()

    def sentence(self) -> str:
        """What was taken, in words; "" when there is nothing to take."""
        if self.where is not None:
            return f"points by {clip(self.where[0], 40)} and {clip(self.where[1], 40)}"
        return f"joined by {clip(self.match.column, 40)}" if self.match is not None else ""


def placing(table: Table, base: RegionSet | None) -> Placing:
    """How the table's rows come onto the map; columns that a person has named in the proposal come first.

    A key that most regions have once comes before coordinates, coordinates before any other key.
    """
    named = table.proposal
    if named.x and named.y and {named.x, named.y} <= set(table.names):
        return Placing(_pair(named.x, named.y), None)
    match = best_match(table, base, named.key) if base is not None else None
    if named.key in table.names:
        return Placing(None, match)
    where = coordinates(table)
    join = match is not None and not match.repeated and match.region_share >= ALMOST_ALL
    if where is not None and not join:
        return Placing(where, match, (*_doubts_of_coordinates(table, where), *_doubts_of_both(base, match)))
    return Placing(None, match, tuple(_doubts_of_key(base, match)))


def _pair(x: str, y: str) -> tuple[str, str, str]:
    degrees = x.strip().lower() in LONGITUDES and y.strip().lower() in LATITUDES
    return x, y, LONLAT if degrees else ""


def _doubts_of_coordinates(table: Table, where: tuple[str, str, str]) -> Iterator[str]:
    for name in where[:2]:
        values, _ = table.values(name)
        empty = sum(not text.strip() for text in table.columns[name]) if name not in table.arrays else 0
        known, said = int(np.isfinite(values).sum()), len(table) - empty
        if 2 * known < said:
            yield f"the column {clip(name, 40)!r} is called like a coordinate, but most of it are no numbers"


def _doubts_of_both(base: RegionSet | None, match: Match | None) -> Iterator[str]:
    if base is not None and match is not None and match.enough and not match.repeated:
        of = f"{match.matched} of {len(base)} {base.plural}"
        yield f"the rows may be points or belong to {base.plural}: {clip(match.column, 40)!r} matches {of}"


def _doubts_of_key(base: RegionSet | None, match: Match | None) -> Iterator[str]:
    if base is None:
        yield "no columns are called like coordinates (lon and lat, x and y), and no regions are open for a key"
    elif match is None or not match.enough:
        best = f"; the best is {clip(match.column, 40)!r} with {match.matched} of {len(base)}" if match else ""
        yield f"no column of coordinates is recognised, and none matches the open {base.plural}{best}"
    elif match.rivals:
        rivals = clip(", ".join(match.rivals), 80)
        yield f"{clip(match.column, 40)!r} matches the {base.plural}, and so does {rivals}, but other ones row by row"


def coordinates(table: Table) -> tuple[str, str, str] | None:
    """(x column, y column, coordinate system or "") if the header names both, else None."""
    by_name = {name.strip().lower(): name for name in table.names}
    for xs, ys in ((LONGITUDES, LATITUDES), (EASTINGS, NORTHINGS)):
        x, y = (next((by_name[name] for name in names if name in by_name), None) for names in (xs, ys))
        if x is not None and y is not None:
            return _pair(x, y)
    return None


def numeric(table: Table, name: str) -> bool:
    """True if the column holds amounts: numbers under a name that says neither code nor key."""
    return table.numeric(name) and not CODES & set(words(name))


def best_match(table: Table, base: RegionSet, column: str = "") -> Match | None:
    """The likeliest pair of a table's column and a key of the regions, None where nothing matches.

    A column named like the key, or by a word for codes, and a column of words come before amounts, which may match by
    chance; then the most matches count, then the name, and ids before columns. column: only this one is looked at.
    """
    found = sorted(_matches(table, base, column), key=lambda match: _likelihood(table, match), reverse=True)
    if not found:
        return None
    best = found[0]
    at_best = _regions_of_rows(table, base, best)
    rivals = tuple(dict.fromkeys(
        match.column for match in found[1:]
        if match.column != best.column and match.enough
        and (_likelihood(table, match)[:2] == _likelihood(table, best)[:2] or match.matched > best.matched)
        and _disagree(at_best, _regions_of_rows(table, base, match))
    ))  # fmt: skip
    return replace(best, rivals=rivals)


def _matches(table: Table, base: RegionSet, only: str) -> Iterator[Match]:
    keys = keys_of(base)
    for column in [only] if only in table.names else table.names:
        counted = Counter(text for text in map(str.strip, table.columns[column]) if text)
        for key, values in keys.items():
            if matched := sum(value in counted for value in values):
                repeated = tuple(value for value in values if counted.get(value, 0) > 1)
                yield Match(column, key, matched, matched / len(counted), matched / max(len(values), 1), repeated)


def _likelihood(table: Table, match: Match) -> tuple[bool, bool, int, bool]:
    """Orders matches: not chance alone, no amounts, how many, named as a key."""
    said = {word.rstrip("0123456789") for word in words(match.column)}
    named = bool(said & KEY_WORDS) or (match.key != "" and words(match.column) == words(match.key))
    return match.enough, named or not numeric(table, match.column), match.matched, named


def _regions_of_rows(table: Table, base: RegionSet, match: Match) -> npt.NDArray[np.int64]:
    """(rows,) the region that each row would join, -1 for none."""
    place = {key: region for region, key in enumerate(keys_of(base)[match.key])}
    return np.array([place.get(text.strip(), -1) for text in table.columns[match.column]], dtype=np.int64)


def _disagree(one: npt.NDArray[np.int64], other: npt.NDArray[np.int64]) -> bool:
    return bool(((one != other) & (one >= 0) & (other >= 0)).any())


def keys_of(base: RegionSet) -> dict[str, Sequence[str]]:
    """Every set of texts that tells all regions apart, the ids under ""."""
    keys: dict[str, Sequence[str]] = {"": base.ids}
    for column in base.columns.values():
        texts = texts_of(column)
        if len(set(texts)) == len(texts) and "" not in texts:
            keys[column.name] = texts
    return keys
