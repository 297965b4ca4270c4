"""Forms of what is typed on a command line: numbers within limits, names of files, each refused in one sentence."""

from __future__ import annotations

import argparse
import math
from collections.abc import Callable, Iterable
from pathlib import Path

import numpy as np

from viewer.geometry.regions import FloatArray

CIRCLE = 96  # corners of one


def number(fits: Callable[[float], bool], what: str) -> Callable[[str], float]:
    """A type of argparse for numbers that fit; `what` ends the sentence about any other: "is not {what}"."""

    def read(text: str) -> float:
        try:
            value = float(text)
        except ValueError:
            value = math.nan
        if not fits(value):
            raise argparse.ArgumentTypeError(f"{text!r} is not {what}")
        return value

    return read


def file_ending(ending: str, what: str) -> Callable[[str], Path]:
    """A type of argparse for files to write of one format only; `what` is written so: "a snapshot"."""

    def read(text: str) -> Path:
        if Path(text).suffix.lower() != ending:
            raise argparse.ArgumentTypeError(f"{text!r} does not end in {ending}, the one format of {what}")
        return Path(text)

    return read


def place_or_line(text: str) -> FloatArray:
    """A type of argparse: (k, 2) corners of "X,Y,R", a circle, or of "X,Y;X,Y;X,Y", a closed line of three or more."""
    try:
        rows = [[float(part) for part in place.split(",")] for place in text.split(";") if place.strip()]
    except ValueError:
        rows = []
    if [len(row) for row in rows] == [3] and rows[0][2] > 0 and all(math.isfinite(part) for part in rows[0]):
        x, y, radius = rows[0]
        turn = np.arange(CIRCLE) * 2 * np.pi / CIRCLE
        return np.column_stack((x + radius * np.cos(turn), y + radius * np.sin(turn)))
    if len(rows) >= 3 and all(len(row) == 2 for row in rows) and np.isfinite(rows).all():
        return np.array(rows)
    raise argparse.ArgumentTypeError(f"{text!r} is neither X,Y,RADIUS nor three corners or more, X,Y;X,Y;X,Y")


def no_column(name: str, known: Iterable[str], others: int = 0, where: str = "") -> str:
    """That there is no such column, the nearest that there is, then all: what is cut off at its end is the list.

    others: how many more are lacking; where: the file.

    >>> no_column("incme", ["income", "dust"])
    "no column 'incme'; did you mean 'income'? known: income, dust"
    """
    from viewer.packs.reading_manifest import nearest

    known = list(known)
    lacking = f"no column {name!r}{f' and {others} more' if others else ''}{f' in {where}' if where else ''}"
    hint = nearest(name, known)
    return f"{lacking}; {f'{hint} ' if hint else ''}known: {', '.join(known) or 'none'}"
