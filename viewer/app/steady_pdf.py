"""A PDF of Qt without the clock: fixed dates in its records, and in the fonts inside it, so that bytes repeat."""

from __future__ import annotations

import re
import struct
import unicodedata
import zlib
from collections.abc import Iterator
from datetime import date

PDF_DATE = re.compile(rb"\(D:\d{14}[^)]*\)")
XMP_DATE = re.compile(rb"""(xmp:(?:Create|Modify|Metadata)Date(?:>|="))([^<"]*)([<"])""")
PDF_ID = re.compile(rb"/ID \[ <[0-9a-f]+> <[0-9a-f]+> \]")
XMP_UUID = re.compile(rb"uuid:[0-9a-f-]{36}")
EPOCH = date(2000, 1, 1)
FONT = re.compile(rb"/FontFile2 (\d+) 0 R")
LETTERS = re.compile(rb"<[0-9A-F]{4}> <[0-9A-F]{4}> \[(?:\s*<[0-9A-F]{4}>)+\s*\]")
LETTER = re.compile(rb"<([0-9A-F]{4})>")
JOINED, TABULATOR = ((0xFB50, 0xFDFF), (0xFE70, 0xFEFE)), 9  # codes of forms of Arabic letters
TYPE_0 = re.compile(rb"/Subtype /Type0\b")
REFERENCE = re.compile(rb"\b(\d+) 0 R\b")
OBJECT = re.compile(rb"^\d+ 0 obj")
TAG = re.compile(rb"/FontName /[A-Z]{6}\+")  # made of the number of an object
LENGTH = re.compile(rb"/Length (\d+) 0 R")
MAGIC = 0xB1B0AFBA  # that the sum of a font file and its adjustment comes to
CREATED, ADJUSTMENT = 20, 8  # places in the table "head"


def without_clock(pdf: bytes) -> bytes:
    """The document with every date and every number made from one replaced by fixed ones of the same length."""
    fixed = EPOCH.strftime("%Y%m%d").encode()

    def same_length(match: re.Match[bytes]) -> bytes:
        tail = match[0][11:17]
        return b"(D:" + fixed + b"0" * len(tail) + match[0][17:]

    pdf = PDF_DATE.sub(same_length, pdf)
    pdf = XMP_DATE.sub(
        lambda m: m[1] + (EPOCH.isoformat() + "T00:00:00Z").encode().ljust(len(m[2]))[: len(m[2])] + m[3], pdf
    )
    pdf = PDF_ID.sub(lambda m: re.sub(rb"[0-9a-f]", b"0", m[0][4:]).join([b"/ID ", b""]), pdf)
    return XMP_UUID.sub(lambda m: b"uuid:" + re.sub(rb"[0-9a-f]", b"0", m[0][5:]), pdf)


def without_font_clock(pdf: bytes) -> bytes:
    """The document with no dates in its TrueType fonts, its fonts in order and every offset made right again.

    Blanks are blanks in it, and joined letters those that are typed. One of another form than Qt's, without a plain
    table of offsets, is given back as it is.
    """
    start = pdf.rfind(b"startxref")
    at = int(pdf[start:].split()[1]) if start > 0 else 0
    if not at or pdf[at : at + 4] != b"xref":
        return pdf
    offsets = sorted(offset for offset in _offsets(pdf[at:start]) if offset)
    bodies = {_number(pdf, offset): pdf[offset:end] for offset, end in zip(offsets, [*offsets[1:], at])}
    for font in {int(found) for found in FONT.findall(pdf)}:
        length = LENGTH.search(bodies[font])
        if length is None or b"/FlateDecode" not in bodies[font]:
            continue
        head, _, rest = bodies[font].partition(b"stream\n")
        packed = zlib.decompressobj()
        plain = packed.decompress(rest)
        fresh = zlib.compress(_without_dates(plain), 9)
        bodies[font] = head + b"stream\n" + fresh + b"\nendstream\nendobj\n"
        count = int(length[1])
        bodies[count] = b"%d 0 obj\n%d\nendobj\n" % (count, len(fresh))
    bodies = {number: LETTERS.sub(_letters, body) for number, body in bodies.items()}
    return _joined(pdf[: offsets[0]], _in_order(bodies), pdf[at:start])


def _letters(listed: re.Match[bytes]) -> bytes:
    """The list of what a font's shapes mean names the letters that were written: a word is found as it is typed.

    Qt names a blank as a tabulator, because it knows one shape for both, and a joined Arabic letter by the code of that
    form, U+FE8E for the last alef of a word, which nobody types. A shape of several letters, lam and alef, keeps the
    code of its form: readers take that apart themselves, and those that put lines from the right in order would turn
    round two letters that stand for one shape.
    """
    head, bracket, told = listed[0].partition(b"[")
    return head + bracket + LETTER.sub(lambda one: b"<%04X>" % _letter(int(one[1], 16)), told)


def _letter(code: int) -> int:
    if code == TABULATOR:
        return ord(" ")
    joined = any(low <= code <= high for low, high in JOINED)
    text = unicodedata.normalize("NFKC", chr(code)).strip() if joined else ""
    return ord(text) if len(text) == 1 else code


def _in_order(bodies: dict[int, bytes]) -> dict[int, bytes]:
    """The objects with those of each font numbered in the order of the fonts; Qt's is another in every run."""
    groups = [_reached(bodies, number) for number, body in sorted(bodies.items()) if TYPE_0.search(body)]
    free = iter(sorted(number for group in groups for number in group))
    new = {number: next(free) for group in groups for number in group}
    if len(new) != sum(len(group) for group in groups):
        return bodies  # fonts that share parts are not Qt's
    made = dict(bodies)
    for number, body in bodies.items():
        if number in new or TYPE_0.search(body):
            head, cut, tail = body.partition(b"stream\n")
            head = REFERENCE.sub(lambda m: b"%d 0 R" % new.get(int(m[1]), int(m[1])), head)
            head = OBJECT.sub(b"%d 0 obj" % new.get(number, number), head, count=1)
            made[new.get(number, number)] = TAG.sub(b"/FontName /QAAAAA+", head) + cut + tail
    return dict(sorted(made.items()))


def _reached(bodies: dict[int, bytes], start: int) -> list[int]:
    """The objects that a font is made of, itself left out: each once, in the order in which they are named."""
    found: list[int] = []
    waiting = [start]
    while waiting:
        head = bodies[waiting.pop(0)].partition(b"stream\n")[0]
        fresh = [n for n in map(int, REFERENCE.findall(head)) if n in bodies and n not in found and n != start]
        found += list(dict.fromkeys(fresh))
        waiting += list(dict.fromkeys(fresh))
    return found


def _offsets(table: bytes) -> Iterator[int]:
    """Of every object in use, in the order of their numbers; 0 for a free one."""
    for line in table.split(b"trailer")[0].splitlines()[2:]:
        parts = line.split()
        yield int(parts[0]) if parts[2] == b"n" else 0


def _number(pdf: bytes, offset: int) -> int:
    return int(pdf[offset : offset + 20].split()[0])


def _joined(head: bytes, bodies: dict[int, bytes], table: bytes) -> bytes:
    out, places = bytearray(head), {}
    for number, body in bodies.items():
        places[number] = len(out)
        out += body
    trailer = table[table.index(b"trailer") :]
    at, count = len(out), max(bodies) + 1
    out += b"xref\n0 %d\n0000000000 65535 f \n" % count
    for number in range(1, count):
        out += b"%010d 00000 %s \n" % ((places[number], b"n") if number in places else (0, b"f"))
    return bytes(out + trailer + b"startxref\n%d\n%%%%EOF\n" % at)


def _without_dates(font: bytes) -> bytes:
    """A TrueType file made and changed at no time, its two sums made right."""
    out = bytearray(font)
    tables = struct.unpack(">H", out[4:6])[0]
    for i in range(tables):
        record = 12 + 16 * i
        if out[record : record + 4] == b"head":
            offset, length = struct.unpack(">II", out[record + 8 : record + 16])
            out[offset + CREATED : offset + CREATED + 16] = bytes(16)
            out[offset + ADJUSTMENT : offset + ADJUSTMENT + 4] = bytes(4)
            out[record + 4 : record + 8] = struct.pack(">I", _sum(out[offset : offset + length]))
            whole = struct.pack(">I", (MAGIC - _sum(out)) & 0xFFFFFFFF)
            out[offset + ADJUSTMENT : offset + ADJUSTMENT + 4] = whole
    return bytes(out)


def _sum(data: bytes) -> int:
    padded = bytes(data) + bytes(-len(data) % 4)
    return sum(struct.unpack(f">{len(padded) // 4}I", padded)) & 0xFFFFFFFF
