"""The receipt of a picture or a figure: what was asked, of which data, by which formulas, and the exact numbers.

It is plain JSON, travels inside exported PNG and PDF files, and holds all that is needed to work the numbers out again.
Numbers are written with the digits that read back as the same number; missing ones are null.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass

FORMAT = "rhea-receipt 1"
LARGEST_BYTES = 8 << 20


@dataclass(frozen=True, slots=True)
class Input:
    """One column or parameter that went into a figure, with its value at the place in question (null without one)."""

    name: str
    value: float | str | None = None
    unit: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Rank:
    """1 is the highest of `count` known values."""

    place: int
    count: int
    percentile: float


@dataclass(frozen=True, slots=True)
class Line:
    """One figure. place: id of the region it is of, "" for the whole map. value: null where there are no data.

    filled: the formula with its values. weights: what each value counts by. rows: of the sources, that were used.
    sha256: of all values of the readout that it is taken from, so that one changed district shows.
    """

    overlay: str
    label: str
    value: float | str | None
    unit: str = ""
    place: str = ""
    place_name: str = ""
    formula: str = ""
    filled: str = ""
    inputs: tuple[Input, ...] = ()
    parameters: tuple[tuple[str, str], ...] = ()
    weights: str = ""
    rank: Rank | None = None
    rows: int = 0
    row: str = ""  # the key of the row in the sources
    section: str = ""
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Data:
    """Which files: name of the pack or first file, SHA-256 of each, layer and coordinate system where they matter."""

    name: str
    sha256: tuple[tuple[str, str], ...]
    layer: str = ""
    crs: str = ""
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Receipt:
    """A picture: `asked` is what decides it (layers, step, account, what-if, region set, selection) as JSON values."""

    title: str
    data: Data
    asked: Mapping[str, object]
    lines: tuple[Line, ...] = ()
    program: str = ""  # "rhea 0.1.0"

    def as_dict(self) -> dict[str, object]:
        """The receipt as JSON has it."""
        return {"format": FORMAT, **_plain(asdict(self) | {"data": _data(self.data)})}

    def to_json(self) -> str:
        return json.dumps(self.as_dict(), ensure_ascii=False, allow_nan=False, indent=1, sort_keys=True) + "\n"

    def figures(self) -> list[dict[str, object]]:
        """What a replay compares: the exact numbers, each with its overlay, label and place."""
        return [
            _plain({"overlay": x.overlay, "label": x.label, "place": x.place, "value": x.value, "unit": x.unit,
                    "sha256": x.sha256})
            for x in self.lines
        ]  # fmt: skip


def from_json(text: str | bytes) -> Receipt:
    """The receipt of `to_json`; ValueError says what is wrong with anything else."""
    if len(text) > LARGEST_BYTES:
        raise ValueError("a receipt is not that large")
    try:
        given = json.loads(text)
    except ValueError as error:
        raise ValueError(f"no JSON: {error}") from error
    if not isinstance(given, dict) or given.get("format") != FORMAT:
        found = given.get("format") if isinstance(given, dict) else type(given).__name__
        raise ValueError(f"expected a receipt in the format {FORMAT!r}, found {found!r}")
    try:
        return Receipt(
            str(given["title"]), _data_of(given["data"]), dict(given["asked"]),
            tuple(_line(line) for line in given["lines"]), str(given.get("program", "")),
        )  # fmt: skip
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise ValueError(f"a part of the receipt is missing or wrong: {error}") from error


def _data(data: Data) -> dict[str, object]:
    return {"name": data.name, "sha256": dict(data.sha256), "layer": data.layer, "crs": data.crs,
            "sources": list(data.sources)}  # fmt: skip


def _data_of(given: Mapping) -> Data:
    sums = tuple((str(name), str(value)) for name, value in given["sha256"].items())
    sources = tuple(str(source) for source in given.get("sources", ()))
    return Data(str(given["name"]), sums, str(given.get("layer", "")), str(given.get("crs", "")), sources)


def _line(given: Mapping) -> Line:
    rank = given.get("rank")
    parts = dict(given) | {
        "inputs": tuple(Input(**one) for one in given.get("inputs", ())),
        "parameters": tuple((str(name), str(value)) for name, value in given.get("parameters", ())),
        "rank": Rank(**rank) if rank else None,
    }
    return Line(**parts)


def _plain(value: object) -> object:
    """Tuples as lists, what is not finite as null."""
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, Mapping):
        return {str(name): _plain(one) for name, one in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value]
    return value
