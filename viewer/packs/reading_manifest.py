"""From the bytes of a pack.toml (or a recipe) to its model: every fault at once, by field, with the nearest word.

Faults are Problems; `Parsed.manifest` is None when one of them is an error.
"""

from __future__ import annotations

import difflib
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from viewer.errors import Problem, clip, has_errors
from viewer.packs import references
from viewer.packs.manifest import Manifest
from viewer.packs.manifest_parts import EXPECTED
from viewer.packs.paths import FILE_PATTERN, LARGEST_MANIFEST, MANIFEST, name_fault

Model = TypeVar("Model", bound=BaseModel)
MOST_FAULTS = 200
_WORDS = {
    "missing": "the field is missing",
    "extra_forbidden": "an unknown field",
    "string_type": "not text",
    "string_too_long": "too long",
    "string_too_short": "empty",
    "too_long": "too many entries",
    "too_short": "no entry",
}


@dataclass(frozen=True, slots=True)
class Parsed:
    """What came of a manifest: the model, or None, and everything worth saying about it."""

    manifest: Manifest | None
    problems: tuple[Problem, ...] = ()


def parse_manifest(content: bytes, file: str = MANIFEST) -> Parsed:
    """The manifest in `content`, with all its faults: of form first, then references that lead nowhere."""
    raw, problems = toml(content, file)
    if raw is None:
        return Parsed(None, tuple(problems))
    manifest, problems = validate(Manifest, raw, file)
    if manifest is not None:
        problems += references.check(manifest, file)
    return Parsed(None if has_errors(problems) else manifest, tuple(problems))


def toml(content: bytes, file: str) -> tuple[dict[str, object] | None, list[Problem]]:
    """The tables of a TOML file of at most a megabyte, or None and why not."""
    if len(content) > LARGEST_MANIFEST:
        return None, [Problem(f"{len(content):,} bytes", f"{LARGEST_MANIFEST:,} at most", file=file)]
    try:
        return tomllib.loads(content.decode("utf-8")), []
    except UnicodeDecodeError as error:
        return None, [Problem(f"not UTF-8 ({error})", "text in UTF-8", file=file)]
    except tomllib.TOMLDecodeError as error:
        return None, [Problem(f"not TOML: {error}", "key = value lines and [tables]", file=file)]
    except RecursionError:
        return None, [Problem("arrays or tables are nested too deeply", file=file)]


def validate(model: type[Model], raw: object, file: str) -> tuple[Model | None, list[Problem]]:
    """`raw` as `model`, or None and a Problem for every fault, with the nearest allowed word."""
    try:
        return model.model_validate(raw), []
    except ValidationError as error:
        faults = essential(error.errors(include_url=False))
        problems = [_problem(model, raw, fault, file) for fault in faults[:MOST_FAULTS]]
        if len(faults) > MOST_FAULTS:
            problems.append(Problem(f"{len(faults) - MOST_FAULTS} more faults", file=file))
        return None, problems


def essential(faults: list[ErrorDetails]) -> list[ErrorDetails]:
    """Without "no entry" of a list whose entries are at fault themselves."""
    places = [fault["loc"] for fault in faults]

    def inside(at: tuple) -> bool:
        return any(place[: len(at)] == at != place for place in places)

    return [fault for fault in faults if fault["type"] != "too_short" or not inside(fault["loc"])]


def _problem(model: type[BaseModel], raw: object, fault: ErrorDetails, file: str) -> Problem:
    where = fault["loc"]
    kind = fault["type"]
    field = path_text(where)
    if kind == "extra_forbidden":
        return Problem(
            "an unknown field", hint=nearest(str(where[-1]), _fields(model, where[:-1])), file=file, field=field
        )
    if kind == "missing":
        return Problem(_WORDS[kind], hint=_misspelt(raw, where), file=file, field=field)
    value = fault.get("input")
    found = _WORDS.get(kind, "") or fault["msg"].removeprefix("Value error, ")
    expected = ""
    if kind == "string_pattern_mismatch":
        found, expected = _misshapen(str(value), fault["ctx"]["pattern"])
    if isinstance(value, str | int | float):
        found = f"{clip(repr(value), 80)}: {found}"
    allowed = str(fault.get("ctx", {}).get("expected", ""))
    words = [word.strip(" '") for word in allowed.replace(" or ", ",").split(",")] if kind == "literal_error" else []
    return Problem(found, expected, nearest(str(value), words), file=file, field=field)


def _misshapen(value: str, pattern: str) -> tuple[str, str]:
    """What is wrong with a text that fits no pattern, and what is expected; file names have reasons of their own."""
    fault = name_fault(value) if FILE_PATTERN in pattern else ""
    return fault or "does not fit", EXPECTED[pattern]


def path_text(where: Sequence[str | int]) -> str:
    """`tables[2].columns[0].unit`: where in the file a fault is, counted from 1 as a reader counts."""
    text = ""
    for part in where[:-1] if where[-1:] == ("[key]",) else where:  # the name itself is at fault
        text += f"[{part + 1}]" if isinstance(part, int) else f".{part}" if text else str(part)
    return text


def nearest(word: str, known: Iterable[str]) -> str:
    """ "did you mean ...?" for the closest known word, empty when none is close."""
    close = difflib.get_close_matches(word, list(known), n=1, cutoff=0.6)
    return f"did you mean {close[0]!r}?" if close else ""


def _fields(model: type[BaseModel], where: Sequence[str | int]) -> tuple[str, ...]:
    """Names that are allowed at a place: walks the JSON Schema, which knows every part."""
    schema = model.model_json_schema()
    at: dict = schema
    for part in where:
        at = at.get("items", {}) if isinstance(part, int) else at.get("properties", {}).get(part, {})
        at = _resolved(at, schema)
    return tuple(at.get("properties", {}))


def _resolved(at: dict, schema: dict) -> dict:
    """Through `anyOf` (of a part or nothing) and `$ref` to the part itself."""
    for choice in at.get("anyOf", ()):
        if "$ref" in choice or "properties" in choice:
            at = choice
            break
    return schema["$defs"][at["$ref"].rsplit("/", 1)[-1]] if "$ref" in at else at


def _misspelt(raw: object, where: Sequence[str | int]) -> str:
    """For a missing field: the name beside it that may have been meant."""
    at = raw
    for part in where[:-1]:
        at = at[part] if isinstance(at, dict | list) else {}
    close = difflib.get_close_matches(str(where[-1]), list(at) if isinstance(at, dict) else [], n=1, cutoff=0.75)
    return f"is {close[0]!r} meant to be it?" if close else ""
