"""`python -m tests.bench.peers`: the same city in Rhea, QGIS and deck.gl, one after the other, and the ratios."""

from __future__ import annotations

import argparse
import base64
import dataclasses
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

from tests.bench.peers.goals import rows, table
from tests.bench.peers.work import PeerFailed, Work

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
DEBIAN_PYTHON = "/usr/bin/python3"
PROGRAMS = ("rhea", "qgis", "deckgl")
PATIENCE_S = 1800
SLOW_FRAMES = 3


def main(argv: list[str] | None = None) -> int:
    """Exit code 0 when every program that was asked for gave figures, 1 otherwise."""
    options = _options(argv)
    measured: dict[str, dict] = {}
    absent: dict[str, str] = {}
    with tempfile.TemporaryDirectory(prefix="rhea-peers-") as name:
        city = options.file or Path(name) / "city.gpkg"
        for program in sorted(options.only or PROGRAMS, key=PROGRAMS.index):  # Rhea first: it leaves the city
            absent |= missing(program)
            if program in absent:
                continue
            _note(f"{program} ...")
            try:
                measured[program] = RUN[program](options, city)
                _note(json.dumps({program: measured[program]}))  # a run that is ended later keeps what it has
            except (PeerFailed, OSError, subprocess.SubprocessError) as error:
                absent[program] = str(error)
    found = rows(measured)
    answer = {
        "date": date.today().isoformat(),
        "load": [round(load, 1) for load in os.getloadavg()],
        "cores": os.cpu_count(),
        "programs": measured,
        "missing": absent,
        "goals": [dataclasses.asdict(row) for row in found],
    }
    print(json.dumps(answer, indent=1) if options.json else in_words(answer, table(found)))
    return 1 if absent else 0


def in_words(answer: Mapping, goals: str) -> str:
    """The goals, the versions, and one line for each program that is missing."""
    versions = [f"{name} {figures.get('version', '')}".strip() for name, figures in answer["programs"].items()]
    told = f"{answer['date']}, {answer['cores']} cores, load {answer['load'][0]}: {', '.join(versions) or 'nothing'}"
    return "\n".join([told, "", goals, *(f"{name}: {why}" for name, why in answer["missing"].items())])


def missing(program: str, which: Callable[[str], str | None] = shutil.which) -> dict[str, str]:
    """Nothing when the program can run, otherwise its name with the one line that installs what it lacks."""
    line = "apt-get install -y --no-install-recommends"
    if program == "qgis" and not _has_qgis(which):
        return {program: f"not installed; {line} qgis python3-qgis"}
    lacking = [name for name in ("chromium", "npm") if not which(name)] if program == "deckgl" else []
    return {program: f"not installed; {line} {' '.join(lacking)}"} if lacking else {}


def _has_qgis(which: Callable[[str], str | None]) -> bool:
    if not which("qgis") or not which(DEBIAN_PYTHON):
        return False
    look = "import importlib.util as u, sys; sys.exit(u.find_spec('qgis') is None)"
    return subprocess.run([DEBIAN_PYTHON, "-c", look], capture_output=True).returncode == 0


def _rhea(options: argparse.Namespace, city: Path) -> dict:
    """Rhea's own measurements; its bench leaves the seeded city in the file that the peers read."""
    code = (
        "import json, sys; from pathlib import Path; from viewer import __version__;"
        "from viewer.app.bench import bench;"
        "figures = bench(int(sys.argv[1]), frames=int(sys.argv[2]), keep=Path(sys.argv[3]));"
        "print(json.dumps(figures | {'version': __version__}))"
    )
    return _last_line([sys.executable, "-c", code, str(options.regions), str(options.frames), str(city)])


def _qgis(options: argparse.Namespace, city: Path) -> dict:
    work = _work(options, city)
    told = dataclasses.asdict(work) | {"file": str(work.file), "pictures": None}
    told["columns"] = [dict(zip(("name", "low", "high"), column)) for column in work.columns]
    told["picture"] = str(work.pictures / "qgis.png") if work.pictures else None
    with tempfile.NamedTemporaryFile("w", prefix="rhea-qgis-", suffix=".json") as job:
        json.dump(told, job)
        job.flush()
        return _last_line([DEBIAN_PYTHON, str(HERE / "in_qgis.py"), job.name])


def _deckgl(options: argparse.Namespace, city: Path) -> dict:
    from tests.bench.peers.in_deckgl import measured

    figures = measured(_work(options, city))
    picture = figures.pop("picture", None)
    if options.pictures and picture:
        (options.pictures / "deckgl.png").write_bytes(base64.b64decode(str(picture).partition(",")[2]))
    return figures


RUN: dict[str, Callable[[argparse.Namespace, Path], dict]] = {"rhea": _rhea, "qgis": _qgis, "deckgl": _deckgl}


def _last_line(command: list[str]) -> dict:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "NUMBA_NUM_THREADS": str(os.cpu_count() or 1)}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=PATIENCE_S)
    if done.returncode:
        raise PeerFailed(f"failed: {done.stderr.strip()[-400:]}")
    return json.loads(done.stdout.strip().splitlines()[-1])


def _work(options: argparse.Namespace, city: Path) -> Work:
    """The city on disk, made when nothing has left it there, its numeric columns, and how much is measured."""
    import numpy as np
    import pyogrio

    if not city.exists() and not options.file:
        _made(options.regions, city)
    layer = str(pyogrio.list_layers(city)[0][0])
    meta, _, _, values = pyogrio.raw.read(city, layer=layer, read_geometry=False)
    numeric = [(str(name), array) for name, array in zip(meta["fields"], values) if array.dtype.kind in "if"]
    numeric.sort(key=lambda column: column[1].dtype.kind != "f")  # whole numbers may be mere numbers of the rows
    known = [(name, array) for name, array in numeric if not np.isnan(array).all()]
    columns = [(name, float(np.nanmin(array)), float(np.nanmax(array))) for name, array in known][:2]
    if not columns:
        raise PeerFailed(f"{city.name}: a numeric column is needed")
    slow = min(options.frames, SLOW_FRAMES)
    return Work(city, layer, tuple(columns), frames=options.frames, slow_frames=slow, pictures=options.pictures)


def _made(regions: int, file: Path) -> None:
    """The seeded city that Rhea's bench opens."""
    from viewer.app import bench_city

    _note(f"a city of {regions:,} regions ...")
    began = time.perf_counter()
    bench_city.leave(regions, file.resolve())
    _note(f"... made in {time.perf_counter() - began:.0f} s")


def _note(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def _options(argv: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.peers", description=__doc__, allow_abbrev=False)
    parser.add_argument("--regions", type=int, default=1_000_000, metavar="N")
    parser.add_argument("--file", type=Path, help="a file of polygons for QGIS and deck.gl instead of the seeded city")
    parser.add_argument("--frames", type=int, default=20, metavar="K")
    parser.add_argument("--only", action="append", choices=PROGRAMS, help="one program; may be repeated")
    parser.add_argument("--pictures", type=Path, metavar="FOLDER", help="keep what the peers drew")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(argv)
    if options.file and "rhea" in (options.only or PROGRAMS):
        _note("Rhea's bench makes its own city: with --file it is left out, so that no two cities are compared")
        options.only = [name for name in options.only or PROGRAMS if name != "rhea"]
    return options


if __name__ == "__main__":
    sys.exit(main())
