"""The main jobs as a person starts them, each in a fresh process, on the Capital."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SCREENLESS = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}


def rhea(*words: str, cwd: Path = ROOT, timeout: float = 110) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "viewer", *words]
    environment = SCREENLESS | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, timeout=timeout)


def test_the_capital_is_drawn_with_two_overlays(tmp_path, capital):
    out = tmp_path / "a.png"
    done = rhea("snapshot", str(capital), "--overlay", "waste", "--overlay", "pollution", "--out", str(out))
    assert done.returncode == 0, done.stderr
    assert out.stat().st_size > 100_000


def test_the_capital_is_described(capital):
    done = rhea("describe", str(capital), "--json")
    assert done.returncode == 0, done.stderr
    answer = json.loads(done.stdout)
    assert answer["regions"] >= 96
    assert answer["sites"] >= 14
    assert answer["times"] == 52
    assert set(answer["overlays"]) >= {"borders", "waste", "wealth", "pollution", "column"}


@pytest.mark.parametrize("pack", sorted(manifest.parent.name for manifest in (ROOT / "maps").glob("*/pack.toml")))
def test_a_pack_that_is_shipped_passes_its_own_check(pack):
    done = rhea("check", str(ROOT / "maps" / pack), "--json")
    answer = json.loads(done.stdout)
    assert done.returncode == 0, answer["problems"]
    assert answer["ok"] is True


def test_without_a_screen_every_overlay_of_the_capital_is_drawn_into_out(tmp_path):
    done = rhea(cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "no display" in done.stderr
    names = {file.name for file in (tmp_path / "out").iterdir()}
    assert {f"capital-2147-{kind}.png" for kind in ("waste", "wealth", "pollution", "plant")} <= names


def test_the_doctor_finds_this_machine_fit():
    done = rhea("doctor")
    assert done.returncode == 0, done.stdout
