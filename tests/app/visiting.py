"""A visit in a window that a guardian may start; run as a program it writes a line whenever the phase changes.

Arguments: file of notes, what to do wrong, then paths. RHEA_TEST_MAPS names another folder of packs.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer

from viewer.app import gallery, guardian, kiosk_desk, main
from viewer.app.desk import Desk

NOTES, WRONG = Path(sys.argv[1]), sys.argv[2]


def note(*parts: object) -> None:
    with NOTES.open("a") as notes:
        notes.write(" ".join(map(str, (guardian.started_again(), *parts, os.getpid(), time.time()))) + "\n")


class Reporter:
    """Notes the phase, whether stories are left out, and what a visitor can read."""

    def __init__(self, desk: Desk) -> None:
        self._desk, self._told = desk, ()
        self._look = QTimer()
        self._look.timeout.connect(self.look)
        self._look.start(20)

    def look(self) -> None:
        kiosk = self._desk.kiosk
        veil = next((one for one in kiosk.veils if one.isVisible()), None)
        said = (kiosk.phase.name, "quiet" if kiosk.quiet else "told", type(veil).__name__)
        if self._desk.window.isVisible() and (self._desk.is_settled or kiosk.phase.name == "CLOSED"):
            if said != self._told:
                self._told = said
                note(*said)
            if WRONG == "sleep" and guardian.started_again() == 0 and kiosk.phase.name != "CLOSED":
                time.sleep(60)
            if WRONG == "leave" and kiosk.phase.name != "CLOSED":
                kiosk.leave()
            if WRONG.endswith(".png") and (kiosk.phase.name != "CLOSED" or kiosk.gave_up):
                QTimer.singleShot(300, lambda: self._desk.window.grab().save(WRONG) and kiosk.leave())


if __name__ == "__main__":
    if WRONG == "raise" and guardian.started_again() == 0:
        raise RuntimeError("a fault at the start")
    if WRONG == "always" and not guardian.starts_safe():
        note("DIES", "-", "-")
        os.abort()
    if maps := os.environ.get("RHEA_TEST_MAPS"):
        kiosk_desk.MAPS = Path(maps)
        gallery.capital = lambda: Path(maps) / "capital-2147"
    made = main.made_desk

    def made_desk(*arguments, **more) -> Desk:
        desk = made(*arguments, **more)
        desk.reporter = Reporter(desk)
        return desk

    main.made_desk = made_desk
    raise SystemExit(main.run_window([Path(path) for path in sys.argv[3:]] or [gallery.capital()], mode="kiosk"))
