"""The parent process: what dies is started again, what ends stays ended, what crashes too often starts safe."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from viewer.app import guardian
from viewer.app.guardian import KIOSK, Crashes, Guardian, Policy

AT_ONCE = Policy(delay_s=0.0)
NOTES = """
import os, pathlib, signal, sys, time
notes = pathlib.Path(sys.argv[1])
lives = notes.read_text().splitlines() if notes.exists() else []
notes.write_text("\\n".join([*lives, f"{os.environ['RHEA_STARTED_AGAIN']} {os.environ['RHEA_START_SAFE']}"]))
def die(number): os.kill(os.getpid(), number)
"""


def lives(tmp_path: Path, code: str, policy: Policy = AT_ONCE) -> tuple[int, list[str]]:
    notes = tmp_path / "notes"
    done = Guardian([sys.executable, "-c", NOTES + code, str(notes)], policy).run()
    return done, notes.read_text().splitlines()


@pytest.mark.parametrize("code", [0, 1, 2])
def test_what_ends_by_itself_stays_ended(tmp_path: Path, code: int):
    assert lives(tmp_path, f"sys.exit({code})") == (code, ["0 "])


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGSEGV, signal.SIGABRT])
def test_what_dies_is_started_again_and_knows_it(tmp_path: Path, capfd, number: int):
    code = f"import resource; resource.setrlimit(resource.RLIMIT_CORE, (0, 0))\nif not lives: die({int(number)})"
    assert lives(tmp_path, code) == (0, ["0 ", "1 "])
    assert signal.Signals(number).name in capfd.readouterr().err


def test_an_end_that_was_asked_for_is_no_crash(tmp_path: Path):
    assert lives(tmp_path, "die(signal.SIGTERM); time.sleep(9)") == (-signal.SIGTERM, ["0 "])


def test_three_crashes_make_the_next_start_safe(tmp_path: Path, capfd):
    assert lives(tmp_path, "sys.exit(0 if len(lives) == 3 else 9)") == (0, ["0 ", "1 ", "2 ", "3 1"])
    assert "safely" in capfd.readouterr().err


def test_safe_starts_that_crash_too_are_given_up(tmp_path: Path, capfd):
    code, seen = lives(tmp_path, "sys.exit(9)", Policy(delay_s=0.0, most=2, give_up=2))
    assert (code, seen) == (9, ["0 ", "1 ", "2 1", "3 1"])
    assert "given up" in capfd.readouterr().err


def test_crashes_that_are_far_apart_are_no_reason_for_a_safe_start():
    crashes = Crashes(Policy(most=3, within_s=60.0))
    for when in (0.0, 50.0, 100.0):
        crashes.add(when, was_safe=False)
    assert not crashes.too_many
    crashes.add(105.0, was_safe=False)
    assert crashes.too_many and not crashes.hopeless


def test_a_window_that_paints_no_more_is_killed_and_started_again(tmp_path: Path, capfd):
    code = "pathlib.Path(os.environ['RHEA_BEAT_FILE']).touch()\nif not lives: time.sleep(60)"
    assert lives(tmp_path, code, Policy(delay_s=0.0, silent_s=0.5)) == (0, ["0 ", "1 "])
    assert "froze" in capfd.readouterr().err


def test_a_window_that_never_paints_has_its_grace(tmp_path: Path, capfd):
    code = "if not lives: time.sleep(60)"
    assert lives(tmp_path, code, Policy(delay_s=0.0, silent_s=0.2, grace_s=0.4)) == (0, ["0 ", "1 "])
    capfd.readouterr()


def test_an_exhibit_that_dies_safely_too_is_started_bare_and_never_given_up(tmp_path: Path, capfd, monkeypatch):
    monkeypatch.setattr(guardian, "SLOWEST_S", 0.01)
    policy = replace(KIOSK, delay_s=0.0)
    assert policy.final == (0, 2)  # a fault at the start, exit code 1, is no end
    code, seen = lives(tmp_path, "sys.exit(0 if len(lives) == 9 else 1)", policy)
    assert code == 0
    assert seen == ["0 ", "1 ", "2 ", "3 ", "4 ", "5 1", "6 1", "7 2", "8 2", "9 2"]
    assert "given up" not in capfd.readouterr().err


def test_beats_count_by_change_whatever_the_clock_on_the_wall_says(tmp_path: Path):
    now = [0.0]
    guard = Guardian([], Policy(silent_s=5.0, grace_s=9.0), clock=lambda: now[0])
    beat = tmp_path / "beat"
    for second in range(10):
        now[0] = float(second)
        assert not guard._is_silent(beat, 0.0)
    now[0] = 9.5
    assert guard._is_silent(beat, 0.0)  # no frame in its grace
    for day in range(4):
        beat.touch()
        os.utime(beat, (86_400 * day, 86_400 * day))  # far in the past, and jumping
        now[0] += 4.0
        assert not guard._is_silent(beat, 0.0)
    now[0] += 5.5
    assert guard._is_silent(beat, 0.0)


def test_every_figure_of_an_exhibit_holds_its_promise():
    """Frozen and back in 15 s: what is left after noticing is for the start; 5 crashes in 5 minutes are too many."""
    assert KIOSK.silent_s + guardian.LOOK_S <= 10.0 and KIOSK.delay_s < 1.0
    assert (KIOSK.most, KIOSK.within_s, KIOSK.give_up) == (5, 300.0, 0)


def test_a_window_that_cannot_be_started_is_a_crash_and_tried_again(tmp_path: Path, capfd):
    gone = Guardian([str(tmp_path / "gone")], Policy(delay_s=0.0, most=2, give_up=2))
    assert gone.run() == guardian.NO_START
    told = capfd.readouterr().err
    assert told.count("could not be started") == 4 and "No such file" in told and "given up" in told


def test_nobody_who_reads_what_it_says_is_no_reason_to_fall(tmp_path: Path, monkeypatch):
    class Closed:
        def write(self, text: str) -> int:
            raise BrokenPipeError

        def flush(self) -> None:
            raise BrokenPipeError

    for stream in (Closed(), None):
        monkeypatch.setattr(sys, "stderr", stream)
        (tmp_path / "notes").unlink(missing_ok=True)
        assert lives(tmp_path, "sys.exit(0 if lives else 9)") == (0, ["0 ", "1 "])


def test_beats_that_cannot_be_read_count_as_none(tmp_path: Path):
    (tmp_path / "file").touch()
    guard = Guardian([], Policy(silent_s=5.0, grace_s=9.0), clock=lambda: 9.5)
    assert guard._is_silent(tmp_path / "file" / "beat", 0.0)  # NotADirectoryError


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_the_guardian_takes_its_window_along_when_it_is_asked_to_end(tmp_path: Path, number: int):
    notes = tmp_path / "pid"
    child = f"import os, time; open({str(notes)!r}, 'w').write(str(os.getpid())); time.sleep(60)"
    command = f"[sys.executable, '-c', {child!r}]"
    code = f"import sys; from viewer.app.guardian import Guardian; sys.exit(Guardian({command}).run())"
    parent = subprocess.Popen([sys.executable, "-c", code], env=os.environ | {"PYTHONPATH": str(Path.cwd())})
    deadline = time.monotonic() + 30
    while not (notes.exists() and notes.read_text()) and time.monotonic() < deadline:
        time.sleep(0.05)
    parent.send_signal(number)
    assert parent.wait(20) == 128 + number
    with pytest.raises(ProcessLookupError):
        os.kill(int(notes.read_text()), 0)


def test_the_guardian_loads_neither_qt_nor_anything_heavy():
    code = "import sys, viewer.app.guardian; print(*sorted({m.split('.')[0] for m in sys.modules}))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0 and not {"PySide6", "numpy", "shapely", "numba"} & set(done.stdout.split())


def test_a_window_without_a_guardian_is_told_so(monkeypatch):
    for name in (guardian.GUARDED, guardian.AGAIN, guardian.SAFE, guardian.BEAT):
        monkeypatch.delenv(name, raising=False)
    guardian.beat()
    assert (guardian.is_guarded(), guardian.started_again(), guardian.starts_safe()) == (False, 0, False)


def test_a_beat_reaches_the_file_of_the_guardian(monkeypatch, tmp_path: Path):
    monkeypatch.setenv(guardian.BEAT, str(tmp_path / "beat"))
    guardian.beat()
    assert (tmp_path / "beat").exists()
