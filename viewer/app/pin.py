"""`rhea pin`: the PIN of the staff door, asked twice and kept as a salted hash in the settings."""

from __future__ import annotations

import argparse
import getpass
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TextIO

from viewer.app import settings as remembered
from viewer.app.pin_hash import LONGEST, SHORTEST, hashed
from viewer.errors import RheaError, UsageError

ASKED, AGAIN = f"PIN of {SHORTEST} to {LONGEST} digits: ", "The same once more: "


def run(options: argparse.Namespace) -> str:
    """Sets the PIN, or with --clear takes it away, and gives the sentence to print."""
    if options.clear:
        return set_pin(None)
    return set_pin(asked(sys.stdin if options.stdin else None))


def asked(source: TextIO | None = None, ask: Callable[[str], str] = getpass.getpass) -> str:
    """The PIN from two lines of `source`, or typed twice without being shown. UsageError where they differ."""
    try:
        first, second = (source.readline().rstrip("\r\n") if source else ask(text) for text in (ASKED, AGAIN))
    except (EOFError, KeyboardInterrupt):
        raise UsageError("pin: nothing was changed") from None
    if source and not second:
        raise UsageError("pin: one line was read, two that are the same are expected; nothing was changed")
    if first != second:
        raise UsageError("pin: the two entries differ; nothing was changed")
    return first


def set_pin(pin: str | None, path: Path | None = None) -> str:
    """Keeps the hash of a PIN, None for no PIN. UsageError for what is no PIN, RheaError where it cannot be written."""
    try:
        kept = "" if pin is None else hashed(pin)
    except ValueError as error:
        raise UsageError(f"pin: {error}; nothing was changed") from None
    settings, fault = remembered.load(path)
    if fault:
        print(f"rhea: {fault}", file=sys.stderr)
    if fault := remembered.save(replace(settings, staff_pin=kept), path):
        raise RheaError(fault)
    done, where = "cleared" if pin is None else "set", path or remembered.settings_file()
    return f"The staff PIN is {done} in {where}; a running exhibit takes it at its next start."
