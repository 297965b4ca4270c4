"""Damaged copies of good files in every format: each ends in a reading or in named problems, and the reader lives."""

import random
import shutil
import time
from pathlib import Path

import pytest

from viewer.errors import PackError
from viewer.packs.passport import check
from viewer.packs.read import read

LONGEST_S = 10.0
SEEDS = {
    "geojson": "capital/districts.geojson",
    "csv": "capital/people.csv",
    "tif": "capital/dust.tif",
    "gpkg": "bad_inputs/gdal_autotest/gpkg/poly_golden.gpkg",
    "shp": "bad_inputs/gdal_autotest/shp/testpoly.shp",
    "dbf": "bad_inputs/gdal_autotest/shp/testpoly.dbf",
    "shx": "bad_inputs/gdal_autotest/shp/testpoly.shx",
    "fgb": "bad_inputs/gdal_autotest/flatgeobuf/test_ogr_flatgeobuf_singlepart_mls_new.fgb",
    "parquet": "perf/london_oa_2011.parquet",
}
BUGS = ("the reader failed", "the reader broke off", "cannot be read (")  # how an unexpected exception is put
OFTEN = {"parquet": 10}  # the seed is large: fewer copies


def damaged(data: bytes, chance: random.Random) -> bytes:
    """One to four faults: flipped bits, lost or doubled stretches, overwritten numbers, a cut."""
    out = bytearray(data)
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(out)) if chance.random() < 0.5 else chance.randrange(min(len(out), 200))
        span = chance.randint(1, 16)
        fault = chance.randrange(5)
        if fault == 0:
            out[at] ^= 1 << chance.randrange(8)
        elif fault == 1:
            del out[at : at + span]
        elif fault == 2:
            out[at:at] = out[at : at + span]
        elif fault == 3:
            out[at : at + 4] = chance.choice([b"\xff\xff\xff\xff", b"\0\0\0\0", b"\x7f\xff\xff\xff", b'"[{,'])
        else:
            del out[max(at, 1) :]
        out = out or bytearray(b"\0")
    return bytes(out)


def copies(kind: str, seed: Path, folder: Path, count: int):
    """(path to open) of `count` damaged copies; of a shapefile one of its files is damaged, the others are whole."""
    chance = random.Random(f"{kind} 2147")
    data = seed.read_bytes()
    if kind == "parquet":
        data = data[:20_000] + data[-60_000:]
    for number in range(count):
        path = folder / f"{number}{seed.suffix}"
        for side in (".shp", ".shx", ".dbf") if kind in ("shp", "dbf", "shx") else ():
            shutil.copyfile(seed.with_suffix(side), path.with_suffix(side))
        path.write_bytes(damaged(data, chance))
        yield path.with_suffix(".shp") if kind in ("shp", "dbf", "shx") else path


def survive(kind: str, seed: Path, folder: Path, count: int) -> list[str]:
    """What went wrong with any copy."""
    wrong = []
    for path in copies(kind, seed, folder, count):
        start = time.monotonic()
        try:
            problems = read([path], crs="local").problems
        except PackError as error:
            problems = error.problems
        for problem in (*problems, *check(path).problems):
            if not problem.file or not problem.found or problem.found.startswith(BUGS):
                wrong.append(f"{path.name}: {problem}")
        if time.monotonic() - start > 2 * LONGEST_S:
            wrong.append(f"{path.name}: took {time.monotonic() - start:.0f} s")
    return wrong


def seed_of(kind: str, real_data: Path, capital: Path) -> Path:
    folder, _, name = SEEDS[kind].partition("/")
    return capital / name if folder == "capital" else real_data / SEEDS[kind]


@pytest.mark.parametrize("kind", SEEDS)
def test_damaged_files_end_in_a_reading_or_in_named_problems(kind, real_data, capital, tmp_path):
    assert survive(kind, seed_of(kind, real_data, capital), tmp_path, OFTEN.get(kind, 12)) == []


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize("kind", SEEDS)
def test_hundreds_of_damaged_files_end_in_a_reading_or_in_named_problems(kind, real_data, capital, tmp_path):
    assert survive(kind, seed_of(kind, real_data, capital), tmp_path, 20 * OFTEN.get(kind, 12)) == []
