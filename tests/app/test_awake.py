"""The screens stay on while something is shown, and are let go: with a fake screen saver on a bus of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from viewer.app.awake import Awake, of_system

SAVER = """
import sys
from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, Slot
from PySide6.QtDBus import QDBusConnection

@ClassInfo({"D-Bus Interface": "org.freedesktop.ScreenSaver"})
class Saver(QObject):
    @Slot(str, str, result="uint")
    def Inhibit(self, program, reason):
        print("Inhibit", program, reason, flush=True)
        return 4_000_000_001
    @Slot("uint")
    def UnInhibit(self, cookie):
        print("UnInhibit", cookie, flush=True)

app, saver, bus = QCoreApplication(sys.argv), Saver(), QDBusConnection.sessionBus()
assert bus.registerObject("/org/freedesktop/ScreenSaver", saver, QDBusConnection.RegisterOption.ExportAllSlots)
assert bus.registerService("org.freedesktop.ScreenSaver")
print("ready", flush=True)
app.exec()
"""
TALK = """
import sys
from PySide6.QtCore import QCoreApplication
from viewer.app.awake import Awake, BusInhibitor
app, awake = QCoreApplication(sys.argv), Awake(BusInhibitor())
awake.keep("a talk is given")
assert awake.holds
awake.look(); assert awake.holds
awake.keep("")
assert not awake.holds
awake.keep("an exhibit is shown"); awake.close(); awake.close()
"""

HANGING = """
import os, signal, sys
from PySide6.QtCore import QCoreApplication
from viewer.app.awake import Awake, BusInhibitor
saver, app, awake = int(sys.argv[1]), QCoreApplication(sys.argv), Awake(BusInhibitor())
os.kill(saver, signal.SIGSTOP)
awake.keep("a talk is given")
assert not awake.holds
os.kill(saver, signal.SIGCONT)
awake.look()
assert awake.holds
os.kill(saver, signal.SIGSTOP)
awake.keep("")
"""


class Counting:
    def __init__(self, *, listens: bool = True) -> None:
        self.calls: list[str] = []
        self.listens = listens

    def hold(self, reason: str) -> bool:
        self.calls.append(f"hold {reason}")
        return self.listens

    def release(self) -> None:
        self.calls.append("release")


def test_it_holds_while_there_is_a_reason_and_lets_go_once(qapp):
    fake = Counting()
    awake = Awake(fake)
    awake.keep("a talk")
    awake.keep("a talk")
    awake.look()
    awake.keep("")
    awake.close()
    assert fake.calls == ["hold a talk", "hold a talk", "release"] and not awake.holds


def test_where_nobody_listens_it_says_so_and_asks_again(qapp):
    fake = Counting(listens=False)
    awake = Awake(fake)
    awake.keep("a talk")
    assert not awake.holds
    fake.listens = True
    awake.look()
    assert awake.holds
    awake.close()


def test_without_a_way_it_only_says_that_nothing_holds(qapp):
    awake = Awake(None)
    awake.keep("a talk")
    assert not awake.holds
    awake.close()


def test_a_linux_desktop_is_asked_over_its_bus():
    assert (of_system() is not None) == (sys.platform == "win32" or sys.platform.startswith("linux"))


def on_a_bus(folder: Path, talk: str, script: str) -> subprocess.CompletedProcess[str]:
    """Runs a shell script on a bus of its own, beside a screen saver of ours and a talk; skipped without a bus."""
    if shutil.which("dbus-run-session") is None:
        pytest.skip("no dbus-run-session here (Debian package dbus)")
    (folder / "saver.py").write_text(SAVER)
    (folder / "talk.py").write_text(talk)
    begin = '"$PY" saver.py > said & saver=$!; until grep -q ready said; do sleep 0.05; done; '
    return subprocess.run(
        ["dbus-run-session", "--", "bash", "-c", begin + script], cwd=folder, capture_output=True, text=True,
        timeout=60, env=os.environ | {"PY": sys.executable, "PYTHONPATH": str(Path.cwd())},
    )  # fmt: skip


def test_a_screen_saver_is_asked_to_wait_and_let_go_with_its_own_number(tmp_path: Path):
    done = on_a_bus(tmp_path, TALK, '"$PY" talk.py || exit 8; kill $saver; cat said')
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [
        "ready",
        "Inhibit Rhea a talk is given",
        "UnInhibit 4000000001",
        "Inhibit Rhea an exhibit is shown",
        "UnInhibit 4000000001",
    ]


def test_a_screen_saver_that_hangs_does_not_hold_up_the_window(tmp_path: Path):
    """It is stopped once before it is asked and once before it is let go: waiting as a bus does takes 25 s each."""
    script = '"$PY" talk.py $saver; code=$?; kill -CONT $saver; kill $saver; exit $code'
    done = on_a_bus(tmp_path, HANGING, script)
    assert done.returncode == 0, done.stderr
