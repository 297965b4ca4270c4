"""A projector that is unplugged and plugged in again under a talk, on monitors without hardware."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.app.xvfb import display, monitors, python

RUN = "import sys; from tests.app.plugging import main; main(int(sys.argv[1]))"


def plugged(tmp_path: Path, times: int) -> dict:
    with display() as screen:
        monitors(screen)
        done = python(RUN, str(times), screen=screen, home=tmp_path, timeout_s=110)
    assert done.returncode == 0, done.stderr[-3000:]
    return json.loads(done.stdout.splitlines()[-1])


def check(seen: dict, times: int) -> None:
    assert seen["times"] == times and seen["notes_on_projector"] == 0
    assert seen["same_state"] and seen["scene"] == "dust" and seen["full_screen"]


def test_the_stage_comes_back_to_its_projector_and_the_talk_is_where_it_was(tmp_path):
    """Over 2 s: a real window system is started, and every change of monitors is debounced."""
    check(plugged(tmp_path, 2), 2)


@pytest.mark.slow
def test_fifty_times(tmp_path):
    check(plugged(tmp_path, 50), 50)
