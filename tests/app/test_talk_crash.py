"""A window that is killed in a talk is back in the same scene, over the whole screen, without a word on the stage."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.app import noted
from tests.app.xvfb import ROOT, display, environment, monitors

START = (
    "import sys; from viewer.app.guardian import Guardian; "
    "sys.exit(Guardian([sys.executable, '-m', 'tests.app.falling', *sys.argv[1:]]).run())"
)


@dataclass(frozen=True)
class Seen:
    """One line of the program: which life, which scene, how it is shown."""

    life: int
    scene: str
    shown: str
    blank: str
    safe: bool
    pid: int
    at: float


def seen(notes: Path) -> list[Seen]:
    lines = notes.read_text().splitlines() if notes.exists() else []
    parts = [line.split() for line in lines]
    return [Seen(int(p[0]), p[1], p[2], p[3], p[4] == "1", int(p[5]), float(p[6])) for p in parts if len(p) == 7]


def wait_for(notes: Path, holds, what: str) -> Seen:
    return noted.wait_for(lambda: seen(notes), holds, what)


@pytest.mark.slow
def test_a_talk_comes_back_after_kills_and_starts_safe_after_three(tmp_path, capital):
    """Three kills in a row, each answered by the same scene; the fourth life begins safely with the first one."""
    notes = tmp_path / "notes"
    with display() as screen:
        monitors(screen)
        parent = subprocess.Popen(
            [sys.executable, "-c", START, str(capital), str(notes)], cwd=ROOT, env=environment(screen, tmp_path),
            stderr=subprocess.PIPE, text=True,
        )  # fmt: skip
        try:
            first = wait_for(notes, lambda line: line.life == 0, "the first life")
            now = wait_for(notes, lambda line: line.life == 0 and line.scene != first.scene, "the second scene")
            took = []
            for life, number in enumerate((signal.SIGKILL, signal.SIGSEGV), 1):
                killed = time.time()
                os.kill(now.pid, number)
                now = wait_for(notes, lambda line, life=life: line.life == life, f"life {life}")
                took.append(now.at - killed)
                assert now.shown == "full" and not now.safe
            assert {line.scene for line in seen(notes) if line.life in (1, 2)} == {now.scene} != {first.scene}
            os.kill(now.pid, signal.SIGKILL)
            last = wait_for(notes, lambda line: line.life == 3, "the safe life")
            assert last.safe and last.scene == first.scene and last.shown == "full"
            print("back after", [round(seconds, 2) for seconds in took], "s")
        finally:
            parent.terminate()
            told = parent.communicate(timeout=30)[1]
    assert "SIGKILL" in told and "SIGSEGV" in told and "safely" in told
    assert parent.returncode == 128 + signal.SIGTERM
