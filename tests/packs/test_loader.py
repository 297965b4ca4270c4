"""The loader process: started once, kept warm, limited, killed when it must be, and nothing left behind."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import psutil
import pytest

from viewer.errors import Cancelled, PackError
from viewer.packs import limits
from viewer.packs.loader import PREFIX, Loader, sweep
from viewer.packs.loading import Request
from viewer.packs.read import read
from viewer.packs.sketch import merged, sketch

ROOT = Path(__file__).resolve().parents[2]


def square(x=13.4, y=52.5, side=0.01):
    ring = [[x, y], [x + side, y], [x + side, y + side], [x, y + side], [x, y]]
    return {"type": "Polygon", "coordinates": [ring]}


def collection(*features):
    rows = [{"type": "Feature", "geometry": g, "properties": p} for g, p in features]
    return json.dumps({"type": "FeatureCollection", "features": rows})


@pytest.fixture
def squares(tmp_path):
    path = tmp_path / "squares.geojson"
    path.write_text(collection(*((square(13.4 + i / 50), {"code": f"0{i}", "pop": i * 10}) for i in range(3))))
    return path


@pytest.fixture
def loader():
    made = Loader()
    yield made
    made.close()


def wait(job, timeout_s=30.0):
    end = time.monotonic() + timeout_s
    while not job.poll().done:
        assert time.monotonic() < end, "the job never ended"
        time.sleep(0.005)
    return job


def test_nothing_runs_before_the_first_job(loader):
    assert loader._idle is None
    code = "import sys, viewer.packs.read; print([m for m in sys.modules if m in ('pyogrio', 'pyarrow', 'pyproj')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stdout.strip() == "[]"


def test_a_process_says_when_it_has_loaded_all_its_libraries(loader, squares):
    assert not loader.warm()
    assert loader.warm(wait_s=60.0)
    assert wait(loader.start(Request((str(squares),)))).result().city.base.ids == ("00", "01", "02")
    assert loader.warm(), "the process that was kept"


def test_job_gives_a_city_and_the_process_is_kept_for_the_next(loader, squares):
    first = wait(loader.start(Request((str(squares),))))
    pid = loader._idle.process.pid
    city = first.result().city
    assert city.base.ids == ("00", "01", "02") and len(city.sha256["squares.geojson"]) == 64
    second = loader.start(Request((str(squares),)))
    assert second.worker.process.pid == pid
    assert wait(second).result().city.base.ids == city.base.ids


def test_folder_of_a_job_goes_with_it(loader, squares, tmp_path):
    loader.start(Request((str(squares),))).result()
    wide = tmp_path / "wide.geojson"
    wide.write_bytes(squares.read_text().encode("utf-16"))
    job = loader.start(Request((str(wide),)))
    while job.poll().text in ("starting", "wide.geojson"):
        time.sleep(0.001)
    job.cancel()
    assert list(loader._root.iterdir()) == []


def test_result_can_be_asked_for_twice(loader, squares):
    job = loader.start(Request((str(squares),)))
    assert job.result() is job.result()


def test_two_jobs_at_once_have_a_process_each(loader, squares):
    one, two = (loader.start(Request((str(squares),))) for _ in range(2))
    assert one.worker.process.pid != two.worker.process.pid
    assert len(one.result().city.base) == len(two.result().city.base) == 3


def test_cancelled_job_is_killed(loader, squares):
    job = loader.start(Request((str(squares),)))
    process = job.worker.process
    job.cancel()
    assert process.returncode is not None and job.poll().done
    with pytest.raises(Cancelled, match=r"squares\.geojson"):
        job.result()


def test_progress_that_answers_false_cancels(squares):
    with pytest.raises(Cancelled):
        read(squares, progress=lambda fraction, text: False)


def test_progress_goes_from_nothing_to_all(squares):
    heard = []
    read(squares, progress=lambda fraction, text: heard.append(fraction) or True)
    assert heard and all(-1 <= fraction <= 1 for fraction in heard)


def test_process_that_dies_is_an_error_with_words(loader, squares):
    job = loader.start(Request((str(squares),)))
    while not job.worker.ready:
        time.sleep(0.005)
    job.worker.process.kill()
    wait(job)
    if job._failure is not None:  # it may just have been done before
        with pytest.raises(PackError, match=r"squares\.geojson: the reader broke off"):
            job.result()
    assert len(loader.start(Request((str(squares),))).result().city.base) == 3


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="there is no SIGSTOP here")
def test_stalled_process_is_stopped_with_a_reason(loader, squares):
    loader.warm()
    while not loader._idle.ready:
        time.sleep(0.005)
    os.kill(loader._idle.process.pid, signal.SIGSTOP)
    job = loader.start(Request((str(squares),)))
    job.limits = replace(job.limits, stall_s=0.3)
    with pytest.raises(PackError, match="no progress"):
        wait(job).result()
    assert job.worker is None


def test_reading_on_is_progress_but_not_for_ever(loader, squares):
    job = loader.start(Request((str(squares),)))
    size = squares.stat().st_size
    told = iter([size, 2 * size, 2 * size, 9 * size])
    job.worker.bytes_read = lambda: next(told)
    job._read_before = 0
    assert [job._still_reading() for _ in range(4)] == [True, True, False, False]


def test_view_that_never_ends_is_listed_not_read_and_stopped_when_asked_for(loader, tmp_path):
    path = tmp_path / "views.gpkg"
    _geopackage(path)
    assert read(path).city.base.name == "real"
    assert read(path.rename(tmp_path / "views.other")).city.base.name == "real"
    path = tmp_path / "views.other"
    job = loader.start(Request((str(path),), layer="endless"))
    job.limits = replace(job.limits, stall_s=0.7)
    with pytest.raises(PackError, match=r"no progress|cannot be read|no layer"):
        wait(job).result()


def _geopackage(path):
    import pyarrow as pa
    import pyogrio
    import shapely

    table = pa.table({"geometry": pa.array([shapely.to_wkb(shapely.box(9, 50, 10, 51))], pa.binary()), "id": ["a"]})
    pyogrio.write_arrow(
        table, path, layer="real", driver="GPKG", geometry_name="geometry", geometry_type="Polygon", crs="EPSG:4326"
    )
    endless = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x AS fid, NULL AS geom FROM c"
    with closing(sqlite3.connect(path)) as db, db:
        db.execute(f"CREATE VIEW endless AS {endless}")
        row = db.execute("SELECT srs_id FROM gpkg_contents").fetchone()
        columns = "table_name, data_type, identifier, srs_id"
        db.execute(f"INSERT INTO gpkg_contents({columns}) VALUES('endless', 'features', 'endless', ?)", row)
        db.execute("INSERT INTO gpkg_geometry_columns VALUES('endless', 'geom', 'POLYGON', ?, 0, 0)", row)


def test_whole_time_is_limited_for_packs_from_outside(loader, squares):
    job = loader.start(Request((str(squares),), outside=True))
    assert job.limits == limits.for_outside() and job.limits.total_s == 10 and job.limits.cells == 20_000_000
    while not job.worker.ready:
        time.sleep(0.005)
    job.began -= 11
    job._look_at_the_clock()
    with pytest.raises(PackError, match="not done after 10 s"):
        job.result()


def test_close_leaves_no_process_no_thread_no_folder(squares):
    made = Loader()
    made.start(Request((str(squares),))).result()
    running = made.start(Request((str(squares),)))
    pid, ear, root = running.worker.process.pid, running.worker._ear, made._root
    made.close()
    assert not psutil.pid_exists(pid) and not ear.is_alive() and not root.exists()


def test_mapped_arrays_outlive_the_folder_they_came_in(loader, tmp_path):
    path = tmp_path / "many.geojson"
    path.write_text(collection(*((square(13 + i / 100, 52, 0.005), {"n": i}) for i in range(2000))))
    city = loader.start(Request((str(path),))).result().city
    assert isinstance(city.base.rings.xy.base, np.memmap)
    loader.close()
    assert np.isfinite(city.base.rings.xy).all() and city.base.columns["n"].values.sum() == 1999 * 1000


def test_folders_of_dead_processes_are_swept_and_others_are_not():
    dead = subprocess.Popen([sys.executable, "-c", ""])
    dead.wait()
    gone = Path(tempfile.mkdtemp(prefix=f"{PREFIX}{dead.pid}-"))
    kept = Path(tempfile.mkdtemp(prefix=f"{PREFIX}{os.getpid()}-"))
    sweep()
    assert not gone.exists() and kept.exists()
    kept.rmdir()


def test_environment_drops_what_steers_the_libraries():
    base = {"PATH": "/bin", "GDAL_DRIVER_PATH": "/evil", "PROJ_DATA": "/evil", "PYTHONPATH": "/evil", "Ogr_X": "1"}
    clean = limits.environment(base)
    assert clean["PATH"] == "/bin" and "PROJ_DATA" not in clean and "PYTHONPATH" not in clean and "Ogr_X" not in clean
    assert clean["GDAL_DRIVER_PATH"] == "disable" and clean["PROJ_NETWORK"] == "OFF" and "OGR_VRT" in clean["GDAL_SKIP"]


def inside(code, **blocked):
    """What `code` prints in a process like the loader's."""
    start = "import sys; sys.path.insert(0, sys.argv[1]); " + "".join(
        f"sys.modules[{name!r}] = None; " for name in blocked
    )
    return subprocess.run(
        [sys.executable, "-c", start + code, str(ROOT)],
        env=limits.environment(os.environ), capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip


def test_gdal_has_the_allowed_drivers_only_and_is_silent_about_it():
    done = inside("import pyogrio; print(sorted(pyogrio.list_drivers()))")
    assert done.stdout.strip() == str(sorted(limits.DRIVERS)) and done.stderr == ""


def test_gdal_with_other_drivers_is_not_used(squares):
    import pyogrio

    from viewer.packs.vectors import read_vector

    assert set(pyogrio.list_drivers()) - set(limits.DRIVERS), "this process has all drivers"
    with pytest.raises(PackError, match="drivers that are not allowed"):
        read_vector(squares)


def test_memory_limit_holds():
    code = (
        "from viewer.packs import limits; print(limits.enforce(400 << 20))\n"
        "try: bytearray(1 << 30); print('all')\nexcept MemoryError: print('stopped')"
    )
    held, outcome = inside(code).stdout.split()
    assert (held, outcome) in (("True", "stopped"), ("False", "all"))


def test_loader_process_does_not_reach_the_network():
    code = (
        "from viewer.packs import limits; limits.leave_network()\nimport socket\n"
        "try: socket.create_connection(('127.0.0.1', 9), 1)\nexcept PermissionError as e: print(e)"
    )
    assert "does not do socket" in inside(code).stdout


def test_everything_works_without_the_posix_modules(squares):
    code = (
        "from viewer.packs.loading import load, Request; from viewer.packs import limits\n"
        f"print(limits.enforce(1 << 30), len(load(Request(({str(squares)!r},))).city.base))"
    )
    assert inside(code, resource=True, fcntl=True, grp=True, pwd=True).stdout.split() == ["False", "3"]
    code = f"from viewer.packs.read import read\nprint(len(read({str(squares)!r}).city.base))"
    assert inside(code, resource=True, fcntl=True).stdout.split() == ["3"]


def test_only_one_module_imports_posix_modules():
    posix = ("import resource", "import fcntl", "import pwd", "import grp", "import termios")
    users = {
        path.name
        for path in (ROOT / "viewer").rglob("*.py")
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip().startswith(posix)
    }
    assert users <= {"limits.py"}


def test_table_joins_the_open_city_and_nothing_is_lost(squares, tmp_path):
    city = read(squares).city
    table = tmp_path / "income.csv"
    table.write_text("code,income_usd\n00,5\n02,7\n09,1\n")
    done = read(table, onto=city)
    base = done.city.base
    assert base.rings is city.base.rings and list(base.columns) == ["code", "pop", "income_usd"]
    assert np.array_equal(base.columns["income_usd"].values, [5, np.nan, 7], equal_nan=True)
    said = " ".join(problem.sentence() for problem in done.problems)
    assert "2 of 3" in said and "'09'" in said and "1 regions have no row" in said
    assert set(done.city.sha256) == {"squares.geojson", "income.csv"}


def test_sketch_and_merge_keep_the_open_city(squares):
    city = read(squares).city
    assert len(sketch(city).base.rings.xy) == 0 and sketch(city).base.ids == city.base.ids
    again = merged(city, sketch(city))
    assert again.base.rings is city.base.rings and again.base.columns.keys() == city.base.columns.keys()


def test_no_file_at_all_is_an_error():
    with pytest.raises(PackError, match="no file was named"):
        read([])
