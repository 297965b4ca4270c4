"""Why a file could not be read, in one plain sentence in place of a library's own words."""

from __future__ import annotations

import json
import re
from pathlib import Path

from viewer.errors import Problem, clip
from viewer.packs.sniff import foreign

MOST_BYTES = 64 * 1024 * 1024  # of JSON that is parsed again for an explanation
DEEPEST = 512


def explain(path: Path, said: str) -> Problem:
    """The Problem for a file that `said` is the complaint about."""
    said = plain(said)
    head = path.read_bytes()[:4096] if path.is_file() and path.stat().st_size <= MOST_BYTES else b""
    kind = foreign(head)
    if head and not kind and head.lstrip(b"\xef\xbb\xbf \t\r\n\x1e")[:1] in (b"{", b"["):
        return _of_json(path, said)
    if path.suffix.lower() == ".shp" and "shx" in said.lower():
        return Problem("the index file (.shx) is missing or damaged", "the .shx beside the .shp", file=path.name)
    hint = "the file may be damaged or only half copied"
    return Problem(f"it cannot be read: {clip(said, 120)}", kind or "a file that is whole", hint, path.name)


def plain(said: str) -> str:
    """What GDAL said, without paths and without advice on its own switches."""
    if "not recognized as being in a supported file format" in said:
        return "the content is not of a kind that can be read"
    if "sqlite3_" in said or re.search(r"\bSELECT\b|database disk image", said):
        return "the tables of the database are broken"
    text = re.sub(r"'?(/[^\s']+/)+", "", re.split(" To avoid accepting|; please set", said, maxsplit=1)[0])
    return text.strip()


def _of_json(path: Path, said: str) -> Problem:
    text = path.read_bytes().decode("utf-8", "replace").lstrip("\ufeff")
    if _depth(text) > DEEPEST:
        return Problem(f"brackets are nested more than {DEEPEST} deep", "GeoJSON", "this is no map", path.name)
    try:
        content = json.loads(text)
    except json.JSONDecodeError as error:
        if error.pos >= len(text.rstrip()) - 1 or "Unterminated" in error.msg:
            found = f"the file breaks off in line {error.lineno}"
            return Problem(found, "a complete file", "copy or download it again", path.name, row=error.lineno)
        found = f"it is not JSON: {error.msg} at line {error.lineno}, column {error.colno}"
        return Problem(found, "JSON", file=path.name, row=error.lineno)
    except (RecursionError, ValueError):
        return Problem(f"it cannot be read: {clip(said, 120)}", "GeoJSON", file=path.name)
    kind = content.get("type") if isinstance(content, dict) else None
    if kind is None:
        return Problem("it is JSON, but not GeoJSON: there is no type", 'a "FeatureCollection"', file=path.name)
    return Problem(f"it is JSON of type {clip(kind, 40)!r}: {clip(said, 120)}", "GeoJSON", file=path.name)


def _depth(text: str) -> int:
    """How deep brackets are nested at most; those inside quotes count too, which only hostile files notice."""
    import numpy as np

    raw = np.frombuffer(text.encode("utf-8", "replace"), np.uint8)
    step = np.isin(raw, (0x5B, 0x7B)).astype(np.int32) - np.isin(raw, (0x5D, 0x7D))
    return int(np.cumsum(step, dtype=np.int64).max(initial=0))
