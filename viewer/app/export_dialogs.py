"""Asks where the picture or the data go, and writes them; a fault is said, never raised."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from viewer.app import export
from viewer.errors import Problem

if TYPE_CHECKING:
    from viewer.app.desk import Desk


def ask_picture(desk: Desk) -> None:
    """The picture as it is seen, as PNG or PDF."""
    _ask(desk, "Export picture", export.PICTURE_FILTERS, lambda path: write_picture(desk, path))


def ask_data(desk: Desk) -> None:
    """The data of the base set and what the overlays compute, as CSV or GeoJSON."""
    _ask(desk, "Export data", export.DATA_FILTERS, lambda path: write_data(desk, path))


def write_picture(desk: Desk, path: Path) -> bool:
    """Writes the picture in the size of the map and says so; False when it could not be written."""
    assert desk.city is not None
    view = desk.view()
    return _written(
        desk,
        path,
        lambda: export.save_picture(
            path, desk.city, desk.store.state, desk.conductor.shown(), view.size_px,
            type_scale=view.type_scale, pixel_ratio=view.pixel_ratio,
        ),
    )  # fmt: skip


def write_data(desk: Desk, path: Path) -> bool:
    """Writes the data and says so; False when they could not be written."""
    assert desk.city is not None
    return _written(
        desk, path, lambda: export.save_data(path, desk.city, desk.conductor.shown(), desk.store.state.step)
    )


def _ask(desk: Desk, title: str, filters: tuple[str, ...], then) -> None:
    dialog = QFileDialog(desk.window, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(filters)
    dialog.setDefaultSuffix(filters[0].rpartition("*.")[2].rstrip(")"))
    dialog.selectFile(desk.city.name if desk.city else "")
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(chosen.rpartition("*.")[2].rstrip(")")))
    dialog.fileSelected.connect(lambda name: then(Path(name)))
    dialog.open()


def _written(desk: Desk, path: Path, write) -> bool:
    try:
        write()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        desk.add_problem(Problem(f"it could not be written: {reason}", file=str(path)))
        return False
    desk.say(f"Wrote {path.name}")
    return True
