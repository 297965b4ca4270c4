"""What a text table is made of - encoding, delimiter, decimal sign, header - as a proposal with a preview."""

from __future__ import annotations

import codecs
import csv
import io
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from viewer.errors import PackError, Problem, clip
from viewer.packs import sniff
from viewer.packs.number_text import is_numeric, number_style
from viewer.tongue import mark

LONGEST_CELL = 64 * 1024 * 1024
SAMPLE_CHARACTERS = 256 * 1024
SAMPLE_ROWS = 500
PREVIEW_ROWS = 12
TEXT_SUFFIXES = (".csv", ".tsv", ".txt")
READ_AS = "read as "  # begins the Problem that says what was assumed
ASKED = "table"  # the field of a Problem that asks a person how a text table is meant
RIVAL = 0.1  # of the first rows: another delimiter that fits this much worse is a rival still
DELIMITERS = {",": mark("comma"), ";": mark("semicolon"), "\t": mark("tab"), "|": mark("bar")}
_LIKELY_CODECS = (
    "cp1252",
    "iso8859_15",
    "cp1250",
    "iso8859_2",
    "cp1251",
    "koi8_r",
    "cp1253",
    "cp1254",
    "cp850",
    "mac_roman",
    "shift_jis",
    "gb18030",
    "euc_kr",
    "big5",
)


@dataclass(frozen=True, slots=True)
class Proposal:
    """How a text file is going to be read. A person may `replace` any field before `read_table`."""

    encoding: str = "utf-8"
    delimiter: str = ","
    decimal: str = "."
    thousands: str = ""
    header: bool = True
    preview: tuple[tuple[str, ...], ...] = ()  # the first rows as they would be split, the header too
    reasons: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()  # what a person should confirm, in words; where nobody is asked each is a warning
    skip: int = 0  # lines above the table ("sep=;")
    x: str = ""  # columns that give the rows their place, when a person has named them: x and y, or a key
    y: str = ""
    key: str = ""

    def sentence(self) -> str:
        """How the file is read, in a few words."""
        split = f"split by {DELIMITERS.get(self.delimiter, repr(self.delimiter))}"
        numbers = f"decimal {'comma' if self.decimal == ',' else 'point'}"
        numbers += f", thousands by {self.thousands!r}" if self.thousands else ""
        header = "" if self.header else ", no names in the first row"
        return f"{self.encoding.upper()}, {split}, {numbers}{header}"


def propose(path: str | Path) -> Proposal:
    """How to read the text table at `path`, with reasons and a preview. PackError if it is no text table."""
    path = Path(path)
    encoding, notes, doubts = _encoding(path)
    with path.open(encoding=encoding, newline="", errors="replace") as file:
        sample = file.read(SAMPLE_CHARACTERS)
        cut = len(sample) == SAMPLE_CHARACTERS
    skip, named = _separator_line(sample)
    sample = sample.split("\n", skip)[-1] if skip else sample
    tries = {sign: _split(sample, sign, cut) for sign in ((named,) if named else DELIMITERS)}
    delimiter, why, doubt = _delimiter(tries, path.suffix.lower())
    doubts += doubt
    rows = tries[delimiter]
    if not rows:
        raise PackError([Problem("the file has no rows", "a header and rows", file=path.name)])
    header = _has_header(rows)
    style = number_style((cell for row in rows[header:] for cell in row), delimiter)
    if not header:
        doubts.append("the first row holds numbers, so it is read as data and the columns get made names")
    return Proposal(
        encoding, delimiter, style.decimal, style.thousands, header,
        tuple(tuple(clip(cell, 80) for cell in row) for row in rows[:PREVIEW_ROWS]),
        (*notes, why, *_style_reason(style.decimal, style.thousands)), (*doubts, *style.doubts), skip,
    )  # fmt: skip


def _encoding(path: Path) -> tuple[str, list[str], list[str]]:
    """(codec, reasons, doubts). PackError if the bytes are not text at all."""
    with path.open("rb") as file:
        head = file.read(sniff.HEAD_BYTES)
        if not head.strip():
            raise PackError([Problem("the file is empty", "a table", file=path.name)])
        if marked := sniff.marked_codec(head):
            return marked, [f"{marked} by its byte order mark"], []
        if codec := sniff.unmarked_utf16(head):
            return codec, [f"{codec} by its zero bytes"], ["UTF-16 without a byte order mark"]
        if name := sniff.foreign(head):
            raise PackError([Problem(f"this is {name}, not a text table", "CSV or TSV", file=path.name)])
        file.seek(0)
        line = _first_non_utf8(file)
    if not line:
        return "utf-8", ["UTF-8 throughout"], []
    codec = _guessed(path)
    return codec, [f"not UTF-8 (line {line})"], [f"not UTF-8 in line {line}; read as {codec}, look at the letters"]


def _first_non_utf8(file: Iterator[bytes]) -> int:
    """1-based line of the first byte that is not UTF-8; 0 when there is none."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    for number, line in enumerate(file, 1):
        try:
            decoder.decode(line)
        except UnicodeDecodeError:
            return number
    try:
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return number
    return 0


def _guessed(path: Path) -> str:
    """The codec that charset-normalizer finds likeliest in the lines with letters beyond ASCII; cp1252 if none is."""
    from charset_normalizer import from_bytes

    with path.open("rb") as file:
        telling = b"".join(line for line in islice(file, 200_000) if not line.isascii())[:SAMPLE_CHARACTERS]
    best = from_bytes(telling, cp_isolation=list(_LIKELY_CODECS)).best() if len(telling) > 64 else None
    codec = best.encoding if best is not None else "cp1252"
    try:
        telling.decode(codec)
    except UnicodeDecodeError:
        return "latin-1"
    return codec


def _separator_line(sample: str) -> tuple[int, str]:
    """(1, sign) for a first line like "sep=;" as spreadsheets write it; (0, "") without."""
    first = sample.split("\n", 1)[0].strip()
    if first.lower().startswith("sep=") and len(first) == 5:
        return 1, first[4]
    return 0, ""


def _split(sample: str, delimiter: str, cut: bool) -> list[list[str]]:
    rows: list[list[str]] = []
    csv.field_size_limit(LONGEST_CELL)
    reader = csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter)
    for row in reader:
        if any(row):
            rows.append(row)
        if len(rows) > SAMPLE_ROWS:
            return rows
    return rows[:-1] if cut and len(rows) > 1 else rows  # the sample may end within a row


def _delimiter(tries: Mapping[str, list[list[str]]], suffix: str) -> tuple[str, str, list[str]]:
    """The delimiter under which most rows have as many fields as the header, why, and what speaks against it."""
    best, best_score = next(iter(tries)), (0.0, 0, 0)
    fits = {}
    for sign, rows in tries.items():
        widths = Counter(map(len, rows))
        if not widths:
            continue
        width = len(rows[0])
        fit = widths[width] / len(rows) if width > 1 else 0.0
        common = widths.most_common(1)[0][0]
        score = (round(fit, 2) if fit > 0.5 else 0.0, common, int(sign == "\t" and suffix in (".tsv", ".tab")))
        fits[sign] = fit
        if score > best_score:
            best, best_score = sign, score
    word = DELIMITERS.get(best, repr(best))
    if best_score[1] <= 1:
        doubt = "no sign splits most of the first rows into as many fields as the header has"
        return best, "one column: no delimiter is needed", [doubt] if any(fits.values()) else []
    why = f"{word}: {best_score[0]:.0%} of the first rows then have as many fields as the header"
    rivals = [DELIMITERS[sign] for sign, fit in fits.items() if sign != best and fit >= max(fits[best] - RIVAL, 0.5)]
    return best, why, [f"columns could be split by {word} or by {' or '.join(rivals)}"] if rivals else []


def _has_header(rows: list[list[str]]) -> bool:
    """False only if the first row holds a number (years may be names) over numbers, and no word over numbers."""
    first, below = rows[0], rows[1:]
    answer = True
    for at, cell in enumerate(first):
        column = [row[at] for row in below if at < len(row)]
        if not (is_numeric(column) or is_numeric(column, ",")):
            continue
        if not (is_numeric([cell]) or is_numeric([cell], ",")):
            return True
        year = cell.strip().isdigit() and 1500 <= int(cell) <= 2500
        answer = answer and year
    return answer


def _style_reason(decimal: str, thousands: str) -> tuple[str, ...]:
    text = f"numbers with decimal {decimal!r}"
    return (f"{text} and thousands {thousands!r}" if thousands else text,)
