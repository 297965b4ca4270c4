"""GeoJSON: its encoding, how many features it announces and what they are called, and GDAL."""

from __future__ import annotations

import json
import tempfile
from dataclasses import replace
from pathlib import Path

from viewer.errors import Problem
from viewer.packs import json_text
from viewer.packs.feature_names import COUNTED_BYTES, feature_names, is_feature
from viewer.packs.layers import Layer, Report, silent
from viewer.packs.limits import Limits
from viewer.packs.sniff import marked_codec, unmarked_utf16
from viewer.packs.vectors import read_vector

CHUNK = 1 << 22
AS_WRITTEN = {"DATE_AS_STRING": "YES"}  # otherwise 30 February becomes 1 March in silence


def read_geojson(path: Path, *, layer: str | None, limits: Limits, report: Report = silent) -> Layer:
    """The features of a GeoJSON file. Text that is not UTF-8 is read from a rewritten copy, with a note.

    Features that GDAL passes over in silence are counted and reported.
    """
    codec = encoding_of(path)
    if codec == "utf-8":
        return _accounted(path, read_vector(path, layer=layer, limits=limits, report=report, **AS_WRITTEN))
    with tempfile.TemporaryDirectory(prefix="rhea-text-") as folder:
        copy = Path(folder) / path.name
        _rewrite(path, copy, codec)
        found = _accounted(copy, read_vector(copy, layer=layer, limits=limits, report=report, **AS_WRITTEN))
        note = Problem(f"the text is {codec}, not UTF-8", "UTF-8", "read as such; look at the names", path.name,
                       severity="warning")  # fmt: skip
        return replace(found, problems=(note, *found.problems))


def encoding_of(path: Path) -> str:
    """ "utf-8", "utf-16", "utf-32", or "cp1252" for bytes that are none of these."""
    with path.open("rb") as file:
        head = file.read(CHUNK)
        marked = marked_codec(head)
        if marked and marked != "utf-8-sig":
            return marked
        if unmarked_utf16(head[:4096]):
            return unmarked_utf16(head[:4096])
        rest = b""
        while head:
            try:
                (rest + head).decode("utf-8")
                rest = b""
            except UnicodeDecodeError as error:
                if error.end < len(rest) + len(head) and error.reason != "unexpected end of data":
                    return "latin-1"
                rest = (rest + head)[error.start :]
                if len(rest) > 4:
                    return "latin-1"
            head = file.read(CHUNK)
        return "latin-1" if rest else "utf-8"


def _rewrite(path: Path, copy: Path, codec: str) -> None:
    with (
        path.open(encoding=codec, errors="replace", newline="") as old,
        copy.open("w", encoding="utf-8", newline="") as new,
    ):
        while text := old.read(CHUNK):
            new.write(text)


def _accounted(path: Path, found: Layer) -> Layer:
    """The layer with the names that its features have in the text, and a word on entries that are no features."""
    entries = _entries(path)
    names = feature_names(entries)
    kept = tuple(name for name, entry in zip(names, entries) if is_feature(entry))
    if len(kept) == len(found.shapes):
        found = replace(found, names=kept)
    missing = len(entries) - len(found.shapes)
    if missing <= 0:
        return found
    note = Problem(f"{missing} of {len(entries)} entries are no features and are not shown",
                   f"{len(entries)} features", "check the file with rhea check", found.file)  # fmt: skip
    return replace(found, problems=(*found.problems, note))


def _entries(path: Path) -> list[object]:
    """What the list of features holds, whatever it is; nothing of a text that is large or has no such list."""
    if path.stat().st_size > COUNTED_BYTES:
        return []
    try:
        data = path.read_bytes()
        content = _parsed(data)
        if content is None:
            return [_parsed(record) for _, record in json_text.records(data.decode("utf-8-sig"))]
        return [content] if is_feature(content) else list(content["features"])
    except (ValueError, KeyError, TypeError):
        return []


def _parsed(text: str | bytes) -> object:
    """The value of a JSON text, None where it is none."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None
