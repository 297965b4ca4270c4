"""Asks whether anybody is still there, and counts the seconds until the exhibit starts over."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from viewer.scene import words
from viewer.ui.panel import label
from viewer.ui.scrim import Scrim


class Countdown(Scrim):
    """Any touch or key says that somebody is there; that touch does nothing else."""

    stayed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__("countdown", "Are you still exploring?", parent)
        self.seconds = label("", "title")
        self.stay_button = QPushButton("I am still here")
        self.stay_button.setProperty("role", "main")
        self.stay_button.setProperty("target", "main")
        self.pane.body.addWidget(label("Are you still exploring?", "name"), 0, Qt.AlignmentFlag.AlignHCenter)
        self.pane.body.addWidget(self.seconds, 0, Qt.AlignmentFlag.AlignHCenter)
        note = label("Then the exhibit starts over for the next visitor.", "soft", wrap=True)
        note.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.pane.body.addWidget(note)
        self.pane.body.addWidget(self.stay_button)
        self.touched.connect(self._on_touch)
        self.stay_button.clicked.connect(self._on_touch)

    def count(self, left_s: int) -> None:
        """So many seconds are left; the first of them covers the window."""
        self.seconds.setText(words.count(left_s, "second"))
        if self.isHidden():
            self.appear()
            self.stay_button.setFocus()

    def _on_touch(self) -> None:
        self.vanish()
        self.stayed.emit()
