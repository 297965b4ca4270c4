"""Receipts inside pictures: as a text chunk of a PNG, as metadata of a PDF; and out of them again."""

from __future__ import annotations

import base64
import binascii
import re
import struct
import zlib
from pathlib import Path

from viewer.errors import UsageError
from viewer.model.receipt import LARGEST_BYTES, Receipt, from_json

KEYWORD = b"rhea-receipt"
PNG = b"\x89PNG\r\n\x1a\n"
LARGEST_FILE = 512 << 20
XMP = (
    "<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?>"
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    '<rdf:Description rdf:about="" xmlns:rhea="https://rhea.invalid/receipt/1/" rhea:receipt="{}"/>'
    "</rdf:RDF></x:xmpmeta><?xpacket end='w'?>"
)
IN_PDF = re.compile(rb'rhea:receipt="([A-Za-z0-9+/=]*)"')


def in_png(png: bytes, receipt: Receipt) -> bytes:
    """The PNG with the receipt as an international text chunk after its head; the same input gives the same bytes.

    ValueError when it is no PNG.
    """
    if not png.startswith(PNG) or png[12:16] != b"IHDR":
        raise ValueError("no PNG")
    packed = zlib.compress(receipt.to_json().encode(), 9)
    body = KEYWORD + b"\0\x01\0\0\0" + packed  # compressed, no language, no translated keyword
    chunk = struct.pack(">I", len(body)) + b"iTXt" + body + struct.pack(">I", zlib.crc32(b"iTXt" + body))
    end = 8 + 12 + struct.unpack(">I", png[8:12])[0]
    return png[:end] + chunk + png[end:]


def xmp(receipt: Receipt) -> bytes:
    """Metadata of a PDF that carry the receipt."""
    packed = base64.b64encode(zlib.compress(receipt.to_json().encode(), 9)).decode("ascii")
    return XMP.format(packed).encode()


def read(path: Path) -> Receipt:
    """The receipt in a JSON file, a PNG or a PDF; UsageError where there is none."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise UsageError(f"{path.name}: too large for a receipt or a picture")
        content = path.read_bytes()
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror or error}") from error
    try:
        return from_json(_text(content))
    except (ValueError, zlib.error, binascii.Error) as error:
        raise UsageError(f"{path.name}: no receipt of Rhea in it: {error}") from error


def _text(content: bytes) -> bytes:
    if content.startswith(PNG):
        return _from_png(content)
    if content.startswith(b"%PDF"):
        found = IN_PDF.search(content)
        if found is None:
            raise ValueError("its metadata hold none")
        return _unpacked(base64.b64decode(found[1], validate=True))
    return content


def _from_png(content: bytes) -> bytes:
    at = len(PNG)
    while at + 12 <= len(content):
        (length,) = struct.unpack(">I", content[at : at + 4])
        body = content[at + 8 : at + 8 + length]
        if content[at + 4 : at + 8] == b"iTXt" and body.startswith(KEYWORD + b"\0\x01\0\0\0"):
            return _unpacked(body[len(KEYWORD) + 5 :])
        at += 12 + length
    raise ValueError("it has no such text chunk")


def _unpacked(packed: bytes) -> bytes:
    """Inflated, but no further than a receipt may be long."""
    engine = zlib.decompressobj()
    text = engine.decompress(packed, LARGEST_BYTES)
    if engine.unconsumed_tail:
        raise ValueError("it is too long")
    return text
