"""What staff may do at a locked window, after the door was opened."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from viewer.ui.panel import label
from viewer.ui.scrim import Scrim


class ServiceSheet(Scrim):
    """Four large buttons, and a line about how the exhibit has been doing."""

    closed = Signal()  # the program ends
    left = Signal()  # the analyst's window
    started_over = Signal()
    most_px = (460, 560)

    def __init__(self, parent: QWidget) -> None:
        super().__init__("service", "Staff", parent)
        self.said = label("", "soft", wrap=True)
        self.pane.body.addWidget(label("Staff", "name"))
        self.pane.body.addWidget(self.said)
        self.over_button, self.leave_button = QPushButton("Start the exhibit over"), QPushButton("Open the full window")
        self.close_button, self.back_button = QPushButton("Close Rhea"), QPushButton("Back to the exhibit")
        self.back_button.setProperty("role", "main")
        for button in (self.over_button, self.leave_button, self.close_button, self.back_button):
            button.setProperty("target", "main")
            self.pane.body.addWidget(button)
            button.clicked.connect(self.vanish)
        self.over_button.clicked.connect(self.started_over)
        self.leave_button.clicked.connect(self.left)
        self.close_button.clicked.connect(self.closed)

    def tell(self, text: str) -> None:
        """How the exhibit has been doing."""
        self.said.setText(text)
