"""Opening files in tests of the window: the questions that stand, and waiting until a file is read."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog


def questions(kind: type[QDialog]) -> list[QDialog]:
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, kind) and widget.isVisible()]


def opened(desk, qtbot, paths: list[Path], **how) -> None:
    desk.opening.open_paths(paths, **how)
    qtbot.waitUntil(lambda: not desk.files.busy, timeout=60_000)


def settled(desk, qtbot) -> None:
    qtbot.waitUntil(lambda: desk.city is not None and desk.is_settled, timeout=60_000)


def geopackage(path: Path, layers: list[str], view: str = "") -> Path:
    with sqlite3.connect(path) as base:
        base.execute("create table gpkg_contents (table_name text, data_type text)")
        for name in layers:
            base.execute(f"create table {name} (geom blob)")
            base.execute("insert into gpkg_contents values (?, 'features')", (name,))
        if view:
            base.execute(f"create view {view} as select * from {layers[0]}")
            base.execute("insert into gpkg_contents values (?, 'features')", (view,))
    base.close()
    return path
