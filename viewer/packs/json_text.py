"""Strict JSON: what is wrong with a text, and on which line a value stands. Never recurses with the text's depth."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from viewer.packs import sniff

Path = tuple[str | int, ...]  # the way to a value: ("features", 3, "geometry")
SEPARATOR = "\x1e"  # of records
DEEPEST = 200  # levels of nesting; a parser of any Python version follows that many
_SPACE = re.compile(r"[ \t\r\n]*")
_STRING = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"', re.DOTALL)
_SCALAR = re.compile(r"[^\s,\]}]+")
_STEP = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[\[{]|[\]}]', re.DOTALL)
_TYPE = re.compile(r'\s*:\s*"([^"\\]*)"')
_SURROGATE = re.compile(r"[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault of the text itself. line: 1-based, None unknown; path: the value it belongs to, () for the text."""

    found: str
    expected: str = ""
    hint: str = ""
    severity: str = "error"
    line: int | None = None
    path: Path = ()


class Repeated(dict):
    """An object of the text in which names were used more than once; the last value counts."""

    __slots__ = ("names",)


class BadConstant(float):
    """NaN, Infinity or -Infinity: not JSON, though many programs write it."""


def decode(data: bytes) -> tuple[str, list[Fault]]:
    """The text of `data` and what is wrong with its encoding; bytes that fit nothing are shown as U+FFFD."""
    marked = sniff.marked_codec(data)
    if marked == "utf-8-sig":
        faults = [Fault("the text begins with a byte order mark", "no mark", severity="warning", line=1)]
        data = data[3:]
    elif codec := marked or sniff.unmarked_utf16(data[: sniff.HEAD_BYTES]):
        name = codec.upper().replace("-LE", "").replace("-BE", "")
        faults = [Fault(f"the text is {name}", "UTF-8", "save it as UTF-8", line=1)]
        return data.decode(codec, errors="replace"), faults
    else:
        faults = []
    try:
        return data.decode("utf-8"), faults
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        found = f"byte 0x{data[error.start]:02x} is not UTF-8"
        return data.decode("utf-8", errors="replace"), [*faults, Fault(found, "UTF-8", "save it as UTF-8", line=line)]


def parse(text: str) -> tuple[object, list[Fault]]:
    """(value, faults) of one JSON text; the value is None when there is a fault of syntax.

    Names used twice, NaN and Infinity, and half surrogate pairs are faults too, but the value is there.
    """
    odd: list[object] = []

    def pairs(items: list[tuple[str, object]]) -> dict[str, object]:
        made = dict(items)
        if len(made) == len(items):
            return made
        names = [name for name, _ in items]
        repeated = Repeated(made)
        repeated.names = tuple(sorted({name for name in names if names.count(name) > 1}))
        odd.append(repeated)
        return repeated

    def constant(name: str) -> BadConstant:
        odd.append(name)
        return BadConstant(name)

    if _seems_deep(text) and (line := _deep_line(text)):
        return None, [_too_deep(line)]
    try:
        value = json.loads(text, object_pairs_hook=pairs, parse_constant=constant)
    except json.JSONDecodeError as error:
        return None, [_syntax(text, error)]
    except RecursionError:
        return None, [_too_deep(_deep_line(text))]
    except ValueError as error:  # a whole number of thousands of digits
        return None, [Fault(f"a number that cannot be read ({error})", "a number of ordinary length")]
    if odd or "\\ud" in text or "\\uD" in text:
        return value, list(_odd(value))
    return value, []


def _syntax(text: str, error: json.JSONDecodeError) -> Fault:
    expected = {
        "Expecting value": "a value",
        "Expecting property name enclosed in double quotes": 'a name in double quotes or "}"',
        "Illegal trailing comma before end of object": "no comma before }",
        "Illegal trailing comma before end of array": "no comma before ]",
        "Expecting ',' delimiter": "a comma or the closing bracket",
        "Expecting ':' delimiter": "a colon",
        "Extra data": "the end of the text",
        "Unterminated string starting at": 'a closing "',
    }.get(error.msg, f"JSON ({error.msg})")
    rest = text[error.pos : error.pos + 30]
    found = f"not JSON: {rest!r} at column {error.colno}" if rest else "not JSON: the text ends too early"
    return Fault(found, expected, line=error.lineno)


def _seems_deep(text: str) -> bool:
    """True if counting brackets, those within texts too, comes to more than DEEPEST levels. Texts may hide levels."""
    raw = np.frombuffer(text.encode("utf-8", "replace"), np.uint8)
    steps = np.isin(raw, (0x5B, 0x7B)).astype(np.int8) - np.isin(raw, (0x5D, 0x7D)).astype(np.int8)
    sums = np.cumsum(steps, dtype=np.int32)
    return bool(len(sums)) and bool(sums.max() - min(sums.min(), 0) > DEEPEST)


def _deep_line(text: str) -> int:
    """The line on which brackets outside texts are nested deeper than DEEPEST, 0 if nowhere."""
    depth = 0
    for step in _STEP.finditer(text):
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(step[0], 0)
        if depth > DEEPEST:
            return text.count("\n", 0, step.start()) + 1
    return 0


def _too_deep(line: int) -> Fault:
    return Fault("nested deeper than any map needs", f"at most {DEEPEST} levels", line=line)


def _odd(value: object) -> Iterator[Fault]:
    """The faults that are no faults of syntax, in the order of the text, each with the path of its value."""
    stack: list[tuple[object, Path]] = [(value, ())]
    while stack:
        here, path = stack.pop()
        if isinstance(here, Repeated):
            for name in here.names:
                yield Fault(f"the name {name!r} is used more than once in an object", "each name once",
                            "programs differ in which value they keep", path=(*path, name))  # fmt: skip
        if isinstance(here, BadConstant):
            name = "NaN" if here != here else "Infinity" if here > 0 else "-Infinity"  # noqa: PLR0124
            yield Fault(f"{name} is not JSON", "a number or null", path=path)
        elif isinstance(here, str) and _SURROGATE.search(here):
            yield Fault("half of a surrogate pair in a text", "whole characters", severity="warning", path=path)
        elif isinstance(here, dict):
            stack += [(child, (*path, name)) for name, child in reversed(here.items())]
        elif isinstance(here, list):
            stack += [(child, (*path, at)) for at, child in reversed(list(enumerate(here)))]


def root_type(head: str) -> str:
    """The member "type" of the object that `head`, the beginning of a text, opens; "" when it is not in there."""
    depth = 0
    for step in _STEP.finditer(head):
        token = step[0]
        depth += (token in "[{") - (token in "]}")
        if depth == 1 and token == '"type"' and (value := _TYPE.match(head, step.end())):
            return value[1]
    return ""


def lines_of(text: str, paths: Iterable[Path]) -> dict[Path, int]:
    """The line (from 1) on which each value stands; a path that leads nowhere gets the line of what encloses it.

    `text` must be JSON. Only what encloses a wanted value is looked into; the rest is stepped over.
    """
    wanted: dict = {}
    for path in paths:
        node = wanted
        for key in path[:DEEPEST]:
            node = node.setdefault(key, {})
    places: dict[Path, int] = {}
    _locate(text, _SPACE.match(text, 0).end(), (), wanted, places)
    newline = "\n" if "\n" in text else "\r"
    lines, line, last = {}, 1, 0
    for path, place in sorted(places.items(), key=lambda item: item[1]):
        line += text.count(newline, last, place)
        last = place
        lines[path] = line
    return {path: _nearest(lines, path) for path in paths}


def _nearest(lines: Mapping[Path, int], path: Path) -> int:
    while path and path not in lines:
        path = path[:-1]
    return lines.get(path, 1)


def _locate(text: str, at: int, path: Path, wanted: Mapping, places: dict[Path, int]) -> int:
    """Note where the value at `at` and the wanted ones within it stand; returns the position after it."""
    places[path] = at
    opening = text[at]
    if not wanted or opening not in "[{":
        return _after(text, at)
    number = 0
    at = _SPACE.match(text, at + 1).end()
    while text[at] not in "]}":
        key: str | int = number
        if opening == "{":
            end = _STRING.match(text, at).end()
            key = json.loads(text[at:end])
            at = _SPACE.match(text, end).end() + 1  # the colon
            at = _SPACE.match(text, at).end()
        at = _locate(text, at, (*path, key), wanted[key], places) if key in wanted else _after(text, at)
        at = _SPACE.match(text, at).end()
        if text[at] == ",":
            at = _SPACE.match(text, at + 1).end()
        number += 1
    return at + 1


def _after(text: str, at: int) -> int:
    """The position after the value that begins at `at`."""
    if text[at] == '"':
        return _STRING.match(text, at).end()
    if text[at] not in "[{":
        return _SCALAR.match(text, at).end()
    depth = 0
    for step in _STEP.finditer(text, at):
        sign = text[step.start()]
        depth += (sign in "[{") - (sign in "]}")
        if not depth:
            return step.end()
    return len(text)


def records(text: str) -> list[tuple[int, str]]:
    """(lines above, text) of each record of a text sequence that is not blank: a line, or what a separator begins."""
    if SEPARATOR not in text:
        return [(number, line) for number, line in enumerate(text.split("\n")) if line.strip()]
    places = [match.start() for match in re.finditer(SEPARATOR, text)] + [len(text)]
    spans = ((a + 1, b) for a, b in zip([-1, *places[:-1]], places))
    return [(text.count("\n", 0, a), text[a:b]) for a, b in spans if text[a:b].strip()]
