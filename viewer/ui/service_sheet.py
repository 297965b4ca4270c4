"""What staff may do at a locked window, after the door was opened."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from viewer.tongue import mark
from viewer.ui.panel import label
from viewer.ui.scrim import Scrim
from viewer.ui.wording import Retold

OPEN_MS = 120_000  # nobody may find it open whom the door would not let in


class ServiceSheet(Retold, Scrim):
    """Four large buttons, and a line about how the exhibit has been doing."""

    closed = Signal()  # the program ends
    left = Signal()  # the analyst's window
    started_over = Signal()
    most_px = (460, 560)

    def __init__(self, parent: QWidget) -> None:
        super().__init__("service", "", parent)
        heading, self.said = label("", "name"), label("", "soft", wrap=True)
        self.pane.body.addWidget(heading)
        self.pane.body.addWidget(self.said)
        self.over_button, self.leave_button = QPushButton(), QPushButton()
        self.close_button, self.back_button = QPushButton(), QPushButton()
        for tell, text in (
            (self.pane.setAccessibleName, mark("Staff")),
            (heading.setText, mark("Staff")),
            (self.over_button.setText, mark("Start the exhibit over")),
            (self.leave_button.setText, mark("Open the full window")),
            (self.close_button.setText, mark("Close Rhea")),
            (self.back_button.setText, mark("Back to the exhibit")),
        ):
            self.says(tell, text)
        self.back_button.setProperty("role", "main")
        for button in (self.over_button, self.leave_button, self.close_button, self.back_button):
            button.setProperty("target", "main")
            self.pane.body.addWidget(button)
            button.clicked.connect(self.vanish)
        self.over_button.clicked.connect(self.started_over)
        self.leave_button.clicked.connect(self.left)
        self.close_button.clicked.connect(self.closed)
        self.shut = QTimer(self)
        self.shut.setSingleShot(True)
        self.shut.setInterval(OPEN_MS)
        self.shut.timeout.connect(self.vanish)

    def appear(self) -> None:
        super().appear()
        self.shut.start()

    def vanish(self) -> None:
        self.shut.stop()
        super().vanish()

    def tell(self, text: str) -> None:
        """How the exhibit has been doing."""
        self.said.setText(text)
