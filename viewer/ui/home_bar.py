"""Home, in the same corner of every screen of a visit."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from viewer.scene.colour import Theme
from viewer.ui.icons import dress_icons, give_icon

RIM_PX = 14


class HomeBar(QWidget):
    """Stands in the upper right corner of its parent, above everything that is shown there."""

    home_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("home bar")
        self.home_button = QPushButton("Home")
        give_icon(self.home_button, "house", "Back to the start")
        self.home_button.setToolTip("")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.home_button)
        self.home_button.clicked.connect(self.home_asked)
        parent.installEventFilter(self)
        self.hide()

    def dress(self, theme: Theme, touch_scale: float) -> None:
        dress_icons(self, theme, touch_scale)
        self.place()

    def place(self) -> None:
        """In its corner, as large as it needs."""
        self.adjustSize()
        self.move(self.parentWidget().width() - self.width() - RIM_PX, RIM_PX)
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parent() and event.type() == QEvent.Type.Resize:
            self.place()
        return False
