"""A strict look at GeoJSON text: every breach of RFC 7946 with line, feature and field, before anything is drawn.

Readers are lenient: GDAL takes more than half of the known bad files without a word. This check is not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from viewer.errors import Problem
from viewer.packs import json_text, sniff
from viewer.packs.feature_names import COUNTED_BYTES, feature_names, is_feature
from viewer.packs.geojson_rules import MOST_LISTED, Report, check
from viewer.packs.json_text import Fault

MAX_BYTES = 200 * 1024 * 1024  # its values take about six times that
_SEQUENCE_SUFFIXES = (".geojsonl", ".geojsons", ".geojsonseq", ".ndjson", ".ndgeojson", ".jsonl")


def inspect(
    source: str | Path | bytes, *, file: str = "", degrees: bool = True, key: str | None = None
) -> list[Problem]:
    """Every problem of a GeoJSON file or text; an empty list means that nothing is wrong with it.

    error: the structure is broken (a MUST of the standard). warning: a SHOULD (winding, decimals, old "crs").
    Text sequences (one feature a line) are followed record by record. degrees: coordinates must be on the globe, False
    where something else names their system. key: the property that features are called by, where that is known;
    `feature_names` chooses it otherwise. OSError if the file cannot be opened.
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
    naming = partial(feature_names, key=key, numbered=len(source) <= COUNTED_BYTES)
    return _Strict(file, degrees, naming).problems(source, suffix)


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


@dataclass(frozen=True, slots=True)
class _Strict:
    """The check of one text: how its file and its features are called, and whether it must be in degrees."""

    file: str
    degrees: bool
    naming: Callable[[Sequence[object]], tuple[str, ...]]

    def problems(self, data: bytes, suffix: str) -> list[Problem]:
        text, faults = json_text.decode(data)
        encoding = self._from_faults(faults)
        if suffix in _SEQUENCE_SUFFIXES or text.lstrip(" \t\r\n").startswith(json_text.SEPARATOR):
            return [*encoding, *self._sequence(text)]
        value, more = json_text.parse(text)
        if not more or value is not None:
            return [*encoding, *self._of_value(text, value, more)]
        return [*encoding, *(self._sequence(text) if _is_sequence(text) else self._from_faults(more))]

    def _of_value(
        self, text: str, value: object, faults: list[Fault], *, names: Sequence[str] = (), above: int = 0
    ) -> list[Problem]:
        """The problems of one JSON text that begins below line `above`. names: of its features, where known."""
        if other := other_format(value):
            return [Problem(f"this is {other}, not GeoJSON", "GeoJSON", _CONVERT[other], self.file)]
        several = value.get("features") if isinstance(value, dict) else None
        if isinstance(several, list) and not is_feature(value):
            names = self.naming(several)
        elif not names and is_feature(value):
            names = self.naming([value])
        report = Report(degrees=self.degrees, names=names)
        check(value, report)
        return self._told(text, faults, report, above)

    def _told(self, text: str, faults: list[Fault], report: Report, above: int) -> list[Problem]:
        """Faults and breaches as problems, each with its line."""
        breaches = report.breaches()
        if not faults and not breaches:
            return []
        listed, rest = faults[:MOST_LISTED], faults[MOST_LISTED:]
        lines = json_text.lines_of(text, [one.path for one in (*listed, *breaches)])
        out = [
            Problem(one.found, one.expected, one.hint, self.file, row=above + lines[one.path],
                    feature=_feature(one.path, report), field=_field(one.path), severity=one.severity)
            for one in listed
        ]  # fmt: skip
        for one in breaches:
            line = above + lines[one.path] if one.path or one.expected else None  # a mere count has no line
            place = {"row": line, "feature": one.feature, "field": _field(one.path)}
            out.append(Problem(one.found, one.expected, one.hint, self.file, severity=one.severity, **place))
        if rest:
            found = f"{len(rest)} more faults that are not listed"
            out.append(Problem(found, file=self.file, severity=rest[0].severity))
        return out

    def _from_faults(self, faults: Iterable[Fault], above: int = 0, feature: str = "") -> list[Problem]:
        return [
            Problem(one.found, one.expected, one.hint, self.file, feature=feature, severity=one.severity,
                    row=above + (one.line or 1) if feature else one.line)
            for one in faults
        ]  # fmt: skip

    def _sequence(self, text: str) -> list[Problem]:
        """The problems of one GeoJSON text a line, or after each record separator."""
        out: list[Problem] = []
        more = 0
        worst = "warning"
        records = [(above, record, *json_text.parse(record)) for above, record in json_text.records(text)]
        if not records:
            return [Problem("the file is empty", "GeoJSON", file=self.file)]
        names = self.naming([value for _, _, value, _ in records])
        for name, (above, record, value, faults) in zip(names, records):
            if faults and value is None:
                found = self._from_faults(faults, above, name)
            else:
                found = self._of_value(record, value, faults, names=(name,), above=above)
            room = max(MOST_LISTED - len(out), 0)
            out += found[:room]
            more += len(found[room:])
            worst = "error" if any(one.severity == "error" for one in found[room:]) else worst
        if more:
            out.append(Problem(f"{more} more problems that are not listed", file=self.file, severity=worst))
        return out


def _feature(path: json_text.Path, report: Report) -> str:
    return report.name(int(path[1])) if len(path) > 1 and path[0] == "features" else ""


def _field(path: json_text.Path) -> str:
    """The way to a value within its feature: geometry.coordinates[0][3]."""
    inner = path[2:] if len(path) > 1 and path[0] == "features" else path
    return "".join(f"[{key}]" if isinstance(key, int) else f".{key}" for key in inner).lstrip(".")


def _is_sequence(text: str) -> bool:
    """True if the first two lines that are not blank are JSON objects on their own."""
    lines = [line for line in text.split("\n", 50)[:50] if line.strip()][:2]
    return len(lines) == 2 and all(isinstance(json_text.parse(line)[0], dict) for line in lines)
