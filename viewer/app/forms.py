"""Forms of what is typed on a command line: numbers within limits, names of files, each refused in one sentence."""

from __future__ import annotations

import argparse
import math
from collections.abc import Callable
from pathlib import Path


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
