"""Which files may be opened, and what they hold by their content, whatever they are called."""

from __future__ import annotations

import glob
import json
import re
import shutil
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal

from viewer.errors import PackError, Problem, clip
from viewer.packs.json_text import root_type
from viewer.packs.sniff import foreign, marked_codec, unmarked_utf16

Format = Literal["pack", "gpkg", "geojson", "geojsonseq", "shapefile", "flatgeobuf", "parquet", "geotiff", "table"]

HEAD_BYTES = 1 << 16
MANIFEST = "pack.toml"
TABLE_SUFFIXES = (".csv", ".tsv", ".txt", ".tab", ".dat")
JSON_SUFFIXES = (".json", ".geojson", ".geojsonl", ".geojsons", ".ndjson")
SIDE_FILES = (".shx", ".dbf", ".prj", ".cpg", ".sbn", ".sbx", ".qix")
_BIG_TIFF = (b"II+\0", b"MM\0+")
_BY_WORDS = (
    ("GeoPackage", "gpkg"),
    ("Parquet", "parquet"),
    ("FlatGeobuf", "flatgeobuf"),
    ("TIFF", "geotiff"),
    ("shapefile", "shapefile"),
)
_JSON_TYPES = frozenset(
    "FeatureCollection Feature Point MultiPoint LineString MultiLineString Polygon MultiPolygon "
    "GeometryCollection".split()
)


@dataclass(frozen=True, slots=True)
class Found:
    """A regular file or a pack's folder, and what it holds."""

    path: Path
    format: Format


def plain_path(given: str | Path) -> Path:
    """The resolved path of a file or folder that is really there; PackError for anything that only looks like a path.

    GDAL and others take network addresses, archives and whole documents for paths: none of those gets through.
    """
    text = str(given)
    odd = (
        "a NUL character" * ("\0" in text)
        or "a network address" * ("://" in text or ":/" in text.replace(":\\", "")[2:])
        or "a virtual file system" * text.replace("\\", "/").lower().startswith(("/vsi", "//vsi"))
        or "a document, not a path" * text.lstrip().startswith(("<", "{", "["))
        or "a driver's prefix" * bool(re.match(r"[A-Za-z_][A-Za-z0-9_ ]+:", text))
    )
    if odd:
        raise _refused(f"{clip(text, 80)!r} is {odd}", "the path of a file on this machine", text)
    try:
        path = Path(text).resolve(strict=True)
        mode = path.stat().st_mode
    except (OSError, RuntimeError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise _refused(f"cannot be opened ({reason})", "a file that is there", text) from error
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
        raise _refused("it is neither a file nor a folder", "a regular file", text)
    return path


def identify(given: str | Path) -> Found:
    """The path and its format, told by content first and by name second; PackError says what else it is."""
    path = plain_path(given)
    if path.is_dir():
        return _folder(path)
    if path.name == MANIFEST:
        return Found(path.parent, "pack")
    suffix = path.suffix.lower()
    if suffix in SIDE_FILES and path.with_suffix(".shp").is_file():
        return Found(path.with_suffix(".shp"), "shapefile")
    try:
        with path.open("rb") as file:
            head = file.read(HEAD_BYTES)
    except OSError as error:
        raise _refused(f"cannot be read ({error.strerror})", "a file that may be read", path.name) from error
    if not head.strip(b"\0 \t\r\n"):
        raise _refused("the file is empty", "data", path.name)
    kind = "a TIFF picture" if head.startswith(_BIG_TIFF) else foreign(head)
    for word, format_ in _BY_WORDS:
        if word in kind:
            return Found(path, format_)
    if kind.startswith("a zip archive") and suffix not in (".xlsx", ".ods", ".xlsm"):
        return Found(path, "shapefile")
    if kind:
        raise _refused(f"this is {kind}, not {_said(suffix)}", _expected(), path.name)
    return Found(path, _text_format(path, suffix, head))


@contextmanager
def plainly_named(found: Found) -> Iterator[Found]:
    """The same file under a path that no library takes for an archive: "!" and ".zip" mean more than a name to some."""
    endings = {
        "gpkg": ".gpkg",
        "geojson": ".geojson",
        "geojsonseq": ".geojsonl",
        "flatgeobuf": ".fgb",
        "shapefile": ".shp",
    }
    odd = "!" in str(found.path) or found.path.suffix.lower() == ".zip"
    archive = found.format == "shapefile" and found.path.suffix.lower() != ".shp"
    if not odd or archive or found.format not in endings:
        yield found
        return
    with TemporaryDirectory(prefix="rhea-name-") as folder:
        target = Path(folder) / (found.path.stem.replace("!", "_") + endings[found.format])
        together = found.path.parent.glob(f"{glob.escape(found.path.stem)}.*") if target.suffix == ".shp" else ()
        for path in {found.path, *together}:
            beside = target if path == found.path else target.with_suffix(path.suffix.lower())
            try:
                beside.symlink_to(path)
            except OSError:
                shutil.copyfile(path, beside)
        yield Found(target, found.format)


def text_of(head: bytes) -> str:
    """The first bytes as text in the likeliest encoding; nothing is raised."""
    codec = marked_codec(head) or unmarked_utf16(head) or "utf-8"
    text = head.decode(codec, "ignore" if len(head) == HEAD_BYTES else "replace")
    return text if "\ufffd" not in text else head.decode("latin-1")


def _text_format(path: Path, suffix: str, head: bytes) -> Format:
    text = text_of(head).lstrip("\ufeff \t\r\n\x1e")
    if text[:1] in ("{", "["):
        return _json_format(path, suffix, text)
    if suffix in TABLE_SUFFIXES:
        return "table"
    if suffix in JSON_SUFFIXES:
        raise _refused(f"the file begins with {clip(text, 30)!r}, which is no JSON", "GeoJSON", path.name)
    known = {".gpkg": "a GeoPackage", ".shp": "a shapefile", ".fgb": "FlatGeobuf", ".tif": "a TIFF", ".tiff": "a TIFF"}
    known |= {".parquet": "Parquet", ".geoparquet": "Parquet"}
    if suffix in known:
        raise _refused(f"the content is not {known[suffix]}; it may be damaged", known[suffix], path.name)
    if "\0" in text or not any(mark in text for mark in ",;\t|"):
        raise _refused("the kind of file is not known", _expected(), path.name)
    return "table"


def _json_format(path: Path, suffix: str, text: str) -> Format:
    if suffix in (".geojsonl", ".geojsons", ".ndjson"):
        return "geojsonseq"
    types = set(re.findall(r'"type"\s*:\s*"([^"]{1,40})"', text))
    if root_type(text) == "Topology":
        raise _refused("this is TopoJSON, not GeoJSON", "GeoJSON", path.name, "convert it, for example with mapshaper")
    if '"esriGeometry' in text or ('"rings"' in text and not types & _JSON_TYPES):
        raise _refused("this is Esri JSON, not GeoJSON", "GeoJSON", path.name, "ask the server for f=geojson")
    if re.search(r'"type"\s*:\s*"gdal_(streamed|virtual)', text):
        raise _refused("this is a GDAL pipeline, not data", "GeoJSON", path.name)
    whole = _lines_of_json(path, text)
    return "geojsonseq" if whole else "geojson"


def _lines_of_json(path: Path, text: str) -> bool:
    """True if the first two lines are a Feature each."""
    first, _, rest = text.partition("\n")
    second = rest.lstrip("\x1e").partition("\n")[0]
    try:
        return all(json.loads(line).get("type") == "Feature" for line in (first, second))
    except (ValueError, AttributeError, RecursionError):
        return False


def _folder(path: Path) -> Found:
    if (path / MANIFEST).is_file():
        return Found(path, "pack")
    shapes = sorted(path.glob("*.[sS][hH][pP]"))
    if len(shapes) == 1:
        return Found(shapes[0], "shapefile")
    raise _refused("the folder is no city pack", f"a folder with a {MANIFEST}", path.name)


def _said(suffix: str) -> str:
    return {".geojson": "GeoJSON", ".json": "JSON", ".csv": "a table", ".gpkg": "a GeoPackage"}.get(
        suffix, f"{suffix} data" if suffix else "data"
    )


def _expected() -> str:
    return "GeoPackage, GeoJSON, Shapefile, FlatGeobuf, GeoParquet, GeoTIFF or CSV"


def _refused(found: str, expected: str, name: str, hint: str = "") -> PackError:
    return PackError([Problem(found, expected, hint, file=Path(name.replace("\0", " ")).name or name)])
