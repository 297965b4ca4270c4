"""The generator of Strata for tests, and the tables of its committed pack."""

from __future__ import annotations

import csv
import functools
import importlib.util
import io
from pathlib import Path
from types import ModuleType

import numpy as np

ROOT = Path(__file__).parents[1]
PACK = ROOT / "maps/strata-2045"


def _generator() -> ModuleType:
    spec = importlib.util.spec_from_file_location("strata_generator", ROOT / "maps/make/strata.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


generator = _generator()  # from here on `layered`, the package of its pieces, can be imported


@functools.cache
def made():
    """The city of the committed pack; made once."""
    return generator.make(2045)


def table(name: str) -> list[dict[str, str]]:
    """The rows of a committed table."""
    return list(csv.DictReader(io.StringIO((PACK / name).read_text("utf-8"))))


def column(rows: list[dict[str, str]], name: str) -> np.ndarray:
    """One column as numbers, nan where empty."""
    return np.array([float(row[name] or "nan") for row in rows])
