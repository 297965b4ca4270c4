"""The generator of the capital for tests, and the tables of its committed pack."""

from __future__ import annotations

import csv
import functools
import importlib.util
import io
import json
from pathlib import Path
from types import ModuleType

import numpy as np
import shapely

ROOT = Path(__file__).parents[1]
PACK = ROOT / "maps/capital-2147"


def _generator() -> ModuleType:
    spec = importlib.util.spec_from_file_location("capital_generator", ROOT / "maps/make/capital.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


generator = _generator()  # from here on `city`, the package of its pieces, can be imported


@functools.cache
def made(culprit: str | None = "Meridian Recovery"):
    """The city of the committed pack, or the same with other books; made once."""
    return generator.make(2147, culprit)


def table(name: str) -> list[dict[str, str]]:
    """The rows of a committed table."""
    return list(csv.DictReader(io.StringIO((PACK / name).read_text("utf-8"))))


def column(rows: list[dict[str, str]], name: str) -> np.ndarray:
    """One column as numbers, nan where empty."""
    return np.array([float(row[name] or "nan") for row in rows])


def shapes(name: str) -> tuple[np.ndarray, list[dict]]:
    """The geometries and the properties of a committed layer."""
    features = json.loads((PACK / name).read_text("utf-8"))["features"]
    return shapely.from_geojson([json.dumps(f["geometry"]) for f in features]), [f["properties"] for f in features]
