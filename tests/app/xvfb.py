"""A screen without hardware for tests that need windows on monitors; skips clearly where it cannot be had."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
WIDE, HIGH = 1600, 600


@contextmanager
def display() -> Iterator[str]:
    """The name of a display whose monitors stay when the last program on it ends, such as ":3"."""
    for tool, package in (("Xvfb", "xvfb"), ("xrandr", "x11-xserver-utils")):
        if shutil.which(tool) is None:
            pytest.skip(f"no {tool} here (Debian package {package})")
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-noreset", "-screen", "0", f"{WIDE}x{HIGH}x24"]
    server = subprocess.Popen(command, pass_fds=(writing,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        if not number:
            pytest.skip("Xvfb gives no display here")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(20)


def environment(screen: str, home: Path) -> dict[str, str]:
    """What a program of ours needs to open windows there, with a home of its own."""
    folders = {f"XDG_{name}_HOME": str(home / name.lower()) for name in ("CONFIG", "STATE", "CACHE", "DATA")}
    plain = {name: value for name, value in os.environ.items() if not name.startswith("RHEA_")}
    more = {"DISPLAY": screen, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT), "NUMBA_NUM_THREADS": "2"}
    return plain | folders | more


def monitors(screen: str) -> None:
    """Two monitors of half the width, side by side; the left one is the main one."""
    xrandr(screen, "--setmonitor", "*left", f"{WIDE // 2}/200x{HIGH}/150+0+0", "screen")
    xrandr(screen, "--setmonitor", "right", f"{WIDE // 2}/200x{HIGH}/150+{WIDE // 2}+0", "none")


def xrandr(screen: str, *words: str) -> None:
    subprocess.run(["xrandr", "-display", screen, *words], check=True, stdout=subprocess.DEVNULL)


def python(code: str, *words: str, screen: str, home: Path, timeout_s: float) -> subprocess.CompletedProcess[str]:
    """Runs a program of ours on that display."""
    return subprocess.run(
        [sys.executable, "-c", code, *words], cwd=ROOT, env=environment(screen, home), capture_output=True, text=True,
        timeout=timeout_s,
    )  # fmt: skip
