"""What a visitor reads while there is no city to show: that it is on its way, or that it cannot be shown and why."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from viewer.errors import clip
from viewer.tongue import mark, tr
from viewer.ui.panel import label
from viewer.ui.scrim import Scrim
from viewer.ui.wording import Retold

SOON, NEVER = mark("One moment, please"), mark("This exhibit is having a rest")
NEVER_MORE = mark("There is no city that can be shown at the moment. Please tell somebody who works here.")
LONGEST = 300  # letters of a reason


class ClosedScreen(Retold, Scrim):
    """Covers all of the window. Nothing on it can be pressed."""

    most_px = (820, 520)
    veil = 1.0

    def __init__(self, parent: QWidget) -> None:
        super().__init__("closed", "", parent)
        self.heading, self.said, self.why = label("", "title", wrap=True), label("", wrap=True), _note()
        for line in (self.heading, self.said, self.why):
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self.pane.body.addWidget(line)
        self.wait()

    def wait(self) -> None:
        """A city is on its way."""
        self._tell(SOON, "", "")

    def give_up(self, why: str) -> None:
        """No city could be opened; `why` is for staff."""
        self._tell(NEVER, NEVER_MORE, clip(why, LONGEST))

    def retell(self) -> None:
        self._tell(*self._told)

    def _tell(self, heading: str, said: str, why: str) -> None:
        """heading, said: marked texts."""
        self._told = heading, said, why
        self.setAccessibleName(tr(heading))
        for line, text in ((self.heading, tr(heading)), (self.said, tr(said)), (self.why, why)):
            line.setText(text)
            line.setVisible(bool(text))
        self.place()


def _note() -> QLabel:
    return label("", "note", wrap=True)
