"""Opening files in tests of the window: the questions that stand, and waiting until a file is read."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog


def questions(kind: type[QDialog]) -> list[QDialog]:
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, kind) and widget.isVisible()]


def opened(desk, qtbot, paths: list[Path], **how) -> None:
    desk.opening.open_paths(paths, **how)
    qtbot.waitUntil(lambda: not desk.files.busy, timeout=60_000)


def settled(desk, qtbot) -> None:
    qtbot.waitUntil(lambda: desk.city is not None and desk.is_settled, timeout=60_000)
