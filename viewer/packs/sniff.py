"""What a file is by its first bytes, for messages that help: "this is a web page", "this is a workbook"."""

from __future__ import annotations

HEAD_BYTES = 4096
_MAGIC = (
    (b"SQLite format 3\0", "an SQLite database or GeoPackage"),
    (b"PAR1", "a Parquet file"),
    (b"PK\x03\x04", "a zip archive (an .xlsx or .ods workbook is one too)"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"%PDF", "a PDF document"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"II*\0", "a TIFF picture"),
    (b"MM\0*", "a TIFF picture"),
    (b"fgb\x03fgb", "a FlatGeobuf file"),
    (b"\0\0\x27\x0a", "the geometry part of a shapefile"),
    (b"\xd0\xcf\x11\xe0", "an old Office document (.xls)"),
    (b"ARROW1", "an Arrow file"),
)
_MARKUP = (
    (b"<!doctype html", "a web page"),
    (b"<html", "a web page"),
    (b"<ogrvrt", "an OGR virtual layer"),
    (b"<kml", "a KML file"),
    (b"<gpx", "a GPX file"),
    (b"<svg", "an SVG picture"),
)


def foreign(head: bytes) -> str:
    """What `head`, the first bytes of a file, shows the file to be, with its article; "" when it may be plain text."""
    for magic, name in _MAGIC:
        if head.startswith(magic):
            return name
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()[:HEAD_BYTES].lower()
    if not start.startswith(b"<"):
        return ""
    return next((name for tag, name in _MARKUP if tag in start), "an XML or HTML file")


def unmarked_utf16(head: bytes) -> str:
    """The codec "utf-16-le" or "utf-16-be" when every other byte of `head` is mostly NUL; "" otherwise."""
    even, odd = head[0::2], head[1::2]
    if len(head) < 4 or b"\0" not in head:
        return ""
    if odd.count(0) > 0.7 * len(odd) and even.count(0) < 0.3 * len(even):
        return "utf-16-le"
    if even.count(0) > 0.7 * len(even) and odd.count(0) < 0.3 * len(odd):
        return "utf-16-be"
    return ""


def marked_codec(head: bytes) -> str:
    """The codec that a byte order mark names, "" without one. The codecs named take the mark off."""
    if head.startswith((b"\xff\xfe\0\0", b"\0\0\xfe\xff")):
        return "utf-32"
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    return "utf-8-sig" if head.startswith(b"\xef\xbb\xbf") else ""
