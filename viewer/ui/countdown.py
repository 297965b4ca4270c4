"""Asks whether anybody is still there, and counts the seconds until the exhibit starts over."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from viewer.scene import words
from viewer.tongue import mark
from viewer.ui.panel import label
from viewer.ui.scrim import Scrim
from viewer.ui.wording import Retold


class Countdown(Retold, Scrim):
    """Any touch or key says that somebody is there; that touch does nothing else."""

    stayed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__("countdown", "", parent)
        self.seconds = label("", "title")
        self.stay_button = QPushButton()
        self.stay_button.setProperty("role", "main")
        self.stay_button.setProperty("target", "main")
        question, note = label("", "name"), label("", "soft", wrap=True)
        self.pane.body.addWidget(question, 0, Qt.AlignmentFlag.AlignHCenter)
        self.pane.body.addWidget(self.seconds, 0, Qt.AlignmentFlag.AlignHCenter)
        note.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.pane.body.addWidget(note)
        self.pane.body.addWidget(self.stay_button)
        for tell, text in (
            (self.pane.setAccessibleName, mark("Are you still exploring?")),
            (question.setText, mark("Are you still exploring?")),
            (note.setText, mark("Then the exhibit starts over for the next visitor.")),
            (self.stay_button.setText, mark("I am still here")),
        ):
            self.says(tell, text)
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
