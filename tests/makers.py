"""The generators of the cities for tests, and the tables of committed packs."""

from __future__ import annotations

import csv
import importlib.util
import io
import json
from pathlib import Path
from types import ModuleType

import numpy as np
import shapely

ROOT = Path(__file__).parents[1]
MAPS = ROOT / "maps"


def generator_of(name: str) -> ModuleType:
    """maps/make/NAME.py; from here on the packages of its pieces can be imported."""
    spec = importlib.util.spec_from_file_location(f"{name}_generator", MAPS / "make" / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def rows_of(pack: Path, name: str) -> list[dict[str, str]]:
    """The rows of a committed table."""
    return list(csv.DictReader(io.StringIO((pack / name).read_text("utf-8"))))


def column(rows: list[dict[str, str]], name: str) -> np.ndarray:
    """One column as numbers, nan where empty."""
    return np.array([float(row[name] or "nan") for row in rows])


def shapes_of(pack: Path, name: str) -> tuple[np.ndarray, list[dict]]:
    """The geometries and the properties of a committed layer."""
    features = json.loads((pack / name).read_text("utf-8"))["features"]
    return shapely.from_geojson([json.dumps(f["geometry"]) for f in features]), [f["properties"] for f in features]
