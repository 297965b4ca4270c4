"""What an open city costs the window's process: the coordinates are mapped, not held."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import shapely

from viewer.geometry.regions import to_shapely
from viewer.geometry.synthetic import districts

ROOT = Path(__file__).resolve().parents[2]
ROWS = 100_000
CODE = """
import gc, re, sys
from viewer.packs.read import read

def held():
    return int(re.search(r"Anonymous: +(\\d+)", open("/proc/self/smaps_rollup").read())[1]) * 1024

before = held()
rings = (reading := read(sys.argv[1])).city.base.rings
gc.collect()
print(len(rings), rings.xy.nbytes, held() - before)
"""


@pytest.mark.skipif(not Path("/proc/self/smaps_rollup").exists(), reason="held memory is told apart on Linux only")
def test_an_open_city_holds_less_than_its_coordinates_take(tmp_path):
    import pyogrio

    path = tmp_path / "city.gpkg"
    shapes = shapely.to_wkb(to_shapely(districts(ROWS)))
    pyogrio.raw.write(
        path, shapes, field_data=[], fields=[], crs="EPSG:32633", geometry_type="MultiPolygon", driver="GPKG",
        layer="city",
    )  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-c", CODE, str(path)], capture_output=True, text=True, cwd=ROOT, check=True, timeout=120
    )
    rows, coordinates, held = map(int, done.stdout.split())
    assert rows == ROWS and coordinates == ROWS * 9 * 16
    assert held < coordinates + (10 << 20)  # the libraries' share is the same for any city
