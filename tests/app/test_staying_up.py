"""Whole exhibits in processes of their own: what kills one, and the worlds in which one has to start."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.app import noted

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_S = 110.0  # of the test, on a busy machine; figures are printed, not asserted
GUARDED = (
    "import sys; from dataclasses import replace; from viewer.app.guardian import Guardian, KIOSK; "
    "policy = replace(KIOSK, silent_s=float(sys.argv[1]), most=int(sys.argv[2])); "
    "sys.exit(Guardian([sys.executable, '-m', 'tests.app.visiting', *sys.argv[3:]], policy).run())"
)
PACK = """format = 1
name = "{name}"
title = "{name}"
crs = "local"
"""


@dataclass(frozen=True)
class Seen:
    """One line of the program: which life, the phase of the visit, whether stories are left out, what covers it."""

    life: int
    phase: str
    quiet: str
    veil: str
    pid: int
    at: float


def seen(notes: Path) -> list[Seen]:
    parts = [line.split() for line in (notes.read_text().splitlines() if notes.exists() else [])]
    return [Seen(int(p[0]), p[1], p[2], p[3], int(p[4]), float(p[5])) for p in parts if len(p) == 6]


def wait_for(notes: Path, holds, what: str) -> Seen:
    return noted.wait_for(lambda: seen(notes), holds, what, PATIENCE_S)


def environment(home: Path, maps: Path | None = None, **more: str) -> dict[str, str]:
    plain = {name: value for name, value in os.environ.items() if not name.startswith("RHEA_")}
    folders = {f"XDG_{name}_HOME": str(home / name.lower()) for name in ("CONFIG", "STATE", "CACHE", "DATA")}
    own = {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT), "NUMBA_NUM_THREADS": "2"}
    return plain | folders | own | ({"RHEA_TEST_MAPS": str(maps)} if maps else {}) | more


@contextmanager
def exhibit(tmp_path: Path, wrong: str, *, silent_s: float = 8.0, most: int = 5) -> Iterator[tuple[Path, list[str]]]:
    """An exhibit of the Capital under a guardian: its notes, and at the end what the guardian said."""
    notes, said = tmp_path / "notes", []
    parent = subprocess.Popen(
        [sys.executable, "-c", GUARDED, str(silent_s), str(most), str(notes), wrong], cwd=ROOT,
        env=environment(tmp_path), stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        yield notes, said
    finally:
        if parent.poll() is None and wrong != "leave":
            parent.terminate()
        said.append(parent.communicate(timeout=60)[1])
        said.append(str(parent.returncode))


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_an_exhibit_that_is_killed_comes_back_inviting(tmp_path):
    """A kill, a fault of memory, an abort: each is answered by the story again. Their times are in the output."""
    took = []
    with exhibit(tmp_path, "-") as (notes, said):
        now = wait_for(notes, lambda line: line.phase == "ATTRACT", "the first life")
        for life, number in enumerate((signal.SIGKILL, signal.SIGSEGV, signal.SIGABRT), 1):
            killed = time.time()
            os.kill(now.pid, number)
            back = wait_for(notes, lambda line, life=life: line.life == life, f"a window in life {life}")
            now = wait_for(notes, lambda line, life=life: (line.life, line.phase) == (life, "ATTRACT"), f"life {life}")
            took.append((round(back.at - killed, 2), round(now.at - killed, 2)))
            assert now.quiet == "told"
    print("window and story back after", took, "s")
    assert all(name in said[0] for name in ("SIGKILL", "SIGSEGV", "SIGABRT"))
    assert said[1] == str(128 + signal.SIGTERM)


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_an_exhibit_that_freezes_or_fails_at_the_start_comes_back(tmp_path):
    with exhibit(tmp_path, "sleep", silent_s=3.0) as (notes, said):
        frozen = wait_for(notes, lambda line: line.phase == "ATTRACT", "the first life")
        back = wait_for(notes, lambda line: (line.life, line.phase) == (1, "ATTRACT"), "the second life")
        print("back", round(back.at - frozen.at, 2), "s after it froze")
    assert "froze" in said[0]
    (tmp_path / "other").mkdir()
    with exhibit(tmp_path / "other", "raise") as (notes, said):
        wait_for(notes, lambda line: (line.life, line.phase) == (1, "ATTRACT"), "a life after a fault at the start")
    assert "a fault at the start" in said[0] and "exit code 1" in said[0]


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_an_exhibit_that_dies_again_and_again_gets_safe_content(tmp_path):
    """Five crashes, then the Capital without stories, and no sixth."""
    with exhibit(tmp_path, "always") as (notes, said):
        safe = wait_for(notes, lambda line: line.quiet == "quiet" and line.phase != "CLOSED", "the safe life")
    assert (safe.life, safe.phase, safe.veil) == (5, "START", "StartScreen")
    assert [line.life for line in seen(notes) if line.phase == "DIES"] == [0, 1, 2, 3, 4]
    assert "safely" in said[0]


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_staff_that_closes_the_exhibit_ends_the_guardian_too(tmp_path):
    with exhibit(tmp_path, "leave") as (_, said):
        pass
    assert said[1] == "0" and "started again" not in said[0]


def start_once(tmp_path: Path, maps: Path | None = None, code: str = "", **more: str) -> tuple[str, list[Seen], Path]:
    """One start without a guardian that ends with a picture of its window: what was said, seen, and the picture."""
    notes, picture = tmp_path / "notes", tmp_path / "window.png"
    run = f"{code}\nimport runpy, sys; sys.argv[1:] = {[str(notes), str(picture)]!r}; "
    done = subprocess.run(
        [sys.executable, "-c", run + "runpy.run_module('tests.app.visiting', run_name='__main__')"], cwd=ROOT,
        env=environment(tmp_path / "home", maps, **more), capture_output=True, text=True, timeout=PATIENCE_S,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stderr, seen(notes), picture


def ink_share(picture: Path) -> float:
    """The share of pixels that are much lighter than the night: text that can be read."""
    from PySide6.QtGui import QImage

    image = QImage(str(picture)).convertToFormat(QImage.Format.Format_Grayscale8)
    assert not image.isNull()
    light = [image.pixelColor(x, y).value() > 150 for x in range(0, image.width(), 2)
             for y in range(0, image.height(), 2)]  # fmt: skip
    return sum(light) / len(light)


@pytest.mark.slow
def test_no_city_at_all_is_said_on_a_screen_that_can_be_read(tmp_path):
    maps = tmp_path / "maps"
    maps.mkdir()
    _, lines, picture = start_once(tmp_path, maps)
    assert (lines[-1].phase, lines[-1].veil) == ("CLOSED", "ClosedScreen") and ink_share(picture) > 0.005


@pytest.mark.slow
def test_a_broken_pack_gives_way_to_the_next_city_that_opens(tmp_path, capital):
    maps = tmp_path / "maps"
    for name in ("a-broken", "capital-2147"):
        (maps / name).mkdir(parents=True)
        (maps / name / "pack.toml").write_text(PACK.format(name=name) + "garbage = [")
    (maps / "b-good").symlink_to(capital)
    _, lines, picture = start_once(tmp_path, maps)
    assert lines[-1].phase in ("ATTRACT", "START") and ink_share(picture) > 0.005


@pytest.mark.slow
@pytest.mark.parametrize("world", ["damaged settings", "no home", "no fonts"])
def test_an_exhibit_starts_in_a_bad_world(tmp_path, world):
    code, more = "", {}
    if world == "damaged settings":
        for name in ("config", "state"):
            (tmp_path / "home" / name / "rhea").mkdir(parents=True)
        (tmp_path / "home" / "config" / "rhea" / "settings.json").write_bytes(b"\xff\x00{[")
        (tmp_path / "home" / "state" / "rhea" / "rhea.log").mkdir()  # a folder where the log should be
    elif world == "no home":
        nowhere = "/proc/rhea" if Path("/proc").is_dir() else str(tmp_path / "none")
        more = {"HOME": nowhere} | {f"XDG_{name}_HOME": nowhere for name in ("CONFIG", "STATE", "CACHE", "DATA")}
    else:
        names = ("fontpkg_exo_2", "fontpkg_inter", "fontpkg_jetbrains_mono", "fontpkg_ibm_plex_sans_arabic")
        code = f"import sys; sys.modules.update(dict.fromkeys({names!r}))"
    said, lines, picture = start_once(tmp_path, code=code, **more)
    assert lines[-1].phase == "ATTRACT" and ink_share(picture) > 0.005
    assert "Traceback" not in said
