"""A strict look at GeoJSON text: every breach of RFC 7946 with line, feature and field, before anything is drawn.

Readers are lenient: GDAL takes more than half of the known bad files without a word. This check is not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from viewer.errors import Problem
from viewer.packs import json_text, sniff
from viewer.packs.geojson_rules import MOST_LISTED, Breach, Report, check
from viewer.packs.json_text import Fault

MAX_BYTES = 200 * 1024 * 1024  # its values take about six times that
_SEQUENCE_SUFFIXES = (".geojsonl", ".geojsons", ".geojsonseq", ".ndjson", ".ndgeojson", ".jsonl")
_SEPARATOR = "\x1e"


def inspect(source: str | Path | bytes, *, file: str = "", degrees: bool = True) -> list[Problem]:
    """Every problem of a GeoJSON file or text; an empty list means that nothing is wrong with it.

    error: the structure is broken (a MUST of the standard). warning: a SHOULD (winding, decimals, old "crs").
    Text sequences (one feature a line) are followed record by record. degrees: coordinates must be on the globe, False
    where something else names their system. OSError if the file cannot be opened.
    """
    suffix = ""
    if not isinstance(source, bytes):
        path = Path(source)
        file, suffix = file or path.name, path.suffix.lower()
        if path.stat().st_size > MAX_BYTES:
            found = f"{path.stat().st_size // 2**20} MB: too large for the check of its structure"
            return [Problem(found, f"at most {MAX_BYTES // 2**20} MB", file=file, severity="info")]
        source = path.read_bytes()
    if not source.strip():
        return [Problem("the file is empty", "GeoJSON", file=file)]
    if foreign := sniff.foreign(source[: sniff.HEAD_BYTES]):
        return [Problem(f"this is {foreign}, not GeoJSON", file=file)]
    return _inspect_text(source, suffix, file, degrees)


def _inspect_text(data: bytes, suffix: str, file: str, degrees: bool) -> list[Problem]:
    text, faults = json_text.decode(data)
    encoding = _from_faults(faults, file)
    if suffix in _SEQUENCE_SUFFIXES or text.lstrip(" \t\r\n").startswith(_SEPARATOR):
        return [*encoding, *_sequence(text, file, degrees)]
    value, more = json_text.parse(text)
    if not more or value is not None:
        return [*encoding, *_problems(text, value, more, file, degrees=degrees)]
    return [*encoding, *(_sequence(text, file, degrees) if _is_sequence(text) else _from_faults(more, file))]


def other_format(value: object) -> str:
    """The name of a JSON format that is close to GeoJSON but is not it, "" otherwise."""
    if not isinstance(value, dict):
        return ""
    kind = value.get("type")
    if kind == "Topology":
        return "TopoJSON"
    if str(value.get("geometryType", "")).startswith("esriGeometry") or _esri_features(value):
        return "Esri JSON"
    if kind == "gdal_streamed_alg":
        return "a GDAL pipeline"
    return "CoverageJSON" if kind in ("Coverage", "CoverageCollection") else ""


_CONVERT = {
    "TopoJSON": "convert it with topo2geo (topojson-client) or ogr2ogr -f GeoJSON",
    "Esri JSON": "convert it with ogr2ogr -f GeoJSON, or ask the server for f=geojson",
    "a GDAL pipeline": "run it with gdal and open its result",
    "CoverageJSON": "export the coverage as GeoTIFF",
}


def _esri_features(value: dict) -> bool:
    if any(name in value for name in ("rings", "paths", "curveRings")):
        return True
    features = value.get("features")
    return isinstance(features, list) and any(isinstance(one, dict) and "attributes" in one for one in features[:5])


def _problems(
    text: str, value: object, faults: list[Fault], file: str, *, degrees: bool, above: int = 0
) -> list[Problem]:
    """The problems of one JSON text that begins below line `above`."""
    if other := other_format(value):
        return [Problem(f"this is {other}, not GeoJSON", "GeoJSON", _CONVERT[other], file)]
    report = Report(degrees=degrees)
    check(value, report)
    return _told(text, faults, report.breaches(), file, above)


def _told(text: str, faults: list[Fault], breaches: list[Breach], file: str, above: int) -> list[Problem]:
    """Faults and breaches as problems, each with its line."""
    if not faults and not breaches:
        return []
    listed, rest = faults[:MOST_LISTED], faults[MOST_LISTED:]
    lines = json_text.lines_of(text, [one.path for one in (*listed, *breaches)])
    out = [
        Problem(one.found, one.expected, one.hint, file, row=above + lines[one.path], feature=_feature(one.path),
                field=_field(one.path), severity=one.severity)
        for one in listed
    ]  # fmt: skip
    for one in breaches:
        line = above + lines[one.path] if one.path or one.expected else None  # a mere count has no line
        place = {"row": line, "feature": one.feature, "field": _field(one.path)}
        out.append(Problem(one.found, one.expected, one.hint, file, severity=one.severity, **place))
    if rest:
        out.append(Problem(f"{len(rest)} more faults that are not listed", file=file, severity=rest[0].severity))
    return out


def _from_faults(faults: Iterable[Fault], file: str) -> list[Problem]:
    return [
        Problem(fault.found, fault.expected, fault.hint, file, row=fault.line, severity=fault.severity)
        for fault in faults
    ]


def _feature(path: json_text.Path) -> str:
    return str(path[1]) if len(path) > 1 and path[0] == "features" else ""


def _field(path: json_text.Path) -> str:
    """The way to a value within its feature: geometry.coordinates[0][3]."""
    inner = path[2:] if len(path) > 1 and path[0] == "features" else path
    return "".join(f"[{key}]" if isinstance(key, int) else f".{key}" for key in inner).lstrip(".")


# --- sequences: one GeoJSON text a line, or after each record separator ------------------------------------------


def _is_sequence(text: str) -> bool:
    """True if the first two lines that are not blank are JSON objects on their own."""
    lines = [line for line in text.split("\n", 50)[:50] if line.strip()][:2]
    return len(lines) == 2 and all(isinstance(json_text.parse(line)[0], dict) for line in lines)


def _records(text: str) -> Iterable[tuple[int, str]]:
    """(lines above, text) of each record that is not blank."""
    if _SEPARATOR not in text:
        return ((number, line) for number, line in enumerate(text.split("\n")) if line.strip())
    places = [match.start() for match in re.finditer(_SEPARATOR, text)] + [len(text)]
    spans = ((a + 1, b) for a, b in zip([-1, *places[:-1]], places))
    return ((text.count("\n", 0, a), text[a:b]) for a, b in spans if text[a:b].strip())


def _sequence(text: str, file: str, degrees: bool) -> list[Problem]:
    out: list[Problem] = []
    more = 0
    worst = "warning"
    records = list(_records(text))
    if not records:
        return [Problem("the file is empty", "GeoJSON", file=file)]
    for number, (above, record) in enumerate(records):
        value, faults = json_text.parse(record)
        if faults and value is None:
            found = [
                Problem(one.found, one.expected, one.hint, file, row=above + (one.line or 1), feature=str(number))
                for one in faults
            ]
        else:
            found = _problems(record, value, faults, file, degrees=degrees, above=above)
        room = max(MOST_LISTED - len(out), 0)
        out += found[:room]
        more += len(found[room:])
        worst = "error" if any(one.severity == "error" for one in found[room:]) else worst
    if more:
        out.append(Problem(f"{more} more problems that are not listed", file=file, severity=worst))
    return out
