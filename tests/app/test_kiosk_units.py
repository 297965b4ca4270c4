"""The files that make a machine an exhibit: each is of its form, and says what the lock of the window cannot do."""

from __future__ import annotations

import configparser
import subprocess
from pathlib import Path

import pytest

from viewer.app.cli import _parser

FOLDER = Path(__file__).resolve().parents[2] / "assets" / "kiosk"


def unit(name: str) -> configparser.ConfigParser:
    made = configparser.ConfigParser(strict=True, interpolation=None, comment_prefixes=("#",), delimiters=("=",))
    made.optionxform = str
    made.read_string((FOLDER / name).read_text("utf-8"))
    return made


def command(line: str) -> list[str]:
    """What `rhea` is given in a line that starts it."""
    words = line.split()
    at = next(place for place, word in enumerate(words) if word.endswith("/run.sh"))
    return words[at + 1 :]


def test_the_service_takes_the_screen_from_the_login_and_begins_anew():
    service = unit("rhea-kiosk.service")
    assert service["Unit"]["Conflicts"] == "getty@tty1.service" and service["Unit"]["StartLimitIntervalSec"] == "0"
    assert service["Service"]["Restart"] == "on-failure" and int(service["Service"]["RestartSec"]) <= 5
    assert service["Service"]["RestartPreventExitStatus"] == "2"  # wrong usage will be wrong again
    start = service["Service"]["ExecStart"]
    assert start.split()[0] == "/usr/bin/cage" and "-s" not in start.split()
    assert service["Service"]["User"] not in ("root", "") and service["Service"]["PAMName"] == "rhea-kiosk"
    assert service["Install"]["WantedBy"] == "graphical.target"


@pytest.mark.parametrize("line", [
    unit("rhea-kiosk.service")["Service"]["ExecStart"],
    (FOLDER / "weston-start.sh").read_text().splitlines()[-1],
])  # fmt: skip
def test_what_is_started_is_an_exhibit_that_the_command_line_knows(line):
    assert _parser("").parse_args(command(line)).mode == "kiosk"


def test_no_terminal_no_magic_key_no_sleep():
    login, kernel = unit("logind.conf")["Login"], unit_of_lines("sysctl.conf")
    assert login["NAutoVTs"] == login["ReserveVT"] == "0" and login["IdleAction"] == "ignore"
    assert kernel["kernel.sysrq"] == "0"


def unit_of_lines(name: str) -> dict[str, str]:
    lines = [line for line in (FOLDER / name).read_text().splitlines() if line and not line.startswith("#")]
    assert all(line.count(" = ") == 1 for line in lines)
    return dict(line.split(" = ") for line in lines)


def test_the_other_compositor_has_neither_desktop_nor_terminals():
    weston = unit("weston.ini")
    assert weston["core"]["shell"] == "kiosk-shell.so" and weston["core"]["idle-time"] == "0"
    assert weston["keyboard"]["vt-switching"] == "false"
    script = Path(weston["autolaunch"]["path"])
    assert (FOLDER / script.name).is_file() and script.parent.parts[-2:] == FOLDER.parts[-2:]
    assert subprocess.run(["sh", "-n", FOLDER / script.name], timeout=20).returncode == 0


def test_sessions_are_made_by_known_modules():
    lines = [line.split() for line in (FOLDER / "rhea-kiosk.pam").read_text().splitlines() if not line.startswith("#")]
    assert {line[0] for line in lines} == {"auth", "account", "session"}
    assert all(line[1] == "required" and line[2].startswith("pam_") for line in lines)
