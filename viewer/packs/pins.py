"""Pins files: places that are marked in a photograph and known in the world, as CSV or TOML.

CSV, comma between, a header: `pixel_x,pixel_y,world_x,world_y`, and any further columns. TOML: an array `[[pin]]`, each
with `pixel = [x, y]` and `world = [x, y]`. Pixels count from the top left corner, y down; world is the city's plane.
"""

from __future__ import annotations

import csv
import math
import tomllib
from pathlib import Path

import numpy as np

from viewer.errors import PackError, Problem
from viewer.geometry.registration import Registration, register
from viewer.packs.atomic import write_atomically

FIELDS = ("pixel_x", "pixel_y", "world_x", "world_y")
MOST_PINS = 1_000
LARGEST_BYTES = 1_000_000


def registered(path: Path) -> Registration:
    """The homography that the pins of a file fix. PackError names file, row and field of what is wrong."""
    rows = read_pins(path)
    try:
        return register(rows[:, :2], rows[:, 2:])
    except ValueError as error:
        raise PackError([Problem(str(error), file=path.name)]) from None


def read_pins(path: Path) -> np.ndarray:
    """(n, 4) pixel x and y, world x and y of each pin. PackError with every problem found."""
    try:
        if path.stat().st_size > LARGEST_BYTES:
            raise PackError([Problem("too large for a pins file", f"at most {LARGEST_BYTES:,} bytes", file=path.name)])
        text = path.read_text("utf-8-sig")
    except OSError as error:
        raise PackError([Problem(error.strerror or "cannot be read", file=path.name)]) from None
    except UnicodeDecodeError:
        raise PackError([Problem("not text in UTF-8", file=path.name)]) from None
    problems: list[Problem] = []
    given = _of_toml(path, text) if path.suffix.lower() == ".toml" else _of_csv(path, text)
    if len(given) > MOST_PINS:
        problems.append(Problem(f"{len(given):,} pins", f"at most {MOST_PINS:,}", file=path.name))
    rows = [[_number(value, path, row, name, problems) for name, value in zip(FIELDS, pin)] for row, pin in given]
    if problems:
        raise PackError(problems)
    return np.array(rows, float).reshape(-1, 4)


def write_pins(path: Path, rows: np.ndarray) -> None:
    """Writes (n, 4) pins as `read_pins` gives them, to the last digit; as TOML where the file is named so, else as CSV.

    OSError when it cannot be written; a file that was there is then as it was.
    """
    numbers = [[repr(float(value)) for value in row] for row in np.asarray(rows, float).reshape(-1, 4)]
    if path.suffix.lower() == ".toml":
        text = "".join(f"[[pin]]\npixel = [{a}, {b}]\nworld = [{x}, {y}]\n" for a, b, x, y in numbers)
    else:
        text = "\n".join([",".join(FIELDS), *(",".join(row) for row in numbers), ""])
    write_atomically(path, text.encode())


def _of_csv(path: Path, text: str) -> list[tuple[int, list[object]]]:
    lines = csv.reader(text.splitlines())
    header = [name.strip().lower() for name in next(lines, [])]
    missing = [name for name in FIELDS if name not in header]
    if missing:
        problem = Problem("no such column in the header", ",".join(FIELDS), file=path.name, row=1, field=missing[0])
        raise PackError([problem])
    at = [header.index(name) for name in FIELDS]
    return [
        (row, [line[k] if k < len(line) else "" for k in at])
        for row, line in enumerate(lines, start=2)
        if any(cell.strip() for cell in line)
    ]


def _of_toml(path: Path, text: str) -> list[tuple[int, list[object]]]:
    try:
        pins = tomllib.loads(text).get("pin")
    except tomllib.TOMLDecodeError as error:
        raise PackError([Problem(f"not TOML: {error}", file=path.name)]) from None
    if not isinstance(pins, list) or not all(isinstance(pin, dict) for pin in pins):
        problem = Problem("no pins", "[[pin]] with pixel = [x, y] and world = [x, y]", file=path.name, field="pin")
        raise PackError([problem])
    out = []
    for row, pin in enumerate(pins, start=1):
        for name in ("pixel", "world"):
            if not isinstance(pin.get(name), list) or len(pin[name]) != 2:
                raise PackError([Problem("not a pair of numbers", "[x, y]", file=path.name, row=row, field=name)])
        out.append((row, [*pin["pixel"], *pin["world"]]))
    return out


def _number(value: object, path: Path, row: int, field: str, problems: list[Problem]) -> float:
    try:
        number = math.nan if isinstance(value, bool) else float(value)
    except (TypeError, ValueError):
        number = math.nan
    if not math.isfinite(number):
        found = f"{value!r} is no number" if str(value).strip() else "empty"
        problems.append(Problem(found, "a finite number", file=path.name, row=row, field=field))
    return number
