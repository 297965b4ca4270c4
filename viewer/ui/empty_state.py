"""What is shown before there is a city: how to open one."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from viewer.errors import clip
from viewer.tongue import mark, tr, trn
from viewer.ui.icons import give_icon
from viewer.ui.panel import Panel, clear, label, row_in
from viewer.ui.wording import Retold

MOST_RECENT = 5


class EmptyState(Retold, Panel):
    """An invitation: open, drop, or one of the recent files."""

    open_asked = Signal()
    sample_asked = Signal()
    recent_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("empty", "", parent)
        self.open_button, self.sample_button = QPushButton(), QPushButton()
        heading, invitation = label("", "name"), label("", "soft", wrap=True)
        for tell, text in (
            (self.setAccessibleName, mark("Open a city")),
            (self.open_button.setText, mark("Open…")),
            (partial(give_icon, self.open_button, "open"), mark("Open a city pack or data files")),
            (self.sample_button.setText, mark("The Capital, 2147")),
            (partial(give_icon, self.sample_button, "borders"), mark("Open the invented city that comes with Rhea")),
            (heading.setText, mark("No city is open")),
            (invitation.setText, mark(
                "Open a city pack or data files, or drop them onto the window: GeoPackage, GeoJSON, Shapefile, "
                "FlatGeobuf, GeoParquet, GeoTIFF, or CSV with coordinates."
            )),
        ):  # fmt: skip
            self.says(tell, text)
        self._recent = QVBoxLayout()
        self.body.setContentsMargins(28, 24, 28, 24)
        self.body.addWidget(heading)
        self.body.addWidget(invitation)
        self.open_button.setProperty("role", "main")
        row_in(self.body, self.open_button, self.sample_button).addStretch(1)
        self.body.addLayout(self._recent)
        self.open_button.clicked.connect(self.open_asked)
        self.sample_button.clicked.connect(self.sample_asked)

    def show_recent(self, recent: tuple[str, ...]) -> None:
        """The newest files, by name; the folder is in the tool tip."""
        clear(self._recent)
        if recent:
            self._recent.addWidget(label(tr("Recent"), "heading"))
        for entry in recent[:MOST_RECENT]:
            button = QPushButton(recent_title(entry).replace("&", "&&"))
            button.setProperty("role", "link")
            button.setToolTip(entry)
            button.clicked.connect(lambda checked=False, entry=entry: self.recent_asked.emit(entry))
            self._recent.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)


def recent_title(entry: str) -> str:
    """A short name of an entry of the recent files: the file and its folder, and how many more."""
    first, *others = entry.split("\n")
    path = Path(first)
    name = path.parent.name if path.name == "pack.toml" else path.name
    more = trn("{name} and {n} more", "{name} and {n} more", len(others), name=name)
    return clip(more if others else name, 80)
