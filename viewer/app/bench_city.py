"""The seeded city that is measured, as a GeoPackage: `python -m viewer.app.bench_city REGIONS FILE`.

It is made in a process of its own, so that what making it leaves in the memory is not taken for the window's.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np

from viewer.errors import RheaError
from viewer.geometry.regions import to_shapely
from viewer.geometry.synthetic import districts

PATIENCE_S = 1800


def leave(regions: int, file: Path) -> int:
    """Makes the city in another process and leaves it in the file; its number of vertices. RheaError where it fails."""
    command = [sys.executable, "-m", "viewer.app.bench_city", str(regions), str(file)]
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, timeout=PATIENCE_S)
    if done.returncode:
        raise RheaError(f"{file.name}: the city could not be made: {done.stderr.strip()[-400:]}")
    return int(done.stdout.split()[-1])


def write(regions: int, file: Path) -> int:
    """Joined districts with their number, an amount and a share, both 0..1; how many vertices they have."""
    import pyogrio
    import shapely

    rings = districts(regions, seed=1)
    pyogrio.raw.write(
        file,
        shapely.to_wkb(to_shapely(rings)),
        field_data=[np.arange(regions, dtype=np.int64), *np.random.default_rng(4).random((2, regions))],
        fields=["district", "amount", "share"],
        crs="EPSG:32633",
        geometry_type="MultiPolygon",
        driver="GPKG",
        layer="districts",
    )
    return len(rings.xy)


if __name__ == "__main__":
    print(write(int(sys.argv[1]), Path(sys.argv[2])))
