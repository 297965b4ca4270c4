"""Asks where the picture or the data go, and writes them; a fault is said, never raised."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from viewer.app import export
from viewer.app.commands import Command
from viewer.app.companion import Companion
from viewer.app.session import Session
from viewer.errors import Problem
from viewer.tongue import mark, tr


class Exporting(Companion):
    """What leaves the desk as a file."""

    def commands(self) -> Iterable[Command]:
        session = self.session
        yield Command(
            "export_picture", "-" + mark("Export picture…"), self.ask_picture, ("Ctrl+P",), "File", session.has_city
        )
        yield Command("export_data", mark("Export data…"), self.ask_data, ("Ctrl+E",), "File", session.has_regions)

    def ask_picture(self) -> None:
        """The picture as it is seen, as PNG or PDF."""
        ask_file(self.session, tr("Export picture"), export.PICTURE_FILTERS, self.write_picture)

    def ask_data(self) -> None:
        """The data of the base set and what the overlays compute, as CSV or GeoJSON."""
        ask_file(self.session, tr("Export data"), export.DATA_FILTERS, self.write_data)

    def write_picture(self, path: Path) -> bool:
        """Writes the picture in the size of the map and says so; False when it could not be written."""
        session, view = self.session, self.session.view()
        assert session.city is not None
        return written(
            session,
            path,
            lambda: export.save_picture(
                path, session.city, session.store.state, session.conductor.shown(), view.size_px,
                type_scale=view.type_scale, pixel_ratio=view.pixel_ratio,
            ),
        )  # fmt: skip

    def write_data(self, path: Path) -> bool:
        """Writes the data and says so; False when they could not be written."""
        session = self.session
        assert session.city is not None
        step = session.store.state.step
        return written(session, path, lambda: export.save_data(path, session.city, session.conductor.shown(), step))


def written(session: Session, path: Path, write: Callable[[], object]) -> bool:
    """Writes a file and says so; False, and the reason among the problems, when it could not be written."""
    try:
        write()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        session.add_problem(Problem(tr("it could not be written: {reason}", reason=reason), file=str(path)))
        return False
    session.say(tr("Wrote {file}", file=path.name))
    return True


def ask_file(
    session: Session, title: str, filters: tuple[str, ...], then: Callable[[Path], object], name: str = ""
) -> None:
    """Asks for a file to write; filters: see `filters_said`; name: what it is to be called, else as the city."""
    dialog = QFileDialog(session.window, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(filters_said(filters))
    dialog.setDefaultSuffix(_suffix(filters[0]))
    dialog.selectFile(name or (session.city.name if session.city else ""))
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(_suffix(chosen)))
    dialog.fileSelected.connect(lambda name: then(Path(name)))
    dialog.open()


def filters_said(filters: Sequence[str]) -> list[str]:
    """Filters of a file dialog, "PNG picture (*.png)", with their marked names translated and their patterns kept."""
    parts = [words.rpartition(" (") for words in filters]
    return [f"{tr(name)}{opens}{pattern}" for name, opens, pattern in parts]


def _suffix(words: str) -> str:
    return words.rpartition("*.")[2].rstrip(")")
