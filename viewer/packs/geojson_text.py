"""GeoJSON: its encoding, how many features it announces, and then GDAL."""

from __future__ import annotations

import json
import tempfile
from dataclasses import replace
from pathlib import Path

from viewer.errors import Problem
from viewer.packs.layers import Layer, Report, silent
from viewer.packs.limits import Limits
from viewer.packs.sniff import marked_codec, unmarked_utf16
from viewer.packs.vectors import read_vector

COUNTED_BYTES = 32 * 1024 * 1024  # larger files are not parsed twice
CHUNK = 1 << 22
AS_WRITTEN = {"DATE_AS_STRING": "YES"}  # otherwise 30 February becomes 1 March in silence


def read_geojson(path: Path, *, layer: str | None, limits: Limits, report: Report = silent) -> Layer:
    """The features of a GeoJSON file. Text that is not UTF-8 is read from a rewritten copy, with a note.

    Features that GDAL passes over in silence are counted and reported.
    """
    codec = encoding_of(path)
    if codec == "utf-8":
        found = read_vector(path, layer=layer, limits=limits, report=report, **AS_WRITTEN)
        return replace(found, problems=(*found.problems, *_uncounted(path, found)))
    with tempfile.TemporaryDirectory(prefix="rhea-text-") as folder:
        copy = Path(folder) / path.name
        _rewrite(path, copy, codec)
        found = read_vector(copy, layer=layer, limits=limits, report=report, **AS_WRITTEN)
        note = Problem(f"the text is {codec}, not UTF-8", "UTF-8", "read as such; look at the names", path.name,
                       severity="warning")  # fmt: skip
        return replace(found, problems=(note, *found.problems, *_uncounted(copy, found)))


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


def _uncounted(path: Path, found: Layer) -> list[Problem]:
    if path.stat().st_size > COUNTED_BYTES:
        return []
    try:
        content = json.loads(path.read_bytes())
        announced = len(content["features"])
    except (ValueError, KeyError, TypeError, RecursionError):
        return []
    missing = announced - len(found.shapes)
    if missing <= 0:
        return []
    return [Problem(f"{missing} of {announced} entries are no features and are not shown", f"{announced} features",
                    "check the file with rhea check", path.name)]  # fmt: skip
